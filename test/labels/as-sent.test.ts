import { describe, expect, test } from 'vitest';
import { judgeLabel } from '../../src/core/label/judge.ts';
import { isLabelText } from '../../src/core/read/label/words.ts';
import type { Day } from '../../src/core/time.ts';
import { knowledge } from '../fresh.ts';

/* Labels as small makers print them and phones read them: one line of a sound label is put otherwise. Lawful ways raise nothing,
 * doubtful ones are asked about, and what lies close by is still told. */

const WHO = { responsible: 'Sản xuất bởi: HTX Bản Mây', address: 'Địa chỉ: thôn Nà Lạn, xã Ba Bể, tỉnh Thái Nguyên', origin: 'Xuất xứ: Việt Nam' };
const TABLE = 'năng lượng 300 kcal; chất đạm 1 g; carbohydrat 70 g; đường tổng số 40 g; chất béo 0 g; natri 5 mg';
const SOUND: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  thuc_pham: { name: 'TRÀ GỪNG MẬT ONG', ingredients: 'Thành phần: gừng 60%, mật ong 25%, đường mía 15%', quantity: 'Khối lượng tịnh: 200 g', made: 'NSX: 02/04/2026', expiry: 'HSD: 02/04/2028', nutrition: `Giá trị dinh dưỡng trong 100 g: ${TABLE}`, use: 'HDSD: pha 1 thìa với 150 ml nước nóng', storage: 'Bảo quản: nơi khô, mát', warning: 'Cảnh báo: không dùng khi bao bì rách', ...WHO },
  my_pham: { name: 'XÀ PHÒNG SẢ', ingredients: 'Thành phần: Aqua, Glycerin, Cocos Nucifera Oil', quantity: 'Khối lượng tịnh: 100 g', batch: 'Số lô: 01', dates: 'NSX: 02/04/2026 HSD: 02/04/2028', use: 'HDSD: thoa lên da', warning: 'Lưu ý: tránh tiếp xúc với mắt', ...WHO },
  thu_cong_my_nghe: { name: 'KHAY ĐAN', materials: 'Chất liệu: sợi mây', specs: 'Kích thước: 30 x 20 cm', use: 'HDSD: đựng trái cây', storage: 'Bảo quản: nơi khô', ...WHO },
  det_may_da_giay: { name: 'KHĂN QUÀNG', materials: 'Chất liệu: 100% lanh', specs: 'Kích thước: 30 x 20 cm', year: 'Năm sản xuất: 2026', use: 'HDSD: giặt tay', storage: 'Bảo quản: nơi khô', warning: 'Cảnh báo: phai màu lần đầu', ...WHO },
  tpbvsk: { tpbvsk: 'Thực phẩm bảo vệ sức khỏe', name: 'CAO GIẢO CỔ LAM', quantity: 'Khối lượng tịnh: 100 g', made: 'NSX: 02/04/2026', expiry: 'HSD: 02/04/2028', ingredients: 'Thành phần: giảo cổ lam 90 g, mật ong 10 g', purpose: 'Công dụng: hỗ trợ giảm mỡ máu', users: 'Đối tượng sử dụng: người lớn', use: 'HDSD: ngày 2 thìa', storage: 'Bảo quản: nơi khô', not: 'Thực phẩm này không phải là thuốc và không có tác dụng thay thế thuốc chữa bệnh', ...WHO },
};

const lines = (kind: string, over: Readonly<Record<string, string>> = {}): string => Object.values({ ...SOUND[kind], ...over }).filter(Boolean).join('\n');
const judged = (text: string, kind = 'thuc_pham') => judgeLabel({ text, kind, on: '2026-11-28' as Day }, knowledge).findings;
const blamed = (text: string, kind = 'thuc_pham'): string[] => judged(text, kind).filter(({ status }) => status !== 'advice').map(({ rule }) => rule);
const advised = (text: string, kind = 'thuc_pham'): string[] => judged(text, kind).filter(({ status }) => status === 'advice').map(({ rule }) => rule);

test.each(Object.keys(SOUND))('the label of %s that all begins from is sound', (kind) => { expect(judged(lines(kind), kind)).toEqual([]); });

