import { and, asc, count, desc, eq, inArray, ne, sql } from './drizzle.ts';
import { z } from 'zod';
import { nextDigest } from '../core/staff/digest.ts';
import type { Draft } from '../core/draft/draft.ts';
import type { Handover } from '../core/desk/handover.ts';
import type { Room, RoomQuestion } from '../core/room/state.ts';
import type { Audited, Change } from '../core/staff/change.ts';
import type { Standing } from '../core/staff/look.ts';
import type { Member, RoleCode } from '../core/staff/roles.ts';
import { announcements } from './announcements.ts';
import type { Aside } from './damaged.ts';
import { memberFrom as memberIn, scopeFrom } from './member.ts';
import type { Database } from './open.ts';
import { prepared } from './prepared.ts';
import { reports } from './report.ts';
import { present } from './rows.ts';
import * as table from './tables.ts';

const numbers = z.array(z.number());
const strings = z.array(z.string());
const roomIn = (row: typeof table.room.$inferSelect): Room => ({ ...present(row), scope: scopeFrom(row.scope), sets: numbers.parse(JSON.parse(row.sets)), ...(row.years === null ? {} : { years: numbers.parse(JSON.parse(row.years)) }), spoke: numbers.parse(JSON.parse(row.spoke)) }) as unknown as Room;
const handoverIn = (row: typeof table.handover.$inferSelect): Handover => ({ ...present(row), tags: strings.parse(JSON.parse(row.tags)), tried: strings.parse(JSON.parse(row.tried)) }) as unknown as Handover;
const roomQuestionFrom = (row: typeof table.roomQuestion.$inferSelect): RoomQuestion => present(row) as unknown as RoomQuestion;
const OPEN: Handover['state'][] = ['waiting', 'reminded', 'listed'];

