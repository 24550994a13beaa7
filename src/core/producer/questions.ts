import { derive } from '../ids.ts';
import type { Office } from '../knowledge.ts';
import { unsure } from '../say/handed.ts';
import * as say from '../say/talk.ts';
import { beside } from './again.ts';
import { asksToSend } from './hand-over.ts';
import type { Question } from './state.ts';
import { says, type Turn, withState } from './turn.ts';

const LONGEST = 500;

/** What asks for leave to send the question is not replaced by what was being asked. */
export const thenAgain = (turn: Turn): Turn => (turn.asked ? turn : beside(turn));

/** Keeps for a person what the rules cannot answer, and says so. The same words twice are one question. */
export function keepQuestion(turn: Turn, text: string, words: (id: string, office: Office) => string = say.kept): Turn {
  const { state, event, person, world } = turn;
  const asked = text.slice(0, LONGEST).trim();
  const known = state.questions.find((one) => one.state === 'waiting' && one.text === asked);
  if (known) return says(turn, say.alreadyWaiting(known.id));
  const question: Question = {
    id: derive.question(event.no, 1 + state.questions.filter(({ id }) => id.startsWith(`H${event.no}.`)).length),
    text: asked,
    by: person.id,
    channel: event.channel,
    at: world.now,
    state: 'waiting',
    ...(event.message ? { message: event.message } : {}),
  };
  const kept = withState(turn, { questions: [...state.questions, question] });
  if (event.desk && person.consent) return asksToSend(words === say.kept ? says(kept, unsure(question.id)) : kept, question);
  return says(kept, words(question.id, world.knowledge.office));
}
