import type { Found, OfficeWorld } from '../staff/look.ts';
import { dayOf } from '../time.ts';
import { askedIn, stripped } from './asked.ts';
import { isClear, lineIn, type Line, type Search } from './line.ts';

/* What a line in a group is to us, and what the passages have for it. */

type World = Pick<OfficeWorld, 'knowledge' | 'now'>;
const searchOf = ({ knowledge, now }: World): Search => (asking) => knowledge.search({ question: stripped(asking), on: dayOf(now), past: false, whole: true });

export const heard = (text: string, world: World): Line => lineIn(text, searchOf(world));

/** A passage that surely answers it: the whole of it, or the sentences of it that ask. */
export function foundFor(text: string, { find, now }: Pick<OfficeWorld, 'find' | 'now'>): Found | undefined {
  for (const asked of askedIn(text)) {
    const found = find?.(asked, dayOf(now));
    if (found) return found;
  }
  return undefined;
}

/** Several short questions in one line, put to us: what is found for each, two at the most. */
export function foundForParts(text: string, world: Pick<OfficeWorld, 'find' | 'now'>): Found | undefined {
  const parts = text.normalize('NFC').split(/[,;?\n]|\s(?:và|va|rồi|roi)\s/u).map((part) => part.trim()).filter((part) => part.split(/\s+/).length >= 3);
  if (parts.length < 2) return undefined;
  const found = parts.flatMap((part) => foundFor(part, world) ?? []).filter((one, i, all) => all.findIndex(({ entry }) => entry === one.entry) === i).slice(0, 2);
  return found.length > 0 ? { entry: found[0]!.entry, text: found.map((one) => one.text).join('\n\n') } : undefined;
}

/** What we may say to a question that nobody put to us. */
export const foundUnasked = (text: string, world: World & Pick<OfficeWorld, 'find'>): Found | undefined => (isClear(text, searchOf(world)) ? foundFor(text, world) : undefined);
