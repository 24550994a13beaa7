import { describe, expect, test } from 'vitest';
import { factOf, heldBy, talk } from './talk.ts';

/* What a first message of many sentences tells is written down, whatever it asks; what only stands beside what they make is none of theirs. */

const names = (...texts: readonly string[]): readonly string[] => talk(...texts).state.products.map(({ name }) => name);

describe('a letter', () => {
  test('of an old man, as one writes to an office', () => {
    const told = talk('Kính gửi cô phụ trách. Tôi là Vũ Đình Thảo, 66 tuổi, làm bánh gai ở làng Mía, trước là huyện Ninh Giang tỉnh Hải Dương, nay là thành phố Hải Phòng. Cơ sở của tôi được công nhận 4 sao ngày 12 tháng 6 năm 2024, giấy do UBND tỉnh Hải Dương cấp. Nay tỉnh Hải Dương không còn. Tôi xin hỏi giấy ấy có còn giá trị không, và bao giờ thì tôi phải làm lại?');
    expect(told.state.products.map(({ name }) => name)).toEqual(['bánh gai']);
    expect([factOf(told, 'province'), factOf(told, 'certificate-stars'), factOf(told, 'certificate-issued')]).toEqual(['Hải Phòng', 4, '2024-06-12']);
    expect(told.said).toContain('hết hạn 12/6/2027');
  });
  test('of a company, with two of its goods', () => {
    const told = talk('Xin chào. Công ty mình ở Ninh Thuận cũ, giờ là Khánh Hòa, sản xuất nho sấy và táo sấy dẻo. Hai món này làm chung một hồ sơ hay riêng?');
    expect(told.state.products.map(({ name }) => name)).toEqual(['nho sấy', 'táo sấy dẻo']);
    expect([factOf(told, 'province'), factOf(told, 'producer-kind')]).toEqual(['Khánh Hòa', 'doanh_nghiep']);
    expect(told.said.length).toBeGreaterThan(200);
  });
  test.each([
    ['chao ad. em lam mat ong o ha giang. em la ho kinh doanh, mat ong duoc 3 sao cap ngay 12/5/2024. bao gio em phai nop lai?', ['mat ong'], 'Tuyên Quang', 'ho_kinh_doanh'],
    ['Chào em. Nhà chị ở xã Quế Sơn, Đà Nẵng làm tương ớt. Chị có hộ kinh doanh rồi. Giờ phải làm gì trước hả em?', ['tương ớt'], 'Đà Nẵng', 'ho_kinh_doanh'],
    ['hello ad, t ở Cần Thơ bán kombucha vs sữa hạt sen, muốn làm ocop cho nó xịn, bắt đầu từ đâu z', ['kombucha', 'sữa hạt sen'], 'Cần Thơ', undefined],
    ['Kính chào anh chị. Em là Lan, giám đốc HTX ở xã Đơn Dương, Lâm Đồng. HTX trồng cà chua và xà lách. HTX đã có VietGAP. Cho em hỏi hai sản phẩm nộp chung được không ạ?', ['cà chua', 'xà lách'], 'Lâm Đồng', 'htx'],
    ['Chào cán bộ. Tôi ở Bắc Hà tỉnh Lào Cai, tổ hợp tác của bản tôi có 7 hộ nấu rượu ngô men lá, muốn làm OCOP', ['rượu ngô men lá'], 'Lào Cai', 'to_hop_tac'],
  ])('%s', (said, goods, province, kind) => {
    const told = talk(said);
    expect(told.state.products.map(({ name }) => name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd'))).toEqual(goods.map((name) => name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd')));
    expect([factOf(told, 'province'), factOf(told, 'producer-kind')]).toEqual([province, kind]);
  });
  test('the line of business beside a homestay is no other product', () => expect(names('Mình đại diện nhóm 9 hộ làm homestay ở Tả Van, Lào Cai. Bọn mình muốn làm OCOP cho dịch vụ du lịch cộng đồng. Có đứng chung một hồ sơ được không?')).toEqual(['homestay']));
  test('of two the stars are those of the one that has them', () => {
    const told = talk('Chị có giò lụa và chả quế, năm 2024 giò lụa đã được 3 sao, giờ muốn làm thêm chả quế. Chị phải làm những gì?');
    expect([factOf(told, 'certificate-stars', 'giò lụa'), factOf(told, 'certificate-stars', 'chả quế')]).toEqual([3, undefined]);
  });
  test.each(['Xin chào anh chị. Bên em chuyên làm dịch vụ hồ sơ OCOP trọn gói, giá 15 triệu, bao đậu 4 sao. Liên hệ hotline. Cái này có tin được không?', 'Kính gửi các chủ thể OCOP. Đề nghị bổ sung phiếu kiểm nghiệm trước ngày 30/11/2026. Em phải làm gì vậy?', 'Chị hàng xóm làm mắm được 3 sao. Chị ấy bảo nộp ở tỉnh. Có đúng không em?'])('of others: %s', (said) => {
    const told = talk(said);
    expect([told.state.products, told.state.facts]).toEqual([[], []]);
  });
  test('what is wrong is refused', () => expect(talk('Em làm kẹo dừa ở Bến Tre. Em có hộ kinh doanh rồi. Làm giả giấy kiểm nghiệm được không?').said).toMatch(/em không làm được|không giúp/));
});

