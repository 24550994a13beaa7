import { inForce } from '../cite.ts';
import type { LawId } from '../ids.ts';
import type { Knowledge, Verified } from '../knowledge.ts';
import { fold } from '../text.ts';
import type { Province } from '../place/places.ts';
import type { Day } from '../time.ts';
import { CHECKS, type LabelContext } from './checks.ts';
import { foreignOf, hintOf } from './hints.ts';
import { kindOf } from './kind.ts';
import { readLabel, valuesOf, type LabelText } from './fields.ts';
import type { LabelKind, LabelRule, Status } from './rules.ts';

export type Finding = { readonly rule: string; readonly status: Status; readonly message: string; readonly law: string; readonly clause: string; readonly verified: Verified };
export type Judgement = { readonly ok: boolean; readonly kind: string; readonly findings: readonly Finding[]; readonly checked: readonly string[]; /** What the text cannot show. */ readonly look: readonly string[] };
export type LabelQuestion = { readonly text: string; readonly kind?: string; readonly product?: string; readonly set?: number; readonly on: Day; readonly context?: LabelContext };

const NEW_LAW = '2026-01-23' as Day;
const ORDER: readonly Status[] = ['unreadable', 'wrong', 'missing', 'advice'];

/** Judges the text of a printed label by the rules in force on the day. No model, no guess: what is not in the text is `look`. */
export function judgeLabel(question: LabelQuestion, knowledge: Knowledge): Judgement {
  const { labels, laws } = knowledge;
  const label = readLabel(question.text, knowledge.places.provinces.flatMap((province) => [province.name, ...province.was]).map((name) => fold(name)), question.product);
  const kind = kindOf(question, label, labels.kinds, knowledge.lexicon);
  const needed = new Set(kind?.free ? [] : [...labels.common, ...(kind?.must ?? [])]);
  // A label printed before 23/01/2026 by the old rules may be used for two years more (Điều 98 khoản 4 NĐ 37/2026).
  const printed = question.context?.printed;
  const judgedOn = printed !== undefined && printed < NEW_LAW && question.on < '2028-01-23' ? printed : question.on;
  const findings: Finding[] = [];
  const checked: string[] = [];
  for (const rule of labels.rules) {
    const due = rule.law === 'nd-37-2026' || rule.id === 'old-district' ? judgedOn : question.on;
    if (!inForce(rule, due) || (rule.kinds && !rule.kinds.includes(kind?.id ?? 'unknown')) || (rule.field && !needed.has(rule.field))) continue;
    checked.push(rule.id);
    const found = verdict(rule, label, question, kind, knowledge.places.provinces);
    if (!found) continue;
    const old = due < NEW_LAW ? rule.old : undefined;
    findings.push({
      rule: rule.id,
      status: found.softened ? 'advice' : rule.status,
      message: messageOf(rule, found),
      law: laws.get(old !== undefined ? ('nd-43-2017' as LawId) : rule.law)!.short,
      clause: old ?? rule.clause.replace('{group}', kind?.clause ?? 'Phụ lục I'),
      // Nobody has read the old clause in the decree itself.
      verified: old !== undefined ? 'unverified' : rule.verified,
    });
  }
  const sorted = findings.map((finding, at) => ({ finding, at })).toSorted((a, b) => ORDER.indexOf(a.finding.status) - ORDER.indexOf(b.finding.status) || a.at - b.at).map(({ finding }) => finding);
  return { ok: !sorted.some((finding) => finding.status === 'missing' || finding.status === 'wrong' || finding.status === 'unreadable'), kind: kind?.id ?? 'unknown', findings: sorted, checked, look: kind?.free ? [] : labels.look };
}

function messageOf(rule: LabelRule, { found, softened, foreign, instead }: Verdict): string {
  if (instead !== undefined) return instead;
  if (foreign) return `Mục ${rule.name} mới ghi bằng tiếng nước ngoài (“${found}”). Ghi bằng tiếng Việt, chữ nước ngoài chỉ để kèm (Điều 39 NĐ 37/2026).`;
  if (rule.field && softened) return `Em chưa chắc đã thấy ${rule.name}: có phải dòng “${found}” không? Nếu phải thì anh/chị nên ghi rõ đầu mục.`;
  return rule.message.replaceAll('{found}', () => found);
}

/** `foreign`: it stands there in another language only. `instead`: how this case is told. */
type Verdict = { readonly found: string; readonly softened?: boolean; readonly foreign?: boolean; readonly instead?: string };

