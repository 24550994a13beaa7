import type { Event } from '../event.ts';
import { derive } from '../ids.ts';
import type { Change } from '../staff/change.ts';
import { addDays, atTime, dayOf, type Instant } from '../time.ts';
import { isQuiet, morningAfter } from './quiet.ts';
import { isMeeting, type Announcement, type Ready } from './state.ts';

export const put = (announcement: Announcement): Change => ({ type: 'announcement', announcement });

export const ALARMS = ['day', 'soon', 'thanks', 'send'] as const;
export type AlarmName = (typeof ALARMS)[number];

export const wakeFor = (one: Announcement, which: AlarmName, at: Instant | undefined, event: Event, nth: number): Change => ({ type: 'wake', kind: 'announcement', about: `${one.id}:${which}`, id: derive.wake(event.no, nth), ...(at === undefined ? {} : { at }) });

/** The day before at nine, and two hours before: never at night, never in the past. Thanks the morning after. */
export function alarms(one: Ready, event: Event, now: Instant): Change[] {
  if (!isMeeting(one)) return [];
  const early = one.starts - 2 * 3_600_000;
  const times = [['day', atTime(addDays(dayOf(one.starts), -1), 9)], ['soon', isQuiet(early) ? Math.min(morningAfter(early), one.starts) : early]] as const;
  return [...times.flatMap(([which, at], i): Change[] => [wakeFor(one, which, at > now && at < one.starts ? at : undefined, event, i + 1)]), wakeFor(one, 'thanks', atTime(addDays(dayOf(one.starts), 1), 9), event, 3)];
}
