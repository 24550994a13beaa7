import type { ItemId, ProductId } from '../ids.ts';
import * as say from '../say/answers.ts';
import { askNext } from './ask.ts';
import { currentDossier, type Dossier } from './dossier.ts';
import { learnFact } from './learn.ts';
import { onward } from './onward.ts';
import { talkAbout } from './products.ts';
import { asks, idle, says, type Turn } from './turn.ts';

/* "Giấy tờ làm xong hết rồi": too much to write down from one sentence, so they see which papers that would be. */

export function haveAll(turn: Turn, dossier: Dossier): Turn {
  const { product } = dossier;
  if (!product) return askNext(says(turn, say.needProductFirst()));
  const lacking = dossier.lines.filter(({ item, state, expired }) => item.by === 'producer' && state === 'needed' && expired === undefined).toSorted((a, b) => a.item.rank - b.item.rank);
  if (lacking.length === 0) return onward(says(turn, say.nothingLeft(product.name)));
  return asks(turn, {
    question: say.reallyAll(product.name, lacking.map(({ item }) => item.title)),
    about: { type: 'choice' },
    offered: [{ label: say.ALL_HELD, act: { type: 'held', product: product.id, items: lacking.map(({ item }) => item.id) } }, { label: say.NOT_ALL, act: { type: 'never-mind' } }],
  });
}

/** They have all that was listed. What became known meanwhile stands. */
export function allHeld(turn: Turn, product: ProductId, items: readonly ItemId[]): Turn {
  const there = product === turn.person.product ? turn : talkAbout(turn, product);
  const { facts } = currentDossier(there.state, there.person, there.world);
  const open = items.filter((item) => !facts.has(item));
  const written = open.reduce((now, item) => learnFact(now, item, 'co', 'picked'), idle(there));
  return askNext(says(written, say.allWritten(open.length)));
}
