import { writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Sign } from '../src/core/weighed.ts';

/** One example to learn from; `counts` as so many, one if not said. */
export type Example = { readonly signs: readonly Sign[]; readonly right: boolean; readonly counts?: number };
export type Fitted = { readonly bias: number; readonly weights: ReadonlyMap<string, number> };
/** `shrink`: how hard weights are drawn to zero (L2). `epochs`: how often all is gone through. Signs met less often than `met` are not learnt.
 *  What `speaksFor` cannot speak against: where two such say the same, one would be weighed against the other. */
export type Fitting = { readonly shrink?: number; readonly epochs?: number; readonly met?: number; readonly speaksFor?: (sign: string) => boolean };

/** How far one example moves a weight that was never moved before. */
const RATE = 0.3;

/** A logistic regression by AdaGrad: which signs speak for `right`. One example after the other, in an order shuffled anew each time;
 *  the more a sign has moved, the smaller its steps, so that rare signs are learnt as fully as frequent ones, which plain gradient
 *  descent would take thousands of rounds for. The weights are the mean of the later half of the rounds. Deterministic. */
export function fit(examples: readonly Example[], { shrink = 3e-7, epochs = 15, met = 2, speaksFor = () => false }: Fitting = {}): Fitted {
  const seen = new Map<string, number>();
  for (const { signs } of examples) for (const [sign] of signs) seen.set(sign, (seen.get(sign) ?? 0) + 1);
  const kept = [...seen].filter(([, times]) => times >= met).map(([sign]) => sign);
  const at = new Map(kept.map((sign, i) => [sign, i]));
  const mean = examples.reduce((sum, { counts = 1 }) => sum + counts, 0) / examples.length;
  const rows = examples.map(({ signs, right, counts = 1 }) => {
    const known = signs.filter(([sign]) => at.has(sign));
    return { right: Number(right), counts: counts / mean, which: Int32Array.from(known, ([sign]) => at.get(sign)!), much: Float64Array.from(known, ([, much]) => much) };
  });
  // A weight is drawn to zero when its sign is met: the more by it, the rarer it is.
  const drawn = Float64Array.from(kept, (sign) => (shrink * rows.length) / seen.get(sign)!);

  const neverAgainst = Uint8Array.from(kept, (sign) => Number(speaksFor(sign)));
  const weights = new Float64Array(kept.length);
  const moved = new Float64Array(kept.length).fill(UNMOVED);
  const means = new Float64Array(kept.length);
  let bias = 0;
  let biasMoved = UNMOVED;
  let biasMean = 0;
  const later = Math.floor(epochs / 2);
  const random = series();
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(rows, random);
    for (const { right, counts, which, much } of rows) {
      let sum = bias;
      for (let k = 0; k < which.length; k += 1) sum += weights[which[k]!]! * much[k]!;
      const off = (1 / (1 + Math.exp(-sum)) - right) * counts;
      for (let k = 0; k < which.length; k += 1) {
        const i = which[k]!;
        const slope = off * much[k]! + drawn[i]! * weights[i]!;
        moved[i]! += slope * slope;
        const next = weights[i]! - (RATE * slope) / Math.sqrt(moved[i]!);
        weights[i] = neverAgainst[i] === 1 ? Math.max(0, next) : next;
      }
      biasMoved += off * off;
      bias -= (RATE * off) / Math.sqrt(biasMoved);
    }
    if (epoch < later) continue;
    weights.forEach((weight, i) => { means[i]! += weight / (epochs - later); });
    biasMean += bias / (epochs - later);
  }
  return { bias: biasMean, weights: new Map(kept.map((sign, i) => [sign, means[i]!])) };
}

const UNMOVED = 1e-6;

/** Numbers between 0 and 1, always the same (mulberry32). */
function series(): () => number {
  let state = 12_345;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** In place (Fisher and Yates). */
function shuffle(all: unknown[], random: () => number): void {
  for (let i = all.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [all[i], all[j]] = [all[j], all[i]];
  }
}

/** Writes a learnt table as source. Signs that weigh less than `least` are left out; the others are rounded to a tenth, or to one in `parts`. Gives how many were written. */
export function writeWeights(file: string, comment: string, { bias, weights }: Fitted, least = 0.1, parts = 10): number {
  const { rows, count } = tableOf(weights, least, parts);
  writeFileSync(file, `/* ${comment} */

import type { Weights } from ${quoted(pathTo(file))};

export const BIAS = ${bias.toFixed(2)};

export const WEIGHTS: Weights = [
${rows}
];
`);
  return count;
}

/** The same for several tables by name. */
export function writeTables(file: string, comment: string, fitted: Readonly<Record<string, Fitted>>, least = 0.1): number {
  const tables = Object.entries(fitted).map(([name, { bias, weights }]) => ({ name, bias, ...tableOf(weights, least) }));
  writeFileSync(file, `/* ${comment} */

import type { Weights } from ${quoted(pathTo(file))};

export const TABLES = {
${tables.map(({ name, bias, rows }) => `${name}: { bias: ${bias.toFixed(2)}, weights: [\n${rows}\n] },`).join('\n')}
} as const satisfies Readonly<Record<string, { readonly bias: number; readonly weights: Weights }>>;
`);
  return tables.reduce((sum, { count }) => sum + count, 0);
}

function tableOf(weights: Fitted['weights'], least: number, parts = 10): { readonly rows: string; readonly count: number } {
  const rounded = [...weights].map(([sign, weight]): [string, number] => [sign, Math.round(weight * parts) / parts]).filter(([, weight]) => Math.abs(weight) >= least);
  const rows = [...Map.groupBy(rounded, ([, weight]) => weight)].toSorted(([a], [b]) => b - a).map(([weight, signs]) => `  [${weight}, ${quoted(signs.map(([sign]) => sign).toSorted().join('|'))}],`);
  return { rows: rows.join('\n'), count: rounded.length };
}

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
/** How a file of weights names what reads them. */
const pathTo = (file: string): string => {
  const path = relative(dirname(file), join(import.meta.dirname, '../src/core/weighed.ts'));
  return path.startsWith('.') ? path : `./${path}`;
};
