import { communeAnswers } from '../../deadline/deadlines.ts';
import type { Knowledge } from '../../knowledge.ts';
import { spelled } from '../../read/plain.ts';
import * as say from '../../say/passages.ts';
import { addMonths, type Day } from '../../time.ts';
import { inFigures } from '../check/numerals.ts';
import type { Answered } from '../outcome.ts';
import { datesSaid } from './said-dates.ts';

/* "Xã nhận hồ sơ ngày 20/3/2027 thì chậm nhất hôm nào gửi tỉnh": the working days of the commune, from the day it received the dossier. */

const RECEIVED = /\b(?:xa|phuong|ubnd|uy ban)(?: (?:da|moi|vua|co|tiep))* nhan\b|\bnhan(?: (?:duoc|them|du))*(?: \S+)? (?:bo |ho so)|\b(?:nop|gui)(?: (?:ho so|bo|len|o|cho|tai|xong|roi|vao|ra|ngoai))* (?:xa|phuong|ubnd|uy ban)\b/;
const UNTIL = /\b(?:cham nhat|muon nhat|tre nhat|han chot|han gui|bao gio|khi nao|hom nao|ngay nao|luc nao|bao lau|may ngay)\b/;
const SENDS = /\b(?:gui|chuyen|len|dua|trinh|toi|den|ra)(?: (?:len|ra|cho|ve|toi|ho so))* (?:tinh|so|cap tinh)\b|\b(?:xa|phuong|uy ban)(?: \S+){0,3} (?:tra loi|xong|kiem tra xong|gui di|phai gui|xem xong)\b|\b(?:tra loi|ket qua)(?: \S+){0,2} (?:xa|phuong)\b|\b(?:bao gio|khi nao|hom nao|ngay nao)(?: thi)? (?:xa|phuong)\b/;
/** "Hôm nay 1/12" is one day. */
const TODAY = /(?<!\p{L})(?:hôm nay|hom nay|bữa nay|bua nay),?\s+(?=(?:ngày |ngay |mùng |mung )?\d{1,2}[/-])/giu;
/** What is certified or recorded there is another matter. */
const OTHER = /\b(?:attp|vsattp|kiem nghiem|cam ket|sao y|chung thuc|dang ky kinh doanh|ho kinh doanh|nhan hieu|cong bo)\b/;

/** QĐ 26/2026 Điều 7 khoản 2. Undefined where another thing is asked, or no whole date stands there. */
export function communeDays(text: string, on: Day, knowledge: Knowledge): Answered | undefined {
  const said = spelled(text).join(' ');
  if (!RECEIVED.test(said) || !UNTIL.test(said) || !SENDS.test(said) || OTHER.test(said)) return undefined;
  const [received, ...more] = datesSaid(inFigures(text.normalize('NFC').replace(TODAY, '')), on);
  const { deadlines } = knowledge;
  if (received?.precision !== 'day' || more.length > 0) return undefined;
  // "Nhận ngày 1/3", said before the rules are a year old, is next year's.
  const day = received.noYear && received.day < deadlines.from ? addMonths(received.day, 12) : received.day;
  if (day < deadlines.from) return undefined;
  return { outcome: 'answered', by: 'rules', sure: 1, near: [], text: say.communeUntil(day, communeAnswers(day, deadlines), on, knowledge), sources: deadlines.communeRefs.map(({ law, clause }) => ({ entry: 'deadlines', ref: { law, clause } })) };
}
