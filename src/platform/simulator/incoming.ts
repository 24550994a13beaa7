import { basename, extname } from 'node:path';
import type { Happening, Incoming } from '../../core/event.ts';
import type { ChannelId, EventId, MessageId } from '../../core/ids.ts';
import type { Instant } from '../../core/time.ts';

const PHOTO = /\.(?:jpe?g|png|webp|heic|gif)$/i;

/** Where and how a simulated phone sends something. `from`: who sends it in a group, as `man`; their private chat is `dm:man`. */
export type Sent = {
  readonly channel: string;
  readonly message: string;
  readonly at: Instant;
  readonly name?: string | undefined;
  readonly from?: string | undefined;
  readonly addressed?: boolean | undefined;
  readonly quotes?: string | undefined;
};

export const isGroup = (channel: string): boolean => channel.includes('/group:');

/** The private chat of somebody on the same platform as this one. */
export const privateChat = (channel: string, person: string): ChannelId => `${channel.split('/')[0]!}/dm:${person}` as ChannelId;

/** A message as a simulated phone sends it. */
export const incoming = (happening: Happening, { channel, message, at, name, from, addressed = false, quotes }: Sent): Incoming => ({
  ...happening,
  id: `${channel}#${message}` as EventId,
  channel: channel as ChannelId,
  message: message as MessageId,
  at,
  ...(name ? { name } : {}),
  ...(quotes ? { quotes: quotes as MessageId } : {}),
  ...(isGroup(channel) ? { group: { addressed, ...(from ? { from: privateChat(channel, from) } : {}) } } : {}),
});

export const sentFile = (path: string, caption?: string): Happening => ({
  type: 'sent-file',
  file: { ref: path, kind: PHOTO.test(path) || extname(path) === '' ? 'photo' : 'file', name: basename(path) },
  ...(caption ? { caption } : {}),
});

/** What somebody wrote without our name in it, and whether it was there: `@Trợ lý còn thiếu gì`, `@bot …`. */
export function unmentioned(text: string): { readonly text: string; readonly addressed: boolean } {
  const without = text.normalize('NFC').replace(/@(?:trợ lý(?: ocop)?|tro ly(?: ocop)?|bot|ocop)(?![\p{L}\p{N}])[,:]?\s*/giu, '').trim();
  return { text: without, addressed: without !== text.normalize('NFC').trim() };
}
