import { describe, expect, test } from 'vitest';
import { bot, emulator, pause, soon } from './harness.ts';

describe('in a private chat', () => {
  test('words come with name, time and number, and Vietnamese as it was typed', async () => {
    const server = await emulator();
    const { hears } = await bot(server);
    const man = server.person('Mận', 'Trần');
    const text = 'Chi\u0323 muốn đăng ký 🌾 OCOP';
    const { message } = man.says(text);
    expect(await hears()).toEqual({ type: 'said', text, channel: `telegram/${man.user.id}`, id: `telegram/${man.user.id}#${server.world.bot.id}:${message}`, message: String(message), at: expect.closeTo(Date.now(), -4), name: 'Mận Trần' });
  });

  test('a name is cut at sixty-four, and through no letter', async () => {
    const server = await emulator();
    const { hears } = await bot(server);
    server.person('M'.repeat(63), '🌾 Trần').says('chào');
    const long = (await hears()).name!;
    expect([long.length, long.isWellFormed()]).toEqual([64, true]);
    server.person('M'.repeat(61), '🌾🌾🌾').says('chào');
    expect((await hears(2)).name!.isWellFormed()).toBe(true);
  });

  test('a deep link brings its code as words', async () => {
    const server = await emulator();
    const { hears } = await bot(server);
    server.person('Mận').opens('OC-7K2M9QFD');
    expect(await hears()).toMatchObject({ type: 'said', text: '/start OC-7K2M9QFD' });
  });

  test('what has no words is told by its kind, and what nobody said is nothing', async () => {
    const server = await emulator();
    const { taken } = await bot(server);
    const man = server.person('Mận');
    const hidden = { file_id: 'x', file_unique_id: 'x' };
    man.voice(); man.sticker(); man.location();
    man.sends({ video: hidden as never });
    man.sends({ video_note: hidden as never });
    man.sends({ contact: { phone_number: '+84', first_name: 'L' } });
    man.sends({ animation: hidden as never, document: hidden });
    man.sends({ venue: { location: { latitude: 1, longitude: 1 }, title: 'chợ', address: '' }, location: { latitude: 1, longitude: 1 } });
    man.sends({ poll: {} as never });
    man.sends({ hologram: {}, has_media_spoiler: true } as never);
    for (const field of ['users_shared', 'write_access_allowed', 'chat_background_set', 'message_auto_delete_timer_changed', 'gift', 'web_app_data', 'forum_topic_created']) man.sends({ [field]: {} });
    man.sends({ edit_date: 5, sender_boost_count: 1 });
    man.sends({ pinned_message: { message_id: 1 } as never });
    const { update } = man.says('hết');
    await server.updates.whenConfirmed(update!);
    expect(taken.map((one) => (one.type === 'sent-other' ? one.what : one.type))).toEqual(['voice', 'sticker', 'location', 'video', 'video', 'contact', 'sticker', 'location', 'other', 'other', 'said']);
  });

  test('an edit names the message and its new words; each edit is another event; a moving location is none', async () => {
    const server = await emulator();
    const { taken } = await bot(server);
    const man = server.person('Mận');
    const { message } = man.says('1');
    man.edits(message, '2');
    const { update } = man.edits(message, '3');
    server.updates.addRaw({ edited_message: { message_id: message, date: 1, edit_date: 2, chat: man.place.chat, from: man.user, location: { latitude: 1, longitude: 2 } } });
    await server.updates.whenConfirmed(update! + 1);
    expect(taken.slice(1)).toMatchObject([{ type: 'edited', target: String(message), text: '2' }, { type: 'edited', target: String(message), text: '3' }]);
    expect(new Set(taken.map(({ id }) => id)).size).toBe(3);
  });

  test('a pressed button is the choice it carries; it is answered, and the message shows what was picked', async () => {
    const server = await emulator();
    const { hears, say } = await bot(server);
    const man = server.person('Mận');
    man.opens();
    await hears();
    await say(man, { text: 'Đồng ý không ạ?', choices: [{ id: '17:1', label: 'Đồng ý' }, { id: '17:2', label: 'Không' }] });
    man.presses('Đồng ý');
    expect(await hears(2)).toMatchObject({ type: 'picked', choice: '17:1', channel: `telegram/${man.user.id}`, name: 'Mận' });
    await soon('it is edited', () => man.sees()[0]!.edited);
    expect(man.sees()).toMatchObject([{ text: 'Đồng ý không ạ?\n\n✓ Đồng ý', buttons: [] }]);
    expect(server.unanswered()).toEqual([]);
  });

  test('a button of a message too old to be seen is answered and still heard', async () => {
    const server = await emulator();
    const { hears, platform } = await bot(server);
    const man = server.person('Mận');
    man.opens();
    await hears();
    server.updates.addRaw({ callback_query: { id: '9', from: man.user, chat_instance: '1', data: '5:2', message: { chat: man.place.chat, message_id: 77, date: 0 } } });
    expect(await hears(2)).toMatchObject({ type: 'picked', choice: '5:2' });
    await platform.stop();
    expect(server.callsOf('answerCallbackQuery')).toHaveLength(1);
    expect(server.callsOf('editMessageText')).toHaveLength(0);
  });

  test('told twice of one press, we say nothing of a message that already shows it', async () => {
    const server = await emulator();
    const { hears, say, notices } = await bot(server);
    const man = server.person('Mận');
    man.opens();
    await hears();
    await say(man, { text: 'Đồng ý không ạ?', choices: [{ id: '17:1', label: 'Đồng ý' }] });
    const message = man.place.messages.get(man.sees()[0]!.id)!;
    for (const id of ['8', '9']) server.updates.addRaw({ callback_query: { id, from: man.user, chat_instance: '1', data: '17:1', message } });
    await soon('both are answered', () => server.callsOf('editMessageText').length === 2 && notices.length >= 2);
    await pause(50);
    // That both queries are too old; nothing of the edit.
    expect(notices).toHaveLength(2);
  });

  test('a press that cannot be read is answered all the same: the phone waits', async () => {
    const server = await emulator();
    const { platform } = await bot(server);
    const man = server.person('Mận');
    for (const query of [{ id: '8', data: 5 }, { id: '9', from: man.user, data: '1:1', message: { message_id: 'x' } }, { id: 10 }]) server.updates.addRaw({ callback_query: query });
    await soon('both are answered', () => server.callsOf('answerCallbackQuery').length === 2);
    await platform.stop();
    expect(server.callsOf('answerCallbackQuery').map(({ request }) => request['callback_query_id'])).toEqual(['8', '9']);
  });

  test('who blocks us is known at once; writing again is enough', async () => {
    const server = await emulator();
    const { taken } = await bot(server);
    const man = server.person('Mận');
    man.says('chào');
    man.blocks();
    const { update } = man.says('chị đây');
    await server.updates.whenConfirmed(update!);
    expect(taken.map(({ type }) => type)).toEqual(['said', 'blocked', 'said']);
  });

  test('while an answer is being thought of, the phone sees it, in the topic it was asked in; a failing of that is nothing', async () => {
    const server = await emulator();
    const { platform, notices } = await bot(server);
    const man = server.person('Mận');
    const { update } = man.says('còn thiếu gì');
    await server.updates.whenConfirmed(update!);
    const group = server.group('Xuân Thành', { forum: true });
    group.adds(man);
    const topic = group.opensTopic(man, 'Hồ sơ');
    for (const channel of [`telegram/${man.user.id}`, `telegram/${group.place.chat.id}/${topic}`, 'telegram/1', 'telegram/x']) await platform.typing!(channel as never);
    await soon('all are asked', () => server.callsOf('sendChatAction').length === 3 && notices.length > 0);
    expect(server.actions.map(({ chat, topic: where }) => [chat, where])).toEqual([[man.user.id, undefined], [group.place.chat.id, topic]]);
    expect(notices).toEqual([{ what: 'telegram', code: '400' }].map((one) => ({ ...one, what: expect.any(String) as string })));
  });
});

