import type { Happening, Incoming } from '../../core/event.ts';
import type { EventId, MessageId } from '../../core/ids.ts';
import type { Instant } from '../../core/time.ts';
import { z } from 'zod';
import { refOf } from './file-ref.ts';
import * as raw from './raw.ts';
import { channelOf, type Thread } from './threads.ts';

/** Who we are: an account was seen with more than one uid of its own, and people mention it by either. */
export type Self = { readonly uid: string; readonly uids: ReadonlySet<string> };

type Common = { readonly thread: Thread; readonly msgId: string; readonly at: Instant };

/** What came in, read. */
export type Heard =
  /** Somebody did something. `guard`: two messages with the same one are the same message. */
  | (Common & { readonly type: 'theirs'; readonly from: string; readonly guard?: string; readonly incoming: Incoming; readonly quotable?: Readonly<Record<string, unknown>> })
  /** Our account wrote: we, or a hand on the phone. */
  | (Common & { readonly type: 'own'; readonly clientId: string; readonly incoming: Incoming })
  /** Nothing to anybody. */
  | { readonly type: 'nothing' }
  /** Not to be read at all. */
  | { readonly type: 'unreadable'; readonly msgType: string };

const NOTHING: Heard = { type: 'nothing' };

/** A message, also one of the old ones, where those taken back since are not set apart. */
export function messageFrom(value: unknown, self: Self): Heard {
  const read = raw.message.safeParse(value);
  if (!read.success) return { type: 'unreadable', msgType: typeOf(value) };
  const { type, threadId, isSelf, data } = read.data;
  const thread: Thread = { kind: type === 1 ? 'group' : 'user', id: threadId };
  const common = { thread, msgId: data.msgId, at: data.ts };
  const undone = raw.undone.safeParse(data.content);
  if (undone.success) return isSelf ? NOTHING : { ...common, type: 'theirs', from: data.uidFrom, incoming: incoming({ type: 'recalled', target: undone.data.globalMsgId as MessageId }, common, self, data.dName) };
  if (isSelf) {
    // Cards of polls and reminders are ours in any case, and carry an id of the server's.
    if (/^(?:chat\.todo|group\.poll|chat\.ecard)$/.test(data.msgType) || data.cliMsgId === undefined) return NOTHING;
    return { ...common, type: 'own', clientId: data.cliMsgId, incoming: incoming({ type: 'taken-over' }, common, self) };
  }
  const happening = happeningOf(data, self);
  if (!happening) return NOTHING;
  return {
    ...common, type: 'theirs', from: data.uidFrom,
    ...(data.cliMsgId === undefined ? {} : { guard: data.cliMsgId }),
    incoming: incoming(happening, common, self, data.dName, { addressed: isAddressed(data, self), from: data.uidFrom, quotes: data.quote?.globalMsgId }),
    quotable: { content: data.content, msgType: data.msgType, propertyExt: data.propertyExt, uidFrom: data.uidFrom, msgId: data.msgId, cliMsgId: data.cliMsgId ?? data.msgId, ts: String(data.ts), ttl: data.ttl ?? 0 },
  };
}

export function undoFrom(value: unknown, self: Self): Heard {
  const read = raw.undo.safeParse(value);
  if (!read.success) return { type: 'unreadable', msgType: 'undo' };
  const { threadId, isSelf, isGroup, data } = read.data;
  if (isSelf) return NOTHING;
  const common = { thread: { kind: isGroup ? 'group' : 'user', id: threadId } as const, msgId: data.msgId, at: data.ts };
  return { ...common, type: 'theirs', from: threadId, incoming: incoming({ type: 'recalled', target: data.content.globalMsgId as MessageId }, common, self, data.dName) };
}

