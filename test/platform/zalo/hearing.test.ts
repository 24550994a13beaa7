import { describe, expect, test } from 'vitest';
import { pack, wrap } from '../../emulators/zalo/wire.ts';
import { emulator, pair, running, soon, wait } from './harness.ts';
import { settings } from './settings.ts';

test('a message comes in and an answer goes out', async () => {
  const { says, taken, send, chat, lan, server, bot } = await pair();
  says('chào em');
  await soon('it is taken', () => taken.length === 1);
  expect(taken[0]).toMatchObject({ type: 'said', text: 'chào em', name: 'Lan', channel: chat(lan) });
  expect(await send(chat(lan), 'Chào chị')).toMatchObject({ type: 'delivered' });
  expect(server.sent(bot).map(({ content }) => content)).toEqual(['Chào chị']);
  expect(server.violations).toEqual([]);
});

describe('nothing is lost', () => {
  test('a message the engine could not take is asked for again', async () => {
    let refusals = 1;
    const { says, texts, server } = await pair({}, {
      take: async () => { if ((refusals -= 1) >= 0) throw new Error('the disk is full'); },
      timers: { after: (ms, act) => { const timer = setTimeout(act, ms === 5000 ? 30 : ms); return () => { clearTimeout(timer); }; } },
    });
    says('một');
    await soon('it is taken at last', () => texts().length === 1);
    expect(texts()).toEqual(['một']);
    expect(server.sockets.requests.length).toBeGreaterThan(2);
  });

  test('a failure over one message does not cost the others of its frame', async () => {
    const { server, bot, lan, dm, texts } = await pair({}, { take: async (incoming) => { if (incoming.type === 'said' && incoming.text === 'hai') throw new Error('our bug'); } });
    const frame = ['một', 'hai', 'ba'].map((content) => server.world.post({ thread: dm, from: lan, msgType: 'webchat', content, by: 'phone' }));
    server.push(bot, ...frame);
    await soon('the others are taken', () => texts().length === 2);
    expect(texts()).toEqual(['một', 'ba']);
  });

  test('what was said while the line was down is found after it, once', async () => {
    const { server, bot, says, texts, state, keep } = await pair();
    says('trước');
    await soon('it is taken', () => texts().length === 1);
    server.sockets.drop(bot, 1006);
    says('trong lúc đứt 1');
    says('trong lúc đứt 2');
    await soon('the rest is found', () => texts().length === 3 && state() === 'up');
    await wait(60);
    expect(texts()).toEqual(['trước', 'trong lúc đứt 1', 'trong lúc đứt 2']);
    await soon('the gap says so', () => keep.gaps(0).at(-1)?.recovered === 2);
    expect(keep.gaps(0).at(-1)).toMatchObject({ why: '1006', lost: false });
  });

  test('what is too old to be answered is passed over for good', async () => {
    const server = await emulator();
    const bot = server.world.account('Trợ lý');
    const lan = server.world.person('Lan');
    server.world.befriend(bot, lan);
    const dm = server.dm(lan, bot);
    Object.assign(server.says(dm, lan, 'cũ'), { ts: Date.now() - 2 * 3_600_000 });
    const { texts, platform } = await running(server, bot, { settings: { ...settings, answerOld: 3_600_000 } });
    server.says(dm, lan, 'mới');
    await soon('the new one is taken', () => texts().length === 1);
    await wait(50);
    expect(texts()).toEqual(['mới']);
    await platform.stop();
  });

  test('what was said before the account was ours is not answered', async () => {
    const server = await emulator();
    const bot = server.world.account('Trợ lý');
    const lan = server.world.person('Lan');
    server.world.befriend(bot, lan);
    server.says(server.dm(lan, bot), lan, 'nói với chị chủ tài khoản');
    const first = await running(server, bot, { start: false });
    first.keep.saveSession({ ...first.keep.session()!, since: Date.now() + 5 });
    await wait(10);
    await first.platform.start(first.intake);
    await soon('it is up', () => first.state() === 'up');
    await soon('the old ones were asked for', () => server.sockets.requests.length === 2);
    server.says(server.dm(lan, bot), lan, 'nói với em');
    await soon('the new one is taken', () => first.taken.length > 0);
    await wait(60);
    expect(first.texts()).toEqual(['nói với em']);
  });

  test('a frame nobody can read costs nothing else', async () => {
    const { server, bot, says, texts, notices } = await pair();
    server.sockets.raw(bot, pack(501, 0, { encrypt: 2, data: 'no such thing' }));
    server.sockets.raw(bot, Buffer.from([1, 2]));
    server.sockets.raw(bot, pack(501, 0, wrap(0, Buffer.alloc(32), { msgs: [{ content: null }, null] })));
    says('vẫn nghe');
    await soon('the next is heard', () => texts().length === 1);
    expect(notices.some(({ what }) => what === 'a frame could not be read')).toBe(true);
  });

  test('a frame of six megabytes comes through, as much of it as anybody could mean, and the small one behind it too', async () => {
    const { says, texts } = await pair();
    says(`${'x'.repeat(19_999)}${'🌾'.repeat(3 * 1024 * 1024)}`);
    says('sau');
    await soon('both are taken', () => texts().length === 2);
    expect(texts().map(({ length }) => length).toSorted((a, b) => a - b)).toEqual([3, 20_000]);
    expect(texts().every((text) => text.isWellFormed())).toBe(true);
  });

  test('a frame of six megabytes in two thousand messages loses none of them', async () => {
    const { server, bot, dm, lan, texts } = await pair();
    const messages = Array.from({ length: 2000 }, (_, i) => server.world.post({ thread: dm, from: lan, msgType: 'webchat', content: `${i} ${'x'.repeat(3000)}`, by: 'phone' }));
    server.push(bot, ...messages);
    await soon('all are taken', () => texts().length === 2000);
    expect(texts().map((text) => Number.parseInt(text, 10))).toEqual(messages.map((_, i) => i));
  });

  test('a name as long as a letter is cut', async () => {
    const { server, bot, dm, lan, taken } = await pair();
    const frame = server.asSeen(bot, server.world.post({ thread: dm, from: lan, msgType: 'webchat', content: 'chào', by: 'phone' }));
    server.sockets.raw(bot, pack(501, 0, wrap(0, Buffer.alloc(32), { msgs: [{ ...frame, dName: 'Lan '.repeat(1000) }] })));
    await soon('it is taken', () => taken.length === 1);
    expect(taken[0]!.name).toHaveLength(64);
  });
});

