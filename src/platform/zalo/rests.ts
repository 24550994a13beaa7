import type { Instant } from '../../core/time.ts';
import type { Clock } from '../../engine/ports.ts';
import { ACCOUNT, isOpen, SLOW, tripped } from './breaker.ts';
import type { Keep, Trip } from './keep.ts';

/** When the account, or one chat, is to rest because Zalo said so. Kept, so that a restart does not forget it. */
export function rests(keep: Pick<Keep, 'trips' | 'trip'>, clock: Clock, settings: { readonly rest: readonly number[]; readonly chatRest: number }, changed: () => void) {
  let known: Map<string, Trip> | undefined;
  const all = (): Map<string, Trip> => (known ??= new Map(keep.trips()));

  const set = (scope: string, code: string, lengths: readonly number[]): Trip => put(scope, tripped(all().get(scope), code, clock.now(), lengths));

  function put(scope: string, trip: Trip): Trip {
    all().set(scope, trip);
    try {
      keep.trip(scope, trip);
    } finally {
      changed();
    }
    return trip;
  }

  /** Of two reasons the one that lasts longer counts. */
  function slow(code: string, ms: number): void {
    const now = clock.now();
    if ((until(SLOW) ?? 0) < now + ms) put(SLOW, { level: 0, until: now + ms, code });
  }

  const until = (scope: string): Instant | undefined => {
    const trip = all().get(scope);
    return isOpen(trip, clock.now()) ? trip.until : undefined;
  };

  return {
    /** Until when nothing goes to this chat. */
    restingUntil: (thread: string): Instant | undefined => {
      const both = [until(ACCOUNT), until(thread)].filter((one) => one !== undefined);
      return both.length > 0 ? Math.max(...both) : undefined;
    },
    restAccount: (code: string): Instant => set(ACCOUNT, code, settings.rest).until,
    restChat(thread: string, code: string): Instant {
      slow(code, settings.chatRest);
      return set(thread, code, [settings.chatRest]).until;
    },
    /** Nothing was refused, but something looks as if it soon might be. */
    slowDown: slow,
    /** How many times slower than usual. */
    slowness: (): number => (until(SLOW) === undefined ? 1 : 3),
    /** What staff should know; undefined when all is well. */
    standing(): { readonly code: string; readonly until: Instant } | undefined {
      const trip = [all().get(ACCOUNT), all().get(SLOW)].find((one) => isOpen(one, clock.now()));
      return trip && { code: trip.code, until: trip.until };
    },
  };
}

export type Rests = ReturnType<typeof rests>;
