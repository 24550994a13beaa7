import type { SentFile } from '../effect.ts';
import { fold } from '../text.ts';
import type { Instant } from '../time.ts';
import type { Meeting } from './state.ts';

/** Entries for the calendar of a phone (RFC 5545), all in one file. Two hours long, since no end is known. */
export function calendar(...meetings: readonly Meeting[]): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Tro ly OCOP//VI', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', ...meetings.flatMap(entry), 'END:VCALENDAR'];
  return lines.flatMap(folded).map((line) => `${line}\r\n`).join('');
}

const entry = (one: Meeting): string[] => [
  'BEGIN:VEVENT', `UID:${one.id}@tro-ly-ocop`, `DTSTAMP:${stamp(one.approvedAt ?? one.touched)}`, `DTSTART:${stamp(one.starts)}`, `DTEND:${stamp(one.starts + 2 * 3_600_000)}`,
  `SUMMARY:${escaped(one.title)}`, `LOCATION:${escaped(one.place)}`, `DESCRIPTION:${escaped(`Liên hệ: ${one.contact}`)}`, ...(one.map ? [`URL:${one.map}`] : []), 'END:VEVENT',
];

/** Named by what they are. */
export const calendarFile = (...meetings: readonly [Meeting, ...Meeting[]]): SentFile =>
  ({ type: 'written', name: `${fold(meetings.map(({ title }) => title).join(' ')).replace(/[^a-z0-9]+/g, '-').slice(0, 40).replace(/^-|-$/g, '') || 'lich'}.ics`, mime: 'text/calendar', text: calendar(...meetings) });

const stamp = (at: Instant): string => new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');

const escaped = (text: string): string => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

/** No line longer than 75 bytes, and no letter cut in two. */
function folded(line: string): string[] {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (bytes + size > 74) {
      parts.push(part);
      part = ' ';
      bytes = 1;
    }
    part += letter;
    bytes += size;
  }
  return [...parts, part];
}
