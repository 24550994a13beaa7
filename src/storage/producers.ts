import { and, asc, eq, getTableColumns, gt, inArray, isNull, sql } from './drizzle.ts';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
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
  /** Which of the rarer rows there are at all: most producers have none of them, and a query less is a tenth of a message. */
  const any = (child: SQLiteTable & { readonly producer: SQLiteColumn }) => sql<number>`exists (select 1 from ${child} where ${child.producer} = ${of})`;
  const one = db.select({ id: table.producer.id, since: table.producer.since, documents: any(table.document), questions: any(table.question), codes: any(table.code), labels: any(table.label), tags: any(table.tag), notes: any(table.note) })
    .from(table.producer).where(eq(table.producer.id, of)).prepare();
  const people = db.select().from(table.person).where(eq(table.person.producer, of)).orderBy(sql`rowid`).prepare();
  const channels = db.select().from(table.channel).where(eq(table.channel.producer, of)).orderBy(asc(table.channel.position)).prepare();
  const products = db.select().from(table.product).where(eq(table.product.producer, of)).orderBy(sql`rowid`).prepare();
  const facts = db.select().from(table.fact).where(eq(table.fact.producer, of)).orderBy(sql`rowid`).prepare();
  const documents = db.select().from(table.document).where(eq(table.document.producer, of)).orderBy(sql`rowid`).prepare();
  const files = db.select({ document: table.file.document, hash: table.file.hash, mime: table.file.mime, size: table.file.size, name: table.file.name }).from(table.file).innerJoin(table.document, eq(table.file.document, table.document.id)).where(eq(table.document.producer, of)).orderBy(sql`${table.file}.rowid`).prepare();
  const questions = db.select().from(table.question).where(eq(table.question.producer, of)).orderBy(sql`rowid`).prepare();
  const codes = db.select().from(table.code).where(eq(table.code.producer, of)).orderBy(sql`rowid`).prepare();
  const timers = db.select().from(table.timer).where(eq(table.timer.producer, of)).orderBy(sql`rowid`).prepare();

  const tags = db.select({ tag: table.tag.tag }).from(table.tag).where(eq(table.tag.producer, of)).orderBy(sql`rowid`).prepare();

  const labels = db.select().from(table.label).where(eq(table.label.producer, of)).orderBy(sql`rowid`).prepare();

  const notes = db.select({ text: table.note.text, at: table.note.at, by: table.note.by }).from(table.note).where(eq(table.note.producer, of)).orderBy(asc(table.note.id)).prepare();
  const write = writes(db);

  function load(id: string): Producer | undefined {
    const found = one.get({ producer: id });
    if (!found) return undefined;
    const at = { producer: id };
    const chats = channels.all(at);
    const kept = found.documents ? files.all(at) : [];
    const noted = found.notes ? notes.all(at).map(rows.present) : [];
    const shown = found.labels ? labels.all(at).map(rows.labelFrom) : [];
    const tagged = found.tags ? tags.all(at).map((row) => row.tag) : [];
    return {
      id: found.id as Producer['id'],
      since: found.since,
      people: people.all(at).map((row) => rows.personFrom(row, chats.filter((chat) => chat.person === row.id).map((chat) => chat.id))),
      products: products.all(at).map(rows.productFrom),
      facts: facts.all(at).map(rows.factFrom),
      documents: found.documents ? documents.all(at).map((row) => rows.documentFrom(row, kept.filter((file) => file.document === row.id).map(rows.fileFrom))) : [],
      questions: found.questions ? questions.all(at).map(rows.questionFrom) : [],
      codes: found.codes ? codes.all(at).map(rows.codeFrom) : [],
      timers: timers.all(at).map(rows.timerFrom),
      ...(shown.length > 0 ? { labels: shown } : {}),
      ...(tagged.length > 0 ? { tags: tagged } : {}),
      ...(noted.length > 0 ? { notes: noted } : {}),
    };
  }

  /** Children go before their parents; the database refuses the other order. */
  function erase(id: string): void {
    db.delete(table.file).where(sql`${table.file.document} in (select id from ${table.document} where producer = ${id})`).run();
    for (const child of [table.note, table.tag, table.label, table.channel, table.timer, table.code, table.question, table.document, table.fact, table.product, table.person]) {
      db.delete(child).where(eq(child.producer, id)).run();
    }
    // What their questions cost stays in the sums; whose they were does not.
    db.update(table.modelCall).set({ producer: null, person: null }).where(eq(table.modelCall.producer, id)).run();
    db.delete(table.producer).where(eq(table.producer.id, id)).run();
  }

  const byTimer = db.select({ producer: table.timer.producer }).from(table.timer).where(eq(table.timer.id, sql.placeholder('timer'))).prepare();

  /** Producers that one of these chats wrote to and no chat reaches any more: gone, or left behind when it moved away. */
  function leftBehind(chats: readonly string[]): string[] {
    if (chats.length === 0) return [];
    return db.selectDistinct({ producer: table.event.producer }).from(table.event).leftJoin(table.channel, eq(table.channel.producer, table.event.producer))
      .where(and(inArray(table.event.channel, [...chats]), isNull(table.channel.id))).all().flatMap((row) => row.producer ?? []);
  }

  return {
    ownerOfTimer: (timer: string): string | undefined => byTimer.get({ timer })?.producer,
    /** A timer that rang is gone, whatever the step made of it. */
    dropTimer: (timer: string): void => { write.dropTimer.run({ id: timer }); },
    leftBehind,
    ownerOfQuestion: (question: string): string | undefined => db.select({ producer: table.question.producer }).from(table.question).where(eq(table.question.id, question)).get()?.producer,
    ownerOfChannel: (channel: string): string | undefined => byChannel.get({ channel })?.producer,
    /** Who of an imported list has this number, has not come in yet, and by which code they would. Two of one number: nobody. */
    expected(phone: string, now: number): { code: string; name: string; products: string[] } | undefined {
      const found = db.select({ person: table.person, code: table.code.code }).from(table.person).innerJoin(table.code, eq(table.code.person, table.person.id))
        .where(and(eq(table.person.phone, phone), isNull(table.person.consentAt), gt(table.code.until, now))).limit(2).all();
      const [only] = found;
      if (!only || found.length > 1) return undefined;
      const state = load(only.person.producer)!;
      const name = state.facts.find(({ fact }) => fact === 'producer-name')?.value;
      return { code: only.code, name: String(name ?? only.person.name ?? ''), products: state.products.map((one) => one.name) };
    },
    ownerOfCode: (code: string): string | undefined => byCode.get({ code })?.producer,
    load,
    save: (before: Producer | undefined, after: Producer): void => { save(write, before, after); },
    erase,
  };
}

