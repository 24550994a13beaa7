import { expect, test } from 'vitest';
import type { Incoming } from '../../../src/core/event.ts';
import { openService } from '../../../src/service.ts';
import { telegram } from '../../../src/platform/telegram/platform.ts';
import { freshFolder } from '../../undone.ts';
import { bot, emulator, pause, QUICK, soon } from './harness.ts';

test('an update is confirmed only when it is recorded', async () => {
  const server = await emulator();
  let record: () => void = () => undefined;
  const { platform } = await bot(server, { take: () => new Promise<void>((resolve) => { record = resolve; }) });
  const { update } = server.person('Mận').says('chào');
  await soon('it is given', () => server.updates.given(update!) === 1);
  await pause(150);
  expect(server.updates.isConfirmed(update!)).toBe(false);
  record();
  await server.updates.whenConfirmed(update!);
  await platform.stop();
});

test('one that cannot be recorded comes again, those before it do not, and none after it is taken first', async () => {
  const server = await emulator();
  const tries: string[] = [];
  let refuse = 3;
  const take = async (incoming: Incoming): Promise<void> => {
    const text = incoming.type === 'said' ? incoming.text : '';
    tries.push(text);
    if (text === 'hai' && (refuse -= 1) >= 0) throw new Error('disk full');
  };
  const { notices, states } = await bot(server, { take });
  const man = server.person('Mận');
  const first = man.says('một');
  const second = man.says('hai');
  const { update } = man.says('ba');
  await server.updates.whenConfirmed(update!);
  expect(tries).toEqual(['một', 'hai', 'hai', 'hai', 'hai', 'ba']);
  expect(server.updates.given(first.update!)).toBe(1);
  expect(server.updates.given(second.update!)).toBe(4);
  expect(notices.filter(({ what }) => /not taken/.test(what))).toHaveLength(3);
  // Our own trouble is none of Telegram's.
  expect(states()).toEqual(['connecting', 'up']);
});

test('stopping confirms nothing that was not taken', async () => {
  const server = await emulator();
  const { platform } = await bot(server, { take: () => Promise.reject(new Error('closing')) });
  const { update } = server.person('Mận').says('chào');
  await soon('it was tried', () => server.updates.given(update!) > 0);
  await platform.stop();
  expect(server.updates.isConfirmed(update!)).toBe(false);
  const { hears } = await bot(server);
  expect(await hears()).toMatchObject({ text: 'chào' });
});

test('what was recorded when the process ended and not yet confirmed comes again, and is answered once', async () => {
  const server = await emulator();
  const data = freshFolder();
  const clock = { now: () => Date.now() };
  const quiet = () => undefined;
  const open = () => openService({ data, office: {}, clock, logger: { info: quiet, warn: quiet, error: quiet }, platforms: [telegram({ account: { token: server.token(), api: server.url }, clock, notice: quiet, timing: QUICK })] });
  const man = server.person('Mận');
  const first = open();
  await first.engine.start();
  await soon('it listens', () => server.updates.waits());
  // From here on the answer to the confirming poll never comes: as if we had died in between.
  const { update } = man.says('chào em');
  server.faults.plan('getUpdates', { type: 'hang' });
  await soon('it answers', () => man.sees().length === 1);
  expect(server.updates.isConfirmed(update!)).toBe(false);
  await first.close();
  server.faults.clear();
  const second = open();
  await second.engine.start();
  await server.updates.whenConfirmed(update!);
  man.says('đồng ý');
  await soon('it goes on', () => man.sees().length === 2);
  await second.close();
  expect(server.updates.given(update!)).toBe(2);
  expect(man.sees()).toHaveLength(2);
});

test('two bots that were in the same chat do not share numbers: a message 1 of the new one is not the old one’s', async () => {
  const server = await emulator();
  const { hears, platform } = await bot(server);
  const man = server.person('Mận');
  const { message, update } = man.says('chào');
  const before = await hears();
  await server.updates.whenConfirmed(update!);
  await platform.stop();
  server.world.bot.id += 1;
  const again = await bot(server);
  server.updates.addRaw({ message: { message_id: message, date: 2, chat: man.place.chat, from: man.user, text: 'chào bot mới' } });
  await soon('somebody hears', () => again.taken.length > 0);
  expect(again.taken[0]!.id).not.toBe(before.id);
  expect(again.taken[0]!.message).toBe(before.message);
});
