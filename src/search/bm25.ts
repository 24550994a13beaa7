import { holds, idf, postingsOf } from './postings.ts';

const K1 = 1.2;
const B = 0.75;

/** BM25 over weighted fields (BM25F): term counts are added up by the weights of their fields before they saturate. */
export function bm25(docs: readonly (readonly { readonly terms: readonly string[]; readonly weight: number }[])[]) {
  const lengths = docs.map((fields) => fields.reduce((sum, field) => sum + field.terms.length * field.weight, 0));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const postings = postingsOf(docs.map((fields) => {
    const counts = new Map<string, number>();
    for (const { terms, weight } of fields) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + weight);
    return counts;
  }));
  const norm = Float64Array.from(lengths, (length) => K1 * (1 - B + (B * length) / Math.max(1, mean)));
  const worthOf = (term: string): number => idf(postings.get(term)?.docs.length ?? 0, docs.length);

  return {
    idf: worthOf,
    /** Whether a document holds a term. */
    holds: (term: string, doc: number): boolean => { const list = postings.get(term); return list !== undefined && holds(list, doc, doc + 1); },
    /** Scores of all documents that hold any of the terms, each term by its weight in the query. */
    score(query: ReadonlyMap<string, number>): Float64Array {
      const scores = new Float64Array(docs.length);
      for (const [term, weight] of query) {
        const list = postings.get(term);
        if (!list) continue;
        const worth = worthOf(term) * weight;
        for (let i = 0; i < list.docs.length; i += 1) {
          const doc = list.docs[i]!;
          const count = list.counts[i]!;
          scores[doc]! += (worth * count * (K1 + 1)) / (count + norm[doc]!);
        }
      }
      return scores;
    },
  };
}
