import { fold } from '../text.ts';
import { addDays, addMonths, parseDay, type Day } from '../time.ts';

const ENDS_IN = /\bhet (?:han|hieu luc)(?: (?:vao|trong|luc|hoi|dau|giua|cuoi|khoang|tam|la|toi|den))* thang (\d{1,2})(?! ?[/.-]?\d)(?: (nam (?:nay|sau|toi|ngoai|truoc)|nay|toi|sau|roi|vua roi))?/;
const YEARS: Readonly<Record<string, number>> = { nay: 0, sau: 1, toi: 1, ngoai: -1, truoc: -1 };

/** "Hết hạn tháng 12 này", "hết hạn tháng 3": the first day of that month. With no year it is the next of that name, or this one. Pure. */
export function monthOfEnd(text: string, on: Day): Day | undefined {
  const [, month, word] = ENDS_IN.exec(fold(text)) ?? [];
  if (month === undefined) return undefined;
  const of = (years: number): Day | undefined => parseDay(`${Number(on.slice(0, 4)) + years}-${month.padStart(2, '0')}-01`);
  const year = word?.startsWith('nam ') ? YEARS[word.slice(4)] : undefined;
  if (year !== undefined) return of(year);
  const passed = of(0) !== undefined && of(0)!.slice(0, 7) < on.slice(0, 7);
  return word?.endsWith('roi') ? of(passed || of(0)?.slice(0, 7) === on.slice(0, 7) ? 0 : -1) : of(passed ? 1 : 0);
}

export type Period = { readonly from: Day; readonly to: Day };

/** First and last day of a month `2026-12`; undefined where there is no such month. */
export function monthPeriod(month: string): Period | undefined {
  const from = parseDay(`${month}-01`);
  return from && { from, to: addDays(addMonths(from, 1), -1) };
}
