import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { mayAnswer, readRsvp } from '../../src/core/read/rsvp.ts';

/* rsvp.jsonl: what people write under an invitation, and what they mean. `answer: null`: it is about something else. The last 257
 * came in two helpings, each read before anything was changed for it: 118 of 173, then 63 of 84 were understood. */

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

/* rsvp-heldout.jsonl: written before the reader was changed for them, and its misses never looked at. The first reading found
 * 82.7 of a hundred; after the rules were changed for another set of misses 89.1. */
test('of replies held out, most are understood, and no and yes are hardly ever turned', () => {
  const held = readFileSync(join(import.meta.dirname, 'rsvp-heldout.jsonl'), 'utf8').trim().split('\n').map((line) => row.parse(JSON.parse(line)));
  const right = held.filter(({ text, answer, people }) => { const read = readRsvp(text); return (read?.answer ?? null) === answer && read?.people === people; }).length;
  const turned = held.filter(({ text, answer }) => { const read = readRsvp(text)?.answer; return (answer === 'yes' && read === 'no') || (answer === 'no' && read === 'yes'); }).length;
  process.stdout.write(`rsvp held out: ${right}/${held.length}, turned ${turned}\n`);
  expect(held.length).toBeGreaterThanOrEqual(100);
  expect(right / held.length).toBeGreaterThanOrEqual(0.89);
  expect(turned).toBeLessThanOrEqual(2);
});
