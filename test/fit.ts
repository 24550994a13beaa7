import { writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Sign } from '../src/core/weighed.ts';
import { AdaGrad } from './adagrad.ts';

/** One example to learn from; `counts` as so many, one if not said. */
export type Example = { readonly signs: readonly Sign[]; readonly right: boolean; readonly counts?: number };
export type Fitted = { readonly bias: number; readonly weights: ReadonlyMap<string, number> };
/** `shrink`: how hard weights are drawn to zero (L2). `epochs`: how often all is gone through. Signs met less often than `met` are not learnt.
 *  What `speaksFor` cannot speak against: where two such say the same, one would be weighed against the other. */
export type Fitting = { readonly shrink?: number; readonly epochs?: number; readonly met?: number; readonly speaksFor?: (sign: string) => boolean };

/** A logistic regression: which signs speak for `right`. Deterministic. */
export function fit(examples: readonly Example[], { speaksFor, ...fitting }: Fitting = {}): Fitted {
  const grad = new AdaGrad(examples.map(({ signs }) => signs), fitting, speaksFor);
  const mean = examples.reduce((sum, { counts = 1 }) => sum + counts, 0) / examples.length;
  const rows = examples.map(({ signs, right, counts = 1 }) => ({ right: Number(right), counts: counts / mean, known: grad.known(signs) }));
  return grad.learn(rows, ({ right, counts, known }, { sum, move }) => move(known, (1 / (1 + Math.exp(-sum(known))) - right) * counts));
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
