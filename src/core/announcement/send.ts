import type { Effect } from '../effect.ts';
import type { Event } from '../event.ts';
import { derive } from '../ids.ts';
import * as say from '../say/announcing.ts';
import * as out from '../say/announcement.ts';
import type { Change } from '../staff/change.ts';
import { audit, told, type Done } from '../staff/done.ts';
import type { OfficeWorld } from '../staff/look.ts';
import { EVERYTHING, type Member } from '../staff/roles.ts';
import { ALARMS, alarms, put, wakeFor } from './alarms.ts';
import { codeFrom } from './code.ts';
import { isQuiet, morningAfter } from './quiet.ts';
import { COMMAND_LINE, isMeeting, isReady, isRoom, type Announcement, type Ready, type Recipient } from './state.ts';
import { lastSaid } from './waiting-list.ts';
import { effectsTo, inviting, noReminderIn, telling } from './wave.ts';
import { whom } from './whom.ts';

/** Approved: the recipients are fixed as rows, each with one effect of its own. Whoever approves must see all of them. */
export function send(one: Announcement | undefined, me: Member, event: Event, world: OfficeWorld): Done {
  const author: Pick<Member, 'scope'> | undefined = one && (one.by === COMMAND_LINE ? { scope: EVERYTHING } : world.look.member(one.by));
  if (!one || !author || one.asking !== 'send' || !isReady(one)) return told(event, say.noSuchDraft());
  if (one.starts !== undefined && one.starts <= world.now) return told(event, say.tooLate());
  const seen = whom(one, me, world);
  const seenIds = new Set<string>([...seen.reached.map((person) => person.person), ...seen.rooms.map(({ id }) => id)]);
  // Who approves their own sees what they see.
  const { reached, rooms } = one.by === me.channel ? seen : whom(one, author, world);
  if (reached.length + rooms.length === 0 || reached.some(({ person }) => !seenIds.has(person)) || rooms.some(({ id }) => !seenIds.has(id))) return told(event, say.noSuchDraft());
  const door = isMeeting(one) ? { door: codeFrom(event.luck.slice(8), (code) => code !== one.code && world.look.announcing.atDoor(code) === undefined) } : {};
  const approved: Ready = { ...one, ...door, state: 'sent', approvedBy: me.channel, approvedAt: world.now };
  const later = approved.sendAt !== undefined && approved.sendAt > world.now;
  const done = told(event, say.sending(approved, reached.length, rooms.length, world.now), put(approved), audit(me, 'approve announcement', { about: one.id, after: say.audienceInWords(one.audience) }), ...alarms(approved, event, world.now));
  const other: Effect[] = one.by === event.channel || one.by === COMMAND_LINE ? [] : [{ type: 'say', message: { text: say.approvedByOther(approved) }, tone: 'reminder', id: derive.aside(event.no, 2), channel: one.by }];
  // On Zalo rooms first, then people; the order of the queue is the order of sending.
  const recipients = [...rooms.map(({ id, channel }) => ({ person: id as string, producer: id as string, channel })), ...reached].map((to, i) => {
    const effect = derive.aside(event.no, i + 3);
    const recipient = { announcement: one.id, person: to.person, producer: to.producer, channel: to.channel, effect, last: effect } as Recipient;
    return { recipient, ...('name' in to && to.name ? { name: to.name } : {}) };
  });
  const invite = inviting(approved);
  return {
    changes: [...done.changes, ...recipients.map(({ recipient }): Change => ({ type: 'recipient', recipient })), ...(later ? [wakeFor(approved, 'send', approved.sendAt, event, 9)] : [])],
    effects: [...done.effects, ...other],
    sends: later ? [] : recipients.flatMap(({ recipient, name }) => invite({ ...recipient, ...(name ? { name } : {}) })),
  };
}

/** The hour it was to be sent at has come: to those who were fixed when it was approved. */
export function due(one: Announcement, world: OfficeWorld): Done {
  if (one.state !== 'sent' || !isReady(one)) return { changes: [], effects: [] };
  const { sendAt: _, ...now } = one;
  return { changes: [put(now)], effects: [], sends: world.look.announcing.recipients(one.id).flatMap(inviting(now as Ready)) };
}

/** Who may have got it hears that it is off; for the rest it is taken back before it leaves. */
export function cancel(one: Ready | undefined, me: Member, event: Event, world: OfficeWorld): Done {
  if (!one) return told(event, say.noSuchDraft());
  const all = world.look.announcing.recipients(one.id);
  const unsaid = all.filter(({ state }) => state === 'queued');
  const reached = all.filter(({ state }) => state === 'delivered' || state === 'unsure' || state === 'sending');
  const done = told(event, say.cancelled(one, reached.length, unsaid.length), put({ ...one, state: 'cancelled' }), { type: 'unsay', effects: all.flatMap(effectsTo) }, audit(me, 'cancel announcement', { about: one.id }),
    ...ALARMS.map((which, i) => wakeFor(one, which, undefined, event, i + 1)));
  // What begins before morning cannot wait for it.
  const tone = isQuiet(world.now) && one.starts !== undefined && one.starts < morningAfter(world.now) ? ('reminder' as const) : ('announcement' as const);
  const heard = reached.map((recipient, i) => lastSaid(recipient, derive.aside(event.no, i + 2)));
  const sends = reached.map((recipient, i) => telling(recipient, out.apology(one), derive.aside(event.no, i + 2))).map(({ owner, effect }) => ({ owner, effect: { ...effect, tone } as Effect }));
  const quiet = reached.filter(isRoom).map((room, i) => noReminderIn(room, derive.aside(event.no, 900 + i)));
  return { ...done, changes: [...done.changes, ...heard], sends: [...sends, ...quiet] };
}
