import { id } from '../facts.ts';
import { spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import { learn } from '../learn/learn.ts';
import type { Turn } from '../turn.ts';

/** "O làm trà cung đình ở Huế, hỏi chút: …", "sản phẩm cu đơ của tôi được 3 sao thì …", of whom nothing is known yet: what is theirs is written down
 *  beside the answer. */
export function ownGoods(turn: Turn, text: string, reading: Reading): Turn {
  const { products: [only, ...more], places } = reading;
  if (!only || more.length > 0 || turn.state.products.length > 0) return ownKind(turn, text, reading);
  const [before, behind] = [text.slice(0, only.start), text.slice(only.end)].map((part) => spelled(part).join(' ')) as [string, string];
  return BELONGS.test(behind) || (MAKES.test(before) && places.length > 0) ? learn(turn, reading) ?? turn : turn;
}
/** "Tui là hộ kinh doanh, có giấy đàng hoàng, mà …": what they say they are, whatever is asked of it. */
function ownKind(turn: Turn, text: string, reading: Reading): Turn {
  const statements = reading.facts.statements.filter(({ fact }) => fact === id('producer-kind'));
  const told = statements.length === 1 && text.normalize('NFC').split(/[,.;?!\n]+/).some((piece) => IS_ONE.test(spelled(piece).join(' ')));
  return told ? learn(turn, { ...reading, products: [], places: [], dates: [], wishes: [], facts: { statements, asked: [], named: [] } }) ?? turn : turn;
}

const ME = '(?:em|chi|anh|toi|tui|minh|o|me|bac|co|chu|ba|con|chau|nha|nha em|nha toi|ben em|htx)';
const BELONGS = new RegExp(`^cua ${ME}\\b`);
const IS_ONE = new RegExp(`^(?:(?:da|a|chao|alo|ad|oi|em|thi|ma|nhung|nha|ben) )*${ME}(?: (?:em|toi|tui|minh))? (?:(?:dang|van|cung|chi|thi) )*la (?:(?:mot|cai|1|chu) )*(?:ho|hkd|htx|hop tac|to hop|cong ty|doanh nghiep|trang trai)\\b`);
const MAKES = new RegExp(`^(?:(?:da|a|chao|alo|ad|oi|em) )*${ME} (?:(?:dang|co|chuyen|hien) )*(?:lam|nau|trong|nuoi|san xuat|che bien|det|dan|mo)$`);
