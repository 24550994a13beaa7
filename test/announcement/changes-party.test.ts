import { expect, test } from 'vitest';
import { readRsvp } from '../../src/core/read/rsvp.ts';

test.each([
  ['thêm 1 người nữa', 1], ['cho thêm 2 suất', 2], ['+2 nữa', 2], ['chồng chị cũng đi nữa nhé', 1], ['cho chị đăng ký thêm chị Hoa nữa', 1], ['rút bớt 1 suất', -1], ['cho chị rút 2 người', -2], ['chồng chị không đi được', -1],
  ['chị Hoa không đi nữa', -1], ['đăng ký giúp chị Hoa với chị Mai', 2],
])('%s: changes a party that was named by %i', (text, change) => expect(readRsvp(text)?.change).toBe(change));

test.each(['đi 3 người', 'chị không đi nữa', 'chị đi nữa', 'vợ chồng chị không đi được', 'còn 1 người đi thôi', 'cho chị đăng ký', 'đăng ký cho chị với'])('%s: says all there is to say of the party', (text) => expect(readRsvp(text)?.change).toBeUndefined());

test('who puts another on the list is not counted', () => {
  expect(['đk giúp chị Hoa với', 'đăng ký cho mẹ chị', 'ghi tên cho cô nhé', 'đăng ký cho em và chị Hoa'].map((text) => readRsvp(text)?.forOther ?? false)).toEqual([true, true, false, false]);
});
