import * as say from '../say/passages.ts';
import type { Knowledge, Passage } from '../knowledge.ts';
import type { Thought } from '../think.ts';
import { BANDS } from './from-passages.ts';
import type { Answered } from './outcome.ts';
import { faithful } from './check/faithful.ts';
import { tidy } from './check/tidy.ts';
import { handed } from './handed.ts';

/* An answer told in words made for its question: what is handed over for that, and what may be said of what comes back. */

/** An answer in a model's words, what it rests on, and which model. */
export type Phrased = { readonly text: string; readonly passages: readonly Passage[]; readonly model: string };

const MOST = 3;

/** What a model may phrase an answer from. Nothing where one passage fits so well that it is told alone (its words are the vetted answer),
 *  where the rules reckoned it, where it begins with what we do not help with, and where a rule of then stands beside that of today: the two are not
 *  for mixing. */
export function forPhrasing(found: Answered): readonly Passage[] {
  const passages = passagesOf(found);
  return found.by !== 'knowledge' || found.declines !== undefined || found.sure >= BANDS.asWritten || passages.some((one) => one.old) ? [] : passages;
}

/** Those that answer, and those that may. */
const passagesOf = ({ sources, near }: Answered): readonly Passage[] =>
  [...new Set([...sources.flatMap(({ passage }) => passage ?? []), ...near])].slice(0, MOST);

/** The model's words with their law and clause, if they are true to what they cite. `question`: what was asked, in its own words. */
export function phrased(thought: Thought, found: Answered, question: string, knowledge: Knowledge): Phrased | undefined {
  if (thought.type !== 'composed') return undefined;
  const passages = passagesOf(found);
  const sentences = tidy(thought.sentences);
  if (faithful(sentences, passages.map((one) => handed(one, knowledge)), question).type !== 'faithful') return undefined;
  const cited = passages.filter(({ id }) => sentences.some(({ cites }) => cites.some(({ entry }) => entry === id)));
  return { text: say.composed(sentences.map(({ text }) => text).join(' '), cited, knowledge), passages: cited, model: thought.model ?? 'không rõ tên' };
}
