import { describe, expect, test } from 'vitest';
import { factOf, heldBy, talk } from './talk.ts';

/* Makers of crafts, soap and oils, and hosts: what they tell in passing is none of the dossier's, and what they say of a paper is of that one. */

const goodsOf = (...texts: readonly string[]): readonly string[] => talk(...texts).state.products.map(({ name }) => name);

describe('a code is given to who wants somebody let in', () => {
  const HOSTS = 'chị làm du lịch miệt vườn ở Cồn Sơn Cần Thơ';
  test.each(['có 2 hộ rút ra, 1 hộ mới vô. phải khai lại hông', 'có 1 hộ mới vô nhóm, phải khai lại không', 'co 1 ho moi vo nhom, phai khai lai khong', 'htx mới kết nạp thêm thành viên, có phải làm lại hồ sơ không', 'tổ em thêm người thì có được cộng điểm không', 'mấy người mới vô có được tính lao động không', 'cho nhân viên đóng bảo hiểm có được cộng điểm không', 'em nhờ con làm nhãn'])('%s: none', (said) => expect(talk(HOSTS, said).state.codes).toEqual([]));
  test.each(['mời vợ vào', 'moi vo em vao lam chung', 'thêm người vào hồ sơ', 'cho con trai chị vào cùng làm hồ sơ', 'mời kế toán vào hồ sơ', 'thêm thành viên', 'con gái chị làm giúp được không'])('%s: one', (said) => expect(talk(HOSTS, said).state.codes).toHaveLength(1));
});

describe('nor on a machine', () => {
  test.each(['em đổi máy sấy mới có phải khai lại không', 'đổi máy đóng gói rồi', 'bên em dùng máy khác rồi', 'doi may xay moi', 'mua máy khác công suất lớn hơn có sao không', 'lấy mã vạch ở đâu', 'lấy mã qr truy xuất ở đâu'])('%s: none', (said) => expect(talk('em làm mắm', said).state.codes).toEqual([]));
  test.each(['lấy mã', 'đổi máy rồi', 'em dùng máy khác được không', 'làm ở máy khác được không', 'em muốn dùng trên telegram'])('%s: one', (said) => expect(talk('em làm mắm', said).state.codes).toHaveLength(1));
});

describe('a day behind a comma is of what was named before it', () => {
  const JUICE = 'em làm nước ép sim ở Măng Đen, công ty tnhh';
  const PAPERS = 'em có giấy attp rồi, hết hạn 15/3/2027, kiểm nghiệm thì từ tháng 2/2026';
  test.each([[[JUICE]], [[JUICE, 'lần đầu ạ, 3 sao thôi']]])('%s', (before) => {
    const told = talk(...before, PAPERS);
    expect(factOf(told, 'certificate-expires')).toBeUndefined();
    expect(told.state.documents.find(({ item }) => item === 'food-safety-certificate')?.expires).toBe('2027-03-15');
    expect(told.said).toContain('tháng 2/2027');
  });
  test('the stars', () => {
    const told = talk('em làm mắm, hộ kinh doanh', 'đánh giá lại', 'giấy ocop 3 sao có rồi, hết hạn 15/3/2027, attp cấp 1/1/2025');
    expect(factOf(told, 'certificate-expires')).toBe('2027-03-15');
    expect(told.state.documents.find(({ item }) => item === 'food-safety-certificate')).toMatchObject({ issued: '2025-01-01' });
  });
});

describe('a brand that is wished for', () => {
  test.each(['giờ muốn tự đứng ra làm cái thương hiệu của mình', 'gio muon tu dung ra lam cai thuong hieu cua minh', 'tui tính tự làm nhãn hiệu riêng', 'mơ có thương hiệu riêng cho mẹ', 'mục tiêu là có nhãn hiệu của mình', 'đang muốn xây dựng thương hiệu cho quê mình'])('%s: is none', (said) => { const told = talk('tui làm mắm', said); expect([heldBy(told), told.state.products.length]).toEqual([[], 1]); });
  test.each(['năm ngoái tự đứng ra làm nhãn hiệu xong rồi', 'muốn bán đi xa nên đã làm nhãn hiệu rồi'])('%s: is there', (said) => expect(heldBy(talk('tui làm mắm', said))).toEqual(['trademark']));
});

