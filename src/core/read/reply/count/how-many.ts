import { weighing } from '../../../weighed.ts';
import type { Said } from '../said.ts';
import { choicesOf } from './choices.ts';
import * as choosing from './choice-weights.ts';
import { mentionSigns } from './mention-signs.ts';
import * as mentioning from './mention-weights.ts';
import { mentionsIn } from './mentions.ts';
import { likelyEach, sums } from './sums.ts';
import { tokensOf } from './tokens.ts';

/* How many come, of whom a reply speaks: by the weights learnt from written replies (test/announcement/calibrate-count.ts). */

const ofMention = weighing(mentioning.BIAS, mentioning.WEIGHTS);
const ofChoice = weighing(choosing.BIAS, choosing.WEIGHTS);

/** `ruled`: what the rules count, one where nobody is counted. */
export function howMany(said: Said, ruled: number): number {
  const tokens = tokensOf(said.text, said.marked);
  const mentions = mentionsIn(tokens);
  const all = sums(mentions, likelyEach(mentionSigns(tokens, mentions, said).map(ofMention)));
  const weighed = choicesOf(tokens, mentions, said, ruled, all).map(({ people, signs }) => ({ people, sum: ofChoice(signs) }));
  return weighed.reduce((best, one) => (one.sum > best.sum ? one : best)).people;
}
