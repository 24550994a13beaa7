import { describe, expect, test } from 'vitest';
import { inShort, type JustSaid } from '../../src/core/read/in-short.ts';
import { byTheirNames } from '../../src/core/read/numbered.ts';
import { photoOffered } from '../../src/core/read/photo-offered.ts';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

const NOTHING: JustSaid = { isList: false, wantsStars: false };
const LIST: JustSaid = { ...NOTHING, isList: true };
const PAPER: JustSaid = { ...NOTHING, asked: 'nhãn hiệu làm ở đâu', paper: 'nhãn hiệu' };

describe('a few words that lean on what was just said', () => {
  test.each<[string, JustSaid, string]>([
    ['in ra dc ko', LIST, 'gui lai danh sach'], ['In ra được không em', NOTHING, 'gửi lại danh sách'], ['gui lai cai luc nay', LIST, 'gui lai danh sach'], ['xem lai', NOTHING, 'xem lai ho so'],
    ['ngắn lại đi', NOTHING, 'nói ngắn thôi'], ['con may cai', LIST, 'con may giay nua'], ['sai roi', NOTHING, 'xem lai ho so'], ['sua lai chua', NOTHING, 'xem lai ho so'],
    ['duoc 5 sao ko', NOTHING, 'duoc may sao'], ['tinh sao roi', NOTHING, 'duoc may sao'], ['bao nhieu phan tram dau', NOTHING, 'duoc may sao'], ['cham di', NOTHING, 'cham diem'], ['thoi nghi', NOTHING, 'nghi da'],
    ['o xa ha', NOTHING, 'nop o xa phai khong'], ['ở xã hả', PAPER, 'nhãn hiệu làm ở đâu'], ['hoi j nua ko', NOTHING, 'hoi tiep di'], ['cau khac di', NOTHING, 'bo qua'], ['sdt dau', NOTHING, 'xin so dien thoai can bo'],
    ['co mau ko', NOTHING, 'mau ho so tai o dau'], ['gửi mẫu đi', PAPER, 'nhãn hiệu làm ở đâu'], ['ton may', NOTHING, 'mat bao nhieu tien'], ['may ngay co', PAPER, 'nhan hieu mat bao lau'], ['may ngay', PAPER, 'nhan hieu mat bao lau'],
    ['dk o dau', NOTHING, 'dang ky ocop o dau'], ['bo bot dc ko', NOTHING, 'thieu mot giay co nop duoc khong'], ['thieu 1 cai dc ko', NOTHING, 'thieu mot giay co nop duoc khong'], ['cai nao de nhat', NOTHING, 'bat dau tu dau'],
    ['vi du', NOTHING, 'giai thich'], ['kho ko', NOTHING, 'lam ocop co kho khong'], ['khó không em', { ...NOTHING, asked: 'lên 4 cần gì' }, '4 sao có khó không'], ['co phat ko', PAPER, 'khong co nhan hieu co bi phat khong'],
    ['viet gium', NOTHING, 'co ai giup khong'], ['viết giùm', { ...NOTHING, asked: 'câu chuyện viết sao' }, 'viết giúp câu chuyện sản phẩm'], ['ghi gi tren do', { ...NOTHING, asked: 'co can nhan khong' }, 'nhan ghi gi'],
    ['tu in dc ko', { ...NOTHING, asked: 'nhan can gi' }, 'tu in nhan duoc khong'], ['ok de e lam', NOTHING, 'de em lam'], ['dc chua', NOTHING, 'du chua'], ['may sao la dc', NOTHING, 'may sao duoc cap giay chung nhan'],
    ['em duoc bao nhieu', { ...NOTHING, asked: 'duoc may diem' }, 'duoc may sao'], ['huyện hả em', NOTHING, 'nộp ở huyện phải không'], ['tinh ha', NOTHING, 'nop o tinh phai khong'], ['tinh ha', { ...NOTHING, asked: '5 sao ai cham' }, '5 sao ai cham'],
    ['bao gio co', PAPER, 'nhan hieu mat bao lau'], ['bao gio co', { ...NOTHING, asked: 'gui mau o dau' }, 'mat bao lau'], ['tu lam dc ko', PAPER, 'tu lam nhan hieu duoc khong'],
    ['còn mấy cái', NOTHING, 'còn mấy giấy nữa'], ['con lai bao nhieu mon em', NOTHING, 'con may giay nua'], ['kho ko em', NOTHING, 'lam ocop co kho khong'], ['coi lai', NOTHING, 'xem lai ho so'], ['luu lai chua', NOTHING, 'xem lai ho so'], ['ghi sai r', NOTHING, 'xem lai ho so'],
    ['rot thi sao', NOTHING, 'truot roi co nop lai duoc khong'], ['may lan', { ...NOTHING, asked: 'rot thi sao' }, 'truot roi co nop lai duoc khong'], ['khac gi', { ...NOTHING, asked: '3 sao duoc khong' }, '3 sao khac 4 sao the nao'], ['4 sao thi sao', NOTHING, '4 sao can gi'],
    ['ai giup', NOTHING, 'co ai giup khong'], ['hoi nguoi dc ko', NOTHING, 'gap can bo'], ['nhac ba voi', NOTHING, 'nhac em voi'], ['ok mai noi tiep', NOTHING, 'mai lam tiep'], ['van phai lam ha', NOTHING, 'lam ocop co bat buoc khong'], ['không làm được không', PAPER, 'nhãn hiệu có bắt buộc không'],
    ['con lai may cai', NOTHING, 'con may giay nua'], ['gui lai ds', NOTHING, 'gui lai danh sach'], ['sai xa roi', NOTHING, 'xem lai ho so'], ['noi de hieu hon di', NOTHING, 'giai thich'], ['xin so can bo', NOTHING, 'xin so dien thoai can bo'], ['gui dau', NOTHING, 'nop o dau'], ['lai dc gi', NOTHING, 'lam ocop duoc loi gi'], ['bo ra bao nhieu', NOTHING, 'mat bao nhieu tien'],
  ])('%s', (said, before, full) => expect(inShort(said, before)).toBe(full));

  test.each<[string, JustSaid]>([
    ['sữa chua', NOTHING], ['xã Hà Lam', NOTHING], ['in nhãn', NOTHING], ['4 sao được không', { ...NOTHING, wantsStars: true }], ['được 4 sao không', { ...NOTHING, wantsStars: true }], ['có phạt không', NOTHING], ['mấy ngày', NOTHING],
    ['gửi mẫu đi', { ...NOTHING, asked: 'kiểm nghiệm ở đâu' }], ['nhà chị làm bánh', NOTHING], ['chưa', NOTHING], ['có', NOTHING], ['in ra được không', { ...NOTHING, asked: 'tem nhãn cần gì' }], ['đang làm', NOTHING], ['mẫu số 02', NOTHING], ['khô không em', NOTHING], ['xin sổ', NOTHING], ['em hỏi người ta', NOTHING], ['lại cái gì nữa', NOTHING], ['có màu không', NOTHING], ['mau', NOTHING], ['ghi giùm em', NOTHING], ['4 sao thì sao', { ...NOTHING, asked: '3 sao ai chấm' }], ['không đạt thì sao', PAPER], ['khác gì', NOTHING], ['ai hỗ trợ', { ...NOTHING, asked: 'có hỗ trợ tiền không' }], ['được', NOTHING], ['mấy lần', NOTHING],
  ])('%s: stays', (said, before) => expect(inShort(said, before)).toBe(said));
});

