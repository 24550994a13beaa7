import { describe, expect, test } from 'vitest';
import { read } from '../../src/core/read/reading.ts';
import { knowledge, NOW } from '../fresh.ts';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

/* Long chats of people who are not like those of our other tests: a son for his deaf father, an officer, a weaver with little Vietnamese, a phone that puts words
 * right by itself, a trader of five goods. Each was once written down wrongly, lost, or answered beside the point. */

const told = (text: string) => read(text, knowledge, NOW).facts.statements;
const names = (...texts: string[]) => talk(...texts).state.products.map(({ name }) => name);
const OFFICER = 'Tôi là cán bộ kinh tế xã Tam Hợp, hỏi giúp các hộ trong xã';

describe('a paper, and what is said beside it', () => {
  test.each(['mã vạch có rồi, dùng chung cho cả 5', 'mã vạch có, dùng cho hai sản phẩm', 'mã vạch có rồi, in cho 3 năm'])('%s: for whom it is, and nothing waited for', (text) => expect(told(text)).toContainEqual({ fact: 'gs1-barcode', value: 'co' }));
  test.each(['nhãn hiệu đăng ký rồi, chờ 8 tháng rồi', 'nhãn hiệu nộp rồi chờ gần một năm', 'nhãn hiệu xin rồi đợi nửa năm nay'])('%s: waited for', (text) => expect(told(text)).toEqual([{ fact: 'trademark', value: 'dang_lam' }]));
  test.each(['nhãn hiệu thì đơn nộp tháng 9', 'nhãn hiệu đơn nộp rồi'])('%s: applied for', (text) => expect(told(text)).toEqual([{ fact: 'trademark', value: 'dang_lam' }]));
  test('where its application goes is asked', () => expect(told('nhãn hiệu đơn nộp ở đâu')).toEqual([]));

  test.each(['kiểm nghiệm chưa làm bao giờ', 'kiểm nghiệm thì chưa bao giờ làm', 'kiểm nghiệm em chưa làm lần nào'])('%s: tells nothing of the certificate', (text) => expect(told(text)).toEqual([{ fact: 'test-report', value: 'chua' }]));
  test.each(['chưa làm bao giờ', 'chưa mần lần mô', 'chưa làm ocop lần nào, kiểm nghiệm chưa có'])('%s: a first time', (text) => expect(told(text)).toContainEqual({ fact: 'case', value: 'lan_dau' }));
  test('a paper that runs out soon is there, and no certificate ends', () => expect(told('giấy attp thì sắp hết hạn rồi')).toEqual([{ fact: 'food-safety-certificate', value: 'co' }]));
  test('the certificate that does is evaluated again', () => expect(told('giấy 3 sao sắp hết hạn')).toContainEqual({ fact: 'case', value: 'danh_gia_lai' }));

  test.each(['môi trường chưa biết', 'haccp chưa rõ', 'kiểm nghiệm thì chưa biết có chưa'])('%s: nobody can say', (text) => expect(told(text)).toEqual([]));
  test.each(['môi trường chưa có', 'môi trường chưa tìm hiểu'])('%s: it is not there', (text) => expect(told(text)).toEqual([{ fact: 'environment-file', value: 'chua' }]));

  test.each(['haccp cả cty có rồi', 'attp cty có rồi'])('%s: that one alone', (text) => expect(heldBy(talk('hạt điều rang', 'cty', text))).toHaveLength(1));
  test('who is registered has its paper beside others', () => expect(heldBy(talk('hạt điều rang', 'hkd có rồi, attp có rồi')).toSorted()).toEqual(['business-registration', 'food-safety-certificate']));
  test.each(['hộ kinh doanh, ba có giấy từ 2019', 'hkd nhà em có giấy đầy đủ'])('%s: whoever it is of', (text) => expect(told(text)).toContainEqual({ fact: 'business-registration', value: 'co' }));
  test('another paper is none of it', () => expect(told('hộ kinh doanh, ba có giấy khám sức khỏe rồi')).not.toContainEqual({ fact: 'business-registration', value: 'co' }));

  test('one standard is there, another under way', () => expect(heldBy(talk('hạt điều rang', 'cty', 'haccp có rồi', 'iso 22000 đang làm'))).toContain('haccp'));
  test.each(['haccp đang làm', 'à nhầm, haccp đang làm', 'iso 22000 hết hạn, đang xin lại'])('%s: the one that was there', (text) => expect(heldBy(talk('hạt điều rang', 'cty', 'haccp có rồi', text))).toEqual([]));

  test('what is signed with the commune is the pledge', () => expect(heldBy(talk(...CAKE, 'tui ký với xã rồi, hôm 2/9/2026'))).toEqual(['food-safety-commitment']));
  test.each(['tui ký hợp đồng với xã rồi', 'ký với xã rồi mới được nộp à', 'chưa ký với xã'])('%s: no pledge', (text) => expect(heldBy(talk(...CAKE, text))).not.toContain('food-safety-commitment'));

  test('a day put right by what it is not', () => {
    const { state } = talk(...CAKE, 'kiểm nghiệm có rồi ngày 1/10/2026', 'à không, 1/9 chứ không phải 1/10');
    expect(state.documents.map(({ issued }) => issued)).toEqual(['2026-09-01']);
  });
});

