import { goesFirstIn } from '../../read/goes-first.ts';
import { talkingAbout } from '../../say/talk.ts';
import { askNext } from '../ask.ts';
import { says, type Turn } from '../turn.ts';
import { find, talkAbout } from './products.ts';

/** The talk turns to one of theirs, named by a part of its name. */
export function goesFirst(turn: Turn, text: string): Turn | undefined {
  const name = turn.state.products.length > 1 ? goesFirstIn(text) : undefined;
  const meant = name === undefined ? undefined : find(turn.state, name);
  if (!meant || meant.id === turn.person.product) return undefined;
  const turned = talkAbout(turn, meant.id);
  return askNext(says(turned, talkingAbout(turned)));
}