describe('a lawful line put otherwise is not blamed', () => {
  test.each([
    ['thuc_pham', 'quantity', ['Quy cách đóng gói: 200 g', 'Đóng gói: 200 g', 'Khối lượng tịnh: 200 g / 7.05 oz']],
    ['thuc_pham', 'made', ['Đóng gói ngày: 02/04/2026', 'Ngày đóng khay: 02/04/2026', 'NSX: 02 / 04 / 2026', 'NSX:     /    /2026', 'NSX: 3 tháng trước HSD']],
    ['thuc_pham', 'expiry', ['HSD: 7-10 ngày', 'HSD: 10-12 tháng', 'HSD: 24 tháng kể từ ngày đóng gói']],
    ['thuc_pham', 'storage', ['Trữ đông -18°C', 'Vặn chặt nắp sau khi dùng', 'Nhiệt độ dưới 30°C', 'Bọc kín', 'Kẹp kín túi sau khi mở']],
    ['thuc_pham', 'use', ['Mở ra là ăn được', 'Ngâm nở 30 phút rồi nấu', 'Trộn cùng salad', 'Xé gói đổ nước sôi', 'Rót ra ly thưởng thức', 'Quay lò vi sóng 2 phút', 'chiên, xào, nấu chay', 'Cách chiên: cho vào dầu nóng', 'Rửa nhẹ, nấu cháo', 'Thưởng thức ngay sau khi mở']],
    ['thuc_pham', 'warning', ['Sản phẩm có thể có xương nhỏ', 'Sản phẩm còn xương, hóc', 'Không thích hợp cho trẻ dưới 3 tuổi', 'Bỏ ngay khi có mùi lạ', 'Sản xuất trên dây chuyền có chế biến hạt', 'Có thể chứa vết đậu phộng', 'Đối tượng không nên dùng: phụ nữ mang thai', 'Không hâm trong lò vi sóng cả hũ', 'Gói hút ẩm không ăn được']],
    ['thuc_pham', 'responsible', ['Chịu trách nhiệm: Nguyễn Thị Mận', 'Đơn vị chịu trách nhiệm về hàng hóa: Bản Mây', 'SX: Nguyễn Thị Mận', 'Người sản xuất: Nguyễn Thị Mận', 'Chủ hộ: Nguyễn Thị Mận', 'Hội quán Bản Mây']],
    ['thuc_pham', 'nutrition', [`Giá trị dinh dưỡng mỗi lọ 70 ml: ${TABLE}`, `Giá trị dinh dưỡng (1 túi 30 g): ${TABLE}`, `Giá trị dinh dưỡng/chai 330 ml: ${TABLE}`, `Thông tin dinh dưỡng (cho 1 cốc): ${TABLE}`, `Khẩu phần 30 g\n${TABLE.replaceAll('; ', '\n')}`, 'Bảng giá trị dinh dưỡng (30 g/khẩu phần)\nNăng lượng: 300kcal\nChất đạm: 1 g\nCarbohydrat: 70 g\nĐường tổng số: 40 g\nChất béo: 0 g\nNatri: 5 mg',
      'Trong 100 g: Calo 300 kcal; protid 1 g; gluxit 70 g; tổng đường 40 g; lipid 0 g; Na 5 mg', 'Trong 100 g: nhiệt lượng 300 kcal; đạm 1 g; cacbohydrat 70 g; đường 40 g; béo 0 g; natri 5 mg']],
    ['thuc_pham', 'ingredients', ['Thành phần: gừng 60%, mật ong 25%, đường 15%. Không sử dụng bột ngọt, chất bảo quản', 'Thành phần: gừng 60%, mật ong 25%, chất bảo quản: INS 211, INS 202']],
    ['my_pham', 'batch', ['LSX: 01', 'Lô số: 01', 'SLSX: 010226']],
    ['my_pham', 'warning', ['Chỉ dùng ngoài da', 'Thử trước lên vùng da nhỏ', 'Nếu dính vào mắt rửa ngay', 'Không dùng trên vết thương hở']],
    ['my_pham', 'use', ['Đắp mặt 15 phút rồi rửa sạch', 'Dùng tắm hằng ngày', 'Massage nhẹ nhàng']],
    ['thu_cong_my_nghe', 'specs', ['KT: D30 x R25 x C28 (cm)', 'D30 x R20', 'Khổ 30x40', '28 x 35 x 10 (cm)', 'Trọng lượng: 500 g']],
    ['thu_cong_my_nghe', 'materials', ['Tre tự nhiên', 'Sợi mây tự nhiên', 'Đan bằng mây', 'Gỗ mít']],
    ['thu_cong_my_nghe', 'storage', ['Giữ khô ráo', 'Tránh nơi ẩm thấp', 'Tránh ngấm nước']],
    ['det_may_da_giay', 'materials', ['Lụa tơ tằm 100%', 'Cotton 95%, Spandex 5%', '70% tơ tằm 30% cotton']],
    ['det_may_da_giay', 'use', ['Giặt khô', 'Là ở nhiệt độ thấp', 'Giặt nước lạnh dưới 30°C', 'Choàng cổ, quàng vai']],
    ['tpbvsk', 'users', ['Thích hợp cho người lớn', 'Người dùng: người trưởng thành']],
    ['tpbvsk', 'purpose', ['Giúp tăng sức đề kháng', 'Bổ sung vitamin C']],
  ] as const)('%s, %s', (kind, field, given) => { for (const line of given) expect([line, blamed(lines(kind, { [field]: line }), kind)]).toEqual([line, []]); });
});

