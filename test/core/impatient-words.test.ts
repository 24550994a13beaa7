import { describe, expect, test } from 'vitest';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

describe('who breaks off is let go', () => {
  test.each(['khoan', 'khoan đã em', 'chờ tí', 'doi chut', 'mai chú đi xã hỏi', 'để mai chị lên xã hỏi', 'chieu nay tui ra xa xin', 'ờ mai bác ra xã', 'tuần sau em đi làm'])('%s', (text) => {
    const { said, state } = talk(...CAKE, text);
    expect(said).toMatch(/lúc nào rảnh/);
    expect(state.facts.filter(({ fact }) => fact === 'packaged')).toEqual([]);
  });
  test.each(['mai nộp ở đâu', 'mai xã có làm việc không', 'khoan, nhà chị còn làm nước mắm nữa', 'máy khoan', 'tối qua em đi làm kiểm nghiệm rồi', 'chờ kết quả'])('not: %s', (text) => {
    expect(talk(...CAKE, text).said).not.toMatch(/lúc nào rảnh/);
  });
});

describe('no, in the words of the South and of the old', () => {
  test.each(['giấy kiểm nghiệm đâu có đâu', 'kiểm nghiệm đâu có', 'đâu có kiểm nghiệm', 'kiểm nghiệm thì tui chưa làm', 'kiem nghiem thi chu chua co'])('%s', (text) => {
    expect(factOf(talk(...CAKE, text), 'test-report')).toBe('chua');
  });
  test.each(['kiểm nghiệm ở đâu có', 'kiểm nghiệm đâu có cần', 'kiểm nghiệm nộp đâu'])('not: %s', (text) => {
    expect(factOf(talk(...CAKE, text), 'test-report')).toBeUndefined();
  });
  test.each(['chưa có gì ngoài kiểm nghiệm', 'bà ấy chưa có giấy gì ngoài kiểm nghiệm', 'mới chỉ có kiểm nghiệm'])('%s: that one is there', (text) => {
    expect(heldBy(talk(...CAKE, text))).toEqual(['test-report']);
  });
});

describe('what somebody else is does not overwrite what they are', () => {
  test.each(['ông Tám là hộ chưa đăng ký', 'ông tám là hộ chưa đăng ký', 'bà Mùi thì là htx', 'chị Hoa ở xã Tân Thành'])('%s', (text) => {
    const talked = talk(...CAKE, text);
    expect([factOf(talked, 'producer-kind'), factOf(talked, 'commune')]).toEqual(['ho_kinh_doanh', 'Xuân Thành']);
    expect(talked.said).toMatch(/chưa ghi việc của người khác/);
  });
  test.each<[string, string]>([['à nhầm, chị là htx', 'htx'], ['sửa lại: bà Mùi là htx', 'htx'], ['bà ấy là htx', 'htx'], ['chị là htx rồi', 'htx']])('%s: theirs', (text, kind) => {
    expect(factOf(talk(...CAKE, text), 'producer-kind')).toBe(kind);
  });
  test('nor does it begin theirs behind "còn"', () => {
    expect(factOf(talk('su su muối', 'còn bà Lý làm rượu thì là hộ chưa đăng ký'), 'producer-kind')).toBeUndefined();
  });
  test('who helps another begins with theirs', () => {
    expect(factOf(talk('bánh gai', 'bà Mùi là hộ kinh doanh'), 'producer-kind')).toBe('ho_kinh_doanh');
  });
});

test.each(['ngày 20/11/2026', '20-11-2026', 'cấp 20/11/2026'])('%s, after a paper was told of without its day: of that one', (text) => {
  const talked = talk(...CAKE, 'kiểm nghiệm làm năm ngoái', text);
  expect(talked.state.documents).toMatchObject([{ item: 'test-report', issued: '2026-11-20' }]);
});
test('with no paper spoken of it is asked whose', () => expect(talk(...CAKE, 'ngày 20/11/2026').said).toMatch(/ngày này của giấy nào/));

test('who only calls out is answered nothing of wrappers', () => {
  expect(talk('alo ai đó').said).not.toMatch(/Bao bì/);
});

test.each(['có', 'ok', 'vâng'])('%s, where a name is asked and the ways out are shown, sends nothing to a person', (text) => {
  const talked = talk('bánh gai', 'hộ kinh doanh', 'ko', 'chua', text);
  expect(talked.state.questions).toEqual([]);
});
test('"ai mua thì mua" asks nothing', () => expect(talk(...CAKE, 'bán ngoài chợ, ai mua thì mua').state.questions).toEqual([]));
