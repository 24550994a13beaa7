import type { Knowledge } from '../knowledge.ts';
import * as say from '../say/passages.ts';
import { spelled } from '../read/plain.ts';
import { words } from '../text.ts';
import { fromPassages } from './from-passages.ts';
import { fromRules } from './from-rules.ts';
import { inFull } from './in-full.ts';
import { isOtherLanguage } from './language.ts';
import type { Answer, Question } from './outcome.ts';
import { refusalOf } from './refuse.ts';
import { refused } from './refused.ts';
import { asksOfThen, periodOf } from './then.ts';

/** Answers from the rules and the vetted passages, for the day asked about; or says honestly that it does not. Pure. */
export function answer(question: Question, knowledge: Knowledge): Answer {
  const { text, before, about, on } = question;
  if (before === undefined) return answerAlone(question, knowledge);
  const full = inFull(text, before, knowledge.lexicon);
  if (full !== undefined) return leaning(answerAlone({ text: full, about, on }, knowledge));
  const alone = answerAlone(question, knowledge);
  if (isSettled(alone, text) || words(text).length > LONGEST_SEQUEL) return alone;
  const both = answerAlone({ text: `${before} ${text}`, about, on }, knowledge);
  if (both.outcome !== 'answered' || (alone.outcome === 'answered' && both.sure <= alone.sure + SURER)) return alone;
  return repeats(both, before, question, knowledge) ? alone : leaning(both);
}

const leaning = (found: Answer): Answer => (found.outcome === 'answered' ? { ...found, leans: true } : found);

/** An answer to words that lean on others ("còn loại …") gives way to one that is so much surer with what was asked before. */
const SURER = 0.3;
/** So sure an answer stands by itself. */
const BY_ITSELF = 0.4;
/** So many words are a question of their own. */
const LONGEST_SEQUEL = 16;
const LEANS = /^(?:(?:a|u|ua|o|oi|da|ok|vang|ma|em|anh|chi|ad|bot) )*(?:con|the|vay|neu|lo|nhung|rua|roi|loai|cai do|cai nay)\b|\b(?:thi sao|do|nay|ay|luon ha|nua ha)$/;

/** Nothing to gain from the question before: it is answered, refused, or of another matter. */
const isSettled = (found: Answer, text: string): boolean =>
  found.outcome === 'refused' || (found.outcome === 'answered' && (found.sure >= BY_ITSELF || !LEANS.test(spelled(text).join(' ')))) || (found.outcome === 'no-answer' && found.why !== 'not-covered');

/** The same once more, to words that come nowhere near it or say nothing of their own ("rồi cái nớ thì sao"). */
function repeats(both: Answer & { outcome: 'answered' }, before: string, { text, on }: Question, knowledge: Knowledge): boolean {
  const { hits, why } = knowledge.search({ question: text, on, past: false });
  if (why.covered === 0) return true;
  const first = both.sources[0]?.passage;
  return first === knowledge.search({ question: before, on, past: false }).hits[0]?.passage && !hits.slice(0, NEAR).some(({ passage }) => passage === first);
}
const NEAR = 3;

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
