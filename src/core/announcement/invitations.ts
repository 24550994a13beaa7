import type { Event } from '../event.ts';
import { derive } from '../ids.ts';
import * as say from '../say/announcement.ts';
import type { Done } from '../staff/done.ts';
import type { OfficeWorld } from '../staff/look.ts';
import { isMeeting } from './state.ts';

/** For /dulieu; silent when there are none. */
export function showInvitations(event: Event, world: OfficeWorld): Done {
  const all = world.look.announcing.invitations(event.channel).filter(({ announcement }) => isMeeting(announcement))
    .map((each) => ({ ...each, came: world.look.announcing.attendance(each.announcement.id).some(({ person }) => person === each.recipient.person), said: world.look.announcing.feedback(each.announcement.id).find(({ person }) => person === each.recipient.person) }));
  const [first] = all;
  return first ? { changes: [], effects: [{ type: 'say', message: { text: say.invitations(all) }, tone: 'reply', id: derive.aside(event.no, 1), channel: event.channel }], owner: first.recipient.producer } : { changes: [], effects: [] };
}
