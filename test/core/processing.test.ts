import { describe, expect, test } from 'vitest';
import { asGoods } from '../../src/core/read/processing.ts';
import { knowledge } from '../fresh.ts';
import { talk } from './talk.ts';

describe('what is done, and to what, names the goods', () => {
  test.each([
    ['nhà em sấy mít', 'nhà em làm mít sấy'], ['nhà em phơi khô cá lóc', 'nhà em làm cá lóc phơi khô'], ['bên em sấy dẻo chuối, muốn 3 sao', 'bên em làm chuối sấy dẻo, muốn 3 sao'],
    ['tui muối dưa', 'tui làm dưa muối'], ['mình sấy thăng hoa xoài ở Cao Lãnh', 'mình làm xoài sấy thăng hoa ở Cao Lãnh'], ['gia đình em nuôi yến', 'gia đình em làm tổ yến'], ['nha em say mit', 'nha em lam mit say'], ['Sấy chuối', 'làm chuối sấy'],
  ])('%s', (said, goods) => expect(asGoods(said, knowledge.lexicon)).toBe(goods));

  test.each(['em say rượu', 'nhà em phơi khô', 'phơi nắng', 'em quay lại sau', 'máy sấy hỏng rồi', 'nhà em phơi cá khô', 'em ngâm rượu táo mèo', 'em sấy thuê cho khách mít với chuối', 'em kho quá', 'nhà em làm mít sấy'])('%s: stays', (said) => expect(asGoods(said, knowledge.lexicon)).toBe(said));
});

test('in a chat it is the product', () => {
  expect(talk('nhà em phơi khô cá lóc').state.products.map(({ name }) => name)).toEqual(['cá lóc phơi khô']);
  expect(talk('nhà em sấy mít').state.products.map(({ name }) => name)).toEqual(['mít sấy']);
});
