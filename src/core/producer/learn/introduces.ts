import { mayTakePart } from '../../answer/goods/may-take-part.ts';
import { spelled } from '../../read/plain.ts';
import { read, type Reading } from '../../read/reading.ts';
import { words } from '../../text.ts';
import { dayOf } from '../../time.ts';
import { learn } from './learn.ts';
import type { Turn } from '../turn.ts';

/* "Chị ở Bến Tre làm kẹo dừa, đăng ký OCOP được không": who they are and what they make, and then a question. The one is written down and
 * the other answered as if they had been two messages. Only while nothing is known of what they make. */

const SELF = '(?:em|e|t|mk|toi|tui|minh|chi|anh|co|chu|bac|con|chau|gia dinh|vo chong)';
const OPENS = '(?:(?:da|a|alo|hello|hi|helo|chao|xin|em oi|ad|bot|shop|oi|cho|hoi|ben|nha|ho|co so|htx|ca|hien|dang|chung|tui|bon) )*';
const AT = '(?: (?:o|que|duoi|tren|ngoai|trong) (?:(?!lam |nau |trong |nuoi )\\S+ ){1,6}?)?';
const MAKES = '(?:lam|nau|trong|nuoi|san xuat|che bien|say|dan|det|chuyen lam|chuyen|kinh doanh|ban(?! (?:em|toi|tui|minh|cua|chi|anh|be|hoc|hang))|man)';
/** "Nhà chị ở Hà Giang nấu rượu": from its beginning of themselves. "Chị Lan làm mắm" is of another. */
const TELLS = new RegExp(`^${OPENS}${SELF}${AT}(?: (?:co|dang|chuyen|cung|chi|moi|hay|van|thi|nha|o nha|tu))* ?${MAKES} `);
/** Where the question begins, where no sign parts it: "làm kẹo dừa có đăng ký OCOP được không". */
const ASKS = /\s(?=(?:(?:thì|thi|vậy|vay|giờ|gio) )?(?:(?:có|co|muốn|muon|định|dinh) )*(?:được|duoc|dc|đc )?(?:đăng k[ýí]|dang k[yi]|đk|dk|thi|xin|làm|lam|nộp|nop|tham gia) (?:được |duoc |dc )?(?:ocop|sao|hồ sơ|ho so)(?!\p{L}))/iu;
const SHORTEST = 3;

/** Undefined where something is known of what they make, or the two do not stand apart. */
export function introduces(turn: Turn, text: string, hears: (turn: Turn, text: string) => Turn): Turn | undefined {
  const parted = turn.state.products.length > 0 ? undefined : introduction(text);
  if (!parted) return undefined;
  const [reading, asked] = [parted.told, parted.rest].map((part) => read(part, turn.world.knowledge, turn.world.now)) as [Reading, Reading];
  // "…, lần đầu, 3 sao thì cần gì": told in one breath.
  if (asked.facts.statements.length + asked.products.length + asked.places.length > 0) return undefined;
  if (reading.question || reading.wishes.some((wish) => wish !== 'first') || reading.products.length === 0 || reading.products.some(({ ofBody }) => ofBody)) return undefined;
  const { asked: _later, ...learned } = learn(turn, reading) ?? turn;
  if (learned.state.products.length === 0) return undefined;
  const partakes = reading.products.length === 1 && mayTakePart(`${reading.products[0]!.name} ${parted.rest}`, dayOf(turn.world.now), turn.world.knowledge);
  return hears(learned, partakes ? MAY_I : HOW_TO.test(spelled(parted.rest).join(' ')) ? BEGIN : parted.rest);
}
/** The same in plain words: "thi ocop duoc hong" alone may be of an eating house. Of which set the goods are was said already. */
const MAY_I = 'đăng ký OCOP được không';
/** "Muốn làm OCOP thì sao". */
const HOW_TO = /^(?:(?:thi|vay|gio|co|em|chi|anh|toi|tui|minh) )*(?:muon|dinh|tinh) (?:lam|dang ky|thi|xin) ocop(?: (?:thi|phai|can|nen|lam))* (?:sao|the nao|nhu the nao)(?: (?:em|a|chau|con|ad|vay|nhi))*$/;
const BEGIN = 'làm ocop bắt đầu từ đâu';

/** What is told of themselves, and what is asked behind it. */
export function introduction(text: string): { readonly told: string; readonly rest: string } | undefined {
  const signs = [...text.matchAll(/[,.;!\n]+\s*/gu)].map(({ index, 0: sign }) => ({ told: text.slice(0, index), rest: text.slice(index + sign.length) }));
  const asks = ASKS.exec(text);
  const parts = [...signs, ...(asks ? [{ told: text.slice(0, asks.index), rest: text.slice(asks.index + 1) }] : [])];
  return parts.findLast(({ told, rest }) => TELLS.test(`${spelled(told).join(' ')} `) && words(rest).length >= SHORTEST && isAsked(rest));
}

const isAsked = (rest: string): boolean => /\?\s*$/.test(rest) || WHETHER.test(spelled(rest).join(' '));
const WHETHER = /^(?:thi |vay |gio )?(?:bao gio|khi nao|chung nao|bao lau|bao nhieu|lam sao|o dau|ai)\b|\b(?:khong|chua|hong|hon|gi|sao|dau|nao|ai|may|bao nhieu|bao lau|bao gio|the nao)\b(?: (?:em|a|ad|vay|the|nhi|ta|chi|anh|ban|con|oi|ha|day))*$/;
