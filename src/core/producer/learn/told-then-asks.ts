import { isEqual } from '../../equal.ts';
import { isNotTold } from '../../read/not-told.ts';
import { spelled } from '../../read/plain.ts';
import { isQuestion, whereAsked } from '../../read/question.ts';
import { read, type Reading } from '../../read/reading.ts';
import { words } from '../../text.ts';
import { answers, ask } from '../asked/answers.ts';
import { remembers } from '../spoken.ts';
import type { Turn } from '../turn.ts';
import { learn } from './learn.ts';

/* "Phiếu kiểm nghiệm có rồi. Nhãn hiệu mất bao lâu vậy em?": what is told is written down, and what is asked behind it is asked by itself. */

/** At a stop, or before a word that turns to something else. */
const SENTENCES = /(?<=[.!?;\n])\s+|,\s+(?=(?:mà|ma|thế|the|vậy|vay|còn|con|giờ|gio|chừ|chu|rứa|rua|cho (?:\p{L}+ )?(?:hỏi|hoi))\s)/u;
const SHORTEST = 5;

type Hears = (turn: Turn, text: string) => Turn;

/** Undefined where what comes first is no plain telling of theirs, or what comes behind it tells more. */
export function toldThenAsks(turn: Turn, text: string, { question, slash, correction }: Reading, hears: Hears): Turn | undefined {
  if (!question || slash || correction || turn.person.inquires) return undefined;
  const pieces = text.normalize('NFC').trim().split(SENTENCES);
  const first = pieces.findIndex(asks);
  const [told, rest] = [pieces.slice(0, Math.max(0, first)).join(' '), pieces.slice(Math.max(0, first)).join(' ')];
  if (first < 1 || words(rest).length < SHORTEST || isNotTold(told)) return undefined;
  const { knowledge, now } = turn.world;
  const alone = read(told, knowledge, now);
  const behind = read(rest, knowledge, now);
  const tellsMore = behind.facts.statements.length + behind.products.length + behind.places.length + behind.dates.length > 0;
  if (tellsMore || !behind.question || alone.question || alone.wishes.length > 0 || alone.facts.statements.length === 0) return undefined;
  const { asked: _later, ...learned } = learn(turn, alone) ?? turn;
  return isNew(turn, learned) ? askedOf(learned, text, told, rest, hears) : undefined;
}

/** Heard again as a whole, the same tells nothing new. */
const isNew = ({ state: before }: Turn, { state: after }: Turn): boolean =>
  after.documents.length + after.products.length > before.documents.length + before.products.length || after.facts.some((one) => !before.facts.some(({ fact, product, value }) => fact === one.fact && product === one.product && isEqual(value, one.value)));

/** What is asked may be of what was told ("giám đốc là cậu ruột mình. Mình ký có sao không"): whichever the passages know more surely, the whole or its end. */
function askedOf(turn: Turn, whole: string, told: string, rest: string, hears: Hears): Turn {
  const behind = remembers(turn, told);
  const [of, alone] = [ask(turn, whole), ask(behind, rest)];
  if (of.outcome === 'answered' && of.by === 'knowledge' && (alone.outcome !== 'answered' || (alone.by === 'knowledge' && of.sure > alone.sure))) return answers(turn, whole, of);
  return alone.outcome === 'answered' && alone.by === 'knowledge' && alone.sure < LIKELY ? hears(turn, whole) : hears(behind, rest);
}
const LIKELY = 0.75;

const asks = (piece: string): boolean => piece.includes('?') || isQuestion(spelled(whereAsked(piece)));
