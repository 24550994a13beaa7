import { fold } from '../text.ts';
import type { ProductFound } from './find.ts';

/* What a message names beside what they make: their craft, what others say may take part, and what theirs is made of. */

const setOf = ({ recognition }: ProductFound): number | undefined => (recognition.type === 'one' ? recognition.set : undefined);

/** "Làm gốm từ năm 14 tuổi, nay muốn đưa cái bình gốm men da lươn đi": the craft, beside the goods that are named after it. */
export const isOfTheirCraft = (text: string, { name, start, end, recognition }: ProductFound, found: readonly ProductFound[]): boolean =>
  (SINCE.test(fold(text.slice(end))) || ARTISAN.test(`${fold(text.slice(0, start)).trimEnd()} `)) && found.some((other) => other.start > end && fold(other.name) !== fold(name) && (` ${fold(other.name)} `.includes(` ${fold(name)} `) || (CRAFT.test(fold(name)) && setOf(other) === setOf({ name, start, end, recognition }) && ENTERS.test(`${fold(text.slice(end, other.start)).trimEnd()} `))));
/** "Làm gốm Bát Tràng 20 năm nay, muốn đăng ký bộ ấm chén". */
const CRAFT = /^(?:gom|moc|ren|dan(?: lat)?|det|theu|cham|kham|son mai|duc dong|kim hoan|may tre)\b/;
const ENTERS = /\b(?:dang ky|dua|dem|mang)(?: (?!lam |ban )\S+){0,3} $/;
const SINCE = /^\s*(?:tu (?:nam|doi|hoi|thoi|nho|be|khi|luc|xua|lau|may|\d+)|bao nhieu nam|may (?:doi|chuc|muoi) |(?:gan|hon|da|duoc) \d+ nam|\d+ nam|lau (?:nam|doi))\b/;
const ARTISAN = /\b(?:nghe nhan|tho|nghe|lang nghe|lang)(?: lam| truyen thong)? $/;

/** "Thầy thuốc nam" names a healer; "vườn dược liệu atiso" where grows what "cao atiso" is made of. */
export function isTheirWork(text: string, { name, start, end }: ProductFound, found: readonly ProductFound[]): boolean {
  const before = `${fold(text.slice(0, start)).trimEnd()} `;
  if (HEALER.test(before) && /^thuoc\b/.test(fold(name))) return true;
  const last = fold(name).split(' ').at(-1)!;
  return GROUND.test(before) && found.some((other) => other.start > end && fold(other.name) !== fold(name) && fold(other.name).split(' ').slice(1).includes(last));
}
const HEALER = /\b(?:thay|ong lang|luong y|nghe|bac si|hoc|bai|vi) $/;
const GROUND = /\b(?:vuon|vung|doi|ruong|ray|nuong|rung)(?: (?:trong|nguyen lieu|cay))* $/;

/** "Anh trồng mai vàng, nghe nói cây kiểng cũng cho thi", "bạn nói xà bông tính là mỹ phẩm": what others say of goods, beside their own. */
export function isOnlyHeard(text: string, { start, end }: ProductFound, found: readonly ProductFound[]): boolean {
  const from = Math.max(...['.', '?', '!', '\n'].map((stop) => text.lastIndexOf(stop, start))) + 1;
  const before = fold(text.slice(from, start));
  const heard = HEARD.exec(before);
  if (!heard || BACK_TO_SELF.test(`${before.slice(heard.index)} `)) return false;
  const at = from + heard.index;
  return found.some((other) => other.end <= at || (other.start > end && /[.?!\n]/.test(text.slice(end, other.start))));
}
const HEARD = /\b(?:nghe|thay)(?: \S+){0,3} (?:noi|bao|don|ke)\b(?! (?:em|chi|anh|toi|tui|minh) (?:lam|nen|dang))|\b(?:nguoi ta|thien ha|ho|hang xom|tren mang|(?:(?:may|mot|dam|tui) )?(?:dua |thang |con )?ban(?: be| toi| em| chi| anh)?)(?: (?:no|cu|hay|cung|deu))* (?:noi|bao|keu|don|doa)\b(?! (?:em|chi|anh|toi|tui|minh) (?:lam|nen|dang))/;
const BACK_TO_SELF = /\b(?:nen|thi|nhung|ma|gio|con)(?: (?:em|e|toi|tui|minh|chi|anh|co|chu|bac|nha|ben|htx))+ \S|\b(?:nen|gio) (?:lam|muon|dang ky|dinh)\b|\b(?:em|toi|tui|minh|chi|anh|nha|htx)(?: (?:dang|con|cung|co|da|muon|dinh))* (?:lam|nau|trong|nuoi|ban|san xuat|dang ky) $/;

