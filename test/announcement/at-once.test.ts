import { describe, expect, test } from 'vitest';
import { EVERYBODY } from '../../src/core/announcement/audience.ts';
import { begunWith } from '../../src/core/announcement/begun.ts';
import { answered, skipped } from '../../src/core/announcement/draft.ts';
import { announcementOrder } from '../../src/core/announcement/order.ts';
import type { Announcement } from '../../src/core/announcement/state.ts';

/* A tired officer says all of it at once, and nothing of it is asked again. */

const NOW = Date.parse('2026-11-24T08:00:00+07:00');
const none = { id: 'B1', by: 'x', state: 'draft', asking: 'title', kind: 'training', code: '1111', audience: EVERYBODY, touched: NOW } as unknown as Announcement;
const order = (text: string, asking?: Announcement['asking'], sent = false) =>
  announcementOrder(text, 'zalo/dm:ly', { now: NOW, look: { announcing: { draftOf: () => (asking ? { ...none, asking } : undefined), recent: () => (sent ? [{ ...none, state: 'sent' }] : []), announcement: () => undefined } } as never });
const words = (text: string) => { const begun = order(text); return begun?.type === 'start' ? begun.words ?? '' : undefined; };

describe('whom it is for, said behind the place', () => {
  test.each([
    ['tập huấn ghi nhãn 8h30 ngày 12/12 ở hội trường xã Xuân Thành, gửi xã Xuân Thành và xã Hà Long', 'hội trường xã Xuân Thành', ['Xuân Thành', 'Hà Long']],
    ['tap huan ghi nhan 8h30 ngay 12/12 tai hoi truong gui cho xa Xuan Thanh', 'hoi truong', ['Xuan Thanh']],
    ['tập huấn ghi nhãn 8h30 ngày 12/12 tại hội trường xã Xuân Thành', 'hội trường xã Xuân Thành', []],
  ])('%s', (said, place, communes) => {
    const begun = begunWith(none, said, NOW);
    expect([begun.place, begun.audience.communes, begun.asking]).toEqual([place, communes, 'capacity']);
  });

  test('is not asked again, and what is no audience stays in the words', () => {
    const begun = begunWith({ ...none, asking: 'title' }, 'tập huấn ghi nhãn 8h30 ngày 12/12 tại hội trường, gửi xã Hà Long', NOW);
    const end = ['bỏ qua', 'Chị Lý 0912345678', 'bỏ qua', 'bỏ qua'].reduce<Announcement>((one, said) => answered(one, said, NOW) as Announcement, begun);
    expect([end.asking, end.audience.communes]).toEqual(['send', ['Hà Long']]);
    expect(begunWith(none, 'tập huấn ghi nhãn cho sản phẩm rượu 8h30 ngày 12/12', NOW).title).toBe('Tập huấn ghi nhãn cho sản phẩm rượu');
  });
});

test('when and where are kept though the name is too short to be one', () => {
  const begun = begunWith({ ...none, kind: 'fair' }, 'hội chợ 20/12/2026 8h tại quảng trường', NOW);
  expect([begun.asking, begun.place, begun.starts]).toEqual(['title', 'quảng trường', Date.parse('2026-12-20T08:00:00+07:00')]);
  expect((answered(begun, 'Hội chợ cuối năm', NOW) as Announcement).asking).toBe('capacity');
});

describe('how it is begun', () => {
  test.each([
    ['soạn thông báo: tập huấn nhãn 8h ngày 12/12 tại xã', 'tập huấn nhãn 8h ngày 12/12 tại xã'],
    ['nhắn tin cho bà con tập huấn ghi nhãn 8h30 ngày 12/12', 'tập huấn ghi nhãn 8h30 ngày 12/12'],
    ['gui thong bao cho xa Xuan Thanh va xa Ha Long: tap huan ghi nhan 8h 12/12', 'tap huan ghi nhan 8h 12/12, gửi xa Xuan Thanh va xa Ha Long'],
    ['thông báo cho nhóm Xuân Thành: mai nghỉ', ''],
  ])('%s', (said, left) => { expect(words(said)).toBe(left); });
  test.each(['nhắn cho chị Mận tập huấn', 'thông báo cho xã Xuân Thành chưa', 'thông báo cho xã nào?', 'báo bà con là hủy lớp tập huấn'])('not by %s', (said) => { expect(words(said)).toBeUndefined(); });
});

describe('"gửi" while it is still written', () => {
  test.each(['gửi', 'gửi luôn', 'ok gui di', 'xong', 'xem trước'])('%s leaves out what may be left out, and sends nothing', (said) => {
    expect(order(said, 'capacity')?.type).toBe('skip');
    expect(order(said, 'contact')?.type).toBe('answer');
  });
  test('stops at what is needed', () => {
    const named = { ...none, title: 'Tập huấn', starts: NOW + 1e9, place: 'xã', asking: 'capacity' } as unknown as Announcement;
    expect(skipped(named, NOW).asking).toBe('contact');
    expect(skipped({ ...named, contact: 'Lý', asking: 'until' }, NOW).asking).toBe('audience');
  });
});

test('what is called off while it is written, and was never sent, is dropped', () => {
  expect(['thôi hủy buổi tập huấn', 'huy buoi tap huan', 'thôi hủy'].map((said) => order(said, 'capacity')?.type)).toEqual(['drop', 'drop', 'drop']);
  expect(order('hủy buổi tập huấn', undefined, true)?.type).toBe('cancel');
});
