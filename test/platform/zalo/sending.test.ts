import { describe, expect, test } from 'vitest';
import type { EffectId } from '../../../src/core/ids.ts';
import { hourOf } from '../../../src/core/time.ts';
import type { Fault } from '../../emulators/zalo/faults.ts';
import { emulator, pair, running, soon, wait } from './harness.ts';
import { impatient, settings, usual } from './settings.ts';

const SMS = '/api/message/sms';
const minutesFrom = (outcome: object): number => Math.round((('until' in outcome ? Number(outcome.until) : 0) - Date.now()) / 60_000);

describe('what becomes of a message', () => {
  const rows: [what: string, fault: Fault, outcome: object, standing?: string][] = [
    ['114: refused for good', { type: 'refuse', code: 114 }, { type: 'refused', why: 'rejected', detail: '114' }],
    ['122: this person cannot be reached', { type: 'refuse', code: 122 }, { type: 'refused', why: 'unreachable', detail: '122' }],
    ['102: held, the session is looked at', { type: 'refuse', code: 102 }, { type: 'held' }],
    ['123: held for a day, the account is slower', { type: 'refuse', code: 123 }, { type: 'held' }, 'slowed'],
    ['221: held, the account rests', { type: 'refuse', code: 221 }, { type: 'held' }, 'slowed'],
    ['221 in the outer envelope', { type: 'refuse', code: 221, level: 'outer' }, { type: 'held' }, 'slowed'],
    ['an unknown code: held', { type: 'refuse', code: 7777 }, { type: 'held' }],
    ['status 429: held, the account rests', { type: 'status', status: 429 }, { type: 'held' }, 'slowed'],
    ['status 403: held, the account rests', { type: 'status', status: 403 }, { type: 'held' }, 'slowed'],
    ['status 404: held, the account rests', { type: 'status', status: 404 }, { type: 'held' }, 'slowed'],
    ['status 503: unsure', { type: 'status', status: 503 }, { type: 'unsure', detail: 'status 503' }],
    ['a page of maintenance: unsure', { type: 'html' }, { type: 'unsure', detail: 'no JSON' }],
    ['no answer: unsure', { type: 'hang' }, { type: 'unsure', detail: 'TimeoutError' }],
    ['a cut connection: unsure', { type: 'reset' }, { type: 'unsure' }],
    ['success without an id: not sent, the account rests', { type: 'empty' }, { type: 'held' }, 'slowed'],
    ['done, and the answer cut off: delivered, for it came back to us', { type: 'lost-reply', how: 'reset' }, { type: 'delivered' }],
    ['done, and the answer never comes: delivered, for it came back to us', { type: 'lost-reply', how: 'hang' }, { type: 'delivered' }],
  ];
  test.each(rows)('%s', async (_what, fault, outcome, standing) => {
    const hangs = fault.type === 'hang' || ('how' in fault && fault.how === 'hang');
    const comesBack = fault.type === 'lost-reply';
    const { server, send, chat, lan, state } = await pair({}, { settings: impatient({ ...(hangs ? { request: 400 } : {}), ...(comesBack ? { echo: 10_000 } : { echo: 100 }) }) });
    server.faults.add(SMS, fault, { times: 1 });
    expect(await send(chat(lan), 'chào')).toMatchObject(outcome);
    expect(state()).toBe(standing ?? 'up');
    expect(server.violations).toEqual([]);
  });

  test('one that nobody is related to is refused', async () => {
    const { server, send, chat } = await pair();
    expect(await send(chat(server.world.person('Người lạ')), 'chào')).toMatchObject({ type: 'refused', why: 'rejected', detail: '114' });
  });

  test('a chat of another account of ours is out of reach', async () => {
    const { send } = await pair();
    expect(await send('zalo/123:456' as never, 'chào')).toMatchObject({ type: 'refused', why: 'unreachable' });
  });

  test('while the line is down it waits', async () => {
    const { server, bot, send, chat, lan } = await pair({}, { settings: { ...settings, patience: { ...settings.patience, reconnect: [200, 200] } } });
    server.sockets.drop(bot, 1006);
    await wait(30);
    expect(await send(chat(lan), 'chào')).toMatchObject({ type: 'held' });
    expect(server.callsTo(SMS)).toEqual([]);
  });

  test('when nobody is there it waits: nothing has left', async () => {
    const { server, platform, send, chat, lan } = await pair();
    await platform.stop();
    await server.stop();
    expect(await send(chat(lan), 'chào')).toMatchObject({ type: 'held' });
  });
});

