import { fold } from '../text.ts';
import { daysBetween, parseDay, type Day } from '../time.ts';
import { valuesOf, type LabelText } from './fields.ts';
import type { Check } from './rules.ts';

export type Certificate = { readonly stars: number; readonly expires?: Day };
export type LabelContext = { readonly producer?: 'ho_kinh_doanh' | 'hop_tac_xa' | 'doanh_nghiep' | 'to_hop_tac'; readonly printed?: Day; readonly certificate?: Certificate | null };

/** What is wrong, in the words of the label, or nothing. `softened`: advice only, since the text cannot settle it. */
export type Found = { readonly found: string; readonly softened?: boolean } | undefined;

type Reader = (label: LabelText, context: LabelContext, on: Day) => Found;

const CURE = /\b(ho tro dieu tri|dac tri|than duoc|chua bach benh|(dieu tri|phong ngua|phong chong|phong|ngua|chong|chua|tri) (khoi |dut diem )?(benh|ung thu|tim mach|tieu duong|huyet ap|da day|viem|mat ngu|xuong khop|gut|gout|dau (da day|lung|nhuc|khop|dau|bung)|moi goi|nhuc moi|te bi|phong thap|yeu sinh ly|cam cum|ho\b)|(ha|giam) (huyet ap|duong huyet|mo mau|cholesterol)|giai doc gan|ngan ngua ung thu|tang cuong sinh ly)/g;

const DATE = /(?<![\d./-])(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?![\d/-])/;

const ADDITIVE = /(?<!khong )(?<!khong co )(?<!khong dung )(?<!khong su dung )\bchat (bao quan|dieu vi|on dinh|nhu hoa|chong oxy hoa|chong oxi hoa|dieu chinh do (?:acid|axit|chua)|lam day|tao gel|chong dong von|lam am|tao xop)\b/g;
const COLOURED = /(?<!khong )(?<!khong co )(?<!khong dung )(?<!khong su dung )\b(chat tao mau|pham mau|mau thuc pham|chat tao ngot|huong lieu)\b/g;
const FIVE: readonly (readonly [string, RegExp])[] = [['năng lượng', /nang luong|energy/], ['chất đạm', /chat dam|\bdam\b|protein/], ['carbohydrat', /carbohydrat|tinh bot|glucid|chat bot duong/], ['chất béo', /chat beo|beo|lipid|fat/], ['natri', /natri|sodium/]];

