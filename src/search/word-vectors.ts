import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Each term a point: what is asked of the same passages lies in the same direction. Terms are folded syllables and pairs of neighbours (`ho_so`);
 *  `points` holds `width` figures for each, in their order. Only directions count. */
export type WordVectors = { readonly terms: readonly string[]; readonly width: number; readonly points: Int8Array };

/** Learnt by `npm run calibrate:meaning`. */
export const FILE = join(import.meta.dirname, 'word-vectors.bin');

/** A line of JSON that names the terms, and behind it their points, a byte a figure. */
export function written({ terms, width, points }: WordVectors): Buffer {
  return Buffer.concat([Buffer.from(`${JSON.stringify({ width, terms: terms.join(' ') })}\n`), new Uint8Array(points.buffer, points.byteOffset, points.byteLength)]);
}

export function readWordVectors(file = FILE): WordVectors {
  const bytes = readFileSync(file);
  const end = bytes.indexOf('\n');
  const { width, terms } = JSON.parse(bytes.toString('utf8', 0, end)) as { width: number; terms: string };
  const points = new Int8Array(bytes.subarray(end + 1));
  const named = terms.split(' ');
  if (points.length !== named.length * width) throw new Error(`${file}: ${named.length} terms of ${width} figures, but ${points.length} bytes`);
  return { terms: named, width, points };
}
