import { z } from 'zod';

/* What Zalo pushes, as far as we read it. Tolerant: what is missing or odd in one field must not cost the message. Ids come
 * as strings, as numbers, or as the objects the library makes of integers too long for a number; they leave as strings.
 * Objects of encrypted frames have no prototype. */

const isBig = (value: unknown): value is { toFixed(): string } => typeof value === 'object' && value !== null && 'toFixed' in value && typeof value.toFixed === 'function';

export const id = z.unknown().transform((value, context): string => {
  if (typeof value === 'string' && /^\d+$/.test(value)) return value;
  if (typeof value === 'bigint' || (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)) return String(value);
  if (isBig(value) && /^\d+$/.test(value.toFixed())) return value.toFixed();
  context.addIssue('no id');
  return z.NEVER;
});

const instant = z.unknown().transform((value, context): number => {
  const number = isBig(value) ? Number(value.toFixed()) : Number(value);
  if (Number.isSafeInteger(number) && number > 0) return number;
  context.addIssue('no time');
  return z.NEVER;
});

const maybe = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
const text = maybe(z.string());

export const attachment = z.object({ title: text, description: text, href: text, thumb: text, action: text, params: z.unknown().optional() });
export type Attachment = z.infer<typeof attachment>;

export const mention = z.object({ uid: id.or(z.literal('-1')), pos: z.number().int().min(0), len: z.number().int().min(0) });

export const message = z.object({
  type: z.union([z.literal(0), z.literal(1)]),
  threadId: id,
  isSelf: z.boolean(),
  data: z.object({
    msgId: id,
    cliMsgId: id.optional().catch(undefined),
    msgType: z.string().catch('unknown'),
    uidFrom: id,
    dName: text,
    ts: instant,
    content: z.unknown().optional(),
    mentions: maybe(z.array(z.unknown()).transform((all) => all.flatMap((one) => mention.safeParse(one).data ?? []))),
    quote: maybe(z.object({ ownerId: id, globalMsgId: maybe(id) })),
    ttl: maybe(z.number()),
    propertyExt: z.unknown().optional(),
  }),
});
export type RawMessage = z.infer<typeof message>;

/** An old message that was taken back since, and what an undo says. */
export const undone = z.object({ deleteMsg: z.unknown(), globalMsgId: id });

export const undo = z.object({
  threadId: id,
  isSelf: z.boolean(),
  isGroup: z.boolean(),
  data: z.object({ msgId: id, ts: instant, dName: text, content: z.object({ globalMsgId: id }) }),
});

export const reaction = z.object({
  threadId: id,
  isSelf: z.boolean(),
  isGroup: z.boolean(),
  data: z.object({ msgId: id, ts: instant, dName: text, content: z.object({ rIcon: text, rType: maybe(z.number()) }) }),
});

export const groupEvent = z.object({
  type: z.string(),
  act: text,
  threadId: id,
  isSelf: z.boolean(),
  data: z.object({
    sourceId: maybe(id),
    groupName: text,
    topicId: maybe(z.union([z.string(), id])),
    time: maybe(instant),
    updateMembers: maybe(z.array(z.unknown()).transform((all) => all.flatMap((one) => id.safeParse(one).data ?? z.object({ id }).safeParse(one).data?.id ?? []))),
  }),
});

/** Only requests matter to us: somebody wants to be a friend. 2 is the library's number for it. */
export const friendRequest = z.object({ type: z.literal(2), isSelf: z.literal(false), data: z.object({ fromUid: id, message: z.string().catch('') }) });

/** What is inside a string of JSON; undefined when it is not. */
export function parsed<T extends z.ZodType>(schema: T, value: unknown): z.infer<T> | undefined {
  try {
    return schema.safeParse(typeof value === 'string' ? JSON.parse(value) : value).data;
  } catch {
    return undefined;
  }
}

export const profile = z.object({ profile: z.object({ userId: maybe(id), globalId: text }) });
export const people = z.object({ changed_profiles: z.record(z.string(), z.unknown()) });
export const person = z.object({ userId: maybe(id), globalId: z.string().min(1) });
export const recommended = z.object({ recommItems: z.array(z.unknown()) });
export const received = z.object({ dataInfo: z.object({ userId: id, recommType: z.literal(2), recommInfo: z.object({ message: z.string().catch('') }) }) });
