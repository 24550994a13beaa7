import type { Pace } from '../knowledge.ts';
import { addDays, atTime, dayOf, type Instant } from '../time.ts';
import { isQuiet, morningAfter } from './quiet.ts';

const HOUR = 3_600_000;
const EVENING = 21;

/** Messages and files for each platform. */
export type Load = { readonly platform: string; readonly rooms: number; readonly people: number; readonly files: number };

/** How long the sending itself takes at the set pace, without the nights. */
export const sendingTime = ({ rooms, people, files }: Load, pace: Pace): number => Math.ceil(Math.max((rooms + people) / pace.perHour, pace.filesPerHour === 0 ? 0 : files / pace.filesPerHour) * HOUR);

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
