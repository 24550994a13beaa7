import type { Incoming } from '../core/event.ts';
import type { ChannelId, EventId, TimerId } from '../core/ids.ts';
import type { Instant } from '../core/time.ts';
import type { Clock } from './ports.ts';

/** What the alarm needs of the storage. `channel` is where the timer's person wrote from last. */
export type Timers = {
  dueTimers(now: Instant): readonly { readonly id: string; readonly at: Instant; readonly channel: string | null }[];
  nextTimer(): Instant | undefined;
};

export type AlarmParts = {
  readonly timers: Timers;
  readonly clock: Clock;
  readonly admit: (incoming: Incoming) => Promise<void>;
  readonly failed: (error: unknown) => void;
};

/** Looking is one indexed read, far cheaper than looking after every message; and the machine's clock may be set, or have slept. */
const LONGEST_NAP = 1000;
const AFTER_FAILURE = 10_000;

/** Wakes timers when they are due. Timers are rows; this only knows when to look next. On a virtual clock nobody needs
 *  `start`: set the clock and call `wakeDue`. */
export function alarm({ timers, clock, admit, failed }: AlarmParts) {
  let nap: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let waking = false;

  /** Takes a `woke` event for every timer that is due; its row goes in the same transaction. */
  async function wakeDue(): Promise<number> {
    const due = timers.dueTimers(clock.now());
    for (const { id, channel } of due) {
      await admit({ type: 'woke', timer: id as TimerId, id: `timer:${id}` as EventId, at: clock.now(), channel: (channel ?? 'nobody') as ChannelId });
    }
    return due.length;
  }

  async function ring(): Promise<void> {
    waking = true;
    let ok = true;
    try {
      await wakeDue();
    } catch (error) {
      ok = false;
      failed(error);
    }
    waking = false;
    rest(ok ? 0 : AFTER_FAILURE);
  }

  /** Sleeps until the next timer, but never long. */
  function rest(atLeast = 0): void {
    clearTimeout(nap);
    if (!running || waking) return;
    let next = clock.now() + LONGEST_NAP;
    try {
      next = Math.min(next, timers.nextTimer() ?? next);
    } catch (error) {
      failed(error);
      atLeast = AFTER_FAILURE;
    }
    nap = setTimeout(() => { void ring(); }, Math.max(atLeast, 20, next - clock.now()));
    nap.unref();
  }

  return {
    wakeDue,
    start: () => { running = true; rest(); },
    stop: () => { running = false; clearTimeout(nap); },
  };
}
