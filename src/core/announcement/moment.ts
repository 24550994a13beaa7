import { findDates } from '../dates.ts';
import { fold } from '../text.ts';
import { addMonths, atTime, dayOf, daysBetween, parseDay, type Day, type Instant } from '../time.ts';
import { daySpokenOf } from './weekday.ts';

/* When something is to be, in the words of who writes it on a phone. */

/** A day without a year is the next one; "hôm qua" is none. */
export function comingDay(text: string, on: Day): Day | undefined {
  const found = findDates(text, on).find((date) => date.precision === 'day' && date.day);
  if (!found) return daySpokenOf(text, on);
  // A day of last week is a slip of the pen, not one of next year.
  if (!found.day || found.day >= on || daysBetween(found.day, on) < SLIP || /\d{4}|\bnam\b/.test(found.said) || !/\d/.test(found.said)) return found.day;
  return [12, 24].map((months) => addMonths(found.day!, months)).find((day) => day >= on);
}

const SLIP = 60;

/** A deadline is the end of its day. */
export const deadlineIn = (said: string, on: Day): Instant | undefined => {
  const day = comingDay(said, on);
  return day && parseDay(day) ? atTime(day, 23, 59) : undefined;
};

/** `8h30 ngày 12/12/2026`, `14:00 12/12`, `2 giờ chiều mai`. Both the hour and the day must be said; where there is a time
 *  already, the one that is not said stays as it is. */
export function momentIn(text: string, on: Day, before?: Instant): Instant | undefined {
  // Of "5-6/12" the first, of "8h-11h30" when it begins.
  const said = fold(text).replace(/\btuan toi\b/, 'tuan sau').replace(TWO_DAYS, '$1/$2').replace(FROM_TO, begins);
  const clock = /(?<![\d/])(\d{1,2})\s*(?:h|gio|:)\s*(\d{1,2})?(?!\d|\/)/.exec(said);
  if (!clock) {
    const other = before === undefined ? undefined : comingDay(said, on);
    return other && parseDay(other) ? atTime(other, 0) + (before! - atTime(dayOf(before!), 0)) : undefined;
  }
  const rest = (said.slice(0, clock.index) + ' ' + said.slice(clock.index + clock[0].length)).replace(/\b(?:ruoi|sang|chieu|toi|trua|phut)\b/g, ' ');
  const day = comingDay(/\bmai\b/.test(rest) && !/ngay mai/.test(rest) ? rest.replace(/\bmai\b/, 'ngay mai') : rest, on) ?? (before === undefined ? undefined : dayOf(before));
  const half = /(?:h|gio) ruoi/.test(said) ? 30 : 0;
  const [spoken, minute] = [Number(clock[1]), clock[2] ? Number(clock[2]) : half];
  const hour = /\b(?:chieu|toi)\b/.test(said) && spoken < 12 ? spoken + 12 : spoken;
  if (!day || !parseDay(day) || hour > 23 || minute > 59) return undefined;
  return atTime(day, hour, minute);
}

const TWO_DAYS = /(?<![\d/])(\d{1,2})\s*(?:-|–|va|den|,|&|\+)\s*(?:ngay\s+)?\d{1,2}\s*\/\s*(\d{1,2})(?!\d)/;
const FROM_TO = /(?<![\d/])(\d{1,2})(\s*(?:h|gio|:)(?:\s*\d{1,2})?(?:\s*ruoi)?)(\s+(?:sang|trua|chieu|toi))?\s*(?:-|–|den|toi)\s*(\d{1,2})\s*(?:h|gio|:)(?:\s*\d{1,2})?(?:\s*ruoi)?(\s+(?:sang|trua|chieu|toi))?(?![\d/])/;
/** "8h ngày 5/12 và 13h30 ngày 6/12", "sáng 8h, chiều 14h": it begins twice. */
const TWICE = /(?<!\d)\d{1,2} ?(?:h|gio)(?!\w*[a-z]{3})[^:]{0,30}?(?:[ ,;&+]|va )(?:sang |chieu |toi )?\d{1,2} ?(?:h|gio)(?![a-z])|(?<!\d)\d{1,2}\/\d{1,2}(?:\/\d{4})?(?!\d)[^:]{0,20}? (?:va|&|\+) [^:]{0,14}?\d{1,2}\/\d{1,2}(?!\d)/;
/** "15h chứ không phải 14h": one is put right by the other. */
const INSTEAD = /\b(?:chu|khong phai|nham|lon|thay vi|thay cho|truoc la|doi thanh)\b/;
/** "2h đến 4h chiều" are both of the afternoon; of "8h đến 2h chiều" the end alone is. */
const begins = (_said: string, hour: string, more: string, own: string | undefined, end: string, ends: string | undefined): string => `${hour}${more}${own ?? (Number(hour) <= Number(end) ? (ends ?? '') : '')} `;

/** It ends at an hour or on a day that is said: of that an announcement has no line. */
export const saysItsEnd = (text: string): boolean => { const said = fold(text); return TWO_DAYS.test(said) || FROM_TO.test(said) || (TWICE.test(said) && !INSTEAD.test(said)) || /\b(?:trong )?(?:2|3|4|5|hai|ba|bon|nam) ngay\b/.test(said); };

/** A day of the lunar calendar, which we cannot turn into one of ours. */
export const isLunar = (text: string): boolean => /\bram\b|\bam lich\b|\blich am\b|\bthang (?:gieng|chap)\b|\d(?:\/\d{1,2})? (?:am|al)\b|\btet\b/.test(fold(text));
