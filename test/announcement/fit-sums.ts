import { sums, likelyEach, likelyOf } from '../../src/core/read/reply/count/sums.ts';
import type { Mention } from '../../src/core/read/reply/count/mentions.ts';
import type { Sign } from '../../src/core/weighed.ts';
import { AdaGrad } from '../adagrad.ts';
import type { Fitted } from '../fit.ts';

/** What is mentioned in one reply, each mention with its signs, and how many people come of all: which mentions they are nobody says. */
export type Counted = { readonly mentions: readonly Mention[]; readonly signs: readonly (readonly Sign[])[]; readonly people: number; readonly counts: number };

const EPOCHS = 12;
const LEAST_LIKELY = 1e-12;
const SMALLEST = 1e-4;

/** A logistic regression for the mentions of which only the sum is known: each mention is moved towards how likely it comes where the sum is
 *  right (the gradient of the likelihood of the sum). Deterministic. */
export function fitSums(rows: readonly Counted[], { met, shrink }: { readonly met: number; readonly shrink: number }): Fitted {
  const grad = new AdaGrad(rows.map(({ signs }) => signs.flat()), { met, shrink, epochs: EPOCHS });
  return grad.learn(rows.map((row) => ({ ...row, known: row.signs.map((signs) => grad.known(signs)) })), ({ mentions, known, people, counts }, { sum, move }) => {
    const likely = likelyEach(known.map(sum));
    const whole = likelyOf(sums(mentions, likely), people);
    if (whole < LEAST_LIKELY) return;
    for (const [i, { value }] of mentions.entries()) {
      const others = sums(mentions, likely, i);
      const withIt = people === 1 ? (value === 1 ? others[0]! : 0) : others[people - value] ?? 0;
      const off = (likely[i]! - (likely[i]! * withIt) / whole) * counts;
      if (Math.abs(off) >= SMALLEST) move(known[i]!, off);
    }
  });
}
