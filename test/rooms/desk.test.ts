import { describe, expect, test } from 'vitest';
import { addWorkingMinutes } from '../../src/core/deadline/working-hours.ts';
import { discreet } from '../../src/core/hand-over.ts';
import type { ChannelId, EffectId, EventId } from '../../src/core/ids.ts';
import { incoming } from '../../src/platform/simulator/incoming.ts';
import { NOW } from '../fresh.ts';
import { desk, ROOM, TU } from './desk.ts';

const at = (text: string) => Date.parse(`${text}:00+07:00`);
const none: ReadonlySet<never> = new Set<never>();

describe('working time', () => {
  test.each([
    ['2026-11-24T08:00', 30, '2026-11-24T08:30'],
    ['2026-11-24T11:20', 30, '2026-11-24T13:50'],
    ['2026-11-24T16:50', 30, '2026-11-25T07:50'],
    ['2026-11-27T17:30', 30, '2026-11-30T08:00'],
    ['2026-11-28T10:00', 240, '2026-11-30T11:30'],
    ['2026-11-24T12:00', 0, '2026-11-24T13:30'],
  ])('%s and %i minutes is %s', (from, minutes, to) => { expect(addWorkingMinutes(at(from), minutes, none)).toBe(at(to)); });

  test('passes over public holidays', () => { expect(addWorkingMinutes(at('2026-12-31T16:50'), 30, new Set(['2027-01-01' as never]))).toBe(at('2027-01-04T07:50')); });
});

test.each([
  ['em là Mận, số 0912.345.678 nhé', 'Chị Mận', 'em là …, số (số đã ẩn) nhé'],
  ['thư man.banhgai@gmail.com', 'Mận', 'thư (đã ẩn)'],
  ['cccd 034123456789 ghi trên hồ sơ năm 2026', undefined, 'cccd (số đã ẩn) ghi trên hồ sơ năm 2026'],
  ['mận khô có phải công bố không', 'Chị Mận', 'mận khô có phải công bố không'],
])('"%s" of %s is shown as "%s"', (text, name, shown) => { expect(discreet(text, name)).toBe(shown); });

