import type { Knowledge } from '../../knowledge.ts';
import { findPlaces } from '../../place/find.ts';
import { findProducts } from '../../product/find.ts';
import { fold } from '../../text.ts';
import { withoutPlace } from './asides.ts';
import { spelled } from '../../read/plain.ts';
import { namedIn, OF_SELF, saysOnly } from '../of-self.ts';
import type { Found, Query } from '../search.ts';
import { piecesOf } from '../parts/two.ts';

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
  if (found.sure >= UNSURE || query.before !== undefined) return undefined;
  const typed = query.question.normalize('NFC').trim().split(/\s+/);
  if (typed.length > LONGEST) return lastAsked(found, query, knowledge);
  if (found.ours < OURS) return undefined;
  const tails = typed.flatMap((_, from) => (from >= 1 && from <= typed.length - SHORTEST && isOfSelf(typed.slice(0, from).join(' '), knowledge) ? [knowledge.search({ ...query, question: typed.slice(from).join(' ') })] : []));
  const known = tails.filter(({ sure, hits: [first] }) => sure >= KNOWN && first !== undefined && WHOEVER.has(first.passage.topic) && first.elsewhere === undefined);
  const [surest] = known.toSorted((a, b) => b.sure - a.sure);
  return surest ? { ...surest, read: found.read, ours: found.ours } : undefined;
}

/** A long story may sound like anything: what it asks at its end is a question of its own, where that is surely known and one of ours, and the story speaks of goods or of OCOP. */
function lastAsked(found: Found, query: Query, knowledge: Knowledge): Found | undefined {
  const pieces = piecesOf(query.question);
  const last = pieces.at(-1);
  if (!last?.asks || (!/\bocop\b/.test(fold(query.question)) && findProducts(query.question, knowledge.lexicon).length === 0) || pieces.filter(({ asks }) => asks).length > 1 || spelled(last.text).length < SHORTEST) return undefined;
  const tail = knowledge.search({ ...query, question: last.text });
  const [first] = tail.hits;
  return first && tail.sure >= KNOWN && tail.ours >= OURS && WHOEVER.has(first.passage.topic) && first.elsewhere === undefined ? { ...tail, read: found.read } : undefined;
}

function isOfSelf(head: string, knowledge: Knowledge): boolean {
  const rest = findPlaces(head, knowledge.places).reduce((left, { said }) => withoutPlace(left, said), head);
  return saysOnly(...namedIn(rest, knowledge), OF_SELF);
}
