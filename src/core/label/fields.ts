import { fold } from '../text.ts';
import { amountsIn, endOfName, listIn } from './bare-lines.ts';
import type { Field } from './rules.ts';
import { DOES, NAMED_MATERIAL, PLACE, PRESENT, TYPED } from './signs.ts';

/* A printed label as a person or a camera gives it: lines in any order, with or without marks, several faces, capitals,
 * 0 for o. Fields are found first; rules judge afterwards. Every pattern is bounded, so time is linear in the text. */

export type LabelText = {
  /** Composed, as given. `folded` has the same length, so that an offset means the same place in both. */
  readonly text: string;
  readonly folded: string;
  /** What stands after the marker of a field, up to the next marker. */
  readonly sections: ReadonlyMap<Field | 'nutrition', readonly Section[]>;
  /** Where each field begins, its marker with it. */
  readonly marks: readonly Mark[];
  readonly name: string;
  readonly has: ReadonlySet<Field>;
};
export type Mark = { readonly field: Field | 'nutrition' | 'other'; readonly at: number };
export type Section = { readonly start: number; readonly end: number };

const MARKERS: readonly (readonly [Field | 'nutrition' | 'other', string])[] = [
  ['nutrition', '(?:bang )?(?:gia\\s?tri\\s?|thong tin |thanh phan )dinh\\s?duong|bang dinh duong|dinh duong ?(?:/|trong|tren|cho|:)|nutrition facts|(?:moi|trong|tren) 100 ?(?:g|ml)(?: san pham)? ?:'],
  ['use', 'huong dan su dung|hdsd|hd su dung|hd sd|huong dan dung|cach dung|cach su dung|cach pha|cach nau|cach che bien|huong dan che bien|cach thuong thuc|(?<!han |tuong |gian )su dung ?:|huong dan ?:'],
  ['storage', 'huong dan bao quan|hdbq|bq(?= ?:| )|dieu kien bao quan|(?<!chat |han |gian )bao quan'],
  ['warning', 'thong tin canh bao|canh bao|luu y|chu y|khuyen cao'],
  ['ingredients', 'thanh phan|(?<!khau |cap |nguon |vung )nguyen lieu|t\\.phan|tp ?:'],
  ['materials', 'chat lieu|vat lieu'],
  ['quantity', 'khoi l\\.?uong tinh|khoi l\\.?uong thuc|khoi l\\.?uong|trong luong|the tich thuc|the tich|dung tich|dinh luong|kltt|klt|k\\.l\\.t|kl ?:|can nang(?: tinh)?|(?<!nang |nhiet |ham |chat |so )luong(?: tinh)? ?:|(?<!luong )tinh ?:|so luong|net (?:weight|wt|content|volume)|net(?= ?: ?\\d)'],
  ['made', 'ngay san xuat|ngay sx|(?<!tu )nsx|n\\.s\\.x|ngay dong (?:goi|chai|hop|tui|vi|thung|khay|hu|lon|bao|bich)|ngay (?:thu hai|hai|cat)(?= ?:? ?\\d)|dong (?:goi|chai|hop|tui)(?: ngay)?(?= ?: ?\\d{1,2} ?[/. -] ?\\d)|ngay bao goi|ngay che bien|vu thu hoach|ngay thu hoach|thu hoach(?= ?:? ?\\d)|ngay xuat (?:vuon|xuong|ban)|(?<!\\d )nam (?:san xuat|sx)|mfg'],
  ['expiry', 'han su dung|han sd|han dung|ngay het han|ngay hh|hh(?= ?: ?\\d)|su dung tot nhat truoc|tot nhat truoc|dung truoc ngay|su dung truoc|hsd|h\\.s\\.d|han ?:|exp\\b'],
  ['origin', 'xuat xu|nuoc san xuat|made in|product of'],
  ['address', 'dia chi|d/c|dc ?:|san xuat tai|sx tai|noi san xuat'],
  ['purpose', 'cong dung|tac dung'],
  ['users', 'doi tuong su dung|doi tuong'],
  ['specs', 'kich thuoc|thong so|quy cach|kt ?:'],
  ['batch', 'so lo|lo san xuat|lo sx|ma lo'],
  ['ethanol', 'ham luong e?thanol|ham luong etanol|nong do(?: con)? ?:|do con ?:'],
  ['other', 'dien thoai|sdt|dt ?:|hotline|website|email|san xuat boi|san xuat va dong goi|don vi san xuat|nha san xuat|co so san xuat|chiu trach nhiem|so tcb|tcb|so cong bo|ingredients|how to use|storage ?:'],
];
const SCAN = new RegExp(MARKERS.map(([, source], index) => `(?<m${index}>${source})`).join('|'), 'g');

