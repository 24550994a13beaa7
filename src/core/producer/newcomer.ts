import type { Event } from '../event.ts';
import { derive } from '../ids.ts';
import type { Instant } from '../time.ts';
import type { Person, Producer } from './state.ts';

/** Who writes for the first time, or stands on a list for the first time. */
export function newcomer(event: Event, now: Instant): Producer {
  const person: Person = { id: derive.person(event.no), channels: [event.channel], focus: { type: 'idle' }, unread: [], reminders: 'on', reminded: 0, heardAt: now };
  return { id: derive.producer(event.no), since: now, people: [person], products: [], facts: [], documents: [], questions: [], codes: [], timers: [] };
}
