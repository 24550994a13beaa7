import type { Section } from './fields.ts';

/* What stands on a label without a heading: an amount, a list of what is in it. Typed into a chat on one line, commas part it as line ends do. */

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
    for (const { 0: part, index } of to <= 300 ? line.slice(0, to).matchAll(/(?:[^ ·|•]| (?! |[–-] ))+/g) : []) yield { start: start + index, line: part };
    start = end + 1;
  }
}

const FREE_AMOUNT = /(?<![\d.,])\d{1,5}(?:[.,]\d{1,3})? ?(?:kg|g|gr|gam|gram|ml|l|lit|cc|ky|can|lang|vien|goi|qua|trai|cai|chiec|banh|tui loc|mieng|cap|bo)\b/;
/** Amounts of something else: how to use it, what is in it, what it costs. */
const OTHER_AMOUNT = /\b(nuoc|pha|ham|hoa|lieu|lan|ngay|kcal|dam|natri|duong|beo|mg|nang luong|nau|voi|cho vao|gia|vnd|dong(?! goi)|tuoi|phut|do|%|nguoi|tu|den|khau phan|dinh duong|(?:trong|tren|moi|cho|per|\/) ?100 ?(?:g|ml))\b|%/;

/** How strong it is stands beside how much there is: "35 % vol 500 ml". */
const STRENGTH = /\b\d{1,2}(?:[.,]\d)? ?(?:(?:%|°|do) ?\(?(?:vol|v\/v|abv|con)\b\)?|(?:°|do)(?= ?[-–,]? ?\d{2}))/;

/** An amount that stands by itself: "loại 500 g", "Hộp 6 lọ x 70 ml". */
export function amountsIn(folded: string, marks: readonly number[]): Section[] {
  for (const { start, line } of [...bareLines(folded, marks), ...clauses(folded, marks)]) if (line.length <= 60 && FREE_AMOUNT.test(line) && !OTHER_AMOUNT.test(line.replace(STRENGTH, ' '))) return [{ start, end: start + line.length }];
  return [];
}

/** Of a label on one line, what stands between commas and is under no heading. */
function clauses(folded: string, marks: readonly number[]): { readonly start: number; readonly line: string }[] {
  if (folded.includes('\n')) return [];
  return [...folded.slice(0, 3000).matchAll(/(?:[^,;.]|[,.](?=\d))+/g)]
    .map(({ 0: part, index }) => ({ start: index + part.length - part.trimStart().length, line: part.trim() }))
    .filter(({ start, line }) => line !== '' && !marks.some((mark) => mark >= start && mark < start + line.length));
}

/** Where the first clause of a label on one line ends, its name: "Nước mắm Bà Tư, cá cơm 80%, …". */
export const endOfName = (folded: string): number | undefined => (folded.includes('\n') ? undefined : /^[^,;|\d]{4,60}?(?=[,;]| [-–|•·] | \d)/.exec(folded)?.[0].length);

/** What is eaten or rubbed in. */
export const EATEN = /\b(duong|muoi|nuoc|bot|gao|nep|ot|toi|gung|me|vung|lac|dau|tom|muc|thit|mat ong|la|mach nha|men|sua|trung|dua|hanh|tieu|sa|nghe|rieng|tinh dau|sap ong|con|glycerin|chat|aqua|oil|extract|sodium|alcohol|powder|chloride|curcumin\w{0,6})\b/;

/** Things after one another, with commas between them, that are eaten or rubbed in. */
export function listIn(folded: string, marks: readonly number[]): Section | undefined {
  for (const { start, line } of bareLines(folded, marks)) {
    // "Mỗi viên chứa: …" heads a list too.
    const items = line.replace(/^[^:]{0,40}:/, '').split(/,(?!\d)|;/).map((item) => item.trim());
    const many = items.length >= 3 || (items.length === 2 && (/\d ?%/.test(line) || items.every((item) => /\d ?m?g\b/.test(item))));
    // "Tép 70% muối 20%": shares part as commas do.
    if (items.length === 1 && line.length <= 160 && (line.match(/[a-z]{2} ?\d{1,2}(?:[.,]\d)? ?%/g) ?? []).length >= 2 && !NO_LIST.test(line)) return { start, end: start + line.length };
    if (items.length === 1 && start > 0 && line.length <= 100 && !NO_LIST.test(line) && isRun(line)) return { start, end: start + line.length };
    // "Mật ong hoa nhãn 100%" is the whole of it.
    if (items.length === 1 && WHOLE.test(line.trim()) && EATEN.test(line) && !NO_LIST.test(line)) return { start, end: start + line.length };
    if (!many || items.some((item) => item.length < 2 || item.length > 60 || item.split(' ').length > 12)) continue;
    if (NO_LIST.test(line)) continue;
    if (/\d ?%/.test(line) || items.filter((item) => EATEN.test(item)).length * 2 >= items.length) return { start, end: start + line.length };
  }
  return runIn(folded, marks);
}

/** "Đường mạch nha đậu phộng mè": four things or more, and half of the words. */
function isRun(line: string): boolean {
  const things = line.match(new RegExp(EATEN, 'g')) ?? [];
  return !/\d|\bchua\b|\bdi ung\b/.test(line) && things.length >= 4 && things.join(' ').split(' ').length * 2 >= line.trim().split(/ +/).length;
}

const WHOLE = /^(?!.*\b(?:cam ket|chinh hang|hang that|hoan tien|uy tin|thu cong|chat luong)\b)[a-z ]{4,50} 100 ?%[ .]?$/;
const NO_LIST = /\b(xa|phuong|thon|ap|duong so|htx|cong ty|khong|ngon|sach|dung|tranh|noi|giat|treo|nau|uong|an|giau|giup|tot cho|ho tro|phu hop)\b/;

/** Clauses one after another, two of them or more of something eaten or with its share; not the name before them. */
function runIn(folded: string, marks: readonly number[]): Section | undefined {
  const isItem = (line: string): boolean => line.length <= 60 && !NO_LIST.test(line) && (/\d ?%/.test(line) || (EATEN.test(line) && !FREE_AMOUNT.test(line)));
  // "Nếp, đậu xanh, đường": what is between two is one, too.
  const mayBe = (line: string): boolean => isItem(line) || (/^[a-z ]{2,24}$/.test(line) && !NO_LIST.test(line));
  const all = clauses(folded, marks).filter(({ start }) => start > 0);
  const from = all.findIndex(({ line }) => isItem(line));
  if (from < 0) return undefined;
  const end = all.findIndex(({ line }, i) => i > from && !mayBe(line));
  const items = all.slice(from, end < 0 ? all.length : end);
  const last = items.findLast(({ line }) => isItem(line))!;
  return last === items[0] ? undefined : { start: items[0]!.start, end: last.start + last.line.length };
}
