import { refusalOf } from '../../answer/refuse/refuse.ts';
import { asksAtTheEnd } from '../../read/asks-at-the-end.ts';
import { inquirerIn } from '../../read/inquirer.ts';
import { isHearsay } from '../../read/hearsay.ts';
import { tellsOfSelf } from '../../read/of-self.ts';
import { isQuestion, whereAsked } from '../../read/question.ts';
import { inOneBreath } from '../../read/in-one-breath.ts';
import { spelled } from '../../read/plain.ts';
import { read } from '../../read/reading.ts';
import { withoutOthers } from '../../read/whose.ts';
import { words } from '../../text.ts';
import { answers, ask, VERY_SURE } from '../asked/answers.ts';
import { asksAnew } from '../asked/kept-anew.ts';
import { talkAbout } from '../goods/change.ts';
import { remembersOnly, spokenBefore } from '../spoken.ts';
import type { Turn } from '../turn.ts';
import { eachOwn } from './each-own.ts';
import { learn } from './learn.ts';

/* "Bác làm bánh cáy ở làng Nguyễn, nay là tỉnh Hưng Yên. Cơ sở được 4 sao ngày 15/5/2024. Giấy ấy có còn giá trị không?": a letter. What its sentences
 * tell is written down, and what they ask is answered behind it. Only while nothing is known of what they make. */

const SHORTEST = 8;
/** Nobody writes so much: it is pasted, and may be cut off in the midst of a sentence. */
const LONGEST = 600;

/** Undefined where it is not told in sentences of their own, nor anything asked in others. */
export function letter(turn: Turn, text: string, hears: (turn: Turn, text: string) => Turn): Turn | undefined {
  if (turn.state.products.length > 0 || turn.person.inquires || words(text).length < SHORTEST || words(text).length > LONGEST || refusalOf(text) !== undefined) return undefined;
  const sentences = text.normalize('NFC').split(/(?<=[.!?\n])\s+/u).map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
  const breath = inSentences(sentences) ? undefined : inOneBreath(text);
  const parted = inSentences(sentences) ?? breath;
  // "Bà ngoại em làm tương, giờ bà mất rồi, em đi làm văn phòng": what they make themselves must be goods.
  if (breath && breath.makes.every((piece) => read(piece, turn.world.knowledge, turn.world.now).products.length === 0)) return undefined;
  if (!parted || sentences.some((one) => inquirerIn(one) !== undefined)) return undefined;
  const { told, rest } = parted;
  if (OF_MANY.test(spelled(told).join(' ')) || withoutOthers(told) !== undefined || isHearsay(told, false)) return undefined;
  const reading = { ...read(told, turn.world.knowledge, turn.world.now), wishes: [], question: false, onlyAsks: false };
  if (reading.products.every(({ ofBody }) => ofBody)) return undefined;
  const { asked: _later, ...all } = eachOwn(turn, reading) ?? learn(turn, reading) ?? turn;
  if (all.state.products.length === 0) return undefined;
  const learned = askedOf(all, rest);
  const [alone, whole] = [ask(learned, rest), ask(turn, text)];
  // "Giấy ấy có còn giá trị không": which paper stands in what was told.
  const leans = !asksAnew(rest) && (alone.outcome !== 'answered' || alone.sure < VERY_SURE);
  if (leans && whole.outcome === 'answered' && read(rest, turn.world.knowledge, turn.world.now).wishes.every((wish) => wish === 'when')) return answers(learned, text, whole);
  const heard = hears(learned, rest);
  // "Cấp hồi tháng tư năm 2024. Bao giờ phải làm lại": a day that comes next is of that year.
  return spokenBefore(heard) === rest ? remembersOnly(heard, text) : heard;
}

const inSentences = (sentences: readonly string[]): { readonly told: string; readonly rest: string } | undefined => {
  const [told, rest] = [sentences.filter((one) => !asks(one)), sentences.filter(asks)].map((some) => some.join(' ')) as [string, string];
  return told === '' || rest === '' || !isOwn(told) ? undefined : { told, rest };
};

/** Shorter syllables are parts of too many words. */
const A_NAME = 3;
/** "Làm tượng gỗ với khay trà. Năm nay muốn làm OCOP cho khay, làm từ đâu": of several the one that is asked of. */
function askedOf(turn: Turn, rest: string): Turn {
  const { products } = turn.state;
  const said = new Set(spelled(rest));
  const named = products.length < 2 ? [] : products.filter(({ name }) => words(name).some((word) => word.length >= A_NAME && said.has(word)));
  return named.length === 1 ? talkAbout(turn, named[0]!.id) : turn;
}

/** "Em là Lan, giám đốc HTX …. HTX trồng cà chua"; with whom they greet their own "em" may be gone. */
const isOwn = (told: string): boolean => tellsOfSelf(told) || (SELF.test(spelled(told).join(' ')) && BODY_MAKES.test(spelled(told).join(' ')));
const SELF = /(?:^|\b(?:em|toi|minh|chi|anh|bac|co|chu|con|chau) (?:ten )?)la \S/;
const BODY_MAKES = /\b(?:htx|hop tac xa|cong ty|co so|to hop tac|nha|ho kinh doanh|\d+ (?:ho|gia dinh|thanh vien))(?: (?!nao|gi|khac|ho|nguoi)\S+){0,4} (?:trong|nuoi|lam|san xuat|nau|che bien|det|dan|say)\b/;
/** "Làng tôi có nhiều hộ làm miến": of those of the place. */
const OF_MANY = /\b(?:xa|phuong|thon|ap|ban|xom|lang|dia phuong)(?: (?:toi|em|minh|chi|anh|nay|nha|ta))? (?:hien |dang |cung )?co (?:khoang |tam )?(?:\d+|hai|ba|bon|nam|may|nhieu|vai|rat nhieu) (?:ho|nha|co so|nguoi)\b/;

const asks = (sentence: string): boolean => sentence.includes('?') || isQuestion(words(spelled(whereAsked(sentence)).join(' ').replace(WHOEVER, ' '))) || asksAtTheEnd(spelled(sentence));
/** "Ai ăn cũng khen", "ở đâu cũng bán": of everybody, and no question. */
const WHOEVER = /\b(?:ai|gi|chi|dau|nao|khi nao|bao gio)(?: (?!cung)\S+){0,3} cung\b/g;
