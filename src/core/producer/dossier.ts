import { checklist, type Line, type Paper } from '../checklist/checklist.ts';
import type { FactId, ItemId, ProductId } from '../ids.ts';
import type { FactValue, Knowledge } from '../knowledge.ts';
import { dayOf, type Day } from '../time.ts';
import { factsOf } from './facts.ts';
import type { Document, Fact, Person, Producer, Product } from './state.ts';
import type { World } from './step.ts';

/** One product's dossier as it stands today: computed whenever it is looked at, never stored. */
export type Dossier = {
  readonly product: Product | undefined;
  readonly facts: ReadonlyMap<FactId, FactValue>;
  readonly papers: ReadonlyMap<ItemId, Paper>;
  readonly lines: readonly Line[];
  readonly on: Day;
};

/** What of a producer its dossiers are reckoned from. */
export type OnFile = {
  readonly facts: readonly Pick<Fact, 'fact' | 'product' | 'value'>[];
  readonly documents: readonly Pick<Document, 'item' | 'product' | 'state' | 'issued' | 'expires' | 'reason'>[];
  readonly products: readonly Product[];
};

export function dossierOf(state: OnFile, product: ProductId | undefined, world: World): Dossier {
  const on = dayOf(world.now);
  const papers = papersOf(state, product);
  const facts = withHeld(factsOf(state, product), papers);
  return {
    product: state.products.find((one) => one.id === product),
    facts,
    papers,
    lines: checklist({ facts, papers, on, knowledge: world.knowledge }),
    on,
  };
}

/** A paper held is a fact other rules may ask for: HACCP stands in for the food-safety certificate. */
function withHeld(facts: ReadonlyMap<FactId, FactValue>, papers: ReadonlyMap<ItemId, Paper>): ReadonlyMap<FactId, FactValue> {
  const all = new Map(facts);
  for (const [item, paper] of papers) if (paper.state !== 'rejected') all.set(item, 'co');
  return all;
}

export const currentDossier = (state: Producer, person: Person, world: World): Dossier => dossierOf(state, person.product, world);

const STRENGTH = { claimed: 1, rejected: 2, shown: 3, checked: 4 } as const;

/** The best paper held for each item; of equals the newest. A paper of the producer serves all its products. */
export function papersOf(state: Pick<OnFile, 'documents'>, product: ProductId | undefined): ReadonlyMap<ItemId, Paper> {
  const best = new Map<ItemId, OnFile['documents'][number]>();
  for (const document of state.documents) {
    if (!document.item || (document.product !== undefined && document.product !== product)) continue;
    const other = best.get(document.item);
    if (!other || STRENGTH[document.state] >= STRENGTH[other.state]) best.set(document.item, document);
  }
  return new Map(
    [...best].map(([item, { state: kept, issued, expires, reason }]) => [
      item,
      { state: kept, ...(issued ? { issued } : {}), ...(expires ? { expires } : {}), ...(reason ? { reason } : {}) },
    ]),
  );
}

/** Whose paper it is. */
export const paperOwner = (item: ItemId, product: ProductId | undefined, knowledge: Knowledge): ProductId | undefined =>
  knowledge.items.find((one) => one.id === item)?.about === 'producer' ? undefined : product;
