import type Anthropic from '@anthropic-ai/sdk';
import { z } from 'zod';
import type { Thought } from '../core/think.ts';

/** A task in the provider's form, and how its reply is read. */
export type Request = {
  /** The data, each piece fenced; the reminder follows it. */
  readonly content: readonly Anthropic.ContentBlockParam[];
  /** The form of the reply, where it is not plain text. */
  readonly format?: z.ZodType;
  /** Of what is handed over, for what it may cost. */
  readonly characters: number;
  /** Undefined: not what was asked. */
  readonly read: (reply: Reply) => Thought | undefined;
};

export type NoRequest = { readonly why: 'too-large' | 'not-a-picture' };

/** What the model wrote: its visible pieces, in order. Thinking is not read. */
export type Reply = readonly Piece[];
export type Piece = { readonly text: string; readonly cites: readonly Cite[] };
/** Blocks `from` up to, not with, `to` of the passage handed over at `index`, under the name it had. */
export type Cite = { readonly index: number; readonly source: string; readonly from: number; readonly to: number };

export const textOf = (reply: Reply): string => reply.map(({ text }) => text).join('');

export const text = (words: string): Anthropic.TextBlockParam => ({ type: 'text', text: words });

/** The JSON the model was asked for, read again: a form the provider promises is not one we have seen. */
export function jsonIn<T>(reply: Reply, schema: z.ZodType<T>): T | undefined {
  let raw: unknown;
  try { raw = JSON.parse(textOf(reply)); } catch { return undefined; }
  const read = schema.safeParse(raw);
  return read.success ? read.data : undefined;
}
