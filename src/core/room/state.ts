import type { ChannelId, RoomId } from '../ids.ts';
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
  /** Minutes of working time a question may stand unanswered before we answer it; 0: never unasked. */
  readonly patience: number;
  /** Quiet until then: somebody said so. */
  readonly hushedUntil?: Instant;
  readonly since: Instant;
};

export const PATIENCE = 30;
