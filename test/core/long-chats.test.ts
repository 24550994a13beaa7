import { describe, expect, test } from 'vitest';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

/* What long chats of producers were played to show: what is written down is what they said, of theirs and of nobody else. */

const HTX = ['bánh gai', 'htx', 'xã Tân Lạc phú thọ'] as const;
const names = (...texts: string[]) => talk(...texts).state.products.map(({ name }) => name);

describe('where they are', () => {
  test.each(['tên hợp tác xã Ong Tân Lạc', 'có giấy chứng thực do xã chứng nhận', 'attp ký cam kết với xã 6/2025', 'có hợp đồng với cửa hàng ở Hà Nội'])('%s: tells no other place', (text) => {
    const told = talk(...HTX, text);
    expect([factOf(told, 'commune'), factOf(told, 'province')]).toEqual(['Tân Lạc', 'Phú Thọ']);
  });
  test('a hợp tác xã of a trade is no commune', () => expect(factOf(talk('homestay', 'hợp tác xã du lịch cộng đồng'), 'commune')).toBeUndefined());
  test('where tea is bought is no province of theirs', () => {
    expect(factOf(talk('trà sen', 'hkd', 'phường kim long', 'trà mua của tân cương thái nguyên rồi ướp'), 'province')).toBeUndefined();
    expect(factOf(talk('trà sen', 'hkd', 'phường kim long', 'trà thu của bà con, em ở Huế'), 'province')).toBe('Huế');
  });
  test.each(['chả mực, hkd, huế', 'chả mực, huế, hộ kinh doanh'])('%s: a province of one syllable between commas', (text) => expect(factOf(talk(text), 'province')).toBe('Huế'));
  test.each(['cà mau năm căn', 'năm căn cà mau', 'em năm căn cà mau'])('%s: a name beside the province is the commune', (text) => expect([factOf(talk('tôm khô', text), 'commune'), factOf(talk('tôm khô', text), 'province')]).toEqual([expect.stringMatching(/năm căn/i), 'Cà Mau']));
  test.each(['cam vinh nghệ an', 'hoà bình cũ phú thọ', 'chè thái nguyên'])('%s: no commune', (text) => expect(factOf(talk('tôm khô', text), 'commune')).toBeUndefined());
  test('"e nhé" is no part of the name', () => expect(factOf(talk('chả mực', 'hkd', 'đặc khu vân đồn e nhé'), 'commune')).toBe('Vân Đồn'));
});

describe('each paper as it was said', () => {
  test.each<[string, string[], Record<string, string>]>([
    ['tu cong bo co roi, gmp khong', ['self-declaration'], { gmp: 'chua' }],
    ['haccp ko iso 22000 có', ['haccp'], {}],
    ['HACCP có 2025, ISO 22000 không có', ['haccp'], {}],
    ['HACCP không có, ISO cũng không', [], { haccp: 'chua' }],
    ['kiểm nghiệm có rồi, attp không', ['test-report'], { 'food-safety-certificate': 'chua' }],
    ['có hoá đơn mua trà', ['origin-proof'], {}],
    ['có hóa đơn bán hàng', ['sales-proof'], {}],
    ['có hóa đơn mua máy', [], {}],
    ['co hop dong voi 30 ho trong nep nua', ['origin-proof'], {}],
  ])('%s', (text, held, facts) => {
    const told = talk(...CAKE, text);
    expect(heldBy(told)).toEqual(held);
    for (const [fact, value] of Object.entries(facts)) expect(factOf(told, fact)).toBe(value);
  });
  test('gmp không, alone, asks', () => expect(factOf(talk(...CAKE, 'gmp không'), 'gmp')).toBeUndefined());
  test('the day of the certificate that was asked for is not that of a test report spoken of before', () =>
    expect(heldBy(talk('mật ong, chưa kiểm nghiệm', 'tổ hợp tác', 'xã tân lạc phú thọ', '3 sao từ 2023, sắp hết hạn rồi', 'cấp ngày 20/12/2023'))).toEqual([]));
});

