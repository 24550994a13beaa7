import { describe, expect, test } from 'vitest';
import { answer } from '../../src/core/answer/answer.ts';
import { asSpelled } from '../../src/core/read/by-ear.ts';
import type { Day } from '../../src/core/time.ts';
import { knowledge } from '../fresh.ts';
import { readAsked, readQuestions } from '../questions/read.ts';
import { factOf, talk } from './talk.ts';

describe('typed by ear', () => {
  test.each([
    ['nhà em nàm rệt thổ cẩm', 'nhà em làm dệt thổ cẩm'], ['lộp hồ xơ ở đâu', 'nộp hồ sơ ở đâu'], ['em mún 4 xao', 'em muốn 4 sao'], ['cái lày nà cái dề', 'cái này là cái gì'], ['Nàm xong dồi nhé', 'Làm xong rồi nhé'],
    ['sản suất lông sản lăm ngoái', 'sản xuất nông sản năm ngoái'], ['hộ gđ thôi', 'hộ gia đình thôi'], ['còn dấy attp thì trưa có', 'còn giấy attp thì chưa có'], ['bao nâu có', 'bao lâu có'],
  ])('%s is %s', (typed, meant) => expect(asSpelled(typed)).toBe(meant));

  test.each(['khiếu nại ở đâu', 'thôn Nà Pò', 'bán sang Lào', 'HTX miến Cốc Lếu', 'bếp núc sạch', 'lúa bị rầy nâu rồi', 'dồi lợn', 'rán chả', 'nghỉ trưa', 'nam', 'nuat'])('%s stays', (typed) => expect(asSpelled(typed)).toBe(typed));

  test('of what is spelled as it should be nothing is changed', () => {
    const spelled = [...(['dev', 'wide', 'later'] as const).flatMap((part) => readQuestions(part).map(({ spellings }) => spellings.dau)), ...readAsked().map(({ text }) => text)].map((text) => text.normalize('NFC'));
    expect(spelled.length).toBeGreaterThan(5000);
    expect(spelled.filter((text) => asSpelled(text) !== text).length).toBeLessThan(spelled.length / 400);
  });

  test('what somebody says of their own so is their own', () => {
    const told = talk('nhà em nàm thổ cẩm ở xã Mai Châu, Phú Thọ', 'em mún 4 xao');
    expect(told.state.products.map(({ name }) => name)).toEqual(['thổ cẩm']);
    expect(factOf(told, 'stars')).toBe(4);
  });
});

test('a question is read so wherever it comes from', () => {
  const entry = (text: string) => { const found = answer({ text, on: '2026-11-25' as Day }, knowledge); return found.outcome === 'answered' ? found.sources[0]?.entry : found.outcome; };
  expect(entry('lấm rơm nàm bộ lào')).toBe('set-1');
  expect(entry('bao nâu thì có dấy attp')).toBe('attp-bao-lau-co-giay');
});

test('letters in pieces, as some phones send them, are read alike', () => expect(asSpelled('nàm sao'.normalize('NFD'))).toBe('làm sao'));
