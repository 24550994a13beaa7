import { and, desc, eq, inArray, or, sql } from './drizzle.ts';
import { z } from 'zod';
import type { AnnouncementLook, Invitation } from '../core/announcement/look.ts';
import type { Announcement, AnnouncementChange, Answer, Attendance, Audience, Candidate, Feedback, Recipient, Sent } from '../core/announcement/state.ts';
import { isMeeting } from '../core/announcement/state.ts';
import { announcing } from '../core/effect.ts';
import { readable, type Aside } from './damaged.ts';
import type { Database } from './open.ts';
import { prepared } from './prepared.ts';
import { present } from './rows.ts';
import * as table from './tables.ts';

const audience = z.strictObject({ communes: z.array(z.string()), sets: z.array(z.number()), stars: z.array(z.number()), tags: z.array(z.string()), expiresBefore: z.string().exactOptional(), cases: z.array(z.string()).exactOptional(), stuck: z.array(z.string()).exactOptional(), came: z.strictObject({ to: z.string(), yes: z.boolean() }).exactOptional(), rooms: z.array(z.string()).exactOptional(), roomsOnly: z.literal(true).exactOptional() });
const file = z.strictObject({ hash: z.string(), mime: z.string(), size: z.number(), name: z.string().exactOptional() });
const pending = z.strictObject({ to: audience.exactOptional(), title: z.string().exactOptional(), starts: z.number().exactOptional(), place: z.string().exactOptional(), map: z.string().exactOptional(), capacity: z.number().exactOptional(), contact: z.string().exactOptional(), until: z.string().exactOptional() });
const announcementIn = (row: typeof table.announcement.$inferSelect): Announcement => ({ ...present(row), audience: audience.parse(JSON.parse(row.audience)) as unknown as Audience, ...(row.file === null ? {} : { file: file.parse(JSON.parse(row.file)) }), ...(row.pending === null ? {} : { pending: pending.parse(JSON.parse(row.pending)) }) }) as unknown as Announcement;
const strings = z.array(z.string());
const productFacts = z.array(z.strictObject({ set: z.number().nullable(), stars: z.number().nullable(), issued: z.string().nullable(), expires: z.string().nullable(), case: z.string().nullable() }));

/** One row for each person, with the places, tags and products of their producer. */
const CANDIDATES = `
  select p.id person, p.producer, p.name, p.phone, p.consent_at consented, p.reminders,
    (select c.id from channel c where c.person = p.id and c.id not like 'import/%' order by c.position limit 1) channel,
    (select case when json_valid(f.value) then json_extract(f.value, '$') end from fact f where f.producer = p.producer and f.product = '' and f.fact = 'commune') commune,
    (select case when json_valid(f.value) then json_extract(f.value, '$') end from fact f where f.producer = p.producer and f.product = '' and f.fact = 'province') province,
    (select json_group_array(t.tag) from tag t where t.producer = p.producer) tags,
    (select json_group_array(json_object(
      'set', (select case when json_valid(f.value) then json_extract(f.value, '$') end from fact f where f.producer = s.producer and f.product = s.id and f.fact = 'set'),
      'stars', (select case when json_valid(f.value) then json_extract(f.value, '$') end from fact f where f.producer = s.producer and f.product = s.id and f.fact = 'certificate-stars'),
      'issued', (select case when json_valid(f.value) then json_extract(f.value, '$') end from fact f where f.producer = s.producer and f.product = s.id and f.fact = 'certificate-issued'),
      'expires', (select case when json_valid(f.value) then json_extract(f.value, '$') end from fact f where f.producer = s.producer and f.product = s.id and f.fact = 'certificate-expires'),
      'case', (select case when json_valid(f.value) then json_extract(f.value, '$') end from fact f where f.producer = s.producer and f.product = s.id and f.fact = 'case')))
      from product s where s.producer = p.producer) products
  from person p order by p.rowid`;
