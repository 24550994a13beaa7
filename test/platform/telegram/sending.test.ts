import { describe, expect, test, vi } from 'vitest';
import { pace } from '../../../src/platform/telegram/pace.ts';
import { channelOf } from '../../../src/platform/telegram/chats.ts';
import { bot, emulator, pause, QUICK, soon, type Bot } from './harness.ts';
import type { Telegram } from '../../emulators/telegram/emulator.ts';

async function acquainted(): Promise<{ server: Telegram; man: ReturnType<Telegram['person']>; here: Bot }> {
  const server = await emulator();
  const here = await bot(server);
  const man = server.person('Mận');
  man.opens();
  await here.hears();
  return { server, man, here };
}

describe('a message', () => {
  test('is plain words: nothing in it is markup, and its links have no preview', async () => {
    const { man, here, server } = await acquainted();
    const text = '*Bánh gai* <b>_[3 sao](https://x.vn)_ & `a`';
    expect(await here.say(man, text)).toEqual({ type: 'delivered', message: String(man.sees()[0]!.id) });
    expect(man.sees()[0]!.text).toBe(text);
    expect(server.callsOf('sendMessage')[0]!.request).toMatchObject({ link_preview_options: { is_disabled: true } });
  });

  test('of any length goes in parts cut between paragraphs, counted in UTF-16, its buttons under the last', async () => {
    const { man, here, server } = await acquainted();
    const paragraph = 'Cơ sở cần giấy chứng nhận 🌾. '.repeat(60).trim();
    const text = [paragraph, paragraph, paragraph, paragraph].join('\n\n');
    await here.say(man, { text, choices: [{ id: '1:1', label: 'Tiếp' }], quotes: '1' });
    const seen = man.sees();
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.map((one) => one.text).join('\n\n')).toBe(text.normalize('NFC'));
    expect(seen.map((one) => one.buttons.length)).toEqual([...seen.slice(1).map(() => 0), 1]);
    expect(seen.map((one) => one.answers)).toEqual([1, ...seen.slice(1).map(() => undefined)]);
    expect(server.calls.filter((call) => call.refused)).toEqual([]);
  });

  test('in pieces of letters is put together first, and no letter of two units is cut through', async () => {
    const { man, here } = await acquainted();
    await here.say(man, 'ế'.normalize('NFD').repeat(4000));
    await here.say(man, `a${'🌾'.repeat(3000)}`);
    const [first, ...rest] = man.sees();
    expect(first!.text).toBe('ế'.normalize('NFC').repeat(4000));
    expect(rest.map(({ text }) => text.length)).toEqual([4095, 1906]);
    expect(rest.map(({ text }) => text.isWellFormed())).toEqual([true, true]);
  });

  test('with half a letter of two units, as a name cut short ends, goes without it', async () => {
    const { man, here } = await acquainted();
    expect(await here.say(man, { text: `Dạ chị ${'🌾'.slice(0, 1)} ơi` })).toMatchObject({ type: 'delivered' });
    expect(man.sees()[0]!.text).toBe('Dạ chị \uFFFD ơi');
  });

  test('too long for any chat is refused at once', async () => {
    const { man, here, server } = await acquainted();
    expect(await here.say(man, 'x'.repeat(40_000))).toEqual({ type: 'refused', why: 'too-long' });
    expect(server.callsOf('sendMessage')).toEqual([]);
  });

  test('answers a message that is gone all the same', async () => {
    const { man, here } = await acquainted();
    expect(await here.say(man, { text: 'Dạ', quotes: '123456' })).toMatchObject({ type: 'delivered' });
    expect(await here.say(man, { text: 'Dạ', quotes: 'm7' })).toMatchObject({ type: 'delivered' });
    expect(man.sees().map(({ answers }) => answers)).toEqual([undefined, undefined]);
  });

  test('of three short choices has them in a row, others have one row each', async () => {
    const { man, here, server } = await acquainted();
    await here.say(man, { text: 'a', choices: [{ id: '1', label: 'Có' }, { id: '2', label: 'Chưa' }] });
    await here.say(man, { text: 'b', choices: [{ id: '1', label: 'Hộ kinh doanh (đã đăng ký)' }, { id: '2', label: 'Khác' }] });
    expect(server.callsOf('sendMessage').map(({ request }) => (request['reply_markup'] as { inline_keyboard: unknown[][] }).inline_keyboard.map((row) => row.length))).toEqual([[2], [1, 1]]);
  });

  test('with a choice whose id is over 64 bytes still has its button, which then says its label', async () => {
    const { man, here, server } = await acquainted();
    await here.say(man, { text: 'Ở đâu ạ?', choices: [{ id: 'ế'.repeat(22), label: 'Xuân Thành' }, { id: 'ế'.repeat(23), label: 'Hải Xuân' }, { id: '~1', label: 'Khác' }] });
    man.presses('Hải Xuân');
    expect(await here.hears(2)).toMatchObject({ type: 'said', text: 'Hải Xuân' });
    await soon('it is shown', () => man.sees()[0]!.text.endsWith('✓ Hải Xuân'));
    expect(server.calls.filter((call) => call.refused)).toEqual([]);
  });

  test('at the limit that is picked from loses its buttons, since there is no room to show the pick', async () => {
    const { man, here } = await acquainted();
    await here.say(man, { text: 'x'.repeat(4096), choices: [{ id: '1:1', label: 'Có' }] });
    man.presses('Có');
    await soon('it is edited', () => man.sees()[0]!.edited);
    expect(man.sees()[0]).toMatchObject({ text: 'x'.repeat(4096), buttons: [] });
  });

  test('to what is no chat of ours is refused', async () => {
    const { here } = await acquainted();
    for (const channel of ['zalo/1', 'telegram/', 'telegram/x', 'telegram/1/2/3', 'telegram/1e9', 'telegram/-']) {
      expect(await here.platform.send(channel as never, { text: 'a' }, 'E9' as never), channel).toMatchObject({ type: 'refused', why: 'rejected' });
    }
  });
});

