import { describe, expect, test } from 'vitest';
import { spelled } from '../../src/core/read/plain.ts';
import { fold } from '../../src/core/text.ts';
import type { Day } from '../../src/core/time.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { corrected, spelledIn } from '../../src/search/correct.ts';
import { readQuestions } from '../questions/read.ts';

const knowledge = loadKnowledge();
const on = '2026-11-25' as Day;
const read = (question: string) => knowledge.search({ question, on, past: false, whole: true }).read;

describe('what was typed is read as it was most likely meant', () => {
  test.each([
    ['giấy chứng nhận có giá trị bao nâu', 'giay chung nhan co gia tri bao lau'],
    ['hồ xơ đăng ký cần dấy tờ gì', 'ho so dang ky can giay to gi'],
    ['trấm mấy điễm thì được bốn xao', 'cham may diem thi duoc 4 sao'],
    ['nhãn phãi ghi ngày sãn xuât khong', 'nhan phai ghi ngay san xuat khong'],
    ['hồ sơ gồm nhữnggggg gìiii z', 'ho so gom nhung gi vay'],
    ['nhãn in 250gr, 4sao dc 85d', 'nhan in 250 gr 4 sao duoc 85 d'],
    ['nop ho so o xa trc bao nhieu ngay', 'nop ho so o xa truoc bao nhieu ngay'],
  ])('%s', (typed, meant) => {
    expect(read(typed)).toBe(meant);
  });

  test.each([
    ['đăng kí kinh doanh', 'dang ky kinh doanh'], ['dang ki nhan hieu', 'dang ky nhan hieu'], ['chữ kí của ai', 'chu ky cua ai'], ['nhật kí sản xuất', 'nhat ky san xuat'], ['kiểm nghiệm định kì', 'kiem nghiem dinh ky'], ['kí hợp đồng', 'ky hop dong'],
    ['tỉ lệ nguyên liệu', 'ty le nguyen lieu'], ['qui trình', 'quy trinh'], ['chỉ dẫn địa lí', 'chi dan dia ly'], ['mĩ phẩm', 'my pham'], ['công ti', 'cong ty'], ['đại lí', 'dai ly'], ['lí do', 'ly do'],
  ])('the other spelling, i for y, is read as ours: %s', (typed, meant) => {
    expect(read(typed)).toBe(meant);
    expect(spelled(typed).join(' ')).toBe(meant);
  });

  test.each(['bánh mì', 'một kí mắm', 'mấy ki một bao', 'nửa li rượu', 'ti vi', 'mì tôm'])('and another word with i stays: %s', (typed) => {
    expect(spelled(typed).join(' ')).toBe(fold(typed));
  });

  test('numbers, names and what is written right stay', () => {
    for (const text of ['QĐ 26/2026 điều 7 khoản 5', 'rượu 29,5 độ chai 750 ml', 'giấy chứng nhận an toàn thực phẩm còn hạn đến bao giờ', 'moi sấy Long Dương ở Hải Hậu']) {
      expect(corrected(text.toLowerCase().match(/[\p{L}\p{N}]+/gu)!, vocabulary, () => false).map(fold), text).toEqual(text.toLowerCase().match(/[\p{L}\p{N}]+/gu)!.map(fold));
    }
  });
});

const syllables = (text: string): string[] => text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const vocabulary = spelledIn(knowledge.passages.flatMap(({ title, body, asks }) => [title, body, ...asks]).map(syllables));

test('of words typed wrong more than half are put right; of words typed right hardly one in a hundred is spoilt', () => {
  let [wrong, mended, right, spoilt] = [0, 0, 0, 0];
  for (const { spellings: { dau, sai } } of (['heldout4', 'heldout5', 'heldout6', 'section3'] as const).flatMap(readQuestions)) {
    const [meant, typed] = [syllables(dau).map(fold), syllables(sai)];
    if (meant.length !== typed.length) continue;
    corrected(typed, vocabulary, () => false).forEach((word, i) => {
      const isRight = fold(typed[i]!) === meant[i];
      if (isRight) right += 1; else wrong += 1;
      if (isRight && fold(word) !== meant[i]) spoilt += 1;
      if (!isRight && fold(word) === meant[i]) mended += 1;
    });
  }
  expect(wrong).toBeGreaterThan(1000);
  expect(mended / wrong).toBeGreaterThan(0.55);
  expect(spoilt / right).toBeLessThan(0.012);
});
