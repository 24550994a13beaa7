import { spelled } from '../read/plain.ts';
import { dayOf, weekdayOf } from '../time.ts';
import type { Announcement, Kind } from './state.ts';

/* Which of several announcements words speak of. */

type Told = Pick<Announcement, 'title' | 'kind' | 'starts'>;

const OF_KIND: Readonly<Partial<Record<Kind, RegExp>>> = { training: /\b(?:lop|tap huan|buoi hoc|khoa hoc|di hoc)\b/, fair: /\b(?:hoi cho|phien cho)\b/, visit: /\b(?:tham quan|di tham)\b/ };
const WEEKDAYS = ['(?:chu nhat|cn)', ...['hai', 'ba', 'tu', 'nam', 'sau', 'bay'].map((day, i) => `(?:thu (?:${day}|${i + 2})|t${i + 2})`)].map((day) => new RegExp(`\\b${day}\\b`));

/** Words of its title that no other has, or its kind, where no other is of it. */
export function isCalled(text: string, one: Told, all: readonly Told[]): boolean {
  const syllables = spelled(text);
  const words = new Set(syllables);
  const { title = '', kind = 'other' } = one;
  const own = spelled(title).filter((word) => !all.some((other) => other !== one && spelled(other.title ?? '').includes(word)));
  if (own.length > 0 && own.filter((word) => words.has(word)).length >= Math.min(2, own.length)) return true;
  return OF_KIND[kind]?.test(syllables.join(' ')) === true && isAlone(one, all, ({ kind: of }) => of);
}

/** The day it is on, where no other is on it. */
export function isOfItsDay(text: string, one: Told & Required<Pick<Told, 'starts'>>, all: readonly (Told & Required<Pick<Told, 'starts'>>)[]): boolean {
  const [, month, day] = dayOf(one.starts).split('-').map(Number);
  if (new RegExp(`(?<![\\d/])0?${day}[/-]0?${month}(?![\\d])|(?:ngày|ngay|hôm|hom|mùng|mung) 0?${day}(?![\\d/])`, 'iu').test(text.normalize('NFC')) && isAlone(one, all, ({ starts }) => dayOf(starts))) return true;
  return WEEKDAYS[weekdayOf(dayOf(one.starts))]!.test(spelled(text).join(' ')) && isAlone(one, all, ({ starts }) => weekdayOf(dayOf(starts)));
}

const isAlone = <T>(one: T, all: readonly T[], of: (each: T) => unknown): boolean => all.every((other) => other === one || of(other) !== of(one));

/** What is said beside the longest run of words of its title, as it was typed: "hủy thông báo hội chợ xuân" is "hủy thông báo". */
export function beside(text: string, { title = '' }: Told): string {
  const typed = text.normalize('NFC').trim().split(/\s+/);
  const said = typed.map((word) => spelled(word).join(' '));
  const name = ` ${spelled(title).join(' ')} `;
  for (let long = typed.length; long > 0; long -= 1) {
    for (let from = 0; from + long <= typed.length; from += 1) {
      if (said.slice(from, from + long).every(Boolean) && name.includes(` ${said.slice(from, from + long).join(' ')} `)) return typed.toSpliced(from, long).join(' ');
    }
  }
  return text;
}
