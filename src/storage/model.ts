import { and, count, desc, eq, isNull, like, sql } from './drizzle.ts';
import { z } from 'zod';
import type { Database } from './open.ts';
import { prepared } from './prepared.ts';
import * as table from './tables.ts';

type Asking = { readonly effect: string; readonly channel: string; readonly at: number; readonly day: string; readonly task: string; readonly model: string; readonly prompt: string; readonly most: number };
type Usage = { readonly input: number; readonly output: number; readonly cacheRead: number; readonly cacheWrite: number };
type Settled = { readonly outcome: string; readonly code?: string | undefined; readonly cost: number; readonly estimated: boolean; readonly usage?: Usage | undefined; readonly ms: number; readonly attempts: number; readonly request?: string | undefined };
type Rest = { readonly until: number; readonly level: number; readonly why: string };

export type Switched = { readonly at: number; readonly on: boolean; readonly who: string; readonly why: string };

const restRow = z.strictObject({ until: z.number(), level: z.number(), why: z.string() });
const ASKING = 'asking';
const REST = 'rest';
const MODEL = 'model:';

/** What the model keeps; llm/keep.ts says what each means. */
export function modelKeep({ db }: Database) {
  const lastSwitch = prepared(() => db.select().from(table.modelSwitch).orderBy(desc(table.modelSwitch.no)).limit(1));
  const sum = sql<number>`coalesce(sum(${table.modelCall.cost}), 0)`;
  const spentOn = prepared(() => db.select({ cost: sum }).from(table.modelCall).where(eq(table.modelCall.day, sql.placeholder('day'))));
  const spent = (day: string): number => spentOn.get({ day })?.cost ?? 0;
  const spentBy = (day: string, person: string | null): number =>
    db.select({ cost: sum }).from(table.modelCall).where(and(eq(table.modelCall.day, day), person === null ? isNull(table.modelCall.person) : eq(table.modelCall.person, person))).get()?.cost ?? 0;

  const state = {
    get: (name: string) => db.select().from(table.modelState).where(eq(table.modelState.name, name)).get(),
    put: (name: string, value: string, at: number): void => { db.insert(table.modelState).values({ name, value, at }).onConflictDoUpdate({ target: table.modelState.name, set: { value, at } }).run(); },
    drop: (name: string): void => { db.delete(table.modelState).where(eq(table.modelState.name, name)).run(); },
  };

  function rest(): Rest | undefined {
    const row = state.get(REST);
    return row && restRow.parse(JSON.parse(row.value));
  }

  return {
    isOff: (): boolean => lastSwitch.get()?.on === false,
    switched: (): Switched | undefined => lastSwitch.get(),
    turn: (on: boolean, who: string, why: string, at: number): void => { db.insert(table.modelSwitch).values({ on, who, why, at }).run(); },
    switches: (most: number): Switched[] => db.select().from(table.modelSwitch).orderBy(desc(table.modelSwitch.no)).limit(most).all(),

    ask: ({ channel, most, ...row }: Asking, share: { readonly day: number; readonly person: number }): number | undefined => db.transaction(() => {
      const whose = db.select({ producer: table.channel.producer, person: table.channel.person }).from(table.channel).where(eq(table.channel.id, channel)).get() ?? { producer: null, person: null };
      const holds = spent(row.day) + most <= share.day && spentBy(row.day, whose.person) + most <= share.person;
      const written = db.insert(table.modelCall).values({ ...row, ...whose, outcome: holds ? ASKING : 'budget', cost: holds ? most : 0, estimated: holds }).returning({ no: table.modelCall.no }).get();
      return holds ? written.no : undefined;
    }, { behavior: 'immediate' }),

    settle(no: number, { usage, code, request, ...row }: Settled): void {
      db.update(table.modelCall).set({ ...row, code: code ?? null, request: request ?? null, ...usage }).where(eq(table.modelCall.no, no)).run();
    },

    settleLost: (): number => db.update(table.modelCall).set({ outcome: 'lost' }).where(eq(table.modelCall.outcome, ASKING)).run().changes,
    spent,
    rest,
    keepRest(value: Rest | undefined, at: number): void {
      if (value) state.put(REST, JSON.stringify(value), at);
      else state.drop(REST);
    },
    noteModel: (model: string, lifecycle: string, at: number): void => { state.put(`${MODEL}${model}`, lifecycle, at); },

    /** For staff: what was asked on a day, by task and outcome, and how the models stand. */
    summary(day: string) {
      const calls = db.select({ task: table.modelCall.task, outcome: table.modelCall.outcome, n: count(), cost: sum, estimated: sql<number>`coalesce(sum(case when ${table.modelCall.estimated} then ${table.modelCall.cost} else 0 end), 0)` })
        .from(table.modelCall).where(eq(table.modelCall.day, day)).groupBy(table.modelCall.task, table.modelCall.outcome).orderBy(table.modelCall.task, desc(count())).all();
      const people = db.select({ n: sql<number>`count(distinct ${table.modelCall.person})` }).from(table.modelCall).where(eq(table.modelCall.day, day)).get()?.n ?? 0;
      const models = db.select().from(table.modelState).where(like(table.modelState.name, `${MODEL}%`)).all().map(({ name, value, at }) => ({ model: name.slice(MODEL.length), lifecycle: value, at }));
      return { day, spent: spent(day), calls, people, rest: rest(), switched: lastSwitch.get(), models };
    },
  };
}

export type ModelKeep = ReturnType<typeof modelKeep>;