const FOREIGN_HEAD = /^(?:ingredients|how to use|storage)/;

const folds = new Map<string, string>();
function foldUnit(unit: string): string {
  const known = folds.get(unit);
  if (known !== undefined) return known;
  const made = unit === '\n' ? '\n' : fold(unit);
  const one = made.length === 1 ? made : ' ';
  if (folds.size < 5000) folds.set(unit, one);
  return one;
}

/** 0 for o and 1 for l or i inside words, O for 0 inside dates; never changes the length. */
function repaired(folded: string): string {
  return folded
    // "5OO ml", "12Og", "1O0%", "2O26".
    .replace(/(?<![a-z0-9])[1-9][0-9o]{1,4}(?= ?(?:(?:kg|gr?|mg|ml|l|kcal)(?![a-z0-9])|%)|(?![a-z0-9]))/g, (figures) => (/^2[0o]\d\d$|\d.*\d|oo/.test(figures) || /^\do$/.test(figures) ? figures.replace(/o/g, '0') : figures))
    .replace(/[a-z0-9]+/g, (token) => {
      if (token.length > 12 || !/[01]/.test(token) || /[2-9]/.test(token) || /^(?:\d+(?:kg|g|mg|ml|l|cm|mm|m|h|x|gr|v|gram|gam|lit|kcal|ngay|thang|nam)|\d\d+[a-z]{2,})$/.test(token) || !/[a-z]/.test(token)) return token;
      const letters = token.replace(/[01]/g, '').length;
      return letters * 2 >= token.length ? token.replace(/0/g, 'o').replace(/^1/, 'l').replace(/1/g, 'i') : token;
    })
    .replace(/\b(n5x|h5d)\b/g, (head) => head.replace('5', 's'))
    // "lOO g", "5OO ml".
    .replace(/(?<![a-z0-9])[1-9li][0-9o]{1,3}(?= ?(?:kg|g|gr|ml)(?![a-z]))/g, (amount) => (/\d|oo/.test(amount) ? amount.replace(/o/g, '0').replace(/[li]/g, '1') : amount))
    .replace(/(?<![a-z0-9])[0-9oil]{1,2}[./-](?:[0-9oil]{1,2}[./-])?[0-9oil]{2,4}(?![a-z0-9])/g, (date) => (/\d/.test(date) ? date.replace(/o/g, '0').replace(/[il]/g, '1') : date));
}

/** A line that holds nothing but an amount. */
const AMOUNT = /(?:^|\n)[^\S\n]{0,3}((?:(?:goi|hop|tui|chai|hu|bich) )?\d{1,5}(?:[.,]\d{1,3})? ?(?:kg|g|gr|gam|ml|l|lit|cc))[^\S\n]{0,3}(?=\n|$)/g;

/** "Hạn  sử  dụng :  12  tháng", as a camera reads it; where most gaps are single ones, a wide one parts two columns. */
function closed(line: string): string {
  // "N Ư Ớ C   M Ắ M": letters set apart.
  const parts = line.trim().split(/ +/);
  if (parts.length >= 6 && parts.every((part) => /^\p{L}$/u.test(part))) return line.trim().split(/ {2,}/).map((word) => word.replaceAll(' ', '')).join(' ');
  const wide = (line.match(/[\p{L}\d] {2,3}(?=[\p{L}\d])/gu) ?? []).length;
  return wide >= 2 && wide > (line.match(/[\p{L}\d] (?=[\p{L}\d])/gu) ?? []).length ? line.replace(/ {2,3}/g, ' ') : line;
}

/** Every gap read as a wide one: none of them parts columns. */
const evenly = (text: string): string => ((text.match(/\S {2,3}(?=\S)/g) ?? []).length > 2 * (text.match(/\S (?=\S)/g) ?? []).length ? text.replace(/ {2,3}/g, ' ') : text);

