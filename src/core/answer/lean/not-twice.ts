import type { Knowledge, Passage, Side } from '../../knowledge.ts';
import { spelled } from '../../read/plain.ts';
import * as say from '../../say/passages.ts';
import { sentencesOf, words } from '../../text.ts';
import type { Answer, Answered, Question } from '../outcome.ts';
import { leansByWords } from './leans.ts';
import { matterTold } from '../paper/matter-told.ts';
import { asTyped, sidesIn } from '../paper/paper-sides.ts';
import { tellsSide } from '../paper/side-alone.ts';
import { ownWords } from '../parts/left-open.ts';

/* "Không dán tem thì bị phạt bao nhiêu" right behind what was told of the stamp: the words before draw it to the passage they were answered with. The same
 * once more is no answer: where it tells what is asked now, that part of it; else what these words find by themselves; else that it is not known. */

/** So short it is told again; of a longer one so many sentences. */
const SHORT = 200;
const MOST = 2;
/** Of so few words of its own it asks for nothing else. */
const BY_ITSELF = 2;
/** In which words that is told. */
const SPOKEN: Readonly<Partial<Record<Side, RegExp>>> = {
  takes: /(?:\d+|mấy|vài) (?:ngày|tuần|tháng)(?!\p{L})/iu, cost: /(?<!\p{L})(?:phí|tiền|đồng)(?!\p{L})/iu, lasts: /\d+ (?:năm|tháng)(?!\p{L})/iu, expired: /(?<!\p{L})(?:hết hạn|(?:công bố|làm|xin|cấp) lại)(?!\p{L})/iu,
  where: /(?<!\p{L})(?:ở|tại) (?:cơ quan|Sở|Cục|UBND|Chi cục|trung tâm|phòng|Bộ)(?!\p{L})/u, filed: /(?<!\p{L})[Nn]ộp (?:cho|ở|tại|lên)(?!\p{L})/u,
};
/** What is plainly known of a thing or not. */
const PLAIN: ReadonlySet<Side> = new Set<Side>(['where', 'filed', 'who', 'takes', 'cost', 'lasts']);
const FINE = /\b(?:phat|bi xu ly)\b/;

export function notTwice(found: Answer, question: Question, knowledge: Knowledge, plainly: (one: Question) => Answer): Answer {
  const { told, text, before } = question;
  if (found.outcome !== 'answered' || !told || found.sources[0]?.entry !== told.id || !found.text.includes(told.body) || before === undefined || isAskedAgain(text, before)) return found;
  const { line, sides } = asksOf(text);
  const matter = matterTold(told, knowledge);
  if (sides.length > 0 && sides.every((side) => tellsSide(told, side) || matter?.told[side] === told.id)) return inPart(found, told, sides, knowledge);
  const papers = theirPapers(question, sides, plainly);
  if (papers) return papers;
  const alone = plainly({ ...question, before: undefined, told: undefined });
  if (alone.outcome === 'refused' || (alone.outcome === 'answered' && alone.sources[0]?.entry === told.id)) return found;
  // "Có cái giỏ đựng bánh mì nữa, vậy thì sao": the same is asked of that.
  const isOther = !leansByWords(text) && isOfOther(text, told);
  if (isOther && (alone.outcome === 'answered' || alone.outcome === 'clarify')) return alone;
  if (!sides.some((side) => PLAIN.has(side)) && !FINE.test(line)) return found;
  const own = alone.outcome === 'answered' ? alone.sources[0]?.passage : undefined;
  if (alone.outcome === 'answered' && (!own || own.topic === told.topic)) return alone;
  const near = [...(own ? [own] : []), ...alone.near].filter((one, i, all) => one !== told && all.indexOf(one) === i);
  return { outcome: 'no-answer', why: 'not-covered', text: say.notCovered(knowledge.office), near };
}

/** Of what was told a moment ago the part that answers a side of it, where that is told again. */
export const onlyThat = (found: Answered, told: Passage, text: string, knowledge: Knowledge): Answered => (found.sources[0]?.entry === told.id ? inPart(found, told, asksOf(text).sides, knowledge) : found);

function asksOf(text: string): { readonly line: string; readonly sides: readonly Side[] } {
  const line = asTyped(text);
  return { line, sides: sidesIn(line).sides };
}

/** "Tem rượu mua ở đâu" and the same once more: they did not see it, or did not follow. */
function isAskedAgain(text: string, before: string): boolean {
  const earlier = new Set(words(before));
  return words(text).every((word) => earlier.has(word));
}

/** "Thế phải xin giấy gì": of what they make. */
function theirPapers({ text, about, set, on }: Question, sides: readonly string[], plainly: (one: Question) => Answer): Answer | undefined {
  const found = about !== undefined && sides.includes('needs') && ownWords(text).length === 0 ? plainly({ text: `${about} cần giấy gì`, about, set, on }) : undefined;
  return found?.outcome === 'answered' ? found : undefined;
}

/** Whether it speaks of something that what was told does not. */
function isOfOther(text: string, { title, asks, body }: Passage): boolean {
  const spoken = new Set([title, ...asks, body].flatMap((one) => spelled(one)));
  return ownWords(text).filter((word) => !spoken.has(word)).length >= BY_ITSELF;
}

/** Only what answers it, of what was told in full a moment ago. */
function inPart(found: Answered, told: Passage, sides: readonly Side[], knowledge: Knowledge): Answered {
  const sentences = told.body.length <= SHORT || told.body.includes('\n- ') ? [] : told.body.split('\n').flatMap((line) => sentencesOf(line));
  const part = sentences.filter((sentence) => sides.some((side) => SPOKEN[side]?.test(sentence))).slice(0, MOST);
  return part.length === 0 ? found : { ...found, text: say.passage(told, knowledge, part.join(' '), 1) };
}
