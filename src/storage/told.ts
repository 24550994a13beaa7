import type { Given, Told } from '../core/impact/impact.ts';
import { aside } from './damaged.ts';
import type { Database } from './open.ts';
import { reports } from './report.ts';
import { labelFrom } from './rows.ts';
import * as table from './tables.ts';

/* What producers were told, as far as it is kept: for asking whom a change of the knowledge concerns. */

/** An effect `E17.1` or `A17.2` is of event 17, which says from which version it was answered. */
const SAID = `select o.producer, o.payload, o.since, e.knowledge from outbox o left join event e on o.id glob '[A-Z][0-9]*.*' and e.no = cast(substr(o.id, 2) as integer)
  where o.type = 'say' and o.producer is not null and o.state in ('delivered', 'unsure', 'sending') and o.payload like '%/nguon %' order by o.seq`;

type Said = { producer: Given['producer']; payload: string; since: number; knowledge: string | null };

export function told(database: Database): Told {
  const { sqlite, db } = database;
  const given = [...(sqlite.prepare(SAID).iterate() as IterableIterator<Said>)].flatMap(({ producer, payload, since, knowledge }): Given[] => {
    const receipts = [...payload.matchAll(/\/nguon ([A-Z2-9]{5})\b/g)].map((match) => match[1]!);
    return receipts.length > 0 ? [{ producer, receipts, at: since, ...(knowledge ? { knowledge } : {}) }] : [];
  });
  const scored = sqlite.prepare("select distinct producer, cast(substr(fact, 6) as integer) \"set\" from fact where fact like 'diem/%' and value is not null").all() as Told['scored'];
  const labels = db.select().from(table.label).all().map((row) => ({ producer: row.producer as Told['labels'][number]['producer'], label: labelFrom(row) }));
  return { producers: reports(database, aside()).read().producers, labels, scored, given };
}
