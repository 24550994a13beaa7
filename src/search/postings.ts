import { foldedOf } from './terms.ts';

/** The terms of one index, each under a number, so that its parts keep a term's letters once: syllables, and pairs of them (`ho_so`) under the
 *  numbers of both. */
export type Dictionary = {
  readonly of: (term: string) => number | undefined;
  readonly ofPair: (first: string, second: string) => number | undefined;
  /** How many terms there are, now. */
  readonly size: () => number;
  /** Syllables as typed. */
  readonly put: (typed: readonly string[]) => readonly number[];
  /** Syllables folded, in their order; behind them each with the next. */
  readonly putPaired: (typed: readonly string[]) => readonly number[];
  /** The syllable of a number, or both of a pair. */
  readonly partsOf: (number: number) => readonly string[];
  /** Each line with every term once. */
  readonly once: (lines: readonly (readonly number[])[]) => readonly (readonly number[])[];
};

export function dictionary(): Dictionary {
  const words = new Map<string, number>();
  /** The number of a syllable folded, by how it is typed. */
  const folded = new Map<string, number>();
  /** By the first of a pair, the pair's number by its second. */
  const pairs: (Map<number, number> | undefined)[] = [];
  /** A syllable, or the first of a pair, whose second stands in `seconds`. */
  const names: (string | number)[] = [];
  const seconds: number[] = [];
  const wordOf = (word: string): number => {
    const known = words.get(word);
    if (known !== undefined) return known;
    words.set(word, names.length);
    seconds.push(0);
    return names.push(word) - 1;
  };
  const pairOf = (first: number, second: number): number => {
    const row = pairs[first] ??= new Map();
    const known = row.get(second);
    if (known !== undefined) return known;
    row.set(second, names.length);
    seconds.push(second);
    return names.push(first) - 1;
  };
  const foldedWordOf = (typed: string): number => {
    const known = folded.get(typed);
    if (known !== undefined) return known;
    const number = wordOf(foldedOf(typed));
    folded.set(typed, number);
    return number;
  };
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
    of, ofPair, partsOf, once,
    size: () => names.length,
    put: (typed) => typed.map(wordOf),
    putPaired: (typed) => {
      const numbers = typed.map(foldedWordOf);
      const alone = numbers.length;
      for (let i = 1; i < alone; i += 1) numbers.push(pairOf(numbers[i - 1]!, numbers[i]!));
      return numbers;
    },
  };
}

/** Which documents hold a term, and how often: the documents of term t stand from `starts[t]` up to before `starts[t + 1]`, in order. Flat arrays,
 *  since a list of objects per term costs ten times the room. */
export type Postings = { readonly starts: Int32Array; readonly docs: Int32Array; readonly counts: Float32Array };

/** Gives every term of a document, each time it stands there, and what it counts. */
export type Telling = (doc: number, tell: (term: number, count: number) => void) => void;

/** Of `many` documents; what a term counts in one is added up. */
export function postingsOf(many: number, telling: Telling): Postings {
  let starts = new Int32Array(1024);
  let terms = 0;
  let lastIn = new Int32Array(1024).fill(-1);
  for (let doc = 0; doc < many; doc += 1) telling(doc, (term) => {
    if (term + 2 > starts.length) [starts, lastIn] = [grown(starts, 0, term), grown(lastIn, -1, term)];
    if (lastIn[term] === doc) return;
    lastIn[term] = doc;
    starts[term + 1]! += 1;
    terms = Math.max(terms, term + 1);
  });
  starts = starts.slice(0, terms + 1);
  for (let term = 0; term < terms; term += 1) starts[term + 1]! += starts[term]!;
  const filled = starts.slice();
  const docs = new Int32Array(starts[terms]!);
  const counts = new Float64Array(starts[terms]!);
  lastIn.fill(-1);
  for (let doc = 0; doc < many; doc += 1) telling(doc, (term, count) => {
    if (lastIn[term] !== doc) { lastIn[term] = doc; docs[filled[term]!] = doc; filled[term]! += 1; }
    counts[filled[term]! - 1]! += count;
  });
  return { starts, docs, counts: new Float32Array(counts) };
}

function grown(array: Int32Array<ArrayBuffer>, value: number, term: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * (term + 2)).fill(value);
  larger.set(array);
  return larger;
}

/** How many documents hold it. */
export const held = ({ starts }: Postings, term: number | undefined): number => (term === undefined || term + 1 >= starts.length ? 0 : starts[term + 1]! - starts[term]!);

/** Whether one of the documents from `from` up to before `to`, other than `except`, holds it. */
export function holds({ starts, docs }: Postings, term: number | undefined, from: number, to: number, except = -1): boolean {
  if (term === undefined || term + 1 >= starts.length) return false;
  const end = starts[term + 1]!;
  let low = starts[term]!;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (docs[middle]! < from) low = middle + 1;
    else high = middle;
  }
  if (low < end && docs[low] === except) low += 1;
  return low < end && docs[low]! < to;
}

/** How telling a term is that stands in `n` of `of` documents. */
export const idf = (n: number, of: number): number => Math.log(1 + (of - n + 0.5) / (n + 0.5));
