import { addDays, addMonths, parseDay, type Day } from '../time.ts';

export type Period = { readonly from: Day; readonly to: Day };

/** First and last day of a month `2026-12`; undefined where there is no such month. */
export function monthPeriod(month: string): Period | undefined {
  const from = parseDay(`${month}-01`);
  return from && { from, to: addDays(addMonths(from, 1), -1) };
}
