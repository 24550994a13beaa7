import { receiptOf } from '../answer/receipt.ts';
import type { LineState } from '../checklist/checklist.ts';
import type { ItemId, ProducerId } from '../ids.ts';
import type { Knowledge } from '../knowledge.ts';
import { dossierOf } from '../producer/dossier.ts';
import { factsOf, id } from '../producer/facts.ts';
import { judged } from '../producer/label/facts.ts';
import type { Product, ShownLabel } from '../producer/state.ts';
import { communesOf } from '../report/communes.ts';
import type { Counted } from '../report/source.ts';
import { dayOf, type Instant } from '../time.ts';
import { changesBetween, type Change } from './changes.ts';

/* What a change of the knowledge means for those we have advised: dossiers that need something else now, labels that would be
 * judged otherwise, answers that would be given otherwise. */

/** An answer that left, with the receipts in it. What was said in groups is not kept, so it is not here. */
export type Given = { readonly producer: ProducerId; readonly receipts: readonly string[]; readonly knowledge?: string; readonly at: Instant };

export type Told = {
  readonly producers: readonly Counted[];
  readonly labels: readonly { readonly producer: ProducerId; readonly label: ShownLabel }[];
  readonly scored: readonly { readonly producer: ProducerId; readonly set: number }[];
  readonly given: readonly Given[];
};

export type TouchedItem = { readonly item: ItemId; readonly title: string; readonly was: LineState | 'none'; readonly now: LineState | 'none' };
export type TouchedDossier = { readonly producer: Counted; readonly product: Product; readonly items: readonly TouchedItem[] };
export type TouchedLabel = { readonly producer: Counted; readonly product?: Product; readonly appears: readonly string[]; readonly goes: readonly string[]; readonly reworded: readonly string[] };
export type TouchedAnswer = { readonly entry: string; readonly title: string; readonly producers: ReadonlySet<ProducerId>; readonly times: number };

export type Impact = {
  readonly changes: readonly Change[];
  readonly dossiers: readonly TouchedDossier[];
  readonly labels: readonly TouchedLabel[];
  readonly answers: readonly TouchedAnswer[];
  /** Trial scores on a sheet that changed, and certificates whose dates are reckoned by a rule that changed. */
  readonly scores: readonly ProducerId[];
  readonly dates: readonly ProducerId[];
  /** Everybody of the above who can be told, each once. */
  readonly concerned: readonly Counted[];
  readonly communes: readonly { readonly commune?: string; readonly province?: string; readonly dossiers: number; readonly labels: number; readonly answers: number; readonly producers: number }[];
};

/** Both read by the law of the same day. Pure. */
export function impactOf(before: Knowledge, after: Knowledge, told: Told, now: Instant): Impact {
  const changes = changesBetween(before, after);
  const byId = new Map(told.producers.map((one) => [one.id, one]));
  const dossiers = touchedDossiers(before, after, told.producers, new Set(changes.filter(({ kind }) => kind === 'item').map((one) => one.id)), now);
  const labels = touchedLabels(before, after, told.labels, byId, now);
  const answers = touchedAnswers(before, after, told.given, changes);
  const sheets = new Set(changes.filter(({ kind }) => kind === 'sheet').map((one) => Number(one.id)));
  const scores = [...new Set(told.scored.filter(({ set }) => sheets.has(set)).map(({ producer }) => producer))];
  const dates = changes.some(({ kind, id: name }) => kind === 'deadline' && DATES.has(name)) ? told.producers.filter((one) => hasCertificate(one, now)).map((one) => one.id) : [];
  const ids = new Set<ProducerId>([...dossiers.map(({ producer }) => producer.id), ...labels.map(({ producer }) => producer.id), ...answers.flatMap((one) => [...one.producers]), ...scores, ...dates]);
  const concerned = told.producers.filter((one) => ids.has(one.id));
  return { changes, dossiers, labels, answers, scores, dates, concerned, communes: perCommune(concerned, dossiers, labels, answers, told.producers) };
}

const DATES = new Set(['renewal', 'validMonths', 'relief']);

const hasCertificate = (producer: Counted, now: Instant): boolean =>
  producer.products.some((product) => String(factsOf(producer, product.id).get(id('certificate-expires')) ?? '') >= dayOf(now));