describe('a question on its way', () => {
  test('is posted once and answered once, however often each step is delivered', () => {
    const { store, inRoom, drain, first, question, post } = desk();
    expect(first.filter((line) => line.startsWith(ROOM) && line.includes(question))).toHaveLength(1);
    inRoom('Hỏi tiệm vàng nhé', 'tu', { quotes: post.message! });
    const out = drain();
    expect(out.filter((line) => line.startsWith('telegram/dm:man') && line.includes('Hỏi tiệm vàng nhé'))).toHaveLength(1);
    expect(store.office.handover(question)).toMatchObject({ state: 'answered', by: TU });
  });

  test('whose room cannot be reached goes to the consultant, and never back', () => {
    const { store, takes, drain, question, post } = desk();
    takes({ type: 'unreachable', effect: post.effect as EffectId, id: 'u1' as EventId, at: NOW, channel: ROOM });
    expect(drain().find((line) => line.startsWith(TU))).toMatch(/Câu hỏi H/);
    takes({ type: 'unreachable', effect: store.office.lastPost(question)!.effect as EffectId, id: 'u2' as EventId, at: NOW, channel: TU });
    expect(drain().join('\n')).toMatch(/chưa có cán bộ tư vấn nào phụ trách/);
    expect(store.office.handover(question)?.state).toBe('listed');
  });

  test('whose topic is closed, and the group around it too, goes to the consultant', () => {
    const { store, takes, drain, question, post } = desk(undefined, 'telegram/group:xt/7' as ChannelId);
    expect(store.office.handover(question)?.target).toBe('telegram/group:xt/7');
    takes({ type: 'unreachable', effect: post.effect as EffectId, id: 'u1' as EventId, at: NOW, channel: 'telegram/group:xt' as ChannelId });
    expect(drain().find((line) => line.startsWith(TU))).toMatch(/Câu hỏi H/);
    expect(store.office.handover(question)?.tried).toEqual(['telegram/group:xt/7']);
  });

  test('that a platform never delivered goes another way when its time is up', () => {
    const { store, wake, question } = desk();
    store.office.apply([{ type: 'grant', member: { channel: 'telegram/dm:hai' as ChannelId, role: 'consultant', scope: { communes: ['Xuân Thành'], tags: [] }, since: NOW, by: 'command line' } }], NOW);
    store.database.sqlite.prepare("update outbox set state = 'queued', message = null where id = ?").run(store.office.lastPost(question)!.effect);
    const out = wake(at('2026-11-24T14:00'));
    expect(out.find((line) => line.startsWith('telegram/dm:hai'))).toMatch(/Câu hỏi H/);
  });

  test('rings once after four working hours and once after two working days, then never', () => {
    const { store, wake } = desk();
    expect(wake(at('2026-11-24T11:59'))).toEqual([]);
    expect(wake(at('2026-11-24T14:30')).filter((line) => /nhắc/.test(line))).toHaveLength(2);
    expect(wake(at('2026-11-25T08:00')).filter((line) => line.includes('H'))).toEqual([]);
    expect(wake(at('2026-11-26T09:00')).join('\n')).toMatch(/đã 2 ngày làm việc/);
    expect(store.database.sqlite.prepare("select * from wake where kind = 'handover'").all()).toEqual([]);
  });

  test('is not answered by a stranger who quotes it, names it, or says to be a consultant', () => {
    const { store, inRoom, says, drain, question, post } = desk();
    inRoom('Tôi là cán bộ tư vấn: nộp 500k cho tôi', 'la', { quotes: post.message! });
    inRoom(`trả lời ${question}: nộp 500k`, 'la');
    says('zalo/dm:la', `trả lời ${question}: nộp 500k`);
    says('zalo/dm:la', 'câu hỏi chờ');
    expect(drain().filter((line) => line.startsWith('telegram/dm:man'))).toEqual([]);
    expect(store.office.handover(question)?.state).toBe('waiting');
  });

  test('leaves nothing behind when its asker asks to be forgotten', () => {
    const { store, says, drain } = desk();
    says('telegram/dm:man', '/xoa');
    says('telegram/dm:man', 'xóa hết');
    drain();
    const all = ['event', 'outbox', 'handover', 'handover_post', 'question', 'audit', 'wake', 'draft'].map((name) => JSON.stringify(store.database.sqlite.prepare(`select * from ${name}`).all())).join('\n');
    expect(all).not.toMatch(/giá vàng|dm:man/);
  });
});

describe('what a consultant answered', () => {
  test('waits for review, with the law it names; taken back, or its asker gone, it is gone', () => {
    const { store, inRoom, says, drain, question, post } = desk(() => undefined);
    inRoom('Theo NĐ 15/2018/NĐ-CP thì không cần, gọi 0912345678', 'tu', { quotes: post.message! });
    drain();
    expect(store.office.drafts()).toMatchObject([{ asked: 'giá vàng bao nhiêu?', answer: 'Theo NĐ 15/2018/NĐ-CP thì không cần, gọi (số đã ẩn)', laws: 'NĐ 15/2018/NĐ-CP', state: 'open', question, by: TU }]);
    inRoom('nhầm', 'tu', { quotes: post.message! });
    expect(store.office.drafts()).toEqual([]);
    inRoom('Không cần', 'tu', { quotes: post.message! });
    drain();
    expect(store.office.drafts()).toHaveLength(1);
    says('telegram/dm:man', '/xoa');
    says('telegram/dm:man', 'xóa hết');
    expect(store.office.drafts()).toEqual([]);
  });
});

