import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { databaseIn } from '../../../src/service.ts';
import { openStore } from '../../../src/storage/store.ts';
import { startProcess } from '../../service-process.ts';
import { freshFolder } from '../../undone.ts';
import type { Telegram } from '../../emulators/telegram/emulator.ts';
import { emulator, pause, soon } from './harness.ts';
import { PLAIN } from '../../process-env.ts';

/* The service as `npm start` runs it, in a process of its own. */

const MAIN = join(import.meta.dirname, '../../../src/main.ts');

const environment = (server: Telegram, data: string, more: Record<string, string> = {}) =>
  ({ ...PLAIN, OCOP_DATA: data, OCOP_TELEGRAM_TOKEN: server.token(), OCOP_TELEGRAM_NAME: '@tro_ly_ocop_bot', OCOP_TELEGRAM_API: server.url, ...more });

const service = (server: Telegram, data: string, more?: Record<string, string>) => startProcess(environment(server, data, more));

test('npm start serves Telegram, tells nothing of anybody in its log, and ends within ten seconds when told to', async () => {
  const server = await emulator();
  const data = join(freshFolder(), 'data');
  const one = service(server, data, { OCOP_LOG_LEVEL: 'debug' });
  const man = server.person('Chị Mận');
  man.opens();
  await soon('it answers', () => man.sees().length === 1, 30_000);
  man.presses('Đồng ý');
  await soon('it goes on', () => man.sees().length === 2);
  expect(await one.stop('SIGTERM')).toBeLessThan(5000);
  expect(one.child.exitCode).toBe(0);
  expect(server.unanswered()).toEqual([]);
  expect(one.told()).toMatch(/"serving"/);
  expect(one.told()).not.toMatch(/Mận|start OC|Đồng ý|7000000001|5000000001/);
  const doctor = spawnSync(process.execPath, [MAIN, 'doctor'], { env: environment(server, data), encoding: 'utf8' }).stdout;
  expect(doctor).toMatch(/Nền tảng +telegram\n/);
  expect(doctor).toMatch(/Telegram +đã dừng từ/);
});

test('it ends in time also when nobody answers it any more', async () => {
  const server = await emulator();
  const { stop } = service(server, join(freshFolder(), 'data'));
  const man = server.person('Mận');
  server.faults.plan('sendMessage', { type: 'hang' }, 5);
  man.opens();
  await soon('it tries to answer', () => server.callsOf('sendMessage').length > 0, 30_000);
  expect(await stop('SIGINT')).toBeLessThan(10_000);
});

test('a second process on the same data waits until the first is gone, and nothing is said twice', async () => {
  const server = await emulator();
  const data = join(freshFolder(), 'data');
  const first = service(server, data);
  await soon('the first is there', () => first.told().includes('"serving"'), 30_000);
  const [second, third] = [service(server, data), service(server, data)];
  await soon('the others wait', () => [second, third].every((one) => one.told().includes('waiting for it to end')), 30_000);
  const man = server.person('Mận');
  man.opens();
  await soon('one answers', () => man.sees().length === 1);
  // Who waits ends when told, and has done nothing.
  expect(await third.stop('SIGTERM')).toBeLessThan(3000);
  expect(third.child.exitCode).toBe(0);
  first.child.kill('SIGKILL');
  await soon('the second serves', () => second.told().includes('"serving"'), 30_000);
  man.says('đồng ý');
  await soon('it answers', () => man.sees().length === 2);
  await pause(200);
  expect(man.sees()).toHaveLength(2);
  await second.stop('SIGTERM');
});

test('killed again and again while people write, it answers everyone once and hears everything', async () => {
  const server = await emulator();
  const data = join(freshFolder(), 'data');
  const people = Array.from({ length: 9 }, (_, i) => server.person(`Người ${i}`));
  for (let round = 0; round < 3; round += 1) {
    const { stop } = service(server, data);
    for (const [i, one] of people.entries()) {
      if (i % 3 === round) one.says('chào em');
    }
    // The moments differ: while it starts, takes, answers, confirms.
    await soon('it is there', () => server.callsOf('getUpdates').length > 0 || round > 0, 30_000);
    await pause(1200 + round * 150);
    await stop('SIGKILL');
  }
  const last = service(server, data);
  await soon('everybody is answered', () => people.every((one) => one.sees().length > 0), 30_000);
  await soon('all is confirmed', () => server.updates.pending().length === 0);
  await pause(500);
  await last.stop('SIGTERM');
  // A reply that left just when we died is said once more, and only then: its row says that nobody knew.
  const store = openStore(databaseIn(data));
  const rows = store.database.sqlite.prepare("select channel, state, attempts from outbox where type = 'say'").all() as { channel: string; state: string; attempts: number }[];
  store.close();
  const replies = people.map((one) => ({ seen: one.sees().length, rows: rows.filter(({ channel }) => channel === `telegram/${one.user.id}`) }));
  expect(replies.map((one) => one.rows.length)).toEqual(people.map(() => 1));
  expect(replies.filter(({ seen, rows: [row] }) => seen > 1 && row!.attempts < seen)).toEqual([]);
  expect(replies.every(({ rows: [row] }) => row!.state === 'delivered')).toBe(true);
});

test('staff hear it when the bot loses its place', async () => {
  const server = await emulator();
  const staff = server.person('Cán bộ');
  staff.opens();
  const { stop } = service(server, join(freshFolder(), 'data'), { OCOP_STAFF: `telegram/${staff.user.id}` });
  await soon('it serves', () => staff.sees().length === 1, 30_000);
  server.faults.plan('getUpdates', { type: 'refuse', code: 409, description: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running' });
  await soon('staff hear', () => staff.sees().some(({ text }) => /Telegram: bị nơi khác chiếm phiên/.test(text)), 40_000);
  await stop('SIGTERM');
});
