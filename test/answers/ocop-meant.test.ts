import { describe, expect, test } from 'vitest';
import { answer } from '../../src/core/answer/answer.ts';
import { asHow } from '../../src/core/read/how-asked.ts';
import { ofOcop } from '../../src/core/read/ocop-meant.ts';
import type { Day } from '../../src/core/time.ts';
import { knowledge } from '../fresh.ts';

const ask = (text: string, before?: string) => answer({ text, before, on: '2026-11-25' as Day }, knowledge);
const entryOf = (text: string, before?: string): string | undefined => { const found = ask(text, before); return found.outcome === 'answered' ? found.sources[0]?.entry : found.outcome; };

describe('what names nothing is asked of OCOP', () => {
  test.each(['giờ làm sao để đăng ký', 'muốn đăng ký thì làm sao', 'lam ho so thi bat dau tu dau', 'giờ cô cần làm gì trước', 'tôi muốn làm thì phải làm gì', 'em là sinh viên muốn giúp bà ngoại làm hồ sơ, bắt đầu từ đâu', 'cho hỏi thủ tục đăng ký'])('%s: the steps', (text) => {
    expect(entryOf(text)).toBe('cac-buoc-ocop');
  });
  test('what it is good for', () => expect(entryOf('đăng ký có lợi gì')).toBe('loi-ich-ocop'));
  test('where the talk is of something else, it is of that', () => {
    expect(entryOf('làm ở đâu', 'đăng ký nhãn hiệu thế nào')).not.toBe('cac-buoc-ocop');
  });
  test.each(['đăng ký kết hôn ở đâu', 'làm sao để nó yêu mình'])('%s: of something else', (text) => {
    expect(ofOcop(text)).toBeUndefined();
    expect(entryOf(text)).toBe('no-answer');
  });
  test.each([
    ['giờ làm sao để đăng ký', 'giờ làm sao để đăng ký OCOP'],
    ['Hồ sơ thì bắt đầu từ đâu', 'Hồ sơ OCOP thì bắt đầu từ đâu'],
    ['muon lam thi phai lam gi', 'muon lam OCOP thi phai lam gi'],
    ['làm cái này có khó không', 'làm OCOP có khó không'],
    ['giờ em cần làm gì trước?', 'giờ em cần làm gì trước để làm OCOP'],
    ['đăng ký ocop thế nào', undefined],
    ['đăng ký nhãn hiệu thế nào', undefined],
    ['có được không', undefined],
  ])('%s: %s', (text, full) => expect(ofOcop(text)).toBe(full));
});

describe('how it is done', () => {
  test.each([
    ['đăng ký nhãn hiệu làm sao', 'đăng ký nhãn hiệu làm thế nào'],
    ['dang ky nhan hieu lam sao em', 'dang ky nhan hieu làm thế nào em'],
    ['giờ muốn lên 4 sao thì làm sao', 'giờ muốn lên 4 sao thì làm thế nào'],
    ['làm nhãn sao cho đúng', 'làm nhãn thế nào cho đúng'],
    ['hết hạn thì làm sao', 'hết hạn thì làm sao'],
    ['không biết làm sao', 'không biết làm sao'],
    ['làm sao đăng ký nhãn hiệu', 'làm sao đăng ký nhãn hiệu'],
    ['giấy bị làm sao', 'giấy bị làm sao'],
  ])('%s: %s', (text, how) => expect(asHow(text)).toBe(how));
  test('is found so', () => {
    expect(entryOf('đăng ký nhãn hiệu làm sao')).toBe(entryOf('đăng ký nhãn hiệu thế nào'));
    expect(entryOf('làm nhãn sao cho đúng')).toBe('nhan-bon-noi-dung-bat-buoc');
  });
});

test('materials of the next commune in the same province', () => {
  expect(entryOf('em mua nguyên liệu của xã bên cạnh có được không')).toBe('mua-xa-ben-cung-tinh');
  expect(entryOf('mua dua xa khac ve lam mut dc ko')).toBe('mua-xa-ben-cung-tinh');
});
