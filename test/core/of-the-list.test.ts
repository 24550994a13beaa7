import { describe, expect, test } from 'vitest';
import { step } from '../../src/core/producer/step.ts';
import { incoming } from '../../src/platform/simulator/incoming.ts';
import { knowledge, NOW } from '../fresh.ts';
import { byTheirNames } from '../../src/core/read/numbered.ts';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

const NAMES = ['đăng ký kinh doanh', 'nhãn hiệu', 'kiểm nghiệm', 'attp', 'liên kết'];

describe('numbers of a list they were shown', () => {
  test.each([
    ['cai thu 3 la gi', 'kiểm nghiệm la gi'], ['số 3 xin ở đâu', 'kiểm nghiệm xin ở đâu'], ['mục 2 làm sao', 'nhãn hiệu làm sao'], ['cái số 1 có rồi', 'đăng ký kinh doanh có rồi'], ['giấy thứ hai mất bao lâu', 'nhãn hiệu mất bao lâu'],
    ['cái 1 với cái 4 có rồi', 'đăng ký kinh doanh, attp có rồi'], ['số 4, số 5 chưa có', 'attp, liên kết chưa có'], ['1 2 4 có rồi', 'đăng ký kinh doanh, nhãn hiệu, attp có rồi'], ['dạ 1,3 xong rồi nha', 'dạ đăng ký kinh doanh, kiểm nghiệm xong rồi nha'],
    ['xong cái đầu rồi', 'xong đăng ký kinh doanh rồi'], ['cái cuối là gì', 'liên kết là gì'],
  ])('%s', (said, named) => expect(byTheirNames(said, NAMES)).toBe(named));

  test.each(['số 99 là gì', 'bộ số 2 là gì', 'mẫu số 02 ai viết', 'mục 3 sao', '3 sao', 'thứ 3 có rồi', '2 người có rồi', 'giấy 3 sao có rồi', 'cái 5 kg có rồi', 'năm 2 có rồi', 'số 1, số 9 có rồi', 'cái nào cũng có', 'xưởng ở số 3 Lê Lợi', 'nhà số 2 có rồi', 'thôn số 2 xã Nam Lý', 'em ở tổ số 3', 'địa chỉ số 4 đường Hùng Vương', 'phần 2 mẫu số 02 viết gì'])('%s: stays', (said) => expect(byTheirNames(said, NAMES)).toBe(said));
});

const LIST = [...CAKE, 'còn thiếu gì'] as const;

describe('after the list of what is missing', () => {
  test('papers are told held, or not, by their numbers', () => {
    const told = talk(...LIST, '1 3 có rồi', 'số 4 chưa có');
    expect(heldBy(told)).toEqual(['business-registration', 'test-report']);
    // The list still stands on their screen as it was: the fourth is the fourth of then.
    expect(told.state.people[0]!.listed!.items[3] && factOf(told, told.state.people[0]!.listed!.items[3])).toBe('chua');
  });

  test('what a paper is, and where it is had, is asked by its number', () => {
    expect(talk(...LIST, 'cai thu 3 la gi').said).toMatch(/[Kk]iểm nghiệm/);
    expect(talk(...LIST, 'số 2 nộp ở đâu').said).toMatch(/nhãn hiệu|Sở hữu trí tuệ/i);
  });

  test.each([['so 3 mac ko', /báo giá/], ['số 2 lâu không em', /tháng/]])('%s', (said, answered) => expect(talk(...LIST, said).said).toMatch(answered));

  test.each(['cái số 3 nhờ em nói kỹ hơn', 'số 3 giải thích giúp chị', 'muc 3 noi ro hon di'])('%s: what it is', (said) => expect(talk(...LIST, said).said).toMatch(/phòng thử nghiệm|gửi mẫu/i));

  test('a name that says little by itself is explained as well', () => expect(talk('bánh gai', 'htx', 'xã Xuân Thành nghệ an', 'lần đầu', '4 sao', 'còn thiếu gì', 'số 5 nhờ em nói kỹ hơn').said).toContain('kiểm soát mối nguy'));

  test('a number alone picks of what was asked since; before that it is what stands in the list', () => {
    expect(talk(...LIST, 'cái thứ 3').said).toMatch(/[Kk]iểm nghiệm/);
    const asked = talk(...LIST, 'có đăng ký kinh doanh rồi', 'cái thứ 1');
    expect(asked.state.facts.some(({ fact, value }) => fact === 'packaged' && value === 'co')).toBe(true);
  });

  test('of a list that was never shown no number speaks', () => {
    expect(heldBy(talk(...CAKE, '1 3 có rồi'))).toEqual([]);
  });

  test('those to begin with have numbers of their own', () => {
    const { state } = talk(...CAKE, 'làm gì trước', 'số 1 có rồi');
    expect(state.documents.map(({ item }) => item)).toEqual([state.people[0]!.listed!.items[0]]);
  });
});

describe('a word or two lean on what was asked of last', () => {
  const ASKED = [...CAKE, 'giấy kiểm nghiệm xin ở đâu'] as const;
  test.each([['mac ko', /phòng tính|báo giá/], ['có tốn nhiều không em', /phòng tính|báo giá/], ['giá sao', /phòng tính|báo giá/], ['lau ko', /phòng hẹn|ngày/], ['lâu lắm không', /phòng hẹn|ngày/]])('%s', (said, answered) => expect(talk(...ASKED, said).said).toMatch(answered));
  test('and "có ai giúp không" asks for a person', () => expect(talk(...ASKED, 'co ai giup ko').state.questions.length).toBe(1));
});

test('"xem tiếp" after something else was asked shows what stood behind the first screen of the list; a bare "tiếp" goes on with the questions', () => {
  const read = talk(...LIST, 'cái 2 là gì', 'xem tiếp').said;
  expect(read).toMatch(/(?:^|\n)6\. /);
  expect(read).not.toMatch(/(?:^|\n)1\. /);
  expect(talk(...LIST, 'cái 2 là gì', 'tiếp').said).toContain('đóng gói');
});

test.each([[13, ['business-registration']], [15, []]])('%i days later the numbers of the list name %j', (days, held) => {
  const at = NOW + days * 86_400_000;
  const { state } = step(talk(...LIST).state, { ...incoming({ type: 'said', text: 'số 1 có rồi' }, { channel: 'zalo/dm:a', message: 'later', at, name: 'Lan' }), no: 99, luck: '0'.repeat(16) }, { knowledge, now: at });
  expect(state === 'erased' || state.documents.map(({ item }) => item)).toEqual(held);
});

test('those to begin with have no second screen', () => expect(talk(...CAKE, 'làm gì trước', 'xem tiếp').said).not.toMatch(/(?:^|\n)4\. /));