describe('nothing is heard twice', () => {
  test('the same message pushed again', async () => {
    const { server, bot, says, texts } = await pair();
    const message = says('một lần');
    server.push(bot, message, message);
    await soon('it is taken', () => texts().length > 0);
    await wait(60);
    expect(texts()).toEqual(['một lần']);
  });

  test('the same message under another id', async () => {
    const { server, bot, says, texts } = await pair();
    const message = says('một lần');
    await soon('it is taken', () => texts().length === 1);
    server.push(bot, { ...message, msgId: message.msgId + 5n });
    await wait(60);
    expect(texts()).toEqual(['một lần']);
  });

  test('the same message under another id, met first by a process that died', async () => {
    const { server, bot, says, texts, taken, platform, store } = await pair();
    const message = says('một lần');
    await soon('it is taken', () => texts().length === 1);
    await platform.stop();
    store.database.sqlite.exec('update zalo_met set taken = 0');
    const second = await running(server, bot, { store });
    server.push(bot, { ...message, msgId: message.msgId + 5n });
    await soon('it is told again', () => second.taken.length > 0);
    await wait(60);
    // The engine may be told again, but by the same name, and it knows that one.
    expect(new Set(second.taken.map(({ id }) => id))).toEqual(new Set([taken[0]!.id]));
  });

  test('everything again after each of ten drops', async () => {
    const { server, bot, says, texts, state } = await pair();
    for (let i = 0; i < 10; i += 1) {
      says(`tin ${i}`);
      server.sockets.drop(bot, 1006);
      await soon('it is up again', () => state() === 'down');
      await soon('it is up again', () => state() === 'up');
    }
    await soon('all is there', () => texts().length === 10);
    await wait(60);
    expect(texts()).toHaveLength(10);
  });
});

test('messages that overtake each other are taken in the order they were written', async () => {
  const { server, bot, lan, dm, texts } = await pair();
  const [a, b, c] = ['a', 'b', 'c'].map((content) => server.world.post({ thread: dm, from: lan, msgType: 'webchat', content, by: 'phone' }));
  server.push(bot, c!);
  server.push(bot, a!, b!);
  await soon('all are taken', () => texts().length === 3);
  expect(texts()).toEqual(['a', 'b', 'c']);
});

test('ids as bare numbers too long for a number are the same ids', async () => {
  const { server, bot, says, texts, taken, chat, lan } = await pair();
  const message = says('số dài', { numericIds: true });
  await soon('it is taken', () => texts().length === 1);
  expect(taken[0]).toMatchObject({ channel: chat(lan), message: String(message.msgId), id: `${chat(lan)}#${message.msgId}` });
  server.push(bot, { ...message, numericIds: false });
  await wait(40);
  expect(texts()).toHaveLength(1);
});

