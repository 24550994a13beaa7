import type { Knowledge, Passage } from '../knowledge.ts';
import * as say from '../say/passages.ts';
import { fold, sentencesOf, words } from '../text.ts';
import type { Day } from '../time.ts';
import { bindsAll, SCREEN, toldBeside } from './parts/beside.ts';
import { sourcesOf, type Answer, type Question } from './outcome.ts';
import { nearby } from './nearby.ts';
import { LEAST, partOf } from './parts/part-of.ts';
import { asksWhatBecomes, isHonest, refusalOf, soundsMostlyWrong, sureNeeded } from './refuse/refuse.ts';
import { nearestRefused, refused } from './refuse/refused.ts';
import { askedSoftlyAtMost } from './refuse/softly.ts';
import type { Found, Hit } from './search.ts';
import { asksOfThen } from './then.ts';
import { sideAlone } from './paper/side-alone.ts';
import { isShortButAsks, namesNoThing, twoAsked } from './parts/two.ts';

/** Where the bands of the search's sureness lie (`npm run calibrate:scope` prints how often the first passage is right in each): from `alone`
 *  on it is right in all but one of about thirty questions and is told by itself; below, the next likely one is told beside it, below `two` the next
 *  two; from `asWritten` on a model has nothing to add; from `offer` to `answer` they stand under their titles, so that the asker
 *  sees which one is meant; from `ask` to `offer` the asker is asked. Below `unspoken` what names a subject nobody spoke of stands under its title too:
 *  its "không bắt buộc" must not be heard of another thing. */
export const BANDS = { asWritten: 0.997, alone: 0.96, two: 0.9, unspoken: 0.93, answer: 0.5, offer: 0.28, ask: 0.22 };
/** Of so few words less makes as sure: of 2,200 plain questions looked for where they are not known, the first was right in .988 from 0.9 to 0.96, as from
 *  there on, and in .93 from 0.85 to 0.9. */
const OF_FEW_WORDS = { most: 12, alone: 0.93, two: 0.85 };

/** Where nothing is found at all, so much must speak for a request we refuse before what we do not help with is told (as `sureNeeded` has it). */
const LIKELY_REFUSED = 0.9;

/** What is as likely as this beside the first may be meant. */
const AS_LIKELY = 0.7;

type Looked = { readonly found: Found; readonly past: boolean; readonly leans: boolean };

/** What the passages found say; or that they do not. */
export function fromPassages({ text, about, on }: Question, { found, past: then, leans }: Looked, knowledge: Knowledge): Answer {
  const refusal = refusalOf(text, found.read);
  if (refusal) return refused(refusal, text, on, knowledge);
  const [first, ...others] = asksUs(text) ? found.hits : then ? found.hits.filter(({ passage }) => passage.topic !== 'tu-choi') : heardFirst(found.hits);
  const needed = sureNeeded(text, found.read);
  const isRefused = first?.passage.topic === 'tu-choi';
  const soft = found.sure < needed ? askedSoftlyAtMost(text) : undefined;
  if (soft) return refused(soft.as, text, on, knowledge);
  if (!first || (found.sure < BANDS.ask && needed < LIKELY_REFUSED && !(isRefused && needed > 0))) return { outcome: 'no-answer', why: 'not-covered', text: say.notCovered(knowledge.office), near: nearby(found) };
  if (isRefused && (found.sure >= BANDS.ask || needed >= LIKELY_REFUSED) && !isHonest(text) && (asksUs(text) || (!asksWhatBecomes(text) && !OWN.test(fold(text))))) return { outcome: 'refused', why: 'forgery', text: say.passage(first.passage, knowledge), sources: sourcesOf(first.passage) };
  if (found.sure < needed) {
    const ifMeant = soundsMostlyWrong(text) ? nearestRefused(text, found, needed, knowledge) : undefined;
    return { outcome: 'no-answer', why: 'doubtful', text: [say.onlyLawful(knowledge.office), ...(ifMeant ? [say.ifMeant(ifMeant, knowledge)] : [])].join('\n\n'), near: nearby(found), ...(ifMeant ? { ifMeant } : {}) };
  }
  const likely = others.filter(({ score }) => score > first.score * AS_LIKELY).map(({ passage }) => passage);
  const near = likely.slice(0, 2);
  // Where the whole is sure by itself, each of the two must be surer still.
  const both = then ? undefined : twoTold({ text, about, on }, { nearest: first.passage, likely: others.slice(0, NEAR_WHOLE).map(({ passage }) => passage), least: found.sure < BANDS.alone ? BANDS.answer : found.sure }, knowledge);
  if (both) return both;
  if (found.sure < BANDS.offer) return { outcome: 'clarify', text: say.whichOfThese([first.passage, ...near]), near: [first.passage, ...near] };
  const today = then && first.passage.old ? nowadays(text, on, first, knowledge) : undefined;
  const main = found.sure < (first.elsewhere ? BANDS.unspoken : BANDS.answer) ? say.guessed(first.passage, knowledge) : say.passage(first.passage, knowledge);
  const bands = words(text).length <= OF_FEW_WORDS.most ? OF_FEW_WORDS : BANDS;
  const many = today || found.sure >= bands.alone ? 0 : found.sure >= bands.two ? 1 : 2;
  const beside = toldBeside(text, on, { first, main, others, sure: found.sure, many }, knowledge);
  return {
    outcome: 'answered', by: 'knowledge', sure: found.sure, near, ...(leans ? { leans: true as const } : {}),
    text: [
      main,
      ...beside.map(({ told }) => told),
      ...(today ? [say.today(today, knowledge)] : []),
    ].join('\n\n'),
    sources: [first.passage, ...beside.map(({ passage }) => passage), ...(today ? [today] : [])].flatMap(sourcesOf),
  };
}

