import type { Event } from '../event.ts';
import type { Done } from '../staff/done.ts';
import type { OfficeWorld } from '../staff/look.ts';
import { thanked } from './feedback.ts';
import { reminded } from './remind.ts';
import { isMeeting } from './state.ts';
import { due } from './send.ts';

/** An alarm of an announcement: `B12:day`. */
export function announcementRang(about: string, event: Event, world: OfficeWorld): Done {
  const [id = '', which] = about.split(':');
  const one = world.look.announcing.announcement(id);
  if (one && which === 'send') return due(one, world);
  if (!one || !isMeeting(one)) return { changes: [], effects: [] };
  switch (which) {
    case 'day': case 'soon': return reminded(one, which, event, world);
    case 'thanks': return thanked(one, event, world);
    default: return { changes: [], effects: [] };
  }
}
