import type { InlineKeyboardMarkup, Message, MessageEntity } from 'grammy/types';
import { badRequest, forbidden, upgraded } from './refusals.ts';
import type { Request } from './requests.ts';
import type { Place, World } from './world.ts';

/** In UTF-16 units, after entities are read. */
const LONGEST_TEXT = 4096;
/** In bytes. */
const LONGEST_DATA = 64;

/** The chat the bot writes to, or why it may not. */
export function placeFor(world: World, chatId: number | string): Place {
  const place = world.places.get(Number(chatId));
  if (!place) throw badRequest('chat not found');
  if (place.upgradedTo !== undefined) throw upgraded(place.upgradedTo);
  const kind = place.chat.type === 'supergroup' ? 'supergroup' : 'group';
  if (place.deactivated) throw forbidden('user is deactivated');
  switch (place.bot) {
    case 'never-started': throw forbidden("bot can't initiate conversation with a user");
    case 'blocked': throw forbidden('bot was blocked by the user');
    case 'kicked': throw forbidden(`bot was kicked from the ${kind} chat`);
    case 'left': throw forbidden(`bot is not a member of the ${kind} chat`);
    default: break;
  }
  if (place.muted) throw badRequest('not enough rights to send text messages to the chat');
  return place;
}

export function topicFor(place: Place, topic: number | undefined): number | undefined {
  if (topic === undefined) {
    if (place.generalClosed && place.bot !== 'administrator') throw badRequest('TOPIC_CLOSED');
    return undefined;
  }
  const found = place.topics.get(topic);
  if (!found || found.state === 'deleted') throw badRequest('message thread not found');
  if (found.state === 'closed' && place.bot !== 'administrator') throw badRequest('TOPIC_CLOSED');
  return topic;
}

export function checkText(text: string, entities: Request<'sendMessage'>['entities'] = []): string {
  if (text.trim() === '') throw badRequest('message text is empty');
  if (text.length > LONGEST_TEXT) throw badRequest('message is too long');
  for (const { offset, length } of entities) if (offset + length > text.length) throw badRequest('ENTITY_BOUNDS_INVALID');
  return text.trim();
}

export function checkKeyboard(markup: Request<'sendMessage'>['reply_markup']): InlineKeyboardMarkup | undefined {
  const buttons = markup?.inline_keyboard.flat() ?? [];
  if (buttons.length > 100) throw badRequest('reply markup is too long');
  for (const { callback_data: data, url } of buttons) {
    if (data === undefined && url === undefined) throw badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
    if (data !== undefined && (data === '' || Buffer.byteLength(data) > LONGEST_DATA)) throw badRequest('BUTTON_DATA_INVALID');
  }
  return buttons.length > 0 ? (markup as InlineKeyboardMarkup) : undefined;
}

export function replyTo(place: Place, wanted: Request<'sendMessage'>['reply_parameters']): Message | undefined {
  if (!wanted) return undefined;
  const found = place.messages.get(wanted.message_id);
  if (!found && !wanted.allow_sending_without_reply) throw badRequest('message to be replied not found');
  return found;
}

/** As a person's phone marks them. */
export function entitiesIn(text: string): MessageEntity[] {
  return [...text.matchAll(/(?<![\w@/])(?:@\w{5,32}|\/\w{1,32}(?:@\w{5,32})?)/g)].map(({ 0: part, index }) => ({ type: part.startsWith('@') ? 'mention' : 'bot_command', offset: index, length: part.length }));
}
