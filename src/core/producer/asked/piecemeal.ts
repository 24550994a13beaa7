import type { Reading } from '../../read/reading.ts';
import { goOn } from '../../say/talk.ts';
import { words } from '../../text.ts';
import { spokenBefore, spokenJustNow } from '../spoken.ts';
import { says, type Turn, withPerson } from '../turn.ts';

/* "Cho em hỏi" / "cái giấy" / "attp ấy" / "bao lâu hết hạn": one question sent in pieces, as people do on a phone. */

type Hears = (turn: Turn, text: string) => Turn;

/** Behind what was spoken of before, where they asked leave, and the pieces since. */
const PENDING = /(?:^|\s)(?:cho|xin)(?: phép| phep)?(?: \p{L}+)? (?:hỏi|hoi)(?: (?:tí|ti|chút|chut|xíu|xiu|cái|cai|với|voi))*((?: [^\s?]+){0,10})$/iu;
const LONGEST = 6;

const keeps = (turn: Turn, text: string): Turn => withPerson(turn, { asked: { text: text.slice(-300), at: turn.world.now } });

/** A question is to come: what was spoken of stays, and this behind it. */
export const leaveAsked = (turn: Turn, text: string): Turn => keeps(turn, [spokenBefore(turn), text.trim()].filter(Boolean).join(' '));

const piecesBefore = (turn: Turn): string | undefined => (spokenJustNow(turn) ? PENDING.exec(turn.person.asked!.text)?.[1]?.trim() : undefined);

/** The last piece, which asks: the whole of it. */
export function wholeQuestion(turn: Turn, text: string, { question, wishes }: Reading, hears: Hears): Turn | undefined {
  const pieces = piecesBefore(turn);
  if (pieces === undefined || pieces === '' || words(text).length > LONGEST || !(question || wishes.length > 0)) return undefined;
  const { asked: _pieces, ...person } = turn.person;
  return hears({ ...turn, person }, `${pieces} ${text}`);
}

/** A piece that says nothing by itself. */
export function pieceOf(turn: Turn, text: string): Turn | undefined {
  const pieces = piecesBefore(turn);
  return pieces === undefined || words(text).length > LONGEST ? undefined : says(keeps(turn, `${turn.person.asked!.text} ${text.trim()}`), goOn());
}
