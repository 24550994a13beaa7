import { describe, expect, test } from 'vitest';
import { ALONE, type Moment } from '../../src/core/read/few-words/row.ts';
import { writtenOut } from '../../src/core/read/few-words/written-out.ts';
import { inFullWords } from '../../src/core/read/keyword.ts';
import { byTheirNames } from '../../src/core/read/numbered.ts';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

const NOTHING: Moment = { ...ALONE, isPaper: (words) => ['attp', 'nhan hieu'].includes(words) };
const PAPER: Moment = { ...NOTHING, asked: 'nhãn hiệu làm ở đâu', before: 'nhãn hiệu làm ở đâu', paper: 'nhãn hiệu' };
const TEST: Moment = { ...NOTHING, asked: 'kiểm nghiệm ở đâu', before: 'kiểm nghiệm ở đâu', paper: 'kiểm nghiệm' };
const LACKS: Moment = { ...NOTHING, stood: 'chưa có', told: 'attp', open: 'nhãn hiệu' };
const KIND: Moment = { ...NOTHING, wantsKind: true };
const asked = (text: string): Moment => ({ ...NOTHING, asked: text, before: text });

describe('what is typed in a hurry in the midst of a dossier', () => {
  test.each<[string, Moment, string]>([
    ['vậy em làm giấy ủy quyền hả', NOTHING, 'giấy ủy quyền đi nộp hồ sơ viết thế nào'], ['lam giay uy quyen ha', asked('mã vạch của khách'), 'lam giay uy quyen ha'], ['nói miệng được không', asked('câu chuyện viết sao'), 'kể câu chuyện bằng miệng được không'],
    ['co hop dong mieng thoi', asked('dâu thu mua của 8 nhà vườn'), 'mua nguyên liệu chỉ thỏa thuận miệng thì làm sao'], ['chỗ nào làm gần đây', TEST, 'kiểm nghiệm làm ở đâu'], ['tien nhieu ko', TEST, 'mất bao nhiêu tiền'],
    ['the may sao', { ...NOTHING, hasSet: true, before: 'dán cái tem giấy được không' }, 'được mấy sao'], ['mấy sao', { ...NOTHING, hasSet: true, before: 'logo in số sao không' }, 'mấy sao'],
    ['con sot ko', NOTHING, 'còn thiếu gì'], ['có sót cái nào không em', NOTHING, 'còn thiếu gì'], ['con to nao nua', NOTHING, 'còn thiếu gì'], ['liet ke ra', NOTHING, 'gửi danh sách còn thiếu'], ['danh sách đâu', NOTHING, 'gửi danh sách còn thiếu'],
    ['noi nhanh di', NOTHING, 'nói ngắn thôi'], ['nhanh len em', NOTHING, 'tiếp'],
    ['ai duyet', NOTHING, 'ai chấm và cấp giấy OCOP'], ['ai đi chấm vậy', NOTHING, 'ai chấm và cấp giấy OCOP'], ['ai xet', asked('5 sao can gi'), 'ai chấm và cấp giấy 5 sao'],
    ['ai lam cho', NOTHING, 'ai làm giúp hồ sơ'], ['ai làm giùm được không', PAPER, 'nhãn hiệu làm ở đâu'], ['viet dum cai don', NOTHING, 'viết giúp phiếu đăng ký'], ['điền giúp chị cái phiếu đi', NOTHING, 'viết giúp phiếu đăng ký'], ['viet don ho em', NOTHING, 'viết giúp phiếu đăng ký'],
    ['so may cua e', NOTHING, 'xin số điện thoại cán bộ'], ['cho xin số điện thoại của ad', NOTHING, 'xin số điện thoại cán bộ'], ['bao gio tra loi', NOTHING, 'xã giữ hồ sơ bao nhiêu ngày'], ['khi nào thì trả lời', PAPER, 'nhãn hiệu mất bao lâu'],
    ['mat may thang', NOTHING, 'làm OCOP mất bao lâu'], ['lâu xong không, bao lâu xong', NOTHING, 'lâu xong không, bao lâu xong'], ['nhanh hon dc ko', PAPER, 'nhãn hiệu mất bao lâu'], ['làm nhanh được không', asked('hồ sơ nộp ở đâu'), 'làm OCOP mất bao lâu'], ['nhanh hon dc ko', asked('lam ocop mat bao lau'), 'làm OCOP mất bao lâu'],
    ['ho tro ko', NOTHING, 'có được hỗ trợ tiền không'], ['bao gio nhan', asked('co ho tro tien ko'), 'bao giờ có tiền hỗ trợ'], ['giam bot dc ko', NOTHING, 'thiếu một giấy có nộp được không'], ['may ban', asked('nop ban photo dc ko'), 'hồ sơ OCOP phải nộp mấy bộ'],
    ['may cai giay nop luon mot lan ha', NOTHING, 'nộp hồ sơ thiếu bổ sung sau được không'], ['nộp từ từ được không', NOTHING, 'nộp hồ sơ thiếu bổ sung sau được không'], ['nam sau dc ko', NOTHING, 'khi nào nộp'], ['để sang năm làm được không', NOTHING, 'khi nào nộp'],
    ['may sao de', NOTHING, 'mấy sao dễ đạt'], ['chọn mấy sao', NOTHING, 'mấy sao dễ đạt'], ['re nhat bao nhieu', TEST, 'mất bao nhiêu tiền'], ['khoảng bao nhiêu tiền', NOTHING, 'mất bao nhiêu tiền'], ['hen lai tuan sau', NOTHING, 'mai làm tiếp'],
    ['the thi sao', NOTHING, 'rồi sao nữa'], ['thế thì sao', LACKS, 'không có attp thì sao'], ['co cai do roi', PAPER, 'nhãn hiệu có rồi'], ['cái đó có rồi em', { ...PAPER, open: 'nhãn hiệu' }, 'nhãn hiệu có rồi'], ['chưa có cái đó', PAPER, 'nhãn hiệu chưa có'],
    ['cung vay', LACKS, 'nhãn hiệu chưa có'], ['cái này cũng thế luôn', LACKS, 'nhãn hiệu chưa có'], ['4 cung vay', LACKS, '4 chưa có'], ['attp cũng vậy', LACKS, 'attp chưa có'], ['thoi 3', asked('4 sao kho hon cho nao'), '3 sao'], ['lay 3 di', { ...NOTHING, wantsStars: true }, '3 sao'],
    ['vay khoi attp luon ha', NOTHING, 'attp có bắt buộc không'], ['chac la ho', KIND, 'ho thôi'], ['cứ ghi htx đi', KIND, 'htx thôi'], ['gio can gi', asked('4 sao kho hon cho nao'), 'còn thiếu gì'],
    ['can may giay', NOTHING, 'còn thiếu gì'], ['cái nào bắt buộc vậy', NOTHING, 'còn thiếu gì'], ['may cai ko can', NOTHING, 'còn thiếu gì'], ['gui ai', NOTHING, 'nộp cho ai'], ['nộp hồ sơ cho ai', NOTHING, 'nộp cho ai'], ['thoi gian sao', PAPER, 'nhãn hiệu mất bao lâu'], ['thời gian', NOTHING, 'làm OCOP mất bao lâu'],
    ['thoi lam mon khac', NOTHING, 'thêm sản phẩm'], ['hsd sao', NOTHING, 'nhãn ghi hạn sử dụng thế nào'], ['khac 3 cho nao', NOTHING, '3 sao khác 4 sao thế nào'], ['hut dau', asked('duoc may diem'), 'được mấy sao'], ['sao thêm', asked('được mấy sao'), 'làm sao thêm điểm'], ['tin dc ko', asked('nop o dau'), 'em nói có chắc không'], ['thật không', asked('nộp ở đâu'), 'em nói có chắc không'],
    ['mien phi ko', PAPER, 'mất bao nhiêu tiền'], ['gio toi gi', NOTHING, 'rồi sao nữa'], ['xong rồi làm gì tiếp', NOTHING, 'rồi sao nữa'], ['bo cai nao dc', NOTHING, 'thiếu một giấy có nộp được không'],
    ['con lai bn', NOTHING, 'còn mấy giấy nữa'], ['gap nhat cai nao', NOTHING, 'cái nào gấp'], ['viet san cho minh', NOTHING, 'viết giúp phiếu đăng ký'], ['soạn sẵn giùm em', asked('câu chuyện ghi sao'), 'viết giúp câu chuyện sản phẩm'], ['gui buu dien dc ko', NOTHING, 'nộp hồ sơ qua bưu điện được không'], ['ai nhan', NOTHING, 'nộp cho ai'],
    ['het thi sao', asked('giay ocop khi nao het'), 'giấy chứng nhận OCOP hết hạn thì sao'], ['o dau', TEST, 'kiểm nghiệm làm ở đâu'], ['bao nhiêu', TEST, 'mất bao nhiêu tiền'], ['diem may roi', NOTHING, 'được mấy sao'], ['dai ko', asked('cau chuyen ghi sao'), 'câu chuyện dài bao nhiêu'],
    ['ho di', KIND, 'ho thôi'], ['nhan tu in dc ko', NOTHING, 'nhãn giấy in ở nhà được không'], ['in danh sách', NOTHING, 'gửi danh sách còn thiếu'], ['khi nào xét', NOTHING, 'bao giờ chấm'], ['cham o dau', NOTHING, 'OCOP chấm ở đâu'], ['cái nào bỏ được', NOTHING, 'thiếu một giấy có nộp được không'], ['rot duoc may lan', NOTHING, 'trượt rồi có nộp lại được không'], ['1 năm mấy lần', TEST, 'kiểm nghiệm bao lâu làm một lần'],
    ['ai chi duoc', NOTHING, 'ai hướng dẫn làm hồ sơ'], ['in ra ds', NOTHING, 'gửi danh sách còn thiếu'], ['xin so xa', NOTHING, 'số điện thoại UBND xã là gì'], ['bao gio nhan', asked('co duoc thuong ko'), 'nhận tiền thưởng ở đâu'], ['nop may bo', PAPER, 'hồ sơ OCOP phải nộp mấy bộ'], ['co quen gi ko', asked('han nop bao gio'), 'còn thiếu gì'], ['yếu đâu', NOTHING, 'được mấy sao'], ['ke het ra', NOTHING, 'gửi danh sách còn thiếu'], ['chac khong', { ...asked('nop o dau'), isTold: true }, 'nguồn ở đâu'],
    ['gui di dau kiem', TEST, 'gui di dau kiem nghiem'], ['kiểm mấy lần', TEST, 'kiểm nghiệm mấy lần'], ['kiểm tra lại', TEST, 'xem lại hồ sơ'],
  ])('%s', (said, before, full) => expect(writtenOut(said, before)).toBe(full));

  test.each<[string, Moment]>([
    ['sốt không', NOTHING], ['còn sốt không', NOTHING], ['kệ ra sao thì ra', NOTHING], ['ai duyệt', PAPER], ['ai duyet', asked('in logo len hop')], ['mất mấy tháng', asked('đơn vị tem truy xuất ở đâu')], ['bao gio nhan', NOTHING], ['bao gio tra loi', { ...NOTHING, waits: true }],
    ['giảm bớt được không', asked('mất bao nhiêu tiền')], ['mấy bộ', asked('có mấy bộ tiêu chí')], ['khoang bao nhieu', asked('duoc may diem')], ['thi sao', asked('rot roi')], ['co cai do roi', { ...PAPER, open: 'kiểm nghiệm' }], ['co cai do roi', NOTHING],
    ['cung vay', NOTHING], ['cũng vậy', { ...LACKS, open: undefined } as unknown as Moment], ['thôi 3', NOTHING], ['khỏi phiền em', NOTHING], ['kiểm ở đâu', PAPER], ['so may', NOTHING], ['nộp một bộ', NOTHING], ['hẹn gặp', NOTHING], ['1 năm mấy lần', NOTHING], ['họ đi', NOTHING], ['ở đâu', NOTHING], ['bao nhiêu', NOTHING], ['con bao nhieu', asked('giay het han chua')], ['hết thì sao', NOTHING], ['ai nhãn', NOTHING], ['dài không', NOTHING], ['that ko', NOTHING], ['cái nào bắt buộc', asked('nhãn ghi gì')], ['gửi ai', PAPER], ['cu ghi ho di', NOTHING], ['giỏ tre', asked('hạn nộp bao giờ')], ['gio tre', asked('han nop bao gio')], ['vâng cứ làm tiếp đi', NOTHING], ['phai lam sao', NOTHING], ['can gi', NOTHING],
  ])('%s: stays', (said, before) => expect(writtenOut(said, before)).toBe(said));
});

