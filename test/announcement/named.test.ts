import { describe, expect, test } from 'vitest';
import { audienceIn, EVERYBODY } from '../../src/core/announcement/audience.ts';
import { stalled } from '../../src/core/announcement/halt.ts';
import { beside } from '../../src/core/announcement/named.ts';
import { announcementOrder } from '../../src/core/announcement/order.ts';
import { send } from '../../src/core/announcement/send.ts';
import { COMMAND_LINE, type Announcement } from '../../src/core/announcement/state.ts';
import { EVERYTHING, type Member } from '../../src/core/staff/roles.ts';
import type { Day } from '../../src/core/time.ts';

/* Staff with several announcements under way say which one they mean, and whom they mean by their own commune. */

const NOW = Date.parse('2026-11-24T08:00:00+07:00');
const at = (day: string) => Date.parse(`${day}T08:00:00+07:00`);
const one = (id: string, kind: string, title: string, starts: number) => ({ id, by: 'x', state: 'sent', asking: 'send', kind, title, starts, place: 'nhà văn hóa', contact: 'chị Hà', code: id.slice(1), audience: EVERYBODY, touched: 0 }) as unknown as Announcement;
const lesson = one('B7', 'training', 'Tập huấn ghi nhãn', at('2026-12-05'));
const fair = one('B9', 'fair', 'Hội chợ xuân', at('2026-12-20'));
const order = (text: string, sent: readonly Announcement[] = [fair, lesson], draft?: Announcement) =>
  announcementOrder(text, 'zalo/dm:hai', { now: NOW, look: { announcing: { draftOf: () => draft, recent: (most = 50) => sent.slice(0, most), announcement: (id: string) => sent.find((each) => each.id === id) } } as never });

describe('of two that were sent', () => {
  test.each([
    ['hủy thông báo tập huấn ghi nhãn', 'cancel', 'B7'],
    ['hủy lớp ghi nhãn', 'cancel', 'B7'],
    ['hủy lớp', 'cancel', 'B7'],
    ['hủy hội chợ nhé', 'cancel', 'B9'],
    ['thông báo hội chợ đến đâu rồi', 'status', 'B9'],
    ['lớp ghi nhãn được mấy người rồi', 'status', 'B7'],
    ['ai chưa nhận thông báo ghi nhãn', 'not-reached', 'B7'],
    ['gửi lại hội chợ bị từ chối', 'resend', 'B9'],
    ['hoãn lớp ghi nhãn', 'postpone', 'B7'],
    ['hủy thông báo', 'cancel', undefined],
    ['hủy thông báo B7', 'cancel', 'B7'],
  ])('%s: %s of %s', (text, type, id) => expect([order(text)?.type, (order(text) as { one?: string }).one]).toEqual([type, id]));

  test.each([
    ['dời hội chợ sang 21/12', 'B9', 'starts 21/12'],
    ['đổi nơi hội chợ sang sân vận động', 'B9', 'place sân vận động'],
    ['lùi lớp ghi nhãn lại một tuần', 'B7', 'starts 12/12/2026'],
    ['sửa tên thành Tập huấn ghi nhãn mới', 'B7', 'title Tập huấn ghi nhãn mới'],
    ['sửa giờ 14h', undefined, 'starts 14h'],
    ['sửa giờ B7 14h', 'B7', 'starts 14h'],
    ['đổi nơi sang phòng họp B2', undefined, 'place phòng họp B2'],
    ['dời sang 9h cho bà con Xuân Thành', undefined, 'starts 9h cho ba con xuan thanh'],
  ])('%s changes %s', (text, id, edit) => {
    const found = order(text);
    if (found?.type !== 'edit') throw new Error(`no change: ${found?.type}`);
    expect(found.one).toBe(id);
    expect(found.edits.map(({ field, words }) => `${field} ${words}`)).toEqual([edit]);
  });

  test('a name both have tells nothing, and one that is past gives way to one to come', () => {
    const other = one('B11', 'training', 'Tập huấn ghi nhãn', at('2026-12-09'));
    expect(order('hủy lớp ghi nhãn', [other, fair, lesson])).toEqual({ type: 'cancel' });
    expect(order('hủy lớp ghi nhãn với hội chợ')).toEqual({ type: 'cancel' });
    const past = one('B3', 'training', 'Tập huấn ghi nhãn', at('2026-11-02'));
    expect(order('hủy lớp ghi nhãn', [fair, lesson, past])).toEqual({ type: 'cancel', one: 'B7' });
    expect(order('gửi tài liệu tập huấn ghi nhãn', [fair, past])).toEqual({ type: 'material', one: 'B3' });
  });

  test('an announcement begun, and the answer to a question about a draft, name none', () => {
    expect(order('thông báo tập huấn ghi nhãn 8h 12/12/2026')?.type).toBe('start');
    const draft = { ...lesson, id: 'B12', state: 'draft', asking: 'title', touched: NOW } as unknown as Announcement;
    expect(order('Hội chợ xuân ở tỉnh', undefined, draft)?.type).toBe('answer');
    expect(order('hủy thông báo hội chợ', undefined, draft)).toEqual({ type: 'cancel', one: 'B9' });
  });
});

