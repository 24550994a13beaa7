import type { Counted, CountedEvent, Invited, OpenQuestion, Source } from '../core/report/source.ts';
import { readable, type Aside } from './damaged.ts';
import type { Database } from './open.ts';
import { memberFrom } from './member.ts';
import { present } from './rows.ts';
import * as table from './tables.ts';

/* All that reports count, in a few passes over whole tables: a province is twenty thousand products, and to load its producers one
 * by one takes minutes. */

type FactRow = readonly [producer: string, product: string, fact: string, value: string | null, at: number];
type DocumentRow = { producer: string; item: string; product: string | null; state: string; issued: string | null; expires: string | null; reason: string | null; at: number };
const PLAIN = /^"[^"\\]*"$/;
type PersonRow = { producer: string; name: string | null; phone: string | null; joined: number; heardAt: number };

const EVENTS = `select a.id, a.title, a.starts, a.place, a.state = 'cancelled' cancelled, r.producer, coalesce(o.state, 'unsure') sent, v.state answer, coalesce(v.people, 0) people
  from announcement a join recipient r on r.announcement = a.id left join outbox o on o.id = r.effect left join rsvp v on v.announcement = a.id and v.person = r.person
  where a.state in ('sent', 'cancelled') order by a.rowid`;

const QUESTIONS = `select q.id question, q.producer, q.at, case when q.shown is not null then coalesce(h.text, q.text) end text, case when q.shown is not null then h.shown end shown, coalesce(h.state, 'waiting') state
  from question q left join handover h on h.question = q.id where q.state = 'waiting' and coalesce(h.state, 'waiting') in ('waiting', 'reminded', 'listed') order by q.at`;

/** A damaged value is none. */
function valueIn(text: string): string | number | undefined {
  try {
    return JSON.parse(text) as string | number;
  } catch {
    return undefined;
  }
}

export function reports({ sqlite, db }: Database, damaged: Aside) {
  const all = <T>(sql: string) => () => sqlite.prepare(sql).all() as T[];
  const producers = all<{ id: string; since: number }>('select id, since from producer order by rowid');
  const people = all<PersonRow>('select producer, name, phone, consent_at is not null joined, heard_at heardAt from person order by rowid');
  const products = all<{ id: string; producer: string; name: string; since: number }>('select id, producer, name, since from product order by rowid');
  /** What somebody scored decides nothing here. */
  const facts = () => sqlite.prepare("select producer, product, fact, value, at from fact where fact not like 'diem/%' order by rowid").raw().iterate() as IterableIterator<FactRow>;
  const documents = all<DocumentRow>('select producer, item, product, state, issued, expires, reason, at from document where item is not null order by rowid');
  const tags = all<{ producer: string; tag: string }>('select producer, tag from tag order by rowid');
  const questions = all<Omit<OpenQuestion, 'tags'>>(QUESTIONS);
  const events = all<Omit<CountedEvent, 'invited' | 'cancelled' | 'came'> & { cancelled: number; producer: string; sent: Invited['sent']; answer: Invited['answer'] | null; people: number }>(EVENTS);
  const came = all<{ announcement: string; producer: string; people: number }>('select announcement, producer, people from attendance order by rowid');
  const members = () => readable(db.select().from(table.member).all(), (row) => damaged.read(`member ${row.channel}`, () => memberFrom(row)));
  const answered = all<Source['answered'][number]>("select by, producer from handover where by is not null and state in ('answered', 'closed')");

  /** Everything in one reading. */
  function read(): Source {
    type Gathered = { -readonly [K in keyof Counted]: Counted[K] extends readonly (infer T)[] ? T[] : Counted[K] };
    const known = new Map<string, Gathered>();
    for (const { id, since } of producers()) known.set(id, { id: id as Counted['id'], since, name: '', joined: false, heardAt: since, tags: [], products: [], facts: [], documents: [] });
    for (const row of people()) {
      const one = known.get(row.producer);
      if (!one) continue;
      if (row.name !== null && one.name === '') one.name = row.name;
      if (row.phone !== null) one.phone ??= row.phone;
      if (row.joined === 1) one.joined = true;
      if (row.heardAt > one.heardAt) one.heardAt = row.heardAt;
    }
    for (const { producer, ...row } of products()) known.get(producer)?.products.push(row as Counted['products'][number]);
    for (const [producer, product, fact, value, at] of facts()) {
      const one = known.get(producer);
      if (!one) continue;
      // Strings are kept as JSON; nearly all of them need no unescaping.
      const read = value === null ? undefined : PLAIN.test(value) ? value.slice(1, -1) : valueIn(value);
      one.facts.push((product === '' ? { fact, value: read, at } : { fact, product, value: read, at }) as Counted['facts'][number]);
      if (product !== '' || typeof read !== 'string') continue;
      if (fact === 'commune') one.commune = read;
      else if (fact === 'province') one.province = read;
      else if (fact === 'producer-name') one.name = read;
    }
    for (const { producer, ...row } of documents()) known.get(producer)?.documents.push(present(row) as unknown as Counted['documents'][number]);
    for (const { producer, tag } of tags()) known.get(producer)?.tags.push(tag);
    return {
      producers: [...known.values()] as Counted[],
      questions: questions().flatMap((row) => {
        const one = known.get(row.producer);
        return one ? [{ ...present(row), tags: one.tags, ...(one.commune ? { commune: one.commune } : {}), ...(one.province ? { province: one.province } : {}) }] : [];
      }),
      events: eventsFrom(events(), came()),
      members: members(),
      answered: answered(),
    };
  }

  return { read };
}

function eventsFrom(rows: readonly (Omit<CountedEvent, 'invited' | 'cancelled' | 'came'> & { cancelled: number; producer: string; sent: Invited['sent']; answer: Invited['answer'] | null; people: number })[], came: readonly { announcement: string; producer: string; people: number }[]): CountedEvent[] {
  const found = new Map<string, Omit<CountedEvent, 'invited'> & { invited: Invited[] }>();
  const there = Map.groupBy(came, ({ announcement }) => announcement);
  for (const { producer, sent, answer, people, cancelled, ...row } of rows) {
    const event = found.get(row.id) ?? { ...row, cancelled: cancelled === 1, invited: [], came: (there.get(row.id) ?? []).map((one) => ({ people: one.people, ...(one.producer === '' ? {} : { producer: one.producer as Invited['producer'] }) })) };
    event.invited.push({ producer: producer as Invited['producer'], sent, people, ...(answer ? { answer } : {}) });
    found.set(row.id, event);
  }
  return [...found.values()];
}
