import { describe, expect, test } from 'vitest';
import { CAKE, talk } from './talk.ts';

describe('a certificate that is lost', () => {
  test.each(['giấy ocop mất rồi', 'giay ocop mat roi', 'em làm mất giấy OCOP', 'giấy ocop bị rách'])('%s: told, and what is asked next is of that', (text) => {
    expect(talk(text).said).toMatch(/cấp lại giấy bị mất, bị hỏng/);
    expect(talk(text, 'mất bao lâu').said).toMatch(/cấp lại giấy bị mất, bị hỏng/);
    expect(talk(text, 'xin lai o dau').said).toMatch(/cấp lại giấy bị mất, bị hỏng/);
  });
  test.each(['giấy ocop mất bao lâu có', 'giấy ocop mất bao nhiêu tiền', 'giấy ocop'])('%s: nothing is lost', (text) => {
    expect(talk(text).said).not.toMatch(/cấp lại giấy bị mất/);
  });
});

describe('whose name stands on it', () => {
  test.each(['anh của em đứng tên giấy phép', 'anh trai em dung ten giay kinh doanh'])('%s: told, and meant as a question', (text) => {
    expect(talk(...CAKE, text).said).toMatch(/Nên cho về một tên/);
  });
  test('who may take part is told as before', () => {
    expect(talk('ai được đứng tên làm ocop').said).toMatch(/Được đăng ký gồm/);
  });
});

describe('short words behind an answer', () => {
  test.each(['thế làm xong rồi mới nộp hả', 'the lam xong roi moi nop ha', 'vậy nộp đơn trước'])('%s: of the trademark spoken of', (text) => {
    expect(talk(...CAKE, 'nhãn hiệu mất bao lâu', text).said).toMatch(/nộp đơn trước mọi việc khác/);
  });
  test.each(['vậy 3 sao trước được không', 'khó quá, vậy 3 sao trước được không', '3 sao truoc duoc ko'])('%s: whether one may climb later', (text) => {
    expect(talk(...CAKE, '4 sao cần gì', text).said).toMatch(/Nâng hạng được khi/);
  });
  test('whether stars may be printed before', () => {
    expect(talk(...CAKE, 'in 3 sao trước được không').said).toMatch(/mới được in/);
  });
  test('facebook for a website, not for a code', () => {
    expect(talk(...CAKE, 'câu chuyện phải lên website hả', 'facebook thay được không').said).toMatch(/website có ảnh, clip/);
    expect(talk(...CAKE, 'facebook thay mã truy xuất được không').said).toMatch(/không được tính là mã truy xuất/);
  });
  test.each(['in lại tốn kém lắm', 'in lai ton kem lam'])('%s: what may be done with what is printed', (text) => {
    expect(talk(...CAKE, 'nhãn thiếu hạn dùng có sao không', text).said).toMatch(/thay nhãn đúng|dùng tiếp/);
  });
});
