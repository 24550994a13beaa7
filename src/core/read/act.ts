import { lately } from '../lately.ts';
import { neighbours, weighing, type Sign } from '../weighed.ts';
import { spelled } from './plain.ts';
import { shapeSigns } from './shape.ts';
import { TABLES } from './act-weights.ts';

/* What people say in a chat that is neither a fact nor a question: thanks, leave taken, a sigh, something of their day. Learnt from such messages and from others
 * that only look like them (`npm run calibrate:acts`). */

export type Act = keyof typeof TABLES;

/** More is a story. */
const LONGEST = 40;

export function actSigns(text: string): Sign[] {
  const said = spelled(text);
  const words = neighbours(['#', ...said, '#']);
  return [
    ...words.map((word): Sign => [word, 1 / Math.sqrt(words.length)]),
    ...shapeSigns(text, said),
  ];
}
const HARDLY = -0.5;

const acts = Object.keys(TABLES) as readonly Act[];
const sumsOf = acts.map((act) => weighing(TABLES[act].bias, TABLES[act].weights));

/** Which of these a message is, and how much speaks for it (log-odds). */
export type Judged = { readonly act: Act; readonly sum: number };
export const actOf: (text: string) => Judged | undefined = lately(16, judged, (text) => text);

function judged(text: string): Judged | undefined {
  const said = spelled(text);
  if (said.length === 0 || said.length > LONGEST || text.trim().startsWith('/')) return undefined;
  const found = likest(text);
  // "Cảm ơn, tết mình hỏi tiếp": who thanks and goes has gone.
  const goes = found.act === 'thanks' && text.split(/[,.;!\n]+/u).some((piece) => { const one = likest(piece); return one.act === 'later' && one.sum >= HARDLY; });
  return goes ? { act: 'later', sum: found.sum } : found;
}

function likest(text: string): Judged {
  const signs = actSigns(text);
  const sums = sumsOf.map((sum) => sum(signs));
  const most = Math.max(...sums);
  return { act: acts[sums.indexOf(most)]!, sum: most };
}
