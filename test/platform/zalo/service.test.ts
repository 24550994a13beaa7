import { join } from 'node:path';
import { expect, test } from 'vitest';
import { zalo } from '../../../src/platform/zalo/platform.ts';
import { incoming } from '../../../src/platform/simulator/incoming.ts';
import { simulated } from '../../../src/platform/simulator/platform.ts';
import { openService } from '../../../src/service.ts';
import { openStore } from '../../../src/storage/store.ts';
import { zaloKeep } from '../../../src/storage/zalo.ts';
import { freshFolder } from '../../undone.ts';
import { emulator, soon } from './harness.ts';
import { keepSession } from './kept-session.ts';
import { settings } from './settings.ts';

test('the whole service talks on Zalo, over drops, each answer once', async () => {
  const server = await emulator();
  const bot = server.world.account('Trợ lý');
  const lan = server.world.person('Lan');
  server.world.befriend(bot, lan);
  const data = freshFolder();
  const store = openStore(join(data, 'ocop.db'));
  const keep = zaloKeep(store.database);
  keepSession(keep, bot, settings.secret);
  const clock = { now: () => Date.now() };
  const platform = zalo({ settings: { ...settings, loopback: server.url }, keep, clock, notice: () => undefined });
  const quiet = () => undefined;
  const service = openService({ data, office: {}, platforms: [platform], clock, logger: { info: quiet, warn: quiet, error: quiet } });
  await service.engine.start();
  const heard = (): string[] => server.sent(bot).map(({ content }) => String(content));
  try {
    await soon('it listens', () => server.sockets.seats.has(bot));
    server.says(server.dm(lan, bot), lan, 'chào em, chị muốn đăng ký OCOP cho bánh gai');
    await soon('it answers', () => heard().length === 1);
    expect(heard()[0]).toMatch(/\n1\) .+\n2\) /);
    server.sockets.drop(bot, 1006);
    server.says(server.dm(lan, bot), lan, '1');
    await soon('it goes on after the drop', () => heard().length === 2);
  } finally {
    await service.close();
    store.close();
  }
  expect(server.sockets.seats.has(bot)).toBe(false);
  expect(server.violations).toEqual([]);
});

test('when Zalo is lost the other platform talks on, and staff hear of it there', async () => {
  const server = await emulator();
  const bot = server.world.account('Trợ lý');
  const data = freshFolder();
  const store = openStore(join(data, 'ocop.db'));
  keepSession(zaloKeep(store.database), bot, settings.secret);
  bot.session.expired = true;
  const clock = { now: () => Date.now() };
  const shown: { channel: string; text: string }[] = [];
  const quiet = () => undefined;
  const other = simulated('telegram', ({ channel, text }) => { shown.push({ channel, text }); });
  const service = openService({
    data, office: {}, platforms: [zalo({ settings: { ...settings, loopback: server.url }, keep: zaloKeep(store.database), clock, notice: quiet }), other], clock,
    staff: ['telegram/staff'], logger: { info: quiet, warn: quiet, error: quiet },
  });
  await service.engine.start();
  try {
    await soon('staff are told', () => shown.some(({ channel, text }) => channel === 'telegram/staff' && text.includes('zalo login')));
    await service.engine.admit(incoming({ type: 'said', text: 'chào em' }, { channel: 'telegram/7', message: 'm1', at: Date.now() }));
    await soon('the other one answers', () => shown.some(({ channel }) => channel === 'telegram/7'));
    bot.session.expired = false;
    // A person has scanned the code.
    zaloKeep(store.database).saveSession({ ...zaloKeep(store.database).session()!, madeAt: Date.now() });
    await soon('staff are told it is over', () => shown.filter(({ channel }) => channel === 'telegram/staff').length === 2);
  } finally {
    await service.close();
    store.close();
  }
  expect(shown.filter(({ channel }) => channel === 'telegram/staff').map(({ text }) => text)).toEqual([expect.stringMatching(/Zalo: .*đăng nhập lại/), expect.stringMatching(/Zalo: đã nối lại/)]);
});
