import { fold } from './text.ts';
import { addDays, addMonths, parseDay, type Day } from './time.ts';

/** A date somebody typed. Without `day` it is none in the calendar: 31/02. A month or a year gives its first day. */
export type DateFound = { readonly day?: Day; readonly precision: 'day' | 'month' | 'year'; readonly said: string };

/** "5/3 năm ngoái", "tháng 8 năm tới": how many years from this one. */
const YEARS: Readonly<Record<string, number>> = { ngoai: -1, roi: -1, kia: -2, nay: 0, truoc: -1, sau: 1, toi: 1 };
const YEAR_WORD = ',? nam (ngoai|roi|kia|nay|(?:truoc|sau|toi)(?! (?:khi|do|luc|ngay)))(?![a-z])';
/** "Tiêu chí 2.3", "mục 3.1", "phụ lục 1.2": a place in a text, and no day. */
const NUMBERED = '(?<!(?:tieu chi|muc|khoan|dieu|phu luc|chi tieu) )';
const NUMERIC = new RegExp(`${NUMBERED}(?<![\\d/.-])(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})(?:\\s?[/.-]\\s?(\\d{4}|\\d{2})|${YEAR_WORD})?(?![\\d/]|[.-]\\d)`, 'g');
const ISO = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/g;
const WORDS = new RegExp(`(?:ngay |mung )?(?<!\\d)(\\d{1,2}) thang (\\d{1,2})(?:(?:,? nam |[ /-])(\\d{4}|\\d{2})|${YEAR_WORD})?(?!\\d)`, 'g');
const MONTH = new RegExp(`(?:thang )(\\d{1,2})(?:(?:,? nam | |/|-)(\\d{4}|\\d{2})|${YEAR_WORD})(?!\\d)`, 'g');
const MONTH_YEAR = /(?<![\d/.-])(\d{1,2})[/-](\d{4})(?!\d|[/-]\d)/g;
/** "Năm 2022 tháng 12", "tháng 12 ngày 5 năm 2022": the year or the month goes first. */
const YEAR_FIRST = /(?<!\d)(?:nam )?(20\d{2}),? (?:vao |hoi )?thang (\d{1,2})(?:,? ngay (\d{1,2}))?(?!\d)/g;
const MONTH_FIRST = /(?<![\d] )thang (\d{1,2}),? (?:ngay|mung) (\d{1,2}),? nam (20\d{2})(?!\d)/g;
const YEAR = /(?<!\d)nam (20\d{2})(?!\d)/g;

/** The dates in a text, in order. A day without a year is the one nearest to `on`, of last or this or next year. Pure and total. */
export function findDates(text: string, on: Day): DateFound[] {
  const found: (DateFound & { at: number })[] = [];
  let rest = folded(text);
  const take = (pattern: RegExp, read: (match: RegExpMatchArray) => Omit<DateFound, 'said'> | undefined) => {
    for (const match of rest.matchAll(pattern)) {
      const date = read(match);
      if (!date) continue;
      found.push({ ...date, said: match[0].trim(), at: match.index });
      rest = rest.slice(0, match.index) + ' '.repeat(match[0].length) + rest.slice(match.index + match[0].length);
    }
  };
  take(ISO, ([, year, month, day]) => whole(Number(day), Number(month), Number(year)));
  take(YEAR_FIRST, ([, year, month, day]) => (day === undefined ? monthOf(Number(month), Number(year)) : whole(Number(day), Number(month), Number(year))));
  take(MONTH_FIRST, ([, month, day, year]) => whole(Number(day), Number(month), Number(year)));
  take(WORDS, ([, day, month, number, word]) => (number ?? word ? whole(Number(day), Number(month), yearOf(number, word, on)) : nearest(Number(day), Number(month), on)));
  take(MONTH, ([, month, number, word]) => monthOf(Number(month), yearOf(number, word, on)));
  take(MONTH_YEAR, ([, month, year]) => (Number(month) <= 12 ? monthOf(Number(month), Number(year)) : undefined));
  take(NUMERIC, ({ 0: said, 1: day, 2: month, 3: number, 4: word, index, input }) => (number ?? word ? whole(Number(day), Number(month), yearOf(number, word, on)) : Number(month) > 12 || Number(day) > 31 || Number(day) * Number(month) === 0 || isMeasured(said, input!.slice(index! + said.length)) || isShare(said, input!.slice(0, index), input!.slice(index! + said.length)) ? undefined : nearest(Number(day), Number(month), on)));
  take(YEAR, ([, year]) => ({ day: `${year}-01-01` as Day, precision: 'year' }));
  for (const [words, day] of relative(on)) take(new RegExp(`(?<![a-z])${words}(?![a-z])`, 'g'), () => ({ day, precision: 'day' }));
  return found.toSorted((a, b) => a.at - b.at).map(({ at: _at, ...date }) => date);
}

