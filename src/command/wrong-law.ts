import { binding } from '../core/cite.ts';
import type { LawId } from '../core/ids.ts';
import type { Knowledge, Law } from '../core/knowledge.ts';
import type { Period } from '../core/answer/then.ts';
import type { Day } from '../core/time.ts';

/** What an answer shows: its words and what it rests on, by the short names of the laws. */
export type Shown = { readonly text: string; readonly sources: readonly { readonly law: string }[] };

/** When the question is about: the day it is asked, or days before that. */
export type Asked = { readonly on: Day; readonly period?: Period | undefined };

/** The first legal text shown as a ground that did not bind in the days asked about, where the answer does not say so. One that stands in
 *  the words must have the days it tells of, or the text that took its place, in the same part of the answer; one that only stands
 *  among the sources needs either anywhere. The law has dates (design.md 2). */
export function wrongLaw({ text, sources }: Shown, { on, period }: Asked, laws: Knowledge['laws']): string | undefined {
  const byName = new Map([...laws.values()].map((law) => [law.short, law]));
  const shown = [...new Set(sources.map(({ law }) => law))].flatMap((name) => byName.get(name) ?? []);
  return shown.find((law) => {
    if (period ? boundIn(law, period) : binding(law, on)) return false;
    const part = partsWith(law, text);
    const beside = shown.filter((other) => part === undefined || part.includes(other.short));
    return !saysWhen(law, part ?? text, period ?? { from: on, to: on }) && !beside.some((other) => binding(other, on) && follows(other, law.id, laws));
  })?.short;
}

const boundIn = (law: Law, { from, to }: Period): boolean => law.from <= to && (law.to === undefined || law.to >= from) && !(law.suspended && law.suspended.from <= from);

/** Whether one text took the place of another, at once or over others between them. */
const follows = (law: Law, old: LawId, laws: Knowledge['laws']): boolean =>
  law.replaces.includes(old) || law.replaces.some((between) => { const found = laws.get(between); return found !== undefined && follows(found, old, laws); });

/** An answer is told in parts, each with its ground at its end; what holds today comes after what was. Nothing when no part names it. */
function partsWith(law: Law, text: string): string | undefined {
  const parts = text.split('\n\n');
  const naming = parts.filter((part, i) => part.includes(law.short) || (i > 0 && TODAY.test(part) && parts[i - 1]!.includes(law.short)));
  return naming.length > 0 ? naming.join('\n') : undefined;
}

const TODAY = /^Còn hiện nay/u;
/** Says that a rule was and is no more; that it came or holds later; that it is put off. "Nay" beside a text that lapsed says nothing. */
const WAS = /(?<!\p{L})(?:trước đây|trước kia|hồi|lúc (?:đó|ấy|trước)|khi đó|thời (?:gian )?(?:đó|ấy|quyết định|nghị định|thông tư)|giai đoạn|đến hết|(?:đến|tới|trước) (?:trước )?(?:ngày )?\d{1,2}\/\d{1,2}\/\d{4}|hết hiệu lực|không còn|không dùng|thay (?:cho|thế|bằng)|(?:được |bị )thay|bãi bỏ|cũ|(?:năm|bộ) 20[0-2]\d)(?![\p{L}\d])/iu;
const LATER = /(?<!\p{L})(?:hiện nay|hiện giờ|hôm nay|bây giờ|nay|giờ|sau này|sẽ|kể từ|từ (?:ngày )?\d{1,2}\/\d{1,2}\/\d{4}|từ năm|(?:năm|bộ) 20\d\d)(?![\p{L}\d])/iu;
const PUT_OFF = /tạm ngưng|tạm dừng|chưa (?:được )?áp dụng/iu;

const saysWhen = (law: Law, text: string, { from, to }: Period): boolean =>
  law.to !== undefined && law.to < from ? WAS.test(text) : law.from > to ? LATER.test(text) : PUT_OFF.test(text);
