import { comingDay, momentIn } from '../announcement/moment.ts';
import { daySpokenOf } from '../announcement/weekday.ts';
import { fold } from '../text.ts';
import { addDays, addMonths, atTime, dayOf, parseDay, type Day, type Instant } from '../time.ts';
import { numberOf } from './number-words.ts';

/* "Nhắc em thứ hai gọi phòng kiểm nghiệm", "3 ngày nữa nhắc chị nhé", "mai 8h sáng nhắc nộp mẫu". */

/** When they want to be reminded, and of what; `gone`: the day is over. */
export type Promised = { readonly at: Instant; readonly of: string } | { readonly gone: Day } | { /** A day of the lunar calendar, which we do not reckon. */ readonly moon: true };

const CALLED = '(?:chúng tôi|chung toi|chúng em|chung em|tụi em|tui em|bọn em|bon em|thầy|thay|em|chị|chi|anh|tôi|toi|tui|mình|minh|bác|bac|cô|co|chú|chu|con|cháu|chau|bà|ba|ông|ong|nhà|nha|o|mẹ|me|dì|di|e|a|c)';
const REMIND = new RegExp(`(?<![\\p{L}\\p{N}])(?:nhớ |nho )?(?:nhắc|nhac|remind)(?![\\p{L}]| nhở| nho(?![\\p{L}]))(?: (?:lại|lai|giúp|giup|giùm|gium|dùm|dum|hộ|ho|cho))*(?: (?<called>${CALLED})(?![\\p{L}]))?(?: (?:với|voi|giúp|giup|là|la|nhé|nhe|nha)(?![\\p{L}]))*`, 'iu');
/** Somebody else reminds, or did: "xã nhắc nộp trước ngày 5/12", "hôm qua em nhắc rồi". */
const OTHERS = /\b(?:xa|phuong|tinh|so|can bo|ho|ai|no|chu tich|huyen|ubnd|da|duoc|moi|bi|vua|hay|cu|toan|khong|chua|dung|khoi|thoi|hom qua|hom no|chong|vo|sep|ke toan|bo|me|hang xom|truong thon|nguoi ta)(?: \S+){0,2} *$/;
/** "Em nhắc chị hoài" complains. */
const OVER_AND_OVER = /^\s*(?:hoài|hoai|mãi|nhiều|nhieu|suốt|suot|quá|qua)(?!\p{L})/iu;
const DONE = /\b(?:roi|chua|khong|sao|gi)(?: (?:a|em|nhi|vay))*$/;

export function promisedIn(text: string, now: Instant): Promised | undefined {
  const typed = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const verb = REMIND.exec(typed);
  if (!verb || typed.length > LONGEST) return undefined;
  const [before, behind] = [typed.slice(0, verb.index), typed.slice(verb.index + verb[0].length)];
  if (OTHERS.test(fold(before.replace(/(?<!\p{L})hãy\s*$/iu, ''))) || DONE.test(fold(typed)) || OVER_AND_OVER.test(behind)) return undefined;
  // "Giấy kiểm nghiệm 15/12 hết hạn, nhắc em nhé": a paper's day, which its own clock watches.
  if (OF_PAPER.test(fold(before))) return undefined;
  if (OF_MOON.test(fold(typed))) return { moon: true };
  const found = timeIn(`${before} ${behind}`, now);
  if (!found) return undefined;
  // "Nhắc chị Páo": somebody with a name.
  const of = (/^\s*\p{Lu}\p{Ll}/u.test(behind) ? cleaned(`${verb.groups?.['called'] ?? ''}${behind}`) : cleaned(behind)) || cleaned(before);
  if (found.at > now) return { at: found.at, of };
  return dayOf(found.at) === dayOf(now) ? { at: now + HOUR, of } : { gone: dayOf(found.at) };
}
const OF_MOON = /(?<!\p{L})(?:hom |ngay |truoc )?ram(?: thang| nay|$)|\bam lich\b|\d al\b/u;
const OF_PAPER = /\b(?:het han|con han|het hieu luc|cap|ky|lam|cong nhan)\b/;
const LONGEST = 300;
const HOUR = 3_600_000;

