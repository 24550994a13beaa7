import { expect, test } from 'vitest';
import { zaloWave } from './zalo.ts';

test('a wave through the real library, with a 221, a lost answer and a kill in the middle: rooms first, under the caps, staff hear of it, nothing comes twice', { timeout: 300_000 }, async () => {
  const report = await zaloWave({ rooms: 6, silent: 2, people: 12, killedAfter: [4], lostAfter: 7, tooMuchAfter: 9 });
  process.stdout.write(`${JSON.stringify(report)}\n`);
  expect(report).toMatchObject({ rooms: 6, people: 12, repeated: 0, missing: 0, open: 0, refused: 0, strangers: 0, atNight: 0, halts: 0, roomsFirst: true, tooMuch: 1, kills: 1, endsCleanly: true, violations: [], complaints: [] });
  expect(report.delivered + report.unsure).toBe(18);
  expect(report.unsure).toBeLessThanOrEqual(8);
  expect(report.mostInAnHour).toBeLessThanOrEqual(30);
  expect(report.closest).toBeGreaterThanOrEqual(8000);
  expect(report.restedMinutes).toBeGreaterThanOrEqual(60);
  expect(report.toldStaff).toBeGreaterThan(0);
});