describe('what lies close by is told still', () => {
  test.each([
    ['thuc_pham', 'made', 'made', ['Đóng gói: 200 g', 'HSD tính từ NSX', 'Ngày ĐG: 01/11/2026', 'Ngày gói 27/11']],
    ['thuc_pham', 'quantity', 'quantity', ['Năng lượng: 300 g', 'Đóng gói ngày: 02/04/2026']],
    ['thuc_pham', 'quantity', 'unit', ['Khối lượng tịnh: 7 oz', 'Khối lượng tịnh: 5 KG']],
    ['thuc_pham', 'use', 'use', ['Thời gian sử dụng: 24 tháng', 'Không dùng cho trẻ dưới 1 tuổi', 'Đặt hàng qua Zalo', 'Cách làm truyền thống']],
    ['thuc_pham', 'storage', 'storage', ['Thời hạn bảo quản: 24 tháng', 'Không chất bảo quản', 'Pha với nước có nhiệt độ dưới 80 độ']],
    ['thuc_pham', 'warning', 'warning', ['Không chất bảo quản', 'Có xưởng tại xã Ba Bể', 'Không phai màu']],
    ['thuc_pham', 'origin', 'origin', ['Hàng Việt Nam chất lượng cao', 'Thương hiệu Việt Nam', 'Tinh hoa Việt Nam']],
    ['thuc_pham', 'responsible', 'responsible', ['Sản xuất: thủ công', 'SX: xem trên bao bì', 'Phân phối: toàn quốc']],
    ['thuc_pham', 'nutrition', 'nutrition-basis', [`Giá trị dinh dưỡng: ${TABLE}`, `Thông tin dinh dưỡng trung bình (phân tích ngày 10/10/2026): ${TABLE}`]],
    ['thuc_pham', 'nutrition', 'nutrition', [`Trong 100 g: ${TABLE.replace('; natri 5 mg', '')}`, `Trong 100 g: ${TABLE.replace('carbohydrat 70 g; ', '')}`]],
    ['thuc_pham', 'made', 'date-form', ['NSX: 2 / 4 / 2026', 'NSX: 25/11', 'NSX: 02/4/2026']],
    ['thuc_pham', 'ingredients', 'additive', ['Thành phần: gừng 60%, mật ong 25%, phụ gia (INS 211)', 'Thành phần: gừng 60%, mật ong 25%, chất làm đặc', 'Thành phần: gừng 60%, mật ong 25%, chất bảo quản. Không bột ngọt']],
    ['thuc_pham', 'warning', 'free-of', ['Không phụ gia\nCảnh báo: có sữa\nThành phần: gừng, chất bảo quản (INS 211)', 'Không gluten\nThành phần: bột mì, đường', 'Không hương liệu\nThành phần: bột gạo, hương vani tổng hợp']],
    ['my_pham', 'batch', 'batch', ['Số CBMP: 01/26', 'Lô đất vàng']],
    ['det_may_da_giay', 'warning', 'warning', ['Không phai màu', 'Hàng dệt tay']],
    ['tpbvsk', 'users', 'users', ['Không thích hợp cho người dị ứng', 'Không dùng cho trẻ em']],
  ] as const)('%s, %s: %s', (kind, field, rule, given) => { for (const line of given) expect([line, ...judged(lines(kind, { [field]: line }), kind).map((one) => one.rule)]).toContain(rule); });
});

