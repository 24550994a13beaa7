import { isBusyOrLoose, saysLoose } from '../read/busy.ts';
import { spelled } from '../read/plain.ts';
import * as say from '../say/talk.ts';
import { act } from './act.ts';
import { id } from './facts.ts';
import type { Act } from './focus.ts';
import { parted } from './parted.ts';
import { asks, says, type Turn } from './turn.ts';

/** "Thôi để sang năm hẵng hay": of the whole dossier, and no question leans on what was asked before. */
export const notThisYear = (turn: Turn, text: string): Turn | undefined => (NOT_THIS_YEAR.test(spelled(text).join(' ')) ? says(parted(turn), say.wheneverYouLike()) : undefined);
const NOT_THIS_YEAR = /^(?:(?:da|ok|thoi|vay|u|a|chac|em|chi|anh|bac|minh|ma|cai nay) )*(?:de |cho )?(?:(?:sang|qua) nam(?: sau)?|nam (?:sau|toi)|dot sau)(?: (?:hang|hay|tinh|lam|dang ky|moi|tiep|vay|cho chac|em|a|nha|nhe|di|luon))*$/;

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
