import { expect, test } from 'vitest';
import { asksHowLong } from '../../src/core/producer/asked/how-long.ts';
import { spelled } from '../../src/core/read/plain.ts';
import { CAKE, talk } from './talk.ts';

test.each(['chấm mất bao lâu', 'bao lâu thì phải nộp lại', 'mấy ngày thì có kết quả'])('how long it takes: %s', (text) => expect(asksHowLong(text)).toBe(true));
test.each(['còn bao lâu thì hết hạn', 'bao lâu nữa thì nộp', 'bao giờ nộp', 'hạn nộp khi nào'])('until when: %s', (text) => expect(asksHowLong(text)).toBe(false));

test('in a first dossier, how long before one files again is no round', () => {
  expect(talk(...CAKE, 'bao lâu thì phải nộp lại').said).not.toContain('Các đợt sắp tới');
  expect(talk(...CAKE, 'bao giờ nộp').said).toContain('Các đợt sắp tới');
});

test('a sào is land, and no star', () => {
  expect(spelled('nhà em có 3 sào ruộng')).not.toContain('sao');
  expect(spelled('nha em co 4 sao ruong')).not.toContain('sao');
  expect(spelled('gạo 4 sao ruộng rươi')).toContain('sao');
  expect(spelled('duoc 4 sao roi')).toContain('sao');
});
