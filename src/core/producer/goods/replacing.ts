import { bare } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import { putOffIn } from '../../read/goes-first.ts';
import { isOnlyIf } from '../../read/unreal.ts';
import { swapIn } from '../../read/swap.ts';
import { recognise } from '../../product/recognise.ts';
import * as say from '../../say/talk.ts';
import { learn } from '../learn/learn.ts';
import { find } from './own.ts';
import { askToDrop } from './removing.ts';
import { says, type Turn } from '../turn.ts';

/** "không làm bánh gai nữa, làm nước mắm": the new one is taken; whether the old one goes with its answers is asked. */
export function replaces(turn: Turn, text: string, reading: Reading): Turn | undefined {
  const { state, person, world } = turn;
  if (state.products.length === 0 || reading.question || reading.correction || reading.slash || isOnlyIf(bare(text))) return undefined;
  const swap = swapIn(text, state.products.map(({ name }) => name), world.knowledge.lexicon);
  if (!swap) return undefined;
  const current = state.products.find(({ id }) => id === person.product);
  const gone = swap.left === undefined ? current : find(state, swap.left);
  const known = swap.taken.every((name) => find(state, name));
  // "chuyển sang nước mắm", which they have: that is spoken of, and nothing given up.
  // "Thôi mắm ruốc để sau, làm nước mắm trước đi": it waits, and is not given up.
  if (known && putOffIn(text) !== undefined) return undefined;
  if (!gone || (swap.left === undefined && known) || swap.taken.some((name) => find(state, name) === gone)) return undefined;
  const products = swap.taken.map((name) => ({ name, start: 0, end: 0, recognition: recognise(name, world.knowledge.lexicon) }));
  const there = learn(turn, { ...reading, products, adds: true }) ?? turn;
  return askToDrop(there.lines.length === turn.lines.length ? says(there, say.talkingAbout(there)) : there, gone);
}
