import type { Sign } from './weighed.ts';

/* Weights learnt of signs that have no table of their own: each sign falls into one of so many buckets (feature hashing), and each bucket has a weight, a byte, for every class.
 * What is met for the first time falls somewhere too, and hardly matters among the others. */

/** `rows`: the weights of each bucket, one for every class, in base64; a weight is so many times `unit`. */
export type Hashed = { readonly classes: readonly string[]; readonly bias: readonly number[]; readonly unit: number; readonly rows: string };

export const BUCKETS = 16_384;

/** FNV-1a, 32 bits. */
export function bucketOf(sign: string): number {
  let hash = 2_166_136_261;
  for (let at = 0; at < sign.length; at += 1) hash = Math.imul(hash ^ sign.charCodeAt(at), 16_777_619);
  return (hash >>> 0) % BUCKETS;
}

/** How likely each class is, together one. The weights are laid out when the first text is weighed. */
export function likening({ classes, bias, unit, rows }: Hashed): (signs: readonly Sign[]) => ReadonlyMap<string, number> {
  let laid: Int8Array | undefined;
  return (signs) => {
    laid ??= Int8Array.from(atob(rows), (letter) => letter.charCodeAt(0));
    const sums = [...bias];
    for (const [sign, much] of signs) {
      const row = bucketOf(sign) * classes.length;
      for (let one = 0; one < classes.length; one += 1) sums[one]! += laid[row + one]! * unit * much;
    }
    return shares(classes, sums);
  };
}

function shares(classes: readonly string[], sums: readonly number[]): ReadonlyMap<string, number> {
  const most = Math.max(...sums);
  const grown = sums.map((sum) => Math.exp(sum - most));
  const all = grown.reduce((sum, one) => sum + one, 0);
  return new Map(classes.map((name, at) => [name, grown[at]! / all]));
}
