import { expect, test } from 'vitest';
import { reminding, sendingTime, type Load } from '../../src/core/announcement/pace.ts';

const HOUR = 3_600_000;
const PACE = { perHour: 30, filesPerHour: 20 };
const load = (more: Partial<Load>): Load => ({ platform: 'zalo', rooms: 0, people: 0, files: 0, reminders: 0, ...more });

test("a group's own reminder takes a place of its own", () => {
  expect(sendingTime(load({ rooms: 30 }), PACE)).toBe(HOUR);
  expect(sendingTime(load({ rooms: 30, reminders: 30 }), PACE)).toBe(2 * HOUR);
});

test('a round of reminders is as long as those who may come are many, and no longer than there are seats', () => {
  expect(reminding(load({ people: 300 }), undefined, PACE)).toEqual({ most: 300, takes: 10 * HOUR });
  expect(reminding(load({ rooms: 15, people: 300 }), 45, PACE)).toEqual({ most: 60, takes: 2 * HOUR });
});
