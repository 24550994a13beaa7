import { and, asc, eq, gt, gte, inArray, lt, lte, sql } from './drizzle.ts';
import { z } from 'zod';
import { announcing, laneOf, type Effect } from '../core/effect.ts';
import type { ChannelId } from '../core/ids.ts';
import type { Database } from './open.ts';
import { prepared } from './prepared.ts';
import * as table from './tables.ts';

export type OutboxState = 'queued' | 'sending' | 'delivered' | 'refused' | 'unsure';
export type QueuedEffect = { readonly seq: number; readonly effect: Effect; readonly producer: string | null; readonly attempts: number; readonly notBefore: number; readonly since: number };

const OPEN: OutboxState[] = ['queued', 'sending'];
const object = z.looseObject({ type: z.string() });
const effectFrom = (payload: string): Effect => object.parse(JSON.parse(payload)) as unknown as Effect;

/** What is to be done, and what became of it. */
export function outbox({ db }: Database) {
  const insertEffect = prepared(() => db
    .insert(table.outbox)
    .values({ id: sql.placeholder('id'), producer: sql.placeholder('producer'), channel: sql.placeholder('channel'), type: sql.placeholder('type'), payload: sql.placeholder('payload'), state: 'queued', attempts: 0, notBefore: 0, since: sql.placeholder('since') }));
  const firsts = db.select({ first: sql<number>`min(${table.outbox.seq})`.as('first') }).from(table.outbox).where(inArray(table.outbox.state, OPEN)).groupBy(table.outbox.channel).as('firsts');
  const heads = prepared(() => db
    .select({ row: table.outbox })
    .from(firsts)
    .innerJoin(table.outbox, eq(table.outbox.seq, firsts.first))
    .where(and(eq(table.outbox.state, 'queued'), lte(table.outbox.notBefore, sql.placeholder('now'))))
    // Replies overtake announcements.
    .orderBy(sql`${table.outbox.channel} like 'announce/%'`, asc(table.outbox.seq))
    .limit(sql.placeholder('most')));
  const nextHead = prepared(() => db
    .select({ at: sql<number | null>`min(${table.outbox.notBefore})` })
    .from(firsts)
    .innerJoin(table.outbox, eq(table.outbox.seq, firsts.first))
    .where(and(eq(table.outbox.state, 'queued'), gt(table.outbox.notBefore, sql.placeholder('now')))));
  const mark = prepared(() => db
    .update(table.outbox)
    .set({ state: sql`${sql.placeholder('state')}`, attempts: sql`${sql.placeholder('attempts')}`, notBefore: sql`${sql.placeholder('notBefore')}`, detail: sql`${sql.placeholder('detail')}`, message: sql`${sql.placeholder('message')}`, triedAt: sql`coalesce(${sql.placeholder('at')}, ${table.outbox.triedAt})` })
    .where(eq(table.outbox.seq, sql.placeholder('seq'))));

  const said = prepared(() => db.select({ id: table.outbox.id }).from(table.outbox).where(and(inArray(table.outbox.channel, [sql.placeholder('channel'), sql.placeholder('announced')]), eq(table.outbox.message, sql.placeholder('message')))));

  /** A damaged row is put aside: it must not stand in the way of all others. */
  function queued(row: typeof table.outbox.$inferSelect): QueuedEffect | undefined {
    if (row.payload === null) return undefined;
    try {
      return { seq: row.seq, effect: effectFrom(row.payload), producer: row.producer, attempts: row.attempts, notBefore: row.notBefore, since: row.since };
    } catch {
      mark.run({ seq: row.seq, state: 'refused', attempts: row.attempts, notBefore: 0, detail: 'damaged', message: null, at: null });
      return undefined;
    }
  }

  return {
    queue(effects: readonly Effect[], producer: string | null, since: number): void {
      for (const effect of effects) insertEffect.run({ id: effect.id, producer, channel: laneOf(effect), type: effect.type, payload: JSON.stringify(effect), since });
    },

    /** The first open effect of every chat, oldest first, if it may be done by now; at most so many. */
    heads: (now = Number.MAX_SAFE_INTEGER, most = -1): QueuedEffect[] => heads.all({ now, most }).flatMap(({ row }) => queued(row) ?? []),
    /** When the next one may be done that may not yet. */
    nextHead: (now: number): number | undefined => nextHead.get({ now })?.at ?? undefined,

    mark(one: Pick<QueuedEffect, 'seq' | 'attempts'>, state: OutboxState, more: { notBefore?: number; detail?: string; message?: string; at?: number } = {}): void {
      mark.run({ seq: one.seq, state, attempts: one.attempts, notBefore: more.notBefore ?? 0, detail: more.detail ?? null, message: more.message ?? null, at: more.at ?? null });
    },

    move(from: ChannelId, to: ChannelId): void {
      for (const [old, now] of [[from, to], [announcing(from), announcing(to)]] as const) {
        db.update(table.outbox).set({ channel: now, payload: sql`json_set(${table.outbox.payload}, '$.channel', ${to})` }).where(and(eq(table.outbox.channel, old), inArray(table.outbox.state, OPEN))).run();
      }
    },

    /** Effects that were being sent when the process ended. */
    interrupted: (): QueuedEffect[] => db.select().from(table.outbox).where(eq(table.outbox.state, 'sending')).orderBy(asc(table.outbox.seq)).all().flatMap((row) => queued(row) ?? []),

    /** Which effect said this message of ours. */
    effectSaid: (channel: string, message: string): string | undefined => said.get({ channel, announced: announcing(channel), message })?.id,

    effectsOf: (event: number): Effect[] =>
      db.select({ payload: table.outbox.payload }).from(table.outbox).where(and(gte(table.outbox.id, `E${event}.`), lt(table.outbox.id, `E${event}/`))).orderBy(asc(table.outbox.seq)).all().flatMap((row) => (row.payload ? [effectFrom(row.payload)] : [])),

    /** An erased person's last message is gone from the outbox once it is said. */
    forgetSent: (one: QueuedEffect): boolean => one.producer === null && db.delete(table.outbox).where(eq(table.outbox.seq, one.seq)).run().changes > 0,

    together: (work: () => void): void => { db.transaction(() => { work(); }, { behavior: 'immediate' }); },
  };
}
