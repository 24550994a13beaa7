import { toldByName } from '../../answer/by-name.ts';
import { spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import { dayOf } from '../../time.ts';
import { currentDossier } from '../dossier.ts';
import { id } from '../facts.ts';
import type { Turn } from '../turn.ts';
import { answers } from './answers.ts';

/* "Giờ có phải làm lại gì không", of who has stars and has told no day of them: whether those stay theirs. */

const ANEW = /^(?:(?:gio|bay gio|chu|nay|the|vay|ma|thi|em|chi|anh|bac|toi|tui|minh|nha|co|phai|can|bat buoc|nam|nao|cung|hang|moi|3|ba|may|roi|di) )*(?:lam|man|nop|dang ky|danh gia|thi|cham|xin|cap) lai(?: (?:gi|chi|nua|tu dau|khong|ha|ho so|a|em|vay|chu|day))*$/;
const RENEWED = 'danh-gia-lai-co-bat-buoc';

export const asksAnew = (text: string): boolean => ANEW.test(spelled(text).join(' '));

export function keptAnew(turn: Turn, text: string, { question }: Reading): Turn | undefined {
  const { facts } = currentDossier(turn.state, turn.person, turn.world);
  if (!question || !asksAnew(text) || !facts.has(id('certificate-stars')) || facts.has(id('certificate-issued')) || facts.has(id('certificate-expires'))) return undefined;
  const found = toldByName(RENEWED, dayOf(turn.world.now), turn.world.knowledge);
  return found && answers(turn, text, found);
}
