import { expect, test } from 'vitest';
import { zaloWave } from './zalo.ts';

test('a wave through Zalo with a 221, a lost answer and a restart in the middle: rooms first, under the caps, staff hear of it, nothing comes twice', { timeout: 300_000 }, async () => {
  const report = await zaloWave({ rooms: 6, silent: 2, people: 30, tooMuchAfter: 15, lostAfter: 10, restartAfter: 22, seed: 7 });
  process.stdout.write(`${JSON.stringify(report)}\n`);
  expect(report).toMatchObject({ rooms: 6, people: 30, repeated: 0, missing: 0, open: 0, atNight: 0, halts: 0, roomsFirst: true, resumed: true, restarted: true, tripped: true, lost: true, faults: [] });
  expect(report.delivered + report.unsure).toBe(36);
  expect(report.unsure).toBeLessThanOrEqual(1);
  expect(report.mostInAnHour).toBeLessThanOrEqual(30);
  expect(report.closest).toBeGreaterThanOrEqual(7900);
  expect(report.longestPauseMinutes).toBeGreaterThanOrEqual(59);
  expect(report.toldStaff).toBeGreaterThan(0);
});
