import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partOf } from '../../src/core/answer/part-of.ts';
import { knowledge } from '../fresh.ts';

const bodies = knowledge.passages.map(({ body }) => body);

test('a part of a passage fits, begins where a sentence or a line does and never in the midst of a list, and says when a list goes on', () => {
  fc.assert(fc.property(fc.constantFrom(...bodies), fc.integer({ min: 150, max: 700 }), fc.constantFrom('phải ghi những gì', 'nộp ở đâu', 'mấy ngày', ''), (body, room, question) => {
    const part = partOf(body, question, room);
    if (part === undefined || part === body) return;
    expect(part.length).toBeLessThanOrEqual(room);
    const isCut = part.endsWith('\n- … (còn nữa)');
    const told = isCut ? part.slice(0, part.lastIndexOf('\n')) : part;
    const at = body.indexOf(told);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(told).not.toMatch(/^- /);
    if (at > 0) expect(body.slice(0, at)).toMatch(/[.!?]["”)]?\s+$|\n$/);
    expect(body.slice(at + told.length).startsWith('\n- ')).toBe(isCut);
  }), { numRuns: 2000 });
});

test('what answers goes before what only fills the room', () => {
  const body = `Xã có 15 ngày làm việc. ${'Trong thời gian đó xã phải kiểm tra và viết báo cáo gửi tỉnh. '.repeat(6)}`.trim();
  expect(partOf(body, 'tối đa chừng nào', 260)).toMatch(/^Xã có 15 ngày làm việc\./);
});
