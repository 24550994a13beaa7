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

export function wordsOf(text: string): string[] {
  const all = ['^', ...unmistaken(text), '$'];
  const pairs = all.slice(1).map((word, i) => `${all[i]!} ${word}`);
  const apart = all.slice(2).map((word, i) => `${all[i]!} - ${word}`);
  return [...new Set([...all, ...pairs, ...apart, ...(text.includes('?') ? ['?'] : [])])];
}

export function topicSign(text: string): string {
  const spaced = ` ${unmistaken(text).join(' ')} `;
  return `#topics ${Math.min(2, TOPICS.filter((topic) => spaced.includes(topic)).length)}`;
}

export const knownSigns = ({ sure, covered }: Known): string[] => [...SURE.filter((least) => sure > least).map((least) => `#sure ${least}`), ...COVERED.filter((least) => covered > least).map((least) => `#covered ${least}`)];

/** Each sign with how much of it there is. */
export const signsOf = (text: string, known?: Known): [string, number][] => {
  const words = wordsOf(text);
  return [...words.map((word): [string, number] => [word, 1 / Math.sqrt(words.length + 1)]), ...[topicSign(text), ...(known ? knownSigns(known) : [])].map((sign): [string, number] => [sign, BESIDE])];
};

const weights: ReadonlyMap<string, number> = new Map(WEIGHTS.flatMap(([weight, signs]) => signs.split('|').map((sign): [string, number] => [sign, weight])));
const sum = (signs: readonly [string, number][]): number => signs.reduce((total, [sign, much]) => total + (weights.get(sign) ?? 0) * much, BIAS);

/** From 0, talk, to 1, surely asked. */
export function soundsAsked(text: string, known: () => Known): number {
  const alone = sum(signsOf(text));
  return 1 / (1 + Math.exp(-(alone < LEAST_HOPE ? alone : sum(signsOf(text, known())))));
}
