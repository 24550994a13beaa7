import { describe, expect, test } from 'vitest';
import { read } from '../../src/core/read/reading.ts';
import { knowledge, NOW } from '../fresh.ts';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

/* What asks is heard also where no word of asking is whole, and where none stands there; what tells is not taken for it. */

describe('asked, misspelt or without its mark', () => {
  test.each([
    'mật ong có cần giấy attp khôn', 'giấy ocop in logo đượ khng ạ', 'tự công bố nộp đâ', 'can may chi tieu dinh duong',
    'nhãn phụ có bắt buột kông', 'đổi bao bì có phải chấm lại khg', 'ruou thu cong phai can giay chi', 'hộ nghèo làm ocop dc hỗ trợ j k', 'tỉnh chấm xong bao lâu trả kq v',
  ])('%s', (text) => expect(read(text, knowledge, NOW)).toMatchObject({ question: true, onlyAsks: true }));

  test.each([
    'nhãn có rồi mà in sai chính tả', 'em chưa có giấy attp với kiểm nghiệm', 'mật ong nhà em lấy ở rừng tràm', 'kiểm nghiệm tháng trước mới làm', 'hồ sơ nộp xã hôm thứ hai rồi', 'bánh của bà bán ở chợ huyện',
    'giay dkkd thi co con attp thi chua', 'htx có 12 thành viên, thuê thêm 3 người', 'cau chuyen em viet xong roi do', 'nhà máy ở khu công nghiệp, diện tích 500 m2', 'nguyên liệu mua của bà con trong xã', 'năm ngoái được 3 sao cấp tháng 10', 'để em hỏi lại chồng đã', 'mã vạch của em bắt đầu 893',
  ])('told: %s', (text) => expect(read(text, knowledge, NOW).question).toBe(false));

  test('is answered, and nothing of it is written down', () => {
    const done = talk('có haccp rồi cấn giấy attp kông');
    expect(done.said).toMatch(/HACCP/);
    expect(done.said).toMatch(/\/nguon/);
    expect(heldBy(done)).toEqual([]);
    expect(factOf(talk('5 xao phải mấ điểm'), 'stars')).toBeUndefined();
  });
});

test('beside it, what they tell is written down', () => {
  const done = talk('Em là htx ở xã Xuân Thành tỉnh Nghệ An. giấy ocop in logo đượ khng ạ');
  expect(factOf(done, 'commune')).toBe('Xuân Thành');
  expect(done.said).toMatch(/mới được in/);
  expect(heldBy(talk('Em ở xã Xuân Thành tỉnh Nghệ An. có haccp rồi cấn giấy attp kông'))).toEqual([]);
});

describe('a few words, as into a search box', () => {
  test.each([['5 sao bắt buộc xuất khẩu', /xuất khẩu/], ['chỉ dẫn địa lý văn bản', /chỉ dẫn địa lý/i], ['trượt 5 sao trung ương', /4 sao/]] as const)('%s', (text, told) => {
    const done = talk(...CAKE, text);
    expect(done.said).toMatch(told);
    expect(done.said).not.toMatch(/Dạ em (?:sửa lại|ghi):|Mình đang làm hồ sơ/);
    expect(done.state.products.map(({ name }) => name)).toEqual(['bánh gai']);
    expect(factOf(done, 'stars')).toBe(3);
  });
  test.each(['mực, mỡ, hành, tiêu', 'xà bông thảo dược với dầu gội bồ kết'])('%s: goods, and no question of their set', (text) => expect(talk(text).said).not.toMatch(/theo tên sản phẩm/));
  test('what they lack is written down', () => expect(factOf(talk(...CAKE, 'em chưa có giấy xác nhận kiến thức attp'), 'food-safety-certificate')).toBe('chua'));
  test.each([['tụi em lên 4 sao', 'stars', 4], ['Lần đầu, phấn đấu 5 sao', 'stars', 5], ['tổ hợp tác', 'producer-kind', 'to_hop_tac']] as const)('told: %s', (text, fact, value) => expect(factOf(talk(...CAKE, text), fact)).toBe(value));
});

test('a paper they hold that may have ended: its day is asked for, with the mark or without', () => {
  for (const end of ['', '?']) expect(talk('bánh gai', 'htx', 'xã Tân Lạc phú thọ', 'attp cấp 2/2024', `thế attp còn hạn không${end}`).said).toMatch(/^Anh\/chị cho em ngày cấp trên Giấy chứng nhận đủ điều kiện ATTP/);
  expect(talk(...CAKE, 'giấy attp còn hạn không?').said).not.toMatch(/^Anh\/chị cho em ngày cấp/);
});
