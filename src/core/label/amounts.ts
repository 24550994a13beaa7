import { fold } from '../text.ts';
import type { Found, Reader } from './checks.ts';
import { valuesOf, type LabelText } from './fields.ts';
import type { Check } from './rules.ts';

/* How much is in it: how the amount is written (Phụ lục II NĐ 37/2026; TT 21/2014 Điều 4). */

/** A text wholly in capitals does not tell "ML" from "ml"; degrees and addresses of the net are small everywhere. */
const capitalsOnly = (text: string): boolean => !/\p{Ll}/u.test(text.replace(/(?<=\d ?)o(?=C)|(?<!\S)\S*(?:www\.|@|\.(?:vn|com))\S*/g, ''));

const BULK: Readonly<Record<string, readonly [small: boolean, most: number, instead: string]>> = { g: [true, 1000, 'kg'], ml: [true, 1000, 'l'], kg: [false, 1, 'g'], l: [false, 1, 'ml'] };

/** "Nửa ký": an amount is told in figures and units of the law (Điều 4 TT 21/2014/TT-BKHCN). */
const IN_WORDS = /(?<!\p{L})(?:nửa|một|hai|ba|bốn|năm) (?:k[ýíy]|cân|lạng|xị)(?!\p{L})/iu;

export const AMOUNTS = {
  unit: (label) => inQuantity(label, IN_WORDS) ?? inQuantity(label, /\d ?(gr|GR|Gr|grs|[Gg]rams?|Kg|kG|kgs|KGS|cc|CC|k[ýyíi]|cân|lạng|xị)(?![\p{L}\d])/u) ?? foreignAlone(label) ?? (capitalsOnly(label.text) ? undefined : inQuantity(label, /\d ?(KG|ML|Ml|G)(?![\p{L}\d])/u)),
  'unit-space': (label) => inQuantity(label, /\d(kg|g|mg|gr|gam|gram|ml|l|lít|lit)(?![\p{L}\d])/iu),
  'quantity-about': (label) => (valuesOf(label, 'quantity').some(({ folded, text }) => /^[ :(.]{0,4}(khoang|nho nhat|±|xap xi|~)/.test(folded) || /^[^\n]{0,24}\d ?(?:kg|g|ml|l|gr)?[ (]{0,2}(?:±|\+ ?\/ ?-|\+-) ?\d/iu.test(text)) ? { found: 'khoảng' } : undefined),
  /** Under 1.000 g in g, from there in kg; litres likewise (TT 21/2014 Điều 4 khoản 1 điểm g). */
  magnitude: (label) => {
    for (const { folded } of valuesOf(label, 'quantity')) {
      const [whole, number, unit] = /(\d{1,5}(?:[.,]\d{1,3})?) ?(kg|g|ml|l)(?![a-z0-9])/.exec(folded.slice(0, 60).split('\n')[0]!) ?? [];
      if (!whole) continue;
      const [small, most, instead] = BULK[unit!]!;
      // "1.500 g" has its thousands parted; "0,5 kg" has its decimals.
      const amount = Number(/^\d{1,3}[.]\d{3}$/.test(number!) && small ? number!.replace('.', '') : number!.replace(',', '.'));
      if (small ? amount >= most : amount < most) return { found: `${whole.trim()}, nên ghi bằng ${instead}` };
    }
    return undefined;
  },
  /** Solids in a liquid carry the drained weight too (Phụ lục II mục 2; TT 21/2014 Điều 4 khoản 1 điểm l). */
  drained: (label) => {
    const name = fold(label.name);
    const soaked = /\b(ngam (giam|muoi|nuoc|duong|dam|chua|toi ot|mat)|dam (giam|nuoc)|nuoc muoi|muoi chua|dua (mon|kieu|gang|cai|chua|leo|hanh)|mang chua|ca phao|cu kieu)\b/.test(name);
    return soaked && !/rao nuoc|phan (ran|cai)|chat ran|khoi luong cai/.test(label.folded) ? { found: label.name.slice(0, 40), softened: true } : undefined;
  },
} satisfies Partial<Record<Check, Reader>>;

/** "500 g / 17.6 oz" tells a buyer abroad the same; ounces alone are no unit of the law. */
function foreignAlone(label: LabelText): Found {
  const found = inQuantity(label, /\d ?(?:fl\.? ?)?(oz|lbs?)(?![\p{L}\d])/iu);
  return found && !inQuantity(label, /\d ?(?:kg|g|ml|l)(?![\p{L}\d])/iu) ? found : undefined;
}

function inQuantity(label: LabelText, pattern: RegExp): Found {
  for (const { text } of valuesOf(label, 'quantity')) {
    const match = pattern.exec(text.slice(0, 60).split('\n')[0]!);
    if (match) return { found: text.slice(match.index - /[\d.,]*$/.exec(text.slice(0, match.index))![0].length, match.index + match[0].length).trim() };
  }
  return undefined;
}

