import { holidaysOf } from '../deadline/working-days.ts';
import { addWorkingMinutes } from '../deadline/working-hours.ts';
import { derive, type MessageId } from '../ids.ts';
import { spelled } from '../read/plain.ts';
import * as say from '../say/room.ts';
import type { Change } from '../staff/change.ts';
import { effectsOf, type Done } from '../staff/done.ts';
import type { Instant } from '../time.ts';
import { foundFor, foundUnasked, heard } from './hear.ts';
import { meantBy } from './meant.ts';
import type { RoomQuestion } from './state.ts';
import { isHushed, NOTHING, spokeLately, type RoomTurn } from './turn.ts';

/* Questions that stand in a room: noted, merged, closed by a consultant, answered when their time has come, forgotten. */

const BURST = 2 * 60_000;
/** So long after a consultant's word we do not speak unasked. */
const AFTER_OFFICE_MINUTES = 10;
const KEPT = 3 * 86_400_000;
const DONE_KEPT = 10 * 60_000;
const AT_ONCE = 4;
/** More than so many askers of one thing hear one answer. */
const TOGETHER = 2;

/** A producer said something to the room. A question begins to wait; words right after it belong to it. */
export function noted(turn: RoomTurn, text: string): Done {
  const { event, world, room, questions } = turn;
  const author = event.group?.from;
  if (!author || !event.message) return NOTHING;
  const line = heard(text, turn.world);
  const last = questions.findLast((one) => one.author === author && one.state === 'open');
  if (last && world.now - last.at < BURST && line !== 'own' && spelled(text).length >= 2) {
    // Said again is not said twice.
    const whole = last.text.split('\n').includes(text.trim()) ? last.text : `${last.text}\n${text.trim()}`.slice(0, 500);
    return waits(turn, { ...last, text: whole, at: world.now });
  }
  if (line !== 'ask') return NOTHING;
  return waits(turn, { id: `Q${event.no}`, room: room.id, message: event.message, author, ...(event.name ? { name: event.name } : {}), text: text.slice(0, 500), at: world.now, state: 'open' });
}

/** Somebody called us while we have said enough for this minute: what they ask stands, and is answered when there is room. */
export function calledInAStorm(turn: RoomTurn, text: string): Done {
  const { event, world, room, questions } = turn;
  const author = event.group?.from;
  if (!author || !event.message || room.state !== 'registered') return NOTHING;
  const line = heard(text, world);
  // What is their own needs no room: they are written to alone.
  if (line === 'own') return world.look.knows(author) ? { changes: [], effects: effectsOf(event, [{ type: 'hear', text, ...(event.name ? { name: event.name } : {}), to: author }]) } : NOTHING;
  if (line !== 'ask' && foundFor(text, world) === undefined) return NOTHING;
  const known = questions.find((one) => one.author === author && one.state === 'open' && one.text === text.slice(0, 500));
  if (known) return NOTHING;
  return waits(turn, { id: `Q${event.no}`, room: room.id, message: event.message, author, ...(event.name ? { name: event.name } : {}), text: text.slice(0, 500), at: world.now, state: 'open' }, world.now + MINUTE);
}

const MINUTE = 60_000;

/** With the time we answer it, if a passage does; without, it only stands there for the consultants' list. */
function waits(turn: RoomTurn, asked: RoomQuestion, soon?: Instant): Done {
  const { world, room, questions } = turn;
  const { due: _before, ...rest } = asked;
  const found = soon !== undefined ? foundFor(asked.text, world) : room.patience > 0 ? foundUnasked(asked.text, world) : undefined;
  const question: RoomQuestion = found ? { ...rest, due: soon ?? addWorkingMinutes(world.now, room.patience, holidaysOf(world.knowledge.deadlines)) } : rest;
  const others = questions.filter((one) => one.id !== question.id);
  return { changes: [{ type: 'room-question', question }, ...swept(turn), alarm(turn, [...others, question])], effects: [] };
}

/** A consultant spoke. What they quote is answered; without a quote, what they seem to mean; the rest waits a while longer, so that
 *  we never talk over them. `shown`: they showed or spoke something that we cannot read. */
export function officeSpoke(turn: RoomTurn, text: string, shown = false): Done {
  const { event, world, room, questions } = turn;
  if (room.state !== 'registered') return NOTHING;
  const open = questions.filter((one) => one.state === 'open');
  const closed = new Set((event.quotes && !event.group?.addressed ? open.filter((one) => one.message === event.quotes) : shown && text === '' ? shownTo(open, world.now) : meantBy(text, open, world.now)).map((one) => one.id));
  const after = addWorkingMinutes(world.now, AFTER_OFFICE_MINUTES, holidaysOf(world.knowledge.deadlines));
  const left = questions.filter((one) => !closed.has(one.id)).map((one) => (one.state === 'open' && one.due !== undefined && one.due < after ? { ...one, due: after } : one));
  const changes: Change[] = [
    { type: 'room', room: { ...room, officeAt: world.now } },
    ...[...closed].map((id): Change => ({ type: 'drop-room-question', id })),
    ...left.filter((one) => !questions.includes(one)).map((question): Change => ({ type: 'room-question', question })),
  ];
  return { changes: [...changes, ...(open.length > 0 ? [alarm(turn, left)] : [])], effects: [] };
}

/** A photo, a file or a voice right behind the only question. */
const shownTo = (open: readonly RoomQuestion[], now: Instant): RoomQuestion[] => open.filter(({ at }) => open.length === 1 && now - at <= SHOWN_AT_ONCE);
const SHOWN_AT_ONCE = 10 * 60_000;

