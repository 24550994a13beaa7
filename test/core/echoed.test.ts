import { describe, expect, test } from 'vitest';
import { factOf, heldBy, talk } from './talk.ts';

/* What is there, is to be mended, or is only pledged, in the ways people put it. */

describe('our question said again, and answered', () => {
  test.each([['đăng ký kinh doanh có chưa à, có rồi', 'business-registration'], ['kiểm nghiệm có chưa hả, có rồi em', 'test-report'], ['kiem nghiem co chua a, co roi', 'test-report']])('%s: held', (text, paper) => expect(heldBy(talk('chả bò', text))).toEqual([paper]));
  test.each([['kiểm nghiệm có chưa à, chưa', 'chua'], ['kiểm nghiệm có chưa à, đang làm', 'dang_lam'], ['kiểm nghiệm làm ở đâu, chưa có', 'chua']])('%s: %s', (text, value) => expect(factOf(talk('chả bò', text), 'test-report')).toBe(value));
  test.each(['kiểm nghiệm có chưa', 'kiểm nghiệm làm ở đâu, bao nhiêu tiền', 'kiểm nghiệm có chưa à, để xem'])('%s: nothing is told', (text) => {
    const talked = talk('chả bò', text);
    expect([heldBy(talked), factOf(talked, 'test-report')]).toEqual([[], undefined]);
  });
});

describe('there, and found wanting', () => {
  test.each(['nhãn thì in rồi mà xã bảo thiếu', 'nhãn in rồi nhưng xã nói sai', 'nhãn in xong rồi mà bị sai', 'nhan in roi ma tinh che loi'])('%s: on its way', (text) => expect(factOf(talk('cao chè vằng', text), 'product-label')).toBe('dang_lam'));
  test.each([['nhãn in rồi', ['product-label']], ['nhãn có rồi, kiểm nghiệm thiếu', ['product-label']], ['kiểm nghiệm có rồi còn thiếu nhãn', ['test-report']], ['kiểm nghiệm có rồi xã bảo thiếu nhãn', ['test-report']]])('%s: %s', (text, papers) => expect(heldBy(talk('cao chè vằng', text))).toEqual(papers));
});

describe('pledged, registered', () => {
  const BEFORE = ['bánh pía', 'hộ kinh doanh'];
  test.each(['attp thì cô cam kết rồi', 'attp ký cam kết rồi', 'attp cam ket roi'])('%s: the pledge alone', (text) => expect(heldBy(talk(...BEFORE, text))).toEqual(['food-safety-commitment']));
  test.each([['attp có rồi', ['food-safety-certificate']], ['giấy attp với cam kết có rồi', ['food-safety-certificate', 'food-safety-commitment']]])('%s: %s', (text, papers) => expect(heldBy(talk(...BEFORE, text))).toEqual(papers));
  test('who only called theirs a household business is none yet', () => {
    const talked = talk(...BEFORE, 'có đăng ký hộ kinh doanh đâu, đang làm');
    expect([factOf(talked, 'producer-kind'), factOf(talked, 'business-registration')]).toEqual(['ho_chua_dang_ky', 'dang_lam']);
  });
  test.each(['mất giấy đăng ký kinh doanh rồi', 'giấy đăng ký kinh doanh đang đổi tên', 'có đăng ký hộ kinh doanh rồi', 'kiểm nghiệm chưa có', 'đăng ký kinh doanh ở đâu'])('%s: still one', (text) => expect(factOf(talk(...BEFORE, text), 'producer-kind')).toBe('ho_kinh_doanh'));
});

describe('a day by itself', () => {
  test('may be of the certificate of who has stars: asked, and written down when they say so', () => {
    expect(talk('mật ong', 'đang 3 sao', '20/4/24').said).toMatch(/20\/4\/2024 là ngày cấp giấy chứng nhận OCOP/);
    expect(factOf(talk('mật ong', 'đang 3 sao', '20/4/24', '1'), 'certificate-issued')).toBe('2024-04-20');
    expect(factOf(talk('mật ong', 'đang 3 sao', '20/4/24', '2'), 'certificate-issued')).toBeUndefined();
  });
  test.each(['quên ngày rồi để xem', 'quên ngày cấp rồi để chị tìm lại'])('%s, and it comes: written down', (text) => expect(factOf(talk('mật ong', 'đang 3 sao', text, '20/4/24'), 'certificate-issued')).toBe('2024-04-20'));
  test.each(['để xem', 'kiểm nghiệm để xem lại'])('%s, and it comes: asked', (text) => expect(factOf(talk('mật ong', 'đang 3 sao', text, '20/4/24'), 'certificate-issued')).toBeUndefined());
  test.each([[['lần đầu'], '20/4/24'], [['đang 3 sao', 'giấy ocop cấp 1/2/2024'], '20/4/24'], [['đang 3 sao'], '20/4/2030'], [['đang 3 sao'], 'kiểm nghiệm 20/4/26']])('%s, %s: not asked', (before, text) => expect(talk('mật ong', ...before, text).said).not.toMatch(/là ngày cấp giấy chứng nhận OCOP/));
});

