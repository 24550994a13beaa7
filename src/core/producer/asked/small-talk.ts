import { refusalOf } from '../../answer/refuse/refuse.ts';
import { actOf, type Act } from '../../read/act.ts';
import type { Reading } from '../../read/reading.ts';
import type { Wish } from '../focus.ts';
import * as say from '../../say/talk.ts';
import { parted } from '../parted.ts';
import { says, type Turn } from '../turn.ts';

/* "Cảm ơn chú nghe", "tết mình hỏi tiếp", "giấy chi mà lắm rứa": said between people, and nothing for the dossier. It is answered as such, and nothing is asked in the
 * same breath. */

/** So surely before anything else is read into the words; and so where nothing else was found in them. */
const SURE = 0.8;
const LEFT = 0;
/** Where it was put as a question that nothing answers. */
const ASKED = 0.5;
/** Wishes that such words seem to hold. */
const SEEMING: ReadonlySet<Wish> = new Set<Wish>(['later', 'pause', 'unknown', 'why', 'explain', 'more']);

/** Undefined where anything is told that is written down, asked or wished for, or asked for that we refuse. */
export function smallTalk(turn: Turn, text: string, { facts, dates, places, products, wishes, slash, denied, correction, question }: Reading): Turn | undefined {
  if (slash || question || correction || denied !== undefined || facts.statements.length + facts.asked.length + dates.length + places.length + products.length > 0 || !wishes.every((wish) => SEEMING.has(wish))) return undefined;
  return refusalOf(text) === undefined ? answered(turn, text, SURE) : undefined;
}

/** What nothing else was found in. */
export const leftAsTalk = (turn: Turn, text: string): Turn | undefined => answered(turn, text, LEFT);

/** "Sao hổng ai báo tui", which nothing answers. */
export const sighedAsQuestion = (turn: Turn, text: string): Turn | undefined => answered(turn, text, ASKED);

function answered(turn: Turn, text: string, least: number): Turn | undefined {
  const found = actOf(text);
  return found && found.sum >= least ? REPLIES[found.act](turn) : undefined;
}

const REPLIES: Readonly<Record<Act, (turn: Turn) => Turn>> = {
  thanks: (turn) => says(turn, say.welcome()),
  later: (turn) => says(parted(turn), say.wheneverYouLike()),
  sigh: (turn) => says(turn, say.feelsWithYou()),
  aside: (turn) => says(turn, say.listensToYou()),
  heard: (turn) => says(turn, say.heard()),
  sorry: (turn) => says(turn, say.noMatter()),
};
