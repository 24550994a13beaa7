import { and, asc, eq, gt, inArray, isNull, sql } from './drizzle.ts';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Producer } from '../core/producer/state.ts';
import type { Aside } from './damaged.ts';
import type { Database } from './open.ts';
import { prepared } from './prepared.ts';
import { save, writes } from './producer-writes.ts';
import * as rows from './rows.ts';
import * as table from './tables.ts';

/** Loads and saves one producer whole. */
export function producers({ db }: Database, damaged: Aside) {
  const of = sql.placeholder('producer');
  const byChannel = prepared(() => db.select({ producer: table.channel.producer }).from(table.channel).where(eq(table.channel.id, sql.placeholder('channel'))));
  const byCode = prepared(() => db.select({ producer: table.code.producer }).from(table.code).where(eq(table.code.code, sql.placeholder('code'))));
  /** Which of the rarer rows there are at all: most producers have none of them, and a query less is a tenth of a message. */
  const any = (child: SQLiteTable & { readonly producer: SQLiteColumn }) => sql<number>`exists (select 1 from ${child} where ${child.producer} = ${of})`;
  const one = prepared(() => db.select({ id: table.producer.id, since: table.producer.since, documents: any(table.document), questions: any(table.question), codes: any(table.code), labels: any(table.label), tags: any(table.tag), notes: any(table.note) })
    .from(table.producer).where(eq(table.producer.id, of)));
  const people = prepared(() => db.select().from(table.person).where(eq(table.person.producer, of)).orderBy(sql`rowid`));
  const channels = prepared(() => db.select().from(table.channel).where(eq(table.channel.producer, of)).orderBy(asc(table.channel.position)));
  const products = prepared(() => db.select().from(table.product).where(eq(table.product.producer, of)).orderBy(sql`rowid`));
  const facts = prepared(() => db.select().from(table.fact).where(eq(table.fact.producer, of)).orderBy(sql`rowid`));
  const documents = prepared(() => db.select().from(table.document).where(eq(table.document.producer, of)).orderBy(sql`rowid`));
  const files = prepared(() => db.select({ document: table.file.document, hash: table.file.hash, mime: table.file.mime, size: table.file.size, name: table.file.name }).from(table.file).innerJoin(table.document, eq(table.file.document, table.document.id)).where(eq(table.document.producer, of)).orderBy(sql`${table.file}.rowid`));
  const questions = prepared(() => db.select().from(table.question).where(eq(table.question.producer, of)).orderBy(sql`rowid`));
  const codes = prepared(() => db.select().from(table.code).where(eq(table.code.producer, of)).orderBy(sql`rowid`));
  const timers = prepared(() => db.select().from(table.timer).where(eq(table.timer.producer, of)).orderBy(sql`rowid`));

  const tags = prepared(() => db.select({ tag: table.tag.tag }).from(table.tag).where(eq(table.tag.producer, of)).orderBy(sql`rowid`));

  const labels = prepared(() => db.select().from(table.label).where(eq(table.label.producer, of)).orderBy(sql`rowid`));

  const notes = prepared(() => db.select({ text: table.note.text, at: table.note.at, by: table.note.by }).from(table.note).where(eq(table.note.producer, of)).orderBy(asc(table.note.id)));
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

  const byTimer = prepared(() => db.select({ producer: table.timer.producer }).from(table.timer).where(eq(table.timer.id, sql.placeholder('timer'))));

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
    /** As others see them: one whose rows are damaged is not there. */
    seen: (id: string): Producer | undefined => damaged.read(`producer ${id}`, () => load(id)),
    save: (before: Producer | undefined, after: Producer): void => { save(write, before, after); },
    erase,
  };
}
