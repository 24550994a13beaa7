import type { Dictionary } from './dictionary.ts';
import { held, postingsOf } from './postings.ts';

/** What a term no line of a document holds counts as (Lidstone smoothing). */
const UNSEEN = 0.1;

/** How likely it is that a question asks for each document: naive Bayes over the lines people ask for it with. A term counts by how many of
 *  a document's lines hold it, so twenty known ways of asking say together what none of them says alone. `gains`: what a term speaks for a document that
 *  holds it; `shy`: what each term speaks against one. */
export type Likely = { readonly starts: Int32Array; readonly docs: Int32Array; readonly gains: Float32Array; readonly shy: Float64Array };

/** A line gives each of its terms once; weights are of lines. */
export function layOutLikely(of: readonly (readonly { readonly terms: readonly number[]; readonly weight: number }[])[]): Likely {
  const { starts, docs, counts } = postingsOf(of.length, (doc, tell) => { for (const { terms: line, weight } of of[doc]!) for (const term of line) tell(term, weight); });
  const sizes = of.map((lines) => lines.reduce((sum, line) => sum + line.weight * line.terms.length, 0));
  const many = starts.length - 1;
  return { starts, docs, gains: counts.map((count) => Math.log(1 + count / UNSEEN)), shy: Float64Array.from(sizes, (size) => Math.log(UNSEEN * many + size)) };
}

export function likely(terms: Dictionary, laid: Likely) {
  const { starts, docs, gains, shy } = laid;
  /** Log-likelihood of a question's terms, each as often as its weight, under each document, less what all documents share. */
  return (asked: ReadonlyMap<string, number>): Float64Array => {
    const logs = new Float64Array(shy.length);
    let known = 0;
    for (const [term, weight] of asked) {
      const number = terms.of(term);
      if (held(laid, number) === 0) continue;
      known += weight;
      for (let at = starts[number!]!; at < starts[number! + 1]!; at += 1) logs[docs[at]!]! += weight * gains[at]!;
    }
    for (let doc = 0; doc < logs.length; doc += 1) logs[doc]! -= known * shy[doc]!;
    return logs;
  };
}
