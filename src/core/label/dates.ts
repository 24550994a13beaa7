import { daysBetween, parseDay, type Day } from '../time.ts';
import type { Reader } from './checks.ts';
import { valuesOf, type LabelText } from './fields.ts';
import type { Check } from './rules.ts';

/* The days on a label (Điều 46, Phụ lục III NĐ 37/2026). */

const DATE = /(?<![\d./-])(\d{1,4}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{1,4})(?![\d/-])/;
/** "NSX: 25/11", and nothing behind it that makes a number of days or months of it. */
const YEARLESS = /^[ :.]{0,4}(?:ngay )?((?:0?[1-9]|[12]\d|3[01]) ?[/.-] ?(?:0?[1-9]|1[0-2]))(?! ?[\d/.-]| ?(?:nam|thang|tuan|ngay|gio|h)\b)/;

export const DATES = {
  'date-order': (label) => {
    const [made, expiry] = [dayIn(label, 'made'), dayIn(label, 'expiry')];
    return made && expiry && daysBetween(made, expiry) <= 0 ? { found: `NSX ${made.split('-').toReversed().join('/')}, HSD ${expiry.split('-').toReversed().join('/')}` } : undefined;
  },
  'date-form': (label) => {
    for (const field of ['made', 'expiry'] as const) {
      for (const value of valuesOf(label, field)) {
        const match = DATE.exec(value.folded.slice(0, 40));
        if (!match) {
          const yearless = YEARLESS.exec(value.folded)?.[1];
          if (yearless !== undefined) return { found: `${yearless}, chưa có năm` };
          continue;
        }
        const [whole, first, , month, last] = match as unknown as [string, string, string, string, string];
        const yearFirst = first.length === 4 && !/nam ?[/.-] ?thang/.test(value.folded.slice(0, 60));
        if (yearFirst || (first.length !== 4 && (first.length !== 2 || month.length !== 2 || (last.length !== 2 && last.length !== 4) || Number(month) > 12 || Number(first) > 31))) return { found: whole };
        if (first.length === 2 && parseDay(`${last.length === 2 ? `20${last}` : last}-${month}-${first}`) === undefined) return { found: `${whole}, lịch không có ngày này` };
      }
    }
    return undefined;
  },
  /** Food carries the whole day, not month and year alone. */
  'date-whole': (label) => {
    for (const field of ['made', 'expiry'] as const) {
      for (const value of valuesOf(label, field)) {
        // A harvest has no day (Phụ lục III mục 2).
        if (value.under.startsWith('vu ')) continue;
        const match = /^[ :.]{0,4}((?:0?[1-9]|1[0-2]) ?[/.-] ?20\d\d)(?![\d/.-]\d|\d)/.exec(value.folded);
        if (match) return { found: match[1]! };
      }
    }
    return undefined;
  },
  /** The short forms are capitals: NSX, HSD, HD. A text with no capitals at all was typed, not printed. */
  'date-short': ({ text }) => {
    if (!/\p{Lu}/u.test(text)) return undefined;
    const match = /(?<![\p{L}\d])(Nsx|Hsd)(?=[\s:.])/u.exec(text);
    return match ? { found: match[0] } : undefined;
  },
} satisfies Partial<Record<Check, Reader>>;

function dayIn(label: LabelText, field: 'made' | 'expiry'): Day | undefined {
  for (const { folded } of valuesOf(label, field)) {
    const match = DATE.exec(folded.slice(0, 40));
    if (!match || match[1]!.length === 4) continue;
    const year = match[4]!.length === 2 ? `20${match[4]}` : match[4]!;
    const day = parseDay(`${year}-${match[3]!.padStart(2, '0')}-${match[1]!.padStart(2, '0')}`);
    if (day) return day;
  }
  return undefined;
}
