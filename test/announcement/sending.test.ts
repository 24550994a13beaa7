import { describe, expect, test } from 'vitest';
import type { ChannelId, EventId } from '../../src/core/ids.ts';
import { isQuiet, morningAfter } from '../../src/core/announcement/quiet.ts';
import { audienceIn } from '../../src/core/announcement/audience.ts';
import { momentIn } from '../../src/core/announcement/moment.ts';
import type { Day } from '../../src/core/time.ts';
import { afterSending } from '../../src/engine/after-sending.ts';
import { take } from '../../src/engine/take.ts';
import { freshStore, NOW, said, taking } from '../fresh.ts';

const HAI = 'zalo/dm:hai';

/** Staff Hải, and producers Mận (Zalo, joined by Telegram) and Lan (Telegram). */
function office() {
  const store = freshStore();
  const parts = taking(store);
  store.office.apply([{ type: 'grant', member: { channel: HAI as ChannelId, role: 'staff', scope: { communes: [], tags: [] }, name: 'Hải', since: NOW, by: 'command line' } }], NOW);
  let n = 0;
  const says = (chat: string, text: string, now = NOW) => take(said(text, `m${(n += 1)}`, chat, now), now, parts);
  function drain(): string[] {
    const out: string[] = [];
    for (let heads = store.log.heads(); heads.length > 0; heads = store.log.heads()) {
      for (const one of heads) {
        const { effect } = one;
        if (effect.type === 'say') out.push(`${effect.channel}: ${effect.message.text}`);
        if (effect.type === 'redeem') take({ type: 'code-redeemed', code: effect.code, id: `r${effect.id}` as EventId, at: NOW, channel: effect.channel, ...(effect.consent ? { consent: effect.consent } : {}) }, NOW, parts);
        store.log.mark(one, 'delivered', { message: `o-${effect.id}`, at: NOW });
        store.log.forgetSent(one);
      }
    }
    return out;
  }
  for (const chat of ['zalo/dm:man', 'telegram/dm:lan']) for (const text of ['làm bánh gai ở xã Xuân Thành', 'đồng ý']) says(chat, text);
  drain();
  for (const text of ['thông báo tập huấn', 'Ghi nhãn', '8h 12/12/2026', 'Nhà văn hóa', '3', 'anh Hải', 'không', 'bỏ qua']) says(HAI, text);
  drain();
  const preview = () => { says(HAI, 'tất cả'); return drain().join('\n'); };
  return { store, parts, says, drain, preview, codeIn: (text: string) => /GỬI (\d{4})/.exec(text)![1]! };
}

