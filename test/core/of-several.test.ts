import { describe, expect, test } from 'vitest';
import { factOf, talk } from './talk.ts';

const TWO = ['làm gạo st25 với bún gạo khô', 'htx', 'xã Tân Phú cà mau', 'lần đầu'] as const;
const THREE = ['nhà tui làm mắm ruốc, mắm tôm chua với tôm khô', 'hộ kinh doanh', 'xã Vĩnh Hậu cà mau'] as const;

describe('of several products the one whose name begins so is meant', () => {
  test.each(['bún thì chưa kiểm nghiệm', 'bun chua co kiem nghiem'])('%s', (text) => {
    const talked = talk(...TWO, text);
    expect(factOf(talked, 'test-report', 'bún gạo khô')).toBe('chua');
    expect(factOf(talked, 'test-report', 'gạo st25')).toBeUndefined();
  });
  test.each(['bún thiếu gì', 'con bun thi thieu gi'])('%s', (text) => {
    expect(talk(...TWO, text).said).toMatch(/Hồ sơ bún gạo khô/);
  });
  test.each(['bún trước', 'quay lại bún nha'])('%s', (text) => {
    expect(talk(...TWO, text).said).toMatch(/mình đang nói về bún gạo khô/);
  });
  test.each(['bún bò huế cần giấy gì', 'chưa kiểm nghiệm', 'còn thiếu gì'])('%s: not meant', (text) => {
    expect(talk(...TWO, text).said).not.toMatch(/Hồ sơ bún gạo khô còn/);
  });
});

describe('each its own', () => {
  test.each(['giay kiem nghiem mam ruoc co, tom kho het han', 'kiểm nghiệm mắm ruốc có rồi còn tôm khô thì chưa', 'kiem nghiem mam ruoc co roi thang nay tom kho thi chua kiem'])('%s', (text) => {
    const talked = talk(...THREE, text);
    expect(factOf(talked, 'test-report', 'tôm khô')).toBe('chua');
    expect(factOf(talked, 'test-report', 'mắm ruốc')).toBeUndefined();
    expect(talked.state.documents.map(({ item }) => item)).toEqual(['test-report']);
  });
  test('those that were not named are the others', () => {
    const talked = talk(...THREE, 'mam ruoc 3 sao truoc, 2 cai kia nang hang');
    expect(['mắm ruốc', 'mắm tôm chua', 'tôm khô'].map((name) => factOf(talked, 'case', name))).toEqual([undefined, 'nang_hang', 'nang_hang']);
    expect(factOf(talked, 'stars', 'mắm ruốc')).toBe(3);
  });
  test('by the first word of a name that only one has', () => {
    const talked = talk('làm trà sen với bánh tét', 'htx', 'xã Tân Phú cà mau', 'lần đầu', 'bánh tét 4 sao, trà 3 sao');
    expect([factOf(talked, 'stars', 'bánh tét'), factOf(talked, 'stars', 'trà sen')]).toEqual([4, 3]);
  });
});

test.each(['mam tom chua tui ko lam nua', 'thôi bỏ mắm tôm chua đi chỉ làm mắm ruốc thôi', 'mắm tôm chua thì nghỉ làm rồi'])('%s: whether that one goes is asked', (text) => {
  expect(talk(...THREE, text).said).toMatch(/bỏ sản phẩm mắm tôm chua/);
});

test('a product is renamed with its old name before', () => {
  expect(talk(...TWO, 'à bún gạo khô đổi tên thành bún tươi').state.products.map((one) => one.name)).toEqual(['gạo st25', 'bún tươi']);
});

test.each<[string, string]>([['farmstay lần đầu', 'lan_dau'], ['farmstay thì nâng hạng', 'nang_hang']])('%s: of that one, though another is asked about', (text, value) => {
  const talked = talk('tui có quán cà phê với farmstay', 'hộ kinh doanh', 'xã Xuân Trường lâm đồng', text);
  expect(factOf(talked, 'case', 'farmstay')).toBe(value);
  expect(factOf(talked, 'case', 'cà phê')).toBeUndefined();
});
test.each(['cà phê thì sao', 'ca phe dong goi', 'cà phê trước nha'])('%s: no further product', (text) => {
  const { said, state } = talk('làm cà phê với rượu dâu', 'hộ kinh doanh', 'xã Xuân Trường lâm đồng', 'rượu dâu', text);
  expect(state.products.map((one) => one.name)).toEqual(['cà phê', 'rượu dâu']);
  expect(said).toMatch(/mình đang nói về cà phê/);
});
test('a name said short is theirs', () => {
  expect(talk('làm cao atiso với trà túi lọc atiso', 'htx', 'phường Sa Pa lào cai', 'lần đầu', 'trà atiso thiếu gì').said).toMatch(/Hồ sơ trà túi lọc atiso còn thiếu/);
});

test.each(['chị ở htx tâm an xã quảng lâm cao bằng, có cao hà thủ ô và trà dây, trà dây có 3 sao rồi cấp 12/5/2024, cao thì lần đầu', 'htx em lam tra day va cao ha thu o, tra day co 3 sao roi, cao thi lan dau'])('%s: what has stars is no first time', (text) => {
  const talked = talk(text);
  expect(factOf(talked, 'certificate-stars', 'trà dây')).toBe(3);
  expect(factOf(talked, 'case', 'trà dây')).not.toBe('lan_dau');
});

describe('two of theirs', () => {
  const SOAP = ['xà bông thảo dược với dầu gội bồ kết', 'hộ kinh doanh'] as const;
  test.each(['2 cái này có chung bộ ko', 'hai món khác bộ không em'])('the set of each: %s', (text) => {
    expect(talk(...SOAP, text).said).toMatch(/^Xà bông thảo dược: em xếp vào bộ 19[\s\S]*Dầu gội bồ kết: em xếp vào bộ 19/);
  });
  test('by the head of its name, however it begins', () => {
    expect(talk(...SOAP, 'dầu gội thì sao', 'ủa cái xà bông thì sao').said).toMatch(/mình đang nói về xà bông thảo dược/);
  });
});

test('one that is named by the head of its name and given up is asked about, and the dossier goes on', () => {
  expect(talk('tôm khô với mắm ruốc', 'tôm thì ngưng, nhà không làm nữa').said).toMatch(/bỏ sản phẩm tôm khô/);
  expect(talk('tôm khô với mắm ruốc', 'con tom kho thi thoi khoi lam, lam mam thoi').said).toMatch(/bỏ sản phẩm tôm khô/);
});
test.each(['muốn làm thêm chả quế, mà thôi từ từ', 'htx tên là Chả Quế Ước Lễ', 'bán cho xưởng chả quế, có hợp đồng'])('%s: no further product', (text) => {
  expect(talk('bánh gai', text).state.products).toHaveLength(1);
});
test('"hđ có" asks which contract, "giữ 3" keeps the stars they have', () => {
  expect(talk('bánh gai', 'hđ có').said).toMatch(/\[Bán hàng\]/);
  expect(factOf(talk('bánh gai được 3 sao cấp 10/3/2025', 'thôi giữ 3'), 'stars')).toBe(3);
});
