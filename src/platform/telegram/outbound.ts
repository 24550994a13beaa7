import { InputFile } from 'grammy';
import type { ChannelId, EffectId } from '../../core/ids.ts';
import type { Message } from '../../core/message.ts';
import type { Clock, Outcome, Platform } from '../../engine/ports.ts';
import { cut } from '../cut.ts';
import { keyboard } from './buttons.ts';
import { chatOf, type Chat } from './chats.ts';
import type { Client } from './client.ts';
import { answersIntoClosed, outcomeOf } from './failure.ts';

export const LONGEST = 4096;
/** More is no message. */
const MOST_PARTS = 8;
/** Messages of several parts that stopped on the way; more of them at once were never seen. */
const MOST_BEGUN = 1000;

export type OutboundParts = {
  readonly calls: Client['calls'];
  readonly clock: Clock;
  readonly turn: (chat: Chat) => Promise<void>;
};

/** One try at saying something. We send plain text and no parse mode: nothing that a person typed can be read as markup. */
export function outbound({ calls, clock, turn }: OutboundParts) {
  /** Parts already said, so that a message told to wait in the middle goes on there. */
  const begun = new Map<EffectId, number>();

  async function send(channel: ChannelId, message: Message, effect: EffectId): Promise<Outcome> {
    const chat = chatOf(channel);
    if (!chat) return { type: 'refused', why: 'rejected', detail: 'no chat of Telegram' };
    // Composed letters: Vietnamese in pieces is up to twice as long.
    const parts = cut(message.text.normalize('NFC'), LONGEST);
    if (parts.length > MOST_PARTS) return { type: 'refused', why: 'too-long' };
    let last: string | undefined;
    let { quotes } = message;
    for (let i = begun.get(effect) ?? 0; i < parts.length; i += 1) {
      await turn(chat);
      try {
        const sent = await calls.sendMessage(chat.id, parts[i]!, extras(chat, message.choices, quotes, i === 0, i === parts.length - 1));
        last = String(sent.message_id);
        remember(effect, i + 1);
      } catch (error) {
        // An answer goes to the topic of what it answers: moved out of a closed one, it quotes nothing.
        if (i === 0 && quotes && chat.topic === undefined && answersIntoClosed(error)) {
          quotes = undefined;
          i -= 1;
          continue;
        }
        const outcome = outcomeOf(error, chat, clock.now());
        if (outcome.type === 'refused') begun.delete(effect);
        return outcome;
      }
    }
    begun.delete(effect);
    return { type: 'delivered', ...(last === undefined ? {} : { message: last }) };
  }

  function remember(effect: EffectId, parts: number): void {
    begun.set(effect, parts);
    if (begun.size > MOST_BEGUN) begun.delete(begun.keys().next().value!);
  }

  /** A photo is shown as one; what Telegram does not take for one goes as a file. */
  const sendFile: NonNullable<Platform['sendFile']> = async (channel, { bytes, name, kind }, _effect) => {
    const chat = chatOf(channel);
    if (!chat) return { type: 'refused', why: 'rejected', detail: 'no chat of Telegram' };
    const thread = chat.topic === undefined ? {} : { message_thread_id: chat.topic };
    for (const photo of kind === 'photo' ? [true, false] : [false]) {
      await turn(chat);
      try {
        const file = new InputFile(bytes, name);
        const sent = photo ? await calls.sendPhoto(chat.id, file, thread) : await calls.sendDocument(chat.id, file, thread);
        return { type: 'delivered', message: String(sent.message_id) };
      } catch (error) {
        const outcome = outcomeOf(error, chat, clock.now());
        if (!photo || outcome.type !== 'refused' || outcome.why !== 'rejected') return outcome;
      }
    }
    return { type: 'refused', why: 'rejected' };
  };

  return { send, sendFile };
}

/** What goes with a part: the first answers, the last is to be answered. A link's preview would push our words off the screen. */
function extras({ topic }: Chat, choices: Message['choices'], quotes: string | undefined, first: boolean, last: boolean) {
  const buttons = last ? keyboard(choices) : undefined;
  return {
    link_preview_options: { is_disabled: true },
    ...(topic === undefined ? {} : { message_thread_id: topic }),
    ...(first && quotes && /^\d{1,10}$/.test(quotes) ? { reply_parameters: { message_id: Number(quotes), allow_sending_without_reply: true } } : {}),
    ...(buttons ? { reply_markup: buttons } : {}),
  };
}
