import { describe, expect, test } from 'vitest';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

const BEFORE = ['bánh gai', 'htx', 'xã Xuân Thành nghệ an'];
const names = (...texts: string[]) => talk(...texts).state.products.map(({ name }) => name);

describe('of the paper spoken of just now', () => {
  test.each(['à nhầm có rồi mà cũ quá năm 2023', 'a nham co roi ma cu qua nam 2023'])('%s: it is there, and its day is asked for', (text) => {
    const talked = talk(...BEFORE, 'kiem nghiem thi chua', text);
    expect(heldBy(talked)).toEqual(['test-report']);
    expect(talked.said).toMatch(/Trên giấy đề ngày nào/);
  });
  test('it is there after all', () => {
    expect(heldBy(talk(...BEFORE, 'kiem nghiem chua', 'a co roi nhung phong khac lam'))).toEqual(['test-report']);
  });
  test.each(['quen, moi gui mau thoi', 'à quên, đang làm', 'dang lam lai'])('%s: it is under way', (text) => {
    expect(factOf(talk(...BEFORE, 'kiem nghiem roi', text), 'test-report')).toBe('dang_lam');
  });
  test.each(['có rồi mà hết hạn rồi', 'có rồi nhưng không đạt'])('%s: it is not written down as there', (text) => {
    expect(heldBy(talk(...BEFORE, 'kiem nghiem chua', text))).toEqual([]);
  });
});

describe('công bố is the declaration that such goods take', () => {
  test.each([['xà phòng sả chanh', 'cosmetic-declaration'], ['mây tre đan', 'applied-standard'], ['cao cà gai leo', 'registered-declaration'], ['bánh gai', 'self-declaration']])('%s', (goods, paper) => {
    expect(heldBy(talk(goods, 'htx', 'công bố rồi'))).toEqual([paper]);
  });
  test('named once and bare beside it, it is the one', () => {
    expect(heldBy(talk('xà phòng sả chanh', 'htx', 'công bố mỹ phẩm rồi, công bố rồi'))).toEqual(['cosmetic-declaration']);
  });
  test('which of several is asked, and nothing is written down', () => {
    const talked = talk('dệt thổ cẩm', 'htx', 'cong bo roi');
    expect(heldBy(talked)).toEqual([]);
    expect(talked.said).toMatch(/Công bố tiêu chuẩn áp dụng .* và Công bố hợp quy/);
  });
  test('tự công bố is what it says', () => {
    expect(heldBy(talk('xà phòng sả chanh', 'htx', 'tự công bố rồi'))).toEqual(['self-declaration']);
  });
});

