import { describe, expect, test } from 'vitest';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

/* What is planned, hoped, said by others or far away is not how it stands with them now. */

const names = (...texts: readonly string[]) => talk(...texts).state.products.map(({ name }) => name);

describe('what they may become is not what they are', () => {
  const BEFORE = ['mật ong', 'hộ kinh doanh'];
  test.each(['thang 3 sang nam a tinh len htx cho de vay von', 'đang làm thủ tục lên công ty', 'chắc sang năm mới lập công ty', 'mấy nhà rủ nhau lập htx'])('%s', (text) => {
    expect(factOf(talk(...BEFORE, text), 'producer-kind')).toBe('ho_kinh_doanh');
  });
  test.each([['bên em lên htx rồi', 'htx'], ['em lập tổ hợp tác rồi', 'to_hop_tac'], ['à nhầm công ty', 'doanh_nghiep']])('%s: they are', (text, kind) => {
    expect(factOf(talk(...BEFORE, text), 'producer-kind')).toBe(kind);
  });
});

describe('what they would be glad of is aimed at', () => {
  const ASKED = CAKE.slice(0, 4);
  test.each(['bà bảo được 3 sao là mừng', 'được 3 sao cũng tốt rồi'])('%s', (text) => {
    const told = talk(...ASKED, text);
    expect([factOf(told, 'stars'), factOf(told, 'certificate-stars')]).toEqual([3, undefined]);
  });
});

describe('what is counted is no name of goods', () => {
  test.each(['3 lao động, đều người trong phường', '2 cha con', '5 năm nay'])('%s', (text) => { expect(names('hộ kinh doanh', text)).toEqual([]); });
  test('goods told between stops', () => {
    expect(names('chị ở Bình Định, cá ngừ sấy')).toEqual(['cá ngừ sấy']);
    expect(names('hộ kinh doanh', 'nguyên liệu là thịt, muối, cá ngừ sấy mua ngoài chợ')).toEqual([]);
  });
  test('what is grown in part and bought in part goes into theirs', () => { expect(names('tương bần', 'đậu nành nhà trồng một ít, còn mua của HTX trong xã')).toEqual(['tương bần']); });
});

test('what goes into theirs is heard as that, and which of their days is asked is told', () => {
  const told = talk(...CAKE, 'gia vị mua ở chợ');
  expect([told.said, told.state.products.length]).toEqual([expect.stringMatching(/giấy mua bán gia vị/), 1]);
  expect(talk(...CAKE, 'hạn chót phải nộp bánh gai là ngày nào').said).toMatch(/nộp ở xã muộn nhất/);
  expect(heldBy(talk('nến thơm', 'em chưa đăng ký kinh doanh', 'em đăng ký kd rồi nha, có giấy rồi'))).toEqual(['business-registration']);
});

test('another of theirs that this one shares something with is not the one spoken of', () => {
  const TWO = ['mật ong', 'htx', 'xã Xuân Thành nghệ an', 'làm thêm phấn hoa', 'phấn hoa lần đầu'];
  const at = (told: ReturnType<typeof talk>) => told.state.products.find(({ id }) => id === told.state.people[0]!.product)?.name;
  expect(at(talk(...TWO, 'câu chuyện chung với mật ong'))).toBe('phấn hoa');
  expect(at(talk(...TWO, 'mật ong thì 3 sao'))).toBe('mật ong');
});

