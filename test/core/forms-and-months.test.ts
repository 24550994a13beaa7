import { describe, expect, test } from 'vitest';
import { asksForForm } from '../../src/core/read/form.ts';
import { dayOf } from '../../src/core/time.ts';
import { NOW } from '../fresh.ts';
import { CAKE, factOf, talk } from './talk.ts';

const RENEWS = ['bánh gai', 'hộ kinh doanh', 'xã Xuân Thành nghệ an', 'đánh giá lại'];

describe('the month of issue, and no day', () => {
  test.each(['cap thang 5 nam 2024', 'tháng 5/2024', 'khoảng tháng 5 năm 2024', '5/2024'])('%s: the days that hold for any day of that month, and no day written down', (text) => {
    const talked = talk(...RENEWS, text);
    // 01/5/2024 and 31/5/2024, 36 months on, less 180 and 120 days.
    expect(talked.said).toMatch(/tháng 5\/2027; nộp đánh giá lại từ 02\/12\/2026 đến 01\/01\/2027/);
    expect(factOf(talked, 'certificate-issued')).toBeUndefined();
  });
  test('what is past is said to be past', () => {
    expect(dayOf(NOW).slice(0, 7)).toBe('2026-11');
    expect(talk(...RENEWS, 'thang 12 nam 2023').said).toMatch(/không sau 02\/9\/2026[\s\S]*Đợt nộp này đã qua/);
    expect(talk(...RENEWS, 'cấp tháng 10 năm 2023').said).toMatch(/Nay đã quá hạn/);
    expect(talk(...RENEWS, 'thang 3/2024').said).toMatch(/từ 01\/11\/2026 đến 01\/12\/2026 tùy ngày cấp[\s\S]*nộp ngay/);
  });
  test.each(['tháng 13 năm 2024', 'năm 2024', 'thang 5 nam 2027'])('%s: no month that may be', (text) => {
    expect(talk(...RENEWS, text).said).not.toMatch(/hết hạn trong tháng/);
  });
});

describe('when the result comes', () => {
  test.each(['bao lau co ket qua', 'bao lâu có kết quả', 'may ngay co ket qua'])('%s: after a paper without one it is that of the evaluation', (text) => {
    const { said } = talk(...CAKE, 'lam tem qr o dau', text);
    expect(said).not.toMatch(/^Mã truy xuất/);
    expect(said).not.toMatch(/Các đợt sắp tới/);
  });
  test('after a test it is that of the test', () => {
    expect(talk(...CAKE, 'kiem nghiem o dau', 'bao lau co ket qua').said).toMatch(/^Mấy ngày có kết quả kiểm nghiệm/);
  });
});

describe('a form, or help with writing', () => {
  test.each(['cho coi mau cau chuyen', 'cho em xin mau phieu dang ky', 'mau so 01 tai o dau', 'xin mẫu số 2 ở đâu'])('%s: a form', (text) => {
    expect(asksForForm(text)).toBe('form');
  });
  test.each(['viết câu chuyện giúp em', 'soạn giùm báo cáo tự đánh giá', 'em viết hộ chị cái câu chuyện về bánh gai với', 'giup chi viet cau chuyen san pham'])('%s: writing', (text) => {
    expect(asksForForm(text)).toBe('writing');
  });
  test.each(['mẫu 01 công bố tải ở đâu', 'mẫu cam kết lấy ở đâu', 'câu chuyện có rồi', 'phiếu đăng ký xong rồi', 'có làm câu chuyện', 'viết xong báo cáo rồi', 'làm giấy đăng ký hộ kinh doanh', 'gửi mẫu kiểm nghiệm bao nhiêu tiền vậy em ơi cho chị hỏi với'])('not: %s', (text) => {
    expect(asksForForm(text)).toBeUndefined();
  });
  test.each<[string, RegExp]>([
    ['cho coi mau cau chuyen', /^Câu chuyện sản phẩm/], ['viet cau chuyen giup em', /^Em không viết thay được[\s\S]*Câu chuyện sản phẩm/],
    ['cho em xin mau phieu dang ky', /^Phiếu đăng ký \(Mẫu số 01\)[\s\S]*UBND xã/], ['mau so 01 tai o dau', /^Mẫu số 01, 02, 03 nằm ở Phụ lục III/], ['xin mẫu số 2 ở đâu', /^Mẫu số 01, 02, 03 nằm ở Phụ lục III/],
    ['soạn giùm báo cáo tự đánh giá', /^Em không viết thay được[\s\S]*Báo cáo tự đánh giá/], ['mau 01 cong bo tai o dau', /Phụ lục I Nghị định 15\/2018/],
  ])('%s', (text, told) => {
    expect(talk(...CAKE, text).said).toMatch(told);
  });
});
