import type { Message, User } from 'grammy/types';
import { reachesBot } from './delivery.ts';
import type { Query } from './methods.ts';
import type { Queue } from './queue.ts';
import { entitiesIn } from './sending.ts';
import type { Place, World } from './world.ts';

/** What came of an act: the number of the message, and of the update that tells the bot, if it is told. */
export type Acted = { readonly message: number; readonly update: number | undefined };
/** A message of the bot as a phone shows it. */
export type Shown = { readonly id: number; readonly text: string; readonly buttons: readonly string[]; readonly topic?: number; readonly answers?: number; readonly edited: boolean };
export type Wherever = { readonly topic?: number; readonly answers?: number };

type Content = Partial<Omit<Message, 'message_id' | 'date' | 'chat' | 'from'>>;
const thing = (more: object = {}) => ({ file_id: 'AwACAgUAAxhidden', file_unique_id: 'AgADhidden', ...more });

/** People who act, so that a test reads like what they do. */
export function driver(world: World, updates: Queue, queries: Map<string, Query>) {
  let pressed = 0;

  function write(place: Place, from: User, content: Content, { topic, answers }: Wherever = {}): Acted {
    if (place.chat.type === 'private') unblock(place, from);
    const answered = answers === undefined ? undefined : place.messages.get(answers);
    const text = content.text ?? content.caption;
    const entities = text === undefined ? [] : entitiesIn(text);
    const message: Message = {
      message_id: world.nextMessageId(place), date: world.date(), chat: place.chat, from, ...content,
      ...(entities.length > 0 ? { [content.text === undefined ? 'caption_entities' : 'entities']: entities } : {}),
      ...(topic === undefined ? {} : { message_thread_id: topic, is_topic_message: true as const, reply_to_message: place.messages.get(topic) as NonNullable<Message['reply_to_message']> }),
      ...(answered ? { reply_to_message: answered as NonNullable<Message['reply_to_message']> } : {}),
    };
    place.messages.set(message.message_id, message);
    return { message: message.message_id, update: reachesBot(message, place, world) ? updates.add('message', message as never) : undefined };
  }

  function unblock(place: Place, from: User): void {
    if (place.bot === 'blocked') membership(place, from, 'kicked', 'member');
    place.bot = 'member';
  }

  function membership(place: Place, from: User, before: string, after: string): number | undefined {
    return updates.add('my_chat_member', { chat: place.chat, from, date: world.date(), old_chat_member: { user: world.botUser(), status: before }, new_chat_member: { user: world.botUser(), status: after } } as never);
  }

  function edit(place: Place, messageId: number, text: string): Acted {
    const message: Message = { ...place.messages.get(messageId)!, text, edit_date: world.date() };
    place.messages.set(messageId, message);
    return { message: messageId, update: reachesBot(message, place, world) ? updates.add('edited_message', message as never) : undefined };
  }

  function press(place: Place, from: User, label: string, id?: number): Acted & { query: string } {
    const found = [...place.messages.values()].toReversed().find((one) => (id === undefined || one.message_id === id) && buttonsOf(one).some((button) => button.text === label));
    if (!found) throw new Error(`no button reads ${label}`);
    pressed += 1;
    const query = String(4_000_000_000_000_000 + pressed);
    const update = updates.add('callback_query', { id: query, from, message: found, chat_instance: '1', data: buttonsOf(found).find((button) => button.text === label)!.callback_data! });
    queries.set(query, { id: query, update: update ?? 0, answered: 0 });
    return { message: found.message_id, update, query };
  }

  const acts = (place: Place, from: User) => ({
    says: (text: string, where?: Wherever) => write(place, from, { text }, where),
    photo(bytes: Uint8Array, caption?: string, where?: Wherever) {
      const small = world.keepFile('photos', bytes.slice(0, 10), 'jpg');
      const large = world.keepFile('photos', bytes, 'jpg');
      const sizes = [small, large].map(({ id, bytes: { length } }, i) => ({ file_id: id, file_unique_id: id.slice(-12), width: 90 * (i * 9 + 1), height: 60 * (i * 9 + 1), file_size: length }));
      return write(place, from, { photo: sizes, ...(caption ? { caption } : {}) }, where);
    },
    file(name: string, bytes: Uint8Array, caption?: string, where?: Wherever) {
      const file = world.keepFile('documents', bytes, name.split('.').at(-1)!);
      return write(place, from, { document: { file_id: file.id, file_unique_id: file.id.slice(-12), file_name: name, file_size: bytes.length }, ...(caption ? { caption } : {}) }, where);
    },
    voice: (where?: Wherever) => write(place, from, { voice: thing({ duration: 3 }) as never }, where),
    sticker: (where?: Wherever) => write(place, from, { sticker: thing({ type: 'regular', width: 512, height: 512, is_animated: false, is_video: false }) as never }, where),
    location: (where?: Wherever) => write(place, from, { location: { latitude: 20.4, longitude: 106.2 } }, where),
    sends: (content: Content, where?: Wherever) => write(place, from, content, where),
    edits: (message: number, text: string) => edit(place, message, text),
    presses: (label: string, message?: number) => press(place, from, label, message),
    /** The bot's messages there, oldest first. */
    sees: (): Shown[] => [...place.messages.values()].filter((one) => one.from?.id === world.bot.id).map(shown),
  });

  return {
    membership,
    acts,
    person(first: string, last?: string) {
      const { user, place } = world.person(first, last);
      return {
        user, place, ...acts(place, user),
        opens: (code?: string) => write(place, user, { text: code ? `/start ${code}` : '/start' }),
        blocks() { place.bot = 'blocked'; return membership(place, user, 'member', 'kicked'); },
        deletesAccount() { place.deactivated = true; },
        in: (group: { place: Place }) => acts(group.place, user),
      };
    },
    group(title: string, { forum = false, large = false } = {}) {
      const place = large ? world.supergroup(title) : world.group(title, { forum });
      const service = (content: Content, from: User): Acted => write(place, from, content);
      return {
        place,
        adds(by: { user: User }, as: 'member' | 'administrator' = 'member') {
          const before = place.bot === 'kicked' ? 'kicked' : 'left';
          place.bot = as;
          service({ new_chat_members: [world.botUser()] }, by.user);
          return membership(place, by.user, before, as);
        },
        removes(by: { user: User }) { place.bot = 'kicked'; return membership(place, by.user, 'member', 'kicked'); },
        renames: (by: { user: User }, to: string) => service({ new_chat_title: to }, by.user),
        opensTopic(by: { user: User }, name: string): number {
          const { message } = service({ forum_topic_created: { name, icon_color: 7322096 } }, by.user);
          place.topics.set(message, { name, state: 'open' });
          return message;
        },
        /** The group lives on under another id; the old one says so in its last message. */
        becomesSupergroup(by: { user: User }, { tell = true } = {}) {
          const next = world.supergroup(title);
          next.bot = place.bot;
          if (tell) service({ migrate_to_chat_id: next.chat.id }, by.user);
          place.upgradedTo = next.chat.id;
          return { place: next };
        },
      };
    },
  };
}

const buttonsOf = (message: Message) => (message.reply_markup?.inline_keyboard.flat() ?? []) as { text: string; callback_data?: string }[];

function shown(message: Message): Shown {
  const answered = message.reply_to_message?.message_id;
  return {
    id: message.message_id, text: message.text ?? '', buttons: buttonsOf(message).map(({ text }) => text), edited: message.edit_date !== undefined,
    ...(message.message_thread_id === undefined ? {} : { topic: message.message_thread_id }), ...(answered === undefined ? {} : { answers: answered }),
  };
}