function verdict(rule: LabelRule, label: LabelText, question: LabelQuestion, kind: LabelKind | undefined, provinces: readonly Province[]): Verdict | undefined {
  // Names of cosmetic ingredients stay in Latin letters (Điều 39 khoản 4 NĐ 37/2026), and so does their heading.
  if (rule.field === 'ingredients' && kind?.id === 'my_pham' && /\bingredients ?:/.test(label.folded)) return undefined;
  if (rule.field) {
    if (label.has.has(rule.field)) return undefined;
    // "Xã Suối Hai, HN": it is there, and what is cut short is told by its own rule.
    if (rule.field === 'address' && AT_UNIT.test(label.folded) && CHECKS['address-short'](label, question.context ?? {}, question.on, provinces)) return undefined;
    const foreign = foreignOf(rule.field, label);
    // Of cosmetics only use, maker and warnings must be in Vietnamese by their own law (TT 06/2011 Điều 19).
    if (foreign !== undefined) return { found: foreign, foreign: true, ...(rule.field === 'cosmetic-date' ? { softened: true } : {}) };
    const instead = insteadOf(rule, label, kind, provinces);
    if (instead) return instead;
    const hint = hintOf(rule.field, label);
    return hint === undefined ? { found: '' } : { found: hint, softened: true };
  }
  if (rule.check) return CHECKS[rule.check](label, question.context ?? {}, question.on, provinces);
  const pattern = new RegExp(rule.pattern!, 'u');
  const match = pattern.exec(label.folded) ?? pattern.exec(label.text);
  return match ? { found: label.text.slice(match.index, match.index + match[0].length) } : undefined;
}

const AT_UNIT = /\b(?:xa|phuong|thon|xom|ap|to dan pho|khu pho) [a-z0-9]/;
/** Shapes that show how they are used (Phụ lục I nhóm 14 điểm e). */
const PLAIN_USE = /\b(?:son (?:duong|moi|mau)|xa (?:phong|bong)|soap)\b/;

function insteadOf(rule: LabelRule, label: LabelText, kind: LabelKind | undefined, provinces: readonly Province[]): Verdict | undefined {
  if (rule.field === 'use' && kind?.id === 'my_pham' && PLAIN_USE.test(fold(label.name))) return { found: '', softened: true, instead: 'Chưa thấy hướng dẫn sử dụng. Mỹ phẩm nhìn là biết cách dùng thì được bỏ mục này, còn không thì ghi “Hướng dẫn sử dụng: …”.' };
  if (rule.field === 'origin') return placeOnly(label);
  if (rule.field === 'expiry' && label.sections.has('expiry')) return { found: '', instead: 'Dòng hạn sử dụng chưa cho biết dùng được tới khi nào. Ghi “HSD: …” (ngày-tháng-năm), hoặc “HSD: … tháng kể từ NSX”.' };
  if (rule.field !== 'address') return undefined;
  const outside = label.folded.replace(fold(label.name), ' ');
  const province = provinces.flatMap(({ name, was }) => [name, ...was]).find((name) => new RegExp(`[,–-] ?(?:tinh |tp\\.? ?|thanh pho )?${fold(name)}(?![a-z])`).test(outside));
  const row = province === undefined ? undefined : namesIn(label, province);
  if (row !== undefined) return { found: row, softened: true };
  return province === undefined ? undefined : { found: province, instead: `Địa chỉ mới thấy tới “${province}”, chưa đủ. Ghi “Địa chỉ: thôn …, xã …, tỉnh …”; số điện thoại không thay được.` };
}

/** "Nà Lạn - Ba Bể - Thái Nguyên": two names of places before the province, without the words for what they are. */
const namesIn = ({ text, name }: LabelText, province: string): string | undefined =>
  text.split('\n').map((line) => line.trim()).find((line) => line !== name && line.endsWith(province) && NAMES_OF_PLACES.test(line));
const NAMES_OF_PLACES = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){0,3} ?[,–-] ?\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){0,3} ?[,–-] ?[\p{L} -]{2,24}$/u;

/** "Xuất xứ: Bến Tre": a place of this country, and no country; "XX: Việt Nam" is none of the words of the law (Điều 47 khoản 2). */
function placeOnly(label: LabelText): Verdict | undefined {
  if (/(?:^|\n|[,;.] ?)xx ?:/.test(label.folded)) return { found: 'XX', instead: 'Mục xuất xứ đang viết tắt “XX”. Viết đủ “Xuất xứ: Việt Nam”.' };
  const madeHere = /(?:^|[\n.,;–-])\s{0,3}((?:viet nam san xuat|(?:hang|san pham) viet nam)(?: san xuat)?)(?= ?(?:$|[\n.,;]))/.exec(label.folded)?.[1];
  if (madeHere !== undefined) { const at = label.folded.indexOf(madeHere); const found = label.text.slice(at, at + madeHere.length); return { found, instead: `Dòng “${found}” chưa phải cách ghi xuất xứ của luật. Ghi “Xuất xứ: Việt Nam” hoặc “Sản xuất tại Việt Nam”.` }; }
  const place = valuesOf(label, 'origin').map(({ text }) => text.replace(/^[\s:.–-]+/, '').split(/[\n.;]/)[0]!.trim()).find((value) => /\p{L}{2}/u.test(value));
  return place === undefined ? undefined : { found: place, instead: `Dòng xuất xứ (“${place.slice(0, LONGEST_PLACE)}”) chưa có tên nước. Ghi “Xuất xứ: Việt Nam”, tên tỉnh, tên vùng để kèm thì được.` };
}
const LONGEST_PLACE = 40;

/** The kind a label with these words would be judged as. */
export const kindFor = (question: LabelQuestion, knowledge: Knowledge): LabelKind | undefined => kindOf(question, readLabel(question.text, []), knowledge.labels.kinds, knowledge.lexicon);