export function reactionFrom(value: unknown, self: Self): Heard {
  const read = raw.reaction.safeParse(value);
  if (!read.success) return { type: 'unreadable', msgType: 'reaction' };
  const { threadId, isSelf, isGroup, data } = read.data;
  // An empty icon takes a reaction away.
  if (isSelf || !data.content.rIcon || data.content.rType === -1) return NOTHING;
  const common = { thread: { kind: isGroup ? 'group' : 'user', id: threadId } as const, msgId: data.msgId, at: data.ts };
  return { ...common, type: 'theirs', from: threadId, incoming: incoming({ type: 'sent-other', what: 'reaction' }, common, self, data.dName) };
}

/** We were put into a group. What else happens in groups is told by `groupNews`. */
export function joinFrom(value: unknown, self: Self, now: Instant): Heard {
  const read = raw.groupEvent.safeParse(value);
  if (!read.success) return { type: 'unreadable', msgType: 'group event' };
  const { type, threadId, data } = read.data;
  if (type !== 'join' || !data.updateMembers?.some((member) => self.uids.has(member))) return NOTHING;
  const at = data.time ?? now;
  // Added, removed and added again is three things; told twice is one.
  const common = { thread: { kind: 'group', id: threadId } as const, msgId: `join-${at}`, at };
  return { ...common, type: 'theirs', from: data.sourceId ?? threadId, incoming: incoming({ type: 'joined', ...(data.groupName ? { title: data.groupName } : {}), ...(data.sourceId ? { by: channelOf(self.uid, { kind: 'user', id: data.sourceId }) } : {}) }, common, self) };
}

/** We were taken out of a group, or left it by hand. */
export function removedFrom(value: unknown, self: Self, now: Instant): Heard {
  const read = raw.groupEvent.safeParse(value);
  if (!read.success) return { type: 'unreadable', msgType: 'group event' };
  const { type, threadId, data } = read.data;
  if (!LEAVING.includes(type) || !data.updateMembers?.some((member) => self.uids.has(member))) return NOTHING;
  const at = data.time ?? now;
  const common = { thread: { kind: 'group', id: threadId } as const, msgId: `left-${at}`, at };
  return { ...common, type: 'theirs', from: data.sourceId ?? threadId, incoming: incoming({ type: 'removed' }, common, self) };
}

const LEAVING = ['leave', 'remove_member', 'block_member'];

export type GroupNews =
  | { readonly type: 'left'; readonly group: string }
  | { readonly type: 'answered-reminder'; readonly group: string; readonly reminder: string; readonly going: boolean; readonly people: readonly string[]; readonly at?: Instant };

export function groupNews(value: unknown, self: Self): GroupNews | undefined {
  const { data: event } = raw.groupEvent.safeParse(value);
  if (!event) return undefined;
  const members = event.data.updateMembers ?? [];
  if (LEAVING.includes(event.type) && members.some((member) => self.uids.has(member))) return { type: 'left', group: event.threadId };
  if (['accept_remind', 'reject_remind'].includes(event.type) && event.data.topicId !== undefined) {
    return { type: 'answered-reminder', group: event.threadId, reminder: event.data.topicId, going: event.type === 'accept_remind', people: members, ...(event.data.time === undefined ? {} : { at: event.data.time }) };
  }
  return undefined;
}

/** One person's answer to a reminder of ours. No name comes with it. */
export const answerFrom = ({ group, reminder, going }: Pick<Extract<GroupNews, { type: 'answered-reminder' }>, 'group' | 'reminder' | 'going'>, person: string, self: Self, at: Instant): Heard => {
  const common = { thread: { kind: 'group', id: group } as const, msgId: `remind-${reminder}-${person}-${going ? 'yes' : 'no'}-${at}`, at };
  return { ...common, type: 'theirs', from: person, incoming: incoming({ type: 'answered-reminder', going }, common, self, undefined, { addressed: true, from: person, quotes: reminder }) };
};

