import { asksOfThen } from '../../src/core/answer/then.ts';
import type { Day } from '../../src/core/time.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { readQuestions } from './read.ts';

/* `npm run calibrate`: fits the four weights by which the search says how sure it is, on the dev part alone: is the first
 * passage one that answers? Out-of-scope questions have none. Prints what belongs into src/search/search.ts. */

const { search } = loadKnowledge();
const rows = readQuestions('dev').flatMap((item) => Object.values(item.spellings).map((question) => {
  const found = search({ question, before: item.before?.at(-1), on: (item.on ?? '2026-11-25') as Day, past: asksOfThen(question) });
  const right = item.gold !== undefined && !['out-of-scope', 'attack'].includes(item.kind) && found.hits.slice(0, 1).some(({ passage }) => item.gold!.includes(passage.id) || (item.law ?? []).length > 0 && passage.topic === item.topic);
  return { x: [1, found.why.covered, found.why.paired, found.why.share, found.why.lead], y: right ? 1 : 0 };
}));

let weights = [0, 0, 0, 0, 0];
for (let turn = 0; turn < 4000; turn += 1) {
  const gradient = weights.map((weight) => 0.002 * weight);
  for (const { x, y } of rows) {
    const p = 1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * weights[i]!, 0)));
    x.forEach((value, i) => { gradient[i]! += ((p - y) * value) / rows.length; });
  }
  weights = weights.map((weight, i) => weight - 2 * gradient[i]!);
}
const [bias, covered, paired, share, lead] = weights.map((weight) => Math.round(weight * 100) / 100);
process.stdout.write(`${JSON.stringify({ rows: rows.length, right: rows.filter(({ y }) => y === 1).length, bias, covered, paired, share, lead })}\n`);