describe('who they are', () => {
  test('those of the house are not hired', () => expect(factOf(talk(...CAKE, 'co 2 nguoi lam, 2 vo chong'), 'hires')).toBe('khong'));
  test('hired hands beside the family', () => expect(factOf(talk(...CAKE, 'co 5 nguoi lam thue, 2 vo chong'), 'hires')).toBe('co'));
  test.each(['ai cung lam tai nha', 'trang trại bên mình còn làm mắc ca sấy'])('%s: an htx stays one', (text) => expect(factOf(talk(...HTX, text), 'producer-kind')).toBe('htx'));
  test.each([['à nhầm trang trại', 'trang_trai'], ['nhà mình là trang trại', 'trang_trai'], ['chưa đăng ký, làm tại nhà', 'ho_chua_dang_ky']])('%s', (text, kind) => expect(factOf(talk(...HTX, text), 'producer-kind')).toBe(kind));
});

describe('which goods are theirs', () => {
  test.each<[string, string[]]>([['gạo nếp nhà trồng với mua thêm', []], ['ngâm thêm táo mèo nữa, rượu táo mèo', ['rượu táo mèo']], ['có hợp đồng với 30 hộ trồng xoài nữa', []], ['còn gạo nếp nữa', ['gạo nếp']], ['có làm thêm gạo nếp nhà trồng', ['gạo nếp']]])('%s', (text, more) => expect(names('rượu men lá', text)).toEqual(['rượu men lá', ...more]));
  test('a company is not its product', () => expect(names('bên cty TNHH Cà phê Ea Tu. E muốn nâng hạng 3 lên 4 sao cho cà phê bột')).toEqual(['cà phê bột']));
  test('what it is used as is no second product', () => expect(names('bột quế gia vị')).toEqual(['bột quế']));
  test('in a list it is one', () => expect(names('bột quế, gia vị')).toEqual(['bột quế', 'gia vị']));
});

describe('what goes and what stays', () => {
  test.each(['bỏ bột quế ra', 'bỏ bột quế', 'bỏ giúp em bột quế đi'])('%s: asked once more', (text) => expect(talk('bột quế', 'tinh dầu quế nữa', text).said).toMatch(/^Anh\/chị muốn bỏ sản phẩm bột quế/));
  test('xoai tuoi thi thoi khong lam nua', () => expect(talk('xoai say deo va xoai tuoi', 'xoai tuoi thi thoi khong lam nua').said).toMatch(/^Anh\/chị muốn bỏ sản phẩm xoai tuoi/));
  test('no more stars than that is no goodbye', () => expect(talk('bánh gai', 'htx', 'xã Tân Lạc phú thọ', 'lần đầu', '3 sao thôi c k dám mơ cao').said).not.toMatch(/em dừng ở đây/));
  test.each(['thôi không', 'à thôi không', 'thôi không làm đâu'])('%s: stops', (text) => expect(talk('bánh gai', text).said).toMatch(/^Dạ em dừng ở đây/));
  test.each(['không đừng xoá', 'thôi đừng xoá nữa', 'khoan, không xoá'])('%s', (text) => expect(talk('bánh gai', 'xoá hết đi', text).said).toMatch(/^Dạ vâng, em giữ nguyên/));
});

