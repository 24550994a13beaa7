import { expect, test } from 'vitest';
import { answer } from '../../src/core/answer/answer.ts';
import type { Day } from '../../src/core/time.ts';
import { knowledge } from '../fresh.ts';

/* A whole scoring sheet, or a part of it, is asked by the number of its set or by the name of the goods (QĐ 26/2026 Phụ lục II). */

const told = (text: string) => { const found = answer({ text, on: '2026-11-29' as Day }, knowledge); return { first: found.outcome === 'answered' ? found.sources[0]?.entry : found.outcome, text: found.text }; };

test.each([['bang diem bo 8', 8], ['điểm bộ 14', 14], ['phieu cham bo 6', 6], ['bộ 19 chấm gì', 19], ['tieu chi bo 26', 26], ['bo 7', 7], ['thang diem nuoc mam', 9]])('%s', (text, set) => {
  const { first, text: said } = told(text);
  expect(first).toBe(`criterion-sheet-${set}`);
  for (const part of ['Phần A (40 điểm)', 'Phần B (25 điểm)', 'Phần C (35 điểm)']) expect(said).toContain(part);
});

test('of one part only that is told', () => {
  const { text } = told('Cơ cấu điểm Phần C đối với bộ sản phẩm mỹ phẩm có thành phần từ dược liệu');
  expect(text).toContain('Công bố chất lượng 5; Chỉ tiêu cảm quan 3');
  expect(text).not.toContain('Phần A');
});

test.each([['bộ 8 điểm cảm quan bao nhiêu', 'cam-quan-che-bien-gia-vi'], ['bộ tiêu chí mật ong', 'set-4'], ['bộ tiêu chí ocop', 'hai-sau-bo']])('%s asks for no whole sheet', (text, entry) => expect(told(text).first).toBe(entry));

test.each([
  ['Phân nhóm của sản phẩm nước ép trái cây theo Phụ lục I', 'set-17'], ['Xác định bộ tiêu chí áp dụng đối với giò chả', 'set-8'], ['Bộ tiêu chí áp dụng cho sản phẩm mây tre đan', 'set-21'],
  ['Sản phẩm cao dược liệu thuộc nhóm nào của Phụ lục I', 'set-18'],
])('%s: as offices ask which set', (text, entry) => expect(told(text).first).toBe(entry));

test.each([
  ['Hồ sơ xin cấp giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm', 'attp-ho-so-xin-giay'], ['Cơ sở không thuộc diện cấp Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm', 'attp-ai-duoc-mien'],
  ['Thời hạn của giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm', 'attp-hieu-luc-3-nam'],
])('%s: the full name of the certificate is no part of what is asked of it', (text, entry) => expect(told(text).first).toBe(entry));

test('in a text with marks a short form is written as it is known: "hồng" is no "hong"', () => {
  const { read } = knowledge.search({ question: 'hồng treo gió thuộc bộ nào', on: '2026-11-29' as Day, past: false });
  expect(read).toContain('hong treo gio');
});
