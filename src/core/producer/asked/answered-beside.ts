import { PAPERS } from '../../answer/goods/papers-of-goods.ts';
import { plainlyOfPaper } from '../../answer/paper/side-of-paper.ts';
import type { Answered } from '../../answer/outcome.ts';
import { piecesOf } from '../../answer/parts/two.ts';
import { tellsOfSelf } from '../../read/of-self.ts';
import { spelled } from '../../read/plain.ts';
import { isQuestion, whereAsked } from '../../read/question.ts';
import type { Reading } from '../../read/reading.ts';
import { words } from '../../text.ts';
import { learn } from '../learn/learn.ts';
import type { Turn } from '../turn.ts';
import { answers, ask, RECKONED, withoutOwn } from './answers.ts';
import { lacksAtTheEnd } from './drowned.ts';
import { asksHowLong } from './how-long.ts';
import { asksPlainly } from './particular.ts';

/* "Hồ sơ lần đầu của dân xã tôi nộp hôm 10/5/2026 chưa được chấm, theo quy định chuyển tiếp thì phải xong trong bao lâu?": a long question tells
 * something and holds words that wish for something; what it asks is answered all the same. */

/** So many words hold by chance what a few would mean. */
const LONG = 7;
/** So surely it must be answered; and so where their own dossier may tell it. */
const SURE = 0.93;
const SURER = 0.994;
/** "Số đó xài luôn hay mấy năm phải làm lại?": what it leans on was answered a moment before. */
const SURE_LEANING = 0.6;
/** Where what asks stands in the midst of it. */
const SURE_WITHIN = 0.99;

/** What a long question tells is written down, and what it asks is answered from the passages or the rules. Undefined where nothing surely answers it. */
export function answeredBeside(turn: Turn, text: string, reading: Reading): Turn | undefined {
  const { question, slash, wishes, products } = reading;
  if (slash || !(question || asksWithin(text)) || words(text).length < LONG || (turn.person.focus.type === 'asking' && turn.person.focus.about.type === 'consent')) return undefined;
  // "HTX tôi làm mứt dừa thì cần giấy gì": their own list.
  if (products.length > 0 && wishes[0] === 'missing' && asksPlainly(turn, text, reading)) return undefined;
  // "Chai thì mua rồi, giờ còn thiếu gì": their own list, whatever was told before it.
  if (lacksAtTheEnd(turn, text, reading)) return undefined;
  const found = ask(turn, text);
  if (found.outcome !== 'answered' || found.sure < sureNeeded(turn, text, reading, found)) return undefined;
  // What they make, and the day of their certificate, are written down: their own papers and days are told from there.
  const entry = found.sources[0]?.entry;
  if (entry === undefined || entry === 'deadlines' || entry.startsWith(PAPERS)) return undefined;
  const told = isSupposed(text) ? undefined : learn(turn, reading);
  return answers(told ?? turn, text, found);
}

function sureNeeded(turn: Turn, text: string, reading: Reading, { leans }: Answered): number {
  const ofDossier = isOfDossier(turn, text, reading);
  // "Vậy phải nộp hồ sơ trước ngày nào", behind a trademark: their own days, whatever it may lean on.
  if (leans && !asksOfPaper(turn, reading) && !(ofDossier && NAMES_DOSSIER.test(spelled(text).join(' ')))) return SURE_LEANING;
  if (ofDossier) return SURER;
  return reading.question ? SURE : SURE_WITHIN;
}

const NAMES_DOSSIER = /\b(?:nop|gui|cham) (?:\S+ )?(?:ho so|ocop)\b|\bho so (?:cua |ben |nha )?(?:em|minh|toi|tui|chi|anh|bac|htx)\b/;

/** One of its clauses asks: "nhãn có phải ghi ngày không, mình không nhớ ngày đâu". */
const asksWithin = (text: string): boolean => piecesOf(text).some(({ said }) => isQuestion(spelled(whereAsked(said))));

/** "Tự công bố xong thì bao lâu mới được bán": of anybody who has done so. */
const isSupposed = (text: string): boolean => ONCE_DONE.test(spelled(text).join(' ')) && !tellsOfSelf(text);
const ONCE_DONE = /\b(?:xong|roi|du) (?:het )?thi (?:\S+ ){0,3}(?:bao lau|may (?:ngay|bua|tuan|thang|nam)|bao gio|khi nao|con phai|phai|can|co can|co phai)\b/;

const asksOfPaper = ({ world: { knowledge } }: Turn, { facts }: Reading): boolean => facts.asked.some((fact) => knowledge.facts.get(fact)?.type === 'paper');

/** Their own dossier may tell what is asked. */
function isOfDossier(turn: Turn, text: string, reading: Reading): boolean {
  const { wishes } = reading;
  if (asksOfPaper(turn, reading) && plainlyOfPaper(withoutOwn(turn, text), turn.world.knowledge)) return true;
  return turn.state.products.length > 0 && wishes.some((wish) => RECKONED.has(wish) && !(wish === 'when' && asksHowLong(text))) && asksPlainly(turn, text, reading);
}
