import { answer } from '../answer/answer.ts';
import { spelled } from '../read/plain.ts';
import type { Found, OfficeWorld } from '../staff/look.ts';
import { dayOf } from '../time.ts';
import { askedIn, stripped } from './asked.ts';
import { asks } from './asking.ts';
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

/** Several short questions in one line, put to us: what is found for each, two at the most; `left`: one that is a question by itself
 *  and for which nothing is; `isList`: they are so many that none may stand for all. */
export function foundForParts(text: string, world: Pick<OfficeWorld, 'find' | 'now'>): (Found & { readonly left?: string; readonly isList: boolean }) | undefined {
  const parts = text.normalize('NFC').split(/[,;?\n]|\s(?:(?:với|voi) (?:lại|lai|cả|ca)|và|va|rồi|roi|còn)\s/u).map((part) => part.trim()).filter((part) => part.split(/\s+/).length >= 3);
  if (parts.length < 2) return undefined;
  const looked = parts.map((part) => ({ part, one: foundFor(part, world) }));
  const found = looked.flatMap(({ one }) => one ?? []).filter((one, i, all) => all.findIndex(({ entry }) => entry === one.entry) === i).slice(0, 2);
  const left = looked.filter(({ part, one }) => one === undefined && part.split(/\s+/).length >= 4 && asks(part));
  return found.length > 0 ? { entry: found[0]!.entry, text: found.map((one) => one.text).join('\n\n'), isList: found.length > 1 && parts.length > 2 && parts.every(asks), ...(left.length === 1 ? { left: left[0]!.part } : {}) } : undefined;
}

/** What we may say to a question that nobody put to us. */
export const foundUnasked = (text: string, world: World & Pick<OfficeWorld, 'find'>): Found | undefined => (isClear(text, searchOf(world)) ? foundFor(text, world) : undefined);

/** Something we do not help anybody with, and why. `doubtful`: or what sounds like it, and may be none. */
export function refusalFor(text: string, { knowledge, now }: World, doubtful = false): string | undefined {
  const said = answer({ text, on: dayOf(now) }, knowledge);
  return said.outcome === 'refused' || (doubtful && said.outcome === 'no-answer' && said.why === 'doubtful') ? said.text : undefined;
}

/** Whether what is asked now is what was asked before, so that its answer is the other's too. `entry`: what answers it now. */
export function isSameMatter(text: string, entry: string | undefined, before: string, world: Pick<OfficeWorld, 'find' | 'now'>): boolean {
  if (entry !== undefined && foundFor(before, world)?.entry === entry) return true;
  const said = new Set(spelled(text).filter((word) => !COMMON.has(word)));
  return said.size === 0 || new Set(spelled(before).filter((word) => !COMMON.has(word) && said.has(word))).size >= 2;
}

/** Words that are everybody's. */
export const COMMON = new Set('em anh chi co khong la thi cua cho va o nay do minh toi a nhe da duoc roi can phai lam gi nao the bao hoi voi moi nguoi oi nha'.split(' '));
