/** Weights learnt from written lines: signs that weigh the same share a row, parted by `|`. */
export type Weights = readonly (readonly [weight: number, signs: string])[];
/** A sign, and how much of it there is. */
export type Sign = readonly [sign: string, much: number];

/** How much a text speaks for what was learnt, as the sum of the weights of its signs: above zero, more likely than not. The table is
 *  laid out when the first text is weighed: many a command weighs none. */
export function weighing(bias: number, table: Weights): (signs: readonly Sign[]) => number {
  const sums = weighingAll([{ bias, weights: table }]);
  return (signs) => sums(signs)[0]!;
}

export type Table = { readonly bias: number; readonly weights: Weights };

/** The sums of several tables over the same signs, in the order of the tables: each sign is looked up once. */
export function weighingAll(tables: readonly Table[]): (signs: readonly Sign[]) => Float64Array {
  let laid: Laid | undefined;
  return (signs) => {
    const { rows, weights } = laid ??= layOut(tables);
    const sums = Float64Array.from(tables, ({ bias }) => bias);
    for (const [sign, much] of signs) {
      const row = rows.get(sign);
      if (row === undefined) continue;
      for (let table = 0; table < sums.length; table += 1) sums[table]! += weights[row * sums.length + table]! * much;
    }
    return sums;
  };
}

/** Which row a sign has, and the rows: one weight of each table. */
type Laid = { readonly rows: ReadonlyMap<string, number>; readonly weights: Float64Array };

function layOut(tables: readonly Table[]): Laid {
  const rows = new Map<string, number>();
  const cells: number[] = [];
  for (const [table, { weights }] of tables.entries()) for (const [weight, signs] of weights) for (const sign of signs.split('|')) {
    let row = rows.get(sign);
    if (row === undefined) {
      rows.set(sign, row = rows.size);
      for (let i = 0; i < tables.length; i += 1) cells.push(0);
    }
    cells[row * tables.length + table] = weight;
  }
  return { rows, weights: Float64Array.from(cells) };
}

/** The same sum as a likelihood, from 0 to 1. */
export const likelihood = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** Signs of one kind, each once: together they count `much` whether they are few or many, or each of them does. */
export function shared(signs: readonly string[], much = 1): Sign[] {
  const all = [...new Set(signs)];
  return all.map((sign) => [sign, much / Math.sqrt(all.length + 1)]);
}
export const each = (signs: readonly string[], much: number): Sign[] => [...new Set(signs)].map((sign) => [sign, much]);

export const pairs = (all: readonly string[]): string[] => all.slice(1).map((one, at) => `${all[at]!} ${one}`);

/** Words of one text with their neighbours, each once: all alone, in pairs, and in pairs with one word between; `^` and `$` are its ends. */
export function neighbours(words: readonly string[]): string[] {
  const all = ['^', ...words, '$'];
  return [...new Set([...all, ...all.slice(1).map((word, i) => `${all[i]!} ${word}`), ...all.slice(2).map((word, i) => `${all[i]!} - ${word}`)])];
}
