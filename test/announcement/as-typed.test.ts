import { expect, test } from 'vitest';
import { rollOrderIn } from '../../src/core/announcement/attendance.ts';
import { audienceIn } from '../../src/core/announcement/audience.ts';
import { valueOf } from '../../src/core/announcement/draft.ts';
import { momentIn, saysItsEnd } from '../../src/core/announcement/moment.ts';
import { announcementOrder } from '../../src/core/announcement/order.ts';
import type { Announcement } from '../../src/core/announcement/state.ts';
import { asksOfEvent } from '../../src/core/read/of-event.ts';
import type { Day } from '../../src/core/time.ts';

/* What staff type on a phone. 24/11/2026 is a Tuesday. */

const NOW = Date.parse('2026-11-24T08:00:00+07:00');
const on = '2026-11-24' as Day;
const draft = { id: 'B1', asking: 'send', code: '1234', kind: 'training', state: 'draft', touched: NOW } as unknown as Announcement;
const order = (text: string, { open = false, sent = true } = {}) =>
  announcementOrder(text, 'zalo/dm:hai', { now: NOW, look: { announcing: { draftOf: () => (open ? draft : undefined), recent: () => (sent ? [draft] : []) } } as never })?.type;

test('a day is read as colleagues speak of it', () => {
  const read = (text: string) => { const at = momentIn(text, on); return at === undefined ? undefined : new Date(at + 7 * 3_600_000).toISOString().slice(0, 16); };
  expect(['8h thứ bảy này', '8h sáng thứ 7 tuần này', '14h thứ hai tuần sau', '8h chủ nhật', '7h30 t3', 'ngày kia 8h', '9h thu tu tuan toi'].map(read)).toEqual(['2026-11-28T08:00', '2026-11-28T08:00', '2026-11-30T14:00', '2026-11-29T08:00', '2026-11-24T07:30', '2026-11-26T08:00', '2026-12-02T09:00']);
});

test('a day that is past, or another day of the week, is said to be so and not moved', () => {
  const refused = (text: string) => { const read = valueOf('starts', text, draft, NOW); return 'refused' in read ? read.refused : undefined; };
  expect(refused('8h 20/11')).toContain('thứ Sáu 20/11/2026 đã qua');
  expect(refused('thứ hai 8h ngày 12/12/2026')).toContain('thứ Bảy 12/12/2026');
  expect(refused('thứ bảy 8h ngày 12/12/2026')).toBeUndefined();
  expect(refused('7h30 15/3')).toBeUndefined();
});

test('of two days the first is read, of two hours when it begins; a lunar day is not turned into one of ours', () => {
  const read = (text: string) => { const at = momentIn(text, on); return at === undefined ? undefined : new Date(at + 7 * 3_600_000).toISOString().slice(0, 16); };
  expect(['8h-11h30 ngày 5/12', '8h ngày 5-6/12', '7h30 đến 11h 5/12', '8h ngày 12/12/2026'].map(read)).toEqual(['2026-12-05T08:00', '2026-12-05T08:00', '2026-12-05T07:30', '2026-12-12T08:00']);
  expect(['8h đến 10h rưỡi ngày 5/12', '8h rưỡi đến 11h 5/12', '8h đến 2h chiều 5/12', '8h sáng tới 4h chiều 5/12', '2h đến 4h chiều 5/12', '7h30 tối 5/12'].map(read)).toEqual(['2026-12-05T08:00', '2026-12-05T08:30', '2026-12-05T08:00', '2026-12-05T08:00', '2026-12-05T14:00', '2026-12-05T19:30']);
  expect(['8h-11h30 ngày 5/12', '8h ngày 5-6/12', 'trong 2 ngày từ 8h 5/12', '8h ngày 12/12/2026', '13h30 chiều 5/12'].map(saysItsEnd)).toEqual([true, true, true, false, false]);
  const refused = (text: string) => { const value = valueOf('starts', text, draft, NOW); return 'refused' in value ? value.refused : undefined; };
  for (const text of ['8h ngày rằm tháng 11', '8h 15/11 âm', 'mùng 5 tháng chạp 8h']) expect(refused(text), text).toContain('âm lịch');
  expect(refused('sáng 5/12')).toContain('mấy giờ');
  expect(refused('8h 5/12')).toBeUndefined();
});

test('the last day may be said by the day it begins', () => {
  const one = { ...draft, starts: Date.parse('2026-12-05T08:00:00+07:00') };
  expect(['mai', 'trước 1 ngày', 'hết ngày 4/12', 'thứ 6'].map((text) => valueOf('until', text, one, NOW))).toEqual([{ until: '2026-11-25' }, { until: '2026-12-04' }, { until: '2026-12-04' }, { until: '2026-11-27' }]);
});

