import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Effect } from '../../src/core/effect.ts';
import type { ChannelId, EffectId, EventId } from '../../src/core/ids.ts';
import type { Sentence, Task, Thought } from '../../src/core/think.ts';
import { receiptOf } from '../../src/core/answer/receipt.ts';
import { step } from '../../src/core/producer/step.ts';
import { NO_THOUGHT } from '../../src/core/think.ts';
import { replayProducer } from '../../src/engine/replay.ts';
import { take } from '../../src/engine/take.ts';
import { freshStore, knowledge, NOW, said, taking } from '../fresh.ts';

const CHAT = 'zalo/dm:lan' as ChannelId;

/** A producer who has agreed, in a chat where a model can be asked. */
function chat() {
  const store = freshStore();
  let at = NOW;
  let seen = 0;
  const newly = (): Effect[] => {
    const all = (store.database.sqlite.prepare('select payload from outbox order by seq').all() as { payload: string }[]).map(({ payload }) => JSON.parse(payload) as Effect);
    const fresh = all.slice(seen);
    seen = all.length;
    return fresh;
  };
  const says = (text: string, model = true): readonly Effect[] => {
    at += 20_000;
    take(said(text, `m${at}`, CHAT, at), at, { ...taking(store), model: () => model });
    return newly();
  };
  says('htx em làm bánh đa nem ở xã Vân Hà, tỉnh Bắc Ninh', false);
  says('ok', false);
  const thinks = (effect: EffectId, thought: Thought): readonly Effect[] => {
    at += 3000;
    take({ type: 'thought', effect, thought, id: `thought:${effect}` as EventId, at, channel: CHAT }, at, { ...taking(store), model: () => true });
    return newly();
  };
  return { store, says, thinks };
}

const asked = (effects: readonly Effect[]) => effects.find((one): one is Effect & { type: 'think' } => one.type === 'think');
const told = (effects: readonly Effect[]) => effects.flatMap((one) => (one.type === 'say' ? [one.message.text] : [])).join('\n');

const QUESTION = 'Giấy OCOP dùng được mấy năm thì hết?';

