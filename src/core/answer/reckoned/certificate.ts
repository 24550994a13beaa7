import { deadlines } from '../../deadline/deadlines.ts';
import type { Knowledge, Ref } from '../../knowledge.ts';
import { spelled } from '../../read/plain.ts';
import { inFigures } from '../check/numerals.ts';
import * as say from '../../say/passages.ts';
import { fold } from '../../text.ts';
import { addDays, addMonths, daysBetween, type Day } from '../../time.ts';
import type { Answered } from '../outcome.ts';
import { datesSaid, type DateSaid } from './said-dates.ts';

/** Papers and laws that have days of their own. */
const OTHER_PAPER = /\b(?:attp|vsattp|an toan thuc pham|ve sinh|kiem nghiem|haccp|iso|gmp|vietgap|globalgap|huu co|halal|brc|fsc|nhan hieu|van bang|kieu dang|sang che|ban quyen|giay phep|cam ket|ma vach|ma so|vung trong|cong bo|tiep nhan|dang ky kinh doanh|dkkd|hop dong|kham suc khoe|bao hiem|lai xe|dang kiem|nghe nhan|phong chay|pc{1,3}|tap huan|moi truong|can cuoc|cccd|han su dung|hsd|chi dan dia ly|trang trai|bang lai|thong tu|nghi dinh|nghi quyet|quyet dinh (?:so )?\d+|148|1048|1489|781)\b/;
const CERTIFICATE = /\b(?:ocop|sao|cong nhan|danh gia lai|cham lai)\b/;
/** "Giấy ATTP hết hạn tháng 3, có sao không": no stars. */
const ASKS_HOW = /\b(?:co|thi|lam|tai|vi|ra|tinh) sao\b|\bsao(?: (?:em|a|ad|vay|the|nhi|day|gio|khong|chi|anh))*$/g;
/** "Giấy của em cấp ngày", "chứng nhận hết hạn": a paper and no word of which. */
const BARE = /\b(?:giay|giay chung nhan|chung nhan|gcn|bang|to) (?:cua|nha|ben|em|chi|anh|toi|tui|minh|bac|co|chu|ba|ong|con|htx|hop tac xa|cap|ky|ki|ghi|de|nay|do|ay|toi|den|het|han|ngay|hom|tu|hoi|nhan|duoc|da|san pham)\b/;

/** "Nộp trễ ngày 30/4 thì sao": a day on which a round closes or is judged, and no word of a paper, of its end or of a rank. */
const OF_PAPER = /\b(?:giay|chung nhan|gcn|ocop|cong nhan|danh gia lai|cham lai|lam lai|cap|ky|ki|het|han|hieu luc|gia tri|(?:[1-5]|mot|hai|ba|bon|nam|len|giu|mat) sao)\b/;
export const isOfRound = (text: string, on: Day, { deadlines: { rounds } }: Knowledge): boolean => {
  if (isOfMonth(spelled(inFigures(text)).join(' '))) return true;
  const [only, ...more] = datesSaid(inFigures(text), on);
  return only !== undefined && more.length === 0 && only.precision === 'day' && only.noYear && !OF_PAPER.test(spelled(text).join(' ')) && rounds.some(({ proposedBefore, judgedBefore }) => [proposedBefore, judgedBefore].includes(only.day.slice(5)));
};

/** "Hạn nộp cho đợt tháng 6": the round is named by its month, and no paper is spoken of that ends. */
const ROUND_OF_MONTH = /\b(?:dot|vong) (?:cham |xet |nop |danh gia |sao )?(?:[12] )?thang \d{1,2}\b/;
const ENDING = /\b(?:giay|chung nhan|gcn|het|cong nhan|danh gia lai|cham lai|lam lai|gia han|dat|cap|duoc (?:cong nhan|[1-5] sao))\b/;
/** "Đợt 2 năm 2026 còn kịp không": by its number. */
const NUMBERED_ROUND = /\b(?:dot|vong) (?:cham |xet |nop |danh gia |sao |thu )?(?:[12]|mot|nhat|hai|dau|cuoi)\b/;
const isOfMonth = (said: string): boolean => (ROUND_OF_MONTH.test(said) || NUMBERED_ROUND.test(said)) && !ENDING.test(said);

/** "Hôm nay nộp được chưa": the day it is asked, and none of a paper. */
export const isAskedToday = (text: string): boolean => TODAY.test(fold(text)) && !/\d/.test(inFigures(text)) && !OF_THAT_DAY.test(fold(text));
const TODAY = /\b(?:hom nay|bua nay|ngay nay|nay)\b/;
const OF_THAT_DAY = /\b(?:cap|ky|ki|het|dao|den|toi han|nhan|trao|cong nhan)\b/;

/** "Từ 2026 phải có truy xuất mới được 3 sao": a rule is asked of, and no paper was given. */
const REQUIRES = /\b(?:phai|can|bat buoc) (?:\S+ ){1,6}?moi (?:duoc|dat|len|co|cho|xet) (?:\S+ ){0,2}?(?:sao|nop|ocop)\b/;

