import type { Dictionary } from './dictionary.ts';
import { held, holds, idf, postingsOf } from './postings.ts';

/** Many known ways of asking: which hold a term, what each term is worth, and how long each line is in such worths. */
export type Alike = { readonly starts: Int32Array; readonly docs: Int32Array; readonly worths: Float64Array; readonly norms: Float64Array };

/** How alike each line is, 0 to 1, and which are at all: the first `count` of `lines`, in no order. Good until the next question. */
export type Likeness = { readonly of: Float64Array; readonly lines: Int32Array; readonly count: number };

/** What a syllable or pair counts beside how telling it is. */
export type Soften = (parts: readonly string[]) => number;

/** A line gives each of its terms once. */
export function layOutAlike(terms: Dictionary, lines: readonly (readonly number[])[], soften: Soften): Alike {
  const { starts, docs } = postingsOf(lines.length, (line, tell) => { for (const term of lines[line]!) tell(term, 1); });
  const worths = Float64Array.from({ length: starts.length - 1 }, (_, number) => idf(held({ starts }, number), lines.length) * soften(terms.partsOf(number)));
  return { starts, docs, worths, norms: Float64Array.from(lines, (line) => Math.sqrt(line.reduce((sum, term) => sum + worths[term]! ** 2, 0))) };
}

/** How alike a question is to each of the lines, 0 to 1: the cosine over terms weighed by how telling they are. Both sides count: a way of asking that
 *  speaks of more than the question does is less alike than one that does not. */
export function alike(terms: Dictionary, laid: Alike, soften: Soften) {
  const { starts, docs, worths, norms } = laid;
  const many = norms.length;
  const weigh = (term: string, number: number | undefined): number => worths[number ?? -1] ?? idf(0, many) * soften(term.split('_'));

  // Most questions share words with few of the lines: what was worked out for those of the last is cleared, and nothing else is looked at.
  const dots = new Float64Array(many);
  const lines = new Int32Array(many);
  let count = 0;

  const likeness = (query: ReadonlyMap<string, number>): Likeness => {
    for (let i = 0; i < count; i += 1) dots[lines[i]!] = 0;
    count = 0;
    let length = 0;
    for (const [term, weight] of query) {
      const number = terms.of(term);
      const worth = weigh(term, number);
      if (weight >= 1) length += worth ** 2;
      const adds = weight * worth ** 2;
      if (held(laid, number) === 0 || adds === 0) continue;
      for (let at = starts[number!]!; at < starts[number! + 1]!; at += 1) {
        const line = docs[at]!;
        if (dots[line] === 0) { lines[count] = line; count += 1; }
        dots[line]! += adds;
      }
    }
    const norm = Math.sqrt(length);
    if (norm > 0) for (let i = 0; i < count; i += 1) { const line = lines[i]!; dots[line] = Math.min(1, dots[line]! / (norm * norms[line]!)); }
    return { of: dots, lines, count };
  };

  return {
    likeness,
    /** How many lines hold a term. */
    held: (term: string): number => held(laid, terms.of(term)),
    /** Whether any line from one to before another holds a term, leaving one out. */
    holder: (term: string, except: number): ((from: number, to: number) => boolean) => {
      const number = terms.of(term);
      return (from, to) => holds(laid, number, from, to, except);
    },
  };
}
