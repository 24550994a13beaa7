import type { Found, Query, Search } from '../core/answer/search.ts';
import { inForce } from '../core/cite.ts';
import type { Passage } from '../core/knowledge.ts';
import { fold } from '../core/text.ts';
import { bm25 } from './bm25.ts';
import { corrected, vocabularyOf } from './correct.ts';
import { isMarked, STOP, syllables, terms } from './terms.ts';

/** Written out before looking, and looked for beside at half weight; from `knowledge/words.yaml`. */
export type Words = { readonly short: Readonly<Record<string, string>>; readonly same: Readonly<Record<string, readonly string[]>> };

const TITLE = 3;
const SAME = 0.5;
const VARIANT = 1;
/** A story is told when one is asked for; else an answer goes first. */
const STORY = 0.6;
const BEFORE = 0.3;
/** A question of fewer words of content leans on the one before. */
const ELLIPTIC = 4;
const MOST = 12;

/** The index over the passages, built once at start: folded syllables and pairs, titles threefold, ways of asking beside;
 *  spelling put right first; what is not in force on the day is only found when the question is about then. */
export function openSearch(passages: readonly Passage[], words: Words): Search {
  const titles = passages.map(({ title }) => syllables(title));
  const bodies = passages.map(({ body }) => syllables(body));
  const asks = passages.flatMap((passage, doc) => passage.asks.map((ask) => ({ doc, typed: syllables(ask) })));
  const folded = bm25(passages.map((_, i) => [{ terms: terms(titles[i]!), weight: TITLE }, { terms: terms(bodies[i]!), weight: 1 }]));
  const marked = bm25(passages.map((_, i) => [{ terms: titles[i]!, weight: TITLE }, { terms: bodies[i]!, weight: 1 }]));
  const variants = bm25(asks.map(({ typed }) => [{ terms: terms(typed), weight: 1 }]));
  const vocabulary = vocabularyOf([...titles, ...bodies, ...asks.map(({ typed }) => typed)]);
  const short = new Map(Object.entries(words.short).map(([from, to]) => [fold(from), syllables(to)]));
  const same = Object.entries(words.same).map(([from, to]) => [` ${fold(from)} `, to.map(syllables)] as const);
  const isKept = (word: string) => short.has(word) || STOP.has(word);

  const written = (text: string): string[] => syllables(text.slice(0, 600)).flatMap((word) => short.get(fold(word)) ?? [word]);

  function query(typed: readonly string[], weight: number, into: Map<string, number>): void {
    for (const term of terms(typed)) {
      const worth = weight * (STOP.has(term) ? 0.25 : 1);
      into.set(term, Math.max(into.get(term) ?? 0, worth));
    }
  }

  return ({ question, before, on, past }: Query): Found => {
    const raw = written(question);
    const typed = corrected(raw, vocabulary, isKept);
    const content = typed.map(fold).filter((word) => !STOP.has(word));
    const asked = new Map<string, number>();
    query(typed, 1, asked);
    const line = ` ${typed.map(fold).join(' ')} `;
    for (const [from, others] of same) if (line.includes(from)) for (const other of others) query(other, SAME, asked);
    if (before !== undefined && content.length < ELLIPTIC) query(corrected(written(before), vocabulary, isKept), BEFORE, asked);

    const scores = folded.score(asked);
    if (isMarked(raw)) {
      const exact = marked.score(new Map(raw.filter((word) => !STOP.has(fold(word))).map((word) => [word, 0.35])));
      exact.forEach((score, i) => { scores[i]! += score; });
    }
    const best = new Float64Array(passages.length);
    variants.score(asked).forEach((score, i) => { const { doc } = asks[i]!; if (score > best[doc]!) best[doc] = score; });
    const wantsStory = STORY_WANTED.test(line);
    const hits = passages
      .flatMap((passage, i) => (isHeard(passage, on, past) ? [{ passage, score: (scores[i]! + VARIANT * best[i]!) * (passage.kind === 'story' && !wantsStory ? STORY : 1) * (past && passage.old ? 1.25 : 1) }] : []))
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score)
      .slice(0, MOST);
    const why = reasons(hits, content, asked);
    return { hits, why, sure: why.covered < FLOORS.covered || why.share < FLOORS.share ? 0 : logistic(WEIGHTS.bias + WEIGHTS.covered * why.covered + WEIGHTS.paired * why.paired + WEIGHTS.share * why.share + WEIGHTS.lead * why.lead) };
  };

  /** What the first passage covers of what was asked, weighed by how telling each word is; and how far it leads. */
  function reasons(hits: Found['hits'], content: readonly string[], asked: ReadonlyMap<string, number>): Found['why'] {
    const [first, second] = hits;
    if (!first || content.length === 0) return { covered: 0, paired: 0, share: 0, lead: 0 };
    const inside = new Set(terms([...syllables(first.passage.title), ...syllables(first.passage.body), ...first.passage.asks.flatMap(syllables)]));
    const weigh = (word: string) => folded.idf(word) || 0;
    const total = content.reduce((sum, word) => sum + weigh(word), 0);
    const covered = content.reduce((sum, word) => sum + (inside.has(word) ? weigh(word) : 0), 0) / Math.max(total, 0.001);
    const pairs = [...asked].filter(([term, weight]) => term.includes('_') && weight === 1 && term.split('_').some((word) => !STOP.has(word))).map(([term]) => term);
    const paired = pairs.length === 0 ? covered : pairs.filter((term) => inside.has(term)).length / pairs.length;
    const ideal = [...asked].reduce((sum, [term, weight]) => sum + folded.idf(term) * weight, 0);
    const share = Math.min(1, first.score / Math.max(ideal, 1));
    const lead = second ? (first.score - second.score) / first.score : 1;
    return { covered, paired, share, lead };
  }
}

/** Fitted on the dev part of test/questions by `npm run calibrate` (logistic regression: is the first passage right?). */
export const WEIGHTS = { bias: -2.39, covered: 1.67, paired: 1.74, share: 1.05, lead: 1.82 };

/** Below these the first passage speaks of something else, however few words it shares: "chỗ để xe" is no step of OCOP. */
const FLOORS = { covered: 0.35, share: 0.4 };

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** "cho em ví dụ", "kể chuyện". */
const STORY_WANTED = / (?:vi du|ke chuyen|chuyen cua|bai hoc|kinh nghiem|noi nao lam tot|ai lam tot|tham khao) /;

/** In force on that day. A rule of then is heard only when then is asked about. */
const isHeard = (passage: Passage, on: Query['on'], past: boolean): boolean => past || (inForce(passage, on) && (!passage.old || passage.to !== undefined));
