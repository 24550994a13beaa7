import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { actOf } from '../../src/core/read/act.ts';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

/* What people say between questions: thanks, leave taken, a sigh, their day. It is answered as such, and nothing is asked in the same breath. */

const ASKS = /loại nào ạ|ở xã \(phường\) nào|đóng gói sẵn, dán nhãn không/;

describe('answered as it was said', () => {
  test.each([
    ['em giỏi quá', 'không có gì'], ['bot này khôn ghê', 'không có gì'], ['mấy bữa ni mưa lụt mệt quá, cám ơn con hí', 'không có gì'],
    ['vâng. cảm ơn. tết mình hỏi tiếp', 'lúc nào rảnh'], ['qua tết rồi tính nghen', 'lúc nào rảnh'], ['cảm ơn, lúc khác tôi hỏi tiếp', 'lúc nào rảnh'],
    ['Làm ăn gì dẫy trời', 'việc này cũng mệt thật'], ['xin lỗi em nha, hôm trước chị nóng quá', 'không sao đâu'], ['ừ. hiểu rồi. nhiều cái mình làm sai', 'Dạ vâng'],
  ])('%s: %s', (text, answer) => {
    const talked = talk(...CAKE, text);
    expect(talked.said).toContain(answer);
    expect(talked.said).not.toMatch(ASKS);
    expect([talked.state.questions, factOf(talked, 'packaged')]).toEqual([[], undefined]);
  });
});

describe('what only looks like it is heard', () => {
  test.each([['cảm ơn em, mà giấy attp xin ở đâu', /ngành nông nghiệp|an toàn thực phẩm/i], ['nước ngập kho mất hết giấy tờ thì xin lại ở đâu', /giấy/], ['thôi bỏ 3 sao, lên 4 sao luôn', /4 sao/]])('%s', (text, answer) => expect(talk(...CAKE, text).said).toMatch(answer));
  test.each(['lộ số điện thoại thì kêu ai', 'bi lam nhai nhan thi bao ai', '"hết tê bì chân tay", sửa cho kêu'])('%s: asked, or wanted of us', (text) => expect(talk(...CAKE, text).said).not.toContain('mệt thật'));
  test('a request we refuse behind thanks', () => expect(talk(...CAKE, 'cảm ơn em nhiều lắm nha, tiện tay sửa ngày phiếu kiểm nghiệm giùm chị').said).toMatch(/không làm được|không giúp/));
  test('a paper told of beside thanks is written down', () => expect(heldBy(talk(...CAKE, 'cảm ơn em nha, giấy kiểm nghiệm chị có rồi'))).toContain('test-report'));
});

test('of messages nobody learnt from most are heard, and hardly any is taken for another or for one of these', () => {
  const rows = readFileSync(join(import.meta.dirname, '../questions/acts-heldout.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { text: string; act: string });
  const judged = rows.map(({ text, act }) => ({ act, got: actOf(text) }));
  const [those, rest] = [judged.filter(({ act }) => act !== 'none' && act !== 'bot'), judged.filter(({ act }) => act === 'none' || act === 'bot')];
  const share = (some: number, of: number): number => some / of;
  expect(share(those.filter(({ act, got }) => got && got.sum >= 0 && got.act === act).length, those.length)).toBeGreaterThan(0.58);
  expect(share(those.filter(({ act, got }) => got && got.sum >= 0 && got.act !== act).length, those.length)).toBeLessThan(0.03);
  expect(share(rest.filter(({ got }) => got && got.sum >= 0).length, rest.length)).toBeLessThan(0.04);
  expect(rest.filter(({ got }) => got && got.sum >= 1)).toEqual([]);
});