describe('what people send', () => {
  const kinds: [msgType: string, content: unknown, happening: object][] = [
    ['chat.photo', { title: '', description: 'bìa hồ sơ', href: 'https://f1.zdn.vn/a.jpg', thumb: 'https://f1.zdn.vn/t.jpg', params: '{"hd":"https://f1.zdn.vn/hd.jpg"}' },
      { type: 'sent-file', caption: 'bìa hồ sơ', file: { kind: 'photo', ref: '{"kind":"photo","urls":["https://f1.zdn.vn/a.jpg","https://f1.zdn.vn/hd.jpg","https://f1.zdn.vn/t.jpg"]}' } }],
    ['chat.photo', { href: 'https://f1.zdn.vn/a.jpg', params: 'no json' }, { type: 'sent-file', file: { kind: 'photo' } }],
    ['share.file', { title: 'kiem-nghiem.pdf', href: 'https://f1.zdn.vn/f', thumb: 'https://f1.zdn.vn/t', params: '{}' },
      { type: 'sent-file', file: { kind: 'file', name: 'kiem-nghiem.pdf', ref: '{"kind":"file","urls":["https://f1.zdn.vn/f"],"name":"kiem-nghiem.pdf"}' } }],
    ['chat.voice', { href: 'https://f1.zdn.vn/v' }, { type: 'sent-other', what: 'voice' }],
    ['chat.video.msg', { href: 'https://f1.zdn.vn/v' }, { type: 'sent-other', what: 'video' }],
    ['chat.sticker', { id: 1, catId: 2, type: 3 }, { type: 'sent-other', what: 'sticker' }],
    ['chat.location.new', { params: '{}' }, { type: 'sent-other', what: 'location' }],
    ['chat.recommended', { action: 'recommened.user', title: 'Mận' }, { type: 'sent-other', what: 'contact' }],
    ['chat.recommended', { action: 'recommened.link', title: 'xem cái này', href: 'https://example.vn/a' }, { type: 'said', text: 'xem cái này\nhttps://example.vn/a' }],
    ['chat.something.new', { anything: 1 }, { type: 'sent-other', what: 'other' }],
    ['chat.something.new', 5, { type: 'sent-other', what: 'other' }],
  ];
  test.each(kinds)('%s', async (msgType, content, happening) => {
    const { says, taken, server } = await pair();
    says('', { msgType, content });
    await soon('it is taken', () => taken.length === 1);
    expect(taken[0]).toMatchObject(happening);
    expect(server.violations).toEqual([]);
  });

  test('taking a message back names the message', async () => {
    const { server, says, taken } = await pair();
    const message = says('nhầm');
    await soon('it is taken', () => taken.length === 1);
    server.undoes(message);
    await soon('it is taken back', () => taken.length === 2);
    expect(taken[1]).toMatchObject({ type: 'recalled', target: taken[0]!.message });
  });

  test('a reaction is something sent; taking it away is nothing', async () => {
    const { server, lan, says, taken } = await pair();
    const message = says('vui');
    server.reacts(lan, message, '/-heart', 5);
    server.reacts(lan, message, '', -1);
    server.reacts(lan, message, '/-heart', -1);
    await soon('it is taken', () => taken.length === 2);
    await wait(30);
    expect(taken.map(({ type }) => type)).toEqual(['said', 'sent-other']);
  });

  test.each([0, 1, 2, 3] as const)('frames wrapped in manner %s are read', async (encrypt) => {
    const { says, texts } = await pair({ encrypt });
    says('đọc được');
    await soon('it is taken', () => texts().length === 1);
  });
});

