import type { Instant } from '../core/time.ts';
import type { Failure } from './failure.ts';
import type { Keep, Rest } from './keep.ts';

const LONGEST_REST = 15 * 60_000;
/** With a wrong key or an account that does not pay every further call is in vain. */
const ACCOUNT = /^40[123]\b/;

/** A pass to make one call; exactly one of its two is called when that is over. */
export type Pass = { readonly came: () => void; readonly failed: (failure?: Failure) => void };

/** Rests after so many failures in a row, each time longer; then lets one call through to see, and only its success ends the
 *  rest. The rest outlives the process: one that is started again and again must not knock each time. */
export function breaker({ keep, failures: most, rest, now }: { keep: Pick<Keep, 'rest' | 'keepRest'>; failures: number; rest: number; now: () => Instant }) {
  let resting: Rest | undefined = keep.rest();
  let failures = 0;
  let probing = false;

  const isOpen = (): boolean => resting === undefined || (now() >= resting.until && !probing);

  function sleep(why: string, least: number): void {
    const level = (resting?.level ?? 0) + 1;
    resting = { until: now() + Math.max(Math.min(rest * 2 ** (level - 1), LONGEST_REST), least), level, why };
    failures = 0;
    keep.keepRest(resting, now());
  }

  return {
    /** Whether a call may be made now. */
    isOpen,
    pass(): Pass | undefined {
      if (!isOpen()) return undefined;
      const probe = resting !== undefined;
      probing ||= probe;
      const over = () => { if (probe) probing = false; };
      return {
        came() {
          over();
          failures = 0;
          if (!probe) return;
          resting = undefined;
          keep.keepRest(undefined, now());
        },
        failed(failure) {
          over();
          // Stopped by ourselves, or a fault of this one request: it says nothing about the next.
          if (!failure || failure.code === 'stopped') return;
          const account = ACCOUNT.test(failure.code);
          if (!account && failure.why !== 'busy' && failure.why !== 'unreachable' && failure.why !== 'late') return;
          // Begun before the rest: it is known already.
          if (resting && !probe) return;
          failures += 1;
          if (probe || account || failures >= most) sleep(failure.code, account ? LONGEST_REST : Math.min(failure.after ?? 0, LONGEST_REST));
        },
      };
    },
  };
}