/** Every write of `save`, prepared once. */
function writes(db: Database['db']) {
  const by = (column: SQLiteColumn, name: string) => eq(column, sql.placeholder(name));
  return {
    producer: db.insert(table.producer).values(placeholders(table.producer)).prepare(),
    person: upsert(db, table.person, table.person.id),
    channel: upsert(db, table.channel, table.channel.id),
    product: upsert(db, table.product, table.product.id),
    document: upsert(db, table.document, table.document.id),
    question: upsert(db, table.question, table.question.id),
    code: upsert(db, table.code, table.code.code),
    timer: upsert(db, table.timer, table.timer.id),
    fact: db.insert(table.fact).values(placeholders(table.fact)).prepare(),
    file: db.insert(table.file).values(placeholders(table.file)).onConflictDoNothing().prepare(),
    dropPerson: db.delete(table.person).where(by(table.person.id, 'id')).prepare(),
    dropChannels: db.delete(table.channel).where(by(table.channel.person, 'id')).prepare(),
    dropProduct: db.delete(table.product).where(by(table.product.id, 'id')).prepare(),
    dropDocument: db.delete(table.document).where(by(table.document.id, 'id')).prepare(),
    dropFiles: db.delete(table.file).where(by(table.file.document, 'id')).prepare(),
    dropQuestion: db.delete(table.question).where(by(table.question.id, 'id')).prepare(),
    dropCode: db.delete(table.code).where(by(table.code.code, 'id')).prepare(),
    dropTimer: db.delete(table.timer).where(by(table.timer.id, 'id')).prepare(),
    label: db.insert(table.label).values(placeholders(table.label)).prepare(),
    dropLabel: db.delete(table.label).where(and(by(table.label.producer, 'producer'), by(table.label.product, 'product'))).prepare(),
    note: db.insert(table.note).values({ producer: sql.placeholder('producer'), text: sql.placeholder('text'), at: sql.placeholder('at'), by: sql.placeholder('by') }).prepare(),
    tag: db.insert(table.tag).values(placeholders(table.tag)).onConflictDoNothing().prepare(),
    dropTag: db.delete(table.tag).where(and(by(table.tag.producer, 'producer'), by(table.tag.tag, 'tag'))).prepare(),
    dropFact: db.delete(table.fact).where(and(by(table.fact.producer, 'producer'), by(table.fact.product, 'product'), by(table.fact.fact, 'fact'))).prepare(),
  };
}