describe('in a group', () => {
  test('joining is told once; being removed, a new title and other talk are not', async () => {
    const server = await emulator();
    const { taken } = await bot(server);
    const tuvan = server.person('Tư vấn');
    const group = server.group('Xuân Thành');
    group.adds(tuvan);
    tuvan.in(group).says('mai họp nhé');
    group.renames(tuvan, 'Xuân Thành 2');
    const { update } = tuvan.in(group).says('/help');
    await server.updates.whenConfirmed(update!);
    group.removes(tuvan);
    await server.updates.whenConfirmed(update! + 1);
    const from = `telegram/${tuvan.user.id}`;
    expect(taken).toMatchObject([{ type: 'joined', title: 'Xuân Thành', by: from, group: { addressed: false } }, { type: 'said', text: '/help', group: { addressed: true, from } }, { type: 'removed' }]);
  });

  test('we are meant by our name, by an answer to us, by a command that is not another bot’s', async () => {
    const server = await emulator();
    const { taken, hears, say } = await bot(server);
    const tuvan = server.person('Tư vấn');
    const group = server.group('Xuân Thành');
    // An administrator hears everything, so that what is not for us can be seen to be left alone.
    group.adds(tuvan, 'administrator');
    await hears();
    await say(group, 'Em chào cả nhóm');
    const ours = tuvan.in(group).sees()[0]!.id;
    const there = tuvan.in(group);
    there.says('@tro_ly_ocop_bot  còn thiếu gì');
    there.says('anh @Tro_Ly_Ocop_Bot ơi');
    there.says('cảm ơn em', { answers: ours });
    there.says('/start@tro_ly_ocop_bot OC-7K2M9QFD');
    there.says('/start@other_ocop_bot x');
    there.says('@somebody_else chào');
    there.says('chị gõ /start là được');
    const { update } = there.says('chào cả nhà');
    await server.updates.whenConfirmed(update!);
    expect(taken[3]).toMatchObject({ quotes: String(ours) });
    expect(taken.slice(1).map((one) => [one.type === 'said' && one.text, one.group?.addressed])).toEqual([
      ['còn thiếu gì', true], ['anh ơi', true], ['cảm ơn em', true], ['/start OC-7K2M9QFD', true], ['/start@other_ocop_bot x', false], ['@somebody_else chào', false], ['chị gõ /start là được', false], ['chào cả nhà', false],
    ]);
  });

  test('with privacy mode on, Telegram itself keeps the group’s talk from us', async () => {
    const server = await emulator();
    const { taken } = await bot(server);
    const tuvan = server.person('Tư vấn');
    const group = server.group('Xuân Thành');
    group.adds(tuvan);
    expect(tuvan.in(group).says('chuyện riêng của nhóm').update).toBeUndefined();
    expect(tuvan.in(group).photo(new Uint8Array(20)).update).toBeUndefined();
    const { update } = tuvan.in(group).says('/help');
    await server.updates.whenConfirmed(update!);
    expect(taken).toHaveLength(2);
  });

  test('a topic is a place of its own, and the answer goes there; opening it is no answer to us', async () => {
    const server = await emulator();
    const { hears, taken, platform } = await bot(server);
    const tuvan = server.person('Tư vấn');
    const group = server.group('Xuân Thành', { forum: true });
    group.adds(tuvan, 'administrator');
    const topic = group.opensTopic(tuvan, 'Hồ sơ');
    group.place.messages.get(topic)!.from = server.world.botUser();
    const where = { topic };
    const { update } = tuvan.in(group).says('không gọi ai', where);
    tuvan.in(group).says('/help', where);
    await server.updates.whenConfirmed(update! + 1);
    const asked = await hears(3);
    expect(taken.map((one) => [one.group?.addressed, one.quotes])).toEqual([[false, undefined], [false, undefined], [true, undefined]]);
    expect(asked.channel).toBe(`telegram/${group.place.chat.id}/${topic}`);
    expect(await platform.send(asked.channel, { text: 'Dạ', quotes: asked.message! }, 'E1' as never)).toMatchObject({ type: 'delivered' });
    expect(tuvan.in(group).sees().at(-1)).toMatchObject({ text: 'Dạ', topic, answers: Number(asked.message) });
  });

  test('other bots are not heard; an administrator who hides behind the group is', async () => {
    const server = await emulator();
    const { taken } = await bot(server);
    const tuvan = server.person('Tư vấn');
    const group = server.group('Xuân Thành');
    group.adds(tuvan, 'administrator');
    const base = { date: 1, chat: group.place.chat, text: '/help', entities: [{ type: 'bot_command', offset: 0, length: 5 }] };
    server.updates.addRaw({ message: { ...base, message_id: 901, from: { id: 5, is_bot: true, first_name: 'Bot khác' } } });
    const last = server.updates.addRaw({ message: { ...base, message_id: 902, from: { id: 1087968824, is_bot: true, first_name: 'Group' }, sender_chat: { id: group.place.chat.id, type: 'group', title: 'Xuân Thành' } } });
    await server.updates.whenConfirmed(last);
    expect(taken.map(({ type, name }) => [type, name])).toEqual([['joined', undefined], ['said', 'Xuân Thành']]);
    // Nor what they mend of what they said, nor channels that somebody puts us into.
    server.updates.addRaw({ edited_message: { ...base, message_id: 901, edit_date: 2, from: { id: 5, is_bot: true, first_name: 'Bot khác' } } });
    const [left, member] = ['left', 'administrator'].map((status) => ({ status, user: server.world.botUser() }));
    const put = server.updates.addRaw({ my_chat_member: { chat: { id: -1009, type: 'channel', title: 'Kênh' }, from: tuvan.user, date: 1, old_chat_member: left, new_chat_member: member } });
    await server.updates.whenConfirmed(put);
    expect(taken).toHaveLength(2);
    expect(taken[1]!.group).toEqual({ addressed: true });
  });
});

