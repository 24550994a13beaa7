import { describe, expect, test } from 'vitest';
import { answer } from '../../src/core/answer/answer.ts';
import { ofTheSame, sideAlone } from '../../src/core/answer/paper/side-alone.ts';
import type { Day } from '../../src/core/time.ts';
import { knowledge } from '../fresh.ts';

const entryOf = (text: string, before?: string): string | undefined => {
  const found = answer({ text, before, on: '2026-11-28' as Day }, knowledge);
  return found.outcome === 'answered' ? found.sources[0]?.entry : undefined;
};

describe('one side alone, behind a question', () => {
  test.each([['mất bao lâu', 'takes'], ['vậy cần giấy gì ạ', 'needs'], ['xin ở đâu', 'where'], ['khi nào', 'when']])('%s', (text, side) => {
    expect(sideAlone(text)).toBe(side);
  });

  test.each(['kiểm nghiệm mất bao lâu', 'nhà em làm mắm', 'mất bao lâu, tốn bao nhiêu tiền', 'thế à', ''])('not: %s', (text) => {
    expect(sideAlone(text)).toBeUndefined();
  });

  test('is asked of what the question before is about, without what that one asked', () => {
    expect(ofTheSame('mất bao lâu', 'giấy attp xin ở đâu')).toBe('giay attp mat bao lau');
    expect(ofTheSame('nộp ở đâu', 'đánh giá lại nộp khi nào')).toBe('danh gia lai nop o dau');
    expect(ofTheSame('nộp ở đâu', 'hồ sơ nộp được chưa')).toBe('ho so nop o dau');
    expect(ofTheSame('cần giấy gì', 'lên 4 sao được không')).toBe('len 4 sao can giay gi');
    expect(ofTheSame('mất bao lâu', 'ở đâu vậy em')).toBeUndefined();
  });

  test.each([
    ['mất tiền không', 'hộ kinh doanh đăng ký thế nào', 'dang-ky-ho-kinh-doanh'], ['mất bao lâu', 'viên nang nghệ công bố ở đâu', 'tpbvsk-dang-ky-ho-so'], ['xin ở đâu', 'đi xuất khẩu cần mã vùng trồng không', 'ma-so-vung-trong'], ['mất bao lâu', 'chỉ dẫn địa lý xin dùng thế nào', 'chi-dan-dia-ly-dung'],
  ])('%s (%s)', (text, before, entry) => {
    expect(entryOf(text, before)).toBe(entry);
  });

  test.each([
    ['mất phí không', 'nộp hồ sơ ở đâu', 'phi-ocop'], ['cần giấy gì', '4 sao cần mấy điểm', 'ho-so-lan-dau'], ['nộp ở đâu', 'sản phẩm mới làm đăng ký được chưa', 'nop-o-dau'],
  ])('where nothing of that matter tells it, by itself: %s (%s)', (text, before, entry) => {
    expect(entryOf(text, before)).toBe(entry);
  });
});

describe('what was told just before is not told again to another question', () => {
  test.each([
    ['không có thì sao', 'xin giấy attp ở đâu', 'chua-co-giay-attp-nop'], ['phí nhiêu vậy', 'mã vạch xin ở đâu', 'ma-vach-phi'],
    ['chữ nhỏ quá có sao không', 'trên nhãn phải ghi gì thế địa chỉ ghi kiểu gì', 'nhan-co-chu'], ['ghi thiếu thì sao', 'trên nhãn phải ghi gì', 'phat-nhan-hang-hoa'],
    ['không làm lại thì sao', 'giấy chứng nhận ocop có hạn bao lâu', 'danh-gia-lai-co-bat-buoc'], ['hết thì làm lại ở đâu', 'giấy chứng nhận ocop có hạn bao lâu', 'het-han-lau-lam-lai'],
    ['nộp trễ thì sao', 'hồ sơ nộp ở đâu bao giờ phải nộp', 'nop-tre-dot'], ['thế còn 5 sao', 'mỗi năm chấm mấy đợt', 'mot-nam-may-dot-trung-uong'],
    ['ghi sai thì sao', 'nhãn trà sen cần ghi gì thế còn hạn dùng', 'nhan-in-sai-sua-sao'], ['cỡ chữ nhiêu', 'có cần bảng dinh dưỡng không', 'nhan-co-chu'], ['có bắt buộc không', 'em muốn xin mã vạch ở đâu bao lâu', 'ma-vach-co-bat-buoc'],
  ])('%s (%s)', (text, before, entry) => {
    expect(entryOf(text, before)).toBe(entry);
  });
  test('where its own passage tells that too, it is', () => {
    expect(entryOf('quá hạn rồi thì sao', 'kiểm nghiệm có hạn mấy tháng')).toBe('kiem-nghiem-han-12-thang');
    expect(entryOf('nộp trễ thì sao', 'đánh giá lại nộp khi nào')).toBe('tre-120-ngay');
    expect(entryOf('còn giấy đó thì sao', 'giấy chứng nhận ocop có giá trị bao lâu')).toBe('hieu-luc-36-thang');
  });
});