describe('stars', () => {
  test.each(['3 sao thôi chứ 4 sao sao được', '3 sao thôi chơ 4 sao răng được', '3 sao được rồi chứ 4 sao đâu dám mơ', '3 sao thôi chứ sao mà lên 4 sao nổi', '3 sao thôi chứ 4 sao nhiều giấy lắm'])('%s', (text) => expect(told(text)).toEqual([{ fact: 'stars', value: 3 }]));
  test.each(['3 sao thôi, à mà 4 sao', '4 sao chứ không phải 3 sao', 'không phải 3 sao mà 4 sao'])('%s', (text) => expect(told(text)).toEqual([{ fact: 'stars', value: 4 }]));
  test('what people say puts off nothing of ours', () => expect(talk('bánh gai', 'hkd', 'người ta bảo cứ ba sao trước đã rồi tính sau').state.facts.some(({ put }) => put !== undefined)).toBe(false));
});

describe('who works there', () => {
  test.each(['không phải, 2 người đó là bác với cô con', 'hai người đó là em gái với con dâu em', '2 người đó toàn là người nhà'])('%s', (text) => expect(factOf(talk(...CAKE, 'mướn 2 người phụ', text), 'hires')).toBe('khong'));
  test.each(['2 người đó là cô giáo', '2 người đó là con ông Sáu', 'mấy người đó là thợ'])('%s: hired all the same', (text) => expect(factOf(talk(...CAKE, 'mướn 2 người phụ', text), 'hires')).toBe('co'));
  test('day labourers', () => expect(told('nhà chị có ba người làm công nhật')).toEqual([{ fact: 'hires', value: 'co' }]));
});

describe('whose it is', () => {
  test.each(['chộ bên nhà mụ Lan có giấy an toàn thực phẩm', 'thấy nhà o Hoa có giấy an toàn thực phẩm', 'nhà mệ Bưởi có giấy an toàn thực phẩm rồi'])('%s', (text) => expect(heldBy(talk(...CAKE, text))).toEqual([]));
  test('their own, as they speak there', () => expect(heldBy(talk(...CAKE, 'nhà tui có giấy an toàn thực phẩm rồi o nờ'))).toEqual(['food-safety-certificate']));
});

describe('which goods', () => {
  test('whose mark is shared is no name', () => expect(names('nước mắm', 'nhãn hiệu thì chung với hội nước mắm phan thiết')).toEqual(['nước mắm']));
  test('the same said in full is', () => expect(names('nước mắm', 'nước mắm cá cơm, hạng 3 sao')).toEqual(['nước mắm cá cơm']));
  test.each(['em vẫn làm bánh pía song song', 'em làm bánh pía như cũ', 'em làm bánh pía bình thường'])('%s: how it is made ends the name', (text) => expect(names(text)).toEqual(['bánh pía']));
  test.each([['toi dan gio tre', ['giỏ tre']], ['em dan gio tre', ['giỏ tre']], ['toi ly son', ['tỏi lý sơn']], ['toi den', ['tỏi đen']]])('%s', (text, goods) => expect(names(text)).toEqual(goods));
  test('"cũng vậy" behind what was told of another, unasked', () => expect(factOf(talk('tiêu đen, sầu riêng sấy', 'cty', 'tiêu đen thì lần đầu', 'sầu riêng sấy cũng vậy'), 'case', 'sầu riêng sấy')).toBe('lan_dau'));
  test('one paper for all of five', () => expect(heldBy(talk('tiêu đen, sầu riêng sấy', 'cty', 'nhãn hiệu cấp năm 2022, dùng chung cho cả 2'))).toEqual(['trademark', 'trademark']));
  test.each(['đang hỏi sp nào ấy nhỉ', 'đang nói món nào vậy em', 'nãy giờ đang làm hồ sơ gì vậy'])('%s: the one in hand', (text) => expect(talk('tiêu đen, sầu riêng sấy', text).said).toMatch(/đang nói về tiêu đen/));
  test('what may be registered is another question', () => expect(talk('tiêu đen', 'sản phẩm nào được ocop').said).not.toMatch(/đang nói về/));
});

describe('where', () => {
  test.each([['tui mần tương ở Nam Đàn, mần răng để được sao rứa', 'Nghệ An'], ['chị muốn hỏi là chị làm nước mắm ở Phan Thiết ấy giờ là Lâm Đồng rồi thì làm như thế nào', 'Lâm Đồng']])('%s', (text, province) => expect(factOf(talk(text), 'province')).toBe(province));
  test.each(['em làm mắm, bán ở Hà Nội có được không', 'ai làm nước mắm ở Phú Quốc mà được 5 sao vậy'])('%s: no place of theirs', (text) => expect(factOf(talk(text), 'province')).toBeUndefined());
});

