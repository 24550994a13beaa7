import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LAWFUL_WAY } from '../../src/core/answer/refuse/refuse.ts';
import { knowledge } from '../fresh.ts';

/* A passage that is renamed leaves no way of refusing without its lawful way, and no rule without what it tells. */

const ROOT = join(import.meta.dirname, '../../src/core');
const NAMED = /\bway: '([\w-]+)'|\bconst (?:PASSAGE|HOW|STARS|OF_JUDGES) = '([\w-]+)'|\b(?:goods|tourism|liquor): '([a-z]+(?:-[a-z]+)+)'/g;

test('every passage that the code names is there', () => {
  const named = globSync('**/*.ts', { cwd: ROOT }).flatMap((file) => [...readFileSync(join(ROOT, file), 'utf8').matchAll(NAMED)].map((found) => found.slice(1).find(Boolean)!));
  expect(named.length).toBeGreaterThan(25);
  const ids = new Set<string>(knowledge.passages.map(({ id }) => id));
  expect([...named, ...Object.values(LAWFUL_WAY)].filter((entry) => !ids.has(entry))).toEqual([]);
});