describe('said in other words', () => {
  test.each(['chưa làm ocop lần nào', 'cô chưa có sao nào hết'])('%s: a first time', (text) => expect(factOf(talk(...HTX, text), 'case')).toBe('lan_dau'));
  test.each(['4*', '4 *'])('%s', (text) => expect(factOf(talk(...HTX, text), 'stars')).toBe(4));
  test('thôi cứ 3', () => expect(factOf(talk(...HTX, 'lần đầu', 'thôi cứ 3'), 'stars')).toBe(3));
  test('rồi rồi đóng gói có nhãn', () => expect(factOf(talk(...HTX, 'rồi rồi đóng gói có nhãn'), 'packaged')).toBe('co'));
  test('a sample that is sent in', () => expect(factOf(talk(...HTX, 'kiểm nghiệm gửi mẫu tuần trước chưa có kết quả'), 'test-report')).toBe('dang_lam'));
  test.each(['nhãn hiệu đã được cấp văn bằng', 'dang ky nhan hieu duoc cap van bang roi'])('%s', (text) => expect(heldBy(talk(...HTX, text))).toEqual(['trademark']));
  test('nhãn hiệu chưa được cấp văn bằng', () => expect(factOf(talk(...HTX, 'nhãn hiệu chưa được cấp văn bằng'), 'trademark')).toBe('chua'));
  test('what is told of goods just asked about is of those', () => {
    const told = talk('tôm khô', 'hkd', 'cà mau xã năm căn', 'kiểm nghiệm có rồi', 'có cá khô thiều', 'cá thiều cũng hkd này luôn, lần đầu, 3 sao, có nhãn, chưa kiểm nghiệm');
    const [shrimp, fish] = told.state.products.map(({ id }) => (fact: string) => told.state.facts.find((one) => one.product === id && one.fact === fact)?.value);
    expect([shrimp!('test-report'), shrimp!('case'), fish!('test-report'), fish!('case')]).toEqual([undefined, undefined, 'chua', 'lan_dau']);
    expect(heldBy(told)).toContain('test-report');
  });
  test('what is told of the first is not', () => expect(names('tôm khô', 'có cá khô thiều', 'tôm khô thì 3 sao')).toEqual(['tôm khô']));
});

describe('a month of a paper', () => {
  test('tells until about when it holds', () => expect(talk(...HTX, 'attp cấp 2/2024').said).toMatch(/đến khoảng tháng 2\/2027/));
  test('and that it holds no more', () => expect(talk(...HTX, 'kiểm nghiệm có rồi, làm 3/2024').said).toMatch(/đã quá hạn từ khoảng tháng 3\/2025/));
  test('of two papers nothing is reckoned', () => expect(talk(...HTX, 'kiểm nghiệm 3/2026, attp 5/2025 có đủ rồi').said).not.toMatch(/khoảng tháng/));
  test('of that paper, and not of the certificate', () => expect(talk(...HTX, 'attp cấp 2/2024', 'thế attp còn hạn không').said).toMatch(/^Anh\/chị cho em ngày cấp trên Giấy chứng nhận đủ điều kiện ATTP/));
});

describe('what the dossier has no place for', () => {
  test.each<[string, RegExp]>([['có logo rồi, làm ở tiệm in', /Nhãn hiệu là tên, logo/], ['pccc có rồi', /phòng cháy/], ['iso 9001 có', /ISO, HACCP: 3 điểm/], ['doanh thu năm ngoái 3 tỷ', /lợi nhuận, không phải doanh thu/], ['hàng năm làm được 2 tấn', /Nhỏ 1 điểm/]])('%s', (text, where) => {
    const { said } = talk('bánh gai', text);
    expect(said).toMatch(/^Dạ em nghe rồi ạ/);
    expect(said).toMatch(where);
  });
  test('the logo of OCOP is a paper of theirs', () => expect(talk('bánh gai', 'có logo ocop rồi').said).toMatch(/^Dạ em ghi/));
});

