import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Knowledge } from '../core/knowledge.ts';
import { Fault } from '../fault.ts';
import { refusal } from '../refusals.ts';

/** How far the question set reaches the passages, and where it points at what is not there. */
export type Coverage = {
  readonly questions: number;
  readonly passages: number;
  /** Passages that no question expects, by topic. */
  readonly unasked: Readonly<Record<string, readonly string[]>>;
  /** Questions a producer may ask, to which no passage is known. */
  readonly withoutGold: readonly string[];
  /** An id of a passage or a law that is in no file. */
  readonly broken: readonly string[];
};

/** What is read of a question here; the rest is the evaluation's. */
const question = z.looseObject({ id: z.string(), kind: z.string(), gold: z.array(z.string()).optional(), law: z.array(z.string()).optional() });
const OURS = new Set(['in-scope', 'followup', 'past']);

export function coverageOf(file: string, { passages, laws }: Pick<Knowledge, 'passages' | 'laws'>): Coverage {
  const questions = readFileSync(file, 'utf8').split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [parsed(line, file, i + 1)]));
  const ids = new Set(passages.map(({ id }) => id));
  const known = new Set<string>(laws.keys());
  const expected = new Set(questions.flatMap(({ gold }) => gold ?? []));
  const unasked = passages.filter(({ id }) => !expected.has(id));
  return {
    questions: questions.length,
    passages: passages.length,
    unasked: Object.fromEntries([...Map.groupBy(unasked, ({ topic }) => topic)].toSorted(([a], [b]) => a.localeCompare(b)).map(([topic, of]) => [topic, of.map(({ id }) => id)])),
    withoutGold: questions.filter(({ kind, gold }) => OURS.has(kind) && gold === undefined).map(({ id }) => id),
    broken: questions.flatMap(({ id, gold = [], law = [] }) => [
      ...gold.filter((one) => !ids.has(one)).map((one) => `${id}: không có mục ${one}`),
      ...law.filter((one) => !known.has(one)).map((one) => `${id}: không có văn bản ${one}`),
    ]),
  };
}

function parsed(line: string, file: string, number: number): z.infer<typeof question> {
  let raw: unknown;
  try { raw = JSON.parse(line); } catch { /* said below */ }
  const read = question.safeParse(raw, { error: refusal });
  if (!read.success) throw new Fault(`${file}: dòng ${number}: không phải một câu hỏi`);
  return read.data;
}
