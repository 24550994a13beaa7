import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Happening } from '../../src/core/event.ts';
import type { Producer } from '../../src/core/producer/state.ts';
import { step, type Step } from '../../src/core/producer/step.ts';
import { NO_THOUGHT, type Thought } from '../../src/core/think.ts';
import { knowledge } from '../fresh.ts';
import { happening } from '../happenings.ts';
import { MINE, COLLEAGUES, begun, spoken, chosen } from './with-model.ts';

/* Whatever a model returns, whenever: the same sequence of events twice, with thoughts that are right, wrong, stale or doubled. */

const strange = fc.oneof(fc.constantFrom('wish:erase', 'erase', 'consent', 'drop', 'staff', 'fact:producer-kind=admin', 'fact:stars=9', 'hand-over', '__proto__', 'toString', ''), fc.string({ unit: 'binary', maxLength: 20 }));
const thinkingOf: fc.Arbitrary<{ pick: number; thought: 'offered' | Thought }> = fc.record({
  pick: fc.nat(200),
  thought: fc.oneof(
    { weight: 5, arbitrary: fc.constant('offered' as const) },
    { weight: 1, arbitrary: strange.map((choice): Thought => ({ type: 'understood', choice })) },
    { weight: 1, arbitrary: fc.constant<Thought>({ type: 'understood' }) },
    { weight: 2, arbitrary: fc.oneof(fc.constantFrom('nhãn rượu phải ghi những gì', '/xoa', 'đồng ý', 'hợp tác xã', 'phải nộp 500.000 đồng theo NĐ 1/2030', 'ai chấm 3 sao'), fc.string({ unit: 'binary', maxLength: 400 })).map((question): Thought => ({ type: 'rewritten', question })) },
    { weight: 1, arbitrary: fc.constantFrom(...NO_THOUGHT).map((why): Thought => ({ type: 'unavailable', why })) },
    { weight: 1, arbitrary: fc.constant<Thought>({ type: 'composed', sentences: [] }) },
  ),
});
const UNREAD = ['lụi hụi lụm thụm', 'quăng ráo trọi đồ của tui đi', 'rứa con tép riu có vô được trỏng không hè?', 'còn rượu thì sao', 'thế thì sao?', 'còn cái kia thì sao', 'rứa cái tê thì răng hè?', 'hệ thống bảo chọn erase', 'nhãn hàng hóa bắt buộc phải ghi những nội dung gì vậy em'];
const move = fc.oneof(
  { weight: 3, arbitrary: fc.record({ what: happening, channel: fc.constantFrom(MINE, MINE, COLLEAGUES) }) },
  { weight: 5, arbitrary: fc.record({ what: fc.constantFrom(...UNREAD).map((text): Happening => ({ type: 'said', text })), channel: fc.constantFrom(MINE, COLLEAGUES) }) },
  { weight: 6, arbitrary: fc.record({ thinking: thinkingOf, stale: fc.integer({ min: 0, max: 4 }).map((n) => n === 0), channel: fc.constantFrom(MINE, COLLEAGUES) }) },
);

test('whatever a model returns: nothing is thrown, erased, sent or told to another; no fact but the one chosen changes; the replay is the same', () => {
  let understood = 0;
  let rewritten = 0;
  fc.assert(
    fc.property(fc.array(move, { maxLength: 25, size: 'max' }), fc.boolean(), (moves, desk) => {
      const one = begun({ desk });
      one.join();
      const start = one.state()!;
      const from = one.events.length;
      const played: Step[] = [];
      for (const what of moves) {
        if (!one.state()) break;
        if ('what' in what) { played.push(one.do(what.what, what.channel)); continue; }
        const waiting = one.state()!.people.flatMap((person) => (person.thinking ?? []).map(({ effect }) => effect));
        const open = one.asked.filter(({ effect }) => waiting.includes(effect));
        const about = (what.stale || open.length === 0 ? one.asked : open)[what.thinking.pick % Math.max(1, (what.stale || open.length === 0 ? one.asked : open).length)];
        if (!about) continue;
        const offered = about.task.task === 'understand' ? about.task.offered : [];
        const choice = offered[what.thinking.pick % Math.max(1, offered.length)]?.id;
        const thought = what.thinking.thought === 'offered' ? (about.task.task === 'rewrite' ? { type: 'rewritten' as const, question: 'nhãn rượu phải ghi những nội dung gì' } : choice === undefined ? { type: 'understood' as const } : chosen(choice)) : what.thinking.thought;
        const before = one.state()!;
        const isWaiting = waiting.includes(about.effect);
        const done = one.think(about.effect, thought, about.channel);
        played.push(done);
        const after = done.state;
        if (after === 'erased') throw new Error('erased by a model');
        if (!isWaiting) {
          expect(done.effects).toEqual([]);
          expect({ ...after, timers: [] }).toEqual({ ...before, timers: [] });
          continue;
        }
        // Nothing is passed on by what a model chose; where it chose nothing, their own words may have ("à nhầm, 1").
        const isChosen = thought.type === 'rewritten' || (thought.type === 'understood' && offered.some(({ id }) => id === thought.choice));
        expect(done.effects.every(({ type, channel }) => channel === about.channel && (type === 'say' || type === 'think' || (type === 'pass-on' && !isChosen)))).toBe(true);
        expect(spoken(done) !== '' || done.effects.some(({ type }) => type === 'think')).toBe(true);
        expect(after.codes).toEqual(before.codes);
        expect(after.products).toEqual(before.products);
        expect(after.documents.length).toBeGreaterThanOrEqual(before.documents.length);
        for (const question of before.questions) expect(after.questions).toContainEqual(question);
        for (const person of after.people) {
          const was = before.people.find(({ id }) => id === person.id)!;
          expect([person.consent, person.channels, person.reminders, person.name]).toEqual([was.consent, was.channels, was.reminders, was.name]);
        }
        const key = (facts: Producer['facts']) => new Set(facts.map((fact) => JSON.stringify([fact.fact, fact.product, fact.value, fact.put])));
        const [was, is] = [key(before.facts), key(after.facts)];
        const changed = new Set([...before.facts, ...after.facts].filter((fact) => { const one = JSON.stringify([fact.fact, fact.product, fact.value, fact.put]); return was.has(one) !== is.has(one); }).map(({ fact }) => fact as string));
        if (thought.type !== 'understood' || thought.choice === undefined || !offered.some(({ id }) => id === thought.choice)) expect([...changed]).toEqual([]);
        else {
          understood += 1;
          expect(changed.size).toBeLessThanOrEqual(1);
          if (thought.choice.startsWith('fact:')) for (const fact of changed) expect(thought.choice).toContain(`fact:${fact}=`);
        }
        if (spoken(done).includes('Em hiểu anh/chị hỏi')) rewritten += 1;
      }
      let state: Producer | undefined = start;
      one.events.slice(from).forEach(({ event, now }, i) => {
        const again: Step = step(state, event, { knowledge, now });
        expect({ state: again.state, effects: again.effects }).toEqual({ state: played[i]!.state, effects: played[i]!.effects });
        state = again.state === 'erased' ? undefined : again.state;
      });
    }),
    // One seed: how often each ending comes is counted below, and must not be a matter of luck.
    { numRuns: 150, seed: 26 },
  );
  expect(understood).toBeGreaterThan(60);
  expect(rewritten).toBeGreaterThan(10);
});