describe('what only sounds like something else', () => {
  test.each(['cam kết an toàn thì phường có cho ký hồi 2025 tháng 3', 'không có nhà xưởng riêng, làm trong bếp nhà', 'chả mực c ủ 12 tháng'])('%s: no other goods', (text) => expect(names('chả mực', text)).toEqual(['chả mực']));
  test('quế hồi is sold', () => expect(names('chả mực', 'có bán thêm quế hồi')).toHaveLength(2));
  test('giấy tập huấn attp is no certificate of the place', () => expect(heldBy(talk('bánh gai', 'có giấy tập huấn attp rồi'))).toEqual(['food-safety-training']));
  test.each(['mơi cô ra phường đăng ký hộ kinh doanh', 'mai lên xã đăng ký'])('%s: names no commune', (text) => expect(factOf(talk('bánh gai', text), 'commune')).toBeUndefined());
  test('bán tại nhà với giao mối asks for no reminder', () => expect(talk('bánh gai', 'bán tại nhà với giao mối ngoài chợ').said).toMatch(/^Dạ em nghe rồi ạ, nơi bán/));
  test('nhắc với', () => expect(talk('bánh gai', 'nhắc với').said).toMatch(/^Dạ, em sẽ nhắc lại/));
  test('a licence of rượu thủ công is no other rượu', () => expect(talk('rượu men lá', 'hkd', 'giấy phép sản xuất rượu thủ công có r').said).not.toMatch(/Sản phẩm thêm/));
});

describe('what they buy in', () => {
  test.each<[string, 'held' | 'chua' | undefined]>([['tôm mua của vuông dân, k có giấy', 'chua'], ['nguyên liệu mua có hoá đơn', 'held'], ['mực thì c thu của ghe trong đảo, có sổ ghi', 'held'], ['khách mua có hoá đơn', undefined], ['mua nếp có hóa đơn không em', undefined]])('%s', (text, known) => {
    const told = talk(...HTX, text);
    expect(heldBy(told).includes('origin-proof')).toBe(known === 'held');
    expect(factOf(told, 'origin-proof')).toBe(known === 'chua' ? 'chua' : undefined);
  });
  test('where it comes from is heard', () => expect(talk(...HTX, 'nếp mua ngoài chợ, lá cẩm cô trồng').said).toMatch(/^Giấy tờ nguồn gốc nguyên liệu/));
});

describe('asked back where it may be two things', () => {
  test.each(['có hợp đồng', 'ko có hợp đồng, nói chơi'])('%s: of which', (text) => expect(talk(...HTX, text).said).toMatch(/^Hợp đồng bán hàng hay hợp đồng mua nguyên liệu/));
  test('the one they choose', () => expect(heldBy(talk(...HTX, 'có hợp đồng', '2'))).toEqual(['origin-proof']));
  test('và hợp đồng siêu thị is plain', () => expect(heldBy(talk(...HTX, 'có hợp đồng siêu thị'))).toEqual(['sales-proof']));
  test.each(['không, homestay thôi', 'chỉ làm homestay thôi'])('%s: whether the other goes', (text) => expect(talk('homestay với rau bò khai', 'htx', text).said).toMatch(/^Anh\/chị muốn bỏ sản phẩm rau bò khai/));
  test.each(['người nhà thôi', 'lần đầu thôi', 'homestay thôi'])('%s: nothing goes', (text) => expect(talk('homestay', text).said).not.toMatch(/bỏ sản phẩm|Sản phẩm thêm/));
  test('xoài tươi thôi chưa sấy gì', () => expect(talk('xoài sấy', 'xoài tươi thôi chưa sấy gì').said).toMatch(/Còn "xoài tươi" là/));
  test('còn túi xách thổ cẩm nữa', () => expect(names('thổ cẩm', 'còn túi xách thổ cẩm nữa')).toEqual(['thổ cẩm', 'túi xách thổ cẩm']));
  test('còn giấy thổ cẩm nữa', () => expect(names('thổ cẩm', 'còn giấy thổ cẩm nữa')).toEqual(['thổ cẩm']));
});

