/** Weights learnt from written lines: signs that weigh the same share a row, parted by `|`. */
export type Weights = readonly (readonly [weight: number, signs: string])[];
/** A sign, and how much of it there is. */
export type Sign = readonly [sign: string, much: number];

/** How much a text speaks for what was learnt, as the sum of the weights of its signs: above zero, more likely than not. */
export function weighing(bias: number, table: Weights): (signs: readonly Sign[]) => number {
  const weights: ReadonlyMap<string, number> = new Map(table.flatMap(([weight, signs]) => signs.split('|').map((sign): [string, number] => [sign, weight])));
  return (signs) => signs.reduce((sum, [sign, much]) => sum + (weights.get(sign) ?? 0) * much, bias);
}

/** The same sum as a likelihood, from 0 to 1. */
export const likelihood = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** Words of one text with their neighbours, each once: all alone, in pairs, and in pairs with one word between; `^` and `$` are its ends. */
export function neighbours(words: readonly string[]): string[] {
  const all = ['^', ...words, '$'];
  return [...new Set([...all, ...all.slice(1).map((word, i) => `${all[i]!} ${word}`), ...all.slice(2).map((word, i) => `${all[i]!} - ${word}`)])];
}
