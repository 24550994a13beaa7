import { expect, test } from 'vitest';
import { answer } from '../../src/core/answer/answer.ts';
import { textAskedOf } from '../../src/core/answer/text-named.ts';
import type { Day } from '../../src/core/time.ts';
import { knowledge } from '../fresh.ts';

/* A legal text is asked of by its number alone: the register tells of it, and what stands nearest in the passages would be of another text. */

const ask = (text: string) => answer({ text, on: '2026-11-29' as Day }, knowledge);
const first = (text: string) => { const found = ask(text); return found.outcome === 'answered' ? found.sources[0]?.entry : found.outcome; };
const laws = [...knowledge.laws.values()];

test.each([
  ['Nghị định 105/2017/NĐ-CP quy định về vấn đề gì?', 'law-nd-105-2017'], ['Thông tư 24/2019/TT-BYT', 'law-tt-24-2019-byt'], ['Nghị định 342/2025/NĐ-CP còn hiệu lực không', 'law-nd-342-2025'],
  ['thong tu 38/2018 duoc sua doi boi van ban nao', 'law-tt-38-2018'], ['Thông tư 15/2020/TT-BTC về tem rượu', 'law-tt-15-2020-btc'], ['NQ 66.13/2026/NQ-CP', 'law-nq-66-13-2026'],
  ['BLLĐ 45/2019/QH14', 'law-blld'], ['Luật An toàn thực phẩm số 55/2010/QH12 có hiệu lực từ ngày nào', 'law-luat-attp'],
])('%s: the register tells', (text, entry) => expect(first(text)).toBe(entry));

test.each([['Luật 78/2025/QH15 sửa đổi luật nào?', 'law-luat-clsphh'], ['Thông tư 32/2022/TT-BNNPTNT', 'law-tt-38-2018']])('%s: known by what it changes', (text, entry) => expect(first(text)).toBe(entry));

test.each([
  ['Nghị định 37/2026/NĐ-CP ban hành ngày nào', 'nghi-dinh-37-hieu-luc'], ['Quyết định 1162/QĐ-VPĐP-OCOP còn hiệu lực không?', 'quy-che-nhan-hieu-2020'], ['Thông tư 18/2022/TT-BKHCN còn áp dụng không?', 'nhan-van-ban-cu'],
  ['Quyết định 148/QĐ-TTg hết hiệu lực khi nào', 'qd-148-het-hieu-luc'],
])('%s: a passage tells more', (text, entry) => expect(first(text)).toBe(entry));

test.each(['Nghị định 10/2024/NĐ-CP còn hiệu lực không', 'Thông tư 99/2026 quy định gì', 'KH 67/KH-UBND'])('%s: nobody here has read it', (text) => {
  const found = ask(text);
  expect(found.outcome).toBe('no-answer');
  expect(found.text).toMatch(/em chưa có trong tài liệu đã kiểm/);
});

test('what became of a text, and how surely that is known, is told with it', () => {
  expect(ask('NQ 66.13/2026/NQ-CP').text).toMatch(/tạm ngưng áp dụng theo Nghị quyết 15\/2026/);
  expect(ask('Nghị định 342/2025/NĐ-CP').text).toMatch(/chưa đối chiếu.*đối chiếu bản gốc/);
  expect(ask('Luật 31/2024/QH15').text).toMatch(/chưa kiểm chứng/);
});

test.each(['Nghị định 15/2018 quy định gì về tự công bố', 'theo Nghị định 105/2017 thì giấy phép rượu mấy năm', 'nghị định 15 hay nghị định 46', 'thông tư 30 có bắt hộ kinh doanh không', 'luật nhãn mới có gì khác'])('%s: more is asked than of the text', (text) => {
  expect(textAskedOf(text, laws)).toBeUndefined();
});

test('the number of a text is no number of points', () => {
  expect(ask('quyết định 26 điểm 72 mấy sao').text).toMatch(/72 điểm nằm trong khoảng của 4 sao/);
});
