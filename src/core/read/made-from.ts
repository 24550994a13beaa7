import { findProducts } from '../product/find.ts';
import type { Lexicon } from '../product/lexicon.ts';
import { fold } from '../text.ts';

/* "Sấy hoa cúc làm trà", "lấy mía nấu mật": what it is made of, and what is made. The goods are named by both: "trà hoa cúc". */

const TAKES = 'sấy|say|phơi|phoi|lấy|lay|dùng|dung|hái|hai|trồng|trong|nuôi|nuoi|thu hái|thu hai|ướp|uop|ủ|gom|mua|ép|ep|rang|nấu|nau|ngâm|ngam';
const MAKES = 'làm|lam|nấu|nau|pha|ép lấy|ep lay|ép|ep|lấy|lay|chưng cất|chung cat|cất|cat|chế biến|che bien|chế|ra|thành|thanh';
const MADE = 'trà túi lọc|tra tui loc|trà|tra|chè|che|rượu|ruou|tinh dầu|tinh dau|dầu|dau|mật|mat|mứt|mut|tinh bột|tinh bot|bột|bot|giấm|giam|siro|cao|nước ép|nuoc ep|khô|kho';
/** Between the two: "rồi đem về", "sấy khô để". */
const THEN = '(?:\\s(?:rồi|roi|xong|để|de|mà|ma|đem|dem|về|ve|đi|di|khô|kho|sấy|say|phơi|phoi|ướp|uop|ủ|rang)(?!\\p{L}))*';
/** What follows begins something else; "tinh bột nghệ" has its own name. */
const ENDS = '(?=\\s*(?:$|[.,;:?!])|\\s(?:thì|thi|thuộc|thuoc|vào|vao|bộ|bo|xếp|xep|nhóm|nhom|là|la|được|duoc|bán|ban|có|co|không|khong|ko|k|ở|o|muốn|muon|theo|rồi|roi|nữa|nua|ạ|a|em|nè|ne|đăng|dang)(?!\\p{L}))';
const MADE_FROM = new RegExp(`(?<!\\p{L})(?:${TAKES})\\s(\\p{L}{1,7}(?:\\s\\p{L}{1,7}){0,3}?)${THEN}\\s(?:${MAKES})\\s(${MADE})(?!\\p{L})${ENDS}`, 'iu');
/** "Lá sen", "củ sả": of a plant, whether it is goods by itself or not. */
const PART = /^(?:la|hoa|bong|nu|qua|trai|cu|re|hat|vo|than) \S/;
const TEA = /^(?:bup |la )?(?:tra|che)(?: |$)/;

/** The text with such goods under one name, where that name tells a criteria set (Phụ lục I QĐ 26/2026/QĐ-TTg) and what it is made of is goods as well. */
export function asMade(text: string, lexicon: Lexicon): string {
  const typed = text.normalize('NFC');
  const found = MADE_FROM.exec(typed);
  const [all = '', from = '', made = ''] = found ?? [];
  // "Hái chè làm trà" is tea by either name.
  if (!found || TEA.test(fold(from))) return text;
  const name = `${made} ${from}`;
  const makes = /^\p{ASCII}*$/u.test(typed) ? 'lam' : 'làm';
  const [named] = findProducts(`${makes} ${name}`, lexicon);
  if (named === undefined || named.recognition.type !== 'one' || fold(named.name) !== fold(name) || !(PART.test(fold(from)) || findProducts(`${makes} ${from}`, lexicon).length > 0)) return text;
  return `${typed.slice(0, found.index)}${makes} ${name}${typed.slice(found.index + all.length)}`;
}
