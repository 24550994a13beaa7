import { addDays, weekdayOf, type Day } from '../time.ts';
import type { DeadlineRules } from './rules.ts';

/** The days of a calendar on which nobody works. */
export const holidaysOf = ({ holidays }: Pick<DeadlineRules, 'holidays'>): ReadonlySet<Day> => new Set(holidays.map(({ day }) => day));

/** Monday to Friday, and no public holiday (BLLĐ 45/2019/QH14, Điều 112). */
export const isWorkingDay = (day: Day, holidays: ReadonlySet<Day>): boolean => weekdayOf(day) !== 0 && weekdayOf(day) !== 6 && !holidays.has(day);

/** The working day that comes `count` working days after (or, negative, before) `day`; `day` itself is not counted. */
export function addWorkingDays(day: Day, count: number, holidays: ReadonlySet<Day>): Day {
  const way = Math.sign(count);
  let at = day;
  for (let left = Math.abs(count); left > 0; ) {
    at = addDays(at, way);
    if (isWorkingDay(at, holidays)) left -= 1;
  }
  return at;
}

/** The last working day on or before `day`. */
export function lastWorkingDay(day: Day, holidays: ReadonlySet<Day>): Day {
  let at = day;
  while (!isWorkingDay(at, holidays)) at = addDays(at, -1);
  return at;
}
