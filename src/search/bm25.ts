import type { Dictionary } from './dictionary.ts';
import { held, holds, idf, postingsOf, type Postings } from './postings.ts';

const K1 = 1.2;
const B = 0.75;

/** What documents hold, and what each is long by; weighted fields are added up by their weights before they saturate (BM25F). */
export type Bm25 = { readonly postings: Postings; readonly norm: Float64Array };

/** Documents give their terms by number. */
export function layOutBm25(docs: readonly (readonly { readonly terms: readonly number[]; readonly weight: number }[])[]): Bm25 {
  const lengths = docs.map((fields) => fields.reduce((sum, field) => sum + field.terms.length * field.weight, 0));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const postings = postingsOf(docs.length, (doc, tell) => { for (const field of docs[doc]!) for (const term of field.terms) tell(term, field.weight); });
  return { postings, norm: Float64Array.from(lengths, (length) => K1 * (1 - B + (B * length) / Math.max(1, mean))) };
}

/** Questions give their terms by name. */
export function bm25(terms: Dictionary, { postings, norm }: Bm25) {
  const many = norm.length;
  const worthOf = (term: string): number => idf(held(postings, terms.of(term)), many);

  return {
    idf: worthOf,
    /** How many documents hold a term. */
    held: (term: string): number => held(postings, terms.of(term)),
    /** Which documents hold a term, each looked for by itself. */
    holder: (term: string): ((doc: number) => boolean) => {
      const number = terms.of(term);
      return (doc) => holds(postings, number, doc, doc + 1);
    },
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