describe('when Telegram does not take it', () => {
  test('who blocked us, left, or is gone cannot be reached', async () => {
    const { man, here, server } = await acquainted();
    const unreachable = { type: 'refused', why: 'unreachable' };
    const stranger = server.person('Lạ');
    const group = server.group('Xuân Thành');
    expect(await here.say(stranger, 'chào')).toMatchObject({ ...unreachable, detail: "403 Forbidden: bot can't initiate conversation with a user" });
    expect(await here.say(group, 'chào')).toMatchObject(unreachable);
    group.adds(man);
    group.removes(man);
    expect(await here.say(group, 'chào')).toMatchObject({ ...unreachable, detail: '403 Forbidden: bot was kicked from the group chat' });
    man.blocks();
    expect(await here.say(man, 'chào')).toMatchObject({ ...unreachable, detail: '403 Forbidden: bot was blocked by the user' });
    man.deletesAccount();
    expect(await here.say(man, 'chào')).toMatchObject({ ...unreachable, detail: '403 Forbidden: user is deactivated' });
    expect(await here.platform.send(channelOf({ id: 1 }), { text: 'a' }, 'E8' as never)).toMatchObject({ ...unreachable, detail: '400 Bad Request: chat not found' });
    group.adds(man);
    group.place.muted = true;
    expect(await here.say(group, 'chào')).toMatchObject(unreachable);
  });

  test('asked to wait, it waits so long and no other; what was said of a long message is not said again', async () => {
    const { man, here, server } = await acquainted();
    const long = ['a'.repeat(4000), 'b'.repeat(4000)].join('\n\n');
    server.faults.plan('sendMessage', { type: 'late', ms: 0 });
    server.faults.plan('sendMessage', { type: 'too-many', seconds: 7 });
    const say = () => here.platform.send(channelOf({ id: man.user.id }), { text: long }, 'E77' as never);
    expect(await say()).toEqual({ type: 'held', until: expect.closeTo(Date.now() + 7000, -3) });
    expect(await here.say(server.person('Lan'), 'chị ơi')).toMatchObject({ type: 'refused' });
    expect(await say()).toMatchObject({ type: 'delivered' });
    expect(man.sees().map(({ text }) => text[0])).toEqual(['a', 'b']);
  });

  test('a group that became a supergroup is told of, and found under its new id whether it was or not', async () => {
    const { man, here, server } = await acquainted();
    const [told, silent] = [server.group('Một'), server.group('Hai')];
    for (const group of [told, silent]) group.adds(man);
    const to = [told.becomesSupergroup(man), silent.becomesSupergroup(man, { tell: false })].map(({ place }) => channelOf({ id: place.chat.id }));
    await soon('all is heard', () => server.updates.pending().length === 0);
    expect(here.taken.filter(({ type }) => type === 'migrated')).toMatchObject([{ channel: channelOf({ id: told.place.chat.id }), to: to[0] }]);
    for (const [i, group] of [told, silent].entries()) expect(await here.say(group, 'chào')).toEqual({ type: 'moved', to: to[i] });
    expect(await here.platform.send(to[0]!, { text: 'chào' }, 'E5' as never)).toMatchObject({ type: 'delivered' });
  });

  test('in a topic that is closed or gone, the group itself hears it', async () => {
    const { man, here, server } = await acquainted();
    const group = server.group('Xuân Thành', { forum: true });
    group.adds(man);
    const topic = group.opensTopic(man, 'Hồ sơ');
    group.place.topics.get(topic)!.state = 'closed';
    expect(await here.say(group, 'chào', topic)).toEqual({ type: 'moved', to: channelOf({ id: group.place.chat.id }) });
    group.place.topics.get(topic)!.state = 'deleted';
    expect(await here.say(group, 'chào', topic)).toEqual({ type: 'moved', to: channelOf({ id: group.place.chat.id }) });
  });

  test('a lost answer may be a message that arrived; a connection that was never made is none', async () => {
    const { man, here, server } = await acquainted();
    server.faults.plan('sendMessage', { type: 'cut-after' });
    expect(await here.say(man, 'một')).toMatchObject({ type: 'unsure' });
    server.faults.plan('sendMessage', { type: 'cut-before' });
    expect(await here.say(man, 'hai')).toMatchObject({ type: 'unsure' });
    server.faults.plan('sendMessage', { type: 'hang' });
    expect(await here.say(man, 'ba')).toEqual({ type: 'unsure', detail: 'timeout' });
    server.faults.plan('sendMessage', { type: 'html', status: 502 });
    expect(await here.say(man, 'bốn')).toMatchObject({ type: 'unsure' });
    server.faults.plan('sendMessage', { type: 'refuse', code: 500, description: 'Internal Server Error' });
    expect(await here.say(man, 'năm')).toMatchObject({ type: 'unsure' });
    expect(man.sees().map(({ text }) => text)).toEqual(['một']);
    await server.goDown();
    await pause(50);
    const outcome = await here.say(man, 'sáu');
    await server.comeBack();
    expect(outcome).toMatchObject({ type: 'held' });
  });

  test.each([
    [400, 'Bad Request: message is too long', 'too-long'], [413, 'Request Entity Too Large', 'too-long'], [400, 'Bad Request: something new', 'rejected'],
    [400, 'Bad Request: group chat was deactivated', 'unreachable'], [400, 'Bad Request: PEER_ID_INVALID', 'unreachable'], [400, 'Bad Request: have no rights to send a message', 'unreachable'],
  ])('%i %s: refused, %s', async (code, description, why) => {
    const { man, here, server } = await acquainted();
    server.faults.plan('sendMessage', { type: 'refuse', code, description });
    expect(await here.say(man, 'x')).toEqual({ type: 'refused', why, detail: `${code} ${description}` });
  });

  test('no failure tells the token', async () => {
    const { man, here, server } = await acquainted();
    const outcomes: unknown[] = [];
    for (const type of ['cut-before', 'cut-after', 'hang'] as const) { server.faults.plan('sendMessage', { type }); outcomes.push(await here.say(man, 'x')); }
    server.revoke();
    outcomes.push(await here.say(man, 'x'));
    await soon('it is noticed', () => here.states().includes('needs-login'));
    expect(JSON.stringify([outcomes, here.notices, here.standings])).not.toMatch(/7000000001|xxxx|yyyy/);
    expect(outcomes.at(-1)).toMatchObject({ type: 'held' });
  });
});

