import { createHash } from 'node:crypto';
import type { ChannelId } from '../../core/ids.ts';

/** A chat as Zalo names it to one account: the other person's uid, which is theirs only as this account sees them, or a
 *  group's id. */
export type Thread = { readonly kind: 'user' | 'group'; readonly id: string };

/** `zalo/<our own uid>:<their uid>`, `zalo/<our own uid>:g:<group>`. Our uid is in it because theirs means nothing without. */
export const channelOf = (account: string, { kind, id }: Thread): ChannelId => `zalo/${account}:${kind === 'group' ? 'g:' : ''}${id}` as ChannelId;

export function threadOf(channel: string): { readonly account: string; readonly thread: Thread } | undefined {
  const [, account, group, id] = /^zalo\/(\d+):(g:)?(\d+)$/.exec(channel) ?? [];
  return account && id ? { account, thread: { kind: group ? 'group' : 'user', id } } : undefined;
}

/** How a chat, a message, a person stand in our own tables: recognisable, not readable. */
export const sealed = (...parts: readonly string[]): string => createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 32);

export const threadKey = (account: string, { kind, id }: Thread): string => sealed('thread', account, kind, id);
