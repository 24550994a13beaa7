import type { ChannelId, ProducerId, QuestionId } from '../ids.ts';
import type { Whereabouts } from '../staff/roles.ts';
import type { Instant } from '../time.ts';

/** A producer's question on its way through the office. One row each; gone when the producer asks to be forgotten. */
export type Handover = Whereabouts & {
  readonly question: QuestionId;
  readonly producer: ProducerId;
  readonly text: string;
  readonly shown: string;
  readonly known?: string;
  readonly draft?: string;
  readonly set?: number;
  /** The room or the consultant's private chat it stands in; absent: nobody could be found. */
  readonly target?: ChannelId;
  /** Targets that turned out not to be reached, so that it never goes round. */
  readonly tried: readonly string[];
  /** `waiting` → `reminded` (once) → `listed` to staff; `answered` from any of them; `closed`: the producer says it is clear;
   *  `withdrawn`: they took it back. */
  readonly state: 'waiting' | 'reminded' | 'listed' | 'answered' | 'closed' | 'withdrawn';
  readonly since: Instant;
  /** When it was asked (again) of whoever it stands with. */
  readonly asked: Instant;
  readonly answer?: string;
  /** The private chat of who answered. */
  readonly by?: string;
  readonly answeredAt?: Instant;
};

export const isOpen = ({ state }: Handover): boolean => state === 'waiting' || state === 'reminded' || state === 'listed';
