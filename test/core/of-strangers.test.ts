import { describe, expect, test } from 'vitest';
import { factOf, heldBy, talk } from './talk.ts';

const names = (turns: ReturnType<typeof talk>) => turns.state.products.map(({ name }) => name);

describe('a day put right long after', () => {
  const HOME = ['homestay', 'hộ kinh doanh', 'xã Mai Châu, Phú Thọ', 'giấy ocop 3 sao cấp 20/12/2023', 'web thì con trai làm xong rồi, có cả fanpage'] as const;
  test.each(['tôi nhầm, giấy cấp 20/12/2024', 'nãy tui nói nhầm, cấp 20/12/2024'])('%s: of the certificate, the only thing with a day', (text) => {
    const talked = talk(...HOME, text);
    expect(factOf(talked, 'certificate-issued')).toBe('2024-12-20');
    expect(talked.state.documents.some(({ issued }) => issued !== undefined)).toBe(false);
  });
  test('where a paper has a day of its own, not that one', () => {
    expect(factOf(talk(...HOME, 'vietgap cấp ngày 2/3/2025', 'lên 3 sao', 'tôi nhầm, cấp 5/3/2025'), 'certificate-issued')).toBe('2023-12-20');
  });
});

test.each(['em làm bánh gai ở xã Mai Châu, hộ kinh doanh', 'em lam banh gai o xa mai chau, ho kinh doanh'])('a place that sounds like tomorrow is a place: %s', (text) => {
  expect(factOf(talk(text), 'producer-kind')).toBe('ho_kinh_doanh');
});

describe('what theirs is made of, or does, is none of their goods', () => {
  test('what it bears in its name', () => {
    const talked = talk('giỏ lục bình', 'tổ hợp tác', 'xã Vĩnh Thuận Đông, Cần Thơ', 'lục bình cắt ở sông trong xã');
    expect(names(talked)).toEqual(['giỏ lục bình']);
    expect(talked.said).not.toMatch(/Sản phẩm thêm/);
  });
  test('but another that bears its name is asked about', () => expect(talk('giỏ lục bình', 'tổ hợp tác', 'xã Vĩnh Thuận Đông, Cần Thơ', 'thảm lục bình').said).toMatch(/thảm lục bình/));
  test('a homestay puts people up', () => {
    const talked = talk('homestay', 'hộ kinh doanh', 'xã Mai Châu, Phú Thọ', 'đăng ký kinh doanh lưu trú làm từ 2016');
    expect(names(talked)).toEqual(['homestay']);
    expect(heldBy(talked)).toContain('business-registration');
    expect(talked.said).not.toMatch(/Sản phẩm thêm/);
  });
});

test.each([['minh lam tra mang cau o xa Phuoc Thuan', 'tra mang cau'], ['em lam mang tay say, htx', 'mang tay say']])('%s: typed without marks that is no "to carry"', (text, name) => {
  expect(names(talk(text))).toEqual([name]);
});

test('several papers told of together, one with a month', () => {
  expect(heldBy(talk('bánh gai', 'htx', 'xã Xuân Thành nghệ an', 'kn làm ở case tháng 10, tự công bố xã đóng dấu nhận rồi'))).toEqual(expect.arrayContaining(['test-report', 'self-declaration']));
});

test('from which day to which it is filed again is reckoned of their own', () => {
  expect(talk('homestay', 'hộ kinh doanh', 'xã Mai Châu, Phú Thọ', 'giấy ocop 3 sao cấp 20/12/2024', 'vậy nộp lại từ ngày nào đến ngày nào').said).toMatch(/23\/6\/2027[\s\S]*22\/8\/2027/);
});

test('a household that has the paper is registered; a mark of a year is there, whatever its day', () => {
  expect(factOf(talk('bánh gai', 'hộ có giấy đăng ký'), 'producer-kind')).toBe('ho_kinh_doanh');
  expect(factOf(talk('bánh gai', 'hộ chưa có giấy đăng ký'), 'producer-kind')).not.toBe('ho_kinh_doanh');
  expect(heldBy(talk('bánh gai', 'htx', 'xã Xuân Thành nghệ an', 'nhãn hiệu Bác Tâm đăng ký năm 2021 rồi, có bằng'))).toContain('trademark');
});
