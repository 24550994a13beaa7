import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseIn } from '../../src/service.ts';
import { openStore } from '../../src/storage/store.ts';
import { startTelegram, type Telegram } from '../emulators/telegram/emulator.ts';
import { DIALOGUE } from './dialogue/script.ts';

/* `npm run bench:dialogue`: a dialogue of twelve turns held by our service and by a bot of @grammyjs/conversations, against
 * the same emulator in the same run: turns a second, memory, and what each loses when it is killed. The peer only asks and
 * writes down; ours also works out the checklist. */

type Bot = { readonly name: string; readonly start: (server: Telegram, data: string) => ChildProcess };

const ours: Bot = {
  name: 'Trợ lý OCOP',
  start: (server, data) => spawn(process.execPath, ['--max-semi-space-size=8', '--heap-growing-percent=50', join(import.meta.dirname, '../../src/main.ts'), 'start'], { stdio: 'ignore', env: { PATH: process.env['PATH'], OCOP_DATA: data, OCOP_LOG_LEVEL: 'silent', OCOP_TELEGRAM_TOKEN: server.token(), OCOP_TELEGRAM_API: server.url, OCOP_TELEGRAM_PER_SECOND: '1000' } }),
};
const peer: Bot = {
  name: '@grammyjs/conversations',
  start: (server, data) => spawn(process.execPath, ['--max-semi-space-size=8', '--heap-growing-percent=50', join(import.meta.dirname, 'dialogue/peer.ts'), join(data, 'peer.db')], { stdio: 'ignore', env: { PATH: process.env['PATH'], TOKEN: server.token(), API: server.url } }),
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });
/** Whether it came up; a process may also end by itself (grammY's polling does, when it meets another's poll). */
async function cameUp(server: Telegram, child: ChildProcess): Promise<boolean> {
  const polls = server.callsOf('getUpdates').length;
  while (server.callsOf('getUpdates').length === polls) {
    if (child.exitCode !== null || child.signalCode !== null) return false;
    await pause(5);
  }
  return true;
}
const memory = (child: ChildProcess, what: string): number => Math.round(Number(new RegExp(`${what}:\\s+(\\d+)`).exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))![1]) / 1024);

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill(signal);
  await closed;
}

type Held = { turns: number; saidAgain: number; more: number; gaveUp: number };

/** After so many vain tries a person goes away. */
const TRIES = 4;

/** One person holds the dialogue. Who gets no answer while the service is there says it once more. */
async function hold(server: Telegram, number: number, patience: number, isThere: () => boolean): Promise<Held> {
  const person = server.person(`Người ${number}`);
  const held: Held = { turns: 0, saidAgain: 0, more: 0, gaveUp: 0 };
  let said = 0;
  for (const { says } of DIALOGUE) {
    const before = person.sees().length;
    let waited = 0;
    let tries = 1;
    person.says(says);
    said += 1;
    while (person.sees().length === before) {
      await pause(3);
      if (isThere()) waited += 3;
      if (waited < patience) continue;
      if (tries === TRIES) return { ...held, gaveUp: 1 };
      tries += 1;
      person.says(says);
      said += 1;
      held.saidAgain += 1;
      waited = 0;
    }
    held.turns += 1;
  }
  await pause(200);
  held.more = Math.max(0, person.sees().length - said);
  return held;
}

const sum = (all: readonly Held[]): Held => all.reduce((a, b) => ({ turns: a.turns + b.turns, saidAgain: a.saidAgain + b.saidAgain, more: a.more + b.more, gaveUp: a.gaveUp + b.gaveUp }), { turns: 0, saidAgain: 0, more: 0, gaveUp: 0 });
const people = (count: number, one: (number: number) => Promise<Held>): Promise<Held[]> => Promise.all(Array.from({ length: count }, (_, i) => one(i)));

