import { recognise } from '../../product/recognise.ts';
import type { Reading } from '../../read/reading.ts';
import { onlyNamed } from '../../read/only.ts';
import { bare } from '../../read/plain.ts';
import { words } from '../../text.ts';
import { neverMind, talkingAbout } from '../../say/talk.ts';
import { askNext } from '../ask.ts';
import { idle, says, type Turn } from '../turn.ts';
import { talkAbout } from './change.ts';
import { newIn } from './passed-over.ts';
import { find } from './own.ts';
import { asksAnother } from './products.ts';
import { askToDrop } from './removing.ts';

/** "Không, homestay thôi", of two that are theirs: whether the other goes is asked. "Xoài tươi thôi chưa sấy gì", of a maker of xoài sấy: whether that is
 *  its right name. */
export function onlyThis(turn: Turn, { corrected, question, slash, facts, places }: Reading): Turn | undefined {
  const { state: { products }, person: { focus } } = turn;
  const typed = onlyNamed(corrected);
  if (!typed || question || slash || products.length === 0 || words(typed).length > (AND.test(typed) ? LONGEST * 2 : LONGEST) || facts.statements.length + places.length > 0) return undefined;
  // "Còn khô với ba khía thôi".
  const kept = products.filter((one) => typed.split(AND).some((part) => find(turn.state, part) === one));
  if (kept.length > 1) { const [gone, ...rest] = products.filter((one) => !kept.includes(one)); return gone === undefined ? askNext(says(turn, neverMind())) : rest.length === 0 ? askToDrop(turn, gone) : undefined; }
  const theirs = find(turn.state, bare(typed)) ?? find(turn.state, typed);
  const [other, ...more] = products.filter((one) => one !== theirs);
  // "Vậy thôi chỉ làm homestay", to the question whether what they named beside it is another of theirs.
  if (theirs && focus.type === 'asking' && newIn(focus.about, focus.offered) !== undefined) return askNext(says(idle(turn), neverMind()));
  // "Làm dê tái chanh thôi", of three: the talk turns to that one, and nothing is dropped unasked.
  if (theirs && more.length > 0) { const turned = talkAbout(turn, theirs.id); return askNext(says(turned, talkingAbout(turned))); }
  if (theirs) return other ? askToDrop(turn, other) : undefined;
  const shares = words(products.find(({ id }) => id === turn.person.product)?.name ?? '').some((word) => words(typed).includes(word));
  return shares && words(typed).length > 1 && recognise(typed, turn.world.knowledge.lexicon).type === 'one' ? asksAnother(turn, typed) : undefined;
}
const LONGEST = 5;
const AND = /\s+(?:với|voi|và|va)\s+(?:cái\s+|cai\s+|món\s+|mon\s+)?/iu;
