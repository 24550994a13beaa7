import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contradictions, lackOf, statesRule } from '../../src/core/draft/review.ts';
import type { Draft, NewEntry } from '../../src/core/draft/draft.ts';
import type { ChannelId, EventId, LawId } from '../../src/core/ids.ts';
import type { Knowledge } from '../../src/core/knowledge.ts';
import type { Day } from '../../src/core/time.ts';
import { take } from '../../src/engine/take.ts';
import { ownKnowledgeIn, rereader, shelve, shelveAhead } from '../../src/knowledge/shelf.ts';
import { incoming } from '../../src/platform/simulator/incoming.ts';
import { simulated } from '../../src/platform/simulator/platform.ts';
import { openService } from '../../src/service.ts';
import { freshStore, knowledge, NOW, said, taking } from '../fresh.ts';
import { freshFolder } from '../undone.ts';

const ON = '2026-11-24' as Day;
const day = (text: string) => text as Day;
const law = (id: string) => id as LawId;
const draft: Draft = { id: 'N5', asked: 'hội đồng chấm có về tận xưởng không', answer: 'Tỉnh chọn vài cơ sở xuống xem tận nơi, chị giữ xưởng sạch là yên tâm.', question: 'H4.1', by: 'zalo/dm:tu', room: 'zalo/group:xt', at: NOW, state: 'open' };

describe('what states a rule', () => {
  test.each(['Phải nộp trước ngày 30/4', 'không được ghi chữa bệnh lên nhãn', 'hộ nhỏ lẻ được miễn giấy này', 'theo NĐ 15/2018 nhé chị', 'phí 500 nghìn', 'trong 15 ngày là có', 'giay nay bat buoc co'])('"%s" does', (text) => { expect(statesRule(text)).toBe(true); });
  test.each(['Chị cứ hỏi anh Tú ở xã là nhanh nhất, anh ấy nhiệt tình lắm', 'Tỉnh chọn vài cơ sở xuống xem tận nơi, chị giữ xưởng sạch là yên tâm'])('"%s" does not', (text) => { expect(statesRule(text)).toBe(false); });

  test('needs its law, its clause and its first day, one after the other, and a last day when the law has one', () => {
    const rule = { ...draft, answer: 'Cơ sở phải nộp bản cam kết an toàn thực phẩm ở xã trước khi bán.', title: 'Nộp bản cam kết' };
    expect(lackOf({ ...rule, answer: 'Phải nộp.' }, knowledge)).toBe('text');
    expect(lackOf({ ...draft }, knowledge)).toBe('title');
    expect(lackOf({ ...draft, title: 'Có về xưởng không' }, knowledge)).toBeUndefined();
    expect(lackOf(rule, knowledge)).toBe('law');
    expect(lackOf({ ...rule, law: law('khong-co') }, knowledge)).toBe('law');
    expect(lackOf({ ...rule, law: law('nd-15-2018') }, knowledge)).toBe('clause');
    expect(lackOf({ ...rule, law: law('nd-15-2018'), clause: 'Điều 12' }, knowledge)).toBe('since');
    expect(lackOf({ ...rule, law: law('nd-15-2018'), clause: 'Điều 12', from: day('2010-01-01') }, knowledge)).toBe('since');
    expect(lackOf({ ...rule, law: law('nd-15-2018'), clause: 'Điều 12', from: day('2018-02-02') }, knowledge)).toBeUndefined();
    expect(lackOf({ ...rule, law: law('qd-148-2023'), clause: 'Điều 1', from: day('2023-02-24') }, knowledge)).toBe('until');
    expect(lackOf({ ...rule, law: law('qd-148-2023'), clause: 'Điều 1', from: day('2023-02-24'), to: day('2026-12-31') }, knowledge)).toBe('until');
    expect(lackOf({ ...rule, law: law('qd-148-2023'), clause: 'Điều 1', from: day('2023-02-24'), to: day('2026-07-21') }, knowledge)).toBeUndefined();
  });
});