const NAMES = ['đăng ký kinh doanh', 'nhãn hiệu', 'kiểm nghiệm', 'attp'];

describe('one number of the list, bare', () => {
  test.each([['2 la gi', 'nhãn hiệu là gì'], ['4 ko co', 'attp chưa có'], ['còn 3', 'kiểm nghiệm là gì'], ['4 thì sao', 'attp là gì'], ['3 lam o dau', 'kiểm nghiệm lam o dau'], ['2 làm sao em', 'nhãn hiệu làm ở đâu'], ['4 bat buoc ko', 'attp bat buoc ko'], ['3 chua', 'kiểm nghiệm chưa có'], ['3 4 thi chua', 'kiểm nghiệm, attp chưa có'], ['4 ko biet', 'attp là gì'], ['2 nói kĩ đi', 'nhãn hiệu là gì'], ['4 để làm gì', 'attp để làm gì']])('%s', (said, named) => expect(byTheirNames(said, NAMES)).toBe(named));
  test.each(['9 là gì', '4 sao', '4 sao thì sao', 'còn 5 ngày', '2'])('%s: stays', (said) => expect(byTheirNames(said, NAMES)).toBe(said));
});

test.each(['chụp giấy gửi nha', 'chup gui dc ko', 'gui hinh dc ko em'])('a photo is offered to nobody named: %s', (said) => expect(photoOffered(said)).toBe('paper'));
test.each(['gửi giấy ở đâu', 'gửi hồ sơ được không', 'chụp hình sản phẩm thế nào'])('no photo is offered: %s', (said) => expect(photoOffered(said)).toBeUndefined());

describe('in a talk', () => {
  test('what somebody of theirs wants to know is their question', () => expect(talk(...CAKE, 'mẹ hỏi khó không').said).toMatch(/mấy lỗi/));
  test('"ở xã hả" is the name of no commune', () => expect(factOf(talk('bánh gai', 'hộ kinh doanh', 'o xa ha'), 'commune')).toBeUndefined());
  test.each(['viet gium di', 'nau thu cong', 'ca 2', 'tom lai'])('%s is no commune', (said) => expect(factOf(talk('bánh gai', 'hộ kinh doanh', said), 'commune')).toBeUndefined());
  test('who judges five stars is asked, and no aim', () => expect(factOf(talk(...CAKE.slice(0, 4), '5 sao ai chấm'), 'stars')).toBeUndefined());
  test('the passage told last is sent again', () => {
    const asked = talk(...CAKE, 'giấy kiểm nghiệm xin ở đâu');
    expect(talk(...CAKE, 'giấy kiểm nghiệm xin ở đâu', 'gui lai cai luc nay').said.slice(0, 80)).toBe(asked.said.slice(0, 80));
  });
  test('a paper of the list is not there', () => expect(factOf(talk(...CAKE, 'còn thiếu gì', '4 ko co'), 'food-safety-certificate') ?? heldBy(talk(...CAKE, 'còn thiếu gì', '4 ko co')).length).not.toBe(1));
  test('a commune is told where a choice of goods stands open', () => expect(factOf(talk('chè thái nguyên', 'htx', 'chè xanh', 'tan cuong'), 'commune')).toBe('Tân Cương'));
});
