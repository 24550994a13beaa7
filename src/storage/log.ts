import { createHash } from 'node:crypto';
import { and, asc, count, desc, eq, inArray, isNull, lte, notInArray, or, sql } from './drizzle.ts';
import { z } from 'zod';
import type { Event } from '../core/event.ts';
import type { Database } from './open.ts';
import { prepared } from './prepared.ts';
import * as table from './tables.ts';

export type LoggedEvent = { readonly event: Event; readonly takenAt: number; readonly knowledge: string; readonly outcome: 'done' | 'unhandled' | 'left' };

/** An event's id as it is stored: it tells an event from another, also after an erasure, without naming the chat. */
const sealed = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 32);

const NAMELESS = { payload: null, producer: null, channel: 'erased', error: null };

const object = z.looseObject({ type: z.string() });

/** The log of events, and the timers. */
export function log({ db, sqlite }: Database) {
  const insertEvent = prepared(() => db
    .insert(table.event)
    .values({ id: sql.placeholder('id'), producer: sql.placeholder('producer'), channel: sql.placeholder('channel'), type: sql.placeholder('type'), payload: sql.placeholder('payload'), luck: sql.placeholder('luck'), takenAt: sql.placeholder('takenAt'), knowledge: sql.placeholder('knowledge'), outcome: sql.placeholder('outcome'), error: sql.placeholder('error') })
    .onConflictDoNothing()
    .returning({ no: table.event.no }));
  const known = prepared(() => db.select({ no: table.event.no }).from(table.event).where(eq(table.event.id, sql.placeholder('id'))));
  const due = prepared(() => db
    .select({ id: table.timer.id, at: table.timer.at, channel: sql<string | null>`(select ${table.channel.id} from ${table.channel} where ${table.channel.person} = ${table.timer.person} order by ${table.channel.position} limit 1)` })
    .from(table.timer)
    .where(lte(table.timer.at, sql.placeholder('now')))
    .orderBy(asc(table.timer.at)));
  const dueWakes = prepared(() => db.select({ id: table.wake.id, at: table.wake.at, channel: sql<string | null>`null` }).from(table.wake).where(lte(table.wake.at, sql.placeholder('now'))).orderBy(asc(table.wake.at)));
  const nextWake = prepared(() => db.select({ at: table.wake.at }).from(table.wake).orderBy(asc(table.wake.at)).limit(1));
  const nextTimer = prepared(() => db.select({ at: table.timer.at }).from(table.timer).orderBy(asc(table.timer.at)).limit(1));

  return {
    isKnown: (id: string): boolean => known.get({ id: sealed(id) }) !== undefined,

    /** The event's place in the log; undefined when it is there already. */
    record(event: Omit<Event, 'no'>, producer: string | null, takenAt: number, knowledge: string, failure?: string): number | undefined {
      const { luck, ...payload } = event;
      return insertEvent.get({
        id: sealed(event.id), producer, channel: event.channel, type: event.type, payload: JSON.stringify(payload), luck, takenAt, knowledge,
        outcome: failure === undefined ? 'done' : 'unhandled', error: failure ?? null,
      })?.no;
    },

    /** This chat is no longer the producer's, because of event `no`. */
    noteLeft(producer: string, channel: string, no: number, takenAt: number, knowledge: string): void {
      insertEvent.run({ id: sealed(`left:${no}`), producer, channel, type: 'left', payload: JSON.stringify({ type: 'left', channel }), luck: '', takenAt, knowledge, outcome: 'left', error: null });
    },

    /** The event is nobody's: that it came is kept, so that it is not taken twice; what it says and where from is not. */
    unname: (no: number): void => { db.update(table.event).set(NAMELESS).where(eq(table.event.no, no)).run(); },

    dropEvent: (no: number): void => { db.delete(table.event).where(eq(table.event.no, no)).run(); },

    assign: (no: number, producer: string): void => { db.update(table.event).set({ producer }).where(eq(table.event.no, no)).run(); },

    /** Timers that are due, each with the chat its person wrote from last. */
    dueTimers: (now: number) => [...due.all({ now }), ...dueWakes.all({ now })].toSorted((a, b) => a.at - b.at),
    nextTimer: (): number | undefined => [nextTimer.get()?.at, nextWake.get()?.at].reduce((a, b) => (a === undefined || (b !== undefined && b < a) ? b : a)),

    eventsOf(producer: string): LoggedEvent[] {
      return db.select().from(table.event).where(eq(table.event.producer, producer)).orderBy(asc(table.event.no)).all().flatMap((row) =>
        row.payload === null ? [] : [{ event: { ...(object.parse(JSON.parse(row.payload)) as unknown as Event), no: row.no, luck: row.luck }, takenAt: row.takenAt, knowledge: row.knowledge, outcome: row.outcome }],
      );
    },

    /** Takes the words out of the log and out of what was sent: all of these producers, and what nobody's is from these
     *  chats. What still has to be said (`keep`) stays until it is. */
    blank(producers: readonly string[], chats: readonly string[], no: number, at: number, keep: readonly string[]): void {
      const events = or(eq(table.event.no, no), inArray(table.event.producer, [...producers]), and(isNull(table.event.producer), inArray(table.event.channel, [...chats])));
      const { changes } = db.update(table.event).set(NAMELESS).where(events).run();
      db.delete(table.outbox).where(and(notInArray(table.outbox.id, [...keep]), or(inArray(table.outbox.producer, [...producers]), and(isNull(table.outbox.producer), inArray(table.outbox.channel, [...chats]))))).run();
      db.delete(table.zaloPerson).where(inArray(table.zaloPerson.channel, [...chats])).run();
      db.insert(table.erasure).values({ no, at, events: changes }).run();
    },

    standing(platform: string, { state, since, detail }: { state: string; since: number; detail?: string }): void {
      const row = { state, since, detail: detail ?? null };
      db.insert(table.standing).values({ platform, ...row }).onConflictDoUpdate({ target: table.standing.platform, set: row }).run();
    },
    standings: () => db.select().from(table.standing).all(),

    /** Empties the write-ahead log, which still holds what was erased. False: a reader is in the way, try again later. */
    truncate(): boolean {
      try {
        return (sqlite.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[])[0]?.busy === 0;
      } catch {
        return false;
      }
    },

    filesStillNamed: (hash: string): boolean => db.select({ hash: table.file.hash }).from(table.file).where(eq(table.file.hash, hash)).limit(1).get() !== undefined || db.select({ id: table.announcement.id }).from(table.announcement).where(sql`json_valid(${table.announcement.file}) and json_extract(${table.announcement.file}, '$.hash') = ${hash}`).limit(1).get() !== undefined,

    counts: () => ({
      producers: db.select({ n: count() }).from(table.producer).get()?.n ?? 0,
      products: db.select({ n: count() }).from(table.product).get()?.n ?? 0,
      questions: db.select({ n: count() }).from(table.question).where(eq(table.question.state, 'waiting')).get()?.n ?? 0,
      unhandled: db.select({ n: count() }).from(table.event).where(eq(table.event.outcome, 'unhandled')).get()?.n ?? 0,
      timers: db.select({ n: count() }).from(table.timer).get()?.n ?? 0,
      outbox: Object.fromEntries(db.select({ state: table.outbox.state, n: count() }).from(table.outbox).groupBy(table.outbox.state).all().map((row) => [row.state, row.n])),
      lastSeen: db.select({ channel: table.event.channel, at: sql<number>`max(${table.event.takenAt})` }).from(table.event).groupBy(sql`substr(${table.event.channel}, 1, instr(${table.event.channel}, '/') - 1)`).orderBy(desc(table.event.takenAt)).all().map((row) => ({ platform: row.channel.split('/')[0] ?? '', at: row.at })),
    }),
    waiting: () => db.select().from(table.question).where(eq(table.question.state, 'waiting')).orderBy(asc(table.question.at)).all(),
    producerIds: () => db.select({ id: table.producer.id }).from(table.producer).all().map((row) => row.id),
  };
}