/** "0.5 độ", "1.5 kg"; but "ngày 15/11 đó". */
const isMeasured = (said: string, behind: string): boolean => MEASURED.test(behind) && !(said.includes('/') && /^ ?do(?![a-z])/.test(behind));
const MEASURED = /^ ?(?:do|%|kg|gam|gram|g|lit|ml|l|m2|m|ha|met|cm|mm|tan|ta|trieu|tr|nghin|ngan|ty|sao|diem)(?![a-z])/;

/** "Mới có 3/8 hộ": so many of so many, and no day; but "ngày 3/8 hộ mình". */
const isShare = (said: string, before: string, behind: string): boolean => said.includes('/') && COUNTED.test(behind) && !OF_DAY.test(before);
const COUNTED = /^ ?(?:ho(?! (?:so|ten|tro|kinh|minh|em|toi|tui|nha|xin|nop|lam|cap|bao|hen|ve|den))|thanh vien|xa vien|hoi vien|nguoi(?! ta)|co so(?! (?:em|minh|toi|tui|cap|nop|lam))|dai ly|tieu chi|chi tieu|mau (?:dat|khong|chua))(?![a-z])/;
const OF_DAY = /(?:ngay|mung|hom|hoi|cap|tu|den|toi|han|truoc|sau) $/;

const folded = (text: string): string => fold(text.slice(0, 2000)).replace(/[.,;!?)]+(?=\s|$)/g, ' ').replace(/ {2,}/g, ' ').replaceAll('sang nam', 'nam sau');

const SOME_YEAR = new RegExp(` nam (20\\d{2})(?!\\d)|${YEAR_WORD}`);
/** The year a text speaks of apart from any date: "năm ngoái, ngày 30/9". */
export function yearSaid(text: string, on: Day): number | undefined {
  const [, number, word] = SOME_YEAR.exec(` ${folded(text)}`) ?? [];
  return number ?? word ? yearOf(number, word, on) : undefined;
}

const relative = (on: Day): readonly (readonly [string, Day])[] => [
  ['hom nay', on],
  ['hom qua', addDays(on, -1)],
  ['hom kia', addDays(on, -2)],
  ['ngay mai', addDays(on, 1)],
];

const pad = (n: number) => String(n).padStart(2, '0');

const yearOf = (number: string | undefined, word: string | undefined, on: Day): number =>
  number === undefined ? Number(on.slice(0, 4)) + YEARS[word!]! : number.length === 2 ? 2000 + Number(number) : Number(number);

function whole(day: number, month: number, year: number): Omit<DateFound, 'said'> {
  const parsed = parseDay(`${year}-${pad(month)}-${pad(day)}`);
  return parsed ? { day: parsed, precision: 'day' } : { precision: 'day' };
}

const monthOf = (month: number, year: number): Omit<DateFound, 'said'> =>
  month >= 1 && month <= 12 ? { day: `${year}-${pad(month)}-01` as Day, precision: 'month' } : { precision: 'month' };

/** 12/11 said in November is this year's; said in January it is last year's. */
function nearest(day: number, month: number, on: Day): Omit<DateFound, 'said'> {
  const year = Number(on.slice(0, 4));
  const candidates = [year - 1, year, year + 1].flatMap((of) => parseDay(`${of}-${pad(month)}-${pad(day)}`) ?? []);
  const past = candidates.filter((candidate) => candidate <= addMonths(on, 1)).at(-1);
  return past ? { day: past, precision: 'day' } : { precision: 'day' };
}
