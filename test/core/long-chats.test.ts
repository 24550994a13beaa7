import { describe, expect, test } from 'vitest';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

/* What long chats of producers were played to show: what is written down is what they said, of theirs and of nobody else. */

const HTX = ['bánh gai', 'htx', 'xã Tân Lạc phú thọ'] as const;
const names = (...texts: string[]) => talk(...texts).state.products.map(({ name }) => name);

describe('where they are', () => {
  test.each(['tên hợp tác xã Ong Tân Lạc', 'có giấy chứng thực do xã chứng nhận', 'attp ký cam kết với xã 6/2025', 'có hợp đồng với cửa hàng ở Hà Nội'])('%s: tells no other place', (text) => {
    const told = talk(...HTX, text);
    expect([factOf(told, 'commune'), factOf(told, 'province')]).toEqual(['Tân Lạc', 'Phú Thọ']);
  });
  test('a hợp tác xã of a trade is no commune', () => expect(factOf(talk('homestay', 'hợp tác xã du lịch cộng đồng'), 'commune')).toBeUndefined());
  test('where tea is bought is no province of theirs', () => {
    expect(factOf(talk('trà sen', 'hkd', 'phường kim long', 'trà mua của tân cương thái nguyên rồi ướp'), 'province')).toBeUndefined();
    expect(factOf(talk('trà sen', 'hkd', 'phường kim long', 'trà thu của bà con, em ở Huế'), 'province')).toBe('Huế');
  });
  test.each(['chả mực, hkd, huế', 'chả mực, huế, hộ kinh doanh'])('%s: a province of one syllable between commas', (text) => expect(factOf(talk(text), 'province')).toBe('Huế'));
  test.each(['cà mau năm căn', 'năm căn cà mau', 'em năm căn cà mau'])('%s: a name beside the province is the commune', (text) => expect([factOf(talk('tôm khô', text), 'commune'), factOf(talk('tôm khô', text), 'province')]).toEqual([expect.stringMatching(/năm căn/i), 'Cà Mau']));
  test.each(['cam vinh nghệ an', 'hoà bình cũ phú thọ', 'chè thái nguyên'])('%s: no commune', (text) => expect(factOf(talk('tôm khô', text), 'commune')).toBeUndefined());
  test('"e nhé" is no part of the name', () => expect(factOf(talk('chả mực', 'hkd', 'đặc khu vân đồn e nhé'), 'commune')).toBe('Vân Đồn'));
});

describe('each paper as it was said', () => {
  test.each<[string, string[], Record<string, string>]>([
    ['tu cong bo co roi, gmp khong', ['self-declaration'], { gmp: 'chua' }],
    ['haccp ko iso 22000 có', ['haccp'], {}],
    ['HACCP có 2025, ISO 22000 không có', ['haccp'], {}],
    ['HACCP không có, ISO cũng không', [], { haccp: 'chua' }],
    ['kiểm nghiệm có rồi, attp không', ['test-report'], { 'food-safety-certificate': 'chua' }],
    ['có hoá đơn mua trà', ['origin-proof'], {}],
    ['có hóa đơn bán hàng', ['sales-proof'], {}],
    ['có hóa đơn mua máy', [], {}],
    ['co hop dong voi 30 ho trong nep nua', ['origin-proof'], {}],
  ])('%s', (text, held, facts) => {
    const told = talk(...CAKE, text);
    expect(heldBy(told)).toEqual(held);
    for (const [fact, value] of Object.entries(facts)) expect(factOf(told, fact)).toBe(value);
  });
  test('gmp không, alone, asks', () => expect(factOf(talk(...CAKE, 'gmp không'), 'gmp')).toBeUndefined());
  test('the day of the certificate that was asked for is not that of a test report spoken of before', () =>
    expect(heldBy(talk('mật ong, chưa kiểm nghiệm', 'tổ hợp tác', 'xã tân lạc phú thọ', '3 sao từ 2023, sắp hết hạn rồi', 'cấp ngày 20/12/2023'))).toEqual([]));
});

describe('who they are', () => {
  test('those of the house are not hired', () => expect(factOf(talk(...CAKE, 'co 2 nguoi lam, 2 vo chong'), 'hires')).toBe('khong'));
  test('hired hands beside the family', () => expect(factOf(talk(...CAKE, 'co 5 nguoi lam thue, 2 vo chong'), 'hires')).toBe('co'));
  test.each(['ai cung lam tai nha', 'trang trại bên mình còn làm mắc ca sấy'])('%s: an htx stays one', (text) => expect(factOf(talk(...HTX, text), 'producer-kind')).toBe('htx'));
  test.each([['à nhầm trang trại', 'trang_trai'], ['nhà mình là trang trại', 'trang_trai'], ['chưa đăng ký, làm tại nhà', 'ho_chua_dang_ky']])('%s', (text, kind) => expect(factOf(talk(...HTX, text), 'producer-kind')).toBe(kind));
});

describe('which goods are theirs', () => {
  test.each<[string, string[]]>([['gạo nếp nhà trồng với mua thêm', []], ['ngâm thêm táo mèo nữa, rượu táo mèo', ['rượu táo mèo']], ['có hợp đồng với 30 hộ trồng xoài nữa', []], ['còn gạo nếp nữa', ['gạo nếp']], ['có làm thêm gạo nếp nhà trồng', ['gạo nếp']]])('%s', (text, more) => expect(names('rượu men lá', text)).toEqual(['rượu men lá', ...more]));
  test('a company is not its product', () => expect(names('bên cty TNHH Cà phê Ea Tu. E muốn nâng hạng 3 lên 4 sao cho cà phê bột')).toEqual(['cà phê bột']));
  test('what it is used as is no second product', () => expect(names('bột quế gia vị')).toEqual(['bột quế']));
  test('in a list it is one', () => expect(names('bột quế, gia vị')).toEqual(['bột quế', 'gia vị']));
});
