import { randomBytes } from 'node:crypto';
import type { Chat, Message, User, UserFromGetMe } from 'grammy/types';

/** What Telegram keeps: people, chats and their messages, files. */
export type Place = {
  chat: Exclude<Chat, Chat.ChannelChat>;
  /** Newest last, those of people too. */
  readonly messages: Map<number, Message>;
  /** How the bot stands in it. */
  bot: 'member' | 'administrator' | 'left' | 'kicked' | 'never-started' | 'blocked';
  readonly topics: Map<number, { readonly name: string; state: 'open' | 'closed' | 'deleted' }>;
  /** A group with topics whose own topic takes nothing: only administrators write there. */
  generalClosed?: boolean;
  /** A group that became a supergroup. */
  upgradedTo?: number;
  /** The person's account is gone. */
  deactivated?: boolean;
  muted?: boolean;
};

export type File = { readonly id: string; readonly path: string; readonly bytes: Uint8Array };

export type World = ReturnType<typeof world>;

export function world(now: () => number) {
  const places = new Map<number, Place>();
  const files = new Map<string, File>();
  let lastPerson = 5_000_000_000;
  let lastGroup = 4_000_000;
  let lastCommon = 0;

  const bot: UserFromGetMe = {
    id: 7_000_000_001, is_bot: true, first_name: 'Trợ lý OCOP', username: 'tro_ly_ocop_bot',
    can_join_groups: true, can_read_all_group_messages: false, supports_inline_queries: false, can_connect_to_business: false,
    has_main_web_app: false, has_topics_enabled: false, allows_users_to_create_topics: false, can_manage_bots: false, supports_join_request_queries: false,
  };

  function open(chat: Place['chat'], state: Place['bot']): Place {
    const place: Place = { chat, messages: new Map(), bot: state, topics: new Map() };
    places.set(chat.id, place);
    return place;
  }

  return {
    bot,
    /** Without the fields that only getMe has. */
    botUser: (): User => ({ id: bot.id, is_bot: true, first_name: bot.first_name, username: bot.username }),
    places,
    files,
    date: () => Math.floor(now() / 1000),

    person(first_name: string, last_name?: string): { user: User; place: Place } {
      lastPerson += 1;
      const name = { first_name, ...(last_name ? { last_name } : {}) };
      return { user: { id: lastPerson, is_bot: false, ...name }, place: open({ id: lastPerson, type: 'private', ...name }, 'never-started') };
    },

    group(title: string, { forum = false } = {}): Place {
      lastGroup += 1;
      return open(forum ? { id: -1_000_000_000_000 - lastGroup, type: 'supergroup', title, is_forum: true } : { id: -lastGroup, type: 'group', title }, 'left');
    },

    supergroup(title: string): Place {
      lastGroup += 1;
      return open({ id: -1_000_000_000_000 - lastGroup, type: 'supergroup', title }, 'left');
    },

    /** Private chats and plain groups share the numbers of one bot's mailbox; a supergroup counts its own. */
    nextMessageId(place: Place): number {
      if (place.chat.type === 'supergroup') return Math.max(0, ...place.messages.keys()) + 1;
      lastCommon += 1;
      return lastCommon;
    },

    keepFile(folder: string, bytes: Uint8Array, extension: string): File {
      const id = `AgACAgUAAx${randomBytes(18).toString('base64url')}`;
      const file = { id, bytes, path: `${folder}/file_${files.size}.${extension}` };
      files.set(id, file);
      return file;
    },
  };
}
