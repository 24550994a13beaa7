import { integer, primaryKey, sqliteTable, text, index, uniqueIndex } from 'drizzle-orm/sqlite-core';

/* The tables, one row for each thing that staff can ask for. The SQL in migrations/ is generated from this file and then
 * made STRICT by hand. Columns named `by`, `at`, `since`, `until` are epoch milliseconds or ids as in core/producer/state. */

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

export const producer = sqliteTable('producer', { id: text('id').primaryKey(), since: integer('since').notNull() });

const owner = () => text('producer').notNull().references(() => producer.id, { onDelete: 'restrict' });

export const person = sqliteTable(
  'person',
  {
    id: text('id').primaryKey(),
    producer: owner(),
    name: text('name'),
    phone: text('phone'),
    consentAt: integer('consent_at'),
    consentWording: integer('consent_wording'),
    /** What the conversation waits for: small JSON, parsed with Zod on every read. */
    focus: text('focus').notNull(),
    unread: text('unread').notNull(),
    product: text('product'),
    /** The question asked last. */
    asked: text('asked'),
    askedAt: integer('asked_at'),
    /** What a model was asked and has not answered: small JSON. */
    thinking: text('thinking'),
    reminders: text('reminders', { enum: ['on', 'off'] }).notNull(),
    reminded: integer('reminded').notNull(),
    heardAt: integer('heard_at').notNull(),
    ledUntil: integer('led_until'),
  },
  (t) => [index('person_producer').on(t.producer), index('person_phone').on(t.phone)],
);

export const channel = sqliteTable(
  'channel',
  {
    id: text('id').primaryKey(),
    producer: owner(),
    person: text('person').notNull().references(() => person.id, { onDelete: 'restrict' }),
    /** 0 is where the person wrote from last. */
    position: integer('position').notNull(),
  },
  (t) => [index('channel_producer').on(t.producer), index('channel_person').on(t.person)],
);

export const product = sqliteTable(
  'product',
  { id: text('id').primaryKey(), producer: owner(), name: text('name').notNull(), since: integer('since').notNull(), message: text('message') },
  (t) => [index('product_producer').on(t.producer)],
);

export const fact = sqliteTable(
  'fact',
  {
    producer: owner(),
    /** Empty: about the producer. */
    product: text('product').notNull(),
    fact: text('fact').notNull(),
    /** JSON; absent when the question was put off. */
    value: text('value'),
    put: text('put', { enum: ['later', 'unknown'] }),
    by: text('by').notNull(),
    at: integer('at').notNull(),
    how: text('how', { enum: ['picked', 'said', 'imported'] }).notNull(),
    message: text('message'),
  },
  (t) => [primaryKey({ columns: [t.producer, t.product, t.fact] })],
);

export const document = sqliteTable(
  'document',
  {
    id: text('id').primaryKey(),
    producer: owner(),
    item: text('item'),
    product: text('product'),
    state: text('state', { enum: ['claimed', 'shown', 'checked', 'rejected'] }).notNull(),
    issued: text('issued'),
    expires: text('expires'),
    reason: text('reason'),
    by: text('by').notNull(),
    at: integer('at').notNull(),
    message: text('message'),
  },
  (t) => [index('document_producer').on(t.producer)],
);

export const file = sqliteTable(
  'file',
  {
    document: text('document').notNull().references(() => document.id, { onDelete: 'restrict' }),
    hash: text('hash').notNull(),
    mime: text('mime').notNull(),
    size: integer('size').notNull(),
    name: text('name'),
  },
  (t) => [primaryKey({ columns: [t.document, t.hash] }), index('file_hash').on(t.hash)],
);

export const question = sqliteTable(
  'question',
  {
    id: text('id').primaryKey(),
    producer: owner(),
    text: text('text').notNull(),
    by: text('by').notNull(),
    channel: text('channel').notNull(),
    at: integer('at').notNull(),
    state: text('state', { enum: ['waiting', 'answered', 'withdrawn', 'closed'] }).notNull(),
    message: text('message'),
    /** How the asker agreed to be shown; absent: not sent to anybody. */
    shown: text('shown', { enum: ['name', 'commune'] }),
    answer: text('answer'),
    answeredBy: text('answered_by'),
    answeredAt: integer('answered_at'),
  },
  (t) => [index('question_producer').on(t.producer)],
);

export const code = sqliteTable(
  'code',
  { code: text('code').primaryKey(), producer: owner(), person: text('person').notNull(), joins: text('joins', { enum: ['self', 'colleague'] }).notNull(), until: integer('until').notNull() },
  (t) => [index('code_producer').on(t.producer)],
);

export const timer = sqliteTable(
  'timer',
  { id: text('id').primaryKey(), producer: owner(), kind: text('kind', { enum: ['remind', 'clock'] }).notNull(), person: text('person').notNull(), at: integer('at').notNull() },
  (t) => [index('timer_at').on(t.at), index('timer_producer').on(t.producer)],
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

/** Audience tags of a producer. */
export const tag = sqliteTable('tag', { producer: owner(), tag: text('tag').notNull() }, (t) => [primaryKey({ columns: [t.producer, t.tag] }), index('tag_tag').on(t.tag)]);

/** What consultants noted of a producer. */
export const note = sqliteTable('note', { id: integer('id').primaryKey({ autoIncrement: true }), producer: owner(), text: text('text').notNull(), at: integer('at').notNull(), by: text('by') }, (t) => [index('note_producer').on(t.producer)]);

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
    state: text('state', { enum: ['open', 'accepted', 'rejected'] }).notNull(),
    reason: text('reason'),
  },
  (t) => [index('draft_question').on(t.question)],
);

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
  (t) => [primaryKey({ columns: [t.announcement, t.person] }), index('recipient_person').on(t.person), index('recipient_producer').on(t.producer)],
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
