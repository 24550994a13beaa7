/** A field of every document: its terms, counted, and how much it weighs. */
type Posting = { readonly doc: number; readonly weight: number };

const K1 = 1.2;
const B = 0.75;

/** BM25 over weighted fields (BM25F): term counts are added up by the weights of their fields before they saturate. */
export function bm25(docs: readonly (readonly { readonly terms: readonly string[]; readonly weight: number }[])[]) {
  const postings = new Map<string, Posting[]>();
  const lengths = docs.map((fields) => fields.reduce((sum, field) => sum + field.terms.length * field.weight, 0));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  docs.forEach((fields, doc) => {
    const counts = new Map<string, number>();
    for (const { terms, weight } of fields) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + weight);
    for (const [term, weight] of counts) {
      const list = postings.get(term);
      if (list) list.push({ doc, weight });
      else postings.set(term, [{ doc, weight }]);
    }
  });
  const norm = lengths.map((length) => K1 * (1 - B + (B * length) / mean));
  const idf = (term: string): number => {
    const n = postings.get(term)?.length ?? 0;
    return Math.log(1 + (docs.length - n + 0.5) / (n + 0.5));
  };

  return {
    idf,
    has: (term: string): boolean => postings.has(term),
    /** Scores of all documents that hold any of the terms, each term by its weight in the query. */
    score(query: ReadonlyMap<string, number>): Float64Array {
      const scores = new Float64Array(docs.length);
      for (const [term, weight] of query) {
        const list = postings.get(term);
        if (!list) continue;
        const worth = idf(term) * weight;
        for (const { doc, weight: count } of list) scores[doc]! += (worth * count * (K1 + 1)) / (count + norm[doc]!);
      }
      return scores;
    },
  };
}
