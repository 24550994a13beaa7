import type { Knowledge } from '../knowledge.ts';
import * as say from '../say/passages.ts';
import type { Day } from '../time.ts';
import { sourcesOf, type Answer } from './outcome.ts';
import { LAWFUL_WAY, type Refusal } from './refuse.ts';

/** What we do not help with ends with the lawful way, where there is one. */
export function refused(why: Refusal, text: string, on: Day, knowledge: Knowledge): Answer {
  const { hits } = knowledge.search({ question: text, on, past: false });
  const way = why === 'orders' || why === 'politics' ? undefined : hits.slice(0, 3).find(({ passage }) => passage.topic === 'tu-choi')?.passage ?? knowledge.passages.find(({ id }) => id === LAWFUL_WAY[why]);
  return { outcome: 'refused', why, text: way ? say.passage(way, knowledge) : say.refused(why), sources: way ? sourcesOf(way) : [] };
}
