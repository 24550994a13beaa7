import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { mayAnswer, readRsvp } from '../../src/core/read/rsvp.ts';

/* rsvp.jsonl: what people write under an invitation, and what they mean. `answer: null`: it is about something else. Four hundred of
 * them are by another hand: of those the reader of before understood 67.5 of a hundred and turned 37 round. Half of them were looked at,
 * the reader written anew (read/reply), and of the other half, still unseen, it understood 80.5 of a hundred; the reader of before 71. */

const row = z.strictObject({ text: z.string(), answer: z.enum(['yes', 'no', 'maybe']).nullable(), people: z.number().optional() });
const rows = readFileSync(join(import.meta.dirname, 'rsvp.jsonl'), 'utf8').trim().split('\n').map((line) => row.parse(JSON.parse(line)));

test('at least 97 of a hundred written replies are understood without a model', () => {
  expect(rows.length).toBeGreaterThanOrEqual(200);
  const wrong = rows.filter(({ text, answer, people }) => {
    const read = readRsvp(text);
    return (read?.answer ?? null) !== answer || read?.people !== people;
  }).map(({ text, answer, people }) => ({ text, answer, people, read: readRsvp(text) }));
  expect(1 - wrong.length / rows.length, JSON.stringify(wrong, null, 1)).toBeGreaterThanOrEqual(0.97);
});

test('a reply that speaks of papers, of a question or of nothing is none', () => {
  for (const text of ['', '   ', 'x'.repeat(500), 'chị đang đi làm giấy attp', 'đi đường nào em']) expect(readRsvp(text), text).toBeUndefined();
});

test('what is not understood and speaks of coming is worth a clear question; a question, a paper or a thank-you is not', () => {
  for (const text of ['chị còn kẹt con nhỏ', 'bữa đó ông xã tui về', 'mai chợ phiên']) expect(readRsvp(text) !== undefined || mayAnswer(text), text).toBe(true);
  for (const text of ['mấy giờ vậy em', 'đi', 'cảm ơn em', 'bánh gai', 'x'.repeat(300)]) expect(mayAnswer(text), text).toBe(false);
});

test('yes is never read as no, and no never as yes', () => {
  const turned = rows.filter(({ text, answer }) => { const read = readRsvp(text)?.answer; return (answer === 'yes' && read === 'no') || (answer === 'no' && read === 'yes'); });
  expect(turned).toEqual([]);
});

/* Held out: their misses were never looked at. rsvp-heldout.jsonl: 82.7 of a hundred at first, 89.1 by the reader of before.
 * rsvp-heldout2.jsonl, by the hand of the four hundred above: read once, when the reader was done: 205 of 240 (85.4), 215 where the number
 * of people is left aside, seven turned round. The floors leave room for a row. */
test.each([{ file: 'rsvp-heldout.jsonl', least: 0.95, most: 1 }, { file: 'rsvp-heldout2.jsonl', least: 0.84, most: 8 }])('of replies held out in $file, most are understood, and no and yes are hardly ever turned', ({ file, least, most }) => {
  const held = readFileSync(join(import.meta.dirname, file), 'utf8').trim().split('\n').map((line) => row.parse(JSON.parse(line)));
  const read = held.map(({ text }) => readRsvp(text));
  const answered = held.filter(({ answer }, i) => (read[i]?.answer ?? null) === answer).length;
  const right = held.filter(({ answer, people }, i) => (read[i]?.answer ?? null) === answer && read[i]?.people === people).length;
  const turned = held.filter(({ answer }, i) => (answer === 'yes' && read[i]?.answer === 'no') || (answer === 'no' && read[i]?.answer === 'yes')).length;
  process.stdout.write(`${file}: ${right}/${held.length} with the number of people, ${answered} without, turned ${turned}\n`);
  expect(held.length).toBeGreaterThanOrEqual(100);
  expect(right / held.length).toBeGreaterThanOrEqual(least);
  expect(turned).toBeLessThanOrEqual(most);
});
