import { describe, expect, test } from 'vitest';
import { certificateClock, paperClock } from '../../src/core/deadline/clock.ts';
import { parseDay, type Day } from '../../src/core/time.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const rules = loadKnowledge().deadlines;

/** Another way to count: step by step on a calendar of local dates, not by milliseconds. */
function back(day: Day, days: number): string {
  let [year, month, date] = day.split('-').map(Number) as [number, number, number];
  for (let i = 0; i < days; i += 1) {
    date -= 1;
    if (date === 0) {
      month -= 1;
      if (month === 0) { month = 12; year -= 1; }
      const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
      date = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
    }
  }
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function everyDay(from: number, to: number): Day[] {
  const days: Day[] = [];
  for (let year = from; year <= to; year += 1) for (let month = 1; month <= 12; month += 1) for (let date = 1; date <= 31; date += 1) {
    const day = parseDay(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
    if (day) days.push(day);
  }
  return days;
}

describe('the certificate clock', () => {
  test('strikes 180, 150, 134 and 119 days before the end, and the day after it, whatever day that is (2024–2030)', () => {
    const days = everyDay(2024, 2030);
    expect(days).toHaveLength(2557);
    for (const expires of days) {
      const clock = certificateClock(expires, false, rules);
      expect(clock.map(({ what }) => what)).toEqual(['opens', 'middle', 'closing', 'closed', 'expired']);
      expect(clock.slice(0, 4).map(({ day }) => day)).toEqual([180, 150, 134, 119].map((before) => back(expires, before)));
      expect(back(clock[4]!.day, 1)).toBe(expires);
    }
  });

  test('filed again: only the end is left', () => {
    expect(certificateClock('2027-03-15' as Day, true, rules)).toEqual([{ what: 'expired', day: '2027-03-16' }]);
  });

  test('a paper is spoken of a month before it lapses and when it has', () => {
    expect(paperClock('2027-03-15' as Day)).toEqual([{ what: 'lapses', day: '2027-02-13' }, { what: 'lapsed', day: '2027-03-16' }]);
  });
});
