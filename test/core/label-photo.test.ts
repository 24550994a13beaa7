import { describe, expect, test } from 'vitest';
import type { Effect } from '../../src/core/effect.ts';
import type { Happening, StoredFile } from '../../src/core/event.ts';
import type { DocumentId, EffectId, MessageId } from '../../src/core/ids.ts';
import type { Producer } from '../../src/core/producer/state.ts';
import { step } from '../../src/core/producer/step.ts';
import type { Thought } from '../../src/core/think.ts';
import { incoming } from '../../src/platform/simulator/incoming.ts';
import { knowledge, NOW } from '../fresh.ts';

const FILE: StoredFile = { hash: 'a'.repeat(64), mime: 'image/jpeg', size: 1000 };
const LABEL = 'BÁNH GAI\nThành phần: nếp 60 %, lá gai, bánh gai 1 %\nNSX: 01/11/2026\nHSD: 7 ngày\nXuất xứ: Việt Nam';

/** A chat of a producer of bánh gai; `model` says whether there is one, event by event. */
function chat(opens = 'hộ kinh doanh nhà em làm bánh gai, lần đầu') {
  let state: Producer | undefined;
  let no = 0;
  let now = NOW;
  const one = {
    model: false,
    state: () => state!,
    label: () => state!.labels?.[0],
    send(happening: Happening, wait = 5000): readonly Effect[] {
      no += 1;
      now += wait;
      const event = { ...incoming(happening, { channel: 'zalo/dm:a', message: `m${no}`, at: now }), no, luck: no.toString(16).padStart(16, '0'), ...(one.model ? { model: true as const } : {}) };
      const done = step(state, event, { knowledge, now });
      state = done.state === 'erased' ? undefined : done.state;
      return done.effects;
    },
    say: (text: string, wait?: number) => texts(one.send({ type: 'said', text }, wait)),
    /** Sends a photo and brings it to our disk. */
    photo(caption?: string) {
      const sent = one.send({ type: 'sent-file', file: { ref: 'x', kind: 'photo' }, ...(caption ? { caption } : {}) });
      const document = sent.find((effect) => effect.type === 'fetch')!.document;
      return { document, message: `m${no}` as MessageId, sent: texts(sent) };
    },
    fetched: (document: DocumentId) => one.send({ type: 'fetched', document, file: FILE }),
    thought: (effect: EffectId, thought: Thought) => texts(one.send({ type: 'thought', effect, thought })),
  };
  one.say('chào');
  one.say('đồng ý');
  one.say(opens);
  return one;
}

const texts = (effects: readonly Effect[]): string => effects.flatMap((effect) => (effect.type === 'say' ? [effect.message.text] : [])).join('\n');
const asked = (effects: readonly Effect[]) => effects.find((effect) => effect.type === 'think');
const reads = (text: string, ...doubtful: string[]): Thought => ({ type: 'transcribed', shows: 'label', lines: text.split('\n').map((line) => ({ text: line, doubtful: doubtful.filter((word) => line.includes(word)) })) });

