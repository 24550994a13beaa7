import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dictionary } from '../../src/search/dictionary.ts';
import { linesOf } from '../../src/search/laid.ts';
import { layOutMeant, meant } from '../../src/search/meant.ts';
import { syllables, terms } from '../../src/search/terms.ts';
import { readWordVectors, written } from '../../src/search/word-vectors.ts';
import { embed } from '../embed.ts';
import { knowledge } from '../fresh.ts';
import { freshFolder } from '../undone.ts';

const VECTORS = { terms: ['kiem', 'thu', 'nhan', 'thu_mau'], width: 2, points: Int8Array.from([100, 0, 90, 10, 0, 120, 127, 0]) };

/** How near a question is to each of the passages, which are given by the ways they are asked. */
function nearTo(passages: readonly (readonly string[])[], question: string): number[] {
  const names = dictionary();
  const lines = passages.map((asks) => names.once(asks.map((ask) => names.putPaired(syllables(ask)))));
  const near = meant(names, layOutMeant(names, lines, VECTORS));
  return [...near(new Map(terms(syllables(question)).map((term) => [term, 1])))].map((cosine) => Math.round(cosine * 100) / 100);
}

test('a passage means what its ways of asking mean together, whichever words are asked with', () => {
  const passages = [['kiểm thử mẫu', 'thử mẫu'], ['nhãn']];
  const [toTests, toLabels] = nearTo(passages, 'kiểm');
  expect(toTests).toBeGreaterThan(0.95);
  expect(toLabels).toBe(0);
  expect(nearTo(passages, 'nhãn')).toEqual([expect.closeTo(0.05, 1), 1]);
});

test('words nobody learnt mean nothing, in a question and in a way of asking', () => {
  expect(nearTo([['kiểm'], ['gì đó']], 'hôm nay trời đẹp')).toEqual([0, 0]);
  expect(nearTo([['kiểm'], ['gì đó']], 'kiểm')).toEqual([1, 0]);
});

test('what is written is read again; a file cut short is said to be', () => {
  const file = join(freshFolder(), 'vectors.bin');
  const bytes = written(VECTORS);
  writeFileSync(file, bytes);
  expect(readWordVectors(file)).toEqual(VECTORS);
  writeFileSync(file, bytes.subarray(0, -1));
  expect(() => readWordVectors(file)).toThrow(/4 terms of 2 figures, but 7 bytes/);
});

test('words asked of the same passages come to lie in one direction', () => {
  const asked = Array.from({ length: 60 }, (_, i) => [
    { passage: 0, terms: [i % 2 === 0 ? 'kiem' : 'thu', `mau${i % 5}`] },
    { passage: 1, terms: [i % 2 === 0 ? 'nhan' : 'tem', `mau${i % 5}`] },
  ]).flat();
  const { terms: named, width, points } = embed(asked, { width: 8 });
  const of = (term: string): Int8Array => points.subarray(named.indexOf(term) * width, (named.indexOf(term) + 1) * width);
  const cosine = (a: Int8Array, b: Int8Array): number => a.reduce((sum, one, k) => sum + one * b[k]!, 0) / (Math.hypot(...a) * Math.hypot(...b));
  expect(cosine(of('kiem'), of('thu'))).toBeGreaterThan(0.8);
  expect(cosine(of('kiem'), of('nhan'))).toBeLessThan(0);
  expect(embed(asked, { width: 8 })).toEqual({ terms: named, width, points });
});

test('the vectors in use know most words that people ask with', () => {
  const known = new Set(readWordVectors().terms);
  const shares = knowledge.passages.map((passage) => linesOf(passage).flatMap(syllables).map((word) => known.has(terms([word])[0]!))).map((words) => words.filter(Boolean).length / words.length);
  expect(Math.min(...shares)).toBeGreaterThan(0.6);
  expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThan(0.97);
});
