import type { Happening, Incoming } from '../../core/event.ts';
import type { EventId, MessageId } from '../../core/ids.ts';
import type { Instant } from '../../core/time.ts';
import { answeredBy, isAddressed, unaddressed } from './addressed.ts';
import { pressOf, type Press } from './buttons.ts';
import { channelOf, type Chat } from './chats.ts';
import * as raw from './raw.ts';

/** What we ask Telegram for. Reactions are not among it: they say nothing that a dossier needs. */
export const ALLOWED = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;

/** What an update means. More than one thing can be true of it. */
export type Heard = {
  readonly incoming?: Incoming;
  /** A button was pressed: the phone waits for an answer, whatever else happens. */
  readonly press?: Press;
  /** It cannot be read, and never will be. */
  readonly unreadable?: true;
};

const NOTHING: Heard = {};

export function heard(update: { readonly update_id: number; readonly [kind: string]: unknown }, me: raw.Me, now: Instant): Heard {
  if ('message' in update) return read(raw.message, update['message'], (message) => ofMessage(message, me));
  if ('edited_message' in update) return read(raw.message, update['edited_message'], (message) => ofEdit(message, update.update_id, me));
  if ('callback_query' in update) return { ...pressed(update['callback_query']), ...read(raw.callback, update['callback_query'], (query) => ofPress(query, me, now)) };
  if ('my_chat_member' in update) return read(raw.member, update['my_chat_member'], (member) => ofMember(member, update.update_id, me));
  return NOTHING;
}

/** Whatever else it is, a phone waits for its answer. */
function pressed(value: unknown): Heard {
  const { data } = raw.anyCallback.safeParse(value);
  return data ? { press: { query: data.id } } : NOTHING;
}

function read<T>(schema: { safeParse(value: unknown): { success: true; data: T } | { success: false } }, value: unknown, then: (thing: T) => Heard): Heard {
  const result = schema.safeParse(value);
  return result.success ? then(result.data) : { unreadable: true };
}

type Where = Pick<raw.RawMessage, 'chat' | 'message_thread_id' | 'is_topic_message'>;

/** Topics matter in groups only: between the two of us there is one conversation. */
const placeOf = ({ chat, message_thread_id, is_topic_message }: Where): Chat =>
  ({ id: chat.id, ...(chat.type !== 'private' && is_topic_message && message_thread_id !== undefined ? { topic: message_thread_id } : {}) });

const nameOf = ({ first_name, last_name }: NonNullable<raw.RawMessage['from']>): string => [first_name, last_name].filter(Boolean).join(' ').trim().slice(0, 64).toWellFormed();

/** Numbers of messages begin anew with every bot in a chat, so which bot it was is part of what makes an event the same. */
function incoming(happening: Happening, where: Where, { unique, at, me, name, addressed = false, from }: { unique: string; at: Instant; me: raw.Me; name?: string | undefined; addressed?: boolean; from?: { readonly id: number } | undefined }): Incoming {
  const channel = channelOf(placeOf(where));
  const group = where.chat.type === 'private' ? {} : { group: { addressed, ...(from ? { from: channelOf({ id: from.id }) } : {}) } };
  return { ...happening, id: `${channel}#${me.id}:${unique}` as EventId, channel, at, ...(name ? { name } : {}), ...group };
}

function ofMessage(message: raw.RawMessage, me: raw.Me): Heard {
  const { from, sender_chat, message_id, date, migrate_to_chat_id: next } = message;
  if (next !== undefined) return { incoming: incoming({ type: 'migrated', to: channelOf({ id: next }) }, message, { unique: String(message_id), at: date * 1000, me }) };
  if (from?.is_bot && !sender_chat) return NOTHING;
  const happening = happeningOf(message, me);
  if (!happening) return NOTHING;
  const name = sender_chat?.title ?? (from && nameOf(from));
  const answered = answeredBy(message)?.message_id;
  return {
    incoming: {
      // An administrator who hides behind the group has no private chat.
      ...incoming(happening, message, { unique: String(message_id), at: date * 1000, me, name, addressed: isAddressed(message, me), from: sender_chat ? undefined : from }),
      message: String(message_id) as MessageId,
      ...(answered === undefined ? {} : { quotes: String(answered) as MessageId }),
    },
  };
}

function ofEdit(message: raw.RawMessage, updateId: number, me: raw.Me): Heard {
  const { text, caption, message_id, date, from, edit_date } = message;
  const words = text ?? caption;
  // A location that moves is "edited" every few seconds.
  if (words === undefined || from?.is_bot) return NOTHING;
  const at = (typeof edit_date === 'number' ? edit_date : date) * 1000;
  return { incoming: incoming({ type: 'edited', target: String(message_id) as MessageId, text: words }, message, { unique: `edit:${message_id}:${updateId}`, at, me, from, name: from && nameOf(from) }) };
}

