import type { Effect } from '../effect.ts';
import type { Event } from '../event.ts';
import { derive, type AnnouncementId, type DocumentId } from '../ids.ts';
import { dossierOf } from '../producer/dossier.ts';
import { readFacts } from '../read/facts.ts';
import * as office from '../say/office.ts';
import * as say from '../say/announcing.ts';
import * as out from '../say/announcement.ts';
import type { Change } from '../staff/change.ts';
import { audit, told, type Done } from '../staff/done.ts';
import type { OfficeWorld } from '../staff/look.ts';
import { atLeast, EVERYTHING, isEverything, type Member } from '../staff/roles.ts';
import { fold } from '../text.ts';
import { addMonths, dayOf, parseDay } from '../time.ts';
import { again, notReached, resend } from './again.ts';
import { ALARMS, alarms, put, wakeFor } from './alarms.ts';
import { amend, confirmAmendment } from './amend.ts';
import { EVERYBODY, reach, type Names, type Reach, type Ties } from './audience.ts';
import { answered, changedBy, filed, momentIn, valueOf } from './draft.ts';
import type { AnnouncementOrder } from './order.ts';
import { isQuiet, morningAfter } from './quiet.ts';
import { COMMAND_LINE, isMeeting, isReady, isRoom, questionsOf, type Announcement, type Candidate, type Question, type Ready, type Recipient } from './state.ts';
import { effectsTo, inviting, noReminderIn, telling } from './wave.ts';

/* What staff do with announcements, in their private chat: draft, approve, ask, change, cancel. */

export function announcementStep(order: AnnouncementOrder, event: Event, world: OfficeWorld): Done {
  const me = world.look.member(event.channel);
  if (!me || !atLeast(me.role, 'staff')) return told(event, office.notYours());
  const { announcing } = world.look;
  switch (order.type) {
    case 'start': {
      const old = announcing.draftOf(event.channel);
      const draft: Announcement = { id: derive.announcement(event.no), by: event.channel, state: 'draft', asking: order.kind ? 'title' : 'kind', code: codeFrom(event.luck, (code) => announcing.draftCoded(code) === undefined), ...(order.kind ? { kind: order.kind } : {}), audience: EVERYBODY, touched: world.now };
      return told(event, say.ask(draft.asking as Question), ...(old ? [put({ ...old, state: 'dropped' })] : []), put(draft));
    }
    case 'answer': {
      const text = event.type === 'said' ? event.text : '';
      return next(answered(order.draft, text, world.now, namesIn(world)), me, event, world);
    }
    case 'drop': {
      const draft = announcing.draftOf(event.channel);
      return draft ? told(event, say.dropped(), put({ ...draft, state: 'dropped' })) : told(event, say.nothingSent());
    }
    case 'edit': return edit(order, me, event, world);
    case 'schedule': {
      const draft = announcing.draftOf(event.channel)!;
      const at = order.when === undefined ? undefined : momentIn(order.when, dayOf(world.now)) ?? momentIn(`${order.when} ${dayOf(world.now).split('-').toReversed().join('/')}`, dayOf(world.now));
      if (order.when !== undefined && (at === undefined || at <= world.now || (draft.starts !== undefined && at >= draft.starts))) return told(event, say.badSchedule());
      return next(changedBy(draft, { sendAt: at, touched: world.now }), me, event, world);
    }
    case 'send': return send(announcing.draftCoded(order.code), me, event, world);
    case 'status': {
      const one = named(order.one, me, world);
      return one ? told(event, say.status(one, announcing.recipients(one.id), announcing.answers(one.id), announcing.attendance(one.id).reduce((sum, { people }) => sum + people, 0), world.now)) : told(event, say.nothingSent());
    }
    case 'resend': {
      const one = named(order.one, me, world);
      if (one?.state !== 'sent') return told(event, say.nothingSent());
      return resend(one, announcing.recipients(one.id).filter(({ state, detail }) => state === order.state && detail !== 'cancelled'), me, event, world);
    }
    case 'resend-to': return again(named(order.one, me, world), order.who, me, event, world);
    case 'not-reached': {
      const one = named(order.one, me, world);
      return one ? told(event, say.notReached(one, notReached(announcing.recipients(one.id)))) : told(event, say.nothingSent());
    }
    case 'cancel': {
      const one = named(order.one, me, world);
      return one?.state === 'sent' ? told(event, say.confirmCancel(one)) : told(event, say.nothingSent());
    }
    case 'material': return material(named(order.one, me, world), event, world);
    case 'really-cancel': return cancel(coded(order.code, me, world), me, event, world);
    case 'really-change': return amend(coded(order.code, me, world), me, event, world);
    default: return order satisfies never;
  }
}

