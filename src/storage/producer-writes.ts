import { and, eq, getTableColumns, sql } from './drizzle.ts';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Producer } from '../core/producer/state.ts';
import type { Database } from './open.ts';
import { prepared } from './prepared.ts';
import * as rows from './rows.ts';
import * as table from './tables.ts';

/* Saving writes only the rows whose value changed: the core makes new values and never alters old ones, so "the same reference"
 * means "the same row". */

/** Every write of `save`, prepared once. */
export function writes(db: Database['db']) {
  const by = (column: SQLiteColumn, name: string) => eq(column, sql.placeholder(name));
  return {
    producer: prepared(() => db.insert(table.producer).values(placeholders(table.producer))),
    person: upsert(db, table.person, table.person.id),
    channel: upsert(db, table.channel, table.channel.id),
    product: upsert(db, table.product, table.product.id),
    document: upsert(db, table.document, table.document.id),
    question: upsert(db, table.question, table.question.id),
    code: upsert(db, table.code, table.code.code),
    timer: upsert(db, table.timer, table.timer.id),
    fact: prepared(() => db.insert(table.fact).values(placeholders(table.fact))),
    file: prepared(() => db.insert(table.file).values(placeholders(table.file)).onConflictDoNothing()),
    dropPerson: prepared(() => db.delete(table.person).where(by(table.person.id, 'id'))),
    dropChannels: prepared(() => db.delete(table.channel).where(by(table.channel.person, 'id'))),
    dropProduct: prepared(() => db.delete(table.product).where(by(table.product.id, 'id'))),
    dropDocument: prepared(() => db.delete(table.document).where(by(table.document.id, 'id'))),
    dropFiles: prepared(() => db.delete(table.file).where(by(table.file.document, 'id'))),
    dropQuestion: prepared(() => db.delete(table.question).where(by(table.question.id, 'id'))),
    dropCode: prepared(() => db.delete(table.code).where(by(table.code.code, 'id'))),
    dropTimer: prepared(() => db.delete(table.timer).where(by(table.timer.id, 'id'))),
    label: prepared(() => db.insert(table.label).values(placeholders(table.label))),
    dropLabel: prepared(() => db.delete(table.label).where(and(by(table.label.producer, 'producer'), by(table.label.product, 'product')))),
    note: prepared(() => db.insert(table.note).values({ producer: sql.placeholder('producer'), text: sql.placeholder('text'), at: sql.placeholder('at'), by: sql.placeholder('by') })),
    tag: prepared(() => db.insert(table.tag).values(placeholders(table.tag)).onConflictDoNothing()),
    dropTag: prepared(() => db.delete(table.tag).where(and(by(table.tag.producer, 'producer'), by(table.tag.tag, 'tag')))),
    dropFact: prepared(() => db.delete(table.fact).where(and(by(table.fact.producer, 'producer'), by(table.fact.product, 'product'), by(table.fact.fact, 'fact')))),
  };
}

const placeholders = <T extends SQLiteTable>(of: T): T['$inferInsert'] =>
  Object.fromEntries(Object.keys(getTableColumns(of)).map((name) => [name, sql.placeholder(name)])) as T['$inferInsert'];

/** The key is left as it is: to set it again, even to the same, makes SQLite look through every child row. */
function upsert<T extends SQLiteTable>(db: Database['db'], of: T, key: SQLiteColumn) {
  const set = Object.fromEntries(Object.entries(getTableColumns(of)).filter(([, column]) => column.name !== key.name).map(([name, column]) => [name, sql.raw(`excluded."${column.name}"`)]));
  return prepared(() => db.insert(of).values(placeholders(of)).onConflictDoUpdate({ target: key, set: set as never }));
}

export function save(write: ReturnType<typeof writes>, before: Producer | undefined, after: Producer): void {
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
    put: (timer) => { write.timer.run(rows.timerRow(id, timer)); },
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
