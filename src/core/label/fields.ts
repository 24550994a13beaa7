import { fold } from '../text.ts';
import type { Field } from './rules.ts';

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
  ['nutrition', 'gia\\s?tri\\s?dinh\\s?duong|thong tin dinh duong|thanh phan dinh duong|nutrition facts'],
  ['use', 'huong dan su dung|hdsd|hd su dung|hd sd|huong dan dung|cach dung|cach su dung|cach pha|cach nau|cach che bien|huong dan che bien|cach thuong thuc|(?<!han |tuong )su dung ?:|huong dan ?:'],
  ['storage', 'huong dan bao quan|hdbq|bq ?:|dieu kien bao quan|(?<!chat )bao quan'],
  ['warning', 'thong tin canh bao|canh bao|luu y|chu y|khuyen cao'],
  ['ingredients', 'thanh phan|nguyen lieu|t\\.phan|tp ?:'],
  ['materials', 'chat lieu|vat lieu'],
  ['quantity', 'khoi luong tinh|khoi luong thuc|khoi luong|trong luong|the tich thuc|the tich|dung tich|dinh luong|kltt|klt|kl ?:|so luong|net (?:weight|wt|content|volume)'],
  ['made', 'ngay san xuat|ngay sx|(?<!tu )nsx|n\\.s\\.x|ngay dong (?:goi|chai|hop|tui)|ngay bao goi|ngay che bien|vu thu hoach|ngay thu hoach|nam san xuat|nam sx|mfg'],
  ['expiry', 'han su dung|han sd|han dung|ngay het han|su dung tot nhat truoc|tot nhat truoc|dung truoc ngay|su dung truoc|hsd|h\\.s\\.d|han ?:|exp\\b'],
  ['origin', 'xuat xu|nuoc san xuat|made in|product of'],
  ['address', 'dia chi|d/c|dc ?:|san xuat tai|sx tai|noi san xuat'],
  ['purpose', 'cong dung|tac dung'],
  ['users', 'doi tuong su dung|doi tuong'],
  ['specs', 'kich thuoc|thong so|quy cach'],
  ['batch', 'so lo|lo san xuat|lo sx|ma lo'],
  ['other', 'dien thoai|sdt|dt ?:|hotline|website|email|san xuat boi|san xuat va dong goi|don vi san xuat|nha san xuat|co so san xuat|chiu trach nhiem|so tcb|tcb|so cong bo|ingredients|how to use|storage ?:'],
];
const SCAN = new RegExp(MARKERS.map(([, source], index) => `(?<m${index}>${source})`).join('|'), 'g');

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
    .replace(/[a-z0-9]+/g, (token) => {
      if (token.length > 12 || !/[01]/.test(token) || /[2-9]/.test(token) || /^\d+(kg|g|mg|ml|l|cm|mm|m|h|x|gr|v)$/.test(token) || !/[a-z]/.test(token)) return token;
      const letters = token.replace(/[01]/g, '').length;
      return letters * 2 >= token.length ? token.replace(/0/g, 'o').replace(/^1/, 'l').replace(/1/g, 'i') : token;
    })
    .replace(/(?<![a-z0-9])[0-9oil]{1,2}[./-][0-9oil]{1,2}[./-][0-9oil]{2,4}(?![a-z0-9])/g, (date) => (/\d/.test(date) ? date.replace(/o/g, '0').replace(/[il]/g, '1') : date));
}

