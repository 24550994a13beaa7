import { fold } from '../text.ts';
import { addDays, addMonths, parseDay, type Day } from '../time.ts';

const ENDS_IN = /\bhet (?:han|hieu luc)(?: (?:vao|tu|trong|luc|hoi|dau|giua|cuoi|khoang|tam|la|cua|no|toi|den)){0,3} thang (\d{1,2})(?! ?[/.-]?\d)(?: (nam (?:nay|sau|toi|ngoai|truoc)|sang nam|nay|toi|sau|roi|vua roi))?/;
/** "Hạn đến tháng 6/2028", "hết hạn tháng 3 năm 2027", "hết hạn 3/2025". */
const ENDS_IN_YEAR = /\b(?:het (?:han|hieu luc)|han|hieu luc)(?: (?:vao|tu|trong|luc|dau|giua|cuoi|khoang|la|den|toi|het)){0,3} (?:thang (\d{1,2}) ?(?:[/.-] ?| nam |, nam )|(\d{1,2})[/.-])(20\d{2})(?![\d/.-])/;
const IN_IT_ENDS = /\bthang (\d{1,2})(?: (nam (?:nay|sau|toi|ngoai|truoc)|sang nam))?(?: (?:nay|toi|la|thi|se|no|giay|moi|sap|nam nay|nam toi|roi)){0,3} (?:het|dao) han\b/;
/** "Hết hạn từ tháng 4": over. */
const SINCE = /\bhet (?:han|hieu luc)(?: (?:hoi|dau|giua|cuoi|khoang|tam)){0,2} tu\b/;
const YEARS: Readonly<Record<string, number>> = { nay: 0, sau: 1, toi: 1, ngoai: -1, truoc: -1 };

/** "Hết hạn vào tháng 3", "tháng 3 hết hạn": which month something ends in; and the words behind it that say of which year. Pure. */
export function namedAsEnd(text: string): { readonly month: string; readonly word?: string | undefined } | undefined {
  const folded = fold(text);
  const [, month, word] = ENDS_IN.exec(folded) ?? IN_IT_ENDS.exec(folded) ?? [];
  return month === undefined || Number(month) < 1 || Number(month) > 12 ? undefined : { month: month.padStart(2, '0'), word };
}

/** Its first day. With no year it is the next month of that name, or this one. Pure. */
export function monthOfEnd(text: string, on: Day): Day | undefined {
  const [, spelt, inFigures, inYear] = ENDS_IN_YEAR.exec(fold(text)) ?? [];
  const inMonth = spelt ?? inFigures;
  if (inYear !== undefined && Number(inMonth) >= 1 && Number(inMonth) <= 12) return `${inYear}-${inMonth!.padStart(2, '0')}-01` as Day;
  const { month, word } = namedAsEnd(text) ?? {};
  if (month === undefined) return undefined;
  const of = (years: number): Day => `${Number(on.slice(0, 4)) + years}-${month}-01` as Day;
  const year = word === 'sang nam' ? 1 : word?.startsWith('nam ') ? YEARS[word.slice(4)] : undefined;
  if (year !== undefined) return of(year);
  const [passed, isNow] = [of(0).slice(0, 7) < on.slice(0, 7), of(0).slice(0, 7) === on.slice(0, 7)];
  return word?.endsWith('roi') || SINCE.test(fold(text)) ? of(passed || isNow ? 0 : -1) : of(passed ? 1 : 0);
}

export type Period = { readonly from: Day; readonly to: Day };

/** First and last day of a month `2026-12`; undefined where there is no such month. */
export function monthPeriod(month: string): Period | undefined {
  const from = parseDay(`${month}-01`);
  return from && { from, to: addDays(addMonths(from, 1), -1) };
}
