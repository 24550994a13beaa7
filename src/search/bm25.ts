import { held, holds, idf, postingsOf, type Dictionary } from './postings.ts';

const K1 = 1.2;
const B = 0.75;

/** BM25 over weighted fields (BM25F): term counts are added up by the weights of their fields before they saturate. Documents give their terms by
 *  number, questions by name. */
export function bm25(terms: Dictionary, docs: readonly (readonly { readonly terms: readonly number[]; readonly weight: number }[])[]) {
  const lengths = docs.map((fields) => fields.reduce((sum, field) => sum + field.terms.length * field.weight, 0));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const postings = postingsOf(docs.length, (doc, tell) => { for (const field of docs[doc]!) for (const term of field.terms) tell(term, field.weight); });
  const norm = Float64Array.from(lengths, (length) => K1 * (1 - B + (B * length) / Math.max(1, mean)));
  const many = docs.length;
  const worthOf = (term: string): number => idf(held(postings, terms.of(term)), many);

  return {
    idf: worthOf,
    /** How many documents hold a term. */
    held: (term: string): number => held(postings, terms.of(term)),
    /** Whether a document holds a term. */
    holds: (term: string, doc: number): boolean => holds(postings, terms.of(term), doc, doc + 1),
    /** Scores of all documents that hold any of the terms, each term by its weight in the query. */
    score(query: ReadonlyMap<string, number>): Float64Array {
      const scores = new Float64Array(many);
      for (const [term, weight] of query) {
        const number = terms.of(term);
        if (held(postings, number) === 0) continue;
        const worth = worthOf(term) * weight;
        for (let at = postings.starts[number!]!; at < postings.starts[number! + 1]!; at += 1) {
          const doc = postings.docs[at]!;
          const count = postings.counts[at]!;
          scores[doc]! += (worth * count * (K1 + 1)) / (count + norm[doc]!);
        }
      }
      return scores;
    },
  };
}
