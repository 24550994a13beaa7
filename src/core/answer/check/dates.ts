import type { Scanner } from './scan.ts';

/** A day, a month or a year as it was said; a day may lack its year. */
export type DateSaid = { readonly day?: number; readonly month?: number; readonly year?: number; /** "Cuối năm 2026". */ readonly part?: string };

const YEAR = '(?<year>(?:1[89]|20|21)\\d{2})';
const DAY = '(?<day>\\d{1,2})';
const MONTH = '(?<month>\\d{1,2})';
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

const PATTERNS: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})(?<part>đầu|giữa|cuối)(?: năm)? ${YEAR}(?![\\d/]|[.,]\\d)`, 'gu'),
  new RegExp(`(?<!\\d)${YEAR}-${MONTH}-${DAY}(?!\\d)`, 'gu'),
  new RegExp(`(?:(?<!\\p{L})(?:ngày|mùng|mồng) )?(?<!\\d)${DAY} tháng ${MONTH}(?:(?:,? năm | |/|-)${YEAR})?(?![\\d.,]\\d|\\d)`, 'gu'),
  new RegExp(`(?<![\\d/.-])${DAY} ?[/.-] ?${MONTH} ?[/.-] ?(?<year>(?:1[89]|20|21)\\d{2}|\\d{2})(?![\\d/]|[.-]\\d)`, 'gu'),
  new RegExp(`(?<!\\p{L})tháng ${MONTH}(?:,? năm | |/|-)${YEAR}(?!\\d)`, 'gu'),
  new RegExp(`(?<![\\d/.,-])${MONTH}[/-]${YEAR}(?!\\d)`, 'gu'),
  new RegExp(`(?<![\\d/.,-])${DAY}/${MONTH}(?![\\d/]|[.,-]\\d)`, 'gu'),
  new RegExp(`(?<!\\p{L})tháng ${MONTH}(?![\\d/]|[.,]\\d)`, 'gu'),
  new RegExp(`(?<!\\p{L})quý (?<quarter>[1-4]|iv|i{1,3})(?![\\p{L}\\d])(?:(?:,? năm | |/|-)${YEAR})?`, 'gu'),
  new RegExp(`(?<![\\d/.,-])${YEAR}(?![\\d/]|[.,]\\d| ?(?:đồng|đ|vnđ|kg|g|ml|sản phẩm|người|hộ|%)(?!\\p{L}))`, 'gu'),
];
/** "Giai đoạn 2021–2025": neither of the two years by itself. */
const PERIOD = new RegExp(`(?<![\\d/.,-])(?<first>(?:19|20|21)\\d{2}) ?[-–] ?(?<last>(?:19|20|21)\\d{2})(?![\\d/-]|[.,]\\d)`, 'gu');
const SPECIAL: readonly (readonly [RegExp, number])[] = [[/(?<!\p{L})tháng giêng(?!\p{L})/gu, 1], [/(?<!\p{L})tháng chạp(?!\p{L})/gu, 12]];

export function takeDates(scan: Scanner): void {
  scan.take(PERIOD, ({ groups = {} }) => ({ type: 'date', date: { year: Number(`${groups['first']}${groups['last']}`) } }));
  for (const [pattern, month] of SPECIAL) scan.take(pattern, () => ({ type: 'date', date: { month } }));
  for (const pattern of PATTERNS) {
    scan.take(pattern, ({ groups = {} }) => {
      const [day, month] = [groups['day'], groups['month']].map((text) => (text === undefined ? undefined : Number(text)));
      const quarter = groups['quarter'] === undefined ? undefined : ROMAN[groups['quarter']] ?? Number(groups['quarter']);
      const year = groups['year'] === undefined ? undefined : Number(groups['year'].length === 2 ? `20${groups['year']}` : groups['year']);
      if (quarter !== undefined) return { type: 'date', date: { month: 100 + quarter, ...(year ? { year } : {}) } };
      if (groups['day'] !== undefined && (day! < 1 || day! > 31 || month! < 1 || month! > 12)) return undefined;
      if (groups['day'] === undefined && month !== undefined && (month < 1 || month > 12)) return undefined;
      return { type: 'date', date: { ...(day === undefined ? {} : { day }), ...(month === undefined ? {} : { month }), ...(year === undefined ? {} : { year }), ...(groups['part'] === undefined ? {} : { part: groups['part'] }) } };
    });
  }
}

/** Less may be said than the source says ("tháng 1/2026" of 23/01/2026), never more, and nothing else. */
export const isDate = (said: DateSaid, source: DateSaid): boolean =>
  (['day', 'month', 'year', 'part'] as const).every((part) => said[part] === undefined || said[part] === source[part]);
