import { foldedOf } from './terms.ts';

/** By its number a syllable, or the first of a pair, whose second stands in `seconds`. */
export type Names = { readonly names: (string | number)[]; readonly seconds: number[] };

/** The terms of one index, each under a number, so that its parts keep a term's letters once: syllables, and pairs of them (`ho_so`) under the
 *  numbers of both. */
export type Dictionary = {
  /** What it is made of. */
  readonly names: Names;
  readonly of: (term: string) => number | undefined;
  readonly ofPair: (first: string, second: string) => number | undefined;
  /** Syllables as typed. */
  readonly put: (typed: readonly string[]) => readonly number[];
  /** Syllables folded, in their order; behind them each with the next. */
  readonly putPaired: (typed: readonly string[]) => readonly number[];
  /** The syllable of a number, or both of a pair. */
  readonly partsOf: (number: number) => readonly string[];
  /** Each line with every term once. */
  readonly once: (lines: readonly (readonly number[])[]) => readonly (readonly number[])[];
};

/** Goes on from the names it is given, and keeps what is put in there. */
export function dictionary(known: Names = { names: [], seconds: [] }): Dictionary {
  const { names, seconds } = known;
  const words = new Map<string, number>();
  /** The number of a syllable folded, by how it is typed. */
  const folded = new Map<string, number>();
  /** By the first of a pair, the pair's number by its second. */
  const pairs: (Map<number, number> | undefined)[] = [];
  const wordOf = (word: string): number => {
    const before = words.get(word);
    if (before !== undefined) return before;
    words.set(word, names.length);
    seconds.push(0);
    return names.push(word) - 1;
  };
  const pairOf = (first: number, second: number): number => {
    const row = pairs[first] ??= new Map();
    const before = row.get(second);
    if (before !== undefined) return before;
    row.set(second, names.length);
    seconds.push(second);
    return names.push(first) - 1;
  };
  const foldedWordOf = (typed: string): number => {
    const before = folded.get(typed);
    if (before !== undefined) return before;
    const number = wordOf(foldedOf(typed));
    folded.set(typed, number);
    return number;
  };
  for (const [number, name] of names.entries()) {
    if (typeof name === 'string') words.set(name, number);
    else (pairs[name] ??= new Map()).set(seconds[number]!, number);
  }
  function ofPair(first: string, second: string): number | undefined {
    const [one, other] = [words.get(first), words.get(second)];
    return one === undefined || other === undefined ? undefined : pairs[one]?.get(other);
  }
  function of(term: string): number | undefined {
    const gap = term.indexOf('_');
    return gap < 0 ? words.get(term) : ofPair(term.slice(0, gap), term.slice(gap + 1));
  }
  const partsOf = (number: number): readonly string[] => {
    const name = names[number]!;
    return typeof name === 'string' ? [name] : [...partsOf(name), ...partsOf(seconds[number]!)];
  };
  const once: Dictionary['once'] = (lines) => {
    const lastIn = new Int32Array(names.length).fill(-1);
    return lines.map((line, at) => line.filter((term) => {
      const isNew = lastIn[term] !== at;
      lastIn[term] = at;
      return isNew;
    }));
  };
  return {
    names: known, of, ofPair, partsOf, once,
    put: (typed) => typed.map(wordOf),
    putPaired: (typed) => {
      const numbers = typed.map(foldedWordOf);
      const alone = numbers.length;
      for (let i = 1; i < alone; i += 1) numbers.push(pairOf(numbers[i - 1]!, numbers[i]!));
      return numbers;
    },
  };
}