describe('what is known already and said otherwise', () => {
  const against = (asked: string, answer: string) => contradictions({ ...draft, asked, answer }, knowledge, ON);

  test('another number of the same thing', () => {
    // Every near passage that says 36.
    const others = against('giấy chứng nhận OCOP có thời hạn bao lâu', 'Giấy chứng nhận OCOP có giá trị 24 tháng kể từ ngày cấp.');
    expect(others.length).toBeGreaterThan(0);
    for (const other of others) expect(other).toMatchObject({ about: 'number', said: '24 tháng', there: '36 tháng' });
    expect(against('giấy chứng nhận OCOP có thời hạn bao lâu', 'Giấy chứng nhận OCOP có giá trị 36 tháng kể từ ngày cấp.').filter(({ about }) => about === 'number')).toEqual([]);
  });

  test('another day', () => {
    expect(against('xã gửi hồ sơ lên tỉnh trước ngày nào để kịp đợt', 'Xã gửi tỉnh trước ngày 15/5 là kịp đợt giữa năm.').map(({ about }) => about)).toContain('date');
  });

  test('another law', () => {
    expect(against('hộ nhỏ lẻ có cần giấy attp không', 'Theo Nghị định 46/2026 thì hộ nhỏ lẻ không cần giấy an toàn thực phẩm.').map(({ about }) => about)).toContain('law');
  });

  test('the other way round', () => {
    expect(against('hộ nhỏ lẻ có cần giấy attp không', 'Hộ nhỏ lẻ vẫn phải xin giấy, không được miễn.').map(({ about }) => about)).toContain('says the opposite');
  });

  test('is not looked for where nothing speaks of the same', () => {
    expect(against('nhà anh Tú ở đâu', 'Nhà anh ấy cách ủy ban 500 m, sơn màu xanh, có 2 cây cau trước cổng.')).toEqual([]);
  });
});

describe('in chat', () => {
  const LAN = 'zalo/dm:lan' as ChannelId;

  function office(scope: { communes: string[]; tags: string[] } = { communes: [], tags: [] }) {
    const store = freshStore();
    store.office.apply([
      { type: 'grant', member: { channel: LAN, role: 'staff', scope, name: 'Lan', since: NOW, by: 'command line' } },
      { type: 'handover', handover: { question: 'H4.1' as never, producer: 'P1' as never, text: draft.asked, shown: 'một chủ thể ở xã Xuân Thành', commune: 'Xuân Thành', tags: [], tried: [], state: 'answered', since: NOW, asked: NOW } },
      { type: 'draft', draft: { ...draft, title: 'Có về xưởng không' } },
    ], NOW);
    let n = 0;
    const says = (text: string, chat: string = LAN) => {
      take(said(text, `d${(n += 1)}`, chat), NOW, taking(store));
      const heads = store.log.heads();
      for (const one of heads) store.log.mark(one, 'delivered');
      return heads.map(({ effect }) => effect);
    };
    return { store, says };
  }
  const textOf = (effects: ReturnType<ReturnType<typeof office>['says']>) => effects.map((one) => (one.type === 'say' ? one.message.text : `<${one.type}>`)).join('\n');

  test('whoever has another scope sees no draft, in any wording, and can do nothing to it', () => {
    const { store, says } = office({ communes: ['Hải Xuân'], tags: [] });
    for (const text of ['nháp', 'câu trả lời chờ duyệt', 'xem nháp N5', 'N5', 'duyệt N5', 'duyệt N5 dù khác', 'N5 sửa: đáp khác hẳn để phá câu trả lời của người ta', 'bỏ nháp N5: không thích']) expect(textOf(says(text))).not.toMatch(/xưởng|Tỉnh chọn|Tú|<publish>/);
    expect(store.office.drafts()).toMatchObject([{ state: 'open', answer: draft.answer }]);
    expect(store.office.drafts()[0]).not.toHaveProperty('text');
  });

  test('a consultant does not review, and a stranger is no reviewer', () => {
    const { store, says } = office();
    store.office.apply([{ type: 'grant', member: { channel: 'zalo/dm:tu' as ChannelId, role: 'consultant', scope: { communes: [], tags: [] }, since: NOW, by: 'command line' } }], NOW);
    expect(textOf(says('duyệt N5', 'zalo/dm:tu'))).toMatch(/việc của cán bộ điều phối/);
    expect(textOf(says('nháp', 'zalo/dm:la'))).not.toMatch(/xưởng/);
    expect(textOf(says('duyệt N5', 'zalo/dm:la'))).not.toMatch(/<publish>/);
    expect(store.office.drafts()).toMatchObject([{ state: 'open' }]);
  });

  test('accepted, it is used only when the file is told to be written; else it waits again, with the reason', () => {
    const { store, says } = office();
    expect(says('duyệt N5')).toMatchObject([{ type: 'publish', for: LAN, entry: { draft: 'N5', title: 'Có về xưởng không', asks: [draft.asked, 'Có về xưởng không'] } }]);
    expect(store.office.drafts()).toMatchObject([{ state: 'writing' }]);
    expect(textOf(says('duyệt N5'))).toMatch(/đang ghi/);
    const told = (why?: string) => { take({ type: 'published', draft: 'N5', for: LAN, ...(why ? { why } : {}), id: `published:${why ?? ''}` as EventId, at: NOW, channel: 'desk/N5' as ChannelId }, NOW, taking(store)); return textOf(store.log.heads().map(({ effect }) => effect)); };
    expect(told('ENOSPC')).toMatch(/chưa ghi được: ENOSPC/);
    expect(store.office.drafts()).toMatchObject([{ state: 'open' }]);
    says('duyệt N5');
    expect(told()).toMatch(/đã thành kiến thức/);
    expect(store.office.drafts()).toMatchObject([{ state: 'accepted' }]);
    expect(store.office.audited().map(({ what }) => what)).toContain('draft accepted');
  });

  test('accepted and read beside its legal text, it is written down who did and when; not before, and not where it names none', () => {
    const { store, says } = office();
    expect(textOf(says('đã đối chiếu N5'))).toMatch(/chưa được duyệt/);
    const accept = (more: Partial<Draft>) => { store.office.apply([{ type: 'draft', draft: { ...draft, ...more, title: 'Có về xưởng không', state: 'accepted' } }], NOW); };
    accept({});
    expect(textOf(says('đã đối chiếu N5'))).toMatch(/không dẫn văn bản nào/);
    accept({ law: law('qd-26-2026'), clause: 'Điều 5 khoản 1' });
    expect(says('đã đối chiếu N5')).toMatchObject([{ type: 'publish', for: LAN, entry: { draft: 'N5', checked: true, note: 'Đã đối chiếu văn bản: Lan, ngày 24/11/2026.' } }]);
    expect(store.office.audited().map(({ what }) => what)).not.toContain('answer checked');
    take({ type: 'published', draft: 'N5', for: LAN, id: 'published:check' as EventId, at: NOW, channel: 'desk/N5' as ChannelId }, NOW, taking(store));
    expect(textOf(store.log.heads().map(({ effect }) => effect))).toMatch(/đã đối chiếu/);
    expect(store.office.audited().at(-1)).toMatchObject({ what: 'answer checked', about: 'N5', who: expect.stringContaining('lan') });
  });

  test('goes with its producer while it waits', () => {
    const { store, says } = office();
    store.office.forget(['P1'], []);
    expect(textOf(says('nháp'))).toMatch(/không có câu trả lời nào chờ duyệt/);
    expect(store.office.drafts()).toEqual([]);
  });
});