describe('what a phone makes of words', () => {
  test.each(['constructor', 'nhãn hiệu constructor', 'em constructor a'])('%s is a word like any other', (said) => expect(talk(...CAKE, said).said).not.toBe(''));
  test.each([
    ['chị là hộ kinh danh', 'producer-kind', 'ho_kinh_doanh'], ['giấy đăng ký kinh doan có rồi', 'business-registration', 'co'], ['kiểm nghiệp thì chưa có', 'test-report', 'chua'],
    ['an toàn thự phẩm có giấy chứng nhận rồi', 'food-safety-certificate', 'co'], ['mã vạt có rồi', 'gs1-barcode', 'co'], ['nhân thì in rồi', 'product-label', 'co'],
  ])('%s', (text, fact, value) => {
    const talked = talk(...CAKE, text);
    expect(factOf(talked, fact) ?? (heldBy(talked).includes(fact) ? 'co' : undefined)).toBe(value);
  });
  test('two kinds of goods', () => expect(names('chị bán cà phê bọt với mặt ong hoa cà phê')).toEqual(['cà phê bột', 'mật ong hoa cà phê']));
  test.each(['nhân công hái chè', 'vật nuôi', 'mã vật tư', 'mặt hàng', 'doanh nghiệp', 'bánh nhân đậu', 'công nghiệp'])('%s: as it is', (text) => expect(talk(...CAKE, text).state.documents).toEqual([]));
  test.each(['nạp ở mô', 'hồ sơ nạp mô rứa o'])('%s', (text) => expect(talk(...CAKE, text).said).toMatch(/nộp ở UBND cấp xã/));
});

describe('an officer', () => {
  test.each(['cho xin danh mục hồ sơ của miến dong', 'cho xin danh sách giấy tờ của miến dong'])('%s: a list, and no dossier', (text) => {
    const { state, said } = talk(OFFICER, text);
    expect([state.products, state.people[0]!.inquires]).toEqual([[], true]);
    expect(said).toMatch(/Giấy đăng ký kinh doanh/);
  });
  test('the rounds are the same for all', () => expect(talk(OFFICER, 'hôm nay ngày bao nhiêu mà hạn nộp đợt này đến bao giờ').said).toMatch(/Các đợt sắp tới/));
  test.each(['tôi mở hồ sơ giúp hộ ông Páo được không', 'tôi làm hồ sơ hộ cho bà con có được không'])('%s: how it is done', (text) => expect(talk(OFFICER, text).said).toMatch(/nhắn "làm hồ sơ"/));
  test('and then it is begun', () => expect(talk(OFFICER, 'làm hồ sơ cho ông Páo', 'miến dong').state.products).toHaveLength(1));
});

describe('what is asked', () => {
  test.each(['em ghi chị những gì rồi', 'giờ đang ghi em ở đâu, mấy sao, sản phẩm gì'])('%s: what is written down', (text) => expect(talk(...CAKE, text).said).toMatch(/Hồ sơ bánh gai:/));
  test('what is kept of them is shown as such', () => expect(read('em đang lưu gì về chị', knowledge, NOW).wishes).toEqual(['show-data']));
  test.each(['phiếu ghi những gì', 'em ghi gì trên nhãn', 'ghi gì cho đúng'])('%s: what to write', (text) => expect(talk(...CAKE, text).said).not.toMatch(/Hồ sơ bánh gai:/));
  test.each(['không tốn đồng nào à', 'mỗi món một bộ hả'])('%s: of no set', (text) => expect(talk(...CAKE, text).said).not.toMatch(/em xếp vào bộ/));
  test('of which set they are is', () => expect(talk(...CAKE, 'bánh gai bộ nào').said).toMatch(/bộ 6/));
  test.each(['5 sp thì nộp 5 bộ hay 1 bộ', 'nộp 2 bản hay 1 bản'])('%s: one of two', (text) => expect(read(text, knowledge, NOW).question).toBe(true));
  test('so many people or more tells', () => expect(read('tổ có 4 hay 5 người', knowledge, NOW).question).toBe(false));
  test.each(['em không biết viết câu chuyện sản phẩm, viết giúp em với', 'chị viết câu chuyện cho tôi với', 'tui nỏ biết viết câu chuyện sản phẩm, o viết cho tui với'])('%s', (text) => expect(talk(...CAKE, text).said).toMatch(/^Em không viết thay được/));
  test('who wrote it for them is no request', () => expect(talk(...CAKE, 'câu chuyện con gái viết cho chị rồi').said).not.toMatch(/không viết thay/));
});
