import { expect, test } from 'vitest';
import { begun } from '../core/shown.ts';

/* Whoever pastes a page keeps everybody else waiting while it is read. What is read clause by clause, or by patterns that begin anew at every
 * word, takes the square of its length: sixteen times for four times as much; seconds of a page. */

const REPEATED = ['A. ', 'rồi. ', 'chưa, ', 'sao? ', 'ạ ', 'có ', 'mà ', '4 sao lên 5 sao '];

/** How long pages of so many characters take after a question was answered, in milliseconds. */
function reading(characters: number): number {
  const one = begun('htx em làm bánh gai ở xã Nghĩa Dân');
  one.say('giấy kiểm nghiệm làm ở đâu');
  const from = performance.now();
  for (const words of REPEATED) one.say(words.repeat(Math.ceil(characters / words.length)));
  return performance.now() - from;
}

test('a page of short lines is read, however many', () => {
  expect(begun('htx em làm bánh gai ở xã Nghĩa Dân').say('A. '.repeat(30_000))).not.toBe('');
});

test('four times as long a page takes about four times as long to read, whatever is repeated in it', () => {
  reading(1000);
  const [short, long] = [Math.min(reading(3000), reading(3000)), Math.min(reading(12_000), reading(12_000))];
  expect(long / short).toBeLessThan(7);
});
