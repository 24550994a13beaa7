import { weighingAll } from '../../weighed.ts';
import type { Said } from './said.ts';
import { signsOf } from './signs.ts';
import { TABLES } from './weights.ts';

/* Which answer a reply most likely is, by the weights learnt from written ones (test/announcement/calibrate.ts). */

export type Answer = 'yes' | 'no' | 'maybe' | 'none';

type Likely = { readonly answer: Answer; readonly sum: number };
type Likeliest = readonly [Likely, Likely, ...Likely[]];

const ANSWERS = Object.keys(TABLES) as readonly Answer[];
const sumsOf = weighingAll(Object.values(TABLES));

/** The answers with how much speaks for each, the likeliest first. */
export function likeliest(said: Said): Likeliest {
  const sums = sumsOf(signsOf(said));
  return ANSWERS.map((answer, i) => ({ answer, sum: sums[i]! })).toSorted((a, b) => b.sum - a.sum) as unknown as Likeliest;
}
