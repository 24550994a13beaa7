import { expect, test } from 'vitest';
import { freshStore } from '../../fresh.ts';
import { day } from './day.ts';

/** `DAY_SEEDS=1,2,3` runs other days. */
const seeds = (process.env['DAY_SEEDS'] ?? '1').split(',').map(Number);

test.each(seeds)('a bad day (%i) loses no message, makes no storm of logins, and keeps every cap', { timeout: 120_000 }, async (seed) => {
  const store = freshStore();
  store.database.sqlite.pragma('synchronous = OFF');
  const seen = await day(store, seed);
  process.stdout.write(`${JSON.stringify(seen)}\n`);
  expect(seen).toMatchObject({ lost: 0, takenTwice: 0, strangers: 0, unanswered: 0, saidTwiceUnmarked: 0, needsLogin: 0, faults: [], firstContacts: 20, announcedAtNight: 0 });
  expect(seen.announcedInAnHour).toBeLessThanOrEqual(30);
  expect(seen.announced).toBeGreaterThanOrEqual(20);
  expect(seen.said).toBeGreaterThan(1000);
  expect(seen.connects).toBeGreaterThan(1200);
  expect(seen.logins).toBeLessThan(15);
  expect(seen.loginsInAnHour).toBeLessThanOrEqual(6);
  expect(seen.mostInAMinute).toBeLessThanOrEqual(20);
  expect(seen.closest).toBeGreaterThanOrEqual(1400);
  expect(seen.evictedHuman).toBeLessThan(6);
  expect(seen.recovered).toBeGreaterThan(50);
});
