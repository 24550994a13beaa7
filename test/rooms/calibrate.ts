import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripped } from '../../src/core/room/asked.ts';
import { signsOf } from '../../src/core/room/signs.ts';
import type { Day } from '../../src/core/time.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

/* `npm run calibrate:rooms`: learns the weights of src/core/room/weights.ts from the lines that may be learnt from, a
 * logistic regression. The held-out lines are left out here and everywhere. Run it again when lines were added or the search
 * has changed, and read the figures of lines.test.ts. */

const SHRINK = 0.0002;
const STEPS = 400;
/** What weighs less is not written down. */
const LEAST = 0.1;

type Labelled = { readonly text: string; readonly want: string; readonly part?: string };
const read = (name: string): Labelled[] => readFileSync(join(import.meta.dirname, name), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Labelled);
const lines = [...read('lines.jsonl'), ...read('more-lines.jsonl').filter(({ part }) => part !== 'heldout')];

const { search } = loadKnowledge();
const rows = lines.map(({ text, want }) => {
  const { sure, why } = search({ question: stripped(text), on: '2026-11-24' as Day, past: false, whole: true });
  return { signs: signsOf(text, { sure, covered: why.covered }), asked: want === 'ask' ? 1 : 0 };
});

const seen = new Map<string, number>();
for (const { signs } of rows) for (const [sign] of signs) seen.set(sign, (seen.get(sign) ?? 0) + 1);
const kept = [...seen].filter(([, times]) => times >= 2).map(([sign]) => sign);
const at = new Map(kept.map((sign, i) => [sign, i]));
const sparse = rows.map(({ signs, asked }) => ({ asked, signs: signs.flatMap(([sign, much]): [number, number][] => (at.has(sign) ? [[at.get(sign)!, much]] : [])) }));

const weights = new Float64Array(kept.length);
const moving = new Float64Array(kept.length);
let bias = 0;
let biasMoving = 0;
for (let step = 0; step < STEPS; step += 1) {
  const slope = weights.map((weight) => SHRINK * weight);
  let biasSlope = 0;
  for (const { signs, asked } of sparse) {
    const off = (1 / (1 + Math.exp(-signs.reduce((sum, [i, much]) => sum + weights[i]! * much, bias))) - asked) / rows.length;
    for (const [i, much] of signs) slope[i]! += off * much;
    biasSlope += off;
  }
  for (let i = 0; i < weights.length; i += 1) weights[i]! += moving[i] = 0.9 * moving[i]! - 4 * slope[i]!;
  bias += biasMoving = 0.9 * biasMoving - 4 * biasSlope;
}

const byWeight = Map.groupBy(kept.flatMap((sign, i): [string, number][] => (Math.abs(weights[i]!) >= LEAST ? [[sign, Math.round(weights[i]! * 10) / 10]] : [])), ([, weight]) => weight);
const table = [...byWeight].filter(([weight]) => weight !== 0).toSorted(([a], [b]) => b - a).map(([weight, signs]) => `  [${weight}, ${JSON.stringify(signs.map(([sign]) => sign).toSorted().join('|')).replaceAll("'", "\\'").replace(/^"|"$/g, "'")}],`);
writeFileSync(join(import.meta.dirname, '../../src/core/room/weights.ts'), `/* Learnt by \`npm run calibrate:rooms\` from ${lines.length} written lines; not edited by hand. What speaks for a question is above zero. */

export const BIAS = ${bias.toFixed(2)};

export const WEIGHTS: readonly (readonly [weight: number, signs: string])[] = [
${table.join('\n')}
];
`);
process.stdout.write(`${lines.length} lines, ${kept.length} signs, ${[...byWeight.values()].flat().length} written down\n`);