describe('a photo of a label', () => {
  test('is read by the model, and counts only once it is confirmed', () => {
    const one = chat();
    one.model = true;
    const { document, sent } = one.photo('nhãn');
    expect(sent).toContain('đang đọc');
    const think = asked(one.fetched(document))!;
    expect(think).toMatchObject({ task: { task: 'transcribe', file: FILE } });
    expect(one.thought(think.id, reads(LABEL, 'lá gai'))).toContain('lá gai (?)');
    expect(one.label()).toMatchObject({ faces: [], unconfirmed: expect.any(Array) });
    expect(one.label()?.told).toBeUndefined();
    expect(one.say('đúng rồi em')).toContain('chỗ phải sửa');
    expect(one.label()?.told?.findings.map(({ rule }) => rule)).toContain('quantity');
    expect(one.label()?.unconfirmed).toEqual([]);
    expect(one.state().documents).toMatchObject([{ label: true, files: [FILE] }]);
  });

  test.each([['nhãn tương ớt', ['tương ớt']], ['nhãn', []], ['nhãn mặt sau', []], ['nhãn tương ớt với nước mắm', []]])('%s, before anything is made: %s', (caption, names) => {
    const one = chat('htx');
    one.photo(caption);
    expect(one.state().products.map(({ name }) => name)).toEqual(names);
    expect(one.state().documents).toMatchObject([{ label: true, ...(names.length > 0 ? { product: one.state().products[0]!.id } : {}) }]);
  });

  test('without a model it is kept, the words are asked for, and no paper of the list is held by it', () => {
    const one = chat();
    const { document, sent } = one.photo('nhãn');
    expect(sent).toContain('chưa tự đọc được');
    expect(asked(one.fetched(document))).toBeUndefined();
    expect(one.state().documents).toMatchObject([{ label: true, files: [FILE] }]);
    expect(one.state().documents[0]).not.toHaveProperty('item');
  });

  test('where the model goes away before the photo is here, the words are asked for', () => {
    const one = chat();
    one.model = true;
    const { document } = one.photo('nhãn');
    one.model = false;
    expect(texts(one.fetched(document))).toContain('chưa tự đọc được');
  });

  test('a reading that comes after the words were typed changes nothing', () => {
    const one = chat();
    one.model = true;
    const { document } = one.photo('nhãn');
    const think = asked(one.fetched(document))!;
    one.say(LABEL);
    const before = one.label();
    expect(one.thought(think.id, reads('NHÃN KHÁC\nNSX: 01/01/2026'))).toBe('');
    expect(one.label()).toEqual(before);
  });

  test('taken back, what was read from it goes too, and a reading of it is not heard any more', () => {
    const one = chat();
    one.model = true;
    const first = one.photo('nhãn');
    one.thought(asked(one.fetched(first.document))!.id, reads(LABEL));
    one.send({ type: 'recalled', target: first.message });
    expect(one.state().labels).toBeUndefined();
    const second = one.photo('nhãn');
    const think = asked(one.fetched(second.document))!;
    one.send({ type: 'recalled', target: second.message });
    expect(one.thought(think.id, reads(LABEL))).toBe('');
    expect(one.state().labels).toBeUndefined();
  });

  test.each([
    ['a cat', { type: 'transcribed', shows: 'nothing', lines: [] }, 'không thấy chữ nào'],
    ['a cat with a collar', { type: 'transcribed', shows: 'nothing', lines: [{ text: 'MIU', doubtful: [] }] }, 'không thấy chữ nào'],
    ['Chinese only', { type: 'transcribed', shows: 'label', lines: [{ text: '绿豆糕', doubtful: [] }] }, 'không thấy chữ tiếng Việt'],
    ['a notice', { type: 'transcribed', shows: 'writing', lines: [{ text: 'Thông báo họp thôn', doubtful: [] }] }, 'không giống nhãn'],
    ['a heavy scan', { type: 'unavailable', why: 'too-large' }, 'nặng quá'],
    ['a PDF', { type: 'unavailable', why: 'not-a-picture' }, 'không phải ảnh'],
    ['no model any more', { type: 'unavailable', why: 'budget' }, 'chưa đọc được'],
    ['an answer of another kind', { type: 'rewritten', question: 'x?' }, 'chưa đọc được'],
  ] as const)('%s: one clear line, and the label is waited for', (_, thought, line) => {
    const one = chat();
    one.model = true;
    const { document } = one.photo('nhãn');
    const said = one.thought(asked(one.fetched(document))!.id, thought);
    expect(said).toContain(line);
    expect(said.split('\n')).toHaveLength(1);
    expect(one.say(LABEL)).toContain('chỗ phải sửa');
  });

  test('of 20 MB and more never comes: said in a line, and the words are asked for', () => {
    const one = chat();
    one.model = true;
    const { document } = one.photo('nhãn');
    const said = texts(one.send({ type: 'fetch-failed', document, why: 'too-large' }));
    expect(said).toContain('trên 20 MB');
    expect(said).toContain('gõ hoặc dán chữ');
    expect(one.state().documents).toEqual([]);
  });
});

describe('the words of a label', () => {
  test('edited, the new ones are judged and compared with what was told', () => {
    const one = chat();
    one.say(LABEL);
    const message = one.label()!.faces[0]!.message!;
    const said = texts(one.send({ type: 'edited', target: message, text: `${LABEL}\nKhối lượng tịnh: 300 g` }));
    expect(said).toMatch(/đã sửa được 1 \(định lượng\)/);
    expect(one.label()?.faces).toHaveLength(1);
  });

  test('taken back, their part goes', () => {
    const one = chat();
    one.say(LABEL);
    one.say('Khối lượng tịnh: 300 g\nBảo quản: nơi mát');
    expect(one.label()?.faces).toHaveLength(2);
    one.send({ type: 'recalled', target: one.label()!.faces[1]!.message! });
    expect(one.label()?.faces).toHaveLength(1);
  });

  test('go with their product', () => {
    const one = chat();
    one.say(LABEL);
    one.say('bỏ sản phẩm');
    one.say('1');
    expect(one.state().labels).toBeUndefined();
  });

  test('days later a short text without "sửa rồi" begins anew; with it, it mends', () => {
    const one = chat();
    one.say(LABEL);
    const days = 3 * 86_400_000;
    one.say('sửa rồi: Khối lượng tịnh: 300 g', days);
    expect(one.label()?.faces).toHaveLength(2);
    one.say('BÁNH GAI\nThành phần: nếp\nKLT: 200 g', days);
    expect(one.label()?.faces).toHaveLength(1);
  });
});
