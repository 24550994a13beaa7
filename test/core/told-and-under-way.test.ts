import { describe, expect, test } from 'vitest';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

/* What is told of papers and goods in passing: since when, in whose name, under way, somebody else's. */

const names = (...texts: readonly string[]) => talk(...texts).state.products.map(({ name }) => name);

describe('a paper since a year is there', () => {
  test.each(['có. dk hộ kd từ 2023', 'dkkd cấp 2019', 'giấy dkkd đứng tên chồng chị', 'co phieu kq roi nha, ngay 20/10/2026, dat het', 'cau chuyen sp thi vk a viet r, viet tay 2 trang'])('%s', (text) => {
    expect(heldBy(talk('mật ong', text))).toHaveLength(1);
  });
  test.each(['giấy đứng tên họ', 'tính đăng ký hộ kd từ 2027', 'nhãn hiệu thì họ đứng tên'])('%s: nothing is held', (text) => {
    expect(heldBy(talk('mật ong', text))).toEqual([]);
  });
});

describe('what is under way has no day of its own', () => {
  test.each(['kiem nghiem gui r, hom qua, dang cho ket qua', 'kiểm nghiệm gửi đi rồi'])('%s', (text) => {
    const talked = talk(...CAKE, text);
    expect([factOf(talked, 'test-report'), heldBy(talked)]).toEqual(['dang_lam', []]);
  });
  test.each(['nhan hieu a dang ky r nhung chua co bang, moi co giay nop don', 'nhan hieu "Tả Phìn Shan" nop don roi'])('%s', (text) => {
    expect(factOf(talk(...CAKE, text), 'trademark')).toBe('dang_lam');
  });
  test('it came', () => {
    expect(heldBy(talk(...CAKE, 'kiểm nghiệm gửi rồi', 'kiểm nghiệm có rồi'))).toContain('test-report');
  });
});

describe('how it is with a paper, told in passing', () => {
  test.each([
    ['giấy attp hồi trước có mà hết hạn tháng 6 rồi', 'food-safety-certificate', 'chua'],
    ['giờ attp do sở cấp hồi trước chắc hết rồi', 'food-safety-certificate', 'chua'],
    ['hacp thì đang làm, tháng sau xong', 'haccp', 'dang_lam'],
    ['bánh gửi kiểm hôm nay nghen', 'test-report', 'dang_lam'],
    ['kết quả bánh gai có rồi, đạt hết', 'test-report', 'co'],
    ['phiếu kiểm có rồi, đạt hết', 'test-report', 'co'],
    ['đăng ký nhãn hiệu "Ba Khía" nộp hôm 20/11, có số đơn rồi', 'trademark', 'dang_lam'],
    ['attp cam kết với phường', 'food-safety-commitment', 'co'],
    ['bà bảo khoan làm mã vạch', 'gs1-barcode', 'chua'],
    ['mã vạch thì khoan đã', 'gs1-barcode', 'chua'],
    ['chưa có gì hết trừ mã vạch', 'gs1-barcode', 'co'],
    ['đang thiết kế nhãn', 'product-label', 'dang_lam'],
    ['con gửi bánh đi kiểm hôm qua rồi nha', 'test-report', 'dang_lam'],
  ])('%s', (text, fact, value) => {
    const talked = talk(...CAKE, text);
    if (value === 'co') expect(heldBy(talked)).toContain(fact);
    else expect(factOf(talked, fact)).toBe(value);
    expect(talked.said).not.toMatch(/ngày cấp giấy chứng nhận OCOP/);
  });
  test('hired by the season: for how long is asked', () => {
    expect(talk(...CAKE, 'nhà có thuê 2 người làm thời vụ').said).toMatch(/từ một tháng trở lên/);
  });
});

