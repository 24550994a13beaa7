import { findPlaces } from '../../place/find.ts';
import { spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import { factsOf, id } from '../facts.ts';
import { tellsEnd } from '../learn/dates.ts';
import { learnFact } from '../learn/fact.ts';
import { learn } from '../learn/learn.ts';
import { fold } from '../../text.ts';
import { dayOf } from '../../time.ts';
import type { Turn } from '../turn.ts';

/** "O làm trà cung đình ở Huế, hỏi chút: …", "sản phẩm cu đơ của tôi được 3 sao thì …", of whom nothing is known yet: what is theirs is written down
 *  beside the answer. */
export function ownGoods(turn: Turn, text: string, reading: Reading): Turn {
  const { products: [only, ...more], places } = reading;
  if (turn.state.products.length === 1) return ownDay(ownKind(turn, text, reading), text, reading);
  if (!only || more.length > 0 || turn.state.products.length > 0) return ownKind(turn, text, reading);
  const [before, behind] = [text.slice(0, only.start), text.slice(only.end)].map((part) => spelled(part).join(' ')) as [string, string];
  return BELONGS.test(behind) || (MAKES.test(before) && places.length > 0) ? learn(turn, reading) ?? turn : turn;
}
/** "Tui là hộ kinh doanh, có giấy đàng hoàng, mà …", "cô mới dời xưởng qua xã Hương Mỹ, vậy nộp xã nào": what they say they are, and where they went,
 *  whatever is asked of it. */
function ownKind(turn: Turn, text: string, reading: Reading): Turn {
  const pieces = text.normalize('NFC').split(/[,.;?!\n]+/);
  const kinds = reading.facts.statements.filter(({ fact }) => fact === id('producer-kind'));
  const statements = kinds.length === 1 && pieces.some((piece) => IS_ONE.test(spelled(piece).join(' '))) ? kinds : [];
  const moved = pieces.filter((piece) => MOVED.test(spelled(piece).join(' ')));
  const places = findPlaces(moved.join(', '), turn.world.knowledge.places).filter(({ marked }) => marked !== undefined);
  return statements.length + places.length > 0 ? learn(turn, { ...reading, products: [], places, dates: [], wishes: [], question: false, onlyAsks: false, facts: { statements, asked: [], named: [] } }) ?? turn : turn;
}

/** "3 sao cấp ngày 10/1/2024, giờ nộp lại được chưa": the day of their certificate; what follows from it is in the answer. */
function ownDay(turn: Turn, text: string, { dates: [date, ...more], facts }: Reading): Turn {
  const piece = text.normalize('NFC').split(/[,;!?\n]+|\.(?!\d)/).find((one) => date !== undefined && fold(one).includes(date.said));
  const said = piece === undefined ? '' : spelled(piece).join(' ');
  const ofPaper = [...facts.named, ...facts.asked, ...facts.statements.map(({ fact }) => fact)].some((fact) => turn.world.knowledge.facts.get(fact)?.type === 'paper');
  if (!date?.day || date.precision !== 'day' || !/\d{4}/.test(date.said) || more.length > 0 || date.day > dayOf(turn.world.now) || ofPaper || SUPPOSED.test(spelled(text).join(' ')) || !ISSUED.test(said) || tellsEnd(text, date) || factsOf(turn.state, turn.person.product).has(id('certificate-issued'))) return turn;
  const stars = Number(/\b([345]) sao\b/.exec(said)?.[1] ?? 0);
  const rated = stars > 0 && !factsOf(turn.state, turn.person.product).has(id('certificate-stars')) ? learnFact(turn, id('certificate-stars'), stars) : turn;
  return stars > 0 || factsOf(turn.state, turn.person.product).has(id('certificate-stars')) ? learnFact(rated, id('certificate-issued'), date.day) : turn;
}
const ISSUED = /\b(?:[345] sao|ocop|sao|giay|chung nhan|cong nhan|quyet dinh|gcn)\b.*\b(?:cap|ky|ghi|de|la|ngay|tu)\b(?: (?:ngay|hom|vao|tu))* \d|^(?:\S+ ){0,3}cap (?:ngay )?\d/;
/** "Giấy cấp ngày 1/1/2024 thì hết hạn khi nào": of anybody's. */
const SUPPOSED = /\b(?:neu|vi du|gia su|thi (?:khi nao|bao gio|het han|ngay nao|den ngay))\b/;

const ME = '(?:em|chi|anh|toi|tui|minh|o|me|bac|co|chu|ba|con|chau|nha|nha em|nha toi|ben em|htx)';
/** "Bánh tráng phơi sương bên mình làm ocop dc hông". */
const BELONGS = new RegExp(`^(?:(?:cua|ben|nha) )+${ME}\\b(?! (?:ban|hang xom|ben|kia|ho|khac|cau|mo|quen|ruot|trai|gai|hai|ba|tu|nam|sau|bay|tam|chin|ut)\\b)`);
const IS_ONE = new RegExp(`^(?:(?:da|a|chao|alo|ad|oi|em|thi|ma|nhung|nha|ben) )*${ME}(?: (?:em|toi|tui|minh))? (?:(?:dang|van|cung|chi|thi) )*la (?:(?:mot|cai|1|chu) )*(?:ho|hkd|htx|hop tac|to hop|cong ty|doanh nghiep|trang trai)\\b`);
/** "Dời xưởng qua xã Hương Mỹ", and no "nếu dời". */
const MOVED = /^(?!.*\b(?:neu|dinh|tinh|se|muon|sap|chuan bi|khong|chua)\b).*\b(?:moi|vua|da|co|nha|xuong) (?:(?:moi|vua|da) )*(?:doi|chuyen|don)(?: (?:nha|xuong|co so|tru so|lo|qua|sang|ve|den|toi|len|xuong|dia chi|cho|san xuat))+ (?:xa|phuong|dac khu)\b/;
const MAKES = new RegExp(`^(?:(?:da|a|chao|alo|ad|oi|em) )*${ME} (?:(?:dang|co|chuyen|hien) )*(?:lam|nau|trong|nuoi|san xuat|che bien|det|dan|mo)$`);
