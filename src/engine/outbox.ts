import type { Effect } from '../core/effect.ts';
import type { ChannelId } from '../core/ids.ts';

export type Queued = { readonly seq: number; readonly effect: Effect; readonly producer: string | null; readonly attempts: number; readonly notBefore: number; readonly since: number };
type State = 'queued' | 'sending' | 'delivered' | 'refused' | 'unsure';

/** What the dispatcher needs of the storage. */
export type Outbox = {
  /** One transaction. */
  together(work: () => void): void;
  heads(now?: number, most?: number): Queued[];
  nextHead(now: number): number | undefined;
  interrupted(): Queued[];
  mark(one: Pick<Queued, 'seq' | 'attempts'>, state: State, more?: { notBefore?: number; detail?: string; message?: string; at?: number }): void;
  /** Everything still to be said in one chat is to be said in another: it has a new id. */
  move(from: ChannelId, to: ChannelId): void;
  /** Whether there was something to forget. */
  forgetSent(one: Queued): boolean;
  filesStillNamed(hash: string): boolean;
};
