import { expect, test } from 'vitest';
import { answer } from '../../src/core/answer/answer.ts';
import type { Day } from '../../src/core/time.ts';
import { knowledge } from '../fresh.ts';

/* What is asked in between, in chats that go on for weeks. */

const first = (text: string, before?: string) => {
  const found = answer({ text, on: '2026-11-25' as Day, before }, knowledge);
  return found.outcome === 'answered' ? found.sources[0]?.entry : found.outcome;
};

test.each(['rượu mơ đăng ký ocop được không', 'rượu nếp có làm ocop được không'])('that rượu may take part is told, and nothing of associations: %s', (text) => expect(first(text)).toBe('ruou-bo-14-hay-15'));
test('what somebody near them makes is asked as their own', () => expect(first('anh hàng xóm trồng bưởi muốn hỏi có làm ocop được không')).toBe('set-1'));
test('a pledge has days of its own, and no certificate\'s', () => expect(first('Giấy cam kết là ký tháng 2 năm 2024 vậy còn dùng được không')).toBe('cam-ket-thoi-han'));
test.each(['Hội đồng cấp xã gồm những ai', 'cuộc họp hội đồng cần bao nhiêu người'])('the set of goods that are named leans on nothing: %s', (before) => expect(first('mật ong chấm theo bộ nào', before)).toBe('set-4'));
test('who failed may file again, and no certificate has to be renewed', () => expect(first('nộp trượt thì có được nộp lại không')).toBe('khong-dat-lam-sao'));
test('a seal that is lost', () => expect(first('mất con dấu HTX thì có nộp được không')).toBe('ai-ky-dong-dau'));
test.each(['e chay tiktok shop co tinh diem ko', 'e chạy tiktok shop có tính điểm ko'])('"e" is em: %s', (text) => expect(first(text)).toBe('ban-tren-san-tinh-muc-may'));
test('a lot that is not sold (ế) is nobody', () => expect(first('hàng đó ế quay lại bán ở chợ Châu Đốc thì sao', 'nhãn hàng xuất khẩu ghi thế nào')).not.toBe('truy-xuat-hang-khong-an-toan'));

test.each([
  ['thế phải đăng ký kinh doanh trước rồi mới làm được à', 'đăng ký thì ra đâu hả cháu', 'đăng ký kinh doanh ở đâu'],
  ['có phải đăng ký nhãn hiệu không', 'vậy đăng ký ở đâu em', 'đăng ký nhãn hiệu ở đâu'],
])('where that is registered: %s – %s', (before, text, full) => {
  expect(first(text, before)).toBe(first(full));
  expect(first(text, before)).not.toBe('nop-o-dau');
});
