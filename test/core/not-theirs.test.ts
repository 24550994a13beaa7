import { describe, expect, test } from 'vitest';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

const BEFORE = ['bánh gai', 'htx', 'xã Xuân Thành nghệ an'];
const held = (text: string) => heldBy(talk(...BEFORE, text));

describe('others have it, and not they', () => {
  test.each(['chị Lan có nhãn', 'chi lan ben canh co nhan dep lam', 'anh Tuấn cùng xóm có nhãn rồi', 'co hoa co nhan roi', 'chị Lan cũng có nhãn'])('%s', (text) => {
    expect(held(text)).toEqual([]);
  });
  test.each(['chị có kiểm nghiệm rồi', 'anh hiện có kiểm nghiệm rồi', 'chi mai co kiem nghiem', 'chị Lan có kiểm nghiệm, em cũng có kiểm nghiệm rồi'])('%s: their own, or on its way', (text) => {
    const talked = talk(...BEFORE, text);
    expect([heldBy(talked).includes('test-report'), factOf(talked, 'test-report')]).not.toEqual([false, undefined]);
  });
});

describe('what others advise is not what they aim at', () => {
  const ASKED = CAKE.slice(0, 4);
  test.each(['bảo nên 3 sao', 'bao nen 3 sao', 'xã bảo em nên làm 3 sao thôi', 'người ta khuyên nên 3 sao', 'logo ocop 3 sao in trên thẻ'])('%s', (text) => {
    const talked = talk(...ASKED, text);
    expect(factOf(talked, 'stars')).toBeUndefined();
    expect(talked.said).toMatch(/nhắm mấy sao/);
  });
  test.each(['3 sao', 'nên em làm 3 sao', 'xã bảo nên 4 sao, em thì 3 sao thôi', 'em nghĩ nên 3 sao'])('%s: their own', (text) => {
    expect(factOf(talk(...ASKED, text), 'stars')).toBe(3);
  });
});

describe('mật and mặt typed without marks lose nothing', () => {
  test.each(['nhan mat ong co roi', 'nhãn mật ong có rồi'])('%s: held', (text) => {
    expect(heldBy(talk('mật ong', 'htx', text))).toEqual(['product-label']);
  });
  test.each(['nhan 2 mat', 'nhãn 2 mặt', 'kiem nghiem mat tien lam', 'kiểm nghiệm mất hai tuần'])('%s: nothing is told', (text) => {
    const talked = talk(...BEFORE, text);
    expect(heldBy(talked)).toEqual([]);
    expect(factOf(talked, 'product-label') ?? factOf(talked, 'test-report')).toBeUndefined();
  });
  test.each(['kiem nghiem mat roi', 'mất giấy kiểm nghiệm rồi', 'kiem nghiem bi mat'])('%s: it is gone', (text) => {
    expect(factOf(talk(...BEFORE, text), 'test-report')).toBe('chua');
  });
});

describe('ordered, or asked about, and not there', () => {
  test.each(['đặt in nhãn rồi', 'dat in nhan roi', 'nhãn đang in', 'nhãn đặt in rồi'])('%s: under way', (text) => {
    expect(held(text)).toEqual([]);
    expect(factOf(talk(...BEFORE, text), 'product-label')).toBe('dang_lam');
  });
  test.each(['in nhãn rồi', 'nhãn in rồi', 'nhãn có in rồi'])('%s: there', (text) => {
    expect(held(text)).toEqual(['product-label']);
  });
  test.each(['haccp có chưa', 'làm câu chuyện sao', 'lam cau chuyen sao', 'viết câu chuyện sao em'])('%s: asked', (text) => {
    expect(held(text)).toEqual([]);
  });
  test('but what is written is', () => {
    expect(held('làm câu chuyện rồi')).toEqual(['product-story']);
  });
});

describe('not that it is not there', () => {
  test.each(['không phải chưa có kiểm nghiệm', 'khong phai chua co kiem nghiem dau', 'không phải là chưa có kiểm nghiệm'])('%s: it is', (text) => {
    expect(held(text)).toEqual(['test-report']);
  });
  test.each(['không phải, chưa có kiểm nghiệm', 'chưa có kiểm nghiệm đâu', 'đâu có kiểm nghiệm'])('%s: it is not', (text) => {
    expect(factOf(talk(...BEFORE, text), 'test-report')).toBe('chua');
  });
});

test.each(['nhãn vẫn để 4 sao đó', 'nhan van de 4 sao do'])('%s: printed, and neither aimed at nor advised', (text) => {
  const talked = talk(...CAKE.slice(0, 4), text);
  expect(factOf(talked, 'stars')).toBeUndefined();
  expect(talked.said).not.toMatch(/người ta khuyên/);
});
test('a province set right picks no case', () => {
  expect(factOf(talk('trà hoa vàng', 'htx', 'xã Đại Lãnh', 'quang nam', 'a da nang chu'), 'case')).toBeUndefined();
});
test('what a bowl is for is no commune', () => {
  expect(factOf(talk('gốm', 'htx', 'ha noi', 'bat dung com do'), 'commune')).toBeUndefined();
  expect(factOf(talk('gốm', 'htx', 'ha noi', 'phu lang'), 'commune')).toBe('Phu Lang');
});
test('attp cam kết is the commitment alone', () => {
  expect(held('attp cam ket roi')).toEqual(['food-safety-commitment']);
});
