import type { Capabilities, Clock, Intake, Platform } from '../../engine/ports.ts';
import type { Press } from './buttons.ts';
import { chatOf } from './chats.ts';
import { client, TIMING, type Account, type Timing } from './client.ts';
import { download } from './download.ts';
import { codeOf, isUnchanged } from './failure.ts';
import { heard } from './inbound.ts';
import { LONGEST, outbound } from './outbound.ts';
import { pace } from './pace.ts';
import { poller } from './polling.ts';
import type { Me } from './raw.ts';

const TELEGRAM: Capabilities = { choices: 'buttons', longestText: LONGEST, quoting: true, groups: true };

/** Stopping waits so long for what is under way. */
const PATIENCE = 4000;

export type TelegramOptions = {
  readonly account: Account;
  readonly clock: Clock;
  /** For the log: codes and counts, never anybody's words or ids. */
  readonly notice: (what: string, fields?: Readonly<Record<string, unknown>>) => void;
  readonly timing?: Timing;
};

/** Telegram, through a bot of BotFather's. */
export function telegram({ account, clock, notice, timing = TIMING }: TelegramOptions): Platform {
  const { polling, calls, files } = client(account, timing);
  /** Small courtesies under way: their failing loses nothing. */
  const courtesies = new Set<Promise<void>>();
  const { send, sendFile } = outbound({ calls, clock, turn: pace(account.pace ?? timing.pace) });
  let intake: Intake | undefined;
  let poll: ReturnType<typeof poller> | undefined;

  function courtesy(what: string, work: Promise<unknown>): void {
    const done = work.then(() => undefined, (error: unknown) => { if (!isUnchanged(error)) notice('telegram', { what, code: codeOf(error) }); }).finally(() => courtesies.delete(done));
    courtesies.add(done);
  }

  async function take(update: { readonly update_id: number }, me: Me): Promise<void> {
    const { incoming, press, unreadable } = heard(update, me, clock.now());
    if (unreadable) notice('an update cannot be read', { kind: Object.keys(update).find((key) => key !== 'update_id') });
    if (incoming) {
      if (!intake) throw new Error('not started');
      await intake.take(incoming);
    }
    if (press) settle(press);
  }

  /** The button stops turning, and the message shows what was picked instead of what could be. */
  function settle({ query, shows }: Press): void {
    courtesy('answer', calls.answerCallbackQuery(query));
    if (!shows) return;
    const { chat, message, text } = shows;
    if (text !== undefined && text.length <= LONGEST) courtesy('edit', calls.editMessageText(chat, message, text, { link_preview_options: { is_disabled: true } }));
    else courtesy('edit', calls.editMessageReplyMarkup(chat, message));
  }

  return {
    name: 'telegram',
    capabilities: TELEGRAM,
    send,
    sendFile,
    async typing(channel) {
      const chat = chatOf(channel);
      if (chat) courtesy('typing', calls.sendChatAction(chat.id, 'typing', chat.topic === undefined ? {} : { message_thread_id: chat.topic }));
    },
    fetch: (file) => download(file, { calls, files }, timing.file),
    async start(given) {
      intake = given;
      poll = poller({ polling, timing, clock, take, notice, standing: (standing) => { given.standing(standing); } });
    },
    async stop() {
      const ended = Promise.all([poll?.stop(), ...courtesies]);
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, PATIENCE).unref())]);
    },
  };
}
