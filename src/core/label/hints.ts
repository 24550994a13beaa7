import { cureIn } from './claims.ts';
import type { LabelText } from './fields.ts';
import type { Field } from './rules.ts';

/* Small makers print many things without a heading: "Cất nơi khô", "len cotton, bông gòn". Where a line without one may be
 * what a rule misses, the rule asks instead of blaming: a text alone does not settle it. */

const HINTS: Partial<Record<Field, RegExp>> = {
  use: /\b(dung (de|di|cho|voi|nem|lam|nau)|day|do|u \d|trang|nem|uop|pha|nau|nuong|hap|hoa (?:tan|voi|deu|vao|nuoc|\d)|thoa|rua|lau|giat|treo|deo|cam|thap|dot|ngam|xa|an|uong|cham|ran|rim|lap|gap|trai|khuay|boi|xit|xong|goi dau|doi|deo|che bien|ngon hon|kem voi|phuc vu|trung bay|ve sinh|choang|quang)\b/,
  storage: /\b(cat|giu|de|day|nap|xep|tru|khoa)\b.{0,25}\b(kho|mat|kin|lanh|thoang|ngan|tu|hop)\b|\btranh (am|nang|anh|nuoc|nhiet|moi|va)\b|\btu lanh\b|\d do( c)?\b|\bnoi (kho|thoang|mat|ram)\b/,
  warning: /\b(san pham (?:rat )?cay|giat rieng|khong (?:tay|vat|say|giat|ngam)\b|khong (an|uong|dung|de|cho|nen|duoc|danh|su dung|ngam)|tranh(?! (?:am|nang|anh|nuoc|nhiet|mua|gio)\b)|tre (em|nho|duoi)|nguoi (gia|benh|cao|tieu|di ung|kieng|co|lon)|than trong|chi dung|dung ngoai|de xa|toi da|de vo|di ung|can nhac|han che|hoi y kien)\b/,
  materials: /\b(son|go|vai|len|soi|dat|men|tre|may|nua|luc binh|coi|da|inox|sat|dong|nhom|lua|cotton|bong|chi|da quy|giay|sap|thuy tinh|nhua|trau|dua|la|cao su|son|vo oc|su)\b/,
  ingredients: /\b100 ?(%|phan tram)|^(?!(?:co )?chua )(?!.*\b(giup|giam (?:can|gay|ho|mo|dau)|tri|tot cho|ho tro|giau|di ung|noi|dung|khi|khong|tranh|giat|nau|uong|cat(?! trang\b| vang\b)|de|treo|ngon)\b)(?=.*\b(muoi|duong|nuoc|bot|gao|nep|ot|toi|gung|me|vung|lac|dau|mat ong|la|hat|bup|re|cu|sap|tinh dau|che|tra)\b)[^:]{2,60}[,–-] ?[^:]{2,80}$/,
  specs: /\d ?(cm|mm|m|inch|kg|g|lit|l|w|cai|chiec|bo)\b|\d ?x ?\d|\b(co|so|size) \d/,
  year: /\b20\d\d\b/,
  made: /^ngay (?:de|nhat trung|thu trung|mo|pha loc|danh bat|rang|lam|nuong|goi|nau|say|vat|u|ep|giet mo|bao che|xuat lo|ra lo|thanh pham) ?:? ?\d{1,2}[/. -]\d{1,2}[/. -]\d/,
  expiry: /\bthoi (?:gian|han) (?:su dung|bao quan|dung) ?:? ?\d|\b(?:dung|su dung|xai|an)(?: (?:tot|ngon|het))?(?: nhat)? (?:trong|den|toi|truoc|trong vong)(?: vong)? (?:ngay |thang )?\d|\b(?:de|giu) duoc \d+ (?:ngay|thang|nam)\b/,
};
/** Headings in English alone: what must be told stands in Vietnamese, another language only beside it (Điều 39 khoản 1, 4 NĐ 37/2026). */
const FOREIGN: Partial<Record<Field, RegExp>> = {
  quantity: /\bnet(?: ?(?:weight|wt|content|volume)\b|(?= ?: ?\d))/, made: /\b(?:mfg|mfd|manufactur(?:ed|ing) date|production date|packed on)\b/, expiry: /\b(?:exp|expiry|best before|use by|date(?= ?:))\b/, 'cosmetic-date': /\b(?:exp|expiry|best before|use by|mfg|mfd)\b/,
  ingredients: /\bingredients?\b/, use: /\b(?:how to use|directions?|usage|instructions?)\b/, storage: /\b(?:storage|store in|keep (?:in|refrigerated))\b/, warning: /\b(?:warning|caution|allergens?|contains?(?= ?:))\b/, responsible: /\b(?:co\.?,? ?ltd|company|manufactured by|cooperative)\b/,
};
/** Who, where, how to reach them, and what other rules read. */
const ELSE = /\b(htx|hop tac xa|cong ty|cty|ho kinh doanh|hkd|ho kd|co so|to hop tac|xuong|doanh nghiep|xuat xu|viet nam|hotline|lien he|lh|sdt|dien thoai|zalo|facebook|www|http|ma vach|ocop|tinh|xa|phuong|thon|xom|ap|ban|khu pho|nsx|hsd|so lo|cong dung|do (?:dam|con))\b/;
/** Praise: most lines without a heading are that. */
const PRAISE = /\b(?:(?:ngon|(?<!lau |rua )sach|an toan|thom|dam da|gia truyen|dac san|huong vi|chat luong|truyen thong|tinh hoa|yeu thuong|ship|giao hang|dat hang|so mot|so 1|tot nhat|noi tieng|qua tang|qua bieu|tu tam|100 ?% tu nhien)|khong (?:han the|pham mau|chat bao quan|hoa chat|phu gia|duong hoa hoc))\b(?! hon khi)/;
const LONGEST = 120;
const MOST = 40;

