/* Learnt by `npm run calibrate:scope` from 30575 spellings of questions; not edited by hand. What speaks for the first passage is above zero. */

import type { Weights } from '../core/weighed.ts';

export const BIAS = -5.13;

export const WEIGHTS: Weights = [
  [3.65, 'fifth behind'],
  [2.26, 'fourth behind'],
  [2.24, 'same'],
  [2.02, 'second behind'],
  [1.8, 'spoken'],
  [1.4, 'paired'],
  [0.89, 'marks'],
  [0.63, 'ours'],
  [0.61, 'long'],
  [0.55, 'leans'],
  [0.44, 'answerable|second of one topic'],
  [0.41, 'wants'],
  [0.39, 'third of one topic'],
  [0.31, 'fourth of one topic'],
  [0.3, 'third behind'],
  [0.29, 'covered'],
  [0.26, 'numbers|words'],
  [0.18, 'fifth of one topic'],
  [-0.51, 'asks'],
  [-1.23, 'likely'],
  [-1.81, 'share'],
  [-2.45, 'ask'],
];
