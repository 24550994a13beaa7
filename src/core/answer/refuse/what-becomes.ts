import type { Knowledge } from '../../knowledge.ts';
import { toldByName } from '../by-name.ts';
import type { Answered, Question } from '../outcome.ts';
import { soundsForged } from './refuse.ts';

/* "Làm giả tem có vi phạm không": what becomes of whoever does it is asked, and nothing else is surely found. The words are those of the thing itself (what a
 * tem must say), which answers nothing. */

const PASSAGE = 'khai-sai-bi-phat-hien';

export const whatBecomes = ({ text, on }: Question, knowledge: Knowledge): Answered | undefined => (soundsForged(text) ? toldByName(PASSAGE, on, knowledge) : undefined);
