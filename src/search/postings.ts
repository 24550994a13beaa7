/** Which documents hold a term, and how often: kept as flat arrays, since a list of objects per term costs ten times the room. */
export type Postings = { readonly docs: Int32Array; readonly counts: Float32Array };

/** Terms of all documents, by term. `docs[i]` are the terms of document i, each by its (weighted) count. */
export function postingsOf(docs: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, Postings> {
  const sizes = new Map<string, number>();
  for (const counts of docs) for (const term of counts.keys()) sizes.set(term, (sizes.get(term) ?? 0) + 1);
  const built = new Map<string, Postings>();
  const filled = new Map<string, number>();
  docs.forEach((counts, doc) => {
    for (const [term, count] of counts) {
      const size = sizes.get(term)!;
      const list = built.get(term) ?? { docs: new Int32Array(size), counts: new Float32Array(size) };
      const at = filled.get(term) ?? 0;
      list.docs[at] = doc;
      list.counts[at] = count;
      filled.set(term, at + 1);
      if (at === 0) built.set(term, list);
    }
  });
  return built;
}

/** Whether the list holds a document from `from` up to before `to`, other than `except`. The documents stand in order. */
export function holds({ docs }: Postings, from: number, to: number, except = -1): boolean {
  let low = 0;
  let high = docs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (docs[middle]! < from) low = middle + 1;
    else high = middle;
  }
  const found = docs[low] === except ? docs[low + 1] : docs[low];
  return found !== undefined && found < to;
}

/** How telling a term is that stands in `n` of `of` documents. */
export const idf = (n: number, of: number): number => Math.log(1 + (of - n + 0.5) / (n + 0.5));
