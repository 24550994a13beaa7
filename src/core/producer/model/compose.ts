import { handed } from '../../answer/handed.ts';
import type { Answered } from '../../answer/outcome.ts';
import { forPhrasing } from '../../answer/phrased.ts';
import { discreet } from '../../hand-over.ts';
import { canThink, heardIn, thinks } from './think.ts';
import type { Turn } from '../turn.ts';

/* A question that the passages answer, told in words made for it. The person sees that somebody writes; then the model's words, when
 * every claim in them stands in what they cite, else the passages as they are. That comes of every `think`: the engine answers each,
 * late ones too, and newer words of the person are told the passages at once (`owed`). */

/** What is sent of a question; its end is what is asked. */
export const LONGEST_ASKED = 500;

/** Nobody waits twice: words that a model has read are answered with the passages. */
export function composes(turn: Turn, text: string, found: Answered): Turn | undefined {
  if (!canThink(turn) || turn.interprets) return undefined;
  const passages = forPhrasing(found);
  if (passages.length === 0) return undefined;
  const { person: { name, asked }, world: { knowledge } } = turn;
  const question = found.leans && asked ? `${asked.text}\n${text}` : text;
  return thinks(turn, { task: 'compose', question: discreet(question.slice(-LONGEST_ASKED), name), passages: passages.map((one) => handed(one, knowledge)) }, { type: 'compose', heard: heardIn(turn, text), ...(asked ? { leansOn: asked } : {}) });
}
