import { describe, expect, test } from 'vitest';
import { EVERYBODY } from '../../src/core/announcement/audience.ts';
import { dictatedIn, inOrder, uninvited } from '../../src/core/announcement/dictated.ts';
import { begunWith } from '../../src/core/announcement/begun.ts';
import { valueOf } from '../../src/core/announcement/draft.ts';
import { editsIn } from '../../src/core/announcement/edits.ts';
import { momentIn, saysItsEnd } from '../../src/core/announcement/moment.ts';
import { announcementOrder } from '../../src/core/announcement/order.ts';
import type { Announcement } from '../../src/core/announcement/state.ts';
import { asksOfDay, isMisdirected } from '../../src/core/read/of-event.ts';
import { plainly } from '../../src/core/staff/plainly.ts';
import { dayOf } from '../../src/core/time.ts';

/* Orders in one long breath, yeses without a code, and what is taken back. */

const now = Date.parse('2026-11-24T08:00:00+07:00');
const none = { id: 'B1', by: 'x', state: 'draft', asking: 'title', kind: 'training', code: '1111', audience: EVERYBODY, touched: 0 } as unknown as Announcement;

describe('dictated without stops', () => {
  test.each([
    ['lớp chụp ảnh sản phẩm 14h thứ 6 tuần sau nhà văn hóa thôn 2 cần gì gọi anh Tư 0988777666 nhận 25 người nhé', ['Lớp chụp ảnh sản phẩm', '2026-12-04T14:00:00+07:00', 'nhà văn hóa thôn 2', 25, 'anh Tư 0988777666']],
    ['tập huấn tự công bố thu 5 tuan sau luc 8h tai hoi truong ubnd xa lien he co Ba 0912 345 678', ['Tập huấn tự công bố', '2026-12-03T08:00:00+07:00', 'hoi truong ubnd xa', undefined, 'co Ba 0912 345 678']],
    ['tập huấn ghi nhãn 8h 5/12 tại htx mời các hộ làm bánh', ['Tập huấn ghi nhãn', '2026-12-05T08:00:00+07:00', 'htx', undefined, undefined]],
  ])('%s', (said, meant) => {
    const { title, starts, place, capacity, contact } = begunWith(none, said, now);
    expect([title, starts, place, capacity, contact]).toEqual([meant[0], Date.parse(meant[1] as string), ...meant.slice(2)]);
  });

  test('what to bring is no part of the place; a title keeps its words', () => {
    expect(dictatedIn('lớp ghi nhãn 8h 5/12 nhà văn hóa nhớ mang theo nhãn cũ')).toEqual({ rest: 'lớp ghi nhãn 8h 5/12 nhà văn hóa', bring: 'nhớ mang theo nhãn cũ' });
    for (const said of ['tập huấn gọi vốn cho hộ kinh doanh 8h 5/12', 'họp OCOP đợt 2 8h 12/12/2026 tại hội trường xã', 'hội chợ mang theo hàng 8h 5/12']) expect([dictatedIn(said), uninvited(said)]).toEqual([{ rest: said }, said]);
  });

  test('who may ask whom makes it no question', () => {
    const order = announcementOrder(plainly('em soạn cho anh cái thông báo mời bà con đi tập huấn ghi nhãn 8h 5/12 ai thắc mắc gì thì gọi chị Hà 0912345678'), 'x', { look: { announcing: { recent: () => [], draftOf: () => undefined } } as never, now });
    expect(order?.type).toBe('start');
  });
});

