import type { Event } from '../event.ts';
import type { OfficeWorld } from '../staff/look.ts';
import type { Change } from '../staff/change.ts';
import { effectsOf, type Done } from '../staff/done.ts';
import type { Instant } from '../time.ts';
import type { Room, RoomQuestion } from './state.ts';

export const NOTHING: Done = { changes: [], effects: [] };

/** One event in one room. */
export type RoomTurn = {
  readonly event: Event;
  readonly world: OfficeWorld;
  readonly room: Room;
  readonly questions: readonly RoomQuestion[];
  readonly dirty?: true;
};

export const changed = (turn: RoomTurn, change: Partial<Room>): RoomTurn => ({ ...turn, room: { ...turn.room, ...change }, dirty: true });

const MINUTE = 60_000;
/** In a minute, in one room. What is asked beyond that waits. */
const MOST = 8;

/** Somebody wished silence, or we have said enough for this minute. */
export const isQuiet = ({ room, world }: RoomTurn): boolean => isHushed(room, world.now) || spokeLately(room, world.now).length >= MOST;
export const isHushed = (room: Room, now: Instant): boolean => room.hushedUntil !== undefined && room.hushedUntil > now;
export const spokeLately = (room: Room, now: Instant): Instant[] => room.spoke.filter((at) => now - at < MINUTE);

/** One quoted reply, and that we spoke. */
export function replies(turn: RoomTurn, text: string, ...changes: readonly Change[]): Done {
  const { event, world, room } = turn;
  const after: Room = { ...room, spoke: [...spokeLately(room, world.now), world.now] };
  // A room nobody has registered and we never were told of is not kept for one reply.
  const kept: Change[] = room.title !== '' || turn.dirty || world.look.room(room.channel) ? [{ type: 'room', room: after }] : [];
  return { changes: [...kept, ...changes], effects: effectsOf(event, [{ type: 'say', message: { text, ...(event.message ? { quotes: event.message } : {}) }, tone: 'reply' }]) };
}
