import { describe, expect, test } from 'vitest';
import { asksAtTheEnd } from '../../src/core/read/asks-at-the-end.ts';
import { wishesIn } from '../../src/core/read/wishes.ts';
import { CAKE, talk } from './talk.ts';

describe('in a word or two they want to go on', () => {
  test.each([
    ['thi sao nua em', 'first'], ['rồi sao nữa', 'first'], ['ừ, rồi sao', 'first'], ['sao nua', 'first'], ['giờ sao nữa em', 'first'], ['rồi gì nữa', 'first'],
    ['rồi, tiếp', 'more'], ['next', 'more'], ['nữa đi em', 'more'], ['ok tiep di', 'more'],
    ['vậy thôi hả', 'missing'], ['thế là xong à', 'missing'], ['có bấy nhiêu thôi hả em', 'missing'],
  ])('%s: %s', (said, wish) => expect(wishesIn(said)).toEqual([wish]));

  test.each(['3 sao nữa', 'thế thì sao', 'rồi sao chấm được', 'vậy thôi', 'nữa là xong'])('%s is none of these', (said) => expect(wishesIn(said)).not.toEqual(expect.arrayContaining(['first'])));

  test('"roi sao nua" is no roi to be registered', () => {
    const { said, state } = talk(...CAKE, 'roi sao nua');
    expect(state.products.map(({ name }) => name)).toEqual(['bánh gai']);
    expect(said).toContain('nên làm trước');
  });
});

test.each(['het han roi sao nua', 'nop xong roi sao', 'duoc 3 sao roi thi sao nua'])('%s asks', (said) => expect(asksAtTheEnd(said.split(' '))).toBe(true));
test.each(['duoc 3 sao roi', 'roi sao', 'co 4 sao nua'])('%s does not, by its end', (said) => expect(asksAtTheEnd(said.split(' '))).toBe(false));