describe('typed without marks', () => {
  test.each([['xa bong sa chanh handmade', 'xa bong sa chanh handmade'], ['xa phong bo ket', 'xa phong bo ket']])('%s is soap', (text, name) => {
    expect(names(text)).toEqual([name]);
  });
  test.each(['xã Bông Trang', 'xa bong trang', 'xa phong nha quang binh'])('%s is a place', (text) => {
    expect(names('mật ong', 'htx', text)).toEqual(['mật ong']);
    expect(factOf(talk('mật ong', 'htx', text), 'commune')).toBeDefined();
  });
  test.each(['thoi nghe kho qua', 'nha lam nho thoi ma', 'hop dong voi cua hang roi', 'ho kinh doanh ten bo', 'nha san 100 nam tuoi'])('%s: no goods', (text) => {
    const talked = talk('bánh tráng', text);
    expect(talked.state.products.map(({ name }) => name)).toEqual(['bánh tráng']);
    expect(talked.said).not.toMatch(/Còn "/);
  });
  test.each([['lam nghe kho', 'nghệ khô'], ['cua bien', 'cua biển'], ['nam tuoi', 'nấm tươi'], ['trong nho', 'nho']])('%s: goods', (text, name) => {
    expect(names(text)).toEqual([name]);
  });
  test.each(['0.5 do thoi', '1.5 kg mot goi', '0.5'])('%s: no day', (text) => {
    expect(talk(...CAKE, text).said).not.toMatch(/ngày này của giấy nào/);
  });
});

describe('another household is not theirs', () => {
  test.each(['ho thu 2 lam gio lua, ho kinh doanh', 'hộ kia là hộ kinh doanh', 'nhà thứ hai hộ kinh doanh'])('%s', (text) => {
    expect(factOf(talk('ho thu nhat lam mat ong, htx', text), 'producer-kind')).toBe('htx');
  });
  test('a change of their own is', () => {
    expect(factOf(talk('mật ong', 'htx', 'à nhầm, hộ kinh doanh'), 'producer-kind')).toBe('ho_kinh_doanh');
    expect(factOf(talk('mật ong', 'dn nho'), 'producer-kind')).toBe('doanh_nghiep');
  });
});

describe('tired, or for a person', () => {
  test.each(['mệt quá', 'met qua', 'thoi de thang sau tinh', 'de tuan sau nha'])('%s: later', (text) => {
    expect(talk(...BEFORE, text).said).toMatch(/lúc nào rảnh/);
  });
  test.each(['thoi gui cho can bo xa dum', 'gửi cho cán bộ giùm em', 'chuyển cho cán bộ đi'])('%s', (text) => {
    expect(talk(...BEFORE, text).said).toMatch(/muốn gặp cán bộ/);
  });
  test.each(['hồ sơ gửi cho cán bộ xã rồi', 'gửi cán bộ xã rồi thì bao giờ có kết quả'])('%s: something else', (text) => {
    expect(talk(...BEFORE, text).said).not.toMatch(/muốn gặp cán bộ/);
  });
});

describe('what is said a moment after a paper is of that paper', () => {
  test.each(['bao thang sau co', 'họ hẹn tuần sau mới lấy được'])('%s: under way', (text) => {
    expect(factOf(talk(...BEFORE, 'kiem nghiem chua', text), 'test-report')).toBe('dang_lam');
  });
  test('no lack is a having', () => {
    expect(heldBy(talk(...BEFORE, 'kiem nghiem chua', 'khong phai chua co dau'))).toEqual(['test-report']);
  });
  test('how long it takes is asked of what was filed', () => {
    const talked = talk(...BEFORE, 'nhan hieu nop don roi', 'bao gio co ket qua');
    expect(factOf(talked, 'trademark')).toBe('dang_lam');
    expect(talked.said).toMatch(/thẩm định nội dung 5 tháng/);
  });
  test('a question before does not hide which paper it is', () => {
    expect(heldBy(talk(...BEFORE, 'giay ocop ten cu co sao ko', 'kiem nghiem chua', 'a co roi nhung phong khac lam'))).toEqual(['test-report']);
  });
  test('another product is asked of the same paper', () => {
    const told = ['gạo st25, miến, bún khô', 'htx', 'kiem nghiem gao roi', 'bun thi chua', 'con mien'] as const;
    expect(talk(...told).said).toMatch(/phiếu kiểm nghiệm của miến chưa/);
    expect(factOf(talk(...told, 'chua'), 'test-report', 'miến')).toBe('chua');
  });
});

describe('heard, and nothing written down', () => {
  test.each(['tren shopee cung co', 'ban tren facebook nhieu lam', 'ban o bach hoa xanh'])('%s: where it is sold', (text) => {
    const talked = talk('hành tím', 'htx', text);
    expect(talked.said).toMatch(/nơi bán thì em chưa cần ghi/);
    expect(factOf(talked, 'commune')).toBeUndefined();
  });
  test.each(['em hoi cho me', 'hoi gium 2 ho'])('%s: they will ask', (text) => {
    expect(talk(text).said).toMatch(/cứ hỏi em/);
  });
  test('somebody died', () => {
    expect(talk('kẹo lạc', 'hộ kinh doanh', 'bố mất rồi').said).toMatch(/chia buồn/);
    expect(talk('kẹo lạc', 'hộ kinh doanh', 'me mat roi').said).toMatch(/chia buồn/);
    expect(talk('kẹo lạc', 'hộ kinh doanh', 'kiem nghiem mat roi').said).not.toMatch(/chia buồn/);
  });
});

test('kombucha is what it is called', () => {
  expect(names('kombucha tra len men')).toEqual(['kombucha tra']);
  expect(talk('kombucha tra len men', 'bo may').said).toMatch(/bộ 17/);
  expect(names('htx', '0.5 do thoi')).toEqual([]);
});
test.each(['bao lâu xã trả kết quả', 'bao lau xa tra ket qua'])('%s: so many days, and no round', (text) => {
  expect(talk(...CAKE, text).said).toMatch(/15 ngày làm việc/);
});
test('the month of judging is of the rounds', () => {
  expect(talk(...CAKE, 'thang may cham').said).toMatch(/Các đợt sắp tới/);
});

test.each(['nhãn hiệu công bố rồi', 'cong bo nhan hieu roi'])('%s: the trademark alone', (text) => {
  expect(heldBy(talk(...BEFORE, text))).toEqual(['trademark']);
});
test('a star behind a paper asks nothing', () => {
  expect(talk(...BEFORE, 'xin giấy sao').said).not.toMatch(/mã H/);
});
