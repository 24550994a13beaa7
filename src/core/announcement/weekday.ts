import { fold } from '../text.ts';
import { addDays, weekdayOf, type Day } from '../time.ts';

/* Days as they are spoken of among colleagues: "thứ bảy này", "thứ 2 tuần sau", "chủ nhật", "ngày kia". */

const NAMES: Readonly<Record<string, number>> = { hai: 1, 2: 1, ba: 2, 3: 2, tu: 3, 4: 3, nam: 4, 5: 4, sau: 5, 6: 5, bay: 6, 7: 6 };
const WEEKDAY = /(?<![a-z\d])(?:thu (hai|ba|tu|nam|sau|bay|[2-7])|t([2-7])|(chu nhat|cn))(?![\da-z/])(?: (tuan nay|tuan sau|tuan toi))?/;

/** 0 is a Sunday, as in `weekdayOf`. */
function weekdaySaid(text: string): { readonly weekday: number; readonly next: boolean; readonly said: string } | undefined {
  const found = WEEKDAY.exec(fold(text));
  if (!found) return undefined;
  return { weekday: found[3] ? 0 : NAMES[found[1] ?? found[2]!]!, next: /sau|toi/.test(found[4] ?? ''), said: found[0] };
}

/** The coming one, today included; of next week where that is said. */
export function daySpokenOf(text: string, on: Day): Day | undefined {
  if (/(?<![a-z])(?:ngay kia|ngay mot|bua mot)(?![a-z])/.test(fold(text))) return addDays(on, 2);
  const said = weekdaySaid(text);
  if (!said) return undefined;
  const order = (weekday: number): number => (weekday + 6) % 7;
  const monday = addDays(on, -order(weekdayOf(on)));
  if (said.next) return addDays(monday, 7 + order(said.weekday));
  const day = addDays(monday, order(said.weekday));
  return day < on ? addDays(day, 7) : day;
}

/** Whether a weekday is said that the day is not. */
export function isAnotherWeekday(text: string, day: Day): boolean {
  const said = weekdaySaid(text);
  return said !== undefined && said.weekday !== weekdayOf(day);
}
