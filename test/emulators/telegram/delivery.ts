import type { Message } from 'grammy/types';
import type { Place, World } from './world.ts';

/** Whether the bot is told of a message at all. In privacy mode a group's talk is not: commands are, answers to the bot, and
 *  what the service itself says. A mention is not on Telegram's list. */
export function reachesBot(message: Message, place: Place, world: World): boolean {
  if (place.chat.type === 'private') return true;
  if (place.bot === 'left' || place.bot === 'kicked') return false;
  if (place.bot === 'administrator' || world.bot.can_read_all_group_messages) return true;
  if (message.reply_to_message?.from?.id === world.bot.id) return true;
  const said = message.text ?? message.caption;
  if (said === undefined && !hasMedia(message)) return true;
  const [command] = message.entities ?? [];
  if (command?.type !== 'bot_command' || command.offset !== 0) return false;
  const at = said!.slice(0, command.length).split('@')[1];
  return at === undefined || at.toLowerCase() === world.bot.username.toLowerCase();
}

const hasMedia = (message: Message): boolean => ['photo', 'document', 'voice', 'video', 'sticker', 'location', 'contact', 'animation'].some((field) => field in message);
