import { holds, idf, postingsOf } from './postings.ts';

/** How alike a question is to each of many known ways of asking, 0 to 1: the cosine over terms weighed by how telling they
 *  are. Both sides count: a way of asking that speaks of more than the question does is less alike than one that does not. */
export function alike(lines: readonly (readonly string[])[], soften: (term: string) => number) {
  const postings = postingsOf(lines.map((terms) => new Map(terms.map((term) => [term, 1] as const))));
  const weigh = (term: string): number => idf(postings.get(term)?.docs.length ?? 0, lines.length) * soften(term);
  const norms = Float64Array.from(lines, (terms) => Math.sqrt([...new Set(terms)].reduce((sum, term) => sum + weigh(term) ** 2, 0)));

  const likeness = (query: ReadonlyMap<string, number>): Float64Array => {
    const dots = new Float64Array(lines.length);
    let length = 0;
    for (const [term, weight] of query) {
      const worth = weigh(term);
      if (weight >= 1) length += worth ** 2;
      const list = postings.get(term);
      if (list) for (const doc of list.docs) dots[doc]! += weight * worth ** 2;
    }
    const norm = Math.sqrt(length);
    if (norm > 0) for (let i = 0; i < dots.length; i += 1) if (dots[i]! > 0) dots[i] = Math.min(1, dots[i]! / (norm * norms[i]!));
    return dots;
  };

  return {
    likeness,
    /** Whether any line from one to before another holds a term, leaving one out. */
    holds: (term: string, from: number, to: number, except: number): boolean => { const list = postings.get(term); return list !== undefined && holds(list, from, to, except); },
  };
}
