import { describe, expect, test } from 'vitest';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

/* What is told a moment after a paper was spoken of, and what is told of another time. */

describe('a moment after a paper was asked about, how it is with that one', () => {
  test.each([
    ['câu chuyện sản phẩm là viết gì', 'viết rồi em', 'product-story', 'co'],
    ['câu chuyện sản phẩm là viết gì', 'chị viết dở lắm, chồng chị viết rồi được nửa trang', 'product-story', 'dang_lam'],
    ['câu chuyện sản phẩm là viết gì', 'chưa viết em ơi', 'product-story', 'chua'],
    ['bản tự công bố là gì vậy', 'cái đó con chưa làm', 'self-declaration', 'chua'],
    ['bản tự công bố là gì vậy', 'cái đó làm rồi em', 'self-declaration', 'co'],
    ['bản tự công bố là gì vậy', 'cái này đang làm', 'self-declaration', 'dang_lam'],
    ['nhãn hiệu là gì', 'có văn bằng', 'trademark', 'co'],
    ['mã vạch xin ở đâu', 'chưa có mã nào hết', 'gs1-barcode', 'chua'],
    ['mã vạch xin ở đâu', 'đăng ký rồi', 'gs1-barcode', 'co'],
    ['mã vạch xin ở đâu', 'chị nộp rồi đang chờ', 'gs1-barcode', 'dang_lam'],
  ])('%s – %s', (asked, told, fact, value) => {
    const talked = talk(...CAKE, asked, told);
    if (value === 'co') expect(heldBy(talked)).toContain(fact);
    else expect(factOf(talked, fact)).toBe(value);
  });
  test.each(['xã bảo viết rồi nộp', 'để mai viết', 'nếu viết rồi thì nộp luôn'])('but not %s', (told) => {
    const talked = talk(...CAKE, 'câu chuyện sản phẩm là viết gì', told);
    expect(heldBy(talked)).not.toContain('product-story');
    expect(factOf(talked, 'product-story')).toBeUndefined();
  });
  test('and of the one that we ask for', () => {
    const CANDLES = ['nến thơm', 'hộ kinh doanh', 'xã Xuân Thành nghệ an', 'lần đầu', '3 sao', 'có', 'không'];
    const open = talk(...CANDLES, 'câu chuyện viết 1 trang đủ không');
    expect(open.said).toMatch(/câu chuyện riêng/);
    expect(heldBy(talk(...CANDLES, 'câu chuyện viết 1 trang đủ không', 'viết r'))).toContain('product-story');
  });
  test('until when it holds is told by its day', () => {
    expect(talk(...CAKE, 'kiểm nghiệm làm ngày 12/2/2026', 'vậy nó còn xài được tới bao giờ').said).toContain('12/02/2027');
    expect(talk(...CAKE, 'mã vạch xin ở đâu', 'dùng được tới khi nào').said).not.toMatch(/còn ạ/);
  });
});

describe('a day or a time of their own paper', () => {
  test('remembered is no forgery', () => {
    const talked = talk(...CAKE, 'à em ơi chị nhớ lại giấy kiểm nghiệm làm ngày 12/2/2026');
    expect(talked.said).toContain('12/02/2027');
    expect(talked.said).not.toMatch(/giả/);
  });
  test('changing it is', () => expect(talk(...CAKE, 'em sửa giùm chị giấy kiểm nghiệm thành ngày 12/2/2026 nha').said).not.toContain('12/02/2027'));
  test('early this year it was made', () => expect(talk(...CAKE, 'kiểm nghiệm thì hồi đầu năm có làm một lần 5 chỉ tiêu').said).toMatch(/có rồi.*ngày/s));
  test('early next year is none', () => expect(heldBy(talk(...CAKE, 'kiểm nghiệm thì đầu năm sau mới làm'))).not.toContain('test-report'));
});

describe('now, and later', () => {
  test.each([['chị tính nhắm 3 sao trước, sang năm lên 4', 3], ['giờ làm 4 sao, năm sau mới lên 5 sao', 4], ['năm sau em muốn 4 sao', 4]])('%s', (told, stars) => expect(factOf(talk(...CAKE.slice(0, 4), told), 'stars')).toBe(stars));
  test.each(['mà ngoài bánh chị còn làm hủ tiếu khô nữa, nhưng chưa đăng ký lần này', 'còn hủ tiếu khô thì đợt này chưa làm'])('%s: not for now', (told) => {
    const talked = talk(...CAKE, told);
    expect(talked.state.products.map(({ name }) => name)).toEqual(['bánh gai']);
    expect(talked.said).toContain('việc sau này');
  });
});

