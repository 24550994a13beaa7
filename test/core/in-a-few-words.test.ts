import { describe, expect, test } from 'vitest';
import { isHeard } from '../../src/core/read/heard.ts';
import { withoutAsker } from '../../src/core/read/few-words/asker.ts';
import { LATER } from '../../src/core/read/few-words/put-off.ts';
import { ALONE } from '../../src/core/read/few-words/row.ts';
import { nothingChanged, restNotYet } from '../../src/core/read/few-words/unchanged.ts';
import { writtenOut } from '../../src/core/read/few-words/written-out.ts';
import { photoOffered } from '../../src/core/read/photo-offered.ts';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

const alone = (said: string): string => writtenOut(withoutAsker(said), ALONE);

describe('a few words are a question in full', () => {
  test.each([
    ['gặp ai giờ', 'liên hệ ai'], ['han bao h', 'khi nào hết hạn'], ['gui sep dc ko', 'gửi danh sách còn thiếu'], ['chuyển cho giám đốc xem được không em', 'gửi danh sách còn thiếu'],
    ['in ra ntn', 'gửi danh sách còn thiếu'], ['in ra được ko', 'gửi danh sách còn thiếu'], ['thoi hoi giay truoc', 'còn thiếu giấy gì'], ['thieu may diem nua', 'được mấy sao'], ['hoi nua di', 'tiếp'], ['cứ hỏi tiếp đi', 'tiếp'],
    ['để lát', 'để lát nữa'], ['để chị hỏi chồng', 'để lát nữa'], ['lam cai do truoc', 'để lát nữa'], ['thoi de do', 'để sau nhé'],
    ['ai chi cho', 'ai hướng dẫn làm hồ sơ'], ['bo cai do dc ko', 'có bắt buộc không'], ['khoi lam dc khong', 'có bắt buộc không'],
    ['nhãn in rồi mà thiếu địa chỉ', 'nhãn in rồi mà thiếu mục bắt buộc thì sao'], ['thieu hsd', 'nhãn in rồi mà thiếu mục bắt buộc thì sao'], ['phai in lai het ha', 'nhãn in thiếu có phải in lại hết không'], ['dung het nhan cu roi thay dc ko', 'nhãn cũ in rồi xài hết có được không'],
    ['con cai gi nua', 'còn thiếu gì'], ['con nhieu giay ko', 'còn mấy giấy nữa'], ['con ho so sao r', 'tiến độ'], ['sua lai dc ko', 'xem lại hồ sơ'],
    ['vd', 'giải thích'], ['ba di ngu roi', 'để lát nữa'], ['phan nao yeu', 'làm sao thêm điểm'], ['diem nay chac ko', 'tự chấm điểm trước khi nộp thế nào'], ['hang cu ban dc ko', 'hàng cũ bán tiếp được không'], ['giong lan dau ko', 'đánh giá lại khác gì lần đầu'], ['4 sao noi ko', 'làm sao lên 4 sao'],
    ['bao h tap huan', 'có lớp tập huấn OCOP không, học ở đâu'], ['sdt xa', 'số điện thoại UBND xã là gì'], ['nop ai', 'nộp cho ai'], ['cai thu hai gap ko', 'cái nào gấp'], ['nhac ba truoc 1 tuan nha', 'nhắc em trước hạn'], ['sep hoi ai lam', 'ai lam'], ['chi day', 'chào em'],
  ])('%s', (said, full) => expect(alone(said)).toBe(full));

  test.each(['hạn nộp bao giờ', 'còn mấy cái hũ 500g', 'gửi xã được không', 'in sao lên nhãn được không', 'ba sao thi sao em ban 4 sao', '4 sao', 'để làm gì', 'dê sữa', 'để bán', 'dễ làm', 'nhãn hiệu thiếu gì', 'bỏ mật ong được không', 'nhãn in rồi', 'in lại nhãn ở đâu', 'lam mat ong truoc', 'khó', 'không có', 'bỏ qua', 'nhãn in rồi thiếu bao nhiêu điểm', 'lần đầu', 'như lần đầu', 'hàng cũ', 'đi làm', 'đợi chị tí', 'em ghi nhãn gì', 'nhắc ba đi khám', 'ghi sai hạn dùng thì sao', 'sdt của chị 0912', 'chị đây muốn làm 4 sao'])('%s stays', (said) => expect(alone(said)).toBe(said));

  test.each(['còn lại thì chưa', 'mấy cái kia chưa có', 'các giấy khác chưa làm gì hết'])('%s: of no paper by name', (said) => expect([restNotYet(said), nothingChanged(said)]).toEqual([true, false]));
  test.each(['chua doi gi het', 'vẫn như cũ', 'y như cũ thôi em', 'chưa có gì mới', 'vẫn vậy'])('%s: nothing changed', (said) => expect([restNotYet(said), nothingChanged(said)]).toEqual([false, true]));
  test.each(['chưa có', 'chưa đổi tên', 'cái khác thì sao', 'còn lại chưa rõ', 'không đổi được'])('%s is neither', (said) => expect([restNotYet(said), nothingChanged(said)]).toEqual([false, false]));

  test('what stays as it is is written nowhere', () => {
    const before = talk(...CAKE);
    for (const said of ['còn lại thì chưa', 'chưa đổi gì hết']) expect(talk(...CAKE, said).state.facts).toEqual(before.state.facts);
  });

  test.each(['tam dung', 'thoi nghi', 'nghỉ đã'])('%s: they rest', (said) => {
    expect(alone(said)).toBe(LATER);
    expect(talk(...CAKE, 'chấm thử', said).said).toContain('em dừng ở đây');
    expect(talk(...CAKE, said).said).toContain('lúc nào rảnh');
  });
  test.each(['nghỉ tết', 'tạm dừng sản xuất', 'nghỉ bán'])('%s is of something else', (said) => expect(alone(said)).not.toBe(LATER));

  test('gửi ảnh giấy chứng nhận được không: a paper', () => expect(photoOffered('gui anh giay cn dc ko')).toBe('paper'));
  test.each(['gui nhan em coi dc ko', 'đưa cái tem cho em kiểm tra giúp được không'])('%s: a label is shown', (said) => expect(photoOffered(said)).toBe('label'));
});

