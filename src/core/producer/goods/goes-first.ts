import { goesFirstIn, putOffIn } from '../../read/goes-first.ts';
import { talkingAbout } from '../../say/talk.ts';
import { askNext } from '../ask.ts';
import { says, type Turn } from '../turn.ts';
import { talkAbout } from './change.ts';
import { find } from './own.ts';

/** The talk turns to one of theirs, named by a part of its name; or away from the one that is put off. */
export function goesFirst(turn: Turn, text: string): Turn | undefined {
  const { state: { products }, person } = turn;
  // "Thôi làm lạp sườn trước đã, món kia để sau", of one that is known: what is put off is no question of ours.
  if (products.length < 2) return products.length === 1 && putOffIn(text) !== undefined && find(turn.state, goesFirstIn(text) ?? '') !== undefined ? askNext(says(turn, talkingAbout(turn))) : undefined;
  const [first, later] = [goesFirstIn(text), putOffIn(text)].map((name) => (name === undefined ? undefined : find(turn.state, name)));
  const meant = first ?? (later?.id === person.product ? products.find(({ id }) => id !== later?.id) : undefined);
  // Another one is put off: this one stays in hand.
  if ((!meant || meant.id === person.product) && later && turn.event.type === 'said') return askNext(says(turn, talkingAbout(turn)));
  if (!meant || meant.id === person.product) return undefined;
  const turned = talkAbout(turn, meant.id);
  return askNext(says(turned, talkingAbout(turned)));
}
