import { index, integer, sqliteTable, text, uniqueIndex } from '../drizzle.ts';

export const room = sqliteTable(
  'room',
  {
    id: text('id').primaryKey(),
    channel: text('channel').notNull(),
    title: text('title').notNull(),
    state: text('state', { enum: ['met', 'registered', 'left'] }).notNull(),
    scope: text('scope').notNull(),
    /** Minutes of working time; 0: never unasked. */
    patience: integer('patience').notNull(),
    hushedUntil: integer('hushed_until'),
    /** Criteria sets, JSON; empty: all. */
    sets: text('sets').notNull().default('[]'),
    /** Years of the programme, JSON; null: all. */
    years: text('years'),
    officeAt: integer('office_at'),
    /** When we spoke lately, JSON. */
    spoke: text('spoke').notNull().default('[]'),
    since: integer('since').notNull(),
  },
  (t) => [uniqueIndex('room_channel').on(t.channel)],
);

/** Questions that stand open in a room, and for some minutes after; no other word of a room is kept. */
export const roomQuestion = sqliteTable(
  'room_question',
  {
    id: text('id').primaryKey(),
    room: text('room').notNull(),
    message: text('message').notNull(),
    author: text('author').notNull(),
    name: text('name'),
    text: text('text').notNull(),
    at: integer('at').notNull(),
    due: integer('due'),
    state: text('state', { enum: ['open', 'done', 'called'] }).notNull(),
    entry: text('entry'),
  },
  (t) => [index('room_question_room').on(t.room), index('room_question_author').on(t.author)],
);