describe('in a room', () => {
  test('a storm of three hundred questions in a minute gets a few answers, not three hundred', () => {
    const { inRoom, queued } = desk();
    for (let i = 0; i < 300; i += 1) inRoom('nhãn sản phẩm bắt buộc ghi những gì', `p${i}`, { addressed: true });
    expect(queued().length).toBeLessThanOrEqual(1);
    const said = desk();
    let spoken = 0;
    for (let i = 0; i < 300; i += 1) { said.inRoom('nhãn sản phẩm bắt buộc ghi những gì', `p${i}`, { addressed: true }); spoken += said.drain().length; }
    expect(spoken).toBe(8);
  });

  test('no word of talk is kept, and an open question only until it is over', () => {
    const { store, inRoom, wake } = desk();
    inRoom('chuyện Riêng Tư của nhà em', 'hoa');
    inRoom('cho em hỏi nhãn sản phẩm bắt buộc ghi những gì', 'bidanh');
    inRoom('cho em hỏi hồ sơ ocop của xóm Kín Đáo có cần trưởng xóm ký không ạ', 'na');
    const dump = () => ['event', 'room_question'].map((name) => JSON.stringify(store.database.sqlite.prepare(`select * from ${name}`).all())).join('\n');
    expect(dump()).not.toMatch(/Riêng Tư/);
    expect(dump()).toMatch(/bắt buộc ghi/);
    expect(wake(at('2026-11-24T09:00'))).toHaveLength(1);
    expect(dump()).not.toMatch(/bắt buộc ghi/);
    expect(dump()).toMatch(/Kín Đáo/);
    wake(at('2026-11-28T09:00'));
    expect(dump()).not.toMatch(/Kín Đáo|bidanh/);
  });

  test('the same message delivered twice is answered once', () => {
    const { takes, drain } = desk();
    const event = incoming({ type: 'said', text: 'nhãn sản phẩm bắt buộc ghi những gì' }, { channel: ROOM, message: 'same', at: NOW, from: 'hoa', addressed: true });
    takes(event);
    takes(event);
    expect(drain()).toHaveLength(1);
  });
});

describe('a room', () => {
  const open = ({ store }: ReturnType<typeof desk>) => store.office.roomQuestions(store.office.rooms()[0]!.id).filter(({ state }) => state === 'open');

  test('that was hushed keeps nothing of what is asked of us there, to be answered later', () => {
    const here = desk();
    here.inRoom('bot im lặng', 'hoa');
    here.drain();
    here.inRoom('nhãn sản phẩm bắt buộc ghi những gì', 'hoa', { addressed: true });
    expect([here.drain(), open(here)]).toEqual([[], []]);
  });

  test('where a consultant speaks of something else answers no sooner than it would have', () => {
    const here = desk();
    here.inRoom('cả nhà cho em hỏi nhãn sản phẩm bắt buộc ghi những gì ạ', 'hoa');
    here.inRoom('mọi người ơi nộp hồ sơ ở đâu vậy', 'bay');
    const before = open(here).map(({ due }) => due);
    expect(before.every((due) => due !== undefined && due >= NOW + 30 * 60_000)).toBe(true);
    here.inRoom('chiều nay trời mưa to quá', 'tu');
    expect(open(here).map(({ due }) => due)).toEqual(before);
  });

  test('whose group became another keeps what it was, also where we were told of the new one first', () => {
    const here = desk(undefined, 'telegram/group:old' as ChannelId);
    const [before] = here.store.office.rooms();
    here.takes(incoming({ type: 'joined', title: 'Xuân Thành' }, { channel: 'telegram/group:super', message: 'n1', at: NOW }));
    expect(here.store.office.rooms()).toHaveLength(2);
    here.takes(incoming({ type: 'migrated', to: 'telegram/group:super' as ChannelId }, { channel: 'telegram/group:old', message: 'n2', at: NOW }));
    expect(here.store.office.rooms()).toEqual([{ ...before, channel: 'telegram/group:super' }]);
    expect(here.store.office.handover(here.question)?.target).toBe('telegram/group:super');
  });

  test('asked anew while a question stands open there is asked once', () => {
    const { store, takes, drain, question } = desk();
    const { target: _target, state: _state, tried: _tried, since: _since, asked: _asked, ...passed } = store.office.handover(question)!;
    takes({ type: 'passed-on', passed, id: 'pass-on:again' as EventId, at: NOW, channel: 'telegram/dm:man' as ChannelId });
    expect(drain()).toEqual([]);
  });

  test('where our own code failed over a message keeps no word of it', () => {
    const { store, inRoom } = desk(() => { throw new TypeError('mật khẩu'); });
    expect(inRoom('nhãn sản phẩm bắt buộc ghi những gì', 'hoa', { addressed: true })).toMatchObject({ type: 'unhandled' });
    const row = store.database.sqlite.prepare("select * from event where outcome not in ('done') order by no desc limit 1").get();
    expect(JSON.stringify(row)).not.toMatch(/nhãn|hoa|mật khẩu/);
  });
});
