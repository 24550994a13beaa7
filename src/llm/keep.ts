import type { ChannelId, EffectId } from '../core/ids.ts';
import type { Task } from '../core/think.ts';
import type { Day, Instant } from '../core/time.ts';
import type { Nano, Usage } from './prices.ts';

/** A request as it goes out: never a word of it, only who asked and the most it may cost. */
export type Asking = { readonly effect: EffectId; readonly channel: ChannelId; readonly at: Instant; readonly day: Day; readonly task: Task['task']; readonly model: string; readonly prompt: string; readonly most: Nano };

/** What became of it. `estimated`: what it cost is not known, `cost` is the most that may have been charged. */
export type Settled = { readonly outcome: string; readonly code?: string | undefined; readonly cost: Nano; readonly estimated: boolean; readonly usage?: Usage | undefined; readonly ms: number; readonly attempts: number; readonly request?: string | undefined };

export type Rest = { readonly until: Instant; readonly level: number; readonly why: string };

/** What the model keeps; storage/model.ts has it. Every call is one short transaction. */
export type Keep = {
  /** Whether staff have switched it off: read anew each time, since another process may have done it. */
  isOff(): boolean;
  /** Writes a request down at the most it may cost, so that a process that dies has counted it. Undefined: with it the day or
   *  the person would have more than their share. */
  ask(asking: Asking, share: { readonly day: Nano; readonly person: Nano }): number | undefined;
  settle(call: number, settled: Settled): void;
  /** Requests that were under way when the last process ended: they may have been charged. */
  settleLost(): number;
  spent(day: Day): Nano;
  rest(): Rest | undefined;
  /** Undefined: awake. */
  keepRest(rest: Rest | undefined, at: Instant): void;
  noteModel(model: string, lifecycle: string, at: Instant): void;
};
