import type { Section } from './fields.ts';

/* What stands on a label without a heading: an amount, a list of what is in it. */

/** Lines without a heading of their own, with where they begin. */
function* bareLines(folded: string, marks: readonly number[]): Generator<{ readonly start: number; readonly line: string }> {
  let next = 0;
  let start = 0;
  for (const line of folded.split('\n')) {
    const end = start + line.length;
    while (next < marks.length && marks[next]! < start) next += 1;
    // Up to the first heading on the line.
    const to = next < marks.length && marks[next]! < end ? marks[next]! - start : line.length;
    // Two columns read as one line, and what bars and dots part.
    for (const { 0: part, index } of to <= 300 ? line.slice(0, to).matchAll(/(?:[^ ·|•]| (?! ))+/g) : []) yield { start: start + index, line: part };
    start = end + 1;
  }
}

const FREE_AMOUNT = /(?<![\d.,])\d{1,5}(?:[.,]\d{1,3})? ?(?:kg|g|gr|gram|ml|l|lit|cc|ky|can|lang|vien|goi|qua|trai|cai|chiec|banh|tui loc|mieng|cap|bo)\b/;
/** Amounts of something else: how to use it, what is in it, what it costs. */
const OTHER_AMOUNT = /\b(nuoc|pha|ham|hoa|lieu|lan|ngay|kcal|dam|natri|duong|beo|mg|nang luong|nau|voi|cho vao|gia|vnd|dong|tuoi|phut|do|%|nguoi|tu|den|khau phan|100 ?g|100 ?ml)\b|%/;

/** An amount that stands by itself: "loại 500 g", "Hộp 6 lọ x 70 ml". */
export function amountsIn(folded: string, marks: readonly number[]): Section[] {
  for (const { start, line } of bareLines(folded, marks)) if (line.length <= 60 && FREE_AMOUNT.test(line) && !OTHER_AMOUNT.test(line)) return [{ start, end: start + line.length }];
  return [];
}

const EATEN = /\b(duong|muoi|nuoc|bot|gao|nep|ot|toi|gung|me|vung|lac|dau|tom|muc|thit|mat ong|la|mach nha|men|sua|trung|dua|hanh|tieu|sa|nghe|rieng|tinh dau|sap ong|con|glycerin|chat|aqua|oil|extract|sodium|alcohol|powder|chloride|curcumin\w{0,6})\b/;

/** Things after one another, with commas between them, that are eaten or rubbed in. */
export function listIn(folded: string, marks: readonly number[]): Section | undefined {
  for (const { start, line } of bareLines(folded, marks)) {
    // "Mỗi viên chứa: …" heads a list too.
    const items = line.replace(/^[^:]{0,40}:/, '').split(/,(?!\d)|;/).map((item) => item.trim());
    const many = items.length >= 3 || (items.length === 2 && (/\d ?%/.test(line) || items.every((item) => /\d ?m?g\b/.test(item))));
    if (!many || items.some((item) => item.length < 2 || item.length > 60 || item.split(' ').length > 12)) continue;
    if (/\b(xa|phuong|thon|ap|duong so|htx|cong ty|khong|ngon|sach|dung|tranh|noi|giat|treo|nau|uong|an)\b/.test(line)) continue;
    if (/\d ?%/.test(line) || items.filter((item) => EATEN.test(item)).length * 2 >= items.length) return { start, end: start + line.length };
  }
  return undefined;
}