describe('nothing is said twice', () => {
  test('an unsure one that did arrive is found before it is said again', async () => {
    const { server, bot, send, chat, lan } = await pair({ echo: 'never' });
    server.faults.add(SMS, { type: 'lost-reply', how: 'reset' }, { times: 1 });
    expect(await send(chat(lan), 'một lần thôi', 'E1.1')).toMatchObject({ type: 'unsure' });
    expect(await send(chat(lan), 'một lần thôi', 'E1.1')).toMatchObject({ type: 'delivered' });
    expect(server.sent(bot)).toHaveLength(1);
  });

  test('an unsure one that did not arrive is said again', async () => {
    const { server, bot, send, chat, lan } = await pair();
    server.faults.add(SMS, { type: 'reset' }, { times: 1 });
    expect(await send(chat(lan), 'một lần thôi', 'E1.1')).toMatchObject({ type: 'unsure' });
    expect(await send(chat(lan), 'một lần thôi', 'E1.1')).toMatchObject({ type: 'delivered' });
    expect(server.sent(bot)).toHaveLength(1);
  });

  test('one under way when the process died is looked for first', async () => {
    const { server, bot, send, chat, lan, platform, store } = await pair({ echo: 'never' });
    await send(chat(lan), 'một lần thôi', 'E1.1');
    await platform.stop();
    store.database.sqlite.exec("update zalo_sent set state = 'sending', msg_id = null");
    const second = await running(server, bot, { store });
    expect(await second.platform.send(second.chat(lan), { text: 'một lần thôi' }, 'E1.1' as EffectId)).toMatchObject({ type: 'delivered' });
    expect(server.sent(bot)).toHaveLength(1);
  });

  test('a process that ends while it still looks for an earlier try has sent nothing', async () => {
    const { server, send, chat, lan, platform, store } = await pair();
    server.faults.add(SMS, { type: 'reset' }, { times: 1 });
    await send(chat(lan), 'một lần thôi', 'E1.1');
    store.database.sqlite.exec("update zalo_sent set state = 'sending'");
    expect(platform.left?.('E1.1' as EffectId)).toBe(true);
    const again = send(chat(lan), 'một lần thôi', 'E1.1');
    expect(platform.left?.('E1.1' as EffectId)).toBe(false);
    expect(await again).toMatchObject({ type: 'delivered' });
  });

  test('of a long message only what is missing is said after a failure', async () => {
    const { server, bot, platform, chat, lan, sendUntil } = await pair();
    const text = ['một', 'hai', 'ba'].map((word) => `${word} `.repeat(300).trim()).join('\n\n');
    server.faults.add(SMS, { type: 'refuse', code: 7777 }, { times: 1, when: ({ message }) => String(message).includes('ba') });
    expect(await platform.send(chat(lan), { text }, 'E1.1' as EffectId)).toMatchObject({ type: 'held' });
    expect(await sendUntil(chat(lan), text, 'E1.1')).toMatchObject({ type: 'delivered' });
    expect(server.sent(bot).map(({ content }) => String(content).slice(0, 3))).toEqual(['một', 'hai', 'ba ']);
    expect(server.violations).toEqual([]);
  });
});

