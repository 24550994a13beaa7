import { describe, expect, test } from 'vitest';
import { factOf, heldBy, talk } from './talk.ts';

const BEFORE = ['bánh gai', 'htx', 'xã Xuân Thành nghệ an'];
const held = (text: string) => heldBy(talk(...BEFORE, text));

describe('what is said of a paper and is not so', () => {
  test.each([
    'xã bảo phải có đăng ký kinh doanh', 'phải có nhãn hàng hóa', 'cần có kiểm nghiệm', 'muốn có mã vạch', 'họ đòi có mã vạch', 'em tính làm mã vạch', 'ủa sao kêu tui làm nhãn hiệu',
    'tưởng có nhãn rồi', 'chị kia bảo có kiểm nghiệm mới được nộp', 'xã nói có kiểm nghiệm là được', 'kiểm nghiệm có cần mô', 'nhãn có phải in lại', 'xa bao phai co dang ky kinh doanh', 'muon co ma vach',
  ])('%s: sought, and not held', (text) => {
    expect(held(text)).toEqual([]);
  });
  test.each(['nếu có kiểm nghiệm thì nộp luôn', 'nếu kiểm nghiệm có rồi thì nộp luôn', 'neu co kiem nghiem thi nop luon', 'có kiểm nghiệm rồi mới nộp'])('%s: a condition', (text) => {
    expect(held(text)).toEqual([]);
  });
  test('nor is what is lacking in a condition lacking', () => {
    expect(factOf(talk(...BEFORE, 'nếu chưa có công bố thì làm 3 sao trước được không'), 'self-declaration')).toBeUndefined();
  });
  test.each(['sẽ có kiểm nghiệm tuần sau', 'mai làm kiểm nghiệm', 'tháng sau mới có kiểm nghiệm', 'tuần tới mới có kiểm nghiệm'])('%s: on its way', (text) => {
    expect(held(text)).toEqual([]);
    expect(factOf(talk(...BEFORE, text), 'test-report')).toBe('dang_lam');
  });
  test.each(['có kiểm nghiệm', 'em có kiểm nghiệm rồi', 'mới có kiểm nghiệm', 'đã phải làm kiểm nghiệm rồi', 'gia đình có kiểm nghiệm rồi', 'con trai làm kiểm nghiệm rồi', 'nhà em có kiểm nghiệm', 'tỉnh làm kiểm nghiệm rồi', 'xã bảo nộp, em có kiểm nghiệm rồi'])('%s: held', (text) => {
    expect(held(text)).toEqual(['test-report']);
  });
});

describe('whom they deal with', () => {
  test.each(['có hợp đồng với công ty ABC rồi', 'bán cho doanh nghiệp trên Hà Nội', 'có công ty muốn mua', 'con trai tui làm công ty trên tỉnh', 'nhờ công ty làm hồ sơ', 'nếu lên công ty thì sao'])('%s: they are what they were', (text) => {
    expect(factOf(talk(...BEFORE, text), 'producer-kind')).toBe('htx');
  });
  test.each(['em là công ty', 'giờ lên công ty rồi', 'công ty em bán cho siêu thị', 'bên em công ty tnhh'])('%s: it is their own', (text) => {
    expect(factOf(talk(...BEFORE, text), 'producer-kind')).toBe('doanh_nghiep');
  });
});

test('a contract with a hợp tác xã is no đóng hộp', () => {
  expect(factOf(talk(...BEFORE, 'có hợp đồng hợp tác xã xác nhận rồi'), 'packaged')).toBeUndefined();
  expect(factOf(talk(...BEFORE, 'bánh đóng hôp'), 'packaged')).toBe('co');
});
test('to have declared a product leaves none out', () => {
  expect(talk(...BEFORE, 'đăng ký công bố sản phẩm hôm nọ rồi, đang chờ').said).not.toMatch(/bỏ sản phẩm/);
  expect(talk(...BEFORE, 'bỏ sản phẩm').said).toMatch(/bỏ sản phẩm/);
});