test.each([['tôi nấu rượu ngô 45 độ, hộ kinh doanh ở Bắc Hà, Lào Cai', 'ho_kinh_doanh'], ['em lam bong ngo, htx', 'htx'], ['ngộ nhỡ em là công ty thì sao', undefined]])('%s: maize is no condition', (said, kind) => expect(factOf(talk(said), 'producer-kind')).toBe(kind));
test.each(['tôi ở bản Nà Sự làm mật ong rừng, muốn xin sao', 'em lam tuong ot muon xin sao'])('%s: stars are wanted, and nothing asked', (said) => expect(talk(said).said).not.toContain('chưa có câu trả lời'));
test.each([['Cơ sở em đăng ký hộ kinh doanh năm 2020', 'ho_kinh_doanh'], ['htx thanh lap htx hoi thang 3 2019', 'htx'], ['muốn đăng ký hộ kinh doanh năm 2027', undefined], ['đăng ký hộ kinh doanh năm 2018, nay lên công ty', 'doanh_nghiep']])('%s: since a year gone by', (said, kind) => expect(factOf(talk('em làm tương ớt', said), 'producer-kind')).toBe(kind));
test('what they say they are, beside what they ask', () => {
  const told = talk('em làm mật ong', 'tui là hộ kinh doanh, có giấy đàng hoàng, mà giấy ghi địa chỉ xã cũ trước khi sáp nhập, có phải đi đổi lại không');
  expect(factOf(told, 'producer-kind')).toBe('ho_kinh_doanh');
  expect(told.said).toContain('sáp nhập');
});
test.each([['cô mới dời xưởng qua xã Hương Mỹ hồi tháng 8, giấy tờ ghi địa chỉ cũ hết trơn, vậy nộp xã nào?', 'Hương Mỹ'], ['nếu dời xưởng qua xã Hương Mỹ thì giấy attp có phải làm lại không', 'Mỹ Thạnh']])('where they went: %s', (said, commune) => expect(factOf(talk('cô làm kẹo dừa ở xã Mỹ Thạnh Vĩnh Long, hộ kinh doanh', said), 'commune')).toBe(commune));

describe('what a body or a customer is to them', () => {
  const KEEPS = ['em làm chè ở Thái Nguyên, hộ kinh doanh'] as const;
  test.each(['em có vào hội phụ nữ với hiệp hội chè', 'chè của em dùng nhãn hiệu tập thể của hiệp hội chè', 'em la hoi vien hiep hoi che', 'hiệp hội chè có cho dùng nhãn hiệu chung', 'bên em hợp tác cùng 5 hộ dân', 'em hợp tác với hiệp hội chè Thái Nguyên'])('%s', (said) => expect(factOf(talk(...KEEPS, said), 'producer-kind')).toBe('ho_kinh_doanh'));
  test.each(['tui đan lục bình xuất cho công ty', 'em may túi thổ cẩm cho công ty bên Hà Nội', 'toi dan gio cho cong ty'])('%s: no company', (said) => expect(factOf(talk(said), 'producer-kind')).toBeUndefined());
  test.each([['bên em là hiệp hội du lịch cộng đồng', 'hoi'], ['hiệp hội du lịch bản Lác', 'hoi'], ['em bên hợp tác', 'htx'], ['công ty đan lát mây tre', 'doanh_nghiep'], ['làm OCOP cho công ty em', 'doanh_nghiep']])('%s: theirs', (said, kind) => expect(factOf(talk(said), 'producer-kind')).toBe(kind));
});

