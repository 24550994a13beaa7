import { likelihood, neighbours, weighing, type Sign } from '../weighed.ts';
import { unmistaken } from './asking.ts';
import { TOPICS } from './line-words.ts';
import { BIAS, WEIGHTS } from './weights.ts';

/* How much a line in a group sounds like a question for us, as a sum of weights learnt from written lines (test/rooms): its
 * words, the pairs of them, whether it names a matter of ours, how sure the search is of a passage. Rules know what they were
 * told; this hears the rest, "ai biết … với" as well as "… mà ai chịu nổi". Between the two a line is heard (line.ts). */

export type Known = { readonly sure: number; readonly covered: number };

/** What is not a word weighs alike in short lines and long. */
const BESIDE = 0.35;
const SURE = [0.3, 0.5, 0.7, 0.85];
const COVERED = [0.5, 0.7, 0.9];
/** The most that the search can add: below that it is not asked. */
const LEAST_HOPE = -3;

export const wordsOf = (text: string): string[] => [...neighbours(unmistaken(text)), ...(text.includes('?') ? ['?'] : [])];

export function topicSign(text: string): string {
  const spaced = ` ${unmistaken(text).join(' ')} `;
  return `#topics ${Math.min(2, TOPICS.filter((topic) => spaced.includes(topic)).length)}`;
}

export const knownSigns = ({ sure, covered }: Known): string[] => [...SURE.filter((least) => sure > least).map((least) => `#sure ${least}`), ...COVERED.filter((least) => covered > least).map((least) => `#covered ${least}`)];

/** Each sign with how much of it there is. */
export const signsOf = (text: string, known?: Known): Sign[] => {
  const words = wordsOf(text);
  return [...words.map((word): Sign => [word, 1 / Math.sqrt(words.length + 1)]), ...[topicSign(text), ...(known ? knownSigns(known) : [])].map((sign): Sign => [sign, BESIDE])];
};

const sum = weighing(BIAS, WEIGHTS);

/** From 0, talk, to 1, surely asked. */
export function soundsAsked(text: string, known: () => Known): number {
  const alone = sum(signsOf(text));
  return likelihood(alone < LEAST_HOPE ? alone : sum(signsOf(text, known())));
}
