import { describe, expect, test } from 'vitest';
import { findProducts } from '../../src/core/product/find.ts';
import { knowledge } from '../fresh.ts';
import { CAKE, factOf, heldBy, HOMESTAY, talk } from './talk.ts';

/* An official who helps a household, and what such people write. */

const HELPS = 'Tôi là cán bộ nông nghiệp xã Mường Lát, Thanh Hoá, đang làm hồ sơ giúp hộ chị Thao Thị Dợ nuôi lợn cắm bản bán thịt gác bếp';

describe('helping somebody with a dossier', () => {
  test('is no forgery, and whose goods, and where', () => {
    const talked = talk(HELPS);
    expect(talked.state.products.map(({ name }) => name)).toEqual(['thịt gác bếp']);
    expect([factOf(talked, 'commune'), factOf(talked, 'province')]).toEqual(['Mường Lát', 'Thanh Hóa']);
  });
  test('with papers that are not so it is', () => expect(talk('anh làm hồ sơ giúp bà Tư bán mắm, khai giả nguồn gốc cho đủ điểm nha').said).toContain('không ghi số không có thật'));
  test('a sample that failed the first time is no first time of the goods', () => {
    expect(factOf(talk(...CAKE.slice(0, 3), 'kiểm nghiệm 2 lần, lần sau ngày 03/10/2026 đạt, lần đầu không đạt vi sinh'), 'case')).toBeUndefined();
    for (const text of ['lần đầu em làm', 'lần đầu đạt 3 sao là mừng rồi']) expect(factOf(talk(...CAKE.slice(0, 3), text), 'case'), text).toBe('lan_dau');
  });
  test('material with a notebook and no contract is half a proof, and nothing doubtful', () => {
    const talked = talk(...CAKE, 'nguyên liệu 100% gạo nhà trồng và mua của 6 hộ trong bản, có sổ ghi chép, chưa có hợp đồng');
    expect([factOf(talked, 'origin-proof'), /chưa chắc hiểu/.test(talked.said)]).toEqual(['dang_lam', false]);
  });
  test('a pledge that was signed is there; one to be signed is not', () => {
    expect(heldBy(talk(...CAKE, 'an toàn thực phẩm thì ký cam kết với xã'))).toContain('food-safety-commitment');
    for (const text of ['an toàn thực phẩm thì phải ký cam kết với xã', 'attp ký cam kết thì phải lên xã', 'attp ký cam kết mà chưa được']) expect(heldBy(talk(...CAKE, text)), text).not.toContain('food-safety-commitment');
  });
  test('what the commune does is no name of it', () => expect(factOf(talk('bánh gai', 'xã lập hội đồng chấm hay chỉ kiểm tra thôi'), 'commune')).toBeUndefined());
  test('a list is asked for, and is no product', () => {
    expect(talk('hộ kinh doanh', 'in cho tôi danh sách').state.products).toEqual([]);
    expect(talk(...CAKE, 'in cho tôi danh sách').said).toContain('còn thiếu');
  });
});

describe('the one thing', () => {
  const MORE = 'có bán mứt dâu nhà làm cho khách';
  test.each(['vậy thôi chỉ làm homestay', 'homestay thôi em'])('%s: what was named beside it is none of theirs', (only) => expect(talk(...HOMESTAY, MORE, only).state.products.map(({ name }) => name)).toEqual(['homestay']));
});

test.each([['nuôi lợn cắm bản bán thịt gác bếp', 'thịt gác bếp'], ['em nuôi cá lóc làm khô cá lóc', 'khô cá lóc'], ['trồng mít làm mít sấy', 'mít sấy'], ['em nuôi gà bán trứng gà ác', 'trứng gà ác']])('%s: raised for what is made of it', (text, name) => expect(findProducts(text, knowledge.lexicon).map((one) => one.name)).toEqual([name]));
test('what is grown beside other goods is theirs too', () => expect(findProducts('em trồng ổi và làm mứt dừa', knowledge.lexicon)).toHaveLength(2));
test('staff are hired', () => expect(factOf(talk(...HOMESTAY, 'nhan vien 7 nguoi, 5 nguoi la dan o day'), 'hires')).toBe('co'));

describe('as people of the Centre tell it, and as accountants list it', () => {
  test('whom the label is left to; where the sample went', () => {
    expect(factOf(talk(...CAKE, 'nhãn o mới nhờ thằng cháu vẽ'), 'product-label')).toBe('dang_lam');
    expect(factOf(talk(...CAKE, 'o đem mẫu vô Huế kiểm rồi, tuần trước'), 'test-report')).toBe('dang_lam');
    expect(factOf(talk(...CAKE, 'xã bảo đem mẫu đi kiểm rồi mới nộp'), 'test-report')).toBeUndefined();
  });
  test('those of the house are not hired, those of a works are', () => {
    expect(factOf(talk(...CAKE, 'nhà có 3 người làm, o với chồng với con gái'), 'hires')).toBe('khong');
    expect(factOf(talk(...CAKE, 'lao động thường xuyên 140 người, 90% người địa phương'), 'hires')).toBe('co');
  });
  test('"nớ" is no part of a name', () => expect(talk('o làm mắm ruốc nớ con').state.products.map(({ name }) => name)).toEqual(['mắm ruốc']));
  test('sầu riêng puts nothing off', () => expect(talk('HTX ở Đắk Lắk, làm sầu riêng cấp đông').said).not.toContain('để sau'));
  test('any one of the standards in a list will do', () => expect(heldBy(talk(...CAKE, 'bảng giấy tờ: 1. ĐKKD có 2. VietGAP có 3. HACCP có 4. ISO chưa 5. truy xuất có'))).toEqual(expect.arrayContaining(['haccp', 'traceability'])));
  test('a contract abroad is one of selling', () => expect(heldBy(talk(...CAKE, 'hợp đồng xuất khẩu với đối tác Trung Quốc ký tháng 3/2026'))).toContain('sales-proof'));
});

