import { isMarked } from '../product/lexicon.ts';
import { spelled } from './plain.ts';

/* Whether a question also tells of who asks: "mật ong nhà em có phải ghi cảnh báo không" does, "mật ong có phải ghi cảnh báo không" does not. */

/** Typed with their marks, and without: folded, "có" and "cô" are one, and "tỏi", "tới" and "tôi". */
const MARKED = '(?:em|e|tôi|tui|mình|chị|anh|cô|chú|bác|cậu|con|cháu|tao|chúng (?:em|tôi|mình|tui)|bọn (?:em|tôi|mình|tui))';
const BARE = '(?:em|e|tui|minh|anh|bac|chau|tao|chung (?:em|toi|minh|tui)|bon (?:em|toi|minh|tui))';
const DOES = 'làm|nấu|trồng|nuôi|sản xuất|chế biến|bán|sấy|ủ|đan|dệt|đang|định|tính|được|vừa|mới|đã|chưa|bị|lỡ|ở|mua|thuê|nhập|dùng|xài|mở|lập|ký|nộp|đặt|đổi|sửa|thay|có|muốn|đại diện';
const HAS = 'nhà|bên|cơ sở|xưởng|htx|của|sản phẩm|hàng|món|quán|trang trại|vườn|lò|tổ|hộ|làng|xã|công ty|tiệm|bếp|chai|hũ|gói|hộp';

type Kind = { readonly calls: RegExp; readonly own: RegExp };
const kind = (who: string, of: (marked: string) => string, typed = ''): Kind => ({
  // "Cho em hỏi", "em ơi": whom they turn to, and how.
  calls: new RegExp(of(`(?<!\\p{L})(?:(?:cho|nhờ|giúp|bảo|hướng dẫn|tư vấn|nói) (?:cho |giúp |giùm |hộ )?${who}(?: (?:hỏi|biết|xin|với|coi|nghe|rõ))*|${who} (?:ơi|ạ|à|nhỉ|hả|nhé|nha)|(?:dạ )?${who} (?:muốn |xin |cần )?(?:hỏi|biết|thắc mắc|thấy|nghe))(?!\\p{L})|(?<!\\p{L})${who}[\\s?.!]*$`), 'gu'),
  own: new RegExp(of(`(?<!\\p{L})(?:(?:${HAS}) ${who}|nhà (?:làm|trồng|nuôi|nấu|tự|có)|${who} (?:\\S+ ){0,2}(?:${DOES})${typed})(?!\\p{L})`), 'u'),
});
const fold = (marked: string): string => marked.normalize('NFD').replaceAll(/(?!\\p)\p{M}/gu, '').replaceAll('đ', 'd');
const TYPED = kind(MARKED, (marked) => marked);
/** Without marks "chi" is many a word, and chị behind a house or before what one has; an "a" that has is anh. */
const PLAIN = kind(BARE, fold, `|(?:${HAS}) chi|chi (?:co|moi|da|chua|dang|dinh|tinh|ban|lam)|a (?:co|ban|lam|nuoi|trong|moi|da|dang|chua)`);

export function tellsOfSelf(text: string): boolean {
  const typed = text.normalize('NFC').toLowerCase().replaceAll(/[\s,;]+/gu, ' ').trim();
  const marked = isMarked(typed);
  const { calls, own } = marked ? TYPED : PLAIN;
  return own.test((marked ? typed : spelled(text).join(' ')).replaceAll(calls, ' '));
}
