import type { Event } from '../event.ts';
import { derive } from '../ids.ts';
import * as say from '../say/announcing.ts';
import * as drafting from '../say/drafting.ts';
import type { Change } from '../staff/change.ts';
import { audit, told, type Done } from '../staff/done.ts';
import type { OfficeWorld } from '../staff/look.ts';
import type { Member } from '../staff/roles.ts';
import { dayOf } from '../time.ts';
import { put } from './alarms.ts';
import { audienceIn, type Reach } from './audience.ts';
import type { Audience, Ready, Recipient } from './state.ts';
import { inviting } from './wave.ts';
import { namesIn, titlesIn, whom } from './whom.ts';

/* One that was sent goes on to others: the same lesson, the same places and waiting list. Who has it already does not get it again. */

const isOver = (one: Ready, { now }: OfficeWorld): boolean => one.starts !== undefined && one.starts <= now;

/** Of an audience those who were not sent it, by any of their dossiers. */
function others(one: Ready, audience: Audience, me: Member, world: OfficeWorld): Pick<Reach, 'reached' | 'rooms'> {
  const { announcing } = world.look;
  const had = new Set<string>(announcing.recipients(one.id).map(({ person }) => person));
  const phones = new Set(announcing.candidates().flatMap(({ person, phone }) => (phone && had.has(person) ? [phone] : [])));
  const { reached, rooms } = whom({ ...one, audience }, me, world);
  return { reached: reached.filter(({ person, phone }) => !had.has(person) && !(phone && phones.has(phone))), rooms: rooms.filter(({ id }) => !had.has(id)) };
}

/** Whom it would go on to; it goes when its code is typed. */
export function askToWiden(one: Ready | undefined, words: string, me: Member, event: Event, world: OfficeWorld): Done {
  if (one?.state !== 'sent') return told(event, say.nothingSent());
  if (isOver(one, world)) return told(event, say.tooLate());
  const to = audienceIn(words, dayOf(world.now), namesIn(world, me));
  if ('unclear' in to) return told(event, drafting.badAudience(to.unclear));
  const { reached, rooms } = others(one, to, me, world);
  if (reached.length + rooms.length === 0) return told(event, say.nobodyNew(one));
  return told(event, say.widens(one, say.audienceInWords(to, world.knowledge, titlesIn(world)), reached.length, rooms.length), put({ ...one, pending: { to }, touched: world.now }));
}

export function widen({ pending, ...one }: Ready, me: Member, event: Event, world: OfficeWorld): Done {
  if (isOver(one, world)) return told(event, say.tooLate());
  const { reached, rooms } = others(one, pending!.to!, me, world);
  const recipients = [...rooms.map(({ id, channel }) => ({ person: id as string, producer: id as string, channel })), ...reached].map((to, i) => {
    const effect = derive.aside(event.no, i + 2);
    return { ...({ announcement: one.id, person: to.person, producer: to.producer, channel: to.channel, effect, last: effect } as Recipient), ...('name' in to && to.name ? { name: to.name } : {}) };
  });
  const later = one.sendAt !== undefined && one.sendAt > world.now;
  const done = told(event, say.sending(one, reached.length, rooms.length, world.now), put(one), audit(me, 'send announcement on', { about: one.id, after: say.audienceInWords(pending!.to!) }), ...recipients.map(({ name: _name, ...recipient }): Change => ({ type: 'recipient', recipient })));
  return { ...done, sends: later ? [] : recipients.flatMap(inviting(one)) };
}
