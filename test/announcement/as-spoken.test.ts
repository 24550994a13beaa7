import { describe, expect, test } from 'vitest';
import { EVERYBODY } from '../../src/core/announcement/audience.ts';
import { begunWith } from '../../src/core/announcement/begun.ts';
import { editsIn } from '../../src/core/announcement/edits.ts';
import { rollOrderIn } from '../../src/core/announcement/attendance.ts';
import { announcementOrder } from '../../src/core/announcement/order.ts';
import type { Announcement } from '../../src/core/announcement/state.ts';
import { asksOfItsHour, asksOfPlaces } from '../../src/core/read/of-event.ts';
import { comesAtThatHour, comesToIt } from '../../src/core/read/reply/at-that-hour.ts';
import { readRsvp } from '../../src/core/read/rsvp.ts';
import { plainly, uncalled } from '../../src/core/staff/plainly.ts';

/* Orders as they are spoken to somebody, and replies that hang on the hour. */

describe('an order without whom it is said to', () => {
  test.each([
    ['em ơi đổi địa điểm sang hội trường giúp anh nhé', 'đổi địa điểm sang hội trường'],
    ['bot ơi soạn giúp anh thông báo tập huấn nhé em', 'soạn thông báo tập huấn'],
    ['alo em, làm hộ chị cái thông báo họp', 'làm cái thông báo họp'],
    ['cho anh danh sách đăng ký', 'danh sách đăng ký'],
    ['gửi anh danh sách', 'gửi danh sách'],
    ['được mấy người rồi em', 'được mấy người rồi'],
    ['hủy lớp em ơi', 'hủy lớp'],
    ['xem hồ sơ chị Hà', 'xem hồ sơ chị Hà'],
    ['liên hệ cô Nhi', 'liên hệ cô Nhi'],
    ['lien he chi ha', 'lien he chi ha'],
    ['xem hộ anh danh sách', 'xem danh sách'],
    ['liệt kê giúp anh những người đi', 'liệt kê những người đi'],
    ['xem hồ sơ anh Ba', 'xem hồ sơ anh Ba'],
    ['ai đi', 'ai đi'],
  ])('%s', (said, meant) => expect(plainly(said)).toBe(meant));

  test('an answer keeps its first words and its names', () => {
    expect(['nhà văn hóa xã nhé em', 'chị Hà', 'anh Thế ạ', 'em Vậy 0912345678'].map(uncalled)).toEqual(['nhà văn hóa xã', 'chị Hà', 'anh Thế', 'em Vậy 0912345678']);
  });
});

test('a number belongs to the name unless an hour begins with it', () => {
  const none = { id: 'B1', by: 'x', state: 'draft', asking: 'title', kind: 'other', code: '1111', audience: EVERYBODY, touched: 0 } as unknown as Announcement;
  const begun = begunWith(none, 'họp triển khai OCOP đợt 2 8h 12/12/2026 tại hội trường xã', Date.parse('2026-11-24T08:00:00+07:00'));
  expect([begun.title, begun.place, begun.asking]).toEqual(['Họp triển khai OCOP đợt 2', 'hội trường xã', 'capacity']);
});

describe('what is put right', () => {
  const now = Date.parse('2026-11-24T08:00:00+07:00');
  const draft = { open: true, sent: false, now, has: () => true };
  const sent = { open: false, sent: true, now, has: () => false };
  test.each([
    ['sửa địa điểm hội trường UBND xã, giờ 14h', ['place hội trường UBND xã', 'starts 14h']],
    ['sửa lại địa điểm là hội trường xã, thôn 2', ['place hội trường xã, thôn 2']],
    ['sửa số chỗ 12, liên hệ chị Hà 0909111222', ['capacity 12', 'contact chị Hà 0909111222']],
    ['đổi sang hội trường UBND', ['place hội trường UBND']],
    ['chuyển qua 7h, điểm đón nhà văn hóa thôn 1', ['starts 7h', 'place nhà văn hóa thôn 1']],
  ])('%s', (said, edits) => expect(editsIn(said, sent)?.map(({ field, words }) => `${field} ${words}`)).toEqual(edits));

  test('is said outright of a draft', () => {
    expect(editsIn('thời gian là 15h', draft)).toEqual([{ field: 'starts', words: '15h' }]);
    expect(editsIn('địa điểm: nhà văn hóa thôn 2', draft)).toEqual([{ field: 'place', words: 'nhà văn hóa thôn 2' }]);
  });
  test.each(['chỗ đó là của ai vậy', 'nói là anh Hải gọi', 'giờ bận lắm', 'hạn là gì', 'thời gian là bao lâu?'])('and not by %s', (said) => expect(editsIn(said, draft)).toBeUndefined());
  test('of what was sent only an hour or a place', () => {
    expect(editsIn('thời gian là 15h', sent)).toEqual([{ field: 'starts', words: '15h' }]);
    expect(['liên hệ là chị Hà', 'chỗ là của anh Ba', 'tên là Hải'].map((said) => editsIn(said, sent))).toEqual([undefined, undefined, undefined]);
  });
});

