import type { WordVectors } from '../src/search/word-vectors.ts';
import { series, shuffle } from './adagrad.ts';

/** A way of asking by its terms, each once, and the number of the passage it asks for. */
export type AskedFor = { readonly terms: readonly string[]; readonly passage: number };

/** `width`: figures a term; terms met less often than `met` are not learnt. Four rounds are enough: from the sixth on, ways of asking it never met fare worse. */
const FITTING = { width: 64, epochs: 5, met: 3, rate: 0.1 };
const UNMOVED = 1e-6;
/** What moves a passage by less than this is let be. */
const LITTLE = 1e-4;

/** Word vectors such that the terms of a question, added up, tell the passage it asks for: a softmax over all passages on the mean of the terms, as fastText
 *  learns (Joulin et al. 2017, "Bag of Tricks for Efficient Text Classification"), by AdaGrad with one rate a term and a passage. The vectors of the passages are thrown away: the
 *  search makes its own out of the ways each is asked. Deterministic. */
export function embed(asked: readonly AskedFor[], fitting: Partial<typeof FITTING> = {}): WordVectors {
  const { width, epochs, met, rate } = { ...FITTING, ...fitting };
  const seen = new Map<string, number>();
  for (const { terms } of asked) for (const term of terms) seen.set(term, (seen.get(term) ?? 0) + 1);
  const names = [...seen].filter(([, times]) => times >= met).map(([term]) => term);
  const at = new Map(names.map((term, i) => [term, i]));
  const rows = asked.map(({ terms, passage }) => ({ passage, known: Int32Array.from(terms.flatMap((term) => at.get(term) ?? [])) }));

  const many = 1 + asked.reduce((most, { passage }) => Math.max(most, passage), 0);
  const random = series();
  const points = Float32Array.from({ length: names.length * width }, () => ((random() - 0.5) * 2) / Math.sqrt(width));
  const [passages, biases] = [new Float32Array(many * width), new Float32Array(many)];
  const [pointsMoved, passagesMoved] = [new Float32Array(names.length).fill(UNMOVED), new Float32Array(many).fill(UNMOVED)];
  const [hidden, slope, odds] = [new Float32Array(width), new Float32Array(width), new Float32Array(many)];

  /** Adds the terms up and gives how much each counts. */
  function sumUp(known: Int32Array): number {
    const share = 1 / Math.sqrt(Math.max(1, known.length));
    hidden.fill(0);
    for (const term of known) for (let k = 0; k < width; k += 1) hidden[k]! += share * points[term * width + k]!;
    return share;
  }

  function weighPassages(): void {
    let most = -Infinity;
    for (let passage = 0; passage < many; passage += 1) {
      let sum = biases[passage]!;
      for (let k = 0; k < width; k += 1) sum += passages[passage * width + k]! * hidden[k]!;
      odds[passage] = sum;
      most = Math.max(most, sum);
    }
    let all = 0;
    for (let passage = 0; passage < many; passage += 1) all += odds[passage] = Math.exp(odds[passage]! - most);
    for (let passage = 0; passage < many; passage += 1) odds[passage]! /= all;
  }

  function movePassages(right: number): void {
    slope.fill(0);
    odds[right]! -= 1;
    for (let passage = 0; passage < many; passage += 1) {
      const off = odds[passage]!;
      if (Math.abs(off) < LITTLE) continue;
      const from = passage * width;
      for (let k = 0; k < width; k += 1) slope[k]! += off * passages[from + k]!;
      passagesMoved[passage]! += off * off;
      const step = (rate * off) / Math.sqrt(passagesMoved[passage]!);
      for (let k = 0; k < width; k += 1) passages[from + k]! -= step * hidden[k]!;
      biases[passage]! -= rate * step;
    }
  }

  function movePoints(known: Int32Array, share: number): void {
    const steep = (slope.reduce((sum, one) => sum + one * one, 0) / width) * share * share;
    for (const term of known) {
      pointsMoved[term]! += steep;
      const step = (rate * share) / Math.sqrt(pointsMoved[term]!);
      for (let k = 0; k < width; k += 1) points[term * width + k]! -= step * slope[k]!;
    }
  }

  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(rows, random);
    for (const { passage, known } of rows) {
      const share = sumUp(known);
      weighPassages();
      movePassages(passage);
      movePoints(known, share);
    }
  }
  return { terms: names, width, points: inBytes(points) };
}

/** To a byte a figure, the greatest 127. */
function inBytes(points: Float32Array): Int8Array {
  const most = points.reduce((greatest, one) => Math.max(greatest, Math.abs(one)), 0);
  return Int8Array.from(points, (one) => Math.round((127 * one) / most));
}
