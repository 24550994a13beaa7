import type { Knowledge, Passage, Ref } from '../knowledge.ts';
import { fold, words } from '../text.ts';
import type { Day } from '../time.ts';
import * as say from '../say/passages.ts';
import { fromRules } from './from-rules.ts';
import { inFull } from './in-full.ts';
import { isOtherLanguage } from './language.ts';
import { asksWhatBecomes, LAWFUL_WAY, refusalOf, type Refusal } from './refuse.ts';
import type { Found, Hit } from './search.ts';
import { asksOfThen, periodOf } from './then.ts';
import { twoAsked } from './two.ts';
import { wrongAsked } from './wrong-asked.ts';

/** A source as it is shown: the entry, and one legal text and clause it rests on. */
export type Source = { readonly entry: string; readonly ref?: Ref; readonly passage?: Passage };

/** Every way a question can end. `near`: what else it may have meant, as choices. `unlike-ours`: it sounds like another matter,
 *  and who understands words better may say otherwise. `doubtful`: it sounds like what we refuse, and no passage fits it well. */
export type Answer =
  | { readonly outcome: 'answered'; readonly by: 'rules' | 'knowledge'; /** 0 to 1. */ readonly sure: number; readonly text: string; readonly sources: readonly Source[]; readonly near: readonly Passage[]; /** It leans on what was asked before. */ readonly leans?: true }
  | { readonly outcome: 'clarify'; readonly text: string; readonly near: readonly Passage[] }
  | { readonly outcome: 'no-answer'; readonly text: string; readonly why: 'no-words' | 'other-language' | 'unlike-ours' | 'not-covered' | 'doubtful' }
  | { readonly outcome: 'refused'; readonly text: string; readonly why: Refusal; readonly sources: readonly Source[] };

export type Question = { readonly text: string; readonly before?: string | undefined; /** The product the talk is about. */ readonly about?: string | undefined; readonly on: Day };

/** Where the bands of the search's sureness lie (`npm run calibrate:scope` prints how often the first passage is right in each): from `alone`
 *  on it is right in nineteen of twenty questions and is told by itself; below, the next likely one is told beside it, below `two` the next
 *  two; from `asWritten` on a model has nothing to add; from `offer` to `answer` they stand under their titles, so that the asker
 *  sees which one is meant; from `ask` to `offer` the asker is asked. */
export const BANDS = { asWritten: 0.985, alone: 0.9, two: 0.6, answer: 0.4, offer: 0.1, ask: 0.05 };

/** The second is told when it is as likely as this beside the first; as much of it as fits one phone screen, and never less than
 *  a sentence or two. */
const AS_LIKELY = 0.6;
const SCREEN = 940;
const LEAST = 150;

/** Answers from the rules and the vetted passages, for the day asked about; or says honestly that it does not. Pure. */
export function answer(question: Question, knowledge: Knowledge): Answer {
  const { text, before, about, on } = question;
  if (before === undefined) return answerAlone(question, knowledge);
  const full = inFull(text, before, knowledge.lexicon);
  if (full !== undefined) return leaning(answerAlone({ text: full, about, on }, knowledge));
  const alone = answerAlone(question, knowledge);
  if (isSettled(alone) || words(text).length > LONGEST_SEQUEL) return alone;
  const both = answerAlone({ text: `${before} ${text}`, about, on }, knowledge);
  return both.outcome === 'answered' && (alone.outcome !== 'answered' || both.sure > alone.sure + SURER) ? leaning(both) : alone;
}

const leaning = (found: Answer): Answer => (found.outcome === 'answered' ? { ...found, leans: true } : found);

/** So sure an answer stands by itself; a less sure one gives way to one that is so much surer with what was asked before. */
const BY_ITSELF = 0.4;
const SURER = 0.3;
/** So many words are a question of their own. */
const LONGEST_SEQUEL = 16;

/** Nothing to gain from the question before: it is answered, refused, or of another matter. */
const isSettled = (found: Answer): boolean =>
  found.outcome === 'refused' || (found.outcome === 'answered' && found.sure >= BY_ITSELF) || (found.outcome === 'no-answer' && found.why !== 'not-covered');