describe('what a rồi comes to', () => {
  test.each(['nộp mẫu kiểm nghiệm rồi', 'gửi mẫu đi kiểm nghiệm rồi', 'gui mau di kiem nghiem roi', 'kiểm nghiệm rồi nhưng chưa có kết quả', 'trả tiền kiểm nghiệm rồi'])('%s: it is under way', (text) => {
    expect(held(text)).toEqual([]);
    expect(factOf(talk(...BEFORE, text), 'test-report')).toBe('dang_lam');
  });
  test('nor is an application the certificate, nor the dossier', () => {
    const talked = talk(...BEFORE, 'nộp hồ sơ attp rồi');
    expect(factOf(talked, 'food-safety-certificate')).toBe('dang_lam');
    expect(talked.said).not.toMatch(/15 ngày làm việc/);
    expect(talk(...BEFORE, 'nộp hồ sơ rồi').said).toMatch(/15 ngày làm việc/);
  });
  test.each(['kiểm nghiệm rồi mà không đạt', 'kiểm nghiệm làm rồi, aldehyt bị vượt', 'nhãn in rồi nhưng xã bảo sai', 'quên kiểm nghiệm rồi', 'hỏi kiểm nghiệm rồi', 'khỏi kiểm nghiệm rồi'])('%s: nothing is written down', (text) => {
    expect(held(text)).toEqual([]);
  });
  test('of two papers each is told by itself', () => {
    expect(held('kiểm nghiệm có rồi, attp không đạt')).toEqual(['test-report']);
    expect(held('kiểm nghiệm có rồi, mà năm ngoái chấm không đạt')).toEqual(['test-report']);
    expect(held('kiểm nghiệm, attp có rồi').toSorted()).toEqual(['food-safety-certificate', 'test-report']);
  });
});

describe('what comes first of two things, and what others advise', () => {
  test('"làm giấy phép trước rồi mới đăng ký"', () => {
    const talked = talk('ruou can', 'htx', 'xã Xuân Thành nghệ an', 'xa bao lam giay phep truoc roi moi dang ky ocop');
    expect(heldBy(talked)).toEqual([]);
    expect(factOf(talked, 'case')).toBeUndefined();
  });
  test('"công ty em bảo" is who says it', () => {
    expect(factOf(talk(...BEFORE, 'công ty em bảo nên làm sớm'), 'producer-kind')).toBe('htx');
  });
  test('a label made but not printed is under way', () => {
    expect(factOf(talk(...BEFORE, 'con trai minh lam nhan tren may tinh roi nhung chua in'), 'product-label')).toBe('dang_lam');
  });
  test('"nộp hồ sơ xin giấy đó rồi" is not the dossier', () => {
    expect(talk(...BEFORE, 'em nộp hồ sơ xin giấy đó tuần trước rồi').said).not.toMatch(/15 ngày làm việc/);
  });
});

describe('whose paper and whose day it is', () => {
  test('the day of a paper that is named answers no question of the certificate', () => {
    const talked = talk(...BEFORE, 'nâng hạng', 'attp dùng chung, cấp 1/1/2025');
    expect(factOf(talked, 'certificate-issued')).toBeUndefined();
    expect(talked.state.documents.map(({ item, issued }) => [item, issued])).toEqual([['food-safety-certificate', '2025-01-01']]);
    expect(factOf(talk(...BEFORE, 'nâng hạng', 'cấp 1/1/2025'), 'certificate-issued')).toBe('2025-01-01');
  });
  test('a paper of the household that was is not the cooperative\'s', () => {
    expect(held('hộ cũ có giấy attp rồi, htx chưa')).toEqual([]);
    expect(held('attp làm lại rồi')).toEqual(['food-safety-certificate']);
  });
});

test.each(['em có kiểm nghiệm, tháng sau hết hạn', 'em có kiểm nghiệm tháng sau hết hạn', 'có kiểm nghiệm rồi, năm tới mới hết hạn'])('%s: it holds till then', (text) => {
  expect(held(text)).toEqual(['test-report']);
});
test.each(['kiểm nghiệm tháng tới hết hạn', 'kiểm nghiệm năm sau hết hạn'])('%s: it is not lacking', (text) => {
  expect(factOf(talk(...BEFORE, text), 'test-report')).toBeUndefined();
});
test('one that has lapsed is', () => {
  expect(factOf(talk(...BEFORE, 'kiểm nghiệm hết hạn rồi'), 'test-report')).toBe('chua');
  expect(factOf(talk(...BEFORE, 'có kiểm nghiệm rồi, hết hạn tháng trước'), 'test-report')).toBe('chua');
});
