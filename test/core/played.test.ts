import { describe, expect, test } from 'vitest';
import { read } from '../../src/core/read/reading.ts';
import { knowledge, NOW } from '../fresh.ts';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

/* What three impatient producers ran into, played from the first message to the list. */

const states = (text: string) => Object.fromEntries(read(text, knowledge, NOW).facts.statements.map(({ fact, value }) => [fact, value]));
const RENEWS = ['bánh gai', 'hộ kinh doanh', 'xã Xuân Thành nghệ an', 'đánh giá lại'];
const TWO = [...CAKE, 'thêm sản phẩm', 'nước mắm'];

describe('what follows "xã" is no place for that', () => {
  test.each(['trong xa ko co may', 'nguoi trong xa het', 'ngoai xa cx mua', 'trong xã toàn người nhà', 'ban trong xa luon', 'trong xa deu biet'])('%s', (text) => {
    expect(factOf(talk(...CAKE, text), 'commune')).toBe('Xuân Thành');
  });
  test.each<[string, string]>([['xa phu dien', 'Phu Dien'], ['em o xa hoa', 'Hoa'], ['nguoi trong xa con cuong', 'Con Cuông'], ['xã Thọ', 'Thọ'], ['htx o xa ban cong, yen bai', 'Bản Công'], ['xa ea hleo', 'Ea Hleo']])('%s: %s', (text, commune) => {
    expect(read(text, knowledge, NOW).places.find((place) => place.commune)?.commune).toBe(commune);
  });
});

describe('how a paper stands', () => {
  test.each<[string, Record<string, string | number>]>([
    ['cau chuyen viet roi', { 'product-story': 'co' }], ['mau 01 viet xong', { 'registration-form': 'co' }], ['mẫu 02 đang viết', { 'self-report': 'dang_lam' }], ['cau chuyen chua viet', { 'product-story': 'chua' }], ['đã điền phiếu đăng ký', { 'registration-form': 'co' }],
    ['co giay kiem nghiem roi, het han thang truoc', { 'test-report': 'chua' }], ['kiểm nghiệm có nhưng hết hạn rồi', { 'test-report': 'chua' }], ['kiem nghiem co roi, chua het han', { 'test-report': 'co' }], ['kiem nghiem co roi het han 15/6/2027', { 'test-report': 'co' }], ['có kiểm nghiệm rồi, sắp hết hạn', { 'test-report': 'co' }],
    ['tổ hợp tác 6 nhà, chưa lên htx', { 'producer-kind': 'to_hop_tac' }], ['doanh nghiệp lớn không được tham gia', {}], ['mã vạch đăng ký rồi chờ cấp', { 'gs1-barcode': 'dang_lam' }], ['xã kêu phải có bản tự công bố mà em chưa làm', { 'self-declaration': 'chua' }],
    ['kiểm nghiệm cũ 2023', { 'test-report': 'chua' }], ['kiểm nghiệm mới thì em chưa làm', { 'test-report': 'chua' }], ['nhãn phải in lại vì đổi chủ', { 'product-label': 'dang_lam' }], ['mẫu mật gửi Quatest hôm 20/11', { 'test-report': 'dang_lam' }], ['bán sỉ cho xưởng bánh, có hợp đồng 2 năm', { 'sales-proof': 'co' }],
    ['có 4 sao thì được miễn attp', {}], ['5 sao phải có thị trường xuất khẩu', {}], ['haccp đánh giá xong, chờ bằng', { haccp: 'dang_lam' }], ['kiểm nghiệm 5/2026, attp đang xin', { 'test-report': 'co', 'food-safety-certificate': 'dang_lam' }], ['có 2 người phụ, không lương', {}], ['mat nhan duoc 3 sao nam ngoai', { 'certificate-stars': 3 }],
    ['haccp có từ 2022, hết hạn tháng 6/2025, chưa làm lại', { haccp: 'chua' }], ['tự công bố có rồi, gửi sở nông nghiệp và môi trường rồi', { 'self-declaration': 'co' }], ['nhãn hiệu thì nộp đơn rồi, chưa có bằng', { trademark: 'dang_lam' }], ['kiểm nghiệm thì hôm qua gửi mẫu', { 'test-report': 'dang_lam' }], ['xưởng sử dụng 12 lao động', { hires: 'co' }],
    ['dkkd co, cam ket moi trg chua', { 'business-registration': 'co', 'environment-file': 'chua' }], ['kiem nghiem sap het han', {}], ['giay kham suc khoe 12 nguoi co roi', { 'health-check': 'co' }], ['giấy khám sức khỏe 3 người chưa có', { 'health-check': 'chua' }], ['sap het han', { case: 'danh_gia_lai' }],
  ])('%s', (text, told) => {
    expect(states(text)).toEqual(told);
  });
});

