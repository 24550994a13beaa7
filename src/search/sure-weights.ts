/* Learnt by `npm run calibrate:scope` from 57824 spellings of questions; not edited by hand. What speaks for the first passage is above zero. */

import type { Weights } from '../core/weighed.ts';

export const BIAS = -7.84;

export const WEIGHTS: Weights = [
  [4.08, 'fifth behind'],
  [1.83, 'leans'],
  [1.76, 'third behind'],
  [1.48, 'second behind'],
  [1.32, 'fourth behind'],
  [1.18, 'paired'],
  [0.7, 'spoken'],
  [0.69, 'ours'],
  [0.64, 'marks'],
  [0.56, 'answerable'],
  [0.55, 'long'],
  [0.39, 'wants'],
  [0.34, 'likely'],
  [0.32, 'fourth of one topic'],
  [0.27, 'second of one topic'],
  [0.23, 'third of one topic'],
  [0.17, 'numbers'],
  [0.09, 'fifth of one topic'],
  [0.01, 'ask'],
];
