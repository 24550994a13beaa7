import type { Knowledge } from '../knowledge.ts';
import * as say from '../say/passages.ts';
import type { Day } from '../time.ts';
import { fold } from '../text.ts';
import { asksForBody } from './asks-for-body.ts';
import { sourcesOf, type Answer } from './outcome.ts';
import { JUDGES } from './refuse-patterns.ts';
import { LAWFUL_WAY, type Refusal } from './refuse.ts';

/** Of those who judge only; another's telephone number is another's. */
const OF_JUDGES = 'xin-so-nguoi-cham';
const NAMES_JUDGES = new RegExp(`\\b${JUDGES}|\\b(?:cham|duyet|khao sat|tham dinh|trong (?:hoi dong|ban|doan))\\b`);

/** What we do not help with ends with the lawful way, where there is one. */
export function refused(why: Refusal, text: string, on: Day, knowledge: Knowledge): Answer {
  if (why === 'medicine' && asksForBody(text)) return { outcome: 'refused', why, text: say.refused(why), sources: [] };
  const { hits } = knowledge.search({ question: text, on, past: false });
  const way = why === 'politics' ? undefined : hits.slice(0, why === 'orders' ? 1 : 3).find(({ passage: { id, topic } }) => topic === 'tu-choi' && (id !== OF_JUDGES || why !== 'others' || NAMES_JUDGES.test(fold(text))))?.passage ?? (why === 'orders' ? undefined : knowledge.passages.find(({ id }) => id === LAWFUL_WAY[why]));
  return { outcome: 'refused', why, text: way ? say.passage(way, knowledge) : say.refused(why), sources: way ? sourcesOf(way) : [] };
}