describe('yet to be renamed, or amiss, is not missing', () => {
  test('attp chưa đổi tên', () => {
    expect(heldBy(talk(...CAKE, 'giấy attp có rồi', 'giay attp thi chua doi ten'))).toContain('food-safety-certificate');
  });
  test('the label that is only spoken of is not lacking', () => {
    const talked = talk(...CAKE, '2. Bản tự công bố chưa đúng tên sản phẩm trên nhãn');
    expect([factOf(talked, 'self-declaration'), factOf(talked, 'product-label')]).toEqual(['dang_lam', undefined]);
  });
  test('attp chưa có', () => {
    expect(factOf(talk(...CAKE, 'giấy attp có rồi', 'à nhầm giấy attp chưa có'), 'food-safety-certificate')).toBe('chua');
  });
  test('the neighbour has it and they have not', () => {
    expect(factOf(talk(...CAKE, 'nha ben canh co kiem nghiem r ma nha chi thi chua'), 'test-report')).toBe('chua');
  });
});

describe('whose goods they are', () => {
  const BEFORE = ['nước mắm', 'hộ kinh doanh', 'làm thêm mắm tôm nữa'];
  test('their uncle makes it', () => {
    expect(names(...BEFORE, 'mam tom la cua nha chu e lam, bo e chi lam nuoc mam thoi')).toEqual(['nước mắm']);
  });
  test('kept for the house', () => {
    expect(names(...BEFORE, 'bo e bao con ruou nep nua nhung de uong k ban')).not.toContain('rượu nếp');
  });
  test.each([['mắm tôm là của nhà em làm', 'mắm tôm'], ['còn rượu nếp nữa, để bán tết', 'rượu nếp']])('%s: theirs', (text, name) => {
    expect(names(...BEFORE, text)).toContain(name);
  });
  test('nuôi ong sells mật ong', () => {
    expect(names('nuôi ong', 'a ban mat ong tren shopee')).toEqual(['mật ong']);
  });
  test('mẹ thì làm tương bần, nhưng của mẹ chứ không phải của chị', () => {
    expect(names('tương ớt', 'hộ kinh doanh', 'làm thêm sa tế nữa', 'mẹ c thì làm tương bần, nhưng của mẹ chứ k phải của c')).toEqual(['tương ớt', 'sa tế']);
  });
  test('kẹo chuối chứ không phải kẹo dừa: what it is', () => {
    expect(names('kẹo dừa', 'kẹo chuối chứ không phải kẹo dừa')).toEqual(['kẹo chuối']);
  });
  test('which of them comes first', () => {
    const { state } = talk('trà shan', 'htx', 'làm thêm măng khô nữa', 'tra minh lam truoc, mang kho de sang nam');
    expect(state.products.find(({ id }) => id === state.people[0]!.product)?.name).toBe('trà shan');
  });
});

test.each(['ben chi 120 thung, moi nam dc tam 2 tan banh', 'chi co ban sang nhat 1 lo nho hoi 2024'])('%s: asks for nothing that we refuse', (text) => {
  expect(talk(...CAKE, text).said).not.toMatch(/đúng quy định|không giúp/);
});

describe('mended, done by others, amiss', () => {
  test('the day of the paper told of just now', () => {
    const { state } = talk(...CAKE, 'giấy attp có r, cấp 10/10', 'à không, ngày 9/10 mới đúng');
    expect(state.documents.find(({ item }) => item === 'food-safety-certificate')?.issued).toMatch(/-10-09$/);
  });
  test('a story that another wrote down is there', () => {
    expect(heldBy(talk(...CAKE, 'câu chuyện c nhờ cô giáo viết hộ xong r'))).toContain('product-story');
    expect(heldBy(talk(...CAKE, 'câu chuyện c tính nhờ cô giáo viết'))).not.toContain('product-story');
  });
  test.each([['nhãn in r nhưng sai địa chỉ, đang in lại', 'product-label'], ['tự công bố nộp r mà xã bảo thiếu chữ ký', 'self-declaration']])('%s: under way', (text, paper) => {
    expect(factOf(talk(...CAKE, text), paper)).toBe('dang_lam');
  });
  test('3 sao thôi e chứ 4 sao nghe nói khó lắm', () => {
    expect(factOf(talk(...CAKE.slice(0, 4), '3 sao thôi e chứ 4 sao nghe nói khó lắm'), 'stars')).toBe(3);
  });
});