describe('told in any order of words', () => {
  const start = (text: string, look: object = { recent: () => [], draftOf: () => undefined }) => { const order = announcementOrder(plainly(text), 'x', { look: { announcing: look } as never, now }); return order?.type === 'start' ? order : undefined; };
  const begun = (text: string) => { const order = start(text); const draft = order && begunWith({ ...none, kind: order.kind, asking: 'title' } as never, order.words ?? '', now); return draft && [order.kind, draft.title, draft.starts, draft.place ?? '-', draft.audience.communes.join()]; };
  const at = (day: string, hour = '08:00') => Date.parse(`2026-${day}T${hour}:00+07:00`);
  test.each([
    ['thông báo: 8h ngày 10/12 tại hội trường xã tập huấn ghi nhãn', ['training', 'Tập huấn ghi nhãn', at('12-10'), 'hội trường xã', '']],
    ['em báo bà con chiều thứ 6 này 14h30 lên xã họp triển khai ocop nhé', ['other', 'Họp triển khai ocop', at('11-27', '14:30'), '-', '']],
    ['nhắn các chủ thể nhớ nộp hồ sơ trước 30/11', ['deadline', 'Nộp hồ sơ', at('11-30', '23:59'), '-', '']],
    ['mời bà con xã xuân thành dự lớp ghi nhãn 8h sáng mai ở hội trường xã', ['training', 'Lớp ghi nhãn', at('11-25'), 'hội trường xã', 'xuân thành']],
    ['anh muốn mở lớp tập huấn bán hàng online vào 14h thứ 4 tuần sau tại nhà văn hóa em soạn giúp anh cái thông báo', ['training', 'Lớp tập huấn bán hàng online', at('12-02', '14:00'), 'nhà văn hóa', '']],
    ['thông báo tập huấn truy xuất, thời gian 8h ngày 10/12, địa điểm hội trường xã', ['training', 'Tập huấn truy xuất', at('12-10'), 'hội trường xã', '']],
  ])('%s', (said, meant) => { expect(begun(said)).toEqual(meant); });
  test.each(['bà con họp 8h mai', 'thông báo họp 8h mai gửi tới đâu rồi', 'đã báo bà con họp 8h mai', 'thông báo cho hợp tác xã 8h mai', 'nhắn bà con nộp hồ sơ ở đâu', 'mai 8h anh họp', 'thông báo hợp quy trước 5/12'])('not %s', (said) => { expect(start(said)).toBeUndefined(); });
  test('an answer to a draft, and what is changed in it, begins no other', () => {
    const draft = { ...none, asking: 'place', kind: 'training', title: 'Họp', touched: now };
    for (const said of ['sửa tên thành Mời bà con dự họp 8h ngày 5/12', 'nhắn bà con họp 8h mai ở nhà văn hóa']) expect(start(said, { recent: () => [], draftOf: () => draft })).toBeUndefined();
    expect(inOrder('nhắn bà con họp 8h mai ở nhà văn hóa')).toBe('họp 8h mai ở nhà văn hóa');
  });
});

describe('when', () => {
  test.each(['8h ngày 5/12 và 13h30 ngày 6/12', 'sáng 8h, chiều 14h ngày 5/12', '5/12 và 7/12 lúc 8h', '8h và 13h30 5/12'])('begins twice: %s', (said) => { expect(saysItsEnd(said)).toBe(true); });
  test.each(['15h chứ không phải 14h', '8h ngày 5/12', '8h30 thứ 6', '14h à nhầm 15h 5/12'])('once: %s', (said) => { expect(saysItsEnd(said)).toBe(false); });
  test('a year that is said is meant', () => { expect(momentIn('8h ngày 5/12 năm ngoái', dayOf(now))).toBe(Date.parse('2025-12-05T08:00:00+07:00')); });
});

const place = (said: string) => valueOf('place', said, none, now);
test('"chỗ cũ" is no place for who reads it', () => {
  expect(['chỗ cũ', 'như lần trước', 'dia diem cu nhe'].map((said) => 'refused' in place(said))).toEqual([true, true, true]);
  expect(['chợ cũ', 'trụ sở cũ của huyện', 'nhà văn hóa cũ'].map((said) => 'refused' in place(said))).toEqual([false, false, false]);
});

test('why stands before what is changed', () => {
  const sent = { open: false, sent: true, now, has: () => false };
  expect(editsIn('nhà văn hóa mất điện rồi, dời sang trụ sở thôn nhé', sent)?.map(({ field }) => field)).toEqual(['place']);
  expect(editsIn('anh bận đột xuất, đổi sang 9h ngày 6/12', sent)).toEqual([{ field: 'starts', words: '9h ngay 6/12' }]);
  expect(editsIn('nhà văn hóa mất điện thì sao, dời sang đâu?', sent)).toBeUndefined();
});