const PRESENT: Readonly<Partial<Record<Field, RegExp>>> = {
  responsible: /\b(cong ty|cty|htx|hop tac xa|to hop tac|tht|ho kinh doanh|ho kd|hkd|co so(?! san xuat tai)|doanh nghiep|dntn|nghe nhan|lang nghe|ho san xuat|lien hiep|san xuat boi|don vi san xuat|nha san xuat|(?:cs|cssx|cs sx)(?= ?:? ?[a-z]{2})|nha thung|nong trai|trang trai|nha vuon|trai (?:ong|nam|ga|ca)|nha may|to san xuat|lo (?:banh|keo|che bien|say)|xuong|(?:san xuat|sx) ?: ?[a-z]{3}|san pham cua ?:? ?[a-z]{2})\b/,
  origin: /\b(xuat\s?xu|san xuat tai|sx tai|che tao tai|nuoc san xuat|noi san xuat|san xuat boi|san pham cua|dong goi tai|dong chai tai|phoi tron tai|hoan tat tai|lap rap tai|origin|made in|produced in|product of)\b[^]{0,160}?\b(viet\s?nam|vn|v\.n)\b/,
  use: /\b(huong dan su dung|hdsd|cach dung|cach su dung|cach pha|cach che bien|huong dan che bien|cach thuong thuc|an (lien|ngay|truc tiep|kem)|dung (truc tiep|ngay|kem|de cham|cham|de nau|nau|lam gia vi|trong bua)|pha (\d|voi|phin|cung|nuoc|tra)|hd (su dung|sd)|(?<!han |tuong )su dung(?= ?:)|huong dan(?= ?:)|huong dan dung|cach (nau|uong|an)|(thoa|xoa|boi|nho|xit|massage) (deu|len|\d|mat|tay|da|toc|mot|vai)|lac (deu|ky)|(nau|hap|chien|luoc|nuong|quay|ran|xao|kho) (chin|nong|\d|voi|lai|truoc|hoac|vang)|ngam (nuoc|voi)|tron (deu|goi|voi)|uong (lanh|truc tiep|ngay)|giat (tay|may)|ham voi|su dung truc tiep)\b/,
  storage: /((?<!chat )\bbao quan\b|\bhdbq\b|\bbq ?:|\b(de|giu|cat|tru) (o )?(noi|trong|ngan|kin|lanh|mat|tu lanh|\d)\b|\b(day|buoc|dong|khoa) kin\b|\bnoi (kho|thoang|mat)\b|\btranh (anh nang|anh sang|am)\b|\bhuong dan su dung (va|,) bao quan\b)/,
  warning: /\b((tre( em| nho)?|phu nu|nguoi|ba bau)\b[^.\n]{0,40} (khong|ko|han che|hoi y kien|tham khao|tranh|can nhac|dung it|than trong)|khong duoc (uong|dung|an)|(co )?chua (giap xac|dau nanh|dau phong|lac|sua|gluten|trung|me|ca|hat cay|nhuyen the)|y kien bac si|can than|lai xe|canh bao|luu y|chu y|khuyen cao|khong (nen )?(su dung|dung|an|uong) (khi|cho|san pham|neu|qua|de)|khong danh cho|tranh xa|than trong|de vo|di ung|tranh tiep xuc|(tranh|de) xa (tam )?tay|co the lan|dung lua|xa nguon lua)\b/,
  made: /(?<!ke tu |ke tu ngay |tu )\b(nsx|n\.s\.x|ngay san xuat|ngay sx|ngay dong (goi|chai|hop|tui)|dong (goi|chai|hop|tui|hu) ?:? ?(ngay )?\d|ngay bao goi|ngay che bien|ngay thu hoach|vu thu hoach|mua vu thu hoach|nam san xuat|nam sx|(sx|san xuat)( ngay| thang| nam)* ?:? ?\d)/,
  expiry: /\b(hsd|h\.s\.d|hd ?: ?\d|han su dung|han sd|han dung|ngay het han|het han ?:? ?\d|han ?: ?\d|(su dung )?tot nhat truoc|(su )?dung truoc|(su )?dung den( het)? ngay|\bsd (den|truoc)|su dung trong (vong )?\d|dung trong vong)/,
  quantity: /\b(khoi luong|trong luong|the tich|dung tich|dinh luong|kltt|klt|kl|dung luong|so luong)\b[^\n\d]{0,30}\d|\b(goi|hop|tui|chai|hu|bich|thung|lon|can|binh|lo) (nho |lon )?\d{1,5}([.,]\d{1,3})? ?(kg|g|gr|ml|l|lit|vien|goi|tui loc|tui|qua|trai|cai|chiec|banh|hu|cap)\b|(^|\n)[^\S\n]{0,3}\d{1,5}([.,]\d{1,3})? ?(kg|g|gr|ml|l|lit)[^\S\n]{0,3}(\n|$)/,
  ingredients: /\b(thanh\s?phan(?! dinh duong)|nguyen lieu|t\.phan|tp ?:|lam tu|che bien tu|100 ?% (?!tu nhien|nguyen chat|thien nhien)[a-z])/,
  ethanol: /\b(etanol|ethanol|nong do|do con|abv|alc)\b[^\n]{0,25}\d|\d{1,2}([.,]\d)? ?(% ?\(?(vol|v\/v|abv)|°|do\b|% con)/,
  batch: /\b(so lo|lo sx|lo san xuat|ma lo|lot|batch)\b|\blo ?: ?[a-z0-9]/,
  purpose: /(?<!khong co )\b(cong dung|tac dung|ho tro)\b/,
  users: /\b(doi tuong|danh cho nguoi|dung cho nguoi)\b/,
  tpbvsk: /thuc pham bao ve suc khoe/,
  'not-medicine': /khong phai la thuoc|khong phai thuoc/,
  materials: /\b(thanh phan|chat lieu|vat lieu|nguyen lieu|lam (tu|bang)|(khung|suon|vo|mat|day|quai|can) (go|tre|may|sat|nhom|inox|song)|vai (lua|cotton|lanh|bo|tho|dui|bong|canvas|gai)|da (bo|trau|de|that|lon|ca sau)|de cao su|cao lanh|soi (lanh|bong|gai|dua|tre|coi)|tre (gia|nua|hun|tuoi)|go (tu nhien|nguyen khoi)|dat (nung|set)|100 ?% (cotton|lua|lanh|bong|to tam|gai))\b/,
  specs: /\b((co|kho|phi|size|dai|rong|cao|day) ?:? ?\d{1,4}|kich thuoc|size|thong so|quy cach|duong kinh|kich co)\b|\d ?x ?\d{1,4}( ?x ?\d{1,4})? ?(cm|mm|m)\b|\d ?cm\b/,
  year: /\b(nam san xuat|nam sx|nsx|sx|ngay san xuat|san xuat)\b[^\n]{0,25}\b20\d\d\b/,
};
const PLACE = /\b(xa|phuong|x\.|p\.|thon|xom|ap|ban|dac khu|thi tran|so nha|so \d{1,4}|\d{1,4}[a-z]?,? duong|to dan pho|khu pho|buon|khu cong nghiep|huyen|quan)[\s.][^]{0,90}?\b(tinh|thanh pho|tp\.?|t\.|ha noi|hai phong|hue|da nang|can tho)\b/;
/** A handicraft whose name tells its material need not list it (Phụ lục IV mục 1 NĐ 37/2026). */
const NAMED_MATERIAL = /\b(may|tre|truc|coi|luc binh|gom|su|thuy tinh|go|bac|dong|giay do|la non|non la|dua)\b/;

/** A sentence that begins with what to do. Verbs alone are also nouns once the marks are gone (lắc and lạc, nấu and nâu,
 *  chấm and chẩm chéo), so each comes with what it is done to. */
const DOINGS = [
  'ham (?:\\d|mot|nong|voi|trong|lai)', 'hoa (?:\\d|tan|voi|deu|mot)', 'boc (?:vo|la|tem)', 'tach vo', 'rac (?:len|deu)', 'trai (?:mat|ra|phang)', 'lap (?:bong|dat|vao)', 'thap (?:toi|nen|trong|\\d)', 'treo (?:tuong|len)',
  'pha (?:\\d|voi|loang|nuoc|tra|phin|mot)', 'nau (?:\\d|voi|chin|cung|che|chao|com|sup|lau|canh|nuoc|ty|trong)', 'luoc (?:\\d|chin|ky|hoac|trong|voi|lai)', 'chien (?:ngap|vang|gion|chin|\\d|lai|voi|hoac)', 'nuong (?:chin|tren|vang|\\d|voi|hoac)', 'hap (?:chin|\\d|lai|cach|nong|hoac)',
  'rang (?:lai|nong)', 'quay (?:nong|lai)', 'ran (?:vang|chin|hoac|gion)', 'xao (?:chin|voi|nhanh|hoac)', 'chung (?:trung|cach|voi)', 'ngam (?:\\d|nuoc|voi|trong|am)', 'tron (?:deu|goi|voi|nuoc)', 'cuon (?:rau|banh|voi)', 'cham (?:thit|truc|voi|an|trai|rau|cung|muoi)',
  '(?:thoa|xoa|xit) ', 'boi (?:\\d|len|moi|mot|deu|vao)', 'lac (?:deu|ky|nhe)', 'uong (?:\\d|mot|truc|ngay|lanh|nong|sau|truoc|kem|moi|hang)', 'lau (?:bang|nhe|bui|kho|sach)', 'rua (?:sach|tay|bang|qua|truoc|lai)', 'giat (?:tay|may|rieng|nhe|bang)',
  'cho (?:\\d|mot|vai|luong|vua)', 'ngay (?:uong|dung|an) \\d', 'moi (?:ngay|lan|toi|sang|bua) ', 'dung (?:dung|de|nau|cham|lam|truc|ngay|kem|cho bua|trong bua)',
];
const DOES = new RegExp(`(?:^|[\\n.;:•*–-])[^\\S\\n]{0,3}(?:${DOINGS.join('|')})`);

/** A line that holds nothing but an amount. */
const AMOUNT = /(?:^|\n)[^\S\n]{0,3}((?:(?:goi|hop|tui|chai|hu|bich) )?\d{1,5}(?:[.,]\d{1,3})? ?(?:kg|g|gr|ml|l|lit|cc))[^\S\n]{0,3}(?=\n|$)/g;

export function readLabel(given: string, provinces: readonly string[], product?: string): LabelText {
  const text = given.normalize('NFC').replace(/\r\n?/g, '\n').replace(/[\t\u00a0：]/g, (one) => (one === '：' ? ':' : ' '));
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
    marks.push({ field: MARKERS[Number(index.slice(1))]![0], at, start: end });
  }
  for (const [index, mark] of marks.entries()) {
    if (mark.field === 'other') continue;
    sections.set(mark.field, [...(sections.get(mark.field) ?? []).slice(0, 5), { start: mark.start, end: Math.min(marks[index + 1]?.at ?? folded.length, mark.start + 2000) }]);
  }
  if (!sections.has('quantity')) {
    const bare = [...folded.matchAll(AMOUNT)].slice(0, 3).map(({ index, 0: whole, 1: amount }) => ({ start: index + whole.indexOf(amount!), end: index + whole.indexOf(amount!) + amount!.length }));
    if (bare.length > 0) sections.set('quantity', bare);
  }
  const name = product ?? nameOf(text, folded, marks.map((mark) => mark.at));
  const flat = folded.replace(/\n/g, ' ');
  const has = new Set<Field>();
  for (const [field, pattern] of Object.entries(PRESENT)) if (pattern.test(field === 'quantity' || field === 'ethanol' || field === 'year' ? folded : flat)) has.add(field as Field);
  if (DOES.test(folded)) has.add('use');
  if (name !== '') has.add('name');
  if (has.has('made') || has.has('expiry')) has.add('cosmetic-date');
  if (NAMED_MATERIAL.test(fold(name))) has.add('materials');
  if (placed(flat, provinces) || PLACE.test(flat.replace(/tranh xa|bao quan/g, '')) || hasAddress(flat, sections.get('address') ?? [], provinces)) has.add('address');
  return { text, folded, sections, marks, name, has };
}