describe('whether goods of theirs may share a paper', () => {
  const TWO = ['htx nuôi ong Pa Cheo, xã Mường Hum lào cai', 'mật ong hoa bạc hà với phấn hoa', 'phấn hoa lần đầu'];
  test('what they raise gives way to what it gives, with the other beside it', () => {
    expect(talk(...TWO.slice(0, 2)).state.products.map(({ name }) => name)).toEqual(['mật ong hoa bạc hà', 'phấn hoa']);
  });
  test.each([
    [['nhãn hiệu "Ong Pa Cheo" có bằng rồi', 'thế dùng cho phấn hoa được không'], /danh mục hàng hóa/],
    [['câu chuyện chung với mật ong'], /trùng là bị 0 điểm/],
    [['mã vạch dùng chung cho mật ong với phấn hoa được không'], /Không nên dùng chung/],
  ])('%s', (texts, told) => {
    const talked = talk(...TWO, ...texts);
    expect(talked.said).toMatch(told);
    expect(talked.state.products.find(({ id }) => id === talked.state.people[0]!.product)?.name).toBe('phấn hoa');
  });
  test('what is told of a paper is written down, and what is likened is not spoken of', () => {
    const story = talk(...TWO, 'câu chuyện viết rồi, dùng chung với mật ong');
    expect(heldBy(story)).toEqual(['product-story']);
    expect(heldBy(talk(...TWO, 'nhãn in rồi còn mã vạch thì dùng chung với mật ong'))).toContain('product-label');
    const like = talk(...TWO, 'hũ giống như mật ong');
    expect(like.state.products.find(({ id }) => id === like.state.people[0]!.product)?.name).toBe('phấn hoa');
  });
});

test('stars of a year that is long past are told to have run out', () => {
  expect(talk(...CAKE.slice(0, 3), 'bánh này năm 2020 được 4 sao').said).toMatch(/cấp năm 2020 có giá trị 36 tháng, nay đã hết hạn[\s\S]*4 sao/);
  expect(talk(...CAKE.slice(0, 3), 'bánh này năm 2024 được 4 sao').said).not.toMatch(/nay đã hết hạn/);
});

test('an audit done again of VietGAP is no evaluation of theirs', () => {
  expect(factOf(talk('cam', 'htx', 'mới đánh giá lại vietgap tuần trước, đợi giấy'), 'case')).toBeUndefined();
});

describe('what a maker of rượu tells', () => {
  const LIQUOR = ['rượu đót', 'hộ kinh doanh', 'xã Kim Sơn ninh bình', 'lần đầu', '3 sao'];
  test('how strong it is takes a licence, and is no other product', () => {
    const told = talk(...LIQUOR, 'rượu 38 độ');
    expect([factOf(told, 'strong-liquor'), told.state.products.length]).toEqual(['co', 1]);
    expect(factOf(talk(...LIQUOR, 'rượu chỉ 4,5 độ'), 'strong-liquor')).toBe('khong');
  });
  test('licence and stamps', () => {
    expect(heldBy(talk(...LIQUOR, 'giấy phép sx rượu thủ công thì có, phòng kinh tế huyện cấp 2022'))).toEqual(['liquor-licence']);
    expect(heldBy(talk(...LIQUOR, 'tem rượu mua được 500 cái'))).toEqual(['liquor-stamp']);
  });
  test('what went wrong is asked of, and no list', () => {
    expect(talk(...LIQUOR, 'rượu nhà em bị methanol cao, phải làm sao').said).not.toMatch(/nên làm trước mấy việc/);
    expect(talk(...LIQUOR, 'giờ phải làm sao').said).toMatch(/nên làm trước mấy việc/);
  });
  test('a place taken back in the same breath, and one that is only asked of', () => {
    expect(factOf(talk('Nhà em làm rượu đót ở Lương Sơn, à Kim Sơn Ninh Bình'), 'province')).toBe('Ninh Bình');
    expect(factOf(talk('rượu đót', 'hộ kinh doanh', 'xã em giờ là xã gì nhỉ, trước là xã Lai Thành'), 'commune')).toBeUndefined();
  });
});

test('which set is asked of the one of theirs that is named by its first words', () => {
  expect(talk('htx làm thuốc tắm dao đỏ, với thổ cẩm', 'xã Tả Phìn lào cai', 'thổ cẩm chưa làm ocop', 'thuốc tắm thuộc bộ nào').said).toMatch(/Thuốc tắm dao đỏ[^\n]*bộ 18/);
});