test('bought in under a contract has a proof of origin', () => expect(heldBy(talk(...CAKE, 'gạo thì chị lấy của htx Thới An, có hợp đồng'))).toContain('origin-proof'));
test('a district alone is told to be gone', () => expect(talk(...CAKE, 'lúc trước là huyện Phong Điền đó em').said).toContain('Cấp huyện (Phong Điền) không còn'));
test.each([['mấy bữa thì có kết quả', true], ['mấy bữa nay mưa quá em', false]])('%s', (said, asked) => expect(/chưa ghi gì|có lỗi/.test(talk(...CAKE, said).said)).toBe(!asked));

describe('of their own certificate and papers', () => {
  const COFFEE = ['cà phê bột', 'công ty', 'xã Ia Grai gia lai', 'cà phê 3 sao hồi 2023, cấp ngày 18/12/2023'] as const;
  test('whether it runs out soon is told by its day', () => expect(talk(...COFFEE, 'giờ cà phê sắp hết hạn đúng không').said).toContain('18/12/2026'));
  test('whether another paper does is not', () => expect(talk(...COFFEE, 'giấy attp sắp hết hạn đúng không').said).not.toContain('18/12/2026'));
  test('a paper of a year so long ago holds no more', () => {
    const talked = talk(...COFFEE, 'giấy attp cấp năm 2022');
    expect(talked.said).toContain('đã quá hạn');
    expect([heldBy(talked), factOf(talked, 'food-safety-certificate')]).toEqual([[], 'chua']);
    expect(heldBy(talk(...COFFEE, 'giấy attp cấp năm 2024'))).toContain('food-safety-certificate');
  });
});

describe('what kind of maker, in other words', () => {
  const kindOf = (...texts: string[]) => factOf(talk('chiếu cói', ...texts), 'producer-kind');
  test('nothing registered, at home', () => expect(kindOf('bác làm ở nhà thôi không đăng ký gì cả')).toBe('ho_chua_dang_ky'));
  test('by the paper', () => {
    const talked = talk('chiếu cói', 'giấy hộ kinh doanh, tên Nguyễn Thị Liên');
    expect([factOf(talked, 'producer-kind'), heldBy(talked)]).toEqual(['ho_kinh_doanh', ['business-registration']]);
    for (const text of ['giấy hộ kinh doanh chưa có', 'giấy hộ kinh doanh cũ của mẹ']) expect(kindOf(text), text).not.toBe('ho_kinh_doanh');
  });
});

test('no bills at all is none, and no question', () => {
  const talked = talk(...CAKE, 'họ chả có hóa đơn gì, chuyển khoản thôi');
  expect([factOf(talked, 'sales-proof'), talked.state.questions?.length ?? 0]).toEqual(['chua', 0]);
});
test.each(['thôi mắm ruốc để sau, làm nước mắm trước đi', 'mam ruoc de sau di, lam nuoc mam truoc', 'thôi mắm ruốc sang năm hẵng hay, làm nước mắm cá cơm trước nha'])('goods that wait while others of theirs go first stay: %s', (text) => {
  const { said, state } = talk('làm nước mắm cá cơm', 'hộ kinh doanh', 'còn làm mắm ruốc nữa', text);
  expect(said).toMatch(/nói về nước mắm cá cơm|^Nước mắm cá cơm/);
  expect(said).not.toContain('muốn bỏ');
  expect(state.products.map(({ name }) => name)).toEqual(['nước mắm cá cơm', 'mắm ruốc']);
});

test('goods put off in the same breath are asked away', () => expect(talk(...CAKE, 'làm thêm hạt mắc ca sấy', 'xoa mac ca di, de sau').said).toContain('muốn bỏ sản phẩm'));
test.each(['bác trả công theo lá', 'cty có 12 người, đóng bhxh 8 người'])('%s: somebody is hired', (told) => expect(factOf(talk(...CAKE, told), 'hires')).toBe('co'));

test.each([['giay kinh doanh', 'Chủ thể OCOP phải có đăng ký kinh doanh. Hội, hiệp hội dùng quyết định thành lập'], ['còn cái nhãn thì sao', 'Hàng không đóng gói, dịch vụ du lịch thì không có nhãn hàng hóa']])('whether %s hangs on their kind: who needs it and who does not is told, and what we still have to ask', (asked, says) => {
  const { said } = talk('bánh gai', asked);
  expect(said).toContain(says);
  expect(said).toContain('Em còn cần biết');
  expect(said).not.toContain('còn tùy');
});
