import type { ChannelId } from '../ids.ts';
import type { Look } from '../staff/look.ts';
import { covers, isEverything, type Whereabouts } from '../staff/roles.ts';
import { dayOf, type Instant } from '../time.ts';

export type Target = { readonly channel: ChannelId; readonly kind: 'room' | 'member'; readonly name: string };

/** The programme's years a producer is in: those their tags name, else the year it is. */
function yearsOf({ tags }: Whereabouts, now: Instant): number[] {
  const tagged = tags.flatMap((tag) => [...tag.matchAll(/\b20\d\d\b/g)].map((found) => Number(found[0])));
  return tagged.length > 0 ? tagged : [Number(dayOf(now).slice(0, 4))];
}

/** Where a question goes: the room whose scope, kinds of product and year name it, before one that takes everything; of equals the
 *  one with fewer questions open. Without a room, the consultant in whose scope it lies. `tried`: chats, or beginnings of chats,
 *  that were not reached. */
export function routeFor(where: Whereabouts & { readonly set?: number }, tried: readonly string[], look: Look, now: Instant): Target | undefined {
  const years = yearsOf(where, now);
  const loads = look.loads();
  const open = (channel: string) => !tried.some((one) => channel.startsWith(one));
  const rooms = look.rooms()
    .filter((room) => room.state === 'registered' && open(room.channel) && covers(room.scope, where) && (room.sets.length === 0 || (where.set !== undefined && room.sets.includes(where.set))) && (!room.years || room.years.some((year) => years.includes(year))))
    .map((room) => ({ target: { channel: room.channel, kind: 'room', name: room.title } as const, fit: (isEverything(room.scope) ? 0 : 2) + (room.sets.length > 0 ? 1 : 0) + (room.years ? 1 : 0) }));
  const members = look.members()
    .filter((one) => one.role === 'consultant' && open(one.channel) && covers(one.scope, where))
    .map((one) => ({ target: { channel: one.channel, kind: 'member', name: one.name ?? 'cán bộ tư vấn' } as const, fit: isEverything(one.scope) ? 0 : 2 }));
  const load = (channel: string) => loads.get(channel) ?? 0;
  const best = (candidates: readonly { target: Target; fit: number }[]) =>
    candidates.toSorted((a, b) => b.fit - a.fit || load(a.target.channel) - load(b.target.channel) || a.target.channel.localeCompare(b.target.channel))[0]?.target;
  return best(rooms) ?? best(members);
}
