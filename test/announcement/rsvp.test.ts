import { expect, test } from 'vitest';
import { mayAnswer, readRsvp } from '../../src/core/read/rsvp.ts';
import { bare, chat, misspelt } from '../questions/spellings.ts';
import { isRight, isTurned, readReplies } from './replies.ts';

/* rsvp.jsonl: what people write under an invitation, and what they mean; the weights are learnt from it and from invented rows in
 * rsvp-more.jsonl, so that here they are nearly always right. What counts is what nobody has seen: below, and what `npm run calibrate:rsvp`
 * prints. The patterns alone, before the weights, understood 66 to 70 of a hundred of the last two parts by other hands. */

const rows = readReplies('rsvp.jsonl');
const asWritten = rows.map(({ text }) => readRsvp(text));

test('at least 97 of a hundred written replies are understood without a model', () => {
  expect(rows.length).toBeGreaterThanOrEqual(200);
  const wrong = rows.map((row, i) => ({ ...row, read: asWritten[i] })).filter(({ read, ...row }) => !isRight(row, read));
  expect(1 - wrong.length / rows.length, JSON.stringify(wrong, null, 1)).toBeGreaterThanOrEqual(0.97);
});

test.each([
  { text: 'Đăng ký đi: Lê Thị Na, Phạm Văn Bình, Lò Thị Pâng', people: 3 },
  { text: 'mình với Đỗ Thị Hiền, Tạ Văn Lợi cùng dự nhé', people: 3 },
  { text: 'đi nguyên xóm 40 người, nói giỡn chứ 3 người thôi', people: 3 },
  { text: 'chú Tư đi, thím Sáu đi, có tôi nữa', people: 3 },
  { text: 'ngày 5/12 em với sếp em qua', people: 2 },
  { text: 'ghi giúp: cô Lành, tui, chị dâu tui', people: 3 },
])('heads are counted as they are named: $text', ({ text, people }) => {
  expect(readRsvp(text)).toMatchObject({ answer: 'yes', people });
});

test.each([{ text: 'đi nhaaaaa emmmm', answer: 'yes' }, { text: 'bận rồiiiii em ơiiii', answer: 'no' }, { text: 'khônggggg', answer: 'no' }])('letters that are drawn out change nothing: $text', ({ text, answer }) => {
  expect(readRsvp(text)).toMatchObject({ answer });
});

test('a reply that speaks of papers, of a question or of nothing is none', () => {
  for (const text of ['', '   ', 'x'.repeat(500), 'chị đang đi làm giấy attp', 'đi đường nào em']) expect(readRsvp(text), text).toBeUndefined();
});

test('what is not understood and speaks of coming is worth a clear question; a question, a paper or a thank-you is not', () => {
  for (const text of ['chị còn kẹt con nhỏ', 'bữa đó ông xã tui về', 'mai chợ phiên']) expect(readRsvp(text) !== undefined || mayAnswer(text), text).toBe(true);
  for (const text of ['mấy giờ vậy em', 'đi', 'cảm ơn em', 'bánh gai', 'x'.repeat(300)]) expect(mayAnswer(text), text).toBe(false);
});

test('yes is never read as no, and no never as yes', () => {
  expect(rows.filter((row, i) => isTurned(row, asWritten[i]))).toEqual([]);
});

/* 2,961 replies by five hands, three of whom were told to be hard (the answer from the situation, people by lists of names): nothing was learnt from them, and
 * learning from them made nobody else's replies any clearer. */
test('of replies that are hard on purpose, seven in nine are understood', () => {
  const hard = readReplies('rsvp-hard.jsonl');
  const read = hard.map(({ text }) => readRsvp(text));
  expect(hard.length).toBeGreaterThan(2900);
  expect(hard.filter((row, i) => isRight(row, read[i])).length / hard.length).toBeGreaterThanOrEqual(0.775);
  expect(hard.filter((row, i) => isTurned(row, read[i])).length / hard.length).toBeLessThanOrEqual(0.055);
});

/* Learnt from as well, for little: so they say that reading holds, not how well. Each reply is put in one of the three spellings. */
test.each([{ name: 'without marks', spell: bare, least: 0.97 }, { name: 'as in a chat', spell: chat, least: 0.94 }, { name: 'with two words and more misspelt', spell: misspelt, least: 0.85 }].map((one, turn) => ({ ...one, turn })))('the same replies $name are read the same, hardly ever turned', ({ spell, least, turn }) => {
  const some = rows.filter((_, i) => i % 3 === turn);
  const read = some.map(({ text }) => readRsvp(spell(text)));
  expect(some.length).toBeGreaterThan(3000);
  expect(some.filter(({ answer }, i) => (read[i]?.answer ?? null) === answer).length / some.length).toBeGreaterThanOrEqual(least);
  expect(some.filter((row, i) => isTurned(row, read[i])).length / some.length).toBeLessThanOrEqual(0.04);
});

