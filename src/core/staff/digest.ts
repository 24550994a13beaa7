import type { Event } from '../event.ts';
import { derive } from '../ids.ts';
import { added, isNothing, NOTHING, pressingOf } from '../report/pressing.ts';
import * as say from '../say/work.ts';
import { addDays, atTime, dayOf, weekdayOf, type Instant } from '../time.ts';
import { effectsOf, type Done } from './done.ts';
import type { OfficeWorld } from './look.ts';
import { covers } from './roles.ts';

const MONDAY = 1;
const DAY = 86_400_000;
const SILENT = 14 * DAY;

/** The next Monday at half past seven, after `now`. */
export function nextDigest(now: Instant): Instant {
  for (let day = dayOf(now); ; day = addDays(day, 1)) if (weekdayOf(day) === MONDAY && atTime(day, 7, 30) > now) return atTime(day, 7, 30);
}

/** Monday morning: each of the office what waits in their scope, in one short message; who has nothing hears nothing. */
export function digestRang(event: Event, world: OfficeWorld): Done {
  const open = world.look.openHandovers();
  const members = world.look.members();
  const producers = members.length === 0 ? [] : world.look.counted().producers.map((one) => ({ one, pressing: pressingOf(one, world) }));
  const deeds = members.flatMap((me) => {
    const [waiting, mine] = [open.filter((one) => covers(me.scope, one)), producers.filter(({ one }) => covers(me.scope, one))];
    const silent = mine.filter(({ one }) => world.now - one.heardAt > SILENT).length;
    const pressing = mine.reduce((all, one) => added(all, one.pressing), NOTHING);
    if (waiting.length + silent === 0 && isNothing(pressing)) return [];
    const oldest = waiting[0] ? Math.floor((world.now - waiting[0].since) / DAY) : 0;
    return [{ type: 'say', message: { text: say.digest({ open: waiting.length, oldest, producers: mine.length, silent, pressing }) }, tone: 'reminder', to: me.channel } as const];
  });
  return { changes: [{ type: 'wake', id: derive.wake(event.no), kind: 'digest', about: 'office', at: nextDigest(world.now) }], effects: effectsOf(event, deeds) };
}
