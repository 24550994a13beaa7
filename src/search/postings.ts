/** The terms of one index, each under a number, so that its parts keep a term's letters once. */
export type Dictionary = { readonly of: (term: string) => number | undefined; readonly put: (terms: readonly string[]) => readonly number[]; readonly named: (number: number) => string };

export function dictionary(): Dictionary {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const numberOf = (term: string): number => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, names.length);
    return names.push(term) - 1;
  };
  return { of: (term) => numbers.get(term), put: (terms) => terms.map(numberOf), named: (number) => names[number]! };
}

/** Which documents hold a term, and how often: the documents of term t stand from `starts[t]` up to before `starts[t + 1]`, in order. Flat arrays,
 *  since a list of objects per term costs ten times the room. */
export type Postings = { readonly starts: Int32Array; readonly docs: Int32Array; readonly counts: Float32Array };

/** `docs[i]` are the terms of document i by number, each with its (weighted) count. */
export function postingsOf(docs: readonly ReadonlyMap<number, number>[]): Postings {
  const terms = docs.reduce((most, counts) => [...counts.keys()].reduce((max, term) => Math.max(max, term + 1), most), 0);
  const starts = new Int32Array(terms + 1);
  for (const counts of docs) for (const term of counts.keys()) starts[term + 1]! += 1;
  for (let term = 0; term < terms; term += 1) starts[term + 1]! += starts[term]!;
  const filled = starts.slice();
  const built = { starts, docs: new Int32Array(starts[terms]!), counts: new Float32Array(starts[terms]!) };
  docs.forEach((counts, doc) => {
    for (const [term, count] of counts) {
      const at = filled[term]!;
      built.docs[at] = doc;
      built.counts[at] = count;
      filled[term] = at + 1;
    }
  });
  return built;
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