/** Of who came in: nobody else was told of a list. A paper that is not needed before nor after touches nobody. */
function touchedDossiers(before: Knowledge, after: Knowledge, producers: readonly Counted[], changed: ReadonlySet<string>, now: Instant): TouchedDossier[] {
  return producers.filter(({ joined }) => joined).flatMap((producer) => producer.products.flatMap((product): TouchedDossier[] => {
    const read = (knowledge: Knowledge) => new Map(dossierOf(producer, product.id, { knowledge, now }).lines.filter(({ item }) => item.by === 'producer').map((line) => [line.item.id, line]));
    const [old, next] = [read(before), read(after)];
    const items = [...new Set([...old.keys(), ...next.keys()])].flatMap((item): TouchedItem[] => {
      const was: TouchedItem['was'] = old.get(item)?.state ?? 'none';
      const is: TouchedItem['now'] = next.get(item)?.state ?? 'none';
      const counts = MATTERS.has(was) || MATTERS.has(is);
      return counts && (was !== is || changed.has(item)) ? [{ item, title: (next.get(item) ?? old.get(item))!.item.title, was, now: is }] : [];
    });
    return items.length > 0 ? [{ producer, product, items }] : [];
  }));
}

const MATTERS = new Set<LineState | 'none'>(['needed', 'held']);

/** Every label that was looked at, judged by both. */
function touchedLabels(before: Knowledge, after: Knowledge, labels: Told['labels'], byId: ReadonlyMap<ProducerId, Counted>, now: Instant): TouchedLabel[] {
  return labels.flatMap(({ producer: whose, label }): TouchedLabel[] => {
    const producer = byId.get(whose);
    if (!producer || label.faces.length === 0) return [];
    const read = (knowledge: Knowledge) => new Map(judged(label, producer, { knowledge, now }).findings.map((one) => [one.rule, one]));
    const [old, next] = [read(before), read(after)];
    const appears = [...next.keys()].filter((rule) => !old.has(rule));
    const goes = [...old.keys()].filter((rule) => !next.has(rule));
    const reworded = [...next].filter(([rule, one]) => { const then = old.get(rule); return then && (then.message !== one.message || then.status !== one.status || then.law !== one.law || then.clause !== one.clause); }).map(([rule]) => rule);
    if (appears.length + goes.length + reworded.length === 0) return [];
    const product = producer.products.find((one) => one.id === label.product);
    return [{ producer, ...(product ? { product } : {}), appears, goes, reworded }];
  });
}

/** By the receipt that every answer carries; not those that were given from the new state already. */
function touchedAnswers(before: Knowledge, after: Knowledge, given: readonly Given[], changes: readonly Change[]): TouchedAnswer[] {
  const changed = new Set(changes.filter(({ kind, how }) => kind === 'answer' && how !== 'added').map((one) => one.id));
  return before.passages.filter((one) => changed.has(one.id)).flatMap((passage): TouchedAnswer[] => {
    const receipt = receiptOf(passage.id);
    const here = given.filter((one) => one.knowledge !== after.version && one.receipts.includes(receipt));
    if (here.length === 0) return [];
    return [{ entry: passage.id, title: passage.title, producers: new Set(here.map(({ producer }) => producer)), times: here.length }];
  }).toSorted((a, b) => b.times - a.times || a.entry.localeCompare(b.entry));
}

function perCommune(concerned: readonly Counted[], dossiers: readonly TouchedDossier[], labels: readonly TouchedLabel[], answers: readonly TouchedAnswer[], all: readonly Counted[]): Impact['communes'] {
  const of = communesOf(all);
  const groups = Map.groupBy(concerned, (one) => of(one).key);
  return [...groups.values()].map((here) => {
    const ids = new Set(here.map((one) => one.id));
    const { commune, province } = of(here[0]!);
    return {
      ...(commune ? { commune } : {}), ...(province ? { province } : {}), producers: here.length,
      dossiers: dossiers.filter(({ producer }) => ids.has(producer.id)).length, labels: labels.filter(({ producer }) => ids.has(producer.id)).length,
      answers: answers.reduce((n, one) => n + [...one.producers].filter((producer) => ids.has(producer)).length, 0),
    };
  }).toSorted((a, b) => b.producers - a.producers || (a.commune ?? '').localeCompare(b.commune ?? '', 'vi'));
}
