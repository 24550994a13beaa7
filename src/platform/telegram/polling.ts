import type { Clock, Standing } from '../../engine/ports.ts';
import type { Client, Timing } from './client.ts';
import { troubleOf, type Trouble } from './failure.ts';
import { ALLOWED } from './inbound.ts';
import * as raw from './raw.ts';

export type PollingParts = {
  readonly polling: Client['polling'];
  readonly timing: Timing;
  readonly clock: Clock;
  /** Resolves when the update is recorded for good. Rejects: it was not, and must come again. */
  readonly take: (update: { readonly update_id: number }, me: raw.Me) => Promise<void>;
  readonly standing: (standing: Standing) => void;
  readonly notice: (what: string, fields?: Readonly<Record<string, unknown>>) => void;
};

/** A server that answers "nothing" at once is not asked more often than this. */
const GAP = 200;

/** Asks for updates for as long as it runs. To ask from `offset` on confirms all before it, and Telegram then forgets them:
 *  so `offset` moves past an update only when it is taken, and stopping asks for nothing. What was taken and not yet confirmed
 *  comes again after a restart, and is known by its id. */
export function poller({ polling, timing, clock, take, standing, notice }: PollingParts) {
  const stopping = new AbortController();
  const { signal } = stopping;
  /** The same; grammY's types know only that of an older library. */
  const ended = signal as unknown as NonNullable<Parameters<Client['polling']['getMe']>[0]>;
  let me: raw.Me | undefined;
  let offset: number | undefined;
  let stands: Standing['state'] | undefined;
  let vain = 0;

  function stand(state: Standing['state'], detail?: string): void {
    if (stands === state) return;
    stands = state;
    standing({ state, since: clock.now(), ...(detail ? { detail } : {}) });
  }

  async function run(): Promise<void> {
    stand('connecting');
    while (!signal.aborted) {
      try {
        await once();
        vain = 0;
      } catch (error) {
        if (signal.aborted) return;
        await afterTrouble(error instanceof NotTaken ? undefined : troubleOf(error));
      }
    }
  }

  async function once(): Promise<void> {
    me ??= await introduce();
    const begun = performance.now();
    // The first poll comes back at once and tells that we are there. Not while another has our place: it would only look so.
    const timeout = stands === 'up' || stands === 'displaced' ? timing.poll : 0;
    const updates: unknown = await polling.getUpdates({ limit: 100, timeout, allowed_updates: ALLOWED, ...(offset === undefined ? {} : { offset }) }, ended);
    stand('up');
    if (!Array.isArray(updates)) throw new TypeError('not a list');
    for (const value of updates) {
      const update = raw.update.safeParse(value).data;
      if (!update) { notice('an update without a number'); continue; }
      await take(update, me).catch((error: unknown) => { throw new NotTaken('not taken', { cause: error }); });
      offset = update.update_id + 1;
    }
    if (updates.length === 0 && timeout > 0 && performance.now() - begun < GAP) await sleep(GAP);
  }

  /** Who we are, and that updates come this way: a webhook set in another life would keep them. */
  async function introduce(): Promise<raw.Me> {
    const found = raw.me.parse(await polling.getMe(ended));
    await polling.deleteWebhook({ drop_pending_updates: false }, ended);
    return found;
  }

  async function afterTrouble(trouble: Trouble | undefined): Promise<void> {
    if (trouble) {
      stand(trouble.state, trouble.detail);
      // Whoever displaced us may have set a webhook.
      if (trouble.state !== 'down') me = undefined;
    } else {
      notice('an update was not taken: it comes again');
    }
    const { down, displaced, login } = timing.waits;
    const waits = trouble?.state === 'displaced' ? displaced : trouble?.state === 'needs-login' ? login : down;
    const wait = trouble?.wait ?? waits[Math.min(vain, waits.length - 1)]!;
    vain += 1;
    await sleep(wait);
  }

  const sleep = (ms: number): Promise<void> => new Promise((resolve) => {
    if (signal.aborted) { resolve(); return; }
    const timer = setTimeout(done, ms);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
  });

  const running = run();
  return {
    async stop(): Promise<void> {
      stopping.abort();
      await running;
      stand('stopped');
    },
  };
}

class NotTaken extends Error {}
