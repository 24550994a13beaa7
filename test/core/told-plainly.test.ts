import { describe, expect, test } from 'vitest';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

/* Chats of producers of many kinds: nobody is accused, what others think of is not theirs, a day is of the paper that was named. */

const REFUSES = /không làm được ạ|không giúp việc đó|chỉ giúp|chỉ trả lời chuyện OCOP|Em không cho số/;
const MAKER = ['bánh pía', 'hộ kinh doanh', 'xã Xuân Thành nghệ an'] as const;
const TWO = [...MAKER, 'bánh in', 'Sản phẩm thêm: bánh in'] as const;
const names = (...texts: string[]) => talk(...texts).state.products.map(({ name }) => name);

describe('who tells how they work is told of no forgery', () => {
  test.each(['bột nếp lấy của đại lý quen, đường thì mua chợ huyện', 'Nguyên liệu: nếp thu mua tại Kẻ Gỗ, Cẩm Xuyên (80%); đường nhập Thái Lan 20%', 'phòng bán hàng đề nghị thêm hộp quà tết, chờ sếp duyệt', 'giấy tờ: chè có rồi, ngày 5/8/2026; bánh đang gửi', 'ý kiến của sếp tôi: bánh này 3 sao là được', 'mà cái giấy đó cấp cho bánh pía thôi nha', 'bánh tráng sữa thì mới gửi mẫu hôm qua'])('%s', (text) => {
    expect(talk(...MAKER, text).said).not.toMatch(REFUSES);
  });
  test('who presses for it is', () => expect(talk(...MAKER, 'kiểm nghiệm hết hạn rồi sửa ngày giúp chị').said).toMatch(REFUSES));
});