test('whose name is a word of talk is still the one helped', () => {
  expect(talk(HELPS, 'hộ chị Dợ có giấy ATTP rồi').state.notes?.map(({ text }) => text)).toEqual(['Cơ sở này: chị Dợ']);
  expect(heldBy(talk(HELPS, 'hộ chị Dợ có giấy ATTP rồi'))).toEqual(['food-safety-certificate']);
});

describe('an officer who helps one household, and then speaks of another', () => {
  const HELPS = ['tôi là công chức phường Đông Hòa, Đắk Lắk', 'tôi làm hồ sơ giúp hộ bà Sáu Lượm, cá ngừ sấy', 'cơ sở của bà là hộ kinh doanh', 'lần đầu', '3 sao'];
  const SECOND = [...HELPS, 'hộ ông Tư Râu bên cạnh làm mắm ruốc, cũng cần tôi giúp', 'ông này chưa đăng ký kinh doanh'];
  test('what is told of the other is noted in their words, and is nothing of the first', () => {
    const told = talk(...SECOND);
    expect([factOf(told, 'producer-kind'), told.state.products.map(({ name }) => name)]).toEqual(['ho_kinh_doanh', ['cá ngừ sấy']]);
    expect(told.state.notes?.map(({ text }) => text)).toEqual(['Cơ sở này: bà Sáu', 'Hộ khác: hộ ông Tư Râu bên cạnh làm mắm ruốc, cũng cần tôi giúp', 'Hộ khác: ông Tư: ông này chưa đăng ký kinh doanh']);
  });
  test('the first by her name is the one this chat is of', () => {
    expect(talk(...SECOND, 'hồ sơ bà Sáu còn thiếu gì').said).toMatch(/cá ngừ sấy/);
    expect(factOf(talk(...SECOND, 'bà này muốn 4 sao'), 'stars')).toBe(4);
    expect(talk(...SECOND, 'hồ sơ ông Tư còn thiếu gì').said).not.toMatch(/còn thiếu \d+ mục/);
  });
});

describe('an officer of several households', () => {
  const TOLD = ['anh là Sỹ cán bộ nông nghiệp xã Mường Khương Lào Cai, anh hỏi hộ mấy hộ dân', 'có hộ chị Páo làm tương ớt, đã có hkd rồi', 'hộ anh Thào làm gạo séng cù'];
  test('the first is whose dossier this is, the second is only noted', () => {
    const talked = talk(...TOLD, 'anh Thào có giấy kiểm nghiệm tháng 9 rồi');
    expect(talked.state.products.map(({ name }) => name)).toEqual(['tương ớt']);
    expect(heldBy(talked)).toEqual(['business-registration']);
  });
  test.each(['hồ sơ anh Thào thiếu gì', 'in hồ sơ anh Thào ra', 'xóa hộ anh Thào đi'])('%s: we have none', (text) => expect(talk(...TOLD, text).said).toContain('hồ sơ của anh Thào em không giữ'));
  test('of the first it is told', () => expect(talk(...TOLD, 'hồ sơ chị Páo thiếu gì').said).toContain('Hồ sơ tương ớt còn thiếu'));
});

test('a shop is called after more than what it makes', () => {
  const of = (text: string) => findProducts(text, knowledge.lexicon).map(({ name }) => name);
  expect(of('em là chủ cơ sở mỹ phẩm thiên nhiên ở Huế, làm tinh dầu tràm và xà bông tràm')).toEqual(['tinh dầu tràm', 'xà bông tràm']);
  expect(of('cơ sở nước mắm Ba Làng')).toHaveLength(1);
  expect(of('em có phiếu công bố của tinh dầu tràm số tiếp nhận 12/23')).toEqual(['tinh dầu tràm']);
  expect(of('có 4 sao cho tinh dầu tràm á')).toEqual(['tinh dầu tràm']);
});

describe('beside what is held', () => {
  test('who has become a household business has its paper', () => {
    expect(heldBy(talk('bánh gai', 'đã có hkd rồi'))).toContain('business-registration');
    expect(heldBy(talk('bánh gai', 'hộ kinh doanh, có giấy năm 2020'))).toContain('business-registration');
    expect(heldBy(talk('bánh gai', 'nhà em là hộ kinh doanh'))).not.toContain('business-registration');
  });
  test('stars put right behind talk of the old logo are those it has', () => {
    const talked = talk('bánh gai', 'có 4 sao năm 2023', 'cấp ngày 15/11/2023', 'logo 3 sao cũ in trên chai giờ phải làm sao', 'à nhầm, 4 sao');
    expect([factOf(talked, 'certificate-stars'), factOf(talked, 'stars')]).toEqual([4, undefined]);
    expect(talked.all.at(-2)).not.toContain('nên làm trước mấy việc');
  });
  test('what stands on the label is asked, and not whether there is one', () => expect(talk(...CAKE, 'trên nhãn em ghi trị ho cảm cho bé có sao ko').said).toContain('công dụng chữa bệnh'));
});
