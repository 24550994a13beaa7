import { describe, expect, test } from 'vitest';
import { fromTable } from '../../src/core/read/table.ts';
import { factOf, talk, type Talked } from './talk.ts';

/* Several products in one message, each with what stands of it: typed on one line, as a list, or copied out of a sheet. */

const namesOf = (told: Talked): readonly string[] => told.state.products.map(({ name }) => name.toLowerCase());
const ofEach = (told: Talked, fact: string): readonly unknown[] => told.state.products.map(({ name }) => factOf(told, fact, name));

describe('what they make is headed by how many', () => {
  test.each(['HTX có 2 sp: trà gừng và bột ngũ cốc. Trà gừng được 3 sao năm 2023 nay muốn nâng 4 sao. Bột ngũ cốc chưa tham gia', 'HTX em có 2 sp: trà gừng và bột ngũ cốc. Sp trà gừng đã 3 sao muốn nâng 4 sao. Xin tư vấn'])('%s', (said) => {
    const told = talk(said);
    expect(factOf(told, 'producer-kind')).toBe('htx');
    expect([ofEach(told, 'certificate-stars'), ofEach(told, 'stars'), ofEach(told, 'case')]).toEqual([[3, undefined], [4, undefined], ['nang_hang', undefined]]);
  });
  test('of three, two of them by no name', () => {
    const told = talk('Cty có 3 sản phẩm: cà phê bột, cà phê hạt, cà phê hòa tan. Cà phê bột 4 sao rồi, 2 sp kia muốn đăng ký 3 sao');
    expect([ofEach(told, 'certificate-stars'), ofEach(told, 'stars')]).toEqual([[4, undefined, undefined], [undefined, 3, 3]]);
  });
  test('a paper of all of them, beside the stars of one', () => {
    const told = talk('Nhà mình có ba loại trà: trà sen, trà nhài, trà bưởi. Trà sen đã 3 sao, trà nhài với trà bưởi đang làm hồ sơ lần đầu, kiểm nghiệm cả ba có rồi');
    expect([ofEach(told, 'certificate-stars'), ofEach(told, 'case')]).toEqual([[3, undefined, undefined], [undefined, 'lan_dau', 'lan_dau']]);
  });
});

test('a year ends what is told of one, where the next follows without a stop', () => {
  expect(ofEach(talk('em co 2 sp mam tom va nem chua, mam tom dc 3 sao nam 2024 nem chua chua co gi'), 'certificate-stars')).toEqual([3, undefined]);
});

describe('stars and a year gone by are those it has', () => {
  test.each([['em có mật ong 3 sao 2024', 3, undefined], ['phở khô (4 sao, 2022)', 4, undefined], ['mật ong muốn lên 4 sao năm 2025', undefined, 4]])('%s', (said, has, wants) => {
    const told = talk(said);
    expect([factOf(told, 'certificate-stars'), factOf(told, 'stars')]).toEqual([has, wants]);
  });
});

describe('in brackets behind each', () => {
  const SAID = 'Cơ sở em ở Gia Lai. Sản phẩm: phở khô (4 sao 2022), bún khô (chưa có), mì trứng (3 sao 2024). Muốn đánh giá lại phở khô, nâng mì trứng lên 4 sao';
  test('to each its own', () => {
    const told = talk(SAID);
    expect([ofEach(told, 'certificate-stars'), ofEach(told, 'stars'), ofEach(told, 'case')]).toEqual([[4, undefined, 3], [undefined, undefined, 4], ['danh_gia_lai', undefined, 'nang_hang']]);
  });
  test('what we know by no name takes nothing of the others', () => {
    const told = talk(SAID.replaceAll('mì trứng', 'lăng nhăng'));
    expect(namesOf(told)).toEqual(['phở khô', 'bún khô']);
    expect([ofEach(told, 'certificate-stars'), ofEach(told, 'stars'), ofEach(told, 'case')]).toEqual([[4, undefined], [undefined, undefined], ['danh_gia_lai', undefined]]);
  });
});

test('a line for each, with a colon behind the name', () => {
  const told = talk('HTX em có 3 sp:\n- mật ong hoa nhãn: 4 sao (2024)\n- mật ong bạc hà: 3 sao\n- sáp ong: chưa có');
  expect(namesOf(told)).toEqual(['mật ong hoa nhãn', 'mật ong bạc hà', 'sáp ong']);
  expect(ofEach(told, 'certificate-stars')).toEqual([4, 3, undefined]);
});

test('under a heading, apart by dashes', () => {
  const told = talk('DANH SÁCH SẢN PHẨM\n1. Chè xanh - 3 sao - 12/2023\n2. Chè lam - chưa\n3. Trà hoa vàng - 4 sao - 6/2024');
  expect(namesOf(told)).toEqual(['chè xanh', 'chè lam', 'trà hoa vàng']);
  expect(ofEach(told, 'certificate-stars')).toEqual([3, undefined, 4]);
});

describe('out of a sheet', () => {
  test('stars and days as people say them, without the number of the row', () => {
    expect(fromTable('STT | Tên SP | Hạng | Ngày công nhận\n1 | Chè xanh | 3 | 15/12/2023\n2 | Trà hoa vàng | 4 sao | ')).toBe('Chè xanh 3 sao cấp ngày 15/12/2023\nTrà hoa vàng 4 sao');
    expect(fromTable('| Sản phẩm | Sao | HSD giấy |\n|---|---|---|\n| Chè xanh | 3 sao | 15/12/2026 |')).toBe('Chè xanh 3 sao hết hạn 15/12/2026');
  });
  test.each(['chè | trà', 'em hỏi | nhãn'])('a bar in talk makes no sheet: %s', (said) => expect(fromTable(said)).toBe(said));
  test('the days are those of each certificate', () => {
    const told = talk('TT\tTên sản phẩm\tHạng sao\tNgày cấp\tKiểm nghiệm\n1\tChè xanh\t3\t15/12/2023\tx\n2\tTrà hoa vàng\t4\t20/06/2024\t');
    expect(ofEach(told, 'certificate-stars')).toEqual([3, 4]);
    expect(ofEach(told, 'certificate-issued')).toEqual(['2023-12-15', '2024-06-20']);
  });
});
