import { describe, expect, test } from 'vitest';
import { factOf, heldBy, talk } from './talk.ts';

/* "Mắm tui đạt 3 sao rồi chừ có phải mần lại chi không": whoever has stars tells of them and asks in one breath; both are heard, with a stop between or none. */

describe('stars that they have, and a question behind', () => {
  test.each([
    ['bánh gai nhà em được 3 sao rồi giờ phải làm lại ko', 'bánh gai'], ['bánh gai nhà em được 3 sao rồi, giờ phải làm lại ko', 'bánh gai'], ['banh gai nha em duoc 3 sao roi gio phai lam lai ko', 'bánh gai'],
    ['nước mắm tui đạt 3 sao rồi chừ có phải mần lại chi không', 'nước mắm'], ['mắm nhà tui được 3 sao rồi, có phải đăng ký lại không', 'mắm'], ['rượu của tôi 3 sao rồi có phải năm nào cũng làm lại không', 'rượu'],
    ['mắm nhà tui được 3 sao rồi. có phải làm lại không', 'mắm'],
  ])('%s', (text, name) => {
    const talked = talk(text);
    expect(talked.state.products.map((one) => one.name)).toEqual([name]);
    expect(factOf(talked, 'certificate-stars')).toBe(3);
    expect(talked.said).toContain('36 tháng');
  });
  test('what it is told of, between the stars and the question', () => {
    const talked = talk('em có rượu 3 sao cấp năm 2023 rồi giờ làm lại có khó hơn không');
    expect([talked.state.products.map(({ name }) => name), factOf(talked, 'certificate-stars')]).toEqual([['rượu'], 3]);
    expect(talked.said).toContain('hết hạn năm 2026');
  });
  test.each(['giấy cấp 28/4/2024 đó', 'cấp 28/4/2024', 'giấy cấp 28/4/2024 đó. mụ Lài xóm trên nói 5 năm mới hết'])('and then the day: %s', (text) => {
    const talked = talk('nước mắm tui đạt 3 sao rồi chừ có phải mần lại chi không', text);
    expect(factOf(talked, 'certificate-issued')).toBe('2024-04-28');
    expect(talked.said).toContain('29/12/2026');
    expect(factOf(talk('nước mắm tui đạt 3 sao rồi chừ có phải mần lại chi không', text, 'à nhầm, giấy là 23/4/2024 chơ không phải 28'), 'certificate-issued')).toBe('2024-04-23');
  });
  test('what runs out is what it has', () => {
    const talked = talk('nhà em có bánh gai 3 sao, sắp hết hạn thì làm sao');
    expect([factOf(talked, 'certificate-stars'), factOf(talked, 'stars'), factOf(talked, 'case')]).toEqual([3, undefined, 'danh_gia_lai']);
  });
  test.each(['nhà bên đã có 3 sao rồi giờ em đăng ký được không', 'được 3 sao rồi mới in logo hả em', 'muốn làm mật ong 3 sao, giấy attp sắp hết hạn có sao không', 'Cò đòi 10 triệu bảo lo được 3 sao rồi, có tin được không'])('%s: no stars of theirs', (text) => expect(factOf(talk(text), 'certificate-stars')).toBeUndefined());
});

describe('whose goods they are is no part of their name', () => {
  test.each([['mắm tui được 3 sao rồi', 'mắm'], ['mắm bác được 3 sao rồi', 'mắm'], ['mắm của tui được 3 sao', 'mắm'], ['bên em có chè đạt 3 sao rồi', 'chè'], ['bánh gai tui làm ngon lắm', 'bánh gai'], ['em làm túi cói', 'túi cói']])('%s', (text, name) => expect(talk(text).state.products.map((one) => one.name)).toEqual([name]));
});

describe('what is told, and something else asked behind it', () => {
  const SHRIMP = ['htx, làm mắm tép ở xã Xuân Thành Nghệ An', 'lần đầu'];
  test.each([
    ['Phiếu kiểm nghiệm có rồi. Nhãn hiệu mất bao lâu vậy em?', 'test-report', 'co', 'thẩm định nội dung'],
    ['nhãn in xong rồi. cỡ chữ trên nhãn phải bao nhiêu mm', 'product-label', 'co', 'cỡ chữ'],
    ['nhãn hiệu đang nộp đơn. hội chợ ocop đăng ký ở đâu vậy em', 'trademark', 'dang_lam', 'ội chợ'],
    ['phiếu kiểm nghiệm có rồi, mà cỡ chữ trên nhãn phải bao nhiêu mm', 'test-report', 'co', 'cỡ chữ'],
  ])('%s: both are heard', (text, paper, value, answered) => {
    const talked = talk(...SHRIMP, text);
    expect(value === 'co' ? heldBy(talked).includes(paper as never) : factOf(talked, paper) === value).toBe(true);
    expect(talked.said).toContain(answered);
  });
  test('what is only supposed is not told', () => {
    expect(heldBy(talk(...SHRIMP, 'nếu có haccp. thì khỏi attp phải không'))).toEqual([]);
  });
  test('the whole, where that is known more surely than its end', () => {
    expect(talk('làm rượu gạo', 'hộ kinh doanh', 'Rượu 45 độ, chai sành nửa lít, còn lại tui bán can 20 lít cho quán. can có phải dán tem không').said).toContain('Can hay chai cũng vậy');
  });
  test('its end alone is not answered on a guess', () => {
    const { said } = talk('chiếu cói', 'tổ hợp tác', 'À còn cái này hơi tế nhị: giám đốc HTX là cậu ruột mình. Mình ký báo cáo có sao ko');
    expect(said).not.toContain('Chủ thể tự viết Mẫu số 01');
  });
  test('of two papers, which one is asked', () => {
    expect(heldBy(talk(...SHRIMP, 'giấy attp chưa có. mà nhà em nhỏ lẻ thì xin giấy đó hay làm cam kết'))).toEqual([]);
    expect(heldBy(talk(...SHRIMP, 'làm attp hay làm cam kết thì nhà em cũng xong hết rồi'))).toEqual(['food-safety-commitment']);
  });
});
