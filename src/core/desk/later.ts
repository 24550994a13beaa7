import { spelled } from '../read/plain.ts';

/* "Để chị hỏi lại tỉnh rồi báo", "mai tôi trả lời nhé, đang họp": whoever quotes a question and says only that has not answered it. */

const ME = '(?:toi|tui|minh|em|chi|anh|co|chu|bac)';
const WHEN = '(?:(?:sang|trua|chieu|toi) (?:mai|nay)|ngay mai|mai|chieu|trua|(?:mot |1 )?(?:lat|ti|chut|xiu)(?: nua)?|tuan sau|dau tuan|hom sau|bua sau|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|xong viec|hop xong|tan hop)';
const FIND = '(?:hoi|xem|kiem tra|check|tra|coi|doc|tim hieu|tim|nghien cuu|trao doi|nghi)';
const TELL = '(?:tra loi|phan hoi|rep|(?:bao|nhan|noi|goi) (?:lai|sau|ky|ro))';
const LEAD = `(?:(?:ok|oke|u|uh|um|vang|da|duoc|roi|a|thi|(?:cau|cai|viec|vu) (?:nay|do|ay)|${ME} oi) )*`;
const REST = '(?: \\S+){0,7}$';

/** `em`, `chị` may be who asked: "mai chị hỏi xã nhé" tells them what to do, "mai chị trả lời" does not. */
const PROMISES = new RegExp(`^${LEAD}(?:`
  + `de (?:${WHEN} )?${ME}(?: ${WHEN})?(?: \\S+)? ${FIND}${REST}|de (?:${WHEN} )?(?:${ME} )?(?:${WHEN} )?${TELL}${REST}|de ${FIND}(?: lai)? da$`
  + `|${WHEN} (?:${ME} )?(?:se |moi )?${TELL}${REST}|(?:${WHEN} )?${ME} (?:se )?${FIND}(?: \\S+){0,6} roi (?:${ME} )?(?:se )?(?:bao|tra loi|phan hoi|nhan|noi)(?: \\S+){0,3}$`
  + `|${ME} se (?:${TELL}|${FIND})${REST}|(?:${ME} )?${TELL} (?:${ME} )?sau(?: (?:nhe|nha|a|${ME}))*$`
  + `|(?:doi|cho) (?:${ME} )?(?:mot |1 )?(?:chut|ti|lat|xiu)(?: (?:nhe|nha|a|nua|da|${ME}))*$)`);
const BUSY = new RegExp(`^${LEAD}(?:(?:${ME}|gio|hien|nay) )*dang (?:(?:di )?hop|ban|lai xe|an com|tren duong|di duong|o ngoai|di cong tac|do tay|o ruong|tiep khach)(?: \\S+){0,3}$`);
const AGREES = new RegExp(`^(?:(?:ok|oke|u|uh|um|vang|da|duoc|roi|nhe|nha|a|${ME}) ?)+$`);

/** Nothing of it is an answer. */
export function comesLater(text: string): boolean {
  if (text.includes(':') || text.includes('?')) return false;
  const parts = text.split(/[,.;!…\n]+/).map((part) => spelled(part).join(' ')).filter(Boolean);
  const waits = (part: string): boolean => PROMISES.test(part) || BUSY.test(part);
  return parts.some(waits) && parts.every((part) => waits(part) || AGREES.test(part));
}

const BARE_YES = new RegExp(`^(?:(?:da|vang|u|a|${ME}) )*(?:ok|oke|da nhan|nhan roi|da thay|thay roi|biet roi|ghi nhan|da xem)(?: (?:roi|nhe|nha|a|cau nay|${ME}))*$`);
const WHETHER = /\b(?:khong|chua|duoc|phai|hay)\b/;

/** "Ok em" under what no yes answers. */
export const isBareYes = (text: string, asked: string): boolean => BARE_YES.test(spelled(text).join(' ')) && !WHETHER.test(spelled(asked).join(' '));
