import { expect, test } from 'vitest';
import { storm } from './storm.ts';

test('killed six times in a storm: every message is handled once, no reply is lost', { timeout: 120_000 }, async () => {
  const report = await storm({ kills: 6, chats: 8, messages: 240, seed: 7 });
  expect(report).toMatchObject({ handledTwice: 0, lost: 0, repliesMissing: 0, replayDifferences: 0, unhandled: 0, messages: 240 });
  expect(report.kills).toBe(6);
  expect(report.repliesRepeated).toBeLessThanOrEqual(report.kills * 8);
});
