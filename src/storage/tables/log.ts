import { index, integer, sqliteTable, text, uniqueIndex } from '../drizzle.ts';

/** The log: everything that happened, in the order it was taken. `payload` is gone after an erasure. */
export const event = sqliteTable(
  'event',
  {
    no: integer('no').primaryKey({ autoIncrement: true }),
    /** Sealed: a hash of the event's id. */
    id: text('id').notNull(),
    producer: text('producer'),
    channel: text('channel').notNull(),
    type: text('type').notNull(),
    payload: text('payload'),
    luck: text('luck').notNull(),
    /** When we took it; what the step saw as now. */
    takenAt: integer('taken_at').notNull(),
    /** Version of the knowledge it was answered from. */
    knowledge: text('knowledge').notNull(),
    /** `left`: no event but a note that this chat moved to another producer (its code was typed there). */
    outcome: text('outcome', { enum: ['done', 'unhandled', 'left'] }).notNull(),
    error: text('error'),
  },
  (t) => [uniqueIndex('event_id').on(t.id), index('event_producer').on(t.producer)],
);

/** What is to be done. `sending` is committed before the call, so that a crash in between is known as unsure. */
export const outbox = sqliteTable(
  'outbox',
  {
    seq: integer('seq').primaryKey({ autoIncrement: true }),
    /** `E17.1`: the first effect of event 17. */
    id: text('id').notNull(),
    producer: text('producer'),
    channel: text('channel').notNull(),
    type: text('type').notNull(),
    payload: text('payload'),
    state: text('state', { enum: ['queued', 'sending', 'delivered', 'refused', 'unsure'] }).notNull(),
    /** Tries that may have reached the person; being told to wait is none. */
    attempts: integer('attempts').notNull(),
    /** When it was queued: what waited too long is not said any more. */
    since: integer('since').notNull().default(0),
    notBefore: integer('not_before').notNull(),
    detail: text('detail'),
    message: text('message'),
    /** When it was last tried: what was queued first may be said last. */
    triedAt: integer('tried_at'),
  },
  (t) => [uniqueIndex('outbox_id').on(t.id), index('outbox_open').on(t.state, t.channel, t.seq), index('outbox_message').on(t.channel, t.message)],
);

/** How each platform stands, for `doctor` and for the next start. */
export const standing = sqliteTable('standing', { platform: text('platform').primaryKey(), state: text('state').notNull(), since: integer('since').notNull(), detail: text('detail') });

/** That an erasure was asked for and done: no name, no word, no chat. */
export const erasure = sqliteTable('erasure', { no: integer('no').primaryKey(), at: integer('at').notNull(), events: integer('events').notNull() });