test('over all chats no more than so many a second leave', async () => {
  const server = await emulator();
  const here = await bot(server, { timing: { ...QUICK, pace: { ...QUICK.pace, perSecond: 50 } } });
  const man = server.person('Mận');
  man.opens();
  await here.hears();
  await pause(1100);
  const begun = performance.now();
  await Promise.all(Array.from({ length: 75 }, (_, i) => here.say(man, `${i}`)));
  expect(performance.now() - begun).toBeGreaterThan(450);
  const first = server.callsOf('sendMessage').filter(({ at }) => at - begun < 400);
  expect(first.length).toBeLessThanOrEqual(72);
});

test('in one group no more than so many a minute leave; another group and a private chat do not wait for it', async () => {
  let at = 0;
  const waits: Record<string, number[]> = { group: [], other: [], person: [] };
  const timeout = vi.spyOn(globalThis, 'setTimeout').mockImplementation(((done: () => void, ms: number) => { waited = ms; done(); return 0; }) as unknown as typeof setTimeout);
  let waited = 0;
  const turn = pace({ perSecond: 1000, perGroupMinute: 18 }, () => at);
  const of = async (chat: string, id: number) => { waited = 0; await turn({ id }); waits[chat]!.push(Math.round(waited)); };
  for (let i = 0; i < 20; i += 1) { at += 1; await of('group', -100); }
  await of('other', -200);
  await of('person', 7);
  timeout.mockRestore();
  expect(waits['group']!.slice(0, 18)).toEqual(Array.from({ length: 18 }, () => 0));
  expect(waits['group']![18]).toBeGreaterThan(3000);
  expect(waits['group']![19]).toBeGreaterThan(6000);
  expect([waits['other'], waits['person']]).toEqual([[0], [0]]);
});
