import { describe, expect, test } from 'vitest';
import { answer } from '../../src/core/answer/answer.ts';
import type { Day } from '../../src/core/time.ts';
import { asMade } from '../../src/core/read/made-from.ts';
import { knowledge } from '../fresh.ts';
import { talk } from './talk.ts';

describe('what it is made of and what is made name the goods', () => {
  test.each([
    ['em sấy hoa cúc làm trà túi lọc', 'em làm trà túi lọc hoa cúc'], ['nha em lay mia nau mat', 'nha em lam mat mia'], ['lấy lá sen ướp làm trà, muốn 3 sao', 'làm trà lá sen, muốn 3 sao'],
    ['mẹ em ép lạc lấy dầu', 'mẹ em làm dầu lạc'], ['trồng sả rồi đem chưng cất tinh dầu', 'làm tinh dầu sả'], ['phơi cá làm khô bộ mấy', 'làm khô cá bộ mấy'],
  ])('%s', (said, goods) => expect(asMade(said, knowledge.lexicon)).toBe(goods));

  test.each(['trồng nghệ làm tinh bột nghệ', 'ủ cá cơm làm nước mắm', 'em dùng ảnh làm mật khẩu', 'lấy tiền bán hàng làm bột', 'nhà em hái chè làm trà', 'em dùng máy sấy làm khô'])('%s: stays', (said) => expect(asMade(said, knowledge.lexicon)).toBe(said));

  test('in a chat it is the product, and asked for it is its set that is told', () => {
    expect(talk('em sấy hoa cúc làm trà túi lọc').state.products.map(({ name }) => name)).toEqual(['trà túi lọc hoa cúc']);
    expect(answer({ text: 'nhà em phơi hoa cúc làm trà thì bộ mấy', on: '2026-11-25' as Day }, knowledge).text).toContain('bộ 12');
  });
});