const HONEY = ['mật ong, hộ kinh doanh, xã Đak Rong, Gia Lai', 'làm thêm tinh bột nghệ', 'đang nói về mật ong'] as const;
const inHand = ({ state }: ReturnType<typeof talk>) => state.products.find(({ id }) => id === state.people[0]!.product)?.name;

describe('one of theirs by the end of its name', () => {
  test.each(['the con nghe', 'nghe thi sao', 'quay lai nghe', 'món kia thì sao'])('%s', (said) => expect(inHand(talk(...HONEY, said))).toBe('tinh bột nghệ'));
  test('given up it is asked about; of one alone no crab is made', () => {
    expect(talk(...HONEY, 'bo nghe dc ko').said).toContain('muốn bỏ sản phẩm tinh bột nghệ');
    expect(talk(...HONEY, 'cua mat ong thoi').state.products.map(({ name }) => name)).toEqual(['mật ong', 'tinh bột nghệ']);
  });
  test.each(['giấy thì sao', 'nhãn thì sao', 'còn gì nữa'])('%s turns to none', (said) => expect(inHand(talk(...HONEY, said))).toBe('mật ong'));
});

describe('papers told of a moment before', () => {
  test('one is mixed up with another', () => {
    const told = talk(...CAKE, 'nhãn hiệu xong', 'nhầm, kiểm nghiệm mới xong');
    expect([heldBy(told), factOf(told, 'trademark')]).toEqual([['test-report'], 'chua']);
  });
  test('by the numbers of the list, and of a paper whose name ends in what sounds like goods', () => {
    const told = talk(...CAKE, 'còn thiếu gì', '1 có rồi', 'nham ban cam ket an toan thuc pham moi xong');
    expect([heldBy(told), told.state.products.map(({ name }) => name)]).toEqual([['food-safety-commitment'], ['bánh gai']]);
  });
  test('done some time ago', () => expect(heldBy(talk(...CAKE, 'giấy kiểm nghiệm xin ở đâu', 'hom truoc lam roi'))).toEqual(['test-report']));
  test('until when is of the paper whose day they gave', () => expect(talk(...CAKE, 'kiểm nghiệm có rồi', 'ngày 5/11/2026', 'het han bao h').said).toContain('05/11/2027'));
});

test('what was asked of with hả behind "rồi mới" is no star of theirs', () => expect(factOf(talk(...CAKE.slice(0, 1), 'dc 3 sao r moi in ha'), 'stars')).toBeUndefined());

test.each([['ba bao 4 sao', 4], ['4 sao noi ko', 3]] as const)('%s', (said, stars) => expect(factOf(talk(...CAKE, said), 'stars')).toBe(stars));

test.each(['giong lan dau ko', 'con cai j nua', 'hang cu ban dc ko', 'ban roi ko di dc'])('%s writes nothing down', (said) => {
  const [before, after] = [talk('bánh gai', 'hộ kinh doanh'), talk('bánh gai', 'hộ kinh doanh', said)];
  expect([after.state.facts, after.state.products]).toEqual([before.state.facts, before.state.products]);
});

describe('a moment after a class was asked about', () => {
  test.each(['co tien ko', 'dang ky sao', 'cho em 1 suat', 'di 2 ng dc ko', 'hoc gi do', 'co online ko', 'co giay chung nhan ko', 'ko di co sao ko'])('%s: of the class', (said) => expect(talk(...CAKE, 'lop tap huan o dau', said).said).toContain('tập huấn'));
  test('without it what they ask is what it was', () => expect(talk(...CAKE, 'dang ky sao').said).not.toContain('tập huấn'));
});

test.each(['ok de sua', 'ok để làm', 'vang de in lai'])('%s: ours came through', (said) => expect([isHeard(said), alone(said)]).toEqual([true, said]));

test.each(['ma 4 sao thi sao', 'con 5 sao the nao'])('%s: of their sheet, where it is known; else what that rank is', (said) => {
  expect(talk(...CAKE, said).said).toMatch(/Bộ 6 .* [45] sao: từ/);
  expect(talk('htx miến dong xã côn minh, bắc kạn', said).said).toMatch(/[45] sao là/);
});

test('on again, of who had us be quiet', () => {
  expect(talk(...CAKE, 'tắt nhắc', 'bat lai').state.people[0]!.reminders).toBe('on');
  expect(talk(...CAKE, 'bat lai').said).not.toContain('nhắc lại');
});

test('of the list, not there', () => expect(factOf(talk(...CAKE, 'còn thiếu gì', '1 có rồi', 'à không, 1 chưa'), 'business-registration')).toBe('chua'));

test('whether theirs has ended is reckoned from its day', () => expect(talk(...CAKE, 'giấy chứng nhận 3 sao hết hạn 20/4/2027', 'het han chua').said).toContain('hết hạn 20/4/2027'));

test.each([['bi phat ko', /phạt/], ['co thuong ko', /số tiền nào/]] as const)('%s, and then how much: of that sum', (asked, answered) => expect(talk(...CAKE, asked, 'bn').said).toMatch(answered));
