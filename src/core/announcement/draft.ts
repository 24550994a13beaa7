import { findDates } from '../dates.ts';
import { fold } from '../text.ts';
import { addMonths, atTime, dayOf, parseDay, type Day, type Instant } from '../time.ts';
import * as say from '../say/announcement.ts';
import { audienceIn } from './audience.ts';
import { QUESTIONS, type Announcement, type Question } from './state.ts';

/** What the answer to the open question makes of a draft; or why it does not answer it. */
export function answered(draft: Announcement, text: string, now: Instant): Announcement | { readonly refused: string } {
  const said = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const on = dayOf(now);
  const question = draft.asking === 'send' ? 'audience' : draft.asking;
  const put = (change: Partial<Announcement>): Announcement => ({ ...draft, ...change, asking: after(question), touched: now });
  const line = (most: number, change: (words: string) => Partial<Announcement>) => (said.length > most ? { refused: say.tooLong(most) } : put(change(said)));
  switch (question) {
    case 'title': return line(120, (title) => ({ title }));
    case 'place': return line(200, (place) => ({ place }));
    case 'contact': return line(120, (contact) => ({ contact }));
    case 'starts': {
      const starts = momentIn(said, on);
      return starts !== undefined && starts > now ? put({ starts }) : { refused: say.badTime() };
    }
    case 'capacity': {
      if (isNone(said)) return put({});
      const capacity = Number(/^\D*(\d{1,6})(?: (?:người|nguoi|chỗ|cho|suất))?\.?$/u.exec(said.replace(/(\d)\.(\d{3})/g, '$1$2'))?.[1]);
      return capacity >= 1 && capacity <= 100_000 ? put({ capacity }) : { refused: say.badCapacity() };
    }
    case 'until': {
      if (isNone(said)) return put({});
      const until = comingDay(said, on);
      return until && until >= on && until <= dayOf(draft.starts!) ? put({ until }) : { refused: say.badUntil() };
    }
    case 'audience': {
      const audience = audienceIn(said, on);
      return 'unclear' in audience ? { refused: say.badAudience(audience.unclear) } : put({ audience });
    }
    default: return question satisfies never;
  }
}

const after = (question: Question): Announcement['asking'] => QUESTIONS[QUESTIONS.indexOf(question) + 1] ?? 'send';

const isNone = (said: string): boolean => /^(?:khong|ko|k|khong gioi han|khong co|khong can|thoi)$/.test(fold(said).replace(/[.!]+$/, ''));

/** A day without a year is the next one. */
function comingDay(text: string, on: Day): Day | undefined {
  const found = findDates(text, on).find((date) => date.precision === 'day' && date.day);
  if (!found?.day || found.day >= on || /\d{4}/.test(found.said)) return found?.day;
  return [12, 24].map((months) => addMonths(found.day!, months)).find((day) => day >= on);
}

/** `8h30 ngày 12/12/2026`, `14:00 12/12`, `2 giờ chiều mai`. Both the hour and the day must be said. */
export function momentIn(text: string, on: Day): Instant | undefined {
  const said = fold(text);
  const clock = /(?<![\d/])(\d{1,2})\s*(?:h|gio|:)\s*(\d{1,2})?(?!\d|\/)/.exec(said);
  if (!clock) return undefined;
  const rest = (said.slice(0, clock.index) + ' ' + said.slice(clock.index + clock[0].length)).replace(/\b(?:ruoi|sang|chieu|toi|trua|phut)\b/g, ' ');
  const day = comingDay(/\bmai\b/.test(rest) && !/ngay mai/.test(rest) ? rest.replace(/\bmai\b/, 'ngay mai') : rest, on);
  const half = /(?:h|gio) ruoi/.test(said) ? 30 : 0;
  const [spoken, minute] = [Number(clock[1]), clock[2] ? Number(clock[2]) : half];
  const hour = /\b(?:chieu|toi)\b/.test(said) && spoken < 12 ? spoken + 12 : spoken;
  if (!day || !parseDay(day) || hour > 23 || minute > 59) return undefined;
  return atTime(day, hour, minute);
}
