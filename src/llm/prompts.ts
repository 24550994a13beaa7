import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load as parseYaml } from 'js-yaml';
import { z } from 'zod';
import type { Task } from '../core/think.ts';
import { PromptFault } from './fault.ts';
import { refusal } from '../refusals.ts';

export const PROMPTS = fileURLToPath(new URL('../../prompts', import.meta.url));
export const TASKS = ['understand', 'rewrite', 'compose', 'transcribe'] as const satisfies readonly Task['task'][];

const head = z.strictObject({
  /** Raised by whoever changes what is asked, so that the ledger tells which answers came from which words. */
  version: z.int().positive(),
  seconds: z.number().positive().max(55),
  'max-tokens': z.int().min(500).max(20_000),
  /** Characters of what is handed over; for a picture the bytes of its file. */
  longest: z.int().positive(),
});

export type Prompt = {
  readonly task: Task['task'];
  /** Number and hash of the text: `3-9f1c2ab0`. */
  readonly version: string;
  /** Milliseconds. */
  readonly deadline: number;
  readonly maxTokens: number;
  readonly longest: number;
  readonly system: string;
  /** Said last, after the data: a small model drifts from what was said first. */
  readonly reminder: string;
};

const REMINDER = '\n## Nhắc lại\n';

/** One Markdown file for each task, its limits at the top. The head is split off by hand, so that nothing in it can be run. */
export function readPrompts(directory = PROMPTS): ReadonlyMap<Task['task'], Prompt> {
  return new Map(TASKS.map((task) => [task, readPrompt(directory, task)]));
}

function readPrompt(directory: string, task: Task['task']): Prompt {
  const file = `prompts/${task}.md`;
  let text: string;
  try { text = readFileSync(join(directory, `${task}.md`), 'utf8').normalize('NFC'); } catch { throw new PromptFault(file, 'không đọc được'); }
  const [, front, body] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text) ?? [];
  if (front === undefined || body === undefined) throw new PromptFault(file, 'thiếu phần đầu giữa hai dòng ---');
  let raw: unknown;
  try { raw = parseYaml(front); } catch { throw new PromptFault(file, 'phần đầu không phải YAML'); }
  const read = head.safeParse(raw, { error: refusal });
  if (!read.success) throw new PromptFault(file, `${read.error.issues[0]!.path.join('.')}: ${read.error.issues[0]!.message}`);
  const [system, reminder, ...more] = body.replaceAll('\r', '').split(REMINDER).map((part) => part.trim());
  if (!system || !reminder || more.length > 0) throw new PromptFault(file, 'cần lời dặn và đúng một mục "## Nhắc lại" có lời dặn cuối');
  const { version, seconds, longest } = read.data;
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 8);
  return { task, version: `${version}-${hash}`, deadline: seconds * 1000, maxTokens: read.data['max-tokens'], longest, system, reminder };
}