/** "Không dùng cho trẻ dưới 1 tuổi" says how not to use it; "chữa ho, đau dạ dày" says it nowise. */
const WARNS = /^(?:[^:\n]{2,24}: ?)?(?:khong|tranh)\b/;

/** The foreign heading under which a field stands that has no Vietnamese one. */
export function foreignOf(field: Field, { folded, text }: LabelText): string | undefined {
  const match = FOREIGN[field]?.exec(folded);
  return match ? text.slice(match.index, match.index + match[0].length) : undefined;
}

/** A line without a heading that may be this field. */
export function hintOf(field: Field, label: LabelText): string | undefined {
  const hint = HINTS[field];
  if (!hint) return undefined;
  return plainLines(label).find(({ folded, text }) => hint.test(folded) && !(field === 'use' && (folded.includes('%') || WARNS.test(folded) || cureIn(text) !== undefined)))?.text;
}

function plainLines({ text, folded, marks, name, sections }: LabelText): { text: string; folded: string }[] {
  const found: { text: string; folded: string }[] = [];
  let at = 0;
  // Both run from the first letter to the last: the time is linear in the text.
  const listed = sections.get('ingredients') ?? [];
  const headings = marks.filter((mark) => mark.field !== 'other').map((mark) => mark.at);
  let next = 0;
  for (const line of text.split('\n')) {
    const start = at;
    at += line.length + 1;
    const plain = folded.slice(start, start + line.length).trim();
    const before = next;
    while (next < headings.length && headings[next]! < at) next += 1;
    const headed = next > before || listed.some((one) => one.start >= start && one.start < at);
    if (headed || plain.length < 6 || line.length > LONGEST || line.includes(name) || ELSE.test(plain) || PRAISE.test(plain)) continue;
    found.push({ text: line.trim(), folded: plain });
    if (found.length === MOST) break;
  }
  return found;
}
