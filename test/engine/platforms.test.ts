import { describe, expect, test } from 'vitest';
import type { ChannelId } from '../../src/core/ids.ts';
import { openEngine } from '../../src/engine/engine.ts';
import type { Intake, Outcome, Platform, Standing } from '../../src/engine/ports.ts';
import { standings } from '../../src/engine/standings.ts';
import { take } from '../../src/engine/take.ts';
import { quiet } from '../../src/platform/simulator/stage.ts';
import { filesIn } from '../../src/storage/files.ts';
import { isUnavailable } from '../../src/storage/disk.ts';
import type { Store } from '../../src/storage/store.ts';
import { freshStore, knowledge, NOW, said, taking } from '../fresh.ts';
import { freshFolder } from '../undone.ts';
import { step } from '../../src/core/producer/step.ts';

const HOUR = 3_600_000;

/** A platform that answers every send as told, and hands out its intake. */
function scripted(answer: (channel: string) => Outcome = () => ({ type: 'delivered' })) {
  const sent: { channel: string; text: string }[] = [];
  let intake: Intake | undefined;
  const platform: Platform = {
    name: 'zalo',
    capabilities: { choices: 'numbered', longestText: 2000, quoting: true, groups: true },
    async send(channel, message) { sent.push({ channel, text: message.text }); return answer(channel); },
    async fetch() { return { type: 'failed', why: 'unavailable' }; },
    async start(given) { intake = given; },
    async stop() {},
  };
  return { platform, sent, intake: () => intake! };
}

const WORDS = { platform: (platform: string, { state }: Standing) => `${platform} ${state}`, unhandled: (event: number) => `lỗi ${event}` };

const engineOn = (store: Store, platforms: readonly Platform[], staff: readonly string[] = []) =>
  openEngine({
    store, machine: step, knowledge, platforms, files: filesIn(freshFolder()), clock: { now: () => NOW }, logger: quiet, apology: '', isUnavailable,
    staff: { channels: staff as ChannelId[], words: WORDS },
  });

const channelsOf = (store: Store) => store.producers.load('P1')?.people.map((person) => person.channels);

const kindOf = (store: Store) => store.producers.load('P1')?.facts.find((one) => one.fact === 'producer-kind')?.value;

describe('the office takes a conversation over', () => {
  const talk = (store: Store, ...texts: string[]) => texts.map((text, i) => take(said(text, `${text}${i}`), NOW + i, taking(store)));
  const replies = (store: Store) => (store.database.sqlite.prepare('select count(*) as n from outbox').get() as { n: number }).n;

  test('the bot is quiet for two hours, then answers again', () => {
    const store = freshStore();
    talk(store, 'làm bánh gai', 'đồng ý');
    take({ ...said('', 'owner'), type: 'taken-over' }, NOW + 10, taking(store));
    const before = replies(store);
    take(said('htx', 'm3'), NOW + HOUR, taking(store));
    expect(replies(store)).toBe(before);
    expect(kindOf(store)).toBeUndefined();
    take(said('htx', 'm4'), NOW + 3 * HOUR, taking(store));
    expect(replies(store)).toBeGreaterThan(before);
    expect(kindOf(store)).toBe('htx');
  });

  test.each(['tiếp', '/thieu'])('"%s" calls the bot back at once', (text) => {
    const store = freshStore();
    talk(store, 'làm bánh gai', 'đồng ý');
    take({ ...said('', 'owner'), type: 'taken-over' }, NOW + 10, taking(store));
    const before = replies(store);
    take(said(text, 'm3'), NOW + 20, taking(store));
    expect(replies(store)).toBeGreaterThan(before);
    expect(store.producers.load('P1')?.people[0]?.ledUntil).toBeUndefined();
  });
});

describe('a chat the platform knows', () => {
  test('to be of the same person goes on with the same dossier', () => {
    const store = freshStore();
    take(said('làm bánh gai', 'm1', 'zalo/A:1'), NOW, taking(store));
    take(said('đồng ý', 'm2', 'zalo/A:1'), NOW, taking(store));
    take({ ...said('htx', 'm3', 'zalo/B:77'), sameAs: 'zalo/A:1' as ChannelId }, NOW, taking(store));
    expect(channelsOf(store)).toEqual([['zalo/B:77', 'zalo/A:1']]);
    expect(kindOf(store)).toBe('htx');
  });

  test('to be of somebody it has never seen begins anew', () => {
    const store = freshStore();
    take({ ...said('chào', 'm1', 'zalo/B:77'), sameAs: 'zalo/A:1' as ChannelId }, NOW, taking(store));
    expect(channelsOf(store)).toEqual([['zalo/B:77']]);
  });
});

