import type { Knowledge } from '../../knowledge.ts';
import * as passages from '../../say/passages.ts';
import * as say from '../../say/rubric.ts';
import type { Answer, Answered, Question } from '../outcome.ts';
import { LEAST, partOf } from '../parts/part-of.ts';
import type { Found } from '../search.ts';
import { toldByName } from './by-name.ts';
import { rubricTold, type Told } from './from-rubric.ts';
import { likely } from './signs.ts';
import { CRITERION } from './tell-line.ts';

/* What the sheet of their goods says of one criterion, where a question surely asks for that: told with what the passages say in general,
 * the likelier of the two first. */

/** From `alone` on, and surer than the passage where that is of another matter, the levels are told by themselves: right in all but one of thirty.
 *  From `told` on they stand before a passage that is less likely to answer, and behind one that is likelier; from `beside` on behind a passage that
 *  is not sure enough to be told alone (`npm run calibrate:rubric` prints how often they are right). */
export const BANDS = { alone: 0.9, told: 0.55, beside: 0.4 };

/** So sure a passage needs nothing beside it; one so unsure is not told beside the levels. */
const SURE = 0.985;
const UNSURE = 0.45;
/** So much of it fits one phone screen. */
const SCREEN = 940;

export function withRubric(found: Answer, question: Question, looked: Found, knowledge: Knowledge): Answer {
  if (found.outcome === 'refused' || (found.outcome === 'no-answer' && found.why !== 'not-covered')) return found;
  const isOfThen = found.outcome === 'answered' && found.sources.some(({ passage }) => passage?.old);
  const named = question.before === undefined && !isOfThen ? toldByName(question.text, knowledge) : undefined;
  if (named) return { outcome: 'answered', by: 'rules', sure: 1, near: [], text: named.text, sources: named.sources };
  const told = rubricTold(question, looked, knowledge);
  const sure = told ? likely(told.signs) : 0;
  const [first] = looked.hits;
  if (!told || sure < BANDS.beside || first?.passage.topic === 'tu-choi') return found;
  if (found.outcome === 'answered' && found.sources.some(({ passage }) => passage === undefined || passage.old)) return found;
  const answered = { outcome: 'answered', by: 'rules', sure, near: [], ...(question.before === undefined ? {} : { leans: true as const }) } as const;
  if (found.outcome !== 'answered' || sure >= (tellsOfLine(told) ? BANDS.alone : Math.max(BANDS.alone, found.sure)) || (found.sure < UNSURE && sure >= BANDS.told)) return { ...answered, text: told.text, sources: told.sources };
  const passage = first!.passage;
  if (sure < BANDS.told || found.sure > sure) return found.sure >= SURE ? found : behind(found, told);
  const part = partOf(passage.body, question.text, Math.max(SCREEN - told.text.length - passages.beside(passage, '', knowledge).length, LEAST));
  return { ...answered, text: [told.text, ...(part ? [passages.beside(passage, part, knowledge)] : [])].join('\n\n'), sources: [...told.sources, ...(part ? found.sources.filter((source) => source.passage === passage) : [])] };
}

/** The nearest passage tells of this very line in general: what the sheet of their goods says is the same for them. */
const tellsOfLine = ({ signs }: Told): boolean => signs.some(([sign]) => sign === 'passage of the line');

/** Whether an answer is what a sheet says. */
export const isRubric = (found: Answer): boolean => found.outcome === 'answered' && found.by === 'rules' && found.sources.some(({ entry }) => entry.startsWith(CRITERION));

/** The levels behind what the passages say, where both fit. */
const behind = (found: Answered, told: Told): Answer =>
  (found.text.length + told.text.length > SCREEN ? found : { ...found, text: `${found.text}\n\n${say.beside(told.text)}`, sources: [...found.sources, ...told.sources] });
