import { refusalOf } from '../../answer/refuse/refuse.ts';
import { asksAtTheEnd } from '../../read/asks-at-the-end.ts';
import { isHearsay } from '../../read/hearsay.ts';
import { tellsOfSelf } from '../../read/of-self.ts';
import { isQuestion, whereAsked } from '../../read/question.ts';
import { spelled } from '../../read/plain.ts';
import { read } from '../../read/reading.ts';
import { withoutOthers } from '../../read/whose.ts';
import { words } from '../../text.ts';
import { answers, ask, VERY_SURE } from '../asked/answers.ts';
import type { Turn } from '../turn.ts';
import { eachOwn } from './each-own.ts';
import { learn } from './learn.ts';

/* "Bác làm bánh cáy ở làng Nguyễn, nay là tỉnh Hưng Yên. Cơ sở được 4 sao ngày 15/5/2024. Giấy ấy có còn giá trị không?": a letter. What its sentences
 * tell is written down, and what they ask is answered behind it. Only while nothing is known of what they make. */

const SHORTEST = 8;

/** Undefined where it is not told in sentences of their own, nor anything asked in others. */
export function letter(turn: Turn, text: string, hears: (turn: Turn, text: string) => Turn): Turn | undefined {
  if (turn.state.products.length > 0 || turn.person.inquires || words(text).length < SHORTEST || refusalOf(text) !== undefined) return undefined;
  const sentences = text.normalize('NFC').split(/(?<=[.!?\n])\s+/u).map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
  const [told, rest] = [sentences.filter((one) => !asks(one)), sentences.filter(asks)].map((some) => some.join(' ')) as [string, string];
  if (told === '' || rest === '' || !tellsOfSelf(told) || withoutOthers(told) !== undefined || isHearsay(told, false)) return undefined;
  const reading = { ...read(told, turn.world.knowledge, turn.world.now), wishes: [], question: false };
  if (reading.products.every(({ ofBody }) => ofBody)) return undefined;
  const { asked: _later, ...learned } = eachOwn(turn, reading) ?? learn(turn, reading) ?? turn;
  if (learned.state.products.length === 0) return undefined;
  const [alone, whole] = [ask(learned, rest), ask(turn, text)];
  // "Giấy ấy có còn giá trị không": which paper stands in what was told.
  const leans = alone.outcome !== 'answered' || alone.sure < VERY_SURE;
  return leans && whole.outcome === 'answered' && read(rest, turn.world.knowledge, turn.world.now).wishes.every((wish) => wish === 'when') ? answers(learned, text, whole) : hears(learned, rest);
}

const asks = (sentence: string): boolean => sentence.includes('?') || isQuestion(spelled(whereAsked(sentence))) || asksAtTheEnd(spelled(sentence));
