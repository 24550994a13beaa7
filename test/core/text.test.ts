import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, unstretched } from '../../src/core/text.ts';

/* What is folded letter by letter, and looked at before it is mended, is what the plain way makes of it. */

const foldedPlainly = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐðÐ]/g, 'd').toLowerCase().replace(/\s+/gu, ' ').trim();
const unstretchedPlainly = (text: string): string => text.normalize('NFD').replace(/(\p{L})(\p{M}*)(?:\1\p{M}*){2,}/giu, '$1$2').normalize('NFC');

const LETTERS = fc.constantFrom(...'aabìíiịiiÌIêếệêeđĐd  .ssßſKKkſI İı\u0301\u0300\n\t\u00a0ﬁ你'.split(''));

test.each([['of letters that are easily taken for others', fc.string({ unit: LETTERS, maxLength: 30 })], ['of anything', fc.string({ unit: 'binary', maxLength: 30 })]])('a text %s', (_, texts) => {
  fc.assert(fc.property(texts, (text) => {
    expect(fold(text)).toBe(foldedPlainly(text));
    expect(unstretched(text)).toBe(unstretchedPlainly(text));
  }), { numRuns: 5000 });
});