test('what cannot be read is passed over in one line, and loses no neighbour', async () => {
  const server = await emulator();
  const { taken, notices, states } = await bot(server);
  const man = server.person('Mận');
  const good = { message_id: 1, date: 1, chat: man.place.chat, from: man.user };
  const bad: object[] = [
    { message: 17 }, { message: null }, { message: {} }, { message: { ...good, message_id: 'một' } }, { message: { ...good, text: 5 } }, { message: { ...good, chat: { id: 1e300, type: 'private' } } }, { message: { ...good, chat: { id: 2 ** 60, type: 'private' } } }, { message: { date: 1 } },
    { message: { ...good, photo: [] } }, { message: { ...good, document: { file_id: '' } } }, { message: { ...good, text: 'x', entities: [{ type: 'mention', offset: -1, length: 2 }] } },
    { edited_message: [] }, { callback_query: { id: 1 } }, { my_chat_member: { chat: man.place.chat } },
  ];
  for (const update of bad) server.updates.addRaw(update);
  server.updates.addRaw({ poll: {} });
  server.updates.addRaw({ message: { ...good, message_id: 99, from: undefined, text: 'ai đó' } });
  server.updates.addRaw({ message: { ...good, message_id: 100, text: 'x', entities: [{ type: 'mention', offset: 500, length: 20 }] } });
  const { update } = man.says('chào');
  await server.updates.whenConfirmed(update!);
  expect(taken.map((one) => one.type === 'said' && one.text)).toEqual(['ai đó', 'x', 'chào']);
  expect(notices.filter(({ what }) => what === 'an update cannot be read')).toHaveLength(bad.length);
  expect(JSON.stringify(notices)).not.toMatch(/Mận|\d{7}/);
  expect(states()).toEqual(['connecting', 'up']);
});

test('a list with things that are no updates, or no list at all, stops nothing', async () => {
  const server = await emulator();
  const { hears, notices } = await bot(server);
  const man = server.person('Mận');
  server.faults.plan('getUpdates', { type: 'says', result: [null, 7, { message: {} }] });
  server.faults.plan('getUpdates', { type: 'says', result: 'không' });
  man.opens();
  await hears();
  man.says('còn đó không');
  expect(await hears(2)).toMatchObject({ text: 'còn đó không' });
  expect(notices.filter(({ what }) => what === 'an update without a number')).toHaveLength(3);
});
