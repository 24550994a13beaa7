import { FOLDED } from '../../read/number-words.ts';
import { words } from '../../text.ts';
import { refusalOf } from '../refuse/refuse.ts';

const LONGEST = 300;
const LINK = /https?:|www\.|\b[\w-]+\.(?:vn|com|net|org|info)\b/iu;
/** Beside one of these "ba" is three, not a father. */
const COUNTED = new Set('sao nam thang ngay tuan trieu nghin ngan ty phan lan bo dot diem nguoi mau'.split(' '));
const LAW: Readonly<Record<string, string>> = { qd: 'quyet dinh', nd: 'nghi dinh', tt: 'thong tu', nq: 'nghi quyet' };
const LAW_WORDS = ['quyet dinh', 'nghi dinh', 'thong tu', 'nghi quyet', 'luat', 'tcvn', 'qcvn', 'phu luc', 'ttg', 'qh'];
/** What stands in any question. */
const EMPTY = new Set('con the vay thi sao nao gi cai do nay ay no co khong duoc phai la a em chi anh minh toi oi nhi roi neu ma va cho de hay bao khi may nhieu lau o dau nua'.split(' '));

/** Whether a question that a model wrote anew asks only of what was said: it names no number, day, law or link that the person or
 *  the talk before it did not, and keeps a word of theirs. Else it is another question, and is not asked. */
export function asksTheSame(question: string, text: string, before: readonly string[]): boolean {
  if (question.length > LONGEST || /[\n\r]/.test(question.trim()) || LINK.test(question) || question.trim().startsWith('/')) return false;
  const [asked, said] = [spelledOut(question), [text, ...before].flatMap(spelledOut)];
  const known = new Set(said.flatMap((word) => [Number(word), FOLDED[word] ?? NaN]));
  if (numbersIn(asked).some((number) => !known.has(number))) return false;
  const [told, saying] = [` ${asked.join(' ')} `, ` ${said.join(' ')} `];
  if (LAW_WORDS.some((law) => told.includes(` ${law} `) && !saying.includes(` ${law} `))) return false;
  if (refusalOf(question) !== undefined && refusalOf(text) === undefined) return false;
  const theirs = spelledOut(text).filter((word) => !EMPTY.has(word));
  return asked.length > 1 && (theirs.length === 0 || theirs.some((word) => asked.includes(word)));
}

/** "QĐ26" is two words. */
const spelledOut = (text: string): string[] => words(text).flatMap((word) => word.match(/\d+|\D+/g) ?? []).flatMap((word) => (Object.hasOwn(LAW, word) ? LAW[word]!.split(' ') : [word]));

const numbersIn = (said: readonly string[]): number[] =>
  said.flatMap((word, i) => (/^\d+$/.test(word) ? [Number(word)] : Object.hasOwn(FOLDED, word) && COUNTED.has(said[i + 1] ?? '') ? [FOLDED[word]!] : []));
