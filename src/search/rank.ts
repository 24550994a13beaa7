import type { Passage } from '../core/knowledge.ts';
import { alike, type Likeness } from './alike.ts';
import { bm25 } from './bm25.ts';
import { vocabularyOf } from './correct.ts';
import { dictionary } from './dictionary.ts';
import { wantsOf } from './intent.ts';
import { likely } from './likely.ts';
import { layOut, linesOf, soften, startIn, type Laid } from './laid.ts';
import { meant } from './meant.ts';
import { foldedOf, isMarked, STOP, terms } from './terms.ts';

/** What speaks for a passage, each about 0 to 1. `words`: BM25 over title and text against the best possible; `marks`: the
 *  same over words with their marks; `ask`: the likest known way of asking; `asks`: the three likest; `spoken`: BM25 over all ways of asking together; `covered`:
 *  how much of what is telling in the question stands anywhere in it; `wants`: it tells what the question wants to be told;
 *  `numbers`: it has the numbers of the question; `same`: it is of the subject of the question before, which this one leans on;
 *  `likely`: how likely the question is under its known ways of asking, against the likeliest passage; `meant`: how nearly it means what the passage is asked for,
 *  and below 0 how far that is behind the passage nearest to it. */
export type Signs = readonly [words: number, marks: number, ask: number, asks: number, spoken: number, covered: number, wants: number, numbers: number, same: number, likely: number, meant: number];

/** Fitted by `npm run calibrate` so that the right passage stands before the others. Over all parts that may be tuned on a fit of today does no better. */
export const WEIGHTS: Signs = [2.2, 1.2, 3.3, 2.8, 6.9, 2.5, 2, 0.8, 1.4, 4, 7.7];

/** From this likeness on, a way of asking in the knowledge is the question itself. */
export const SO_MANY_WORDS = 0.95;
/** "Còn rượu thì sao": what is wanted stands in the question before. */
const MERELY = /\b(?:thi sao|the nao|lam sao|con|the thi|the)\b/g;
/** So many are looked at closely. */
const CLOSELY = 40;
/** What a way of asking loses that asks for another thing: where instead of how long. */
const OTHER_WANT = 0.8;
/** So much less likely (in logs) than the likeliest a passage is no more likely than any other. */
const UNLIKELY = 40;
/** What the question before counts for, where this one leans on it. */
const EARLIER = 0.5;

/** `means`: the cosine itself. */
export type Candidate = { readonly doc: number; readonly signs: Signs; readonly means: number };

/** The documents that have the most, from the first on; what has nothing is left out. */
function nearest(much: Float64Array): readonly number[] {
  const least = Math.max(Number.MIN_VALUE, much.toSorted().at(-CLOSELY) ?? 0);
  const near: number[] = [];
  for (let doc = 0; doc < much.length; doc += 1) if (much[doc]! >= least) near.push(doc);
  return near.toSorted((a, b) => much[b]! - much[a]!).slice(0, CLOSELY);
}

const numbersIn = (typed: readonly string[]): string[] => typed.filter((word) => /\d/.test(word));

/** Figures not below 0 that few questions ask for, each worked out when it first is. */
function remembered(many: number, figure: (at: number) => number): (at: number) => number {
  const known = new Int32Array(many).fill(-1);
  return (at) => {
    if (known[at] === -1) known[at] = figure(at);
    return known[at]!;
  };
}

