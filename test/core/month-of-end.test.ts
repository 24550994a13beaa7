import { describe, expect, test } from 'vitest';
import { monthOfEnd } from '../../src/core/read/month.ts';
import type { Day } from '../../src/core/time.ts';
import { factOf, talk } from './talk.ts';

const ON = '2026-11-24' as Day;
const STARRED = ['sơn mài', 'công ty', 'xã Thuận Giao hcm', 'đang có 3 sao'];
const RENEWS = ['sơn mài', 'công ty', 'xã Thuận Giao hcm', 'đánh giá lại'];

test.each([['hết hạn 3/2025', '2025-03-01'], ['hết hạn tháng 2 năm sau', '2027-02-01'], ['tháng 5 sang năm là hết hạn', '2027-05-01'], ['hết hạn tháng 4 sang năm', '2027-04-01'], ['hết hạn 15/3/2025', undefined], ['hết hạn 3/2025/4', undefined]])('%s: %s', (text, month) => {
  expect(monthOfEnd(text, ON)).toBe(month);
});

describe('a certificate of which the month is told in which it ends', () => {
  test.each([
    [STARRED, 'hết hạn tháng 3/2027', /trong tháng 3\/2027 thì hạn cuối nộp đánh giá lại rơi vào từ 01\/11\/2026 đến 01\/12\/2026/], [STARRED, 'sơn mài hết hạn tháng 5 sang năm', /nộp đánh giá lại từ 02\/12\/2026 đến 01\/01\/2027 thì chắc/],
    [RENEWS, 'hết hạn tháng 3/2027', /rơi vào từ 01\/11\/2026/], [['sơn mài', 'công ty'], 'xưa có sao rồi mà hết hạn 3/2025', /từ tháng 3\/2025[\s\S]*Nay đã quá hạn/],
  ])('%s, %s', (before, text, told) => {
    const talked = talk(...before, text);
    expect(talked.said).toMatch(told);
    expect(factOf(talked, 'certificate-expires')).toBeUndefined();
    expect(factOf(talked, 'certificate-issued')).toBeUndefined();
  });
  test('its stars are heard beside it', () => {
    expect(factOf(talk('sơn mài', 'công ty', 'giấy ocop 3 sao hết hạn tháng 2 năm sau'), 'certificate-stars')).toBe(3);
  });
  test.each(['hợp đồng hết hạn tháng 3/2027', 'attp hết hạn tháng 3/2027', 'giấy phép hết hạn tháng 3 năm sau'])('%s: another paper', (text) => {
    expect(talk(...STARRED, text).said).not.toMatch(/Giấy chứng nhận OCOP hết hạn/);
  });
  test('asked of, or known to the day, it is not told again', () => {
    expect(talk(...STARRED, 'hết hạn tháng 3/2027 thì nộp khi nào').said).not.toMatch(/^Giấy chứng nhận OCOP hết hạn trong tháng/);
    expect(talk(...STARRED, 'hết hạn 15/3/2027', 'hết hạn tháng 3/2027').said).not.toMatch(/ngày ghi trên giấy/);
  });
  test('a day is written down', () => {
    expect(factOf(talk(...STARRED, 'hết hạn 15/3/2027'), 'certificate-expires')).toBe('2027-03-15');
  });
});

describe('stars of a certificate, and no aim', () => {
  test.each(['giấy cũ là 3 sao', 'giấy cũ 3 sao', 'hồi trước 3 sao', '3sao rồi'])('%s', (text) => {
    const talked = talk('sơn mài', 'công ty', '5 sao', text);
    expect([factOf(talked, 'certificate-stars'), factOf(talked, 'stars')]).toEqual([3, 5]);
  });
  test.each(['làm trước 3 sao thôi', '3sao thôi'])('%s: an aim', (text) => {
    expect(factOf(talk('sơn mài', 'công ty', '5 sao', text), 'stars')).toBe(3);
  });
});

test('"hôm nay nộp được chưa": the day it is asked, and of no certificate', () => {
  for (const text of ['hom nay nop dc chua', 'nay nộp được chưa em']) expect(talk('cơm cháy', 'hkd', 'xã Bình Tân hcm', text).said, text).toMatch(/Các đợt sắp tới/);
  expect(talk('giấy sao của em hôm nay hết hạn thì sao').said).toMatch(/hết hạn ngày 24\/11\/2026/);
});

describe('a day to come is none that a certificate was issued on', () => {
  test.each(['gcn hết 15/3/2027 nộp lại', 'giấy ocop hạn 15/3/2027', 'giấy hết 15/3/2027', 'cấp 15/3/2027', '15/3/2027', '15-3-2027 nha em'])('%s: it ends then', (text) => {
    const talked = talk(...RENEWS, text);
    expect([factOf(talked, 'certificate-issued'), factOf(talked, 'certificate-expires')]).toEqual([undefined, '2027-03-15']);
    expect(talked.said).toMatch(/hết hạn 15\/3\/2027/);
  });
  test('what was not said to be its end is said to be taken so', () => {
    expect(talk(...RENEWS, '15/3/2027').said).toMatch(/chưa tới, nên em hiểu là ngày giấy hết hạn/);
    expect(talk(...RENEWS, 'hết 15/3/2027').said).not.toMatch(/chưa tới/);
  });
  test('further off than a certificate holds it is asked for again', () => {
    const talked = talk(...RENEWS, '15/3/2036');
    expect([factOf(talked, 'certificate-issued'), factOf(talked, 'certificate-expires')]).toEqual([undefined, undefined]);
    expect(talked.said).toMatch(/15\/3\/2036 chưa tới/);
    expect(factOf(talk(...RENEWS, '15/3/2036', '15/3/2024'), 'certificate-issued')).toBe('2024-03-15');
  });
  test('a year typed wrong and put right leaves no end that is too far off', () => {
    const talked = talk(...RENEWS, '15/3/2027', 'à nhầm, cấp 15/3/2023');
    expect([factOf(talked, 'certificate-issued'), factOf(talked, 'certificate-expires')]).toEqual(['2023-03-15', undefined]);
  });
  test.each([['giấy attp hết 1/5/2027', '01/5/2027'], ['attp hạn 3/2/2028', '03/02/2028']])('%s: of another paper the same', (text, day) => {
    expect(talk('mật ong', 'htx', 'xã Tân Sơn phú thọ', text).said).toContain(`dùng được đến ${day}`);
  });
});
