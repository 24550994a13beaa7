import { addDays, atTime, dayOf, type Day, type Instant } from '../time.ts';
import { isWorkingDay } from './working-days.ts';

/** Hours in which somebody of an office can be expected to read: our choice for waiting, not a rule of law. */
const HOURS: readonly (readonly [number, number, number, number])[] = [[7, 30, 11, 30], [13, 30, 17, 0]];

const MINUTE = 60_000;

/** The instant at which so many minutes of working time have passed since `at`. */
export function addWorkingMinutes(at: Instant, minutes: number, holidays: ReadonlySet<Day>): Instant {
  let left = minutes * MINUTE;
  for (let day = dayOf(at); ; day = addDays(day, 1)) {
    if (!isWorkingDay(day, holidays)) continue;
    for (const [fromHour, fromMinute, toHour, toMinute] of HOURS) {
      const begins = Math.max(at, atTime(day, fromHour, fromMinute));
      const ends = atTime(day, toHour, toMinute);
      if (begins >= ends) continue;
      if (begins + left <= ends) return begins + left;
      left -= ends - begins;
    }
  }
}
