import { describe, expect, test } from 'vitest';
import { factOf, heldBy, talk } from './talk.ts';

/* What only sounds like a fact is not written down, and what is said of one product not of another. */

const START = ['bánh gai', 'hộ kinh doanh', 'xã Xuân Thành nghệ an', 'lần đầu', '3 sao'] as const;

describe('places', () => {
  test.each(['nhãn in ở tiệm nó làm sao thì làm', 'để chị hỏi lại ông xã ổng cất giấy tờ rồi', 'bà xã giữ hết giấy', 'kiểm nghiệm làm ở trung tâm 3', 'bán ở chợ lớn', 'phơi ở sân sau', 'ong xa em di vang'])('%s: no commune', (text) => {
    expect(factOf(talk(...START, text), 'commune')).toBe('Xuân Thành');
    expect(factOf(talk('bánh gai', 'htx', 'lần đầu', text), 'commune')).toBeUndefined();
  });
  test.each<[string, string, string]>([['ở xã chợ mới an giang', 'Chợ Mới', 'An Giang'], ['xã chợ gạo tiền giang', 'Chợ Gạo', 'Đồng Tháp'], ['em ở Tân Hưng, cà mau', 'Tân Hưng', 'Cà Mau'], ['htx lam mat ong xa mu ca lai chau', 'Mù Cả', 'Lai Châu'], ['an thới, phú quốc', 'An Thới', 'An Giang']])('%s: %s, %s', (text, commune, province) => {
    const talked = talk('bánh gai', 'htx', text);
    expect([factOf(talked, 'commune'), factOf(talked, 'province')]).toEqual([commune, province]);
  });
  test.each(['bán nhiều ở Thọ Xuân', 'ban o ha noi la chinh', 'giờ bán ở Hà Nội', 'à nhầm, bán ở Đà Nẵng', 'hang em ban nhieu o huyen tho xuan', 'hàng tiêu thụ chủ yếu ở Quảng Ninh'])('%s: where it is sold, and what they told of themselves stays', (text) => {
    const talked = talk(...START, text);
    expect([factOf(talked, 'commune'), factOf(talked, 'province')]).toEqual(['Xuân Thành', 'Nghệ An']);
    expect(talked.said).toContain('nơi bán thì em chưa cần ghi');
  });
  test.each([['bán nhiều ở Thọ Xuân', undefined], ['bánh gai bán chủ yếu ở Quảng Ninh', undefined], ['em bán bánh gai ở Thọ Xuân', 'Thanh Hóa']])('%s, told first: %s', (text, province) => expect(factOf(talk('bánh gai', text), 'province')).toBe(province));
  test('a place of theirs that is put right is', () => expect(factOf(talk(...START, 'bán ở Hà Nội', 'cơ sở chuyển ra Thanh Hóa rồi'), 'province')).toBe('Thanh Hóa'));
  test.each(['em chuyển về tiền giang rồi', 'gio don ve can tho roi'])('%s: the commune of before is asked anew', (text) => {
    const talked = talk(...START, text);
    expect(factOf(talked, 'commune')).toBeUndefined();
    expect(talked.said).toMatch(/xã \(phường\) nào/);
  });
  test('who only puts the province right keeps the commune', () => {
    expect(factOf(talk(...START, 'à nhầm, thanh hóa'), 'commune')).toBe('Xuân Thành');
  });
  test.each<[string, string]>([['ko phải nghệ an mà hà tĩnh', 'Hà Tĩnh'], ['không phải nghệ an, là thanh hóa', 'Thanh Hóa'], ['huế chứ không phải nghệ an', 'Huế']])('%s: %s', (text, province) => {
    expect(factOf(talk(...START, text), 'province')).toBe(province);
  });
  test('a correction that changes nothing is not said to be one', () => {
    expect(talk(...START, 'à nhầm, xã Xuân Thành').said).not.toMatch(/em sửa lại/);
  });
  test.each(['nay là ninh bình hả em', 'sao lại ninh bình'])('%s: what became of the provinces', (text) => {
    const { said, state } = talk('bánh gai', 'htx', 'xã Xuân Thành nam định', text);
    expect(said).toMatch(/Nam Định[\s\S]*nay thuộc tỉnh, thành phố Ninh Bình/);
    expect(state.questions).toEqual([]);
  });
  test('in a long breath that also asks, where they say they are counts', () => {
    const talked = talk('ờ em ơi chị ở xã tân thạnh tỉnh tây ninh á nhà chị làm bánh tráng từ hồi bà nội tới giờ con chị nó kêu đăng ký cái ocop gì đó mà giờ chị phải làm sao hả em');
    expect([factOf(talked, 'commune'), factOf(talked, 'province')]).toEqual(['Tân Thạnh', 'Tây Ninh']);
  });
});

