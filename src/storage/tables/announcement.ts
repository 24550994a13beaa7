import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/* Announcements. */

export const announcement = sqliteTable(
  'announcement',
  {
    id: text('id').primaryKey(),
    /** The private chat of who wrote it. */
    by: text('by').notNull(),
    state: text('state', { enum: ['draft', 'sent', 'cancelled', 'dropped'] }).notNull(),
    /** What is asked next, while it is a draft. */
    asking: text('asking').notNull(),
    code: text('code').notNull(),
    title: text('title'),
    starts: integer('starts'),
    place: text('place'),
    /** Null: nobody is turned away. */
    capacity: integer('capacity'),
    contact: text('contact'),
    /** The last day on which one may answer; null: until it begins. */
    until: text('until'),
    /** JSON, parsed on every read. */
    audience: text('audience').notNull(),
    /** When somebody last worked on it. */
    touched: integer('touched').notNull(),
    approvedBy: text('approved_by'),
    approvedAt: integer('approved_at'),
  },
  (t) => [index('announcement_by').on(t.by, t.state)],
);

/** Who an announcement went to, fixed when it was approved. */
export const recipient = sqliteTable(
  'recipient',
  {
    announcement: text('announcement').notNull().references(() => announcement.id, { onDelete: 'restrict' }),
    person: text('person').notNull(),
    producer: text('producer').notNull(),
    channel: text('channel').notNull(),
    effect: text('effect').notNull(),
    /** Our last word to them about it: what is said after that may be short. */
    last: text('last').notNull(),
  },
  (t) => [primaryKey({ columns: [t.announcement, t.person] }), index('recipient_channel').on(t.channel), index('recipient_person').on(t.person), index('recipient_producer').on(t.producer)],
);

export const rsvp = sqliteTable(
  'rsvp',
  {
    announcement: text('announcement').notNull().references(() => announcement.id, { onDelete: 'restrict' }),
    person: text('person').notNull(),
    producer: text('producer').notNull(),
    name: text('name'),
    state: text('state', { enum: ['going', 'waiting', 'no'] }).notNull(),
    people: integer('people').notNull(),
    at: integer('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.announcement, t.person] }), index('rsvp_producer').on(t.producer)],
);
