import { rollOrderIn } from '../announcement/attendance.ts';
import { announcementOrder } from '../announcement/order.ts';
import { answerIn, orderIn } from '../staff/orders.ts';
import { replied, wakesOf } from '../desk/step.ts';
import type { Event } from '../event.ts';
import { derive } from '../ids.ts';
import { spelled } from '../read/plain.ts';
import { onlyWords, whichOne } from '../say/desk.ts';
import * as say from '../say/room.ts';
import type { OfficeWorld } from '../staff/look.ts';
import { atLeast, covers, EVERYTHING, type Member } from '../staff/roles.ts';
import { audit, effectsOf, type Done } from '../staff/done.ts';
import { plainly } from '../staff/plainly.ts';
import { answerCalled } from './answer.ts';
import { calledByName } from './called.ts';
import { heard } from './hear.ts';
import { roomOrderIn, type RoomOrder } from './orders.ts';
import { roomScopeIn } from './scope.ts';
import { showsIdentity } from './take-back.ts';
import { addsToIt } from './temper.ts';
import { changed, isHushed, isQuiet, NOTHING, replies, type RoomTurn } from './turn.ts';
import { reworded, shownUnquoted, unquoted, withOffice } from './unquoted.ts';
import { calledInAStorm, forgotten, noted, officeSpoke, overdue, rewritten } from './waiting.ts';
import { PATIENCE, type Room } from './state.ts';

/** A shared group. The bot speaks when it is called, or when a question that a passage answers has stood there long enough;
 *  everything else people say there passes by and is not kept. Pure. */
export function roomStep(event: Event, world: OfficeWorld): Done {
  const known = world.look.room(event.channel);
  if (event.type === 'joined') return met(event, known, world);
  if (event.type === 'removed') return known ? putOut(event, known, world) : NOTHING;
  if (event.type === 'migrated') return moved(event, known, world);
  const room = known ?? newRoom(event, world);
  const who = event.group?.from ? world.look.member(event.group.from) : undefined;
  const turn: RoomTurn = { event, world, room, questions: known ? world.look.roomQuestions(room.id) : [] };
  switch (event.type) {
    case 'said': return said(turn, who, event.text);
    case 'edited': return known ? (who && reworded(turn, who, event.text)) ?? rewritten(turn, event.target, event.text) : NOTHING;
    case 'recalled': return known ? forgotten(turn, event.target) : NOTHING;
    // Somebody of the office writes with our own account: a consultant's word.
    case 'taken-over': return known ? officeSpoke(turn, '') : NOTHING;
    case 'sent-file': case 'sent-other': return sent(turn, who);
    default: return NOTHING;
  }
}

/** A room's alarm: questions that have stood long enough. */
export function roomRang(event: Event, world: OfficeWorld): Done {
  const wake = event.type === 'woke' ? world.look.wake(event.timer) : undefined;
  const room = wake && world.look.roomById(wake.about);
  if (room?.state !== 'registered') return NOTHING;
  return overdue({ event: { ...event, channel: room.channel }, world, room, questions: world.look.roomQuestions(room.id) });
}

function said(turn: RoomTurn, who: Member | undefined, text: string): Done {
  const { event, world, room } = turn;
  const order = roomOrderIn(text, event.group?.addressed === true);
  if (order) return ordered(turn, order, who);
  const asked = (event.repliesTo && world.look.handoverSaid(event.repliesTo)) ?? (who && world.look.handover(answerIn(text)?.question ?? ''));
  // Only the office answers a producer's question; what others say to the post is talk among them.
  if (asked) return who ? withOffice(turn, replied(asked, who, answerIn(text)?.text ?? text, event, world)) : NOTHING;
  // They answer something of ours that we cannot place (we died before we could note its id): never passed over in silence.
  if (who && event.quotes && event.group?.addressed && !event.repliesTo) {
    const open = world.look.openHandovers().filter((one) => one.target === room.channel);
    if (open.length > 0) return replies(turn, whichOne(open));
  }
  const named = calledByName(text);
  const called = event.group?.addressed === true || (named !== undefined && (named === '' || heard(named, world) !== 'talk')) || (!TO_ALL.test(spelled(text).join(' ')) && turn.questions.some((one) => one.state === 'called' && one.author === event.group?.from && world.now - one.at < CALLED_LASTS));
  // Somebody of the office adds to what we said, or puts it right: that is said to the people here.
  if (who && event.quotes && event.group?.addressed && addsToIt(text) && heard(text, world) === 'talk') return officeSpoke(turn, text);
  if ((called || named !== undefined) && who && isOrder(named ?? text, event, world)) return replies(turn, say.ordersPrivately());
  // "@Trợ lý bảo chị ấy ra xã nhé": told to us, for who asked.
  const carried = called && who && heard(named ?? text, world) === 'talk' ? unquoted(turn, who, named ?? text) : undefined;
  if (carried) return carried;
  if (called && isHushed(room, world.now)) return NOTHING;
  if (called) return isQuiet(turn) ? calledInAStorm(turn, text) : answerCalled(turn, text);
  if (who) return unquoted(turn, who, text) ?? officeSpoke(turn, text);
  return room.state === 'registered' ? noted(turn, text) : NOTHING;
}

/** An order of the office: its answer tells of people, so it is given alone. */
const isOrder = (text: string, { channel }: Event, world: OfficeWorld): boolean => [...new Set([text, plainly(text)])].some((said) => orderIn(said) !== undefined || announcementOrder(said, channel, world) !== undefined || rollOrderIn(said) !== undefined);

