import { derive, type QuestionId } from '../../ids.ts';
import type { Office, Passage } from '../../knowledge.ts';
import { doubtful, unsure } from '../../say/handed.ts';
import * as passages from '../../say/passages.ts';
import * as say from '../../say/talk.ts';
import { beside } from '../again.ts';
import type { Offer } from '../focus.ts';
import { asksToSend } from './hand-over.ts';
import { remembersUnanswered } from '../spoken.ts';
import type { Question } from '../state.ts';
import { asks, says, type Turn, withState } from '../turn.ts';

const LONGEST = 500;

/** Why it is not answered, where they are asked whether to send it. */
const UNSURE = new Map([[say.kept, unsure], [say.keptDoubtful, doubtful]]);

/** What asks for leave to send the question is not replaced by what was being asked. */
export const thenAgain = (turn: Turn): Turn => (turn.asked ? turn : beside(turn));

/** Keeps for a person what the rules cannot answer, and says so; what comes near may be what was meant and is offered beside it. The same words twice
 *  are one question. */
export function keepQuestion(turn: Turn, text: string, { words = say.kept, near = [] }: { readonly words?: (id: string, office: Office) => string; readonly near?: readonly Passage[] } = {}): Turn {
  const { state, event, person, world } = turn;
  const asked = text.slice(0, LONGEST).trim();
  const known = state.questions.find((one) => one.state === 'waiting' && one.text === asked);
  // Asked before and never let go: nobody has it.
  const unsent = known && !known.shown && event.desk && person.consent;
  if (known && !unsent) return says(turn, say.alreadyWaiting(known.id));
  const question: Question = known ?? {
    id: derive.question(event.no, 1 + state.questions.filter(({ id }) => id.startsWith(`H${event.no}.`)).length),
    text: asked,
    by: person.id,
    channel: event.channel,
    at: world.now,
    state: 'waiting',
    ...(event.message ? { message: event.message } : {}),
  };
  const kept = known ? turn : withState(turn, { questions: [...state.questions, question] });
  const offered = near.map((one): Offer => ({ label: one.title, act: { type: 'passage', entry: one.id, question: question.id } }));
  const why = UNSURE.get(words);
  if (event.desk && person.consent) return asksToSend(why ? says(kept, why(question.id)) : kept, question, offered);
  const told = says(kept, words(question.id, world.knowledge.office));
  return near.length === 0 ? told : asks(remembersUnanswered(told, text), { question: passages.orOneOfThese(), about: { type: 'choice' }, offered: [...offered, { label: passages.NEITHER, act: { type: 'ask-person', text: asked } }] });
}

/** A question that has found its answer here, unless somebody has it already. */
export function withdrawn(turn: Turn, which: QuestionId | undefined): Turn {
  return withState(turn, { questions: turn.state.questions.map((one) => (one.id === which && one.state === 'waiting' && !one.shown ? { ...one, state: 'withdrawn' } : one)) });
}