/** Without an hour in the morning, or at the part of the day that is said. */
function timeIn(text: string, now: Instant): { readonly at: Instant } | undefined {
  const on = dayOf(now);
  // "Tuần tới" is no evening; nor, typed bare, is "thu 2 toi di nop".
  const said = ` ${fold(text).replace(/[.,;!?]+(?=\s|$)/g, ' ').replace(/\b(tuan|thang|nam) toi\b/g, '$1 sau').replace(isMarkedEvening(text) ? /$^/ : /\b(thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn) toi\b/g, '$1')} `;
  if (/ (?:hom (?:qua|kia|truoc|no)|bua (?:qua|kia|truoc)) /.test(said)) return undefined;
  const day = spanFrom(said, on) ?? laterThan(on, said) ?? comingDay(TOMORROW.test(said) ? said.replace(TOMORROW, ' $1 ngay mai ') : said, on) ?? (/ (?:chieu|toi|trua|lat) nay /.test(said) ? on : undefined);
  if (!day || !parseDay(day)) return undefined;
  const at = momentIn(said.replace(TOMORROW, ' $1 ngay mai '), on, atTime(day, PART.find(([part]) => part.test(said))?.[1] ?? MORNING)) ?? atTime(day, MORNING);
  return { at: dayOf(at) === day ? at : atTime(day, MORNING) };
}
const isMarkedEvening = (text: string): boolean => /(?<!\p{L})tối(?!\p{L})/iu.test(text.normalize('NFC'));
const TOMORROW = /(?<=\s)(?:(sang|trua|chieu|toi) |ngay |bua )?mai(?=\s)/;
const MORNING = 8;
const PART: readonly (readonly [RegExp, number])[] = [[/ (?:trua)(?: nay| mai)? /, 11], [/ chieu(?: nay| mai)? /, 14], [/ toi(?: nay| mai)? /, 19]];

/** "Chủ nhật" said on one is the next; "mùng 5", "ngày 10", "tháng 3" are the coming ones. */
function laterThan(on: Day, said: string): Day | undefined {
  const spoken = daySpokenOf(said, on);
  if (spoken === on) return addDays(on, 7);
  const [, date] = /\b(?:ngay|mung|mong) (\d{1,2})(?! ?[\d/.-]| thang)\b/.exec(said) ?? [];
  if (date) return [0, 1, 2].map((months) => parseDay(`${addMonths(`${on.slice(0, 7)}-01` as Day, months).slice(0, 7)}-${date.padStart(2, '0')}`)).find((day) => day !== undefined && day >= on);
  const [, month] = /(?<!\d )\bthang (\d{1,2})(?! ?[/.-]? ?\d|,? nam)\b/.exec(said) ?? [];
  return month ? [0, 1].map((years) => parseDay(`${Number(on.slice(0, 4)) + years}-${month.padStart(2, '0')}-01`)).find((day) => day !== undefined && day >= on) : undefined;
}

/** "3 ngày nữa", "sau 2 tuần", "tháng sau", "cuối tháng 12", "tuần sau". */
function spanFrom(said: string, on: Day): Day | undefined {
  const [, afterN, afterUnit, n, unit] = /\bsau (\d{1,3}|mot|hai|ba|bon|nam|sau|bay|muoi) (ngay|hom|bua|tuan|thang)\b|(?<!\bthu )\b(\d{1,3}|mot|hai|ba|bon|nam|sau|bay|muoi|may) (ngay|hom|bua|tuan|thang) (?:nua|sau)\b/.exec(said) ?? [];
  const count = n === 'may' ? SOME : numberOf(n ?? afterN ?? '');
  if (count > 0) return (unit ?? afterUnit) === 'thang' ? addMonths(on, count) : addDays(on, (unit ?? afterUnit) === 'tuan' ? count * 7 : count);
  const [, part, month] = /\b(dau|giua|cuoi) thang(?: (\d{1,2}|sau|toi|nay))?\b/.exec(said) ?? [];
  if (part) return inMonth(part, month, on);
  if (/\btuan (?:sau|toi)\b/.test(said) && !/\b(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn)\b/.test(said)) return addDays(on, 7);
  return /\bthang (?:sau|toi)\b/.test(said) && !/\d/.test(said) ? addMonths(on, 1) : undefined;
}
/** "Mấy ngày nữa". */
const SOME = 3;

