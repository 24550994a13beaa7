import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Rsvp } from '../../src/core/read/rsvp.ts';

const row = z.strictObject({ text: z.string(), answer: z.enum(['yes', 'no', 'maybe']).nullable(), people: z.number().optional() });
/** What somebody writes under an invitation, and what they mean. `answer: null`: it is about something else. */
export type Reply = z.infer<typeof row>;

export const readReplies = (file: string): readonly Reply[] => readFileSync(join(import.meta.dirname, file), 'utf8').trim().split('\n').map((line) => row.parse(JSON.parse(line)));

/** Whether a reply was read as it was meant. Nobody counted is one. */
export const isRight = ({ answer, people = 1 }: Reply, read: Rsvp | undefined): boolean => (read?.answer ?? null) === answer && (read?.people ?? 1) === people;
export const isTurned = ({ answer }: Reply, read: Rsvp | undefined): boolean => (answer === 'yes' && read?.answer === 'no') || (answer === 'no' && read?.answer === 'yes');