function answerAlone(question: Question, knowledge: Knowledge): Answer {
  const { text, before, about, on } = question;
  const said = words(text);
  if (said.length === 0) return { outcome: 'no-answer', why: 'no-words', text: say.noWords() };
  const refusal = refusalOf(text);
  if (refusal) return refused(refusal, text, on, knowledge);
  if (isOtherLanguage(text)) return { outcome: 'no-answer', why: 'other-language', text: say.onlyVietnamese() };
  const leant = before !== undefined && words(text).length < 6 ? `${before} ${text}` : text;
  const then = asksOfThen(text, on) || asksOfThen(leant, on);
  const found = knowledge.search({ question: text, before, about, on, past: then, period: then ? periodOf(text, on) ?? periodOf(leant, on) : undefined });
  const isOurs = found.ours >= ELSEWHERE;
  const ruled = fromRules(text, on, isOurs, knowledge);
  if (ruled) return ruled;
  if (!isOurs) return { outcome: 'no-answer', why: 'unlike-ours', text: say.offTopic() };
  return fromPassages({ text, about, on }, { found, past: then, leans: leant !== text }, knowledge);
}

/** So surely another matter (log-odds): one of eight hundred questions of ours that nobody tuned on, and nine of ten of others. */
const ELSEWHERE = -0.7;

function refused(why: Refusal, text: string, on: Day, knowledge: Knowledge): Answer {
  const { hits } = knowledge.search({ question: text, on, past: false });
  const way = why === 'orders' || why === 'politics' ? undefined : hits.slice(0, 3).find(({ passage }) => passage.topic === 'tu-choi')?.passage ?? knowledge.passages.find(({ id }) => id === LAWFUL_WAY[why]);
  return { outcome: 'refused', why, text: way ? say.passage(way, knowledge) : say.refused(why), sources: way ? sourcesOf(way) : [] };
}

type Looked = { readonly found: Found; readonly past: boolean; readonly leans: boolean };

function fromPassages({ text, about, on }: Question, { found, past: then, leans }: Looked, knowledge: Knowledge): Answer {
  const refusal = refusalOf(text, found.read);
  if (refusal) return refused(refusal, text, on, knowledge);
  const [first, ...others] = asksUs(text) ? found.hits : heardFirst(found.hits);
  if (!first || found.sure < BANDS.ask) return { outcome: 'no-answer', why: 'not-covered', text: say.notCovered(knowledge.office) };
  if (found.sure < BANDS.two && wrongAsked(text) === 'doubtful') return { outcome: 'no-answer', why: 'doubtful', text: say.onlyLawful(knowledge.office) };
  const likely = others.filter(({ score }) => score > first.score * AS_LIKELY).map(({ passage }) => passage);
  const near = likely.slice(0, 2);
  if (first.passage.topic === 'tu-choi' && (asksUs(text) || (!asksWhatBecomes(text) && !OWN.test(fold(text))))) return { outcome: 'refused', why: 'forgery', text: say.passage(first.passage, knowledge), sources: sourcesOf(first.passage) };
  const both = found.sure < BANDS.alone && !then ? twoTold({ text, about, on }, first.passage, knowledge) : undefined;
  if (both) return both;
  if (found.sure < BANDS.offer) return { outcome: 'clarify', text: say.whichOfThese([first.passage, ...near]), near: [first.passage, ...near] };
  const today = then && first.passage.old ? nowadays(text, on, first, knowledge) : undefined;
  const beside = today ? [] : likely.filter((one) => one.kind === first.passage.kind && one.topic !== 'tu-choi' && one.old === first.passage.old).slice(0, found.sure < BANDS.two ? 2 : found.sure < BANDS.alone ? 1 : 0);
  const main = found.sure < BANDS.answer ? say.guessed(first.passage, knowledge) : say.passage(first.passage, knowledge);
  const room = (SCREEN - main.length) / Math.max(1, beside.length);
  const told = beside.map((one) => say.beside(one, one.old ? one.body : partOf(one.body, text, Math.max(room - say.beside(one, '', knowledge).length, LEAST * 2)) ?? one.title, knowledge));
  return {
    outcome: 'answered', by: 'knowledge', sure: found.sure, near, ...(leans ? { leans: true as const } : {}),
    text: [
      main,
      ...told,
      ...(today ? [say.today(today, knowledge)] : []),
    ].join('\n\n'),
    sources: [first.passage, ...beside, ...(today ? [today] : [])].flatMap(sourcesOf),
  };
}

