import type { Knowledge } from '../knowledge.ts';
import { fold } from '../text.ts';
import type { Day } from '../time.ts';
import type { LabelContext } from './checks.ts';
import { isWine } from './contents.ts';
import { readLabel, valuesOf, type LabelText } from './fields.ts';
import { judgeLabel } from './judge.ts';
import type { Field, LabelKind } from './rules.ts';

/* A label to hand to a designer: every line its kind of goods must carry, filled with what the producer has told and
 * nothing else. What nobody has told is a gap, `[…]`; no number is ever made up. */

export type DraftFacts = {
  readonly name: string;
  readonly kind: LabelKind | undefined;
  /** "Hợp tác xã", where the kind of body is known. */
  readonly body?: string | undefined;
  readonly maker?: string | undefined;
  readonly commune?: string | undefined;
  readonly province?: string | undefined;
  /** The words of the label they have now. */
  readonly given?: string | undefined;
  readonly context: LabelContext;
  readonly on: Day;
};

export const GAP = '[…]';
const gap = (hint: string): string => `[… ${hint}]`;

const ORDER: readonly Field[] = [
  'tpbvsk', 'grade', 'traits', 'ingredients', 'materials', 'specs', 'quantity', 'ethanol', 'made', 'expiry', 'cosmetic-date', 'year', 'batch', 'purpose', 'users', 'use', 'storage', 'warning', 'not-medicine', 'responsible', 'address', 'origin',
];
/** How a field is headed; those without a heading are written otherwise. */
const HEADS: Partial<Record<Field, string>> = {
  ingredients: 'Thành phần', materials: 'Chất liệu', made: 'NSX', expiry: 'HSD', year: 'Năm sản xuất', batch: 'Số lô', purpose: 'Công dụng', users: 'Đối tượng sử dụng', use: 'Hướng dẫn sử dụng', storage: 'Bảo quản', warning: 'Cảnh báo', specs: 'Kích thước', grade: 'Cấp giống', traits: 'Đặc tính',
};
const EMPTY: Partial<Record<Field, string>> = {
  ingredients: gap('nhiều trước, ít sau'), made: gap('ngày-tháng-năm'), expiry: gap('ngày-tháng-năm'), year: gap('bốn chữ số'),
  purpose: gap('đúng bản công bố'), users: gap('đúng bản công bố'), specs: `${GAP} cm`,
};
const CITIES = new Set(['ha noi', 'hue', 'hai phong', 'da nang', 'can tho', 'ho chi minh', 'tp ho chi minh']);
const LIQUID = /\b(nuoc|ruou|giam|dau|sua|siro|vang|bia)\b/;
const FED = new Set(['thuc_pham', 'do_uong']);

export function draftLabel(facts: DraftFacts, knowledge: Knowledge): string {
  const { kind, name } = facts;
  const fields = new Set([...knowledge.labels.common, ...(kind?.must ?? []), ...(kind?.id === 'ruou' && isWine(name) ? (['storage'] as const) : [])]);
  const given = facts.given ? readLabel(facts.given, []) : undefined;
  const lines = ORDER.filter((field) => fields.has(field)).flatMap((field) => linesOf(field, facts, given).map((line) => marked(line, facts, knowledge)));
  const at = lines.findIndex((line) => /^(Thực phẩm này|Sản xuất bởi)/.test(line));
  const table = nutrition(facts, given);
  return [name.toLocaleUpperCase('vi'), ...lines.slice(0, at), ...table, ...lines.slice(at)].join('\n');
}

function linesOf(field: Field, facts: DraftFacts, given: LabelText | undefined): string[] {
  const told = given && toldIn(given, field);
  switch (field) {
    case 'tpbvsk': return ['Thực phẩm bảo vệ sức khỏe'];
    case 'not-medicine': return ['Thực phẩm này không phải là thuốc và không có tác dụng thay thế thuốc chữa bệnh'];
    case 'quantity': {
      const liquid = LIQUID.test(fold(facts.name)) || facts.kind?.id === 'ruou' || facts.kind?.id === 'do_uong';
      return [`${liquid ? 'Thể tích thực' : 'Khối lượng tịnh'}: ${told ?? `${GAP} ${liquid ? 'ml' : 'g'}`}`];
    }
    case 'ethanol': return [`Hàm lượng etanol: ${GAP} % (V/V)`];
    case 'cosmetic-date': return (['made', 'expiry'] as const).map((one) => `${HEADS[one]}: ${(given && toldIn(given, one)) ?? EMPTY[one]}`);
    case 'responsible': return [`Sản xuất bởi: ${facts.maker ?? `${facts.body ? `${facts.body} ` : ''}${gap('tên trên giấy đăng ký')}`}`];
    case 'address': return [`Địa chỉ: ${told ?? place(facts)}`];
    case 'origin': return ['Xuất xứ: Việt Nam'];
    default: return [`${HEADS[field] ?? field}: ${told ?? EMPTY[field] ?? GAP}`];
  }
}

function place({ commune, province }: DraftFacts): string {
  const city = province && CITIES.has(fold(province));
  return `${gap('số nhà, thôn')}, ${commune ? `${gap('xã hay phường')} ${commune}` : gap('xã')}, ${province ? `${city ? 'thành phố' : 'tỉnh'} ${province}` : gap('tỉnh')}`;
}

/** Of these the first sentence is the whole. */
const SHORT = new Set<Field>(['quantity', 'made', 'expiry', 'year', 'batch', 'specs']);

/** What they have after the field's marker, to the end of that line. */
function toldIn(label: LabelText, field: Field): string | undefined {
  const value = valuesOf(label, field)[0]?.text.replace(/^[\s:.–-]+/, '').split('\n')[0]!.replace(/[\s|;–-]+$/, '').trim();
  const short = SHORT.has(field) ? value?.split(/\.(?:\s|$)/)[0] : value;
  return short !== undefined && short.length >= 2 ? short.slice(0, 300) : undefined;
}

/** A line of theirs that breaks a rule says so in a gap. */
function marked(line: string, { name, kind, on, context }: DraftFacts, knowledge: Knowledge): string {
  if (line.includes('[…')) return line;
  const wrong = judgeLabel({ text: `${name}\n${line}`, ...(kind ? { kind: kind.id } : {}), on, context }, knowledge).findings.filter((one) => one.status === 'wrong');
  return wrong.length === 0 ? line : `${line} ${gap(`sửa: ${wrong.map(({ rule }) => knowledge.labels.rules.find((one) => one.id === rule)!.name).join(', ')}`)}`;
}

/** Households and small unregistered makers need none (TT 30/2026/TT-BYT, Điều 1 khoản 2 điểm m). */
function nutrition({ kind, context: { producer } }: DraftFacts, given: LabelText | undefined): string[] {
  if (!kind || !FED.has(kind.id) || producer === 'ho_kinh_doanh' || producer === 'to_hop_tac') return [];
  const told = given && valuesOf(given, 'nutrition')[0]?.text.replace(/^[\s:]+/, '').trim();
  if (told) return [`Giá trị dinh dưỡng ${told.replace(/\s*\n\s*/g, '; ')}`];
  return [`Giá trị dinh dưỡng trong ${GAP} g: năng lượng ${GAP} kcal; chất đạm ${GAP} g; carbohydrat ${GAP} g; đường tổng số ${GAP} g; chất béo ${GAP} g; natri ${GAP} mg`];
}
