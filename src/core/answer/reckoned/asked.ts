import type { Knowledge } from '../../knowledge.ts';
import { findProducts } from '../../product/find.ts';
import { spelled } from '../../read/plain.ts';
import { words } from '../../text.ts';
import type { Day } from '../../time.ts';
import { neighbours, weighingAll, type Sign } from '../../weighed.ts';
import { inFigures } from '../check/numerals.ts';
import { datesSaid, wordsOf } from './said-dates.ts';
import { TABLES } from './weights.ts';

/* Which questions are reckoned from what they say, not looked up: the days of a certificate (`issued`: from the day it was given; `expires`: from the
 * day it ends), the stars of so many points, the set a product is of. Learnt from written questions (`npm run calibrate:reckoned`), in which
 * goods, days and numbers stand by their kind. */

export const KINDS = ['set', 'issued', 'expires', 'points'] as const;
export type Kind = (typeof KINDS)[number];

const NUMBERS: readonly (readonly [RegExp, string])[] = [[/(?<= )\d{1,3}(?: \d{1,2})? (?:diem|d)(?= )/g, 'xdiemx'], [/(?<= )\d+(?= )/g, 'xsox']];

/** The words of a question with their neighbours: its goods and numbers by their kind, its days by whether they have been. */
export function reckonedSigns(text: string, on: Day, { lexicon }: Pick<Knowledge, 'lexicon'>): Sign[] {
  const typed = text.normalize('NFC').replace(ENDS_POLITELY, '');
  const goods = findProducts(typed, lexicon).toReversed().reduce((rest, { start, end }) => `${rest.slice(0, start)} xhangx ${rest.slice(end)}`, typed);
  const figures = inFigures(goods);
  const days = datesSaid(figures, on).reduce((rest, date) => rest.replace(wordsOf(date), ` x${date.precision}x ${date.day < on ? 'xwasx' : 'xtobex'} `), ` ${spelled(figures).join(' ')} `);
  const said = words(NUMBERS.reduce((rest, [number, kind]) => rest.replace(number, kind), days));
  const all = neighbours(said);
  const spaced = ` ${said.join(' ')} `;
  return [...all.map((word): Sign => [word, 1 / Math.sqrt(all.length)]), ...Object.entries(BESIDE).filter(([, pattern]) => pattern.test(spaced)).map(([name]): Sign => [`#${name}`, 0.5])];
}

/** "Mắm ba khía bộ mấy dạ". */
const ENDS_POLITELY = /[\s,]+dạ[\s?.!]*$/iu;

/** What stands beside a day: that it ends something, that it began it; and what is asked of it. */
const DATE = 'x(?:day|month|year)x';
const BESIDE: Readonly<Record<string, RegExp>> = {
  'ends on': new RegExp(` (?:het|han|hh|hieu luc|gia tri|den|toi|dao)(?: (?:han|hieu luc|gia tri|ngay|vao|hom|luc|den|toi|tu|ocop|sao|dung|la|het|moi|cong nhan|chung nhan|roi|hoi)){0,4} ${DATE} `),
  'ends then': new RegExp(` ${DATE} \\S+(?: (?:la|thi|moi|nay|toi|se|giay|sao|ocop)){0,3} (?:het|dao) `),
  'given on': new RegExp(` (?:cap|ky|ki|nhan|dat|len|duoc|dc|trao|lay|co|dinh|dau)(?: (?:giay|sao|chung nhan|cong nhan|ocop|ngay|vao|hom|luc|tu|hoi|\\S+ sao|bang|quyet dinh|o tinh|cuoi|dau|giua)){0,4} ${DATE} `),
  'when it ends': / (?:khi nao|bao gio|luc nao|ngay nao|hom nao|chung nao|den khi|toi khi|may nam|nam nao|thang nao|con|chua)(?: \S+){0,3} (?:het|hieu luc|gia tri|han|dung|xai) | (?:het|hieu luc|han|dung|xai)(?: \S+){0,3} (?:khi nao|bao gio|luc nao|ngay nao|hom nao|chung nao|may nam|nam nao|thang nao|khong|chua|toi dau|den dau) /,
  'when to file': / (?:nop|lam lai|danh gia lai|gia han|cham lai|ho so)(?: \S+){0,4} (?:khi nao|bao gio|luc nao|ngay nao|hom nao|chung nao|som|muon|tre|kip|duoc chua|bua nao) | (?:khi nao|bao gio|luc nao|ngay nao|hom nao|chung nao|bua nao|som nhat|tre nhat|muon nhat|kip)(?: \S+){0,5} (?:nop|lam lai|danh gia lai|gia han|cham lai) /,
};

const sumsOf = weighingAll(KINDS.map((kind) => TABLES[kind]));

/** Whether there is anything in the question that could be reckoned so. */
export const mayBe = (kind: Kind, text: string, on: Day): boolean =>
  (kind === 'set' && !OF_NO_SET.test(spelled(text).join(' '))) || (kind === 'points' ? /\d/.test(inFigures(text)) : datesSaid(inFigures(text), on).length > 0 && !FILED_THEN.test(spelled(text).join(' ')));

/** "Nộp ngày 15/1 thì bao giờ có kết quả": the day of filing is no day of a certificate. */
const FILED_THEN = /^(?!.*\b(?:chung nhan|gcn|cap|het han|danh gia lai|[345] sao)\b)(?:.* )?nop(?: (?:ho so|don|vao|trong|luc|hom))* (?:ngay|thang|mung|mong|\d).*\b(?:ket qua|xong|cham|duyet|hop)\b/;

/** "Không tốn đồng nào à" is of money, "mỗi món một bộ hả" of how many dossiers. */
const OF_NO_SET = /\b(?:ton|mat|tra|nop|dong|thu) (?:mot |may )?(?:dong|xu|tien|phi|le phi|cac)\b|\bmoi (?:mon|sp|san pham|cai|loai|thu|mat hang) (?:(?:la|nop|lam|phai) )*(?:mot|1) bo\b/;

/** So much must speak for one (log-odds). Questions after a set were marked for what they say, not for what they ask: some count against it that are such. */
const LEAST: Readonly<Record<Kind, number>> = { set: -0.6, issued: -1.3, expires: -0.5, points: -0.3 };

/** What the question asks to be reckoned; undefined: nothing. */
export function reckonedKind(text: string, on: Day, knowledge: Knowledge): Kind | undefined {
  const sums = sumsOf(reckonedSigns(text, on, knowledge));
  const [likeliest] = KINDS.map((kind, i) => ({ kind, sum: sums[i]! })).filter(({ kind }) => mayBe(kind, text, on)).toSorted((a, b) => b.sum - a.sum);
  return likeliest && likeliest.sum > LEAST[likeliest.kind] ? likeliest.kind : undefined;
}
