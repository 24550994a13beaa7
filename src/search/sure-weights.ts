/* Learnt by `npm run calibrate:scope` from 57588 spellings of questions; not edited by hand. What speaks for the first passage is above zero. */

import type { Weights } from '../core/weighed.ts';

export const BIAS = -7.81;

export const WEIGHTS: Weights = [
  [4.05, 'fifth behind'],
  [1.83, 'leans'],
  [1.8, 'third behind'],
  [1.42, 'second behind'],
  [1.39, 'fourth behind'],
  [1.23, 'paired'],
  [0.69, 'ours'],
  [0.65, 'marks|spoken'],
  [0.56, 'answerable'],
  [0.54, 'long'],
  [0.39, 'wants'],
  [0.35, 'likely'],
  [0.31, 'fourth of one topic'],
  [0.28, 'second of one topic'],
  [0.22, 'third of one topic'],
  [0.18, 'numbers'],
  [0.08, 'fifth of one topic'],
  [0, 'ask'],
];
