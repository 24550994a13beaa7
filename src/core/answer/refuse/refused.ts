import type { Knowledge, Passage } from '../../knowledge.ts';
import * as say from '../../say/passages.ts';
import type { Day } from '../../time.ts';
import { fold } from '../../text.ts';
import { asksForBody } from './asks-for-body.ts';
import { sourcesOf, type Answer } from '../outcome.ts';
import { outrightBehind, outrightIn } from './outright.ts';
import { JUDGES } from './refuse-patterns.ts';
import { askedSoftlyAtMost } from './softly.ts';
import { LAWFUL_WAY, mayAskFor, type Refusal } from './refuse.ts';
import type { Found, Hit } from '../search.ts';

/** Of those who judge only; another's telephone number is another's. */
const OF_JUDGES = 'xin-so-nguoi-cham';
const NAMES_JUDGES = new RegExp(`\\b${JUDGES}|\\b(?:cham|duyet|khao sat|tham dinh|trong (?:hoi dong|ban|doan))\\b`);

/** The passages that answer one kind of request only; the others answer whatever is forged or bought. */
const ONLY_OF: Readonly<Record<string, readonly Refusal[]>> = { 'mua-sao': ['buying'], [OF_JUDGES]: ['buying', 'others'], 'chep-ho-so-nguoi-khac': ['forgery', 'others'], 'xem-ho-so-nguoi-khac': ['others'], 'noi-chua-benh': ['medicine'] };

/** What we do not help with ends with the lawful way, where there is one. */
export function refused(why: Refusal, text: string, on: Day, knowledge: Knowledge): Answer {
  if (why === 'medicine' && asksForBody(text)) return { outcome: 'refused', why, text: say.refused(why), sources: [] };
  const { hits } = knowledge.search({ question: text, on, past: false });
  const own = outrightIn(text)?.way ?? askedSoftlyAtMost(text)?.way;
  const way = own !== undefined ? knowledge.passages.find(({ id }) => id === own) : why === 'politics' ? undefined : hits.filter(({ score }, i) => i < (why === 'orders' ? 1 : NEAR.hits) || (why !== 'orders' && score > hits[0]!.score * NEAR.refused)).find(({ passage: { id, topic } }) => topic === 'tu-choi' && isOf(why, id) && (id !== OF_JUDGES || why !== 'others' || NAMES_JUDGES.test(fold(text))))?.passage ?? (why === 'orders' ? undefined : lawfulWay(why, knowledge));
  return { outcome: 'refused', why, text: way ? say.passage(way, knowledge) : say.refused(why), sources: way ? sourcesOf(way) : [] };
}

/** What only it and the message before it ask for together. */
export function refusedBehind(text: string, before: string, knowledge: Knowledge): Answer | undefined {
  const found = outrightBehind(text, before);
  const way = found && knowledge.passages.find(({ id }) => id === (found.way ?? LAWFUL_WAY[found.as]));
  return found && { outcome: 'refused', why: found.as, text: way ? say.passage(way, knowledge) : say.refused(found.as), sources: way ? sourcesOf(way) : [] };
}

/** Of what sounds like a request we refuse and is none surely: the passage of the refusal that comes nearest it. */
export function nearestRefused(text: string, { hits }: Found, needed: number, knowledge: Knowledge): Passage | undefined {
  const why = mayAskFor(text);
  return nearestOf(why, hits) ?? (why && needed >= LIKELY ? lawfulWay(why, knowledge) : undefined);
}

/** So much speaks for such a request (as `sureNeeded` has it) that its kind is named though no passage comes near. */
const LIKELY = 0.75;

/** The refusal of that kind that stands near the first of what is found. */
export const nearestOf = (why: Refusal | undefined, hits: readonly Hit[], near = NEAR.score): Passage | undefined =>
  hits.find(({ passage: { id, topic }, score }) => topic === 'tu-choi' && score > hits[0]!.score * near && (why === undefined || why === 'others' || isOf(why, id)))?.passage;

/** So many of the first, and so near the best of them. */
const NEAR = { hits: 3, score: 0.7, refused: 0.9 };

const isOf = (why: Refusal, id: string): boolean => why === 'orders' || (ONLY_OF[id] ?? ['forgery', 'buying', 'others']).includes(why);

const lawfulWay = (why: Refusal, knowledge: Knowledge): Passage | undefined => knowledge.passages.find(({ id }) => id === LAWFUL_WAY[why]);
