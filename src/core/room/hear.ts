import type { Found, OfficeWorld } from '../staff/look.ts';
import { dayOf } from '../time.ts';
import { askedIn, stripped } from './asked.ts';
import { lineIn, type Line } from './line.ts';

/* What a line in a group is to us, and what the passages have for it. */

export const heard = (text: string, world: Pick<OfficeWorld, 'knowledge' | 'now'>): Line =>
  lineIn(text, (asking) => {
    const { sure, why } = world.knowledge.search({ question: stripped(asking), on: dayOf(world.now), past: false, whole: true });
    return { sure, covered: why.covered };
  });

/** A passage that surely answers it: the whole of it, or the sentences of it that ask. */
export function foundFor(text: string, { find, now }: Pick<OfficeWorld, 'find' | 'now'>): Found | undefined {
  for (const asked of askedIn(text)) {
    const found = find?.(asked, dayOf(now));
    if (found) return found;
  }
  return undefined;
}