describe('the queue', () => {
  test('thirty chats at once are served one after the other', async () => {
    const server = await emulator();
    const bot = server.world.account('Trợ lý');
    const people = Array.from({ length: 30 }, (_, i) => server.world.person(`Người ${i}`));
    for (const person of people) server.world.befriend(bot, person);
    const run = await running(server, bot);
    server.faults.add(SMS, { type: 'slow', ms: 5 });
    const outcomes = await Promise.all(people.map((person, i) => run.sendUntil(run.chat(person), `tin ${i}`, `E${i}.1`)));
    expect(new Set(outcomes.map(({ type }) => type))).toEqual(new Set(['delivered']));
    expect(server.sent(bot)).toHaveLength(30);
    // Two at once would share a millisecond, and so an id.
    expect(server.violations).toEqual([]);
    expect(new Set(server.sent(bot).map(({ cliMsgId }) => cliMsgId)).size).toBe(30);
  });

  test('the next one leaves only when the one before is answered', async () => {
    const server = await emulator();
    const bot = server.world.account('Trợ lý');
    const people = Array.from({ length: 6 }, (_, i) => server.world.person(`Người ${i}`));
    for (const person of people) server.world.befriend(bot, person);
    const run = await running(server, bot);
    server.faults.add(SMS, { type: 'slow', ms: 40 });
    await Promise.all(people.map((person, i) => run.sendUntil(run.chat(person), `tin ${i}`, `E${i}.1`)));
    const at = server.callsTo(SMS).map((call) => call.at);
    expect(Math.min(...at.slice(1).map((one, i) => one - at[i]!))).toBeGreaterThanOrEqual(38);
  });

  test('a message whose place is far off is told to come back', async () => {
    const { send, chat, lan } = await pair({}, { settings: { ...settings, pace: { ...settings.pace, gap: [5000, 5000] } } });
    expect(await send(chat(lan), 'một', 'E1.1')).toMatchObject({ type: 'delivered' });
    const began = Date.now();
    const second = await send(chat(lan), 'hai', 'E2.1');
    expect(Date.now() - began).toBeLessThan(4000);
    expect(second).toMatchObject({ type: 'held' });
    const third = await send(chat(lan), 'ba', 'E3.1');
    const apart = ('until' in third ? third.until : 0) - ('until' in second ? second.until : 0);
    expect(Math.round(apart / 100)).toBe(50);
    // Asking again keeps the place.
    expect(await send(chat(lan), 'hai', 'E2.1')).toEqual(second);
  });

  test('the cap of a minute survives a restart', async () => {
    const few = { ...settings, pace: { ...settings.pace, perMinute: 3 } };
    const { server, bot, send, chat, lan, platform, store } = await pair({}, { settings: few });
    for (let i = 1; i <= 3; i += 1) expect(await send(chat(lan), `${i}`, `E${i}.1`)).toMatchObject({ type: 'delivered' });
    await platform.stop();
    const second = await running(server, bot, { store, settings: few });
    const fourth = await second.send(second.chat(lan), '4', 'E4.1');
    expect(fourth).toMatchObject({ type: 'held' });
    expect(minutesFrom(fourth)).toBe(1);
  });

  test('first contacts have a cap of the day; who wrote to us is none', async () => {
    const none = { ...settings, pace: { ...settings.pace, firstContactsPerDay: 0 } };
    const { says, taken, send, chat, lan, server } = await pair({}, { settings: none });
    expect(await send(chat(lan), 'chào chị', 'E1.1')).toMatchObject({ type: 'held' });
    expect(server.callsTo(SMS)).toEqual([]);
    says('chào em');
    await soon('it is taken', () => taken.length === 1);
    expect(await send(chat(lan), 'chào chị', 'E2.1')).toMatchObject({ type: 'delivered' });
  });

  test('typing is shown before a text, and its failure changes nothing', async () => {
    const { server, send, chat, lan } = await pair({}, { settings: { ...settings, typing: usual.typing } });
    server.faults.add('/api/message/typing', { type: 'status', status: 404 }, { times: 1 });
    expect(await send(chat(lan), 'chào')).toMatchObject({ type: 'delivered' });
    expect(await send(chat(lan), 'chào nữa')).toMatchObject({ type: 'delivered' });
    // Gone is gone: it is not asked for again.
    expect(server.callsTo('/api/message/typing')).toHaveLength(1);
  });

  test('a longer text is typed for longer', async () => {
    const { server, send, chat, lan } = await pair({}, { settings: { ...settings, typing: { perCharacter: 2, most: 300 } } });
    for (const length of [10, 400]) await send(chat(lan), 'x'.repeat(length));
    const typed = server.callsTo('/api/message/typing').map(({ at }) => at);
    const [short, long] = server.callsTo(SMS).map(({ at }, i) => at - typed[i]!);
    expect(short).toBeGreaterThanOrEqual(15);
    expect(long).toBeGreaterThanOrEqual(295);
  });

  test('in the quiet hours who wrote is answered, and nobody else is written to', async () => {
    const hour = hourOf(Date.now());
    const { server, says, taken, send, chat, lan } = await pair({}, { settings: { ...settings, pace: { ...settings.pace, quiet: { from: hour, to: (hour + 2) % 24 } } } });
    expect(await send(chat(lan), 'mời chị dự tập huấn', 'E1.1')).toMatchObject({ type: 'held' });
    expect(server.callsTo(SMS)).toEqual([]);
    says('chị hỏi chút');
    await soon('it is taken', () => taken.length === 1);
    expect(await send(chat(lan), 'dạ', 'E2.1')).toMatchObject({ type: 'delivered' });
  });

  test('one of thirty groups that takes nothing from us rests alone; the others are reached', async () => {
    const server = await emulator();
    const bot = server.world.account('Trợ lý');
    const groups = Array.from({ length: 30 }, (_, i) => server.world.group(`Nhóm ${i}`, [bot], server.world.person(`Trưởng ${i}`)));
    const run = await running(server, bot);
    server.faults.add('/api/group/sendmsg', { type: 'refuse', code: 123 }, { when: ({ grid }) => grid === groups[11]!.id });
    for (const [i, group] of groups.entries()) {
      const outcome = i === 11 ? await run.send(run.room(group), 'Mời tập huấn', `E${i}.1`) : await run.sendUntil(run.room(group), 'Mời tập huấn', `E${i}.1`);
      expect(outcome).toMatchObject({ type: i === 11 ? 'held' : 'delivered' });
    }
    expect(server.sent(bot)).toHaveLength(29);
    expect(run.state()).toBe('slowed');
  });

  test('an announcement to thirty groups of which one fails reaches the others', async () => {
    const server = await emulator();
    const bot = server.world.account('Trợ lý');
    const groups = Array.from({ length: 30 }, (_, i) => server.world.group(`Nhóm ${i}`, [bot], server.world.person(`Trưởng ${i}`)));
    const run = await running(server, bot);
    groups[11]!.members.delete(bot);
    const outcomes = [];
    for (const [i, group] of groups.entries()) outcomes.push(await run.sendUntil(run.room(group), 'Mời tập huấn', `E${i}.1`));
    expect(outcomes.filter(({ type }) => type === 'delivered')).toHaveLength(29);
    expect(outcomes[11]).toMatchObject({ type: 'refused', detail: '114' });
    expect(server.violations).toEqual([]);
  });
});

