import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isGone } from '../../../src/platform/zalo/holder.ts';
import { open } from '../../../src/platform/zalo/session.ts';
import { zaloKeep } from '../../../src/storage/zalo.ts';
import { openStore } from '../../../src/storage/store.ts';
import { emulator, pair, running, soon, wait } from './harness.ts';
import { freshFolder } from '../../undone.ts';
import { impatient, settings } from './settings.ts';

const connects = ({ server, bot }: Pick<Awaited<ReturnType<typeof pair>>, 'server' | 'bot'>): number => server.sockets.connects.get(bot) ?? 0;

test('twenty drops with 1006 make twenty listeners and no login', async () => {
  const run = await pair();
  const { server, bot, state } = run;
  for (let i = 0; i < 20; i += 1) {
    server.sockets.drop(bot, 1006);
    await soon('it is down', () => state() === 'down');
    await soon('it is up', () => state() === 'up');
  }
  expect(connects(run)).toBe(21);
  expect(server.logins(bot)).toBe(1);
  expect(server.violations).toEqual([]);
});

test.each([1001, 1005, 1011, 4000])('a close with %s is a drop like any other', async (code) => {
  const { server, bot, state } = await pair();
  server.sockets.drop(bot, code);
  await soon('it is down', () => state() === 'down');
  await soon('it is up', () => state() === 'up');
  expect(server.logins(bot)).toBe(1);
});

test('a close whose code the library would try again by itself is ours to try', async () => {
  const { server, bot, state } = await pair({ closeAndRetryCodes: [1006, 1011], retries: {} });
  server.sockets.drop(bot, 1011);
  await soon('it is down', () => state() === 'down');
  await soon('it is up', () => state() === 'up');
});

test('a socket that opens and brings no key is not taken for a line; five such make one login', async () => {
  const { server, bot, state, standings } = await pair({}, { settings: impatient({}, { key: 200 }) });
  const before = standings.length;
  server.settings.key = 'never';
  server.sockets.drop(bot, 1006);
  await soon('it has logged in anew', () => server.logins(bot) === 2);
  expect(standings.slice(before).map((one) => one.state)).not.toContain('up');
  server.settings.key = 'at-once';
  await soon('it is up', () => state() === 'up');
  expect(server.logins(bot)).toBe(2);
});

test('a session of half a day is renewed at the next drop', async () => {
  const { server, bot, state } = await pair({}, { settings: impatient({}, { loginRenewal: 30 }) });
  await wait(60);
  server.sockets.drop(bot, 1006);
  await soon('it is down', () => state() === 'down');
  await soon('it is up', () => state() === 'up');
  expect(server.logins(bot)).toBe(2);
});

test('a line that does not hold makes the account slower, and staff hear why', async () => {
  const { server, bot, state, standings, send, chat, lan } = await pair({}, { settings: { ...settings, dropsPerHour: 3 } });
  for (let i = 0; i < 4; i += 1) {
    expect(state()).toBe('up');
    server.sockets.drop(bot, 1006);
    await soon('it is down', () => state() === 'down');
    await soon('it is there again', () => server.sockets.seats.has(bot) && state() !== 'down');
  }
  await soon('it is slowed', () => state() === 'slowed');
  expect(standings.at(-1)).toMatchObject({ detail: '1006' });
  expect(await send(chat(lan), 'vẫn trả lời')).toMatchObject({ type: 'delivered' });
  // A chat that refuses us slows the account for longer; the line does not shorten that.
  server.faults.add('/api/message/sms', { type: 'refuse', code: 123 }, { times: 1 });
  await send(chat(lan), 'thêm');
  expect(standings.at(-1)).toMatchObject({ state: 'slowed', detail: '123' });
  server.sockets.drop(bot, 1006);
  await soon('it is down', () => state() === 'down');
  await soon('it is slowed', () => state() === 'slowed');
  expect(standings.at(-1)).toMatchObject({ detail: '123' });
});

test('a socket that cannot even be opened is tried again, and ends nothing', async () => {
  const { server, state, standings } = await pair();
  await server.stop();
  await soon('it is down', () => state() === 'down');
  await soon('it was tried again', () => standings.filter((one) => one.state === 'down').length > 3);
});

test('who takes our seat keeps it for minutes', async () => {
  const run = await pair({}, { settings: { ...settings, patience: { ...settings.patience, displaced: [120, 130] } } });
  const { server, bot, state, standings } = run;
  const { WebSocket } = await import('ws');
  const seat = server.sockets.seats.get(bot)!;
  const web = new WebSocket(`ws://${new URL(server.url).host}/ws1`, { headers: { cookie: seat.cookie } });
  let thrownOut = 0;
  web.on('message', (data: Buffer) => { if (data.readUInt16LE(1) === 3000) thrownOut += 1; });
  await soon('we are displaced', () => state() === 'displaced');
  expect(standings.at(-1)).toMatchObject({ detail: '3000' });
  await wait(60);
  expect(thrownOut).toBe(0);
  await soon('we try again once', () => state() === 'up');
  expect(connects(run)).toBe(3);
  expect(server.logins(bot)).toBe(1);
  web.terminate();
});

