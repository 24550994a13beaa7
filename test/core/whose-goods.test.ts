import { describe, expect, test } from 'vitest';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

/* Which goods are theirs, and which are somebody else's. */

const names = (...texts: readonly string[]) => talk(...texts).state.products.map(({ name }) => name);

describe('whose goods they are', () => {
  const BEFORE = ['nước mắm', 'hộ kinh doanh', 'làm thêm mắm tôm nữa'];
  test('their uncle makes it', () => {
    expect(names(...BEFORE, 'mam tom la cua nha chu e lam, bo e chi lam nuoc mam thoi')).toEqual(['nước mắm']);
  });
  test('kept for the house', () => {
    expect(names(...BEFORE, 'bo e bao con ruou nep nua nhung de uong k ban')).not.toContain('rượu nếp');
  });
  test.each([['mắm tôm là của nhà em làm', 'mắm tôm'], ['còn rượu nếp nữa, để bán tết', 'rượu nếp']])('%s: theirs', (text, name) => {
    expect(names(...BEFORE, text)).toContain(name);
  });
  test('nuôi ong sells mật ong', () => {
    expect(names('nuôi ong', 'a ban mat ong tren shopee')).toEqual(['mật ong']);
  });
  test('mẹ thì làm tương bần, nhưng của mẹ chứ không phải của chị', () => {
    expect(names('tương ớt', 'hộ kinh doanh', 'làm thêm sa tế nữa', 'mẹ c thì làm tương bần, nhưng của mẹ chứ k phải của c')).toEqual(['tương ớt', 'sa tế']);
  });
  test('kẹo chuối chứ không phải kẹo dừa: what it is', () => {
    expect(names('kẹo dừa', 'kẹo chuối chứ không phải kẹo dừa')).toEqual(['kẹo chuối']);
  });
  test('which of them comes first', () => {
    const { state } = talk('trà shan', 'htx', 'làm thêm măng khô nữa', 'tra minh lam truoc, mang kho de sang nam');
    expect(state.products.find(({ id }) => id === state.people[0]!.product)?.name).toBe('trà shan');
  });
});

describe('of others, of nobody, of whom they work with', () => {
  test.each(['năm ngoái HTX bên Phia Đén được 4 sao mà họ không có HACCP', 'o Bưởi trên xóm được 3 sao rồi, o nớ có giấy ATTP', 'công ty bạn bên Gia Lai được 5 sao rồi đấy', 'chị Tư bên xóm bán cả Shopee, bả có 4 sao', 'homestay bên cạnh bị khách chê nên rớt hạng đấy', 'bên HTX Tà Xùa cũng 5 sao mà họ làm chậm bị hết hạn'])('%s: nothing of theirs', (text) => {
    const talked = talk(...CAKE, text);
    expect([factOf(talked, 'certificate-stars'), factOf(talked, 'haccp'), heldBy(talked).length]).toEqual([undefined, undefined, 0]);
    expect(talked.said).toContain('Chuyện nhà khác');
  });
  test('which paper a tale was of is asked of behind it', () => {
    expect(talk(...CAKE, 'o Bưởi trên xóm được 3 sao rồi, o nớ có giấy ATTP', 'rứa giấy nớ xin ở mô').said).not.toContain('không đoán');
  });
  test.each(['co xuat khau sang dai loan 200kg qua cong ty khac', 'bánh bán sang Đức 2 tấn qua công ty Hà Nội', 'đất trồng gừng thuê của công ty 5 năm', 'giám đốc là bà Hiền, người liên hệ là tôi'])('%s: they stay what they are', (text) => {
    const talked = talk(...CAKE, text);
    expect(factOf(talked, 'producer-kind')).toBe('ho_kinh_doanh');
    expect(talked.said).not.toContain('không cho số điện thoại');
  });
  test.each(['bà chưa đăng ký gì hết trơn, bán ở chợ Nguyệt Hóa', 'làm cá nhân thôi chứ có đăng ký chi mô'])('%s: not registered', (text) => {
    expect(factOf(talk('bánh gai', text), 'producer-kind')).toBe('ho_chua_dang_ky');
  });
  test.each(['nhà có 6 phòng, chị với hai đứa con làm thôi', 'vợ chồng với ông già làm, lúc nhiều thì kêu thêm đứa cháu'])('%s: nobody is hired', (text) => {
    expect(factOf(talk(...CAKE, text), 'hires')).toBe('khong');
  });
  test('hands that are told of once more are no question', () => {
    expect(talk(...CAKE, 'thuê 3 người làm', 'nhà có 4 người làm').said).toMatch(/^Dạ em nghe/);
  });
  test.each(['xã nhận hồ sơ hôm qua', 'hồ sơ bánh gai nộp xã hôm thứ hai'])('%s: handed in', (text) => {
    expect(talk(...CAKE, text).said).toContain('15 ngày làm việc');
  });
  test('a commune forgotten is none of what we ask, and known it stays', () => {
    expect(talk('bánh gai', 'quên mất xã gì rồi').state.facts.filter(({ put }) => put !== undefined).map(({ fact }) => fact)).toEqual(['commune']);
    expect(factOf(talk('bánh gai', 'xã Thuận An Huế', 'xã gì em quên rồi'), 'commune')).toBe('Thuận An');
  });
  test('numbered goods bear no number; a line of trade is no product; now is no name', () => {
    const names = (...texts: readonly string[]) => talk(...texts).state.products.map(({ name }) => name);
    expect(names('Công ty có 3 sản phẩm: 1. cà phê bột 2. mắc ca sấy 3. bơ sấy dẻo')).toEqual(['cà phê bột', 'mắc ca sấy', 'bơ sấy dẻo']);
    expect(names('em bên htx rau củ quả an hòa')).toEqual([]);
    expect(talk('Bưởi da xanh', 'hkd', 'Bưởi bây giờ thiếu gì').said).toMatch(/^Hồ sơ Bưởi da xanh còn thiếu/);
  });
  test('stars of the one, none yet of the other', () => {
    const talked = talk('chè đinh với chè tôm nõn', 'hkd', 'che dinh 4 sao cap ngay 15/6/2023, con che tom non thi chua co sao');
    expect([factOf(talked, 'certificate-issued', 'chè đinh'), factOf(talked, 'case', 'chè tôm nõn')]).toEqual(['2023-06-15', 'lan_dau']);
  });
  test('what is told of goods that are not theirs is asked of', () => {
    const talked = talk('rượu cần', 'hkd', 'cam sấy thì kiểm nghiệm rồi ạ, có hạn tới 20/3/2027');
    expect([heldBy(talked).length, talked.said.includes('Còn "cam sấy" là')]).toEqual([0, true]);
    expect(factOf(talk(...CAKE, 'nhãn thì chưa in'), 'product-label')).toBe('chua');
  });
  test('the same of materials is not told twice', () => {
    expect(talk(...CAKE, 'nguyên liệu nhà trồng', 'nguyên liệu nhà trồng mà').said).toMatch(/^Dạ em nghe/);
  });
  test('goods to go leave the others in hand', () => {
    expect(talk('mắm ruốc, bánh lọc', 'hkd', 'bánh lọc thì bỏ nghe, không làm nữa', 'chừ thiếu chi nữa không').said).toMatch(/^Hồ sơ mắm ruốc/);
  });
  test('the paper that makes them a household has its day', () => {
    expect(talk('bánh gai', 'hộ kinh doanh, giấy cấp ngày 9/8/2019').state.documents).toMatchObject([{ item: 'business-registration', issued: '2019-08-09' }]);
  });
  test('some other day is not asked to be that of the certificate, nor asked for ever', () => {
    expect(talk('homestay', 'hkd', 'homestay đã 4 sao rồi', 'PCCC có biên bản kiểm tra ngày 3/5/2026, giấy an ninh có từ 2020').said).not.toContain('ngày cấp giấy chứng nhận OCOP phải không');
    expect(factOf(talk('bánh gai', 'hkd', 'đang 3 sao', '3/5/2024', 'bánh để được mấy ngày thì ghi hạn sao'), 'certificate-issued')).toBeUndefined();
  });
  test.each([['doanh thu nam 2025 duoc 1 ty 2', /đủ ngày/], ['mệt hè', /chưa hiểu/], ['hùi đó xã có kêu đăng ký mà ngoại sợ tốn tiền', /không đoán/], ['thì bỏ hũ nhựa dán cái giấy có tên với số điện thoại', /gặp cán bộ/], ['mần 30 năm ni rồi, mệ ngoại truyền lại', /không tính hạn/]])('%s: no such reply', (text, reply) => {
    expect(talk('bánh gai', 'hkd', 'xã Xuân Thành nghệ an', 'đánh giá lại', 'nhãn có rồi', text).said).not.toMatch(reply);
  });
});