describe('where a name ends', () => {
  test.each([['them nuoc thot not vo dum minh', 'nuoc thot not'], ['thêm mứt táo giùm em nha', 'mứt táo'], ['them keo dua ho em voi', 'kẹo dừa']])('%s', (said, name) => expect(names('em làm bánh gai', said)).toContain(name));
  test.each([
    ['tui đan lục bình xuất cho công ty', ['lục bình']], ['em làm nước mắm chỉ sản xuất mùa hè', ['nước mắm']], ['anh bán chả cá hiệu Bánh Mì Cô Ba, hộ kinh doanh tên Chả cá Ba Sáu', ['chả cá']], ['cà phê bột hiệu Buôn Đôn', ['cà phê bột']],
    ['em làm mắm Trung Hiếu', ['mắm Trung Hiếu']], ['em làm giấy dó', ['giấy dó']], ['hộ kinh doanh Bánh gai Bà Thi', ['Bánh gai Bà Thi']], ['bac ban khau nhuc', ['khâu nhục']], ['thêm cá hố một nắng', ['cá hố một nắng']],
  ])('%s', (said, goods) => expect(names(said)).toEqual(goods));
  test.each(['giấy do UBND tỉnh Thái Bình cấp', 'giay do so cap', 'giay cu do so cap'])('%s: who issued it', (said) => { const told = talk('em làm bánh cáy, hộ kinh doanh', said); expect(told.state.products).toHaveLength(1); expect(told.said).not.toContain('Sản phẩm thêm'); });
  test.each(['Trước anh là hộ kinh doanh Chè lam Hiền Bao, có giấy 4 sao cấp ngày 30/12/2024.', 'cơ sở tên Chè lam Hiền Bao'])('%s: what they are called', (said) => expect(names('anh làm chè lam', said)).toEqual(['chè lam']));
  test.each(['Chè lam Hiền Bao là tên hộ cũ, không phải sản phẩm khác đâu', 'che lam hien bao la ten quan'])('%s: it goes', (said) => expect(names('anh làm chè lam', 'thêm Chè lam Hiền Bao', said)).toEqual(['chè lam']));
  test('what is no new product stays', () => expect(names('em làm bánh pía và mứt dừa', 'mứt dừa không phải sản phẩm mới')).toHaveLength(2));
});

describe('what is told of further goods is of those', () => {
  const RAISED = ['em có trà atiso đang 3 sao, muốn nâng lên 4 sao'] as const;
  test.each(['à bên em còn món mứt dâu tây chưa có sao, lần sau em hỏi tiếp nha', 'bên em còn mứt dâu tây chưa có sao', 'nhà còn món mứt dâu tây chưa đăng ký ocop'])('%s', (said) => {
    const told = talk(...RAISED, said);
    expect([factOf(told, 'case', 'trà atiso'), factOf(told, 'case', 'mứt dâu tây')]).toEqual(['nang_hang', 'lan_dau']);
  });
  test('what is in store is no further goods', () => expect(names('em làm bánh gai', 'chị còn gạo trong kho nữa')).toEqual(['bánh gai']));
  test('of their own it is theirs', () => expect(factOf(talk('em làm trà atiso', 'trà thì chưa có sao'), 'case')).toBe('lan_dau'));
  test('packed in bottles, typed bare', () => expect(factOf(talk('minh lam duong thot not', 'minh con nuoc thot not dong chai nua, do tinh la mon khac ha'), 'packaged', 'đường thốt nốt')).toBeUndefined());
  test.each([['chị làm xà bông', 'chị cũng có bán tinh dầu sả để xông phòng nữa, cái đó có cần công bố không em', 'cosmetic'], ['em làm nước mắm', 'em cũng làm mắm tôm đóng hũ nữa, có cần nhãn riêng không', 'packaged']])('%s, %s', (goods, said, fact) => expect(factOf(talk(goods, said), fact)).toBeUndefined());
  test('a name in quotes is no other', () => expect(heldBy(talk('em làm trà atiso', 'nhãn hiệu bên em đã được cấp văn bằng rồi nhưng là tên "Hồng Atiso" ko có địa danh, vậy 4 sao có đủ ko?'))).toContain('trademark'));
});

describe('next door', () => {
  test.each(['nhà bên đã có 3 sao rồi, chừ chị còn đăng ký được nữa khôn', 'nha ben co 4 sao roi', 'nhà bên làm khoai 3 sao rồi'])('%s', (said) => expect(factOf(talk('chị làm khoai deo', said), 'certificate-stars')).toBeUndefined());
  test.each(['nhà bên em có 3 sao rồi', 'bên nhà em có 3 sao rồi'])('%s: theirs', (said) => expect(factOf(talk('chị làm khoai deo', said), 'certificate-stars')).toBe(3));
  test('khôn asks in Huế', () => expect(talk('chị làm khoai deo', 'nhà bên đã có 3 sao rồi, chừ chị còn đăng ký được nữa khôn').said).toContain('vẫn đăng ký được'));
});

