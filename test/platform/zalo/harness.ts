import { afterEach } from 'vitest';
import type { Incoming } from '../../../src/core/event.ts';
import type { EffectId } from '../../../src/core/ids.ts';
import type { Outcome, Standing } from '../../../src/engine/ports.ts';
import { zalo, type Zalo, type ZaloOptions } from '../../../src/platform/zalo/platform.ts';
import type { Store } from '../../../src/storage/store.ts';
import { zaloKeep } from '../../../src/storage/zalo.ts';
import { startZalo, type ZaloOptions as EmulatorOptions, type ZaloServer } from '../../emulators/zalo/index.ts';
import type { Account, Draft, Message, Person } from '../../emulators/zalo/world.ts';
import { freshStore } from '../../fresh.ts';
import { keepSession } from './kept-session.ts';
import { settings } from './settings.ts';

const endings: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end();
});

/** A Zalo of one's own, gone after the test. */
export async function emulator(options: EmulatorOptions = {}): Promise<ZaloServer> {
  const server = await startZalo(options);
  endings.push(() => server.stop());
  return server;
}

/** Waits for what should come soon; fails by name when it does not. */
export async function soon(what: string, is: () => boolean, within = 20_000): Promise<void> {
  for (const until = Date.now() + within; !is();) {
    if (Date.now() > until) throw new Error(`it did not come about that ${what}`);
    await new Promise((resolve) => { setTimeout(resolve, 3); });
  }
}

export const wait = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

/** The platform on this emulator, logged in by what the account's session is, and everything it brings. */
export async function running(server: ZaloServer, account: Account, options: Partial<ZaloOptions> & { store?: Store; take?: (incoming: Incoming) => Promise<void>; start?: boolean } = {}) {
  const store = options.store ?? freshStore();
  store.database.sqlite.pragma('synchronous = OFF');
  const keep = zaloKeep(store.database);
  const used = options.settings ?? settings;
  keepSession(keep, account, used.secret);
  const taken: Incoming[] = [];
  const standings: Standing[] = [];
  const notices: { what: string; fields?: Readonly<Record<string, unknown>> }[] = [];
  const { take, start, store: _store, ...rest } = options;
  const platform: Zalo = zalo({ keep, clock: { now: () => Date.now() }, notice: (what, fields) => { notices.push({ what, ...(fields ? { fields } : {}) }); }, ...rest, settings: { ...used, loopback: server.url } });
  const intake = {
    async take(incoming: Incoming) { await take?.(incoming); taken.push(incoming); },
    standing(standing: Standing) { standings.push(standing); },
  };
  endings.push(() => platform.stop());
  const state = () => standings.at(-1)?.state;
  if (start !== false) {
    await platform.start(intake);
    await soon('it is up', () => state() === 'up');
    await wait(30);
  }
  let effects = 0;
  const ofChat = (person: Person): string => `zalo/${server.world.uid(account, account)}:${server.world.uid(account, person)}`;
  return {
    platform, store, keep, taken, standings, notices, state, intake,
    chat: (person: Person) => ofChat(person) as Incoming['channel'],
    room: (group: { readonly id: string }) => `zalo/${server.world.uid(account, account)}:g:${group.id}` as Incoming['channel'],
    send: (channel: Incoming['channel'], text: string, effect = `E${(effects += 1)}.1`): Promise<Outcome> => platform.send(channel, { text }, effect as EffectId),
    /** As the dispatcher does with what is held. */
    sendUntil: async (channel: Incoming['channel'], text: string, effect: string): Promise<Outcome> => {
      for (let tries = 0; tries < 200; tries += 1) {
        const outcome = await platform.send(channel, { text }, effect as EffectId);
        if (outcome.type !== 'held') return outcome;
        await wait(Math.min(Math.max(outcome.until - Date.now(), 1), 50));
      }
      throw new Error('held for ever');
    },
    texts: (): string[] => taken.flatMap((one) => (one.type === 'said' ? [one.text] : [])),
  };
}

/** One account with a friend, up and running. */
export async function pair(given: EmulatorOptions = {}, options: Parameters<typeof running>[2] = {}) {
  const server = await emulator(given);
  const bot = server.world.account('Trợ lý');
  const lan = server.world.person('Lan');
  server.world.befriend(bot, lan);
  const dm = server.dm(lan, bot);
  const run = await running(server, bot, options);
  return { server, bot, lan, dm, ...run, says: (text: string, draft: Partial<Draft> = {}): Message => server.says(dm, lan, text, draft) };
}
