import type { Knowledge } from '../../knowledge.ts';
import * as say from '../../say/passages.ts';
import { bindsAll } from '../parts/beside.ts';
import { sourcesOf, type Answered, type Question } from '../outcome.ts';
import { soundsForged } from './refuse.ts';

/* "Làm giả tem có vi phạm không": what becomes of whoever does it is asked, and nothing else is surely found. The words are those of the thing itself (what a
 * tem must say), which answers nothing. */

const PASSAGE = 'khai-sai-bi-phat-hien';

export function whatBecomes({ text, on }: Question, knowledge: Knowledge): Answered | undefined {
  const passage = soundsForged(text) ? knowledge.passages.find(({ id }) => id === PASSAGE) : undefined;
  return passage && bindsAll(passage, on, knowledge) ? { outcome: 'answered', by: 'knowledge', sure: 1, near: [], text: say.passage(passage, knowledge), sources: sourcesOf(passage) } : undefined;
}
