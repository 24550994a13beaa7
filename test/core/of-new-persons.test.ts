import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/core/dates.ts';
import { read } from '../../src/core/read/reading.ts';
import { ofCourse } from '../../src/core/read/of-course.ts';
import type { Day } from '../../src/core/time.ts';
import { knowledge, NOW } from '../fresh.ts';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

/* What twelve people ran into whom nobody had written before. */

const states = (text: string) => Object.fromEntries(read(text, knowledge, NOW).facts.statements.map(({ fact, value }) => [fact, value]));
const TWO_FLOWERS = ['hoa hồng với cẩm tú cầu ở phường Xuân Trường lâm đồng', 'htx', 'cẩm tú cầu trước'];

describe('where they are, in a sentence of its own before what they ask', () => {
  test.each<[string, string, RegExp]>([
    ['Chị ở xã Tân Hương, Đồng Tháp. có iso 22000 rồi cần giấy attp không?', 'Đồng Tháp', /FSSC 22000/],
    ['xã Tân Hương, Đồng Tháp. nộp hồ sơ ở đâu vậy?', 'Đồng Tháp', /UBND cấp xã/],
    ['em ở xã Ea Kar tỉnh Đắk Lắk. ai chấm điểm vậy ạ?', 'Đắk Lắk', /tỉnh chấm/],
  ])('%s', (text, province, answer) => {
    const talked = talk(text);
    expect(factOf(talked, 'province')).toBe(province);
    expect(talked.said).toMatch(answer);
  });
  test('a place that is spoken of is not theirs', () => {
    expect(factOf(talk('Bên Quảng Ninh có chả mực. Logo ocop in trước được không?'), 'province')).toBeUndefined();
  });
  test('it may be what we asked for', () => {
    const talked = talk('bánh gai', 'hộ kinh doanh', 'xã Xuân Thành nghệ an. nộp ở đâu vậy em?');
    expect(factOf(talked, 'commune')).toBe('Xuân Thành');
    expect(talked.said).not.toContain('xã (phường) nào');
  });
});

describe('places of others', () => {
  test.each(['bán ở chợ đà lạt với gửi sài gòn', 'em bán hàng gửi hà nội', 'bán ngoài chợ Vinh'])('%s', (text) => {
    expect(read(text, knowledge, NOW).places).toEqual([]);
  });
  test.each(['em ở xã Ea Kar, bán ở chợ', 'bán ở chợ xã Ea Kar'])('%s: theirs', (text) => {
    expect(read(text, knowledge, NOW).places.map(({ commune }) => commune)).toContain('Ea Kar');
  });
});

describe('what else should it be', () => {
  test.each<[string, string]>([['lâm đồng chớ đâu', 'lâm đồng'], ['của nhà em chứ ai', 'của nhà em'], ['hộ kinh doanh chứ sao nữa', 'hộ kinh doanh'], ['nộp cho đâu', 'nộp cho đâu'], ['đúng không chứ gì', 'đúng không chứ gì'], ['ở xã chứ đâu?', 'ở xã chứ đâu?']])('%s', (text, left) => {
    expect(ofCourse(text)).toBe(left);
  });
});

describe('dates', () => {
  test.each<[string, number]>([['mới có 3/8 hộ', 0], ['5/12 thành viên có rồi', 0], ['ngày 3/8 hộ mình có', 1], ['nộp 3/8 hồ sơ đủ', 1], ['3/8 nhà em lấy giấy', 1]])('%s', (text, count) => {
    expect(findDates(text, '2026-11-24' as Day)).toHaveLength(count);
  });
  test('of several papers without a stop a day is of the one before it', () => {
    const { state } = talk(...CAKE, 'giấy attp còn hạn tới 15/9/2027 nhãn hiệu đã được cấp mã vạch có');
    expect(state.documents.find(({ item }) => item === 'food-safety-certificate')?.expires).toBe('2027-09-15');
    expect(state.documents.find(({ item }) => item === 'gs1-barcode')?.expires).toBeUndefined();
  });
  test('several papers without a stop, each with its day', () => {
    const { state } = talk(...CAKE, 'kiểm nghiệm 3/10/2026 haccp cấp 1/2/2026 attp hạn 5/6/2027');
    expect(Object.fromEntries(state.documents.map(({ item, issued, expires }) => [item, issued ?? expires]))).toEqual({ 'test-report': '2026-10-03', haccp: '2026-02-01', 'food-safety-certificate': '2027-06-05' });
  });
  test('a month put right is of what was told', () => {
    const talked = talk('nem chua', 'htx', 'xã Hoằng Tiến thanh hóa', 'lần đầu', '3 sao', 'attp hạn 10-2027', 'à nhầm 10-2026');
    expect(talked.said).toContain('không còn dùng được');
    expect(factOf(talked, 'food-safety-certificate')).toBe('chua');
  });
});

