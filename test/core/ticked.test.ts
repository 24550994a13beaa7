import { describe, expect, test } from 'vitest';
import { read } from '../../src/core/read/reading.ts';
import { tickedOnly } from '../../src/core/read/ticked.ts';
import { knowledge, NOW } from '../fresh.ts';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

/* Forms with boxes, prices beside names, what somebody says they never said. */

const told = (text: string) => read(text, knowledge, NOW).facts.statements;

describe('boxes', () => {
  test.each([
    ['14. Đánh giá: lần đầu ☑ đánh giá lại ☐ nâng hạng ☐', '14. Đánh giá: lần đầu'], ['☐ lần đầu ☑ nâng hạng', 'nâng hạng'], ['Hạng: [x] 3 sao [ ] 4 sao', 'Hạng: 3 sao'],
    ['Đóng gói ☑ bán rời ☐\nLần đầu ☐ nâng hạng ☑', 'Đóng gói\nnâng hạng'],
  ])('%s', (text, ticked) => expect(tickedOnly(text)).toBe(ticked));
  test.each(['HACCP ✅ ATTP ❌', 'lần đầu ☑', 'lần đầu ☐ nâng hạng ☐', 'em [chưa] rõ', 'bánh gai (lá) 3 sao'])('%s: as it is', (text) => expect(tickedOnly(text)).toBe(text));
  test('in a chat', () => expect(factOf(talk('bánh gai', 'hkd', 'Đánh giá: lần đầu ☑ đánh giá lại ☐ nâng hạng ☐'), 'case')).toBe('lan_dau'));
});

describe('what it costs is no name', () => {
  test.each([['bên e bán nem chua 60k/chục', 'nem chua'], ['bán mật ong 200 nghìn một chai', 'mật ong'], ['nem chua 60 ngàn', 'nem chua']])('%s', (text, name) => expect(talk(text).state.products.map((one) => one.name)).toEqual([name]));
  test('a number of its name is', () => expect(talk('em làm trà 1001 hoa').state.products.map((one) => one.name)).toEqual(['trà 1001 hoa']));
});

describe('never said', () => {
  test.each(['đâu, tôi đâu có nói có kiểm nghiệm', 'tôi chưa bao giờ nói là tôi có kiểm nghiệm', 'tôi có bao giờ nói có kiểm nghiệm'])('%s', (text) => {
    const talked = talk(...CAKE, 'kiểm nghiệm có rồi', text);
    expect([heldBy(talked), factOf(talked, 'test-report')]).toEqual([[], 'chua']);
  });
  test('who never said that they lack it has it', () => expect(heldBy(talk(...CAKE, 'tôi chưa bao giờ nói là chưa có mã vạch'))).toEqual(['gs1-barcode']));
  test('the other is not there, and of this nothing is denied', () => {
    const talked = talk(...CAKE, 'nhãn hiệu có rồi', 'nhãn thôi, không phải nhãn hiệu');
    expect([heldBy(talked), factOf(talked, 'product-label')]).toEqual([[], undefined]);
  });
});

describe('stars', () => {
  test.each(['50 điểm mới được 3 sao', '70 điểm trở lên mới đạt 4 sao'])('%s: of a rule', (text) => expect(told(text)).toEqual([]));
  test('of theirs', () => expect(told('được 72 điểm đạt 4 sao')).toHaveLength(1));
  test.each(['bác có cái giấy ocop 3 sao cho bưởi hết hạn mất rồi', 'có giấy chứng nhận ocop 3 sao cấp ngày 2/3/2023'])('%s: those that were there', (text) => expect(told(text)).toContainEqual({ fact: 'certificate-stars', value: 3 }));
  test.each(['muốn xin giấy ocop 3 sao', 'làm giấy ocop 3 sao'])('%s: those to come', (text) => expect(told(text)).toContainEqual({ fact: 'stars', value: 3 }));
});

describe('short words', () => {
  test('đag', () => expect(told('đag làm nhãn á')).toEqual([{ fact: 'product-label', value: 'dang_lam' }]));
  test('khum', () => expect(told('khum có nhãn hiệu lun')).toEqual([{ fact: 'trademark', value: 'chua' }]));
  test('who makes it is called after it', () => expect(talk('kẹo dừa', 'cơ sở sản xuất kẹo dừa Ba Ngọc').state.products.map(({ name }) => name)).toEqual(['kẹo dừa']));
});
