import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('no pattern of ours takes exponential time on its own words, however often they are repeated', () => {
  const { stdout } = spawnSync(process.execPath, [join(import.meta.dirname, 'probe.ts')], { encoding: 'utf8' });
  const { patterns, hung } = JSON.parse(stdout) as { patterns: number; hung: string[] };
  expect(hung).toEqual([]);
  expect(patterns).toBeGreaterThan(500);
});
