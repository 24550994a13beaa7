import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig, type Config } from '../../src/config.ts';
import type { Message } from '../../src/core/message.ts';
import { step } from '../../src/core/producer/step.ts';
import { replayProducer } from '../../src/engine/replay.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { partsOf } from '../../src/platform/zalo/split.ts';
import { databaseIn } from '../../src/service.ts';
import { openStore, type Store } from '../../src/storage/store.ts';
import { startTelegram } from '../emulators/telegram/emulator.ts';
import { startZalo } from '../emulators/zalo/index.ts';
import { dice } from '../platform/zalo/virtual-time.ts';
import { environment, loggedInBefore } from '../platform/zalo/environment.ts';
import { startProcess } from '../service-process.ts';
import { TALK } from './storm.ts';

export type PlatformStorm = { readonly kills: number; readonly chats: number; readonly messages: number; readonly seed: number };

/** One person, on either platform: what they say, and what they saw of us. */
type Chat = { readonly channel: string; readonly says: (text: string) => string; readonly sees: () => readonly string[]; readonly parts: (message: Message) => readonly string[]; readonly said: string[] };

type Queued = { channel: string; payload: string; state: string; attempts: number };

/** A storm of messages through both emulators at once, into the real entry point, which is killed (SIGKILL) at random moments:
 *  while it starts, takes, sends, confirms. Afterwards what the people said and saw is held against what was written down. */
export async function platformStorm({ kills, chats: many, messages, seed }: PlatformStorm) {
  const began = Date.now();
  const luck = dice(seed);
  const data = mkdtempSync(join(tmpdir(), 'ocop-platform-storm-'));
  const [zalo, telegram] = await Promise.all([startZalo(), startTelegram()]);
  const chats = [...zaloChats(zalo, data, many / 2), ...telegramChats(telegram, many / 2)];
  const env = { ...environment(zalo, data), OCOP_LOG_LEVEL: 'error', OCOP_TELEGRAM_TOKEN: telegram.token(), OCOP_TELEGRAM_API: telegram.url };
  const complaints: string[] = [];
  let spoken = 0;
  let clean = true;

  const speak = (): void => {
    const chat = chats[spoken % chats.length]!;
    chat.said.push(chat.says(TALK[Math.floor(spoken / chats.length) % TALK.length]!));
    spoken += 1;
  };
  const speakFor = (ms: number, count: number): ReturnType<typeof setTimeout>[] => Array.from({ length: count }, () => setTimeout(() => { if (spoken < messages) speak(); }, luck() * ms));

  for (let round = 0; round < kills; round += 1) {
    const life = startProcess(env);
    // One in ten dies before it hears anybody; the others at any moment of their work.
    const early = luck() < 0.1;
    const lives = early ? luck() * 700 : luck() * 1800;
    if (!early) await until(() => zalo.sockets.seats.size > 0 && telegram.updates.waits(), 60_000);
    const timers = speakFor(lives, Math.ceil(messages / kills));
    await pause(lives);
    life.child.kill('SIGKILL');
    await life.ended;
    for (const timer of timers) clearTimeout(timer);
    complaints.push(...life.told().split('\n').filter(Boolean));
  }
  for (let rest = messages - spoken; rest > 0; rest -= 1) speak();

  // The last one lives until all is taken and said.
  const last = startProcess(env);
  await until(() => zalo.sockets.seats.size > 0 && telegram.updates.waits(), 60_000);
  const finished = await until(() => isQuiet(data, messages), 300_000);
  const stopping = Date.now();
  last.child.kill('SIGTERM');
  clean &&= (await last.ended).code === 0;
  complaints.push(...last.told().split('\n').filter(Boolean));
  const stoppedIn = Date.now() - stopping;

  const store = openStore(databaseIn(data));
  const report = {
    kills, messages, onZalo: chats.filter(({ channel }) => channel.startsWith('zalo/')).reduce((sum, { said }) => sum + said.length, 0),
    ...inspect(store, chats, readConfig(env).office),
    zaloLogins: [...zalo.world.people].reduce((sum, one) => sum + ('session' in one ? (one as { session: { logins: number } }).session.logins : 0), 0),
    violations: [...zalo.violations, ...telegram.violations], complaints: complaints.slice(0, 5), unanswered: finished ? 0 : 1,
    endsCleanly: clean, stoppedIn, seconds: Math.round((Date.now() - began) / 1000),
  };
  store.close();
  await Promise.all([zalo.stop(), telegram.close()]);
  rmSync(data, { recursive: true, force: true });
  return report;
}

