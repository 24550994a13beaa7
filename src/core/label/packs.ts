import type { Reader } from './checks.ts';
import { valuesOf, type LabelText } from './fields.ts';
import type { Check } from './rules.ts';

/* Several units in one package: each with its amount, and the whole (Điều 45 khoản 3 NĐ 37/2026): "200 g (10 gói x 20 g)". */

const UNITS = 'goi|tui loc|tui|hu|chai|hop|lon|cai|qua|trai|cuon|vien|chiec|banh|thanh|tep|que|lo|hop nho';
const AMOUNT = '(\\d{1,5}(?:[.,]\\d{1,3})?) ?(kg|gr|gam|g|ml|lit|l)(?![a-z])';
/** "10 gói x 20 g"; "20 g x 10 gói"; "20 g/gói, hộp 10 gói". Pills are counted, and the weight of one stands beside. */
const PACKS = new RegExp(`(?<![\\d.,/])(\\d{1,3}) ?(?:${UNITS})? ?[x*×] ?${AMOUNT}`, 'g');
const TURNED = new RegExp(`${AMOUNT} ?[x*×] ?(\\d{1,3}) ?(?:${UNITS})\\b`, 'g');
const EACH = new RegExp(`${AMOUNT} ?/ ?(?:${UNITS})\\b[^]{0,30}?\\b(?:loc|hop|thung|tui|set|combo) (\\d{1,3}) ?(?:${UNITS})\\b`, 'g');

type Packs = { readonly at: number; readonly end: number; readonly total: number; readonly each: number };

export const PACKED = {
  'pack-sum': (label) => {
    for (const packs of packsIn(label)) {
      const whole = wholes(label, packs);
      if (whole.length > 0 && !whole.some((one) => same(one, packs.total))) return { found: label.text.slice(packs.at, packs.end).trim() };
    }
    return undefined;
  },
  'pack-total': (label) => {
    const packs = packsIn(label).find((one) => wholes(label, one).length === 0);
    return packs && { found: label.text.slice(packs.at, packs.end).trim() };
  },
  /** Who only fills packages names the maker too (Điều 44 khoản 8). */
  packer: ({ folded, text }) => {
    const match = /\b(?:dong goi (?:boi|tai|va phan phoi)|dong goi ?: ?[a-z]{2,12}|(?:don vi|co so|noi) dong goi|san chia|sang chiet|chiet rot)\b/.exec(folded);
    return match && !/\b(?:san xuat|sx|che bien|trong|thu hoach)(?:,? (?:va|&))? ?(?:boi|tai|dong goi|:)|\b(?:nha|noi|co so|don vi) san xuat\b|\bsan xuat(?:,| va| &)/.test(folded) ? { found: text.slice(match.index, match.index + match[0].length) } : undefined;
  },
} satisfies Partial<Record<Check, Reader>>;

/** How far from its packs the whole may stand, of a label typed on one line. */
const BESIDE = 60;

const amount = (number: string, unit: string): number => Number(number.replace(',', '.')) * (unit === 'kg' || unit === 'l' || unit === 'lit' ? 1000 : 1);
const same = (one: number, other: number): boolean => Math.abs(one - other) < 0.5;

/** Not what is taken at a time or goes into it. */
function packsIn({ text, folded, sections }: LabelText): Packs[] {
  // A list of ingredients ends with its sentence.
  const listed = (sections.get('ingredients') ?? []).map(({ start, end }) => { const stop = text.slice(start, end).search(/\.\s/); return { start, end: stop < 0 ? end : start + stop }; });
  const other = [...(sections.get('use') ?? []), ...(sections.get('nutrition') ?? []), ...listed];
  const found = [
    ...[...folded.matchAll(PACKS)].map(({ index, 0: whole, 1: count, 2: number, 3: unit }) => ({ index, whole, count, number, unit })),
    ...[TURNED, EACH].flatMap((pattern) => [...folded.matchAll(pattern)]).map(({ index, 0: whole, 1: number, 2: unit, 3: count }) => ({ index, whole, count, number, unit })),
  ];
  return found
    .filter(({ index }) => !other.some(({ start, end }) => index >= start && index < end && folded.slice(start, index).split('\n').length === 1))
    .filter(({ count }) => Number(count) > 1)
    .map(({ index, whole, count, number, unit }) => { const each = amount(number!, unit!); return { at: index, end: index + whole.length, each, total: each * Number(count) }; });
}

/** Amounts told as the whole: beside the packs, or under a heading of the amount. */
function wholes(label: LabelText, { at, end, each }: Packs): number[] {
  const { folded } = label;
  const before = folded.slice(Math.max(0, at - BESIDE), at).split(/[\n;|]/).at(-1)!;
  // "Hộp 6 lọ x 70 ml =" and the whole on the next line.
  const after = folded.slice(end, end + BESIDE).replace(/^( ?[=(/]) ?\n|^\n(?= ?[=(/])/, '$1').split(/[\n;|]/)[0]!;
  const line = [before, after];
  const headed = valuesOf(label, 'quantity').map((one) => one.folded.slice(0, 60).split('\n')[0]!);
  const texts = [...line, ...headed.map((one) => one.replace(new RegExp(PACKS.source, 'g'), ' '))];
  return texts.flatMap((text) => [...text.matchAll(new RegExp(AMOUNT, 'g'))].map(([, number, unit]) => amount(number!, unit!))).filter((one) => !same(one, each));
}
