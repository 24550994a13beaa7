import { fold, spaced, words } from '../../text.ts';
import type { Producer, Product } from '../state.ts';
import { withoutAlike } from './which-product.ts';

/** Theirs that a text names, whole. */
export const namedIn = ({ products }: Producer, text: string): readonly Product[] => {
  const said = spaced(withoutAlike(text, products));
  return products.filter(({ name }) => said.includes(spaced(name)));
};

/** By its whole name, or by a part of it that only one product has: "rượu" for "rượu men lá". */
export function find(state: Producer, name: string): Product | undefined {
  // "Lạp xưởng 280": its price.
  const priced = /^(.*\p{L})\s+\d[\d.,]*(?:k|tr|đ|d|ng[aà]n)?$/iu.exec(name)?.[1];
  const sold = priced === undefined ? undefined : state.products.find((one) => fold(one.name) === fold(priced));
  if (sold) return sold;
  // "Cái mâm tre", typed bare: no cải mầm.
  const called = name.replace(CLASSIFIER, '');
  const exact = state.products.find((one) => fold(one.name) === fold(name)) ?? (called.includes(' ') ? state.products.find((one) => fold(one.name) === fold(called)) : undefined);
  const partly = state.products.filter((one) => spaced(one.name).includes(spaced(name)));
  // "Trà sen", of one who makes trà lá sen.
  const said = words(name);
  const within = partly.length > 0 || said.length < 2 ? [] : state.products.filter((one) => { const own = words(one.name); return own[0] === said[0] && own.at(-1) === said.at(-1) && said.every((word) => own.includes(word)); });
  if (!exact && within.length === 1) return within[0];
  return exact ?? (partly.length === 1 ? partly[0] : undefined);
}

const CLASSIFIER = /^(?:cái|cai|con|chiếc|chiec|món|mon)\s+/iu;

/** "Mắm tôm mắm tép chưa có gì": two of theirs, without a comma. */
export const holdsSeveral = (state: Producer, name: string): boolean => namedIn(state, name).length > 1;
