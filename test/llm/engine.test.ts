import { describe, expect, test } from 'vitest';
import { openEngine } from '../../src/engine/engine.ts';
import type { Platform, Thinker } from '../../src/engine/ports.ts';
import { quiet } from '../../src/platform/simulator/stage.ts';
import { filesIn } from '../../src/storage/files.ts';
import { isUnavailable } from '../../src/storage/disk.ts';
import type { Store } from '../../src/storage/store.ts';
import { smallMachine } from '../engine/small-machine.ts';
import { json } from '../emulators/claude/replies.ts';
import { freshStore, knowledge, NOW, said } from '../fresh.ts';
import { freshFolder } from '../undone.ts';
import { emulator, soon, thinker } from './harness.ts';

/* The engine with Claude behind it: between the question and the answer there is a network, a switch, and our own death. */

function room(store: Store, by?: Thinker) {
  const seen: string[] = [];
  const platform: Platform = {
    name: 'zalo',
    capabilities: { choices: 'numbered', longestText: 2000, quoting: false, groups: false },
    async send(_channel, message) { seen.push(message.text); return { type: 'delivered' }; },
    async fetch() { return { type: 'failed', why: 'unavailable' }; },
    async start() {},
    async stop() {},
  };
  const engine = openEngine({ store, machine: smallMachine, knowledge, platforms: [platform], files: filesIn(freshFolder()), thinker: by, clock: { now: () => NOW }, logger: quiet, apology: 'Em xin lỗi.', isUnavailable });
  return { engine, seen };
}

const models = (store: Store) => (store.database.sqlite.prepare("select json_extract(payload, '$.model') as model from event where type = 'said' order by no").all() as { model: number | null }[]).map(({ model }) => model === 1);

const isSaid = (store: Store) => store.database.sqlite.prepare("select 1 from outbox where type = 'say' and state = 'delivered'").get() !== undefined;

describe('the engine with Claude', () => {
  test('asks it, and its answer is said; the event says that it could be asked', async () => {
    const server = await emulator();
    server.will(json({ cau_hoi: 'Rượu cần giấy gì?' }));
    const kit = thinker(server);
    const { engine, seen } = room(kit.store, kit.thinker);
    await engine.start();
    await engine.admit(said('nghĩ còn rượu', 'm1'));
    await soon('it is said', () => seen.length === 2);
    expect(seen).toEqual(['để em nghĩ', 'Rượu cần giấy gì?']);
    await engine.stop();
    expect(models(kit.store)).toEqual([true]);
  });

  test('switched off, spent or resting, it is as if there were none, from the next message on', async () => {
    const server = await emulator();
    const kit = thinker(server);
    const { engine, seen } = room(kit.store, kit.thinker);
    kit.keep.turn(false, 'Hà', 'thử', 1);
    await engine.admit(said('nghĩ a', 'm1'));
    await soon('it is said', () => seen.length === 1);
    kit.keep.turn(true, 'Hà', 'thử', 2);
    server.will({ type: 'refuses', status: 401, error: 'authentication_error' });
    await engine.admit(said('nghĩ b', 'm2'));
    await soon('it is said', () => seen.length === 3);
    await engine.admit(said('nghĩ c', 'm3'));
    await soon('it is said', () => seen.length === 4);
    expect(seen).toEqual(['em không nghĩ', 'để em nghĩ', 'rejected', 'em không nghĩ']);
    expect(models(kit.store)).toEqual([false, true, false]);
    await engine.stop();
  });

  test('told to stop, it cancels what is under way, says that there is no answer, and is gone within a second', async () => {
    const server = await emulator();
    server.will({ type: 'hangs' });
    const kit = thinker(server);
    const { engine, seen } = room(kit.store, kit.thinker);
    await engine.admit(said('nghĩ x', 'm1'));
    await soon('it is asked', () => server.asked.length === 1);
    const begun = performance.now();
    await engine.stop();
    expect(performance.now() - begun).toBeLessThan(1500);
    expect(seen).toEqual(['để em nghĩ', 'late']);
    await soon('the provider sees us go', () => server.asked[0]!.gone);
  });

  test('killed between question and answer, it asks nobody twice: the next start says there is no answer, and the call is counted', async () => {
    const server = await emulator();
    server.will({ type: 'hangs' });
    const store = freshStore();
    const kit = thinker(server, {}, store);
    const first = room(store, kit.thinker);
    await first.engine.admit(said('nghĩ x', 'm1'));
    await soon('it is asked', () => server.asked.length === 1);
    await soon('what was said is settled', () => isSaid(store));
    // Nothing of the first process is heard of again: another engine and another thinker open the same file.
    const second = room(store, kit.open());
    await second.engine.start();
    await soon('it is said', () => second.seen.length === 1);
    expect(second.seen).toEqual(['late']);
    expect(server.asked).toHaveLength(1);
    expect(kit.calls()).toMatchObject([{ outcome: 'lost', estimated: 1 }]);
    await second.engine.stop();
  });

  test('a question that was queued and not yet asked when the process ended is asked by the next', async () => {
    const server = await emulator();
    const store = freshStore();
    const kit = thinker(server, {}, store);
    const first = room(store, { isOn: () => true, think: () => new Promise(() => undefined) });
    await first.engine.admit(said('nghĩ x', 'm1'));
    await soon('what was said is settled', () => isSaid(store));
    store.database.sqlite.prepare("update outbox set state = 'queued', attempts = 0 where type = 'think'").run();
    server.will(json({ cau_hoi: 'x?' }));
    const second = room(store, kit.thinker);
    await second.engine.start();
    await soon('it is said', () => second.seen.includes('x?'));
    await second.engine.stop();
  });
});
