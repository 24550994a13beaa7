import { describe, expect, test } from 'vitest';
import { CAKE, factOf, talk } from './talk.ts';

describe('"ban roi" is bán rời, bận rồi or bán rồi', () => {
  test.each(['ban roi', 'ban roi em', 'dạ ban roi ạ'])('%s: to the question how it is sold it is asked which', (text) => {
    const talked = talk(...CAKE, text);
    expect(factOf(talked, 'packaged')).toBeUndefined();
    expect(talked.said).toMatch(/bán rời hay đang bận/);
    expect(factOf(talk(...CAKE, text, '1'), 'packaged')).toBe('khong');
    expect(factOf(talk(...CAKE, text, 'bán rời'), 'packaged')).toBe('khong');
    const busy = talk(...CAKE, text, '2');
    expect(factOf(busy, 'packaged')).toBeUndefined();
    expect(busy.said).toMatch(/lúc nào rảnh/);
  });
  test.each(['ban roi', 'bận rồi', 'ban rồi', 'bận rồi em ơi', 'bán rồi'])('%s: to another question it says nothing of packing', (text) => {
    expect(factOf(talk(...CAKE, 'có đóng gói', text), 'packaged')).toBe('co');
    expect(factOf(talk(...CAKE.slice(0, 3), text), 'packaged')).toBeUndefined();
  });
  test.each(['bán rời', 'bán rời thôi em', 'bán roi', 'hang ban roi khong bao bi', 'ban roi theo can thoi', 'chị bán rời ngoài chợ'])('%s: sold loose', (text) => {
    expect(factOf(talk(...CAKE, text), 'packaged')).toBe('khong');
  });
  test.each(['bận rồi', 'đang bận', 'bận quá'])('%s: busy', (text) => {
    const talked = talk(...CAKE, text);
    expect(talked.said).toMatch(/lúc nào rảnh/);
    expect(factOf(talked, 'packaged')).toBeUndefined();
  });
});