/** "Ghi ngày 1/4/26 có đúng không": how a day is written on a label, and no paper is spoken of. */
const WRITTEN = /\b(?:ghi|viet|in|dong) (?:ngay|han|date|nsx|hsd|kieu|la|nhu|sx|dang)\b|\bngay (?:ghi|viet|in)\b|\b(?:nhan|bao bi|nap|day (?:hop|hu|chai)|vo hop)\b/;
const PAPER = /\b(?:giay|chung nhan|gcn|ocop|cong nhan|danh gia lai|(?:cham|lam) lai|sao|tren bang|nop|(?:khi|hom|luc|ngay|bao) (?:nao|gio))\b/;

/** "Sao năm 2022 hết hạn rồi còn in được không": whether it may still be printed is asked, and no day. */
const PRINTED = /\b(?:in|dan|gan|de)(?: \S+){0,5} (?:duoc (?:nua )?khong|duoc chua|nua khong|co sao khong|bi phat)\b/;
const SIGN = /\b(?:logo|dau|sao|tem|nhan|bao bi|vo hop)\b/;

/** "Căn cứ pháp lý đánh giá sản phẩm năm 2026": by which text it is done, and no paper ends. */
const BY_WHICH_TEXT = /\bcan cu (?:phap ly|phap luat)\b|\bvan ban (?:nao|gi|phap luat|huong dan)\b/;
const ENDS = /\b(?:het|con han|hieu luc|gia tri|gia han)\b/;

/** "Số sản phẩm OCOP của tỉnh năm 2024": how many there were, and no paper ends. */
const HOW_MANY = /\b(?:bao nhieu|tong so|tong cong|so luong|so|thong ke|danh sach|ket qua) (?:cac )?(?:san pham|chu the|co so)\b/;

/** Whether the days told are those of an OCOP certificate: it is named; or no other paper is, and a paper is told of or the question is ours. */
export function isOfCertificate(text: string, isOurs: boolean): boolean {
  const said = spelled(text).join(' ');
  if (REQUIRES.test(said) && !ENDING.test(said.replace(REQUIRES, ' '))) return false;
  if (PRINTED.test(said) && SIGN.test(said) && /\b(?:con|van|tiep tuc)\b/.test(said)) return false;
  if ((BY_WHICH_TEXT.test(said) || HOW_MANY.test(said)) && !ENDS.test(said)) return false;
  return CERTIFICATE.test(OTHER_PAPER.test(said) ? said.replaceAll(ASKS_HOW, ' ') : said) || (!OTHER_PAPER.test(said) && ((isOurs && !(WRITTEN.test(said) && !PAPER.test(said))) || BARE.test(said)));
}

/** The days of a certificate from the day it was given or the day it ends: QĐ 26/2026 Điều 4 khoản 3, Điều 7 khoản 6. Where only the month or the year is
 *  told, as much as follows from that. */
export function renewal(text: string, on: Day, from: 'issued' | 'expires', knowledge: Knowledge): Answered | undefined {
  const said = datesSaid(text, on);
  const date = (['day', 'month', 'year'] as const).map((precision) => said.find((one) => one.precision === precision)).find((one) => one !== undefined);
  if (!date || date.day < FIRST || (date.precision !== 'day' && OF_THEN.test(spelled(text).join(' ')))) return undefined;
  const { validMonths, validRefs, renewal: { refs } } = knowledge.deadlines;
  const isEnd = from === 'expires' || date.ends === true;
  const day = isEnd ? nearest(date, on) : date.day;
  const ends = isEnd ? day : addMonths(day, validMonths);
  if (date.precision === 'day') {
    const { dates, reason } = deadlines({ case: 'danh_gia_lai', expires: ends, on }, knowledge.deadlines);
    return dates.length === 0 ? undefined : told(say.renewalDays(isEnd ? undefined : day, ends, on, dates, reason, knowledge), dates);
  }
  if (!isEnd) return told(say.endsAbout(day, ends, date.precision, on, knowledge), validRefs);
  if (date.precision !== 'month') return undefined;
  const last = addDays(addMonths(ends, 1), -1);
  const { dates } = deadlines({ case: 'danh_gia_lai', expires: last, on }, knowledge.deadlines);
  return told(say.windowsOf([ends, last], on, dates.flatMap(({ note }) => note ?? []), knowledge), refs);
}

/** Whether a paper of the old rules still holds is told better by a passage than by a year. */
const OF_THEN = /\b(?:huyen|(?:luat|quy dinh|quyet dinh|mau|giay|doi) (?:cu|moi)|(?:luat|quy dinh|bo tieu chi)(?: \S+){0,5} (?:moi|doi|khac))\b/;

/** OCOP began with QĐ 490 of 2018: an earlier day was read wrong, or is of another paper. */
const FIRST = '2018-01-01' as Day;

const told = (text: string, refs: readonly Ref[]): Answered =>
  ({ outcome: 'answered', by: 'rules', sure: 1, near: [], text, sources: refs.map(({ law, clause }) => ({ entry: 'deadlines', ref: { law, clause } })) });

/** "Hết hạn 20/3", said in November, is next year's. */
function nearest({ day, noYear }: DateSaid, on: Day): Day {
  const next = addMonths(day, 12);
  return noYear && day < on && daysBetween(on, next) < daysBetween(day, on) ? next : day;
}