/* Held out: their misses were never looked at. rsvp-heldout.jsonl: 82.7 of a hundred at first. rsvp-heldout2.jsonl: 85.4 when it was new,
 * 90 where the number of people is left aside; counted several times while the weights were chosen, now 94.2, 95.8 and two turned round.
 * rsvp-heldout3.jsonl: first 289 of 300 (96.3), now 296. rsvp-heldout4.jsonl, by another hand, read once, when all was done: 231 of 250
 * (92.4), 237 where the number is left aside (94.8), five turned round; 13 of its rows, short ones, are the same as one learnt from; now
 * 234, 238 and four. rsvp-heldout5.jsonl: first 251 of 260 (96.5), 254 where the number is left aside, one turned round; now, with two
 * parts more to learn from, 254, 258 and one. Of the last five parts of rsvp.jsonl, by other hands as well, while they were unread: 351
 * of 400, 374 and 367 of 420, 444 and 436 of 500, with 368, 392, 385, 460 and 460 where the number is left aside and 50 turned round,
 * three of ten of the answers that were wrong; left out of the learning for once, without the number, 95 of a hundred are now right, but
 * the rules have seen them. So of ten to twenty who write in a roundabout way one is misread, and in a hundred one or two are turned
 * round. The floors leave room for a few rows. rsvp-heldout6.jsonl and rsvp-heldout7.jsonl came last, by two more hands, with one part more learnt from between
 * them: first 225 of 240 (93.8; 95.8 without the number, now 227 and 232) and 215 of 220 (97.7; 216 without the number), never counted again while tuning.
 * rsvp-heldout8.jsonl, by one more hand, was first read when all tuning was over: 217 of 240 (90.4; 225 without the number, 2 turned).
 * rsvp-heldout9.jsonl likewise, after eight more hands had been learnt from: 248 of 260 (95.4; 250 without the number, 1 turned).
 * rsvp-heldout10.jsonl and rsvp-heldout11.jsonl, by two more hands, likewise: 243 and 244 of 260 (93.5 and 93.8; 243 and 247 without the number, 2 turned each).
 * A second reader, who saw the texts alone, said of these 520 the same in 515, and that 36 of them could be read otherwise.
 * rsvp-heldout12.jsonl, by a hand told to write what people write and to leave out what two officers could read differently: 251 of 260 by the rules that
 * counted people then (96.5; 258 without the number, none turned), 255 since it is learnt who comes. rsvp-heldout13.jsonl and rsvp-heldout14.jsonl likewise, by
 * two more hands, first read when that was done: 254 and 252 (97.7 and 96.9), no number wrong, two and none turned; without the 45 rows that are, word for
 * word, such as were learnt from, 462 of 475 (97.3). */
test.each([{ file: 'rsvp-heldout.jsonl', least: 0.95, most: 1 }, { file: 'rsvp-heldout2.jsonl', least: 0.92, most: 4 }, { file: 'rsvp-heldout3.jsonl', least: 0.96, most: 3 }, { file: 'rsvp-heldout4.jsonl', least: 0.925, most: 5 }, { file: 'rsvp-heldout5.jsonl', least: 0.96, most: 2 }, { file: 'rsvp-heldout6.jsonl', least: 0.935, most: 4 }, { file: 'rsvp-heldout7.jsonl', least: 0.965, most: 2 }, { file: 'rsvp-heldout8.jsonl', least: 0.895, most: 3 }, { file: 'rsvp-heldout9.jsonl', least: 0.945, most: 2 }, { file: 'rsvp-heldout10.jsonl', least: 0.925, most: 3 }, { file: 'rsvp-heldout11.jsonl', least: 0.93, most: 3 }, { file: 'rsvp-heldout12.jsonl', least: 0.97, most: 1 }, { file: 'rsvp-heldout13.jsonl', least: 0.97, most: 2 }, { file: 'rsvp-heldout14.jsonl', least: 0.965, most: 1 }])('of replies held out in $file, most are understood, and no and yes are hardly ever turned', ({ file, least, most }) => {
  const held = readReplies(file);
  const read = held.map(({ text }) => readRsvp(text));
  const answered = held.filter(({ answer }, i) => (read[i]?.answer ?? null) === answer).length;
  const right = held.filter((row, i) => isRight(row, read[i])).length;
  const turned = held.filter((row, i) => isTurned(row, read[i])).length;
  process.stdout.write(`${file}: ${right}/${held.length} with the number of people, ${answered} without, turned ${turned}\n`);
  expect(held.length).toBeGreaterThanOrEqual(100);
  expect(right / held.length).toBeGreaterThanOrEqual(least);
  expect(turned).toBeLessThanOrEqual(most);
});
