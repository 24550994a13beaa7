import { expect, test } from 'vitest';
import { saysOfEach } from '../../src/core/read/each.ts';
import { factOf, talk } from './talk.ts';

test.each(['cả hai đều đóng gói rồi', 'ca 2 deu 3 sao', 'hai cái đều lần đầu', 'món nào cũng đóng gói', 'tất cả sản phẩm đều lần đầu'])('%s: of each', (text) => {
  expect(saysOfEach(text)).toBe(true);
});
test.each(['cả hai vợ chồng làm', 'có hai món', 'cả nhà làm', 'hai người làm', 'cả 2 bản giấy', 'nộp cả 2 xã'])('not: %s', (text) => {
  expect(saysOfEach(text)).toBe(false);
});

const TWO = ['bánh gai', 'hộ kinh doanh', 'xã Xuân Thành nghệ an', 'thêm sản phẩm', 'nước mắm'];
test.each<[string, Record<string, unknown>]>([['lan dau 4 sao ca 2 cai', { case: 'lan_dau', stars: 4 }], ['ca hai deu dong goi roi', { packaged: 'co' }], ['cả hai lần đầu', { case: 'lan_dau' }], ['ca hai deu co kiem nghiem roi', {}]])('%s is written down of both, and said so', (text, facts) => {
  const talked = talk(...TWO, text);
  for (const product of ['bánh gai', 'nước mắm']) for (const [fact, value] of Object.entries(facts)) expect(factOf(talked, fact, product), `${product} ${fact}`).toBe(value);
  expect(talked.said).toMatch(/cho cả bánh gai/);
});
test('a paper of each product is one for each', () => {
  const { state } = talk(...TWO, 'ca hai deu co kiem nghiem roi');
  expect(new Set(state.documents.map(({ item, product }) => `${item} ${state.products.find(({ id }) => id === product)?.name}`))).toEqual(new Set(['test-report bánh gai', 'test-report nước mắm']));
  expect(state.documents).toHaveLength(2);
});
test('of one only where nothing says both, and of the only one there is', () => {
  expect(factOf(talk(...TWO, 'lần đầu'), 'case', 'bánh gai')).toBeUndefined();
  expect(talk(...TWO.slice(0, 3), 'cả hai đều lần đầu').said).not.toMatch(/cho cả/);
});

test('a list behind what it is a list of, and what is said of all three', () => {
  const three = ['htx em co 3 sp: rau cai, dua chuot, ca chua', 'ba cai nay 3 sao nam 2024 het roi', 'ngay cap 12/8/2024 ca ba'];
  const talked = talk(...three);
  expect(talked.state.products).toHaveLength(3);
  for (const { name } of talked.state.products) expect([factOf(talked, 'certificate-stars', name), factOf(talked, 'certificate-issued', name)], name).toEqual([3, '2024-08-12']);
});
test.each(['rau cai thi khong lam nua dc ko', 'thôi bỏ rau cải được không em'])('may one of them go: %s', (text) => {
  expect(talk('htx có 2 sản phẩm: rau cải, cà chua', text).said).toMatch(/muốn bỏ sản phẩm rau cải/i);
});
test.each(['bỏ kiểm nghiệm được không', 'không làm nữa có sao không'])('and of nothing of theirs: %s', (text) => {
  expect(talk('htx có 2 sản phẩm: rau cải, cà chua', text).said).not.toMatch(/muốn bỏ sản phẩm/);
});

test.each(['thôi bỏ suối khoáng', 'bỏ đi em', 'thôi'])('goods that were offered are waved away: %s', (text) => {
  const { state, said } = talk('homestay', 'hộ kinh doanh', 'anh tính thêm cái suối khoáng tắm nữa', text);
  expect(state.products).toHaveLength(1);
  expect(said).toMatch(/^Dạ vâng[\s\S]*xã \(phường\)/);
});
test('what was only named, and asked of in vain, is none of theirs; how it would be is said', () => {
  const { state, all } = talk('homestay', 'hộ kinh doanh', 'nuoc uong dung nuoc gieng khoan', 'xã Pù Luông thanh hóa');
  expect([state.products.map(({ name }) => name), all.at(-1)]).toEqual([['homestay'], expect.stringMatching(/nhắn "thêm nước uống"/)]);
});
test('and are not put down all the same', () => {
  expect(talk('homestay', 'hộ kinh doanh', 'bánh chưng', 'thôi không làm bánh chưng đâu').state.products).toHaveLength(1);
});
test('the line of business theirs is of is no other product', () => {
  expect(talk('homestay', 'hộ kinh doanh', 'muốn xin sao OCOP cho du lịch').said).not.toMatch(/Còn "du lịch" là/);
  expect(talk('bánh gai', 'hộ kinh doanh', 'nhà em làm du lịch nữa').said).toMatch(/du lịch/);
});
