import type { Passage } from '../core/knowledge.ts';
import { fold } from '../core/text.ts';
import { alike } from './alike.ts';
import { bm25 } from './bm25.ts';
import { wantsOf } from './intent.ts';
import { isMarked, STOP, syllables, terms } from './terms.ts';

/** What speaks for a passage, each about 0 to 1. `words`: BM25 over title and text against the best possible; `marks`: the
 *  same over words with their marks; `ask`: the likest known way of asking; `asks`: the three likest; `title`; `covered`:
 *  how much of what is telling in the question stands anywhere in it; `wants`: it tells what the question wants to be told;
 *  `numbers`: it has the numbers of the question; `stars`: it speaks of other stars than the question. */
export type Signs = readonly [words: number, marks: number, ask: number, asks: number, title: number, covered: number, wants: number, numbers: number, stars: number];

/** Fitted by `npm run calibrate` so that the right passage stands before the others, over the ways of asking in the knowledge
 *  (each with itself left out) and the dev part of test/questions. */
export const WEIGHTS: Signs = [4.5, 0.95, 5.66, 5.11, 0.57, 3.01, 1.22, 0.79, -0.3];

const TITLE = 3;
/** So many are looked at closely. */
const CLOSELY = 40;
/** What a way of asking loses that asks for another thing: where instead of how long. */
const OTHER_WANT = 0.8;
const PAIR = 0.7;

export type Candidate = { readonly doc: number; readonly signs: Signs };

const soften = (term: string): number => {
  const parts = term.split('_');
  const stops = parts.filter((part) => STOP.has(part)).length;
  return (parts.length === 2 ? PAIR : 1) * (stops === parts.length ? 0.3 : 1);
};

const starsIn = (line: string): number => [...line.matchAll(/\b([1-5]) sao\b/g)].reduce((bits, [, star]) => bits | (1 << Number(star)), 0);
const numbersIn = (typed: readonly string[]): string[] => typed.filter((word) => /\d/.test(word));

/** The passages as they are looked through. `candidates` gives what speaks for each of the likelier ones. */
export function openRank(passages: readonly Passage[]) {
  const titles = passages.map(({ title }) => syllables(title));
  const bodies = passages.map(({ body }) => syllables(body));
  const lines = passages.flatMap(({ title, asks }, doc) => [title, ...asks].map((text, i) => ({ doc, isTitle: i === 0, typed: syllables(text), wants: wantsOf(text) })));
  const folded = bm25(passages.map((_, i) => [{ terms: terms(titles[i]!), weight: TITLE }, { terms: terms(bodies[i]!), weight: 1 }]));
  const marked = bm25(passages.map((_, i) => [{ terms: titles[i]!, weight: TITLE }, { terms: bodies[i]!, weight: 1 }]));
  const likeness = alike(lines.map(({ typed }) => terms(typed)), soften);
  const told = passages.map((_, i) => new Set([...terms(titles[i]!), ...terms(bodies[i]!)]));
  const first = passages.map((_, doc) => lines.findIndex((line) => line.doc === doc));
  const saidIn = lines.map(({ typed }) => new Set(terms(typed)));
  /** Whether a term stands anywhere in a passage or in one of the ways it is asked. */
  const holds = (doc: number, term: string, except = -1): boolean => {
    if (told[doc]!.has(term)) return true;
    for (let i = first[doc]!; i < lines.length && lines[i]!.doc === doc; i += 1) if (i !== except && saidIn[i]!.has(term)) return true;
    return false;
  };
  const wants = passages.map((_, doc) => lines.reduce((bits, line) => (line.doc === doc ? bits | line.wants : bits), 0));
  const stars = passages.map((_, doc) => starsIn(lines.flatMap((line) => (line.doc === doc ? line.typed.map(fold) : [])).join(' ')));

  function candidates(question: { readonly typed: readonly string[]; readonly raw: readonly string[]; readonly asked: ReadonlyMap<string, number> }, isHeard: (doc: number) => boolean, except = -1): Candidate[] {
    const { typed, raw, asked } = question;
    const content = [...new Set(typed.map(fold).filter((word) => !STOP.has(word)))];
    const line = typed.map(fold).join(' ');
    const wanted = wantsOf(line);
    const starred = starsIn(line);
    const numbers = numbersIn(typed);
    const ideal = Math.max(1, [...asked].reduce((sum, [term, weight]) => sum + folded.idf(term) * Math.min(1, weight), 0));
    const words = folded.score(asked);
    const isExact = isMarked(raw);
    const exact = isExact ? marked.score(new Map(raw.filter((word) => !STOP.has(fold(word))).map((word) => [word, 1]))) : undefined;
    const exactIdeal = isExact ? Math.max(1, raw.filter((word) => !STOP.has(fold(word))).reduce((sum, word) => sum + marked.idf(word), 0) * 2) : 1;
    const total = content.reduce((sum, word) => sum + folded.idf(word), 0);

    const best = passages.map((): [number, number, number] => [0, 0, 0]);
    const title = new Float64Array(passages.length);
    likeness(asked).forEach((alikeness, i) => {
      if (alikeness === 0 || i === except) return;
      const one = lines[i]!;
      const worth = wanted !== 0 && one.wants !== 0 && (wanted & one.wants) === 0 ? alikeness * OTHER_WANT : alikeness;
      if (one.isTitle) title[one.doc] = worth;
      const top = best[one.doc]!;
      if (worth > top[0]) best[one.doc] = [worth, top[0], top[1]];
      else if (worth > top[1]) best[one.doc] = [top[0], worth, top[1]];
      else if (worth > top[2]) top[2] = worth;
    });

    return passages
      .flatMap((_, doc) => ((words[doc]! > 0 || best[doc]![0] > 0) && isHeard(doc) ? [{ doc, rough: words[doc]! / ideal + best[doc]![0] }] : []))
      .toSorted((a, b) => b.rough - a.rough)
      .slice(0, CLOSELY)
      .map(({ doc }): Candidate => {
        const has = (word: string) => holds(doc, word, except);
        const [one, two, three] = best[doc]!;
        return {
          doc,
          signs: [
            words[doc]! / ideal, (exact?.[doc] ?? 0) / exactIdeal, one, (one + two + three) / 3, title[doc]!,
            total === 0 ? 0 : content.reduce((sum, word) => sum + (has(word) ? folded.idf(word) : 0), 0) / total,
            wanted !== 0 && (wanted & wants[doc]!) !== 0 ? 1 : 0,
            numbers.length === 0 ? 0 : numbers.filter((number) => has(number)).length / numbers.length,
            starred !== 0 && stars[doc]! !== 0 && (starred & stars[doc]!) === 0 ? 1 : 0,
          ],
        };
      });
  }
  return { candidates, lines, texts: [...titles, ...bodies, ...lines.map(({ typed }) => typed)], holds };
}

const MOST = WEIGHTS.reduce((sum, weight) => sum + Math.max(0, weight), 0);

/** What speaks for a passage in one figure, about 0 to 1. */
export const worth = (signs: Signs, weights: readonly number[] = WEIGHTS): number => signs.reduce((sum, sign, i) => sum + sign * weights[i]!, 0) / MOST;