/** Roles, rooms, and what the office did. */
export function office(database: Database, damaged: Aside) {
  const { db } = database;
  const announced = announcements(database, damaged);
  const roomFrom = (row: typeof table.room.$inferSelect): Room | undefined => damaged.read(`room ${row.id}`, () => roomIn(row));
  const handoverFrom = (row: typeof table.handover.$inferSelect): Handover | undefined => damaged.read(`handover ${row.question}`, () => handoverIn(row));
  const memberFrom = (row: typeof table.member.$inferSelect): Member | undefined => damaged.read(`member ${row.channel}`, () => memberIn(row));
  const memberOf = prepared(() => db.select().from(table.member).where(eq(table.member.channel, sql.placeholder('channel'))));
  const roomOf = prepared(() => db.select().from(table.room).where(eq(table.room.channel, sql.placeholder('channel'))));

  const questionsOf = prepared(() => db.select().from(table.roomQuestion).where(eq(table.roomQuestion.room, sql.placeholder('room'))).orderBy(asc(table.roomQuestion.at), sql`rowid`));
  const handoverOf = prepared(() => db.select().from(table.handover).where(eq(table.handover.question, sql.placeholder('question'))));
  // Written out: within the inner selects a bare "id" would be theirs.
  const whose = sql.raw('"producer"."id"');
  const factOf = (name: string) => sql<string | null>`(select json_extract(value, '$') from ${table.fact} where producer = ${whose} and fact = ${name} and json_valid(value) limit 1)`;
  const standings = prepared(() => db.select({
    producer: table.producer.id,
    commune: factOf('commune'),
    province: factOf('province'),
    heardAt: sql<number>`coalesce((select max(heard_at) from ${table.person} where producer = ${whose}), ${table.producer.since})`,
    names: sql<string>`coalesce((select group_concat(coalesce(name, ''), ' ') from ${table.person} where producer = ${whose}), '') || ' ' || coalesce((select group_concat(name, ' ') from ${table.product} where producer = ${whose}), '')`,
    tags: sql<string | null>`(select group_concat(tag, char(10)) from ${table.tag} where producer = ${whose})`,
  }).from(table.producer));
  const anybody = prepared(() => db.select({ one: sql`1` }).from(table.member).limit(1));

  function apply(change: Change, now: number): void {
    switch (change.type) {
      case 'grant': {
        const row = { ...change.member, name: change.member.name ?? null, scope: JSON.stringify(change.member.scope) };
        db.insert(table.member).values(row).onConflictDoUpdate({ target: table.member.channel, set: row }).run();
        // Whoever comes first sets the weekly alarm.
        db.insert(table.wake).values({ id: `W0.${now}`, kind: 'digest', about: 'office', at: nextDigest(now) }).onConflictDoNothing().run();
        break;
      }
      case 'revoke': db.delete(table.member).where(eq(table.member.channel, change.channel)).run(); break;
      case 'make-code': db.insert(table.roleCode).values({ ...change.code, scope: JSON.stringify(change.code.scope) }).run(); break;
      case 'use-code': db.delete(table.roleCode).where(eq(table.roleCode.code, change.code)).run(); break;
      case 'room': {
        const row = { hushedUntil: null, officeAt: null, ...change.room, scope: JSON.stringify(change.room.scope), sets: JSON.stringify(change.room.sets), years: change.room.years ? JSON.stringify(change.room.years) : null, spoke: JSON.stringify(change.room.spoke) };
        // A damaged row of this chat makes room for it.
        db.update(table.room).set({ channel: sql`'damaged/' || ${table.room.id} || '/' || ${table.room.channel}` }).where(and(eq(table.room.channel, row.channel), ne(table.room.id, row.id))).run();
        db.insert(table.room).values(row).onConflictDoUpdate({ target: table.room.id, set: row }).run();
        break;
      }
      case 'drop-room': db.delete(table.room).where(eq(table.room.id, change.room)).run(); break;
      case 'retarget':
        db.update(table.handover).set({ target: change.to }).where(eq(table.handover.target, change.from)).run();
        db.update(table.outbox).set({ channel: change.to }).where(and(eq(table.outbox.channel, change.from), inArray(table.outbox.state, ['delivered', 'unsure']))).run();
        break;
      case 'room-question': {
        const row = { name: null, due: null, entry: null, ...change.question };
        db.insert(table.roomQuestion).values(row).onConflictDoUpdate({ target: table.roomQuestion.id, set: row }).run();
        break;
      }
      case 'drop-room-question': db.delete(table.roomQuestion).where(eq(table.roomQuestion.id, change.id)).run(); break;
      case 'handover': {
        const row = { known: null, draft: null, set: null, commune: null, province: null, target: null, answer: null, by: null, answeredAt: null, ...change.handover, tags: JSON.stringify(change.handover.tags), tried: JSON.stringify(change.handover.tried) };
        db.insert(table.handover).values(row).onConflictDoUpdate({ target: table.handover.question, set: row }).run();
        break;
      }
      case 'post': db.insert(table.handoverPost).values({ effect: change.effect, question: change.question, seq: sql`(select coalesce(max(${table.handoverPost.seq}), 0) + 1 from ${table.handoverPost})` }).run(); break;
      case 'wake':
        db.delete(table.wake).where(and(eq(table.wake.kind, change.kind), eq(table.wake.about, change.about))).run();
        if (change.at !== undefined) db.insert(table.wake).values({ id: change.id, kind: change.kind, about: change.about, at: change.at }).run();
        break;
      case 'draft': {
        const row = { laws: null, reason: null, title: null, text: null, law: null, clause: null, from: null, to: null, also: null, ...change.draft };
        db.insert(table.draft).values(row).onConflictDoUpdate({ target: table.draft.id, set: row }).run();
        break;
      }
      case 'drop-drafts': db.delete(table.draft).where(and(eq(table.draft.question, change.question), eq(table.draft.state, 'open'))).run(); break;
      case 'audit': db.insert(table.audit).values({ at: now, ...change.entry }).run(); break;
      case 'announcement': case 'recipient': case 'rsvp': case 'unsay': case 'attended': case 'unattended': case 'feedback': case 'halt': case 'go-on': announced.apply(change, now); break;
      default: change satisfies never;
    }
  }

  return {
    announcing: announced.look,
    counted: reports(database, damaged).read,
    member: (channel: string): Member | undefined => { const row = memberOf.get({ channel }); return row && memberFrom(row); },
    members: (): Member[] => db.select().from(table.member).orderBy(asc(table.member.since), asc(table.member.channel)).all().flatMap((row) => memberFrom(row) ?? []),
    roleCode(code: string): RoleCode | undefined {
      const row = db.select().from(table.roleCode).where(eq(table.roleCode.code, code)).get();
      return row && damaged.read(`role_code ${row.by} ${row.role}`, () => ({ ...row, scope: scopeFrom(row.scope) }));
    },
    room: (channel: string): Room | undefined => { const row = roomOf.get({ channel }); return row && roomFrom(row); },
    rooms: (): Room[] => db.select().from(table.room).orderBy(asc(table.room.title), asc(table.room.id)).all().flatMap((row) => roomFrom(row) ?? []),
    roomById: (id: string): Room | undefined => { const row = db.select().from(table.room).where(eq(table.room.id, id)).get(); return row && roomFrom(row); },
    roomQuestions: (room: string): RoomQuestion[] => questionsOf.all({ room }).map(roomQuestionFrom),
    handover: (question: string): Handover | undefined => { const row = handoverOf.get({ question }); return row && handoverFrom(row); },
    handoverSaid(effect: string): Handover | undefined {
      const row = db.select({ row: table.handover }).from(table.handoverPost).innerJoin(table.handover, eq(table.handover.question, table.handoverPost.question)).where(eq(table.handoverPost.effect, effect)).get();
      return row && handoverFrom(row.row);
    },
    loads: (): ReadonlyMap<string, number> => new Map(db.select({ target: table.handover.target, n: count() }).from(table.handover).where(inArray(table.handover.state, OPEN)).groupBy(table.handover.target).all().flatMap(({ target, n }) => (target === null ? [] : [[target, n] as const]))),
    openHandovers: (): Handover[] => db.select().from(table.handover).where(inArray(table.handover.state, OPEN)).orderBy(asc(table.handover.since)).all().flatMap((row) => handoverFrom(row) ?? []),
    wake: (id: string) => db.select({ kind: table.wake.kind, about: table.wake.about }).from(table.wake).where(eq(table.wake.id, id)).get(),
    dropWake: (id: string): void => { db.delete(table.wake).where(eq(table.wake.id, id)).run(); },
    knows: (channel: string): boolean => db.select({ id: table.channel.id }).from(table.channel).where(eq(table.channel.id, channel)).get() !== undefined,
    lastPost: (question: string) => {
      const row = db.select({ effect: table.handoverPost.effect, state: table.outbox.state, message: table.outbox.message, at: table.outbox.triedAt }).from(table.handoverPost).leftJoin(table.outbox, eq(table.outbox.id, table.handoverPost.effect)).where(eq(table.handoverPost.question, question)).orderBy(desc(table.handoverPost.seq)).limit(1).get();
      return row && { effect: row.effect, state: row.state ?? undefined, message: row.message ?? undefined, at: row.at ?? undefined };
    },
    standings: (): Standing[] => standings.all().map(({ tags, ...row }) => ({ ...present(row), tags: tags ? tags.split('\n') : [] }) as unknown as Standing),
    drafts: (): Draft[] => db.select().from(table.draft).orderBy(asc(table.draft.at)).all().map((row) => present(row) as unknown as Draft),
    /** Damaged rows met since this was last asked. */
    putAside: (): readonly string[] => damaged.untold(),
    /** All rows of the office that cannot be read. */
    damaged(): string[] {
      for (const row of db.select().from(table.room).all()) roomFrom(row);
      for (const row of db.select().from(table.member).all()) memberFrom(row);
      for (const row of db.select().from(table.handover).all()) handoverFrom(row);
      announced.readAll();
      return damaged.all();
    },
    /** Somebody can be asked at all. */
    isOpen: (): boolean => anybody.get() !== undefined,
    apply: (changes: readonly Change[], now: number): void => { for (const change of changes) apply(change, now); },
    audited: (most = 200): (Audited & { no: number; at: number })[] => db.select().from(table.audit).orderBy(desc(table.audit.no)).limit(most).all().map((row) => present(row) as Audited & { no: number; at: number }),

    /** What the office kept of these producers and these chats goes: a role goes with the person, an act stays as an act. */
    forget(producers: readonly string[], chats: readonly string[]): void {
      announced.forget(producers, chats);
      const them = [...producers, ...chats];
      const theirs = db.select({ question: table.handover.question }).from(table.handover).where(inArray(table.handover.producer, [...producers])).all().map((row) => row.question);
      db.delete(table.draft).where(inArray(table.draft.question, theirs)).run();
      db.update(table.draft).set({ by: 'erased' }).where(inArray(table.draft.by, [...chats])).run();
      db.delete(table.handoverPost).where(inArray(table.handoverPost.question, theirs)).run();
      db.delete(table.wake).where(and(eq(table.wake.kind, 'handover'), inArray(table.wake.about, theirs))).run();
      db.delete(table.handover).where(inArray(table.handover.question, theirs)).run();
      db.update(table.handover).set({ by: 'erased' }).where(inArray(table.handover.by, [...chats])).run();
      db.delete(table.roomQuestion).where(inArray(table.roomQuestion.author, [...chats])).run();
      db.update(table.audit).set({ about: null, before: null, after: null }).where(inArray(table.audit.about, them)).run();
      db.update(table.audit).set({ who: 'erased' }).where(inArray(table.audit.who, them)).run();
      db.delete(table.member).where(inArray(table.member.channel, [...chats])).run();
      db.delete(table.roleCode).where(inArray(table.roleCode.by, [...chats])).run();
      db.update(table.member).set({ by: 'erased' }).where(inArray(table.member.by, [...chats])).run();
    },
  };
}

export type Office = ReturnType<typeof office>;
