import type { Event } from '../event.ts';
import { derive, type EffectId } from '../ids.ts';
import * as say from '../say/announcement.ts';
import type { Done } from '../staff/done.ts';
import type { OfficeWorld } from '../staff/look.ts';
import { isRoom, type Meeting } from './state.ts';
import { bySent, lastSaid } from './waiting-list.ts';
import { telling } from './wave.ts';

/** The day before, or two hours before: to those who said yes. */
export function reminded(one: Meeting, which: 'day' | 'soon', event: Event, world: OfficeWorld): Done {
  if (one.state !== 'sent' || one.starts <= world.now) return { changes: [], effects: [] };
  const recipients = world.look.announcing.recipients(one.id);
  const sent = bySent(recipients);
  const all = world.look.announcing.answers(one.id).filter(({ state }) => state === 'going');
  const going = all.filter(({ person }) => sent.has(person));
  // Who is known by a room alone is reminded there, all of them in one message.
  const rooms = recipients.filter(isRoom).map((room) => ({ room, names: all.filter((answer) => !sent.has(answer.person) && answer.producer === room.producer) })).filter(({ names }) => names.length > 0);
  const idOf = (nth: number): EffectId => derive.aside(event.no, nth + 1);
  return {
    effects: [],
    changes: [...going.map(({ person }, i) => lastSaid(sent.get(person)!, idOf(i))), ...rooms.map(({ room }, i) => lastSaid(room, idOf(going.length + i)))],
    sends: [
      ...rooms.map(({ room, names }, i) => telling(room, say.roomReminder(one, which, names), idOf(going.length + i), one.starts)),
      ...going.map(({ person, people, name }, i) => telling({ ...sent.get(person)!, ...(name ? { name } : {}) }, which === 'day' ? say.dayBefore(one, people) : say.soon(one), idOf(i), one.starts)),
    ],
  };
}
