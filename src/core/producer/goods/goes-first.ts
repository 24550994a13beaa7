import { spelled } from '../../read/plain.ts';
import { goesFirstIn, putOffIn } from '../../read/goes-first.ts';
import { talkingAbout } from '../../say/talk.ts';
import { askNext } from '../ask.ts';
import { says, type Turn } from '../turn.ts';
import { talkAbout } from './change.ts';
import { find } from './own.ts';

/** "Thôi cái đó để sau, muối nướng trước": what comes first beside what is put off. */
const firstOfTwo = (text: string): string | undefined => (PUT_OFF.test(spelled(text).join(' ')) ? text.split(/[,.;]/).flatMap((piece) => FIRST.exec(spelled(piece).join(' '))?.[1] ?? []).at(0) : undefined);
const PUT_OFF = /\bde (?:sau|lai|nam sau|dot sau|sang nam)\b/;
const FIRST = /^(?:(?:thi|con|cu|cho|de|uu tien) )*((?:\S+ ){0,4}\S+) truoc(?: (?:di|da|nhe|nha|em|a|chau|con))*$/;

/** The talk turns to one of theirs, named by a part of its name; or away from the one that is put off. */
export function goesFirst(turn: Turn, text: string): Turn | undefined {
  const { state: { products }, person } = turn;
  // "Thôi làm lạp sườn trước đã, món kia để sau", of one that is known: what is put off is no question of ours.
  if (products.length < 2) return products.length === 1 && putOffIn(text) !== undefined && find(turn.state, goesFirstIn(text) ?? '') !== undefined ? askNext(says(turn, talkingAbout(turn))) : undefined;
  const [first, later] = [goesFirstIn(text) ?? firstOfTwo(text), putOffIn(text)].map((name) => (name === undefined ? undefined : find(turn.state, name)));
  const meant = first ?? (later?.id === person.product ? products.find(({ id }) => id !== later?.id) : undefined);
  // Another one is put off: this one stays in hand.
  if ((!meant || meant.id === person.product) && later && turn.event.type === 'said') return askNext(says(turn, talkingAbout(turn)));
  if (!meant || meant.id === person.product) return undefined;
  const turned = talkAbout(turn, meant.id);
  return askNext(says(turned, talkingAbout(turned)));
}
