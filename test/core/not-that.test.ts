import { describe, expect, test } from 'vitest';
import { read } from '../../src/core/read/reading.ts';
import { knowledge, NOW } from '../fresh.ts';
import { CAKE, factOf, talk } from './talk.ts';

/* What somebody says it is not, and what nobody does. */

describe('an answer that is not theirs', () => {
  const asked = { case: CAKE.slice(0, 3), stars: CAKE.slice(0, 4), 'producer-kind': CAKE.slice(0, 1) } as const;
  test.each([['không phải lần đầu', 'case', /lần đầu, nâng hạng hay đánh giá lại/], ['ko phai 3 sao', 'stars', /nhắm mấy sao/], ['bên em không phải là htx', 'producer-kind', /loại nào/], ['tôi không nói là đạt 3 sao', 'stars', /nhắm mấy sao/]] as const)('%s: not written down, and asked again', (text, fact, question) => {
    const done = talk(...asked[fact], text);
    expect(factOf(done, fact)).toBeUndefined();
    expect(done.said).toMatch(question);
  });
  test.each(['em không phải 3 sao', 'em đâu có nói 3 sao'])('%s, where it was written down: no more', (text) => {
    const done = talk(...CAKE, text);
    expect(factOf(done, 'stars')).toBeUndefined();
    expect(done.said).toMatch(/nhắm mấy sao/);
    expect(factOf(talk(...CAKE, text, '4 sao'), 'stars')).toBe(4);
  });
  test.each([['không phải, 4 sao', 4], ['không phải 3 sao, 4 sao', 4], ['à nhầm, 5 sao', 5], ['không phải 4 sao', 4]] as const)('%s: mended', (text, stars) => expect(factOf(talk(...CAKE, text), 'stars')).toBe(stars));
});

test('who says more than that is heard', () => {
  expect(talk(...CAKE, 'không phải ai trong xã làm bánh lâu năm cũng được lên 3 sao đâu em').said).not.toMatch(/em hỏi lại câu đó/);
  for (const text of ['không phải bà con trong xã ai cũng muốn được 3 sao', 'không phải bánh nhãn 3 sao']) expect(factOf(talk(...CAKE, text), 'stars')).toBe(3);
  expect(factOf(talk(...CAKE, 'không phải khoe chứ nhà em làm lần đầu mà'), 'case')).toBe('lan_dau');
  expect(talk(...CAKE, 'không phải chưa có nhãn').said).not.toMatch(/em hỏi lại câu đó/);
});

describe('nobody', () => {
  test.each(['tôi có thuê ai đâu', 'nhà có mướn ai đâu em', 'đâu có thuê ai'])('%s: none are hired', (text) => expect(factOf(talk(...CAKE, text), 'hires')).toBe('khong'));
  test.each(['có ai gọi cho bác đâu mà biết', 'có ai chỉ đâu', 'nhà có ai rảnh đâu'])('%s asks nothing', (text) => expect(read(text, knowledge, NOW).question).toBe(false));
  test('and nobody is refused for it', () => expect(talk(...CAKE, 'có ai gọi cho bác đâu mà biết').said).not.toMatch(/đưa tiền/));
  test.each(['có ai biết nộp ở đâu', 'có ai chỉ em nộp ở đâu', 'ai chấm 3 sao', 'có ai ở xã nhận hồ sơ không'])('%s asks', (text) => expect(read(text, knowledge, NOW).question).toBe(true));
});

test('papers as accountants write them, and in English', () => {
  const held = (text: string) => talk(...CAKE, text).state.documents.flatMap(({ item }) => item ?? []);
  expect([held('ĐKHTX: có rồi'), held('mình có business license rồi'), held('food safety cert có rồi')]).toEqual([['business-registration'], ['business-registration'], ['food-safety-certificate']]);
  expect(talk(...CAKE, 'thenkiu ad').said).toMatch(/không có gì ạ/);
});
