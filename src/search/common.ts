import type { Found } from '../core/answer/search.ts';
import type { Passage } from '../core/knowledge.ts';
import { fold } from '../core/text.ts';
import { STOP, syllables } from './terms.ts';

/** How much of a question is spoken in the words of the knowledge, whichever passage has them: by that one tells a question of
 *  ours from one about goats. */
export function openCommon(passages: readonly Passage[]): (folded: readonly string[]) => Found['common'] {
  const holding = new Map<string, number>();
  const asked = new Set<string>();
  for (const { title, body, asks } of passages) {
    const here = new Set<string>();
    for (const [text, isAsked] of [[body, false], ...[title, ...asks].map((line) => [line, true] as const)] as const) {
      const words = syllables(text).map(fold);
      words.forEach((word, i) => {
        here.add(word);
        if (isAsked) asked.add(word).add(`${words[i - 1] ?? ''}_${word}`);
      });
    }
    for (const word of here) holding.set(word, (holding.get(word) ?? 0) + 1);
  }
  const tellingness = (word: string): number => Math.log(1 + passages.length / (1 + (holding.get(word) ?? 0)));
  const share = (of: readonly string[], has: (term: string) => boolean): number => (of.length === 0 ? 0 : of.filter(has).length / of.length);

  return (folded) => {
    const content = folded.filter((word) => !STOP.has(word));
    const pairs = folded.slice(1).flatMap((word, i) => (STOP.has(word) && STOP.has(folded[i]!) ? [] : [`${folded[i]!}_${word}`]));
    return {
      known: share(content, (word) => holding.has(word)), asked: share(content, (word) => asked.has(word)), pairs: share(pairs, (pair) => asked.has(pair)),
      telling: content.reduce((sum, word) => sum + tellingness(word), 0) / Math.max(1, content.length),
    };
  };
}
