import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from '../drizzle.ts';

/* Zalo. Chats, messages and people stand here as sealed keys of the platform's making, except where a name is needed to act. */

/** The account: its session, encrypted with a secret that is not in here. */
export const zaloSession = sqliteTable('zalo_session', {
  id: integer('id').primaryKey(),
  uid: text('uid'),
  sealed: text('sealed').notNull(),
  savedAt: integer('saved_at').notNull(),
  /** When a person scanned the QR code. */
  madeAt: integer('made_at').notNull(),
  /** What was said before is not ours to answer. */
  since: integer('since').notNull(),
});

/** Small values: the lease of the process that owns the account, the last heartbeat. */
export const zaloState = sqliteTable('zalo_state', { name: text('name').primaryKey(), value: text('value').notNull(), at: integer('at').notNull() });

export const zaloLogin = sqliteTable('zalo_login', { at: integer('at').primaryKey() });

/** Messages met. `guard` is the same for one that comes again under another id. */
export const zaloMet = sqliteTable(
  'zalo_met',
  { key: text('key').primaryKey(), guard: text('guard').notNull(), msgId: text('msg_id').notNull(), at: integer('at').notNull(), taken: integer('taken', { mode: 'boolean' }).notNull() },
  (t) => [index('zalo_met_guard').on(t.guard), index('zalo_met_at').on(t.at)],
);

export const zaloThread = sqliteTable('zalo_thread', { key: text('key').primaryKey(), heardAt: integer('heard_at'), sentAt: integer('sent_at') });

/** Pieces of messages: their places in the queue, and what became of them. The caps are counted from here. */
export const zaloSent = sqliteTable(
  'zalo_sent',
  {
    effect: text('effect').notNull(),
    part: integer('part').notNull(),
    thread: text('thread').notNull(),
    at: integer('at').notNull(),
    state: text('state', { enum: ['reserved', 'sending', 'sent', 'refused', 'unsure'] }).notNull(),
    /** The id it left under; without one it has not left. */
    clientId: text('client_id'),
    msgId: text('msg_id'),
    announces: integer('announces', { mode: 'boolean' }).notNull(),
    first: integer('first', { mode: 'boolean' }).notNull(),
    upload: integer('upload', { mode: 'boolean' }).notNull(),
    tries: integer('tries').notNull(),
  },
  (t) => [primaryKey({ columns: [t.effect, t.part] }), index('zalo_sent_at').on(t.at), index('zalo_sent_client').on(t.thread, t.clientId)],
);

/** Until when the account or a chat rests. */
export const zaloRest = sqliteTable('zalo_rest', { scope: text('scope').primaryKey(), level: integer('level').notNull(), until: integer('until').notNull(), code: text('code').notNull() });

/** Friend requests to accept. The uid is gone once that is done. */
export const zaloRequest = sqliteTable(
  'zalo_request',
  { id: integer('id').primaryKey({ autoIncrement: true }), key: text('key').notNull(), uid: text('uid'), at: integer('at').notNull(), due: integer('due').notNull(), closedAt: integer('closed_at'), accepted: integer('accepted', { mode: 'boolean' }).notNull() },
  (t) => [uniqueIndex('zalo_request_key').on(t.key)],
);

/** When we heard nothing, and how much of it was found after. `lost`: with a new login nothing can be. */
export const zaloGap = sqliteTable('zalo_gap', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  from: integer('from').notNull(),
  to: integer('to'),
  why: text('why').notNull(),
  recovered: integer('recovered').notNull(),
  lost: integer('lost', { mode: 'boolean' }).notNull(),
});

/** Which person a chat is with, whatever account of ours sees them. */
export const zaloPerson = sqliteTable(
  'zalo_person',
  { channel: text('channel').primaryKey(), globalId: text('global_id').notNull(), at: integer('at').notNull() },
  (t) => [index('zalo_person_global').on(t.globalId)],
);
