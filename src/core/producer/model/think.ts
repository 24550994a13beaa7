import type { DocumentId, EffectId, MessageId } from '../../ids.ts';
import type { Task } from '../../think.ts';
import type { Instant } from '../../time.ts';
import type { Asked, Person } from '../state.ts';
import type { Turn } from '../turn.ts';
import { maySend } from '../consent/wording.ts';

/** Words the rules could not read, and the message they stood in. */
export type Heard = { readonly text: string; readonly message?: MessageId };

/** What an answer of the model will be for. Small: it stands in a row until the answer comes. */
export type Purpose =
  | { readonly type: 'transcribe'; readonly document: DocumentId }
  | { readonly type: 'understand'; readonly heard: Heard }
  | { readonly type: 'rewrite'; readonly heard: Heard }
  /** A question that the passages answer already. `leansOn`: what had been asked before it. */
  | { readonly type: 'compose'; readonly heard: Heard; readonly leansOn?: Asked };

/** What a model was asked. The effect tells its answer from that of an older question. */
export type Thinking = { readonly effect: EffectId; readonly at: Instant; readonly purpose: Purpose };

/** Whether the model can be asked in this turn, and may be. Where not, the rules' answer is the answer. */
export const canThink = ({ event, person, world }: Turn): boolean => event.model === true && maySend(person, world.knowledge.office);

/** Asks the model after what is said in this turn; a later one replaces an earlier one. Without a model: nothing. */
export const thinks = (turn: Turn, task: Task, purpose: Purpose): Turn => (canThink(turn) ? { ...turn, thinks: { task, purpose } } : turn);

/** These words as they stand in this turn's message. */
export const heardIn = ({ event }: Turn, text: string): Heard => ({ text, ...(event.message ? { message: event.message } : {}) });

/** Newer words: what the model was asked about older ones is not waited for. A picture is read all the same. */
export const newerWords = (person: Person): Person => without(person, (one) => one.purpose.type !== 'transcribe');

/** Those that are still waited for. */
export function without(person: Person, over: (one: Thinking) => boolean): Person {
  const { thinking, ...rest } = person;
  const left = thinking?.filter((one) => !over(one)) ?? [];
  return left.length > 0 ? { ...rest, thinking: left } : rest;
}
