import type { Found } from '../core/answer/search.ts';
import { STOP } from './terms.ts';

/** How much of a question is spoken in the words of the knowledge, whichever passage has them: by that one tells a question of
 *  ours from one about goats. `folded` are its syllables. */
export function commonOf(folded: readonly string[], { isAsked, spokenIn, passages }: { readonly isAsked: (term: string) => boolean; readonly spokenIn: (word: string) => number; readonly passages: number }): Found['common'] {
  const content = folded.filter((word) => !STOP.has(word));
  const pairs = folded.slice(1).flatMap((word, i) => (STOP.has(word) && STOP.has(folded[i]!) ? [] : [`${folded[i]!}_${word}`]));
  return {
    known: share(content, (word) => spokenIn(word) > 0), asked: share(content, isAsked), pairs: share(pairs, isAsked),
    telling: content.reduce((sum, word) => sum + Math.log(1 + passages / (1 + spokenIn(word))), 0) / Math.max(1, content.length),
  };
}

const share = (of: readonly string[], has: (term: string) => boolean): number => (of.length === 0 ? 0 : of.filter(has).length / of.length);
