import { describe, expect, test } from 'vitest';
import { CAKE, factOf, talk } from './talk.ts';

/* Chats of producers: what is told beside an answer, of whom, of which of their goods, and what is only sighed. */

const MAKER = ['bánh pía', 'hộ kinh doanh', 'xã Xuân Thành nghệ an'] as const;
const TWO = [...MAKER, 'lần đầu', '3 sao', 'bánh in', '1'] as const;
const names = (...texts: string[]) => talk(...texts).state.products.map(({ name }) => name);
const put = (told: ReturnType<typeof talk>, fact: string) => told.state.facts.find((one) => one.fact === fact)?.put;

describe('an answer, whatever is not known beside it', () => {
  test('what we ask is told', () => expect(factOf(talk(...MAKER, 'lần đầu thôi chứ có biết gì đâu'), 'case')).toBe('lan_dau'));
  test('what we ask is not told, and something else is', () => {
    const told = talk('bánh pía', 'lần đầu thôi chứ em biết gì đâu');
    expect([put(told, 'producer-kind'), factOf(told, 'case')]).toEqual([undefined, 'lan_dau']);
  });
  test('which commune is not known is no answer to another question', () => {
    const told = talk('bánh pía', 'giờ thuộc xã nào em không nhớ');
    expect([put(told, 'producer-kind'), put(told, 'commune')]).toEqual([undefined, 'unknown']);
  });
  test.each(['nhức đầu quá giấy tờ gì mà lắm thế không biết', 'thủ tục gì mà rườm rà dữ'])('%s: a sigh', (text) => {
    const told = talk(...MAKER, text);
    expect([told.said.includes('còn thiếu'), put(told, 'case')]).toEqual([false, undefined]);
  });
});

describe('what is left', () => {
  test.each(['mà thôi chị không lên công ty nữa, vẫn hộ thôi', 'thôi em không thuê thợ nữa'])('%s: only that', (text) => expect(talk(...MAKER, text).said).not.toMatch(/dừng ở đây/));
  test('goods that are none of theirs', () => expect(talk(...MAKER, 'thôi em không làm mứt dừa đâu').said).not.toMatch(/dừng ở đây/));
  test('all of it', () => expect(talk(...MAKER, 'thôi không làm nữa').said).toMatch(/dừng ở đây/));
  test('the one that is named, put off', () => expect(talk(...TWO, 'bánh in thôi không đăng ký nữa để năm sau').said).toMatch(/bỏ sản phẩm bánh in/));
});

describe('which goods', () => {
  test('a list that opens the message', () => expect(names('htx', 'Gồm: sầu riêng sấy, bưởi da xanh, trà mãng cầu')).toEqual(['sầu riêng sấy', 'bưởi da xanh', 'trà mãng cầu']));
  test('for how many years is no part of a name', () => expect(names('em làm thạch dừa mấy chục năm nay rồi')).toEqual(['thạch dừa']));
  test('a year typed bare is no mushroom', () => expect(talk(...MAKER, 'cong bo lam nam 2024 r nhung so may em quen').said).not.toMatch(/Còn "/));
  test.each(['mạch nha thì lấy ở chợ huyện', 'mứt gừng thì đặt của mối quen', 'mạch nha với đường phèn thì lấy ở chợ'])('%s: what theirs is made of', (text) => expect(talk(...MAKER, text).said).not.toMatch(/Còn "/));
  test.each(['mama em nói làm thêm mứt dừa nữa', 'Phó giám đốc đề nghị thêm mứt dừa vào danh sách'])('%s: an idea', (text) => expect(names(...MAKER, text)).toEqual(['bánh pía']));
  test('said in full where it was not plain which set it is of', () => expect(names('chè', 'htx', 'chè thái nguyên')).toEqual(['chè thái nguyên']));
  test('a paper there for the one, lacking for the other', () => {
    const told = talk(...TWO, 'bánh pía', 'kiểm nghiệm làm rồi, bánh in chưa làm');
    expect([factOf(told, 'test-report', 'bánh in'), told.state.documents.map(({ item, product }) => [item, told.state.products.find(({ id }) => id === product)?.name])]).toEqual(['chua', [['test-report', 'bánh pía']]]);
  });
});

describe('of others', () => {
  test.each(['chị em sinh đôi của chị cũng làm bánh pía, được 5 sao rồi đó', 'em họ tui cũng làm bánh, đạt 4 sao', 'em gái bà cũng làm bánh pía được bốn sao'])('%s: no stars of theirs', (text) => expect(factOf(talk(...MAKER, text), 'certificate-stars')).toBeUndefined());
  test.each(['vỏ hộp đặt công ty in ở Bình Dương', 'bao bì in ở công ty Tân Tiến'])('%s: whom they deal with', (text) => expect(factOf(talk(...MAKER, text), 'producer-kind')).toBe('ho_kinh_doanh'));
});

describe('hands', () => {
  test('for a season: whether for a month is not said', () => expect(factOf(talk(...CAKE, 'thuê 2 lao động thời vụ thôi, mỗi vụ chừng 20 ngày'), 'hires')).toBeUndefined());
  test('no more than there are', () => expect(factOf(talk(...CAKE, 'thuê 2 lao động', 'thôi em không thuê thêm ai đâu'), 'hires')).toBe('co'));
  test('for good', () => expect(factOf(talk(...CAKE, 'thuê 2 lao động'), 'hires')).toBe('co'));
});

describe('days', () => {
  test('stars by their decision', () => {
    const told = talk('trà ô long, cà phê bột', 'công ty', 'Trà ô long: 4 sao, QĐ 512/QĐ-UBND ngày 20/12/2023; cà phê bột: 3 sao QĐ ngày 5/11/2024');
    expect(['trà ô long', 'cà phê bột'].map((name) => [factOf(told, 'certificate-stars', name), factOf(told, 'certificate-issued', name)])).toEqual([[4, '2023-12-20'], [3, '2024-11-05']]);
  });
  test('a decision is of the one that has stars', () => {
    const told = talk(...TWO, 'bánh pía', 'bánh pía làm lần đầu, bánh in năm ngoái được 3 sao rồi', 'quyết định ngày 15/11/2025');
    expect([factOf(told, 'certificate-issued', 'bánh in'), factOf(told, 'certificate-issued', 'bánh pía')]).toEqual(['2025-11-15', undefined]);
  });
  test('a paper pointed at is the one told of before', () => {
    const told = talk('bánh pía', 'hộ kinh doanh', 'có giấy hộ kinh doanh rồi', 'giay do cap 15/8/2021, con giay cam ket atvstp thi moi ky');
    expect(told.state.documents.map(({ item, issued }) => [item, issued])).toContainEqual(['business-registration', '2021-08-15']);
    expect(told.state.documents.map(({ issued, item }) => (item === 'food-safety-commitment' ? issued : undefined))).not.toContain('2021-08-15');
  });
  test('where it was printed is no use of it', () => expect(factOf(talk('trà ô long', 'công ty', 'Nhãn in ở Bình Dương, đã in xong cho trà ô long'), 'cosmetic')).toBeUndefined());
});
