import { expect, test } from 'vitest';
import { answer } from '../../src/core/answer/answer.ts';
import type { Day } from '../../src/core/time.ts';
import { knowledge } from '../fresh.ts';

/* What a sheet puts a dossier out for is told of that sheet, where nothing else is asked. */

const ask = (text: string) => answer({ text, on: '2026-11-29' as Day }, knowledge);
const first = (text: string) => { const found = ask(text); return found.outcome === 'answered' ? found.sources[0]?.entry : found.outcome; };

test.each([
  ['bộ 18 bị loại khi nào', 18], ['Hồ sơ thuộc Bộ sản phẩm số 16 bị loại trong những trường hợp nào?', 16], ['dieu kien loai ho so bo 22', 22], ['rượu trắng hồ sơ bị loại khi nào', 14], ['bộ 26 có điều kiện loại không', 26],
] as const)('%s: of that sheet', (text, set) => expect(first(text)).toBe(`criterion-knock-outs-${set}`));

test.each([
  ['hồ sơ bị loại khi nào', 'diem-loai-bo-dung-cham'], ['dùng nguyên liệu nhập thì bộ 7 có bị loại không', 'nguyen-lieu-nhap-het'], ['bộ 7 thiếu giấy attp có bị loại không', 'chua-co-giay-attp-nop'],
])('%s: of all sheets, or of one circumstance', (text, entry) => expect(first(text)).toBe(entry));

test('each line that puts it out stands there, and what is not settled is left open', () => {
  expect(ask('bộ 19 bị loại khi nào').text).toMatch(/không có bản công bố.*Mục 1\.1.*nhập khẩu.*Mục 6 .*dừng chấm/s);
  expect(ask('bộ 9 bị loại khi nào').text).toMatch(/chưa thấy văn bản nào nói cam kết có được tính/);
  expect(ask('bộ 21 bị loại khi nào').text).not.toMatch(/cam kết/);
  expect(ask('bộ 26 bị loại khi nào').text).toMatch(/không in câu loại hồ sơ/);
});

test.each(['bộ sản phẩm 3 món quà', 'bộ 3 sản phẩm bị loại thì sao'])('%s: no sheet is asked of', (text) => expect(first(text)).not.toMatch(/knock-outs/));
