import { describe, expect, test } from 'vitest';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

const made = (...texts: string[]) => talk(...texts).state.products.map(({ name }) => name);
const asksOf = (...texts: string[]) => /\[Sản phẩm thêm: (.+)\]/.exec(talk(...texts).said)?.[1];

describe('no goods of theirs', () => {
  test.each(['bán ở chợ với mấy chỗ du lịch núi bà', 'có hai người làm phụ với tui', 've que dak lak duoc 3 thang'])('%s', (text) => {
    expect(asksOf(...CAKE, text)).toBeUndefined();
    expect(made(...CAKE, text)).toEqual(['bánh gai']);
  });
  test('what it is made of', () => expect(asksOf('trà thảo mộc', 'trà em gồm cỏ ngọt, hoa cúc, atiso')).toBeUndefined());
  test('but a homestay, bags, cinnamon are', () => {
    expect(made('em làm homestay')).toHaveLength(1);
    expect(made('em làm túi xách')).toHaveLength(1);
    expect(made('em trồng quế')).toEqual(['quế']);
  });
});

describe('where a name ends', () => {
  test.each([['mật ong đạt 3 sao 2023', 'mật ong'], ['mật ong ký 15/12/2023', 'mật ong'], ['lam luon keo socola di', 'keo socola']])('%s', (text, name) => expect(made(text)).toEqual([name]));
});

describe('a list of goods, whatever they are called', () => {
  const FIVE = ['mật ong', 'cao hươu', 'rượu nhung hươu', 'trà lá ổi', 'bột nghệ'];
  const LIST = 'công ty có 5 sản phẩm: mật ong, cao hươu, rượu nhung hươu, trà lá ổi và bột nghệ';
  test('each of them', () => expect(made(LIST)).toEqual(FIVE));
  test('and what is told of each stays with it', () => {
    const talked = talk(LIST, 'mật ong đạt 3 sao 2023', 'cao hươu thì 4 sao, cấp tháng 11/2024', 'bột nghệ thì kiểm nghiệm xong rồi, 20/10/2026, trà chưa');
    expect(factOf(talked, 'certificate-stars', 'mật ong')).toBe(3);
    expect(factOf(talked, 'certificate-stars', 'cao hươu')).toBe(4);
    expect(factOf(talked, 'stars', 'mật ong')).toBeUndefined();
    expect(talked.state.documents.find(({ item }) => item === 'test-report')?.product).toBe(talked.state.products[4]!.id);
    expect(factOf(talked, 'test-report', 'trà lá ổi')).toBe('chua');
  });
  test('muốn 3 sao: an aim', () => expect(factOf(talk('mật ong', 'muốn đạt 3 sao năm 2027'), 'certificate-stars')).toBeUndefined());
});

describe('goods that a paper is told of are theirs', () => {
  test('of another set', () => {
    const talked = talk(...CAKE, 'bột nghệ thì kiểm nghiệm xong rồi');
    expect(talked.state.products.map(({ name }) => name)).toEqual(['bánh gai', 'bột nghệ']);
    expect(talked.state.documents[0]?.product).toBe(talked.state.products[1]!.id);
  });
  test('of the same set it may be the same: that is asked', () => expect(asksOf(...CAKE, 'bánh ít thì kiểm nghiệm xong rồi')).toBe('bánh ít'));
  test('only spoken of', () => expect(made(...CAKE, 'kiểm nghiệm bột nghệ bao nhiêu tiền')).toEqual(['bánh gai']));
});

describe('one given up for another by a part of its name', () => {
  test('bỏ xoài đi, làm cacao thôi', () => expect(talk('cacao', 'cả xoài sấy dẻo nữa', 'bỏ xoài đi, làm cacao thôi').said).toMatch(/muốn bỏ sản phẩm xoài sấy dẻo/));
  test('bỏ qua đi: nothing is given up', () => expect(talk('cacao', 'cả xoài sấy dẻo nữa', 'thôi bỏ qua đi, làm cacao trước').said).not.toMatch(/muốn bỏ sản phẩm/));
});

describe('papers told by the way', () => {
  const held = (text: string) => [heldBy(talk(...CAKE, text)), factOf(talk(...CAKE, text), 'test-report')];
  test.each(['mau gui hom qua roi', 'gửi mẫu hôm qua rồi'])('%s: under way', (text) => expect(held(text)).toEqual([[], 'dang_lam']));
  test.each(['mẫu nhãn gửi hôm qua rồi', 'chưa gửi mẫu', 'mẫu gửi đi đâu'])('%s: not', (text) => expect(factOf(talk(...CAKE, text), 'test-report')).not.toBe('dang_lam'));
  test('có rồi nha, tự công bố tháng 10', () => expect(heldBy(talk(...CAKE, 'có rồi nha, tự công bố tháng 10'))).toEqual(['self-declaration']));
  test('cái attp đó hả hồi đó có mà hết hạn rồi chắc năm ngoái', () => expect(factOf(talk(...CAKE, 'cái an toàn thực phẩm đó hả hồi đó có mà hết hạn rồi chắc năm ngoái'), 'food-safety-certificate')).toBe('chua'));
  test('e co gcn hkd roi', () => expect(heldBy(talk('bánh gai', 'e co gcn hkd roi'))).toEqual(['business-registration']));
  test('a year of a paper that does not run out asks for no day', () => expect(talk('bánh gai', 'e co gcn hkd roi', 'cap nam 2022').said).not.toMatch(/đủ ngày/));
  test('à nhầm, 5/2025: of the paper just told', () => expect(talk(...CAKE, 'có ATTP rồi, cấp 5/2024', 'à nhầm, 5/2025').said).toMatch(/5\/2028/));
});

test('a correction of no place tells none', () => {
  expect(factOf(talk('gốm', 'hộ gia đình', 'lò điện chứ ko phải lò củi nha'), 'commune')).toBeUndefined();
  expect(factOf(talk('gốm', 'hộ gia đình', 'à lộn, lò gas'), 'commune')).toBeUndefined();
  expect(factOf(talk('gốm', 'hộ gia đình', 'Minh Tân', 'à nhầm, xã Minh Châu'), 'commune')).toBe('Minh Châu');
});
