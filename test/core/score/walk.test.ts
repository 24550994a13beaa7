import { describe, expect, test } from 'vitest';
import type { ChannelId, EventId, MessageId } from '../../../src/core/ids.ts';
import { currentDossier } from '../../../src/core/producer/dossier.ts';
import { id, putFact } from '../../../src/core/producer/facts.ts';
import { answersIn, scoreFact, sheetOf } from '../../../src/core/producer/score/scores.ts';
import type { Producer } from '../../../src/core/producer/state.ts';
import { step } from '../../../src/core/producer/step.ts';
import { score } from '../../../src/core/score/score.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';

const knowledge = loadKnowledge();
const NOW = Date.parse('2026-11-24T08:00:00+07:00');

/** One chat with the machine: what is said to it, what it says back, and its state. */
function talk() {
  let state: Producer | undefined;
  let no = 0;
  return {
    say: (text: string) => {
      no += 1;
      const at = NOW + no * 20_000;
      const done = step(state, { type: 'said', text, no, id: `e${no}` as EventId, at, channel: 'simulator/dm:man' as ChannelId, message: `m${no}` as MessageId, luck: '0'.repeat(16) }, { knowledge, now: at });
      if (done.state === 'erased') throw new Error('erased');
      state = done.state;
      return done.effects.flatMap((effect) => (effect.type === 'say' ? [effect.message.text] : [])).join('\n');
    },
    correctSet: (set: number) => {
      state = putFact(state!, id('set'), state!.products[0]!.id, set, { by: state!.people[0]!.id, at: NOW, how: 'said' });
    },
    get state() { return state!; },
  };
}

/** A cooperative whose product is of that set, as if staff had corrected it: so every sheet can be walked. */
function cooperative(set: number) {
  const chat = talk();
  for (const text of ['chào', 'đồng ý', 'htx làm bánh gai ở xã Xuân Thành tỉnh Ninh Bình', 'lần đầu, 3 sao']) chat.say(text);
  chat.correctSet(set);
  return chat;
}

const dossierOf = (state: Producer) => currentDossier(state, state.people[0]!, { knowledge, now: NOW });

describe('guided scoring through the machine', () => {
  test.each(Array.from({ length: 26 }, (_, i) => i + 1))('set %i: every criterion is asked once, in order, and the sum is that of the sheet', (set) => {
    const sheet = knowledge.sheets.get(set)!;
    const chat = cooperative(set);
    let said = chat.say('chấm thử');
    const asked: string[] = [];
    for (let turn = 0; turn <= sheet.criteria.length; turn += 1) {
      const { focus } = chat.state.people[0]!;
      if (focus.type !== 'asking' || focus.about.type !== 'criterion') break;
      asked.push(focus.about.fact);
      const levels = focus.offered.filter((offer) => offer.act.type === 'score').length;
      said = chat.say(String(((turn * 3 + set) % levels) + 1));
    }
    // The kind of producer settles one criterion (an htx), so that is never asked.
    const settled = sheet.criteria.filter((one) => one.levels.some((level) => level.when?.includes('htx'))).map((one) => one.code);
    expect(asked).toEqual(sheet.criteria.filter((one) => !settled.includes(one.code)).map((one) => scoreFact(set, one.code)));
    const dossier = dossierOf(chat.state);
    const result = score(sheetOf(dossier, knowledge)!, answersIn(sheet, dossier));
    expect(result.unanswered).toEqual([]);
    expect(said).toContain(`${result.points.total} điểm (A ${result.points.A}/40, B ${result.points.B}/25, C ${result.points.C}/35)`);
    expect(said).toContain('ước tính');
  });

  test('set corrected: answers of the old sheet no longer count, and count again when it is corrected back', () => {
    const chat = cooperative(6);
    for (const text of ['chấm thử', '2', '1', '3']) chat.say(text);
    const dossier = dossierOf(chat.state);
    const count = (set: number) => answersIn(knowledge.sheets.get(set)!, { ...dossier, facts: new Map([...dossier.facts, ['set' as never, set]]) }).size;
    expect([count(6), count(7)]).toEqual([4, 1]);
  });
});

test('midway: back to the one before, how many there still are, the rest another time', () => {
  const chat = cooperative(6);
  const first = chat.say('chấm thử').split('\n').find((line) => line.startsWith('Câu '))!;
  expect(chat.say('1')).not.toContain(first);
  expect(chat.say('quay lại')).toContain(first);
  chat.say('2');
  expect(chat.say('còn câu này thì sao')).not.toContain('đã chấm');
  expect(chat.say('còn mấy câu nữa')).toMatch(/đã chấm 2\/\d+ tiêu chí, còn \d+ câu/);
  expect(chat.say('câu trước')).toContain(first);
  expect(chat.say('để lát chấm tiếp')).toContain('em giữ lại');
  expect(chat.say('chấm tiếp')).toMatch(/đã có 2\/\d+ tiêu chí/);
  expect(chat.say('thôi để sau')).toContain('em giữ lại');
});
