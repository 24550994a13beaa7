/* Learnt by `npm run calibrate:scope` from 55984 spellings of questions; not edited by hand. What speaks for the first passage is above zero. */

import type { Weights } from '../core/weighed.ts';

export const BIAS = -7.87;

export const WEIGHTS: Weights = [
  [4.19, 'fifth behind'],
  [1.91, 'leans'],
  [1.51, 'third behind'],
  [1.48, 'fourth behind|second behind'],
  [1.21, 'paired'],
  [0.68, 'ours'],
  [0.64, 'marks'],
  [0.61, 'spoken'],
  [0.56, 'answerable'],
  [0.55, 'long'],
  [0.41, 'wants'],
  [0.35, 'likely'],
  [0.3, 'second of one topic'],
  [0.28, 'fourth of one topic'],
  [0.22, 'third of one topic'],
  [0.21, 'numbers'],
  [0.11, 'fifth of one topic'],
  [0, 'ask'],
];
