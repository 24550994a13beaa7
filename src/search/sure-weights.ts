/* Learnt by `npm run calibrate:scope` from 53553 spellings of questions; not edited by hand. What speaks for the first passage is above zero. */

import type { Weights } from '../core/weighed.ts';

export const BIAS = -7.82;

export const WEIGHTS: Weights = [
  [4.13, 'fifth behind'],
  [1.8, 'leans'],
  [1.59, 'third behind'],
  [1.56, 'fourth behind'],
  [1.4, 'second behind'],
  [1.18, 'paired'],
  [0.68, 'spoken'],
  [0.66, 'ours'],
  [0.65, 'marks'],
  [0.55, 'answerable|long'],
  [0.43, 'wants'],
  [0.36, 'likely'],
  [0.29, 'fourth of one topic'],
  [0.28, 'second of one topic'],
  [0.23, 'numbers|third of one topic'],
  [0.09, 'fifth of one topic'],
  [0, 'ask'],
];
