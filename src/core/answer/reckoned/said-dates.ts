import { findDates, yearSaid, type DateFound } from '../../dates.ts';
import { namedAsEnd } from '../../read/month.ts';
import { words } from '../../text.ts';
import type { Day } from '../../time.ts';

/** A date of the calendar that a question tells. `noYear`: none was said; `ends`: a paper ends then, as they say. */
export type DateSaid = DateFound & { readonly day: Day; readonly noYear: boolean; readonly ends?: true };

const BARE_YEAR = /(?<![\d/.-])20[12]\d(?![\d/.-]*\d)/g;
const YEAR = /\d{4}|nam|\d\D+\d+\D+\d/;

/** The dates a question tells, a bare "2022" among them. A day and its year may stand apart: "31/12, cuối năm 2024". */
export function datesSaid(text: string, on: Day): DateSaid[] {
  const found = findDates(text, on).flatMap((date) => (date.day === undefined ? [] : [{ ...date, day: date.day, noYear: /\d/.test(date.said) && !YEAR.test(date.said) }]));
  const year = yearSaid(text, on);
  if (found.length === 0) {
    const years = [...text.matchAll(BARE_YEAR)].map(([said]): DateSaid => ({ said, day: `${said}-01-01` as Day, precision: 'year', noYear: false }));
    return years.length > 0 ? years : endMonth(text, on);
  }
  return found.map((date) => (year !== undefined && date.noYear ? { ...date, day: `${year}${date.day.slice(4)}` as Day, noYear: false } : date));
}

/** "Tháng 3 hết hạn", "hết hạn vào tháng 3": of which year is not said. */
function endMonth(text: string, on: Day): DateSaid[] {
  const month = namedAsEnd(text)?.month;
  return month === undefined ? [] : [{ said: `thang ${Number(month)}`, day: `${on.slice(0, 4)}-${month}-01` as Day, precision: 'month', noYear: true, ends: true }];
}

/** The words of a date, as they stand among the others. */
export const wordsOf = ({ said }: DateSaid): string => ` ${words(said).join(' ')} `;
