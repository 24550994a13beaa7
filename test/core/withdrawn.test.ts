import { expect, test } from 'vitest';
import { CAKE, talk } from './talk.ts';

/* Who agreed may take it back in words, at any time; what is to be erased is asked once more, and a yes to that in words is one. */

const ASKS = /chắc chắn muốn xóa hết/;

test.each(['em không đồng ý cho lưu nữa', 'không cho lưu thông tin của em nữa đâu', 'em rút lại đồng ý', 'đừng lưu tin nhắn của chị nữa nhé', 'giờ em không đồng ý nữa', 'tôi không muốn bị lưu dữ liệu cá nhân', 'thôi đừng lưu gì nữa', 'khong cho phep luu thong tin', 'hủy đồng ý lưu thông tin'])('%s: taken back', (text) => {
  expect(talk(...CAKE, text).said).toMatch(ASKS);
});

test.each(['không lưu mẫu thực phẩm có sao không', 'em không muốn giữ hạng 3 sao nữa', 'không đồng ý lưu thì sao?', 'kho không lưu hàng lâu', 'em không đồng ý với kết quả chấm', 'không giữ hóa đơn mua gạo', 'chưa lưu mẫu', 'chị không đồng ý nữa thì sao em?'])('%s: nothing is taken back', (text) => {
  expect(talk(...CAKE, text).said).not.toMatch(ASKS);
});

test.each(['đồng ý xóa', 'xóa đi em', 'chắc chắn xóa', 'xóa luôn giúp chị', 'chắc chắn em', 'dong y xoa het'])('%s: is a yes to being erased', (text) => {
  expect(() => talk(...CAKE, '/xoa', text)).toThrow('erased');
});

test.each(['không xóa', 'xóa thì mất gì', 'chắc chưa em', 'thôi khỏi xóa', 'xóa nhãn cũ', 'chắc để xem đã'])('%s: is none', (text) => {
  expect(talk(...CAKE, '/xoa', text).state.people).toHaveLength(1);
});
