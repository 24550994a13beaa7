import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asksOfEvent } from '../../src/core/read/of-event.ts';
import { mayAnswer, readRsvp } from '../../src/core/read/rsvp.ts';
import { bare, misspelt } from '../questions/spellings.ts';
import { readReplies } from './replies.ts';

/* Whatever is written under an invitation, reading it ends and throws nothing. How long it takes is told by `npm run -s bench:rsvp`. */

const texts = readReplies('rsvp.jsonl').map(({ text }) => text);
const words = [...new Set(texts.flatMap((text) => text.split(/\s+/)))];

const readAll = (text: string): void => { readRsvp(text); mayAnswer(text); asksOfEvent(text); };

const SPELT = [bare, misspelt, (text: string) => text.normalize('NFD').toUpperCase()];

test('of written replies every third is read without its marks, misspelt or in capitals, each in turn', () => {
  for (const [i, text] of texts.filter((_, at) => at % 3 === 0).entries()) {
    const typed = SPELT[i % SPELT.length]!(text);
    expect(() => readAll(typed), typed).not.toThrow();
  }
});

test('words, numbers, signs and emoji in any order are read', () => {
  const piece = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...words) }, { weight: 4, arbitrary: fc.constantFrom(...words).map(bare) }, fc.nat(999).map(String), fc.constantFrom('đôi', 'doi', 'mười', 'tư', 'bẩy', '+', '-', ',', '?', '!', '👍🏽', '🙏', '❌', '+2', '1/2', '7h30', '50%', '…'), fc.string({ unit: 'binary', maxLength: 6 }));
  fc.assert(fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), (pieces) => {
    const text = pieces.join(' ');
    readAll(text);
    const read = readRsvp(text);
    if (read?.people !== undefined) expect(Number.isInteger(read.people), text).toBe(true);
  }), { numRuns: 1500, seed: 20 });
});

test('a word without its mark is not a number where it is another word', () => {
  expect(readRsvp('thu nam minh len nuong hai che, che khong doi nguoi dau')?.people).toBeUndefined();
});
