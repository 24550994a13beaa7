import { basename, extname } from 'node:path';
import type { Happening, Incoming } from '../../core/event.ts';
import type { ChannelId, EventId, MessageId } from '../../core/ids.ts';
import type { Instant } from '../../core/time.ts';

const PHOTO = /\.(?:jpe?g|png|webp|heic|gif)$/i;

/** A message as a simulated phone sends it. */
export const incoming = (happening: Happening, from: { channel: string; message: string; at: Instant; name?: string | undefined }): Incoming => ({
  ...happening,
  id: `${from.channel}#${from.message}` as EventId,
  channel: from.channel as ChannelId,
  message: from.message as MessageId,
  at: from.at,
  ...(from.name ? { name: from.name } : {}),
});

export const sentFile = (path: string, caption?: string): Happening => ({
  type: 'sent-file',
  file: { ref: path, kind: PHOTO.test(path) || extname(path) === '' ? 'photo' : 'file', name: basename(path) },
  ...(caption ? { caption } : {}),
});
