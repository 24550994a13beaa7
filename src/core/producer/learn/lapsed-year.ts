import { bare } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import { lapsedSince } from '../../say/papers.ts';
import { addMonths, dayOf, type Day } from '../../time.ts';
import { says, type Turn } from '../turn.ts';

/* "Giấy attp cấp 2022", in 2026: on whatever day of that year it was issued, it holds no more. */

const SINCE = /\b(?:cap|lam|ky|tu|xin)(?: (?:tu|hoi|vao|nam|duoc))* (20\d\d)\b/;

/** The one paper that a message says is there, where the year it is from says that it has run out; and what is told of that. */
export function withoutLapsed(turn: Turn, read: Reading): { readonly turn: Turn; readonly read: Reading } {
  const { knowledge, now } = turn.world;
  const papers = read.facts.statements.filter(({ fact }) => knowledge.facts.get(fact)?.type === 'paper');
  const [only] = papers;
  const item = knowledge.items.find(({ id }) => id === only?.fact);
  const [found, ...more] = read.dates;
  const year = found === undefined ? SINCE.exec(bare(read.corrected))?.[1] : found.precision === 'year' && more.length === 0 ? found.day?.slice(0, 4) : undefined;
  if (papers.length !== 1 || only!.value !== 'co' || !item?.validMonths || year === undefined || addMonths(`${year}-12-31` as Day, item.validMonths) >= dayOf(now)) return { turn, read };
  const statements = read.facts.statements.map((one) => (one === only ? { ...one, value: 'chua' } : one));
  return { turn: says(turn, lapsedSince(item.title, year, item.validMonths)), read: { ...read, facts: { ...read.facts, statements } } };
}
