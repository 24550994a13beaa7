import { findDates, yearSaid, type DateFound } from '../../dates.ts';
import { fold, words } from '../../text.ts';
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
    return years.length > 0 ? years : monthOfEnd(text, on);
  }
  return found.map((date) => (year !== undefined && date.noYear ? { ...date, day: `${year}${date.day.slice(4)}` as Day, noYear: false } : date));
}

/** "Tháng 3 hết hạn", "hết hạn vào tháng 3": of which year is not said. */
function monthOfEnd(text: string, on: Day): DateSaid[] {
  const folded = fold(text);
  const month = [ENDS_IN, IN_IT_ENDS].map((pattern) => pattern.exec(folded)?.[1]).find((one) => one !== undefined);
  return month === undefined || Number(month) < 1 || Number(month) > 12 ? [] : [{ said: `thang ${month}`, day: `${on.slice(0, 4)}-${month.padStart(2, '0')}-01` as Day, precision: 'month', noYear: true, ends: true }];
}
const ENDS_IN = /\bhet (?:han|hieu luc)(?: (?:vao|trong|luc|hoi|dau|giua|cuoi|khoang|tam|la|cua|no)){0,2} thang (\d{1,2})(?! ?[/.-]?\d)/;
const IN_IT_ENDS = /\bthang (\d{1,2})(?: (?:nay|toi|la|thi|se|no|giay|moi|sap|nam nay|nam toi|roi)){0,3} (?:het|dao) han\b/;

/** The words of a date, as they stand among the others. */
export const wordsOf = ({ said }: DateSaid): string => ` ${words(said).join(' ')} `;