export const CHECKS: Readonly<Record<Check, Reader>> = {
  cure: ({ folded, text }) => {
    for (const match of folded.matchAll(CURE)) {
      const before = folded.slice(Math.max(0, match.index - 60), match.index);
      if (/\b(khong|thay the thuoc|nguoi (dang|bi)|dang)\b[^.\n]{0,60}$/.test(before) || before.endsWith('thuoc ')) continue;
      return { found: text.slice(match.index, match.index + match[0].length) };
    }
    return undefined;
  },
  'ocop-mark': ({ folded, text }, { certificate }, on) => {
    const mark = /\bocop\b/.exec(folded);
    if (!mark) return undefined;
    const near = folded.slice(Math.max(0, mark.index - 25), mark.index + 40);
    const printed = /([345]) ?(sao|\*|★)/.exec(near)?.[1] ?? starsDrawn(text);
    if (certificate === undefined) return { found: 'em chưa biết giấy chứng nhận của anh/chị', softened: true };
    if (certificate === null) return { found: 'sản phẩm chưa được công nhận' };
    if (certificate.expires && certificate.expires < on) return { found: 'giấy chứng nhận đã hết hạn' };
    return printed !== undefined && Number(printed) !== certificate.stars ? { found: `nhãn in ${printed} sao, giấy ghi ${certificate.stars} sao` } : undefined;
  },
  'origin-country': ({ folded }) => (/\b(xuat xu|made in|origin|san pham cua|nuoc san xuat|san xuat tai|product of)[ :.]{0,4}(vn|v\.n\.?)(?![a-z])/.test(folded) ? { found: 'VN' } : undefined),
  'date-order': (label) => {
    const [made, expiry] = [dayIn(label, 'made'), dayIn(label, 'expiry')];
    return made && expiry && daysBetween(made, expiry) <= 0 ? { found: `NSX ${made.split('-').toReversed().join('/')}, HSD ${expiry.split('-').toReversed().join('/')}` } : undefined;
  },
  'date-form': (label) => {
    for (const field of ['made', 'expiry'] as const) {
      for (const value of valuesOf(label, field)) {
        const match = DATE.exec(value.folded.slice(0, 40));
        if (!match) continue;
        const [whole, first, , month, last] = match as unknown as [string, string, string, string, string];
        const yearFirst = first.length === 4 && !/nam/.test(value.folded.slice(0, 60));
        if (yearFirst || (first.length !== 4 && (first.length !== 2 || month.length !== 2 || (last.length !== 2 && last.length !== 4) || Number(month) > 12 || Number(first) > 31))) return { found: whole };
      }
    }
    return undefined;
  },
  unit: (label) => inQuantity(label, /\d ?(gr|GR|Gr|grs|KG|Kg|kG|cc|CC)(?![A-Za-z])/),
  'unit-space': (label) => inQuantity(label, /\d(kg|g|gr|ml|l|lít|lit)(?![\p{L}\d])/iu),
  'quantity-about': (label) => (valuesOf(label, 'quantity').some((value) => /^[ :(.]{0,4}(khoang|nho nhat|±|xap xi|~)/.test(value.folded)) ? { found: 'khoảng' } : undefined),
  'quantity-of-named': (label) => {
    const items = itemsOf(label);
    if (items.length < 2) return undefined;
    const name = ` ${fold(label.name).replace(/[^a-z0-9]+/g, ' ')} `;
    for (const item of items) {
      const plain = fold(item).replace(/[^a-z ]/g, ' ').replace(/ +/g, ' ').trim();
      if (/\d|…/.test(item) || plain.length < 2 || /^(muoi|nuoc|duong|men)$/.test(plain)) continue;
      if (name.includes(` ${plain} `) && !new RegExp(`\\b${plain}[^a-z\\n]{0,12}\\d|\\d ?%[ ]?${plain}\\b`).test(label.folded)) return { found: item.trim().slice(0, 40) };
    }
    return undefined;
  },
  additive: (label) => {
    for (const { folded, text } of valuesOf(label, 'ingredients')) {
      for (const match of folded.matchAll(ADDITIVE)) {
        const after = folded.slice(match.index + match[0].length, match.index + match[0].length + 30);
        if (!/^[ :(–-]{1,3}[a-z0-9]/.test(after.replace(/\n/g, ' ')) || /^[ ]?(va|thuc pham|cho phep)\b/.test(after)) return { found: text.slice(match.index, match.index + match[0].length) };
      }
      const bare = /(^|[,;:])[ (]{0,3}((ins|e) ?\d{3}[a-z]?)/.exec(folded);
      if (bare && !/\b(chat|pham mau|huong)\b/.test(folded.slice(0, bare.index))) return { found: bare[2]! };
    }
    return undefined;
  },
  'colour-sweet-flavour': (label) => {
    for (const { folded, text } of valuesOf(label, 'ingredients')) {
      for (const match of folded.matchAll(COLOURED)) {
        if (!/tu nhien|tong hop|nhan tao/.test(folded.slice(match.index, match.index + 80))) return { found: text.slice(match.index, match.index + match[0].length) };
      }
    }
    return undefined;
  },
  nutrition: (label, context) => {
    const who = payer(label, context);
    if (who === 'exempt' || itemsOf(label).length < 2) return undefined;
    const table = label.folded;
    const lacking = FIVE.filter(([, pattern]) => !pattern.test(table)).map(([name]) => name);
    const started = label.sections.has('nutrition') || lacking.length <= 2;
    if (lacking.length === 0) return undefined;
    return { found: started ? `thiếu ${lacking.join(', ')}` : 'chưa có bảng', ...(who === 'unknown' ? { softened: true } : {}) };
  },
  sugar: (label, context) => (needsTable(label, context) && itemsOf(label).some((item) => /^ ?(duong|mach nha|mat mia|siro)\b/.test(fold(item))) && !/duong tong so|tong (so )?duong|duong( tong)? ?:? ?\d|total sugar/.test(label.folded) ? { found: 'đường tổng số' } : undefined),
  'saturated-fat': (label, context) => (needsTable(label, context) && /\b(chien|ran)\b/.test(fold(label.name)) && !/bao hoa|saturated/.test(label.folded) ? { found: 'chất béo bão hòa' } : undefined),
};

const starsDrawn = (text: string): string | undefined => { const row = /[★⭐]{3,5}/u.exec(text)?.[0]; return row === undefined ? undefined : String(row.length); };

const needsTable = (label: LabelText, context: LabelContext): boolean => label.sections.has('nutrition') && payer(label, context) === 'bound';

/** Whether the producer is bound to print nutrition: households and small unregistered makers are exempt (TT 30/2026 Điều 1 khoản 2). */
function payer(label: LabelText, { producer }: LabelContext): 'bound' | 'exempt' | 'unknown' {
  if (producer) return producer === 'ho_kinh_doanh' || producer === 'to_hop_tac' ? 'exempt' : 'bound';
  if (/\b(ho kinh doanh|ho kd|hkd|ho san xuat|ho gia dinh|to hop tac|tht)\b/.test(label.folded)) return 'exempt';
  return /\b(htx|hop tac xa|cong ty|cty|doanh nghiep|dntn|lien hiep)\b/.test(label.folded) ? 'bound' : 'unknown';
}

/** The listed ingredients; a comma inside parentheses does not part them. */
function itemsOf(label: LabelText): string[] {
  const items: string[] = [];
  for (const { text } of valuesOf(label, 'ingredients')) {
    let depth = 0;
    let item = '';
    for (const letter of text.split(/\n(?=\p{Lu})|\. (?=\p{Lu})/u)[0]!.slice(0, 1500)) {
      if (letter === '(') depth += 1;
      else if (letter === ')') depth = Math.max(0, depth - 1);
      if ((letter === ',' || letter === ';') && depth === 0) { items.push(item); item = ''; } else item += letter;
    }
    items.push(item.replace(/\.\s*$/, ''));
  }
  return items.map((item) => item.replace(/^[\s:]+/, '')).filter((item) => item.trim() !== '');
}

function inQuantity(label: LabelText, pattern: RegExp): Found {
  for (const { text } of valuesOf(label, 'quantity')) {
    const match = pattern.exec(text.slice(0, 60).split('\n')[0]!);
    if (match) return { found: text.slice(Math.max(0, match.index - 4), match.index + match[0].length).trim().replace(/^[: ]+/, '') };
  }
  return undefined;
}

function dayIn(label: LabelText, field: 'made' | 'expiry'): Day | undefined {
  for (const { folded } of valuesOf(label, field)) {
    const match = DATE.exec(folded.slice(0, 40));
    if (!match || match[1]!.length === 4) continue;
    const year = match[4]!.length === 2 ? `20${match[4]}` : match[4]!;
    const day = parseDay(`${year}-${match[3]!.padStart(2, '0')}-${match[1]!.padStart(2, '0')}`);
    if (day) return day;
  }
  return undefined;
}
