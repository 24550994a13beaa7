import { asksAtTheEnd } from './asks-at-the-end.ts';
import { SELF } from './opening.ts';
import { spelled } from './plain.ts';
import { isQuestion, whereAsked } from './question.ts';

/* "Không phải, tôi hỏi giấy môi trường cơ", "hỏi một đằng trả lời một nẻo, em hỏi ai ký": we answered something else, and what they say they asked is asked. */

/** Syllable by syllable, as long as the typed words. */
const NOT_THAT = '(?:(?:da|a|o|u|oi|ui|troi|em|chau|ban|bot|ad|the|nay|ma|thoi|nham|lai) )*(?:(?:khong|hong|hok|dau|deo) phai|dau co phai|khong dung|chua dung|sai roi|sai|lac de|nham roi|hieu nham|hieu sai|khong dung y|tra loi (?:sai|lac de|nham|dau dau|linh tinh|khong dung)|(?:em|chi|anh|toi|tui|minh)? ?hoi (?:mot|1) (?:dang|duong|kieu)(?: ma)? (?:tra loi|noi|dap) (?:mot|1) (?:neo|kieu|dang|nga))(?: (?:roi|em|em oi|ban|bot|chau|a|cau|y|hoi|ma|dau|cua|chi|toi|minh|lam|het))*';
const ASKED = `(?:la )?(?:y )?(?:${SELF}|bac|chu|co|bac ay) (?:(?:dang|muon|chi|co|chinh|can|moi) )*hoi(?! (?:dong|nghi|cho|vien|thao|nong dan|phu nu|lai|hoai|mai|lan nua)\\b)(?: (?:la|ve|cai|vu|chuyen|den|rang))*`;
/** "Bà không bán đồ ăn", "em không hỏi giấy OCOP". */
const NOR = `(?:(?:${SELF}|bac|chu|co) (?:dau co|co|khong)(?: phai)? (?:ban|lam|hoi|noi|can|muon)(?: (?!hoi )\\S+){1,6}? )?`;
const INSTEAD = new RegExp(`^${NOT_THAT} ${NOR}${ASKED} (?=\\S)`);
const TAIL = /(?:\s+(?:cơ|mà|ma|kia|chứ|chớ|đó|đấy|ấy|á|nha|nhé|em|bạn|ạ))+[\s.!]*$/iu;
/** "Không phải em hỏi đâu" asks nothing. */
const LEAST = 2;
/** More words tell more. */
const MOST = 30;

/** What is asked instead, as a question: the one they asked `before` where it only names what that was of. Else the text as it is. */
export function askedInstead(text: string, before?: string): string {
  const typed = text.normalize('NFC').trim().split(/\s+/);
  const said = typed.map((word) => spelled(word).join(' '));
  if (typed.length > MOST || text.trimStart().startsWith('/')) return text;
  const lead = INSTEAD.exec(`${said.join(' ')} `)?.[0];
  if (lead === undefined) return text;
  let from = 0;
  for (let length = 0; from < said.length && length < lead.length; from += 1) length += said[from]!.length + 1;
  const rest = typed.slice(from).join(' ').replace(TAIL, '');
  if (spelled(rest).length < LEAST && !isOf(rest, before)) return text;
  const asks = rest.includes('?') || isQuestion(spelled(whereAsked(rest))) || asksAtTheEnd(spelled(rest));
  if (asks) return rest;
  return isOf(rest, before) ? before! : `${rest} thì sao`;
}

function isOf(rest: string, before: string | undefined): boolean {
  const earlier = before === undefined ? [] : spelled(before);
  return earlier.length <= MOST && spelled(rest).length > 0 && ` ${earlier.join(' ')} `.includes(` ${spelled(rest).join(' ')} `);
}
