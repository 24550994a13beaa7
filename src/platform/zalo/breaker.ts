import type { Instant } from '../../core/time.ts';
import type { Trip } from './keep.ts';

const DAY = 86_400_000;

/** How long to rest now: longer each time it comes again within a day of the last rest; while resting, what still comes in
 *  from before changes nothing. */
export function tripped(before: Trip | undefined, code: string, now: Instant, rests: readonly number[]): Trip {
  if (before && before.until > now) return before;
  const level = before && now - before.until < DAY ? Math.min(before.level + 1, rests.length - 1) : 0;
  return { level, until: now + rests[level]!, code };
}

export const isOpen = (trip: Trip | undefined, now: Instant): trip is Trip => trip !== undefined && trip.until > now;

/** Scopes of a rest: the whole account; only slower; or one chat, by its sealed key. */
export const ACCOUNT = 'account';
export const SLOW = 'slow';
