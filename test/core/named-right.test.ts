import { describe, expect, test } from 'vitest';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

const names = (...texts: readonly string[]) => talk('hộ kinh doanh', ...texts).state.products.map(({ name }) => name);
const LIQUOR = ['rượu nếp', 'hộ kinh doanh', 'xã Xuân Thành nghệ an', 'lần đầu', '3 sao'] as const;

describe('what a product is called', () => {
  test.each<[string, readonly string[]]>([
    ['thit trau gac bep ad oi', ['thịt trâu gác bếp']], ['nhà chú nấu rượu ba đời rồi', ['rượu']], ['làm rượu ba kích', ['rượu ba kích']], ['gao huong lai', ['gao huong lai']], ['gói 5kg có tem', []], ['chai 500 có nhãn', []],
    ['mỹ phẩm: xà phòng bồ kết, dầu gội thảo mộc', ['xà phòng bồ kết', 'dầu gội thảo mộc']], ['làm mỹ phẩm', ['mỹ phẩm']], ['nuôi ong lấy mật, mật ong bạc hà', ['mật ong bạc hà']], ['nuôi ong lấy mật', ['nuôi ong lấy mật']],
    ['chè đinh, chè tôm nõn', ['chè đinh', 'chè tôm nõn']], ['minh lam do chay', ['đồ chay']], ['co hop dong voi dan trong lua', []], ['làm đan tre', ['đan tre']],
  ])('%s: %j', (text, called) => expect(names(text)).toEqual(called));
  test.each(['ruou nang do', 'banh ngon qua', 'gao het roi', 'co hop dong voi dan trong lua'])('%s: no further product', (text) => {
    expect(talk(...CAKE, text).said).not.toMatch(/Sản phẩm thêm/);
  });
  test('a word of a paper is none', () => {
    const talked = talk(...CAKE, 'phiếu công bố mỹ phẩm có rồi');
    expect(heldBy(talked)).toEqual(['cosmetic-declaration']);
    expect(talked.said).not.toMatch(/Sản phẩm thêm/);
  });
  test.each(['bánh gai là bánh tươi hay bánh khô', 'tinh dầu sả là mỹ phẩm hay dược liệu', 'banh gai la thuc pham chuc nang ha'])('%s: asked, and nothing is written', (text) => {
    const talked = talk(...CAKE, text);
    expect(talked.said).not.toMatch(/Sản phẩm thêm/);
    expect(factOf(talked, 'medicine-kind')).toBeUndefined();
  });
});

describe('a further product that no list knows is offered as it is written', () => {
  test.each(['lam them khau xen nua', 'nhà em còn làm pẻng phạ nữa', 'thêm món xu xê nữa nha'])('%s', (text) => {
    expect(talk(...CAKE, text).said).toMatch(/là sản phẩm làm thêm ạ\?/);
    expect(talk(...CAKE, text, 'ừ').state.products).toHaveLength(2);
    expect(talk(...CAKE, text, 'không').state.products).toHaveLength(1);
  });
  test.each(['làm thêm giờ nữa', 'thêm tí nữa', 'cho thêm nhãn nữa', 'còn có giấy nữa', 'thêm 2 người nữa', 'còn bán online nữa', 'có thêm ảnh nữa'])('not: %s', (text) => {
    expect(talk(...CAKE, text).said).not.toMatch(/là sản phẩm làm thêm/);
  });
});

describe('a bare giấy phép of a maker of rượu is the one to make it', () => {
  test.each(['giấy phép thì chú chưa có', 'chưa có giấy phép', 'giay phep het han roi'])('%s: is not there', (text) => {
    expect(factOf(talk(...LIQUOR, text), 'liquor-licence')).toBe('chua');
  });
  test('with its day', () => {
    expect(talk(...LIQUOR, 'có giấy phép của huyện cấp 5/6/2023').state.documents).toMatchObject([{ item: 'liquor-licence', issued: '2023-06-05' }]);
  });
  test.each(['giấy phép', 'giay phep'])('%s: how it is with that one', (text) => expect(talk(...LIQUOR, text).said).toMatch(/^Giấy phép sản xuất rượu/));
  test('whether it is hard to get, from the passage of it', () => expect(talk(...LIQUOR, 'xin giấy phép có khó không').said).toMatch(/giấy phép sản xuất rượu thủ công/));
  test('where one gets it, how long that takes', () => {
    expect(talk(...LIQUOR, 'xin giấy phép ở đâu').said).toMatch(/UBND cấp xã/);
    expect(talk(...LIQUOR, 'can giay phep ko', 'mat may ngay').said).toMatch(/10 ngày làm việc/);
  });
  test('the one to trade is another', () => expect(heldBy(talk(...LIQUOR, 'giấy phép kinh doanh có rồi'))).toEqual(['business-registration']));
  test('of a maker of cakes it is not', () => expect(factOf(talk(...CAKE, 'chưa có giấy phép'), 'liquor-licence')).toBeUndefined());
});

test.each(['mã vạch', 'kiểm nghiệm', 'attp'])('%s, and no more: how it is with that paper', (text) => {
  expect(talk(...CAKE, text).said).not.toMatch(/chưa hiểu/);
});

test.each(['4 ha', '5 anh em', '3 chị em'])('%s picks no choice', (text) => {
  expect(factOf(talk(...CAKE, 'có', text), 'label-extras')).toBeUndefined();
});
test.each<[string, string]>([['4', 'nhan_dien_tu'], ['2 ạ', 'halal'], ['1 em', 'khong']])('%s does', (text, value) => {
  expect(factOf(talk(...CAKE, 'có', text), 'label-extras')).toBe(value);
});
test.each(['chai nhựa 500ml', 'hũ thủy tinh', 'đóng thùng 5kg', 'tui zip'])('%s: packed', (text) => expect(factOf(talk(...CAKE, text), 'packaged')).toBe('co'));
test('chai nhựa có cần công bố không: asked', () => expect(factOf(talk(...CAKE, 'chai nhựa có cần công bố không'), 'packaged')).toBeUndefined());
