import { index, integer, sqliteTable, text } from '../drizzle.ts';

/** Producers' questions on their way through the office. */
export const handover = sqliteTable(
  'handover',
  {
    question: text('question').primaryKey(),
    producer: text('producer').notNull(),
    text: text('text').notNull(),
    shown: text('shown').notNull(),
    known: text('known'),
    draft: text('draft'),
    set: integer('set'),
    commune: text('commune'),
    province: text('province'),
    /** JSON lists. */
    tags: text('tags').notNull(),
    tried: text('tried').notNull(),
    target: text('target'),
    state: text('state', { enum: ['waiting', 'reminded', 'listed', 'answered', 'closed', 'withdrawn'] }).notNull(),
    since: integer('since').notNull(),
    asked: integer('asked').notNull(),
    answer: text('answer'),
    by: text('by'),
    answeredAt: integer('answered_at'),
  },
  (t) => [index('handover_producer').on(t.producer), index('handover_target').on(t.state, t.target)],
);

/** What we said that stands for a question, so that quoting it answers it. */
export const handoverPost = sqliteTable(
  'handover_post',
  { effect: text('effect').primaryKey(), question: text('question').notNull(), seq: integer('seq').notNull() },
  (t) => [index('handover_post_question').on(t.question, t.seq)],
);

/** Consultants' answers that wait to become knowledge. */
export const draft = sqliteTable(
  'draft',
  {
    id: text('id').primaryKey(),
    asked: text('asked').notNull(),
    answer: text('answer').notNull(),
    question: text('question').notNull(),
    by: text('by').notNull(),
    room: text('room').notNull(),
    at: integer('at').notNull(),
    laws: text('laws'),
    state: text('state', { enum: ['open', 'writing', 'accepted', 'rejected'] }).notNull(),
    reason: text('reason'),
    /** What a reviewer has added. */
    title: text('title'),
    text: text('text'),
    law: text('law'),
    clause: text('clause'),
    from: text('from_day'),
    to: text('to_day'),
    also: text('also'),
  },
  (t) => [index('draft_question').on(t.question)],
);