test('what may be meant is asked about, not blamed', () => {
  const asked = (field: string, line: string): boolean => blamed(lines('thuc_pham', { [field]: line })).length === 0 && advised(lines('thuc_pham', { [field]: line })).includes(field);
  const given = [['made', 'Ngày rang: 02/04/2026'], ['made', 'Ngày nướng: 02/04/2026'], ['expiry', 'Thời gian sử dụng: 24 tháng'], ['expiry', 'Thời hạn bảo quản: 24 tháng kể từ ngày sản xuất'], ['address', 'Nà Lạn - Ba Bể - Thái Nguyên'], ['warning', 'Sản phẩm cay']] as const;
  expect(given.filter(([field, line]) => !asked(field, line))).toEqual([]);
  // What must not be used is not how it is used.
  expect(judged(lines('thuc_pham', { use: 'Caffeine: không dùng cho trẻ em' })).find(({ rule }) => rule === 'use')?.message).toContain('Chưa thấy');
});

test('bột ngọt under its kitchen name is only advised on, and not where its group or a denial stands by it', () => {
  const told = (list: string) => judged(lines('thuc_pham', { name: 'CHẢ BẢN MÂY', ingredients: `Thành phần: tôm 90%, ${list}` })).filter(({ rule }) => rule === 'additive').map(({ status }) => status);
  expect(['bột ngọt', 'mì chính, muối'].map(told)).toEqual([['advice'], ['advice']]);
  expect(['chất điều vị (bột ngọt)', 'bột ngọt (chất điều vị INS 621)', 'muối. Không sử dụng bột ngọt', 'muối, không bột ngọt'].map(told)).toEqual([[], [], [], []]);
});

test('the part of a plant in the list is the plant of the name; leaves give their cake its name only', () => {
  const told = (name: string, list: string) => blamed(lines('thuc_pham', { name, ingredients: `Thành phần: ${list}` })).includes('quantity-of-named');
  expect([told('TRÀ SEN', 'chè xanh, hoa sen'), told('Ô MAI MƠ', 'quả mơ, muối'), told('KẸO LẠC', 'hạt lạc, mạch nha')]).toEqual([true, true, true]);
  expect([told('TRÀ SEN', 'chè xanh, hoa sen 5%'), told('BÁNH GAI', 'bột nếp, lá gai, đậu'), told('TRÀ HOA CÚC', 'hoa cúc 100%')]).toEqual([false, false, false]);
});

test('a number in the name is no amount of what stands before it, but a share is', () => {
  const told = (name: string, list: string) => blamed(lines('thuc_pham', { name, ingredients: `Thành phần: ${list}` })).includes('quantity-of-named');
  expect([told('NƯỚC MẮM CÁ CƠM 40 ĐỘ ĐẠM', 'cá cơm, muối'), told('BÁNH ĐẬU XANH 300 g', 'đậu xanh, đường'), told('BÁNH PÍA TRỨNG MUỐI', 'bột mì, trứng vịt muối')]).toEqual([true, true, true]);
  expect([told('NƯỚC MẮM CÁ CƠM 40 ĐỘ ĐẠM', 'cá cơm 75%, muối'), told('BÁNH ĐẬU XANH 40%', 'đậu xanh, đường'), told('BÁNH 40% ĐẬU XANH', 'đậu xanh, đường')]).toEqual([false, false, false]);
});

test('sugar within a spice or in condensed milk is sugar, what replaces it is none', () => {
  const told = (list: string) => blamed(lines('thuc_pham', { name: 'BÁNH QUÊ', ingredients: `Thành phần: ${list}`, nutrition: `Trong 100 g: ${TABLE.replace('đường tổng số 40 g; ', '')}` })).includes('sugar');
  expect(['bột nếp 60%, gia vị (muối, đường)', 'bột nếp 60%, sữa đặc', 'bột nếp 60%, đường phèn'].map(told)).toEqual([true, true, true]);
  expect(['bột nếp 60%, đường ăn kiêng', 'bột nếp 60%, muối'].map(told)).toEqual([false, false]);
});

