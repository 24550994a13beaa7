import { describe, expect, test } from 'vitest';
import { talk } from './talk.ts';

describe('who asks what they have is told it', () => {
  const HONEY = ['chị làm mật ong rừng ở xã Ia Grai tỉnh Gia Lai', 'hợp tác xã', 'có giấy attp cấp 12/3/2025', 'có đăng ký kinh doanh rồi'];

  test.each(['giấy nào đã có rồi', 'nha em co nhung giay nao roi', 'em đã ghi cho chị những giấy nào', 'đã nộp được những gì', 'hồ sơ của tôi'])('%s', (asked) => {
    expect(talk(...HONEY, asked).said).toContain('Đã có: Giấy chứng nhận đủ điều kiện ATTP và Giấy đăng ký kinh doanh.');
  });

  test('a paper that need not be is not counted, and is not lost', () => {
    const { said } = talk('chị làm mật ong rừng ở xã Ia Grai tỉnh Gia Lai', 'hộ kinh doanh', 'có giấy attp cấp 12/3/2025', 'giấy nào đã có rồi');
    expect(said).toContain('Giấy tờ: có 0');
    expect(said).toContain('Có thêm: Giấy chứng nhận đủ điều kiện ATTP.');
  });

  test('that they have each is no question', () => expect(talk(...HONEY, 'giấy nào cũng có rồi').said).toContain('có đủ cả các giấy này rồi phải không'));
});

test('what each of several goods lacks is told of each', () => {
  const told = talk('công ty TNHH ở xã Giồng Trôm tỉnh Vĩnh Long', 'anh có 3 sp: kẹo dừa, dầu dừa, mặt nạ dừa');
  expect(told.state.products).toHaveLength(3);
  for (const asked of ['tóm lại mỗi cái còn thiếu gì', 'ca 3 mon thieu giay gi']) {
    const { said } = talk('công ty TNHH ở xã Giồng Trôm tỉnh Vĩnh Long', 'anh có 3 sp: kẹo dừa, dầu dừa, mặt nạ dừa', asked);
    for (const name of ['kẹo dừa', 'dầu dừa', 'mặt nạ dừa']) expect(said).toContain(`- ${name}: thiếu `);
  }
});
