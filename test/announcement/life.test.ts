import { createEvent } from 'ics';
import { describe, expect, test } from 'vitest';
import { rollOrderIn } from '../../src/core/announcement/attendance.ts';
import { calendar } from '../../src/core/announcement/calendar.ts';
import { doneAt } from '../../src/core/announcement/pace.ts';
import type { Meeting } from '../../src/core/announcement/state.ts';
import type { ChannelId } from '../../src/core/ids.ts';
import { take } from '../../src/engine/take.ts';
import { IN_A_ROW } from '../../src/engine/announcing.ts';
import { simulated } from '../../src/platform/simulator/platform.ts';
import { incoming } from '../../src/platform/simulator/incoming.ts';
import { quiet } from '../../src/platform/simulator/stage.ts';
import { openService } from '../../src/service.ts';
import { freshStore, NOW, said, taking } from '../fresh.ts';
import { freshFolder } from '../undone.ts';
import { soon } from '../platform/zalo/harness.ts';
import { announce, settle } from '../wave/people.ts';

const HAI = 'telegram/hai';
const HOUR = 3_600_000;

describe('too many refusals in a row', () => {
  test('stop that platform alone, tell staff on another, and go on when staff say so; nothing comes twice', { timeout: 60_000 }, async () => {
    const data = freshFolder();
    let broken = true;
    let tries = 0;
    const seen: string[] = [];
    const told: string[] = [];
    const zalo = { ...simulated('zalo', () => undefined), send: async (channel: ChannelId, { text }: { text: string }) => {
      tries += 1;
      if (broken && tries > 5) return { type: 'refused' as const, why: 'rejected' as const, detail: '123' };
      if (text.startsWith('📣')) seen.push(channel);
      return { type: 'delivered' as const, message: `z${tries}` };
    } };
    const telegram = simulated('telegram', ({ channel, text }) => { if (channel === HAI) told.push(text); else if (text.startsWith('📣')) seen.push(channel); return `t${told.length}`; });
    const clock = { now: () => NOW + 2 * HOUR };
    const service = openService({ data, office: {}, platforms: [zalo, telegram], clock, logger: quiet });
    settle(service.store, [...Array.from({ length: 40 }, (_, i) => `zalo/dm:${i}`), ...Array.from({ length: 30 }, (_, i) => `telegram/dm:${i}`)], NOW);
    await service.engine.start();
    try {
      const { id } = announce(service.store, HAI, 'tất cả', clock.now());
      await service.engine.admit(incoming({ type: 'said', text: 'thông báo đến đâu rồi' }, { channel: HAI, message: 'a1', at: clock.now() }));
      await soon('staff are told', () => told.some((text) => text.includes('dừng gửi thông báo qua Zalo')));
      await soon('Telegram is done', () => seen.filter((channel) => channel.startsWith('telegram/')).length === 30);
      await service.engine.drain(200);
      const states = () => Object.fromEntries([...Map.groupBy(service.store.office.announcing.recipients(id).filter(({ channel }) => channel.startsWith('zalo/')), ({ state }) => state)].map(([state, those]) => [state, those.length]));
      const refused = states()['refused'] ?? 0;
      expect(refused).toBeGreaterThanOrEqual(IN_A_ROW);
      // A few more may have been under way.
      expect(refused).toBeLessThanOrEqual(IN_A_ROW + 8);
      expect(states()['queued']).toBe(40 - 5 - refused);
      expect(told.filter((text) => text.includes('dừng gửi'))).toHaveLength(1);
      // A reply there goes out all the same.
      const before = tries;
      await service.engine.admit(incoming({ type: 'said', text: 'chào' }, { channel: 'zalo/dm:0', message: 'a2', at: clock.now() }));
      await soon('it is tried', () => tries > before);

      broken = false;
      await service.engine.admit(incoming({ type: 'said', text: 'tiếp tục gửi Zalo' }, { channel: HAI, message: 'a3', at: clock.now() }));
      await soon('the rest goes out', () => (states()['queued'] ?? 0) === 0);
      await service.engine.drain(200);
      expect(states()).toEqual({ delivered: 40 - refused, refused });
      expect(new Set(seen).size).toBe(seen.length);
      expect(service.store.office.announcing.halts()).toEqual([]);
    } finally {
      await service.close();
    }
  });
});

