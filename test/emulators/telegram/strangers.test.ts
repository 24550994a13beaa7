import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import type { Incoming } from '../../../src/core/event.ts';
import type { EffectId } from '../../../src/core/ids.ts';
import { channelOf } from '../../../src/platform/telegram/chats.ts';
import { telegram } from '../../../src/platform/telegram/platform.ts';
import { QUICK, soon } from '../../platform/telegram/harness.ts';
import { startTelegram } from './emulator.ts';

/* The same little scene with our emulator and with telegram-test-api, which strangers wrote: what our platform sends and hears
 * over the wire must be the same with both. It knows nothing of offsets, files, groups or limits, so those rest on ours. */

type Theirs = {
  start(): Promise<void>;
  stop(): Promise<void>;
  readonly config: { apiURL: string };
  readonly storage: { botMessages: { message: Sent; messageId: number }[] };
  getClient(token: string, who: object): { makeMessage(text: string): object; makeCallbackQuery(data: string, more: object): object; sendMessage(message: object): Promise<unknown>; sendCallback(query: object): Promise<unknown> };
};
type Sent = { chat_id: number | string; text: string; reply_markup?: string | { inline_keyboard: unknown } };

/** What a scene is played on. */
type Side = { url: string; token: string; says(text: string): Promise<void>; presses(data: string): Promise<void>; sent(): { text: string; keyboard: unknown }[]; stop(): Promise<void> };

async function ours(): Promise<Side & { chat: number }> {
  const server = await startTelegram();
  const man = server.person('Mận');
  return {
    url: server.url, token: server.token(), chat: man.user.id,
    says: async (text) => { man.says(text); },
    presses: async () => { man.presses('Đồng ý'); },
    sent: () => server.callsOf('sendMessage').map(({ request }) => ({ text: String(request['text']), keyboard: (request['reply_markup'] as { inline_keyboard: unknown } | undefined)?.inline_keyboard })),
    stop: async () => { await server.close(); expect(server.violations).toEqual([]); },
  };
}

async function theirs(): Promise<Side & { chat: number }> {
  const Server = createRequire(import.meta.url)('telegram-test-api') as new (config: object) => Theirs;
  const server = new Server({ port: 9000 + Math.floor(Math.random() * 900), host: '127.0.0.1' });
  await server.start();
  const token = '666:strangers';
  const client = server.getClient(token, { userId: 42, chatId: 42, firstName: 'Mận', type: 'private' });
  return {
    url: server.config.apiURL, token, chat: 42,
    says: async (text) => { await client.sendMessage(client.makeMessage(text)); },
    presses: async (data) => { await client.sendCallback(client.makeCallbackQuery(data, { message: { message_id: 1, date: 1 } })); },
    sent: () => server.storage.botMessages.map(({ message }) => ({ text: message.text, keyboard: (typeof message.reply_markup === 'string' ? (JSON.parse(message.reply_markup) as { inline_keyboard: unknown }) : message.reply_markup)?.inline_keyboard })),
    stop: () => server.stop(),
  };
}

async function scene(side: Side & { chat: number }): Promise<unknown> {
  const taken: Incoming[] = [];
  const platform = telegram({ account: { token: side.token, api: side.url }, clock: { now: () => Date.now() }, notice: () => undefined, timing: QUICK });
  await platform.start({ take: async (incoming) => { taken.push(incoming); }, standing: () => undefined });
  try {
    await side.says('chào em');
    await soon('it is heard', () => taken.length === 1);
    const outcome = await platform.send(channelOf({ id: side.chat }), { text: 'Đồng ý không ạ?', choices: [{ id: '17:1', label: 'Đồng ý' }, { id: '17:2', label: 'Không' }] }, 'E1' as EffectId);
    await side.presses('17:1');
    await soon('the press is heard', () => taken.length === 2);
    await side.says('còn thiếu gì');
    await soon('it goes on', () => taken.length === 3);
    return {
      outcome: outcome.type,
      sent: side.sent(),
      heard: taken.map((one) => [one.type, 'text' in one ? one.text : 'choice' in one ? one.choice : '', one.name, one.group]),
    };
  } finally {
    await platform.stop();
    await side.stop();
  }
}

test('a server of strangers and ours see and say the same', async () => {
  const [one, other] = [await scene(await ours()), await scene(await theirs())];
  expect((one as { heard: unknown[] }).heard).toHaveLength(3);
  expect((one as { sent: { text: string }[] }).sent[0]!.text).toBe('Đồng ý không ạ?');
  const words = (scene: unknown) => JSON.parse(JSON.stringify(scene)) as { sent: { text: string; keyboard: unknown }[] };
  expect({ ...words(other), sent: words(other).sent.slice(0, 1) }).toEqual({ ...words(one), sent: words(one).sent.slice(0, 1) });
});
