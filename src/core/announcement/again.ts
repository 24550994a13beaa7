import type { Event } from '../event.ts';
import { derive } from '../ids.ts';
import * as say from '../say/announcing.ts';
import type { Change } from '../staff/change.ts';
import { audit, told, type Done } from '../staff/done.ts';
import type { OfficeWorld } from '../staff/look.ts';
import type { Member } from '../staff/roles.ts';
import { fold } from '../text.ts';
import type { Ready, Recipient, Sent } from './state.ts';
import { inviting } from './wave.ts';

/* Another try, to those whom an announcement was refused, or of whom nobody knows whether they got it. */

type Named = Recipient & { readonly name?: string };

export const notReached = (sent: readonly Sent[]): Sent[] => sent.filter(({ state, detail }) => (state === 'refused' && detail !== 'cancelled') || state === 'unsure');

const untitled = (name: string): string => fold(name).replace(/^(?:chi|anh|co|chu|bac|ong|ba|em|nhom) /, '');
const isNamed = ({ person, name }: Named, words: string): boolean => person === words.toUpperCase() || (name !== undefined && untitled(name) === untitled(words));

/** To those staff name, by the ids of the list or by name. Whoever got it, or cannot be told apart, is said and left out. */
export function again(one: Ready | undefined, who: readonly string[], me: Member, event: Event, world: OfficeWorld): Done {
  if (one?.state !== 'sent') return told(event, say.nothingSent());
  const missed = notReached(world.look.announcing.recipients(one.id));
  const named = who.map((words) => ({ words, found: missed.filter((each) => isNamed(each, words)) }));
  const chosen = new Set(named.flatMap(({ found }) => (found.length === 1 ? found : [])));
  const notes = named.flatMap(({ words, found }) => (found.length === 0 ? [say.notAmongThem(words)] : found.length > 1 ? [say.severalOfThem(words, found.map(({ person }) => person))] : []));
  return resend(one, [...chosen], me, event, world, notes);
}

/** Once more, to chosen ones, under new ids. */
export function resend(one: Ready, chosen: readonly Named[], me: Member, event: Event, world: OfficeWorld, notes: readonly string[] = []): Done {
  if (one.starts !== undefined && one.starts <= world.now) return told(event, say.tooLate());
  const again = chosen.map((recipient, i) => { const effect = derive.aside(event.no, i + 2); return { ...recipient, effect, last: effect }; });
  const done = told(event, say.resent(again.length, notes), ...again.map((recipient): Change => ({ type: 'recipient', recipient })), ...(again.length > 0 ? [audit(me, 'resend announcement', { about: one.id, after: String(again.length) })] : []));
  return { ...done, sends: again.flatMap(inviting(one)) };
}
