import { z } from 'zod';
import { deadlines } from '../core/deadline/deadlines.ts';
import type { Knowledge } from '../core/knowledge.ts';
import { dayInWords, type Day } from '../core/time.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { answerLines, caseOf, day, parse, readOn } from './requests.ts';

const schema = z.looseObject({
  case: caseOf,
  issued: day.optional(),
  expires: day.optional(),
  on: day.optional(),
});

type Options = { case?: string; issued?: string; expires?: string; on?: string; json?: boolean; jsonl?: boolean };

export async function deadlinesCommand(options: Options): Promise<void> {
  const knowledge = loadKnowledge();
  const on = readOn(options.on);
  if (options.jsonl) return answerLines((request) => answer(parse(schema, request, ''), on, knowledge));
  const { case: kind, issued, expires } = options;
  const result = answer(parse(schema, { case: kind ?? 'lan_dau', issued, expires }, '--'), on, knowledge);
  if (options.json) process.stdout.write(`${JSON.stringify(result, null, 1)}\n`);
  else process.stdout.write(`${[...result.dates.map((one) => `${dayInWords(one.date)}  ${one.what} (${one.clause} ${one.law})${one.note ? `\n            ${one.note}` : ''}`), ...(result.reason ? [result.reason] : [])].join('\n')}\n`);
}

function answer(request: z.infer<typeof schema>, today: Day, knowledge: Knowledge) {
  const { case: kind, issued, expires } = request;
  const { dates, reason } = deadlines({ case: kind, ...(issued ? { issued } : {}), ...(expires ? { expires } : {}), on: request.on ?? today }, knowledge.deadlines);
  return {
    dates: dates.map((one) => ({ ...one, law: knowledge.laws.get(one.law)!.short })),
    ...(reason ? { reason } : kind === 'danh_gia_lai' && !issued && !expires ? { reason: 'Cần ngày cấp (issued) hoặc ngày hết hạn (expires) của giấy chứng nhận.' } : {}),
  };
}
