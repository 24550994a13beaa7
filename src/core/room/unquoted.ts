import { isMistaken, replied } from '../desk/step.ts';
import { isOpen, type Handover } from '../desk/handover.ts';
import { spelled } from '../read/plain.ts';
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
  const before = goesOn(turn, who, text, open);
  if (before) return withOffice(turn, replied(before, who, text, event, world));
  if (open.length === 0) return undefined;
  const here = turn.questions.filter((one) => one.state === 'open').map((one) => ({ ...one, handover: undefined }));
  const passed = open.map((handover) => ({ text: handover.text, at: postedAt(turn, handover), ...nameOf(handover), handover }));
  const meant = meantBy(text, [...passed, ...here], world.now);
  const [only] = meant;
  // Of the only question there is, words that name nothing of it are for it while it stands right above them.
  if (meant.length !== 1 || !only?.handover || (passed.length + here.length === 1 && world.now - only.at > RIGHT_BEHIND && meantBy(text, [only, BESIDE], world.now).length !== 1)) return undefined;
  return withOffice(turn, replied(only.handover, who, text, event, world));
}

/** So long after their answer went over the next words may belong to it. */
const GOING_ON = 3 * 60_000;
/** "Kèm phiếu kiểm nghiệm nhé", "à chị nói lại": nobody begins with that. */
const ADDS = /^(?:(?:a|ah|da|o|u|va) )*(?:kem(?: theo)? |(?:them|ngoai) (?:nua|ra) |voi lai |bo sung |dinh chinh |(?:toi |chi |anh |em |minh )?noi (?:lai|them|nham|ro them)\b|a ma |nho (?:kem|mang|ghi|nop|lay|giu|la) |con (?:phai|neu|khong thi) |neu (?:khong|chua|co) )/;

/** The answer they just gave, when the last we said here is that it went over, and they write on: a second message of it, or that
 *  it was for somebody else. */
function goesOn(turn: RoomTurn, who: Member, text: string, open: readonly Handover[]): Handover | undefined {
  const { world, questions } = turn;
  const one = justAnswered(turn, who, GOING_ON);
  if (!one) return undefined;
  if (isMistaken(text) || ADDS.test(`${spelled(text).join(' ')} `)) return one;
  const others = [...open.map((each) => ({ text: each.text, at: postedAt(turn, each), ...nameOf(each), own: false })), ...questions.filter(({ state }) => state === 'open').map((each) => ({ ...each, own: false }))];
  const meant = meantBy(text, [{ text: one.text, at: world.now, ...nameOf(one), own: true }, ...others], world.now);
  if (meant.length > 0) return meant.length === 1 && meant[0]!.own ? one : undefined;
  // What names neither is for the one they just spoke of.
  return others.length > 0 && meantBy(text, [{ text: one.text, at: world.now, ...nameOf(one) }], world.now).length === 1 ? one : undefined;
}

/** That their answer went over is the last we said here. */
function justAnswered({ world, room }: RoomTurn, who: Member, within: number): Handover | undefined {
  const said = world.look.announcing.lastSaid(room.channel);
  const one = said === undefined ? undefined : world.look.handoverSaid(said);
  return one?.state === 'answered' && one.by === who.channel && world.now - (one.answeredAt ?? 0) <= within ? one : undefined;
}

/** So long they may still put right what they wrote. */
const REWRITING = 30 * 60_000;

/** They changed the message whose words went over: most of it is the same, and the new words go over too. */
export function reworded(turn: RoomTurn, who: Member, text: string): Done | undefined {
  const one = justAnswered(turn, who, REWRITING);
  if (!one?.answer || one.answer.trim() === text.trim()) return undefined;
  const [before, now] = [new Set(spelled(one.answer)), new Set(spelled(text))];
  const kept = [...now].filter((word) => before.has(word)).length;
  return now.size > 0 && kept * 2 >= Math.min(before.size, now.size) ? withOffice(turn, replied(one, who, text, turn.event, turn.world)) : undefined;
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
