/* Learnt by `npm run calibrate:scope` from 37567 spellings of questions; not edited by hand. What speaks for the first passage is above zero. */

import type { Weights } from '../core/weighed.ts';

export const BIAS = -7.59;

export const WEIGHTS: Weights = [
  [3.24, 'fifth behind'],
  [1.9, 'fourth behind'],
  [1.67, 'leans'],
  [1.43, 'third behind'],
  [1.42, 'paired'],
  [0.69, 'ours'],
  [0.65, 'long'],
  [0.48, 'marks'],
  [0.44, 'answerable'],
  [0.42, 'wants'],
  [0.37, 'second of one topic'],
  [0.36, 'second behind'],
  [0.28, 'third of one topic'],
  [0.25, 'fifth of one topic'],
  [0.23, 'likely|spoken'],
  [0.19, 'fourth of one topic'],
  [0.14, 'numbers'],
  [0.01, 'ask'],
];