describe('how papers stand', () => {
  test.each<[string, Record<string, string | number>]>([
    ['mã vạch có tem truy xuất có còn haccp với câu chuyện thì chưa có', { 'gs1-barcode': 'co', traceability: 'co', haccp: 'chua', 'product-story': 'chua' }],
    ['mã vạch có còn kiểm nghiệm với công bố thì đang làm', { 'gs1-barcode': 'co', 'test-report': 'dang_lam', 'self-declaration': 'dang_lam' }],
    ['cua sống đâu có bao bì', { packaged: 'khong' }], ['nhà em đâu có giấy attp', { 'food-safety-certificate': 'chua' }], ['kiểm nghiệm đâu có cần', {}], ['mua ở đâu có giấy attp', {}],
    ['hàng không có bao bì', { packaged: 'khong' }], ['gói giấy rồi, có in tên', { packaged: 'co' }], ['mật đựng chai thủy tinh', { packaged: 'co' }],
    ['nhãn hiệu nộp đơn tháng 5 rồi, có giấy chấp nhận đơn hợp lệ', { trademark: 'co' }], ['nhãn hiệu nộp đơn rồi chưa có giấy chấp nhận đơn', { trademark: 'dang_lam' }], ['nhãn hiệu nộp đơn rồi, chưa được chấp nhận', { trademark: 'dang_lam' }],
    ['làm cái an toàn thực phẩm đó tốn nhiêu', {}], ['làm nhãn hiệu hết nhiêu', {}],
    ['có hợp đồng với 2 vựa', { 'sales-proof': 'co' }], ['chưa ký hợp đồng với nhà hàng', { 'sales-proof': 'chua' }], ['có hợp đồng với đại lý chưa', {}], ['phải có hợp đồng với siêu thị', {}],
    ['nhãn hàng hóa in rồi đó mà ghi có HSD chứ chưa có định lượng', { 'product-label': 'dang_lam' }], ['attp nó mới hết hạn bữa mùng 5', { 'food-safety-certificate': 'chua' }], ['chưa thi bao giờ', { case: 'lan_dau' }],
    ['hộ gia đình có đăng ký', { 'producer-kind': 'ho_kinh_doanh' }], ['hộ gia đình có đăng ký nhãn hiệu', { 'producer-kind': 'ho_chua_dang_ky', trademark: 'co' }], ['hộ gia đình chưa đăng ký', { 'producer-kind': 'ho_chua_dang_ky' }],
    ['attp thì mới có 3/8 hộ', { 'food-safety-certificate': 'dang_lam' }],
    ['giấy cơ sở đủ điều kiện an toàn hồi nẳm có mà hết hạn rồi', { 'food-safety-certificate': 'chua' }], ['giấy đủ điều kiện sản xuất mỹ phẩm thì đang xin', { 'cosmetic-factory': 'dang_lam' }],
  ])('%s', (text, told) => {
    expect(states(text)).toEqual(told);
  });
  test('food that bears its label is packed', () => {
    expect(factOf(talk(...CAKE, 'nhãn có rồi'), 'packaged')).toBe('co');
    expect(factOf(talk('đèn lồng', 'hộ kinh doanh', 'lần đầu', '3 sao', 'nhãn có rồi'), 'packaged')).toBeUndefined();
  });
  test('"chưa" to another question takes nothing back', () => {
    expect(heldBy(talk('rượu sim', 'hộ kinh doanh', 'xã Xuân Thành nghệ an', 'nâng hạng', 'nhãn hiệu đã được cấp', 'nhãn hiệu là cái gì', 'chưa'))).toContain('trademark');
  });
  test('"chưa đăng ký gì hết" is no word of papers: without a registration nobody takes part', () => expect(talk(...CAKE, 'buôn bán nhỏ chưa đăng ký gì hết').said).toMatch(/đăng ký kinh doanh/));

  test.each(['dạ chưa có giấy gì hết', 'chưa có chi hết trọi', 'chưa có giấy tờ gì cả ngoài căn cước'])('%s: each is asked in its turn', (text) => {
    expect(talk(...CAKE, text).said).toMatch(/^Dạ chưa có giấy nào cũng không sao/);
  });
});

