import { z } from 'zod';

/* What the bot may ask, strictly: a method that is not here, or a field that is not in it, is a violation. Bot API 10.3. */

const chatId = z.union([z.int(), z.string().regex(/^@\w+$/)]);
const entity = z.strictObject({ type: z.string(), offset: z.int().min(0), length: z.int().min(1), url: z.url().optional(), language: z.string().optional() });
const button = z.strictObject({ text: z.string().min(1), callback_data: z.string().optional(), url: z.url().optional() });
export const keyboard = z.strictObject({ inline_keyboard: z.array(z.array(button)) });
const preview = z.strictObject({ is_disabled: z.boolean().optional(), url: z.url().optional() });

/** A file that came in another part of the form. */
const attached = z.strictObject({ name: z.string().min(1), bytes: z.instanceof(Uint8Array) });

export const requests = {
  getMe: z.strictObject({}),
  deleteWebhook: z.strictObject({ drop_pending_updates: z.boolean().optional() }),
  getUpdates: z.strictObject({ offset: z.int().optional(), limit: z.int().min(1).max(100).optional(), timeout: z.int().min(0).max(50).optional(), allowed_updates: z.array(z.string()).optional() }),
  sendMessage: z.strictObject({
    chat_id: chatId, message_thread_id: z.int().positive().optional(), text: z.string(), entities: z.array(entity).optional(), link_preview_options: preview.optional(),
    disable_notification: z.boolean().optional(), reply_parameters: z.strictObject({ message_id: z.int().positive(), allow_sending_without_reply: z.boolean().optional() }).optional(), reply_markup: keyboard.optional(),
  }),
  sendPhoto: z.strictObject({ chat_id: chatId, message_thread_id: z.int().positive().optional(), photo: attached }),
  sendDocument: z.strictObject({ chat_id: chatId, message_thread_id: z.int().positive().optional(), document: attached }),
  sendChatAction: z.strictObject({ chat_id: chatId, message_thread_id: z.int().positive().optional(), action: z.enum(['typing', 'upload_photo', 'upload_document']) }),
  answerCallbackQuery: z.strictObject({ callback_query_id: z.string().min(1), text: z.string().max(200).optional(), show_alert: z.boolean().optional() }),
  editMessageText: z.strictObject({ chat_id: chatId, message_id: z.int().positive(), text: z.string(), entities: z.array(entity).optional(), link_preview_options: preview.optional(), reply_markup: keyboard.optional() }),
  editMessageReplyMarkup: z.strictObject({ chat_id: chatId, message_id: z.int().positive(), reply_markup: keyboard.optional() }),
  getFile: z.strictObject({ file_id: z.string().min(1) }),
} as const;

export type Method = keyof typeof requests;
export type Request<M extends Method> = z.infer<(typeof requests)[M]>;
export const isMethod = (name: string): name is Method => Object.hasOwn(requests, name);
