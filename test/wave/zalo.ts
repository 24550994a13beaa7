import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChannelId, RoomId } from '../../src/core/ids.ts';
import { hourOf } from '../../src/core/time.ts';
import { zalo } from '../../src/platform/zalo/platform.ts';
import { seal, USER_AGENT } from '../../src/platform/zalo/session.ts';
import { simulated } from '../../src/platform/simulator/platform.ts';
import { quiet } from '../../src/platform/simulator/stage.ts';
import { databaseIn, openService, type Service } from '../../src/service.ts';
import { threadKey } from '../../src/platform/zalo/threads.ts';
import { openStore } from '../../src/storage/store.ts';
import { zaloKeep } from '../../src/storage/zalo.ts';
import { fakeZalo, OWN } from '../platform/zalo/fake-zalo.ts';
import { usual } from '../platform/zalo/settings.ts';
import { dice, virtualTime } from '../platform/zalo/virtual-time.ts';
import { announce, settle } from './people.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export type ZaloWave = { readonly rooms: number; /** Rooms that were never told of to us: a first contact each, twenty a day. */ readonly silent: number; readonly people: number; readonly tooMuchAfter: number; readonly lostAfter: number; readonly restartAfter: number; readonly seed: number };

/** One announcement to rooms and people on Zalo in virtual time, through the whole service with the settings of an office that sets
 *  nothing: caps, gaps, nights. In the middle Zalo says "too much" (221), once an answer is lost, and the process is started anew. */
