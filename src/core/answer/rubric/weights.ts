/* Fitted by `npm run calibrate:rubric`: how much each sign speaks for a question about a line of a scoring sheet. */

import type { Weights } from '../../weighed.ts';

export const BIAS = -2.20;

export const WEIGHTS: Weights = [
  [2, 'score'],
  [1.6, 'passage of points'],
  [1.5, 'points & score'],
  [1.2, 'called & points'],
  [0.8, 'called & stars|goods before|goods named'],
  [0.7, 'passage of the line'],
  [0.5, 'lead'],
  [0.1, 'stars|stars & needs'],
  [-0.2, 'passage of other goods'],
  [-0.4, 'sure'],
  [-1.1, 'passage of points & points'],
  [-1.3, 'called'],
  [-2.7, 'differs'],
];
