import { describe, expect, test } from 'vitest';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

const TEA = ['làm chè đinh với chè tôm nõn', 'htx', 'xã Tân Cương Thái Nguyên'] as const;
const LIST = 'Hồ sơ hiện có:\n- Giấy ĐKKD\n- Giấy VSATTP\n- Phiếu kiểm nghiệm chè đinh ngày 10/9/2026\n- Bản tự công bố cả 2 sản phẩm\n- VietGAP hết hạn tháng 10\nChưa có:\n1. mã vạch\n2) HACCP';

describe('a list that is pasted is read line by line', () => {
  test('what stands under "hiện có" is held, what under "chưa có" is not', () => {
    const talked = talk(...TEA, LIST);
    expect(heldBy(talked).toSorted()).toEqual(['business-registration', 'food-safety-certificate', 'self-declaration', 'self-declaration', 'test-report']);
    expect([factOf(talked, 'gs1-barcode'), factOf(talked, 'haccp'), factOf(talked, 'origin-proof')]).toEqual(['chua', 'chua', undefined]);
  });
  test('what is said of both on one line is not said of both on another', () => {
    expect(talk(...TEA, LIST).state.documents.filter(({ item }) => item === 'test-report')).toHaveLength(1);
  });
  test.each(['em co may giay nay:\ndkkd\nkiem nghiem\ncam ket attp', 'Giấy tờ đã có:\n+ đăng ký kinh doanh\n+ phiếu kiểm nghiệm\n+ bản cam kết ATTP'])('%s', (text) => {
    expect(heldBy(talk(...CAKE, text)).toSorted()).toEqual(['business-registration', 'food-safety-commitment', 'test-report']);
  });
  test.each(['Em hỏi:\nkiểm nghiệm ở đâu\nmã vạch có cần không', 'kiểm nghiệm\nmã vạch\nattp', 'Hồ sơ gồm những gì:\nkiểm nghiệm\nmã vạch\nattp?'])('not: %s', (text) => {
    expect(heldBy(talk(...CAKE, text))).toEqual([]);
  });
});

test.each(['attp hết hạn 5/10/2027', 'giấy an toàn thực phẩm hết hạn ngày 5/10/2027'])('%s: it is there until then', (text) => {
  const talked = talk(...CAKE, text);
  expect(talked.state.documents).toMatchObject([{ item: 'food-safety-certificate', expires: '2027-10-05' }]);
});
test.each(['kiểm nghiệm hết hạn rồi', 'kiem nghiem het han', 'kiểm nghiệm hết hạn tháng trước'])('%s: it is not', (text) => {
  expect(factOf(talk(...CAKE, text), 'test-report')).toBe('chua');
});
