import { fold } from '../text.ts';
import { EATEN } from './bare-lines.ts';
import type { Found, LabelContext, Reader } from './checks.ts';
import { valuesOf, type LabelText } from './fields.ts';
import type { Check } from './rules.ts';

/* What is in it: ingredients (Điều 48 NĐ 37/2026) and nutrition (TT 30/2026). */

const FIVE: readonly (readonly [string, RegExp])[] = [['năng lượng', /nang luong|nhiet luong|energy|\d ?kcal/], ['chất đạm', /chat dam|\bdam\b|prot(?:ein|id)/], ['carbohydrat', /(?:carbo|cacbo|cacbon)hy?drat|hydrat ?(?:carbon|cacbon)|\bcarbs?\b|tinh bot|gluxit|glucid|\bbot duong\b/], ['chất béo', /chat beo|beo|lipid|fat/], ['natri', /natri|sodium|\bna ?:? ?\d/]];

/** "Gừng tươi": in what state it goes in; the name holds what it is. */
const STATE = /(?<=\p{L}{2})\s+(?:tươi|tuoi|khô|kho|xay|chín|chin|sạch|sach|nguyên chất|nguyen chat)\s*$/iu;

/** Each is told: whoever mends the first would print the others. */
const MOST_NAMED = 4;

export const CONTENTS = {
  'quantity-of-named': (label) => {
    const shown = nameBefore(label);
    const items = itemsOf(label);
    if (items.length === 1) return runOn(items[0]!, shown, label);
    if (items.length < 2) return undefined;
    const name = ` ${fold(shown).replace(/[^a-z0-9]+/g, ' ')} `;
    const bare = items.map((one) => one.replace(STATE, '')).filter((item) => {
      const whole = fold(item).replace(/[^a-z ]/g, ' ').replace(/ +/g, ' ').trim();
      const plain = whole.replace(/^(?:tinh bot|bot|nuoc cot|nuoc|cot|dich|thit|hoa|gao(?= sen)|nhuy|cu|qua|trai|hat) (?=[a-z]{2})/, '').replace(/^trung (?:vit|ga|cut) (?=muoi$)/, 'trung ');
      // "Sữa hạt sen" with bột sữa in it: so the drink is called, whatever goes into it.
      if (plain === 'sua' && name.startsWith(' sua ')) return false;
      return !/\d|…/.test(item) && plain.length >= 2 && !/^(muoi|nuoc|duong|men|giam|mi)$/.test(plain) && saidIn(shown, item)
        && name.includes(` ${plain} `) && !amountStands(plain, label, shown);
    });
    return bare.length === 0 ? undefined : { found: bare.slice(0, MOST_NAMED).map((item) => item.trim().slice(0, 40)).join(', ') };
  },
  /** The most comes first (Điều 48 khoản 3 điểm a). */
  'share-order': (label) => {
    const shares = itemsOf(label).flatMap((item) => { const share = /(\d{1,3}(?:[.,]\d{1,2})?) ?%/.exec(item); return share ? [{ item, share: Number(share[1]!.replace(',', '.')) }] : []; });
    const rises = shares.find(({ share }, at) => at > 0 && share > shares[at - 1]!.share);
    return rises ? { found: rises.item.trim().slice(0, 40) } : undefined;
  },
  /** "Không đường" with sugar in the list (Điều 48 khoản 1 điểm c). */
  'free-of': (label) => {
    const list = itemsOf(label).map((item) => fold(item)).join(', ');
    const named = FREE.find(([claim, holds]) => claim.test(outside(label)) && holds.test(list));
    return named ? { found: named[2] } : undefined;
  },
  /** Cloth names its fibres with their shares (Phụ lục I nhóm 25 điểm a, Phụ lục IV mục 2). */
  'fibre-share': ({ folded, has }) => (has.has('materials') && /\b(cotton|polyester|vai|to tam|lua|lanh|gai|len|viscose|spandex|soi)\b/.test(folded) && !/\d ?%/.test(folded) ? { found: 'chất liệu vải' } : undefined),
  /** What the label itself says was irradiated bears the words for it (Phụ lục I nhóm 4). */
  irradiated: ({ folded, text }) => {
    const match = /(?<!khong )(?<!khong qua )(?<!khong bi )\b(?:da )?(?:qua |duoc )?chieu xa\b/.exec(folded);
    return match && !/thuc pham da qua chieu xa/.test(folded) ? { found: text.slice(match.index, match.index + match[0].length) } : undefined;
  },
  /** "Nồng độ cồn" is understood; the law says etanol. */
  'ethanol-words': ({ folded, text, has }) => {
    const match = has.has('ethanol') && !/ethanol|etanol/.test(folded) ? /\b(?:nong )?do con\b/.exec(folded) : undefined;
    return match ? { found: text.slice(match.index, match.index + match[0].length) } : undefined;
  },
  'wine-storage': ({ name, has }) => (isWine(name) && !has.has('storage') ? { found: 'bảo quản' } : undefined),
  nutrition: (label, context) => {
    const who = payer(label, context);
    if (who === 'exempt' || isOne(label) || isSpared(label) || isLeafOrBeans(label)) return undefined;
    const table = label.folded;
    const lacking = FIVE.filter(([, pattern]) => !pattern.test(table)).map(([name]) => name);
    const started = label.sections.has('nutrition') || lacking.length <= 2;
    if (lacking.length === 0) return undefined;
    return { found: started ? `thiếu ${lacking.join(', ')}` : 'chưa có bảng', ...(who === 'unknown' ? { softened: true } : {}) };
  },
  sugar: (label, context) => (needsTable(label, context) && itemsOf(label).some((item) => /(?:^ ?|[(,] ?)(?:duong(?! (?:an kieng|hoa hoc|la han))|mach nha|mat mia|siro|sua dac)\b/.test(fold(item))) && !/duong tong so|tong (so )?duong|duong( tong)? ?:? ?\d|total sugar|\bsugars? ?:? ?\d/.test(tableOf(label)) ? { found: 'đường tổng số' } : undefined),
  'saturated-fat': (label, context) => (needsTable(label, context) && /\b(chien|ran)\b/.test(fold(label.name)) && !/bao hoa|saturated/.test(label.folded) ? { found: 'chất béo bão hòa' } : undefined),
  /** For 100 g, 100 ml or one portion (Điều 6 khoản 1). */
  'nutrition-basis': (label, context) => {
    if (!needsTable(label, context)) return undefined;
    return BASIS.test(tableOf(label)) ? undefined : { found: 'bảng dinh dưỡng' };
  },
} satisfies Partial<Record<Check, Reader>>;

/** Vang, no hoa vàng. */
export const isWine = (name: string): boolean => /^(?:ruou )?vang /.test(fold(name)) && !/v[àả]ng/i.test(name.normalize('NFC').slice(0, 9));

const BASIS = /\b100(?!\d)|\b(?:khau phan|phan an|serving|(?:moi|mot|cho|1) (?:1 )?(?:chiec|goi|hop|chai|lo|lon|hu|tui|coc|thia|cai|banh|vien|thanh|ly|muong|phan))\b|\/ ?(?:goi|hop|chai|lo|lon|hu|tui|coc|ly|cai|banh|phan|khau phan)\b|\b1 (?:goi|hop|chai|lo|lon|hu|tui|coc|ly|cai|banh|phan)\b|(?:\b(?:trong|tren|cho|moi|per)|\/) ?\d{1,4} ?(?:g|ml)\b/;

/** How much of it there is, wherever it stands on the label; in the name a share alone says so: "cá cơm 40 độ đạm" is the strength, "đậu xanh 300 g" the pack. */
function amountStands(plain: string, { folded, text }: LabelText, shown: string): boolean {
  const at = text.indexOf(shown);
  const beside = at < 0 ? folded : `${folded.slice(0, at)}\n${folded.slice(at + shown.length)}`;
  return new RegExp(`\\b${plain}[^a-z\\n]{0,12}\\d|\\d ?%[ ]?${plain}\\b`).test(beside) || new RegExp(`\\b${plain}[^a-z\\n]{0,6}\\d{1,3}(?:[.,]\\d{1,2})? ?%|\\d ?%[ ]?${plain}\\b`).test(fold(shown));
}

/** A list without commas, "bột mì đậu xanh sầu riêng đường": two words of it that stand together in the name too are an ingredient,
 *  where other ones stand beside them. */
function runOn(list: string, shown: string, label: LabelText): Found {
  const plain = fold(list).replace(/[^a-z0-9% ]/g, ' ').trim().split(/ +/);
  const named = fold(shown).replace(/[^a-z0-9 ]/g, ' ').trim().split(/ +/);
  if (/\d/.test(list) || (plain.join(' ').replace(new RegExp(`\\b(?:${named.join('|')})\\b`, 'g'), ' ').match(new RegExp(EATEN, 'g')) ?? []).length < 2) return undefined;
  const pair = named.slice(1).map((word, at) => `${named[at]} ${word}`).find((two) => ` ${plain.join(' ')} `.includes(` ${two} `) && !amountStands(two, label, shown));
  return pair === undefined ? undefined : { found: list.normalize('NFC').trim().split(/\s+/).slice(plain.join(' ').split(pair)[0]!.split(' ').length - 1).slice(0, 2).join(' ') };
}

/** One ingredient, also where parts of one plant are told: "thân, lá, hoa atiso 100%". What stands in English alone is listed too. */
function isOne(label: LabelText): boolean {
  const items = itemsOf(label);
  if (items.length === 0 && /\bingredients? ?:[^\n]{0,200},/.test(label.folded)) return false;
  return items.length < 2 || /100 ?%/.test(items[0]!) || (/100 ?%/.test(items.at(-1)!) && items.filter((item) => item.includes('%')).length === 1);
}

/** The name, without the list that goes on from it where a label is typed on one line. */
function nameBefore({ name, text, sections }: LabelText): string {
  const at = text.indexOf(name);
  const list = sections.get('ingredients')?.find(({ start }) => start > at && start < at + name.length);
  return at >= 0 && list ? name.slice(0, list.start - at) : name;
}

/** With marks typed, hành is no Hạnh: the name holds the item's own words. */
function saidIn(name: string, item: string): boolean {
  const exact = (text: string) => text.normalize('NFC').toLowerCase();
  if (exact(name) === fold(name) || exact(item) === fold(item)) return true;
  const last = exact(item).match(/\p{L}+/gu)?.at(-1) ?? '';
  return exact(name).includes(last);
}

/** Coffee or tea of several sorts, with nothing but scent and colour added (TT 30/2026 Điều 1 khoản 2). */
const isLeafOrBeans = (label: LabelText): boolean => {
  const items = itemsOf(label).map((item) => fold(item).replace(/[^a-z ]/g, ' ').replace(/ +/g, ' ').trim());
  return items.length > 0 && [BEANS, LEAF].some((kind) => items.some((item) => kind.test(item)) && items.every((item) => kind.test(item) || SCENT.test(item)));
};
const BEANS = /^(?:(?:hat|bot|nhan) )*(?:ca phe|cafe|coffee|robusta|arabica|culi|moka|cherry|catimor)\b(?!.*\b(?:duong|bo|sua|dau|rum|tuoi xanh)\b)/;
const LEAF = /^(?:(?:bup|la|ngon) )*(?:che|tra)(?: (?:xanh|den|tuoi|kho|bup|shan|tuyet|co thu|o long|oolong|trung du|nguyen la|vang))*$/;
const SCENT = /^huong (?!thao)|^mau /;

/** Water, salt, vinegar need no table (TT 30/2026 Điều 1 khoản 2); salt to dip in, with sugar or chilli in it, is no salt. */
const isSpared = (label: LabelText): boolean => SPARED.test(fold(label.name)) && !(/^muoi\b/.test(fold(label.name)) && itemsOf(label).some((item) => /\b(?:duong|ot|tom|toi|tieu|sa|gung|vung|me|lac)\b/.test(fold(item))));
const SPARED = /\bnuoc (?:uong )?(?:dong (?:chai|binh)|khoang|tinh khiet)|^(?:muoi(?! ot| tom| vung| me)|giam)\b/;

/** What a label says it is free of, what in the list belies it, and how it is told. */
const FREE: readonly (readonly [RegExp, RegExp, string])[] = [
  [/\b(khong (chua |dung |su dung |them |co |bo sung )?|0 ?% )duong\b(?! (hoa hoc|day))/, /\b(duong|mach nha|mat mia|siro|xi ro|syrup)\b/, 'không đường'],
  [/\b(khong (chua |dung |su dung |co )?)(chat )?bao quan\b/, /chat bao quan|\b(ins|e) ?2\d\d\b|\((20[0-3]|21\d|22[0-8]|28[0-3])[a-z]?\)/, 'không chất bảo quản'],
  [/\b(khong (chua |dung |su dung |co )?)(pham mau|mau thuc pham|chat tao mau)\b/, /pham mau|tao mau|\b(ins|e) ?1\d\d\b|\(1[0-8]\d[a-z]?\)/, 'không phẩm màu'],
  [/\b(khong (chua |dung |su dung |co )?)(bot ngot|mi chinh|msg)\b/, /bot ngot|mi chinh|chat dieu vi|\b(ins|e) ?6[23]\d\b|\(6[23]\d\)/, 'không bột ngọt'],
  [/\b(khong (chua |dung |su dung |co )?)(huong lieu)\b/, /huong lieu|huong (?:[a-z]{2,8} ){0,2}(?:tong hop|nhan tao|giong tu nhien)/, 'không hương liệu'],
  [/\bkhong (?:chua |co )?gluten\b|\bgluten[ -]?free\b/, /\bbot mi\b|\blua m[iy]\b|\bmach nha lua mach\b/, 'không gluten'],
  [/\bkhong (?:chua |dung |su dung |co |them )?(?:chat )?phu gia\b/, /\bchat (?:bao quan|dieu vi|on dinh|nhu hoa|lam day|tao (?:ngot|mau|gel|xop)|chong (?:oxy hoa|dong von)|dieu chinh do)|\b(?:ins|e) ?\d{3}/, 'không phụ gia'],
];

/** The label without its list of ingredients. */
function outside(label: LabelText): string {
  let text = label.folded;
  for (const { start, end } of label.sections.get('ingredients') ?? []) {
    const list = text.slice(start, end).split('\n')[0]!.length;
    text = text.slice(0, start) + ' '.repeat(list) + text.slice(start + list);
  }
  return text.replace(/\n/g, ' ');
}

/** The nutrition table; without its heading it begins with the line that tells the energy, or the one above. */
function tablesOf({ folded, sections }: LabelText): readonly { readonly start: number; readonly end: number }[] {
  const energy = folded.search(/\d ?kcal/);
  if (energy < 0) return sections.get('nutrition') ?? [];
  const line = folded.lastIndexOf('\n', energy) + 1;
  const above = line < 2 ? 0 : folded.lastIndexOf('\n', line - 2) + 1;
  return sections.get('nutrition') ?? [{ start: ABOVE_TABLE.test(folded.slice(above, line)) ? above : line, end: Math.min(folded.length, energy + LONGEST_TABLE) }];
}
/** "Khẩu phần 30 g": the line above the energy says for how much it is. */
const ABOVE_TABLE = /\bkhau phan\b|\bdinh duong\b|^[^a-z0-9]{0,3}(?:trong|tren|moi|cho|per|tinh)\b/;
const LONGEST_TABLE = 400;

/** Its lines, its heading with them. */
const tableOf = (label: LabelText): string =>
  tablesOf(label).flatMap(({ start, end }) => label.folded.slice(Math.max(0, start - 60, label.folded.lastIndexOf('\n', start - 1) + 1), end).split('\n')).filter((line) => /kcal|\bkj\b|nang luong|dam|carbo|beo|natri|duong|dinh duong|protein|khau phan|100 ?(?:g|ml)/.test(line)).join(' ');

const needsTable = (label: LabelText, context: LabelContext): boolean => tablesOf(label).length > 0 && payer(label, context) === 'bound';

/** "Hộ Trần Văn Út"; họ is no hộ. */
const HOUSEHOLD = /(?<!\p{L})[Hh]ộ (?:ông |bà )?(?!Kinh Doanh)\p{Lu}\p{Ll}+ \p{Lu}/u;

/** Whether the producer is bound to print nutrition: households and small unregistered makers are exempt (TT 30/2026 Điều 1 khoản 2). */
function payer(label: LabelText, { producer }: LabelContext): 'bound' | 'exempt' | 'unknown' {
  if (producer) return producer === 'ho_kinh_doanh' || producer === 'to_hop_tac' ? 'exempt' : 'bound';
  if (/\b(ho kinh doanh|ho kd|hkd|ho sxkd|ho sx|ho ca the|ho san xuat|ho gia dinh|to hop tac|tht)\b/.test(label.folded) || HOUSEHOLD.test(label.text)) return 'exempt';
  return /\b(htx|hop tac xa|cong ty|cty|doanh nghiep|dntn|lien hiep)\b/.test(label.folded) ? 'bound' : 'unknown';
}

/** A list that runs on has its next line small; one of capitals, or behind a dot or a dash, is something else. Where all is small, what runs on ends with a comma. */
const NEXT_LINE = /\n(?=[\p{Lu}•*+“"✅✔–-])|\n\s{0,2}\n|\. (?=\p{Lu})/u;
const NEXT_LINE_SMALL = /(?<![,;:(–-] ?)\n/;

/** The listed ingredients; a comma inside parentheses does not part them. */
function itemsOf(label: LabelText): string[] {
  const items: string[] = [];
  for (const { text } of valuesOf(label, 'ingredients')) {
    let depth = 0;
    let item = '';
    const list = text.split(/\p{Lu}/u.test(label.text) ? NEXT_LINE : NEXT_LINE_SMALL)[0]!.slice(0, 1500);
    for (const [at, letter] of list.split('').entries()) {
      // "3,5 %" is one number.
      const decimal = letter === ',' && /\d/.test(list[at - 1] ?? '') && /\d/.test(list[at + 1] ?? '');
      if (letter === '(') depth += 1;
      else if (letter === ')') depth = Math.max(0, depth - 1);
      if ((letter === ',' || letter === ';') && depth === 0 && !decimal) { items.push(item); item = ''; } else item += letter;
    }
    items.push(item.replace(/\.\s*$/, ''));
  }
  return items.map((item) => item.replace(/^[\s:]+/, '')).filter((item) => item.trim() !== '');
}

