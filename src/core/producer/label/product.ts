import { readLabel } from '../../label/fields.ts';
import { labelWishIn } from '../../read/label/wish.ts';
import * as say from '../../say/label.ts';
import { spaced, words } from '../../text.ts';
import type { Offer, Wish } from '../focus.ts';
import type { Product, ShownLabel } from '../state.ts';
import { asks, type Turn } from '../turn.ts';

/* Which product a label is of, and whether it is still being looked at. */

/** Faces of one label come within this of each other. */
const SITTING = 30 * 60_000;

/** Whose label it is has to be said. */
export function askWhich(turn: Turn, wish: Wish): Turn {
  return asks(turn, {
    question: say.whichProduct(),
    about: { type: 'choice' },
    offered: turn.state.products.map((one): Offer => ({ label: one.name, act: { type: 'talk-about', product: one.id, wish } })),
  });
}

/** The product a wish is about: the one it names, the only one, or, once a choice was made, the one talked about. */
export function meant(turn: Turn): Product | undefined | 'which' {
  const { products } = turn.state;
  const said = turn.event.type === 'said' ? turn.event.text : turn.event.type === 'sent-file' ? (turn.event.caption ?? '') : '';
  const named = products.filter((one) => spaced(said).includes(spaced(one.name)));
  if (named.length === 1) return named[0];
  // "Nhãn thịt trâu", of one who makes thịt trâu gác bếp and lạp sườn.
  const begun = products.filter(({ name }) => words(name).length > 2 && spaced(said).includes(` ${words(name).slice(0, 2).join(' ')} `));
  if (begun.length === 1) return begun[0];
  if (products.length > 1 && labelWishIn(said)) return 'which';
  return products.find((one) => one.id === turn.person.product) ?? only(turn);
}

export const only = ({ state: { products } }: Turn): Product | undefined => (products.length === 1 ? products[0] : undefined);

/** The one product that was named beside the label, else the one whose name the label bears. */
export function ofText({ state: { products } }: Turn, text: string, talk = ''): Product | undefined {
  for (const said of [talk, readLabel(text, []).name]) {
    const named = products.filter((one) => spaced(said).includes(spaced(one.name)));
    if (named.length === 1) return named[0];
  }
  // "XÀ BÔNG THẢO MỘC SẢ CHANH" of one who makes xà bông sả chanh.
  const front = words(readLabel(text, []).name);
  const within = products.filter(({ name }) => words(name).length > 1 && words(name).every((word) => front.includes(word)));
  return within.length === 1 ? within[0] : undefined;
}

/** The label they spoke of last. */
export const latest = ({ state, person }: Turn): ShownLabel | undefined =>
  state.labels?.findLast((one) => one.product === person.product) ?? state.labels?.at(-1);

export const productOf = ({ state }: Turn, label: ShownLabel | undefined): Product | undefined => state.products.find((one) => one.id === label?.product);

export const recent = ({ at }: ShownLabel, { world }: Turn): boolean => world.now - at <= SITTING;

export const isSitting = (turn: Turn): boolean => (turn.state.labels ?? []).some((one) => one.by === turn.person.id && recent(one, turn));