/** Whose announcements a member sees: with a scope, their own. */
const isMine = (one: Announcement, me: Member): boolean => isEverything(me.scope) || one.by === me.channel || one.approvedBy === me.channel;
export const named = (id: string | undefined, me: Member, { look: { announcing } }: OfficeWorld): Ready | undefined =>
  announcing.recent().find((one): one is Ready => isReady(one) && isMine(one, me) && (id === undefined || one.id === id));
const coded = (code: string, me: Member, { look: { announcing } }: OfficeWorld): Ready | undefined =>
  announcing.recent().find((one): one is Ready => isReady(one) && isMine(one, me) && one.code === code && one.state === 'sent');

/** What the words of an audience may name here. */
export function namesIn({ look, knowledge }: OfficeWorld): Names {
  return {
    rooms: look.rooms(),
    item: (words) => readFacts(words, knowledge.facts).named.concat(readFacts(words, knowledge.facts).statements.map(({ fact }) => fact)).find((fact) => knowledge.facts.get(fact)?.type === 'paper'),
    event(words) {
      const [whole, name] = [fold(words), fold(words).replace(/^(?:lop|buoi) /, '')];
      return look.announcing.recent().find(({ id, title = '' }) => id === words.trim().toUpperCase() || [whole, name].some((one) => one.length > 3 && fold(title).includes(one)))?.id;
    },
  };
}

function tiesIn(world: OfficeWorld): Ties {
  const { announcing } = world.look;
  const known = <T>(load: (id: AnnouncementId) => ReadonlySet<T>) => {
    const sets = new Map<string, ReadonlySet<T>>();
    return (id: AnnouncementId) => sets.get(id) ?? sets.set(id, load(id)).get(id)!;
  };
  return {
    cameTo: known((id) => new Set(announcing.attendance(id).map(({ person }) => person))),
    askedTo: known((id) => new Set(announcing.recipients(id).map(({ person }) => person))),
    lacks(id, item) {
      const producer = world.look.producer(id);
      return producer?.products.some((product) => dossierOf(producer, product.id, world).lines.some((line) => line.item.id === item && line.state === 'needed')) === true;
    },
  };
}

export const whom = (one: Announcement, me: Pick<Member, 'scope'>, world: OfficeWorld): Reach => reach(one.audience, one.audience.expiresBefore === undefined ? world.look.announcing.candidates() : world.look.announcing.candidates().map((each) => withEnds(each, world)), me, world.look.rooms(), tiesIn(world));

/** A certificate of which only the day of issue is known ends so many months after it. */
const withEnds = (one: Candidate, { knowledge }: OfficeWorld): Candidate => ({ ...one, products: one.products.map((product) => {
  const issued = product.expires === undefined ? parseDay(product.issued ?? '') : undefined;
  return issued ? { ...product, expires: addMonths(issued, knowledge.deadlines.validMonths) } : product;
}) });

const titlesIn = ({ look }: OfficeWorld): ReadonlyMap<string, string> =>
  new Map<string, string>([...look.rooms().map(({ id, title }) => [id, title] as const), ...look.announcing.recent().map(({ id, title }) => [id, `“${title ?? id}”`] as const)]);

export function previewOf(one: Ready, me: Pick<Member, 'scope'>, world: OfficeWorld): string {
  return say.preview(one, whom(one, me, world), { knowledge: world.knowledge, now: world.now, titles: titlesIn(world) });
}

