import { expect, test } from 'vitest';
import { audienceIn } from '../../src/core/announcement/audience.ts';
import { momentIn, valueOf } from '../../src/core/announcement/draft.ts';
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
