import { expect, test } from 'vitest';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

const HELD = [...CAKE, 'bánh gai được 3 sao từ năm 2024 rồi'] as const;

test('a day of the certificate is of the year told a moment before', () => {
  expect(factOf(talk(...HELD, 'quyết định ký hôm mùng 8 tháng 3'), 'certificate-issued')).toBe('2024-03-08');
  expect(factOf(talk(...HELD, 'quyết định ký hôm mùng 8 tháng 3 năm 2025'), 'certificate-issued')).toBe('2025-03-08');
  expect(factOf(talk(...CAKE, 'em bán bánh từ năm 2020', 'giấy ocop cấp ngày 8/3/2024'), 'certificate-issued')).toBe('2024-03-08');
});

test('no other year and no other paper: that of the law asked about, a test made since', () => {
  expect(talk(...HELD, 'kiểm nghiệm làm ngày 12/8').state.documents.find(({ item }) => item === 'test-report')?.issued).toBe('2026-08-12');
  expect(factOf(talk(...CAKE, 'luật năm 2020 về nhãn có khác gì không', 'giấy ocop cấp ngày 8/3'), 'certificate-issued')).toBe('2026-03-08');
});

test('a year alone sets right the year of a day just written down or asked about, and is no day elsewhere', () => {
  expect(factOf(talk(...CAKE, 'giấy ocop cấp ngày 8/3/2025', 'năm 2024 đấy'), 'certificate-issued')).toBe('2024-03-08');
  expect(talk(...CAKE, 'giấy ocop cấp ngày 8/3/2024', 'năm 2024 đấy').said).not.toMatch(/của giấy nào/);
  expect(factOf(talk(...CAKE, 'năm 2024 đấy'), 'certificate-issued')).toBeUndefined();
});

test('years of money and a day by which to file are no days of a paper', () => {
  for (const text of ['lãi năm 2024 khoảng 180 triệu, 2025 khoảng 210 triệu', 'xã bảo nộp trước 30/4 sang năm là kịp']) expect(talk(...CAKE, text).said).not.toMatch(/của giấy nào/);
  expect(talk(...CAKE, 'hôm 12/8').said).toMatch(/của giấy nào/);
});

test('what befell the xã of who speaks is no name of it', () => {
  expect(factOf(talk('hộ kinh doanh làm bánh gai', 'xã bác vừa sáp nhập xong'), 'commune')).toBeUndefined();
  expect(factOf(talk('hộ kinh doanh làm bánh gai', 'xã Bác Ái tỉnh Khánh Hòa'), 'commune')).toBe('Bác Ái');
});

test('a number that is forgotten is no kind that is not known', () => {
  expect(talk('làm bánh gai', 'giấy làm hồi tháng 5 năm ngoái, số mấy quên rồi').state.facts.some(({ fact, put }) => fact === 'producer-kind' && put !== undefined)).toBe(false);
  expect(heldBy(talk(...CAKE, 'kiểm nghiệm ngày 12/8/2026, số quên rồi'))).toEqual(['test-report']);
});
