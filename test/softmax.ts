import { writeFileSync } from 'node:fs';
import { BUCKETS, bucketOf, type Hashed } from '../src/core/hashed.ts';
import type { Sign } from '../src/core/weighed.ts';

/** One example to learn from; `counts` as so many. */
export type Classed = { readonly signs: readonly Sign[]; readonly of: string; readonly counts: number };

const RATE = 0.3;
const EPOCHS = 12;
/** Signs met less often are not learnt. */
const MET = 4;

/** A multinomial logistic regression over hashed signs, by AdaGrad: which class an example is of. Deterministic. */
export function fitClasses(examples: readonly Classed[]): Hashed {
  const classes = [...new Set(examples.map(({ of }) => of))].toSorted();
  const met = new Map<string, number>();
  for (const { signs } of examples) for (const [sign] of signs) met.set(sign, (met.get(sign) ?? 0) + 1);
  const rows = examples.map(({ signs, of, counts }) => ({ of: classes.indexOf(of), counts, at: signs.flatMap(([sign, much]) => (met.get(sign)! >= MET ? [[bucketOf(sign) * classes.length, much] as const] : [])) }));
  const width = classes.length;
  const [weights, moved, bias, biasMoved] = [new Float64Array(BUCKETS * width), new Float64Array(BUCKETS * width).fill(1e-6), new Float64Array(width), new Float64Array(width).fill(1e-6)];
  const shares = new Float64Array(width);
  const chance = drawing();
  const order = rows.map((_, at) => at);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) { const other = Math.floor(chance() * (at + 1)); [order[at], order[other]] = [order[other]!, order[at]!]; }
    for (const nth of order) {
      const { of, counts, at } = rows[nth]!;
      for (let one = 0; one < width; one += 1) shares[one] = at.reduce((sum, [row, much]) => sum + weights[row + one]! * much, bias[one]!);
      const most = shares.reduce((best, sum) => Math.max(best, sum), -Infinity);
      let all = 0;
      for (let one = 0; one < width; one += 1) all += shares[one] = Math.exp(shares[one]! - most);
      for (let one = 0; one < width; one += 1) {
        const slope = (shares[one]! / all - Number(one === of)) * counts;
        if (Math.abs(slope) < 1e-4) continue;
        biasMoved[one]! += slope * slope;
        bias[one]! -= (RATE * slope) / Math.sqrt(biasMoved[one]!);
        for (const [row, much] of at) {
          const step = slope * much;
          moved[row + one]! += step * step;
          weights[row + one]! -= (RATE * step) / Math.sqrt(moved[row + one]!);
        }
      }
    }
  }
  const unit = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  return { classes, bias: [...bias].map((one) => Math.round(one * 100) / 100), unit, rows: Buffer.from(Int8Array.from(weights, (weight) => Math.round(weight / unit)).buffer).toString('base64') };
}

/** The same numbers in every run. */
function drawing(): () => number {
  let seed = 1;
  return () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

/** Writes what was learnt as source; `from`: how that file names `src/core/hashed.ts`. */
export function writeClasses(file: string, comment: string, { classes, bias, unit, rows }: Hashed, from: string): void {
  writeFileSync(file, `/* ${comment} */\n\nimport type { Hashed } from '${from}';\n\nexport const LEARNT = {\n  classes: [${classes.map((one) => `'${one}'`).join(', ')}],\n  bias: [${bias.join(', ')}],\n  unit: ${unit},\n  rows: '${rows}',\n} as const satisfies Hashed;\n`);
}
