import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { parseDay, dayOf, type Day } from '../core/time.ts';
import { BadInput } from './bad-input.ts';
import { refusal } from '../refusals.ts';

/** A day as the command line takes it. */
export const day = z.string().transform((text, context): Day => {
  const parsed = parseDay(text);
  if (parsed) return parsed;
  context.addIssue(`"${text.slice(0, 30)}" không phải ngày YYYY-MM-DD`);
  return z.NEVER;
});

export const setNumber = z.literal(Array.from({ length: 26 }, (_, i) => i + 1), 'phải là số bộ tiêu chí từ 1 đến 26');
export const caseOf = z.enum(['lan_dau', 'nang_hang', 'danh_gia_lai'], 'phải là lan_dau, nang_hang hoặc danh_gia_lai');
/** Stars that are certified. */
export const rank = z.literal([3, 4, 5], 'phải là 3, 4 hoặc 5');

/** Today in Vietnam, unless `--on` says otherwise. */
export const readOn = (on: string | undefined): Day => (on === undefined ? dayOf(Date.now()) : parse(day, on, '--on'));

/** How many lines to print, as an option gives it. */
export function howMany(said: string | undefined, where: string): number {
  if (said !== undefined && !/^\d{1,6}$/.test(said)) throw new BadInput(`${where} ${said}: phải là số nguyên`);
  return Number(said ?? 20);
}

export function parse<T>(schema: z.ZodType<T>, value: unknown, where: string): T {
  const result = schema.safeParse(value, { error: refusal });
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  throw new BadInput(`${where === '--' ? `--${issue.path.map(String).join('.')}` : [where, ...issue.path.map(String)].filter(Boolean).join('.')}: ${issue.message}`);
}

/** One request per line in (of a file, or what is piped in), one result per line out, in the same order, echoing `id`. A bad line gives its error in its
 *  place and does not stop the rest; the exit code is then 2. */
export async function answerLines(answer: (request: unknown) => object | Promise<object>, file = '-'): Promise<void> {
  if (file !== '-' && !existsSync(file)) throw new BadInput(`${file}: không đọc được`);
  let bad = false;
  let number = 0;
  for await (const line of createInterface({ input: file === '-' ? process.stdin : createReadStream(file), crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    let id: unknown;
    try {
      const request: unknown = JSON.parse(line.replace(/^\uFEFF/, ''));
      id = request !== null && typeof request === 'object' && 'id' in request ? request.id : undefined;
      process.stdout.write(`${JSON.stringify({ ...(id === undefined ? {} : { id }), ...await answer(request) })}\n`);
    } catch (error) {
      bad = true;
      const reason = error instanceof SyntaxError ? 'không phải JSON' : error instanceof BadInput ? error.message : 'không trả lời được';
      process.stdout.write(`${JSON.stringify({ ...(id === undefined ? {} : { id }), error: `dòng ${number}: ${reason}` })}\n`);
    }
  }
  if (bad) {
    process.stderr.write('có dòng không đọc được; xem "error" ở đúng chỗ dòng đó\n');
    process.exitCode = 2;
  }
}