describe('an announcement', () => {
  test('is one row for each person, however often the approval comes', () => {
    const { store, parts, preview, codeIn, says, drain } = office();
    const approval = said(`GỬI ${codeIn(preview())}`, 'approve', HAI);
    expect(take(approval, NOW, parts).type).toBe('taken');
    expect(take(approval, NOW, parts).type).toBe('known');
    says(HAI, approval.type === 'said' ? approval.text : '');
    const sent = drain().filter((line) => line.includes('📣'));
    expect(sent.map((line) => line.split(':').slice(0, 2).join(':')).toSorted()).toEqual(['telegram/dm:lan', 'zalo/dm:man']);
    expect(store.office.announcing.recipients(store.office.announcing.recent()[0]!.id).map(({ state }) => state)).toEqual(['delivered', 'delivered']);
  });

  test('reaches somebody on two platforms once', () => {
    const { says, drain, preview, codeIn, store } = office();
    says('zalo/dm:man', '/noi');
    const code = /OC-[A-Z0-9]{8}/.exec(drain().join('\n'))![0];
    says('telegram/dm:man', code);
    drain();
    expect(store.producers.ownerOfChannel('telegram/dm:man')).toBe(store.producers.ownerOfChannel('zalo/dm:man'));
    says(HAI, `GỬI ${codeIn(preview())}`);
    expect(drain().filter((line) => line.includes('📣') && line.includes('dm:man'))).toHaveLength(1);
  });

  test('stands behind replies in the queue, also replies that came later', () => {
    const { says, store, preview, codeIn } = office();
    says(HAI, `GỬI ${codeIn(preview())}`);
    says('telegram/dm:new', 'chào');
    const tones = store.log.heads().map(({ effect }) => (effect.type === 'say' ? effect.tone : effect.type));
    expect(tones).toEqual(['reply', 'reply', 'announcement', 'announcement']);
  });

  test('that may have arrived is not tried again; one held by night is', () => {
    const tried = { kind: 'announcement', attempts: 1, since: NOW } as const;
    expect(afterSending({ type: 'unsure' }, tried, NOW)).toEqual({ type: 'finish', as: 'unsure' });
    expect(afterSending({ type: 'held', until: NOW + 40 * 3_600_000 }, tried, NOW)).toMatchObject({ type: 'again', counts: false });
  });

  test('held by caps for weeks is not refused before what it announces has begun', () => {
    const day = 86_400_000;
    const tried = { kind: 'announcement', attempts: 0, since: NOW, until: NOW + 20 * day } as const;
    expect(afterSending({ type: 'held', until: NOW + 9 * day }, tried, NOW + 8 * day)).toMatchObject({ type: 'again' });
    expect(afterSending({ type: 'held', until: NOW + 21 * day }, tried, NOW + 19 * day)).toEqual({ type: 'finish', as: 'refused' });
    expect(afterSending({ type: 'held', until: NOW + 9 * day }, { kind: 'announcement', attempts: 0, since: NOW }, NOW + 8 * day)).toMatchObject({ type: 'again' });
  });

  test('cancelled before it left never leaves', () => {
    const { says, drain, preview, codeIn } = office();
    const code = codeIn(preview());
    says(HAI, `GỬI ${code}`);
    says(HAI, `HỦY ${code}`);
    expect(drain().filter((line) => line.includes('📣'))).toEqual([]);
  });

  test('leaves nothing of who asks to be forgotten', () => {
    const { says, drain, store, preview, codeIn } = office();
    says(HAI, `GỬI ${codeIn(preview())}`);
    drain();
    says('zalo/dm:man', 'chị đi 2 người');
    says('zalo/dm:man', '/xoa');
    says('zalo/dm:man', 'xóa hết');
    drain();
    const all = ['recipient', 'rsvp', 'outbox', 'event', 'audit', 'announcement'].map((name) => JSON.stringify(store.database.sqlite.prepare(`select * from ${name}`).all())).join('\n');
    expect(all).toContain('dm:lan');
    expect(all).not.toContain('dm:man');
    expect(store.office.announcing.answers(store.office.announcing.recent()[0]!.id)).toEqual([]);
  });

  test('cannot be approved by who does not see all of its people', () => {
    const { says, drain, store, preview, codeIn } = office();
    store.office.apply([{ type: 'grant', member: { channel: 'zalo/dm:xa' as ChannelId, role: 'staff', scope: { communes: ['Hải Xuân'], tags: [] }, since: NOW, by: 'command line' } }], NOW);
    says('zalo/dm:xa', `GỬI ${codeIn(preview())}`);
    expect(drain().join('\n')).not.toContain('📣');
  });
});

test('night is from nine to seven', () => {
  const at = (time: string) => Date.parse(`2026-11-24T${time}:00+07:00`);
  expect(['20:59', '21:00', '06:59', '07:00'].map((time) => isQuiet(at(time)))).toEqual([false, true, true, false]);
  expect(morningAfter(at('22:00'))).toBe(Date.parse('2026-11-25T07:00:00+07:00'));
  expect(morningAfter(at('03:00'))).toBe(at('07:00'));
});

test('a time is read as staff write it, and not at all without an hour or a day', () => {
  const on = '2026-11-24' as Day;
  const read = (text: string) => { const at = momentIn(text, on); return at === undefined ? undefined : new Date(at + 7 * 3_600_000).toISOString().slice(0, 16); };
  expect(['8h30 ngày 12/12/2026', '14:00 12/12', '2 giờ chiều 5/1/2027', '8h rưỡi sáng mai', '7h30 15/3'].map(read)).toEqual(['2026-12-12T08:30', '2026-12-12T14:00', '2027-01-05T14:00', '2026-11-25T08:30', '2027-03-15T07:30']);
  expect(['mai', '12/12/2026', '8h30', '25h 12/12/2026'].map(read)).toEqual([undefined, undefined, undefined, undefined]);
});

test('an audience with one unclear part is no audience', () => {
  const on = '2026-11-24' as Day;
  expect(audienceIn('xã Xuân Thành; bộ 6, 7; 3 sao; hết hạn trước 31/12/2026; thẻ đợt-1', on)).toEqual({ communes: ['Xuân Thành'], sets: [6, 7], stars: [3], tags: ['đợt-1'], expiresBefore: '2026-12-31' });
  expect(audienceIn('xã Xuân Thành; bà con xóm 3', on)).toEqual({ unclear: 'bà con xóm 3' });
  expect(audienceIn('bộ 27', on)).toEqual({ unclear: 'bộ 27' });
});
