import type { Instant } from '../../core/time.ts';
import type { Clock, Outcome } from '../../engine/ports.ts';

/** What waits: so many milliseconds from now, until then, or until then because nothing at all goes out (`away`). */
export const waiting = (clock: Clock) => ({
  held: (ms: number): Outcome => ({ type: 'held', until: clock.now() + ms }),
  heldUntil: (until: Instant): Outcome => ({ type: 'held', until }),
  away: (until: Instant): Outcome => ({ type: 'held', until, away: true }),
});