test('a meeting is moved or put off in words; a product of theirs is not', () => {
  expect(['đổi sang 20h', 'dời sang 8h thứ 6', 'chuyển lịch sang 14h ngày 12/12', 'lùi lại 9h ngày 6/12'].map((text) => order(text))).toEqual(['edit', 'edit', 'edit', 'edit']);
  expect(['hoãn lại nhé', 'dời sang tuần sau', 'tạm hoãn buổi họp'].map((text) => order(text))).toEqual(['postpone', 'postpone', 'postpone']);
  expect(['thôi không họp nữa', 'chuyển sang hộ kinh doanh', 'đổi sang 3 sao', 'hoãn thuế được không'].map((text) => order(text))).toEqual(['cancel', undefined, undefined, undefined]);
  expect(['thôi không họp nữa', 'hoãn lại nhé'].map((text) => order(text, { open: true }))).toEqual(['drop', 'answer']);
});

test('staff ask who has not answered and who stays at home', () => {
  expect(['ai chưa trả lời', 'nhắc lại những ai chưa đăng ký', 'ai không đi', 'những người nào báo không đi được', 'ai đi', 'xuất danh sách', 'ai chưa nộp hồ sơ'].map((text) => rollOrderIn(text)?.type)).toEqual(['silent', 'silent', 'declined', 'declined', 'roll', 'enrolled', undefined]);
});

test('an announcement is begun, changed, dropped and asked about in words; a question begins none', () => {
  expect(['thong bao tap huan ghi nhan', 'gửi thông báo họp 8h mai', 'thông báo tập huấn'].map((text) => order(text))).toEqual(['start', 'start', 'start']);
  expect(['thông báo tập huấn gửi chưa', 'có mấy người đăng ký rồi', 'bao nhiêu người đi', 'thông báo đến đâu rồi'].map((text) => order(text))).toEqual(['status', 'status', 'status', 'status']);
  expect(['thông báo tập huấn ở đâu', 'có thông báo tập huấn chưa', 'bao nhiêu người làm thì là htx', 'đổi tên sản phẩm'].map((text) => order(text))).toEqual([undefined, undefined, undefined, undefined]);
  expect(['đổi ngày sang 15/12', 'doi dia diem sang thon 3'].map((text) => order(text, { open: true }))).toEqual(['edit', 'edit']);
  expect(['ok gửi đi', 'gui di em', 'duyệt'].map((text) => order(text, { open: true }))).toEqual(['how-to-send', 'how-to-send', 'how-to-send']);
  expect(['gửi cho xã Xuân Thành', 'xã Xuân Thành'].map((text) => order(text, { open: true }))).toEqual(['answer', 'answer']);
  expect(['thôi không gửi nữa', 'thoi ko gui nua', 'huỷ nháp', 'thôi bỏ đi'].map((text) => order(text, { open: true }))).toEqual(['drop', 'drop', 'drop', 'drop']);
  expect([order('thôi không gửi nữa'), order('thôi không gửi nữa', { sent: false })]).toEqual(['cancel', undefined]);
});

test('what is left out may be said to be none in any spelling', () => {
  expect(['ko co', 'không ạ', 'k cần', 'không có tệp'].map((text) => valueOf('file', text, draft, NOW))).toEqual([1, 2, 3, 4].map(() => ({ file: undefined })));
});

test('the people of a commune are the commune; of a hamlet nobody knows', () => {
  expect(audienceIn('bà con xã Xuân Thành nhé', on)).toMatchObject({ communes: ['Xuân Thành'] });
  expect(audienceIn('tất cả các hộ ở xã Hải Xuân', on)).toMatchObject({ communes: ['Hải Xuân'] });
  expect(audienceIn('bà con xóm 3', on)).toEqual({ unclear: 'bà con xóm 3' });
});

test('where and when are asked of the event in few words or with a word of it; of anything else they are no question about it', () => {
  expect(['ở đâu vậy em', 'mấy giờ tan', 'học ở chỗ nào vậy em, có xa không', 'có chỗ gửi xe không', 'có phải đóng tiền không', 'lớp này học bao lâu'].map(asksOfEvent)).toEqual(Array.from({ length: 6 }, () => true));
  expect(['thuê máy sấy lá gai ở đâu thì rẻ', 'mua bao bì giấy kraft ở chỗ nào tốt'].map(asksOfEvent)).toEqual([false, false]);
});

test('a code with a kind word behind it is the code, and people are counted as they are written', () => {
  const code = (text: string) => announcementOrder(text, 'zalo/dm:hai', { now: NOW, look: { announcing: { draftOf: () => draft, recent: () => [] } } as never });
  expect(['Gửi 5857 nhé', 'GỬI 5857', 'hủy 5857 đi em'].map((text) => code(text)?.type)).toEqual(['send', 'send', 'really-cancel']);
  expect(['20 ng', 'khoảng 40 người thôi', '20 chỗ', '1.000'].map((text) => valueOf('capacity', text, draft, NOW))).toEqual([20, 40, 20, 1000].map((capacity) => ({ capacity })));
});