describe('the breaker', () => {
  test('after 221 nothing leaves for an hour, also after a restart', async () => {
    const { server, bot, send, chat, lan, platform, store } = await pair();
    server.faults.add(SMS, { type: 'refuse', code: 221 }, { times: 1 });
    expect(minutesFrom(await send(chat(lan), 'một'))).toBe(60);
    await platform.stop();
    const second = await running(server, bot, { store, start: false });
    await second.platform.start(second.intake);
    await soon('it is up, and slowed', () => second.state() === 'slowed');
    expect(minutesFrom(await second.send(second.chat(lan), 'hai'))).toBeGreaterThan(58);
    expect(server.callsTo(SMS)).toHaveLength(1);
  });

  test('after 123 that chat rests for a day and the others go on, slower', async () => {
    const server = await emulator();
    const bot = server.world.account('Trợ lý');
    const [lan, man] = [server.world.person('Lan'), server.world.person('Mận')];
    server.world.befriend(bot, lan);
    server.world.befriend(bot, man);
    const run = await running(server, bot, { settings: { ...settings, pace: { ...settings.pace, gap: [1000, 1000] } } });
    server.faults.add(SMS, { type: 'refuse', code: 123 }, { times: 1 });
    expect(minutesFrom(await run.send(run.chat(lan), 'một', 'E1.1'))).toBe(24 * 60);
    expect(minutesFrom(await run.send(run.chat(lan), 'hai', 'E2.1'))).toBeGreaterThanOrEqual(24 * 60 - 1);
    const other = await run.send(run.chat(man), 'ba', 'E3.1');
    expect(other).toMatchObject({ type: 'held' });
    expect(('until' in other ? other.until : 0) - Date.now()).toBeGreaterThan(2500);
  });

  test('a success without an id that does come back to us is delivered', async () => {
    const { server, bot, dm, send, chat, lan, keep } = await pair();
    server.faults.add(SMS, { type: 'empty' }, { times: 1 });
    const sending = send(chat(lan), 'một', 'E1.1');
    await soon('it has left', () => keep.sentOf('E1.1')[0]?.clientId !== null && keep.sentOf('E1.1')[0] !== undefined);
    server.says(dm, bot, 'một', { by: 'phone', cliMsgId: keep.sentOf('E1.1')[0]!.clientId! });
    expect(await sending).toMatchObject({ type: 'delivered' });
  });

  test('when the rest is over the standing is up again', async () => {
    const { server, send, chat, lan, state } = await pair({}, { settings: { ...settings, rest: [60] } });
    server.faults.add(SMS, { type: 'refuse', code: 221 }, { times: 1 });
    await send(chat(lan), 'một');
    expect(state()).toBe('slowed');
    await soon('it is up', () => state() === 'up');
  });
});

