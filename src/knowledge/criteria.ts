import { z } from 'zod';
import type { ItemId, LawId } from '../core/ids.ts';
import type { Item, Law } from '../core/knowledge.ts';
import { PART_MAX, PARTS, RANKS, type Criterion, type Evidence, type Rank, type Sheet } from '../core/score/sheet.ts';
import { SHARES } from '../core/score/share.ts';
import { day, KnowledgeFault, optional, readYaml, ref, verified } from './file.ts';

const code = z.string().regex(/^\d+(\.\d+){0,2}$/);
const part = z.enum(PARTS);
const rank = z.literal([...RANKS]);
const text = z.string().min(1);

const evidenceSchema = z.record(z.string(), z.strictObject({ text, papers: z.array(text), basis: z.enum(['form', 'suggested']), effort: z.int().min(0).max(3) }));

const percent = z.int().min(0).max(100);
const level = z.strictObject({ points: z.int().min(0), label: text.max(200), min: optional(rank), when: optional(z.array(text)), from: optional(percent), over: optional(percent) });
const schema = z.strictObject({
  set: z.int().min(1).max(26), name: text, refs: z.array(ref).min(1), verified, reviewed: day,
  knockOut: optional(text), repaired: optional(text), doubtful: optional(text),
  headings: z.array(z.strictObject({ code, part, name: text, max: z.int().min(1), heading: optional(code) })),
  criteria: z.array(z.strictObject({
    code, name: text, part, heading: optional(code), max: z.int().min(1), scope: optional(text), notes: z.array(text).default([]), knockOut: z.array(text).default([]),
    stopsAtZero: z.boolean().default(false), evidence: optional(text), share: optional(z.enum(SHARES)), repaired: optional(text), doubtful: optional(text), levels: z.array(level).min(2),
  })),
});
type Raw = z.infer<typeof schema>;

/** The 26 scoring sheets, each checked against itself: sums, levels, minimums, headings, evidence. */
export function readCriteria(directory: string, laws: ReadonlyMap<LawId, Law>, items: readonly Item[]): ReadonlyMap<number, Sheet> {
  const evidence = readYaml(directory, 'criteria/evidence.yaml', evidenceSchema);
  const known = new Set<string>(items.map((item) => item.id));
  for (const [id, one] of Object.entries(evidence)) for (const paper of one.papers) if (!known.has(paper)) throw new KnowledgeFault('criteria/evidence.yaml', id, `nêu giấy không có: ${paper}`);
  const sheets = new Map<number, Sheet>();
  for (let set = 1; set <= 26; set += 1) {
    const file = `criteria/${String(set).padStart(2, '0')}.yaml`;
    const raw = readYaml(directory, file, schema);
    if (raw.set !== set) throw new KnowledgeFault(file, 'set', `phải là ${set}`);
    const law = laws.get(raw.refs[0]!.law);
    if (!law || raw.refs.some((one) => !laws.has(one.law))) throw new KnowledgeFault(file, 'refs', 'dẫn văn bản không có trong laws.yaml');
    sums(file, raw);
    sheets.set(set, { ...raw, from: law.from, criteria: raw.criteria.map((one) => criterion(file, one, evidence)) });
  }
  return sheets;
}

/** 40, 25 and 35 points (Điều 3 khoản 1), and each heading the sum of what stands under it. */
function sums(file: string, { headings, criteria }: Raw): void {
  const codes = new Set<string>();
  for (const { code: one, heading } of [...headings, ...criteria]) {
    if (codes.has(one)) throw new KnowledgeFault(file, one, 'có hai lần');
    codes.add(one);
    if (heading && !headings.some((other) => other.code === heading)) throw new KnowledgeFault(file, one, `nằm dưới ${heading}, không phải một nhóm tiêu chí`);
  }
  const total = (ones: readonly { max: number }[]) => ones.reduce((sum, one) => sum + one.max, 0);
  for (const one of PARTS) {
    const sum = total(criteria.filter((each) => each.part === one));
    if (sum !== PART_MAX[one]) throw new KnowledgeFault(file, `phần ${one}`, `cộng được ${sum} điểm, không phải ${PART_MAX[one]}`);
  }
  for (const heading of headings) {
    const sum = total([...criteria, ...headings].filter((each) => each.heading === heading.code));
    if (sum !== heading.max) throw new KnowledgeFault(file, heading.code, `cộng được ${sum} điểm, không phải ${heading.max}`);
  }
}

function criterion(file: string, { evidence: proof, ...raw }: Raw['criteria'][number], evidence: z.infer<typeof evidenceSchema>): Criterion {
  const fault = (reason: string) => new KnowledgeFault(file, raw.code, reason);
  const levels = raw.levels.toSorted((a, b) => a.points - b.points);
  if (levels.at(-1)!.points !== raw.max) throw fault(`mức cao nhất cho ${levels.at(-1)!.points} điểm, không phải ${raw.max}`);
  const minimums = new Map<Rank, number>();
  for (const one of levels) {
    if (one.min === undefined) continue;
    if (minimums.get(one.min) !== undefined && minimums.get(one.min) !== one.points) throw fault(`two levels are the minimum of ${one.min} stars`);
    minimums.set(one.min, one.points);
  }
  const ranks = [...minimums].toSorted(([a], [b]) => a - b);
  if (ranks.some(([, points], i) => i > 0 && points < ranks[i - 1]![1])) throw fault('hạng cao đòi ít điểm hơn hạng thấp');
  if ((raw.share !== undefined) !== levels.some((one) => (one.from ?? one.over) !== undefined)) throw fault('tỷ lệ của mức và share của tiêu chí phải đi cùng nhau');
  const shares = levels.flatMap((one) => one.from ?? one.over ?? []);
  if (shares.some((one, i) => i > 0 && one <= shares[i - 1]!)) throw fault('mức cao hơn phải đòi tỷ lệ cao hơn');
  if (proof !== undefined && !evidence[proof]) throw fault(`nêu minh chứng không có: ${proof}`);
  const known = proof === undefined ? undefined : (evidence[proof] as unknown as Evidence & { papers: readonly ItemId[] });
  return { ...raw, levels, minimums, ...(known ? { evidence: known } : {}) };
}
