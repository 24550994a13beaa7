import { expect, test } from 'vitest';
import { bot, emulator, pause, QUICK, soon } from './harness.ts';

test('a second bot with our token displaces us; we wait longer each time, and go on when it is gone', async () => {
  const server = await emulator();
  const { states, hears } = await bot(server);
  const theirs = { on: true };
  // The other asks again as soon as it is cut off.
  const other = (async () => {
    while (theirs.on) {
      await fetch(`${server.url}/bot${server.token()}/getUpdates`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"timeout":1}' });
      await pause(10);
    }
  })();
  await soon('we are displaced', () => states().at(-1) === 'displaced');
  const polls = server.callsOf('getUpdates').length;
  await pause(300);
  expect(server.callsOf('getUpdates').length - polls).toBeLessThan(30);
  theirs.on = false;
  await other;
  await soon('we are back', () => states().at(-1) === 'up');
  server.person('Mận').says('còn đó không');
  expect(await hears()).toMatchObject({ text: 'còn đó không' });
});

test('a webhook somebody set is taken away, and what came meanwhile is not thrown away', async () => {
  const server = await emulator();
  server.updates.webhook(true);
  server.person('Mận').says('lúc có webhook');
  const first = await bot(server);
  expect(await first.hears()).toMatchObject({ text: 'lúc có webhook' });
  server.updates.webhook(true);
  server.person('Lan').says('lại webhook');
  await soon('it is noticed', () => first.states().includes('displaced'));
  expect(await first.hears(2)).toMatchObject({ text: 'lại webhook' });
  server.person('Hoa').says('sau webhook');
  expect(await first.hears(3)).toMatchObject({ text: 'sau webhook' });
});

test('with a token that is worth nothing a person must act; with a good one again it goes on', async () => {
  const server = await emulator();
  const { states, hears, standings } = await bot(server);
  const old = server.token();
  server.revoke();
  // It is heard by the poll that was under way; the next one is turned away.
  server.person('Mận').says('chào');
  await soon('it says so', () => states().at(-1) === 'needs-login');
  expect(standings.at(-1)).toMatchObject({ detail: '401' });
  server.person('Mận').says('còn đó không');
  server.restoreToken(old);
  expect(await hears(2)).toMatchObject({ text: 'còn đó không' });
  expect(states()).toEqual(['connecting', 'up', 'needs-login', 'up']);
});

test('without network it is down, says so once, keeps trying, and hears what was said meanwhile', async () => {
  const server = await emulator();
  const { states, hears } = await bot(server);
  await server.goDown();
  server.person('Mận').says('lúc mất mạng');
  await soon('it is down', () => states().at(-1) === 'down');
  await pause(200);
  await server.comeBack();
  expect(await hears()).toMatchObject({ text: 'lúc mất mạng' });
  expect(states()).toEqual(['connecting', 'up', 'down', 'up']);
});

test('started without network it neither throws nor gives up', async () => {
  const server = await emulator();
  await server.goDown();
  const { platform, intake, states, hears } = await bot(server, { start: false });
  await platform.start(intake);
  await soon('it is down', () => states().at(-1) === 'down');
  await server.comeBack();
  server.person('Mận').says('chào');
  await hears();
  expect(states()).toEqual(['connecting', 'down', 'up']);
});

test.each([
  ['an error page', { type: 'html', status: 502 } as const], ['a page with status 200', { type: 'html', status: 200 } as const], ['a cut connection', { type: 'cut-before' } as const], ['an answer that is lost', { type: 'cut-after' } as const],
  ['an error of theirs', { type: 'refuse', code: 500, description: 'Internal Server Error' } as const], ['too many polls', { type: 'too-many', seconds: 0 } as const],
])('%s instead of updates loses none', async (_name, fault) => {
  const server = await emulator();
  const { states, hears } = await bot(server);
  server.faults.plan('getUpdates', fault, 3);
  server.person('Mận').says('một');
  expect(await hears()).toMatchObject({ text: 'một' });
  server.person('Lan').says('hai');
  expect(await hears(2)).toMatchObject({ text: 'hai' });
  await soon('it is up', () => states().at(-1) === 'up');
});

test('a poll that nobody answers is given up', async () => {
  const server = await emulator();
  const { states, hears } = await bot(server, { timing: { ...QUICK, poll: 1, slack: 0.3 } });
  server.faults.plan('getUpdates', { type: 'hang' });
  const man = server.person('Mận');
  man.says('một');
  await hears();
  man.says('hai');
  await soon('it is given up', () => states().at(-1) === 'down');
  expect(await hears(2)).toMatchObject({ text: 'hai' });
});

test('it stops within a second, even in the middle of a poll or a wait, and says so', async () => {
  const server = await emulator();
  const { platform, states } = await bot(server);
  const begun = performance.now();
  await platform.stop();
  expect(performance.now() - begun).toBeLessThan(1000);
  expect(states().at(-1)).toBe('stopped');
  const polls = server.callsOf('getUpdates').length;
  await pause(100);
  expect(server.callsOf('getUpdates')).toHaveLength(polls);
  expect(server.updates.waits()).toBe(false);
});