/** Two things asked in one message, each surely answered by a passage of its own: one after the other. One of them is what the whole
 *  message comes nearest to, and is told first. */
function twoTold({ text, about, on }: Question, { nearest, likely, least }: { readonly nearest: Passage; readonly likely: readonly Passage[]; readonly least: number }, knowledge: Knowledge): Answer | undefined {
  const asked = twoAsked(text);
  if (!asked) return undefined;
  const found = asked.map((question) => ({ question, ...knowledge.search({ question, about, on, past: false }) }));
  const [one, other] = found.toSorted((a, b) => Number(b.hits[0]?.passage === nearest) - Number(a.hits[0]?.passage === nearest));
  // What only its own few words find must be near the whole too, or surer than that; "ai ký" is asked of what stands before it, and is never sure by itself.
  const isNear = likely.includes(other?.hits[0]?.passage as Passage) || (other!.sure >= SURE_ALONE && sideAlone(other!.question) === undefined);
  const [first, second] = [one?.hits[0]?.passage, other?.hits[0]?.passage];
  if (!isNear || namesNoThing(other!.question) || first !== nearest || !second || first === second || [one!, other!].some(({ question, sure }) => sure < (isShortButAsks(question) ? Math.min(Math.max(least, SURE_OF_SHORT.least), SURE_OF_SHORT.most) : least)) || [first, second].some((one) => one.topic === 'tu-choi' || one.kind === 'story' || !bindsAll(one, on, knowledge))) return undefined;
  const main = say.passage(first, knowledge);
  const part = partOf(second.body, other!.question, Math.max(SCREEN - main.length - say.asWell(second, '', knowledge).length, LEAST * 2)) ?? second.body;
  return { outcome: 'answered', by: 'knowledge', sure: Math.min(one!.sure, other!.sure), near: [], text: `${main}\n\n${say.asWell(second, part, knowledge)}`, sources: [first, second].flatMap(sourcesOf) };
}

const NEAR_WHOLE = 3;
const SURE_ALONE = 0.8;

/** In so few words ("mà ai ký") much is a little like what is asked, and nothing surer than this. */
const SURE_OF_SHORT = { least: 0.7, most: 0.88 };

/** Nobody asks us to do what we refuse: as near a passage of the rule goes first. Who asks how it was then wants nothing of that kind. */
function heardFirst(hits: readonly Hit[]): readonly Hit[] {
  const at = hits.findIndex(({ passage }) => passage.topic !== 'tu-choi');
  return at > 0 && hits[at]!.score > hits[0]!.score * AS_NEAR ? [hits[at]!, ...hits.filter((_, i) => i !== at)] : hits;
}
const AS_NEAR = 0.95;

/** What is theirs they may see. */
const OWN = /\b(?:cua|nha|ben) (?:toi|tui|em|chi|anh|minh|bac|co|chau|con)\b/;

/** They ask us to do it, not how it is. */
const asksUs = (text: string): boolean => /\b(?:giup|ho(?! so| kinh| ngheo)|dum|lam cho|nho em|cho (?:em|toi|chi|anh|minh) (?:xin|xem)|gui (?:em|toi|chi|anh|minh))\b/.test(fold(text));

/** Its title names a time before, and it begins with a text of then. */
const tellsOfThen = ({ title, body }: Passage, on: Day): boolean => /\btruoc\b/.test(fold(title)) && asksOfThen(sentencesOf(body)[0] ?? '', on);

/** What is true today of the same matter, told beside what was; no passage that itself tells of then. */
function nowadays(text: string, on: Day, first: Hit, knowledge: Knowledge): Passage | undefined {
  const { hits, sure } = knowledge.search({ question: text, on, past: false });
  const now = hits.flatMap(({ passage, score }) => (!passage.old && !tellsOfThen(passage, on) && passage.kind === 'answer' && passage.id !== first.passage.id && score > hits[0]!.score * AS_LIKELY ? [passage] : []));
  return now.find(({ topic }) => topic === first.passage.topic) ?? (sure >= BANDS.answer ? now[0] : undefined);
}
