import { held, holds, idf, postingsOf, type Dictionary } from './postings.ts';

/** How alike a question is to each of many known ways of asking, 0 to 1: the cosine over terms weighed by how telling they
 *  are. Both sides count: a way of asking that speaks of more than the question does is less alike than one that does not. A line gives each of its
 *  terms once; `soften`: what the syllable or pair counts beside that. */
export function alike(terms: Dictionary, lines: readonly (readonly number[])[], soften: (parts: readonly string[]) => number) {
  const postings = postingsOf(lines.length, (line, tell) => { for (const term of lines[line]!) tell(term, 1); });
  const many = lines.length;
  const worths = Float64Array.from({ length: postings.starts.length - 1 }, (_, number) => idf(held(postings, number), many) * soften(terms.partsOf(number)));
  const weigh = (term: string, number: number | undefined): number => worths[number ?? -1] ?? idf(0, many) * soften(term.split('_'));
  const norms = Float64Array.from(lines, (line) => Math.sqrt(line.reduce((sum, term) => sum + worths[term]! ** 2, 0)));

  const likeness = (query: ReadonlyMap<string, number>): Float64Array => {
    const dots = new Float64Array(many);
    let length = 0;
    for (const [term, weight] of query) {
      const number = terms.of(term);
      const worth = weigh(term, number);
      if (weight >= 1) length += worth ** 2;
      if (held(postings, number) === 0) continue;
      for (let at = postings.starts[number!]!; at < postings.starts[number! + 1]!; at += 1) dots[postings.docs[at]!]! += weight * worth ** 2;
    }
    const norm = Math.sqrt(length);
    if (norm > 0) for (let i = 0; i < dots.length; i += 1) if (dots[i]! > 0) dots[i] = Math.min(1, dots[i]! / (norm * norms[i]!));
    return dots;
  };

  return {
    likeness,
    /** How many lines hold a term. */
    held: (term: string): number => held(postings, terms.of(term)),
    /** Whether any line from one to before another holds a term, leaving one out. */
    holds: (term: string, from: number, to: number, except: number): boolean => holds(postings, terms.of(term), from, to, except),
  };
}
