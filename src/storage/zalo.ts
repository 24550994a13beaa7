import { and, asc, count, desc, eq, gt, gte, inArray, isNotNull, isNull, like, lt, lte, ne, notLike, or, sql } from './drizzle.ts';
import { z } from 'zod';
import type { ChannelId } from '../core/ids.ts';
import type { Database } from './open.ts';
import { prepared } from './prepared.ts';
import * as table from './tables.ts';

const DAY = 86_400_000;
/** Zalo hands out old messages of two weeks. */
const KEPT = 16 * DAY;
const GUARDED = 2 * DAY;
const ONE = 1;
const AHEAD = 10 * 60_000;
const STRANGE = 'frames:';
const REMINDER = 'reminder:';
const reminder = z.object({ channel: z.string().transform((channel) => channel as ChannelId), known: z.record(z.string(), z.boolean()) });

type Meeting = { readonly key: string; readonly guard: string; readonly msgId: string; readonly at: number; readonly old: boolean; readonly heardIn?: string | undefined };
type Slot = { readonly at: number; readonly announces: boolean; readonly first: boolean; readonly upload: boolean };
type State = 'reserved' | 'sending' | 'sent' | 'refused' | 'unsure';

/** What the Zalo platform keeps; platform/zalo/keep.ts says what each means. */
export function zaloKeep({ db }: Database) {
  const together = <T>(work: () => T): T => db.transaction(() => work(), { behavior: 'immediate' });
  const session = prepared(() => db.select().from(table.zaloSession).where(eq(table.zaloSession.id, ONE)));
  const metByKey = prepared(() => db.select().from(table.zaloMet).where(eq(table.zaloMet.key, sql.placeholder('key'))));
  const metByGuard = prepared(() => db.select().from(table.zaloMet).where(and(eq(table.zaloMet.guard, sql.placeholder('guard')), gt(table.zaloMet.at, sql.placeholder('after')))).orderBy(asc(table.zaloMet.at), asc(table.zaloMet.key)).limit(1));
  const insertMet = prepared(() => db.insert(table.zaloMet).values({ key: sql.placeholder('key'), guard: sql.placeholder('guard'), msgId: sql.placeholder('msgId'), at: sql.placeholder('at'), taken: sql.placeholder('taken') }).onConflictDoNothing());
  const slots = prepared(() => db
    .select({ at: table.zaloSent.at, announces: table.zaloSent.announces, first: table.zaloSent.first, upload: table.zaloSent.upload, state: table.zaloSent.state })
    .from(table.zaloSent).where(gt(table.zaloSent.at, sql.placeholder('since'))).orderBy(asc(table.zaloSent.at)));
  const sentOf = prepared(() => db.select().from(table.zaloSent).where(eq(table.zaloSent.effect, sql.placeholder('effect'))).orderBy(asc(table.zaloSent.part)));
  const threadRow = prepared(() => db.select().from(table.zaloThread).where(eq(table.zaloThread.key, sql.placeholder('key'))));
  const piece = (effect: string, part: number) => and(eq(table.zaloSent.effect, effect), eq(table.zaloSent.part, part));

  const stateOf = prepared(() => db.select().from(table.zaloState).where(eq(table.zaloState.name, sql.placeholder('name'))));
  const putState = prepared(() => db.insert(table.zaloState).values({ name: sql.placeholder('name'), value: sql.placeholder('value'), at: sql.placeholder('at') }).onConflictDoUpdate({ target: table.zaloState.name, set: { value: sql`excluded.value`, at: sql`excluded.at` } }));
  const state = {
    get: (name: string) => stateOf.get({ name }),
    put: (name: string, value: string, at: number): void => { putState.run({ name, value, at }); },
  };

  function meetOne({ key, guard, msgId, at, old, heardIn }: Meeting, now: number): { first: string; taken: boolean } {
    if (heardIn !== undefined) db.insert(table.zaloThread).values({ key: heardIn, heardAt: at }).onConflictDoUpdate({ target: table.zaloThread.key, set: { heardAt: sql`max(coalesce(${table.zaloThread.heardAt}, 0), ${at})` } }).run();
    const known = metByKey.get({ key });
    const first = metByGuard.get({ guard, after: now - GUARDED }) ?? known;
    if (!known) insertMet.run({ key, guard, msgId, at: now, taken: old || first?.taken === true ? 1 : 0 });
    return { first: first?.msgId ?? msgId, taken: old || known?.taken === true || first?.taken === true };
  }

  return {
    lease: (owner: string, now: number, until: number, gone: (owner: string) => boolean): boolean => together(() => {
      const row = state.get('lease');
      // One that ends long after ours would was taken by a clock that ran ahead.
      if (row && row.value !== owner && row.at > now && row.at <= until + AHEAD && !gone(row.value)) return false;
      state.put('lease', owner, until);
      return true;
    }),
    release: (owner: string): void => { db.delete(table.zaloState).where(and(eq(table.zaloState.name, 'lease'), eq(table.zaloState.value, owner))).run(); },

    session() {
      const row = session.get();
      return row && { uid: row.uid, sealed: row.sealed, savedAt: row.savedAt, madeAt: row.madeAt, since: row.since };
    },
    saveSession(kept: { uid: string | null; sealed: string; savedAt: number; madeAt: number; since: number }): void {
      db.insert(table.zaloSession).values({ id: ONE, ...kept }).onConflictDoUpdate({ target: table.zaloSession.id, set: { ...kept } }).run();
    },
    beat: (now: number): void => { state.put('beat', '', now); },
    lastBeat: (): number | undefined => state.get('beat')?.at,
    noteLogin: (at: number): void => { db.insert(table.zaloLogin).values({ at }).onConflictDoNothing().run(); },
    loginsSince: (at: number): number[] => db.select().from(table.zaloLogin).where(gt(table.zaloLogin.at, at)).orderBy(asc(table.zaloLogin.at)).all().map((row) => row.at),

    meet: (meetings: readonly Meeting[], now: number, taken: readonly string[]) => together(() => {
      if (taken.length > 0) db.update(table.zaloMet).set({ taken: true }).where(inArray(table.zaloMet.key, [...taken])).run();
      return meetings.map((meeting) => meetOne(meeting, now));
    }),
    contact(key: string) {
      const row = threadRow.get({ key });
      return { heardAt: row?.heardAt ?? undefined, sentTo: row?.sentAt !== null && row?.sentAt !== undefined };
    },

    book({ effect, part, thread, at, announces, first, upload }: Slot & { effect: string; part: number; thread: string }): void {
      const set = { at, announces, first, upload, state: 'reserved' as const, clientId: null, msgId: null };
      db.insert(table.zaloSent).values({ effect, part, thread, ...set, tries: 0 }).onConflictDoUpdate({ target: [table.zaloSent.effect, table.zaloSent.part], set }).run();
    },
    freePlaces: (): void => { db.update(table.zaloSent).set({ state: 'refused', at: 0 }).where(eq(table.zaloSent.state, 'reserved')).run(); },
    begin: (effect: string, part: number, at: number): void => together(() => {
      const row = db.update(table.zaloSent).set({ state: 'sending', at, clientId: null, msgId: null, tries: sql`${table.zaloSent.tries} + 1` }).where(piece(effect, part)).returning({ thread: table.zaloSent.thread }).get();
      if (row) db.insert(table.zaloThread).values({ key: row.thread, sentAt: at }).onConflictDoUpdate({ target: table.zaloThread.key, set: { sentAt: at } }).run();
    }),
    left: (effect: string, part: number, clientId: string): void => { db.update(table.zaloSent).set({ clientId }).where(piece(effect, part)).run(); },
    end(effect: string, part: number, to: State, msgId?: string): void {
      db.update(table.zaloSent).set({ state: to, ...(msgId === undefined ? {} : { msgId }) }).where(piece(effect, part)).run();
    },
    sentOf: (effect: string) => sentOf.all({ effect }).map(({ part, state, at, clientId, msgId, tries }) => ({ part, state, at, clientId, msgId, tries })),
    remindersOf: (invitation: string) => db.select({ msgId: table.zaloSent.msgId }).from(table.zaloSent).where(and(gte(table.zaloSent.effect, `${invitation}~`), lt(table.zaloSent.effect, `${invitation}~~`), eq(table.zaloSent.state, 'sent'))).all().flatMap(({ msgId }) => msgId ?? []),
    reminder: (id: string, channel: ChannelId, until: number): void => { state.put(`${REMINDER}${id}`, JSON.stringify({ channel, known: {} }), until); },
    dropReminder: (id: string): void => { db.delete(table.zaloState).where(eq(table.zaloState.name, `${REMINDER}${id}`)).run(); },
    answeredReminder(id: string, person: string, going: boolean): void {
      const row = state.get(`${REMINDER}${id}`);
      if (!row) return;
      const { channel, known } = reminder.parse(JSON.parse(row.value));
      state.put(`${REMINDER}${id}`, JSON.stringify({ channel, known: { ...known, [person]: going } }), row.at);
    },
    openReminders: (now: number) => db.select().from(table.zaloState).where(and(like(table.zaloState.name, `${REMINDER}%`), gt(table.zaloState.at, now))).orderBy(asc(table.zaloState.at)).all()
      .map(({ name, value }) => ({ reminder: name.slice(REMINDER.length), ...reminder.parse(JSON.parse(value)) })),
    slots: (since: number) => slots.all({ since }).map(({ state, ...slot }) => ({ ...slot, reserved: state === 'reserved' })),
    echo(thread: string, clientId: string, msgId: string): boolean {
      const ours = and(eq(table.zaloSent.thread, thread), eq(table.zaloSent.clientId, clientId));
      const row = db.select({ state: table.zaloSent.state }).from(table.zaloSent).where(ours).get();
      if (row && row.state !== 'sent') db.update(table.zaloSent).set({ state: 'sent', msgId }).where(ours).run();
      return row !== undefined;
    },

    trips: () => new Map(db.select().from(table.zaloRest).all().map(({ scope, ...trip }) => [scope, trip])),
    trip(scope: string, trip: { level: number; until: number; code: string }): void {
      const { level, until, code } = trip;
      db.insert(table.zaloRest).values({ scope, level, until, code }).onConflictDoUpdate({ target: table.zaloRest.scope, set: { level, until, code } }).run();
    },

    request: (key: string, uid: string, at: number, due: number): boolean => db.insert(table.zaloRequest).values({ key, uid, at, due, accepted: false }).onConflictDoNothing().run().changes > 0,
    dueRequests: () => db.select({ id: table.zaloRequest.id, uid: table.zaloRequest.uid, due: table.zaloRequest.due }).from(table.zaloRequest).where(and(isNull(table.zaloRequest.closedAt), isNotNull(table.zaloRequest.uid))).orderBy(asc(table.zaloRequest.due)).all().map((row) => ({ ...row, uid: row.uid! })),
    closeRequest: (id: number, at: number, accepted: boolean): void => { db.update(table.zaloRequest).set({ uid: null, closedAt: at, accepted }).where(eq(table.zaloRequest.id, id)).run(); },
    acceptedSince: (at: number): number => db.select({ n: count() }).from(table.zaloRequest).where(and(eq(table.zaloRequest.accepted, true), gt(table.zaloRequest.closedAt, at))).get()?.n ?? 0,

    openGap(from: number, why: string): void {
      together(() => {
        if (!db.select().from(table.zaloGap).where(isNull(table.zaloGap.to)).get()) db.insert(table.zaloGap).values({ from, why, recovered: 0, lost: false }).run();
      });
    },
    closeGap: (to: number, lost: boolean): void => { db.update(table.zaloGap).set({ to, lost }).where(isNull(table.zaloGap.to)).run(); },
    recovered(messages: number): void {
      const last = db.select({ id: table.zaloGap.id }).from(table.zaloGap).orderBy(desc(table.zaloGap.id)).limit(1).get();
      if (last) db.update(table.zaloGap).set({ recovered: sql`${table.zaloGap.recovered} + ${messages}` }).where(eq(table.zaloGap.id, last.id)).run();
    },
    gaps: (since: number) => db.select().from(table.zaloGap).where(gte(table.zaloGap.from, since)).orderBy(asc(table.zaloGap.id)).all().map(({ from, to, why, recovered, lost }) => ({ from, to, why, recovered, lost })),

    sameAs(channel: ChannelId): ChannelId | undefined {
      const own = db.select().from(table.zaloPerson).where(eq(table.zaloPerson.channel, channel)).get();
      const other = own && db.select().from(table.zaloPerson).where(and(eq(table.zaloPerson.globalId, own.globalId), ne(table.zaloPerson.channel, channel))).orderBy(desc(table.zaloPerson.at)).limit(1).get();
      return other?.channel as ChannelId | undefined;
    },
    identify(channel: ChannelId, globalId: string, at: number): void {
      db.insert(table.zaloPerson).values({ channel, globalId, at }).onConflictDoUpdate({ target: table.zaloPerson.channel, set: { globalId, at } }).run();
    },
    isIdentified: (channel: ChannelId): boolean => db.select().from(table.zaloPerson).where(eq(table.zaloPerson.channel, channel)).get() !== undefined,
    hasOthers: (account: string): boolean => db.select().from(table.zaloPerson).where(and(like(table.zaloPerson.channel, 'zalo/%'), notLike(table.zaloPerson.channel, `zalo/${account}:%`))).limit(1).get() !== undefined,

    strange: (command: string, times: number, at: number): void => { state.put(`${STRANGE}${command}`, String(times), at); },

    /** For `doctor`: what a person would ask of the account. */
    summary(now: number) {
      const queue = db.select({ n: count(), since: sql<number | null>`min(${table.outbox.since})` }).from(table.outbox).where(and(like(table.outbox.channel, 'zalo/%'), inArray(table.outbox.state, ['queued', 'sending']))).get();
      return {
        session: session.get(),
        standing: db.select().from(table.standing).where(eq(table.standing.platform, 'zalo')).get(),
        queue: { messages: queue?.n ?? 0, since: queue?.since ?? undefined },
        gap: db.select().from(table.zaloGap).orderBy(desc(table.zaloGap.id)).limit(1).get(),
        gaps: db.select({ n: count() }).from(table.zaloGap).where(gt(table.zaloGap.from, now - DAY)).get()?.n ?? 0,
        logins: db.select({ n: count() }).from(table.zaloLogin).where(gt(table.zaloLogin.at, now - DAY)).get()?.n ?? 0,
        rests: db.select().from(table.zaloRest).where(gt(table.zaloRest.until, now)).all(),
        sent: db.select({ n: count() }).from(table.zaloSent).where(and(eq(table.zaloSent.state, 'sent'), gt(table.zaloSent.at, now - DAY))).get()?.n ?? 0,
        strange: db.select().from(table.zaloState).where(like(table.zaloState.name, `${STRANGE}%`)).all().map(({ name, value, at }) => ({ command: name.slice(STRANGE.length), times: Number(value), at })),
      };
    },

    prune(now: number): void {
      together(() => {
        db.delete(table.zaloMet).where(lt(table.zaloMet.at, now - KEPT)).run();
        // A reminder is taken back by what was written down when it was made, which may be weeks ago.
        db.delete(table.zaloSent).where(and(lt(table.zaloSent.at, now - KEPT), or(isNull(table.zaloSent.clientId), notLike(table.zaloSent.clientId, 'remind-%'), lt(table.zaloSent.at, now - 90 * DAY)))).run();
        db.delete(table.zaloState).where(and(like(table.zaloState.name, `${REMINDER}%`), lt(table.zaloState.at, now - DAY))).run();
        db.delete(table.zaloLogin).where(lt(table.zaloLogin.at, now - 2 * DAY)).run();
        db.delete(table.zaloRest).where(lt(table.zaloRest.until, now - 2 * DAY)).run();
        db.delete(table.zaloGap).where(lte(table.zaloGap.to, now - 90 * DAY)).run();
      });
    },
  };
}

export type ZaloKeep = ReturnType<typeof zaloKeep>;
