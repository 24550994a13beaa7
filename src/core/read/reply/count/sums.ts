import { likelihood } from '../../../weighed.ts';
import { MOST, type Mention } from './mentions.ts';

/** How likely each number of people is, from 0 to MOST, when each mention comes as likely as said, by itself. `without`: but for this one. */
export function sums(mentions: readonly Pick<Mention, 'value'>[], likely: readonly number[], without = -1): Float64Array {
  let all = new Float64Array(MOST + 1);
  all[0] = 1;
  for (const [i, { value }] of mentions.entries()) {
    if (i === without) continue;
    const next = new Float64Array(MOST + 1);
    for (let sum = 0; sum <= MOST; sum += 1) {
      next[sum]! += all[sum]! * (1 - likely[i]!);
      if (sum + value <= MOST) next[sum + value]! += all[sum]! * likely[i]!;
    }
    all = next;
  }
  return all;
}

/** Nobody counted is one: who answers comes. */
export const likelyOf = (all: Float64Array, people: number): number => (people === 1 ? all[0]! + all[1]! : all[people] ?? 0);

export const likelyEach = (weights: readonly number[]): number[] => weights.map(likelihood);