function next(drafted: Announcement | { readonly refused: string }, me: Member, event: Event, world: OfficeWorld): Done {
  if ('refused' in drafted) return told(event, drafted.refused);
  if (drafted.asking !== 'send') return told(event, say.ask(drafted.asking, drafted.kind), put(drafted));
  if (isReady(drafted)) return told(event, previewOf(drafted, me, world), put(drafted));
  const missing = questionsOf(drafted.kind).find((question) => ['title', 'starts', 'place', 'contact'].includes(question) && drafted[question as 'title'] === undefined) ?? 'title';
  return told(event, say.ask(missing, drafted.kind), put({ ...drafted, asking: missing, mending: true }));
}

/** "sửa giờ 14h": in the draft, or in one that was sent. */
function edit({ field, words }: { readonly field: Question; readonly words: string }, me: Member, event: Event, world: OfficeWorld): Done {
  const draft = world.look.announcing.draftOf(event.channel);
  if (!draft || world.now - draft.touched > 2 * 3_600_000) return confirmAmendment(named(undefined, me, world), field, words, event, world);
  if (words === '') return draft.asking === 'send' ? told(event, say.ask(field, draft.kind), put({ ...draft, asking: field, mending: true, touched: world.now })) : told(event, say.ask(field, draft.kind));
  const change = valueOf(field, words, draft, world.now, namesIn(world));
  if ('refused' in change) return told(event, change.refused);
  const after = changedBy(draft, { ...change, touched: world.now });
  return after.asking === 'send' ? next(after, me, event, world) : told(event, `${say.fixed()}\n${say.ask(after.asking, after.kind)}`, put(after));
}

/** "gửi tài liệu": a draft to those who were there, which only lacks its file. */
function material(one: Ready | undefined, event: Event, world: OfficeWorld): Done {
  if (!one || !isMeeting(one)) return told(event, say.nothingSent());
  if (world.look.announcing.attendance(one.id).length === 0) return told(event, say.nobodyCame(one));
  const old = world.look.announcing.draftOf(event.channel);
  const draft: Announcement = {
    id: derive.announcement(event.no), by: event.channel, state: 'draft', asking: 'file', mending: true, code: codeFrom(event.luck, (code) => world.look.announcing.draftCoded(code) === undefined), kind: 'other',
    title: say.materialOf(one), contact: one.contact, audience: { ...EVERYBODY, came: { to: one.id, yes: true } }, touched: world.now,
  };
  return told(event, say.whichMaterial(one), ...(old ? [put({ ...old, state: 'dropped' })] : []), put(draft));
}

/** A file for the draft was sent: it is fetched first. */
export function fileStep(event: Event, world: OfficeWorld): Done {
  const draft = world.look.announcing.draftOf(event.channel);
  if (event.type !== 'sent-file' || !draft) return { changes: [], effects: [] };
  const done = told(event, say.takingFile());
  return { ...done, effects: [...done.effects, { type: 'fetch', file: event.file, document: draft.id as string as DocumentId, id: derive.aside(event.no, 2), channel: event.channel }] };
}

export function fetchedStep(event: Event, world: OfficeWorld): Done {
  const draft = world.look.announcing.draftOf(event.channel);
  const me = world.look.member(event.channel);
  if (!draft || !me || draft.asking !== 'file') return { changes: [], effects: [] };
  if (event.type === 'fetch-failed') return told(event, say.badFile(event.why));
  return event.type === 'fetched' ? next(filed(draft, event.file, world.now), me, event, world) : { changes: [], effects: [] };
}

/** Approved: the recipients are fixed as rows, each with one effect of its own. Whoever approves must see all of them. */
function send(one: Announcement | undefined, me: Member, event: Event, world: OfficeWorld): Done {
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
  const sends = reached.map((recipient, i) => telling(recipient, out.apology(one), derive.aside(event.no, i + 2))).map(({ owner, effect }) => ({ owner, effect: { ...effect, tone } as Effect }));
  const quiet = reached.filter(isRoom).map((room, i) => noReminderIn(room, derive.aside(event.no, 900 + i)));
  return { ...done, sends: [...sends, ...quiet] };
}

export function codeFrom(luck: string, free: (code: string) => boolean): string {
  const first = Number.parseInt(luck.slice(0, 8), 16) % 9000;
  for (let i = 0; i < 9000; i += 1) {
    const code = String(1000 + ((first + i) % 9000));
    if (free(code)) return code;
  }
  return '1000';
}