describe('asked, and no answer to ours', () => {
  test('how much is given for 3 stars', () => expect(factOf(talk(...HTX, 'lần đầu', '3 sao được thưởng nhiu vậy'), 'stars')).toBeUndefined());
  test('whether 4 stars are possible', () => expect(factOf(talk(...HTX, 'lần đầu', '4 sao được không em'), 'stars')).toBe(4));
  test.each(['ủa hỏi hoài vậy', 'còn nhiêu câu nữa', 'hết chưa'])('%s: how far they are', (text) => expect(talk(...HTX, text).said).toMatch(/^Tiến độ/));
  test('Phú Thọ hả', () => expect(talk('bánh gai', 'htx', 'xã Tân Lạc hòa bình', 'Phú Thọ hả? bác tưởng Hoà Bình').said).toMatch(/Vĩnh Phúc và Hòa Bình nay thuộc/));
});

describe('lines of a label', () => {
  test('two of them are read, whatever was asked', () => expect(talk('rượu men lá', 'hkd', 'rượu men lá NA HANG 30%vol 500ml\nsx tại: Nà Hang').said).toMatch(/^Nhãn rượu men lá/));
  test('two lines of talk are none', () => expect(talk('trà sen', 'hkd', 'trà sen 100g\nem bán ở nhà').said).not.toMatch(/^Nhãn trà sen/));
});

describe('what is said a moment after', () => {
  const HOMESTAY = ['homestay', 'htx', 'xã lâm bình tuyên quang', 'lần đầu', '3 sao'] as const;
  test('chưa, behind what they asked of a paper, is of that paper', () => {
    const told = talk(...HOMESTAY, 'giấy công nhận điểm du lịch là giấy gì', 'chưa');
    expect([factOf(told, 'place-brand'), factOf(told, 'tourism-site')]).toEqual([undefined, 'chua']);
  });
  test('chưa, to what we ask, is of that', () => expect(factOf(talk(...HOMESTAY, 'chưa'), 'place-brand')).toBe('khong'));
  test('what stands between is not asked of for ever', () => expect(talk('thổ cẩm', 'htx', 'xã lâm bình tuyên quang', 'vải lanh tự trồng tự dệt', '20 chị em').said).toMatch(/lần đầu, nâng hạng hay đánh giá lại/));
  test('3 sao hoặc 4 sao', () => expect(talk(...HTX, 'lần đầu', '3 sao hoặc 4 sao').said).toMatch(/^Phần lớn làm lần đầu nhắm 3 sao/));
  test('nộp rồi, nộp hôm qua', () => expect(talk(...HTX, 'đang 3 sao muốn lên 4', 'nộp rồi, nộp hôm qua').said).toMatch(/^Dạ nộp rồi thì tốt quá/));
});

describe('a commune whose name begins like a word of talk', () => {
  test.each([['xã lâm bình tuyên quang', 'Lâm Bình'], ['xã trà my đà nẵng', 'Trà My'], ['xã đan phượng hà nội', 'Đan Phượng'], ['kim sơn ninh bình', 'Kim Sơn']])('%s', (text, name) => expect(factOf(talk('homestay', text), 'commune')).toBe(name));
  test.each(['xã làm gì', 'xã đôi khi không nhận'])('%s: none', (text) => expect(factOf(talk('homestay', text), 'commune')).toBeUndefined());
});

test('còn giấy attp thì sao, of nobody: who needs it and who does not', () => expect(talk('còn giấy attp thì sao').said).toMatch(/HTX, công ty làm thực phẩm, đồ uống phải có giấy này.* Hộ kinh doanh nhỏ lẻ dùng bản cam kết/));

