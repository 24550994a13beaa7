import { answers } from '../../src/command/eval.ts';
import { inForce } from '../../src/core/cite.ts';
import { asksOfThen } from '../../src/core/answer/then.ts';
import type { Day } from '../../src/core/time.ts';
import { KNOWLEDGE_FOLDER, loadKnowledge } from '../../src/knowledge/load.ts';
import { readWords } from '../../src/knowledge/words.ts';
import { openRank, WEIGHTS, worth } from '../../src/search/rank.ts';
import { openReader } from '../../src/search/reader.ts';
import { apart, LEARNT } from './apart.ts';
import { inScope, readQuestions } from './read.ts';

/* `npm run calibrate`: fits what the search goes by, on the parts for tuning alone, and prints what belongs into src/search.
 * The weights of the signs (rank.ts), so that a right passage stands before the others: a softmax over the candidates of
 *    a question. Beside them what a fit on three quarters of the questions gets right of the fourth: what to expect of others. */

const { passages } = loadKnowledge(process.argv[2] ?? KNOWLEDGE_FOLDER);
const words = readWords(process.argv[2] ?? KNOWLEDGE_FOLDER);
const opened = apart(passages, (some, laid) => { const rank = openRank(some, laid); return { rank, ...openReader(rank.vocabulary, words) }; });
const parts = LEARNT.flatMap(readQuestions);
const dayOf = (item: (typeof parts)[number]): Day => (item.on ?? '2026-11-25') as Day;

type Row = { readonly id: string; readonly signs: readonly (readonly number[])[]; readonly right: readonly boolean[] };
const rows = parts.filter((item) => inScope(item) && (item.gold ?? item.facts).length > 0).flatMap((item) => Object.values(item.spellings).map((question): Row => {
  const on = dayOf(item);
  const past = asksOfThen(question, on);
  const { rank, read } = opened(item);
  const isHeard = (doc: number) => past || (inForce(passages[doc]!, on) && (!passages[doc]!.old || passages[doc]!.to !== undefined));
  const asked = read(question, item.before?.at(-1));
  const before = asked.leansOn === undefined ? undefined : rank.candidates(read(asked.leansOn), isHeard).toSorted((a, b) => worth(b.signs) - worth(a.signs))[0];
  const found = rank.candidates(asked, isHeard, -1, before && passages[before.doc]!.topic);
  return { id: item.id, signs: found.map(({ signs }) => [...signs]), right: found.map(({ doc }) => answers(item, passages[doc]!)) };
}));

const dot = (signs: readonly number[], weights: readonly number[]): number => signs.reduce((sum, sign, i) => sum + sign * weights[i]!, 0);

/** A sign speaks for a passage, never against it. */
const bounded = (weights: readonly number[]): number[] => weights.map((weight) => Math.max(0, weight));

function fitted(of: readonly Row[]): number[] {
  const told = of.filter(({ right }) => right.includes(true));
  let weights: number[] = [...WEIGHTS];
  let speed = weights.map(() => 0);
  for (let turn = 0; turn < 500; turn += 1) {
    const slope = weights.map((weight) => 0.003 * weight);
    for (const { signs, right } of told) {
      const scores = signs.map((one) => dot(one, weights));
      const most = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - most));
      const all = odds.reduce((sum, odd) => sum + odd, 0);
      const good = odds.reduce((sum, odd, k) => sum + (right[k] ? odd : 0), 0);
      signs.forEach((one, k) => {
        const push = odds[k]! / all - (right[k] ? odds[k]! / good : 0);
        one.forEach((sign, i) => { slope[i]! += (push * sign) / told.length; });
      });
    }
    speed = speed.map((was, i) => 0.9 * was + slope[i]!);
    weights = bounded(weights.map((weight, i) => weight - 0.8 * speed[i]!));
  }
  return weights;
}

function reached(of: readonly Row[], weights: readonly number[]) {
  const places = of.map(({ signs, right }) => signs.map((one, k) => [dot(one, weights), right[k]!] as const).toSorted(([a], [b]) => b - a).findIndex(([, isRight]) => isRight));
  return { first: places.filter((place) => place === 0).length, two: places.filter((place) => place === 0 || place === 1).length, n: of.length };
}

const ids = [...new Set(rows.map(({ id }) => id))];
const folds = [0, 1, 2, 3].map((fold) => {
  const out = new Set(ids.filter((_, i) => i % 4 === fold));
  return reached(rows.filter(({ id }) => out.has(id)), fitted(rows.filter(({ id }) => !out.has(id))));
});
const share = (part: number, of: number) => Math.round((part / of) * 1000) / 1000;
const all = fitted(rows);
const now = reached(rows, WEIGHTS);
const then = reached(rows, all);
process.stdout.write(`${JSON.stringify({ rank: all.map((weight) => Math.round(weight * 100) / 100), now: [share(now.first, now.n), share(now.two, now.n)], fitted: [share(then.first, then.n), share(then.two, then.n)], unseen: [share(folds.reduce((sum, { first }) => sum + first, 0), rows.length), share(folds.reduce((sum, { two }) => sum + two, 0), rows.length)] })}\n`);