describe('names of products', () => {
  test.each<[string, string]>([
    ['tôi làm chiếu cói 40 năm rồi', 'chiếu cói'], ['bán hạt điều rang muối online trên tiktok', 'hạt điều rang muối'], ['nau ruou nep 15 nam nay', 'rượu nếp'], ['toi co homestay o mai chau hoa binh', 'homestay'],
  ])('%s: %s', (text, name) => {
    expect(talk(text).state.products.map((one) => one.name)).toEqual([name]);
  });
  test.each(['kiem nghiem lam nam ngoai', 'lam nam nay', 'nhan lam nam truoc roi'])('%s: names none', (text) => {
    expect(talk(...START, text).said).not.toMatch(/Sản phẩm thêm/);
  });
  test.each(['kẹo chuối chứ ko phải bánh gai', 'không phải bánh gai mà kẹo chuối', 'keo chuoi chu khong phai banh gai'])('%s: that one instead', (text) => {
    expect(talk(...START, text).state.products.map((one) => one.name.replace('keo chuoi', 'kẹo chuối'))).toEqual(['kẹo chuối']);
  });
});

describe('papers', () => {
  test('the day something is applied for is not the day it was issued', () => {
    const { said, state } = talk(...START, 'nhan hieu dang nop don ngay 12/8/2026');
    expect(said).not.toMatch(/dùng được đến/);
    expect(state.facts.find(({ fact }) => fact === 'trademark')?.value).toBe('dang_lam');
  });
  test('that a printer does it somehow is no right to the mark', () => {
    expect(heldBy(talk(...START, 'nhãn thì có mà in ở tiệm nó in sao kệ nó'))).toEqual(['product-label']);
  });
  test.each(['kiểm nghiệm tháng 10/2025', 'kiem nghiem lam nam ngoai'])('%s: the day is asked for', (text) => {
    expect(talk(...START, text).said).toMatch(/đủ ngày, tháng, năm/);
  });
  test.each(['tôi không có nhãn', 'toi khong co kiem nghiem', 'chiếu nhà tôi không có nhãn'])('%s: nothing is broken off', (text) => {
    expect(talk('chiếu cói', 'hộ kinh doanh', text).said).not.toMatch(/em dừng ở đây/);
  });
  test.each(['giấy cũ dùng lại được không', 'con giay cu dung lai dc ko'])('%s: used again, and not broken off', (text) => {
    expect(talk(...START, text).said).not.toMatch(/em dừng ở đây/);
  });
});

test.each(['cái bà hàng xóm bả làm 4 sao đó', 'hàng xóm chị 5 sao rồi', 'nguoi ta lam 5 sao kia'])('%s: the stars of others are theirs', (text) => {
  expect(factOf(talk(...START, text), 'stars')).toBe(3);
});
test.each<[string, number]>([['nhà mình 4 sao nha', 4], ['hàng xóm làm 5 sao, còn tôi 4 sao', 4]])('%s: %i', (text, stars) => {
  expect(factOf(talk(...START, text), 'stars')).toBe(stars);
});

test.each(['cá nhân thôi chưa đk kd', 'lam o nha thoi chua dang ky gi', 'chưa có đăng ký kinh doanh', 'buôn bán nhỏ chưa đăng ký gì hết'])('%s: to what kind they are, not registered', (text) => {
  expect(factOf(talk('bánh gai', text), 'producer-kind')).toBe('ho_chua_dang_ky');
});
test('a cooperative without its paper stays one', () => {
  expect(factOf(talk('bánh gai', 'htx mới lập chưa có đăng ký kinh doanh'), 'producer-kind')).toBe('htx');
});

test.each(['nộp rồi hôm 20/11', 'em nop roi ngay 20/11', 'nộp hôm qua rồi'])('%s: filed', (text) => {
  expect(talk(...START, text).said).toMatch(/nộp rồi thì tốt quá/);
});

