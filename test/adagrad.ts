import type { Sign } from '../src/core/weighed.ts';
import type { Fitted, Fitting } from './fit.ts';

/** How far one example moves a weight that was never moved before. */
const RATE = 0.3;
const UNMOVED = 1e-6;

/** The signs of an example that are learnt: which weights, and how much of each. */
export type Known = { readonly which: Int32Array; readonly much: Float64Array };
/** `sum`: what the weights say of an example so far; `move`: moves them against how far off it was. */
export type Step = { readonly sum: (known: Known) => number; readonly move: (known: Known, off: number) => void };

/** Learning by AdaGrad: one example after the other, in an order shuffled anew each time; the more a sign has moved, the smaller its steps, so that rare
 *  signs are learnt as fully as frequent ones, which plain gradient descent would take thousands of rounds for. The weights are the mean of the later
 *  half of the rounds. Deterministic. */
export class AdaGrad {
  readonly #signs: readonly string[];
  readonly #at: ReadonlyMap<string, number>;
  readonly #seen: ReadonlyMap<string, number>;
  readonly #fitting: Required<Omit<Fitting, 'speaksFor'>>;
  readonly #speaksFor: (sign: string) => boolean;

  /** `examples`: the signs of each. */
  constructor(examples: readonly (readonly Sign[])[], { shrink = 3e-7, epochs = 15, met = 2 }: Fitting, speaksFor: (sign: string) => boolean = () => false) {
    const seen = new Map<string, number>();
    for (const signs of examples) for (const [sign] of signs) seen.set(sign, (seen.get(sign) ?? 0) + 1);
    this.#signs = [...seen].filter(([, times]) => times >= met).map(([sign]) => sign);
    this.#at = new Map(this.#signs.map((sign, i) => [sign, i]));
    this.#seen = seen;
    this.#fitting = { shrink, epochs, met };
    this.#speaksFor = speaksFor;
  }

  known(signs: readonly Sign[]): Known {
    const known = signs.filter(([sign]) => this.#at.has(sign));
    return { which: Int32Array.from(known, ([sign]) => this.#at.get(sign)!), much: Float64Array.from(known, ([, much]) => much) };
  }

  /** `step`: what is done with each row each time. */
  learn<Row>(given: readonly Row[], step: (row: Row, by: Step) => void): Fitted {
    const { shrink, epochs } = this.#fitting;
    const rows = [...given];
    // A weight is drawn to zero when its sign is met: the more by it, the rarer it is.
    const drawn = Float64Array.from(this.#signs, (sign) => (shrink * rows.length) / this.#seen.get(sign)!);
    const neverAgainst = Uint8Array.from(this.#signs, (sign) => Number(this.#speaksFor(sign)));
    const weights = new Float64Array(this.#signs.length);
    const moved = new Float64Array(this.#signs.length).fill(UNMOVED);
    const means = new Float64Array(this.#signs.length);
    let bias = 0;
    let biasMoved = UNMOVED;
    let biasMean = 0;
    const by: Step = {
      sum: ({ which, much }) => { let sum = bias; for (let k = 0; k < which.length; k += 1) sum += weights[which[k]!]! * much[k]!; return sum; },
      move: ({ which, much }, off) => {
        for (let k = 0; k < which.length; k += 1) {
          const i = which[k]!;
          const slope = off * much[k]! + drawn[i]! * weights[i]!;
          moved[i]! += slope * slope;
          const next = weights[i]! - (RATE * slope) / Math.sqrt(moved[i]!);
          weights[i] = neverAgainst[i] === 1 ? Math.max(0, next) : next;
        }
        biasMoved += off * off;
        bias -= (RATE * off) / Math.sqrt(biasMoved);
      },
    };
    const later = Math.floor(epochs / 2);
    const random = series();
    for (let epoch = 0; epoch < epochs; epoch += 1) {
      shuffle(rows, random);
      for (const row of rows) step(row, by);
      if (epoch < later) continue;
      weights.forEach((weight, i) => { means[i]! += weight / (epochs - later); });
      biasMean += bias / (epochs - later);
    }
    return { bias: biasMean, weights: new Map(this.#signs.map((sign, i) => [sign, means[i]!])) };
  }
}

/** Numbers between 0 and 1, always the same (mulberry32). */
export function series(): () => number {
  let state = 12_345;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** In place (Fisher and Yates). */
export function shuffle(all: unknown[], random: () => number): void {
  for (let i = all.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [all[i], all[j]] = [all[j], all[i]];
  }
}
