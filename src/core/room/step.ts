import { derive } from '../ids.ts';
import type { Event } from '../event.ts';
import { joined, privately } from '../say/room.ts';
import type { OfficeWorld } from '../staff/look.ts';
import { atLeast, EVERYTHING } from '../staff/roles.ts';
import { effectsOf, type Done } from '../staff/step.ts';
import { PATIENCE, type Room } from './state.ts';

const NOTHING: Done = { changes: [], effects: [] };

/** A shared group. A dossier is never discussed there: who calls the bot is asked to write to it alone, and nobody else
 *  is disturbed. Pure. */
export function roomStep(event: Event, world: OfficeWorld): Done {
  const room = world.look.room(event.channel);
  if (event.type === 'joined') return met(event, room, world);
  if (event.type === 'removed') return room ? { changes: [{ type: 'room', room: { ...room, state: 'left' } }], effects: [] } : NOTHING;
  if (event.type === 'migrated') return moved(event, room, world);
  if (!event.group?.addressed || !['said', 'picked', 'sent-file', 'sent-other'].includes(event.type)) return NOTHING;
  return { changes: [], effects: effectsOf(event, [{ type: 'say', message: { text: privately(), ...(event.message ? { quotes: event.message } : {}) }, tone: 'reply' }]) };
}

/** We were added. By somebody of the office: it is theirs, with their scope. By anybody else: it waits to be registered. */
function met(event: Event & { type: 'joined' }, known: Room | undefined, world: OfficeWorld): Done {
  const by = event.by ? world.look.member(event.by) : undefined;
  const registered = known?.state === 'registered' || (by !== undefined && atLeast(by.role, 'consultant'));
  const room: Room = {
    id: known?.id ?? derive.room(event.no),
    channel: event.channel,
    title: event.title ?? known?.title ?? '',
    state: registered ? 'registered' : 'met',
    scope: known?.scope ?? by?.scope ?? EVERYTHING,
    patience: known?.patience ?? PATIENCE,
    since: known?.since ?? world.now,
  };
  return { changes: [{ type: 'room', room }], effects: effectsOf(event, [{ type: 'say', message: { text: joined() }, tone: 'reminder' }]) };
}

function moved(event: Event & { type: 'migrated' }, room: Room | undefined, world: OfficeWorld): Done {
  if (!room) return NOTHING;
  const there = world.look.room(event.to);
  return { changes: [...(there ? [{ type: 'drop-room', room: there.id } as const] : []), { type: 'room', room: { ...room, channel: event.to } }], effects: [] };
}
