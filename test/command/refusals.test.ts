import { expect, test } from 'vitest';
import { z } from 'zod';
import { refusal } from '../../src/refusals.ts';

test.each<[string, z.ZodType, unknown, string]>([
  ['what is not there', z.strictObject({ text: z.string() }), {}, 'còn thiếu'],
  ['a choice that is not there', z.strictObject({ case: z.enum(['lan_dau', 'nang_hang']) }), {}, 'còn thiếu; phải là một trong: lan_dau, nang_hang'],
  ['a number for words', z.string(), 5, 'phải là chữ'],
  ['words for a number', z.number(), 'x', 'phải là số'],
  ['half a number', z.int(), 1.5, 'phải là số nguyên'],
  ['a list for an object', z.looseObject({}), [], 'phải là một nhóm khóa'],
  ['one of some', z.enum(['a', 'b']), 'c', 'phải là một trong: a, b'],
  ['nothing written', z.string().min(1), '', 'không được để trống'],
  ['too short', z.string().min(3), 'ab', 'phải từ 3 ký tự trở lên'],
  ['too few', z.array(z.string()).min(2), ['a'], 'phải từ 2 mục trở lên'],
  ['nothing or less', z.number().positive(), 0, 'phải hơn 0'],
  ['too much', z.number().max(5), 6, 'nhiều nhất là 5'],
  ['too long', z.string().max(2), 'abc', 'nhiều nhất là 2 ký tự'],
  ['a key nobody knows', z.strictObject({}), { levl: 1 }, 'không có khóa levl'],
  ['none of the kinds', z.discriminatedUnion('do', [z.object({ do: z.literal('say') })]), { do: 'dance' }, 'không phải một loại được nhận'],
  ['another form', z.string().regex(/^a/), 'b', 'không đúng dạng'],
  ['words of the schema itself', z.string('phải là tên'), 5, 'phải là tên'],
])('%s', (_, schema, value, told) => {
  expect(schema.safeParse(value, { error: refusal }).error?.issues[0]?.message).toBe(told);
});
