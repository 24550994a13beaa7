import { discreet } from '../../hand-over.ts';
import type { Reading } from '../../read/reading.ts';
import type { Thought } from '../../think.ts';
import * as passages from '../../say/passages.ts';
import * as say from '../../say/understood.ts';
import { act } from '../act.ts';
import { again } from '../again.ts';
import { ask } from './answers.ts';
import { isSettled, mayFollowUp, openQuestion } from './follow-up.ts';
import { meanings, type Meaning } from '../model/meanings.ts';
import { puzzled } from './puzzled.ts';
import { canThink, heardIn, thinks } from '../model/think.ts';
import { says, type Turn } from '../turn.ts';

/** Longer than this is a letter, not a message: the rules keep it for a person. */
const LONGEST = 500;

/** No rule could read it: the model is asked which of the things that are possible here is meant, or to write a follow-up out.
 *  Undefined where it cannot be asked or need not: the rules' ending is the answer. */
export function wonder(turn: Turn, text: string, reading: Reading): Turn | undefined {
  if (!canThink(turn) || turn.lines.length > 0 || text.length > LONGEST || reading.slash) return undefined;
  if (reading.question) {
    const answer = ask(turn, text);
    if (answer.outcome === 'answered' || isSettled(answer)) return undefined;
    const follows = mayFollowUp(turn, text);
    if (follows || answer.outcome === 'clarify') return follows;
  }
  const asked = openQuestion(turn);
  const offered = meanings(turn).map(({ id, label }) => ({ id, label }));
  return thinks(turn, { task: 'understand', text: discreet(text, turn.person.name), ...(asked ? { asked } : {}), offered }, { type: 'understand', heard: heardIn(turn, text) });
}

/** What the model made of it, when it is possible now; else `ending`, as without a model. `turn` is of the words as they were said. */
export function understood(turn: Turn, text: string, reading: Reading, thought: Thought, ending: () => Turn): Turn {
  const chosen = thought.type === 'understood' ? meanings(turn).find(({ id }) => id === thought.choice) : undefined;
  return chosen ? meant(turn, text, reading, chosen) : ending();
}

function meant(turn: Turn, text: string, reading: Reading, { means }: Meaning): Turn {
  switch (means.type) {
    case 'act': return act(means.writes ? says(turn, say.understoodAs(means.writes)) : turn, means.act);
    case 'own-word': return again(says(turn, say.yourOwnWord(means.wish, means.command)));
    case 'question': return puzzled(turn, text, { ...reading, question: true });
    case 'outside': return again(says(turn, passages.offTopic()));
    default: return means satisfies never;
  }
}