describe('all of the papers but one', () => {
  test.each(['co het roi tru kiem nghiem', 'có hết rồi, chỉ thiếu kiểm nghiệm', 'du het roi chi con thieu phieu kiem nghiem'])('%s: the others are asked about', (text) => {
    const talked = talk(...CAKE, text);
    expect(talked.said).toMatch(/còn 13 mục em chưa thấy ghi là có/);
    expect(talked.said).not.toMatch(/\d+\. Phiếu kết quả kiểm nghiệm/);
    const yes = talk(...CAKE, text, '1');
    expect(heldBy(yes)).toHaveLength(13);
    expect(heldBy(yes)).not.toContain('test-report');
  });
  test.each(['kiểm nghiệm chưa có', 'chua co het giay to, thieu kiem nghiem'])('%s: that one only', (text) => {
    expect(talk(...CAKE, text).said).not.toMatch(/chưa thấy ghi là có/);
  });
});

describe('of each its own', () => {
  test.each<[string, string, unknown, unknown]>([
    ['banh gai 4 sao, nuoc mam 3 sao', 'stars', 4, 3], ['nước mắm 3 sao còn bánh gai 5 sao', 'stars', 5, 3], ['banh gai thi lan dau con nuoc mam danh gia lai', 'case', 'lan_dau', 'danh_gia_lai'], ['banh gai dong goi roi, nuoc mam ban roi', 'packaged', 'co', 'khong'],
  ])('%s', (text, fact, cake, sauce) => {
    const talked = talk(...TWO, text);
    expect([factOf(talked, fact, 'bánh gai'), factOf(talked, fact, 'nước mắm')]).toEqual([cake, sauce]);
  });
  test('a part of a name is enough where it is of one', () => {
    const talked = talk('htx làm chuối sấy dẻo và tinh bột nghệ', 'tinh bot nghe 4 sao, chuoi say 3 sao');
    expect([factOf(talked, 'stars', 'tinh bột nghệ'), factOf(talked, 'stars', 'chuối sấy dẻo')]).toEqual([4, 3]);
  });
  test.each(['bánh gai 4 sao', 'banh gai, nuoc mam 4 sao', 'banh gai 4 sao, nuoc mam chua biet'])('not: %s', (text) => {
    expect(talk(...TWO, text).said).not.toMatch(/bánh gai: hạng muốn đạt/);
  });
  test.each(['lan dau het', 'lần đầu cả', 'deu lan dau nha'])('%s: of all', (text) => {
    const talked = talk(...CAKE.slice(0, 3), 'thêm sản phẩm', 'nước mắm', text);
    expect([factOf(talked, 'case', 'bánh gai'), factOf(talked, 'case', 'nước mắm')]).toEqual(['lan_dau', 'lan_dau']);
  });
});

describe('of both', () => {
  test.each(['ca 2 luon', 'cả hai đều vậy', 'ca hai mon nhu nhau'])('%s, right after an answer: of the other product too', (text) => {
    const talked = talk(...TWO, 'lần đầu', '4 sao', text);
    expect([factOf(talked, 'stars', 'nước mắm'), factOf(talked, 'stars', 'bánh gai')]).toEqual([4, 4]);
    expect(talked.state.people[0]!.product).toBe(talked.state.products.find(({ name }) => name === 'nước mắm')!.id);
  });
  test.each(['ca hai vo chong', 'cả 2 xã'])('not: %s', (text) => {
    expect(factOf(talk(...TWO, 'lần đầu', '4 sao', text), 'stars', 'bánh gai')).toBe(3);
  });
});

describe('the day of the certificate, after all', () => {
  test.each(['20/2/2024', 'ngày 20/2/2024 nha em', 'a thay roi 20/2/2024'])('%s: of the question that was put off', (text) => {
    expect(factOf(talk(...RENEWS, 'không nhớ ngày', text), 'certificate-issued')).toBe('2024-02-20');
  });
  test('of nothing that was asked: whose it is', () => {
    expect(talk(...CAKE, '20/2/2024').said).toMatch(/ngày này của giấy nào/);
  });
});

test('a province that folds like goods is where they are', () => {
  expect(factOf(talk('homestay', 'hộ kinh doanh', 'hoa binh'), 'province')).toBe('Phú Thọ');
});

test('a lodging in a village is one product', () => {
  expect(talk('homestay ban lac, mai chau').state.products.map(({ name }) => name)).toEqual(['homestay ban lac']);
});