describe('of which of theirs, and which not', () => {
  const TWO = ['mắm cá linh, mắm cá sặc', 'hkd', 'xã lâm bình tuyên quang', 'lần đầu hết'] as const;
  const of = (told: ReturnType<typeof talk>, nth: number, fact: string) => told.state.facts.find((one) => one.product === told.state.products[nth]?.id && one.fact === fact)?.value;
  test('a choice that is denied is none', () => expect(factOf(talk('tiêu', 'nhãn hiệu tập thể được dùng', 'chi dan dia ly thi ko'), 'place-brand')).toBe('tap_the'));
  test('a choice that is held', () => expect(factOf(talk('tiêu', 'chỉ dẫn địa lý có rồi'), 'place-brand')).toBe('cddl'));
  test('tieu tu cong bo roi, in the midst of mật ong', () => expect(of(talk('tieu den phu quoc', 'hkd', 'có thêm mật ong rừng nữa', 'mat ong chua tu cong bo', 'tieu tu cong bo roi'), 1, 'self-declaration')).toBe('chua'));
  test('3 sao hết cho lẹ', () => expect(of(talk(...TWO, '3 sao hết cho lẹ'), 1, 'stars')).toBe(3));
  test('thôi mắm ruốc để sau', () => expect(names(...TWO, 'mắm ruốc nữa được không', 'thôi mắm ruốc để sau')).toHaveLength(2));
  test('an application with a month', () => expect(factOf(talk(...HTX, 'nhãn hiệu Bảy Mắm nộp đơn 1/2025 chưa có bằng'), 'trademark')).toBe('dang_lam'));
  test('none yet', () => expect(factOf(talk(...HTX, 'nhãn hiệu chưa nộp đơn, cuối 2026 mới nộp'), 'trademark')).toBe('chua'));
  test('2 vợ chồng với thằng con làm', () => expect(factOf(talk(...HTX, '2 vợ chồng với thằng con làm'), 'hires')).toBe('khong'));
  test('what they make is asked of', () => expect(factOf(talk(...TWO, '2 vợ chồng làm mắm ruốc'), 'hires')).toBeUndefined());
});

describe('what three further chats showed', () => {
  test('a garden of pomelo', () => expect(names('toi co vuon buoi da xanh ben tre')).toEqual(['buoi da xanh']));
  test('u vinh long is a place', () => expect(names('hkd', 'xã tan phu vĩnh long', 'u vinh long')).toEqual([]));
  test.each<[string, string[]]>([['ban trai tuoi cho thuong lai', ['bưởi']], ['tinh dầu mua của nông dân có hợp đồng', ['bưởi']], ['dầu dừa nhập ở Bến Tre có hóa đơn', ['bưởi']], ['có làm tinh dầu bưởi nữa', ['bưởi', 'tinh dầu bưởi']]])('%s', (text, all) => expect(names('bưởi', 'hkd', text)).toEqual(all));
  test('the water is tested, and not the goods', () => expect(heldBy(talk('bưởi', 'nuoc tuoi xet nghiem roi'))).toEqual([]));
  test('kiểm nghiệm rồi', () => expect(heldBy(talk('bưởi', 'kiểm nghiệm rồi'))).toEqual(['test-report']));
  test.each(['tinh dau thi con trai toi lam, cty rieng', 'vợ anh là hộ riêng'])('%s: another’s', (text) => expect(factOf(talk(...HTX, text), 'producer-kind')).toBe('htx'));
  test('à nhầm, cty', () => expect(factOf(talk(...HTX, 'à nhầm, cty'), 'producer-kind')).toBe('doanh_nghiep'));
  test('the day it was applied for is no certificate', () => expect([heldBy(talk(...HTX, 'nhãn hiệu tên "Lá" số đơn nộp 20/2/2025')), factOf(talk(...HTX, 'nhãn hiệu tên "Lá" số đơn nộp 20/2/2025'), 'trademark')]).toEqual([[], 'dang_lam']));
  test('the day of the certificate is', () => expect(heldBy(talk(...HTX, 'nhãn hiệu cấp 20/2/2025'))).toEqual(['trademark']));
  test('chưa có gì cả of the other is of the other', () => {
    const told = talk('bánh gai, bột sắn dây', ...HTX.slice(1), 'bột sắn thì chưa có gì cả, lần đầu 3 sao');
    expect(told.state.facts.filter(({ fact }) => fact === 'stars').map(({ product }) => told.state.products.findIndex(({ id }) => id === product))).toEqual([1]);
  });
});