describe('a day behind what was asked', () => {
  const dayOf = (talked: ReturnType<typeof talk>) => [factOf(talked, 'certificate-issued'), talked.state.documents.find(({ item }) => item === 'food-safety-certificate')?.issued];
  test.each(['cấp 2/7/2025', 'của anh cấp 2/7/2025'])('until when a paper holds, %s: of that paper, also of who has stars', (text) => {
    expect(dayOf(talk('mật ong', 'htx', 'đang 3 sao', 'giấy attp có hết hạn không', text))).toEqual([undefined, '2025-07-02']);
    expect(dayOf(talk('mật ong', 'htx', 'giấy attp có hết hạn không', text))).toEqual([undefined, '2025-07-02']);
  });
  test.each([['đang 3 sao'], ['đang 3 sao', 'giấy chứng nhận ocop mấy năm hết hạn'], ['đang 3 sao', 'kiểm nghiệm có rồi']])('%s %s: of the stars', (...before) => expect(dayOf(talk('mật ong', 'htx', ...before, 'cấp 2/7/2025'))[0]).toBe('2025-07-02'));
});

describe('fewer stars after all', () => {
  const stars = (...texts: string[]) => factOf(talk('bánh pía', ...texts), 'stars');
  test.each(['mà thôi 3 cho chắc', 'thôi 3 sao thôi', 'hay thôi lấy 3 cho dễ'])('%s', (text) => expect(stars('4 sao', text)).toBe(3));
  test.each(['thôi 3 cái', 'thôi', 'lại 3 ngày', 'thôi 3 cho chắc được không'])('%s: as they said', (text) => expect(stars('4 sao', text)).toBe(4));
  test('of who has said none it is no aim', () => expect(stars('mà thôi 3 cho chắc')).toBeUndefined());
});

describe('words of an order, and of a sale', () => {
  test.each(['dữ liệu', 'du lieu', 'cho xem dữ liệu'])('%s: what is kept', (text) => expect(talk('bánh gai', text).said).toMatch(/Em đang giữ của/));
  test.each(['anh bán shopee với bán qua zalo', 'bán hàng qua zalo', 'khách đặt qua zalo'])('%s: no second phone', (text) => {
    const { said, state } = talk('mật ong', text);
    expect(said).not.toMatch(/Mã nối|Sản phẩm thêm/);
    expect(state.products).toHaveLength(1);
  });
  test.each(['qua zalo', 'sang zalo nhắn được không', 'nối zalo'])('%s: a second phone', (text) => expect(talk('mật ong', text).said).toMatch(/Mã nối/));
  test.each(['thôi', 'thôi em'])('%s: scoring stops', (text) => expect(talk('homestay', 'hộ kinh doanh', 'chấm điểm thử', text).said).not.toMatch(/Câu 1\/32/));
  test('how much, in the words of the South', () => expect(talk('bánh gai', 'kiểm nghiệm bao tiền').said).toMatch(/Tiền kiểm nghiệm/));
});

describe('goods that are bought in', () => {
  test.each(['chuối mua của hàng xóm có được không', 'dừa mua của bà con có được không', 'lá dứa mua ngoài chợ có sao không'])('%s: where they come from', (text) => expect(talk('bánh ống', text).said).toMatch(/Nguyên liệu chế biến phải/));
  test.each(['tem mua ở đâu', 'giấy khám sức khỏe lấy ở đâu', 'sản phẩm giống hàng xóm có được không'])('%s: not that', (text) => expect(talk('bánh ống', text).said).not.toMatch(/Nguyên liệu chế biến phải/));
});

describe('what is needed, of who has a dossier', () => {
  test.each(['giờ cần giấy tờ gì', 'cần giấy tờ gì', 'bây giờ cần những giấy tờ gì'])('%s: their own list', (text) => expect(talk('bánh gai', 'hộ kinh doanh', 'lần đầu', '3 sao', text).said).toMatch(/Hồ sơ bánh gai còn thiếu/));
  test.each(['xin giấy attp cần giấy tờ gì', 'đăng ký nhãn hiệu cần giấy gì'])('%s: of that paper', (text) => expect(talk('bánh gai', 'hộ kinh doanh', 'lần đầu', '3 sao', text).said).not.toMatch(/Hồ sơ bánh gai còn thiếu/));
});

