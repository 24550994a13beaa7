import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { factsIn } from '../core/checklist/judge.ts';
import { inForce } from '../core/cite.ts';
import type { FactId, ItemId, LawId } from '../core/ids.ts';
import { SIDES, type FactDefinition, type FactValue, type Item, type Law, type Matter, type Passage, type Rule } from '../core/knowledge.ts';
import { day, KnowledgeFault, optional, readYaml, ref, verified } from './file.ts';

const LINE = 260;
const LONGER = 400;
const id = z.string().regex(/^[a-z0-9-]+$/).transform((text) => text as ItemId);
const value = z.union([z.string(), z.number()]);

const rule: z.ZodType<Rule> = z.lazy(() =>
  z.union([
    z.strictObject({ always: z.boolean() }),
    z.strictObject({ all: z.array(rule).min(1) }),
    z.strictObject({ any: z.array(rule).min(1) }),
    z.strictObject({ not: rule }),
    z.strictObject({ fact: id, is: value }),
    z.strictObject({ fact: id, in: z.array(value).min(1) }),
    z.strictObject({ fact: id, atLeast: z.number() }),
    z.strictObject({ fact: id, below: z.number() }),
  ]),
);

const schema = z.array(
  z.strictObject({
    id,
    title: z.string().min(1).max(80),
    about: z.enum(['producer', 'product']).default('product'),
    level: z.enum(['must', 'conditional', 'evidence', 'optional']),
    by: z.enum(['producer', 'commune', 'province']).default('producer'),
    neededWhen: rule,
    why: z.string().min(1).max(LINE),
    otherwise: optional(z.string().max(LINE)),
    hangsOn: optional(z.strictObject({ when: rule, say: z.string().min(1).max(LONGER) })),
    ask: z.string().max(LINE).default(''),
    topics: z.array(z.string()).default([]),
    prepare: z.string().max(LINE).default(''),
    told: z.partialRecord(z.enum(SIDES), z.string()).default({}),
    validMonths: optional(z.number().int().positive()),
    rank: z.number(),
    from: optional(day),
    to: optional(day),
    refs: z.array(ref).min(1),
    verified,
    reviewed: day,
    note: optional(z.string()),
  }),
);

/** Every checklist item, file by file; each stands on a law that is in force for as long as the item is. */
export function readItems(directory: string, laws: ReadonlyMap<LawId, Law>): readonly Item[] {
  const items: Item[] = [];
  const files = readdirSync(join(directory, 'checklists')).filter((name) => name.endsWith('.yaml')).toSorted();
  for (const name of files) {
    const file = `checklists/${name}`;
    for (const entry of readYaml(directory, file, schema)) {
      const fault = (reason: string) => new KnowledgeFault(file, entry.id, reason);
      for (const { law } of entry.refs) if (!laws.has(law)) throw fault(`dẫn văn bản không có trong laws.yaml: ${law}`);
      const law = laws.get(entry.refs[0]!.law)!;
      const cited = entry.refs.map((one) => laws.get(one.law)!);
      // What it says rests on all it cites: it begins with the latest of them and ends with the first to end.
      const to = entry.to ?? cited.map((one) => one.to).filter((end) => end !== undefined).toSorted()[0];
      const item: Item = { ...entry, section: name.replace('.yaml', ''), from: entry.from ?? cited.map((one) => one.from).toSorted().at(-1)!, ...(to ? { to } : {}) };
      if (item.to && item.to < item.from) throw fault('kết thúc trước khi bắt đầu');
      if (!inForce(law, item.from) || (law.to && !inForce({ from: item.from, to: law.to }, item.to ?? law.to))) throw fault(`còn dùng khi ${law.short} không còn hiệu lực`);
      if (items.some((one) => one.id === item.id && overlap(one, item))) throw fault('this id stands twice on the same days');
      if (item.by === 'producer' && (item.ask === '' || item.prepare === '')) throw fault('giấy của chủ thể cần ask và prepare');
      items.push(item);
    }
  }
  if (items.length === 0) throw new KnowledgeFault('checklists', 'cả thư mục', 'không có danh sách nào');
  return items;
}

const overlap = (a: Item, b: Item): boolean => (a.to === undefined || b.from <= a.to) && (b.to === undefined || a.from <= b.to);

/** What tells of one side of a paper or another matter is a passage that is there. */
export function checkTold<M extends Matter>(matters: readonly M[], passages: readonly Pick<Passage, 'id'>[], fileOf: (matter: M) => string): void {
  const known = new Set(passages.map((passage) => passage.id));
  for (const matter of matters) for (const [side, entry] of Object.entries(matter.told)) if (!known.has(entry)) throw new KnowledgeFault(fileOf(matter), matter.id, `"${side}" dẫn mục trả lời không có: ${entry}`);
}

/** Rules may ask for any fact, also whether another paper is held; but not in a circle, and only for answers that exist. */
export function checkRules(items: readonly Item[], facts: ReadonlyMap<FactId, FactDefinition>): void {
  for (const item of items) {
    const fault = (reason: string) => new KnowledgeFault(`checklists/${item.section}.yaml`, item.id, reason);
    checkRule(item.neededWhen, facts, fault);
    const seen = new Set<FactId>();
    const queue = [...factsIn(item.neededWhen)];
    for (let fact = queue.pop(); fact !== undefined; fact = queue.pop()) {
      if (fact === item.id) throw fault('quy tắc quay về chính nó');
      if (seen.has(fact)) continue;
      seen.add(fact);
      queue.push(...items.filter((one) => one.id === fact).flatMap((one) => factsIn(one.neededWhen)));
    }
  }
}

function checkRule(ruled: Rule, facts: ReadonlyMap<FactId, FactDefinition>, fault: (reason: string) => Error): void {
  for (const fact of factsIn(ruled)) if (!facts.has(fact)) throw fault(`quy tắc hỏi điều không có trong facts.yaml: ${fact}`);
  if ('all' in ruled) ruled.all.forEach((one) => checkRule(one, facts, fault));
  else if ('any' in ruled) ruled.any.forEach((one) => checkRule(one, facts, fault));
  else if ('not' in ruled) checkRule(ruled.not, facts, fault);
  else if ('is' in ruled || 'in' in ruled) {
    const answers = facts.get(ruled.fact)!.answers;
    const wanted: readonly FactValue[] = 'is' in ruled ? [ruled.is] : ruled.in;
    const strange = wanted.find((one) => answers.length > 0 && !answers.some((answer) => answer.value === one));
    if (strange !== undefined) throw fault(`quy tắc so ${ruled.fact} với "${strange}", không phải một trả lời của nó`);
  }
}

/** Whether one holds the paper is a fact like any other. */
export const paperFact = (item: Item): FactDefinition => ({
  id: item.id,
  name: item.title,
  about: item.about,
  type: 'paper',
  question: item.ask,
  answers: [
    { value: 'co', label: 'Có rồi', said: [] },
    { value: 'chua', label: 'Chưa có', said: [] },
    { value: 'dang_lam', label: 'Đang làm', said: [] },
  ],
  help: item.prepare,
  topics: item.topics,
});
