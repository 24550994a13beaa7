import type { Message } from 'grammy/types';
import type { Queue } from './queue.ts';
import { badRequest } from './refusals.ts';
import type { Method, Request } from './requests.ts';
import { checkKeyboard, checkText, placeFor, replyTo, topicFor } from './sending.ts';
import type { World } from './world.ts';

/** A file that may be downloaded is at most so large. */
const LARGEST = 20 * 1024 * 1024;

/** A pressed button: Telegram wants to hear once that it was seen. `given`: how often the bot was told of it. */
export type Query = { readonly id: string; readonly update: number; answered: number };

export type Acts = { readonly [M in Exclude<Method, 'getUpdates'>]: (request: Request<M>) => unknown };

/** What each method does, once its request is known to be well formed. */
export function methods(world: World, updates: Queue, queries: Map<string, Query>, violation: (what: string) => void, actions: { chat: number; topic?: number; at: number }[]): Acts {
  function ours(chatId: number | string, messageId: number): { message: Message; save: (message: Message) => void } {
    const place = placeFor(world, chatId);
    const message = place.messages.get(messageId);
    if (!message) throw badRequest('message to edit not found');
    if (message.from?.id !== world.bot.id) throw badRequest("message can't be edited");
    return { message, save: (changed) => { place.messages.set(messageId, { ...changed, edit_date: world.date() }); } };
  }

  type Attached = { readonly name: string; readonly bytes: Uint8Array };
  function sendFile(chatId: number | string, thread: number | undefined, shown: (file: Attached) => Partial<Message>, file: Attached): Message {
    const place = placeFor(world, chatId);
    const topic = topicFor(place, thread);
    if (file.bytes.length === 0) throw badRequest('file must be non-empty');
    const message = { message_id: world.nextMessageId(place), date: world.date(), chat: place.chat, from: world.botUser(), ...shown(file), ...(topic === undefined ? {} : { message_thread_id: topic, is_topic_message: true as const }) } as Message;
    place.messages.set(message.message_id, message);
    return message;
  }

  return {
    getMe: () => world.bot,
    deleteWebhook: ({ drop_pending_updates }) => {
      if (drop_pending_updates) violation('deleteWebhook: throws away what people wrote meanwhile');
      updates.webhook(false);
      return true;
    },
    sendMessage: ({ chat_id, text, entities, message_thread_id, reply_parameters, reply_markup }) => {
      const place = placeFor(world, chat_id);
      const answered = replyTo(place, reply_parameters);
      // An answer goes to the topic of what it answers.
      const topic = topicFor(place, message_thread_id ?? answered?.message_thread_id);
      const said = checkText(text, entities);
      const markup = checkKeyboard(reply_markup);
      const message: Message = {
        message_id: world.nextMessageId(place), date: world.date(), chat: place.chat, from: world.botUser(), text: said,
        ...(topic === undefined ? {} : { message_thread_id: topic, is_topic_message: true as const }),
        ...(answered ? { reply_to_message: answered as NonNullable<Message['reply_to_message']> } : {}),
        ...(markup ? { reply_markup: markup } : {}),
      };
      place.messages.set(message.message_id, message);
      return message;
    },
    sendPhoto: ({ chat_id, message_thread_id, photo }) => sendFile(chat_id, message_thread_id, ({ bytes }) => {
      if (!/^(?:ffd8ff|89504e47|52494646)/.test(Buffer.from(bytes.subarray(0, 4)).toString('hex'))) throw badRequest('IMAGE_PROCESS_FAILED');
      const { id } = world.keepFile('photos', bytes, 'jpg');
      return { photo: [{ file_id: id, file_unique_id: id.slice(-12), width: 90, height: 90 }] };
    }, photo),
    sendDocument: ({ chat_id, message_thread_id, document }) => sendFile(chat_id, message_thread_id, ({ name, bytes }) => {
      const { id } = world.keepFile('documents', bytes, name.split('.').at(-1)!);
      return { document: { file_id: id, file_unique_id: id.slice(-12), file_name: name, file_size: bytes.length } };
    }, document),
    sendChatAction: ({ chat_id, message_thread_id }) => {
      const place = placeFor(world, chat_id);
      const topic = topicFor(place, message_thread_id);
      actions.push({ chat: place.chat.id, at: performance.now(), ...(topic === undefined ? {} : { topic }) });
      return true;
    },
    answerCallbackQuery: ({ callback_query_id: id }) => {
      const query = queries.get(id);
      if (!query) throw badRequest('query is too old and response timeout expired or query ID is invalid');
      query.answered += 1;
      // Told of it again after a crash, the bot may answer again.
      if (query.answered > Math.max(updates.given(query.update), 1)) violation('answerCallbackQuery: answered twice');
      return true;
    },
    editMessageText: ({ chat_id, message_id, text, entities, reply_markup }) => {
      const { message, save } = ours(chat_id, message_id);
      const said = checkText(text, entities);
      const markup = checkKeyboard(reply_markup);
      if (said === message.text && JSON.stringify(markup) === JSON.stringify(message.reply_markup)) throw unchanged();
      const { reply_markup: _old, ...rest } = message;
      const changed: Message = { ...rest, text: said, ...(markup ? { reply_markup: markup } : {}) };
      save(changed);
      return changed;
    },
    editMessageReplyMarkup: ({ chat_id, message_id, reply_markup }) => {
      const { message, save } = ours(chat_id, message_id);
      const markup = checkKeyboard(reply_markup);
      if (JSON.stringify(markup) === JSON.stringify(message.reply_markup)) throw unchanged();
      const { reply_markup: _old, ...rest } = message;
      const changed: Message = { ...rest, ...(markup ? { reply_markup: markup } : {}) };
      save(changed);
      return changed;
    },
    getFile: ({ file_id }) => {
      const file = world.files.get(file_id);
      if (!file) throw badRequest('wrong file_id or the file is temporarily unavailable');
      if (file.bytes.length > LARGEST) throw badRequest('file is too big');
      return { file_id, file_unique_id: file_id.slice(-12), file_size: file.bytes.length, file_path: file.path };
    },
  };
}

const unchanged = () => badRequest('message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message');
