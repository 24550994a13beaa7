import { join } from 'node:path';
import { expect, test } from 'vitest';
import { zalo } from '../../../src/platform/zalo/platform.ts';
import { openService } from '../../../src/service.ts';
import { openStore } from '../../../src/storage/store.ts';
import { zaloKeep } from '../../../src/storage/zalo.ts';
import { freshFolder } from '../../fresh.ts';
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
  const platform = zalo({ settings, keep, clock, loopback: server.url, notice: () => undefined });
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
