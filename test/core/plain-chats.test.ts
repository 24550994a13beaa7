import { describe, expect, test } from 'vitest';
import { factOf, heldBy, talk } from './talk.ts';

/* Ordinary people in whole sentences: what they tell is written down of what it is said, and what they ask is answered. */

const MAM = ['em làm mắm nêm', 'hộ kinh doanh', 'xã Hải Trường tỉnh Quảng Trị', 'lần đầu', '3 sao'] as const;
const TWO = ['HTX có 2 sp: trà gừng và bột ngũ cốc', 'lần đầu'] as const;

describe('what somebody was taught and was given is no paper of the place', () => {
  test('a class in food safety', () => {
    const told = talk(...MAM, 'attp em có học lớp tập huấn năm 2024 rồi');
    expect(heldBy(told)).toEqual(['food-safety-training']);
    expect(factOf(told, 'food-safety-certificate')).toBeUndefined();
  });
  test('beside the certificate itself', () => expect(heldBy(talk(...MAM, 'giấy attp có rồi, có đi tập huấn nữa'))).toContain('food-safety-certificate'));
  test('a stamp of the commune', () => expect(heldBy(talk(...MAM, 'mã vạch thì có tem xã cho'))).toEqual([]));
  test('a code of their own', () => expect(heldBy(talk(...MAM, 'mã vạch có rồi, tem truy xuất chưa'))).toEqual(['gs1-barcode']));
});

describe('how strong it is', () => {
  test.each([['em làm rượu vang dâu', 'vang dâu 12 độ', 'co'], ['em nấu rượu nếp', '35 độ', 'co'], ['em làm rượu sim', 'rượu 4,5 độ', 'khong']])('%s, %s', (goods, said, value) => expect(factOf(talk(goods, said), 'strong-liquor')).toBe(value));
  test.each(['em làm nước mắm 40 độ đạm', 'htx em có nước mắm loại 35 độ', 'em làm chuối sấy, sấy lạnh ở 40 độ C'])('%s: no spirits', (said) => expect(factOf(talk(said), 'strong-liquor')).toBeUndefined());
});

test.each(['giấy đăng ký thì không có', 'nhà bà giấy phép chưa có', 'giay dang ky khong co em'])('%s, asked what they are: not registered', (said) => expect(factOf(talk('nhà làm chổi đót', said), 'producer-kind')).toBe('ho_chua_dang_ky'));
test('a long question is of what it says, whatever was asked before', () => {
  expect(talk('em làm mứt dâu', 'công ty', 'mình muốn 4 sao thì nhãn hiệu phải cấp bằng hả', 'hộp quà tết mình gộp mứt với vang thì đăng ký hộp quà được không').said).toMatch(/[Hh]ộp quà/);
});
test('the label of a wine is one of rượu', () => expect(talk('em làm rượu vang dâu', 'công ty', 'nhãn vang phải ghi gì').said).toContain('etanol'));

describe('who is of an office', () => {
  const OFFICER = 'Chào bạn, tôi là Nguyễn Văn Tám, công chức kinh tế xã Tân Hưng, An Giang';
  test('is heard so behind a name, and what they name is not theirs', () => {
    const told = talk(OFFICER, 'xã tôi có 3 cơ sở muốn đăng ký OCOP: khô cá lóc Sáu Hiền, mắm thái Bà Tư và HTX xoài Tân Hưng');
    expect(told.state.products).toEqual([]);
    expect(factOf(told, 'producer-kind')).toBeUndefined();
  });
  test.each(['giúp tôi soạn thông báo tập huấn gửi các cơ sở', 'tôi muốn theo dõi tiến độ 3 cơ sở này trên bot được không'])('%s: for who has a role', (asked) => expect(talk(OFFICER, asked).said).toContain('mã vai trò'));
  test('a maker who follows their own', () => expect(talk(...MAM, 'xem tiến độ hồ sơ của em').said).not.toContain('mã vai trò'));
});

test('whether they may file in a month, behind a paper: their own days', () => {
  expect(talk('em làm nước mắm', 'hộ kinh doanh', 'đánh giá lại', 'giấy ocop cấp ngày 14/11/2023', 'kiểm nghiệm hồi tháng 6', 'vậy tôi nộp trong tháng 12 được không').said).toContain('Hạn đánh giá lại');
});