describe('groups', () => {
  async function room(secondUid = false) {
    const server = await emulator();
    const bot = server.world.account('Trợ lý', secondUid);
    const lan = server.world.person('Lan');
    const group = server.world.group('Xuân Thanh', [bot, lan], lan);
    const run = await running(server, bot);
    return { server, bot, lan, group, thread: server.inGroup(group), ...run, channel: run.room(group) };
  }

  test('who names us addresses us, and our name is not what they said', async () => {
    const { server, bot, lan, thread, taken, channel } = await room();
    server.says(thread, lan, '@Trợ lý hồ sơ cần gì?', { mentions: [{ of: bot, pos: 0, len: 7 }] });
    await soon('it is taken', () => taken.length === 1);
    expect(taken[0]).toMatchObject({ type: 'said', text: 'hồ sơ cần gì?', channel, group: { addressed: true } });
  });

  test('also by the second uid some accounts have', async () => {
    const { server, bot, lan, thread, taken } = await room(true);
    server.says(thread, lan, '@Trợ lý ơi', { mentions: [{ of: bot, pos: 0, len: 7 }] });
    await soon('it is taken', () => taken.length === 1);
    expect(taken[0]).toMatchObject({ group: { addressed: true } });
  });

  test('who answers what we said addresses us', async () => {
    const { server, bot, lan, thread, taken, send, channel } = await room();
    await send(channel, 'Chào cả nhóm');
    server.says(thread, lan, 'cảm ơn', { quote: server.sent(bot)[0]! });
    await soon('it is taken', () => taken.length === 1);
    expect(taken[0]).toMatchObject({ type: 'said', group: { addressed: true } });
  });

  test('talk among others, and calls to everybody, address nobody', async () => {
    const { server, lan, thread, taken } = await room();
    server.says(thread, lan, 'mai họp nhé');
    server.says(thread, lan, '@Tất cả mai họp', { mentions: [{ of: 'everyone', pos: 0, len: 7 }] });
    await soon('both are taken', () => taken.length === 2);
    expect(taken.map(({ group }) => group)).toMatchObject([{ addressed: false }, { addressed: false }]);
  });

  test('what the group said while the line was down is found after it', async () => {
    const { server, bot, lan, thread, texts, keep } = await room();
    server.sockets.drop(bot, 1006);
    server.says(thread, lan, 'nhóm hỏi lúc đứt');
    await soon('it is found', () => texts().length === 1);
    await soon('the gap says so', () => keep.gaps(0).at(-1)?.recovered === 1);
  });

  test('being added is heard, once', async () => {
    const { server, bot, lan, group, taken, channel } = await room();
    const event = { groupId: group.id, groupName: group.name, sourceId: server.world.uid(bot, lan), creatorId: server.world.uid(bot, lan), updateMembers: [{ id: server.world.uid(bot, bot), dName: 'Trợ lý' }], time: String(Date.now()) };
    server.groupEvent(bot, 'join', event);
    server.groupEvent(bot, 'join', event);
    await soon('it is taken', () => taken.length > 0);
    await wait(60);
    expect(taken).toMatchObject([{ type: 'joined', channel, group: { addressed: false } }]);
  });

  test('being taken out is heard', async () => {
    const { server, bot, lan, group, taken, channel } = await room();
    server.groupEvent(bot, 'remove_member', { groupId: group.id, sourceId: server.world.uid(bot, lan), updateMembers: [{ id: server.world.uid(bot, bot) }], time: String(Date.now()) });
    await soon('it is taken', () => taken.length > 0);
    expect(taken).toMatchObject([{ type: 'removed', channel }]);
  });

  test('somebody else being added is nothing', async () => {
    const { server, bot, lan, group, taken } = await room();
    server.groupEvent(bot, 'join', { groupId: group.id, sourceId: server.world.uid(bot, lan), updateMembers: [{ id: '123' }], time: String(Date.now()) });
    await wait(40);
    expect(taken).toEqual([]);
  });
});

describe('the office writes by hand', () => {
  test('what a hand types in our chat is a taking over', async () => {
    const { server, bot, dm, taken, chat, lan } = await pair();
    server.says(dm, bot, 'Để em gọi cho chị', { by: 'phone' });
    await soon('it is taken', () => taken.length === 1);
    expect(taken[0]).toMatchObject({ type: 'taken-over', channel: chat(lan) });
  });

  test('what we send ourselves is not, also when the echo outruns the answer', async () => {
    const { server, send, chat, lan, taken } = await pair({ echo: 'at-once' });
    server.faults.add('/api/message/sms', { type: 'slow', ms: 40 });
    expect(await send(chat(lan), 'của em')).toMatchObject({ type: 'delivered' });
    await wait(50);
    expect(taken).toEqual([]);
  });

  test('nor after a restart, when it all comes again', async () => {
    const { server, bot, send, chat, lan, platform, store } = await pair({ echo: 'never' });
    await send(chat(lan), 'của em');
    await platform.stop();
    const second = await running(server, bot, { store });
    await wait(60);
    expect(second.taken).toEqual([]);
  });
});

test('a person another account of ours knew is the same person', async () => {
  const server = await emulator();
  const [old, fresh] = [server.world.account('Trợ lý cũ'), server.world.account('Trợ lý mới')];
  const lan = server.world.person('Lan');
  server.world.befriend(old, lan);
  server.world.befriend(fresh, lan);
  const first = await running(server, old);
  const known = first.chat(lan);
  first.keep.identify(known, lan.globalId, Date.now());
  await first.platform.stop();
  first.store.database.sqlite.exec('delete from zalo_session');
  const second = await running(server, fresh, { store: first.store });
  server.says(server.dm(lan, fresh), lan, 'chị Lan đây');
  await soon('it is taken', () => second.taken.length === 1);
  expect(second.taken[0]).toMatchObject({ channel: second.chat(lan), sameAs: known });
  expect(second.chat(lan)).not.toBe(known);
});

test('a command the library passes over is counted and told', async () => {
  const { server, bot, platform, notices } = await pair();
  server.sockets.raw(bot, pack(551, 0, { encrypt: 0, data: '{}' }));
  await soon('it is told', () => notices.some(({ fields }) => fields?.['command'] === '551/0'));
  expect(platform.frames().get('551/0')).toBe(1);
});