function ofPress(query: raw.RawCallback, me: raw.Me, now: Instant): Heard {
  const press = pressOf(query);
  if (!query.message || !press.happening) return { press };
  return { press, incoming: incoming(press.happening, query.message, { unique: `press:${query.id}`, at: now, me, from: query.from, name: nameOf(query.from), addressed: true }) };
}

const isIn = ({ status, is_member }: raw.RawMember['new_chat_member']): boolean => ['member', 'administrator', 'creator'].includes(status) || (status === 'restricted' && is_member === true);

/** Blocked in a private chat, put into a group, or out of it. Unblocking is no news: they write, or they do not. */
function ofMember(member: raw.RawMember, updateId: number, me: raw.Me): Heard {
  const { chat, date, from, old_chat_member: before, new_chat_member: after } = member;
  const at = { unique: `member:${updateId}`, at: date * 1000, me };
  if (chat.type === 'private') return after.status === 'kicked' ? { incoming: incoming({ type: 'blocked' }, member, at) } : NOTHING;
  if (chat.type === 'channel' || isIn(after) === isIn(before)) return NOTHING;
  if (!isIn(after)) return { incoming: incoming({ type: 'removed' }, member, at) };
  return { incoming: incoming({ type: 'joined', by: channelOf({ id: from.id }), ...(chat.title ? { title: chat.title } : {}) }, member, at) };
}

/** An animation also has a document, a place of business also a location: the first that fits is meant. */
const KINDS: readonly (readonly [field: string, what: Extract<Happening, { type: 'sent-other' }>['what']])[] = [
  ['voice', 'voice'], ['audio', 'voice'], ['video', 'video'], ['video_note', 'video'], ['animation', 'sticker'], ['sticker', 'sticker'],
  ['venue', 'location'], ['location', 'location'], ['contact', 'contact'],
  ...['poll', 'dice', 'game', 'story', 'paid_media', 'live_photo', 'rich_message', 'checklist', 'invoice', 'giveaway'].map((field) => [field, 'other'] as const),
];

/** What the service itself tells in a chat is named for what happened: `forum_topic_created`, `users_shared`. */
const SERVICE = /(?:ed|_left|_set|_done|_sent|_paid|_payment|_winners)$|^(?:(?:new|left|delete)_chat_|migrate_|pinned_message|connected_website|passport_data|web_app_data|gift|unique_gift)/;

/** What goes with any message, whatever it is. */
const ENVELOPE = /^(?:message_id|date|chat|from|sender_\w+|message_thread_id|is_\w+|has_\w+|edit_date|forward_\w+|via_bot|author_signature|media_group_id|effect_id|reply_\w+|external_reply|quote|\w*caption\w*|\w*entities|link_preview_options|business_\w+|paid_star_count|direct_messages_topic|guest_\w+|receiver_user|ephemeral_\w+|suggested_post_info)$/;

/** A kind of message that Telegram did not have when this was written. Somebody sent it to us alone and waits for an answer. */
const isNewKind = (message: raw.RawMessage): boolean => {
  const content = Object.keys(message).filter((field) => !ENVELOPE.test(field));
  return message.chat.type === 'private' && content.length > 0 && !content.some((field) => SERVICE.test(field));
};

/** Undefined: a line of the service itself (a title changed, a member came), which nobody said. */
function happeningOf(message: raw.RawMessage, me: raw.Me): Happening | undefined {
  if (message.text !== undefined) return { type: 'said', text: message.chat.type === 'private' ? message.text : unaddressed(message, me) };
  const kind = KINDS.find(([field]) => message[field] !== undefined);
  if (kind) return { type: 'sent-other', what: kind[1] };
  const caption = message.caption?.trim() ? { caption: message.chat.type === 'private' ? message.caption : unaddressed(message, me) } : {};
  if (message.photo) {
    const largest = message.photo.reduce((best, one) => (one.width > best.width ? one : best));
    return { type: 'sent-file', file: { kind: 'photo', ref: largest.file_id }, ...caption };
  }
  if (message.document) {
    const { file_id, file_name } = message.document;
    return { type: 'sent-file', file: { kind: 'file', ref: file_id, ...(file_name ? { name: file_name.slice(0, 200) } : {}) }, ...caption };
  }
  return isNewKind(message) ? { type: 'sent-other', what: 'other' } : undefined;
}
