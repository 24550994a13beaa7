import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { ofOldFont } from '../../src/core/read/old-fonts.ts';
import { restored } from '../../src/core/read/restored.ts';
import { exactly } from '../../src/core/text.ts';
import { bare, chat, misspelt } from '../questions/spellings.ts';
import { readAsked, readQuestions } from '../questions/read.ts';

/** Small letters: an old font has its own file for capitals with marks. */
const QUESTIONS = (['dev', 'wide'] as const).flatMap((part) => readQuestions(part)).map(({ spellings }) => spellings.dau.normalize('NFC').toLowerCase()).filter((question) => /^[\p{ASCII}\p{L}]*$/u.test(question) && /[^\p{ASCII}]/u.test(question));

const VNI: Readonly<Record<string, string>> = { '\u0301': 'ù', '\u0300': 'ø', '\u0309': 'û', '\u0303': 'õ', '\u0323': 'ï' };
const HATTED: Readonly<Record<string, string>> = { '': 'â', '\u0301': 'á', '\u0300': 'à', '\u0309': 'å', '\u0303': 'ã', '\u0323': 'ä' };
const BREVE: Readonly<Record<string, string>> = { '': 'ê', '\u0301': 'é', '\u0300': 'è', '\u0309': 'ú', '\u0303': 'ü', '\u0323': 'ë' };
const OF_I: Readonly<Record<string, string>> = { ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î', í: 'í', ì: 'ì' };

/** A text in the letters of VNI-Windows, after its own table. */
const inVni = (text: string): string => Array.from(text, (letter) => {
  if (OF_I[letter]) return OF_I[letter];
  if (letter === 'đ') return 'ñ';
  const [base = '', ...marks] = letter.normalize('NFD');
  const tone = marks.find((mark) => mark in VNI) ?? '';
  if (marks.includes('\u0302')) return base + HATTED[tone]!;
  if (marks.includes('\u0306')) return base + BREVE[tone]!;
  return (marks.includes('\u031b') ? { o: 'ô', u: 'ö' }[base]! : base) + (VNI[tone] ?? '');
}).join('');

const WAYS: Readonly<Record<string, (text: string) => string>> = {
  '.VnTime': (text) => iconv.decode(iconv.encode(text, 'tcvn'), 'latin1'),
  'VNI-Times': inVni,
  'UTF-8 taken for windows-1252': (text) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text)),
  'the same, its hard spaces lost': (text) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text)).replaceAll('\u00a0', ' '),
};

describe('what comes through an old font, a wrong decoding or a post in bold is read as it was written', () => {
  test.each(Object.keys(WAYS))('%s: of the questions we have nearly all', (way) => {
    expect(QUESTIONS.length).toBeGreaterThan(350);
    const wrong = QUESTIONS.filter((question) => exactly(restored(WAYS[way]!(question))) !== exactly(question));
    expect(wrong.length / QUESTIONS.length, wrong.slice(0, 5).join('\n')).toBeLessThan(0.02);
  });

  test.each([
    ['nh·n', 'nhãn'], ['Ngµy Q®', 'Ngày Qđ'], ['ubnd x· Qu¶ng §øc', 'ubnd xã Quảng Đức'], ['𝐇𝐨̂̀ 𝐬𝐨̛ 𝗢𝗖𝗢𝗣', 'Hồ sơ OCOP'], ['Ｈồ ｓơ ５ bộ', 'Hồ sơ 5 bộ'], ['Ⓞcop', 'Ocop'], ['hồ sơ &amp; nhãn&nbsp;hàng', 'hồ sơ & nhãn hàng'],
  ])('%s is %s', (typed, meant) => expect(restored(typed)).toBe(meant));

  test.each([
    '', 'café Nestlé', 'hoà toà xoà', 'à ù ì', 'tinh dầu Thaï', '· Mat ong\n· Tra', '½kg, 5m², 30°C, 2×3 hộp', 'mật ong © 2026', 'OCOP® chè', 'crème brûlée à la carte', 'GMP “đạt” – 100%', '＜b＞', '请，问', 'hoà bình à', 'MÙA XUÂN', 'là gì à', 'kẹo dừa “Hà” là thế à',
  ])('%s stays', (typed) => expect(restored(typed)).toBe(typed));

  test('nothing that people type otherwise is read so', () => {
    const typed = [...QUESTIONS.flatMap((question) => [question, bare(question), chat(question), misspelt(question)]), ...readAsked().map(({ text }) => text)];
    expect(typed.length).toBeGreaterThan(5000);
    expect(typed.filter((text) => ofOldFont(text) !== text)).toEqual([]);
  });
});
