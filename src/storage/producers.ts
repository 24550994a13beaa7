import { and, asc, eq, sql } from 'drizzle-orm';
import type { Producer } from '../core/producer/state.ts';
import type { Database } from './open.ts';
import * as rows from './rows.ts';
import * as table from './tables.ts';

/** Loads and saves one producer whole. Saving writes only the rows whose value changed: the core makes new values and
 *  never alters old ones, so "the same reference" means "the same row". */
export function producers({ db }: Database) {
  const of = sql.placeholder('producer');
  const byChannel = db.select({ producer: table.channel.producer }).from(table.channel).where(eq(table.channel.id, sql.placeholder('channel'))).prepare();
  const byCode = db.select({ producer: table.code.producer }).from(table.code).where(eq(table.code.code, sql.placeholder('code'))).prepare();
  const one = db.select().from(table.producer).where(eq(table.producer.id, of)).prepare();
  const people = db.select().from(table.person).where(eq(table.person.producer, of)).orderBy(sql`rowid`).prepare();
  const channels = db.select().from(table.channel).where(eq(table.channel.producer, of)).orderBy(asc(table.channel.position)).prepare();
  const products = db.select().from(table.product).where(eq(table.product.producer, of)).orderBy(sql`rowid`).prepare();
  const facts = db.select().from(table.fact).where(eq(table.fact.producer, of)).orderBy(sql`rowid`).prepare();
  const documents = db.select().from(table.document).where(eq(table.document.producer, of)).orderBy(sql`rowid`).prepare();
  const files = db.select({ document: table.file.document, hash: table.file.hash, mime: table.file.mime, size: table.file.size, name: table.file.name }).from(table.file).innerJoin(table.document, eq(table.file.document, table.document.id)).where(eq(table.document.producer, of)).orderBy(sql`${table.file}.rowid`).prepare();
  const questions = db.select().from(table.question).where(eq(table.question.producer, of)).orderBy(sql`rowid`).prepare();
  const codes = db.select().from(table.code).where(eq(table.code.producer, of)).orderBy(sql`rowid`).prepare();
  const timers = db.select().from(table.timer).where(eq(table.timer.producer, of)).orderBy(sql`rowid`).prepare();

  function load(id: string): Producer | undefined {
    const found = one.get({ producer: id });
    if (!found) return undefined;
    const at = { producer: id };
    const chats = channels.all(at);
    const kept = files.all(at);
    return {
      id: found.id as Producer['id'],
      since: found.since,
      people: people.all(at).map((row) => rows.personFrom(row, chats.filter((chat) => chat.person === row.id).map((chat) => chat.id))),
      products: products.all(at).map(rows.productFrom),
      facts: facts.all(at).map(rows.factFrom),
      documents: documents.all(at).map((row) => rows.documentFrom(row, kept.filter((file) => file.document === row.id).map(rows.fileFrom))),
      questions: questions.all(at).map(rows.questionFrom),
      codes: codes.all(at).map(rows.codeFrom),
      timers: timers.all(at).map(rows.timerFrom),
    };
  }

  /** Children go before their parents; the database refuses the other order. */
  function erase(id: string): void {
    db.delete(table.file).where(sql`${table.file.document} in (select id from ${table.document} where producer = ${id})`).run();
    for (const child of [table.channel, table.timer, table.code, table.question, table.document, table.fact, table.product, table.person]) {
      db.delete(child).where(eq(child.producer, id)).run();
    }
    db.delete(table.producer).where(eq(table.producer.id, id)).run();
  }

  return {
    ownerOfChannel: (channel: string): string | undefined => byChannel.get({ channel })?.producer,
    ownerOfCode: (code: string): string | undefined => byCode.get({ code })?.producer,
    load,
    save: (before: Producer | undefined, after: Producer): void => save(db, before, after),
    erase,
  };
}

type Db = Database['db'];

function save(db: Db, before: Producer | undefined, after: Producer): void {
  if (!before) db.insert(table.producer).values({ id: after.id, since: after.since }).run();
  const { id } = after;
  changes(before?.people, after.people, (one) => one.id, {
    put: (person) => {
      const row = rows.personRow(id, person);
      db.insert(table.person).values(row).onConflictDoUpdate({ target: table.person.id, set: row }).run();
      person.channels.forEach((channel, position) => {
        const chat = { id: channel, producer: id, person: person.id, position };
        db.insert(table.channel).values(chat).onConflictDoUpdate({ target: table.channel.id, set: chat }).run();
      });
    },
    drop: (person) => {
      db.delete(table.channel).where(eq(table.channel.person, person.id)).run();
      db.delete(table.person).where(eq(table.person.id, person.id)).run();
    },
  });
  changes(before?.products, after.products, (one) => one.id, {
    put: (product) => { const row = rows.productRow(id, product); db.insert(table.product).values(row).onConflictDoUpdate({ target: table.product.id, set: row }).run(); },
    drop: (product) => { db.delete(table.product).where(eq(table.product.id, product.id)).run(); },
  });
  const dropFact = (key: { fact: string; product?: string }) =>
    db.delete(table.fact).where(and(eq(table.fact.producer, id), eq(table.fact.product, key.product ?? ''), eq(table.fact.fact, key.fact))).run();
  changes(before?.facts, after.facts, (one) => `${one.product ?? ''} ${one.fact}`, {
    put: (fact) => { dropFact(fact); db.insert(table.fact).values(rows.factRow(id, fact)).run(); },
    drop: dropFact,
  });
  changes(before?.documents, after.documents, (one) => one.id, {
    put: (document) => {
      const row = rows.documentRow(id, document);
      db.insert(table.document).values(row).onConflictDoUpdate({ target: table.document.id, set: row }).run();
      for (const file of document.files) db.insert(table.file).values({ name: null, ...file, document: document.id }).onConflictDoNothing().run();
    },
    drop: (document) => {
      db.delete(table.file).where(eq(table.file.document, document.id)).run();
      db.delete(table.document).where(eq(table.document.id, document.id)).run();
    },
  });
  changes(before?.questions, after.questions, (one) => one.id, {
    put: (question) => { const row = rows.questionRow(id, question); db.insert(table.question).values(row).onConflictDoUpdate({ target: table.question.id, set: row }).run(); },
    drop: (question) => { db.delete(table.question).where(eq(table.question.id, question.id)).run(); },
  });
  changes(before?.codes, after.codes, (one) => one.code, {
    put: (code) => { db.insert(table.code).values({ ...code, producer: id }).run(); },
    drop: (code) => { db.delete(table.code).where(eq(table.code.code, code.code)).run(); },
  });
  changes(before?.timers, after.timers, (one) => one.id, {
    put: (timer) => { db.insert(table.timer).values({ ...timer, producer: id }).onConflictDoNothing().run(); },
    drop: (timer) => { db.delete(table.timer).where(eq(table.timer.id, timer.id)).run(); },
  });
}

function changes<T>(before: readonly T[] | undefined, after: readonly T[], key: (row: T) => string, write: { put: (row: T) => void; drop: (row: T) => void }): void {
  if (before === after) return;
  const old = new Map((before ?? []).map((row) => [key(row), row]));
  const kept = new Set(after.map(key));
  for (const [name, row] of old) if (!kept.has(name)) write.drop(row);
  for (const row of after) if (old.get(key(row)) !== row) write.put(row);
}