const NAMES = ['đăng ký kinh doanh', 'nhãn hiệu', 'kiểm nghiệm', 'attp'];
describe('whether a paper can be spared', () => {
  test.each([['so 3 4 khoi can', 'kiểm nghiệm, attp có bắt buộc không'], ['4 bỏ được không', 'attp có bắt buộc không'], ['cái 2 khỏi làm hả em', 'nhãn hiệu có bắt buộc không'], ['4 ai lam cho', 'attp ai lam cho'], ['3 ko làm được không', 'kiểm nghiệm có bắt buộc không']])('%s', (said, full) => expect(byTheirNames(said, NAMES)).toBe(full));
  test.each(['9 khỏi cần', 'khỏi cần', '3 người khỏi làm', 'bỏ 2', '9 ko làm được không'])('%s: stays', (said) => expect(byTheirNames(said, NAMES)).toBe(said));
  test('by its name', () => expect(inFullWords('attp khoi can', [], () => false)).toBe('attp co bat buoc khong'));
  test.each(['khỏi cần', 'em khỏi làm', 'bệnh khỏi rồi'])('%s names none', (said) => expect(inFullWords(said, [], () => false)).toBe(said));
});

describe('whether an old one still serves', () => {
  test('of a paper', () => expect(inFullWords('kn cũ còn xài được không', [], () => false)).toBe('kn còn dùng được không'));
  test.each(['giấy cũ dùng lại được không', 'nhãn cũ xài được không', 'bao bì cũ còn dùng được không'])('%s: of none by name', (said) => expect(inFullWords(said, [], () => false)).toBe(said));
});

