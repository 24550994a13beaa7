import { BANDS, type Answer } from '../answer/answer.ts';
import { faithful } from '../answer/check/faithful.ts';
import { tidy } from '../answer/check/tidy.ts';
import { handed } from '../answer/handed.ts';
import { discreet } from '../hand-over.ts';
import type { Knowledge, Passage } from '../knowledge.ts';
import * as say from '../say/passages.ts';
import type { Thought } from '../think.ts';
import { heardIn, thinks, canThink } from './think.ts';
import type { Turn } from './turn.ts';

/* A question that the passages answer, told in words made for it. The person sees that somebody writes; then the model's words, when
 * every claim in them stands in what they cite, else the passages as they are. That comes of every `think`: the engine answers each,
 * late ones too, and newer words of the person are told the passages at once (`owed`). */

export type Answered = Extract<Answer, { outcome: 'answered' }>;

const MOST = 3;
const LONGEST = 500;

/** Where one passage fits so well that it is told alone, its words are the vetted answer: nobody waits for others. Nobody waits twice:
 *  words that a model has read are answered with the passages. A rule of then stands beside that of today, and the two are not for
 *  mixing. */
export function composes(turn: Turn, text: string, found: Answered): Turn | undefined {
  if (!canThink(turn) || turn.interprets || found.by !== 'knowledge' || found.sure >= BANDS.asWritten) return undefined;
  const passages = passagesOf(found);
  if (passages.length === 0 || passages.some((one) => one.old)) return undefined;
  const { person: { name, asked }, world: { knowledge } } = turn;
  const question = found.leans && asked ? `${asked.text}\n${text}` : text;
  return thinks(turn, { task: 'compose', question: discreet(question.slice(-LONGEST), name), passages: passages.map((one) => handed(one, knowledge)) }, { type: 'compose', heard: heardIn(turn, text), ...(asked ? { leansOn: asked } : {}) });
}

/** Those that answer, and those that may. */
const passagesOf = ({ sources, near }: Answered): readonly Passage[] =>
  [...new Set([...sources.flatMap(({ passage }) => passage ?? []), ...near])].slice(0, MOST);

/** An answer in a model's words, what it rests on, and which model. */
export type Phrased = { readonly text: string; readonly passages: readonly Passage[]; readonly model: string };

/** The model's words with their law and clause, if they are true to what they cite. `question`: what was asked, in its own words. */
export function phrased(thought: Thought, found: Answered, question: string, knowledge: Knowledge): Phrased | undefined {
  if (thought.type !== 'composed') return undefined;
  const passages = passagesOf(found);
  const sentences = tidy(thought.sentences);
  if (faithful(sentences, passages.map((one) => handed(one, knowledge)), question).type !== 'faithful') return undefined;
  const cited = passages.filter(({ id }) => sentences.some(({ cites }) => cites.some(({ entry }) => entry === id)));
  return { text: say.composed(sentences.map(({ text }) => text).join(' '), cited, knowledge), passages: cited, model: thought.model ?? 'không rõ tên' };
}
