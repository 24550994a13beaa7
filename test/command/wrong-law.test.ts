import { describe, expect, test } from 'vitest';
import { ask } from '../../src/command/ask.ts';
import { wrongLaw } from '../../src/command/wrong-law.ts';
import type { Knowledge } from '../../src/core/knowledge.ts';
import type { Day } from '../../src/core/time.ts';
import { openSearch } from '../../src/search/search.ts';
import { readWords } from '../../src/knowledge/words.ts';
import { KNOWLEDGE_FOLDER } from '../../src/knowledge/load.ts';
import { knowledge } from '../fresh.ts';

const TODAY = '2026-11-25' as Day;
const IN_2024 = { from: '2024-01-01' as Day, to: '2024-12-31' as Day };
const shown = (text: string) => ({ text, sources: [...knowledge.laws.values()].filter(({ short }) => text.includes(short)).map(({ short }) => ({ law: short })) });
const today = (text: string) => wrongLaw(shown(text), { on: TODAY }, knowledge.laws);
const in2024 = (text: string) => wrongLaw(shown(text), { on: TODAY, period: IN_2024 }, knowledge.laws);

describe('a law that did not bind', () => {
  test.each([
    ['3 sao do huyện chấm. (Điều 3 QĐ 148/QĐ-TTg)', 'QĐ 148/QĐ-TTg'],
    ['Nay nộp ở huyện. (Điều 3 QĐ 148/QĐ-TTg)', 'QĐ 148/QĐ-TTg'],
    ['Nộp trước 30/10. (Điều 3 QĐ 148/QĐ-TTg)', 'QĐ 148/QĐ-TTg'],
    ['Ghi theo điều này. (Điều 10 NĐ 43/2017/NĐ-CP)\n\nCòn hiện nay: hồ sơ nộp ở xã. (Điều 7 QĐ 26/2026/QĐ-TTg)', 'NĐ 43/2017/NĐ-CP'],
    ['Tự công bố ở sở. (Điều 5 NĐ 46/2026/NĐ-CP)', 'NĐ 46/2026/NĐ-CP'],
    ['Nay nộp ở xã. (Điều 7 QĐ 26/2026/QĐ-TTg)\n\nCòn nếu hỏi 3 sao: huyện chấm. (Điều 3 QĐ 148/QĐ-TTg)', 'QĐ 148/QĐ-TTg'],
  ])('is not told as if it did: %s', (text, law) => { expect(today(text)).toBe(law); });

  test.each([
    '3 sao do tỉnh chấm. (Điều 4 QĐ 26/2026/QĐ-TTg)',
    'Trước đây 3 sao do huyện chấm. (Điều 3 QĐ 148/QĐ-TTg)',
    'Nay tỉnh chấm, khác bản trước. (Điều 4 QĐ 26/2026/QĐ-TTg; Điều 3 QĐ 148/QĐ-TTg)',
    'Nghị định này đang tạm ngưng. (Điều 1 NĐ 46/2026/NĐ-CP)',
    'Em chưa rõ ạ.',
  ])('may be told as what it was, or beside what took its place: %s', (text) => { expect(today(text)).toBeUndefined(); });

  test('for a question of then the law of today is the wrong one, unless it is said to be of today', () => {
    expect(in2024('3 sao do tỉnh chấm. (Điều 4 QĐ 26/2026/QĐ-TTg)')).toBe('QĐ 26/2026/QĐ-TTg');
    expect(in2024('3 sao do huyện chấm. (Điều 3 QĐ 148/QĐ-TTg)\n\nCòn hiện nay: tỉnh chấm. (Điều 4 QĐ 26/2026/QĐ-TTg)')).toBeUndefined();
    expect(in2024('Bộ cũ chia khác. (Điều 1 QĐ 1048/QĐ-TTg)')).toBeUndefined();
    expect(in2024('Chia 35 – 25 – 40. (Điều 1 QĐ 1048/QĐ-TTg)')).toBe('QĐ 1048/QĐ-TTg');
  });
});

test('a passage that tells the law of then as that of today is caught on its way through the whole answer', () => {
  const planted = knowledge.passages.map((one) => (one.id === 'ai-cham-3-sao-nay' ? { ...one, body: 'Hội đồng cấp huyện chấm 3 sao, Chủ tịch UBND huyện ký quyết định công nhận và cấp giấy.', refs: [{ law: 'qd-148-2023' as never, clause: 'Điều 4' }] } : one));
  const asked = (passages: Knowledge['passages']) => {
    const answer = ask({ question: 'ai chấm 3 sao' }, TODAY, { ...knowledge, passages, search: openSearch(passages, readWords(KNOWLEDGE_FOLDER)) });
    return wrongLaw(answer, { on: TODAY }, knowledge.laws);
  };
  expect([asked(knowledge.passages), asked(planted)]).toEqual([undefined, 'QĐ 148/QĐ-TTg']);
});