/** Two things asked in one message, each surely answered by a passage of its own: one after the other. One of them is what the whole
 *  message comes nearest to, and is told first. */
function twoTold({ text, about, on }: Question, nearest: Passage, knowledge: Knowledge): Answer | undefined {
  const asked = twoAsked(text);
  if (!asked) return undefined;
  const found = asked.map((question) => ({ question, ...knowledge.search({ question, about, on, past: false }) }));
  const [one, other] = found.toSorted((a, b) => Number(b.hits[0]?.passage === nearest) - Number(a.hits[0]?.passage === nearest));
  const [first, second] = [one?.hits[0]?.passage, other?.hits[0]?.passage];
  if (first !== nearest || !second || first === second || Math.min(one!.sure, other!.sure) < BANDS.answer || [first, second].some(({ topic, kind }) => topic === 'tu-choi' || kind === 'story')) return undefined;
  const main = say.passage(first, knowledge);
  const part = partOf(second.body, other!.question, SCREEN - main.length - say.asWell(second, '', knowledge).length) ?? partOf(second.body, other!.question, LEAST * 2)!;
  return { outcome: 'answered', by: 'knowledge', sure: Math.min(one!.sure, other!.sure), near: [], text: `${main}\n\n${say.asWell(second, part, knowledge)}`, sources: [first, second].flatMap(sourcesOf) };
}

/** As many sentences or lines on end as fit, those that speak most of what is asked; undefined when no two lines fit. */
function partOf(body: string, question: string, room: number): string | undefined {
  if (room < LEAST) return undefined;
  if (body.length <= room) return body;
  const asked = new Set(words(question));
  const pieces = body.split(/(?<=[.!?:;]\s+)(?=\S)|(?<=\n)/);
  const told = pieces.map((piece) => words(piece).filter((word) => asked.has(word)).length);
  let best: { text: string; worth: number } | undefined;
  for (let from = 0; from < pieces.length; from += 1) {
    for (let to = from + 1; to <= pieces.length; to += 1) {
      const text = pieces.slice(from, to).join('').trim();
      if (text.length > room) break;
      const worth = told.slice(from, to).reduce((sum, count) => sum + count, 0) + text.length / room;
      if (!best || worth > best.worth) best = { text, worth };
    }
  }
  return best && best.text.length >= LEAST / 2 ? best.text.replace(/[:;]$/, '.') : undefined;
}

/** Nobody asks us to do what we refuse: as near a passage of the rule goes first. */
function heardFirst(hits: readonly Hit[]): readonly Hit[] {
  const at = hits.findIndex(({ passage }) => passage.topic !== 'tu-choi');
  return at > 0 && hits[at]!.score > hits[0]!.score * AS_NEAR ? [hits[at]!, ...hits.filter((_, i) => i !== at)] : hits;
}
const AS_NEAR = 0.9;

/** What is theirs they may see. */
const OWN = /\b(?:cua|nha|ben) (?:toi|tui|em|chi|anh|minh|bac|co|chau|con)\b/;

/** They ask us to do it, not how it is. */
const asksUs = (text: string): boolean => /\b(?:giup|ho(?! so| kinh| ngheo)|dum|lam cho|nho em|cho (?:em|toi|chi|anh|minh) (?:xin|xem)|gui (?:em|toi|chi|anh|minh))\b/.test(fold(text));

/** What is true today, told beside what was. */
function nowadays(text: string, on: Day, first: Hit, knowledge: Knowledge): Passage | undefined {
  const { hits } = knowledge.search({ question: text, on, past: false });
  return hits.find(({ passage }) => !passage.old && passage.kind === 'answer' && passage.id !== first.passage.id)?.passage;
}

/** What a passage rests on, one for each clause. */
export const sourcesOf = (passage: Passage): readonly Source[] =>
  passage.refs.length > 0 ? passage.refs.map((ref) => ({ entry: passage.id, ref, passage })) : [{ entry: passage.id, passage }];