test.each(['hộ kd nhỏ xíu à', 'hkd thôi à', 'cá thể thôi'])('%s: what kind they are, and no question', (text) => {
  expect(factOf(talk('bánh gai', text), 'producer-kind')).toBe('ho_kinh_doanh');
});
test('an office that is addressed is no district', () => {
  expect(talk('Kính gửi quý cơ quan, HTX Hoa Sen tại phường Sa Pa, tỉnh Lào Cai, làm trà atiso, lần đầu').all.join()).not.toMatch(/Cấp huyện/);
});
test.each(['p xuan huong lam dong', 'p. Xuân Hương, Lâm Đồng', 'x xuan huong lam dong'])('%s: without what marks it', (text) => {
  expect(String(factOf(talk('bánh gai', 'htx', text), 'commune'))).toMatch(/^Xu[aâ]n H[uư][oơ]ng$/);
});
test('a day just behind a paper is of that paper', () => {
  const { said, state } = talk('bánh gai', 'htx', 'xã Xuân Thành nghệ an', 'có giấy attp rồi', 'cap 3/3/2025');
  expect(said).toMatch(/dùng được đến 03\/3\/2028/);
  expect(state.documents).toEqual([expect.objectContaining({ item: 'food-safety-certificate', issued: '2025-03-03' })]);
});
test('to who renews the day is of the certificate', () => {
  expect(factOf(talk('bánh gai', 'htx', 'xã Xuân Thành nghệ an', 'đánh giá lại', 'có giấy attp rồi', 'cấp 3/3/2025'), 'certificate-issued')).toBe('2025-03-03');
});
test.each(['báo cáo tài chính 2 năm đủ'])('%s: held', (text) => {
  expect(heldBy(talk(...START, text))).toEqual(['finance-report']);
});
test.each(['nhãn đủ điều kiện gì', 'bánh gai khong dong goi dau ban tai cho'])('%s: none held', (text) => {
  expect(heldBy(talk(...START, text))).toEqual([]);
});
test.each(['cho tôi xin danh sách', 'còn gì phải làm không'])('%s: the list', (text) => {
  expect(talk(...START, text).said).toMatch(/còn thiếu \d+ mục/);
});

test.each<[string, string]>([['em làm rượu dâu ở đà lạt lâm đồng', 'rượu dâu'], ['nhà em làm dầu phộng ở xã Tân Hưng tây ninh', 'dầu phộng'], ['lam dau phong rang o tay ninh', 'đậu phộng rang'], ['nau tinh dau sa o can tho', 'tinh dầu sả']])('%s: oil and beans ask nothing', (text, name) => {
  const talked = talk(text);
  expect(talked.state.products.map((one) => one.name)).toEqual([name]);
  expect(factOf(talked, 'province')).toBeDefined();
});

test.each(['bán cho người ta ở sài gòn', 'mua nep tu thai binh', 'gửi hàng ra hà nội', 'chủ yếu bán cho khách hà nội'])('%s: where others are', (text) => {
  expect(factOf(talk(...START, text), 'province')).toBe('Nghệ An');
  expect(factOf(talk('bánh gai', 'htx', text), 'province')).toBeUndefined();
});
test.each(['em bán bánh ở hà tĩnh', 'nhà em ở hà tĩnh, bán cho khách quen', 'gio o ha tinh'])('%s: where they are', (text) => {
  expect(factOf(talk('bánh gai', 'htx', text), 'province')).toBe('Hà Tĩnh');
});
test.each([['e lam banh gai o xa Hai Xuan nam dinh ban cho khach ha noi', 'Hải Xuân', 'Ninh Bình'], ['htx nau ruou xa Ban Pho lao cai, ban cho khach du lich', 'Bản Phố', 'Lào Cai'], ['trong buoi xa tan trieu dong nai giao cho thuong lai', 'Tân Triều', 'Đồng Nai'], ['làm bánh gai ở xã Hải Xuân, bán cho khách ra Hà Nội', 'Hải Xuân', undefined]])('%s: where they make it is told before whom they sell it to, and that is no product', (text, commune, province) => {
  const talked = talk(text);
  expect(factOf(talked, 'commune')).toBe(commune);
  expect(factOf(talked, 'province')).toBe(province);
  expect(talked.state.products).toHaveLength(1);
});
test.each(['hàng xóm có kiểm nghiệm rồi', 'nhà bên cạnh có nhãn hiệu rồi', 'người ta có haccp rồi'])('%s: the papers of others are theirs', (text) => {
  expect(heldBy(talk(...START, text))).toEqual([]);
});
test('what is said of oneself behind it counts', () => {
  expect(heldBy(talk(...START, 'hàng xóm chưa có chứ nhà em có kiểm nghiệm rồi'))).toEqual(['test-report']);
});