/** Questions whose time has come: one reply for each asker, quoting what they asked first. */
export function overdue(turn: RoomTurn): Done {
  const { event, world, room, questions } = turn;
  const isDue = (one: RoomQuestion, by: Instant) => one.state === 'open' && one.due !== undefined && one.due <= by;
  const due = questions.filter((one) => isDue(one, world.now));
  const later = laterThan(turn);
  if (due.length === 0 || later !== undefined) {
    const moved = due.map((one): RoomQuestion => ({ ...one, due: later ?? world.now }));
    const all = questions.map((one) => moved.find((other) => other.id === one.id) ?? one);
    return { changes: [...moved.map((question): Change => ({ type: 'room-question', question })), ...swept(turn), alarm(turn, all)], effects: [] };
  }
  // What comes due in a moment and asks the same is answered with it.
  const soon = questions.filter((one) => isDue(one, world.now + BURST));
  const found = new Map(soon.map((one) => [one.id, foundFor(one.text, world)]));
  const entryOf = (one: RoomQuestion) => found.get(one.id)?.entry;
  // Many asked the same: one answer for all of them, quoting the first.
  const common = [...new Set(due.flatMap((one) => entryOf(one) ?? []))].map((entry) => soon.filter((one) => entryOf(one) === entry)).filter((asked) => new Set(asked.map(({ author }) => author)).size > TOGETHER).slice(0, AT_ONCE);
  const answered = new Set(common.flat());
  const alone = due.filter((one) => !answered.has(one));
  const now = [...new Set(alone.map((one) => one.author))].slice(0, Math.max(0, AT_ONCE - common.length));
  const answers = [
    ...common.map((asked) => ({ text: say.unansweredOfMany(new Set(asked.map(({ author }) => author)).size, found.get(asked[0]!.id)!.text), quotes: asked[0]!.message })),
    ...now.flatMap((author) => {
      const asked = alone.filter((one) => one.author === author);
      const texts = [...new Set(asked.flatMap((one) => found.get(one.id)?.text ?? []))];
      return texts.length > 0 ? [{ text: say.unanswered(texts.join('\n\n')), quotes: asked[0]!.message }] : [];
    }),
  ];
  const over = new Set([...answered, ...due]);
  const rest = questions.filter((one) => !over.has(one));
  const waiting = alone.filter((one) => !now.includes(one.author)).map((one): RoomQuestion => ({ ...one, due: world.now + BURST }));
  return {
    changes: [
      { type: 'room', room: { ...room, spoke: [...spokeLately(room, world.now), ...answers.map(() => world.now)] } },
      ...[...over].filter((one) => answered.has(one) || now.includes(one.author)).map((one): Change => ({ type: 'room-question', question: { ...without(one), text: '', state: 'done', at: world.now } })),
      ...waiting.map((question): Change => ({ type: 'room-question', question })),
      alarm(turn, [...rest, ...waiting]),
    ],
    effects: effectsOf(event, answers.map(({ text, quotes }) => ({ type: 'say', message: { text, quotes }, tone: 'reply' }))),
  };
}

const without = ({ due: _due, ...question }: RoomQuestion): RoomQuestion => question;

/** Hushed, or a consultant has just spoken: when we may. */
function laterThan({ room, world }: RoomTurn): Instant | undefined {
  if (isHushed(room, world.now)) return room.hushedUntil;
  const after = room.officeAt === undefined ? 0 : addWorkingMinutes(room.officeAt, AFTER_OFFICE_MINUTES, holidaysOf(world.knowledge.deadlines));
  return after > world.now ? after : undefined;
}

/** They changed what they wrote. */
export function rewritten(turn: RoomTurn, target: MessageId, text: string): Done {
  const asked = turn.questions.find((one) => one.message === target && one.state === 'open');
  if (!asked) return turn.room.state === 'registered' && heard(text, turn.world) === 'ask' && turn.event.group?.from && !turn.questions.some((one) => one.message === target) && turn.world.look.member(turn.event.group.from) === undefined
    ? waits(turn, { id: `Q${turn.event.no}`, room: turn.room.id, message: target, author: turn.event.group.from, ...(turn.event.name ? { name: turn.event.name } : {}), text: text.slice(0, 500), at: turn.world.now, state: 'open' })
    : NOTHING;
  return heard(text, turn.world) === 'ask' ? waits(turn, { ...asked, text: text.slice(0, 500) }) : forgotten(turn, target);
}

export function forgotten(turn: RoomTurn, target: MessageId): Done {
  const gone = turn.questions.filter((one) => one.message === target);
  if (gone.length === 0) return NOTHING;
  return { changes: [...gone.map((one): Change => ({ type: 'drop-room-question', id: one.id })), alarm(turn, turn.questions.filter((one) => !gone.includes(one)))], effects: [] };
}

/** What is over, or stood there for days, is not kept. */
function swept({ questions, world }: RoomTurn): Change[] {
  return questions.filter((one) => world.now - one.at > (one.state === 'open' ? KEPT : DONE_KEPT)).map((one) => ({ type: 'drop-room-question', id: one.id }));
}

function alarm({ event, room }: RoomTurn, questions: readonly RoomQuestion[]): Change {
  const due = questions.filter((one) => one.state === 'open').map((one) => one.due ?? one.at + KEPT + 1);
  return { type: 'wake', id: derive.wake(event.no), kind: 'room', about: room.id, ...(due.length > 0 ? { at: Math.min(...due) } : {}) };
}
