import { createHash } from 'node:crypto';
import { and, asc, count, desc, eq, gte, inArray, lt, lte, ne, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Effect } from '../core/effect.ts';
import type { Event } from '../core/event.ts';
import type { Database } from './open.ts';
import * as table from './tables.ts';

export type LoggedEvent = { readonly event: Event; readonly takenAt: number; readonly knowledge: string; readonly outcome: 'done' | 'unhandled' };
export type OutboxState = 'queued' | 'sending' | 'delivered' | 'refused' | 'unsure';
export type QueuedEffect = { readonly seq: number; readonly effect: Effect; readonly producer: string | null; readonly attempts: number; readonly notBefore: number };

/** An event's id as it is stored: it tells an event from another, also after an erasure, without naming the chat. */
const sealed = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 32);

const object = z.looseObject({ type: z.string() });

/** The log of events and the outbox of effects. */
export function log({ db, sqlite }: Database) {
  const insertEvent = db
    .insert(table.event)
    .values({ id: sql.placeholder('id'), producer: sql.placeholder('producer'), channel: sql.placeholder('channel'), type: sql.placeholder('type'), payload: sql.placeholder('payload'), luck: sql.placeholder('luck'), takenAt: sql.placeholder('takenAt'), knowledge: sql.placeholder('knowledge'), outcome: sql.placeholder('outcome'), error: sql.placeholder('error') })
    .onConflictDoNothing()
    .returning({ no: table.event.no })
    .prepare();
  const known = db.select({ no: table.event.no }).from(table.event).where(eq(table.event.id, sql.placeholder('id'))).prepare();
  const insertEffect = db
    .insert(table.outbox)
    .values({ id: sql.placeholder('id'), producer: sql.placeholder('producer'), channel: sql.placeholder('channel'), type: sql.placeholder('type'), payload: sql.placeholder('payload'), state: 'queued', attempts: 0, notBefore: 0 })
    .prepare();
  const heads = db
    .select()
    .from(table.outbox)
    .where(inArray(table.outbox.seq, db.select({ seq: sql<number>`min(${table.outbox.seq})` }).from(table.outbox).where(inArray(table.outbox.state, ['queued', 'sending'])).groupBy(table.outbox.channel)))
    .orderBy(asc(table.outbox.seq))
    .prepare();
  const mark = db
    .update(table.outbox)
    .set({ state: sql`${sql.placeholder('state')}`, attempts: sql`${sql.placeholder('attempts')}`, notBefore: sql`${sql.placeholder('notBefore')}`, detail: sql`${sql.placeholder('detail')}`, message: sql`${sql.placeholder('message')}` })
    .where(eq(table.outbox.seq, sql.placeholder('seq')))
    .prepare();

  const queued = (row: typeof table.outbox.$inferSelect): QueuedEffect | undefined =>
    row.payload === null ? undefined : { seq: row.seq, effect: object.parse(JSON.parse(row.payload)) as unknown as Effect, producer: row.producer, attempts: row.attempts, notBefore: row.notBefore };

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

    assign: (no: number, producer: string): void => { db.update(table.event).set({ producer }).where(eq(table.event.no, no)).run(); },

    queue(effects: readonly Effect[], producer: string | null): void {
      for (const effect of effects) insertEffect.run({ id: effect.id, producer, channel: effect.channel, type: effect.type, payload: JSON.stringify(effect) });
    },

    /** The next open effect of every chat, oldest first. */
    heads: (): QueuedEffect[] => heads.all().flatMap((row) => (row.state === 'queued' ? (queued(row) ?? []) : [])),

    mark(one: Pick<QueuedEffect, 'seq' | 'attempts'>, state: OutboxState, more: { notBefore?: number; detail?: string; message?: string } = {}): void {
      mark.run({ seq: one.seq, state, attempts: one.attempts, notBefore: more.notBefore ?? 0, detail: more.detail ?? null, message: more.message ?? null });
    },

    /** Effects that were being sent when the process ended. */
    interrupted: (): QueuedEffect[] => db.select().from(table.outbox).where(eq(table.outbox.state, 'sending')).orderBy(asc(table.outbox.seq)).all().flatMap((row) => queued(row) ?? []),

    dueTimers: (now: number) => db.select().from(table.timer).where(lte(table.timer.at, now)).orderBy(asc(table.timer.at)).all(),
    nextTimer: (): number | undefined => db.select({ at: table.timer.at }).from(table.timer).orderBy(asc(table.timer.at)).limit(1).get()?.at,

    eventsOf(producer: string): LoggedEvent[] {
      return db.select().from(table.event).where(eq(table.event.producer, producer)).orderBy(asc(table.event.no)).all().flatMap((row) =>
        row.payload === null ? [] : [{ event: { ...(object.parse(JSON.parse(row.payload)) as unknown as Event), no: row.no, luck: row.luck }, takenAt: row.takenAt, knowledge: row.knowledge, outcome: row.outcome }],
      );
    },
    effectsOf: (event: number): Effect[] =>
      db.select({ payload: table.outbox.payload }).from(table.outbox).where(and(gte(table.outbox.id, `E${event}.`), lt(table.outbox.id, `E${event}/`))).orderBy(asc(table.outbox.seq)).all().flatMap((row) => (row.payload ? [object.parse(JSON.parse(row.payload)) as unknown as Effect] : [])),

    /** Takes the words out of the log and out of what was sent; what still has to be said stays until it is. */
    blank(producer: string, no: number, at: number, keep: readonly string[]): void {
      const { changes } = db.update(table.event).set({ payload: null, producer: null, channel: 'erased', error: null }).where(and(eq(table.event.producer, producer), ne(table.event.no, no))).run();
      db.update(table.event).set({ payload: null, producer: null, channel: 'erased', error: null }).where(eq(table.event.no, no)).run();
      db.delete(table.outbox).where(and(eq(table.outbox.producer, producer), ...(keep.length > 0 ? [sql`${table.outbox.id} not in ${keep}`] : []))).run();
      db.insert(table.erasure).values({ no, at, events: changes + 1 }).run();
    },

    /** An erased person's last message is gone from the outbox once it is said. */
    forgetSent: (one: QueuedEffect): void => { if (one.producer === null) db.delete(table.outbox).where(eq(table.outbox.seq, one.seq)).run(); },

    truncate: (): void => { sqlite.pragma('wal_checkpoint(TRUNCATE)'); },

    together: (work: () => void): void => { db.transaction(() => { work(); }, { behavior: 'immediate' }); },

    filesStillNamed: (hash: string): boolean => db.select({ hash: table.file.hash }).from(table.file).where(eq(table.file.hash, hash)).limit(1).get() !== undefined,

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
