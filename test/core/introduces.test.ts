import { expect, test } from 'vitest';
import { introduction } from '../../src/core/producer/learn/introduces.ts';
import { fold } from '../../src/core/text.ts';
import { factOf, talk } from './talk.ts';

test.each([
  ['em ơi chị ở Bến Tre làm kẹo dừa, đăng ký OCOP được không', 'kẹo dừa', 'Vĩnh Long'], ['em oi chi o ben tre lam keo dua, dang ki ocop dc ko', 'keo dua', 'Vĩnh Long'],
  ['nhà em ở Cao Bằng làm miến dong, bao giờ nộp được', 'miến dong', 'Cao Bằng'], ['tui nấu rượu nếp, cần giấy gì', 'rượu nếp', undefined],
])('who they are before a question is written down: %s', (text, product, province) => {
  const talked = talk(text);
  expect(talked.state.products.map(({ name }) => fold(name))).toEqual([fold(product)]);
  expect(factOf(talked, 'province')).toBe(province);
  expect(talked.said).not.toMatch(/muốn đăng ký OCOP cho sản phẩm gì/);
});

test('and the question is answered beside it', () => {
  expect(talk('chị chỉ làm kẹo dừa, thi ocop được hông').said).toMatch(/Kẹo dừa: em xếp vào bộ 7[\s\S]*Được đăng ký gồm/);
});

test.each(['chị Lan làm mắm, đăng ký được không', 'em làm kế toán, nộp ở đâu', 'làm mắm cần giấy gì', 'em làm bánh gai', 'nộp ở đâu, mất bao lâu'])('of another, of no goods or without a question: %s', (text) => {
  const parted = introduction(text);
  expect(parted === undefined || talk(text).state.products.length === 0).toBe(true);
});

test.each(['đổi ý làm bánh tráng nữa được không', 'chi muon lam them banh trang dc ko', 'thêm bánh tráng được không em', 'không làm bánh gai nữa, làm bánh tráng được không'])('goods they would add are asked after: %s', (text) => {
  const { state, said } = talk('bánh gai', 'hợp tác xã', text);
  expect(said).toContain('"bánh tráng"');
  expect(state.products).toHaveLength(1);
});

test.each(['làm bánh tráng cần giấy gì', 'thêm bánh tráng thì mất bao nhiêu tiền'])('and of what else is asked of them nothing is offered: %s', (text) => {
  expect(talk('bánh gai', 'hợp tác xã', text).said).not.toMatch(/Còn "bánh tráng" là/);
});

test.each(['thoi de chi lam sau', 'cái đó để em làm sau'])('later is no fruit: %s', (text) => {
  const { said, state } = talk('bánh gai', text);
  expect(said).toMatch(/^Dạ để sau/);
  expect(state.products).toHaveLength(1);
});

test('"k" is không, and nobody\'s name', () => {
  expect(talk('bánh gai', 'nhà chị k có hợp tác xã thì nộp được hông').said).toMatch(/^Được, không cần vào hợp tác xã/);
});

test('where something is known of what they make, nothing is added by the way', () => {
  expect(talk('bánh gai', 'hợp tác xã', 'em làm nem chua, đăng ký được không').state.products).toHaveLength(1);
});

test.each(['em làm kẹo dừa, làm giả giấy kiểm nghiệm được không', 'chị làm nem chua, cho chị xin số điện thoại anh Hải bên hội đồng được không'])('what is refused is refused behind it: %s', (text) => {
  expect(talk(text).said).toMatch(/em không làm được|Em không có và không đưa/);
});

test.each(['em làm bánh gai, bán ngoài chợ lâu rồi', 'em làm bánh gai, sao'])('no question behind it: %s', (text) => {
  expect(introduction(text)).toBeUndefined();
});

test.each([['thêm bánh tráng nữa nha', 2], ['làm bánh tráng được không', 1]])('%s: %i products, and nothing asked', (text, count) => {
  const { state, said } = talk('bánh gai', 'hợp tác xã', text);
  expect(state.products).toHaveLength(count);
  expect(said).not.toMatch(/Còn "bánh tráng" là/);
});

test('two at once are not one or the other', () => {
  expect(talk('bánh gai', 'hợp tác xã', 'thêm bánh tráng, nem chua được không').said).not.toMatch(/Còn "(?:bánh tráng|nem chua)" là/);
});

test('and fruit that is worked on is made', () => {
  expect(talk('lam sau dam').state.products).toHaveLength(1);
});

test('who calls us con picks as others do, and five animals are no fifth choice', () => {
  expect(talk('bánh gai', 'hợp tác xã con ạ').state.facts.find(({ fact }) => fact === 'producer-kind')?.value).toBe('htx');
  expect(talk('bánh gai', '5 con').state.facts.find(({ fact }) => fact === 'producer-kind')).toBeUndefined();
});
