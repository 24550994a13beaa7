import { z } from 'zod';
import type { Incoming } from '../../core/event.ts';
import type { ChannelId } from '../../core/ids.ts';
import type { Instant } from '../../core/time.ts';
import type { Clock } from '../../engine/ports.ts';
import type { LoggedIn } from './client.ts';
import type { Keep } from './keep.ts';
import { id } from './raw.ts';
import { sealed, threadOf } from './threads.ts';

/* Reminders of a group's own, which members accept or decline. Each press is pushed once and is not among the old messages: what was
 * pressed while the line was down is asked for when it is back. */

const name = z.union([z.string().min(1), id]);
const made = z.union([z.object({ id: name }).transform((one) => one.id), z.object({ reminderId: name }).transform((one) => one.reminderId)]);
export const reminderId = (answer: unknown): string => made.parse(answer);

const people = z.array(z.unknown()).catch([]).transform((all) => all.flatMap((one) => id.safeParse(one).data ?? []));
const responses = z.object({ acceptMember: people, rejectMember: people });

/** The line drops every minute; a press can wait. */
const AGAIN = 15 * 60_000;

export type Missed = { readonly group: string; readonly reminder: string; readonly person: string; readonly going: boolean };

export type RemindersParts = {
  readonly keep: Pick<Keep, 'reminder' | 'dropReminder' | 'answeredReminder' | 'openReminders'>;
  readonly clock: Clock;
  /** Undefined while it is not the time to do anything. */
  readonly api: () => LoggedIn | undefined;
  readonly missed: (one: Missed) => void;
  readonly notice: (what: string) => void;
};

export function reminders({ keep, clock, api, missed, notice }: RemindersParts) {
  let askedAt = 0;
  let asking = false;

  async function ask(session: LoggedIn, { reminder, channel, known }: ReturnType<Keep['openReminders']>[number]): Promise<void> {
    const to = threadOf(channel);
    if (to?.account !== session.uid) return;
    const { acceptMember, rejectMember } = responses.parse(await session.reminded(reminder));
    for (const [going, all] of [[true, acceptMember], [false, rejectMember]] as const) {
      for (const person of all) if (known[nameOf(reminder, person)] !== going) missed({ group: to.thread.id, reminder, person, going });
    }
  }

  return {
    /** It stands in the group now, until then. */
    made: (reminder: string, channel: ChannelId, at: Instant): void => { keep.reminder(reminder, channel, at); },
    gone: (reminder: string): void => { keep.dropReminder(reminder); },
    /** Recorded: it is not missed any more. */
    taken({ type, quotes, group, ...event }: Incoming): void {
      const person = group?.from && threadOf(group.from)?.thread.id;
      if (type === 'answered-reminder' && quotes && person && 'going' in event) keep.answeredReminder(quotes, nameOf(quotes, person), event.going);
    },
    async catchUp(): Promise<void> {
      const session = api();
      if (!session || asking || clock.now() - askedAt < AGAIN) return;
      asking = true;
      try {
        const open = keep.openReminders(clock.now());
        if (open.length > 0) askedAt = clock.now();
        // What cannot be asked now is asked for at a later connection.
        for (const one of open) await ask(session, one).catch(() => { notice('answers to a reminder wait'); });
      } catch {
        notice('answers to reminders wait');
      } finally {
        asking = false;
      }
    },
  };
}

/** Who pressed, recognisable and not readable. */
const nameOf = (reminder: string, person: string): string => sealed('reminder', reminder, person);
