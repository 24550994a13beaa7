import { describe, expect, test } from 'vitest';
import type { ChannelId } from '../../src/core/ids.ts';
import type { Thought } from '../../src/core/think.ts';
import { openEngine } from '../../src/engine/engine.ts';
import type { Platform, Thinker } from '../../src/engine/ports.ts';
import { replayProducer } from '../../src/engine/replay.ts';
import { quiet } from '../../src/platform/simulator/stage.ts';
import { filesIn } from '../../src/storage/files.ts';
import { isUnavailable } from '../../src/storage/disk.ts';
import type { Store } from '../../src/storage/store.ts';
import { freshStore, knowledge, NOW, said } from '../fresh.ts';
import { freshFolder } from '../undone.ts';
import { smallMachine } from './small-machine.ts';

/** A chat that shows what it is sent, and a thinker that thinks until it is told to stop. */
function room(store: Store, thinker?: Thinker) {
  const seen: string[] = [];
  const typing: ChannelId[] = [];
  const platform: Platform = {
    name: 'zalo',
    capabilities: { choices: 'numbered', longestText: 2000, quoting: false, groups: false },
    async send(_channel, message) { seen.push(message.text); return { type: 'delivered' }; },
    async typing(channel) { typing.push(channel); },
    async fetch() { return { type: 'failed', why: 'unavailable' }; },
    async start() {},
    async stop() {},
  };
  const engine = openEngine({ store, machine: smallMachine, knowledge, platforms: [platform], files: filesIn(freshFolder()), thinker, clock: { now: () => NOW }, logger: quiet, apology: 'Em xin lỗi.', isUnavailable });
  return { engine, seen, typing };
}

function slow() {
  const waiting: ((thought: Thought) => void)[] = [];
  const thinker: Thinker = { isOn: () => true, think: () => new Promise((resolve) => { waiting.push(resolve); }) };
  return { thinker, answer: (question: string) => { waiting.shift()!({ type: 'rewritten', question }); } };
}

const until = async (claim: () => boolean) => { while (!claim()) await new Promise((resolve) => setImmediate(resolve)); };

const types = (store: Store) => (store.database.sqlite.prepare('select type, state from outbox order by seq').all() as { type: string; state: string }[]).map(({ type, state }) => `${type} ${state}`);

describe('a thought', () => {
  test('comes back as an event; nothing that is said in the chat waits for it, and typing is shown', async () => {
    const store = freshStore();
    const { thinker, answer } = slow();
    const { engine, seen, typing } = room(store, thinker);
    await engine.admit(said('nghĩ x', 'm1'));
    await engine.admit(said('chào', 'm2'));
    await until(() => seen.length === 2);
    expect(seen).toEqual(['để em nghĩ', 'chào']);
    expect(typing).toEqual(['zalo/dm:lan']);
    answer('câu hỏi đầy đủ');
    await until(() => seen.length === 3);
    expect(seen[2]).toBe('câu hỏi đầy đủ');
    await engine.stop();
    expect(types(store)).toEqual(['think delivered', 'say delivered', 'say delivered', 'say delivered']);
  });

  test('is never asked for without a model, and the log says so for the replay', async () => {
    const store = freshStore();
    const off = room(store);
    await off.engine.admit(said('nghĩ x', 'm1'));
    await off.engine.stop();
    expect(off.seen).toEqual(['em không nghĩ']);
    const { thinker, answer } = slow();
    const on = room(store, thinker);
    await on.engine.admit(said('nghĩ y', 'm2'));
    await until(() => on.seen.includes('để em nghĩ'));
    answer('y?');
    await until(() => on.seen.includes('y?'));
    await on.engine.stop();
    expect(replayProducer(store.log.eventsOf('P1'), store.producers.load('P1'), store.log.effectsOf, smallMachine, knowledge)).toBeUndefined();
  });

  test('that was under way when the process ended is not paid for twice: the machine hears that there is none', async () => {
    const store = freshStore();
    const first = room(store, slow().thinker);
    await first.engine.admit(said('nghĩ x', 'm1'));
    await until(() => first.seen.length === 1 && types(store).includes('say delivered'));
    expect(types(store)).toEqual(['think sending', 'say delivered']);
    let asked = 0;
    const second = room(store, { isOn: () => true, async think() { asked += 1; return { type: 'understood' }; } });
    await second.engine.start();
    await until(() => second.seen.length === 1);
    expect(second.seen).toEqual(['late']);
    expect(asked).toBe(0);
    await second.engine.stop();
  });

  test('does not take the turn of a chat: forty thoughts under way, and everybody is answered', async () => {
    const store = freshStore();
    const { engine, seen } = room(store, slow().thinker);
    for (let i = 0; i < 40; i += 1) await engine.admit(said('nghĩ x', `m${i}`, `zalo/dm:${i}`));
    await engine.admit(said('chào', 'm99', 'zalo/dm:last'));
    await until(() => seen.includes('chào'));
    expect(types(store).filter((one) => one === 'think sending')).toHaveLength(40);
  });
});
