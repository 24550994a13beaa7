import { index, integer, sqliteTable, text } from '../drizzle.ts';

/* The model. Nobody's words are here, only who asked, how much it was and what came of it. */

/** Every call, written down before it is made at the most it may cost. Money in billionths of a dollar. */
export const modelCall = sqliteTable(
  'model_call',
  {
    no: integer('no').primaryKey({ autoIncrement: true }),
    effect: text('effect').notNull(),
    /** Gone after an erasure; the sums stay. */
    producer: text('producer'),
    person: text('person'),
    at: integer('at').notNull(),
    /** In Vietnam. */
    day: text('day').notNull(),
    task: text('task').notNull(),
    model: text('model').notNull(),
    prompt: text('prompt').notNull(),
    /** `asking` while it is under way, `lost` when the process ended meanwhile, `answered`, or why there was no thought. */
    outcome: text('outcome').notNull(),
    code: text('code'),
    cost: integer('cost').notNull(),
    /** What it really was is not known: this is the most it may have been. */
    estimated: integer('estimated', { mode: 'boolean' }).notNull(),
    input: integer('input'),
    output: integer('output'),
    cacheRead: integer('cache_read'),
    cacheWrite: integer('cache_write'),
    ms: integer('ms'),
    attempts: integer('attempts'),
    request: text('request'),
  },
  (t) => [index('model_call_day').on(t.day, t.person), index('model_call_producer').on(t.producer), index('model_call_outcome').on(t.outcome)],
);

/** Who switched the model off or on, when and why. The last row holds; without one it is on. */
export const modelSwitch = sqliteTable('model_switch', { no: integer('no').primaryKey({ autoIncrement: true }), at: integer('at').notNull(), on: integer('on', { mode: 'boolean' }).notNull(), who: text('who').notNull(), why: text('why').notNull() });

/** Small values: until when it rests, how long a model will be there. */
export const modelState = sqliteTable('model_state', { name: text('name').primaryKey(), value: text('value').notNull(), at: integer('at').notNull() });
