import { isQuestion, whereAsked } from '../../read/question.ts';
import { spelled } from '../../read/plain.ts';
import { words } from '../../text.ts';
import { spokenBefore } from '../spoken.ts';
import type { Turn } from '../turn.ts';
import { answers, askByItself } from './answers.ts';

/* "Không phải, tui hỏi bán trên mạng mà", "không, tôi hỏi là mua ngoài chợ thế có bị trừ điểm không cơ mà": what they meant is asked once more, by itself
 * where it asks, else beside what they asked before. */

const MEANT = /^\s*(?:(?:dạ|da|ơ|ủa|ua|à|a|không phải|khong phai|ko phải|ko phai|không|khong|ko|k|hông|hong|hổng|đâu|dau|trời|troi|em|bạn|ban|con|cháu|chau|ơi|oi|nhầm|nham|rồi|roi|sai|mà|ma)[\s,.!]+)+(?:(?:là|la|ý|y|tại|tai)\s+)?(?:tôi|toi|tui|tau|mình|minh|em|chị|chi|anh|cô|co|chú|chu|bác|bac|o|con|cháu|chau)\s+(?:đang\s+|dang\s+)?(?:muốn\s+|muon\s+|định\s+|dinh\s+)?(?:hỏi|hoi)\s+(?:(?:là|la|về|ve|cái|cai|chuyện|chuyen|vụ|vu)\s+)*(.+?)[\s.!?]*$/iu;
/** "… mà", "… cơ mà"; "… chứ có hỏi cái đó đâu". */
const TRAILS = /(?:\s+(?:co ma|cơ|mà|ma|kìa|kia|chứ|chớ|đó|ấy|nha|nhé|em|bạn|con|cháu|ạ|a))+$/iu;
const RATHER = /\s(?:chứ|chu)\s+(?:có|co|đâu|dau|không|khong)\s.*$/iu;
const SURE = 0.6;
const LONGEST = 24;

type Hears = (turn: Turn, text: string) => Turn;

/** Undefined where they do not say what they asked, or nothing was asked before. */
export function meantAsked(turn: Turn, text: string, hears: Hears): Turn | undefined {
  const before = spokenBefore(turn);
  const meant = before === undefined || words(text).length > LONGEST ? undefined : MEANT.exec(text.normalize('NFC'))?.[1]?.replace(RATHER, '').replace(TRAILS, '').trim();
  if (!meant || words(meant).length < 2) return undefined;
  if (isQuestion(spelled(whereAsked(meant))) || /(?:^|\s)(?:không|khong|chưa|chua|hông|hong|ko)$/iu.test(meant)) return hears(turn, `${meant}?`);
  const found = askByItself(turn, `${meant} ${before!}`);
  return found.outcome === 'answered' && found.sure >= SURE ? answers(turn, `${meant} ${before!}`, found) : undefined;
}