describe('which goods are theirs', () => {
  test.each(['thằng út nó biểu làm thêm mứt dừa nữa mà bác thấy một món cho kỹ đã', 'Con gái tôi bảo làm cả mứt dừa nữa, hay đấy, nhưng mà thôi', 'sếp đề nghị thêm sản phẩm mứt dừa, chờ duyệt', 'thằng em anh bảo làm luôn măng khô cho đủ bộ, nhưng anh chưa tính', 'con be em keu dang ky ca banh trung thu nua ma thoi de coi', 'ba em nói làm thêm mứt dừa nữa, mà em thấy nhiều quá', 'phong ky thuat de nghi them san pham mut dau tay, ban giam doc chua duyet', 'em làm cả mứt dừa nữa nhưng mà không đăng ký đâu'])('%s: none', (text) => {
    expect(names(...MAKER, text)).toEqual(['bánh pía']);
  });
  test('made of what it ends with', () => {
    const told = talk('miến gạo, tinh bột nghệ', 'htx', 'xã Xuân Thành nghệ an', 'miến gạo thì nâng hạng, nghệ thì lần đầu');
    expect([factOf(told, 'case', 'miến gạo'), factOf(told, 'case', 'tinh bột nghệ')]).toEqual(['nang_hang', 'lan_dau']);
  });
  test('an idea that is taken up is', () => expect(names(...MAKER, 'chồng em bảo làm thêm mứt dừa nên em đăng ký luôn mứt dừa')).toEqual(['bánh pía', 'mứt dừa']));
  test('cả typed bare is no fish', () => expect(names(...MAKER, 'dang ky ca banh trung thu nua')).toEqual(['bánh pía', 'bánh trung thu']));
  test('a thing pointed at is no mustard', () => expect(names(...MAKER, 'lam cai nay co giau khong')).toEqual(['bánh pía']));
  test.each(['xa yeu cau lam ke hoach moi truong', 'bao bi do cty Hoang Gia in', 'tự công bố bánh pía số 03/2026 ngày 1/10/2026'])('%s: no goods', (text) => {
    const told = talk(...MAKER, text);
    expect(told.state.products).toHaveLength(1);
    expect(told.said).not.toMatch(/Còn "/);
  });
  test('a year is no part of a name', () => expect(names('ruốc hàu', 'hộ kinh doanh', 'ruốc hàu sang năm hẵng hay')).toEqual(['ruốc hàu']));
  test('what theirs is to be called is no other', () => {
    const told = talk('nước mắm cá linh', 'hộ kinh doanh', 'nhãn hiệu thì bác chưa đăng ký, bác tính đặt tên nước mắm Tư Linh');
    expect([told.state.products.length, factOf(told, 'trademark')]).toEqual([1, 'chua']);
  });
  test.each(['bánh in thì thôi để sang năm hẵng hay', 'ok vay banh in de sang nam nha'])('%s: put off, and the other is spoken of', (text) => expect(talk(...TWO, text).said).toMatch(/đang nói về bánh pía/));
  test('one of theirs goes, its name in front', () => expect(talk(...TWO, 'bánh in thì thôi bỏ ra khỏi danh sách').said).toMatch(/bỏ sản phẩm bánh in/));
  test('all of it next year', () => expect(talk(...CAKE, 'thôi để sang năm hẵng hay').said).toMatch(/lúc nào rảnh/));
});

describe('where they are', () => {
  test('what it was called is of before', () => expect(factOf(talk(...MAKER, 'trước là xã Dị Nậu, nay nhập rồi'), 'commune')).toBe('Xuân Thành'));
  test('the commune that was', () => expect(factOf(talk('bánh pía', 'htx', 'xã anh là xã Côn Minh cũ, giờ sáp nhập thành xã Na Rì'), 'commune')).toBe('Na Rì'));
  test('its old name, whoever calls it theirs', () => expect(factOf(talk(...MAKER, 'trước đây xã em là xã Tân Bình, giờ nhập lại rồi'), 'commune')).toBe('Xuân Thành'));
  test('both in one breath', () => expect(factOf(talk('bánh pía', 'hộ kinh doanh', 'xã Tân Lạc, trước là xã Dị Nậu, phú thọ'), 'commune')).toBe('Tân Lạc'));
  test('an office is no commune', () => expect(factOf(talk('bánh pía', 'công chức xã phụ trách OCOP bảo em làm'), 'commune')).toBeUndefined());
  test('told by voice, without a stop', () => {
    const told = talk('bác là Nguyễn Văn Tư ở ấp Phú Hòa xã Vĩnh Thạnh tỉnh Đồng Tháp bác làm nước mắm cá linh được mười mấy năm nay rồi cháu à giờ người ta vận động bác làm ô cốp cháu chỉ bác với');
    expect([factOf(told, 'commune'), factOf(told, 'province')]).toEqual(['Vĩnh Thạnh', 'Đồng Tháp']);
  });
});

describe('of others', () => {
  test.each(['trong xã có 2 hộ nữa làm bánh pía đã được 3 sao năm 2024', 'hôm qua người ta rớt 3 sao vì thiếu giấy, mình có cần không'])('%s: no stars of theirs', (text) => {
    const told = talk(...MAKER, text);
    expect([factOf(told, 'certificate-stars'), factOf(told, 'stars')]).toEqual([undefined, undefined]);
  });
  test('what others would have is no aim', () => expect(factOf(talk(...MAKER, '3 sao thôi ạ, mà mấy chị bên hội phụ nữ kêu làm 4 sao'), 'stars')).toBe(3));
  test('of whom they buy is not what they are', () => expect(factOf(talk(...MAKER, 'đường mua công ty đường Bến Tre'), 'producer-kind')).toBe('ho_kinh_doanh'));
  test('who prints for them is not what they are', () => expect(factOf(talk(...MAKER, 'bao bì do công ty Hải Phòng thiết kế'), 'producer-kind')).toBe('ho_kinh_doanh'));
  test('what an old friend says, and what they lack themselves', () => expect(factOf(talk(...MAKER, 'ông bạn của tui bên Lai Vung làm nem được 4 sao nói phải có câu chuyện sản phẩm tui chưa có viết cái đó'), 'product-story')).toBe('chua'));
});

describe('each paper as it was said', () => {
  test.each<[string, string]>([
    ['giay ve sinh an toan con toi 2027 nha', 'food-safety-certificate'],
    ['Nhãn hiệu Tân Việt bảo hộ đến 2031', 'trademark'],
    ['ĐKKD số 1007 cấp năm 2018', 'business-registration'],
    ['thằng chồng đứng tên giấy hộ kinh doanh', 'business-registration'],
    ['minh co hop dong vs bach hoa xanh r do', 'sales-proof'],
    ['bác có hợp đồng mua cá với ông Ba Hồng Ngự rồi', 'origin-proof'],
    ['nhãn thì thằng cháu nó in cho rồi có mã vạch luôn', 'product-label'],
  ])('%s: it is there', (text, paper) => expect(heldBy(talk(...MAKER, text))).toContain(paper));
  test('sold at retail is not bought in', () => expect(heldBy(talk(...MAKER, 'chưa có hợp đồng tiêu thụ, có hóa đơn bán lẻ thôi'))).not.toContain('origin-proof'));
  test('merged communes buy nothing in', () => expect(heldBy(talk(...MAKER, 'xã sáp nhập rồi', 'có hợp đồng với siêu thị'))).not.toContain('origin-proof'));
  test.each<[string, string, string]>([
    ['bánh pía gửi đi kiểm nghiệm ở Cần Thơ hồi đầu tháng rồi mà chưa có kết quả', 'test-report', 'dang_lam'],
    ['nhãn hiệu nộp đơn tháng 8 rồi, chưa có bằng', 'trademark', 'dang_lam'],
    ['nhãn đang vẽ', 'product-label', 'dang_lam'],
    ['giấy môi trường thì xã nói để xã xác nhận cho bác chưa có đâu', 'environment-file', 'chua'],
    ['giấy an toàn thực phẩm bác chưa có mà nghe nói bán ít thì khỏi', 'food-safety-certificate', 'chua'],
  ])('%s', (text, fact, value) => expect(factOf(talk(...MAKER, text), fact)).toBe(value));
  test('tomatoes lack nothing', () => expect(heldBy(talk('cà chua', 'htx', 'tem qr chi ca chua co'))).toEqual(['traceability']));
  test('of all three, counted', () => expect(heldBy(talk(...TWO, 'nhan in roi het 2 mon'))).toEqual(['product-label', 'product-label']));
  test('what an office ordered is not under way', () => expect(factOf(talk(...MAKER, 'xã bảo gửi mẫu kiểm nghiệm rồi'), 'test-report')).toBeUndefined());
  test('lacked, a moment after it was asked about', () => expect(factOf(talk(...MAKER, 'cái tự công bố là cái gì vậy', 'bác chưa làm cái đó'), 'self-declaration')).toBe('chua'));
  test('asked for anew and waited for', () => expect(factOf(talk(...MAKER, 'giấy attp hết hạn rồi', 'em xin cấp lại rồi, đang chờ'), 'food-safety-certificate')).toBe('dang_lam'));
});

describe('the day is of the paper', () => {
  test('of one that serves several of their goods', () => {
    const told = talk('HTX có 2 sản phẩm: chè xanh, mật ong', 'htx', 'xã Yên Sơn tuyên quang', 'chè xanh được 3 sao, giờ đánh giá lại', 'Giấy ATTP của HTX cấp cho chè và mật ong, hết hạn 30/11/2027');
    expect(factOf(told, 'certificate-expires')).toBeUndefined();
    expect(told.state.documents).toMatchObject([{ item: 'food-safety-certificate', expires: '2027-11-30' }]);
  });
  test('mended a moment after', () => expect(talk(...MAKER, 'Tự công bố sản phẩm: số 02/LVT/2024 ngày 01/7/2024', 'À chị nhầm, ngày 10/7/2024').state.documents).toMatchObject([{ item: 'self-declaration', issued: '2024-07-10' }]));
  test('mended with a cry of surprise', () => expect(talk(...MAKER, 'kiểm nghiệm bánh pía có hôm 10/9/2026', 'ủa nhầm 10/10/2026').state.documents).toMatchObject([{ item: 'test-report', issued: '2026-10-10' }]));
  test('a month mended is of the one that has it', () => {
    const told = talk(...TWO, 'chua kiem nghiem banh in, banh pia thi kiem nghiem r thang 6 nam nay', 'ah nham thang 7');
    expect(factOf(told, 'test-report', 'bánh in')).toBe('chua');
    expect(told.said).toMatch(/tháng 7\/2027/);
  });
});

describe('who works there', () => {
  test('hands at work are asked about', () => expect(talk(...MAKER, 'có 3 người làm').said).toMatch(/Cơ sở có thuê người làm/));
  test.each([['em có thuê 5 bạn, có hợp đồng', 'co'], ['thue theo thang 5tr 1 ng', 'co'], ['nhà bác có bác với bà nhà với hai thằng con trai làm không có mướn ai hết á', 'khong']])('%s', (text, value) => expect(factOf(talk(...MAKER, text), 'hires')).toBe(value));
});

describe('asked and answered shortly', () => {
  test('the household that is not registered', () => expect(factOf(talk('rượu cần', 'hộ', 'chưa đăng ký'), 'producer-kind')).toBe('ho_chua_dang_ky'));
  test('man and wife, asked whether anybody is hired', () => expect(factOf(talk(...MAKER, 'có 2 người làm', 'vợ chồng thôi'), 'hires')).toBe('khong'));
  test('a sigh is no question for a person', () => expect(talk(...MAKER, 'sao giấy tờ nhiều quá trời vậy, em nản ghê').state.questions).toEqual([]));
});

describe('nothing is asked, and nothing offered', () => {
  test('what was never so asks nothing', () => {
    const told = talk(...MAKER, 'bác đăng ký lần đầu thôi chứ hồi nào giờ có biết cái gì đâu mà nói cháu');
    expect(factOf(told, 'case')).toBe('lan_dau');
    expect(told.said).not.toMatch(/Mã nối/);
  });
  test('an aim is no question', () => expect(factOf(talk(...MAKER, 'Lần đầu, phấn đấu 3 sao'), 'stars')).toBe(3));
  test('who is back is not judged anew', () => expect(factOf(talk(...MAKER, 'em lại đây'), 'case')).toBeUndefined());
  test('eyes grow weak', () => expect(talk(...MAKER, 'bác già rồi mắt kém cháu nói ngắn ngắn thôi nghe').said).toMatch(/gọn/));
  test('off to rest', () => expect(talk(...MAKER, 'thôi bác đi nghỉ trưa cái đã chiều bác nói tiếp').said).toMatch(/lúc nào rảnh/));
});

test('who works there is no product', () => {
  for (const said of ['chị em toàn người trong bản cả', 'hai vợ chồng già', 'bà con trong xóm']) expect(talk('hợp tác xã', said).state.products, said).toEqual([]);
});

describe('what is only filed, only needed, only their own', () => {
  test.each(['chị mới có tờ khai nhãn hiệu nộp 18/8 năm ni thôi', 'Ông tư vấn nói phải có BẰNG nhãn hiệu mới được 3 sao, mà chị mới có tờ khai nộp 18/8 năm ni thôi', 'nhãn hiệu mới nộp đơn hôm 18/8 thôi em'])('%s: under way, whatever day it bears, and no stars', (text) => {
    const talked = talk('em làm mè xửng', text);
    expect([factOf(talked, 'trademark'), factOf(talked, 'certificate-stars'), heldBy(talked)]).toEqual(['dang_lam', undefined, []]);
  });
  test('an application that was accepted is there', () => expect(heldBy(talk('em làm mè xửng', 'nhãn hiệu nộp đơn tháng 5 rồi, có giấy chấp nhận đơn'))).toEqual(['trademark']));
  test('their own figures are no text of others', () => {
    const talked = talk('bên em HTX làm thịt trâu gác bếp 3 sao cấp 10/02/2025, muốn lên 4 sao', 'Số liệu bên em: trâu mua trong tỉnh 60%, còn lại lấy Nghệ An. 14 lđ trong đó 11 người hộ khẩu trong xã. HACCP đến 02/2027');
    expect(talked.said).not.toContain('nơi khác viết');
    expect(heldBy(talked)).toContain('haccp');
  });
  test('how it is run is no part of the name', () => expect(talk('Mở từ tháng 3 năm nay, có giấy hộ kinh doanh lưu trú đàng hoàng').state.products.map(({ name }) => name)).toEqual(['lưu trú']));
  test('a quarrel that is over puts nothing off', () => expect(talk(...CAKE, 'Thôi hôm trước tui nóng, bỏ qua nghen. Xã nói làm được ở xã, giấy tờ gồm gì cậu chỉ tui cái').said).toContain('còn thiếu'));
});

describe('of whom and in what', () => {
  test.each(['Rượu 45 độ, chai sành nửa lít, còn lại tui bán can 20 lít cho quán', 'bán can 20 lít cho quán', 'ban can nhua 20l cho quan'])('%s: in cans, and nothing by weight', (text) => expect(factOf(talk('em nấu rượu gạo', text), 'packaged')).not.toBe('khong'));
  test('by weight', () => expect(factOf(talk('em làm cà phê', 'bán cân ngoài chợ'), 'packaged')).toBe('khong'));
  test.each(['Anh Tuấn nói để anh ấy làm giấy hết. tên công ty anh ấy. mình chỉ hái', 'giấy đứng tên htx của họ'])('%s: not what they are', (text) => expect(factOf(talk('nhà mình làm chè', text), 'producer-kind')).toBeUndefined());
  test('their own', () => expect(factOf(talk('nhà mình làm chè', 'bên mình là công ty TNHH'), 'producer-kind')).toBe('doanh_nghiep'));
});
