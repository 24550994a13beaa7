import { inForce } from '../core/cite.ts';
import type { Knowledge } from '../core/knowledge.ts';
import { addDays, daysBetween, type Day } from '../core/time.ts';

/** What somebody who keeps the knowledge wants to see. */
export type Report = {
  readonly version: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly unverified: readonly string[];
  readonly lapsing: readonly string[];
  readonly stale: readonly string[];
  readonly uncited: readonly string[];
  readonly holidaysMissing: readonly number[];
};

const SOON = 90;
const YEAR = 365;

export function checkKnowledge(knowledge: Knowledge, on: Day): Report {
  const cited = new Set([...knowledge.items, ...knowledge.sets, ...knowledge.passages].flatMap((entry) => entry.refs.map((ref) => ref.law)));
  for (const rule of knowledge.labels.rules) cited.add(rule.law);
  const dated = [...[...knowledge.laws.values()].map((law) => ({ name: law.short, from: law.from, to: law.to, reviewed: law.reviewed })), ...[...knowledge.items, ...knowledge.passages].map((entry) => ({ name: entry.id, from: entry.from, to: entry.to, reviewed: entry.reviewed }))];
  const year = Number(on.slice(0, 4));
  return {
    version: knowledge.version,
    counts: {
      laws: knowledge.laws.size,
      lawsInForce: [...knowledge.laws.values()].filter((law) => inForce(law, on) && !law.suspended).length,
      facts: [...knowledge.facts.values()].filter((fact) => fact.type !== 'paper').length,
      items: knowledge.items.length,
      itemsInForce: knowledge.items.filter((item) => inForce(item, on)).length,
      sets: knowledge.sets.length,
      productWords: [...knowledge.lexicon.words.values()].reduce((sum, words) => sum + words.length, 0),
      provinces: knowledge.places.provinces.length,
      labelKinds: knowledge.labels.kinds.length,
      labelRules: knowledge.labels.rules.length,
      communes: knowledge.places.communes.length,
      passages: knowledge.passages.length,
    },
    unverified: [...[...knowledge.laws.values()].filter((law) => law.verified === 'unverified').map((law) => law.short), ...knowledge.items.filter((item) => item.verified === 'unverified').map((item) => `${item.id}: ${item.title}`), ...knowledge.labels.rules.filter((rule) => rule.verified === 'unverified').map((rule) => `labels/${rule.id}`), ...knowledge.passages.filter((one) => one.verified === 'unverified').map((one) => `${one.topic}/${one.id}: ${one.title}`)],
    lapsing: dated.filter((entry) => entry.to !== undefined && entry.to >= on && entry.to <= addDays(on, SOON)).map((entry) => `${entry.name} (${entry.to})`),
    stale: dated.filter((entry) => daysBetween(entry.reviewed, on) > YEAR).map((entry) => entry.name),
    uncited: [...knowledge.laws.values()].filter((law) => inForce(law, on) && !cited.has(law.id)).map((law) => law.short),
    holidaysMissing: [year, year + 1].filter((of) => !knowledge.deadlines.holidayYears.includes(of)),
  };
}