function incoming(happening: Happening, { thread, msgId, at }: Common, { uid }: Self, name?: string, { addressed, from, quotes }: { addressed: boolean; from?: string; quotes?: string | undefined } = { addressed: false }): Incoming {
  const channel = channelOf(uid, thread);
  const isMessage = /^\d+$/.test(msgId);
  return {
    ...happening,
    id: `${channel}#${msgId}` as EventId,
    channel,
    at,
    ...(isMessage && happening.type !== 'recalled' ? { message: msgId as MessageId } : {}),
    ...(name ? { name: cutAt(name, LONGEST_NAME) } : {}),
    ...(quotes ? { quotes: quotes as MessageId } : {}),
    ...(thread.kind === 'group' ? { group: { addressed, ...(from ? { from: channelOf(uid, { kind: 'user', id: from }) } : {}) } } : {}),
  };
}

/** Somebody names us, or answers what we said. "@Tất cả" calls everybody and so nobody: a bot that answers each of a
 *  consultant's announcements is a nuisance. */
function isAddressed({ mentions, quote }: raw.RawMessage['data'], { uids }: Self): boolean {
  return (mentions ?? []).some(({ uid }) => uids.has(uid)) || (quote !== undefined && uids.has(quote.ownerId));
}

/** Longer than anybody writes in a chat; to read it all would keep everybody else waiting for seconds. */
const LONGEST_TEXT = 20_000;
const LONGEST_NAME = 64;

const cutAt = (text: string, most: number): string => (text.length > most ? text.slice(0, most).toWellFormed() : text);

/** The text without our name in it. */
function unaddressed(text: string, mentions: raw.RawMessage['data']['mentions'], { uids }: Self): string {
  const ours = (mentions ?? []).filter(({ uid, pos, len }) => uids.has(uid) && pos + len <= text.length).toSorted((a, b) => b.pos - a.pos);
  return ours.reduce((left, { pos, len }) => `${left.slice(0, pos)}${left.slice(pos + len)}`, text).replaceAll(/ {2,}/g, ' ').trim();
}

const other = (what: Extract<Happening, { type: 'sent-other' }>['what']): Happening => ({ type: 'sent-other', what });

const SIMPLE: Readonly<Record<string, Happening>> = {
  'chat.voice': other('voice'), 'chat.video.msg': other('video'), 'chat.sticker': other('sticker'), 'chat.gif': other('sticker'), 'chat.location.new': other('location'),
};

function happeningOf(data: raw.RawMessage['data'], self: Self): Happening | undefined {
  const { msgType, content } = data;
  const simple = SIMPLE[msgType];
  if (simple) return simple;
  if (typeof content === 'string') {
    const text = unaddressed(content, data.mentions, self);
    // Only our name: they want something of us.
    return text || data.mentions?.length ? { type: 'said', text: cutAt(text, LONGEST_TEXT) } : undefined;
  }
  const { data: thing } = raw.attachment.safeParse(content);
  if (!thing) return other('other');
  switch (msgType) {
    case 'chat.photo': {
      const hd = raw.parsed(z.object({ hd: z.string() }), thing.params)?.hd;
      const caption = [thing.description, thing.title].find((text) => text?.trim());
      return thing.href || hd || thing.thumb ? { type: 'sent-file', file: { kind: 'photo', ref: refOf('photo', [thing.href, hd, thing.thumb]) }, ...(caption ? { caption: cutAt(caption, LONGEST_TEXT) } : {}) } : other('other');
    }
    case 'share.file': {
      const name = thing.title?.trim();
      return thing.href ? { type: 'sent-file', file: { kind: 'file', ref: refOf('file', [thing.href], name), ...(name ? { name } : {}) } } : other('other');
    }
    case 'chat.recommended': case 'chat.link': return thing.action === 'recommened.user' ? other('contact') : linkText(thing);
    case 'webchat': return linkText(thing);
    default: return other('other');
  }
}

/** A link is a text; its preview is not theirs. */
function linkText({ title, href }: raw.Attachment): Happening {
  const text = [title, href && !title?.includes(href) ? href : undefined].filter(Boolean).join('\n').trim();
  return text ? { type: 'said', text: cutAt(text, LONGEST_TEXT) } : other('other');
}

function typeOf(value: unknown): string {
  return z.object({ data: z.object({ msgType: z.string().max(40) }) }).safeParse(value).data?.data.msgType ?? 'unknown';
}