describe('what staff ask and stop', () => {
  const one = { starts: Date.parse('2026-12-04T15:00:00+07:00') };
  const look = { announcing: { recent: () => [one], draftOf: () => undefined } } as never;
  const typeOf = (text: string) => announcementOrder(plainly(text), 'zalo/dm:hai', { look, now: Date.parse('2026-11-24T08:00:00+07:00') });
  test.each(['em ơi được mấy người rồi', 'tổng cộng bao nhiêu người đi', 'lớp mấy người rồi', 'có bao nhiêu bà con đăng ký rồi em nhỉ', 'chốt lại bao nhiêu người đi rồi em', 'thống kê đăng ký hội chợ', 'tình hình tới đâu rồi'])('status: %s', (said) => expect(typeOf(said)?.type).toBe('status'));
  test.each(['hủy buổi tập huấn nhé', 'em hủy cuộc họp giúp anh', 'báo bà con là hủy lớp', 'thôi hủy em ơi', 'hủy lớp livestream', 'bỏ chuyến tham quan đi em, hết kinh phí'])('cancel: %s', (said) => expect(typeOf(said)?.type).toBe('cancel'));
  test.each(['thông báo tham quan mô hình OCOP 6h 20/12', 'nhờ em lên thông báo mời bà con đi tham quan mô hình OCOP', 'thông báo cho bà con lớp tập huấn livestream 19h 15/12'])('start: %s', (said) => expect(typeOf(said)?.type).toBe('start'));
  test.each(['hủy đăng ký kinh doanh thế nào', 'hủy lớp có sao không?', 'hủy hồ sơ của em'])('no cancel: %s', (said) => expect(typeOf(said)?.type).not.toBe('cancel'));
  test('one week later is reckoned from the day it is on', () => expect(typeOf('lùi lại một tuần em nhé')).toEqual({ type: 'edit', edits: [{ field: 'starts', words: '11/12/2026' }] }));
  test.each([['xem ai đăng ký rồi', 'roll'], ['liệt kê những người đi', 'roll'], ['danh sách', 'roll'], ['xin danh sách người đi', 'roll'], ['ai báo vắng', 'declined'], ['nhắc bà con', 'silent']])('%s: %s', (said, type) => expect(rollOrderIn(said)?.type).toBe(type));
});

describe('a reply that hangs on the hour', () => {
  const [morning, afternoon] = ['2026-12-12T08:00:00+07:00', '2026-12-12T13:30:00+07:00'].map((at) => Date.parse(at)) as [number, number];
  test.each(['chiều thì bác đi được', 'ok chieu thi em di dc', 'nếu buổi chiều thì cô về kịp, cô đi', 'chiều thì anh rảnh nè'])('%s', (said) => {
    expect(comesAtThatHour(said, afternoon)).toBe(true);
    expect(comesAtThatHour(said, morning)).toBe(false);
  });
  test.each(['chiều thì chị kẹt mất rồi', 'chiều thì để xem lại đã', 'chiều thì đi được không em?', 'cho em 2 suất'])('not %s', (said) => expect(comesAtThatHour(said, afternoon)).toBeUndefined());
  test('said as an hour', () => expect(['7h thì cô đi được', '13h30 thi em di dc', '1h thì bác đi được'].map((said) => comesAtThatHour(said, afternoon))).toEqual([false, true, true]));
  test('or on what it is', () => {
    expect(comesToIt('họp thì chị đi', 'Họp tổ OCOP')).toBe(true);
    expect(comesToIt('hội chợ thì cô đi', 'Họp tổ OCOP')).toBe(false);
    expect(comesToIt('họp thì chị không đi', 'Họp tổ OCOP')).toBe(false);
  });
});

test('who comes in somebody’s place', () => {
  expect(['chồng em đi thay đc ko', 'chị bận, cử em Hạnh đi dự thay', 'để thằng con bác đi thay cho', 'mẹ chồng em đi thay nha'].map((said) => readRsvp(said)?.inPlace ?? false)).toEqual([true, true, true, true]);
  expect(['em đi thay chồng em', 'chồng bận nên em đi thay', 'vợ tôi bận để tôi đi thay', '2 vợ chồng đi nha'].map((said) => readRsvp(said)?.inPlace ?? false)).toEqual([false, false, false, false]);
});

test('what is asked of it in a group', () => {
  expect(['mấy giờ ấy nhỉ', 'học ở đâu vậy em', 'tập trung lúc nào'].map(asksOfItsHour)).toEqual([true, true, true]);
  expect(['nộp hồ sơ mấy giờ', 'kiểm nghiệm ở đâu', 'giấy này khi nào hết hạn'].map(asksOfItsHour)).toEqual([false, false, false]);
  expect(['mấy người đi rồi em', 'được bao nhiêu người rồi', 'còn chỗ không', 'mấy người chấm'].map(asksOfPlaces)).toEqual([true, true, true, false]);
});