test('a director called Hồng says no no', () => {
  expect(factOf(talk('chị là Hồng chủ nhiệm HTX nuôi ong Pa Cheo, Lào Cai'), 'producer-kind')).toBe('htx');
  expect(factOf(talk('mật ong', 'htx', 'xã giờ gọi là Mường Hum'), 'commune')).toBe('Mường Hum');
});

test('in whose name it is registered tells what they are', () => {
  const told = talk('bánh pía', 'đky hkd tên ông nội');
  expect([factOf(told, 'producer-kind'), heldBy(told)]).toEqual(['ho_kinh_doanh', ['business-registration']]);
  expect(factOf(talk('bánh pía', 'đăng ký hộ kinh doanh'), 'producer-kind')).not.toBe('htx');
});

test('a day that was forgotten is of the paper spoken of, and no certificate is dated of who does it for the first time', () => {
  const told = talk(...CAKE, 'kiem nghiem roi, gui hoi t8 dat', 'k nho ngay nua', 'a ngay 22/8/2026');
  expect([factOf(told, 'certificate-issued'), told.said]).toEqual([undefined, expect.stringMatching(/kiểm nghiệm dùng được đến 22\/8\/2027/)]);
  expect(factOf(talk('bánh pía', 'kiem nghiem roi, gui hoi t8 dat', 'k nho ngay nua', 'a ngay 22/8/2026'), 'certificate-issued')).toBeUndefined();
});

describe('stars too hard for them, or that others urge, are no aim', () => {
  const ASKED = CAKE.slice(0, 4);
  test.each(['lam 3 sao thoi e, 4 sao kho lam', '3 sao thôi, 4 sao chưa dám', '3 sao nhé, 5 sao khó'])('%s', (text) => {
    expect(factOf(talk(...ASKED, text), 'stars')).toBe(3);
  });
  test.each(['ho ns lam 5 sao luon cho bo cong', 'tư vấn bảo làm 5 sao luôn'])('%s', (text) => {
    expect(factOf(talk(...ASKED, '3 sao', text), 'stars')).toBe(3);
  });
  test.each(['thôi làm 4 sao luôn', 'em nghĩ làm 4 sao'])('%s: their own', (text) => {
    expect(factOf(talk(...ASKED, '3 sao', text), 'stars')).toBe(4);
  });
});

describe('where something is sent or comes from is not where they are', () => {
  const BEFORE = ['trà shan', 'htx', 'xã Tả Phìn lào cai'];
  test.each(['kiem nghiem dang gui o ha noi', 'mẫu gửi ở Hà Nội rồi', 'em học ở Hà Nội', 'muc em lay cua nha bac o cat ba', 'co giay xac nhan cua xa r nhe'])('%s', (text) => {
    const talked = talk(...BEFORE, text);
    expect([factOf(talked, 'commune'), factOf(talked, 'province')]).toEqual(['Tả Phìn', 'Lào Cai']);
  });
  test('they moved', () => {
    expect(factOf(talk(...BEFORE, 'em chuyển về Hà Nội rồi'), 'province')).toBe('Hà Nội');
  });
});

describe('words of a sentence are no goods', () => {
  const BEFORE = ['cơm cháy', 'hộ kinh doanh'];
  test.each(['a dang nho chau viet lai cau chuyen', 'a nop giay dang ky moi truong hom thu 6', 'tet nay nha minh lam dam cuoi', 'giay dkkd van dung ten ca hai', 'vk em dang bau nen cung ban', 'e oi a nau com chay hom truoc day'])('%s', (text) => {
    expect(names(...BEFORE, text, 'lần đầu')).toEqual(['cơm cháy']);
  });
  test.each([['nhà em đăng ký nho sấy nữa', 'nho sấy'], ['em sản xuất thêm bầu khô nữa', 'bầu khô'], ['thêm dấm nữa', 'dấm']])('%s: goods', (text, name) => {
    expect(names(...BEFORE, text)).toContain(name);
  });
});