/** After "@Trợ lý ơi" and no more, the next words are for us. */
const CALLED_LASTS = 2 * 60_000;
/** Put to everybody, or to somebody by name. */
const TO_ALL = /\b(?:moi nguoi|ca nha|ca nhom|ba con|cac (?:bac|anh|chi|co|chu|ban))\b|^(?:chi|anh|co|chu|bac) (?!oi)\S+ oi\b/;

/** An answer that we cannot bring: never passed over in silence. */
const SPOKEN: ReadonlySet<string> = new Set(['voice', 'video', 'contact', 'location']);

function sent(turn: RoomTurn, who: Member | undefined): Done {
  const { event, world } = turn;
  const asked = event.repliesTo && world.look.handoverSaid(event.repliesTo);
  if (asked && event.type === 'sent-other') return who && SPOKEN.has(event.what) ? replies(turn, onlyWords(asked)) : NOTHING;
  if (asked && who && event.type === 'sent-file') return withOffice(turn, replied(asked, who, event.caption ?? '', event, world));
  if (who) {
    const shown = event.type === 'sent-file' || (event.type === 'sent-other' && SPOKEN.has(event.what));
    const caption = event.type === 'sent-file' ? event.caption ?? '' : '';
    return (shown ? shownUnquoted(turn, who, caption) : undefined) ?? officeSpoke(turn, caption, shown);
  }
  return event.type === 'sent-file' && event.group?.addressed && !isQuiet(turn) ? replies(turn, showsIdentity(event.caption ?? '') ? `${say.papersPrivately()} ${say.takePhotoBack()}` : say.papersPrivately()) : NOTHING;
}

function ordered(turn: RoomTurn, order: RoomOrder, who: Member | undefined): Done {
  const { world, room } = turn;
  switch (order.type) {
    case 'hush': return replies(changed(turn, { hushedUntil: world.now + order.hours * 3_600_000 }), say.hushed(order.hours));
    case 'speak': return replies(changed(turn, { hushedUntil: 0 }), say.speaking());
    case 'register': {
      if (!who || !atLeast(who.role, 'consultant')) return replies(turn, say.onlyOffice());
      // A consultant gives a room no more than they see themselves.
      const { scope, sets, years, unknown } = roomScopeIn(order.text, world.knowledge);
      const allowed = atLeast(who.role, 'staff') ? scope : scope.communes.every((commune) => covers(who.scope, { commune: commune.split(',')[0]!.trim(), province: commune.split(',')[1]?.trim() ?? '', tags: [] })) && scope.communes.length > 0 ? scope : who.scope;
      const { years: _before, ...rest } = room;
      const next = changed({ ...turn, room: rest }, { state: 'registered', scope: allowed, sets, ...(years ? { years } : {}) });
      const done = replies(next, say.registered(next.room, unknown));
      return { ...done, changes: [...done.changes, audit(who, 'register room', { about: room.id, after: say.scopeOf(next.room) })] };
    }
    case 'patience': {
      if (!who) return replies(turn, say.onlyOffice());
      const done = replies(changed(turn, { patience: order.minutes }), say.patience(order.minutes));
      return { ...done, changes: [...done.changes, audit(who, 'room patience', { about: room.id, before: String(room.patience), after: String(order.minutes) })] };
    }
    default: return order satisfies never;
  }
}

const newRoom = (event: Event, world: OfficeWorld): Room => ({ id: derive.room(event.no), channel: event.channel, title: '', state: 'met', scope: EVERYTHING, sets: [], patience: PATIENCE, spoke: [], since: world.now });

/** We were added. By somebody of the office: it is theirs, with their scope. By anybody else: it waits to be registered. */
function met(event: Event & { type: 'joined' }, known: Room | undefined, world: OfficeWorld): Done {
  const by = event.by ? world.look.member(event.by) : undefined;
  const base = known ?? newRoom(event, world);
  const registered = (known !== undefined && known.state !== 'met') || by !== undefined;
  const room: Room = { ...base, title: event.title ?? base.title, state: registered ? 'registered' : 'met', scope: known?.scope ?? by?.scope ?? EVERYTHING };
  const again = known !== undefined && known.state !== 'met';
  return { changes: [{ type: 'room', room }], effects: effectsOf(event, [{ type: 'say', message: { text: again ? say.backAgain() : say.joined(registered) }, tone: 'reminder' }]) };
}

/** Put out: what stands there looks for another way at once. A room nobody had registered is forgotten. */
function putOut(event: Event, room: Room, world: OfficeWorld): Done {
  if (room.state === 'met') return { changes: [{ type: 'drop-room', room: room.id }], effects: [] };
  return { changes: [{ type: 'room', room: { ...room, state: 'left' } }, ...wakesOf(world.look.openHandovers(), room.channel, world.now, (nth) => derive.wake(event.no, nth))], effects: [] };
}

function moved(event: Event & { type: 'migrated' }, room: Room | undefined, world: OfficeWorld): Done {
  if (!room) return NOTHING;
  const there = world.look.room(event.to);
  return { changes: [...(there ? [{ type: 'drop-room', room: there.id } as const] : []), { type: 'room', room: { ...room, channel: event.to } }, { type: 'retarget', from: event.channel, to: event.to }], effects: [] };
}
