import { expect, test } from 'vitest';
import { amongSeveral } from '../../src/core/announcement/several.ts';
import type { Invitation } from '../../src/core/announcement/look.ts';
import { asksOfDay, asksOfEvent, asksOfPlaces } from '../../src/core/read/of-event.ts';
import { readRsvp } from '../../src/core/read/rsvp.ts';

/* A class on labels on Saturday 5/12 and a fair on Sunday 20/12 stand open, the fair was told of last. */

const invited = (title: string, kind: string, starts: string): Invitation => ({ announcement: { title, kind, starts: Date.parse(starts) }, recipient: {} }) as unknown as Invitation;
const open = [invited('Hội chợ tết', 'fair', '2026-12-20T09:00:00+07:00'), invited('Tập huấn ghi nhãn', 'training', '2026-12-05T08:00:00+07:00')];
const shown = (text: string, all = open): string => {
  const among = amongSeveral(text, all);
  if (!among) return 'none named';
  if (among.type === 'unclear') return 'unclear';
  const each = among.type === 'one' ? [{ invitation: among.invitation, rsvp: undefined }] : among.answers;
  return each.map(({ invitation, rsvp }) => `${invitation.announcement.title}${rsvp ? `: ${rsvp.answer}${rsvp.people ? ` ${rsvp.people}` : ''}` : ''}`).join(', ');
};

test.each([
  ['cả hai cái cô đều đi', 'Hội chợ tết: yes, Tập huấn ghi nhãn: yes'],
  ['thôi cả 2 buổi cô đều k đi đc', 'Hội chợ tết: no, Tập huấn ghi nhãn: no'],
  ['đi cả hai', 'Hội chợ tết: yes, Tập huấn ghi nhãn: yes'],
  ['buổi nào cô cũng đi 2 người', 'Hội chợ tết: yes 2, Tập huấn ghi nhãn: yes 2'],
  ['lớp ghi nhãn cô đi 2 người, còn hội chợ thì không', 'Hội chợ tết: no, Tập huấn ghi nhãn: yes 2'],
  ['hội chợ với tập huấn cô đi hết', 'Hội chợ tết: yes, Tập huấn ghi nhãn: yes'],
  ['hội chợ chưa biết, lớp thì chắc chắn đi', 'Hội chợ tết: maybe, Tập huấn ghi nhãn: yes'],
])('%s: answers both', (text, expected) => expect(shown(text)).toBe(expected));

test.each([
  ['hủy đăng ký lớp ghi nhãn', 'Tập huấn ghi nhãn'], ['thứ bảy cô đi 3 người nhé', 'Tập huấn ghi nhãn'], ['20/12 thì chịu', 'Hội chợ tết'], ['hôm 5 cô đi', 'Tập huấn ghi nhãn'], ['đi tập huấn thôi', 'Tập huấn ghi nhãn'],
])('%s: the one of that name, kind or day', (text, expected) => expect(shown(text)).toBe(expected));

test('what is not settled of each, or said of one in words we do not know, is not clear', () => {
  for (const text of ['cả hai cái cô chưa chắc', 'hội chợ và lớp ghi nhãn, không đi', 'hội chợ cô bận, lớp ghi nhãn được', 'lớp ghi nhãn cô đi được, hội chợ chồng cô lo', 'lớp ghi nhãn cô đi, còn hội chợ']) expect(shown(text), text).toBe('unclear');
  expect(shown('lớp ghi nhãn cô đi, hội chợ nữa')).toBe('Hội chợ tết: yes, Tập huấn ghi nhãn: yes');
});

test('of two classes neither is named by its kind, nor one by a single word of its title', () => {
  const classes = [invited('Tập huấn ghi nhãn', 'training', '2026-12-05T08:00:00+07:00'), invited('Tập huấn bán hàng', 'training', '2026-12-19T08:00:00+07:00')];
  expect(['đi tập huấn thôi', 'nhãn cô đang in', 'lớp bán hàng cô đi'].map((text) => shown(text, classes))).toEqual(['none named', 'none named', 'Tập huấn bán hàng']);
});

test('two people are not two events, and of three "cả hai" is not clear', () => {
  expect(['cả hai vợ chồng cô đi', 'cả hai cô đều đi', 'đi 2 người', 'ok em'].map((text) => shown(text))).toEqual(Array.from({ length: 4 }, () => 'none named'));
  expect(shown('cả hai cái cô đều đi', [...open, invited('Tham quan', 'visit', '2026-12-28T08:00:00+07:00')])).toBe('unclear');
  expect(shown('cả hai cái cô đều đi', open.slice(1))).toBe('none named');
});

test('what to bring, whether to book and why one may not go are asked of the day; a dossier, a fee of OCOP are not', () => {
  expect(['mang theo giấy tờ gì không', 'Thế có cần đặt trước không', 'có cấp giấy chứng nhận không', 'sao k đi đc', 'đến muộn có sao không', 'co can mang ho so theo khong'].map(asksOfDay)).toEqual(Array.from({ length: 6 }, () => true));
  for (const text of ['đi nộp hồ sơ thì mang theo giấy tờ gì', 'làm OCOP có mất tiền không', 'cần giấy tờ gì', 'có cấp giấy chứng nhận OCOP không', 'xin giấy attp nộp ở đâu']) expect(asksOfDay(text) || asksOfEvent(text), text).toBe(false);
});

test('who comes and whether there is room are asked, not answered', () => {
  expect(['ai đi', 'bot ơi ai đi vậy', 'những ai đăng ký rồi'].map((text) => readRsvp(text))).toEqual([undefined, undefined, undefined]);
  expect(['còn chỗ không', 'còn chỗ k em', 'lớp còn suất không vậy', 'hết chỗ chưa em'].map(asksOfPlaces)).toEqual([true, true, true, true]);
  expect(['còn chỗ thì cho chị đi', 'còn chỗ nào sai không', 'chị đi'].map(asksOfPlaces)).toEqual([false, false, false]);
});

test('"sao không đi được" is no answer; "sao mà không đi được", "hội chợ thì không" are', () => {
  expect(['sao k đi đc', 'sao không được đi', 'sao lại không đi được vậy em', 'vì sao chị không được đi'].map((text) => readRsvp(text)?.answer)).toEqual([undefined, undefined, undefined, undefined]);
  expect(['sao mà không đi được', 'vui vậy sao không đi', 'hội chợ thì không', 'hoi cho thi k', 'sao mà đi được'].map((text) => readRsvp(text)?.answer)).toEqual(['yes', 'yes', 'no', 'no', 'no']);
});

test('of the one that is named its own part says it', () => {
  expect(['chỉ đi chợ thôi, lớp thì không', 'chị đi, lớp thì không', 'chị đi nhé, lớp ghi nhãn ấy'].map((text) => shown(text))).toEqual(['Tập huấn ghi nhãn: no', 'Tập huấn ghi nhãn: no, Hội chợ tết: yes', 'Tập huấn ghi nhãn']);
});
