import { describe, expect, test } from 'vitest';
import { fromKeys } from '../../src/core/read/keyboard.ts';
import { withKeysRead } from '../../src/core/read/keys-left.ts';
import { exactly } from '../../src/core/text.ts';
import { bare, chat, misspelt } from '../questions/spellings.ts';
import { readAsked, readQuestions } from '../questions/read.ts';

const TELEX: Readonly<Record<string, string>> = { '\u0301': 's', '\u0300': 'f', '\u0309': 'r', '\u0303': 'x', '\u0323': 'j', '\u0306': 'w', '\u031b': 'w' };
const VNI: Readonly<Record<string, string>> = { '\u0301': '1', '\u0300': '2', '\u0309': '3', '\u0303': '4', '\u0323': '5', '\u0302': '6', '\u031b': '7', '\u0306': '8' };
const isTone = (mark: string): boolean => '\u0301\u0300\u0309\u0303\u0323'.includes(mark);

/** What a keyboard sends for a word; its tone where the vowel is, or behind the word. */
function keysOf(word: string, keys: Readonly<Record<string, string>>, early: boolean): string {
  let tone = '';
  const sent = Array.from(word.normalize('NFC')).map((letter) => {
    if (letter === 'đ') return keys === VNI ? 'd9' : 'dd';
    const [base = '', ...marks] = letter.normalize('NFD');
    const shaped = base + marks.filter((mark) => !isTone(mark)).map((mark) => keys[mark] ?? base).join('');
    const toned = marks.filter(isTone).map((mark) => keys[mark]!).join('');
    if (!early) tone += toned;
    return early ? shaped + toned : shaped;
  });
  return sent.join('') + tone;
}
const typedWith = (text: string, keys: Readonly<Record<string, string>>, early = false): string => text.toLowerCase().normalize('NFC').replace(/\p{L}+/gu, (word) => keysOf(word, keys, early));

const QUESTIONS = readQuestions('dev').map(({ spellings }) => spellings.dau);

describe('who types with the keyboard’s Vietnamese off', () => {
  test.each([['Telex', TELEX, false], ['Telex, the tone at the vowel', TELEX, true], ['VNI', VNI, false], ['VNI, the tone at the vowel', VNI, true]] as const)('is read as meant: %s', (_name, keys, early) => {
    const given = QUESTIONS.flatMap((question) => question.toLowerCase().normalize('NFC').match(/\p{L}+/gu) ?? []).filter((word) => /[^\p{ASCII}]/u.test(word));
    // "Xoá" and "xóa" are one word.
    const read = given.filter((word) => exactly(fromKeys(keysOf(word, keys, early)) ?? '') === exactly(word));
    expect(given.length).toBeGreaterThan(2000);
    expect(read.length / given.length).toBeGreaterThan(0.99);
    expect(QUESTIONS.filter((question) => withKeysRead(typedWith(question, keys, early)) !== typedWith(question, keys, early)).length / QUESTIONS.length).toBeGreaterThan(0.96);
  });

  test.each([['ddoongf ys', 'đồng ý'], ['roofi', 'rồi'], ['khoong', 'không'], ['Xuaan Thanhf', 'Xuân Thành'], ['em cos giaays attp rooif', 'em có giấy attp rồi'], ['thucwj phaamr dduowcj dawngd kys', 'thực phẩm được đăng ký'], ['Hoà Lôcj, bộ 6 đươcj ko', 'Hoà Lộc, bộ 6 được ko'], ['DDAWNG KYS', 'ĐĂNG KÝ']])('%s is %s', (typed, meant) => expect(withKeysRead(typed)).toBe(meant));

  test.each(['how many stars are there', 'this is for the test', 'see you soon', 'moon', 'book phong', 'add zalo em nhe', 'phân bón urê', 'Ia Dêr, Ia Grai', 'https://zalo.me/g/abcdoof', 'gmail: hoof.sow@abc.vn', 'co2', 'mau03 bo4', 'sx banh it la gai'])('%s stays', (typed) => expect(withKeysRead(typed)).toBe(typed));

  test('of what people type otherwise one message in five thousand is read so', () => {
    const typed = [...QUESTIONS.flatMap((question) => [question, bare(question), chat(question), misspelt(question)]), ...readAsked().map(({ text }) => text)];
    expect(typed.length).toBeGreaterThan(5000);
    expect(typed.filter((text) => withKeysRead(text) !== text && withKeysRead(text) !== text.normalize('NFC')).length).toBeLessThan(typed.length / 1500);
  });
});

test('keys that make no word of ours are none: before a stop only two tones are spoken', () => {
  for (const word of ['port', 'tert', 'coffee', 'stars']) expect(fromKeys(word), word).toBeUndefined();
});
