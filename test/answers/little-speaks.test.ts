import { describe, expect, test } from 'vitest';
import { answer } from '../../src/core/answer/answer.ts';
import { mayAskFor, soundsWrong } from '../../src/core/answer/refuse/refuse.ts';
import type { Day } from '../../src/core/time.ts';
import { CAKE, talk } from '../core/talk.ts';
import { knowledge } from '../fresh.ts';

/* Where little speaks for a request we refuse nobody is reproached, and no refusal is held out to who asks honestly; where more does, it is said. */

const HONEST = ['mà năm ni tui bán thêm siêu thị ngoài thành phố với 6 cấy quán, có ghi vô không hay cứ chép y hồ sơ cụ cho lẹ', 'ghi "đặc sản Huế ngon số 1" trên hộp được không hí'];

describe('little speaks for it', () => {
  test.each(HONEST)('%s', (text) => {
    expect([mayAskFor(text) !== undefined, soundsWrong(text)]).toEqual([true, false]);
    const found = answer({ text, on: '2026-11-25' as Day }, knowledge);
    expect(found.text).not.toMatch(/Nhờ làm giả giấy tờ|số liệu thật của chính mình/);
    expect(talk(...CAKE, text).said).not.toMatch(/Em chỉ giúp theo cách đúng quy định|Nhờ làm giả giấy tờ/);
  });
});

test.each(['mai mốt đoàn xuống, em ghi giùm thêm chục lao động cho đẹp số nghen', 'phiếu cũ hết hạn rồi, chỉnh ngày lại giùm chị'])('%s: more does', (text) => expect(answer({ text, on: '2026-11-25' as Day }, knowledge).outcome).not.toBe('answered'));

describe('as much speaks for it as against it', () => {
  test.each(['túi thì mình mua túi nilon trong ngoài chợ được không. viết bút vào được không', 'Bả hổng chịu thi kẹo, nói làm chơi mà. Quay lại cái homestay đi'])('%s: the lawful way is not held out unasked', (text) => {
    expect(talk(...CAKE, text).said).not.toContain('Nhờ làm giả giấy tờ');
  });
  test('where more does, it is', () => expect(talk(...CAKE, 'con dau cua to hop tac khong co, ve cho mot cai hinh tron mau do chu chay vong quanh nhe').said).toContain('Nhờ làm giả giấy tờ'));
});
