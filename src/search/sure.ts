import { likelihood, weighing, type Sign } from '../core/weighed.ts';
import type { Signs } from './rank.ts';
import { BIAS, WEIGHTS } from './sure-weights.ts';

/* How sure it is that the first passage answers: a logistic regression over what speaks for it, how it stands beside the next ones, and what the
 * question is like (`npm run calibrate:scope`). */

/** A passage that was found, with its score and what speaks for it. */
export type Near = { readonly score: number; readonly signs: Signs; readonly means: number; readonly passage: { readonly topic: string } };
/** What the question is like: whether it is ours, of a kind that is answered (both as log-odds), how many words it has, whether it leans on the one before. */
export type Asked = { readonly ours: number; readonly answerable: number; readonly words: number; readonly leans: boolean };

const NEXT = ['second', 'third', 'fourth', 'fifth'] as const;

/** How much of either counts: far out is out. */
export const BOUNDS = { ours: [-3, 3], answerable: [-6, 4] } as const;
export const bounded = (sum: number, [least, most]: readonly [number, number]): number => Math.max(least, Math.min(most, sum));
/** What tells against a question for its kind tells the less, the nearer it comes to a known way of asking. */
export const ofKind = (sum: number, ask: number): number => { const told = bounded(sum, BOUNDS.answerable); return told < 0 ? told * Math.min(1, 1.6 * (1 - ask)) : told; };

/** What speaks for the first passage and still tells where all else is known: its score, its title's words and what they cover do not. */
const NAMED = [['marks', 1], ['ask', 2], ['spoken', 4], ['wants', 6], ['numbers', 7], ['likely', 9]] as const;

/** What the sureness rests on, by name. */
export function sureSigns(near: readonly Near[], { paired, asked }: { readonly paired: number; readonly asked: Asked }): Sign[] {
  const [first] = near;
  const ask = first?.signs[2] ?? 0;
  return [
    ['ours', bounded(asked.ours, BOUNDS.ours)], ['answerable', ofKind(asked.answerable, ask)], ['long', Math.log(asked.words)], ['leans', Number(asked.leans)],
    ['meant', first?.means ?? 0], ['meant ahead', first ? first.means - Math.max(0, ...near.slice(1).map(({ means }) => means)) : 0],
    ['paired', paired], ...NAMED.map(([name, i]): Sign => [name, first?.signs[i] ?? 0]),
    ...NEXT.flatMap((name, i): Sign[] => {
      const next = near[i + 1];
      return [[`${name} behind`, first ? (first.score - (next?.score ?? 0)) / first.score : 0], [`${name} of one topic`, Number(next !== undefined && next.passage.topic === first?.passage.topic)]];
    }),
  ];
}

/** These may speak either way; all else speaks for the first passage, never against it. */
export const EITHER_WAY: ReadonlySet<string> = new Set(['long', 'leans', ...NEXT.map((name) => `${name} of one topic`)]);

const sum = weighing(BIAS, WEIGHTS);

export const sureness = (signs: readonly Sign[]): number => likelihood(sum(signs));