const UNIT = /\b(xa|phuong|thon|xom|ap|dac khu|thi tran|to dan pho|khu pho|buon) [a-z0-9]/g;

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

const NOT_NAME = /^(cong ty|cty|htx|hop tac xa|ho kinh doanh|hkd|co so|dc|dia chi|ocop|san pham ocop|sdt|dt\b|tel\b|dien thoai|hotline|lh\b|lien he|zalo|facebook|fb\b|gia (?:ban|:)|gia ?:|ma vach|chuc |cam on|www|http|khong dung|thuc pham bao ve|san pham nay khong)/;

/** The first piece of the label that is not a marked field, a body or a number. */
function nameOf(text: string, folded: string, marks: readonly number[]): string {
  const starts = new Set(marks);
  let at = 0;
  for (const piece of text.slice(0, 20_000).split(/\n|\. /)) {
    const lead = piece.length - piece.trimStart().length;
    const start = folded.indexOf(folded.slice(at, at + 1), at) + lead;
    const plain = folded.slice(start, at + piece.length).trim();
    if (!starts.has(start) && /[a-z]{2}/.test(plain) && !NOT_NAME.test(plain) && plain.length <= 120) {
      const first = marks.find((mark) => mark > start && mark < at + piece.length);
      return text.slice(start, first ?? at + piece.length).trim();
    }
    at += piece.length + (text[at + piece.length] === '\n' ? 1 : 2);
  }
  return '';
}

export const valuesOf = (label: LabelText, field: Field | 'nutrition'): { folded: string; text: string }[] =>
  (label.sections.get(field) ?? []).map(({ start, end }) => ({ folded: label.folded.slice(start, end), text: label.text.slice(start, end) }));
