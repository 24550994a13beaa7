import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChannelId, RoomId } from '../../src/core/ids.ts';
import { hourOf } from '../../src/core/time.ts';
import { databaseIn } from '../../src/service.ts';
import { openStore } from '../../src/storage/store.ts';
import { startZalo } from '../emulators/zalo/index.ts';
import { loggedInBefore, SECRET } from '../platform/zalo/environment.ts';
import { newClock } from './leaping-time.ts';
import { announce, settle } from './people.ts';
import { pause, startService, until, type Life } from './process.ts';
import { PLAIN } from '../process-env.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export type ZaloWave = {
  readonly rooms: number;
  /** Rooms in which nobody ever spoke to us: a first contact each, twenty a day. */
  readonly silent: number;
  readonly people: number;
  /** After so many sends: Zalo says "too much" (221); an answer is lost; the process is killed. */
  readonly tooMuchAfter: number;
  readonly lostAfter: number;
  readonly killedAfter: readonly number[];
};

/** One announcement to rooms and people on Zalo: the service in a process of its own, with the real library, against the emulator, and
 *  with the settings of an office that sets nothing: caps, gaps, nights, rests. Its time is virtual (leaping-time.ts). */
export async function zaloWave({ rooms: manyRooms, silent, people: many, tooMuchAfter, lostAfter, killedAfter }: ZaloWave) {
  const began = Date.now();
  // A day is some ten thousand waits for the disk; what a kill leaves is the same in memory.
  const data = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'ocop-zalo-wave-'));
  const clock = newClock(join(data, 'clock'), Date.parse('2026-11-24T04:00:00+07:00'));
  const server = await startZalo({ world: { now: clock.now } });
  const bot = server.world.account('Trợ lý');
  const people = Array.from({ length: many }, (_, i) => server.world.person(`Người ${i}`));
  const groups = Array.from({ length: manyRooms }, (_, i) => server.world.group(`Nhóm ${i}`, [bot], people[i % many]!));
  for (const one of people) server.world.befriend(bot, one);
  const channel = (thread: string) => `zalo/${server.world.uid(bot, bot)}:${thread}` as ChannelId;
  const channels = [...groups.map(({ id }) => channel(`g:${id}`)), ...people.map((one) => channel(server.world.uid(bot, one)))];

  loggedInBefore(data, bot);
  const setUp = openStore(databaseIn(data));
  settle(setUp, channels.slice(manyRooms), clock.now());
  setUp.transaction(() => {
    for (const [i, { name }] of groups.entries()) {
      setUp.office.apply([{ type: 'room', room: { id: `R${i + 1}` as RoomId, channel: channels[i]!, title: name, state: 'registered', scope: { communes: [], tags: [] }, sets: [], patience: 0, spoke: [], since: clock.now() } }], clock.now());
    }
  });
  setUp.close();

  const env = { ...PLAIN, OCOP_DATA: data, OCOP_LOG_LEVEL: 'error', OCOP_ZALO_SECRET: SECRET, OCOP_ZALO_LOOPBACK: server.url, OCOP_STAFF: 'telegram/staff', WAVE_STAFF_ON: 'telegram', WAVE_CLOCK: join(data, 'clock') };
  const said: string[] = [];
  let life: Life;

  /** Lets time pass, or less where that is reached before. */
  async function pass(ms: number, enough: () => boolean = () => false): Promise<void> {
    const end = clock.now() + ms;
    clock.grant(end);
    while (clock.now() < end && !enough()) {
      if (life.child.exitCode !== null) throw new Error(`the service ended: ${life.told().join('\n')}`);
      await pause(1);
    }
  }

  async function start(): Promise<void> {
    life = startService(env);
    for (let minutes = 0; !server.sockets.seats.has(bot) && minutes < 30; minutes += 1) {
      await until(() => server.sockets.seats.has(bot), 20_000 / (minutes + 1));
      if (!server.sockets.seats.has(bot)) await pass(MINUTE);
    }
  }

  async function end(signal: NodeJS.Signals): Promise<number | null> {
    clock.grant(clock.now() + (signal === 'SIGKILL' ? 0 : 5 * MINUTE));
    life.child.kill(signal);
    const code = await life.ended;
    said.push(...life.told());
    return code;
  }

  // They know the bot: each has written once, long before it is announced.
  await start();
  for (const one of people) server.says(server.dm(one, bot), one, 'chào em');
  for (const group of groups.slice(silent)) server.says(server.inGroup(group), group.creator, `@${bot.name} chào em`, { mentions: [{ of: bot, pos: 0, len: bot.name.length + 1 }] });
  for (let minutes = 0; server.sent(bot).length < many + manyRooms - silent && minutes < 90; minutes += 1) await pass(MINUTE);
  const talk = server.sent(bot).length;
  await end('SIGTERM');
  const store = openStore(databaseIn(data));
  // Nobody is there for some hours.
  clock.move(Date.parse('2026-11-24T10:00:00+07:00'));
  const announcedAt = clock.now();
  const { id, tookMs } = announce(store, 'telegram/hai', 'tất cả; mọi nhóm', announcedAt);
  await start();

  const sent = () => server.sent(bot).filter(({ content }) => String(content).startsWith('📣'));
  const rows = () => store.office.announcing.recipients(id);
  const open = () => rows().filter(({ state }) => state === 'queued' || state === 'sending').length;
  let tooMuchAt = Infinity;
  const due: { readonly after: number; readonly comes: () => void | Promise<void> }[] = [
    { after: tooMuchAfter, comes: () => { tooMuchAt = clock.now(); server.faults.add('/api/message/sms', { type: 'refuse', code: 221 }, { times: 1 }); } },
    { after: lostAfter, comes: () => { server.faults.add('/api/message/sms', { type: 'lost-reply' }, { times: 1 }); } },
    ...killedAfter.map((after) => ({ after, comes: async () => { await end('SIGKILL'); await start(); } })),
  ].toSorted((a, b) => a.after - b.after);
  for (const { after, comes } of due) {
    const reached = () => sent().length >= after;
    for (let hours = 0; !reached() && open() > 0 && hours < 9 * 24; hours += 1) await pass(HOUR, reached);
    await comes();
  }
  for (let hours = 0; open() > 0 && hours < 9 * 24; hours += 1) await pass(HOUR);
  const endedWith = await end('SIGTERM');

  const toOf = ({ thread }: ReturnType<typeof sent>[number]): string => (thread.type === 'group' ? channel(`g:${thread.group.id}`) : channel(server.world.uid(bot, thread.between.find((one) => one !== bot)!)));
  const all = sent().map((message) => ({ at: message.ts, to: toOf(message) }));
  const times = Map.groupBy(all, ({ to }) => to);
  const pauses = all.slice(1).map(({ at }, i) => ({ from: all[i]!.at, ms: at - all[i]!.at }));
  const refused = server.calls.filter(({ outcome }) => outcome === 'refused 221');
  const staff = said.filter((line) => line.startsWith('{"staff"')).map((line) => JSON.parse(line) as { staff: string; at: number });
  const states = Map.groupBy(rows(), ({ state }) => state);
  const report = {
    how: 'real library, wire-level emulator, the settings of an office that sets nothing; virtual time: the clock leaps to the next timer when nothing is under way',
    rooms: manyRooms, silent, people: many, approvalMs: tookMs, talk,
    delivered: states.get('delivered')?.length ?? 0, unsure: states.get('unsure')?.length ?? 0, unsureSeen: states.get('unsure')?.filter(({ channel: to }) => times.has(to)).length ?? 0,
    refused: states.get('refused')?.length ?? 0, open: open(),
    seen: all.length, repeated: [...times.values()].filter((same) => same.length > 1).length, missing: states.get('delivered')?.filter(({ channel: to }) => !times.has(to)).length ?? 0,
    strangers: [...times.keys()].filter((to) => !channels.includes(to as ChannelId)).length,
    roomsFirst: channels.slice(silent, manyRooms).every((room) => { const place = all.findIndex(({ to }) => to === room); return place < manyRooms + 8; }),
    mostInAnHour: most(all.map(({ at }) => at), HOUR), mostFirstInADay: most(all.filter(({ to }) => channels.indexOf(to as ChannelId) < silent).map(({ at }) => at), 24 * HOUR),
    atNight: all.filter(({ at }) => hourOf(at) >= 21 || hourOf(at) < 7).length, closest: Math.min(...pauses.map(({ ms }) => ms)),
    tooMuch: refused.length, restedMinutes: Math.round((Math.min(...all.map(({ at }) => at).filter((at) => at > (refused[0]?.at ?? Infinity))) - (refused[0]?.at ?? 0)) / MINUTE),
    toldStaff: staff.filter(({ staff: text, at }) => at >= tooMuchAt && /Zalo/.test(text)).length, halts: store.office.announcing.halts().length,
    kills: killedAfter.length, endsCleanly: endedWith === 0, hours: Math.round((all.at(-1)!.at - announcedAt) / HOUR * 10) / 10, days: new Set(all.map(({ at }) => Math.floor((at + 7 * HOUR) / (24 * HOUR)))).size,
    seconds: Math.round((Date.now() - began) / 1000), violations: server.violations, complaints: said.filter((line) => !line.startsWith('{"staff"')).slice(0, 5),
  };
  store.close();
  await server.stop();
  clock.close();
  rmSync(data, { recursive: true, force: true });
  return report;
}

const most = (at: readonly number[], within: number): number => Math.max(0, ...at.map((from) => at.filter((when) => when >= from && when < from + within).length));

/** Never more than `unsure` a kill: what was under way then. */
const UNSURE_A_KILL = 8;

export const wentWell = (report: Awaited<ReturnType<typeof zaloWave>>): boolean =>
  report.repeated + report.missing + report.open + report.refused + report.strangers + report.atNight + report.halts + report.violations.length === 0 && report.unsure <= UNSURE_A_KILL * report.kills
  && report.mostInAnHour <= 30 && report.mostFirstInADay <= 20 && report.closest >= 8000 && report.roomsFirst && report.tooMuch === 1 && report.restedMinutes >= 60 && report.toldStaff > 0 && report.endsCleanly;
