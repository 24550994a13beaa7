import { derive } from '../ids.ts';
import type { Office } from '../knowledge.ts';
import * as say from '../say/talk.ts';
import type { Question } from './state.ts';
import { says, type Turn, withState } from './turn.ts';

const LONGEST = 500;

/** Keeps for a person what the rules cannot answer, and says so. The same words twice are one question. */
export function keepQuestion(turn: Turn, text: string, words: (id: string, office: Office) => string = say.kept): Turn {
  const { state, event, person, world } = turn;
  const asked = text.slice(0, LONGEST).trim();
  const known = state.questions.find((one) => one.state === 'waiting' && one.text === asked);
  if (known) return says(turn, say.alreadyWaiting(known.id));
  const question: Question = {
    id: derive.question(event.no),
    text: asked,
    by: person.id,
    channel: event.channel,
    at: world.now,
    state: 'waiting',
    ...(event.message ? { message: event.message } : {}),
  };
  return says(withState(turn, { questions: [...state.questions, question] }), words(question.id, world.knowledge.office));
}