describe('goods that are theirs, and goods that are not', () => {
  test.each<[string, readonly string[]]>([
    ['ngoài bánh gai cô còn làm mứt sen nữa cháu ạ', ['bánh gai', 'mứt sen']], ['mà nem chua mình cũng làm luôn, hai món', ['bánh gai', 'nem chua']], ['2. Nem chua: 3 sao', ['bánh gai', 'nem chua']],
    ['nhóm mình còn làm dịch vụ homestay', ['bánh gai', 'homestay']], ['công ty dự kiến bổ sung sản phẩm bánh pía vào quý 2/2027', ['bánh gai']], ['mỗi cân bánh hết nghìn lá gai', ['bánh gai']],
  ])('%s', (text, goods) => expect(names(...CAKE, text)).toEqual(goods));
  test.each(['mứt thì thôi, cô chỉ làm dịp Tết, đừng ghi', 'khoan, mứt sen là của thằng em vợ, bỏ ra'])('%s: it goes', (text) => expect(names(...CAKE, 'cô còn làm mứt sen nữa', text)).toEqual(['bánh gai']));
  test('hoa hồng is spelled alike in a name and in what is said', () => {
    const ROSE = ['làm trà atiso với hoa hồng sấy', 'htx', 'xã Xuân Thành nghệ an'] as const;
    expect(factOf(talk(...ROSE, 'kiểm nghiệm trà có rồi, hoa hồng chưa'), 'test-report', 'hoa hồng sấy')).toBe('chua');
    expect(talk(...ROSE, 'hoa hồng thôi bỏ, sương muối chết hết').said).toMatch(/bỏ sản phẩm hoa hồng sấy/);
    expect(names(...ROSE, 'trà đổi tên thành trà mềm atiso nhé')).toEqual(['trà mềm atiso', 'hoa hồng sấy']);
  });
  test('only those that are named stay', () => expect(talk(...CAKE, 'còn làm mứt sen nữa', 'còn làm nem chua nữa', 'còn bánh gai với nem chua thôi').said).toMatch(/bỏ sản phẩm mứt sen/));
  test('"nuôi thả" asks for no person', () => expect(talk(...CAKE, 'vịt nuôi thả ngoài suối').state.questions).toEqual([]));
});
