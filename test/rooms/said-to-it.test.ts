import { describe, expect, test } from 'vitest';
import { roomOrderIn } from '../../src/core/room/orders.ts';
import { givesPrivateNumber, showsIdentity } from '../../src/core/room/take-back.ts';
import { asksWhatWeAre, asksWhoIsRight, isDoubted, isSorry } from '../../src/core/room/temper.ts';

/* What people in a group say to the bot that is no question about OCOP. */

describe('hushed', () => {
  test.each(['bot im đi một lát, ồn quá', 'tro ly im di phien qua', 'bot im chút đi ồn quá', 'bot đừng nói nữa nhức đầu quá', 'bot im lặng 3 giờ', 'trợ lý câm mồm lại giùm'])('%s', (said) => expect(roomOrderIn(said, false)?.type).toBe('hush'));
  test.each(['em im luôn', 'im re vậy trời', 'bot im lặng là sao vậy', 'bot trả lời câu này đi'])('not by %s', (said) => expect(roomOrderIn(said, false)).toBeUndefined());
  test('and heard again', () => expect(roomOrderIn('bot nói lại đi em', false)?.type).toBe('speak'));
  test('only when called', () => expect(roomOrderIn('chỉ trả lời khi được gọi thôi nhé', true)).toEqual({ type: 'patience', minutes: 0 }));
});

test('a number that should not stand in a group', () => {
  expect(['cccd em 036185001234', 'tra giúp 036185001234', 'stk 0123456789 vietcombank', 'cmnd 168 123 456'].map(givesPrivateNumber)).toEqual([true, true, true, true]);
  expect(['gọi em 0912345678', 'nghị định 37/2026', 'mã vạch 8931234567890 có cần không', 'giá 120000 một hộp'].map(givesPrivateNumber)).toEqual([false, false, false, false]);
});

test('a photo of an identity paper', () => expect(['đây là cccd của em', 'giấy kiểm nghiệm đây', 'căn cước công dân'].map(showsIdentity)).toEqual([true, false, true]));

test('a slip that is only a slip', () => expect(['xin lỗi chị nhầm nhóm', 'gửi nhầm em ơi', 'xin cấp lại giấy', 'nhầm nhãn thì sửa sao'].map(isSorry)).toEqual([true, true, false, false]));

test('what it is, who is right, and that it was wrong', () => {
  expect(['em là người hay máy', 'ai tạo ra em thế', 'mày là ai', 'bot là ai vậy', 'người thật hay máy vậy ta'].map(asksWhatWeAre)).toEqual([true, true, true, true, true]);
  expect(['em là người đứng tên được không', 'ai chấm 5 sao', 'em là hộ kinh doanh'].map(asksWhatWeAre)).toEqual([false, false, false]);
  expect(['chị Tú nói vậy chuẩn chưa em', 'anh Nam bảo thế có đúng không'].map(asksWhoIsRight)).toEqual([true, true]);
  expect(['hôm trước em nói khác chị Tú nè', 'cái này sai rồi nha, 60 điểm mới đúng', 'bot nói sai rồi'].map(isDoubted)).toEqual([true, true, true]);
  expect(['ghi sai nhãn thì bị phạt gì', 'nhãn em ghi thế đúng chưa', 'làm sao cho đúng'].map(isDoubted)).toEqual([false, false, false]);
});
