import { id } from '../facts.ts';
import { bare } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import { lapsedSince, starsLapsedSince } from '../../say/papers.ts';
import { addMonths, dayOf, type Day } from '../../time.ts';
import { says, type Turn } from '../turn.ts';

/* "Giấy attp cấp 2022", in 2026: on whatever day of that year it was issued, it holds no more. */

const SINCE = /\b(?:cap|lam|ky|tu|xin)(?: (?:tu|hoi|vao|nam|duoc))* (20\d\d)\b|\b(?:phieu|giay|kiem nghiem|attp|toan thuc pham)(?: \S+){0,2} (?:hoi|nam) (20\d\d)\b/;

/** "Cam này năm 2020 được 4 sao": what those stars are worth today, where the year alone tells it. */
function lapsedStars(turn: Turn, { facts: { statements }, corrected, dates: [found], question }: Reading): string | undefined {
  if (question || !statements.some(({ fact }) => fact === id('certificate-stars'))) return undefined;
  const year = found === undefined ? STARS_OF.exec(bare(corrected))?.slice(1).find(Boolean) : found.precision === 'year' ? found.day?.slice(0, 4) : undefined;
  const { validMonths } = turn.world.knowledge.deadlines;
  return year !== undefined && addMonths(`${year}-12-31` as Day, validMonths) < dayOf(turn.world.now) ? starsLapsedSince(year, validMonths) : undefined;
}
const RUN_OUT = /(?<!\b(?:chua|sap|gan|khong|con) )\b(?:het|qua) han\b/;
const STARS_OF = /\b(?:nam|tu|hoi|cap|dot) (20\d\d)\b|\bsao (20\d\d)\b/;

/** "Có 3 sao từ 2023, có phiếu kiểm nghiệm": the year is of the stars, and of no paper. */
const OF_THE_STARS = /\bsao(?: ocop)?(?: (?:tu|hoi|nam|cap|vao|duoc|thang|ngay|dot|\d{1,2}))* (20\d\d)\b|\b(20\d\d)(?: (?:duoc|dat|len|co|thi|da|la))* [345] sao\b/;

/** The one paper that a message says is there, where the year it is from says that it has run out; and what is told of that. */
export function withoutLapsed(turn: Turn, read: Reading): { readonly turn: Turn; readonly read: Reading } {
  const { knowledge, now } = turn.world;
  const lapsed = lapsedStars(turn, read);
  // "Hồi 2021 được 3 sao mà 2024 hết hạn": they say themselves that there are none any more.
  if (lapsed) return { turn: says(turn, lapsed), read: RUN_OUT.test(bare(read.corrected)) ? { ...read, facts: { ...read.facts, statements: read.facts.statements.filter(({ fact }) => fact !== id('certificate-stars')) } } : read };
  const papers = read.facts.statements.filter(({ fact }) => knowledge.facts.get(fact)?.type === 'paper');
  const [only] = papers;
  const item = knowledge.items.find(({ id }) => id === only?.fact);
  const [found, ...more] = read.dates;
  const year = found === undefined ? SINCE.exec(bare(read.corrected))?.slice(1).find(Boolean) : found.precision === 'year' && more.length === 0 ? found.day?.slice(0, 4) : undefined;
  if (year !== undefined && read.facts.statements.some(({ fact }) => fact === id('certificate-stars')) && OF_THE_STARS.exec(bare(read.corrected))?.slice(1).includes(year)) return { turn, read };
  if (papers.length !== 1 || only!.value !== 'co' || !item?.validMonths || year === undefined || addMonths(`${year}-12-31` as Day, item.validMonths) >= dayOf(now)) return { turn, read };
  const statements = read.facts.statements.map((one) => (one === only ? { ...one, value: 'chua' } : one));
  return { turn: says(turn, lapsedSince(item.title, year, item.validMonths)), read: { ...read, facts: { ...read.facts, statements } } };
}
