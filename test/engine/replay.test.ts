import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { step } from '../../src/core/producer/step.ts';
import { replayProducer } from '../../src/engine/replay.ts';
import { take, type Machine } from '../../src/engine/take.ts';
import { incoming } from '../../src/platform/simulator/incoming.ts';
import { freshStore, knowledge, NOW, taking } from '../fresh.ts';
import { happening } from '../happenings.ts';

const replayAll = (store: ReturnType<typeof freshStore>, machine: Machine = step) =>
  store.log.producerIds().map((id) => replayProducer(store.log.eventsOf(id), store.producers.load(id), store.log.effectsOf, machine, knowledge));

/** More than the test command has time for: `REPLAYS=3000 npx vitest run … replay`. */
const RUNS = Number(process.env['REPLAYS'] ?? 60);

describe('replay of the log', () => {
  test('gives the stored state and the queued effects exactly, whatever was said, also with duplicates', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ happening, chat: fc.constantFrom('a', 'a', 'a', 'b'), wait: fc.integer({ min: 0, max: 4 * 86_400_000 }), again: fc.boolean() }), { minLength: 1, maxLength: 25 }), (script) => {
        const store = freshStore();
        let now = NOW;
        script.forEach(({ happening: one, chat, wait, again }, i) => {
          now += wait;
          const event = incoming(one, { channel: `zalo/dm:${chat}`, message: `m${i + 1}`, at: now, name: 'Lan' });
          take(event, now, taking(store));
          if (again) expect(take(event, now + 1, taking(store)).type).toBe('known');
        });
        expect(replayAll(store).filter(Boolean)).toEqual([]);
        expect(store.log.counts().unhandled).toBe(0);
      }),
      { numRuns: RUNS },
    );
  });

  test('a question before the consent leans on the one before it in the stored state as in that never stored', () => {
    const store = freshStore();
    for (const [i, text] of ['', 'em được mấy sao', 'em được mấy sao'].entries()) take(incoming({ type: 'said', text }, { channel: 'zalo/dm:a', message: `m${i}`, at: NOW }), NOW, taking(store));
    expect(replayAll(store).filter(Boolean)).toEqual([]);
  });

  test('catches a step that looks at the clock', () => {
    const store = freshStore();
    const peeking: Machine = (state, event, world) => step(state, event, { ...world, now: Date.now() });
    for (const [i, text] of ['làm bánh gai', 'đồng ý', 'htx'].entries()) take(incoming({ type: 'said', text }, { channel: 'zalo/dm:a', message: `m${i}`, at: NOW + i }), NOW + i, taking(store, peeking));
    expect(replayAll(store)[0]).toMatchObject({ what: 'state' });
  });
});
