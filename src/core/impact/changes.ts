import type { Knowledge } from '../knowledge.ts';

/* What differs between two states of the knowledge, entry by entry. */

export const KINDS = ['law', 'item', 'answer', 'label-rule', 'label-kind', 'label', 'set', 'sheet', 'deadline', 'fact', 'words'] as const;
export type EntryKind = (typeof KINDS)[number];

export type Change = {
  readonly kind: EntryKind;
  readonly id: string;
  readonly title: string;
  readonly how: 'added' | 'removed' | 'changed';
  /** The parts that differ; only of what is changed. */
  readonly parts: readonly string[];
};

type Entries = ReadonlyMap<string, { readonly title: string; readonly entry: object }>;

/** Who looked at it last and what they noted for each other changes nothing for anybody outside. */
const UNSEEN = new Set(['reviewed', 'note']);

export function changesBetween(before: Knowledge, after: Knowledge): readonly Change[] {
  return KINDS.flatMap((kind) => {
    const [old, now] = [entriesOf(before, kind), entriesOf(after, kind)];
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((id): Change[] => {
      const [a, b] = [old.get(id), now.get(id)];
      if (!a) return [{ kind, id, title: b!.title, how: 'added', parts: [] }];
      if (!b) return [{ kind, id, title: a.title, how: 'removed', parts: [] }];
      const parts = partsOf(a.entry, b.entry);
      return parts.length > 0 ? [{ kind, id, title: b.title, how: 'changed', parts }] : [];
    });
  });
}

function partsOf(a: object, b: object): string[] {
  const [old, now] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((part) => !UNSEEN.has(part) && plain(old[part]) !== plain(now[part]));
}

/** Maps say what is in them too. */
const plain = (value: unknown): string | undefined => JSON.stringify(value, (_, inner: unknown) => (inner instanceof Map ? [...inner] : inner));

function entriesOf(knowledge: Knowledge, kind: EntryKind): Entries {
  switch (kind) {
    case 'law': return new Map([...knowledge.laws].map(([id, law]) => [id, { title: law.short, entry: law }]));
    // One id may stand twice, for different days.
    case 'item': return new Map([...Map.groupBy(knowledge.items, ({ id }) => id)].map(([id, all]) => [id, { title: all.at(-1)!.title, entry: all.length === 1 ? all[0]! : { versions: all } }]));
    case 'answer': return new Map(knowledge.passages.map((one) => [one.id, { title: one.title, entry: one }]));
    case 'label-rule': return new Map(knowledge.labels.rules.map((one) => [one.id, { title: one.name, entry: one }]));
    case 'label-kind': return new Map(knowledge.labels.kinds.map((one) => [one.id, { title: one.name, entry: one }]));
    case 'label': return new Map(Object.entries({ common: knowledge.labels.common, look: knowledge.labels.look }).map(([name, value]) => [name, { title: name, entry: { value } }]));
    case 'set': return new Map(knowledge.sets.map((one) => [String(one.set), { title: one.name, entry: one }]));
    case 'sheet': return new Map([...knowledge.sheets].map(([set, sheet]) => [String(set), { title: sheet.name, entry: sheet }]));
    case 'deadline': return new Map(Object.entries(knowledge.deadlines).map(([name, value]) => [name, { title: name, entry: { value } }]));
    case 'fact': return new Map([...knowledge.facts].filter(([, fact]) => fact.type !== 'paper').map(([id, fact]) => [id, { title: fact.name, entry: fact }]));
    case 'words': return new Map(Object.entries({ products: knowledge.lexicon, places: knowledge.places, industries: knowledge.industries }).map(([name, value]) => [name, { title: name, entry: { value } }]));
    default: return kind satisfies never;
  }
}
