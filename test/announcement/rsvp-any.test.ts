import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asksOfEvent, mayAnswer, readRsvp } from '../../src/core/read/rsvp.ts';
import { bare, misspelt } from '../questions/spellings.ts';
import { readReplies } from './replies.ts';

/* Whatever is written under an invitation, reading it ends, soon, and throws nothing. */

const texts = readReplies('rsvp.jsonl').map(({ text }) => text);
const words = [...new Set(texts.flatMap((text) => text.split(/\s+/)))];

const readAll = (text: string): void => { readRsvp(text); mayAnswer(text); asksOfEvent(text); };

test('every written reply is read without its marks, misspelt and in capitals', () => {
  const began = performance.now();
  for (const text of texts) for (const typed of [bare(text), misspelt(text), text.normalize('NFD').toUpperCase()]) expect(() => readAll(typed), typed).not.toThrow();
  expect((performance.now() - began) / texts.length / 3).toBeLessThan(20);
});

test('words, numbers, signs and emoji in any order are read, none of them for long', () => {
  const piece = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...words) }, { weight: 4, arbitrary: fc.constantFrom(...words).map(bare) }, fc.nat(999).map(String), fc.constantFrom('đôi', 'doi', 'mười', 'tư', 'bẩy', '+', '-', ',', '?', '!', '👍🏽', '🙏', '❌', '+2', '1/2', '7h30', '50%', '…'), fc.string({ unit: 'binary', maxLength: 6 }));
  fc.assert(fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), (pieces) => {
    const text = pieces.join(' ');
    const began = performance.now();
    readAll(text);
    const read = readRsvp(text);
    if (read?.people !== undefined) expect(Number.isInteger(read.people), text).toBe(true);
    expect(performance.now() - began, text).toBeLessThan(300);
  }), { numRuns: 1500, seed: 20 });
});

test('a word without its mark is not a number where it is another word', () => {
  expect(readRsvp('thu nam minh len nuong hai che, che khong doi nguoi dau')?.people).toBeUndefined();
});
