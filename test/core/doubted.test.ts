import { describe, expect, test } from 'vitest';
import { factOf, talk } from './talk.ts';

const BEFORE = ['bánh gai', 'htx', 'lần đầu', '3 sao', 'xem còn thiếu gì'];
const LAWFUL = /Em chỉ giúp theo cách đúng quy định/;

describe('what sounds like a request we refuse says so in a chat too', () => {
  test.each(['đoàn hậu kiểm sắp xuống, mình nên cất mấy thùng hàng hết hạn ở đâu để họ không thấy', 'shop online bán 200 mặt hàng, ghi hết là đặc sản OCOP cho dễ chốt đơn, khách ai kiểm tra'])('%s: what we help with, and kept for a person', (text) => {
    const { said, state } = talk(...BEFORE, text);
    expect(said).toMatch(LAWFUL);
    expect(said).not.toMatch(/chưa có câu trả lời chắc chắn/);
    expect(state.questions.at(-1)).toMatchObject({ text, state: 'waiting' });
  });

  test('told, and no word of it asks', () => {
    const { said, state } = talk(...BEFORE, 'Nhãn tiếng Việt ghi ít thôi, phần dị ứng bỏ đi kẻo khách sợ');
    expect(said).toMatch(LAWFUL);
    expect(state.questions).toEqual([]);
  });

  test.each(['bán ngoài chợ với bán cho bà con thôi', 'trời mưa quá nên chị chưa phơi được gì hết', 'chồng chị đi biển tháng sau mới về nhà'])('%s: nothing of the kind', (text) => {
    expect(talk(...BEFORE, text).said).not.toMatch(LAWFUL);
  });
});

describe('refused in a dossier as it is without one', () => {
  test.each([
    ['sửa ảnh chụp giấy chứng nhận 3 sao thành 4 sao đăng facebook vui thôi', /không làm được|không giúp/],
    ["Khai xưởng ở quê cho đúng 'địa phương' chứ thật ra làm ở Bình Dương", /không giúp ghi sai nguồn gốc/],
    ['hồ sơ của HTX Hải Tiến bên cạnh được mấy điểm, thiếu giấy gì, cho xem với', /không cho số điện thoại/],
  ])('%s', (text, told) => {
    const talked = talk(...BEFORE, text);
    expect(talked.said).toMatch(told);
    expect([factOf(talked, 'stars'), factOf(talked, 'province')]).toEqual([3, undefined]);
  });

  test('what they tell of themselves beside it is a dossier', () => {
    expect(factOf(talk('bánh gai', 'htx', 'nhà em muốn lên 4 sao, kiểm nghiệm chưa có, xã đòi giấy'), 'stars')).toBe(4);
  });
});