/** "Làm xà bông thủ công ở Bến Tre, dầu dừa với sả, bồ kết": behind what is put on the skin, and where they are, of what it is made. */
export function isOnlyPutIn(text: string, one: ProductFound, found: readonly ProductFound[]): boolean {
  const [head] = found;
  if (head === undefined || head === one || setOf(head) !== COSMETICS || setOf(one) === COSMETICS) return false;
  const between = fold(text.slice(head.end, one.start));
  return /,/.test(between) && !/[.?!\n]/.test(between) && !MAKES.test(between) && !LIST.test(text.slice(head.end, found[1]!.start));
}
/** Set 19 of Phụ lục I QĐ 26/2026/QĐ-TTg. */
const COSMETICS = 19;
const MAKES = /\b(?:lam|nau|trong|nuoi|ban|san xuat|dang ky|con|them|ca|chung|ep)\b/;
/** "Xà bông, dầu dừa, mật ong": one list, and all of it is made. */
const LIST = /^\s*(?:,|;|\+|&|(?:và|va|với|voi)(?=\s))\s*(?:(?:và|va|với|voi)\s+)?$/iu;

/** "Làm trà cascara từ vỏ cà phê", "rượu nấu từ gạo nếp": right behind what is made, of what it is made. */
export function isMadeInto(text: string, one: ProductFound, found: readonly ProductFound[]): boolean {
  const before = found.findLast(({ end }) => end <= one.start);
  const between = before && text.slice(before.end, one.start).normalize('NFC');
  return before !== undefined && (MADE_OF.test(between!) || (AND.test(between!) && isMadeInto(text, before, found)));
}
const AND = /^\s+(?:và|va|với|voi|cùng)\s+$/iu;
const MADE_OF = /^\s+(?:(?:được|duoc|nấu|nau|làm|lam|ép|ep|ủ|lên men|len men|chế biến|che bien|chiết xuất|chiet xuat|sản xuất|san xuat|cất|cat)\s+)*(?:từ|tu|bằng|bang)\s+(?:(?:cái|phần|phan|vỏ|vo|hạt|hat|quả|qua|trái|trai|lá|la|hoa|bông|bong|củ|cu|thân|than|rễ|re|nước|nuoc|cùi|cui|cơm|bã|ba|bột|bot|thịt|thit|sữa|sua|búp|bup|đọt|dot|ruột|ruot|nhân|nhan|men)\s+){0,2}$/iu;

/** "Chuyên sốt ớt với muối tôm, nguyên liệu ớt mua Tiền Giang tôm khô mua Cà Mau": behind what is made, what is bought for it. */
export function isMaterial(text: string, { start, end }: ProductFound, found: readonly ProductFound[]): boolean {
  const from = Math.max(...[',', '.', ';', '\n'].map((stop) => text.lastIndexOf(stop, start))) + 1;
  return found.some((other) => other.end <= from) && MATERIAL.test(fold(text.slice(from, start))) && BOUGHT.test(fold(text.slice(end)));
}
const MATERIAL = /\bnguyen lieu\b(?!.*\b(?:lam|san xuat|dang ky)\b)/;
const BOUGHT = /^\s*(?:thi |em |minh |toi |chi |anh )*(?:mua|nhap|lay|thu mua|gom)\b/;
