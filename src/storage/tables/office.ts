import { index, integer, sqliteTable, text, uniqueIndex } from '../drizzle.ts';

/* The office: who has a role, which groups are served, what was done. */

/** Roles, by the private chat their holder writes from. `scope`: small JSON, parsed on every read. */
export const member = sqliteTable('member', {
  channel: text('channel').primaryKey(),
  role: text('role', { enum: ['consultant', 'staff', 'admin'] }).notNull(),
  scope: text('scope').notNull(),
  name: text('name'),
  since: integer('since').notNull(),
  by: text('by').notNull(),
});

export const roleCode = sqliteTable('role_code', {
  code: text('code').primaryKey(),
  role: text('role', { enum: ['consultant', 'staff', 'admin'] }).notNull(),
  scope: text('scope').notNull(),
  until: integer('until').notNull(),
  by: text('by').notNull(),
});

/** Alarms of the office. One for each thing they are about. */
export const wake = sqliteTable(
  'wake',
  { id: text('id').primaryKey(), kind: text('kind', { enum: ['room', 'handover', 'digest', 'announcement'] }).notNull(), about: text('about').notNull(), at: integer('at').notNull() },
  (t) => [uniqueIndex('wake_about').on(t.kind, t.about), index('wake_at').on(t.at)],
);

/** Everything the office did to what is a producer's, and to roles and rooms. An erasure takes who and what it was about out. */
export const audit = sqliteTable(
  'audit',
  {
    no: integer('no').primaryKey({ autoIncrement: true }),
    at: integer('at').notNull(),
    who: text('who').notNull(),
    what: text('what').notNull(),
    about: text('about'),
    before: text('before'),
    after: text('after'),
  },
  (t) => [index('audit_about').on(t.about), index('audit_who').on(t.who)],
);
