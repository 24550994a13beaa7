import { describe, expect, test } from 'vitest';
import { CAKE, factOf, talk } from './talk.ts';

const BEFORE = ['bánh gai', 'hộ kinh doanh', 'xã Xuân Thành nghệ an'];

describe('words that look like an answer and are none', () => {
  test.each(['danh gia lai hay lan dau', 'nâng hạng hay đánh giá lại em', 'lần đầu hay đánh giá lại hả', 'lan dau hay nang hang'])('%s: which is asked, none is written down', (text) => {
    expect(factOf(talk(...BEFORE, text), 'case')).toBeUndefined();
  });
  test.each([['lần đầu', 'lan_dau'], ['danh gia lai', 'danh_gia_lai'], ['hay là nâng hạng', 'nang_hang']])('%s is one', (text, value) => {
    expect(factOf(talk(...BEFORE, text), 'case')).toBe(value);
  });

  test.each(['toi da nop hom qua', 'em nộp hôm qua rồi', 'nộp hồ sơ sáng nay rồi'])('%s: the day of filing is not the day a certificate was issued', (text) => {
    const talked = talk(...BEFORE, 'đánh giá lại', text);
    expect(factOf(talked, 'certificate-issued')).toBeUndefined();
    expect(factOf(talked, 'renewal-filed')).toBe('co');
    expect(talked.said).toMatch(/Xã có 15 ngày làm việc/);
  });
  test('a day without filing is when it was issued', () => {
    expect(factOf(talk(...BEFORE, 'đánh giá lại', '12/5/2024'), 'certificate-issued')).toBe('2024-05-12');
  });

  test.each(['du ca roi', 'co du ca roi', 'ban roi'])('%s: no product is called so', (text) => {
    expect(talk(...CAKE, text).state.products.map(({ name }) => name)).toEqual(['bánh gai']);
  });
  test('a bare roi of somebody whose goods we know is rồi', () => {
    expect(talk(...CAKE, 'có', 'roi').said).not.toMatch(/"roi"/);
  });
  test.each(['roi', 'chị trồng roi đỏ'])('%s: one is', (text) => {
    expect(talk(text).state.products).toHaveLength(1);
  });
});
