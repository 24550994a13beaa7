import { describe, expect, test } from 'vitest';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

/* What is told a moment after a paper was spoken of, and what is told of another time. */

describe('a moment after a paper was asked about, how it is with that one', () => {
  test.each([
    ['câu chuyện sản phẩm là viết gì', 'viết rồi em', 'product-story', 'co'],
    ['câu chuyện sản phẩm là viết gì', 'chị viết dở lắm, chồng chị viết rồi được nửa trang', 'product-story', 'dang_lam'],
    ['câu chuyện sản phẩm là viết gì', 'chưa viết em ơi', 'product-story', 'chua'],
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
