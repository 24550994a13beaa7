import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load as parseYaml } from 'js-yaml';
import { z } from 'zod';
import type { LawId } from '../core/ids.ts';
import { Fault } from '../fault.ts';
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

/** Reads and checks one YAML file. `entry` in a fault is the path inside the file, with the entry's id when it has one. */
export function readYaml<T>(directory: string, file: string, schema: z.ZodType<T>): T {
  let raw: unknown;
  try {
    raw = parseYaml(readFileSync(join(directory, file), 'utf8'));
  } catch (error) {
    throw new KnowledgeFault(file, 'whole file', error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new KnowledgeFault(file, nameOf(raw, issue?.path ?? []), issue?.message ?? 'does not fit its schema');
}

function nameOf(raw: unknown, path: readonly PropertyKey[]): string {
  const at: string[] = [];
  let value: unknown = raw;
  for (const key of path) {
    value = value !== null && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[key] : undefined;
    const id = value !== null && typeof value === 'object' ? (value as { id?: unknown }).id : undefined;
    at.push(typeof id === 'string' ? `${String(key)} (${id})` : String(key));
  }
  return at.join(' › ') || 'whole file';
}

/** Pieces every schema shares. YAML 1.2 keeps `2026-05-22` a string. */
export const day = z
  .string()
  .refine((text) => parseDay(text) !== undefined, 'not a day YYYY-MM-DD')
  .transform((text) => text as Day);
export const verified = z.enum(['text', 'secondary', 'unverified']);
export const ref = z.strictObject({ law: z.string().transform((id) => id as LawId), clause: z.string().min(1) });

/** A key that may be absent, and is then absent from the value too. */
export const optional = <T extends z.ZodType>(schema: T): z.ZodExactOptional<T> => z.exactOptional(schema);
