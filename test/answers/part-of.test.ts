import { expect, test } from 'vitest';
import { partOf } from '../../src/core/answer/parts/part-of.ts';
import { knowledge } from '../fresh.ts';

/** Every passage, in rooms of many sizes, for questions that speak of its beginning, of its end and of neither. */
const parts = knowledge.passages.flatMap(({ body }) => Array.from({ length: 23 }, (_, i) => 150 + i * 25).flatMap((room) =>
  [body.slice(0, 60), body.slice(-60), ''].flatMap((question) => { const part = partOf(body, question, room); return part === undefined || part === body ? [] : [{ body, room, part }]; })));

test('a part of a passage fits, begins where a sentence or a line does and never in the midst of a list, and says when a list goes on', () => {
  expect(parts.length).toBeGreaterThan(20_000);
  for (const { body, room, part } of parts) {
    expect(part.length).toBeLessThanOrEqual(room);
    const isCut = part.endsWith('\n- … (còn nữa)');
    const told = isCut ? part.slice(0, part.lastIndexOf('\n')) : part;
    const at = body.indexOf(told);
    expect(at, part).toBeGreaterThanOrEqual(0);
    expect(told).not.toMatch(/^- /);
    if (at > 0) expect(body.slice(0, at), part).toMatch(/[.!?]["”)]?\s+$|\n$/);
    expect(body.slice(at + told.length).startsWith('\n- '), part).toBe(isCut);
  }
});

test('what answers goes before what only fills the room', () => {
  const body = `Xã có 15 ngày làm việc. ${'Trong thời gian đó xã phải kiểm tra và viết báo cáo gửi tỉnh. '.repeat(6)}`.trim();
  expect(partOf(body, 'tối đa chừng nào', 260)).toMatch(/^Xã có 15 ngày làm việc\./);
});

test('a part begins with no sentence that turns from the one before it', () => {
  const body = 'Quyết định không nêu khoản phí nào cho việc nộp hồ sơ hay chấm điểm của tỉnh và của trung ương. Nhưng em chưa có căn cứ để nói chắc là không mất tiền, vì kiểm nghiệm, nhãn hiệu, bao bì có mất tiền riêng. Anh/chị hỏi xã.';
  for (const room of [160, 180, 200, 220]) expect(partOf(body, 'có mất tiền không', room) ?? '').not.toMatch(/^Nhưng/);
});
