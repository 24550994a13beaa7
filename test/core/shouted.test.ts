import { expect, test } from 'vitest';
import { quietly } from '../../src/core/read/shouted.ts';
import { factOf, talk } from './talk.ts';

test.each([['ĐI CÙNG ÔNG XÃ NHÉ', 'đi cùng ông xã nhé'], ['Ở XÃ HẢI XUÂN, NINH BÌNH', 'ở xã hải xuân, ninh bình']])('%s is %s', (typed, quiet) => expect(quietly(typed)).toBe(quiet));
test.each(['HTX OCOP', 'VIETGAP', 'OC-7K2M9QFD ĐÂY EM ƠI', 'MẬT ONG RỪNG 500ML', '/NGUON AB CD', 'HTX Ong', 'MẮM TÔM\nBA LÀNG HẬU LỘC', 'TRÀ HOA CÚC CHI', `EM MUỐN HỎI ${'NHÃN '.repeat(60)}`, 'ĐỊA CHỈ: XÃ HẢI XUÂN'])('%s stays', (typed) => expect(quietly(typed)).toBe(typed));

test('in a chat of capitals no talk becomes a commune, and names are written as usual', () => {
  expect(factOf(talk('nhà em làm mật ong', 'ĐI CÙNG ÔNG XÃ NHÉ'), 'commune')).toBeUndefined();
  const told = talk('NHÀ EM LÀM MẮM TÔM', 'Ở XÃ HẢI XUÂN, NINH BÌNH');
  expect([factOf(told, 'commune'), told.state.products.map(({ name }) => name)]).toEqual(['Hải Xuân', ['mắm tôm']]);
});
