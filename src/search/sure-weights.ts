/* Learnt by `npm run calibrate:scope` from 61608 spellings of questions; not edited by hand. What speaks for the first passage is above zero. */

import type { Weights } from '../core/weighed.ts';

export const BIAS = -8.81;

export const WEIGHTS: Weights = [
  [3.29, 'meant'],
  [2.01, 'fifth behind|leans'],
  [1.57, 'paired'],
  [1.25, 'third behind'],
  [0.86, 'fourth behind'],
  [0.7, 'ours'],
  [0.68, 'second behind'],
  [0.65, 'meant ahead'],
  [0.61, 'answerable'],
  [0.36, 'long'],
  [0.29, 'spoken|wants'],
  [0.22, 'marks'],
  [0.2, 'fourth of one topic|numbers'],
  [0.15, 'third of one topic'],
  [0.11, 'second of one topic'],
  [0.05, 'fifth of one topic'],
  [0.02, 'likely'],
  [0, 'ask'],
];