describe('a calendar entry', () => {
  const one = { id: 'B7', by: 'x', state: 'sent', asking: 'send', code: '1', title: 'Tập huấn: ghi nhãn, bao bì; đợt 2', starts: Date.parse('2026-12-12T08:30:00+07:00'), place: 'Hội trường UBND xã Xuân Thành, huyện cũ Xuân Trường, tỉnh Ninh Bình (cạnh chợ)', contact: 'anh Hải', map: 'https://maps.example/x', audience: { communes: [], sets: [], stars: [], tags: [] }, touched: 0, approvedAt: Date.parse('2026-11-24T08:00:00+07:00') } as unknown as Meeting;
  const unfolded = (text: string) => text.replace(/\r\n[ \t]/g, '').split('\r\n');

  test('says what the ics package says, in lines of at most 75 bytes that end as they must', () => {
    const text = calendar(one);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const theirs = createEvent({ uid: 'B7@tro-ly-ocop', start: [2026, 12, 12, 1, 30], startInputType: 'utc', end: [2026, 12, 12, 3, 30], endInputType: 'utc', title: one.title, location: one.place, description: 'Liên hệ: anh Hải', url: one.map! });
    const same = (name: string) => expect(unfolded(text).find((line) => line.startsWith(name))).toBe(unfolded(theirs.value!).find((line) => line.startsWith(name)));
    for (const name of ['UID:', 'DTSTART:', 'SUMMARY:', 'LOCATION:', 'DESCRIPTION:', 'URL:', 'VERSION:']) same(name);
  });

  test('two meetings stand in one file', () => {
    const text = calendar(one, { ...one, id: 'B8' as Meeting['id'], title: 'Hội chợ' });
    expect(unfolded(text).filter((line) => line === 'BEGIN:VCALENDAR' || line === 'BEGIN:VEVENT')).toEqual(['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'BEGIN:VEVENT']);
    expect(unfolded(text).filter((line) => line.startsWith('UID:'))).toEqual(['UID:B7@tro-ly-ocop', 'UID:B8@tro-ly-ocop']);
  });
});

test('the time a wave needs leaves the nights out', () => {
  const at = (text: string) => Date.parse(`${text}:00+07:00`);
  expect(doneAt(at('2026-11-24T10:00'), 12 * HOUR)).toBe(at('2026-11-25T08:00'));
  expect(doneAt(at('2026-11-24T22:00'), HOUR)).toBe(at('2026-11-25T08:00'));
  expect(doneAt(at('2026-11-24T20:00'), HOUR)).toBe(at('2026-11-24T21:00'));
  expect(doneAt(at('2026-11-24T07:00'), 40 * HOUR)).toBe(at('2026-11-26T19:00'));
});

test('what is kept of who was there and what they thought goes with them', () => {
  const store = freshStore();
  const parts = taking(store);
  let n = 0;
  const says = (chat: string, text: string, now = NOW) => {
    take(said(text, `m${(n += 1)}`, chat, now), now, parts);
    for (let heads = store.log.heads(); heads.length > 0; heads = store.log.heads()) for (const one of heads) { store.log.mark(one, 'delivered', { message: `o${one.seq}`, at: now }); store.log.forgetSent(one); }
  };
  says('zalo/dm:man', 'làm bánh gai ở xã Xuân Thành');
  says('zalo/dm:man', 'đồng ý');
  const { id } = announce(store, HAI, 'tất cả', NOW);
  const one = store.office.announcing.announcement(id)!;
  const day = one.starts!;
  says('zalo/dm:man', `có mặt ${one.door}`, day);
  says('zalo/dm:guest', `có mặt ${one.door}`, day);
  expect(store.office.announcing.attendance(id).map(({ channel }) => channel)).toEqual(['zalo/dm:man', 'zalo/dm:guest']);
  const wakes = store.database.sqlite.prepare("select id, about from wake where kind = 'announcement'").all() as { id: string; about: string }[];
  expect(wakes.map(({ about }) => about).toSorted()).toEqual([`${id}:day`, `${id}:soon`, `${id}:thanks`]);
  take({ type: 'woke', timer: wakes.find(({ about }) => about.endsWith('thanks'))!.id as never, id: 'w1' as never, at: day, channel: 'nobody' as never }, day + 20 * HOUR, parts);
  expect(store.office.announcing.feedback(id).map(({ channel, asking }) => [channel, asking])).toEqual([['zalo/dm:man', 'useful']]);
  says('zalo/dm:man', '/xoa', day + 21 * HOUR);
  says('zalo/dm:man', 'xóa hết', day + 21 * HOUR);
  expect(store.office.announcing.attendance(id).map(({ channel }) => channel)).toEqual(['zalo/dm:guest']);
  expect(store.office.announcing.feedback(id)).toEqual([]);
  const all = ['recipient', 'rsvp', 'attendance', 'feedback', 'outbox', 'event'].map((name) => JSON.stringify(store.database.sqlite.prepare(`select * from ${name}`).all())).join('\n');
  expect(all).not.toContain('dm:man');
});

test('a list is ticked in short words; "vâng 2" is a yes and no absence', () => {
  expect(rollOrderIn('có mặt 1 3 5-8')).toEqual({ type: 'tick', there: true, which: [1, 3, 5, 6, 7, 8], except: [] });
  expect(rollOrderIn('co mat tat ca tru 2, 4')).toEqual({ type: 'tick', there: true, which: 'all', except: [2, 4] });
  expect(rollOrderIn('vắng 4')).toEqual({ type: 'tick', there: false, which: [4], except: [] });
  expect([rollOrderIn('vâng 2'), rollOrderIn('Vâng 2'), rollOrderIn('có mặt')]).toEqual([undefined, undefined, undefined]);
  expect(rollOrderIn('điểm danh b12')).toEqual({ type: 'roll', one: 'B12' });
});
