import { isQuestion } from '../read/question.ts';
import { spelled } from '../read/plain.ts';
import { fold } from '../text.ts';
import { dictatedIn, inOrder } from './dictated.ts';
import { kindIn } from './draft.ts';
import type { Kind } from './state.ts';

/* Words that begin an announcement and say of it at once what it is and when. */

/** `words`: what it is called and when, as far as it was said at once. */
export type Start = { readonly type: 'start'; readonly kind?: Kind; readonly words?: string };

/** "Thông báo tập huấn làm nhãn 8h ngày 12/12": begun with what is said of it. A question about one begins none. */
export function startsWith(text: string, said: string): Start | undefined {
  const [, whom, what] = FIRST_WHOM.exec(text.normalize('NFC').trim()) ?? [];
  if (whom !== undefined && what !== undefined && !what.includes('?')) {
    const kind = kindIn(what);
    return { type: 'start', ...(kind ? { kind, words: `${what}, gửi ${whom}` } : {}) };
  }
  const [, of] = /^(?:(?:(?:soan|tao|lam|viet|gui|ra|len|dang|phat) (?:(?:cho|giup|ho|gium|dum) (?:anh|chi|co|chu|bac|minh|toi|tui|em) )?(?:mot |1 |cai |ban )*)?thong bao:? |(?:nhan|gui)(?: tin)?(?: giup)?(?: (?:em|anh|chi))? (?=(?:cho|toi|den) (?:ca |tat ca |toan the |cac |moi )*(?:ba con|moi nguoi|nguoi|ho|chu the) ))(?:(?:cho|toi|den|moi) (?:tat ca |toan the |cac |moi )*(?:ba con|moi nguoi|nguoi|ho|chu the|htx|anh chi) )?(?:ve (?:viec )?|moi |mo |to chuc |di |du )*((?:(?:lop|buoi|cuoc|khoa) )?(?:tap huan|hoi cho|tham quan|hop(?! (?:tac|dong|quy|le|ly|phap)\b)|hoc|hoi nghi|toa dam)\b.*)$/.exec(said) ?? [];
  if (of === undefined || text.includes('?') || isQuestion(spelled(dictatedIn(text).rest)) || /\b(?:chua|roi|den dau|toi dau|cua|hom (?:qua|truoc)|o dau)$/.test(of)) return undefined;
  const kind = kindIn(of);
  const words = text.normalize('NFC').trim().split(/\s+/);
  return { type: 'start', ...(kind ? { kind } : {}), words: words.slice(words.length - of.split(/\s+/).length).join(' ') };
}

/** What is told to people in any order of words. */
export function startsAnyhow(text: string): Start | undefined {
  const words = text.includes('?') || isQuestion(spelled(dictatedIn(text).rest)) ? undefined : inOrder(text);
  if (words === undefined) return undefined;
  const kind = kindIn(words) ?? (/^(?:han )?nop /.test(fold(words)) ? 'deadline' : fold(words).startsWith('lop ') ? 'training' : undefined);
  return { type: 'start', ...(kind ? { kind } : {}), words };
}

/** "Thông báo cho xã Xuân Thành: …". */
const FIRST_WHOM = /^(?:(?:soạn|soan|gửi|gui|ra)\s+)?(?:thông báo|thong bao)\s+(?:cho|tới|toi|đến|den)\s+((?:xã|xa|phường|phuong|nhóm|nhom|bộ|bo)\s[^:?]{2,80}):\s*(\S.*)$/isu;
