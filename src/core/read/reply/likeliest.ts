import { weighing } from '../../weighed.ts';
import type { Said } from './said.ts';
import { signsOf } from './signs.ts';
import { TABLES } from './weights.ts';

/* Which answer a reply most likely is, by the weights learnt from written ones (test/announcement/calibrate.ts). */

export type Answer = 'yes' | 'no' | 'maybe' | 'none';

type Likely = { readonly answer: Answer; readonly sum: number };
type Likeliest = readonly [Likely, Likely, ...Likely[]];

const ANSWERS = Object.entries(TABLES).map(([answer, { bias, weights }]) => ({ answer: answer as Answer, sumOf: weighing(bias, weights) }));

/** The answers with how much speaks for each, the likeliest first. */
export function likeliest(said: Said): Likeliest {
  const signs = signsOf(said);
  return ANSWERS.map(({ answer, sumOf }) => ({ answer, sum: sumOf(signs) })).toSorted((a, b) => b.sum - a.sum) as unknown as Likeliest;
}
