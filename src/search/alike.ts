import type { Dictionary } from './dictionary.ts';
import { held, holds, idf, postingsOf } from './postings.ts';

/** Many known ways of asking: which hold a term, what each term is worth, and how long each line is in such worths. */
export type Alike = { readonly starts: Int32Array; readonly docs: Int32Array; readonly worths: Float64Array; readonly norms: Float64Array };

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

  const likeness = (query: ReadonlyMap<string, number>): Float64Array => {
    const dots = new Float64Array(many);
    let length = 0;
    for (const [term, weight] of query) {
      const number = terms.of(term);
      const worth = weigh(term, number);
      if (weight >= 1) length += worth ** 2;
      if (held(laid, number) === 0) continue;
      for (let at = starts[number!]!; at < starts[number! + 1]!; at += 1) dots[docs[at]!]! += weight * worth ** 2;
    }
    const norm = Math.sqrt(length);
    if (norm > 0) for (let i = 0; i < dots.length; i += 1) if (dots[i]! > 0) dots[i] = Math.min(1, dots[i]! / (norm * norms[i]!));
    return dots;
  };

  return {
    likeness,
    /** How many lines hold a term. */
    held: (term: string): number => held(laid, terms.of(term)),
    /** Whether any line from one to before another holds a term, leaving one out. */
    holds: (term: string, from: number, to: number, except: number): boolean => holds(laid, terms.of(term), from, to, except),
  };
}
