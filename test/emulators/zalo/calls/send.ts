import { z } from 'zod';
import { ownUid } from '../view.ts';
import { type Draft, findMessage, type Mention, type Message, type Thread } from '../world.ts';
import { type At, BAD_PARAMETER, type Call, call, number, Refused, threadOf } from './call.ts';
import { deliver } from './deliver.ts';

// Texts: plain, with mentions, with a quote.

const jsonOf = <S extends z.ZodType>(schema: S) => z.string().transform((text, context): z.infer<S> => {
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    context.addIssue({ code: 'custom', message: `no JSON of the expected shape: ${String(error)}` });
    return z.NEVER;
  }
});

const Styles = jsonOf(z.strictObject({ styles: z.array(z.strictObject({ start: z.int(), len: z.int(), st: z.string() })), ver: z.literal(0) }));
const Mentions = jsonOf(z.array(z.strictObject({ pos: z.int(), len: z.int(), uid: z.string(), type: z.union([z.literal(0), z.literal(1)]) })));

const text = {
  message: z.string().min(1), clientId: z.number(), ttl: z.number(),
  textProperties: Styles.optional(), metaData: z.strictObject({ urgency: z.union([z.literal(1), z.literal(2)]) }).optional(),
};
const direct = { imei: z.string(), toid: z.string() };
const inGroup = { grid: z.string(), visibility: z.literal(0) };
const Id = z.union([z.string(), z.number()]);
const quote = { qmsgOwner: z.string(), qmsgId: Id, qmsgCliId: Id, qmsgType: z.int(), qmsgTs: Id, qmsg: z.string(), qmsgTTL: z.number() };

type Text = {
  readonly message: string; readonly clientId: number; readonly toid?: string | undefined; readonly grid?: string | undefined;
  readonly textProperties?: z.infer<typeof Styles> | undefined; readonly mentionInfo?: z.infer<typeof Mentions> | undefined;
  readonly qmsgId?: string | number | undefined; readonly qmsgCliId?: string | number | undefined; readonly qmsgOwner?: string | undefined;
};

function send(asked: Text, at: At): unknown {
  const { emulation: { settings, violations }, account } = at;
  const thread = threadOf(at, asked);
  if (thread instanceof Refused) return thread;
  const quoted = quotedBy(asked, at, thread);
  if (quoted instanceof Refused) return quoted;
  const mentions = mentionsIn(asked, at, thread);
  if (mentions instanceof Refused) return mentions;
  for (const { start, len } of asked.textProperties?.styles ?? []) {
    if (start < 0 || len <= 0 || start + len > asked.message.length) violations.push(`a style runs over the text: ${start}+${len} in ${asked.message.length} units`);
  }
  if (asked.message.length > settings.longest) violations.push(`${account.name} sent ${asked.message.length} units of text at once`);
  const message = commit(at, {
    thread, from: account, msgType: 'webchat', content: asked.message, by: 'api',
    ...(quoted && { quote: quoted }), ...(mentions.length > 0 && { mentions }),
  }, asked.clientId);
  return { msgId: number(message.msgId) };
}

/** What every kind of sending does once it is accepted. Two messages with one clientId mean that sends ran side by side. */
export function commit(at: At, draft: Draft, clientId: number | string): Message {
  const { emulation: { world, violations }, account } = at;
  const cliMsgId = String(clientId);
  if (world.log.some((message) => message.from === account && message.by === 'api' && message.cliMsgId === cliMsgId)) {
    violations.push(`${account.name} sent two messages with the clientId ${cliMsgId}`);
  }
  return deliver(at.emulation, world.post({ ...draft, cliMsgId }));
}

function quotedBy({ qmsgId, qmsgCliId, qmsgOwner }: Text, { emulation: { world }, account }: At, thread: Thread): Message | undefined | Refused {
  if (qmsgId === undefined) return undefined;
  const quoted = findMessage(world, String(qmsgId));
  if (!quoted || String(qmsgCliId) !== quoted.cliMsgId || !quoted.audience.includes(account)) return new Refused(BAD_PARAMETER, `the quoted message ${qmsgId} is not known here`);
  if (quoted.thread.type !== thread.type) return new Refused(BAD_PARAMETER, 'the quoted message stands in another chat');
  const owners = [world.uid(account, quoted.from), ...(quoted.from === account ? [ownUid(world, account)] : [])];
  return owners.includes(qmsgOwner ?? '') ? quoted : new Refused(BAD_PARAMETER, `the quoted message is not by ${qmsgOwner ?? 'nobody'}`);
}

function mentionsIn({ message, mentionInfo = [] }: Text, { emulation: { world }, account }: At, thread: Thread): readonly Mention[] | Refused {
  const found: Mention[] = [];
  for (const { pos, len, uid, type } of mentionInfo) {
    const of = uid === '-1' && type === 1 ? 'everyone' : world.whoIs(account, uid);
    if (of === undefined || (of !== 'everyone' && thread.type === 'group' && !thread.group.members.has(of))) return new Refused(BAD_PARAMETER, `the mentioned ${uid} is not in the group`);
    if (pos < 0 || pos + len > message.length) return new Refused(BAD_PARAMETER, `the mention ${pos}+${len} runs over the text`);
    found.push({ of, pos, len });
  }
  return found;
}

export const sendCalls: Readonly<Record<string, Call>> = {
  '/api/message/sms': call('chat', 'POST', z.strictObject({ ...text, ...direct }), send),
  '/api/message/quote': call('chat', 'POST', z.strictObject({ ...text, ...direct, ...quote }), send),
  '/api/group/sendmsg': call('group', 'POST', z.strictObject({ ...text, ...inGroup }), send),
  '/api/group/mention': call('group', 'POST', z.strictObject({ ...text, ...inGroup, mentionInfo: Mentions }), send),
  '/api/group/quote': call('group', 'POST', z.strictObject({ ...text, ...inGroup, ...quote, qmsgAttach: z.string().optional(), mentionInfo: Mentions.optional() }), send),
};
