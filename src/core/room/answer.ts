import * as say from '../say/room.ts';
import type { Change } from '../staff/change.ts';
import { effectsOf, type Done } from '../staff/done.ts';
import { asks, sentencesIn } from './asking.ts';
import { topicsIn } from './clause.ts';
import { foundFor, foundForParts, heard, isSameMatter, refusalFor } from './hear.ts';
import { givesPrivateNumber } from './take-back.ts';
import { addsToIt, asksWhatWeAre, asksWhoIsRight, isCross, isDoubted, isMereYes, isSorry, isWrong, thanksIn } from './temper.ts';
import type { RoomQuestion } from './state.ts';
import { NOTHING, replies, type RoomTurn } from './turn.ts';

/** Words of one burst: one answer. */
const BURST = 20_000;
/** In place of a passage: they heard what may be asked. */
const TOLD = 'what-i-can-do';
const ENOUGH = 10 * 60_000;

/** Somebody called us by name, or quoted us. A number of theirs that should not stand here is spoken of beside the answer. */
export function answerCalled(turn: RoomTurn, text: string): Done {
  const done = answered(turn, text);
  if (!givesPrivateNumber(text)) return done;
  if (done.effects.length === 0) return replies(turn, say.takeItBack());
  return { ...done, effects: done.effects.map((one) => (one.type === 'say' ? { ...one, message: { ...one.message, text: `${one.message.text}\n${say.takeItBack()}` } } : one)) };
}

function answered(turn: RoomTurn, text: string): Done {
  const { event, world, questions } = turn;
  const line = heard(text, world);
  const author = event.group?.from;
  const last = questions.findLast((one) => one.author === author && one.state === 'done');
  const burst = last !== undefined && world.now - last.at < BURST;
  if (line === 'own') return privately(turn, text);
  if (isMereYes(text)) return NOTHING;
  if (asksWhatWeAre(text)) return replies(turn, say.whatIAm(), ...settledHere(turn, '', 'done'));
  if (isWrong(text)) return replies(turn, say.sayAgain(), ...settledHere(turn, '', 'done'));
  const parts = sentencesIn(text).some(asks) ? foundForParts(text, world) : undefined;
  const whole = parts?.isList ? undefined : foundFor(text, world);
  const found = whole ?? (parts?.left === undefined ? parts : { ...parts, text: `${parts.text}\n\n${say.leftOpen(parts.left)}` });
  if (found && (line === 'ask' || text.trim().split(/\s+/).length >= 2) && !thanksIn(text) && !isCross(text)) {
    return burst && last.entry === found.entry ? NOTHING : replies(turn, found.text, ...settledHere(turn, text, 'done', found.entry));
  }
  if (burst && line !== 'ask') return NOTHING;
  // What we do not help with is said to whoever asks it, and no consultant is asked to.
  const refused = isCross(text) || thanksIn(text) ? undefined : refusalFor(text, world);
  if (refused !== undefined) return replies(turn, refused, ...settledHere(turn, '', 'done'));
  if (line === 'ask') return turn.room.state === 'registered' ? replies(turn, say.noSourceHere(), ...settledHere(turn, text, 'open')) : replies(turn, say.noSource());
  if (isCross(text)) return replies(turn, say.sorry(), ...settledHere(turn, '', 'done'));
  if (thanksIn(text)) return replies(turn, say.welcome(), ...settledHere(turn, '', 'done'));
  if (asksWhoIsRight(text)) return replies(turn, say.judgesNobody(), ...settledHere(turn, '', 'done'));
  if (isDoubted(text)) return replies(turn, say.sayAgain(), ...settledHere(turn, '', 'done'));
  // Under words of ours, and no question: said to the others.
  if (event.quotes && addsToIt(text) && !sentencesIn(text).some(asks)) return NOTHING;
  const bare = text.trim().split(/\s+/).length <= 3;
  if (bare) return replies(turn, say.yes(), ...settledHere(turn, '', 'called'));
  if (isSorry(text)) return replies(turn, say.noHarm(), ...settledHere(turn, '', 'done'));
  const lawful = refusalFor(text, world, true);
  if (lawful !== undefined) return replies(turn, lawful, ...settledHere(turn, '', 'done'));
  // Who goes on chatting with us has heard it.
  if (topicsIn(text) === 0 && questions.some((one) => one.author === author && one.entry === TOLD && world.now - one.at < ENOUGH)) return NOTHING;
  return replies(turn, say.whatICanDo(), ...settledHere(turn, '', 'done', TOLD));
}

/** Their own dossier: never here. Where we know them we write to them alone, as if they had asked there. */
function privately(turn: RoomTurn, text: string): Done {
  const { event, world } = turn;
  const from = event.group?.from;
  if (!from || !world.look.knows(from)) return replies(turn, say.privately());
  const done = replies(turn, say.writingToYou());
  const quoted = event.message ? { quotes: event.message } : {};
  return { ...done, effects: effectsOf(event, [{ type: 'say', message: { text: say.writingToYou(), ...quoted }, tone: 'reply' }, { type: 'hear', text, ...(event.name ? { name: event.name } : {}), to: from }]) };
}

/** What was said to us here, for the few minutes a burst may last; and what they had asked before of the same is over. */
function settledHere(turn: RoomTurn, text: string, state: RoomQuestion['state'], entry?: string): Change[] {
  const { event, world, room, questions } = turn;
  const author = event.group?.from;
  if (!author || !event.message || !world.look.room(room.channel)) return [];
  const before = questions.filter((one) => one.author === author && (one.state === 'called' || (one.state === 'open' && (world.now - one.at < BURST || isSameMatter(event.type === 'said' ? event.text : text, entry, one.text, world))))).map((one): Change => ({ type: 'drop-room-question', id: one.id }));
  const row: RoomQuestion = { id: `Q${event.no}`, room: room.id, message: event.message, author, ...(event.name ? { name: event.name } : {}), text: state === 'open' ? text.slice(0, 500) : '', at: world.now, state, ...(entry ? { entry } : {}) };
  return [...before, { type: 'room-question', question: row }];
}
