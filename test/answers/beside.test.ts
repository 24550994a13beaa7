import { expect, test } from 'vitest';
import { answer } from '../../src/core/answer/answer.ts';
import { fromPassages } from '../../src/core/answer/from-passages.ts';
import { toldBeside } from '../../src/core/answer/parts/beside.ts';
import { saysMore } from '../../src/core/answer/parts/says-more.ts';
import type { Hit } from '../../src/core/answer/search.ts';
import type { Day } from '../../src/core/time.ts';
import { knowledge } from '../fresh.ts';

const ON = '2026-11-25' as Day;
const plain = knowledge.passages.filter(({ kind, old, topic, body }) => kind === 'answer' && !old && topic !== 'tu-choi' && body.length > 500);
const hit = (topic: (one: string) => boolean, score: number, but: readonly Hit[] = []): Hit => ({ passage: plain.find((one) => topic(one.topic) && but.every(({ passage }) => passage !== one))!, score });
const first = hit((topic) => topic === 'nhan', 10);
const same = hit((topic) => topic === 'nhan', 8.5, [first]);
const other = hit((topic) => topic !== 'nhan', 9);
const LONG = 'em muốn hỏi trên bao bì hàng nhà em thì phải ghi những gì';
const beside = (sure: number, others: readonly Hit[], many = 2, question = LONG) => toldBeside(question, ON, { first, main: 'x'.repeat(500), others, sure, many }, knowledge).map(({ passage }) => passage.id);

test('beside a sure answer only what is of its topic is told; beside one less sure, what is nearly as likely', () => {
  expect(beside(0.96, [other, same])).toEqual([same.passage.id]);
  expect(beside(0.8, [other, same])).toEqual([other.passage.id, same.passage.id]);
  expect(beside(0.8, [{ ...other, score: 8 }])).toEqual([]);
  expect(beside(0.8, [other, same], 1)).toEqual([other.passage.id]);
});

test('beside the answer to a few words only what is all but as likely is told', () => {
  expect(beside(0.8, [other, same], 2, 'ghi những gì')).toEqual([]);
  expect(beside(0.8, [{ ...other, score: 9.1 }, same], 2, 'ghi những gì')).toEqual([other.passage.id]);
});

test('what was told already is not told again beside it', () => {
  const told = (main: string) => toldBeside(LONG, ON, { first, main, others: [other], sure: 0.8, many: 1 }, knowledge).length;
  expect(told('x'.repeat(500))).toBe(1);
  expect(told(other.passage.body)).toBe(0);
});

test.each([
  ['Xã không xếp sao; tỉnh chấm 3 sao và 4 sao.', 'Bây giờ tỉnh chấm cả 3 sao và 4 sao, xã không chấm, không xếp sao.', false],
  ['Tỉnh chấm 3 sao và 4 sao trong 45 ngày.', 'Bây giờ tỉnh chấm cả 3 sao và 4 sao.', true],
  ['Ghi hạn dùng lên nhãn hàng.', 'Bây giờ tỉnh chấm cả 3 sao và 4 sao.', true],
])('a text says more by a number or by other words: %s', (text, than, more) => {
  expect(saysMore(text, than)).toBe(more);
});

test('what names a subject nobody spoke of is not told beside, nor what comes after in its place', () => {
  expect(beside(0.8, [{ ...other, elsewhere: true }, same], 1)).toEqual([]);
  expect(beside(0.8, [{ ...other, elsewhere: true }, same])).toEqual([same.passage.id]);
  expect(beside(0.6, [{ ...other, elsewhere: true }], 1)).toEqual([other.passage.id]);
  expect(beside(0.6, [{ ...other, elsewhere: true, score: 9.5 }], 1, 'ghi những gì')).toEqual([]);
});

test('it is told in a few sentences, however long the passage', () => {
  const [told] = toldBeside(LONG, ON, { first, main: '', others: [same], sure: 0.8, many: 1 }, knowledge);
  const { body } = same.passage;
  expect(body.length).toBeGreaterThan(400);
  expect(told!.told).not.toContain(body);
});

test('what holds today is not told by a passage of then', () => {
  const text = 'khoá luận của em cần kể hồ sơ theo QĐ 148 gồm những gì';
  const got = answer({ text, on: ON }, knowledge);
  expect(got).toMatchObject({ outcome: 'answered', text: expect.stringContaining('Còn hiện nay') as string });
  expect(got.text).not.toMatch(/Còn hiện nay: Là Quyết định 148/);
});

test('so sure an answer has nothing beside it', () => {
  const found = { ...knowledge.search({ question: 'nhãn phải ghi gì', on: ON, past: false }), sure: 0.98 };
  const got = fromPassages({ text: 'nhãn phải ghi gì', on: ON }, { found, past: false, leans: false }, knowledge);
  expect(got.text).not.toMatch(/Còn nếu anh\/chị hỏi/);
});
