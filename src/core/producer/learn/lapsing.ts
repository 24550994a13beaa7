import type { ItemId, ProductId } from '../../ids.ts';
import type { Knowledge } from '../../knowledge.ts';
import { addMonths, type Day } from '../../time.ts';
import { papersOf, type OnFile } from '../dossier.ts';

/** A paper held that ends on a day: its own, or that of its kind after the day it was issued. */
export type Lapsing = { readonly item: ItemId; readonly product?: ProductId; readonly expires: Day };

/** The best paper held of each kind, where it ends. A paper of the producer serves all its products and stands here once. */
export function lapsingPapers(state: Pick<OnFile, 'documents' | 'products'>, knowledge: Pick<Knowledge, 'items'>): readonly Lapsing[] {
  if (state.documents.length === 0) return [];
  const seen = new Set<string>();
  return state.products.flatMap(({ id: product }) => [...papersOf(state, product)].flatMap(([item, paper]): Lapsing[] => {
    const entry = knowledge.items.find((one) => one.id === item);
    const expires = paper.expires ?? (paper.issued && entry?.validMonths ? addMonths(paper.issued, entry.validMonths) : undefined);
    if (!entry || !expires || paper.state === 'rejected') return [];
    const one: Lapsing = { item, expires, ...(entry.about === 'product' ? { product } : {}) };
    const key = `${one.item} ${one.product} ${one.expires}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [one];
  }));
}
