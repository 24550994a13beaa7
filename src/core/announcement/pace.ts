import type { Pace } from '../knowledge.ts';
import { addDays, atTime, dayOf, type Instant } from '../time.ts';
import { isQuiet, morningAfter } from './quiet.ts';

const HOUR = 3_600_000;
const EVENING = 21;

/** Messages, files and the groups' own reminders for each platform. */
export type Load = { readonly platform: string; readonly rooms: number; readonly people: number; readonly files: number; readonly reminders: number };

/** How long the sending itself takes at the set pace, without the nights. */
export const sendingTime = ({ rooms, people, files, reminders }: Load, pace: Pace): number => Math.ceil(Math.max((rooms + people + reminders) / pace.perHour, pace.filesPerHour === 0 ? 0 : files / pace.filesPerHour) * HOUR);

/** Before it begins those who come are reminded twice, the day before and two hours before: how many there may be at most, rooms as
 *  one each, and how long one round takes. */
export function reminding({ rooms, people }: Load, capacity: number | undefined, pace: Pace): { readonly most: number; readonly takes: number } {
  const most = rooms + Math.min(people, capacity ?? people);
  return { most, takes: Math.ceil((most / pace.perHour) * HOUR) };
}

/** When it is done that begins now and needs so much time of the day. */
export function doneAt(from: Instant, needs: number): Instant {
  let at = isQuiet(from) ? morningAfter(from) : from;
  for (let left = needs; ;) {
    const evening = atTime(dayOf(at), EVENING);
    if (at + left <= evening) return at + left;
    left -= Math.max(evening - at, 0);
    at = atTime(addDays(dayOf(at), 1), 7);
  }
}
