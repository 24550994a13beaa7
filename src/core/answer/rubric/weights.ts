/* Fitted by `npm run calibrate:rubric`: how much each sign speaks for a question about a line of a scoring sheet. */

import type { Weights } from '../../weighed.ts';

export const BIAS = -3.06;

export const WEIGHTS: Weights = [
  [1.8, 'score'],
  [1.3, 'called & points'],
  [1.1, 'goods before|points & score'],
  [0.9, 'goods named|lead'],
  [0.8, 'passage of points'],
  [0.6, 'called & stars|passage of the line|stars'],
  [0.3, 'passage of other goods|stars & needs'],
  [0.2, 'sure'],
  [-0.6, 'passage of points & points'],
  [-0.8, 'called'],
  [-2.4, 'differs'],
];