describe('the file', () => {
  const entry: NewEntry = { draft: 'N5', title: 'Có về xưởng không', asks: [draft.asked, 'đoàn chấm có đến nhà không'], body: draft.answer, source: 'cán bộ tư vấn trả lời ngày 24/11/2026', reviewed: ON, note: 'bản nháp N5' };
  const on = (own: string, what: NewEntry = entry) => shelve(what, own, knowledge, rereader(own, {}));

  test('is found by the search at once and after a new start, and the same one twice is one', () => {
    const own = ownKnowledgeIn(freshFolder());
    const first = on(own);
    expect(first).toMatchObject({ file: expect.stringMatching(/tu-van-n5\.md$/) });
    expect(on(own)).toMatchObject({ file: expect.any(String) });
    const fresh = rereader(own, {})();
    expect(fresh.version).not.toBe(knowledge.version);
    expect(fresh.search({ question: 'đoàn chấm có đến nhà không', on: ON, past: false }).hits[0]?.passage).toMatchObject({ id: 'tu-van-n5', verified: 'unverified', topic: 'tu-van' });
    expect(readdirSync(join(own, 'answers', 'tu-van'))).toEqual(['tu-van-n5.md']);
  });

  test('is laid out in another thread before it is used, while others are answered; what does not fit leaves nothing there either', async () => {
    const data = freshFolder();
    const own = ownKnowledgeIn(data);
    let turns = 0;
    const others = setInterval(() => { turns += 1; }, 10);
    await shelveAhead(entry, own, {});
    clearInterval(others);
    expect(turns).toBeGreaterThan(20);
    const laidOut = readdirSync(join(data, 'kept', 'index'));
    expect(laidOut).toHaveLength(1);
    const done = on(own) as { readonly knowledge: Knowledge };
    expect(done.knowledge.search({ question: 'đoàn chấm có đến nhà không', on: ON, past: false }).hits[0]?.passage.id).toBe('tu-van-n5');
    expect(readdirSync(join(data, 'kept', 'index'))).toEqual(laidOut);
    await shelveAhead({ ...entry, draft: 'N6', body: 'Ngắn.' }, own, {});
    expect(readdirSync(join(own, 'answers', 'tu-van'))).toEqual(['tu-van-n5.md']);
  });

  test('once checked says so and by whom, keeps what a person has put right in it, and twice is once', () => {
    const own = ownKnowledgeIn(freshFolder());
    const checked: NewEntry = { ...entry, reviewed: '2026-12-01' as Day, note: 'Đã đối chiếu văn bản: Lan, ngày 01/12/2026.', checked: true };
    expect(on(own, checked)).toMatchObject({ why: expect.stringMatching(/không thấy tệp/) });
    const { file } = on(own) as { file: string };
    writeFileSync(file, readFileSync(file, 'utf8').replace('sạch là yên tâm', 'sạch là an tâm'));
    on(own, checked);
    on(own, checked);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('sạch là an tâm');
    expect(text.match(/Đã đối chiếu văn bản: Lan, ngày 01\/12\/2026\./g)).toHaveLength(1);
    expect(rereader(own, {})().passages.find(({ id }) => id === 'tu-van-n5')).toMatchObject({ verified: 'text', reviewed: '2026-12-01' });
  });

  test('that does not fit leaves nothing, and one that is there with other words is not written over', () => {
    const own = ownKnowledgeIn(freshFolder());
    expect(on(own, { ...entry, body: 'Ngắn.' })).toMatchObject({ why: expect.stringMatching(/từ 40 đến 1200/) });
    expect(on(own, { ...entry, ref: { law: law('khong-co'), clause: 'Điều 1' } })).toMatchObject({ why: expect.stringMatching(/không có trong laws.yaml/) });
    expect(on(own, { ...entry, draft: 'N6', asks: [draft.asked] })).toMatchObject({ why: expect.stringMatching(/hai cách hỏi/) });
    mkdirSync(join(own, 'answers', 'tu-van'), { recursive: true });
    writeFileSync(join(own, 'answers', 'tu-van', 'tu-van-n5.md'), 'đã sửa tay');
    expect(on(own)).toMatchObject({ why: expect.stringMatching(/đã có/) });
    expect(readFileSync(join(own, 'answers', 'tu-van', 'tu-van-n5.md'), 'utf8')).toBe('đã sửa tay');
  });
});

