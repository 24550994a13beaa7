/* Learnt by `npm run calibrate:scope` from 37567 spellings of questions; not edited by hand. What speaks for the first passage is above zero. */

import type { Weights } from '../core/weighed.ts';

export const BIAS = -4.32;

export const WEIGHTS: Weights = [
  [3.58, 'fifth behind'],
  [2, 'fourth behind'],
  [1.93, 'leans'],
  [1.65, 'paired'],
  [1.6, 'third behind'],
  [1.5, 'spoken'],
  [0.65, 'marks|ours'],
  [0.49, 'second behind'],
  [0.48, 'wants'],
  [0.41, 'answerable'],
  [0.34, 'second of one topic'],
  [0.31, 'asks'],
  [0.26, 'third of one topic'],
  [0.25, 'fifth of one topic'],
  [0.19, 'fourth of one topic'],
  [0.17, 'long'],
  [0.02, 'numbers'],
  [0.01, 'covered'],
  [-0.03, 'words'],
  [-0.24, 'same'],
  [-0.52, 'likely'],
  [-2.09, 'share'],
  [-2.49, 'ask'],
];
