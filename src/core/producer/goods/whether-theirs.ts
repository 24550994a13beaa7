import type { Answered } from '../../answer/outcome.ts';
import * as say from '../../say/learned.ts';
import { withoutOthers } from '../../read/whose.ts';
import { id } from '../facts.ts';
import { asks, type Turn } from '../turn.ts';

/** "Mè xửng thuộc bộ mô": whoever asks of which set goods are makes them, as a rule. It is asked, while nothing is known of what they make. */
export function whetherTheirs(turn: Turn, text: string, { goods: named }: Answered): Turn | undefined {
  // Only that a sentence begins with it is why it is written large.
  const goods = named?.replace(/^\p{Lu}(?=\p{Ll})(?!.*\p{Lu})/u, (first) => first.toLowerCase());
  if (goods === undefined || turn.state.products.length > 0 || turn.person.inquires || withoutOthers(text) !== undefined) return undefined;
  return asks(turn, {
    question: say.whetherTheirs(goods),
    about: { type: 'fact', fact: id('product-name') },
    offered: [{ label: say.itIsTheirs(goods), act: { type: 'add-product', name: goods } }, { label: say.OTHER_GOODS, act: { type: 'wish', wish: 'add-product' } }],
  });
}
