import type { Dictionary } from './dictionary.ts';
import type { WordVectors } from './word-vectors.ts';

/** What each passage is asked in, as one direction: the mean of the ways it is asked. `rows`: by a term's number, which of `points` is its own; -1 where none
 *  was learnt. */
export type Meant = { readonly width: number; readonly rows: Int32Array; readonly points: Int8Array; readonly passages: Float32Array };

/** `lines`: of each passage the ways it is asked, each its terms once. */
export function layOutMeant(terms: Dictionary, lines: readonly (readonly (readonly number[])[])[], { terms: named, width, points }: WordVectors): Meant {
  const rows = new Int32Array(terms.names.names.length).fill(-1);
  for (const [row, term] of named.entries()) {
    const number = terms.of(term);
    if (number !== undefined) rows[number] = row;
  }
  const passages = new Float32Array(lines.length * width);
  const line = new Float32Array(width);
  for (const [doc, asked] of lines.entries()) {
    const passage = passages.subarray(doc * width, (doc + 1) * width);
    for (const numbers of asked) {
      line.fill(0);
      for (const number of numbers) if (rows[number]! >= 0) add(points, rows[number]!, 1, line);
      toLengthOne(line);
      for (let k = 0; k < width; k += 1) passage[k]! += line[k]!;
    }
    toLengthOne(passage);
  }
  return { width, rows, points, passages };
}

/** How nearly a question means what each passage is asked for: the cosine, 1 the same. A learnt term counts by its weight, whatever it is. */
export function meant(terms: Dictionary, { width, rows, points, passages }: Meant) {
  return (asked: ReadonlyMap<string, number>): Float32Array => {
    const question = new Float32Array(width);
    for (const [term, weight] of asked) {
      const row = rows[terms.of(term) ?? -1] ?? -1;
      if (row >= 0) add(points, row, weight, question);
    }
    toLengthOne(question);
    const near = new Float32Array(passages.length / width);
    for (let doc = 0; doc < near.length; doc += 1) {
      let sum = 0;
      for (let k = 0; k < width; k += 1) sum += passages[doc * width + k]! * question[k]!;
      near[doc] = sum;
    }
    return near;
  };
}

function add(points: Int8Array, row: number, weight: number, to: Float32Array): void {
  for (let k = 0; k < to.length; k += 1) to[k]! += weight * points[row * to.length + k]!;
}

function toLengthOne(vector: Float32Array): void {
  const length = Math.hypot(...vector);
  if (length > 0) for (let k = 0; k < vector.length; k += 1) vector[k]! /= length;
}
