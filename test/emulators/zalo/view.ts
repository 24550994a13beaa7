import type { Account, Message, Person, Thread, World } from './world.ts';

// How things look on the wire to one account: "0" for itself, its own uid for everyone else.

export type Push = { readonly command: number; readonly sub: number; readonly event: unknown };

const uidIn = (world: World, viewer: Account, of: Person): string => (of === viewer ? '0' : world.uid(viewer, of));

/** The uid others in a group would mention this account by: for a few accounts it is not the one the login names. */
export const ownUid = (world: World, account: Account): string => world.uid(account, account, account.secondUid);

export const threadId = (world: World, viewer: Account, thread: Thread): string =>
  thread.type === 'group' ? thread.group.id : world.uid(viewer, thread.between.find((one) => one !== viewer) ?? viewer);

export const MESSAGE_KIND: Readonly<Record<string, number>> = {
  'webchat': 1, 'chat.voice': 31, 'chat.photo': 32, 'chat.sticker': 36, 'chat.doodle': 37, 'chat.recommended': 38, 'chat.link': 38,
  'chat.location.new': 43, 'chat.video.msg': 44, 'share.file': 46, 'chat.gif': 49,
};

/** One element of `msgs` or `groupMsgs`. */
export function messageAsSeen(world: World, viewer: Account, message: Message): Record<string, unknown> {
  const { thread, from, quote, mentions } = message;
  const id = (text: string) => (message.numericIds === true && /^\d+$/.test(text) && text !== '0' ? BigInt(text) : text);
  const idTo = thread.type === 'group' ? thread.group.id : from === viewer ? threadId(world, viewer, thread) : '0';
  return {
    actionId: id(String(message.msgId + 1n)), msgId: id(String(message.msgId)), cliMsgId: id(message.cliMsgId), msgType: message.msgType,
    uidFrom: id(uidIn(world, viewer, from)), idTo: id(idTo), dName: from.name, ts: id(String(message.ts)), status: 1,
    content: typeof message.content === 'function' ? (message.content as (viewer: Account) => unknown)(viewer) : message.content,
    notify: '1', ttl: 0, userId: '0', uin: '0', topOut: '0', topOutTimeOut: '0', topOutImprTimeOut: '0',
    propertyExt: { color: 0, size: 0, type: 0, subType: 0, ext: '{"shouldParseLinkOrContact":0}' },
    paramsExt: { countUnread: 1, containType: 0, platformType: message.by === 'api' ? 0 : 1 },
    cmd: thread.type === 'group' ? 521 : 501, st: 3, at: 0, realMsgId: '0',
    ...(quote && { quote: quoteAsSeen(world, viewer, quote) }),
    ...(mentions && {
      mentions: mentions.map(({ of, pos, len }) => (of === 'everyone' ? { uid: '-1', pos, len, type: 1 }
        : { uid: of === viewer ? ownUid(world, viewer) : world.uid(viewer, of), pos, len, type: 0 })),
    }),
  };
}

const quoteAsSeen = (world: World, viewer: Account, { from, cliMsgId, msgId, msgType, ts, content }: Message) => ({
  ownerId: BigInt(from === viewer ? ownUid(world, viewer) : world.uid(viewer, from)), cliMsgId: BigInt(cliMsgId), globalMsgId: msgId,
  cliMsgType: MESSAGE_KIND[msgType] ?? 1, ts: BigInt(ts), msg: typeof content === 'string' ? content : '',
  attach: typeof content === 'string' ? '' : JSON.stringify(content), fromD: from.name, ttl: 0,
});

export const messagePush = (world: World, viewer: Account, messages: readonly Message[]): Push => {
  const seen = messages.map((message) => messageAsSeen(world, viewer, message));
  return messages[0]?.thread.type === 'group' ? { command: 521, sub: 0, event: { groupMsgs: seen } } : { command: 501, sub: 0, event: { msgs: seen } };
};

/** The reply to a request for old messages: everything of this kind the account was there for, oldest first. */
export function oldMessages(world: World, viewer: Account, type: Thread['type'], messages: readonly Message[]): Push {
  const seen = messages.filter(({ thread }) => thread.type === type).map((message) => messageAsSeen(world, viewer, message));
  return type === 'group' ? { command: 511, sub: 1, event: { groupMsgs: seen } } : { command: 510, sub: 1, event: { msgs: seen } };
}

/** A control on channel 601: `file_done`, things about groups (`group`), things about friends (`fr`). */
export const control = (content: Record<string, unknown>): Push => ({ command: 601, sub: 0, event: { controls: [{ content }] } });

export type Reaction = { readonly icon: string; readonly type: number };

export function reactionPush(world: World, viewer: Account, by: Person, to: Message, { icon, type }: Reaction, ids: { readonly msgId: bigint; readonly ts: number }): Push {
  const { thread } = to;
  const seen = {
    actionId: String(ids.msgId + 1n), msgId: String(ids.msgId), cliMsgId: String(ids.ts), msgType: 'chat.reaction',
    uidFrom: uidIn(world, viewer, by), idTo: thread.type === 'group' ? thread.group.id : by === viewer ? threadId(world, viewer, thread) : '0', dName: by.name,
    content: `{"rMsg":[{"gMsgID":${to.msgId},"cMsgID":${to.cliMsgId},"msgType":${MESSAGE_KIND[to.msgType] ?? 1}}],"rIcon":${JSON.stringify(icon)},"rType":${type},"source":6}`,
    ts: String(ids.ts), ttl: 0,
  };
  return { command: 612, sub: 0, event: thread.type === 'group' ? { reacts: [], reactGroups: [seen] } : { reacts: [seen], reactGroups: [] } };
}
