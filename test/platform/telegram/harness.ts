import { afterEach, expect } from 'vitest';
import type { Incoming } from '../../../src/core/event.ts';
import type { EffectId } from '../../../src/core/ids.ts';
import type { Message } from '../../../src/core/message.ts';
import type { Standing } from '../../../src/engine/ports.ts';
import { channelOf } from '../../../src/platform/telegram/chats.ts';
import { TIMING, type Timing } from '../../../src/platform/telegram/client.ts';
import { telegram } from '../../../src/platform/telegram/platform.ts';
import { startTelegram, type Telegram } from '../../emulators/telegram/emulator.ts';

/** Everything that waits, waits shortly. */
export const QUICK: Timing = { ...TIMING, poll: 2, call: 1, file: 8000, pace: { perSecond: 1000, perGroupMinute: 100_000 }, waits: { down: [20, 40], displaced: [50], login: [50] } };

const endings: (() => Promise<void>)[] = [];
const servers: { server: Telegram; forgiven: RegExp | undefined }[] = [];

afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end();
  for (const { server, forgiven } of servers.splice(0)) {
    await server.close();
    expect(server.violations.filter((one) => !forgiven?.test(one))).toEqual([]);
  }
});

/** A server that the test fails over if it was ever asked something wrong. */
export async function emulator(options: { forgiven?: RegExp; now?: () => number } = {}): Promise<Telegram> {
  const server = await startTelegram(options);
  servers.push({ server, forgiven: options.forgiven });
  return server;
}

/** Until it is so; fails after five seconds. */
export async function soon(what: string, is: () => boolean, patience = 5000): Promise<void> {
  const until = performance.now() + patience;
  while (!is()) {
    if (performance.now() > until) throw new Error(`never came true: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export type Bot = Awaited<ReturnType<typeof bot>>;

/** The platform, listening, with an intake that keeps what it took. */
export async function bot(server: Telegram, { take, timing = QUICK, start = true }: { take?: (incoming: Incoming) => Promise<void>; timing?: Timing; start?: boolean } = {}) {
  const taken: Incoming[] = [];
  const standings: Standing[] = [];
  const notices: { what: string; [field: string]: unknown }[] = [];
  const platform = telegram({ account: { token: server.token(), api: server.url }, clock: { now: () => Date.now() }, notice: (what, fields) => { notices.push({ ...fields, what }); }, timing });
  const intake = { take: take ?? (async (incoming: Incoming) => { taken.push(incoming); }), standing: (standing: Standing) => { standings.push(standing); } };
  let effects = 0;
  if (start) {
    await platform.start(intake);
    await soon('it listens', () => standings.at(-1)?.state === 'up' && server.updates.waits());
  }
  endings.push(() => platform.stop());
  return {
    platform, taken, standings, notices, intake,
    states: () => standings.map(({ state }) => state),
    say: (to: { place: { chat: { id: number } } }, message: Message | string, topic?: number) =>
      platform.send(channelOf({ id: to.place.chat.id, ...(topic === undefined ? {} : { topic }) }), typeof message === 'string' ? { text: message } : message, `E${(effects += 1)}` as EffectId),
    /** The one thing it took next. */
    hears: async (count = 1): Promise<Incoming> => {
      await soon(`${count} taken`, () => taken.length >= count);
      return taken[count - 1]!;
    },
  };
}
