import { expect, test } from 'vitest';
import { answer } from '../../src/core/answer/answer.ts';
import { withoutAny, withoutIt } from '../../src/core/answer/paper/without-it.ts';
import type { Day } from '../../src/core/time.ts';
import { knowledge } from '../fresh.ts';

const on = '2026-11-28' as Day;
const entry = (text: string) => withoutIt({ text, on }, knowledge)?.sources[0]?.entry;

test.each([
  ['nhà em không vào htx thì thi ocop được không', 'khong-vao-htx'], ['ủa nhà dì hổng có hợp tác xã nộp được hông', 'khong-vao-htx'], ['chua co con dau nop duoc khong', 'ai-ky-dong-dau'],
  ['không có bảo hiểm nộp được không', 'chua-dong-bao-hiem'], ['chưa có kế toán nộp được không', 'bao-cao-tai-chinh'], ['khong co anh thi nop duoc khong', 'anh-video-trong-ho-so'], ['chưa có hàng mẫu thì nộp hồ sơ được không', 'chua-co-mau-nop'],
  ['chưa kiểm nghiệm xong có đăng ký được không', undefined], ['không có phiếu kiểm nghiệm có bị loại không', 'thieu-kiem-nghiem-cong-bo'], ['thiếu bản tự công bố thì có được 3 sao không', 'thieu-kiem-nghiem-cong-bo'],
  ['chua co giay attp dang ky ocop dc ko', 'chua-co-giay-attp-nop'], ['chưa có bao bì thì nộp hồ sơ được chưa', 'chua-co-bao-bi-nhan'], ['không làm fanpage có được 3 sao không', 'khong-co-trang-web'],
  ['không có câu chuyện có bị rớt không', 'chua-co-cau-chuyen'], ['thiếu mã vạch thì thi ocop được không', 'ma-vach-co-bat-buoc'], ['không có máy móc thì đăng ký được không', 'phoi-nang-lam-tay'], ['còn thiếu vài giấy thì nộp được không', 'nop-thieu-giay'],
  ['giấy vệ sinh đang chờ cấp, nộp trước rồi bổ sung sau được không', 'chua-co-giay-attp-nop'], ['phieu kiem nghiem chua ve thi nop ho so duoc khong', 'thieu-kiem-nghiem-cong-bo'], ['nhãn hiệu mới nộp đơn có đăng ký ocop được không', 'chua-co-nhan-hieu-nop-duoc-khong'],
])('filing without it: %s', (text, passage) => {
  expect(entry(text)).toBe(passage);
  if (passage !== undefined) expect(answer({ text, on }, knowledge)).toMatchObject({ outcome: 'answered', sources: expect.arrayContaining([expect.objectContaining({ entry: passage })]) as unknown });
});

test.each(['không có nhãn thì bán được không', 'chưa có mã vạch lên 4 sao được không', 'em không có giấy attp, nộp ở đâu', 'không có htx nào thì ai bao tiêu', 'hồi 2024 không có kiểm nghiệm nộp được không', 'không đạt 3 sao có nộp lại được không', 'có giấy attp rồi nộp được chưa', 'nhà em không có htx đăng ký ocop', 'giấy attp đang xin thì bán được không', 'giấy attp đang xin ở đâu', ''])('more than that, or another matter: %s', (text) => {
  expect(entry(text)).toBeUndefined();
});

test('what no matter is named for: what is asked of everybody, where nothing is surely found of it', () => {
  expect(answer({ text: 'nhà em không có máy vi tính thì nộp ocop được không', on }, knowledge)).toMatchObject({ sources: expect.arrayContaining([expect.objectContaining({ entry: 'nop-thieu-giay' })]) as unknown });
  expect(withoutAny({ text: 'nhà không có xe thì bán được không', on }, knowledge)).toBeUndefined();
  expect(answer({ text: 'nhà chị không có hộ khẩu ở xã thì nộp ocop được không', on }, knowledge)).toMatchObject({ sources: expect.arrayContaining([expect.objectContaining({ entry: 'nguoi-noi-khac-den' })]) as unknown });
});

test.each([['nhà chị có cần giấy attp không', 'attp-ai-duoc-mien'], ['nha minh co phai kiem nghiem khong', 'kiem-nghiem-la-gi'], ['mật ong có phải kiểm nghiệm không', 'kiem-nghiem-hang-nao']])('whether it must be, whoever asks and of whatever goods: %s', (text, passage) => {
  expect(answer({ text, on }, knowledge)).toMatchObject({ sources: expect.arrayContaining([expect.objectContaining({ entry: passage })]) as unknown });
});
