import { describe, expect, test } from 'vitest';
import { swapIn } from '../../src/core/read/swap.ts';
import { knowledge } from '../fresh.ts';
import { CAKE, factOf, talk } from './talk.ts';

const swap = (text: string, ...names: readonly string[]) => swapIn(text, names, knowledge.lexicon);

describe('one product given up for another', () => {
  test.each<[string, readonly string[]]>([
    ['không làm bánh gai nữa, làm nước mắm', ['nước mắm']], ['khong lam banh gai nua lam nuoc mam', ['nước mắm']], ['ko ban banh gai nua ban tra gung', ['trà gừng']],
    ['bánh gai bỏ rồi giờ làm mật ong thôi', ['mật ong']], ['nghi lam banh gai chuyen sang nuoc mam', ['nước mắm']], ['thay banh gai bang tra gung nha', ['trà gừng']],
    ['dung lam banh gai roi, gio chi lam nuoc mam', ['nước mắm']], ['lam mat ong thoi, khong lam banh gai nua', ['mật ong']], ['đăng ký nước mắm thay vì bánh gai', ['nước mắm']],
    ['chuyen tu banh gai sang mat ong', ['mật ong']], ['không làm bánh gai nữa, làm nước mắm, trà gừng', ['nước mắm', 'trà gừng']],
  ])('%s', (text, taken) => {
    expect(swap(text, 'bánh gai')).toEqual({ left: 'bánh gai', taken });
  });
  test('a part that one of theirs alone has is enough behind "không làm"', () => {
    expect(swap('ko lam mam nua chuyen qua lam kho ca', 'nước mắm', 'bánh gai')).toEqual({ left: 'nước mắm', taken: ['khô cá'] });
    expect(swap('ko lam mam nua lam kho ca', 'nước mắm', 'mắm tôm')).toBeUndefined();
  });
  test('"chuyển sang" names no other: the one spoken of', () => {
    expect(swap('doi sang lam nuoc mam nha em', 'bánh gai')).toEqual({ left: undefined, taken: ['nước mắm'] });
  });
  test.each([
    'làm thêm nước mắm', 'chua lam banh gai, lam nuoc mam truoc', 'bỏ bánh gai vào hộp giấy', 'không làm bánh gai nữa', 'khong lam banh gai 5 sao nua lam 3 sao thoi', 'bánh gai với nước mắm đều làm',
    'chuyển sang đóng túi giấy', 'banh gai khong lam duoc, lam nuoc mam cung kho', 'không bán bánh gai lẻ',
  ])('none: %s', (text) => {
    expect(swap(text, 'bánh gai')).toBeUndefined();
  });

  test.each(['không làm bánh gai nữa, làm nước mắm', 'ko lam banh gai nua chuyen qua lam nuoc mam', 'bo banh gai lam nuoc mam'])('%s: the new one is taken, and whether the old one goes is asked', (text) => {
    const talked = talk(...CAKE, text);
    expect(talked.state.products.map(({ name }) => name)).toEqual(['bánh gai', 'nước mắm']);
    expect(talked.said).toMatch(/Nước mắm: em xếp vào bộ 9[\s\S]*muốn bỏ sản phẩm bánh gai[\s\S]*\[Bỏ sản phẩm này\]/);
    const dropped = talk(...CAKE, text, '1');
    expect(dropped.state.products.map(({ name }) => name)).toEqual(['nước mắm']);
    expect(dropped.said).toMatch(/Nước mắm đăng ký lần đầu/);
    expect(talk(...CAKE, text, '2').said).toMatch(/Nước mắm đăng ký lần đầu/);
  });
  test('not understood, we say again which one would go', () => {
    expect(talk(...CAKE, 'bo banh gai lam nuoc mam', 'lung tung beng').said).toMatch(/muốn bỏ sản phẩm bánh gai/);
  });
  test('what else is said is written down of the new one, and is no part of its name', () => {
    const talked = talk(...CAKE, 'banh gai khong lam nua, lam mat ong lan dau 4 sao');
    expect(talked.state.products.map(({ name }) => name)).toEqual(['bánh gai', 'mật ong']);
    expect(factOf(talked, 'stars', 'mật ong')).toBe(4);
    expect(factOf(talked, 'stars', 'bánh gai')).toBe(3);
  });
  test('one they never had is not written down for its being given up', () => {
    expect(talk(...CAKE, 'không làm mật ong nữa, làm nước mắm').state.products.map(({ name }) => name)).not.toContain('mật ong');
  });
  test.each(['ko lam nua', 'thôi không làm nữa em'])('%s: is no "không" to what is asked', (text) => {
    const talked = talk(...CAKE, text);
    expect(factOf(talked, 'packaged')).toBeUndefined();
    expect(talked.said).toMatch(/^Dạ em dừng ở đây/);
  });
});
