import { addressed } from '../say/address.ts';
import * as say from '../say/announcement.ts';
import type { Done } from '../staff/done.ts';
import { derive, type EffectId } from '../ids.ts';
import type { Instant } from '../time.ts';
import { choicesOf, isMeeting, isRoom, type Meeting, type Ready, type Recipient } from './state.ts';

export type Sends = NonNullable<Done['sends']>;
type Whom = Recipient & { readonly name?: string };

/** What goes to one recipient: the words, and the file beside them under an id of its own, so that a failed upload never repeats
 *  the words. */
export function inviting(one: Ready): (to: Whom) => Sends {
  const until = one.starts === undefined ? {} : { until: one.starts };
  // Ten thousand may be invited at once: what is the same for all is said once.
  const [toRoom, toPerson] = [say.roomInvitation(one), say.invitation(one)];
  const choices = isMeeting(one) ? { choices: choicesOf(one) } : {};
  return (to) => {
    const message = isRoom(to) ? { text: toRoom } : { text: addressed(toPerson, to.name), ...choices };
    const words = { owner: to.producer, effect: { type: 'say' as const, message, tone: 'announcement' as const, ...until, id: to.effect, channel: to.channel } };
    if (isRoom(to) && isMeeting(one)) return [words, ...fileOf(one, to), reminderIn(one, to, derive.board(to.effect))];
    return [words, ...fileOf(one, to)];
  };
}

function fileOf(one: Ready, to: Whom): Sends {
  const until = one.starts === undefined ? {} : { until: one.starts };
  return one.file ? [{ owner: to.producer, effect: { type: 'send-file' as const, file: { type: 'kept' as const, file: one.file }, ...until, id: derive.beside(to.effect), channel: to.channel } }] : [];
}

/** Its title is all it can say; the rest stands in the words before it. */
export const reminderIn = (one: Meeting, to: Whom, id: EffectId): Sends[number] => ({ owner: to.producer, effect: { type: 'remind', title: say.reminderTitle(one), at: one.starts, until: one.starts, id, channel: to.channel } });

export const noReminderIn = (to: Whom, id: EffectId): Sends[number] => ({ owner: to.producer, effect: { type: 'unremind', of: to.effect, id, channel: to.channel } });

/** Words to one recipient after the invitation. */
export const telling = (to: Whom, text: string, id: EffectId, until?: Instant): Sends[number] =>
  ({ owner: to.producer, effect: { type: 'say', message: { text: isRoom(to) ? text : addressed(text, to.name) }, tone: 'announcement', ...(until === undefined ? {} : { until }), id, channel: to.channel } });

/** The words of an invitation and the file beside it. */
export const effectsTo = ({ effect }: Recipient): EffectId[] => [effect, derive.beside(effect), derive.board(effect)];
