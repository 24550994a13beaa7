import { findProducts } from '../../product/find.ts';
import type { Lexicon } from '../../product/lexicon.ts';
import { recognise } from '../../product/recognise.ts';
import { fold } from '../../text.ts';

/* "Còn rượu thì sao?" after "nước mắm thì ngành nào cấp giấy" is "rượu thì ngành nào cấp giấy": what they name takes the place of
 * its like in the question before. */

const OPENING = new Set('ua ma a o u uh um ok oke the vay con roi thi z v neu la'.split(' '));
const CLOSING = new Set('thi sao the nao vay a ha nhi em ad z v chau cung oi anh chi ko khong luon nua do'.split(' '));

const STARS = /^(?:[1-5]|mot|hai|ba|bon|nam)$/;
/** The label, not the fruit. */
const NO_GOODS = new Set(['nhan']);
/** "Bánh gai thuộc bộ nào" is a question of its own. */
const ASKS_ITSELF = /\b(?:thuoc|xep)\b.*\b(?:bo|nhom)$/;
const ASKING = new Set('gi nao dau ai may bao lau nhieu gio'.split(' '));

/** What can be named in the place of another of its kind, folded. */
const KINDS: readonly RegExp[] = [
  /\b(?:[1-5]|mot|hai|ba|bon|nam) sao\b/,
  /\bdot (?:cham )?(?:[12]|mot|hai|dau nam|cuoi nam|giua nam|dau|cuoi)\b/,
  /\b(?:ho kinh doanh|ho gia dinh|hkd|hop tac xa|htx|cong ty|cty|doanh nghiep|to hop tac|tht|trang trai|ho)\b/,
  /\b(?:lan dau|nang hang|danh gia lai)\b/,
  /\bphan [abc]\b/,
  /(?<![/\d])\b(?:(?:nam|hoi|thoi|luc|dau|giua|cuoi) ){0,2}20[12]\d\b(?!\/)/,
];
const LONGEST = 6;
/** "Nhãn phải ghi gì" of rượu is "nhãn rượu phải ghi gì". */
const HEAD = /^(nhãn|bao bì|tem|hồ sơ|nhan|bao bi|ho so)(?: (?:hàng hóa|hàng|mác|sản phẩm|hang hoa|hang|mac|san pham))? (?=(?:phải|phai|bắt buộc|bat buoc|cần|can|có|co|ghi|gồm|gom|thì|thi|in|dán|dan|nộp|nop) )/iu;

/** A question that only names another thing, written out by the one before. */
export function inFull(text: string, before: string, lexicon: Lexicon): string | undefined {
  const typed = text.normalize('NFC').split(/\s+/).map((word) => word.replace(/[^\p{L}\p{N}]/gu, '')).filter(Boolean);
  const from = typed.findIndex((word) => !OPENING.has(fold(word)));
  const earlier = before.normalize('NFC').replace(/\s+/g, ' ').trim();
  const known = new Set(fold(earlier).split(/[^\p{L}\p{N}]+/u));
  // "Đợt 2 thì ngày nào": the end asks what was asked before.
  const asksAlike = typed.some((word) => ASKING.has(fold(word)) && known.has(fold(word)));
  const to = typed.findLastIndex((word, i) => i === from || (fold(word) === 'sao' && STARS.test(fold(typed[i - 1]!))) || !(CLOSING.has(fold(word)) || (asksAlike && known.has(fold(word)) && !/^\d+$/.test(word)))) + 1;
  if (from < 0 || to <= from || to - from > LONGEST || (from === 0 && to === typed.length && typed.length > 3)) return undefined;
  const named = typed.slice(from, to).join(' ');
  const kind = KINDS.find((one) => one.exec(fold(named))?.[0] === fold(named));
  if (kind) {
    const at = kind.exec(fold(earlier));
    return at && fold(earlier).length === earlier.length ? `${earlier.slice(0, at.index)}${named}${earlier.slice(at.index + at[0].length)}` : `${named}: ${earlier}`;
  }
  if (NO_GOODS.has(fold(named)) || ASKS_ITSELF.test(fold(named)) || recognise(named, lexicon).type === 'none' || (findProducts(named, lexicon)[0]?.name.length ?? 0) < named.length * 0.6) return undefined;
  const head = HEAD.exec(earlier);
  if (head) return `${head[1]} ${named} ${earlier.slice(head[0].length)}`;
  const other = productIn(earlier, lexicon);
  return other ? `${PACKED.test(earlier) ? earlier.slice(0, other.start ?? 0) : ''}${named} ${earlier.slice(other.end).trim()}` : `${named}: ${earlier}`;
}

/** "Nhãn chai rượu ghi gì": the product stands behind what it is packed in. */
const PACKED = /^((?:(?:cái|cai|nhãn|nhan|bao bì|bao bi|tem|vỏ|vo|chai|hũ|hu|gói|goi|lọ|lo|hộp|hop|túi|tui|bịch|bich|thùng|thung|hồ sơ|ho so) )+)(.+)$/iu;
const MADE = 'làm '.length;
export const SET_ASKED = /\s(?:bộ|bo|nhóm|nhom|ngành|nganh)(?: (?:nào|nao|mấy|may|gì|gi))?$/iu;

/** Where the question before names a product: whole, or as what it begins with ("gạo thuộc bộ nào"). */
function productIn(text: string, lexicon: Lexicon): { readonly start?: number; readonly end: number } | undefined {
  const found = findProducts(text, lexicon)[0];
  // "Bưởi da xanh | bộ nào".
  if (found) return { start: found.start, end: found.start + found.name.replace(SET_ASKED, '').length };
  const inside = PACKED.exec(text);
  const packed = inside && findProducts(`làm ${inside[2]}`, lexicon)[0];
  if (packed && packed.start === MADE) return { start: inside[1]!.length, end: inside[1]!.length + packed.end - MADE };
  const begins = /^(.{1,40}?) (?:thì|thi|là|la|thuộc|thuoc|ngành|nganh|xếp|xep|bộ|bo|phải|phai|cần|can|có|co|xin|muốn|muon|lên|len|[345] sao)(?= )/iu.exec(text)?.[1];
  return begins !== undefined && recognise(begins, lexicon).type !== 'none' ? { end: begins.length } : undefined;
}
