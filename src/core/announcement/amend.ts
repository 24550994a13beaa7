import type { Event } from '../event.ts';
import { derive } from '../ids.ts';
import * as say from '../say/announcing.ts';
import * as drafting from '../say/drafting.ts';
import * as out from '../say/announcement.ts';
import type { Change } from '../staff/change.ts';
import { audit, told, type Done } from '../staff/done.ts';
import type { OfficeWorld } from '../staff/look.ts';
import type { Member } from '../staff/roles.ts';
import { alarms, put } from './alarms.ts';
import { changedBy, valueOf } from './draft.ts';
import { movedUp } from './waiting-list.ts';
import type { Edit } from './edits.ts';
import { isMeeting, isReady, isRoom, type Amendment, type Question, type Ready } from './state.ts';
import { effectsTo, inviting, noReminderIn, reminderIn, telling } from './wave.ts';

/* Something changes after it was sent: who got it hears what is new, who did not gets the new one. */

const AMENDABLE = new Set<Question>(['title', 'starts', 'place', 'capacity', 'contact', 'until']);

const isOver = (one: Ready, world: OfficeWorld): boolean => one.state !== 'sent' || (one.starts !== undefined && one.starts <= world.now);

/** What would change, and how many would hear of it. */
export function confirmAmendment(one: Ready | undefined, edits: readonly Edit[], event: Event, world: OfficeWorld): Done {
  if (!one || isOver(one, world)) return told(event, say.nothingToChange());
  let pending: Amendment = one.pending?.to ? {} : one.pending ?? {};
  for (const { field, words } of edits) {
    if (!AMENDABLE.has(field)) return told(event, say.notAfterSending());
    if (words === '') return told(event, drafting.ask(field, one.kind));
    const change = valueOf(field, words, { ...one, ...pending }, world.now);
    if ('refused' in change) return told(event, change.refused);
    pending = { ...pending, ...Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) };
  }
  if (out.changesInWords(one, pending).length === 0) return told(event, say.sameAsBefore());
  const all = world.look.announcing.recipients(one.id);
  const waiting = all.filter(({ state }) => state === 'queued').length;
  return told(event, say.confirmChange(one, pending, all.filter(({ state }) => state !== 'queued' && state !== 'refused').length, waiting), put({ ...one, pending, touched: world.now }));
}

export function amend(one: Ready | undefined, me: Member, event: Event, world: OfficeWorld): Done {
  if (one && (!one.pending || Object.keys(one.pending).length === 0)) return told(event, say.nothingPending(one));
  if (!one?.pending || one.pending.to || isOver(one, world)) return told(event, say.noSuchDraft());
  const { pending } = one;
  const after = changedBy(one, { ...pending, pending: undefined });
  if (!isReady(after)) return told(event, say.noSuchDraft());
  const all = world.look.announcing.recipients(one.id);
  const got = all.filter(({ state }) => state !== 'queued' && state !== 'refused');
  const waiting = all.filter(({ state }) => state === 'queued');
  const done = told(event, say.changed(after, got.length), put(after), audit(me, 'change announcement', { about: one.id, after: out.changesInWords(one, pending).join('; ') }), ...alarms(after, event, world.now));
  const text = out.amended(one, after, pending);
  const notices = got.map((recipient, i) => ({ recipient, id: derive.aside(event.no, i + 2) }));
  // Those it has not left for get the new words under a new id; what is not yet queued at all is made of the new words anyway.
  const scheduled = after.sendAt !== undefined && after.sendAt > world.now;
  const anew = (scheduled ? [] : waiting).map((recipient, i) => { const effect = derive.aside(event.no, got.length + i + 2); return { ...recipient, effect, last: effect }; });
  // A reminder in a group would ring at the old hour.
  const moved = isMeeting(after) && pending.starts !== undefined ? got.filter(isRoom).flatMap((room, i) => [noReminderIn(room, derive.aside(event.no, 900 + i)), reminderIn(after, room, derive.board(room.effect, event.no))]) : [];
  const up = isMeeting(after) ? movedUp(after, world, event, got.length + anew.length + 2) : { changes: [], sends: [] };
  return {
    effects: done.effects,
    changes: [...done.changes, { type: 'unsay', effects: anew.length > 0 ? waiting.flatMap(effectsTo) : [] }, ...anew.map((recipient): Change => ({ type: 'recipient', recipient })), ...notices.map(({ recipient, id }): Change => ({ type: 'recipient', recipient: { ...recipient, last: id } })), ...up.changes],
    sends: [...notices.map(({ recipient, id }) => telling(recipient, text, id, after.starts)), ...anew.flatMap(inviting(after)), ...up.sends, ...moved],
  };
}
