import { index, integer, primaryKey, sqliteTable, text } from '../drizzle.ts';

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
    /** The last answers from the passages, JSON. */
    told: text('told'),
    /** The numbered papers they saw last, JSON. */
    listed: text('listed'),
    reminders: text('reminders', { enum: ['on', 'off'] }).notNull(),
    reminded: integer('reminded').notNull(),
    heardAt: integer('heard_at').notNull(),
    ledUntil: integer('led_until'),
    /** 1: they ask about others' matters. */
    inquires: integer('inquires'),
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
    how: text('how', { enum: ['picked', 'said', 'interpreted', 'imported'] }).notNull(),
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
    /** 1: a photo of the printed label. */
    label: integer('label'),
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
  { id: text('id').primaryKey(), producer: owner(), kind: text('kind', { enum: ['remind', 'clock', 'promised'] }).notNull(), person: text('person').notNull(), at: integer('at').notNull(), words: text('words'), message: text('message') },
  (t) => [index('timer_at').on(t.at), index('timer_producer').on(t.producer)],
);

/** Audience tags of a producer. */
export const tag = sqliteTable('tag', { producer: owner(), tag: text('tag').notNull() }, (t) => [primaryKey({ columns: [t.producer, t.tag] }), index('tag_tag').on(t.tag)]);

/** What consultants noted of a producer. */
export const note = sqliteTable('note', { id: integer('id').primaryKey({ autoIncrement: true }), producer: owner(), text: text('text').notNull(), at: integer('at').notNull(), by: text('by') }, (t) => [index('note_producer').on(t.producer)]);

/** Printed labels that were looked at. `faces`, `unconfirmed`, `findings`: small JSON, parsed on every read. */
export const label = sqliteTable(
  'label',
  {
    producer: owner(),
    /** Empty: of no product yet. */
    product: text('product').notNull(),
    kind: text('kind'),
    /** 1: printed before 23/01/2026. */
    printedBefore: integer('printed_before'),
    faces: text('faces').notNull(),
    unconfirmed: text('unconfirmed').notNull(),
    /** What was told last, and by the law of which day. */
    judgedOn: text('judged_on'),
    findings: text('findings'),
    by: text('by').notNull(),
    at: integer('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.producer, t.product] })],
);
