import { z } from 'zod';
import type { ChannelId } from '../../core/ids.ts';
import type { Instant } from '../../core/time.ts';
import type { LoggedIn } from './client.ts';
import { id } from './raw.ts';
import { channelOf, threadOf } from './threads.ts';

/* What a group on Zalo can do beyond messages: reminders, which members accept or decline, and polls. Who answered is told as
 * the chat we have, or would have, with each. */

export type Answers = { readonly going: readonly ChannelId[]; readonly notGoing: readonly ChannelId[] };
export type Votes = readonly { readonly option: string; readonly votes: number; readonly voters: readonly ChannelId[] }[];

const strings = z.array(z.unknown()).catch([]).transform((all) => all.flatMap((one) => id.safeParse(one).data ?? []));
const name = z.union([z.string().min(1), id]);
const made = z.union([z.object({ id: name }).transform((one) => one.id), z.object({ reminderId: name }).transform((one) => one.reminderId)]);
export const reminderId = (answer: unknown): string => made.parse(answer);
const responses = z.object({ acceptMember: strings, rejectMember: strings });
const poll = z.object({ poll_id: id });
const polled = z.object({ options: z.array(z.object({ content: z.string(), votes: z.number().catch(0), voters: strings.optional() })) });

export function boards(api: () => LoggedIn | undefined) {
  /** The functions throw when it cannot be done now; whoever asks says so to a person. */
  const session = (): LoggedIn => {
    const found = api();
    if (!found) throw new Error('Zalo is not connected');
    return found;
  };
  const chats = (of: LoggedIn, uids: readonly string[]): readonly ChannelId[] => uids.map((uid) => channelOf(of.uid, { kind: 'user', id: uid }));
  const groupOf = (channel: ChannelId): string => {
    const found = threadOf(channel);
    if (found?.thread.kind !== 'group') throw new Error('not a group on Zalo');
    return found.thread.id;
  };

  return {
    /** Returns the reminder's id. The title is all there is; details go into a message beside it. */
    async createReminder(channel: ChannelId, title: string, at: Instant): Promise<string> {
      const found = threadOf(channel);
      if (!found) throw new Error('no chat of Zalo');
      return reminderId(await session().remind(found.thread, title, at));
    },
    async reminderAnswers(reminder: string): Promise<Answers> {
      const of = session();
      const { acceptMember, rejectMember } = responses.parse(await of.reminded(reminder));
      return { going: chats(of, acceptMember), notGoing: chats(of, rejectMember) };
    },
    async createPoll(channel: ChannelId, question: string, options: readonly string[], more: { readonly until?: Instant; readonly several?: boolean } = {}): Promise<string> {
      return poll.parse(await session().poll(groupOf(channel), question, options, more.until, more.several ?? false)).poll_id;
    },
    async pollVotes(id: string): Promise<Votes> {
      const of = session();
      return polled.parse(await of.polled(id)).options.map(({ content, votes, voters }) => ({ option: content, votes, voters: chats(of, voters ?? []) }));
    },
  };
}