describe('what it is said to do for the body', () => {
  const withLine = (line: string) => judged(`${lines('thuc_pham')}\n${line}`).map(({ rule }) => rule);
  test.each(['Tan mỡ bụng', 'Hết mất ngủ sau 7 ngày', 'Giảm viêm loét dạ dày'])('%s heals', (line) => { expect(withLine(line)).toContain('cure'); });
  test.each(['Hỗ trợ tiêu hóa', 'Giúp giảm stress', 'Phù hợp người tiểu đường', 'Nhuận tràng', 'Lợi tiểu', 'Chống lão hóa', 'Chống oxy hóa', 'Giàu chất chống oxy hóa', 'Cải thiện trí nhớ', 'Bồi bổ cơ thể', 'Giải rượu'])('%s is a claim of health', (line) => { expect(withLine(line)).toEqual(['health-claim']); });
  test.each(['Không phù hợp người tiểu đường', 'Không tốt cho người đau dạ dày', 'Hỗ trợ giao hàng toàn quốc', 'Thành phần phụ: chất chống oxy hóa (INS 300)', 'Dùng ngon nhất trong 30 ngày sau khi mở', 'Đạt giải nhất hội thi'])('%s is none', (line) => { expect(withLine(line)).toEqual([]); });
  test.each(['Đặc sản số một vùng cao', 'Trà thơm ngon bậc nhất'])('%s is a boast', (line) => { expect(withLine(line)).toEqual(['superlative']); });
});

test('what a thing is stands first in its name', () => {
  const kind = (name: string) => judgeLabel({ text: `${name}\nHTX Trà My, thôn 2, xã Mỹ Lâm, tỉnh Lào Cai`, on: '2026-11-28' as Day }, knowledge).kind;
  const named: Readonly<Record<string, readonly string[]>> = {
    sanh_su_thuy_tinh: ['BỘ ẤM TRÀ GỐM BÁT TRÀNG', 'NIÊU ĐẤT KHO CÁ', 'CHUM SÀNH NGÂM RƯỢU', 'HŨ SÀNH MUỐI DƯA', 'LY SỨ VẼ TAY'], do_go: ['BÀN TRÀ GỖ ME TÂY', 'THÌA GỖ'],
    my_pham: ['MẶT NẠ CÁM GẠO', 'TẨY TẾ BÀO CHẾT CÀ PHÊ', 'BỘT ĐẮP MẶT ĐẬU ĐỎ'], hang_tuoi: ['THỊT LỢN MÁN TƯƠI', 'CÁ LĂNG PHI LÊ TƯƠI', 'NẤM SÒ TƯƠI'], luong_thuc: ['NGÔ NẾP HẠT TÍM', 'HẠT KÊ', 'NGÔ HẠT KHÔ'], giong_cay_trong: ['LÚA GIỐNG', 'GIỐNG NGÔ LAI'], do_uong: ['NƯỚC GẠO RANG ĐÓNG CHAI', 'TRÀ ATISO ĐÓNG CHAI'], tay_rua_lam_thom: ['BỘT GIẶT SINH HỌC'],
    thuc_pham: ['CÁ KHO NIÊU ĐẤT', 'TRÀ GỪNG', 'CÀ PHÊ TƯƠI XAY', 'CÁ TRẮM KHO', 'NƯỚC MẮM ĐÓNG CHAI'], ruou: ['RƯỢU NẾP BÌNH GỐM'], thu_cong_my_nghe: ['MẶT NẠ GIẤY BỒI'],
  };
  expect(Object.entries(named).flatMap(([id, names]) => names.filter((name) => kind(name) !== id).map((name) => `${name}: ${kind(name)}`))).toEqual([]);
  const oil = (line: string) => judgeLabel({ text: `TINH DẦU SẢ\nXông phòng, đuổi muỗi\n${line}`, on: '2026-11-28' as Day }, knowledge).kind;
  expect([oil('Không bôi trực tiếp lên da'), oil('Bôi lên da khi muỗi đốt')]).toEqual(['tay_rua_lam_thom', 'my_pham']);
});

