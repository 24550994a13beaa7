import { expect, test } from 'vitest';
import { telegramWave } from './telegram.ts';

test('a wave through Telegram, killed three times, with refusals and lost answers: each gets it once, or is marked unsure', { timeout: 300_000 }, async () => {
  const report = await telegramWave({ people: 250, kills: 3, seed: 7, tooMany: 3, blocked: 4, dropped: 3 });
  process.stdout.write(`${JSON.stringify(report)}\n`);
  expect(report).toMatchObject({ people: 250, kills: 3, seenTwice: 0, lost: 0, refusedSeen: 0, open: 0, halts: 0, finished: true, clean: true, violations: [] });
  expect(report.given.tooMany).toBeGreaterThan(0);
  expect(report.given.dropped).toBeGreaterThan(0);
  expect(report.refused).toBeGreaterThan(0);
  // What was under way when it was killed, and what was answered by nobody; hardly more.
  expect(report.unsure).toBeLessThanOrEqual(report.given.dropped + 8 * report.kills);
});