describe('quotes', () => {
  test('the answer quotes the message, with all that Zalo wants of it', async () => {
    const { server, bot, says, taken, platform, chat, lan } = await pair();
    const message = says('cần giấy gì?');
    await soon('it is taken', () => taken.length === 1);
    expect(await platform.send(chat(lan), { text: 'Cần ba loại', quotes: taken[0]!.message! }, 'E1.1' as EffectId)).toMatchObject({ type: 'delivered' });
    expect(server.sent(bot)[0]!.quote).toBe(message);
    expect(server.violations).toEqual([]);
  });

  test('a quote that Zalo refuses is left out', async () => {
    const { server, bot, says, taken, platform, chat, lan } = await pair();
    says('cần giấy gì?');
    await soon('it is taken', () => taken.length === 1);
    server.faults.add('/api/message/quote', { type: 'refuse', code: 114 });
    const message = { text: 'Cần ba loại', quotes: taken[0]!.message! };
    expect(await platform.send(chat(lan), message, 'E1.1' as EffectId)).toMatchObject({ type: 'held' });
    expect(await platform.send(chat(lan), message, 'E1.1' as EffectId)).toMatchObject({ type: 'delivered' });
    expect(server.sent(bot)[0]!.quote).toBeUndefined();
  });
});

test('a file while the line is down waits instead of hanging', async () => {
  const { server, bot, platform, chat, lan } = await pair({}, { settings: { ...settings, patience: { ...settings.patience, reconnect: [300, 300] } } });
  server.sockets.drop(bot, 1006);
  await wait(30);
  expect(await platform.sendFile(chat(lan), { bytes: Buffer.from('%PDF-1.4'), name: 'mau-1.pdf' }, 'E1.1' as EffectId)).toMatchObject({ type: 'held' });
  expect(server.callsTo('/api/message/asyncfile/upload')).toEqual([]);
});

test('a file goes out when the push says it is there', async () => {
  const { server, platform, chat, lan, taken } = await pair({ fileDone: 20 });
  expect(await platform.sendFile(chat(lan), { bytes: Buffer.from('%PDF-1.4'), name: 'mau-1.pdf' }, 'E1.1' as EffectId)).toMatchObject({ type: 'delivered' });
  await wait(30);
  expect(taken).toEqual([]);
  expect(server.violations).toEqual([]);
});

test('a file whose push never comes is given up, and nothing was sent', async () => {
  const { server, platform, chat, lan } = await pair({ fileDone: 'never' }, { settings: impatient({ upload: 300 }) });
  const outcome = await platform.sendFile(chat(lan), { bytes: Buffer.from('%PDF-1.4'), name: 'mau-1.pdf' }, 'E1.1' as EffectId);
  expect(outcome.type).toBe('held');
  expect(server.callsTo('/api/message/asyncfile/msg')).toEqual([]);
});
