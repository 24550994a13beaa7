import { expect, test } from 'vitest';
import { answer } from '../../src/core/answer/answer.ts';
import { mayAskFor } from '../../src/core/answer/refuse/refuse.ts';
import { asksOfThen } from '../../src/core/answer/then.ts';
import type { Day } from '../../src/core/time.ts';
import { withinCalls } from '../../src/search/calls.ts';
import { knowledge } from '../fresh.ts';

const ON = '2026-11-27' as Day;
const askedIn = (typed: string): string => typed.split(' ').slice(...withinCalls(typed.split(' '))).join(' ');
const read = (question: string): string => knowledge.search({ question, on: ON, past: false }).read;

test.each([
  ['em ơi nhãn trà ghi gì', 'nhãn trà ghi gì'], ['ad oi cho hoi chut nop o dau vay a', 'nop o dau'], ['dạ chị ơi cho em hỏi in nhãn mấy màu', 'in nhãn mấy màu'], ['alo shop oi giay het han lam sao ta', 'giay het han lam sao'],
  ['tui muốn hỏi làm mắm cần giấy gì hả em', 'làm mắm cần giấy gì'], ['hộ kinh doanh đăng ký ở đâu vậy', 'hộ kinh doanh đăng ký ở đâu'], ['có cần nhãn không chị', 'có cần nhãn không'],
])('how they call us before and behind what is asked says nothing of it: %s', (typed, asked) => {
  expect(askedIn(typed)).toBe(asked);
});

test.each([
  'hội đồng chấm mấy người', 'hoi dong cham may nguoi', 'con hoi dong tinh thi sao', 'co hoi nao cho ho nho', 'điểm của phần a', 'sữa cho trẻ em', 'mở tiktok shop', 'gui may tam anh', 'giay thuoc bac', 'hỏi thêm thì gọi ai', 'cho hoi ai duoc', 'da lam nhan roi', 'làm ở nhà', 'nhãn tiếng anh',
])('other words of the same letters stay: %s', (typed) => {
  expect(askedIn(typed)).toBe(typed);
});

test.each([['dấu V là gì', 'dau v la gi'], ['dau v nghia la sao', 'dau v nghia la sao'], ['chữ r in trên hộp', 'chu r in tren hop'], ['in ® lên hộp', 'in chu r len hop'], ['nop o dau v', 'nop o dau vay'], ['mua o dau v la dat', 'mua o dau vay la dat']])('a letter behind chữ, dấu is that letter, else chat spelling: %s', (typed, as) => {
  expect(read(typed)).toBe(as);
});

test.each(['em ơi nhãn mật ong ghi gì vậy ạ', 'ad oi cho hoi tu cong bo nop o dau z', 'dạ em hỏi đăng ký nhãn hiệu ở đâu ạ'])('so few words, as sure: nothing stands beside the answer: %s', (text) => {
  const got = answer({ text, on: ON }, knowledge);
  expect(got.outcome).toBe('answered');
  expect(got.text).not.toMatch(/Còn nếu anh\/chị hỏi/);
});

test.each(['tự công bố xong chờ mấy ngày mới bán dc', 'khoi luong tinh ghi co chu may mm'])('what asks plainly is not told first what we do not help with: %s', (text) => {
  expect(mayAskFor(text)).toBeUndefined();
  expect(answer({ text, on: ON }, knowledge).text).not.toMatch(/^(?:Em chỉ giúp|Chữa bệnh)/);
});

test('what is of last year and is to be used again is asked of now', () => {
  for (const text of ['phiếu test năm ngoái xài lại dc k', 'tem in năm ngoái dùng tiếp được không', 'nhãn in năm ngoái có dùng được không', 'giấy sao nhà tui sắp 3 năm rồi sao đây', 'làm hai năm rồi có thi được không']) expect(asksOfThen(text, ON), text).toBe(false);
  for (const text of ['năm ngoái ai chấm 3 sao', 'năm rồi ai chấm 3 sao', 'năm ngoái bán được bao nhiêu']) expect(asksOfThen(text, ON), text).toBe(true);
});

test('"live stream" is one word', () => {
  expect(read('live stream cần gì')).toBe('livestream can gi');
});
