import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load as parseYaml, YAMLException } from 'js-yaml';
import { z } from 'zod';
import type { LawId } from '../core/ids.ts';
import { codeOf, Fault } from '../fault.ts';
import { refusal } from '../refusals.ts';
import { parseDay, type Day } from '../core/time.ts';

/** A fault in our content stops the start: which file, which entry, what is wrong. */
export class KnowledgeFault extends Fault {
  override name = 'KnowledgeFault';
  readonly file: string;
  readonly entry: string;
  readonly reason: string;
  constructor(file: string, entry: string, reason: string) {
    super(`knowledge/${file}: ${entry}: ${reason}`);
    this.file = file;
    this.entry = entry;
    this.reason = reason;
  }
}

/** Where in a file a fault stands that is of no entry. */
export const WHOLE = 'cả tệp';

/** Why a file, or the YAML in it, could not be read. */
export function unread(error: unknown): string {
  if (error instanceof YAMLException) return `không phải YAML (${error.mark ? `dòng ${error.mark.line + 1}, cột ${error.mark.column + 1}: ` : ''}${error.reason})`;
  const code = codeOf(error);
  return code === 'ENOENT' ? 'không có tệp này' : `không đọc được${code ? ` (${code})` : ''}`;
}

/** Reads and checks one YAML file. `entry` in a fault is the path inside the file, with the entry's id when it has one. */
export function readYaml<T>(directory: string, file: string, schema: z.ZodType<T>): T {
  let raw: unknown;
  try {
    raw = parseYaml(readFileSync(join(directory, file), 'utf8'));
  } catch (error) {
    throw new KnowledgeFault(file, WHOLE, unread(error));
  }
  const result = schema.safeParse(raw, { error: refusal });
  if (result.success) return result.data;
  const issue = firstOf(result.error);
  throw new KnowledgeFault(file, nameOf(raw, issue.path), issue.message);
}

/** What is told of several faults: a key misspelt is missing too, and the wrong one is what is seen in the file. */
export const firstOf = ({ issues }: z.ZodError): z.core.$ZodIssue => issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]!;

function nameOf(raw: unknown, path: readonly PropertyKey[]): string {
  const at: string[] = [];
  let value: unknown = raw;
  for (const key of path) {
    value = value !== null && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[key] : undefined;
    const id = value !== null && typeof value === 'object' ? (value as { id?: unknown }).id : undefined;
    at.push(typeof id === 'string' ? `${String(key)} (${id})` : String(key));
  }
  return at.join(' › ') || WHOLE;
}

/** Pieces every schema shares. YAML 1.2 keeps `2026-05-22` a string. */
export const day = z
  .string()
  .refine((text) => parseDay(text) !== undefined, 'không phải ngày YYYY-MM-DD')
  .transform((text) => text as Day);
export const verified = z.enum(['text', 'secondary', 'unverified']);
export const ref = z.strictObject({ law: z.string().transform((id) => id as LawId), clause: z.string().min(1) });

/** A key that may be absent, and is then absent from the value too. */
export const optional = <T extends z.ZodType>(schema: T): z.ZodExactOptional<T> => z.exactOptional(schema);