describe('stars', () => {
  test('those that are kept are judged again', () => {
    expect(factOf(talk('nem chua', 'htx', 'xã Hoằng Tiến thanh hóa', 'có 4 sao rồi hết hạn tháng 2 năm sau', 'giữ 4 sao'), 'case')).toBe('danh_gia_lai');
    expect(factOf(talk('nem chua', 'htx', 'xã Hoằng Tiến thanh hóa', 'đang 3 sao', 'giữ 4 sao'), 'case')).not.toBe('danh_gia_lai');
  });
  test('one of two that were compared', () => {
    expect(factOf(talk('bánh gai', 'hộ', '3 sao với 4 sao khác gì', 'thế lấy 3'), 'stars')).toBe(3);
    expect(factOf(talk('bánh gai', 'hộ', 'nộp mấy mẫu vậy', 'thế lấy 3'), 'stars')).toBeUndefined();
  });
});

describe('what a second dozen ran into', () => {
  test('never before is the first time', () => {
    expect(factOf(talk('kẹo dừa', 'hkd', 'xã Mỏ Cày vĩnh long', 'chưa từng'), 'case')).toBe('lan_dau');
  });
  test('the paper of a new cooperative is no certificate', () => {
    const talked = talk('đường thốt nốt', 'tổ hợp tác', 'đang 3 sao', 'htx thành lập rồi nha, cấp giấy hôm kia');
    expect(factOf(talked, 'certificate-issued')).toBeUndefined();
    expect(heldBy(talked)).toContain('business-registration');
  });
  test('a day put right is no commune', () => {
    expect(factOf(talk('khô cá sặc', 'htx', 'co, thang 2/2025', 'sai, thang 3'), 'commune')).toBeUndefined();
  });
  test('who speaks is no garlic', () => {
    expect(talk('kho ca sac', 'htx', 'lan dau', '3 sao', 'kho toi co giay attp roi').state.products).toHaveLength(1);
  });
  test('what is theirs is written down beside the answer', () => {
    expect(talk('Tôi muốn hỏi sản phẩm cu đơ của tôi được 3 sao ngày 05 tháng 12 năm 2023 thì phải làm hồ sơ đánh giá lại trước ngày nào').state.products.map(({ name }) => name)).toEqual(['cu đơ']);
  });
  test('filed in a month', () => {
    expect(talk(...CAKE, 'nộp rồi, nộp hồi tháng 7 ở xã').said).toMatch(/15 ngày làm việc/);
  });
});

describe('what now', () => {
  const NEM = ['nem chua', 'htx', 'xã Hoằng Tiến thanh hóa'];
  test.each<[string, string, RegExp]>([
    ['hồi 2022 được 3 sao nhưng hết hạn rồi không làm lại', 'giờ tính sao', /^Giấy quá 36 tháng/], ['4 sao hết hạn tháng 2 năm sau', 'giờ phải làm lại à', /^Trễ khoảng nộp đánh giá lại/],
    ['đang 4 sao, hết hạn tháng 10 năm sau', 'thế giờ làm gì', /nộp ở UBND xã trong khoảng/], ['attp hết hạn rồi', 'giờ làm sao', /cấp lại trước 6 tháng/],
  ])('%s: %s', (told, text, answer) => {
    expect(talk(...NEM, told, text).said).toMatch(answer);
  });
  test('the next one is wanted', () => {
    expect(talk('nem chua', 'htx', 'cái kế').said).not.toMatch(/chưa hiểu/);
  });
});

describe('a name with where it is of, and nothing else', () => {
  test.each<[string, readonly string[]]>([['mắm ba khía rạch gốc', ['mắm ba khía rạch gốc']], ['gốm vẽ tay bát tràng', ['gốm vẽ tay bát tràng']], ['tỏi cô đơn lý sơn', ['tỏi cô đơn lý sơn']], ['bánh ngọt quá khách chê', []], ['rượu mạnh ai uống vô say', []], ['bánh này ngon lắm chị ơi', []], ['kẹo giao hôm qua thiếu hai', []]])('%s', (text, names) => {
    expect(read(text, knowledge, NOW).products.map(({ name }) => name)).toEqual(names);
  });
});

describe('of two products', () => {
  test('the kind that both are of names neither', () => {
    expect(factOf(talk(...TWO_FLOWERS, 'hoa thì cần truy xuất nguồn gốc không anh', 'lần đầu'), 'case', 'cẩm tú cầu')).toBe('lan_dau');
    expect(factOf(talk(...TWO_FLOWERS, 'hoa hồng thì lần đầu'), 'case', 'hoa hồng')).toBe('lan_dau');
  });
  test('the talk goes back to one that no list knows whole', () => {
    expect(talk('làm thuốc tắm với tinh dầu ở tả phìn lào cai', 'htx', 'tinh dầu trước', 'quay lại thuốc tắm').said).toMatch(/^Dạ, mình đang nói về thuốc tắm/);
  });
});
