import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadlines, latestFilingDay, nextRounds } from '../../src/core/deadline/deadlines.ts';
import { addWorkingDays, isWorkingDay } from '../../src/core/deadline/working-days.ts';
import { renewalWindow } from '../../src/core/deadline/window.ts';
import { addDays, addMonths, daysBetween, type Day } from '../../src/core/time.ts';
import { knowledge } from '../fresh.ts';

const rules = knowledge.deadlines;
const holidays = new Set(rules.holidays.map((holiday) => holiday.day));
const day = fc.integer({ min: 0, max: 1400 }).map((n) => addDays('2026-01-01' as Day, n));

describe('deadlines', () => {
  test('a certificate that ends 15/3/2027 is renewed from 16/9/2026 to 15/11/2026', () => {
    expect(renewalWindow('2027-03-15' as Day)).toEqual({ opens: '2026-09-16', closes: '2026-11-15' });
  });

  test('the window opens 180 and closes 120 days before the end, whatever the end', () => {
    fc.assert(fc.property(day, (expires) => {
      const { opens, closes } = renewalWindow(expires);
      expect([daysBetween(opens, expires), daysBetween(closes, expires), daysBetween(opens, closes)]).toEqual([180, 120, 60]);
    }));
  });

  test('for the round of 30/4/2027 the last day to file is 07/4/2027, over Giỗ Tổ', () => {
    expect(latestFilingDay('2027-04-30' as Day, rules)).toEqual({ day: '2027-04-07', holidays: ['Giỗ Tổ Hùng Vương 16/4/2027'], sure: true });
  });

  test('a year without a holiday list is said to be unsure', () => {
    expect(latestFilingDay('2031-04-30' as Day, rules).sure).toBe(false);
  });

  test('working days forth and back meet again, and never fall on a weekend or a holiday', () => {
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 40 }), (from, count) => {
      const there = addWorkingDays(from, count, holidays);
      expect(isWorkingDay(there, holidays)).toBe(true);
      const back = addWorkingDays(there, -count, holidays);
      expect(isWorkingDay(back, holidays)).toBe(true);
      expect(back <= from || !isWorkingDay(from, holidays)).toBe(true);
      if (isWorkingDay(from, holidays)) expect(back).toBe(from);
    }));
  });

  test('the next rounds are two different ones, each still to be reached, in order', () => {
    fc.assert(fc.property(day, (on) => {
      const [first, second] = nextRounds(on, rules);
      expect(first!.cutoff < second!.cutoff).toBe(true);
      for (const { cutoff, judged } of [first!, second!]) {
        expect(latestFilingDay(cutoff, rules).day >= on).toBe(true);
        expect(judged > cutoff).toBe(true);
      }
    }));
  });

  test('issued alone gives the end 36 months later; a contradiction is said, not thrown', () => {
    const on = '2026-11-24' as Day;
    const issued = deadlines({ case: 'danh_gia_lai', issued: '2024-05-20' as Day, on }, rules);
    expect(issued.dates.find((date) => date.code === 'expires')?.date).toBe('2027-05-20');
    expect(deadlines({ case: 'danh_gia_lai', issued: '2024-05-20' as Day, expires: '2028-05-20' as Day, on }, rules).reason).toMatch(/20\/5\/2027.*khác.*20\/5\/2028/);
    expect(addMonths('2024-02-29' as Day, 36)).toBe('2027-02-28');
  });

  test('a window that is over is said to be over, with the relief and its doubt', () => {
    const { dates } = deadlines({ case: 'danh_gia_lai', expires: '2027-03-15' as Day, on: '2026-11-24' as Day }, rules);
    expect(dates.find((date) => date.code === 'renewal-closes')).toMatchObject({ past: true, what: expect.stringContaining('đã qua') });
    expect(dates.find((date) => date.code === 'relief-ends')).toMatchObject({ date: '2027-09-11', note: expect.stringContaining('không nói rõ') });
  });

  test('before 22/5/2026 there is no date by the new law, and the reason is said', () => {
    expect(deadlines({ case: 'lan_dau', on: '2026-05-21' as Day }, rules)).toEqual({ dates: [], reason: expect.stringContaining('chưa áp dụng') });
  });
});