describe('what goods are made of, and what others say of them', () => {
  const SOAP = 'Chị làm xà bông thủ công ở Bến Tre cũ, giờ là Vĩnh Long, dầu dừa với sả, bồ kết. Chị mở hộ kinh doanh năm ngoái. Mấy đứa bạn nói xà bông tính là mỹ phẩm, phải có phòng sạch, nghe mà nản. Thiệt không em?';
  test('soap, behind where they are', () => expect(goodsOf(SOAP)).toEqual(['xà bông thủ công']));
  test('one list is all of it made', () => expect(goodsOf('em làm xà bông, dầu dừa, mật ong')).toEqual(['xà bông', 'dầu dừa', 'mật ong']));
  test.each(['chỉ có một sản phẩm xà bông thôi em, dầu dừa với mật ong là nguyên liệu', 'dau dua voi mat ong la nguyen lieu thoi', 'nguyên liệu là dầu dừa, mật ong chứ không phải sản phẩm'])('%s: they go', (said) => expect(goodsOf('em làm xà bông, dầu dừa, mật ong', said)).toEqual(['xà bông']));
  test('what has papers goes after it is asked', () => {
    const told = talk('em làm mắm nêm, cá cơm khô', 'phiếu kiểm nghiệm cá cơm khô có rồi', 'à nhầm, cá cơm khô chỉ là nguyên liệu thôi');
    expect(told.state.products).toHaveLength(2);
    expect(told.said).toContain('Giữ lại');
  });
  test.each(['mật ong là nguyên liệu làm trà gừng hả', 'nguyên liệu làm trà gừng mua ở chợ'])('%s: nothing goes', (said) => expect(goodsOf('em làm mật ong, trà gừng', said)).toHaveLength(2));
  test.each([['anh trồng mai vàng, nghe nói cây kiểng cũng cho thi', 'mai vàng'], ['em làm mắm, nghe bạn bè nói nước mắm dễ lên 4 sao', 'mắm']])('%s', (said, goods) => expect(goodsOf(said)).toEqual([goods]));
  test('who comes back to themselves', () => expect(goodsOf('em làm bánh gai, người ta nói bánh gai dễ, nên em làm thêm bánh cáy')).toEqual(['bánh gai', 'bánh cáy']));
  test.each(['Rong giống bên mình tự nuôi, 100% trong tỉnh. Hàng xuất đi Nhật 70%', 'rong giong minh tu nuoi'])('%s: no goods', (said) => expect(talk('em nuôi rong nho ở Khánh Hòa', said).said).not.toContain('Sản phẩm thêm'));
});

test('the craft beside what is to be registered', () => {
  expect(goodsOf('Bác là nghệ nhân gốm Phù Lãng ở Bắc Ninh. Bác làm gốm từ năm 14 tuổi, nay muốn đưa cái bình gốm men da lươn đi dự OCOP')).toEqual(['bình gốm men da lươn']);
  expect(goodsOf('em làm gốm Bát Tràng 20 năm nay, muốn đăng ký bộ ấm chén')).toEqual(['ấm chén']);
  expect(goodsOf('em làm gốm')).toEqual(['gốm']);
  expect(goodsOf('em dệt lụa từ năm 1990, còn làm thêm khăn thêu')).toHaveLength(2);
});
describe('a company that buys what they weave', () => {
  test.each(['đan lục bình với cói xuất cho công ty hơn 15 năm rồi', 'em dệt thổ cẩm cho công ty ở Hà Nội', 'em dan gio xuat cho cong ty'])('%s: is not theirs', (said) => expect(factOf(talk(said), 'producer-kind')).toBeUndefined());
  test.each(['công ty em xuất hàng cho Nhật, làm rong nho', 'em làm ở công ty TNHH Sim Măng Đen, làm nước ép sim'])('%s: is theirs', (said) => expect(factOf(talk(said), 'producer-kind')).toBe('doanh_nghiep'));
});
test('the line beside what is offered', () => {
  expect(goodsOf('homestay ở Tả Van thôi bạn, dịch vụ du lịch cộng đồng, không phải bán hàng')).toEqual(['homestay']);
  expect(goodsOf('em làm homestay, làm thêm du lịch cộng đồng cho cả bản')).toHaveLength(2);
});

describe('a label that is read out', () => {
  test.each([['em làm khoai deo', 'tem ghi: Khoai deo Hải Ninh, o Lài, sđt, 500gr, HSD 6 tháng. Thiếu cái chi em'], ['em làm nho sấy', 'tem ghi Khoai deo Hải Ninh, o Lài, sđt, 500gr, HSD 6 tháng. Thiếu cái chi em'], ['em làm mật ong', 'nhãn em ghi là Mật ong rừng U Minh, 500ml, HSD 2 năm, vậy đủ chưa']])('%s, %s', (goods, said) => expect(talk(goods, said).said).toMatch(/còn \d+ chỗ phải sửa/));
  test('what it is to say is asked', () => expect(talk('em làm mật ong', 'nhãn ghi những gì, có cần mã vạch, ngày sản xuất không').said).not.toContain('chỗ phải sửa'));
});

describe('oils typed without their marks', () => {
  test.each([['toi nau dau tram va dau que', 2], ['san pham la dau tram', 1], ['htx duoc lieu', 0], ['HTX duoc lieu thanh vien 15 ho', 0], ['em nau dau dua', 1]])('%s: %i', (said, count) => expect(goodsOf(said)).toHaveLength(count));
  test('beside the case', () => expect(factOf(talk('htx duoc lieu', 'lan dau, san pham la dau tram'), 'case')).toBe('lan_dau'));
  test.each(['dau tram thuoc bo tieu chi nao', 'dau tram ban o dau', 'giay do xin o dau'])('%s: asked', (said) => expect(goodsOf(said).join()).not.toMatch(/thuoc|dau$/));
});

