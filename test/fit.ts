import { writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Sign } from '../src/core/weighed.ts';

/** One example to learn from; `counts` as so many, one if not said. */
export type Example = { readonly signs: readonly Sign[]; readonly right: boolean; readonly counts?: number };
export type Fitted = { readonly bias: number; readonly weights: ReadonlyMap<string, number> };
export type Fitting = { readonly shrink?: number; readonly steps?: number; /** Signs met less often are not learnt. */ readonly met?: number };

/** A logistic regression by gradient descent with momentum: which signs speak for `right`. Deterministic. */
export function fit(examples: readonly Example[], { shrink = 0.0002, steps = 400, met = 2 }: Fitting = {}): Fitted {
  const seen = new Map<string, number>();
  for (const { signs } of examples) for (const [sign] of signs) seen.set(sign, (seen.get(sign) ?? 0) + 1);
  const kept = [...seen].filter(([, times]) => times >= met).map(([sign]) => sign);
  const at = new Map(kept.map((sign, i) => [sign, i]));
  const whole = examples.reduce((sum, { counts = 1 }) => sum + counts, 0);
  const sparse = examples.map(({ signs, right, counts = 1 }) => {
    const known = signs.filter(([sign]) => at.has(sign));
    return { right: Number(right), counts: counts / whole, which: Int32Array.from(known, ([sign]) => at.get(sign)!), much: Float64Array.from(known, ([, much]) => much) };
  });

  const weights = new Float64Array(kept.length);
  const moving = new Float64Array(kept.length);
  let bias = 0;
  let biasMoving = 0;
  for (let step = 0; step < steps; step += 1) {
    const slope = weights.map((weight) => shrink * weight);
    let biasSlope = 0;
    for (const { which, much, right, counts } of sparse) {
      let sum = bias;
      for (let k = 0; k < which.length; k += 1) sum += weights[which[k]!]! * much[k]!;
      const off = (1 / (1 + Math.exp(-sum)) - right) * counts;
      for (let k = 0; k < which.length; k += 1) slope[which[k]!]! += off * much[k]!;
      biasSlope += off;
    }
    for (let i = 0; i < weights.length; i += 1) weights[i]! += moving[i] = 0.9 * moving[i]! - 4 * slope[i]!;
    bias += biasMoving = 0.9 * biasMoving - 4 * biasSlope;
  }
  return { bias, weights: new Map(kept.map((sign, i) => [sign, weights[i]!])) };
}

/** Writes a learnt table as source. Signs that weigh less than `least` are left out. Gives how many were written. */
export function writeWeights(file: string, comment: string, { bias, weights }: Fitted, least = 0.1): number {
  const { rows, count } = tableOf(weights, least);
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

function tableOf(weights: Fitted['weights'], least: number): { readonly rows: string; readonly count: number } {
  const rounded = [...weights].map(([sign, weight]): [string, number] => [sign, Math.round(weight * 10) / 10]).filter(([, weight]) => Math.abs(weight) >= least);
  const rows = [...Map.groupBy(rounded, ([, weight]) => weight)].toSorted(([a], [b]) => b - a).map(([weight, signs]) => `  [${weight}, ${quoted(signs.map(([sign]) => sign).toSorted().join('|'))}],`);
  return { rows: rows.join('\n'), count: rounded.length };
}

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
/** How a file of weights names what reads them. */
const pathTo = (file: string): string => {
  const path = relative(dirname(file), join(import.meta.dirname, '../src/core/weighed.ts'));
  return path.startsWith('.') ? path : `./${path}`;
};
