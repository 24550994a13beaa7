import { replied } from '../desk/step.ts';
import { isOpen, type Handover } from '../desk/handover.ts';
import { isItFor, onlyWords } from '../say/desk.ts';
import type { Done } from '../staff/done.ts';
import { covers, type Member } from '../staff/roles.ts';
import { meantBy, type Standing } from './meant.ts';
import { changed, isHushed, replies, type RoomTurn } from './turn.ts';

/* A consultant answers a question that was passed on and quotes nothing. Their words go to its asker, so it must be plain which one
 * they mean: its code, its asker's name, what it is about, or the words right behind our post. */

/** So long after we posted it the next words are for it. */
const RIGHT_BEHIND = 10 * 60_000;
const CODE = /(?<![\p{L}\d])H\d+\.\d+(?!\d)/giu;
const BEFORE_CODE = /^(?:câu|cau)?\s*H\d+\.\d+\s*[:,-]?\s*(?:thì\s|thi\s)?/iu;

/** An asker who is not named is no name to call them by. */
const nameOf = ({ shown }: Handover): Pick<Standing, 'name'> => (shown.startsWith('một chủ thể') ? {} : { name: shown });

function openHere({ world, room }: RoomTurn, who: Member): Handover[] {
  return world.look.openHandovers().filter((one) => one.target === room.channel && covers(who.scope, one));
}

/** When it was last put here. */
const postedAt = ({ world }: RoomTurn, one: Handover): number => Math.max(one.asked, world.look.lastPost(one.question)?.at ?? 0);

export function unquoted(turn: RoomTurn, who: Member, text: string): Done | undefined {
  const { event, world } = turn;
  if (event.quotes) return undefined;
  const codes = [...new Set(Array.from(text.matchAll(CODE), ([code]) => code.toUpperCase()))];
  if (codes.length > 0) return underCode(turn, who, text, codes);
  const open = openHere(turn, who);
  if (open.length === 0) return undefined;
  const here = turn.questions.filter((one) => one.state === 'open').map((one) => ({ ...one, handover: undefined }));
  const passed = open.map((handover) => ({ text: handover.text, at: postedAt(turn, handover), ...nameOf(handover), handover }));
  const meant = meantBy(text, [...passed, ...here], world.now);
  const [only] = meant;
  // Of the only question there is, words that name nothing of it are for it while it stands right above them.
  if (meant.length !== 1 || !only?.handover || (passed.length + here.length === 1 && world.now - only.at > RIGHT_BEHIND && meantBy(text, [only, BESIDE], world.now).length !== 1)) return undefined;
  return withOffice(turn, replied(only.handover, who, text, event, world));
}

/** A question about nothing: beside it only words and names of the other count. */
const BESIDE: Standing & { readonly handover?: Handover } = { text: '', at: 0 };

function underCode(turn: RoomTurn, who: Member, text: string, codes: readonly string[]): Done | undefined {
  const { event, world } = turn;
  const asked = codes.length === 1 ? world.look.handover(codes[0]!) : undefined;
  const words = text.normalize('NFC').trim().replace(BEFORE_CODE, '');
  if (!asked || !isOpen(asked) || asked.target !== turn.room.channel || meantBy(words, [{ text: asked.text, at: world.now }], world.now).length === 0) return undefined;
  return withOffice(turn, replied(asked, who, words, event, world));
}

/** A photo with the answer under it goes over; of what says nothing we tell how. */
export function shownUnquoted(turn: RoomTurn, who: Member, caption: string): Done | undefined {
  if (caption !== '') return unquoted(turn, who, caption);
  const open = openHere(turn, who);
  const [only] = open;
  if (!only || open.length > 1 || turn.event.quotes || turn.questions.some((one) => one.state === 'open') || turn.world.now - postedAt(turn, only) > RIGHT_BEHIND || isHushed(turn.room, turn.world.now)) return undefined;
  return replies(changed(turn, { officeAt: turn.world.now }), turn.event.type === 'sent-file' ? isItFor(only) : onlyWords(only));
}

/** The consultant was here just now. */
export function withOffice(turn: RoomTurn, done: Done): Done {
  return turn.room.state === 'registered' ? { ...done, changes: [...done.changes, { type: 'room', room: { ...turn.room, officeAt: turn.world.now } }] } : done;
}