describe('one that was sent goes on to others', () => {
  test.each([
    ['gửi thêm cho xã Hải Xuân', undefined, 'xã Hải Xuân'],
    ['gửi thêm B7 cho xã Hải Xuân; bộ 6', 'B7', 'xã Hải Xuân; bộ 6'],
    ['gui tiep thong bao nay toi nhom Hai Xuan', undefined, 'nhom Hai Xuan'],
    ['chuyển tiếp thông báo hội chợ cho bà con xã mình', 'B9', 'bà con xã mình'],
    ['Gửi thêm lớp ghi nhãn đến xã Hải Xuân', 'B7', 'xã Hải Xuân'],
  ])('%s', (text, id, words) => expect(order(text)).toEqual({ type: 'widen', words, ...(id ? { one: id } : {}) }));

  test.each(['tiếp tục gửi', 'gửi lại cho chị Lan', 'gửi tài liệu', 'gửi thêm', 'gửi thêm giấy kiểm nghiệm cho em'])('not by %s', (text) => expect(order(text)?.type).not.toBe('widen'));

  test('of a draft that stands open it says whom that is for', () => {
    const draft = { ...lesson, id: 'B12', state: 'draft', asking: 'send', touched: NOW } as unknown as Announcement;
    expect(order('gửi thêm cho xã Hải Xuân', undefined, draft)?.type).toBe('answer');
    expect(order('gửi thêm B7 cho xã Hải Xuân', undefined, draft)?.type).toBe('widen');
  });
});

test('what is said beside a title is as it was typed', () => {
  expect(beside('Hủy thông báo HỘI CHỢ xuân nhé', fair)).toBe('Hủy thông báo nhé');
  expect(beside('hủy thông báo', fair)).toBe('hủy thông báo');
});

describe('"xã mình"', () => {
  const names = { rooms: [], item: () => undefined, event: () => undefined, own: ['Xuân Thành, Ninh Bình'] };
  test.each(['xã mình', 'bà con xã mình', 'cả xã', 'bà con trong xã', 'toàn xã', 'gửi cho bà con ở xã mình nhé', 'phường ta', 'xa minh'])('%s is the commune of who says it', (text) =>
    expect(audienceIn(text, '2026-11-24' as Day, names)).toEqual({ ...EVERYBODY, communes: ['Xuân Thành, Ninh Bình'] }));
  test('of who has every commune is none, and is asked again', () => expect(audienceIn('xã mình', '2026-11-24' as Day, { ...names, own: [] })).toEqual({ unclear: 'xã mình' }));
  test('beside another condition narrows with it; a commune of that beginning is itself', () => {
    expect(audienceIn('xã mình; bộ 6', '2026-11-24' as Day, names)).toEqual({ ...EVERYBODY, communes: ['Xuân Thành, Ninh Bình'], sets: [6] });
    expect(audienceIn('xã Minh Tân', '2026-11-24' as Day, names)).toEqual({ ...EVERYBODY, communes: ['Minh Tân'] });
  });
});

test('what begins already is not sent, however late its code comes', () => {
  const draft = { ...lesson, by: COMMAND_LINE, state: 'draft', starts: NOW } as unknown as Announcement;
  const me = { channel: 'zalo/dm:hai', role: 'staff', scope: EVERYTHING, since: 0, by: 'x' } as unknown as Member;
  const done = send(draft, me, { type: 'said', text: 'GỬI 7', channel: 'zalo/dm:hai', no: 3, luck: '0'.repeat(16) } as never, { now: NOW, look: { announcing: { candidates: () => [] }, rooms: () => [] } } as never);
  expect(JSON.stringify(done.effects)).toMatch(/giờ tổ chức đã qua/);
});

test('that a platform refuses in a row is told on another where staff are there, else where they are', () => {
  const member = (channel: string, role = 'staff') => ({ channel, role, scope: EVERYTHING, since: 0, by: 'x' });
  const toldOf = (...members: readonly object[]) => {
    const { changes, effects } = stalled({ type: 'stalled', platform: 'zalo', times: 10, why: '114', id: 'x', at: NOW, channel: 'office/zalo', no: 4, luck: '' } as never, { now: NOW, look: { announcing: { halts: () => [] }, members: () => members } } as never);
    expect(changes).toEqual([{ type: 'halt', platform: 'zalo', why: '114' }]);
    return effects.map(({ channel }) => channel);
  };
  expect(toldOf(member('zalo/1:2'), member('telegram/7'), member('telegram/8', 'consultant'))).toEqual(['telegram/7']);
  expect(toldOf(member('zalo/1:2'))).toEqual(['zalo/1:2']);
});
