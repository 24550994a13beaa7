import type { Event } from '../event.ts';
import { derive, type EffectId } from '../ids.ts';
import * as say from '../say/announcement.ts';
import type { Change } from '../staff/change.ts';
import type { OfficeWorld } from '../staff/look.ts';
import { calendarFile } from './calendar.ts';
import { isRoom, type Answer, type Meeting, type Sent } from './state.ts';
import { telling, type Sends } from './wave.ts';

/* Who has a place, and who waits for one. */

/** Those of the waiting list for whom there is room now, each told once. */
export function movedUp(one: Meeting, world: OfficeWorld, event: Event, from: number, answers = world.look.announcing.answers(one.id)): { readonly changes: readonly Change[]; readonly sends: Sends } {
  const up = whoMovesUp(one, answers);
  if (up.length === 0) return { changes: [], sends: [] };
  const recipients = world.look.announcing.recipients(one.id);
  const sent = bySent(recipients);
  const rooms = new Map<string, Sent>(recipients.filter(isRoom).map((room) => [room.person, room]));
  const told = up.map((answer, i) => ({ answer, id: derive.aside(event.no, from + i), to: sent.get(answer.person) ?? rooms.get(answer.producer) }));
  return {
    changes: told.flatMap(({ answer, id, to }): Change[] => [{ type: 'rsvp', answer: { ...answer, state: 'going' } }, ...(to ? [lastSaid(to, id)] : [])]),
    sends: told.flatMap(({ answer, id, to }) => (to ? tellsUp(one, answer, id, to) : [])),
  };
}

/** To them, with the hour for their calendar; who is known by a room alone is told there, by name. */
function tellsUp(one: Meeting, { name, people }: Answer, id: EffectId, to: Sent): Sends {
  if (isRoom(to)) return [telling(to, say.movedUpInRoom(one, name, people), id, one.starts)];
  return [telling({ ...to, ...(name ? { name } : {}) }, say.movedUp(one, people), id, one.starts), { owner: to.producer, effect: { type: 'send-file', file: calendarFile(one), until: one.starts, id: derive.beside(id), channel: to.channel } }];
}

export const bySent = (sent: readonly Sent[]): ReadonlyMap<string, Sent> => new Map(sent.filter((one) => !isRoom(one)).map((one) => [one.person, one]));

export const lastSaid = ({ announcement, person, producer, channel, effect }: Sent, last: EffectId): Change => ({ type: 'recipient', recipient: { announcement, person, producer, channel, effect, last } });

export const seats = (answers: readonly Answer[]): number => answers.filter(({ state }) => state === 'going').reduce((sum, { people }) => sum + people, 0);

/** Who has a place now, first come first: somebody whose party is too large does not hold up smaller ones behind. */
function whoMovesUp(one: Meeting, answers: readonly Answer[]): Answer[] {
  let free = one.capacity === undefined ? Number.MAX_SAFE_INTEGER : one.capacity - seats(answers);
  return answers.filter(({ state }) => state === 'waiting').toSorted((a, b) => a.at - b.at).filter(({ people }) => {
    const fits = people <= free;
    if (fits) free -= people;
    return fits;
  });
}