test.each(['em làm mắm tôm, ban len tiktok', 'lam mam tom, hang ban len sai gon nhieu', 'lam mam tom, dua len san shopee'])('%s: where it goes, and no wool', (text) => expect(talk(text).state.products.map(({ name }) => name.replace('mam tom', 'mắm tôm'))).toEqual(['mắm tôm']));
test.each([['em dan mu len', 'mũ len'], ['det khan len', 'khăn len'], ['em lam len, ban cho tho', 'len']])('%s: wool', (text, name) => expect(talk(text).state.products.map((one) => one.name)).toEqual([name]));

describe('what is of a firm, of somebody else, within a product or said of it is no product', () => {
  const made = (...texts: string[]) => talk(...texts).state.products.map(({ name }) => name);
  const asked = (first: string, text: string) => /\[Sản phẩm thêm: (.+)\]/.exec(talk(first, text).said)?.[1];
  test.each(['em lam ke toan htx nong nghiep o ben tre', 'Công ty TNHH Nông sản Hương Rừng, xã Bảo Yên, tỉnh Lào Cai', 'công an cho đăng ký lưu trú qua mạng rồi'])('none: %s', (text) => expect(made(text)).toEqual([]));
  test.each([['htx nông nghiệp chè Tân Cương', 'chè Tân Cương'], ['công ty thực phẩm chả bò Bà Hoa', 'chả bò Bà Hoa'], ['htx dịch vụ nông nghiệp làm gạo', 'gạo'], ['đăng ký homestay', 'homestay'], ['mật ong bạc hà', 'mật ong bạc hà'], ['chè cổ thụ', 'chè cổ thụ'], ['chè vằng bác trồng 3ha', 'chè vằng'], ['sấu', 'sấu']])('%s: %s', (text, name) => expect(made(text)).toEqual([name]));
  test.each([['cà phê', 'cà phê có bơ đậu nành'], ['bánh gai', 'hàng Trung Quốc lẫn hàng'], ['bánh gai', 'sau'], ['bánh pía', 'bánh in của bà chị'], ['bánh pía', 'bà chị đã có giấy OCOP 4 sao tương ớt'], ['cao chè vằng', 'chè vằng bác trồng 3ha, mua thêm ở Quế Phong'], ['tinh dầu quế', 'Tinh dầu quế hiện 3 sao']])('%s, %s: nothing is asked', (first, text) => {
    expect(asked(first, text)).toBeUndefined();
    expect(made(first, text)).toEqual([first]);
  });
  test.each([['cà phê', 'cà phê bột', 'cà phê bột'], ['bánh pía', 'vợ tui cũng làm mứt dừa', 'mứt dừa'], ['gạo', 'gạo nàng hương', 'gạo nàng hương']])('%s, %s: asked', (first, text, name) => expect(asked(first, text)).toBe(name));
  test('several that are counted are all theirs', () => expect(made('bánh pía', 'Công ty có 3 sản phẩm: tinh dầu quế, trà quế, nước mắm')).toEqual(['bánh pía', 'tinh dầu quế', 'trà quế', 'nước mắm']));
  test('stars of others are theirs', () => {
    expect(factOf(talk('bánh pía', 'bà chị đã có giấy OCOP 4 sao tương ớt'), 'stars')).toBeUndefined();
    expect(factOf(talk('bánh pía', 'chị có giấy OCOP 4 sao rồi'), 'certificate-stars')).toBe(4);
    expect(factOf(talk('bánh pía', 'bạn em được 4 sao, em thì 3 sao'), 'stars')).toBe(3);
  });
  test.each(['3 sao nâng lên 4', '3 sao muốn lên 4', 'đang 3 sao xin nâng lên 4 sao'])('%s: which they have and which they want', (text) => {
    expect(['certificate-stars', 'stars', 'case'].map((fact) => factOf(talk('bánh pía', text), fact))).toEqual([3, 4, 'nang_hang']);
  });
  test('of two still to come nothing is said of the one that has stars', () => {
    expect(factOf(talk('tinh dầu quế', 'Tinh dầu quế hiện 3 sao cấp ngày 28/12/2024, hai sản phẩm còn lại đăng ký mới'), 'case')).toBeUndefined();
  });
});
