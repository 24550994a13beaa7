import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { freshFolder } from '../../undone.ts';
import { emulator, soon as within, wait } from './harness.ts';
import { startProcess, type ServiceProcess } from '../../service-process.ts';
import { environment, loggedInBefore } from './environment.ts';

/* `npm start` as it really runs: a process of its own against the emulator. */

/** A process needs its time to start where others are busy. */
const soon = (what: string, is: () => boolean) => within(what, is, 60_000);

const running: ServiceProcess[] = [];
afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGKILL');
    await ended;
  }
});

async function service(more: Record<string, string> = {}) {
  const server = await emulator();
  const bot = server.world.account('Trợ lý');
  const lan = server.world.person('Lan');
  server.world.befriend(bot, lan);
  const data = join(freshFolder(), 'data');
  const env = { ...environment(server, data), ...more };
  loggedInBefore(data, bot);
  const start = () => {
    const one = startProcess(env);
    running.push(one);
    return one;
  };
  const doctor = () => {
    const { stdout } = spawnSync(process.execPath, [join(import.meta.dirname, '../../../src/main.ts'), 'doctor', '--json'], { env, encoding: 'utf8' });
    return new Map((JSON.parse(stdout) as { what: string; found: string }[]).map(({ what, found }) => [what, found]));
  };
  return { server, bot, lan, dm: server.dm(lan, bot), env, start, doctor };
}

test('the service answers on Zalo, ends within ten seconds of SIGTERM, and leaves no seat behind', async () => {
  const { server, bot, lan, dm, start, doctor } = await service();
  const one = start();
  await soon('it listens', () => server.sockets.seats.has(bot));
  server.says(dm, lan, 'chào em, chị muốn đăng ký OCOP cho bánh gai');
  await soon('it answers', () => server.sent(bot).length === 1);
  expect(doctor().get('Zalo')).toMatch(/^đang chạy/);
  const told = Date.now();
  one.child.kill('SIGTERM');
  // Said to a process that is leaving: for the next one.
  server.says(dm, lan, '1');
  const { code } = await one.ended;
  expect(Date.now() - told).toBeLessThan(10_000);
  expect(code).toBe(0);
  await wait(300);
  expect(server.sockets.seats.has(bot)).toBe(false);
  expect(server.sockets.connects.get(bot)).toBe(1);
  expect(doctor().get('Zalo')).toMatch(/^đã dừng/);
  expect(one.told()).not.toMatch(/bánh gai|Lan|unhandled/);

  start();
  await soon('the next one answers what came meanwhile', () => server.sent(bot).length === 2);
  expect(server.violations).toEqual([]);
}, 240_000);

test('a process whose Zalo session is dead lives on, says so, and ends when told', async () => {
  const { bot, start, doctor, server } = await service();
  bot.session.expired = true;
  const one = start();
  await soon('it says so', () => one.told().includes('needs-login'));
  await wait(500);
  expect(one.child.exitCode).toBeNull();
  const found = doctor();
  expect(found.get('Zalo')).toMatch(/CẦN ĐĂNG NHẬP LẠI/);
  expect(found.get('Zalo: phiên')).toMatch(/1 lần đăng nhập/);
  expect(server.callsTo('/api/login/getLoginInfo')).toHaveLength(1);
  one.child.kill('SIGTERM');
  expect((await one.ended).code).toBe(0);
}, 240_000);

test('two processes on one account: the second waits its turn', async () => {
  const { server, bot, start, lan, dm } = await service();
  const first = start();
  await soon('the first listens', () => server.sockets.seats.has(bot));
  const second = start();
  await soon('the second waits', () => second.told().includes('another process of ours'));
  server.says(dm, lan, 'chào em');
  await soon('one answers', () => server.sent(bot).length === 1);
  expect(server.logins(bot)).toBe(1);
  first.child.kill('SIGKILL');
  await first.ended;
  await soon('the second takes over', () => server.logins(bot) === 2 && server.sockets.seats.has(bot));
  await wait(300);
  expect(server.sent(bot)).toHaveLength(1);
}, 240_000);
