import { expect, test } from 'vitest';
import { step } from '../../src/core/producer/step.ts';
import { openEngine } from '../../src/engine/engine.ts';
import type { Platform, Thinker } from '../../src/engine/ports.ts';
import { replayProducer } from '../../src/engine/replay.ts';
import { quiet } from '../../src/platform/simulator/stage.ts';
import { filesIn } from '../../src/storage/files.ts';
import { isUnavailable } from '../../src/storage/disk.ts';
import type { Store } from '../../src/storage/store.ts';
import { freshStore, knowledge, NOW, said } from '../fresh.ts';
import { freshFolder } from '../undone.ts';

/** The real machine and store with a thinker of the test's. */
function room(store: Store, think: Thinker['think']) {
  const seen: string[] = [];
  const platform: Platform = {
    name: 'zalo', capabilities: { choices: 'numbered', longestText: 2000, quoting: false, groups: false },
    async send(_channel, message) { seen.push(message.text); return { type: 'delivered' }; },
    async fetch() { return { type: 'failed', why: 'unavailable' }; },
    async start() {}, async stop() {},
  };
  const engine = openEngine({ store, machine: step, knowledge, platforms: [platform], files: filesIn(freshFolder()), thinker: { isOn: () => true, think }, clock: { now: () => NOW }, logger: quiet, apology: 'Em xin lỗi.', isUnavailable });
  return { engine, seen };
}

const until = async (claim: () => boolean) => { while (!claim()) await new Promise((resolve) => setImmediate(resolve)); };
const never = () => new Promise<never>(() => undefined);
const UNREAD = 'lụi hụi lụm thụm';

async function begun(store: Store, think: Thinker['think']) {
  const one = room(store, think);
  let heard = 0;
  for (const text of ['chào', 'đồng ý', 'em làm bánh gai']) {
    await one.engine.admit(said(text, `m${(heard += 1)}`));
    await until(() => one.seen.length === heard);
  }
  return one;
}

test('words that were being read when the process ended are answered by the rules when it is back', async () => {
  const store = freshStore();
  const first = await begun(store, never);
  await first.engine.admit(said(UNREAD, 'm4'));
  await until(() => (store.database.sqlite.prepare("select count(*) as n from outbox where type = 'think' and state = 'sending'").get() as { n: number }).n === 1);
  const second = room(store, never);
  await second.engine.start();
  await until(() => second.seen.length === 1);
  expect(second.seen[0]).toMatch(/^Dạ em chưa hiểu ý này/);
  await second.engine.stop();
  expect(replayProducer(store.log.eventsOf('P1'), store.producers.load('P1'), store.log.effectsOf, step, knowledge)).toBeUndefined();
});

test('a thinker that throws leaves nobody waiting', async () => {
  const store = freshStore();
  const one = await begun(store, async () => { throw new Error('our fault'); });
  await one.engine.admit(said(UNREAD, 'm4'));
  await until(() => one.seen.length === 4);
  expect(one.seen[3]).toMatch(/^Dạ em chưa hiểu ý này/);
  await one.engine.stop();
});

test('what the model read is kept, and the log replays to it', async () => {
  const store = freshStore();
  const one = await begun(store, async (task) => (task.task === 'understand' ? { type: 'understood', choice: task.offered.find(({ label }) => label === 'Tổ hợp tác')!.id } : { type: 'unavailable', why: 'off' }));
  await one.engine.admit(said('tụi tui hùn lại mần chung á', 'm4'));
  await until(() => one.seen.length === 4);
  await one.engine.stop();
  expect(store.producers.load('P1')!.facts).toContainEqual(expect.objectContaining({ fact: 'producer-kind', value: 'to_hop_tac', how: 'interpreted', message: 'm4' }));
  expect(replayProducer(store.log.eventsOf('P1'), store.producers.load('P1'), store.log.effectsOf, step, knowledge)).toBeUndefined();
});