export async function zaloWave({ rooms, silent, people: many, tooMuchAfter, lostAfter, restartAfter, seed }: ZaloWave) {
  const began = Date.now();
  const start = Date.parse('2026-11-24T04:00:00+07:00');
  const { clock, timers, until } = virtualTime(start);
  const luck = dice(seed);
  const server = fakeZalo(() => clock.now(), timers, luck);
  const data = mkdtempSync(join(tmpdir(), 'ocop-zalo-wave-'));
  const staff: { at: number; text: string }[] = [];
  const uids = Array.from({ length: many }, (_, i) => String(5_000_000_000_000_000_000n + BigInt(i)));
  const groups = Array.from({ length: rooms }, (_, i) => String(6_000_000_000_000_000_000n + BigInt(i)));
  const channel = (thread: string): ChannelId => `zalo/${OWN}:${thread}` as ChannelId;

  const setUp = openStore(databaseIn(data));
  const session = { cookies: [{ key: 'zpw_sek', value: '1', domain: 'chat.zalo.me' }], imei: 'i', userAgent: USER_AGENT, language: 'vi' };
  const keep = zaloKeep(setUp.database);
  keep.saveSession({ uid: null, sealed: seal(session, usual.secret), savedAt: start, madeAt: start, since: start });
  settle(setUp, uids.map(channel), start);
  setUp.transaction(() => {
    for (const [i, group] of groups.entries()) {
      setUp.office.apply([{ type: 'room', room: { id: `R${i + 1}` as RoomId, channel: channel(`g:${group}`), title: `Nhóm ${i + 1}`, state: 'registered', scope: { communes: [], tags: [] }, sets: [], patience: 0, spoke: [], since: start } }], start);
    }
  });
  // Somebody brought us into these rooms while we listened.
  for (const group of groups.slice(silent)) setUp.database.sqlite.prepare('insert into zalo_thread (key, heard_at) values (?, ?)').run(threadKey(OWN, { kind: 'group', id: group }), start);
  setUp.close();

  const open = (): Service => openService({
    data, office: {}, staff: ['telegram/staff'], clock, logger: quiet,
    platforms: (store) => [
      zalo({ settings: usual, keep: zaloKeep(store.database), clock, timers, luck, client: server.client, notice: () => undefined }),
      simulated('telegram', ({ channel: to, text }) => { if (to === 'telegram/staff') staff.push({ at: clock.now(), text }); return undefined; }),
    ],
  });
  let service = open();
  await service.engine.start();

  /** Time goes on in such steps while this is done. */
  async function meanwhile(work: Promise<void>, step: number, most = Infinity): Promise<void> {
    const state = { open: true };
    work.finally(() => { state.open = false; }).catch(() => undefined);
    for (let i = 0; i < most && state.open; i += 1) await until(clock.now() + step);
  }

  /** Lets time pass: in small steps while something is under way, else to when the next thing may be done. */
  async function pass(to: number): Promise<void> {
    while (clock.now() < to) {
      await meanwhile(service.engine.drain(0), 250, 400);
      const next = service.store.log.nextHead(clock.now()) ?? clock.now() + MINUTE;
      await until(Math.min(Math.max(next, clock.now() + 250), clock.now() + 10 * MINUTE, to));
    }
  }

  const sent = () => server.log.filter(({ from, text }) => from === OWN && text.startsWith('📣'));
  // They know the bot: each has written once, long before it is announced.
  await until(start + MINUTE);
  for (const uid of uids) server.says(uid, 'chào em');
  await pass(start + 5 * HOUR + 55 * MINUTE);
  const talk = server.log.filter(({ from }) => from === OWN).length;
  await until(start + 6 * HOUR);
  const { id, tookMs } = announce(service.store, 'telegram/hai', 'tất cả; mọi nhóm', clock.now());
  const announcedAt = clock.now();

  let tripped = false;
  let lost = false;
  let restarted = false;
  const end = announcedAt + 9 * 24 * HOUR;
  const openRows = () => service.store.office.announcing.recipients(id).filter(({ state }) => state === 'queued' || state === 'sending').length;
  let trippedAt = 0;
  let resumedAt = 0;
  while (clock.now() < end && openRows() > 0) {
    await pass(clock.now() + 5 * MINUTE);
    const n = sent().length;
    if (!tripped && n >= tooMuchAfter) { tripped = true; trippedAt = clock.now(); server.failNext('too-much'); }
    else if (!lost && n >= lostAfter) { lost = true; server.failNext('lost-reply'); }
    else if (!restarted && n >= restartAfter) {
      restarted = true;
      await meanwhile(service.close(), 100);
      service = open();
      await service.engine.start();
    }
  }
  const first = (uid: string): number => sent().findIndex(({ to }) => to === uid);
  const all = sent();
  const at = all.map((one) => one.at);
  const after = at.filter((when) => when > trippedAt);
  resumedAt = Math.min(...after.filter((_, i) => i > 0 || after.length === 1));
  const longestPause = Math.max(...at.slice(1).map((when, i) => (hourOf(at[i]!) >= 20 ? 0 : when - at[i]!)));
  const rows = service.store.office.announcing.recipients(id);
  const times = Map.groupBy(all, ({ to }) => to);
  const report = {
    rooms, silent, people: many, approvalMs: tookMs, talk,
    delivered: rows.filter(({ state }) => state === 'delivered').length, unsure: rows.filter(({ state }) => state === 'unsure').length, refused: rows.filter(({ state }) => state === 'refused').length, open: openRows(),
    seen: all.length, repeated: [...times.values()].filter((same) => same.length > 1).length,
    missing: rows.filter(({ state, channel: to }) => state === 'delivered' && !times.has(to.split(':').at(-1)!)).length,
    roomsFirst: groups.slice(silent).every((group) => first(group) >= 0 && first(group) < rooms + 8),
    mostInAnHour: Math.max(...at.map((from) => at.filter((when) => when >= from && when < from + HOUR).length)),
    atNight: at.filter((when) => hourOf(when) >= 21 || hourOf(when) < 7).length,
    closest: Math.min(...at.slice(1).map((when, i) => when - at[i]!)),
    longestPauseMinutes: Math.round(longestPause / MINUTE), resumed: resumedAt > trippedAt,
    toldStaff: staff.filter(({ at: when, text }) => when >= trippedAt && /Zalo/.test(text)).length,
    halts: service.store.office.announcing.halts().length, restarted, tripped, lost,
    hours: Math.round((at.at(-1)! - announcedAt) / HOUR * 10) / 10, days: new Set(at.map((when) => new Date(when + 7 * HOUR).toISOString().slice(0, 10))).size,
    seconds: Math.round((Date.now() - began) / 1000), faults: server.faults,
  };
  await meanwhile(service.close(), 100);
  rmSync(data, { recursive: true, force: true });
  return report;
}

export const wentWell = (report: Awaited<ReturnType<typeof zaloWave>>): boolean =>
  report.repeated + report.missing + report.open + report.atNight + report.halts + report.faults.length === 0 && report.mostInAnHour <= 30 && report.roomsFirst && report.toldStaff > 0 && report.resumed && report.restarted;
