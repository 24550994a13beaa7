import { expect, test } from 'vitest';
import { step } from '../../src/core/producer/step.ts';
import type { Producer } from '../../src/core/producer/state.ts';
import { incoming } from '../../src/platform/simulator/incoming.ts';
import { knowledge, NOW } from '../fresh.ts';

/** What is said to the last of these, by somebody who has not agreed yet. */
function said(...texts: readonly string[]): string {
  let state: Producer | undefined;
  let told = '';
  texts.forEach((text, i) => {
    const at = NOW + i * 10_000;
    const done = step(state, { ...incoming({ type: 'said', text }, { channel: 'zalo/dm:a', message: `m${i}`, at, name: 'Lan' }), no: i + 1, luck: '0'.repeat(16) }, { knowledge, now: at });
    if (done.state === 'erased') throw new Error('erased');
    state = done.state;
    told = done.effects.flatMap((effect) => (effect.type === 'say' ? [effect.message.text] : [])).join('\n');
  });
  return told;
}

test.each(['con thieu gi', 'Còn thiếu gì vậy em?', 'hồ sơ nhà em còn thiếu giấy gì'])('%s: what is theirs waits for their leave', (text) => {
  expect(said('chao', text)).not.toMatch(/tối thiểu|QĐ 26/);
  expect(said('chao', text)).toMatch(/đồng ý/);
});

test('what is the same for all is answered before it', () => {
  expect(said('chao', 'nộp hồ sơ ở đâu vậy em')).toMatch(/UBND cấp xã[\s\S]*đồng ý/);
});

test('a question that the passages answer, however surely, is no answer to ours', () => {
  expect(said('chao', 'hai nhà cùng xã cùng làm bánh cuốn thì ai được')).toMatch(/không giới hạn số sản phẩm[\s\S]*đồng ý/);
  expect(said('chao', 'hạn sử dụng ghi 1/4/26 có đúng không')).toMatch(/theo thứ tự ngày, tháng, năm[\s\S]*đồng ý/);
});

test('who they are is not lost beside a question that is answered at once', () => {
  expect(said('alo', 'chi o ben tre lam keo dua, dang ki ocop dc ko')).toMatch(/Được đăng ký gồm[\s\S]*đồng ý/);
  expect(said('alo', 'chi o ben tre lam keo dua, dang ki ocop dc ko', 'ok')).toMatch(/Kẹo dừa: em xếp vào bộ 7/);
});

test.each(['ok con', 'ừa', 'ờ được em', 'ưng nha con', 'dongy', 'ừ cháu', 'được con nghe', 'đồng ý con'])('somebody older agrees too: %s', (text) => {
  expect(said('alo', text)).toMatch(/Dạ em cảm ơn/);
});

test.each(['con', 'ở đâu', 'được không', 'ok còn giấy attp thì sao', 'thôi con'])('and by no other words: %s', (text) => {
  expect(said('alo', text)).not.toMatch(/Dạ em cảm ơn/);
});

test('a first question is answered at once, behind what we keep', () => {
  expect(said('nộp hồ sơ ở đâu vậy em')).toMatch(/Điều 9 Luật 91\/2025[\s\S]*UBND cấp xã/);
  expect(said('giấy an toàn thực phẩm xin ở đâu vậy em')).toMatch(/Điều 9 Luật 91\/2025[\s\S]*đồng ý/);
  expect(said('chào em')).not.toMatch(/UBND/);
});

test('a short question leans on the one that was answered', () => {
  expect(said('em muốn xin mã vạch thì làm sao', 'có bắt buộc không')).toMatch(/mã/);
  expect(said('giấy an toàn thực phẩm xin ở đâu vậy em', 'bao lâu có')).toMatch(/15 ngày/);
  expect(said('chào', 'bao lâu có')).not.toMatch(/15 ngày/);
});

test('and once they have agreed, on the one answered before that', () => {
  expect(said('giấy an toàn thực phẩm xin ở đâu vậy em', 'đồng ý', 'mất bao lâu')).toMatch(/15 ngày/);
  expect(said('4 sao cần bao nhiêu điểm', 'đồng ý', 'thế 3 sao')).toMatch(/từ 50 đến dưới 70/);
  expect(said('chào', 'đồng ý', 'mất bao lâu')).not.toMatch(/Luật An toàn/);
});

test.each(['mã vạch mua trên mạng 200k có dùng dc ko', 'đăng ký tổ hợp tác với hộ kinh doanh cái nào dễ hơn'])('%s: some answer, and no number of ours to pick', (text) => {
  const told = said('chao', text);
  expect(told).toMatch(/[\s\S]{40}/);
  expect(told).not.toMatch(/^\d\)/m);
});

test('the request is not put under every answer', () => {
  const turns = Array.from({ length: 8 }, (_, i) => ['chào', ...Array.from({ length: i + 1 }, () => '3 sao bao nhiêu điểm')]);
  const asked = turns.filter((texts) => /đồng ý để em lưu/.test(said(...texts))).length;
  expect(asked).toBeGreaterThan(2);
  expect(asked).toBeLessThan(7);
});

test('the code under an answer shows what it rests on, though nothing is kept', () => {
  const code = /\/nguon ([A-Z2-9]{5})/.exec(said('chào', 'nộp hồ sơ ở đâu vậy em'))![1]!;
  expect(said('chào', 'nộp hồ sơ ở đâu vậy em', `/nguon ${code}`)).toMatch(/QĐ 26\/2026[\s\S]*đồng ý/);
  expect(said('chào', '/nguon ZZZZZ')).not.toMatch(/QĐ 26\/2026/);
});

test('what is told in between takes nothing from a question to lean on', () => {
  expect(said('em muốn xin mã vạch thì làm sao', 'nhà em ở xa lắm', 'có bắt buộc không')).toMatch(/mã/i);
});

test('what they tell of themselves beside a question that was answered is heard when they have agreed', () => {
  const told = said('chào em', 'nhà chị ở Nam Đàn Nghệ An nấu tương, muốn làm ocop thì sao em', 'đồng ý');
  expect(told).toMatch(/tỉnh: Nghệ An/);
  expect(told).toMatch(/Tương: em xếp vào bộ 9/);
});

test('thanks are answered as such, and what is told beside them is heard when they have agreed', () => {
  expect(said('chào em', 'cảm ơn con nghe')).toMatch(/^Dạ không có gì ạ/);
  const agreed = said('chào em', 'cảm ơn em, nhà chị làm bánh gai ở xã Xuân Thành Nghệ An', 'đồng ý');
  expect(agreed).toMatch(/xã: Xuân Thành/);
  expect(agreed).toMatch(/Bánh gai: em xếp vào bộ 6/);
});

test('"còn …" behind a question asks, and tells nothing of them', () => {
  expect(said('bao nhiêu điểm thì 3 sao', 'còn 4 sao')).toMatch(/^4 sao là từ 70/);
  expect(said('bao nhiêu điểm thì 3 sao', 'còn 4 sao', 'đồng ý')).not.toMatch(/em ghi/);
  expect(said('chào em', 'còn 4 sao')).toMatch(/đồng ý/);
});