describe('told in passing', () => {
  const TEA = ['mình làm trà hoa vàng', 'htx', 'xã Ba Chẽ Quảng Ninh', 'lần đầu', '3 sao'] as const;
  test('a sign that is protected is the trademark', () => { const told = talk(...TEA, 'logo đăng ký rồi có bằng'); expect([factOf(told, 'trademark'), heldBy(told)]).toEqual([undefined, ['trademark']]); });
  test('land that is certified', () => expect(heldBy(talk(...TEA, 'vùng trà 30ha hữu cơ có giấy'))).toEqual(['origin-proof']));
  test('how many points there are', () => expect(talk(...TEA, 'chấm xem đc nhiêu').said).toContain('chấm thử'));
  test('stop, where nothing goes on', () => expect(talk(...TEA, 'dừng').said).toContain('lúc nào rảnh'));
});

describe('a sào is land', () => {
  test.each(['nhà tôi có 3 sào hoa lan', 'nhà em 4 sào chè', 'có 5 sào chè thôi'])('%s: no stars', (said) => { const told = talk(said, 'hộ kinh doanh'); expect([factOf(told, 'certificate-stars'), factOf(told, 'stars')]).toEqual([undefined, undefined]); });
  test('beside stars', () => expect(factOf(talk('nhà có 5 sào chè xanh, chè xanh được 3 sao rồi'), 'certificate-stars')).toBe(3));
});
test('nothing is registered, and nothing asked', () => expect(factOf(talk('nhà tôi trồng hoa lan', 'chưa đăng ký kinh doanh gì'), 'producer-kind')).toBe('ho_chua_dang_ky'));
test('after Tết', () => expect(talk(...MAM, 'tết bận lắm, qua tết làm').said).toContain('lúc nào rảnh'));
test('who takes a rank away is asked, and no rank chosen', () => expect(factOf(talk(...MAM.slice(0, 4), 'Ai thu hồi giấy 5 sao?'), 'stars')).toBeUndefined());

describe('the story itself is sent', () => {
  const STORY = 'Nghề mắm nhà em có từ thời bà nội, mỗi mùa cá cơm bà ra bãi chọn cá tươi, ướp muối hột ba cá một muối, ủ chum sành 6 tháng.';
  test.each([['câu chuyện viết sao', `em viết rồi nè: ${STORY}`], ['còn thiếu gì', `Câu chuyện sản phẩm: ${STORY}`]])('%s, %s', (before, sent) => {
    const told = talk(...MAM, before, sent);
    expect(heldBy(told)).toContain('product-story');
    expect(told.state.products).toHaveLength(1);
    expect(told.said).toContain('không giống chuyện nhà khác');
  });
  test('another story, where none was spoken of', () => expect(heldBy(talk(...MAM, `em viết rồi nè: ${STORY}`))).toEqual([]));
  test('one that ends in a question is asked about', () => expect(heldBy(talk(...MAM, 'câu chuyện viết sao', `em viết thế này: ${STORY} Vậy đã được chưa em?`))).toEqual([]));
  test('a heading with an answer behind it is none', () => expect(heldBy(talk(...MAM, 'câu chuyện: chưa viết'))).toEqual([]));
});

describe('a paper for all of theirs', () => {
  test.each([
    ['attp dùng chung đc ko', /Giấy chung như .*an toàn thực phẩm/], ['giấy an toàn thực phẩm dùng chung cho 2 sp được không', /dùng chung một giấy/], ['kiem nghiem dung chung duoc khong', /mỗi món một phiếu/],
    ['mã vạch xài chung được ko', /mã GTIN riêng/], ['giấy tờ làm riêng hả', /mỗi sản phẩm làm một bộ hồ sơ riêng/],
  ])('%s', (asked, told) => expect(talk(...TWO, asked).said).toMatch(told));
  test.each(['giấy đó dùng chung cho cả hai à', 'thế dùng cho bột ngũ cốc được không'])('behind it: %s', (asked) => expect(talk(...TWO, 'giấy attp làm ở đâu', asked).said).toContain('dùng chung một giấy'));
});

