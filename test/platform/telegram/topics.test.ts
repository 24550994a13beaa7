import { expect, test } from 'vitest';
import { channelOf } from '../../../src/platform/telegram/chats.ts';
import { telegram } from '../../../src/platform/telegram/platform.ts';
import { openService } from '../../../src/service.ts';
import { freshFolder } from '../../undone.ts';
import { bot, emulator, pause, QUICK, soon } from './harness.ts';

/* A group with topics, of which one is closed or deleted while somebody waits for an answer there. */

async function group() {
  const server = await emulator();
  const tuvan = server.person('Tư vấn');
  const forum = server.group('Xuân Thành', { forum: true });
  return { server, tuvan, forum };
}

async function served() {
  const { server, tuvan, forum } = await group();
  const clock = { now: () => Date.now() };
  const quiet = () => undefined;
  const service = openService({ data: freshFolder(), office: {}, clock, logger: { info: quiet, warn: quiet, error: quiet }, platforms: [telegram({ account: { token: server.token(), api: server.url }, clock, notice: quiet, timing: QUICK })] });
  await service.engine.start();
  await soon('it listens', () => server.updates.waits());
  forum.adds(tuvan);
  const topic = forum.opensTopic(tuvan, 'Hồ sơ');
  await soon('all is heard', () => server.updates.pending().length === 0);
  await service.engine.drain();
  const before = forum.place.messages.size;
  return {
    server, forum, topic, service, asks: () => tuvan.in(forum).says('/help', { topic }),
    heard: () => tuvan.in(forum).sees().filter(({ id }) => id > before).map((one) => one.topic),
  };
}

test.each(['closed', 'deleted'] as const)('an answer whose topic is %s meanwhile is said in the group, once', async (state) => {
  const { server, forum, topic, service, asks, heard } = await served();
  forum.place.topics.get(topic)!.state = state;
  const { update } = asks();
  await server.updates.whenConfirmed(update!);
  await service.engine.drain();
  expect(heard()).toEqual([undefined]);
  await service.close();
});

test('where the group’s own topic is closed too there is one clear result, and no trying on', async () => {
  const { server, forum, topic, service, asks, heard } = await served();
  forum.place.topics.get(topic)!.state = 'closed';
  forum.place.generalClosed = true;
  const { update } = asks();
  await server.updates.whenConfirmed(update!);
  await service.engine.drain();
  expect(heard()).toEqual([]);
  // In the topic, in the group, and there without quoting: then no more.
  await pause(300);
  expect(server.callsOf('sendMessage').filter(({ refused }) => refused === 'Bad Request: TOPIC_CLOSED')).toHaveLength(3);
  const { say } = await bot(server, { start: false });
  expect(await say(forum, 'Dạ')).toEqual({ type: 'refused', why: 'unreachable', detail: '400 Bad Request: TOPIC_CLOSED' });
  await service.close();
});

test('an administrator writes in a closed topic', async () => {
  const { server, tuvan, forum } = await group();
  const { say, hears } = await bot(server);
  forum.adds(tuvan, 'administrator');
  await hears();
  const topic = forum.opensTopic(tuvan, 'Hồ sơ');
  forum.place.topics.get(topic)!.state = 'closed';
  expect(await say(forum, 'Dạ', topic)).toMatchObject({ type: 'delivered' });
  expect(tuvan.in(forum).sees().at(-1)).toMatchObject({ topic });
});

test('a file for a closed topic goes to the group too', async () => {
  const { server, tuvan, forum } = await group();
  const { platform, hears } = await bot(server);
  forum.adds(tuvan);
  await hears();
  const topic = forum.opensTopic(tuvan, 'Hồ sơ');
  forum.place.topics.get(topic)!.state = 'closed';
  const send = (of: { id: number; topic?: number }) => platform.sendFile!(channelOf(of), { bytes: Buffer.from('%PDF-1.4'), name: 'a.pdf', kind: 'file' }, 'E1' as never);
  const { id } = forum.place.chat;
  expect(await send({ id, topic })).toEqual({ type: 'moved', to: channelOf({ id }) });
  expect(await send({ id })).toMatchObject({ type: 'delivered' });
});

test('moved out of a closed topic, an answer quotes nothing, for it would go back there', async () => {
  const { server, tuvan, forum } = await group();
  const { say, hears } = await bot(server);
  forum.adds(tuvan);
  await hears();
  const topic = forum.opensTopic(tuvan, 'Hồ sơ');
  const { message } = tuvan.in(forum).says('/help', { topic });
  forum.place.topics.get(topic)!.state = 'closed';
  expect(await say(forum, { text: 'Dạ', quotes: String(message) })).toMatchObject({ type: 'delivered' });
  expect(tuvan.in(forum).sees().at(-1)).toEqual({ id: expect.any(Number) as number, text: 'Dạ', buttons: [], edited: false });
});
