import { read } from '../../read/reading.ts';
import * as say from '../../say/understood.ts';
import { words } from '../../text.ts';
import { ask, tells } from '../asked/answers.ts';
import { keepQuestion } from '../asked/questions.ts';
import { asIf } from '../spoken.ts';
import type { Person } from '../state.ts';
import type { Heard } from './think.ts';
import { says, type Turn } from '../turn.ts';

/** Newer words came while the model was asked about older ones, and its answer is not waited for. A question among the older
 *  ones is still owed an answer: what the passages say, or it is kept for a person; unless the newer words ask it again, take it
 *  back, or ask to be forgotten. */
export function owed(turn: Turn, before: Person): Turn {
  const waits = new Set(turn.person.thinking?.map(({ effect }) => effect));
  const dropped = before.thinking?.flatMap(({ effect, purpose }) => ('heard' in purpose && !waits.has(effect) ? [{ ...purpose.heard, by: asIf(before, purpose.type === 'compose' ? purpose.leansOn : before.asked) }] : [])) ?? [];
  const leaves = turn.erases || !turn.person.consent || turn.asked?.offered.some(({ act }) => act.type === 'erase');
  return leaves ? turn : dropped.filter((heard) => isStillOwed(heard, turn)).reduce(pays, turn);
}

function isStillOwed({ text, message }: Heard, { event, world }: Turn): boolean {
  if (!read(text, world.knowledge, world.now).question) return false;
  if (event.type === 'edited' || event.type === 'recalled') return event.target !== message;
  return event.type !== 'said' || !isSame(text, event.text);
}

/** `by`: who asked, as they were then, for a question that leans on one before it. */
function pays(turn: Turn, { text, message, by }: Heard & { by: Person }): Turn {
  const found = ask({ ...turn, person: by }, text);
  if (found.outcome === 'answered') return tells(says(turn, say.earlier(text)), found);
  const { message: _newer, ...event } = turn.event;
  const kept = keepQuestion({ ...says(turn, say.earlier(text)), event: { ...event, ...(message ? { message } : {}) } }, text);
  return { ...kept, event: turn.event };
}

/** Said once more in other words: half of the syllables of the shorter one are in the other. */
function isSame(older: string, newer: string): boolean {
  const [few, many] = [[...new Set(words(older))], [...new Set(words(newer))]].toSorted((a, b) => a.length - b.length);
  return few!.filter((word) => many!.includes(word)).length * 2 >= few!.length;
}
