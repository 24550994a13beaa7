import { conversations, createConversation, type Conversation, type ConversationFlavor, type VersionedState } from '@grammyjs/conversations';
import Sqlite from 'better-sqlite3';
import { Bot, type Context } from 'grammy';
import { DIALOGUE } from './script.ts';

/* The peer: the same dialogue as one would write it with grammY's own plugin, its states in SQLite as durable as ours. Run by
 * `dialogue.bench.ts` as a process of its own: peer.ts DATABASE, with TOKEN and API in the environment. */

type Spoken = ConversationFlavor<Context>;

const sqlite = new Sqlite(process.argv[2]);
sqlite.pragma('journal_mode = WAL');
sqlite.pragma('synchronous = FULL');
sqlite.exec('create table if not exists state (key text primary key, value text not null) strict; create table if not exists answers (chat integer primary key, answers text not null) strict');
const reading = sqlite.prepare<[string], { value: string }>('select value from state where key = ?');
const writing = sqlite.prepare('insert into state values (?, ?) on conflict do update set value = excluded.value');
const dropping = sqlite.prepare('delete from state where key = ?');
const keeping = sqlite.prepare('insert into answers values (?, ?) on conflict do update set answers = excluded.answers');

async function interview(conversation: Conversation<Spoken>, context: Context): Promise<void> {
  const answers: string[] = [];
  for (const [turn, { asks }] of DIALOGUE.entries()) {
    await context.reply(asks);
    if (turn === DIALOGUE.length - 1) break;
    const { message } = await conversation.waitFor('message:text');
    answers.push(message.text);
  }
  await conversation.external(() => keeping.run(context.chat!.id, JSON.stringify(answers)));
}

const bot = new Bot<Spoken>(process.env['TOKEN']!, { client: { apiRoot: process.env['API']! } });
bot.use(conversations({
  storage: {
    type: 'key',
    adapter: {
      read: (key: string) => { const row = reading.get(key); return row && (JSON.parse(row.value) as VersionedState<never>); },
      write: (key: string, state: VersionedState<unknown>) => { writing.run(key, JSON.stringify(state)); },
      delete: (key: string) => { dropping.run(key); },
    },
  },
}));
bot.use(createConversation(interview));
bot.on('message:text', (context) => context.conversation.enter('interview'));
bot.catch(() => undefined);
await bot.start({ drop_pending_updates: false });