function inMonth(part: string, month: string | undefined, on: Day): Day {
  const first = `${on.slice(0, 7)}-01` as Day;
  const asked = month === undefined || month === 'nay' ? first : month === 'sau' || month === 'toi' ? addMonths(first, 1) : `${on.slice(0, 4)}-${month.padStart(2, '0')}-01` as Day;
  const named = part === 'cuoi' ? addDays(addMonths(asked, 1), -3) : addDays(asked, { dau: 0, giua: 14 }[part]!);
  const day = part === 'cuoi' && asked === first && named <= on ? addDays(addMonths(first, 1), -1) : named;
  return /\d/.test(month ?? '') && day < on ? addMonths(day, 12) : day;
}

/** What is to be done, without the when and the courtesy at its ends. */
const cleaned = (text: string): string => text
  .replace(/^[\s,.:;]+|[\s,.:;!]+$/g, '')
  .replace(/(?:\s|^)(?:nhé|nhe|nha|nghe|với|voi|giúp|giup|em|ạ|a|đi|di|luôn|nghen|hen)(?=$)/giu, '')
  .replace(FILLS, '')
  .replace(WHEN, '')
  .replace(FILLS, '')
  .replace(WHEN_BEHIND, '')
  .trim();
const FILLS = /^(?:(?:thì|thi|là|la|em ơi|em oi|ơi|oi|à|ờ|nhớ|nho|hãy|hay|phải|phai|vào|vao|lúc|luc)(?:\s|$)+)+/iu;
/** Or last: "nộp hồ sơ vào thứ 6 này". */
const WHEN_BEHIND = /(?<=\S)\s(?:vào|vao)\s(?:(?:sáng|chiều|tối|sang|chieu|toi)\s)?(?:thứ|thu|ngày|ngay|chủ nhật|chu nhat|mùng|mung|tuần|tuan|cuối|đầu|\d)(?!\p{L}).*$/iu;
/** The day and the hour, said first. */
const WHEN = /^(?:(?:vào |lúc |sau )?(?:ngày mai|ngay mai|mai|mốt|mot|hôm nay|hom nay|ngày kia|ngay kia|(?:tối|chiều|trưa|sáng|toi|chieu|trua|sang)(?: nay| mai)?|(?:thứ|thu) (?:\d|hai|ba|tư|tu|năm|nam|sáu|sau|bảy|bay)(?: (?:này|nay|tới|toi))?|t\d|chủ nhật|chu nhat|cn|(?:ngày|ngay|mùng|mung|mồng|mong) \d{1,2}(?: (?:tháng|thang) \d{1,2}|[/.-]\d{1,2}(?:[/.-]\d{2,4})?)?|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\d{1,2} ?(?:h|giờ|gio)(?:\d{2})?|(?:đầu|giữa|cuối|dau|giua|cuoi) (?:tháng|thang)(?: \d{1,2}| sau| này)?|(?:tháng|thang) \d{1,2}|(?:tuần|tháng|tuan|thang) (?:sau|tới|toi|này|nay)|(?:\d+|một|hai|ba|bốn|mot|bon|vài|mấy) (?:ngày|hôm|bữa|tuần|tháng|ngay|hom|bua|tuan|thang) (?:nữa|sau|nua))(?:[\s,.:]+|$))+/iu;
