/* Fitted by `npm run calibrate:rubric`: how much each sign speaks for a question about a line of a scoring sheet. */

import type { Weights } from '../../weighed.ts';

export const BIAS = -2.08;

export const WEIGHTS: Weights = [
  [2.5, 'score'],
  [1.8, 'passage of points'],
  [1.5, 'called & points'],
  [1.4, 'points & score'],
  [0.9, 'goods named'],
  [0.8, 'goods before'],
  [0.7, 'called & stars|lead'],
  [0.5, 'passage of the line'],
  [0.3, 'stars & needs'],
  [0.1, 'passage of other goods'],
  [-0.1, 'stars'],
  [-0.8, 'sure'],
  [-1.1, 'passage of points & points'],
  [-1.7, 'called'],
  [-2.6, 'differs'],
];