describe('where what goes in comes from', () => {
  test.each(['sen mua đồng tháp 100% luôn', 'còn sen thì mua Đồng Tháp', 'nep nhap dien bien'])('%s', (said) => expect(factOf(talk('em làm sen sấy', 'hộ kinh doanh', said), 'province')).toBeUndefined());
  test('said anew', () => expect(factOf(talk('em làm bỏng ngô ở Lào Cai', 'ngô thì một nửa của bản một nửa mua Trung Quốc, à nhầm, một nửa mua của Sơn La'), 'province')).toBe('Lào Cai'));
  test.each([['em mua nếp Thái Bình về gói bánh ở Nghệ An', 'Nghệ An'], ['em mua đất mở xưởng ở Đồng Tháp', 'Đồng Tháp'], ['em ở Lào Cai, à nhầm Sơn La', 'Sơn La']])('%s: where they are', (said, province) => expect(factOf(talk('em làm sen sấy', said), 'province')).toBe(province));
});
test.each([['bác ở Thái Bình', 'Hưng Yên', undefined], ['con o ca mau', 'Cà Mau', undefined], ['Bắc Hà Lào Cai', 'Lào Cai', 'Bắc Hà']])('who speaks is no commune: %s', (said, province, commune) => { const told = talk('em làm bánh cáy, hộ kinh doanh', said); expect([factOf(told, 'province'), factOf(told, 'commune')]).toEqual([province, commune]); });

describe('what is not that paper', () => {
  const TEA = ['em làm trà atiso'] as const;
  test('a code that opens a page', () => { const told = talk(...TEA, 'Truy xuất nguồn gốc bên em chưa có, chỉ có QR dẫn tới fanpage thôi'); expect([heldBy(told), factOf(told, 'traceability')]).toEqual([[], 'chua']); });
  test.each([['em co ma qr quet ra zalo thoi', []], ['có QR truy xuất nguồn gốc rồi', ['traceability']], ['có fanpage bán hàng rồi', ['promotion-proof']]])('%s', (said, held) => expect(heldBy(talk(...TEA, said))).toEqual(held));
  test.each([['giấy attp anh làm cam kết hồi 2024, cái đó hết hạn chưa ta', ['food-safety-commitment']], ['giấy attp có rồi, cam kết cũng ký rồi', ['food-safety-certificate', 'food-safety-commitment']]])('%s', (said, held) => expect(heldBy(talk('anh làm ba khía muối, hộ kinh doanh', said)).toSorted()).toEqual(held));
});
test.each(['hoi 2021 dc 3 sao ma toi 2024 het han quen lam lai, gio muon lam lai', 'em có 3 sao từ 2021, nay hết hạn'])('%s: there are none any more', (said) => { const told = talk('toi lam nuoc mam', said); expect(factOf(told, 'certificate-stars')).toBeUndefined(); expect(told.said).toMatch(/hết hạn/); });

test('how those are made anew is answered', () => expect(talk('toi lam nuoc mam', 'hoi 2021 dc 3 sao ma toi 2024 het han quen lam lai, gio muon lam lai').said).toContain('làm lại được'));

describe('no question of ours is passed over', () => {
  test.each([[['bác làm lạp sườn và khâu nhục'], 'thôi bác làm lạp sườn trước đã, khâu nhục để sau'], [['bác làm lạp sườn'], 'thôi bác làm lạp sườn trước đã, món kia để sau'], [['em làm mứt dâu'], 'ok cảm ơn, để mình hỏi tỉnh thêm'], [['em làm mứt dâu'], 'cam on nha, de minh hoi lai chu nhiem roi bao']])('%s, %s', (before, said) => expect(talk(...before, said).state.facts.some(({ fact }) => fact === 'producer-kind')).toBe(false));
  test('by those who put it off it is', () => expect(talk('em làm mứt dâu', 'để sau').state.facts.some(({ fact }) => fact === 'producer-kind')).toBe(true));
});

test.each(['Nhà em làm bánh gai từ đời bà ngoại, ai ăn cũng khen. Nhà em ở Nghệ An, bán ở đâu cũng hết.', 'Em làm bánh gai ở Nghệ An. Khách nào ăn cũng khen ngon. Nhà em ai cũng biết làm.'])('who praises it to everybody asks nothing: %s', (text) => {
  const { said, state } = talk(text);
  expect(state.products.map(({ name }) => name)).toEqual(['bánh gai']);
  expect(state.questions).toEqual([]);
  expect(said).not.toMatch(/chưa chắc|chưa có câu trả lời/);
});

test('a text pasted and cut off is no letter', () => {
  const { state } = talk(`${'Nhà em làm bánh gai từ đời bà ngoại, ai ăn cũng khen. '.repeat(90)}Nhà em làm bánh gai từ đời bà ngoại, ai`);
  expect([state.products.map(({ name }) => name), state.questions]).toEqual([['bánh gai'], []]);
});