function zaloChats(server: Awaited<ReturnType<typeof startZalo>>, data: string, many: number): Chat[] {
  const bot = server.world.account('Trợ lý');
  loggedInBefore(data, bot);
  return Array.from({ length: many }, (_, i) => {
    const person = server.world.person(`Người ${i}`);
    server.world.befriend(bot, person);
    const thread = server.dm(person, bot);
    return {
      channel: `zalo/${server.world.uid(bot, bot)}:${server.world.uid(bot, person)}`, said: [],
      says: (text) => String(server.says(thread, person, text).msgId),
      sees: () => server.sent(bot).filter((one) => one.thread.type === 'dm' && one.thread.between.includes(person)).map(({ content }) => String(content)),
      parts: (message) => partsOf(message) ?? [],
    };
  });
}

function telegramChats(server: Awaited<ReturnType<typeof startTelegram>>, many: number): Chat[] {
  return Array.from({ length: many }, (_, i) => {
    const person = server.person(`Người ${i}`);
    return { channel: `telegram/${person.user.id}`, said: [], says: (text) => String(person.says(text).message), sees: () => person.sees().map(({ text }) => text), parts: (message) => [message.text] };
  });
}

/** What was said was taken once, and what was answered was seen: each as often as it was sent. */
function inspect(store: Store, chats: readonly Chat[], office: Config['office']) {
  const taken = store.database.sqlite.prepare("select payload from event where type = 'said'").pluck().all() as string[];
  const times = Map.groupBy(taken.map((payload) => JSON.parse(payload) as { channel: string; message: string }), ({ channel, message }) => `${channel}#${message}`);
  const said = chats.flatMap(({ channel, said: ids }) => ids.map((id) => `${channel}#${id}`));
  const queued = store.database.sqlite.prepare("select channel, payload, state, attempts from outbox where type = 'say' order by seq").all() as Queued[];
  const replies = { sent: 0, missing: 0, missingMarkedUnsure: 0, repeated: 0, repeatedUnmarked: 0, unsure: queued.filter(({ state }) => state === 'unsure').length, open: queued.filter(({ state }) => state === 'queued' || state === 'sending').length };
  for (const chat of chats) {
    const seen = Map.groupBy(chat.sees(), (text) => text);
    const meant = Map.groupBy(queued.filter(({ channel }) => channel === chat.channel).flatMap((one) => chat.parts((JSON.parse(one.payload) as { message: Message }).message).map((text) => ({ ...one, text }))), ({ text }) => text);
    replies.sent += chat.sees().length;
    for (const [text, rows] of meant) {
      const count = seen.get(text)?.length ?? 0;
      const missing = Math.max(rows.length - count, 0);
      const marked = Math.min(missing, rows.filter(({ state }) => state === 'unsure').length);
      replies.missing += missing - marked;
      replies.missingMarkedUnsure += marked;
      const more = Math.max(count - rows.length, 0);
      replies.repeated += more;
      // A second try is made only after a first that was unsure; the row counts them.
      replies.repeatedUnmarked += Math.max(more - rows.reduce((sum, { attempts }) => sum + Math.max(attempts - 1, 0), 0), 0);
    }
  }
  const knowledge = loadKnowledge(undefined, office);
  return {
    handledTwice: [...times.values()].filter((same) => same.length > 1).length,
    lost: said.filter((key) => !times.has(key)).length,
    strangers: [...times.keys()].filter((key) => !said.includes(key)).length,
    replies,
    unhandled: store.log.counts().unhandled,
    replayDifferences: store.log.producerIds().filter((id) => replayProducer(store.log.eventsOf(id), store.producers.load(id), store.log.effectsOf, step, knowledge) !== undefined).length,
  };
}

/** All is taken, and nothing waits to be sent. */
function isQuiet(data: string, messages: number): boolean {
  const store = openStore(databaseIn(data));
  try {
    const taken = store.database.sqlite.prepare("select count(*) from event where type = 'said'").pluck().get() as number;
    const open = store.database.sqlite.prepare("select count(*) from outbox where state in ('queued', 'sending')").pluck().get() as number;
    return taken >= messages && open === 0;
  } finally {
    store.close();
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

async function until(is: () => boolean, longest: number): Promise<boolean> {
  for (const end = Date.now() + longest; Date.now() < end;) {
    if (is()) return true;
    await pause(20);
  }
  return false;
}

/** Whether a storm went as it must. */
export const wentWell = ({ handledTwice, lost, strangers, replies, unhandled, replayDifferences, violations, unanswered, endsCleanly }: Awaited<ReturnType<typeof platformStorm>>): boolean =>
  handledTwice + lost + strangers + replies.missing + replies.missingMarkedUnsure + replies.repeatedUnmarked + replies.open + unhandled + replayDifferences + violations.length + unanswered === 0 && endsCleanly;
