import { index, integer, primaryKey, sqliteTable, text } from '../drizzle.ts';

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
    /** Only this one answer is being put right. */
    mending: integer('mending', { mode: 'boolean' }),
    code: text('code').notNull(),
    kind: text('kind', { enum: ['training', 'visit', 'fair', 'deadline', 'other'] }),
    title: text('title'),
    starts: integer('starts'),
    place: text('place'),
    map: text('map'),
    /** Null: nobody is turned away. */
    capacity: integer('capacity'),
    contact: text('contact'),
    /** The last day on which one may answer; null: until it begins. */
    until: text('until'),
    /** What goes with it: JSON. */
    file: text('file'),
    sendAt: integer('send_at'),
    /** What people type who are there. */
    door: text('door'),
    /** Changes that wait for the code: JSON. */
    pending: text('pending'),
    /** JSON, parsed on every read. */
    audience: text('audience').notNull(),
    /** When somebody last worked on it. */
    touched: integer('touched').notNull(),
    approvedBy: text('approved_by'),
    approvedAt: integer('approved_at'),
  },
  (t) => [index('announcement_by').on(t.by, t.state), index('announcement_door').on(t.door)],
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

/** Who was there. */
export const attendance = sqliteTable(
  'attendance',
  {
    announcement: text('announcement').notNull().references(() => announcement.id, { onDelete: 'restrict' }),
    person: text('person').notNull(),
    producer: text('producer').notNull(),
    channel: text('channel'),
    name: text('name'),
    people: integer('people').notNull(),
    how: text('how', { enum: ['code', 'list'] }).notNull(),
    at: integer('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.announcement, t.person] }), index('attendance_producer').on(t.producer)],
);

/** What they thought of it: three answers, and which question stands open. */
export const feedback = sqliteTable(
  'feedback',
  {
    announcement: text('announcement').notNull().references(() => announcement.id, { onDelete: 'restrict' }),
    person: text('person').notNull(),
    producer: text('producer').notNull(),
    channel: text('channel').notNull(),
    useful: integer('useful'),
    clear: integer('clear'),
    words: text('words'),
    asking: text('asking', { enum: ['useful', 'clear', 'words', 'done'] }).notNull(),
    effect: text('effect').notNull(),
    at: integer('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.announcement, t.person] }), index('feedback_channel').on(t.channel, t.asking), index('feedback_producer').on(t.producer)],
);

/** Platforms on which announcements stand still until staff say go on. */
export const halt = sqliteTable('halt', { platform: text('platform').primaryKey(), since: integer('since').notNull(), why: text('why').notNull() });