test('what an oil beside it is for is not told of soap', () => {
  expect(factOf(talk('Chị làm xà bông thủ công', 'chị cũng có bán tinh dầu sả để xông phòng nữa, cái đó có cần công bố không em'), 'cosmetic')).toBeUndefined();
  expect(factOf(talk('em làm tinh dầu sả', 'để xông phòng thôi'), 'cosmetic')).toBe('khong');
});

describe('filed, and how long that takes', () => {
  const HOSTS = ['bên chị làm du lịch miệt vườn, được 4 sao hồi tháng 12/2023 đó', 'giấy cấp ngày 20/12/2023', 'hợp tác xã, phường Bình Thủy'] as const;
  test('a renewal by its days', () => {
    const told = talk(...HOSTS, 'chị mới nộp ở phường bữa 20/11 rồi đó, giờ chờ bao lâu có kết quả');
    expect(factOf(told, 'renewal-filed')).toBe('co');
    expect(told.said).toMatch(/nhận ngày 20\/11\/2026 thì chậm nhất 11\/12\/2026[\s\S]*45 ngày/);
  });
  test('a renewal that they said is one', () => expect(factOf(talk('em làm mật ong', 'đánh giá lại', 'em nop ho so o xa hom 15/11 roi, bao gio co ket qua'), 'renewal-filed')).toBe('co'));
  test('a first one is no renewal', () => { const told = talk('em làm mật ong', 'lần đầu', 'em nộp hồ sơ ở xã hôm qua rồi, bao lâu có kết quả'); expect(factOf(told, 'renewal-filed')).toBeUndefined(); expect(told.said).toContain('15 ngày làm việc'); });
  test.each(['nộp hồ sơ ở xã thì bao lâu có kết quả', 'em nộp cam kết attp ở xã hôm qua rồi, bao lâu có kết quả'])('%s: nothing is filed', (said) => expect(talk('em làm mật ong', 'đánh giá lại', said).said).not.toContain('nộp rồi thì tốt'));
});

describe('what was told is not asked in the same breath', () => {
  test('where they are', () => {
    const told = talk('em làm mắm', 'hộ kinh doanh', 'xã Hải Trường, tỉnh Quảng Trị. Kiểm nghiệm thì mất bao nhiêu tiền');
    expect(factOf(told, 'commune')).toBe('Hải Trường');
    expect(told.said).not.toContain('Cơ sở ở xã (phường) nào');
  });
  test.each(['em là hợp tác xã. Thế đăng ký nhãn hiệu mất bao nhiêu tiền', 'hợp tác xã nha em, mà giấy attp xin ở đâu', 'htx. the giay attp xin o dau'])('%s: what they are', (said) => {
    const told = talk('em làm mắm', said);
    expect(factOf(told, 'producer-kind')).toBe('htx');
    expect(told.said).not.toContain('loại nào');
  });
  test.each(['hợp tác xã thì khác gì tổ hợp tác', 'nếu là htx thì sao, có phải làm giấy không'])('%s: nothing is told', (said) => expect(factOf(talk('em làm mắm', said), 'producer-kind')).toBeUndefined());
});

describe('its right name', () => {
  test('what that work makes', () => expect(goodsOf('em lam det tho cam', 'sp la khan tho cam voi tui xach. khan lam truoc')).toEqual(['khăn thổ cẩm', 'tui xach']));
  test.each(['ten dung cua no la khan tho cam', 'tên đúng là khăn thổ cẩm ạ'])('%s: and no more is asked of it', (said) => {
    const told = talk('em làm dệt thổ cẩm', 'em làm khăn thổ cẩm', said);
    expect(told.state.products.map(({ name }) => name)).toEqual(['khăn thổ cẩm']);
    expect(told.said).not.toContain('Sản phẩm thêm');
  });
  test('of a trademark it is none', () => expect(goodsOf('em làm dệt thổ cẩm', 'tên đúng của nhãn hiệu là Mai Châu Xanh')).toEqual(['dệt thổ cẩm']));
});

describe('what is caught or dug up wild', () => {
  test.each(['chim chào mào bẫy ngoài rừng về nuôi có làm ocop được không', 'con cay huong bat trong rung ve nuoi co lam ocop duoc khong', 'chào mào bẫy ngoài rừng về thuần có được không', 'đào lan rừng về trồng bán có đăng ký ocop được không'])('%s', (asked) => expect(talk('anh trồng mai vàng', asked).said).toContain('động vật hoang dã, cây quý khai thác không phép'));
  test.each(['chim chào mào nuôi sinh sản ở nhà có làm ocop được không', 'mật ong rừng có làm ocop được không', 'măng rừng hái về phơi có làm ocop được không', 'bắt ong rừng về nuôi lấy mật có làm ocop được không'])('%s: may be', (asked) => expect(talk('anh trồng mai vàng', asked).said).not.toContain('hoang dã'));
});
