import { spelled } from '../read/plain.ts';
import { dayOf, weekdayOf } from '../time.ts';
import type { Announcement, Kind } from './state.ts';

/* Which of several announcements words speak of. */

type Told = Pick<Announcement, 'title' | 'kind' | 'starts'>;

const OF_KIND: Readonly<Partial<Record<Kind, RegExp>>> = { training: /\b(?:lop|tap huan|buoi hoc|khoa hoc|di hoc)\b/, fair: /\b(?:hoi cho|phien cho)\b/, visit: /\b(?:tham quan|di tham)\b/ };
const WEEKDAYS = ['(?:chu nhat|cn)', ...['hai', 'ba', 'tu', 'nam', 'sau', 'bay'].map((day, i) => `(?:thu (?:${day}|${i + 2})|t${i + 2})`)].map((day) => new RegExp(`\\b${day}\\b`));

/** Words of its title that no other has, or its kind, where no other is of it. */
export const isCalled = (text: string, one: Told, all: readonly Told[]): boolean => hasOwn(spelled(text), one, all) || isOfItsKind(text, one, all);

/** The same where more is said than which: its words stand together. "Cho xã Hải Xuân" is no "hội chợ xuân". */
export const isNamed = (text: string, one: Told, all: readonly Told[]): boolean => hasOwn(spelled(nameIn(text, one).join(' ')), one, all) || isOfItsKind(text, one, all);

function hasOwn(syllables: readonly string[], one: Told, all: readonly Told[]): boolean {
  const words = new Set(syllables);
  const own = spelled(one.title ?? '').filter((word) => !all.some((other) => other !== one && spelled(other.title ?? '').includes(word)));
  return own.length > 0 && own.filter((word) => words.has(word)).length >= Math.min(2, own.length);
}

const isOfItsKind = (text: string, one: Told, all: readonly Told[]): boolean => OF_KIND[one.kind ?? 'other']?.test(spelled(text).join(' ')) === true && isAlone(one, all, ({ kind }) => kind);

/** The day it is on, where no other is on it. */
export function isOfItsDay(text: string, one: Told & Required<Pick<Told, 'starts'>>, all: readonly (Told & Required<Pick<Told, 'starts'>>)[]): boolean {
  const [, month, day] = dayOf(one.starts).split('-').map(Number);
  if (new RegExp(`(?<![\\d/])0?${day}[/-]0?${month}(?![\\d])|(?:ngày|ngay|hôm|hom|mùng|mung) 0?${day}(?![\\d/])`, 'iu').test(text.normalize('NFC')) && isAlone(one, all, ({ starts }) => dayOf(starts))) return true;
  return WEEKDAYS[weekdayOf(dayOf(one.starts))]!.test(spelled(text).join(' ')) && isAlone(one, all, ({ starts }) => weekdayOf(dayOf(starts)));
}

const isAlone = <T>(one: T, all: readonly T[], of: (each: T) => unknown): boolean => all.every((other) => other === one || of(other) !== of(one));

/** What is said beside its name, as it was typed: "hủy thông báo hội chợ xuân" is "hủy thông báo". */
export function beside(text: string, one: Told): string {
  const typed = typedOf(text);
  const { from, long } = longestIn(typed, one);
  return long === 0 ? text : typed.toSpliced(from, long).join(' ');
}

function nameIn(text: string, one: Told): string[] {
  const typed = typedOf(text);
  const { from, long } = longestIn(typed, one);
  return typed.slice(from, from + long);
}

const typedOf = (text: string): string[] => text.normalize('NFC').trim().split(/\s+/);

/** The longest run of words that its title has too. */
function longestIn(typed: readonly string[], { title = '' }: Told): { readonly from: number; readonly long: number } {
  const said = typed.map((word) => spelled(word).join(' '));
  const name = ` ${spelled(title).join(' ')} `;
  for (let long = typed.length; long > 0; long -= 1) {
    for (let from = 0; from + long <= typed.length; from += 1) {
      const run = said.slice(from, from + long);
      if (run.every(Boolean) && name.includes(` ${run.join(' ')} `)) return { from, long };
    }
  }
  return { from: 0, long: 0 };
}