describe('done when, sold in what', () => {
  test.each(['tự công bố làm tuần trước', 'tu cong bo lam thang truoc roi'])('%s: held', (text) => expect(heldBy(talk('gạo', text))).toEqual(['self-declaration']));
  test.each([['nhãn hiệu nộp tháng trước', 'trademark', 'dang_lam'], ['kiểm nghiệm làm tuần sau', 'test-report', undefined], ['kiểm nghiệm làm ở đâu', 'test-report', undefined], ['kiểm nghiệm tháng trước làm ở đâu', 'test-report', undefined]])('%s: %s %s', (text, paper, value) => {
    const talked = talk('gạo', text);
    expect([heldBy(talked), factOf(talked, paper)]).toEqual([[], value]);
  });
  test.each(['hộp 200g', 'lọ 500g và 1 lít', 'tui 5 kg', 'chai 500 ml'])('%s: packed', (text) => expect(factOf(talk('gạo', text), 'packaged')).toBe('co'));
  test.each(['giấy kiểm nghiệm 2 bản', 'bán rời', 'mua 3 bao 50kg', 'hộp 200g được không', 'thùng 20 lít'])('%s: not said', (text) => expect(factOf(talk('gạo', text), 'packaged')).not.toBe('co'));
});

describe('a side asked of the paper they said they lack', () => {
  const LACKS = ['rượu nếp', 'ho gia dinh chua dang ky kinh doanh'];
  test.each(['o dau', 'bao lau co giay', 'phi nhieu hong'])('%s: of the registration', (text) => expect(talk(...LACKS, text).said).toMatch(/đăng ký kinh doanh cấp xã/));
  test('"giay do" is that paper, and no giấy dó', () => {
    const talked = talk('rượu nếp', 'hộ kinh doanh', 'giay phep san xuat ruou thi chua', 'giay do mua o dau');
    expect(talked.said).toMatch(/UBND cấp xã làm việc này/);
    expect(talked.state.products).toHaveLength(1);
  });
  test('where one gets it, and not where we have it from', () => {
    expect(talk('gạo', 'htx', 'thiếu bản đánh giá môi trường', 'cái đó lấy đâu ra').said).toMatch(/Hồ sơ bảo vệ môi trường:/);
    expect(talk('gạo', 'htx', 'kiểm nghiệm mấy tháng hết hạn', 'lấy đâu ra vậy').said).toMatch(/^Nguồn /);
  });
  test.each(['lam giay do', 'tranh giấy dó'])('%s: a product', (text) => expect(talk(text).state.products.map(({ name }) => name)).toEqual(['giấy dó']));
});

describe('small words', () => {
  test.each(['nhắc chú thứ hai nhé', 'nhắc anh thứ hai'])('%s: a reminder', (text) => expect(talk('gạo', text).said).toMatch(/8 giờ thứ hai, \d+\/\d+\/2026 em nhắc/));
  test('of what was spoken, and not that they do not know', () => {
    const talked = talk('gạo', 'htx', 'xã Vĩnh Châu cần thơ', 'hồi bữa nói tới đâu quên rồi');
    expect(talked.said).toMatch(/Tiến độ/);
    expect(factOf(talked, 'case')).toBeUndefined();
    expect(talked.said).toMatch(/lần đầu, nâng hạng hay đánh giá lại/);
  });
  test('"khăn" is no "khoan"', () => expect(talk('dệt thổ cẩm', 'khăn với túi').said).not.toMatch(/lúc nào rảnh/));
  test.each(['khoan', 'khoan đã'])('%s: they wait', (text) => expect(talk('gạo', text).said).toMatch(/lúc nào rảnh/));
  test('more than what is known is not said to be written down', () => {
    expect(talk('gạo', 'htx', 'htx co 12 xa vien, 8 nu, gd là nữ').said).toMatch(/chưa có chỗ ghi/);
    expect(talk('gạo', 'htx', 'em nói rồi htx').said).toMatch(/em ghi rồi/);
  });
  test('two forms without a comma', () => expect(talk('gạo', 'mẫu 01 ghi gì mẫu 02 ghi gì').said).toMatch(/Mẫu số 01 có hai phần[\s\S]*Mẫu số 02/));
  test.each([['mần chả bò đà nẵng', ['chả bò']], ['làm cao dược liệu (cao chè vằng) 7 năm', ['cao chè vằng']], ['làm mắm (mắm tôm, mắm tép)', ['mắm', 'mắm tôm', 'mắm tép']]])('%s: %s', (text, names) => expect(talk(text).state.products.map(({ name }) => name)).toEqual(names));
});
