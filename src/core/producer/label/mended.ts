import type { ProductId } from '../../ids.ts';
import * as say from '../../say/label.ts';
import type { About } from '../focus.ts';
import { talkAbout } from '../goods/change.ts';
import { asks, type Turn } from '../turn.ts';
import { latest } from './product.ts';

export const labelAbout = (product: ProductId | undefined, mended = false): Extract<About, { type: 'label' }> => ({ type: 'label', ...(product ? { product } : {}), ...(mended ? { mended: true } : {}) });

/** They mended it: the new words are asked for. Undefined where no label was judged. */
export function mendedWish(turn: Turn): Turn | undefined {
  const label = latest(turn);
  if (!label?.told) return undefined;
  const product = turn.state.products.find((one) => one.id === label.product);
  return asks(product ? talkAbout(turn, product.id) : turn, { question: say.giveMended(product?.name), about: labelAbout(label.product, true), offered: [] });
}
