import { isQuestion } from '../../read/question.ts';
import { spelled } from '../../read/plain.ts';
import { act } from '../act.ts';
import type { Act } from '../focus.ts';
import type { Turn } from '../turn.ts';

/* Leave to send a question to a person, given in words: "ừ gửi đi", "gửi giúp chị, đừng nói tên", "thôi khỏi". */

/** Words of a plain yes, and those around it; nothing else may stand beside them. */
const YES = 'u|uh|o|ok|co|duoc|dong y|vang|da|gui|nho|phai|dung roi|nhat tri';
const AROUND = 'di|giup|ho|cho|dum|gium|can bo|tu van|cac|tra loi|hoi|cau|nay|luon|cu|cung|em|chi|anh|toi|tui|minh|bac|chu|ba|ong|nhe|nha|nghen|a|roi|thi|lam on|voi|xin|phep|len|do|vay|chuyen|xem|biet|ve|nguoi|cho nao|sao|tot|hay|the|ad|bot|oi|qua';
const AGREED = new RegExp(`^(?:(?:${AROUND}) )*(?:${YES})(?: (?:${YES}|${AROUND}))* $`);
/** Of their own accord: who is named in it and who is not. */
const UNNAMED = / (?:khong|dung|khoi|chang) (?:can |phai |co |duoc )?(?:noi|ghi|de|neu|lo|hien|kem|cho biet)(?: (?:ro|ra|ca|cho))? ten | (?:giau|an|bo) ten | an danh | kin ten /;
const NAMED = / (?:noi|ghi|de|neu|kem|lay|co)(?: (?:ro|ra|ca|cho))? ten /;
const REFUSED = /^(?:(?:da|a|em|chi|anh|bac) )*(?:thoi|khong|khoi|dung)(?: (?:thoi|khoi|can|gui|phai|nua|em|chi|anh|bac|dau|dung|khong|a|nha|nhe|co|u|vay|cau|nay|di|phien|can bo|lam)){0,6} $/;
const LONGEST = 14;

/** Without a word of the name it goes without one: less is told, and they hear so. */
export function leaveInWords(turn: Turn, text: string): Turn | undefined {
  const { focus } = turn.person;
  if (focus.type !== 'asking') return undefined;
  const shown = shownIn(text);
  const chosen = shown && focus.offered.find(({ act: one }) => one.type === 'hand-over' && one.shown === shown);
  return chosen && act(turn, chosen.act);
}

function shownIn(text: string): (Act & { type: 'hand-over' })['shown'] | undefined {
  const syllables = spelled(text);
  if (syllables.length > LONGEST || isQuestion(syllables) || text.includes('?')) return undefined;
  const said = ` ${syllables.join(' ')} `;
  if (UNNAMED.test(said)) return 'commune';
  if (REFUSED.test(said.slice(1))) return 'no';
  if (NAMED.test(said)) return 'name';
  return AGREED.test(said.slice(1)) ? 'commune' : undefined;
}