test('the running service answers from it at once, without a new start', async () => {
  const shown: string[] = [];
  const quiet = () => undefined;
  const service = openService({ data: freshFolder(), office: {}, platforms: [simulated('zalo', ({ text }) => { shown.push(text); })], clock: { now: () => NOW }, logger: { info: quiet, warn: quiet, error: quiet } });
  service.store.office.apply([
    { type: 'grant', member: { channel: 'zalo/dm:lan' as ChannelId, role: 'staff', scope: { communes: [], tags: [] }, name: 'Lan', since: NOW, by: 'command line' } },
    { type: 'draft', draft: { ...draft, title: 'Có về xưởng không', also: 'đoàn chấm có đến nhà không' } },
  ], NOW);
  let n = 0;
  const says = async (chat: string, text: string): Promise<string> => {
    shown.length = 0;
    await service.engine.admit(incoming({ type: 'said', text }, { channel: `zalo/dm:${chat}`, message: `m${(n += 1)}`, at: NOW }));
    // What is accepted is laid out in a thread of its own, which takes seconds.
    await service.engine.drain(30_000);
    return shown.join('\n');
  };
  await service.engine.start();
  try {
    await says('hoa', 'chào em');
    await says('hoa', 'đồng ý');
    expect(await says('hoa', 'đoàn chấm có đến nhà không')).not.toMatch(/giữ xưởng sạch/);
    let turns = 0;
    const others = setInterval(() => { turns += 1; }, 10);
    expect(await says('lan', 'duyệt N5')).toMatch(/đã thành kiến thức/);
    clearInterval(others);
    expect(turns).toBeGreaterThan(50);
    await says('hoa', '3');
    expect(await says('hoa', 'đoàn chấm có đến nhà không')).toMatch(/giữ xưởng sạch/);
  } finally {
    await service.close();
  }
});
