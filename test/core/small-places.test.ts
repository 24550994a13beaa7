import { describe, expect, test } from 'vitest';
import { findPlaces } from '../../src/core/place/find.ts';
import { knowledge } from '../fresh.ts';
import { factOf, talk } from './talk.ts';

const communes = (text: string) => findPlaces(text, knowledge.places).flatMap(({ kind, commune }) => (kind === 'commune' ? [commune] : []));

describe('a commune typed small is taken whole', () => {
  test.each<[string, string]>([
    ['xã vàm cỏ', 'Vàm Cỏ'], ['xa vam co', 'Vàm Cỏ'], ['xa chieng co son la', 'Chiềng Cọ'], ['xã đông anh hà nội', 'Đông Anh'], ['xa tam anh', 'Tam Anh'], ['xã mường nhé', 'Mường Nhé'],
    ['xa tan hoi ben tre', 'Tân Hội'], ['p muong thanh dien bien', 'Mường Thanh'], ['x tan phu', 'Tân Phú'], ['p. ea kao, dak lak', 'Ea Kao'], ['em o x tan phu', 'Tân Phú'], ['xã vân hồ có homestay', 'Vân Hồ'],
    ['xa duong hoa co cho lam khong', 'Duong Hoa'], ['ở xã Yên Bình có 2 nhà', 'Yên Bình'],
  ])('%s: %s', (text, name) => expect(communes(text)).toEqual([name]));
  test.each(['xa em khong co', 'xa do co nhieu nguoi lam', 'xã có anh nào', 'trong xa co 3 nha', 'xa bao co giay', 'x 3 sao', 'p lam gi', 'xã toàn người nhà', 'ở bản lác mai châu', 'o mai gung', 'xa van chua tra loi', 'nop o xa em co giay', 'xã nhắc nộp sớm', 'xã hứa tháng sau', 'xã đóng cửa rồi', 'xã từ chối nhận', 'xa giuc nop', 'xã khen ngon'])('none: %s', (text) => {
    expect(communes(text)).toEqual([]);
  });
});

test.each(['lam gom o bat trang', 'làm gốm ở Bát Tràng', 'chị làm gốm tại bát tràng'])('%s: where is no product', (text) => {
  expect(talk(text).state.products.map(({ name }) => name.normalize('NFD').replace(/\p{M}/gu, ''))).toEqual(['gom']);
});
test.each(['gốm bát tràng', 'o mai gung', 'lam bat trang'])('%s: a product', (text) => expect(talk('hộ kinh doanh', text).state.products).toHaveLength(1));

describe('the province they say theirs is in', () => {
  const where = (...texts: string[]) => ['commune', 'province'].map((fact) => factOf(talk('mật ong', ...texts), fact));
  test.each([[['mật ong ở Đồng Văn Hà Giang'], 'Tuyên Quang'], [['xã Đồng Văn, tỉnh Hà Giang'], 'Tuyên Quang'], [['hà giang', 'xã đồng văn'], 'Tuyên Quang'], [['xã đồng văn', 'hà giang'], 'Tuyên Quang'], [['phường đồng văn'], undefined], [['xã đồng văn nam định'], 'Ninh Bình']])('%s: %s', (texts, province) => {
    expect(where(...texts)).toEqual(['Đồng Văn', province]);
  });
  test('a name of the list is another commune elsewhere, and is not renamed', () => {
    expect(where('xã Tràng An, tỉnh Thanh Hóa')).toEqual(['Tràng An', 'Thanh Hóa']);
    expect(where('xã Tràng An, nam định')).toEqual(['Bình Lục', 'Ninh Bình']);
  });
  test('who moves leaves the commune behind', () => expect(where('xã đồng văn', 'em chuyển về Tiền Giang rồi')).toEqual([undefined, 'Đồng Tháp']));
});

describe('where others are is not where they are', () => {
  const province = (text: string) => factOf(talk('mật ong', text), 'province');
  test.each(['có 6 đại lý ở Hà Nội', 'vé xe từ Sa Pa về Hà Nội', 'khách đi từ Hà Nội lên Lào Cai', 'mua thêm ở Nghệ An', 'nguyen lieu nhap o Nghe An'])('none: %s', (text) => expect(province(text)).toBeUndefined());
  test.each([['đại lý ở Hà Nội, em ở Nghệ An', 'Nghệ An'], ['nguyên liệu mua ở Nghệ An, xưởng ở Thanh Hóa', 'Thanh Hóa'], ['em chuyển từ Nam Định về Hà Nội', 'Hà Nội'], ['bán ở Nghệ An', 'Nghệ An'], ['em ở trong Sóc Trăng', 'Cần Thơ']])('%s: %s', (text, where) => expect(province(text)).toBe(where));
  test.each([['homestay ở Tả Van Sa Pa', ['Tả Van']], ['homestay ở Mù Cang Chải Yên Bái', ['Mù Cang Chải']], ['bò mua ở lò mổ, có dấu thú y', []], ['Công ty TNHH Mật ong Phương Nam', []], ['phương Hoa Lư', ['Hoa Lư']]])('%s: %s', (text, names) => {
    expect([factOf(talk('hộ kinh doanh', text), 'commune')].filter(Boolean)).toEqual(names);
  });
});

test('an island that was a district is where one files today', () => {
  for (const said of ['ở phú quốc', 'o Phu Quoc']) expect(factOf(talk('hộ kinh doanh', 'làm rượu sim', said), 'commune'), said).toBe('Phú Quốc');
  expect(talk('hộ kinh doanh', 'làm rượu sim', 'huyện Vân Đồn').said).toContain('Cấp huyện (Vân Đồn) không còn');
});
