import { isBusyOrLoose, saysLoose } from '../read/busy.ts';
import * as say from '../say/talk.ts';
import { act } from './act.ts';
import { id } from './facts.ts';
import type { Act } from './focus.ts';
import { asks, type Turn } from './turn.ts';

/** "Ban roi" to the question whether it is sold packed: bán rời or bận rồi is asked; to any other it is no answer. */
export function busyOrLoose(turn: Turn, text: string): Turn | undefined {
  const { focus } = turn.person;
  const about = focus.type === 'asking' && focus.about.type === 'fact' && focus.about.fact === id('packaged') ? focus.about : undefined;
  if (!about) return undefined;
  const loose: Act = { type: 'fact', fact: about.fact, ...(about.product ? { product: about.product } : {}), value: 'khong' };
  if (saysLoose(text)) return act(turn, loose);
  if (!isBusyOrLoose(text)) return undefined;
  return asks(turn, { question: say.busyOrLoose(), about: { type: 'choice' }, offered: [{ label: say.LOOSE, act: loose }, { label: say.BUSY, act: { type: 'wish', wish: 'pause' } }] });
}