describe('when we write unasked', () => {
  test.each(['khi nào nhắc tôi', 'bao giờ em nhắc', 'bot có nhắc tôi không', 'nhac em khi nao vay'])('%s', (asked) => expect(talk(...MAM, asked).said).toContain('sau 2, 7 và 21 ngày'));
  test('the days of a certificate', () => {
    const told = talk('em làm mắm nêm', 'hộ kinh doanh', 'đánh giá lại', 'giấy chứng nhận ocop cấp ngày 20/8/2024', 'khi nào nhắc tôi').said;
    expect(told).toContain('bắt đầu nhận hồ sơ đánh giá lại');
    expect(told).toContain('21/02/2027');
  });
  test('a day that is past is none of them', () => {
    const told = talk('em làm mắm nêm', 'hộ kinh doanh', 'đánh giá lại', 'giấy chứng nhận ocop cấp ngày 20/1/2024', 'khi nào nhắc tôi').said;
    expect(told).not.toContain('bắt đầu nhận hồ sơ');
    expect(told).toContain('giấy chứng nhận hết hạn');
  });
  test('what they have asked us to remind of', () => expect(talk(...MAM, 'nhắc tôi ngày 20/12/2026 nộp hồ sơ', 'khi nào nhắc tôi').said).toMatch(/20\/12\/2026: .*nộp hồ sơ/));
  test('switched off', () => expect(talk(...MAM, 'đừng nhắc nữa', 'khi nào nhắc tôi').said).toContain('đang tắt nhắc'));
  test.each(['khi nào xã báo kết quả', 'nhắc tôi ngày 20/12/2026 nộp hồ sơ', 'bao giờ có kết quả'])('%s: another matter', (asked) => expect(talk(...MAM, asked).said).not.toContain('sau 2, 7 và 21 ngày'));
});

describe('their own days of filing', () => {
  test.each([['vậy phải nộp hồ sơ trước ngày nào'], ['nhãn hiệu chưa có văn bằng thì lên 4 sao đc ko', 'vay phai nop ho so truoc ngay nao'], ['nộp trước ngày bao nhiêu']])('%s', (...asked) => expect(talk(...MAM, ...asked).said).toMatch(/^Các đợt sắp tới/));
  test.each(['xã bảo năm nay hết đợt rồi', 'can bo noi het han nhan ho so roi'])('%s', (told) => expect(talk(...MAM, told).said).toMatch(/đợt 1/));
});

describe('what is told and nobody needs', () => {
  test.each(['Họ tên: Lò Văn Pản', 'tên tôi là Hạnh nhé', 'SĐT của tôi 0912345678', 'so dt em 0965 123 456'])('%s', (told) => expect(talk(...MAM, told).said).toContain('em không cần ghi'));
  test.each(['tên sản phẩm là mắm nêm Hải Trường', 'tên xã là Hải Trường'])('%s: another name', (told) => expect(talk(...MAM, told).said).not.toContain('em không cần ghi'));
  test('somebody else is away', () => expect(talk(...MAM, 'ổng đi làm xa rồi').said).not.toContain('lúc nào rảnh'));
  test('they agree, and nothing was offered', () => expect(talk(...MAM, 'đồng ý').said).not.toContain('chưa hiểu'));
});

describe('goods as people speak of them', () => {
  const namesOf = (...said: string[]) => talk(...said).state.products.map(({ name }) => name);
  test('what is raised is not sold beside what is made of it', () => expect(namesOf('bên em chăn nuôi dê ở Ninh Bình, bán dê tái chanh')).toEqual(['dê tái chanh']));
  test.each([['chị ơi hướng dẫn em làm ocop cho homestay với', 'homestay'], ['làm giúp hồ sơ cho nước mắm', 'nước mắm']])('%s', (said, name) => expect(namesOf(said)).toEqual([name]));
  test('how the last is packed is said of it alone', () => {
    const told = talk('bên em bán thịt tươi với dê tái chanh đóng hộp');
    expect([factOf(told, 'packaged', 'thịt tươi'), factOf(told, 'packaged', 'dê tái chanh')]).toEqual([undefined, 'co']);
  });
  test('one of three is taken first, and nothing dropped unasked', () => {
    const told = talk('em làm mứt gừng, kẹo dừa, bánh tét', 'làm cái kẹo dừa thôi');
    expect(told.said).toContain('đang nói về kẹo dừa');
    expect(told.state.products).toHaveLength(3);
  });
  test('of three, whichever is in hand', () => {
    const told = talk('em làm mứt gừng, kẹo dừa, bánh tét', 'chỉ làm kẹo dừa thôi', 'làm bánh tét thôi');
    expect(told.said).toContain('đang nói về bánh tét');
    expect(told.state.products).toHaveLength(3);
  });
  test.each([['em có nước mắm loại 35 độ', 'nước mắm'], ['nhà em làm mắm tôm loại 2', 'mắm tôm'], ['bên em làm chè vàng chung dây chuyền', 'chè vàng']])('%s: what kind it is', (said, name) => expect(namesOf(said)).toEqual([name]));
  test('dê tái is no đề tài', () => expect(talk('bên em bán thịt tươi với dê tái chanh', 'chỉ làm dê tái chanh thôi').said).toContain('muốn bỏ sản phẩm thịt tươi'));
});