test.each<[string, RegExp]>([
  ['thang sau nop kip ko', /Các đợt sắp tới/], ['noi voi can bo', /gặp cán bộ/], ['em ten gi', /Em là máy/], ['con gai lam giup dc ko', /mã|máy khác|cùng/], ['hs dat het chua', /Tiến độ/], ['bao lau co kq', /ngày/],
])('%s', (text, told) => {
  expect(talk(...CAKE, text).said).toMatch(told);
});

test('a month told at length asks its question once', () => {
  expect(talk(...RENEWS, 'cap thang 2 nam 2024').said.match(/cấp ngày nào/g)).toHaveLength(1);
});

describe('the certificate told in one breath', () => {
  test.each(['giay cap ngay 10/10/2023, 4 sao', '4 sao, giấy cấp 10/10/2023', 'cap hom 10/10/2023 4 sao nha'])('%s: its day and its stars', (text) => {
    const talked = talk('trà gừng', 'htx', 'xã Xuân Thành nghệ an', text);
    expect([factOf(talked, 'certificate-issued'), factOf(talked, 'certificate-stars'), factOf(talked, 'stars')]).toEqual(['2023-10-10', 4, undefined]);
  });
  test.each(['muốn 4 sao, kiểm nghiệm cấp 10/10/2026', '4 sao, nộp 10/10/2026', '4 sao cấp tỉnh'])('not: %s', (text) => {
    const talked = talk('trà gừng', 'htx', 'xã Xuân Thành nghệ an', text);
    expect(factOf(talked, 'certificate-issued')).toBeUndefined();
  });
  test('a month said of another paper is not of the certificate', () => {
    expect(talk(...RENEWS, 'attp co cap 5/2024').said).not.toMatch(/nộp đánh giá lại từ/);
  });
});

describe('what is not heard as something else', () => {
  test.each(['xa tra lai bao thieu cam ket', 'bi tra lai ho so', 'ho so tra lai roi'])('%s: no product', (text) => {
    expect(read(text, knowledge, NOW).products).toEqual([]);
  });
  test.each<[string, string]>([['em lam tra lai', 'tra lai'], ['trà lài', 'trà lài']])('%s: one', (text, name) => {
    expect(read(text, knowledge, NOW).products.map((one) => one.name.normalize('NFD').replace(/\p{M}/gu, ''))).toEqual([name.normalize('NFD').replace(/\p{M}/gu, '')]);
  });
  test.each(['ko dong goi, ban le', 'ban dau tien muon lam 4 sao', 'ban buon ban le', 'bán lẻ ở chợ'])('%s: no product', (text) => {
    expect(read(text, knowledge, NOW).products).toEqual([]);
  });
  test.each(['con j', 'con gi ko', 'còn gì không em', 'noi chung con thieu may cai'])('%s: what is missing', (text) => {
    expect(talk(...CAKE, text).said).toMatch(/còn thiếu \d+ mục/);
  });
  test.each(['nop cho xa roi', 'em nộp lên xã rồi', 'moi nop o phuong roi'])('%s: filed', (text) => {
    expect(talk(...CAKE, text).said).toMatch(/15 ngày làm việc/);
  });
  test.each(['chua nop cho xa', 'nop cho xa may bo roi'])('not: %s', (text) => {
    expect(talk(...CAKE, text).said).not.toMatch(/nộp rồi thì tốt/);
  });
  test.each(['vay phai lam lai ha', 'phai boc ra ha em', 'duoc nop sau ha'])('%s: a question', (text) => {
    expect(read(text, knowledge, NOW).question).toBe(true);
  });
  test.each(['mai em gui ha', 'co roi ha', 'em phai di lam roi ha'])('%s: none', (text) => {
    expect(read(text, knowledge, NOW).question).toBe(false);
  });
});

describe('how the paper stands that was just asked about', () => {
  test.each(['dang nop don roi', 'đang làm', 'cái đó đang chờ kết quả', 'moi nop ho so roi'])('%s: that one', (text) => {
    expect(factOf(talk(...CAKE, 'nhan hieu xin o dau', text), 'trademark')).toBe('dang_lam');
  });
  test('of nothing that was asked about: none', () => {
    expect(talk(...CAKE, 'dang nop don roi').state.facts.filter(({ value }) => value === 'dang_lam')).toEqual([]);
  });
  test.each(['dang nau com', 'đang bận'])('not: %s', (text) => {
    expect(factOf(talk(...CAKE, 'nhan hieu xin o dau', text), 'trademark')).toBeUndefined();
  });
});