test('a kick is answered by one login, a second one by waiting for a person', async () => {
  const { server, bot, state, standings } = await pair();
  server.sockets.drop(bot, 3003);
  await soon('it is down', () => state() === 'down');
  await soon('it is up again', () => state() === 'up');
  expect(server.logins(bot)).toBe(2);
  server.sockets.drop(bot, 3003);
  await soon('it waits for a person', () => state() === 'needs-login');
  await wait(100);
  expect(server.logins(bot)).toBe(2);
  expect(standings.at(-1)).toMatchObject({ state: 'needs-login' });
});

test('a socket that says nothing any more is found and left', async () => {
  const { server, bot, state, keep } = await pair({}, { settings: impatient({}, { ping: 100, pong: 300 }) });
  server.sockets.seats.get(bot)!.silent = true;
  await soon('it is found', () => state() === 'down');
  await soon('it is up on another', () => state() === 'up');
  expect(keep.gaps(0).some(({ why }) => why === 'silent')).toBe(true);
  expect(server.logins(bot)).toBe(1);
});

test('a machine that slept looks at its line anew', async () => {
  let slept = 0;
  const { server, bot, state, keep } = await pair({}, { clock: { now: () => Date.now() + slept }, settings: impatient({}, { ping: 100 }) });
  slept = 3_600_000;
  await soon('it is left', () => state() === 'down');
  await soon('it is up on another', () => state() === 'up');
  expect(keep.gaps(0).some(({ why }) => why === 'slept')).toBe(true);
  expect(server.sockets.connects.get(bot)).toBe(2);
});

describe('the session', () => {
  test('a renewed cookie is kept, and opens the next start', async () => {
    const { server, bot, send, chat, lan, platform, store, keep } = await pair();
    const before = keep.session()!.sealed;
    bot.session.next = { zpwSek: 'renewed', handedOut: false };
    await send(chat(lan), 'chào');
    await soon('it is kept', () => JSON.stringify(open(keep.session()!.sealed, settings.secret)?.cookies).includes('renewed'));
    expect(keep.session()!.sealed).not.toBe(before);
    await send(chat(lan), 'lần nữa');
    await platform.stop();
    await running(server, bot, { store });
    expect(server.logins(bot)).toBe(2);
  });

  test('a renewed cookie is what the next listener shows', async () => {
    const { server, bot, send, chat, lan, state } = await pair();
    bot.session.next = { zpwSek: 'renewed', handedOut: false };
    await send(chat(lan), 'chào');
    await send(chat(lan), 'lần nữa');
    server.sockets.drop(bot, 1006);
    await soon('it is down', () => state() === 'down');
    await soon('it is up', () => state() === 'up');
    expect(server.sockets.seats.get(bot)!.cookie).toContain('renewed');
    expect(server.logins(bot)).toBe(1);
  });

  test('one that Zalo refuses waits for a person, and asks no second time', async () => {
    const server = await emulator();
    const bot = server.world.account('Trợ lý');
    const { credentials } = await import('../../emulators/zalo/session.ts');
    credentials(bot);
    bot.session.expired = true;
    const run = await running(server, bot, { start: false });
    await run.platform.start(run.intake);
    await soon('it waits for a person', () => run.state() === 'needs-login');
    await wait(120);
    expect(server.callsTo('/api/login/getLoginInfo')).toHaveLength(1);
    expect(await run.send(run.chat(server.world.person('Lan')), 'chào')).toMatchObject({ type: 'held' });
  });

  test('goes on by itself when a person has scanned a code', async () => {
    const server = await emulator();
    const bot = server.world.account('Trợ lý');
    const run = await running(server, bot, { start: false });
    const made = run.keep.session()!;
    bot.session.expired = true;
    await run.platform.start(run.intake);
    await soon('it waits for a person', () => run.state() === 'needs-login');
    bot.session.expired = false;
    run.keep.saveSession({ ...made, madeAt: Date.now() });
    await soon('it is up', () => run.state() === 'up');
  });

  test('made anew by a person, it does not know what was said meanwhile, and says so', async () => {
    const { server, bot, platform, store, keep } = await pair();
    await platform.stop();
    keep.saveSession({ ...keep.session()!, madeAt: Date.now() + 1 });
    await running(server, bot, { store });
    expect(keep.gaps(0).at(-1)).toMatchObject({ why: 'start', lost: true });
  });

  test('a page of maintenance is no refusal: it is tried again', async () => {
    const server = await emulator();
    const bot = server.world.account('Trợ lý');
    server.faults.add('/api/login/getLoginInfo', { type: 'html' }, { times: 2 });
    const run = await running(server, bot);
    expect(run.standings.map(({ state }) => state)).toEqual(['connecting', 'down', 'down', 'up']);
  });

  test('that dies in use is renewed by one login', async () => {
    const { server, bot, send, chat, lan, state } = await pair({}, { settings: { ...settings, patience: { ...settings.patience, loginRenewal: 20 } } });
    await wait(40);
    server.faults.add('/api/message/sms', { type: 'refuse', code: 102, level: 'outer' }, { times: 1 });
    expect(await send(chat(lan), 'chào')).toMatchObject({ type: 'held' });
    await soon('it has logged in again', () => server.logins(bot) === 2 && state() === 'up');
    expect(await send(chat(lan), 'chào')).toMatchObject({ type: 'delivered' });
  });

  test('logins are counted over restarts, and have an end', async () => {
    const server = await emulator();
    const bot = server.world.account('Trợ lý');
    const few = { ...settings, logins: { perHour: 3, perDay: 100 } };
    const first = await running(server, bot, { settings: few });
    const { store } = first;
    await first.platform.stop();
    for (let i = 0; i < 2; i += 1) await (await running(server, bot, { store, settings: few })).platform.stop();
    const fourth = await running(server, bot, { store, settings: few, start: false });
    await fourth.platform.start(fourth.intake);
    await wait(150);
    expect(server.logins(bot)).toBe(3);
    expect(fourth.state()).not.toBe('up');
  });
});