describe('what their own dossier says of an exemption', () => {
  test.each(['vậy khỏi giấy attp hả', 'giấy attp được miễn đúng không'])('%s', (asked) => expect(talk(...MAM, 'xưởng em có haccp', asked).said).toMatch(/^Giấy chứng nhận đủ điều kiện ATTP: anh\/chị không cần/));
  test('of another set by its number: what holds for those', () => expect(talk(...MAM, 'sản phẩm bộ 18 có bắt buộc giấy GMP không').said).toContain('Bộ 18 đòi'));
});
test.each(['nếu nộp ngày 20/12/2026 thì bao giờ có kết quả', 'nộp ngày 15/1 thì khi nào xong', 'nộp hồ sơ 1/2 thì chừng nào có kết quả vậy em'])('%s: no day of a certificate', (asked) => expect(talk(...MAM, asked).said).not.toContain('hết hạn ngày'));
test.each(['sản phẩm đã có giấy:\n- giấy attp\n- đăng ký kinh doanh', 'sp nhà em có các giấy:\n- giấy attp\n- đăng ký kinh doanh'])('%s: papers they hold, and no goods', (told) => expect(heldBy(talk(...MAM, told)).toSorted()).toEqual(['business-registration', 'food-safety-certificate']));
test.each(['nhất trí', 'đồng ý nhé'])('%s, where nothing was offered', (said) => expect(talk(...MAM.slice(0, 3), said).said).toMatch(/^Mắm nêm đăng ký lần đầu/));
test.each([['chưa xin phép gì'], ['chưa đăng ký kinh doanh gì hết']])('%s: not registered', (said) => expect(factOf(talk('em làm mắm nêm', said), 'producer-kind')).toBe('ho_chua_dang_ky'));
describe('renewing', () => {
  const TEA = ['em làm trà dây', 'htx', 'xã Xuân Thành nghệ an', 'đánh giá lại', 'giấy cấp 15/3/2024', '4 sao'] as const;
  test('a day of the commune is asked of, and not their own', () => expect(talk(...TEA, 'Xã trình hồ sơ ngày 05/11/2026 thì có kịp đợt đánh giá trước 30/12/2026 của tỉnh không?').said).not.toMatch(/^Hạn đánh giá lại/));
  test('what the council does, and not when theirs ends', () => expect(talk(...TEA, 'lúc xét lại giấy sắp hết hạn thì hội đồng có xuống xưởng xem nữa không').said).not.toMatch(/^Giấy chứng nhận hết hạn/));
});
test.each(['khăn lụa có phải kiểm nghiệm không', 'cá cảnh có cần kiểm nghiệm không', 'hoa hồng có phải kiểm nghiệm không'])('%s, of who makes food: goods of another kind', (asked) => expect(talk('bánh gai', 'htx', 'xã Xuân Thành nghệ an', asked).said).toContain('hàng phi thực phẩm'));
test('stars of a year to come are wanted', () => expect(factOf(talk('em làm phở khô, 4 sao 2027'), 'certificate-stars')).toBeUndefined());

test('a long question that names a paper asks more than whether it is there', () => {
  expect(talk('em làm thịt dê', 'htx', 'lần đầu', 'con dê nhập từ Lào về nuôi 3 tháng có tính là nguyên liệu địa phương không').said).toContain('phải trồng, nuôi trong tỉnh');
});
test('how much of it is asked, and not how many stars they have', () => expect(talk(...MAM, 'nguyên liệu phải lấy trong tỉnh bao nhiêu', 'bao nhiêu phần trăm thì được').said).not.toContain('tiêu chí,'));
test('who helps with all of these, whatever was asked before', () => expect(talk(...MAM, 'hạn dùng để mấy ngày là được', 'mấy cái này ai làm giúp').said).toMatch(/UBND xã|thuê/));