describe('a shared group', () => {
  const inGroup = (text: string, message: string, addressed: boolean) => ({ ...said(text, message, 'zalo/A:g:9'), group: { addressed } });
  const rows = (store: Store, sql: string) => store.database.sqlite.prepare(sql).all();

  test('what is not said to the bot is neither kept nor answered', () => {
    const store = freshStore();
    take(inGroup('mai họp nhé', 'm1', false), NOW, taking(store));
    expect(rows(store, 'select * from event union all select * from event')).toEqual([]);
    expect(store.log.heads()).toEqual([]);
  });

  test('who calls the bot is asked to write to it alone, once, and no word of it is kept', () => {
    const store = freshStore();
    take(inGroup('@Trợ lý hồ sơ bánh gai của tôi thiếu gì', 'm1', true), NOW, taking(store));
    take(inGroup('@Trợ lý hồ sơ bánh gai của tôi thiếu gì', 'm1', true), NOW, taking(store));
    expect(store.log.heads()).toHaveLength(1);
    expect(store.log.heads()[0]?.effect).toMatchObject({ channel: 'zalo/A:g:9', message: { text: expect.stringContaining('nhắn riêng') } });
    expect(JSON.stringify(rows(store, 'select * from event'))).not.toMatch(/bánh gai|g:9/);
    expect(store.log.producerIds()).toEqual([]);
  });
});

test('what waits for a chat follows it to its new id', async () => {
  const store = freshStore();
  const { platform, sent } = scripted((channel) => (channel === 'zalo/A:g:9' ? { type: 'moved', to: 'zalo/A:g:10' as ChannelId } : { type: 'delivered' }));
  const engine = engineOn(store, [platform]);
  await engine.start();
  await engine.admit({ ...said('@bot', 'm1', 'zalo/A:g:9'), group: { addressed: true } });
  await engine.drain();
  expect(sent.map((one) => one.channel)).toEqual(['zalo/A:g:9', 'zalo/A:g:10']);
  await engine.stop();
});

describe('how platforms stand', () => {
  const parts = (told: string[], kept: Standing[] = []) => ({
    clock: { now: () => NOW }, staff: ['telegram/1'] as ChannelId[], words: WORDS, kick: () => undefined, failed: () => undefined, patience: 20,
    log: { standing: (_platform: string, standing: Standing) => { kept.push(standing); }, queue: (effects: readonly { type: string }[]) => { for (const one of effects) told.push(JSON.stringify(one)); } },
  });
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  test('staff hear at once when a person must act, and when it is over', () => {
    const told: string[] = [];
    const kept: Standing[] = [];
    const stands = standings(parts(told, kept));
    for (const [i, state] of (['connecting', 'up', 'needs-login', 'needs-login', 'connecting', 'up'] as const).entries()) stands.changed('zalo', { state, since: i });
    expect(told.map((one) => /zalo [\w-]+/.exec(one)?.[0])).toEqual(['zalo needs-login', 'zalo up']);
    expect(kept).toHaveLength(6);
  });

  test('a rest in which the line drops again and again is told once, and another reason for it once more', () => {
    const told: string[] = [];
    const stands = standings(parts(told));
    const rests = (since: number, detail: string) => { stands.changed('zalo', { state: 'slowed', since, detail }); stands.changed('zalo', { state: 'down', since }); };
    for (let i = 0; i < 80; i += 1) rests(i, '221');
    rests(90, '123');
    stands.changed('zalo', { state: 'up', since: 99 });
    rests(100, '123');
    stands.stop();
    expect(told.map((one) => /zalo [\w-]+/.exec(one)?.[0])).toEqual(['zalo slowed', 'zalo slowed', 'zalo up', 'zalo slowed']);
  });

  test('a short loss is no news; one that lasts is', async () => {
    const told: string[] = [];
    const stands = standings(parts(told));
    stands.changed('zalo', { state: 'down', since: 1 });
    stands.changed('zalo', { state: 'up', since: 2 });
    await wait(40);
    expect(told).toEqual([]);
    stands.changed('zalo', { state: 'down', since: 3 });
    await wait(40);
    expect(told).toHaveLength(1);
    stands.stop();
  });

  test('the engine keeps it for doctor and sends staff the notice on the other platform', async () => {
    const store = freshStore();
    const { platform, sent, intake } = scripted();
    const engine = engineOn(store, [platform], ['zalo/A:5']);
    await engine.start();
    intake().standing({ state: 'needs-login', since: NOW, detail: '102' });
    await engine.drain();
    expect(sent).toEqual([{ channel: 'zalo/A:5', text: 'zalo needs-login' }]);
    expect(store.log.standings()).toEqual([{ platform: 'zalo', state: 'needs-login', since: NOW, detail: '102' }]);
    await engine.stop();
  });
});

test('staff hear of a message that our own code failed over', async () => {
  const store = freshStore();
  const { platform, sent } = scripted();
  const engine = openEngine({
    store, machine: () => { throw new Error('bug'); }, knowledge, platforms: [platform], files: filesIn(freshFolder()), clock: { now: () => NOW }, logger: quiet, apology: 'xin lỗi', isUnavailable,
    staff: { channels: ['zalo/A:5' as ChannelId], words: WORDS },
  });
  await engine.start();
  await engine.admit(said('chào', 'm1', 'zalo/A:7'));
  await engine.drain();
  expect(sent).toEqual(expect.arrayContaining([{ channel: 'zalo/A:7', text: 'xin lỗi' }, { channel: 'zalo/A:5', text: 'lỗi 1' }]));
  await engine.stop();
});
