/** Which documents hold a term, and how often: the documents of term t stand from `starts[t]` up to before `starts[t + 1]`, in order. Flat arrays,
 *  since a list of objects per term costs ten times the room. */
export type Postings = { readonly starts: Int32Array; readonly docs: Int32Array; readonly counts: Float32Array };

/** Gives every term of a document, each time it stands there, and what it counts. */
export type Telling = (doc: number, tell: (term: number, count: number) => void) => void;

/** Of `many` documents; what a term counts in one is added up. */
export function postingsOf(many: number, telling: Telling): Postings {
  let starts = new Int32Array(1024);
  let terms = 0;
  let lastIn = new Int32Array(1024).fill(-1);
  for (let doc = 0; doc < many; doc += 1) telling(doc, (term) => {
    if (term + 2 > starts.length) [starts, lastIn] = [grown(starts, 0, term), grown(lastIn, -1, term)];
    if (lastIn[term] === doc) return;
    lastIn[term] = doc;
    starts[term + 1]! += 1;
    terms = Math.max(terms, term + 1);
  });
  starts = starts.slice(0, terms + 1);
  for (let term = 0; term < terms; term += 1) starts[term + 1]! += starts[term]!;
  const filled = starts.slice();
  const docs = new Int32Array(starts[terms]!);
  const counts = new Float64Array(starts[terms]!);
  lastIn.fill(-1);
  for (let doc = 0; doc < many; doc += 1) telling(doc, (term, count) => {
    if (lastIn[term] !== doc) { lastIn[term] = doc; docs[filled[term]!] = doc; filled[term]! += 1; }
    counts[filled[term]! - 1]! += count;
  });
  return { starts, docs, counts: new Float32Array(counts) };
}

function grown(array: Int32Array<ArrayBuffer>, value: number, term: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * (term + 2)).fill(value);
  larger.set(array);
  return larger;
}

/** How many documents hold it. */
export const held = ({ starts }: Pick<Postings, 'starts'>, term: number | undefined): number => (term === undefined || term + 1 >= starts.length ? 0 : starts[term + 1]! - starts[term]!);

/** Whether one of the documents from `from` up to before `to`, other than `except`, holds it. */
export function holds({ starts, docs }: Pick<Postings, 'starts' | 'docs'>, term: number | undefined, from: number, to: number, except = -1): boolean {
  if (term === undefined || term + 1 >= starts.length) return false;
  const end = starts[term + 1]!;
  let low = starts[term]!;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (docs[middle]! < from) low = middle + 1;
    else high = middle;
  }
  if (low < end && docs[low] === except) low += 1;
  return low < end && docs[low]! < to;
}

/** How telling a term is that stands in `n` of `of` documents. */
export const idf = (n: number, of: number): number => Math.log(1 + (of - n + 0.5) / (n + 0.5));
