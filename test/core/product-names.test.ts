import { describe, expect, test } from 'vitest';
import { read } from '../../src/core/read/reading.ts';
import { kindsOf } from '../../src/core/producer/goods/kinds-of.ts';
import { knowledge, NOW } from '../fresh.ts';
import { factOf, talk } from './talk.ts';

const named = (text: string): readonly string[] => read(text, knowledge, NOW).products.map(({ name }) => name);

describe('where a name ends', () => {
  test.each<[string, string]>([
    ['mat ong rung u minh', 'mat ong rung u minh'], ['mật ong rừng u minh', 'mật ong rừng u minh'], ['em lam mat ong rung u minh ha', 'mat ong rung u minh'], ['ga doi yen the', 'ga doi yen the'], ['gà đồi yên thế', 'gà đồi yên thế'],
    ['em lam banh gai minh o xa xuan thanh', 'bánh gai'], ['làm mật ong mình tự nuôi', 'mật ong'], ['ruou gao the nao', 'rượu gạo'],
    ['em lam nuoc mam 4 sao', 'nước mắm'], ['nuoc mam lan dau', 'nước mắm'], ['đăng ký bánh gai nâng hạng 4 sao', 'bánh gai'], ['banh gai danh gia lai', 'bánh gai'], ['kiểm nghiệm trà dây 10/9/2026 có rồi', 'trà dây'],
  ])('%s', (text, name) => {
    expect(named(text)).toEqual([name]);
  });
});

describe('a province behind the name', () => {
  test.each<[string, string, string]>([
    ['mien gao thai nguyen', 'miến gạo', 'Thái Nguyên'], ['miến gạo thái nguyên', 'miến gạo', 'Thái Nguyên'], ['mat ong u minh ca mau', 'mat ong u minh', 'Cà Mau'], ['em lam tom kho ca mau', 'tôm khô', 'Cà Mau'], ['banh pia soc trang', 'bánh pía', 'Cần Thơ'], ['ruou gao, o thai nguyen', 'rượu gạo', 'Thái Nguyên'],
  ])('%s: where they are', (text, name, province) => {
    const talked = talk(text);
    expect(talked.state.products.map((one) => one.name)).toEqual([name]);
    expect(factOf(talked, 'province')).toBe(province);
  });
  test.each(['chè thái nguyên', 'Nhãn lồng Hưng Yên', 'Miến dong Bắc Kạn', 'nước mắm phú quốc'])('%s: of a name that is known with it, or typed as a name', (text) => {
    expect(named(text)).toEqual([text]);
  });
});

describe('what kind of cooperative they are', () => {
  test.each(['htx duoc lieu', 'em la htx dược liệu', 'cong ty thuc pham', 'htx thủ công mỹ nghệ'])('%s: a line of business is no product', (text) => {
    expect(talk(text).state.products).toEqual([]);
  });
  test.each<[string, string]>([['htx mat ong', 'mật ong'], ['htx bánh gai', 'bánh gai'], ['em lam duoc lieu', 'dược liệu'], ['htx du lich cong dong', 'du lịch cộng đồng']])('%s: %s', (text, name) => {
    expect(talk(text).state.products.map((one) => one.name)).toEqual([name]);
  });
});

test.each([['bưởi sấy', 'bưởi sấy'], ['buoi say', 'buoi say']])('a name may be a material and what is made of it: %s', (text, name) => {
  expect(named(text)).toEqual([name]);
});
test.each(['ban say', 'bo say'])('and is none: %s', (text) => { expect(named(text)).toEqual([]); });

test('kinds of what they make are products of their own, and nothing else is', () => {
  expect(kindsOf('có muối hạt với muối ớt sấy', 'muối')).toEqual(['muối hạt', 'muối ớt sấy']);
  expect(kindsOf('muối hạt với ớt bột', 'muối')).toEqual([]);
  expect(kindsOf('muối thì có, muối ớt chưa', 'muối')).toEqual([]);
});

/* Asked what they make, people name it: what sounds like talk without its marks is none with them. */
describe('the name they give where it is asked for', () => {
  test.each(['quả sấu', 'đậu rồng', 'cam xã đoài', 'lê vàng', 'bánh căn', 'siro dâu', 'hồng đăng', 'tỏi cô đơn'])('%s', (text) => { expect(talk('htx', text).state.products.map(({ name }) => name)).toEqual([text]); });
  test.each(['sau này tính', 'đâu có gì', 'được rồi', 'để coi lại', 'khong biet nua', 'vang a', 'hk bik lun', 'bit chet lien', 'mun nhiu thu'])('none: %s', (text) => { expect(talk('htx', text).state.products).toEqual([]); });
});
