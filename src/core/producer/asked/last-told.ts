import type { Passage } from '../../knowledge.ts';
import * as say from '../../say/talk.ts';
import * as passages from '../../say/passages.ts';
import { again } from '../again.ts';
import type { Wish } from '../focus.ts';
import { onward } from '../onward.ts';
import { JUST_NOW, LEANS } from '../spoken.ts';
import { says, type Turn } from '../turn.ts';
import { passagePicked } from './answers.ts';
import { fulfilWish } from './fulfil.ts';
import { wishOf } from './reckoned.ts';

/* What they were told last, in fewer words ("dài quá, tóm lại một câu") or once more ("tui lỡ xóa, nói lại giùm"). */

/** The passage, or the wish whose rule was told. */
function lastTold({ person: { told = [] }, world: { knowledge, now } }: Turn, within: number): { readonly passage?: Passage; readonly wish?: Wish } {
  const last = told.at(-1);
  const entry = last && now - last.at < within ? last.entries[0] : undefined;
  const passage = knowledge.passages.find(({ id }) => id === entry);
  const wish = entry === undefined ? undefined : wishOf(entry);
  return { ...(passage ? { passage } : {}), ...(wish ? { wish } : {}) };
}

/** So surely where nothing was told a moment ago: "ít thôi em" may answer what is asked. */
const SURE = 0.85;

/** The first that was said of it; of a long list what comes first; else the open question, and no more. */
export function shorter(turn: Turn, likely: number): Turn | undefined {
  const { passage, wish } = lastTold(turn, JUST_NOW);
  if (passage) return onward(says(turn, passages.briefly(passage, turn.world.knowledge)));
  const first = wish === 'missing' ? fulfilWish(turn, 'first') : undefined;
  return first ?? (likely < SURE ? undefined : again(says(turn, say.shorter())));
}

export function onceMore(turn: Turn): Turn {
  const { passage, wish } = lastTold(turn, LEANS);
  if (passage) return passagePicked(turn, passage.id);
  return (wish && fulfilWish(turn, wish)) ?? again(says(turn, say.asksAgain()));
}
