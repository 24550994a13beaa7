import { describe, expect, test } from 'vitest';
import { isHeard } from '../../src/core/read/heard.ts';
import { CAKE, factOf, talk } from './talk.ts';

const PACKED = /đóng gói sẵn, dán nhãn không ạ\?/;

describe('an "ok" to what we explained is no yes to the open question', () => {
  test.each(['ok', 'dạ', 'vâng ạ', 'ừ', 'ok chị', 'da vang', 'uh', 'ok để tui hỏi lại', 'được rồi em', 'oke ad'])('%s', (heard) => {
    const talked = talk(...CAKE, 'nhãn hiệu là cái gì', heard);
    expect(factOf(talked, 'packaged')).toBeUndefined();
    expect(talked.said).toMatch(PACKED);
    expect(talked.said.split('\n')[0]).toMatch(PACKED);
  });
  test('nor after goodbye, and the question is not pressed', () => {
    const talked = talk(...CAKE, 'đang bận', 'ok');
    expect(factOf(talked, 'packaged')).toBeUndefined();
    expect(talked.said).not.toMatch(PACKED);
  });
  test('nor to the question that comes after one put off', () => {
    expect(factOf(talk(...CAKE, 'có', 'để sau', 'được rồi em'), 'health-claims')).toBeUndefined();
  });
  test.each(['ok', 'vâng', 'ừ'])('%s: once the question stands alone again, or was just asked, it is', (yes) => {
    expect(factOf(talk(...CAKE, yes), 'packaged')).toBe('co');
    expect(factOf(talk(...CAKE, 'nhãn hiệu là cái gì', 'ok', yes), 'packaged')).toBe('co');
  });
  test.each(['có', 'co roi', 'đúng rồi', 'có em', '1'])('%s: an answer is one at any time', (yes) => {
    expect(factOf(talk(...CAKE, 'nhãn hiệu là cái gì', yes), 'packaged')).toBe('co');
  });
  test('whether a product goes is asked for itself', () => {
    expect(talk(...CAKE, 'bỏ sản phẩm này', 'ừ').said).toMatch(/em bỏ sản phẩm/);
  });
});

test.each<[string, boolean]>([
  ['ok', true], ['dạ vâng', true], ['ừ để bác xem', true], ['được rồi', true], ['ok em cảm ơn', true], ['biết rồi em', true], ['oke để tui làm', true],
  ['ok có rồi', false], ['dạ chưa', false], ['vâng nhà em làm 3 sao', false], ['ừ đóng gói', false], ['để sau', false], ['được không', false], ['ok con bánh thì sao', false], ['u minh', false], ['co roi em', false],
])('%s: only heard? %s', (text, heard) => expect(isHeard(text)).toBe(heard));
