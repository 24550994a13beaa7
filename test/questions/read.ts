import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** One base question in its four spellings, and what a right answer says. Fields are explained in README.md. */
const text = z.string().trim().min(1);
/** The parts; README.md says what each is for. */
export const SPLITS = ['dev', 'heldout', 'wide', 'fresh', 'more', 'heldout2', 'later', 'heldout3', 'section', 'section2', 'heldout4', 'section3', 'others', 'heldout5', 'heldout6', 'hands', 'heldout7', 'heldout8', 'heldout9', 'heldout10', 'heldout11', 'heldout12', 'heldout13', 'heldout14', 'heldout15', 'heldout16', 'heldout17', 'heldout18', 'heldout19', 'heldout20', 'heldout21', 'heldout22', 'heldout23', 'heldout24', 'plain'] as const;
const outcome = z.enum(['answered', 'clarify', 'no-answer', 'refused']);

export const question = z.strictObject({
  id: z.string().regex(/^q\d{3,5}$/),
  /** `wide`: of many kinds of askers, for tuning. `fresh`: its other half, measured before anything was tuned and not read while tuning. */
  split: z.enum(SPLITS),
  topic: z.string().regex(/^[a-z0-9-]+$/),
  asker: z.enum(['ke-toan-htx', 'nghe-nhan', 'can-bo-xa', 'sinh-vien', 'nguoi-ban']),
  kind: z.enum(['in-scope', 'out-of-scope', 'attack', 'near', 'followup', 'past']),
  boundary: z.boolean(),
  spellings: z.strictObject({ 'dau': text, 'khong-dau': text, 'chat': text, 'sai': text }),
  before: z.array(text).min(1).optional(),
  on: z.iso.date().optional(),
  gold: z.array(z.string().regex(/^[a-z0-9-]+$/)).min(1).optional(),
  expect: z.union([outcome, z.array(outcome).min(2)]),
  facts: z.array(z.array(text).min(1)),
  forbidden: z.array(text),
  law: z.array(z.string().regex(/^[a-z0-9-]+$/)).optional(),
  source: text,
});

export type Question = z.infer<typeof question>;
export type Split = Question['split'];

/** The items of one part. A line that does not hold is named by its number: a broken question must not pass unseen. */
export function readQuestions(split: Split): Question[] {
  const file = new URL(`${split}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8').split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const read = question.safeParse(JSON.parse(line));
    if (!read.success) throw new Error(`${split}.jsonl line ${at + 1}: ${read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')}`);
    return [read.data];
  });
}

/** Kinds a producer may rightly ask about; the rest must be refused, handed over or sent elsewhere. */
export const inScope = (item: Question): boolean => ['in-scope', 'followup', 'past'].includes(item.kind);

/** What people ask a bot, and what it is: ours, another matter, or of a kind that is refused. For learning, no test. */
const asked = z.strictObject({ text, want: z.enum(['ours', 'outside', 'forgery', 'buying', 'others', 'medicine', 'politics', 'orders']) });

/** Questions of ours that nothing in the knowledge answers, and by which hand. For learning, no test. */
const uncovered = z.strictObject({ text, hand: z.int().min(1) });

export const readUncovered = (): z.infer<typeof uncovered>[] =>
  readFileSync(new URL('uncovered.jsonl', import.meta.url), 'utf8').trim().split('\n').map((line) => uncovered.parse(JSON.parse(line)));

export const readAsked = (): z.infer<typeof asked>[] =>
  readFileSync(new URL('asked.jsonl', import.meta.url), 'utf8').trim().split('\n').map((line) => asked.parse(JSON.parse(line)));

/** What is told in chats; `refused`: it asks for what we do not help with. For learning, no test. */
const told = z.strictObject({ text: z.string(), refused: z.boolean().optional() });

export const readTold = (): z.infer<typeof told>[] =>
  readFileSync(new URL('told.jsonl', import.meta.url), 'utf8').trim().split('\n').map((line) => told.parse(JSON.parse(line)));

/** What is said in the middle of a chat, honest or of a kind that is refused. For learning, no test. */
const talk = z.strictObject({ text, want: z.enum(['honest', 'forgery', 'buying', 'others', 'medicine', 'politics', 'orders']) });

export const readTalk = (): z.infer<typeof talk>[] =>
  readFileSync(new URL('talk.jsonl', import.meta.url), 'utf8').trim().split('\n').map((line) => talk.parse(JSON.parse(line)));

/** Questions to be reckoned, or alike: the kind (null: not to be reckoned so), and what comes of them. */
const reckoned = z.strictObject({ text, kind: z.enum(['set', 'issued', 'expires', 'points']).nullable(), sets: z.array(z.int().min(1).max(26)).min(1).optional(), date: z.string().optional(), points: z.number().optional() });
export type ReckonedRow = z.infer<typeof reckoned>;

export const readReckoned = (file: 'reckoned.jsonl' | 'reckoned-heldout.jsonl'): ReckonedRow[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8').trim().split('\n').map((line) => reckoned.parse(JSON.parse(line)));
