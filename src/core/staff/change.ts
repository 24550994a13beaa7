import type { Draft } from '../draft/draft.ts';
import type { AnnouncementChange } from '../announcement/state.ts';
import type { Handover } from '../desk/handover.ts';
import type { ChannelId, EffectId, QuestionId, RoomId, TimerId } from '../ids.ts';
import type { Room, RoomQuestion } from '../room/state.ts';
import type { Instant } from '../time.ts';
import type { Member, RoleCode } from './roles.ts';

/** What a machine of the office wants written, in the same transaction as its event. */
export type Change =
  | { readonly type: 'grant'; readonly member: Member }
  | { readonly type: 'revoke'; readonly channel: ChannelId }
  | { readonly type: 'make-code'; readonly code: RoleCode }
  | { readonly type: 'use-code'; readonly code: string }
  | { readonly type: 'room'; readonly room: Room }
  | { readonly type: 'drop-room'; readonly room: RoomId }
  /** Questions that stand in one chat stand in another: it has a new id. */
  | { readonly type: 'retarget'; readonly from: ChannelId; readonly to: ChannelId }
  | { readonly type: 'room-question'; readonly question: RoomQuestion }
  | { readonly type: 'drop-room-question'; readonly id: string }
  | { readonly type: 'handover'; readonly handover: Handover }
  /** Something of ours that stands for this question: who quotes it speaks of it. */
  | { readonly type: 'post'; readonly effect: EffectId; readonly question: QuestionId }
  /** Rings once; one for each thing it is about. Without `at` there is none any more. */
  | { readonly type: 'wake'; readonly id: TimerId; readonly kind: WakeKind; readonly about: string; readonly at?: Instant }
  | { readonly type: 'draft'; readonly draft: Draft }
  /** The answer was taken back: what of it still waits for review goes. */
  | { readonly type: 'drop-drafts'; readonly question: QuestionId }
  | AnnouncementChange
  | { readonly type: 'audit'; readonly entry: Audited };

export type WakeKind = 'room' | 'handover' | 'digest' | 'announcement';

/** Who did what to whom, and what it was before. Nobody's words beyond what the act needs. */
export type Audited = {
  /** A member's chat, or `command line`. */
  readonly who: string;
  readonly what: string;
  /** The producer, room or chat it was done to. */
  readonly about?: string;
  readonly before?: string;
  readonly after?: string;
};