test('a whole label without headings is heard as one; as many lines of somebody who speaks are not', () => {
  expect(isLabelText('MỨT GỪNG DẺO KIM LONG\nGừng tươi, đường cát trắng\n250g\nDùng làm món tráng miệng, pha trà\nĐể nơi khô mát, kín gió\nKhông dùng cho người đang sốt cao', false)).toBe(true);
  expect(isLabelText('ỐNG HÚT TRE\nBộ 10 ống\nDài 20cm, đường kính 8-10mm\nRửa sạch bằng nước ấm trước khi dùng\nKhông dùng ống bị nứt\nSản xuất tại Việt Nam', false)).toBe(true);
  expect(isLabelText('CHÀO EM\nchị làm mật ong rừng\nmỗi năm 500 lít\nđể trong kho mát\nkhông dùng chất bảo quản\nem xem làm OCOP được không', false)).toBe(false);
  expect(isLabelText('HTX TRÀ MY\nem ở xã Xuân Thành\nlàm bánh gai\ncó đkkd rồi\nchưa kiểm nghiệm\nbán 20 nghìn một gói 200g', false)).toBe(false);
});

test('the line that may be the list is that of what is eaten, not where she lives', () => {
  const text = lines('thuc_pham', { ingredients: 'Gừng tươi, đường cát trắng', address: 'Mệ Thủy - 15 Vạn Xuân - Kim Long - Huế' });
  expect(judged(text).find(({ rule }) => rule === 'ingredients')?.message).toContain('“Gừng tươi, đường cát trắng”');
});

test('figures that stick to their unit stay figures, letters read as figures within a word do not', () => {
  const told = (quantity: string) => blamed(lines('thuc_pham', { quantity }));
  expect([told('KLT 100gram'), told('KLT 200gam'), told('Kh0i lượng tịnh: 2OO g')]).toEqual([['unit', 'unit-space'], ['unit-space'], []]);
  expect(blamed(lines('thuc_pham', { expiry: 'HSD 10ngay' }))).toEqual([]);
});

test('praise with commas in it is no list, and rice praised so is rice still', () => {
  expect(judgeLabel({ text: 'GẠO LỨT HUYẾT RỒNG\nGạo lứt giàu chất xơ, dẻo, tốt cho người ăn kiêng', on: '2026-11-28' as Day }, knowledge).kind).toBe('luong_thuc');
  expect(judged(lines('my_pham', { ingredients: 'Giúp tóc mềm mượt, giảm gãy rụng, sạch gàu' }), 'my_pham').find(({ rule }) => rule === 'ingredients')?.message).toContain('Chưa thấy');
});

describe('the same label, however it comes, says the same', () => {
  const label = lines('thuc_pham', { ingredients: 'Thành phần: Cà gai leo 100%', name: 'TRÀ CÀ GAI LEO', quantity: 'Khối lượng tịnh: 50 g (25 túi x 2 g)', warning: 'Không chất bảo quản - Không phẩm màu\nLưu ý: không dùng khi bao bì rách', nutrition: '' });
  test.each([
    ['in small letters', label.toLocaleLowerCase('vi')], ['in capitals', label.toLocaleUpperCase('vi')], ['with bullets', label.replace(/^/gm, '- ')], ['with stars', label.replace(/^/gm, '* ')], ['with ticks', label.replace(/^/gm, '✅ ')],
    ['with empty lines', label.replaceAll('\n', '\n\n')], ['with wide gaps', label.replaceAll(' ', '  ')], ['on one line with commas', label.replaceAll('\n', ', ')], ['with semicolons', label.replaceAll('\n', '; ')], ['with bars', label.replaceAll('\n', ' | ')], ['with O for 0', label.replace(/(?<=\d)0/g, 'O')],
  ])('%s', (_, text) => { expect(blamed(text)).toEqual([]); });
  test('a line broken behind TP abbreviates no place; an amount of another clause is no whole of the packs', () => {
    expect(blamed(lines('thuc_pham', { address: 'Địa chỉ: thôn 3, xã Ninh Giang, TP\nHải Phòng' }))).toEqual([]);
    expect(blamed(label.replace('50 g (25 túi x 2 g)', '25 túi x 2 g').replaceAll('\n', ', '))).toContain('pack-total');
  });
});
