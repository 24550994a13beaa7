import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const row = z.strictObject({ text: z.string(), answer: z.enum(['yes', 'no', 'maybe']).nullable(), people: z.number().optional() });
/** What somebody writes under an invitation, and what they mean. `answer: null`: it is about something else. */
export type Reply = z.infer<typeof row>;

export const readReplies = (file: string): readonly Reply[] => readFileSync(join(import.meta.dirname, file), 'utf8').trim().split('\n').map((line) => row.parse(JSON.parse(line)));
