import { z } from 'zod';
import type { LawId } from '../core/ids.ts';
import { CHECK_NAMES, type LabelRules } from '../core/label/rules.ts';
import type { Law } from '../core/knowledge.ts';
import { day, KnowledgeFault, optional, readYaml, verified } from './file.ts';

const KINDS = 'labels/kinds.yaml';
const RULES = 'labels/rules.yaml';
const field = z.enum(['name', 'responsible', 'address', 'origin', 'quantity', 'made', 'expiry', 'ingredients', 'use', 'storage', 'warning', 'purpose', 'users', 'tpbvsk', 'not-medicine', 'ethanol', 'batch', 'cosmetic-date', 'materials', 'specs', 'year', 'grade', 'traits']);
const check = z.enum(CHECK_NAMES);

const kindsSchema = z.strictObject({
  reviewed: day,
  common: z.array(field).min(1),
  kinds: z.array(z.strictObject({ id: z.string().regex(/^[a-z_]+$/), name: z.string().min(1), clause: z.string().min(1), sets: z.array(z.int().min(1).max(26)), must: z.array(field), free: optional(z.literal(true)), words: z.array(z.string().min(2)).min(1) })).min(1),
});
const rulesSchema = z.strictObject({
  reviewed: day,
  look: z.array(z.string().min(1)).min(1),
  rules: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z-]+$/), name: z.string().min(2).max(45), status: z.enum(['missing', 'wrong', 'advice', 'unreadable']), kinds: optional(z.array(z.string())), field: optional(field), check: optional(check), pattern: optional(z.string()),
      law: z.string().transform((id) => id as LawId), clause: z.string().min(1), old: optional(z.string().min(1)), from: day, to: optional(day), verified, message: z.string().min(10).max(300),
    }),
  ).min(1),
});

/** Anything unbounded inside a pattern could make a long label slow; fixed words and look-arounds cannot. */
const UNBOUNDED = /[*+]|\{\d+,\}|\\\d/;
const NEW_LAW = '2026-01-23';

/** What printed labels must carry. Every kind, field and law that is named must exist. */
export function readLabels(directory: string, laws: ReadonlyMap<LawId, Law>): LabelRules {
  const { common, kinds } = readYaml(directory, KINDS, kindsSchema);
  const { rules, look, reviewed } = readYaml(directory, RULES, rulesSchema);
  /** A rule for `unknown` speaks where nothing tells the kind. */
  const names = new Set<string>();
  const sets = new Map<number, string>();
  for (const kind of kinds) {
    if (names.has(kind.id)) throw new KnowledgeFault(KINDS, kind.id, 'có hai lần');
    names.add(kind.id);
    for (const set of kind.sets) {
      if (sets.has(set)) throw new KnowledgeFault(KINDS, kind.id, `cùng giữ bộ ${set} với ${sets.get(set)}`);
      sets.set(set, kind.id);
    }
    for (const needed of kind.must) if (!rules.some((rule) => rule.field === needed && (!rule.kinds || rule.kinds.includes(kind.id)))) throw new KnowledgeFault(KINDS, kind.id, `không quy tắc nào hỏi mục ${needed}`);
  }
  for (const [i, rule] of rules.entries()) {
    const fault = (reason: string) => new KnowledgeFault(RULES, rule.id, reason);
    // One fault may be told otherwise of other goods.
    if (rules.slice(0, i).some((one) => one.id === rule.id && (!one.kinds || !rule.kinds || one.kinds.some((kind) => rule.kinds!.includes(kind))))) throw fault('có hai lần');
    const law = laws.get(rule.law);
    if (!law) throw fault(`dẫn văn bản không có trong laws.yaml: ${rule.law}`);
    if ([rule.field, rule.check, rule.pattern].filter((one) => one !== undefined).length !== 1) throw fault('cần đúng một trong field, check, pattern');
    for (const kind of rule.kinds ?? []) if (kind !== 'unknown' && !names.has(kind)) throw fault(`nêu loại hàng không có: ${kind}`);
    if (rule.from < law.from && !(law.id === 'nd-37-2026' && rule.old)) throw fault(`begins before its law (${law.from})`);
    if (rule.to && rule.to < rule.from) throw fault('kết thúc trước khi bắt đầu');
    if (rule.old && (law.from !== NEW_LAW || !laws.has('nd-43-2017' as LawId))) throw fault('có điều khoản cũ, nhưng văn bản của nó không thay NĐ 43/2017');
    if (rule.pattern !== undefined) {
      if (UNBOUNDED.test(rule.pattern)) throw fault('the pattern is not bounded');
      try { RegExp(rule.pattern, 'u'); } catch { throw fault('the pattern is not a regular expression'); }
    }
  }
  return { common, kinds, rules, look, reviewed };
}
