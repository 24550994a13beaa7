import { words } from '../text.ts';
import { isHearsay } from './hearsay.ts';
import { spelled } from './plain.ts';
import { isQuestion, whereAsked } from './question.ts';

/* "Chào cán bộ, tôi là Hường ở Kỳ Sơn Nghệ An, nhà tôi làm măng sấy với hạt dổi rang từ đời ông cụ, năm ngoái bận chưa làm được gì, giờ muốn làm thì
 * bắt đầu từ đâu, có mất tiền không?": a life is told in one breath, with commas, and at its end something is asked. */

const SELF = '(?:em|e|t|mk|toi|tui|tau|minh|chi|anh|co|chu|bac|o|me|ma|ba|ong|con|chau|gia dinh|vo chong|chung (?:toi|em|tui|minh)|ben em|ben minh|co so|xuong|htx|hop tac xa|cong ty|to|to hop tac)';
const CALLS = '(?:(?:da|a|alo|chao|xin|kinh gui|thua|can bo|anh|chi|em|ad|bot|shop|ban|oi|cho|hoi|hien|dang|nha|tai|u) )*';
/** "Tôi là Tú", "cô 45 tuổi ở Thạnh Phú": who they are. */
const IS = new RegExp(`^${CALLS}${SELF} (?:\\S+ )?(?:la|o|ten|nam nay|\\d{2}) `);
const DOES = '(?:lam|nau|trong|nuoi|san xuat|che bien|say|rang|u|muoi|ngam|chuyen|ban|man)';
/** "Nhà tôi làm …", "em mở công ty ở Di Linh làm …", "chúng tôi có …". */
const MAKES = new RegExp(`^${CALLS}${SELF} (?:\\S+ ){0,8}?(?:${DOES}|co) `);
/** In their next breath "làm …" alone. */
const ALONE = new RegExp(`^(?:(?:co|dang|chuyen|hien|chi|moi|van|nha|ma) )*${DOES} `);
/** "Chị Lan làm mắm": of another. */
const OTHERS = new RegExp(`^(?:chi|anh|co|chu|bac|ba|ong) (?!oi |voi |cung |nha |o |la |dang |co |moi |hien |cung |van |chi |chuyen |nam |ten |muon |\\d|${DOES} )(?:(?!${DOES} )\\S+ ){1,8}(?:${DOES}|co|duoc) `);

/** So many words tell before the question begins. */
const LONG = 12;

/** "Muốn nhập mứt dâu về bán": who buys. */
const BUYS = /\b(?:muon|dinh|can|hay|toan) (?:mua|nhap|lay|dat mua)\b/;

/** What is told up to the first piece that asks, the rest, and the pieces that tell what they make. Undefined where little is told before it, or nothing
 *  of that. */
export function inOneBreath(text: string): { readonly told: string; readonly rest: string; readonly makes: readonly string[] } | undefined {
  const whole = text.normalize('NFC');
  const pieces = [...whole.matchAll(/[^,.;!?\n]+(?:[,.;!?\n]+\s*|$)/gu)].map(({ 0: piece, index }) => ({ piece, index, said: `${spelled(piece).join(' ')} ` }));
  const asks = pieces.findIndex(({ piece, index }) => piece.includes('?') || (index > 0 && isQuestion(spelled(whereAsked(piece)))));
  const before = pieces.slice(0, Math.max(asks, 0));
  const makes = before.filter(({ said }, i) => !OTHERS.test(said) && (MAKES.test(said) || (ALONE.test(said) && before.slice(0, i).some((one) => IS.test(one.said)))));
  if (makes.length === 0 || before.some(({ said }) => BUYS.test(said))) return undefined;
  // "Nghe nói thiếu câu chuyện" is no word of their own.
  const told = before.filter(({ piece }) => !isHearsay(piece, false)).map(({ piece }) => piece).join('').trim().replace(/,$/, '');
  const rest = whole.slice(pieces[asks]!.index);
  return words(told).length < LONG ? undefined : { told, rest, makes: makes.map(({ piece }) => piece) };
}
