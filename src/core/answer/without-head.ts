import type { Knowledge } from '../knowledge.ts';
import { findPlaces } from '../place/find.ts';
import { withoutPlace } from './asides.ts';
import { namedIn, OF_SELF, saysOnly } from './of-self.ts';
import type { Found, Query } from './search.ts';

/* "Homestay nhà sàn ở Hà Giang nộp hồ sơ ở đâu", "em làm bún khô ba đời, bao lâu có giấy": who they are, and then a question of its own that is surely known. */

const UNSURE = 0.5;
/** It sounds like ours with who they are. */
const OURS = 0.6;
const KNOWN = 0.85;
/** What is the same whoever asks; who may take part, and with what, is not. */
const WHOEVER: ReadonlySet<string> = new Set(['quy-trinh', 'hieu-luc', 'ho-so', 'dot-danh-gia', 'tien-ho-tro']);
const SHORTEST = 4;
const LONGEST = 24;

export function withoutHead(found: Found, query: Query, knowledge: Knowledge): Found | undefined {
  if (found.sure >= UNSURE || found.ours < OURS || query.before !== undefined) return undefined;
  const typed = query.question.normalize('NFC').trim().split(/\s+/);
  if (typed.length > LONGEST) return undefined;
  const tails = typed.flatMap((_, from) => (from >= 1 && from <= typed.length - SHORTEST && isOfSelf(typed.slice(0, from).join(' '), knowledge) ? [knowledge.search({ ...query, question: typed.slice(from).join(' ') })] : []));
  const known = tails.filter(({ sure, hits: [first] }) => sure >= KNOWN && first !== undefined && WHOEVER.has(first.passage.topic) && first.elsewhere === undefined);
  const [surest] = known.toSorted((a, b) => b.sure - a.sure);
  return surest ? { ...surest, read: found.read, ours: found.ours } : undefined;
}

function isOfSelf(head: string, knowledge: Knowledge): boolean {
  const rest = findPlaces(head, knowledge.places).reduce((left, { said }) => withoutPlace(left, said), head);
  return saysOnly(...namedIn(rest, knowledge), OF_SELF);
}
