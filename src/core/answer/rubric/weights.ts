/* Fitted by `npm run calibrate:rubric`: how much each sign speaks for a question about a line of a scoring sheet. */

import type { Weights } from '../../weighed.ts';

export const BIAS = -2.01;

export const WEIGHTS: Weights = [
  [2.5, 'score'],
  [1.8, 'passage of points'],
  [1.4, 'called & points|points & score'],
  [0.9, 'goods named'],
  [0.8, 'goods before'],
  [0.7, 'lead'],
  [0.6, 'called & stars'],
  [0.5, 'passage of the line'],
  [0.3, 'stars & needs'],
  [0.1, 'passage of other goods'],
  [-0.9, 'sure'],
  [-1.1, 'passage of points & points'],
  [-1.6, 'called'],
  [-2.6, 'differs'],
];
