import type { ChannelId } from '../../core/ids.ts';

/** A chat, and in a group with topics the topic: a reply goes where it was asked. */
export type Chat = { readonly id: number; readonly topic?: number };

export const channelOf = ({ id, topic }: Chat): ChannelId => `telegram/${id}${topic === undefined ? '' : `/${topic}`}` as ChannelId;

export function chatOf(channel: ChannelId): Chat | undefined {
  const [, id, topic] = /^telegram\/(-?\d{1,16})(?:\/(\d{1,10}))?$/.exec(channel) ?? [];
  return id === undefined ? undefined : { id: Number(id), ...(topic === undefined ? {} : { topic: Number(topic) }) };
}
