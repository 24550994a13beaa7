import { expect, test } from 'vitest';
import { answer } from '../../src/core/answer/answer.ts';
import type { Day } from '../../src/core/time.ts';
import { knowledge } from '../fresh.ts';

const on = '2026-11-26' as Day;

test.each([
  ['HTX loại hình được mấy điểm', /^Hợp tác xã hoạt động đúng luật/], ['công ty loại hình được mấy điểm', /^Công ty TNHH/], ['loại hình tổ chức được mấy điểm', /^Hộ có đăng ký/], ['HTX với hộ loại hình bên nào điểm cao hơn', /^Hộ có đăng ký/],
  ['ai công nhận 5 sao vậy chú', /^Giấy 5 sao do Bộ trưởng/], ['ai ký giấy 4 sao', /^Giấy chứng nhận 3 sao, 4 sao do Chủ tịch/],
  ['homestay câu chuyện mấy điểm', /^Du lịch 8 điểm\. Phần câu chuyện/], ['nước mắm câu chuyện mấy điểm', /^Phần câu chuyện của hàng hóa/], ['câu chuyện sản phẩm được mấy điểm', /^Phần câu chuyện của hàng hóa/],
])('what was asked of comes first, and nothing is lost: %s', (text, begins) => {
  const found = answer({ text, on }, knowledge);
  expect(found.text).toMatch(begins);
  const body = (found.outcome === 'answered' ? found.sources[0]?.passage?.body : undefined)!;
  for (const sentence of body.split(/(?<=\.) /)) expect(found.text).toContain(sentence);
});

test('a talk about tourism is told of tourism', () => {
  expect(answer({ text: 'câu chuyện mấy điểm', about: 'homestay cộng đồng', set: 26, on }, knowledge).text).toMatch(/^Du lịch 8 điểm/);
});
