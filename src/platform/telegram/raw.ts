import { z } from 'zod';

/* What we read of an update. Telegram adds fields every month: what we do not name is passed over, and a thing whose named
 * fields are wrong is not read at all. */

const id = z.int();
const fileId = z.string().min(1).max(300);

const user = z.object({ id, is_bot: z.boolean(), first_name: z.string(), last_name: z.string().optional() });

const entity = z.object({ type: z.string(), offset: z.int().min(0), length: z.int().min(0), user: z.object({ id }).optional() });

const chat = z.object({ id, type: z.enum(['private', 'group', 'supergroup', 'channel']), title: z.string().optional() });

/** Loose: its kind is known by which other fields it has. */
export const message = z.looseObject({
  message_id: id,
  date: z.int(),
  chat,
  from: user.optional(),
  sender_chat: z.object({ id, title: z.string().optional() }).optional(),
  message_thread_id: id.optional(),
  is_topic_message: z.boolean().optional(),
  text: z.string().optional(),
  caption: z.string().optional(),
  entities: z.array(entity).optional(),
  caption_entities: z.array(entity).optional(),
  reply_to_message: z.looseObject({ message_id: id, from: z.object({ id }).optional() }).optional(),
  photo: z.array(z.object({ file_id: fileId, width: z.number() })).min(1).optional(),
  document: z.object({ file_id: fileId, file_name: z.string().optional() }).optional(),
  migrate_to_chat_id: id.optional(),
});
export type RawMessage = z.infer<typeof message>;

export const anyCallback = z.object({ id: z.string().min(1) });

export const callback = z.object({
  id: z.string().min(1),
  from: user,
  data: z.string().optional(),
  /** Too old a message has only its place, and the date 0. */
  message: z.object({
    message_id: id,
    date: z.int(),
    chat,
    message_thread_id: id.optional(),
    is_topic_message: z.boolean().optional(),
    text: z.string().optional(),
    reply_markup: z.object({ inline_keyboard: z.array(z.array(z.object({ text: z.string(), callback_data: z.string().optional() }))) }).optional(),
  }).optional(),
});
export type RawCallback = z.infer<typeof callback>;

const membership = z.object({ status: z.string(), is_member: z.boolean().optional() });
export const member = z.object({ chat, from: user, date: z.int(), old_chat_member: membership, new_chat_member: membership });
export type RawMember = z.infer<typeof member>;

export const update = z.looseObject({ update_id: id });

export const me = z.object({ id, username: z.string() });
export type Me = z.infer<typeof me>;