describe('without a draft', () => {
  const one = { id: 'B7', by: 'x', state: 'sent', title: 'Tập huấn ghi nhãn', starts: now + 86_400_000, touched: now, pending: {} };
  const typeOf = (text: string, sent: readonly object[] = [one], at = now + 60_000) => announcementOrder(plainly(text), 'x', { look: { announcing: { recent: () => sent, draftOf: () => undefined, announcement: () => undefined } } as never, now: at })?.type;
  const { pending: _none, ...asWas } = one;
  test.each(['ok', 'đồng ý', 'ừ hủy đi em', 'duyệt nhé', 'chắc chắn'])('a yes to what waits for its code: %s', (said) => {
    expect(typeOf(said)).toBe('how-to-confirm');
    expect(typeOf(said, [asWas])).not.toBe('how-to-confirm');
    expect(typeOf(said, [one], now + 3_600_000)).not.toBe('how-to-confirm');
  });
  test.each(['gửi đi', 'ok gửi luôn đi em', 'duyệt gửi đi'])('nothing to be sent: %s', (said) => { expect(typeOf(said, [])).toBe('send-what'); });
  test.each(['thôi không hủy nữa', 'khoan hủy đã em', 'cứ để nguyên nhé', 'thoi khoi doi nua'])('as it was: %s', (said) => { expect(typeOf(said, [asWas])).toBe('keep'); });
  test.each(['trời mưa to quá thôi nghỉ lớp nhé', 'nghỉ họp nhé em', 'ít người đăng ký nên hủy lớp đi em'])('called off: %s', (said) => { expect(typeOf(said, [asWas])).toBe('cancel'); });
  test.each(['gửi nhầm nhóm rồi em ơi', 'thu hồi tin vừa gửi', 'chết nhầm xã rồi'])('sent to the wrong ones: %s', (said) => { expect(typeOf(said, [asWas])).toBe('cancel'); });
  test('more places, and fewer', () => {
    const edits = (said: string, capacity?: number) => announcementOrder(plainly(said), 'x', { look: { announcing: { recent: () => [{ ...asWas, capacity }], draftOf: () => undefined } } as never, now });
    expect(edits('thêm 10 chỗ nữa em', 30)).toEqual({ type: 'edit', edits: [{ field: 'capacity', words: '40' }] });
    expect(edits('bớt 5 suất', 30)).toEqual({ type: 'edit', edits: [{ field: 'capacity', words: '25' }] });
    expect(edits('thêm 10 chỗ nữa em')).toBeUndefined();
  });
  test.each(['soạn tiếp thông báo', 'viết tiếp bản nháp lúc nãy', 'nháp hôm qua đâu rồi', 'tiếp tục soạn thông báo tập huấn'])('a draft that rests is taken up: %s', (said) => {
    const draft = { ...none, asking: 'place', kind: 'training', title: 'Họp', touched: now - 5 * 3_600_000 };
    const look = (drafted?: object) => announcementOrder(plainly(said), 'x', { look: { announcing: { recent: () => [], draftOf: () => drafted } } as never, now })?.type;
    expect([look(draft), look({ ...draft, touched: now }), look()]).toEqual(['resume', 'resume', undefined]);
  });
  test.each(['gửi đi đâu vậy', 'hồ sơ gửi đi rồi', 'nghỉ lễ mấy ngày', 'đổi tên cơ sở', 'em ok chưa', 'lớp này không hủy được đâu nhỉ?'])('of none of it: %s', (said) => { expect(['send-what', 'keep', 'cancel', 'how-to-confirm']).not.toContain(typeOf(said, [asWas])); });
});

test('of money for the way, and who may come along, an invitation is asked', () => {
  expect(['có hỗ trợ tiền xe không em', 'có được phụ cấp gì ko', 'dắt theo cháu nhỏ được không', 'đưa con đi cùng được không', 'có bao ăn không'].map(asksOfDay)).toEqual([true, true, true, true, true]);
  expect(['dựa theo quy định nào', 'làm OCOP có được hỗ trợ tiền xe không', 'tiến độ tới đâu rồi'].map(asksOfDay)).toEqual([false, false, false]);
});

test('not for them is no answer', () => {
  expect(['xã tôi đâu có lớp này', 'nhầm người rồi em', 'gửi lộn số rồi', 'đâu phải xã đó'].map(isMisdirected)).toEqual([true, true, true, true]);
  expect(['chị không đi được', 'nhầm giờ, chị đi nhé', 'đâu có rảnh', 'xã mình có lớp này hay quá'].map(isMisdirected)).toEqual([false, false, false, false]);
});