/** Nothing goes wrong: so many people at once, one dialogue after another. */
async function speed({ name, start }: Bot, atOnce: number, rounds: number) {
  const data = mkdtempSync(join(tmpdir(), 'ocop-dialogue-'));
  const server = await startTelegram();
  const began = performance.now();
  const child = start(server, data);
  if (!(await cameUp(server, child))) throw new Error(`${name} did not start`);
  const startMs = Math.round(performance.now() - began);
  await people(atOnce, (i) => hold(server, i, 30_000, () => true));
  const from = performance.now();
  let turns = 0;
  for (let round = 1; round <= rounds; round += 1) turns += sum(await people(atOnce, (i) => hold(server, round * 1000 + i, 30_000, () => true))).turns;
  const seconds = (performance.now() - from) / 1000;
  const figures = { bot: name, startMs, turns, turnsPerSecond: Math.round(turns / seconds), residentMB: memory(child, 'VmRSS'), peakMB: memory(child, 'VmHWM'), violations: server.violations.length };
  await stop(child, 'SIGKILL');
  await server.close();
  rmSync(data, { recursive: true, force: true });
  return figures;
}

/** Killed again and again while so many people talk. */
async function killed({ name, start }: Bot, atOnce: number, kills: number) {
  const data = mkdtempSync(join(tmpdir(), 'ocop-dialogue-'));
  const server = await startTelegram();
  const life = { up: false, over: false, deaths: 0, endedByItself: 0 };
  const dying = (): boolean => life.deaths < kills;
  const talk = people(atOnce, async (i) => {
    const all: Held[] = [];
    // Dialogue after dialogue for as long as it is killed.
    do all.push(await hold(server, i + 1000 * all.length, 3000, () => life.up)); while (dying());
    return sum(all);
  }).finally(() => { life.over = true; });
  let child: ChildProcess | undefined;
  for (let lives = true; lives;) {
    child = start(server, data);
    life.up = await cameUp(server, child);
    // The last one lives on.
    const until = dying() ? performance.now() + 60 + (life.deaths * 37) % 240 : Number.POSITIVE_INFINITY;
    while (child.exitCode === null && performance.now() < until && !(life.over && !dying())) await pause(5);
    life.up = false;
    if (child.exitCode !== null) life.endedByItself += 1;
    else if (dying()) { await stop(child, 'SIGKILL'); life.deaths += 1; }
    else lives = false;
  }
  const held = sum(await talk);
  await pause(1000);
  if (child) await stop(child, 'SIGKILL');
  const unsure = name === ours.name ? unsureIn(data) : undefined;
  const figures = { bot: name, deaths: life.deaths, endedByItself: life.endedByItself, turns: held.turns, neverAnswered: held.saidAgain, gaveUp: held.gaveUp, saidMoreThanOnce: held.more, ...(unsure === undefined ? {} : { triedAgainAndMarked: unsure }) };
  await server.close();
  rmSync(data, { recursive: true, force: true });
  return figures;
}

/** Sends of which we know that we do not know whether they arrived: those said once more. */
function unsureIn(data: string): number {
  const store = openStore(databaseIn(data));
  const count = store.database.sqlite.prepare("select count(*) from outbox where type = 'say' and (attempts > 1 or state = 'unsure')").pluck().get() as number;
  store.close();
  return count;
}

const [atOnce = 20, rounds = 5, kills = 25] = process.argv.slice(2).map(Number);
const report = { speed: [await speed(peer, atOnce, rounds), await speed(ours, atOnce, rounds)], killed: [await killed(peer, atOnce, kills), await killed(ours, atOnce, kills)] };
const [theirs, mine] = report.speed as [Awaited<ReturnType<typeof speed>>, Awaited<ReturnType<typeof speed>>];
process.stdout.write(`${JSON.stringify({ ...report, ratioOfTurnsPerSecond: Math.round((mine.turnsPerSecond / theirs.turnsPerSecond) * 100) / 100, ratioOfMemory: Math.round((mine.residentMB / theirs.residentMB) * 100) / 100 }, null, 1)}\n`);