describe('in a talk', () => {
  const ASKED = [...CAKE, 'nhãn hiệu là gì'] as const;
  test('a question that stands by itself leans on nothing before it, nor does the next', () => {
    expect(talk(...ASKED, 'logo ocop là gì').state.people[0]!.asked?.text).toBe('logo ocop là gì');
    expect(talk(...ASKED, 'còn thiếu gì').state.people[0]!.asked?.text).toBe('còn thiếu gì');
  });
  test('what had no answer is no subject of the next', () => expect(talk(...ASKED, 'khách tây tính sao').state.people[0]!.asked?.text).not.toContain('khách tây'));
  test('a chain keeps what it is of and the last question', () => {
    const chain = talk(...ASKED, 'làm ở đâu', 'mất bao lâu', 'mắc không', 'ai cấp').state.people[0]!.asked!.text;
    expect(chain.split(' ').length).toBeLessThan(14);
    expect(chain).toMatch(/nh[aã]n hi[eệ]u/);
  });
  test.each(['kn cu con xai dc ko', 'kiểm nghiệm cũ còn dùng lại được không'])('%s: asked, and none is lacking', (said) => expect(factOf(talk(...CAKE, said), 'test-report')).toBeUndefined());
  test('"mẹ làm nhỏ ở nhà" grows no grapes', () => expect(talk('bánh tét', 'me lam nho o nha').state.products.map(({ name }) => name)).toEqual(['bánh tét']));
  test('"có cái đó rồi" is of the paper asked about', () => expect(heldBy(talk(...CAKE, 'nhãn hiệu làm ở đâu', 'co cai do roi'))).toContain('trademark'));
  test.each(['thôi 3', 'cái này cũng có luôn', 'cái 3 có rồi'])('%s is the name of no goods', (said) => expect(talk('hộ kinh doanh', 'lần đầu', said).state.products).toEqual([]));
  test('three stars are chosen behind a question of stars', () => expect(factOf(talk('hộ kinh doanh', '4 sao khó không', 'thôi 3'), 'stars')).toBe(3));
  test.each([['gạo, hộ kinh doanh, xã Hương Khê hà tĩnh', 'gạo'], ['tiêu, hộ kinh doanh', 'tiêu'], ['muối, xã Bạch Long', 'muối'], ['tiêu, Đắk Nông', 'tiêu'], ['gạo, Sóc Trăng, htx', 'gạo'], ['đan tre, Bắc Giang', 'đan tre']])('%s: what they make comes first', (said, name) => expect(talk(said).state.products.map((one) => one.name)).toEqual([name]));
  test.each(['giờ, xã bảo chưa có', 'nhãn, xã bảo in lại', 'chào, Lan Anh', 'giờ, Thanh Hóa'])('%s: no goods', (said) => expect(talk(said).state.products).toEqual([]));
});
