import { describe, expect, test } from 'vitest';
import { CAKE, factOf, talk } from './talk.ts';

const BEFORE = ['bánh gai', 'hộ kinh doanh', 'xã Xuân Thành nghệ an'];

describe('words that look like an answer and are none', () => {
  test.each(['danh gia lai hay lan dau', 'nâng hạng hay đánh giá lại em', 'lần đầu hay đánh giá lại hả', 'lan dau hay nang hang'])('%s: which is asked, none is written down', (text) => {
    expect(factOf(talk(...BEFORE, text), 'case')).toBeUndefined();
  });
  test.each([['lần đầu', 'lan_dau'], ['danh gia lai', 'danh_gia_lai'], ['hay là nâng hạng', 'nang_hang']])('%s is one', (text, value) => {
    expect(factOf(talk(...BEFORE, text), 'case')).toBe(value);
  });

  test.each(['toi da nop hom qua', 'em nộp hôm qua rồi', 'nộp hồ sơ sáng nay rồi'])('%s: the day of filing is not the day a certificate was issued', (text) => {
    const talked = talk(...BEFORE, 'đánh giá lại', text);
    expect(factOf(talked, 'certificate-issued')).toBeUndefined();
    expect(factOf(talked, 'renewal-filed')).toBe('co');
    expect(talked.said).toMatch(/Xã có 15 ngày làm việc/);
  });
  test('a day without filing is when it was issued', () => {
    expect(factOf(talk(...BEFORE, 'đánh giá lại', '12/5/2024'), 'certificate-issued')).toBe('2024-05-12');
  });

  test.each(['du ca roi', 'co du ca roi', 'ban roi'])('%s: no product is called so', (text) => {
    expect(talk(...CAKE, text).state.products.map(({ name }) => name)).toEqual(['bánh gai']);
  });
  test('a bare roi of somebody whose goods we know is rồi', () => {
    expect(talk(...CAKE, 'có', 'roi').said).not.toMatch(/"roi"/);
  });
  test.each(['roi', 'chị trồng roi đỏ'])('%s: one is', (text) => {
    expect(talk(text).state.products).toHaveLength(1);
  });
});

describe('stars and cases that are none of theirs now', () => {
  test.each<[string, string, unknown]>([
    ['lần đầu, mục tiêu 4 sao, định hướng đến năm 2028 nâng lên 5 sao', 'stars', 4], ['lần đầu, mục tiêu 4 sao, định hướng đến năm 2028 nâng lên 5 sao', 'case', 'lan_dau'],
    ['giấy đăng ký doanh nghiệp cấp lần đầu ngày 12/3/2017', 'case', undefined], ['nghe nói hồ sơ 4 sao phải có kiểm định nước', 'stars', undefined],
  ])('%s: %s', (text, fact, value) => expect(factOf(talk('bánh gai', 'xã Xuân Thành nghệ an', text), fact)).toBe(value));
  test.each(['bánh đa 4 sao', 'banh da 4 sao'])('%s: no đã', (text) => {
    const talked = talk('bánh đa', 'hộ kinh doanh', 'xã Xuân Thành nghệ an', 'lần đầu', text);
    expect([factOf(talked, 'stars'), factOf(talked, 'certificate-stars')]).toEqual([4, undefined]);
  });
  test.each(['cty in đòi 5 triệu', 'theo thông tin từ một doanh nghiệp thì nhãn phải có tiếng Anh'])('%s: whom they deal with', (text) => expect(factOf(talk(...CAKE, text), 'producer-kind')).toBe('ho_kinh_doanh'));
  test('a day to come dates no paper', () => {
    const talked = talk(...CAKE, 'giấy attp có rồi', 'câu chuyện đang được con gái hoàn thiện, dự kiến xong trước 25/12');
    expect(factOf(talked, 'product-story')).toBe('dang_lam');
    expect(talked.state.documents.map(({ issued }) => issued)).toEqual([undefined]);
  });
  test('what was said to be made is not there', () => expect(talk(...CAKE, 'con cháu nó nói làm cái thẻ treo có mã QR').state.documents).toEqual([]));
});

describe('how it is sold is no product and no place', () => {
  test.each(['khách tây là chính, có web booking', 'khách quen thôi', 'người mua là dân thành phố'])('%s: no product is called so', (text) => {
    expect(talk('công ty', 'xã Mai Châu phú thọ', text).state.products).toEqual([]);
  });
  test.each(['có xuất qua nhật', 'co xuat qua nhat', 'bán sang lào', 'hàng đi hàn rồi'])('%s', (text) => {
    const talked = talk('sơn mài', 'công ty', text);
    expect(talked.state.products).toHaveLength(1);
    expect(factOf(talked, 'commune')).toBeUndefined();
    expect(talked.said).toMatch(/nơi bán thì em chưa cần ghi/);
  });
  test('"bên em là homestay" names what they offer', () => {
    expect(talk('bên em là homestay ở Mai Châu').state.products.map(({ name }) => name)).toEqual(['homestay']);
  });
});

test('before anybody has said what kind of producer they are, the registration comes first', () => {
  expect(talk('nón lá', 'làm gì trước').said).toMatch(/1\. Giấy đăng ký kinh doanh/);
  expect(talk('nón lá', 'hội du lịch', 'làm gì trước').said).not.toMatch(/1\. Giấy đăng ký kinh doanh/);
});

test.each(['thôi khi nào htx xong anh nhắn', 'khi nào có giấy thì em báo lại nhé', 'bao giờ xong chị nhắn', 'vâng thế khi nào em có tự công bố em nhắn ad nhé'])('%s: they come back by themselves', (text) => {
  expect(talk('nón lá', 'htx', text).said).toMatch(/lúc nào rảnh anh\/chị nhắn em/);
});
test.each(['khi nào có kết quả', 'khi nào thì nộp được hồ sơ'])('%s is asked', (text) => expect(talk('nón lá', 'htx', text).said).toMatch(/Các đợt sắp tới/));
test('"tiếp theo" asks what to do next', () => expect(talk('nón lá', 'htx', 'tiếp theo').said).toMatch(/nên làm trước/));
test.each(['hộ kinh doanh', 'htx', 'công ty'])('of who is %s the registration is no first thing to do', (kind) => {
  const talked = talk('nón lá', kind, 'làm gì trước');
  expect(talked.said).toMatch(/1\. Nhãn hiệu/);
  expect(talk('nón lá', kind, 'còn thiếu gì').said).toMatch(/Giấy đăng ký kinh doanh/);
});
test('of a household that is not registered it is', () => expect(talk('nón lá', 'hộ chưa đăng ký', 'làm gì trước').said).toMatch(/1\. Giấy đăng ký kinh doanh/));
