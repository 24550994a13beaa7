import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseIn } from '../../src/service.ts';
import { openStore } from '../../src/storage/store.ts';
import { startTelegram } from '../emulators/telegram/emulator.ts';
import type { Fault } from '../emulators/telegram/faults.ts';
import { dice } from '../platform/zalo/virtual-time.ts';
import { announce, settle } from './people.ts';
import { pause, startService, until } from './process.ts';
import { PLAIN } from '../process-env.ts';

export type Wave = { readonly people: number; readonly kills: number; readonly seed: number; /** Of a hundred: 429, people who blocked us, answers that never came. */ readonly tooMany: number; readonly blocked: number; readonly dropped: number };

const TELEGRAM_A_SECOND = 25;
const HOUR = 3_600_000;
/** It is ten in the morning in Vietnam, whatever hour the test is run at. */
const ahead = (): number => ((3 * HOUR - (Date.now() % (24 * HOUR)) + 24 * HOUR) % (24 * HOUR));

/** One announcement to many people on Telegram, through the real service, which is killed (SIGKILL) at random moments while it
 *  sends. Afterwards what each phone shows is held against what was written down. */
export async function telegramWave({ people: many, kills, seed, tooMany, blocked, dropped }: Wave) {
  const luck = dice(seed);
  const data = mkdtempSync(join(tmpdir(), 'ocop-wave-'));
  const server = await startTelegram();
  const people = Array.from({ length: many }, (_, i) => server.person(`Người ${i}`));
  // They wrote to the bot once; that is long taken. Some have blocked it since.
  for (const one of people) one.place.bot = luck() < blocked / 100 ? 'blocked' : 'member';
  const given = { tooMany: 0, dropped: 0 };
  server.faults.next = (method): Fault | undefined => {
    if (method !== 'sendMessage') return undefined;
    const drawn = luck() * 100;
    if (drawn < tooMany) { given.tooMany += 1; return { type: 'too-many', seconds: 1 }; }
    if (drawn < tooMany + dropped) { given.dropped += 1; return { type: 'cut-after' }; }
    return undefined;
  };
  const channels = people.map(({ user }) => `telegram/${user.id}`);
  const first = openStore(databaseIn(data));
  settle(first, channels, Date.now());
  const shift = ahead();
  const { id, tookMs } = announce(first, 'zalo/1:2', 'tất cả', Date.now() + shift);
  first.close();

  const env = { ...PLAIN, OCOP_DATA: data, OCOP_LOG_LEVEL: 'error', OCOP_TELEGRAM_TOKEN: server.token(), OCOP_TELEGRAM_API: server.url, WAVE_AHEAD: String(shift) };
  const began = Date.now();
  const expected = (many / TELEGRAM_A_SECOND) * 1000;
  const complaints: string[] = [];
  for (let round = 0; round < kills; round += 1) {
    const life = startService(env);
    const before = server.callsOf('sendMessage').length;
    await until(() => server.callsOf('sendMessage').length > before, 60_000);
    await pause(luck() * 2 * (expected / (kills + 1)) * 0.6);
    life.child.kill('SIGKILL');
    await life.ended;
    complaints.push(...life.told());
  }
  const last = startService(env);
  const finished = await until(() => openRows(data) === 0, expected * 3 + 120_000, 500);
  const seconds = Math.round((Date.now() - began) / 1000);
  last.child.kill('SIGTERM');
  const clean = (await last.ended) === 0;
  complaints.push(...last.told());

  const store = openStore(databaseIn(data));
  const rows = new Map(store.office.announcing.recipients(id).map((row) => [row.channel as string, row]));
  const report = { people: many, kills, approvalMs: tookMs, delivered: 0, refused: 0, unsure: 0, unsureSeen: 0, seenOnce: 0, seenTwice: 0, lost: 0, refusedSeen: 0, open: 0 };
  for (const [i, one] of people.entries()) {
    const row = rows.get(channels[i]!);
    const seen = one.sees().filter(({ text }) => text.startsWith('📣')).length;
    if (seen === 1) report.seenOnce += 1;
    if (seen > 1) report.seenTwice += 1;
    if (row?.state === 'delivered') { report.delivered += 1; if (seen === 0) report.lost += 1; }
    else if (row?.state === 'refused') { report.refused += 1; if (seen > 0) report.refusedSeen += 1; }
    else if (row?.state === 'unsure') { report.unsure += 1; if (seen > 0) report.unsureSeen += 1; }
    else report.open += 1;
  }
  const whyUnsure = Object.fromEntries([...Map.groupBy([...rows.values()].filter(({ state }) => state === 'unsure'), ({ detail }) => detail ?? '')].map(([why, those]) => [why, those.length]));
  const halts = store.office.announcing.halts().length;
  store.close();
  await server.close();
  rmSync(data, { recursive: true, force: true });
  return { ...report, whyUnsure, given, halts, finished, clean, seconds, leastSeconds: Math.round(expected / 1000), violations: server.violations.slice(0, 5), complaints: complaints.slice(0, 5) };
}

export const wentWell = (report: Awaited<ReturnType<typeof telegramWave>>): boolean =>
  report.seenTwice + report.lost + report.refusedSeen + report.open + report.halts + report.violations.length === 0 && report.finished && report.clean;

function openRows(data: string): number {
  const store = openStore(databaseIn(data));
  try {
    return store.database.sqlite.prepare("select count(*) from outbox where state in ('queued', 'sending') and channel like 'announce/%'").pluck().get() as number;
  } finally {
    store.close();
  }
}
