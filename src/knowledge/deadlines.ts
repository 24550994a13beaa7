import { z } from 'zod';
import type { DeadlineRules } from '../core/deadline/rules.ts';
import type { LawId } from '../core/ids.ts';
import type { Law } from '../core/knowledge.ts';
import { day, KnowledgeFault, readYaml, ref, verified } from './file.ts';

const FILE = 'deadlines.yaml';
const monthDay = z.string().regex(/^\d{2}-\d{2}$/, 'phải là tháng và ngày MM-DD');
const refs = z.array(ref).min(1);

const schema = z.strictObject({
  from: day,
  rounds: z.array(z.strictObject({ code: z.string(), level: z.enum(['province', 'ministry']), proposedBefore: monthDay, judgedBefore: monthDay, refs, verified })).min(1),
  commune: z.strictObject({ workingDays: z.int().positive(), refs, verified }),
  renewal: z.strictObject({ opensDays: z.int(), closesDays: z.int(), refs, verified }),
  certificate: z.strictObject({ months: z.int(), refs, verified }),
  relief: z.strictObject({ days: z.int(), refs, verified, note: z.string() }),
  holidays: z.record(z.string().regex(/^\d{4}$/), z.array(z.strictObject({ day, name: z.string(), verified }))),
  holidayNote: z.string(),
  reviewed: day,
});

/** Rounds, windows and public holidays. */
export function readDeadlines(directory: string, laws: ReadonlyMap<LawId, Law>): DeadlineRules {
  const read = readYaml(directory, FILE, schema);
  for (const [entry, cited] of Object.entries({ commune: read.commune.refs, renewal: read.renewal.refs, certificate: read.certificate.refs, relief: read.relief.refs, rounds: read.rounds.flatMap((round) => round.refs) })) {
    for (const { law } of cited) if (!laws.has(law)) throw new KnowledgeFault(FILE, entry, `dẫn văn bản không có trong laws.yaml: ${law}`);
  }
  for (const [year, days] of Object.entries(read.holidays)) {
    for (const holiday of days) if (!holiday.day.startsWith(year)) throw new KnowledgeFault(FILE, `holidays › ${year}`, `${holiday.day} không thuộc năm ${year}`);
  }
  return {
    from: read.from,
    rounds: read.rounds,
    communeDays: read.commune.workingDays,
    communeRefs: read.commune.refs,
    renewal: { opensDays: read.renewal.opensDays, closesDays: read.renewal.closesDays, refs: read.renewal.refs },
    validMonths: read.certificate.months,
    validRefs: read.certificate.refs,
    relief: { days: read.relief.days, refs: read.relief.refs, note: read.relief.note },
    holidays: Object.values(read.holidays).flat(),
    holidayYears: Object.keys(read.holidays).map(Number),
  };
}
