import fc from 'fast-check';
import type { Happening } from '../src/core/event.ts';
import type { MessageId } from '../src/core/ids.ts';

const PHRASES = [
  'chào', 'đồng ý', 'ok', 'không', 'htx', 'hộ kinh doanh', 'làm bánh gai', 'em làm thêm rượu nếp', 'trà ướp sen', 'xyzzy', 'xã Xuân Thành', 'nam định', 'lần đầu', 'đánh giá lại', '15/3/2024', '31/02/2026', '3 sao', '1', '2', '3', '9', 'có rồi', 'chưa', 'dang lam', 'k biết', 'để sau', 'tiếp', 'à nhầm', 'à nhầm, 1', 'à nhầm bánh nhãn', 'còn thiếu gì', 'xem tiếp', 'làm gì trước', 'tiến độ', 'bao giờ nộp', 'nộp ở đâu', 'tại sao cần', 'hồ sơ của tôi', 'sản phẩm khác', 'thêm sản phẩm', 'bỏ sản phẩm', 'hủy', 'giúp', 'đừng nhắc nữa', '/dulieu', '/xoa', 'xóa hết', '/noi', '/moi', 'OC-ABCDEFGH', 'kiểm nghiệm ở đâu', 'có đkkd rồi chưa kiểm nghiệm', 'phiếu kiểm nghiệm 12/11/2026', 'giá vàng bao nhiêu?', 'chấm thử', 'em được mấy sao', 'làm sao lên 4 sao', 'gặp cán bộ', 'kiểm tra nhãn', 'BÁNH GAI\nThành phần: nếp, đường\nKLT: 300gr\nNSX: 1/2/26', 'Thành phần: gạo, men\nHSD: 12 tháng\nXuất xứ: VN', 'sửa rồi', 'sửa rồi: KLT: 300 g', 'viết nhãn giúp em', 'nhãn', '绿豆糕', 'mỹ phẩm', 'cảm ơn em', '...', '👍', '',
];

const target = fc.integer({ min: 1, max: 25 }).map((n) => `m${n}` as MessageId);
const text = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...PHRASES) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 300 }) });

/** Whatever a person may do on a phone. */
export const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 12, arbitrary: text.map((words): Happening => ({ type: 'said', text: words })) },
  { weight: 1, arbitrary: fc.record({ no: fc.integer({ min: 0, max: 30 }), nth: fc.integer({ min: 0, max: 12 }) }).map(({ no, nth }): Happening => ({ type: 'picked', choice: `${no}:${nth}` })) },
  { weight: 1, arbitrary: text.map((caption): Happening => ({ type: 'sent-file', file: { ref: 'x.jpg', kind: 'photo', name: 'x.jpg' }, ...(caption ? { caption } : {}) })) },
  { weight: 1, arbitrary: fc.constantFrom('voice', 'sticker', 'location', 'reaction').map((what): Happening => ({ type: 'sent-other', what: what as 'voice' })) },
  { weight: 1, arbitrary: fc.record({ target, words: text }).map(({ target: of, words }): Happening => ({ type: 'edited', target: of, text: words })) },
  { weight: 1, arbitrary: target.map((of): Happening => ({ type: 'recalled', target: of })) },
);
