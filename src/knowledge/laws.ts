import { z } from 'zod';
import type { LawId } from '../core/ids.ts';
import type { Law } from '../core/knowledge.ts';
import { day, KnowledgeFault, optional, readYaml, verified } from './file.ts';

const FILE = 'laws.yaml';
const lawId = z.string().regex(/^[a-z0-9-]+$/, 'mã chỉ gồm chữ thường không dấu, số và gạch nối').transform((id) => id as LawId);

const schema = z.array(
  z.strictObject({
    id: lawId,
    short: z.string().min(1),
    title: z.string().min(1),
    date: day,
    from: day,
    to: optional(day),
    replaces: z.array(lawId).default([]),
    suspended: optional(z.strictObject({ from: day, by: lawId })),
    url: optional(z.url()),
    verified,
    reviewed: day,
    note: optional(z.string()),
  }),
);

/** The register of legal texts. A text that replaces another must begin by the day the other ends. */
export function readLaws(directory: string): ReadonlyMap<LawId, Law> {
  const entries: readonly Law[] = readYaml(directory, FILE, schema);
  const laws = new Map<LawId, Law>();
  for (const law of entries) {
    if (laws.has(law.id)) throw new KnowledgeFault(FILE, law.id, 'mã có hai lần');
    if (law.to && law.to < law.from) throw new KnowledgeFault(FILE, law.id, 'kết thúc trước khi bắt đầu');
    laws.set(law.id, law);
  }
  for (const law of entries) {
    for (const other of [...law.replaces, ...(law.suspended ? [law.suspended.by] : [])]) {
      if (!laws.has(other)) throw new KnowledgeFault(FILE, law.id, `nêu văn bản không có: ${other}`);
    }
    for (const old of law.replaces) {
      const end = laws.get(old)!.to;
      if (!law.suspended && end === undefined) throw new KnowledgeFault(FILE, old, `bị ${law.id} thay nhưng chưa ghi ngày cuối (to)`);
    }
  }
  return laws;
}
