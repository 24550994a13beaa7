import { describe, expect, test } from 'vitest';
import { keepsAll } from '../../src/core/read/pick.ts';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

const BEFORE = ['bánh gai', 'hộ kinh doanh', 'xã Xuân Thành nghệ an'];

describe('a plain answer to what is asked', () => {
  test.each(['k in chi ca', 'khong in gi het', 'không in thêm gì đâu', 'ko in dau gi'])('%s: no mark beside', (text) => {
    expect(factOf(talk(...CAKE, 'có', text), 'label-extras')).toBe('khong');
  });
  test.each(['thue 5 nguoi', 'có, 10 công nhân', 'thuê 3 thợ', 'co 4 cong nhan', 'thue them 2 nguoi'])('%s: they hire', (text) => {
    expect(factOf(talk(...CAKE, text), 'hires')).toBe('co');
  });
  test.each(['5 sản phẩm', '2 vợ chồng', 'nhà có 5 người', 'danh sách 12 lao động', 'thuê xe 5 chỗ'])('not: %s', (text) => {
    expect(factOf(talk(...CAKE, text), 'hires')).toBeUndefined();
  });
  test.each(['co dan nhan', 'dán nhãn rồi', 'đóng gói hết rồi', 'deu co dong goi', 'dong goi roi em'])('%s: packed', (text) => {
    expect(factOf(talk(...CAKE, text), 'packaged')).toBe('co');
  });
  test.each(['lan dau, 3sao', 'lần đầu 3sao thôi', '3sao, lan dau'])('%s: case and stars', (text) => {
    const talked = talk(...BEFORE, text);
    expect([factOf(talked, 'case'), factOf(talked, 'stars')]).toEqual(['lan_dau', 3]);
  });
  test('nothing in other words than the question is no answer to it', () => {
    expect(factOf(talk(...CAKE, 'không trồng gì hết'), 'packaged')).toBeUndefined();
    expect(factOf(talk(...CAKE, 'không biết gì hết'), 'packaged')).toBeUndefined();
  });
});

test('which of the choices, asked back, is told', () => {
  expect(talk(...BEFORE, 'danh gia lai hay lan dau').said).toMatch(/thì là lần đầu[\s\S]*hết hạn thì đánh giá lại[\s\S]*nâng hạng hay đánh giá lại ạ\?/);
});

describe('nothing is to change', () => {
  test.each(['giu nguyen', 'giữ nguyên vậy đi', 'cứ để nguyên', 'thôi để yên', 'giữ như cũ'])('%s', (text) => {
    expect(keepsAll(text)).toBe(true);
    const talked = talk(...CAKE, 'làm bánh đa nem', text);
    expect(talked.state.products.map(({ name }) => name)).toEqual(['bánh gai']);
    expect(factOf(talk(...CAKE, text), 'packaged')).toBeUndefined();
  });
  test.each(['giữ giấy ở đâu', 'để nguyên liệu ở đâu', 'giữ nguyên hạng 3 sao', 'nguyên liệu', 'để sau'])('not: %s', (text) => {
    expect(keepsAll(text)).toBe(false);
  });
});

test.each([['nhac tui nghe', 'on'], ['nhắc chị với nha', 'on'], ['đừng nhắc nha', 'off'], ['khong nhac em nua nghe', 'off']])('%s: reminders %s', (text, reminders) => {
  expect(talk(...CAKE, 'tắt nhắc', text).state.people[0]!.reminders).toBe(reminders);
});

describe('that all of what was listed is there, said again', () => {
  test.each(['có đủ hết', 'đủ hết rồi', 'có', '1', 'rồi em'])('%s: a yes', (text) => {
    expect(heldBy(talk(...CAKE, 'giấy tờ làm xong hết rồi', text))).toHaveLength(14);
  });
  test.each(['chưa', 'để sau', 'ở đâu'])('%s: none', (text) => {
    expect(heldBy(talk(...CAKE, 'giấy tờ làm xong hết rồi', text))).toEqual([]);
  });
  test('it is a question only, the first time', () => {
    expect(heldBy(talk(...CAKE, 'giấy tờ làm xong hết rồi'))).toEqual([]);
  });
});