export function readLabel(given: string, provinces: readonly string[], product?: string): LabelText {
  const text = evenly(given.normalize('NFC').replace(/\r\n?/g, '\n').replace(/[\t\u00a0：]/g, (one) => (one === '：' ? ':' : ' '))).split('\n').map(closed).join('\n');
  let raw = '';
  for (let at = 0; at < text.length; at += 1) raw += foldUnit(text[at]!);
  const folded = repaired(raw);
  const sections = new Map<Field | 'nutrition', Section[]>();
  const marks: { field: Field | 'nutrition' | 'other'; at: number; start: number }[] = [];
  for (const match of folded.matchAll(SCAN)) {
    const at = match.index;
    const end = at + match[0].length;
    if (at > 0 && /[a-z0-9]/.test(folded[at - 1]!)) continue;
    const before = folded.slice(Math.max(0, at - 3), at).replace(/ +$/, '');
    const opens = at === 0 || before === '' || /[\n.;,|()/*•–:-]$/.test(before) || /^[ .]{0,2}:/.test(folded.slice(end, end + 3)) || /^ ?\d/.test(folded.slice(end, end + 2));
    if (!opens) continue;
    const index = Object.entries(match.groups!).find(([, value]) => value !== undefined)![0];
    const field = MARKERS[Number(index.slice(1))]![0];
    const last = marks.at(-1);
    // "Thành phần/Ingredients: …", "HSD (Exp): …": one heading in two languages.
    if (last && (field === last.field || FOREIGN_HEAD.test(match[0])) && /^ ?[/(|] ?$/.test(folded.slice(last.start, at))) last.start = end + (folded[end] === ')' ? 1 : 0);
    else marks.push({ field, at, start: end });
  }
  for (const [index, mark] of marks.entries()) {
    if (mark.field === 'other') continue;
    sections.set(mark.field, [...(sections.get(mark.field) ?? []).slice(0, 5), { start: mark.start, end: Math.min(marks[index + 1]?.at ?? folded.length, mark.start + 2000) }]);
  }
  const specs = sections.get('specs')?.filter(({ start, end }) => /^[^\n\d]{0,30}\d{1,5}(?:[.,]\d{1,3})? ?(?:kg|g|gr|gam|ml|l|lit)(?![a-z])/.test(folded.slice(start, end)));
  if (!sections.has('quantity') && specs && specs.length > 0) sections.set('quantity', specs);
  if (!sections.has('quantity')) {
    const bare = [...folded.matchAll(AMOUNT)].slice(0, 3).map(({ index, 0: whole, 1: amount }) => ({ start: index + whole.indexOf(amount!), end: index + whole.indexOf(amount!) + amount!.length }));
    const amounts = bare.length > 0 ? bare : amountsIn(folded, marks.flatMap((mark) => (mark.field === 'ethanol' ? [] : [mark.at])));
    if (amounts.length > 0) sections.set('quantity', amounts);
  }
  if (!sections.has('ingredients')) {
    const list = listIn(folded, marks.map((mark) => mark.at));
    if (list) sections.set('ingredients', [list]);
  }
  const name = product ?? nameOf(text, folded, marks.map((mark) => mark.at));
  const flat = folded.replace(/\n/g, ' ');
  const unopened = flat.replace(OPENED, ' ');
  const has = new Set<Field>();
  for (const [field, pattern] of Object.entries(PRESENT)) if (pattern.test(field === 'quantity' || field === 'ethanol' || field === 'year' ? folded : field === 'expiry' ? unopened : flat)) has.add(field as Field);
  for (const [field, pattern] of TYPED) if (pattern.test(text)) has.add(field);
  if (DOES.test(folded.includes('\n') ? folded : folded.replace(/[,|] /g, ' \n'))) has.add('use');
  if ((HARVEST.test(flat) && !FROM_DAY.test(flat)) || DAY_SHOWN.test(flat)) has.add('made');
  const expiries = valuesIn(folded, sections.get('expiry'));
  if (expiries.length > 0 && expiries.every((value) => NO_EXPIRY.test(value))) has.delete('expiry');
  if (sections.has('quantity') && !has.has('quantity') && valueIn(folded, sections.get('quantity')!)) has.add('quantity');
  if (sections.has('ingredients')) has.add('ingredients');
  if (name !== '') has.add('name');
  if (has.has('made') || has.has('expiry')) has.add('cosmetic-date');
  if (NAMED_MATERIAL.test(fold(name))) has.add('materials');
  if (placed(flat, provinces) || PLACE.test(flat.replace(/tranh xa|bao quan|\b(?:luong|dac|net) tinh\b/g, '')) || hasAddress(flat, sections.get('address') ?? [], provinces)) has.add('address');
  return { text, folded, sections, marks, name, has };
}

/** "Vụ mùa 2026": of produce and grain the harvest stands for the day (Phụ lục III mục 2), unless the shelf life is counted from a day that is not told. */
const HARVEST = /\bvu (?:mua|chiem|he thu|dong xuan|thu dong|xuan he|xuan|dong)(?: nam)? ?:? ?(?:\d{1,2}[/.-])?20\d\d\b/;
const FROM_DAY = /\b(?:ke )?tu (?:ngay )?(?:dong (?:goi|bao)|bao goi|san xuat|nsx|sx|xay(?: xat)?|che bien|rang)\b/;

/** "Kể từ ngày sản xuất (xem đáy lon)": where that day stands. */
const DAY_SHOWN = /\btu (?:ngay )?(?:san xuat|nsx|sx|dong goi)\b[ ,.:;(–-]{0,4}(?:xem|in)\b/;
/** "Dùng trong 15 ngày sau khi mở nắp": no day until which it keeps. */
const OPENED = /\b(?:su )?dung (?:het )?trong (?:vong )?\d{1,3} (?:ngay|tuan|thang|gio)(?: ke)? (?:sau|tu)(?: khi| luc)? (?:da )?(?:mo|khui|bat)\b|\b(?:sau|tu) khi (?:da )?(?:mo|khui|bat)(?: (?:nap|goi|hop|bao bi|tui|chai|hu|lon))?,? (?:nen )?(?:su )?dung (?:het )?trong (?:vong )?\d{1,3} (?:ngay|tuan|thang|gio)\b/g;
/** "HSD: không xác định": that is no day, nor so many months. */
const NO_EXPIRY = /^[ :.–-]{0,4}(?:khong (?:xac dinh|gioi han|thoi han|han che|co)|vo (?:thoi )?han)\b/;
const valuesIn = (folded: string, sections: readonly Section[] = []): string[] => sections.map(({ start, end }) => folded.slice(start, end));

/** An amount under a heading in Vietnamese. */
const valueIn = (folded: string, sections: readonly Section[]): boolean =>
  sections.some(({ start, end }) => /\d/.test(folded.slice(start, Math.min(end, start + 60))) && !/\bnet(?: ?(?:weight|wt|content|volume))?$/.test(folded.slice(Math.max(0, start - 14), start)));

const UNIT = /\b(?:(?:xa|phuong|thon|xom|ap|dac khu|thi tran|to dan pho|khu pho|buon|kcn|khu cong nghiep|ccn|cum cong nghiep) |(?:[xph]|tt|tx)\. ?)[a-z0-9]/g;

/** A unit of place with a province's name soon after it, without the word "tỉnh". */
function placed(flat: string, provinces: readonly string[]): boolean {
  let looked = 0;
  for (const { index } of flat.matchAll(UNIT)) {
    if ((looked += 1) > 40) return false;
    const after = flat.slice(index, index + 90);
    if (flat.slice(Math.max(0, index - 6), index) !== 'tranh ' && provinces.some((province) => after.includes(province))) return true;
  }
  return false;
}

function hasAddress(flat: string, sections: readonly Section[], provinces: readonly string[]): boolean {
  return sections.some(({ start, end }) => {
    const value = flat.slice(start, Math.min(end, start + 200));
    return value.length >= 8 && (/,.{3}/.test(value) || provinces.some((province) => value.includes(province))) && !/^[ :]{0,3}viet nam/.test(value);
  });
}

const NOT_NAME = /^(cong ty|cty|htx|hop tac xa|ho kinh doanh|hkd|co so|dc|dia chi|ocop|san pham ocop|sdt|dt\b|tel\b|dien thoai|hotline|lh\b|lien he|zalo|facebook|fb\b|gia (?:ban|:)|gia ?:|ma vach|chuc |cam on|www|http|khong dung|thuc pham bao ve(?: suc khoe)?[\s:.,;|–-]{0,3}$|san pham nay khong)/;

const LONGEST_NAME = 120;

/** The first piece of the label that is not a marked field, a body or a number. */
function nameOf(text: string, folded: string, marks: readonly number[]): string {
  const starts = new Set(marks);
  let at = 0;
  for (const piece of text.slice(0, 20_000).split(/\n|\. /)) {
    const lead = piece.length - piece.trimStart().length;
    const start = folded.indexOf(folded.slice(at, at + 1), at) + lead;
    const plain = folded.slice(start, at + piece.length).trim();
    // A label typed on one line begins with it, also where lines that mend it were put below.
    const clause = plain.length > LONGEST_NAME && (at === 0 || !folded.includes('\n')) ? endOfName(plain) : undefined;
    if (!starts.has(start) && /[a-z]{2}/.test(plain) && !NOT_NAME.test(plain) && (plain.length <= LONGEST_NAME || clause !== undefined)) {
      const first = (clause === undefined ? undefined : start + clause) ?? marks.find((mark) => mark > start && mark < at + piece.length);
      return text.slice(start, first ?? at + piece.length).trim();
    }
    at += piece.length + (text[at + piece.length] === '\n' ? 1 : 2);
  }
  return '';
}

/** What stands under each heading of a field. `under`: that heading. */
export const valuesOf = (label: LabelText, field: Field | 'nutrition'): { folded: string; text: string; under: string }[] =>
  (label.sections.get(field) ?? []).map(({ start, end }) => {
    const mark = label.marks.findLast((one) => one.field === field && one.at <= start);
    return { folded: label.folded.slice(start, end), text: label.text.slice(start, end), under: mark ? label.folded.slice(mark.at, start) : '' };
  });
