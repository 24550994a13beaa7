/* Fitted by `npm run calibrate:rubric`: how much each sign speaks for a question about a line of a scoring sheet. */

import type { Weights } from '../../weighed.ts';

export const BIAS = -2.88;

export const WEIGHTS: Weights = [
  [1.8, 'score'],
  [1.3, 'points & score'],
  [1.2, 'called & points'],
  [1.1, 'goods before'],
  [1, 'passage of points'],
  [0.9, 'goods named|lead'],
  [0.6, 'passage of the line|stars'],
  [0.5, 'called & stars'],
  [0.3, 'stars & needs'],
  [0.2, 'passage of other goods'],
  [-0.1, 'sure'],
  [-0.7, 'called|passage of points & points'],
  [-2.5, 'differs'],
];
