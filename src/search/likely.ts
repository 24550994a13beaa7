import { held, postingsOf, type Dictionary } from './postings.ts';

/** What a term no line of a document holds counts as (Lidstone smoothing). */
const UNSEEN = 0.1;

/** How likely it is that a question asks for each document: naive Bayes over the lines people ask for it with. A term counts by how many of
 *  a document's lines hold it, so twenty known ways of asking say together what none of them says alone. A line gives each of its terms once;
 *  weights are of lines. */
export function likely(terms: Dictionary, docs: readonly (readonly { readonly terms: readonly number[]; readonly weight: number }[])[]) {
  const postings = postingsOf(docs.length, (doc, tell) => { for (const { terms: line, weight } of docs[doc]!) for (const term of line) tell(term, weight); });
  const sizes = docs.map((lines) => lines.reduce((sum, line) => sum + line.weight * line.terms.length, 0));
  const many = postings.starts.length - 1;
  const shy = Float64Array.from(sizes, (size) => Math.log(UNSEEN * many + size));
  const gains = postings.counts.map((count) => Math.log(1 + count / UNSEEN));

  /** Log-likelihood of a question's terms, each as often as its weight, under each document, less what all documents share. */
  return (asked: ReadonlyMap<string, number>): Float64Array => {
    const logs = new Float64Array(docs.length);
    let known = 0;
    for (const [term, weight] of asked) {
      const number = terms.of(term);
      if (held(postings, number) === 0) continue;
      known += weight;
      for (let at = postings.starts[number!]!; at < postings.starts[number! + 1]!; at += 1) logs[postings.docs[at]!]! += weight * gains[at]!;
    }
    for (let doc = 0; doc < logs.length; doc += 1) logs[doc]! -= known * shy[doc]!;
    return logs;
  };
}
