import type { Found, Reader } from './checks.ts';
import { valuesOf, type LabelText } from './fields.ts';
import type { Check } from './rules.ts';

/* Additives in a list of ingredients: the group they serve in, with the substance or its number; colours, sweeteners and flavours
 * also say whether they are natural (Điều 48 khoản 3 điểm a NĐ 37/2026). */

const NOT_DENIED = '(?<!khong )(?<!khong co )(?<!khong dung )(?<!khong su dung )';
const ADDITIVE = new RegExp(`${NOT_DENIED}\\b(?:chat (bao quan|dieu vi|on dinh|nhu hoa|chong oxy hoa|chong oxi hoa|dieu chinh do (?:acid|axit|chua)|lam day|tao gel|chong dong von|lam am|tao xop|(?:lam|tao) dac|giu am)|phu gia(?: thuc pham)?)\\b`, 'g');
const COLOURED = new RegExp(
  `${NOT_DENIED}\\b(chat tao mau|pham mau|mau thuc pham|mau (?:vang|do|cam|xanh|nau|tim|hong)(?= ?(?:[,.;()]|$|tartrazin|ponceau|sunset|allura|brilliant))|chat tao ngot|huong lieu|(?<=[,;:(]\\s{0,2})mau (?!da|tuong)[a-z]+(?: (?!tu )[a-z]+)?(?! tu )(?=[\\s.,;)]|$)|(?<=[,;:(]\\s{0,2})huong (?!lieu|nhu|thao|phu|que|vi|tram|bai)[a-z]+(?: [a-z]+)?(?=[\\s.,;)]|$))\\b`,
  'g',
);
/** Names of substances, in Vietnamese letters and in English ones; they may stand in Latin letters (Điều 39 khoản 4 điểm c), their group may not. */
const SUBSTANCE = new RegExp(
  `\\b(?:(?:sodium|natri|potassium|kali|calcium|canxi) (?:benzoate?|sorbate?|nitrite?|nitrate?|metabi?sulf(?:ite?)?|propionate?|dehydroacetate?|citrate?|erythorbate?|alginate?|(?:tri|poly|tripoly)?phosphate?|cyclamate?|saccharin)|(?:sorbic|benzoic|citric|lactic|ascorbic|malic|tartaric) acid|(?:acid|axit) (?:sorbic|benzoic|citric|lactic|malic|tartaric)|monosodium glutamate|msg|disodium [a-z0-9' ]{0,12}(?:inosinate|guanylate)|aspartame|sucralose|saccharin|acesulfame|cyclamate|tartrazine?|ponceau|sunset yellow|allura|brilliant blue|xanthan gum|guar gum|gom xanthan|carrageenan|cmc|maltitol|bha|bht|tbhq)\\b`,
  'g',
);
/** "Sodium benzoate (chất bảo quản)": the substance stands before its group. */
const NAMED_BEFORE = new RegExp(`(?:${SUBSTANCE.source}|\\b(?:ins|e) ?\\d{3,4}[a-z]?) ?[(:–-] ?$`);
const GROUP_BEHIND = /^[ (:–-]{0,3}(?:la )?chat /;
/** The list ends with the line, unless its number or substance is wrapped onto the next one. */
const ENDS_LINE = /^ ?\n(?! ?(?:[(:–-] ?)?(?:(?:ins|e) ?)?(?:\d{3,4}(?! ?(?:g|gr|gam|kg|ml|l|cc)\b)[a-z]?\b|natri|kali|canxi|sodium|potassium|calcium|mono|acid|axit))/;
/** What says what a substance is in there for. */
const GROUP = new RegExp(`${NOT_DENIED}\\b(?:chat [a-z]{2,7}|pham mau|mau (?:thuc pham|tong hop|tu nhien)|huong lieu|tao (?:ngot|mau|xop|gel)|bot no|phu gia[^,:(]{0,20}[:(])`);
const REACH = 90;

export const ADDITIVES = {
  additive: (label) => {
    for (const { folded, text } of valuesOf(label, 'ingredients')) {
      for (const match of folded.matchAll(ADDITIVE)) {
        if (isDenied(folded, match.index) || NAMED_BEFORE.test(folded.slice(Math.max(0, match.index - REACH), match.index))) continue;
        const after = folded.slice(match.index + match[0].length, match.index + match[0].length + 30);
        if (!/^[ :(–-]{1,3}[a-z0-9]/.test(after.replace(/\n/g, ' ')) || ENDS_LINE.test(after) || /^[ ]?(va|thuc pham|cho phep|trong danh muc)\b|^[ :(–-]{1,3}\d{1,2}(?:[.,]\d{1,3})? ?%/.test(after)) return { found: text.slice(match.index, match.index + match[0].length) };
      }
      // "Phụ gia (INS 211)": what it is in there for is not told.
      const ungrouped = /\bphu gia(?: thuc pham)? ?[(:–-] ?(?:(?:ins|e) ?)?\d{3}[a-z]?\b/.exec(folded);
      if (ungrouped) return { found: text.slice(ungrouped.index, ungrouped.index + ungrouped[0].length) };
      const bare = /(^|[,;:])[ (]{0,3}((ins|e) ?\d{3}[a-z]?)/.exec(folded);
      if (bare && !/\b(chat|pham mau|huong)\b/.test(folded.slice(0, bare.index)) && !GROUP_BEHIND.test(folded.slice(bare.index + bare[0].length))) return { found: text.slice(bare.index + bare[0].length - bare[2]!.length, bare.index + bare[0].length) };
      const alone = groupless(folded, text);
      if (alone) return alone;
    }
    return kitchenNamed(label);
  },
  'colour-sweet-flavour': (label) => {
    for (const { folded, text } of valuesOf(label, 'ingredients')) {
      for (const match of folded.matchAll(COLOURED)) {
        if (!/tu nhien|tong hop|nhan tao/.test(folded.slice(match.index, match.index + 80))) return { found: text.slice(match.index, match.index + match[0].length) };
      }
    }
    return undefined;
  },
  'e-number': (label) => {
    for (const { folded, text } of valuesOf(label, 'ingredients')) {
      const match = /(?<!vitamin )\be ?\d{3}[a-z]{0,3}\b(?! ?m?c?g\b)/.exec(folded);
      if (match) return { found: text.slice(match.index, match.index + match[0].length) };
    }
    return undefined;
  },
  /** "100 % tự nhiên" beside what is made to keep, colour or flavour (Điều 50 khoản 1). */
  natural: (label) => {
    const claim = /\b(?:100 ?% ?|hoan toan (?:tu )?)(?:tu nhien|thien nhien)\b/.exec(label.folded);
    const made = valuesOf(label, 'ingredients').some(({ folded }) => MADE.test(folded) || new RegExp(SUBSTANCE.source).test(folded));
    return claim && made ? { found: label.text.slice(claim.index, claim.index + claim[0].length) } : undefined;
  },
} satisfies Partial<Record<Check, Reader>>;

/** None of them comes from a plant as it is; a thickener may. */
const MADE = /(?<!khong )(?<!khong co )(?<!khong dung )(?<!khong su dung )\b(?:chat (?:bao quan|dieu vi)|(?:chat tao (?:ngot|mau)|pham mau|huong lieu|huong [a-z]{2,8}(?: [a-z]{2,8})?)[^,;]{0,30}(?:tong hop|nhan tao|giong tu nhien))/;

/** "Không sử dụng bột ngọt, chất bảo quản": what a list of this kind names is not in it. */
const isDenied = (folded: string, at: number): boolean => /\bkhong (?:su dung|dung|chua|co|them|bo sung|pha)\b[^.;:\n]{0,60}$/.test(folded.slice(Math.max(0, at - 80), at));

/** "Bột ngọt" is an additive under its kitchen name: anybody knows it, so it is only advised to tell the group. */
function kitchenNamed(label: LabelText): Found {
  for (const { folded, text } of valuesOf(label, 'ingredients')) {
    for (const { index, 0: name } of folded.matchAll(/\b(?:bot ngot|mi chinh)\b/g)) {
      const before = folded.slice(Math.max(0, index - REACH), index);
      if (isDenied(folded, index) || before.endsWith('khong ') || GROUP.test(before) || /^[ (:–-]{1,3}(?:chat |ins|e ?\d|\d{3})/.test(folded.slice(index + name.length))) continue;
      return { found: text.slice(index, index + name.length), softened: true };
    }
  }
  return undefined;
}

function groupless(folded: string, text: string): Found {
  for (const { index, 0: name } of folded.matchAll(SUBSTANCE)) {
    if (!GROUP.test(folded.slice(Math.max(0, index - REACH), index)) && !GROUP_BEHIND.test(folded.slice(index + name.length))) return { found: text.slice(index, index + name.length) };
  }
  return undefined;
}

