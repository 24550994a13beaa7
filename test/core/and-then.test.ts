import { describe, expect, test } from 'vitest';
import { asksHowLong } from '../../src/core/producer/asked/how-long.ts';
import { asksAtTheEnd } from '../../src/core/read/asks-at-the-end.ts';
import { read } from '../../src/core/read/reading.ts';
import { wishesIn } from '../../src/core/read/wishes.ts';
import { knowledge, NOW } from '../fresh.ts';
import { CAKE, talk } from './talk.ts';

describe('in a word or two they want to go on', () => {
  test.each([
    ['thi sao nua em', 'first'], ['rồi sao nữa', 'first'], ['ừ, rồi sao', 'first'], ['sao nua', 'first'], ['giờ sao nữa em', 'first'], ['rồi gì nữa', 'first'],
    ['rồi, tiếp', 'more'], ['next', 'more'], ['nữa đi em', 'more'], ['ok tiep di', 'more'],
    ['hôm trước mình dừng ở đâu', 'progress'], ['thế đủ 4 sao chưa', 'stars'], ['vậy thôi hả', 'missing'], ['thế là xong à', 'missing'], ['có bấy nhiêu thôi hả em', 'missing'],
  ])('%s: %s', (said, wish) => expect(wishesIn(said)).toEqual([wish]));

  test.each(['3 sao nữa', 'thế thì sao', 'rồi sao chấm được', 'vậy thôi', 'nữa là xong', 'lam the nao de banh gai de duoc 1 thang', 'làm sao để bột không bị mốc'])('%s is none of these', (said) => expect(wishesIn(said)).not.toEqual(expect.arrayContaining(['first'])));

  test('"roi sao nua" is no roi to be registered', () => {
    const { said, state } = talk(...CAKE, 'roi sao nua');
    expect(state.products.map(({ name }) => name)).toEqual(['bánh gai']);
    expect(said).toContain('nên làm trước');
  });
});

test.each(['chau noi ve lam chung thi tinh lao dong khong', 'het han roi sao nua', 'nop xong roi sao', 'duoc 3 sao roi thi sao nua'])('%s asks', (said) => expect(asksAtTheEnd(said.split(' '))).toBe(true));
test.each(['duoc 3 sao roi', 'roi sao', 'co 4 sao nua'])('%s does not, by its end', (said) => expect(asksAtTheEnd(said.split(' '))).toBe(false));

describe('in the midst of a dossier a rule is asked, and nothing is aimed at', () => {
  test.each([
    ['Tôi muốn làm OCOP thì đem giấy tờ nộp ở đâu?', /UBND cấp xã/], ['5 sao cần những điều kiện gì khác 4 sao ạ', /70 điểm|75%/], ['Đánh giá lại có phải làm từ đầu như mới không', /[Đđ]ánh giá lại|cập nhật/],
    ['một năm tỉnh chấm mấy đợt', /hai đợt/], ['đang làm hồ sơ, in trc logo ocop len hop dc phep hong shop', /mới được in/],
  ])('%s', (said, answered) => {
    const { said: told, state } = talk(...CAKE, said);
    expect(told).toMatch(answered);
    expect(state.facts.filter(({ fact }) => fact === 'stars').map(({ value }) => value)).toEqual([3]);
  });
});

test.each([['chị gửi hồ sơ qua zalo xã được không', []], ['em muốn dùng trên telegram', ['link']]])('%s: %j', (said, wishes) => expect(wishesIn(said)).toEqual(wishes));

test('ranks set against each other are no aim, and ask for no list', () => {
  const { facts, wishes } = read('5 sao cần tối thiểu những điều kiện gì khác 4 sao ạ', knowledge, NOW);
  expect([facts.statements, wishes]).toEqual([[], []]);
});

test.each([['một năm tỉnh chấm mấy đợt', true], ['xã có mấy ngày xem hồ sơ', true], ['tỉnh có tối đa bao lâu để xong', true], ['còn mấy đợt nữa', false], ['bao giờ nộp', false]])('%s: of how offices take their time: %s', (said, asked) => expect(asksHowLong(said)).toBe(asked));