type CandidateRow = { person: string; producer: string; name: string | null; phone: string | null; consented: number | null; reminders: string; channel: string | null; commune: string | null; province: string | null; tags: string; products: string };

/** What was to go out later and was called off never left; what is not there any more may have. */
const unqueued = (state: string | null, sendAt: number | null, kept: string) => (state !== null ? { state } : sendAt === null ? { state: 'unsure' } : kept === 'cancelled' ? { state: 'refused', detail: 'cancelled' } : { state: 'queued' });

const SOME = 20;

/** Announcements, who they went to, and what they answered. */
export function announcements({ db, sqlite }: Database, damaged: Aside) {
  const announcementFrom = (row: typeof table.announcement.$inferSelect): Announcement | undefined => damaged.read(`announcement ${row.id}`, () => announcementIn(row));
  const candidates = sqlite.prepare(CANDIDATES);
  const upcoming = sqlite.prepare('select 1 from announcement where starts > ? limit 1').pluck();
  const lastSaid = prepared(() => db.select({ id: table.outbox.id }).from(table.outbox).where(and(inArray(table.outbox.channel, [sql.placeholder('channel'), sql.placeholder('announced')]), eq(table.outbox.type, 'say'), inArray(table.outbox.state, ['sending', 'delivered', 'unsure']))).orderBy(desc(table.outbox.triedAt), desc(table.outbox.seq)).limit(1));
  // `E17.1` is of event 17.
  const lastTold = sqlite.prepare(`select o.id from outbox o where o.channel in (?, ?) and o.type = 'say' and o.state in ('sending', 'delivered', 'unsure')
    and not exists (select 1 from event e where e.no = cast(substr(o.id, 2) as integer) and e.type = 'resumed') order by o.tried_at desc, o.seq desc limit 1`).pluck();
  const ofChat = prepared(() => db.select({ announcement: table.announcement, recipient: table.recipient }).from(table.recipient).innerJoin(table.announcement, eq(table.announcement.id, table.recipient.announcement))
    .where(or(eq(table.recipient.channel, sql.placeholder('channel')), sql`${table.recipient.person} in (select person from channel where id = ${sql.placeholder('channel')})`)).orderBy(desc(sql`${table.recipient}.rowid`)));

  const invitationsOf = (channel: string): Invitation[] => ofChat.all({ channel }).flatMap((row) => {
    const announcement = announcementFrom(row.announcement);
    return announcement && isMeeting(announcement) ? [{ announcement, recipient: row.recipient as unknown as Recipient }] : [];
  });
  const answers = (id: string): Answer[] => db.select().from(table.rsvp).where(eq(table.rsvp.announcement, id)).all().map((row) => present(row) as unknown as Answer);
  const one = (row: typeof table.announcement.$inferSelect | undefined) => row && announcementFrom(row);
  /** The first that can be read. */
  const first = (rows: readonly (typeof table.announcement.$inferSelect)[]): Announcement | undefined => { for (const row of rows) { const read = announcementFrom(row); if (read) return read; } return undefined; };

  const attendance = (id: string): Attendance[] => db.select().from(table.attendance).where(eq(table.attendance.announcement, id)).all().map((row) => present(row) as unknown as Attendance);
  const feedbackFrom = (row: typeof table.feedback.$inferSelect) => present(row) as unknown as Feedback;
  const open = prepared(() => db.select().from(table.feedback).where(and(eq(table.feedback.channel, sql.placeholder('channel')), sql`${table.feedback.asking} <> 'done'`)).orderBy(desc(table.feedback.at)).limit(1));
  const halts = prepared(() => db.select().from(table.halt));

  const look: AnnouncementLook = {
    announcement: (id) => one(db.select().from(table.announcement).where(eq(table.announcement.id, id)).get()),
    draftOf: (channel) => first(db.select().from(table.announcement).where(and(eq(table.announcement.by, channel), eq(table.announcement.state, 'draft'))).orderBy(desc(table.announcement.touched)).limit(SOME).all()),
    draftCoded: (code) => first(db.select().from(table.announcement).where(and(eq(table.announcement.code, code), eq(table.announcement.state, 'draft'))).limit(SOME).all()),
    recent: (most = 50) => readable(db.select().from(table.announcement).where(inArray(table.announcement.state, ['sent', 'cancelled'])).orderBy(desc(table.announcement.approvedAt)).limit(most).all(), announcementFrom),
    atDoor: (code) => first(db.select().from(table.announcement).where(and(eq(table.announcement.door, code), eq(table.announcement.state, 'sent'))).orderBy(desc(table.announcement.approvedAt)).limit(SOME).all()),
    personOf: (channel) => {
      const row = db.select({ person: table.person.id, producer: table.person.producer, name: table.person.name }).from(table.channel).innerJoin(table.person, eq(table.person.id, table.channel.person)).where(eq(table.channel.id, channel)).get();
      return row && (present(row) as unknown as ReturnType<AnnouncementLook['personOf']>);
    },
    attendance,
    feedback: (id) => db.select().from(table.feedback).where(eq(table.feedback.announcement, id)).all().map(feedbackFrom),
    feedbackOpen: (channel) => { const row = open.get({ channel }); return row && feedbackFrom(row); },
    halts: () => halts.all(),
    candidates: () => readable(candidates.all() as CandidateRow[], (row) => damaged.read(`fact ${row.producer}`, () => ({
      ...present({ person: row.person, producer: row.producer, name: row.name, phone: row.phone, channel: row.channel, commune: row.commune, province: row.province }),
      consented: row.consented !== null, silent: row.reminders === 'off', tags: strings.parse(JSON.parse(row.tags)), products: productFacts.parse(JSON.parse(row.products)).map((product) => present(product)),
    }) as unknown as Candidate)),
    recipients: (id) => db.select({ recipient: table.recipient, name: sql<string | null>`coalesce(${table.person.name}, ${table.room.title})`, state: table.outbox.state, detail: table.outbox.detail, at: table.outbox.triedAt, sendAt: table.announcement.sendAt, kept: table.announcement.state }).from(table.recipient)
      .innerJoin(table.announcement, eq(table.announcement.id, table.recipient.announcement)).leftJoin(table.outbox, eq(table.outbox.id, table.recipient.effect)).leftJoin(table.person, eq(table.person.id, table.recipient.person)).leftJoin(table.room, eq(table.room.id, table.recipient.person))
      .where(eq(table.recipient.announcement, id)).orderBy(sql`${table.recipient}.rowid`).all()
      .map(({ recipient, state, detail, name, at, sendAt, kept }) => ({ ...recipient, ...present({ name, detail, at }), ...unqueued(state, sendAt, kept) }) as unknown as Sent),
    answers,
    upcoming: (now) => upcoming.get(now) !== undefined,
    invitation: (channel, now) => invitationsOf(channel).find(({ announcement }) => announcement.starts > now),
    invitationById: (channel, id) => invitationsOf(channel).find(({ announcement }) => announcement.id === id),
    invitations: (channel) => invitationsOf(channel).map((each) => {
      const answer = answers(each.announcement.id).find(({ person }) => person === each.recipient.person);
      return { ...each, ...(answer ? { answer } : {}) };
    }),
    lastTold: (channel) => lastTold.get(channel, announcing(channel)) as string | undefined,
    lastSaid: (channel) => lastSaid.get({ channel, announced: announcing(channel) })?.id,
  };

  // Prepared: an approval writes thousands in one transaction.
  const addressee = prepared(() => db.insert(table.recipient).values({ announcement: sql.placeholder('announcement'), person: sql.placeholder('person'), producer: sql.placeholder('producer'), channel: sql.placeholder('channel'), effect: sql.placeholder('effect'), last: sql.placeholder('last') })
    .onConflictDoUpdate({ target: [table.recipient.announcement, table.recipient.person], set: { effect: sql`excluded.effect`, last: sql`excluded.last` } }));

  function apply(change: AnnouncementChange, now: number): void {
    switch (change.type) {
      case 'announcement': {
        const { announcement: given } = change;
        const row = { title: null, starts: null, place: null, capacity: null, contact: null, until: null, approvedBy: null, approvedAt: null, kind: null, map: null, sendAt: null, door: null, mending: null, ...given, audience: JSON.stringify(given.audience), file: given.file ? JSON.stringify(given.file) : null, pending: given.pending ? JSON.stringify(given.pending) : null };
        db.insert(table.announcement).values(row).onConflictDoUpdate({ target: table.announcement.id, set: row }).run();
        break;
      }
      case 'recipient': {
        const { announcement, person, producer, channel, effect, last } = change.recipient;
        addressee.run({ announcement, person, producer, channel, effect, last });
        break;
      }
      case 'attended': {
        const row = { channel: null, name: null, ...change.attendance };
        db.insert(table.attendance).values(row).onConflictDoUpdate({ target: [table.attendance.announcement, table.attendance.person], set: row }).run();
        break;
      }
      case 'unattended': db.delete(table.attendance).where(and(eq(table.attendance.announcement, change.announcement), eq(table.attendance.person, change.person))).run(); break;
      case 'feedback': {
        const row = { useful: null, clear: null, words: null, ...change.feedback };
        db.insert(table.feedback).values(row).onConflictDoUpdate({ target: [table.feedback.announcement, table.feedback.person], set: row }).run();
        break;
      }
      case 'halt': db.insert(table.halt).values({ platform: change.platform, why: change.why, since: now }).onConflictDoNothing().run(); break;
      case 'go-on':
        db.delete(table.halt).where(eq(table.halt.platform, change.platform)).run();
        db.update(table.outbox).set({ notBefore: 0 }).where(and(sql`${table.outbox.channel} like ${`${announcing(`${change.platform}/`)}%`}`, eq(table.outbox.state, 'queued'))).run();
        break;
      case 'rsvp': {
        const row = { name: null, ...change.answer };
        db.insert(table.rsvp).values(row).onConflictDoUpdate({ target: [table.rsvp.announcement, table.rsvp.person], set: row }).run();
        break;
      }
      case 'unsay':
        for (const effect of change.effects) db.update(table.outbox).set({ state: 'refused', detail: 'cancelled' }).where(and(eq(table.outbox.id, effect), eq(table.outbox.state, 'queued'))).run();
        break;
      default: change satisfies never;
    }
  }

  /** Who got what and what they answered goes with them; what a member of the office wrote stays without who. */
  function forget(producers: readonly string[], chats: readonly string[]): void {
    const theirs = or(inArray(table.recipient.producer, [...producers]), inArray(table.recipient.channel, [...chats]));
    const people = db.selectDistinct({ person: table.recipient.person }).from(table.recipient).where(theirs).all().map(({ person }) => person);
    db.delete(table.rsvp).where(or(inArray(table.rsvp.producer, [...producers]), inArray(table.rsvp.person, people))).run();
    db.delete(table.recipient).where(theirs).run();
    for (const rows of [table.attendance, table.feedback]) db.delete(rows).where(or(inArray(rows.producer, [...producers]), inArray(rows.channel, [...chats]))).run();
    db.update(table.announcement).set({ by: 'erased' }).where(inArray(table.announcement.by, [...chats])).run();
    db.update(table.announcement).set({ approvedBy: 'erased' }).where(inArray(table.announcement.approvedBy, [...chats])).run();
  }

  /** Meets every damaged one. */
  const readAll = (): void => { for (const row of db.select().from(table.announcement).all()) announcementFrom(row); };

  return { look, apply, forget, readAll };
}
