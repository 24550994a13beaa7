import { expect, test } from 'vitest';
import { KNOWLEDGE_FOLDER } from '../../src/knowledge/load.ts';
import { readWords } from '../../src/knowledge/words.ts';
import { knowledge } from '../fresh.ts';
import { openEngine, type Engine } from './search/engines.ts';
import { found, questionsOf } from './search/measure.ts';
import { scaledTo } from './search/scaled.ts';

/* `npm run bench:search` in short: every tenth question, the real passages. */

const words = readWords(KNOWLEDGE_FOLDER);
const put = questionsOf('dev', 10);

async function all(engine: Engine) {
  const came: (readonly string[])[] = [];
  for (const { query } of put) came.push(await engine(query));
  return found(put, came)['all']!;
}

test('no library finds the right passage among three for two questions of the eighty more than our own search, on the same terms', async () => {
  const ours = await all((query) => knowledge.search(query).hits.map(({ passage }) => passage.id));
  const peers = [await all(await openEngine('minisearch pairs', knowledge.passages, words)), await all(await openEngine('orama pairs', knowledge.passages, words))];
  expect(ours.n).toBeGreaterThan(70);
  for (const peer of peers) {
    // A peer that finds nothing was set up wrongly.
    expect(peer.r3).toBeGreaterThan(0.8);
    expect((peer.r3 - ours.r3) * ours.n).toBeLessThan(1.5);
  }
});

test('five thousand passages: those there are and variants of them, no two alike, the same each time', () => {
  const made = scaledTo(5000, knowledge.passages);
  expect(made.length).toBe(5000);
  expect(made.slice(0, knowledge.passages.length)).toEqual(knowledge.passages);
  for (const part of ['id', 'title', 'body'] as const) expect(new Set(made.map((one) => one[part])).size, part).toBeGreaterThan(part === 'body' ? 4900 : 4999);
  expect(new Set(made.map(({ asks }) => asks.join('|'))).size).toBe(5000);
  expect(scaledTo(5000, knowledge.passages)).toEqual(made);
});