const placeholders = <T extends SQLiteTable>(of: T): T['$inferInsert'] =>
  Object.fromEntries(Object.keys(getTableColumns(of)).map((name) => [name, sql.placeholder(name)])) as T['$inferInsert'];

/** The key is left as it is: to set it again, even to the same, makes SQLite look through every child row. */
function upsert<T extends SQLiteTable>(db: Database['db'], of: T, key: SQLiteColumn) {
  const set = Object.fromEntries(Object.entries(getTableColumns(of)).filter(([, column]) => column.name !== key.name).map(([name, column]) => [name, sql.raw(`excluded."${column.name}"`)]));
  return db.insert(of).values(placeholders(of)).onConflictDoUpdate({ target: key, set: set as never }).prepare();
}

function save(write: ReturnType<typeof writes>, before: Producer | undefined, after: Producer): void {
  const { id } = after;
  if (!before) write.producer.run({ id, since: after.since });
  changes(before?.people, after.people, (one) => one.id, {
    put: (person) => {
      write.person.run(rows.personRow(id, person));
      if (before?.people.find((one) => one.id === person.id)?.channels === person.channels) return;
      write.dropChannels.run({ id: person.id });
      person.channels.forEach((channel, position) => { write.channel.run({ id: channel, producer: id, person: person.id, position }); });
    },
    drop: (person) => { write.dropChannels.run({ id: person.id }); write.dropPerson.run({ id: person.id }); },
  });
  changes(before?.products, after.products, (one) => one.id, {
    put: (product) => { write.product.run(rows.productRow(id, product)); },
    drop: (product) => { write.dropProduct.run({ id: product.id }); },
  });
  const dropFact = ({ fact, product }: { fact: string; product?: string }) => { write.dropFact.run({ producer: id, product: product ?? '', fact }); };
  changes(before?.facts, after.facts, (one) => `${one.product ?? ''} ${one.fact}`, {
    put: (fact) => { dropFact(fact); write.fact.run(rows.factRow(id, fact)); },
    drop: dropFact,
  });
  changes(before?.documents, after.documents, (one) => one.id, {
    put: (document) => {
      write.document.run(rows.documentRow(id, document));
      for (const file of document.files) write.file.run({ name: null, ...file, document: document.id });
    },
    drop: (document) => { write.dropFiles.run({ id: document.id }); write.dropDocument.run({ id: document.id }); },
  });
  changes(before?.questions, after.questions, (one) => one.id, {
    put: (question) => { write.question.run(rows.questionRow(id, question)); },
    drop: (question) => { write.dropQuestion.run({ id: question.id }); },
  });
  changes(before?.codes, after.codes, (one) => one.code, {
    put: (code) => { write.code.run({ ...code, producer: id }); },
    drop: (code) => { write.dropCode.run({ id: code.code }); },
  });
  changes(before?.timers, after.timers, (one) => one.id, {
    put: (timer) => { write.timer.run({ ...timer, producer: id }); },
    drop: (timer) => { write.dropTimer.run({ id: timer.id }); },
  });
  const dropLabel = ({ product }: { product?: string }) => { write.dropLabel.run({ producer: id, product: product ?? '' }); };
  changes(before?.labels ?? [], after.labels ?? [], (one) => one.product ?? '', {
    put: (label) => { dropLabel(label); write.label.run(rows.labelRow(id, label)); },
    drop: dropLabel,
  });
  // Notes are only added.
  for (const note of after.notes?.slice(before?.notes?.length ?? 0) ?? []) write.note.run({ by: null, ...note, producer: id });
  changes(before?.tags ?? [], after.tags ?? [], (one) => one, {
    put: (tag) => { write.tag.run({ producer: id, tag }); },
    drop: (tag) => { write.dropTag.run({ producer: id, tag }); },
  });
}

function changes<T>(before: readonly T[] | undefined, after: readonly T[], key: (row: T) => string, write: { put: (row: T) => void; drop: (row: T) => void }): void {
  if (before === after) return;
  const old = new Map((before ?? []).map((row) => [key(row), row]));
  const kept = new Set(after.map(key));
  for (const [name, row] of old) if (!kept.has(name)) write.drop(row);
  for (const row of after) if (old.get(key(row)) !== row) write.put(row);
}