/** The passages as they are looked through. `candidates` gives what speaks for each of the likelier ones. */
export function openRank(passages: readonly Passage[], laid: Laid = layOut(passages)) {
  const { ends } = laid;
  const startOf = (doc: number): number => startIn(ends, doc);
  const names = dictionary(laid.names);
  const [folded, marked, spoken] = [bm25(names, laid.folded), bm25(names, laid.marked), bm25(names, laid.spoken)];
  const likelihood = likely(names, laid.likely);
  const meaning = meant(names, laid.meant);
  const known = alike(names, laid.known, soften);
  const lines = passages.flatMap(linesOf);
  const docOf = new Int32Array(lines.length);
  for (let doc = 0; doc < passages.length; doc += 1) docOf.fill(doc, startOf(doc), ends[doc]);
  const wantsOfLine = remembered(lines.length, (line) => wantsOf(lines[line]!));
  const wantsOfDoc = remembered(passages.length, (doc) => {
    let bits = 0;
    for (let line = startOf(doc); line < ends[doc]!; line += 1) bits |= wantsOfLine(line);
    return bits;
  });
  /** Whether a term stands anywhere in a passage or in one of the ways it is asked. */
  const holder = (term: string, except = -1): ((doc: number) => boolean) => {
    const [inText, inAsks] = [folded.holder(term), known.holder(term, except)];
    return (doc) => inText(doc) || inAsks(startOf(doc), ends[doc]!);
  };

  /** How alike a question is to the three likest of the ways each passage is asked, the likest first: three figures a passage, on end. */
  function likest({ of, lines: near, count }: Likeness, wanted: number, except: number): Float64Array {
    const best = new Float64Array(3 * passages.length);
    for (let i = 0; i < count; i += 1) {
      const line = near[i]!;
      const at = 3 * docOf[line]!;
      let worth = of[line]!;
      if (worth <= best[at + 2]! || line === except) continue;
      if (wanted !== 0 && wantsOfLine(line) !== 0 && (wanted & wantsOfLine(line)) === 0) worth *= OTHER_WANT;
      if (worth > best[at]!) { best[at + 2] = best[at + 1]!; best[at + 1] = best[at]!; best[at] = worth; }
      else if (worth > best[at + 1]!) { best[at + 2] = best[at + 1]!; best[at + 1] = worth; }
      else if (worth > best[at + 2]!) best[at + 2] = worth;
    }
    return best;
  }

  function candidates(question: { readonly typed: readonly string[]; readonly raw: readonly string[]; readonly content: readonly string[]; readonly asked: ReadonlyMap<string, number>; readonly leansOn?: string | undefined }, isHeard: (doc: number) => boolean, except = -1, topic?: string): Candidate[] {
    const { typed, raw, asked, content, leansOn } = question;
    const wanted = wantsOf(typed.map(foldedOf).join(' ').replace(leansOn === undefined ? /$^/ : MERELY, '')) || (leansOn === undefined ? 0 : wantsOf(leansOn));
    const numbers = numbersIn(typed);
    const ideal = Math.max(1, [...asked].reduce((sum, [term, weight]) => sum + folded.idf(term) * Math.min(1, weight), 0));
    const words = folded.score(asked);
    const said = spoken.score(asked);
    const saidIdeal = Math.max(1, [...asked].reduce((sum, [term, weight]) => sum + spoken.idf(term) * Math.min(1, weight), 0));
    const isExact = isMarked(raw);
    const exact = isExact ? marked.score(new Map(raw.filter((word) => !STOP.has(foldedOf(word))).map((word) => [word, 1]))) : undefined;
    const exactIdeal = isExact ? Math.max(1, raw.filter((word) => !STOP.has(foldedOf(word))).reduce((sum, word) => sum + marked.idf(word), 0) * 2) : 1;
    const telling = content.map((word) => ({ worth: folded.idf(word), isIn: holder(word, except) }));
    const total = telling.reduce((sum, { worth }) => sum + worth, 0);
    const figures = numbers.map((number) => holder(number, except));

    const best = likest(known.likeness(asked), wanted, except);

    const near = nearest(words.map((word, doc) => ((word > 0 || best[3 * doc]! > 0) && isHeard(doc) ? word / ideal + best[3 * doc]! : 0)));
    const weighed = new Map([...(leansOn === undefined ? [] : terms(leansOn.split(' '))).map((term) => [term, EARLIER] as const), ...terms(typed).map((term) => [term, 1] as const)]);
    const logs = likelihood(weighed);
    const means = meaning(weighed);
    const nearestMeant = near.reduce((most, doc) => Math.max(most, means[doc]!), 0);
    const likeliest = near.reduce((most, doc) => Math.max(most, logs[doc]!), -Infinity);
    return near.map((doc): Candidate => {
      const [first, second, third] = [best[3 * doc]!, best[3 * doc + 1]!, best[3 * doc + 2]!];
      return {
        doc, means: means[doc]!,
        signs: [
          words[doc]! / ideal, (exact?.[doc] ?? 0) / exactIdeal, first, (first + second + third) / 3, said[doc]! / saidIdeal,
          total === 0 ? 0 : telling.reduce((sum, { worth, isIn }) => sum + (isIn(doc) ? worth : 0), 0) / total,
          wanted !== 0 && (wanted & wantsOfDoc(doc)) !== 0 ? 1 : 0,
          numbers.length === 0 ? 0 : figures.filter((isIn) => isIn(doc)).length / numbers.length,
          topic !== undefined && passages[doc]!.topic === topic ? 1 : 0,
          Math.max(0, 1 + (logs[doc]! - likeliest) / UNLIKELY),
          first >= SO_MANY_WORDS ? 0 : means[doc]! - nearestMeant,
        ],
      };
    });
  }
  return {
    candidates, holder,
    /** How all that is looked through is spelled. */
    vocabulary: vocabularyOf(names, laid.spelling),
    /** Whether a term is asked with: stands in a title or a way of asking. */
    isAsked: (term: string): boolean => known.held(term) > 0,
    /** In how many passages a word stands, or in the ways they are asked. */
    spokenIn: (word: string): number => Math.max(folded.held(word), spoken.held(word)),
  };
}

/** The last sign is 0 at best. */
const MOST = WEIGHTS.slice(0, -1).reduce((sum, weight) => sum + weight, 0);

/** What speaks for a passage in one figure, about 0 to 1. */
export const worth = (signs: Signs, weights: readonly number[] = WEIGHTS): number => signs.reduce((sum, sign, i) => sum + sign * weights[i]!, 0) / MOST;