describe('the end', () => {
  test('a graceful stop leaves the seat, keeps quiet, and still sends', async () => {
    const { server, bot, says, texts, platform, send, chat, lan, state } = await pair();
    const began = Date.now();
    await platform.stop();
    expect(Date.now() - began).toBeLessThan(2000);
    expect(state()).toBe('stopped');
    expect(server.sockets.seats.has(bot)).toBe(false);
    says('còn ai không');
    await wait(100);
    expect(texts()).toEqual([]);
    expect(server.sockets.seats.has(bot)).toBe(false);
    expect(await send(chat(lan), 'em còn một câu')).toMatchObject({ type: 'delivered' });
  });

  test('a stop is quick even when the other end is dead', async () => {
    const { server, bot, platform } = await pair({}, { settings: { ...settings, patience: { ...settings.patience, ping: 60_000 } } });
    const seat = server.sockets.seats.get(bot)!;
    seat.silent = true;
    seat.socket.pause();
    const began = Date.now();
    await platform.stop();
    expect(Date.now() - began).toBeLessThan(4500);
  });

  test('what comes while stopping is not lost to the next start', async () => {
    const { server, bot, says, texts, platform, store } = await pair();
    const stopping = platform.stop();
    says('lúc tắt');
    await stopping;
    const second = await running(server, bot, { store });
    await soon('it is taken', () => texts().length + second.texts().length === 1);
  });
});

describe('one process', () => {
  test('a second one waits, and takes over when the first is gone', async () => {
    const server = await emulator();
    const bot = server.world.account('Trợ lý');
    const first = await running(server, bot);
    const keep = zaloKeep(first.store.database);
    await first.platform.stop();
    // Another process, on another machine, has it.
    expect(keep.lease('elsewhere|1|x', Date.now(), Date.now() + 150, isGone)).toBe(true);
    const second = await running(server, bot, { store: openStore(first.store.file), start: false });
    await second.platform.start(second.intake);
    await wait(80);
    expect(second.state()).toBe('displaced');
    expect(server.logins(bot)).toBe(1);
    await soon('its turn comes', () => second.state() === 'up');
    await second.platform.stop();
    second.store.close();
  });

  test('one that loses the account hangs up', async () => {
    const { server, bot, keep, state } = await pair();
    expect(keep.lease('elsewhere|1|x', Date.now() + 10_000, Date.now() + 60_000, () => true)).toBe(true);
    await soon('it hangs up', () => state() === 'displaced');
    await soon('its seat is free', () => !server.sockets.seats.has(bot));
  });

  test('one taken by a clock that ran ahead holds nothing when the clock is right again', () => {
    const keep = zaloKeep(openStore(join(freshFolder(), 'ocop.db')).database);
    const [now, lasts] = [1_000_000_000, 60_000];
    const alive = () => false;
    expect(keep.lease('ahead', now + 86_400_000, now + 86_400_000 + lasts, alive)).toBe(true);
    expect(keep.lease('right', now, now + lasts, alive)).toBe(true);
    expect(keep.lease('second', now + 1000, now + 1000 + lasts, alive)).toBe(false);
  });

  test('a dead process of this machine holds nothing', () => {
    expect(isGone('elsewhere|1|x')).toBe(false);
    expect(isGone(`${hostname()}|${process.pid}|an earlier start`)).toBe(true);
    expect(isGone(`${hostname()}|1|x`)).toBe(false);
  });
});
