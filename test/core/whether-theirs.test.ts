import { describe, expect, test } from 'vitest';
import { factOf, talk } from './talk.ts';

/* "Mè xửng thuộc bộ mô": whoever asks of which set goods are makes them, as a rule; it is asked, and no dossier is opened before they say so. */

const names = (...texts: readonly string[]): readonly string[] => talk(...texts).state.products.map(({ name }) => name);

describe('goods whose set is asked for', () => {
  test.each([['Mè xửng thì hắn thuộc bộ mô rứa em', 'mè xửng'], ['ad ơi quất cảnh có làm ocop dc k', 'quất cảnh'], ['mật ong thuộc bộ nào', 'mật ong']])('%s: whether they make it', (text, name) => {
    const asked = talk(text);
    expect(asked.state.products).toEqual([]);
    expect(asked.said).toContain(`[Đúng, ${name}]`);
    expect(['ừ', 'vâng ạ', 'uh', 'phải', 'đúng rồi'].map((yes) => names(text, yes))).toEqual([[name], [name], [name], [name], [name]]);
  });
  test('what they tell meanwhile is written down, and it is still asked', () => {
    const told = talk('mật ong thuộc bộ nào', 'công ty tnhh, ở phường');
    expect([factOf(told, 'producer-kind'), told.said.includes('[Đúng, mật ong]')]).toEqual(['doanh_nghiep', true]);
    expect(names('mật ong thuộc bộ nào', 'công ty tnhh, ở phường', 'ừ')).toEqual(['mật ong']);
  });
  test('whoever asks on is not asked it again', () => {
    const asked = talk('nấm tươi thuộc bộ nào', 'nhãn phải ghi những gì', 'kiểm nghiệm làm ở đâu');
    expect(asked.all.slice(-2).join('\n')).not.toMatch(/\[Đúng, nấm tươi\]|sản phẩm gì ạ/);
  });
  test.each([['món khác', 'tương ớt'], ['em làm tương ớt cơ']])('%s', (...then) => expect(names('mật ong thuộc bộ nào', ...then)).toEqual(['tương ớt']));
  test('who only wants to know has no dossier', () => expect(talk('mật ong thuộc bộ nào', 'không, hỏi cho biết').said).toContain('không mở hồ sơ'));
  test('an officer is not asked', () => expect(talk('em là cán bộ xã, hỏi giúp bà con', 'mật ong thuộc bộ nào').said).not.toContain('[Đúng'));
  test('a neighbour of whom it is asked is not taken for them', () => expect(talk('nhà bên làm mật ong thì thuộc bộ nào').said).not.toContain('[Đúng'));
  test.each([['nước mắm bộ mấy', 'nước mắm'], ['mật ong bộ nào', 'mật ong']])('%s: what is asked is no part of the name', (text, name) => expect([...names(text), ...names(text, 'ừ')]).toContain(name));
});