describe('a question that a passage answers', () => {
  test('is put to the model with its passages, and nothing is said meanwhile; without a model the passages are told at once', () => {
    const { says } = chat();
    const effects = says(QUESTION);
    expect(effects.map(({ type }) => type)).toEqual(['think']);
    const { task } = asked(effects)!;
    expect(task.task === 'compose' && task.passages.map(({ entry }) => entry)).toContain('hieu-luc-36-thang');
    expect(told(chat().says(QUESTION, false))).toMatch(/36 tháng/);
  });

  test('carries what was typed as the question and as nothing else; a telephone in it is not handed on', () => {
    const { says } = chat();
    const effects = says('giấy ocop có giá trị vĩnh viễn phải không em, số 0912345678');
    const { task } = asked(effects)!;
    expect(task.task).toBe('compose');
    const { question, passages } = task as Task & { task: 'compose' };
    expect(question).toMatch(/vĩnh viễn/);
    expect(question).not.toMatch(/0912345678/);
    const known = new Set(knowledge.passages.flatMap((one) => one.body.split(/\s+/)));
    for (const { title, blocks } of passages) {
      expect(knowledge.passages.some((one) => one.title === title)).toBe(true);
      for (const { label, text } of blocks) if (label !== 'Căn cứ') for (const word of text.split(/\s+/)) expect(known.has(word)).toBe(true);
    }
  });

  test('ends in the passages whatever keeps the model from answering', () => {
    for (const why of NO_THOUGHT) {
      const { says, thinks } = chat();
      expect(told(thinks(asked(says(QUESTION))!.id, { type: 'unavailable', why }))).toMatch(/36 tháng, tính từ ngày cơ quan có thẩm quyền ban hành[\s\S]*\/nguon/);
    }
  });

  test('is told once: a thought that comes again, or after it was answered, says nothing', () => {
    const { says, thinks } = chat();
    const { id } = asked(says(QUESTION))!;
    expect(told(says('alo em ơi'))).toMatch(/36 tháng/);
    expect(thinks(id, { type: 'composed', sentences: [{ text: 'Giấy có giá trị 36 tháng ạ.', cites: [{ entry: 'hieu-luc-36-thang', block: 0 }] }] })).toEqual([]);
  });

  test('of somebody who was erased meanwhile leads nowhere', () => {
    const { store, says, thinks } = chat();
    const { id } = asked(says(QUESTION))!;
    says('/xoa');
    says('1');
    expect(store.producers.ownerOfChannel(CHAT)).toBeUndefined();
    expect(thinks(id, { type: 'unavailable', why: 'late' })).toEqual([]);
    expect(store.producers.ownerOfChannel(CHAT)).toBeUndefined();
  });

  const cite = fc.record({ entry: fc.constantFrom('hieu-luc-36-thang', 'nhan-hieu-thoi-han', 'qd-148-het-hieu-luc', 'ghost'), block: fc.integer({ min: -1, max: 6 }) });
  const sentence: fc.Arbitrary<Sentence> = fc.record({
    text: fc.oneof(
      fc.constantFrom('Giấy có giá trị 36 tháng ạ.', 'Giấy có giá trị 63 tháng ạ.', 'Giấy dùng được mười bốn năm.', 'Theo NĐ 99/2030/NĐ-CP thì được.', 'Xem ocop.vn nhé.', 'Gọi 0912345678.', '', ' ', '.', 'Dạ,', 'KHÔNG CÓ', '**36 tháng**', 'Hết hạn mà không được công nhận lại thì sản phẩm không còn sao.'),
      fc.string({ maxLength: 60, unit: 'binary' }),
    ),
    cites: fc.array(cite, { maxLength: 3 }),
  });

  test('whatever the model sends: something is said, and no law, link or number that no passage has', () => {
    const source = knowledge.passages.map((one) => `${one.title} ${one.body}`).join(' ');
    fc.assert(fc.property(fc.array(sentence, { maxLength: 4 }), (sentences) => {
      const { says, thinks, store } = chat();
      const text = told(thinks(asked(says(QUESTION))!.id, { type: 'composed', sentences }));
      expect(text).toMatch(/\/nguon/);
      expect(text).not.toMatch(/63|mười bốn năm|2030|ocop\.vn|0912|\*\*/);
      for (const [figures] of text.replaceAll(/\/nguon \S+/g, '').matchAll(/\d+/g)) expect(source).toContain(figures);
      store.close();
    }), { numRuns: 60 });
  });

  test('has a receipt that tells when it was given, by which version and in whose words; an older code still stands for its entry', () => {
    const { says, thinks } = chat();
    thinks(asked(says(QUESTION))!.id, { type: 'composed', model: 'claude-x', sentences: [{ text: 'Giấy từ 3 sao có giá trị 36 tháng ạ.', cites: [{ entry: 'hieu-luc-36-thang', block: 0 }] }] });
    const told = (code: string) => says(`/nguon ${code}`).flatMap((one) => (one.type === 'say' ? [one.message.text] : [])).join('');
    expect(told(receiptOf('hieu-luc-36-thang'))).toMatch(/mục hieu-luc-36-thang[\s\S]*Điều 4 khoản 3[\s\S]*ngày 24\/11\/2026, theo đúng bản này, lời do mô hình claude-x viết/);
    says(QUESTION, false);
    expect(told(receiptOf('hieu-luc-36-thang'))).toMatch(/claude-x[\s\S]*không dùng mô hình/);
    expect(told(receiptOf('ba-phan-diem'))).toMatch(/mục ba-phan-diem/);
    expect(told(receiptOf('ba-phan-diem'))).not.toMatch(/trả lời anh\/chị ngày/);
  });

  test('is replayed from the log to the same words', () => {
    const { store, says, thinks } = chat();
    thinks(asked(says(QUESTION))!.id, { type: 'composed', sentences: [{ text: 'Giấy từ 3 sao có giá trị 36 tháng ạ.', cites: [{ entry: 'hieu-luc-36-thang', block: 0 }] }] });
    says('Nhãn điện tử là bắt buộc hay tùy?');
    const owner = store.producers.ownerOfChannel(CHAT)!;
    expect(replayProducer(store.log.eventsOf(owner), store.producers.load(owner), store.log.effectsOf, step, knowledge)).toBeUndefined();
  });
});
