import type { ChannelId, RoomId } from '../ids.ts';
import type { Member, RoleCode } from './roles.ts';
import type { Room } from '../room/state.ts';

/** What a machine of the office wants written, in the same transaction as its event. */
export type Change =
  | { readonly type: 'grant'; readonly member: Member }
  | { readonly type: 'revoke'; readonly channel: ChannelId }
  | { readonly type: 'make-code'; readonly code: RoleCode }
  | { readonly type: 'use-code'; readonly code: string }
  | { readonly type: 'room'; readonly room: Room }
  | { readonly type: 'drop-room'; readonly room: RoomId }
  | { readonly type: 'audit'; readonly entry: Audited };

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
