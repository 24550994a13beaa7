import type { ChannelId, MessageId, RoomId } from '../ids.ts';
import type { Scope } from '../staff/roles.ts';
import type { Instant } from '../time.ts';

/** A shared group where consultants answer. Only a registered one is written to unasked. */
export type Room = {
  readonly id: RoomId;
  readonly channel: ChannelId;
  readonly title: string;
  /** `met`: we were added, nobody of the office has registered it. `left`: we were put out; what was set stays for a return. */
  readonly state: 'met' | 'registered' | 'left';
  readonly scope: Scope;
  /** Criteria sets its consultants know; empty: all. */
  readonly sets: readonly number[];
  /** Years of the programme it serves; absent: all. */
  readonly years?: readonly number[];
  /** Minutes of working time a question may stand unanswered before we answer it; 0: never unasked. */
  readonly patience: number;
  /** Quiet until then: somebody said so. */
  readonly hushedUntil?: Instant;
  /** When somebody of the office last spoke there. */
  readonly officeAt?: Instant;
  /** When we spoke lately, so that a storm does not make us one. */
  readonly spoke: readonly Instant[];
  readonly since: Instant;
};

export const PATIENCE = 30;

/** A question asked in a room that stands open, and for a few minutes after; nothing else that is said there is kept.
 *  `called`: somebody only called us, and what they say next is meant for us. */
export type RoomQuestion = {
  readonly id: string;
  readonly room: RoomId;
  readonly message: MessageId;
  /** The private chat of who asked. */
  readonly author: string;
  readonly name?: string;
  readonly text: string;
  readonly at: Instant;
  /** When we answer it if nobody has; absent: we cannot. */
  readonly due?: Instant;
  readonly state: 'open' | 'done' | 'called';
  /** The passage it was answered from. */
  readonly entry?: string;
};
