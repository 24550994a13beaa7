import { describe, expect, test } from 'vitest';
import { ALONE, type Moment } from '../../src/core/read/few-words/row.ts';
import { writtenOut } from '../../src/core/read/few-words/written-out.ts';
import { byTheirNames } from '../../src/core/read/numbered.ts';
import { photoOffered } from '../../src/core/read/photo-offered.ts';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

const NOTHING: Moment = ALONE;
const LIST: Moment = { ...NOTHING, isList: true };
const PAPER: Moment = { ...NOTHING, asked: 'nhãn hiệu làm ở đâu', before: 'nhãn hiệu làm ở đâu', paper: 'nhãn hiệu' };

describe('a few words that lean on what was just said', () => {
  test.each<[string, Moment, string]>([
    ['in ra dc ko', LIST, 'gửi danh sách còn thiếu'], ['In ra được không em', NOTHING, 'gửi danh sách còn thiếu'], ['gui lai cai luc nay', LIST, 'gửi danh sách còn thiếu'], ['xem lai', NOTHING, 'xem lại hồ sơ'],
    ['ngắn lại đi', NOTHING, 'nói ngắn thôi'], ['con may cai', LIST, 'còn mấy giấy nữa'], ['sai roi', NOTHING, 'xem lại hồ sơ'], ['sua lai chua', NOTHING, 'xem lại hồ sơ'],
    ['duoc 5 sao ko', NOTHING, 'được mấy sao'], ['tinh sao roi', NOTHING, 'được mấy sao'], ['bao nhieu phan tram dau', NOTHING, 'được mấy sao'], ['cham di', NOTHING, 'chấm điểm'], ['thoi nghi', NOTHING, 'để lát nữa'],
    ['o xa ha', NOTHING, 'nộp ở xã phải không'], ['ở xã hả', PAPER, 'nhãn hiệu làm ở đâu'], ['hoi j nua ko', NOTHING, 'hỏi tiếp đi'], ['cau khac di', NOTHING, 'bỏ qua'], ['sdt dau', NOTHING, 'xin số điện thoại cán bộ'],
    ['co mau ko', NOTHING, 'mẫu hồ sơ tải ở đâu'], ['gửi mẫu đi', PAPER, 'nhãn hiệu làm ở đâu'], ['ton may', NOTHING, 'mất bao nhiêu tiền'], ['may ngay co', PAPER, 'nhãn hiệu mất bao lâu'], ['may ngay', PAPER, 'nhãn hiệu mất bao lâu'],
    ['dk o dau', NOTHING, 'đăng ký OCOP ở đâu'], ['bo bot dc ko', NOTHING, 'thiếu một giấy có nộp được không'], ['thieu 1 cai dc ko', NOTHING, 'thiếu một giấy có nộp được không'], ['cai nao de nhat', NOTHING, 'cái nào gấp'],
    ['vi du', NOTHING, 'giải thích'], ['kho ko', NOTHING, 'làm OCOP có khó không'], ['khó không em', { ...NOTHING, asked: 'lên 4 cần gì', before: 'lên 4 cần gì' }, '4 sao có khó không'], ['co phat ko', PAPER, 'không có nhãn hiệu có bị phạt không'],
    ['viet gium', NOTHING, 'có ai giúp không'], ['viết giùm', { ...NOTHING, asked: 'câu chuyện viết sao', before: 'câu chuyện viết sao' }, 'viết giúp câu chuyện sản phẩm'], ['ghi gi tren do', { ...NOTHING, asked: 'co can nhan khong', before: 'co can nhan khong' }, 'nhãn ghi gì'],
    ['tu in dc ko', { ...NOTHING, asked: 'nhan can gi', before: 'nhan can gi' }, 'tự in nhãn được không'], ['ok de e lam', NOTHING, 'để em làm'], ['dc chua', NOTHING, 'đủ chưa'], ['may sao la dc', NOTHING, 'mấy sao được cấp giấy chứng nhận'],
    ['em duoc bao nhieu', { ...NOTHING, asked: 'duoc may diem', before: 'duoc may diem' }, 'được mấy sao'], ['huyện hả em', NOTHING, 'nộp ở huyện phải không'], ['tinh ha', NOTHING, 'nộp ở tỉnh phải không'], ['tinh ha', { ...NOTHING, asked: '5 sao ai cham', before: '5 sao ai cham' }, '5 sao ai chấm'],
    ['bao gio co', PAPER, 'nhãn hiệu mất bao lâu'], ['bao gio co', { ...NOTHING, asked: 'gui mau o dau', before: 'gui mau o dau' }, 'mất bao lâu'], ['tu lam dc ko', PAPER, 'tự làm nhãn hiệu được không'],
    ['còn mấy cái', NOTHING, 'còn mấy giấy nữa'], ['con lai bao nhieu mon em', NOTHING, 'còn mấy giấy nữa'], ['kho ko em', NOTHING, 'làm OCOP có khó không'], ['coi lai', NOTHING, 'xem lại hồ sơ'], ['luu lai chua', NOTHING, 'xem lại hồ sơ'], ['ghi sai r', NOTHING, 'xem lại hồ sơ'],
    ['rot thi sao', NOTHING, 'trượt rồi có nộp lại được không'], ['may lan', { ...NOTHING, asked: 'rot thi sao', before: 'rot thi sao' }, 'trượt rồi có nộp lại được không'], ['khac gi', { ...NOTHING, asked: '3 sao duoc khong', before: '3 sao duoc khong' }, '3 sao khác 4 sao thế nào'], ['4 sao thi sao', NOTHING, '4 sao cần gì'], ['4 sao thì sao', { ...NOTHING, asked: '3 sao ai chấm', before: '3 sao ai chấm' }, '4 sao là gì'], ['4 sao thì sao', { ...NOTHING, hasSet: true, asked: '3 sao ai chấm', before: '3 sao ai chấm' }, '4 sao thì sao'],
    ['ai giup', NOTHING, 'có ai giúp không'], ['hoi nguoi dc ko', NOTHING, 'gặp cán bộ'], ['nhac ba voi', NOTHING, 'nhắc em với'], ['ok mai noi tiep', NOTHING, 'mai làm tiếp'], ['van phai lam ha', NOTHING, 'làm OCOP có bắt buộc không'], ['không làm được không', PAPER, 'nhãn hiệu có bắt buộc không'],
    ['con lai may cai', NOTHING, 'còn mấy giấy nữa'], ['gui lai ds', NOTHING, 'gửi danh sách còn thiếu'], ['sai xa roi', NOTHING, 'xem lại hồ sơ'], ['noi de hieu hon di', NOTHING, 'giải thích'], ['xin so can bo', NOTHING, 'xin số điện thoại cán bộ'], ['gui dau', NOTHING, 'nộp ở đâu'], ['lai dc gi', NOTHING, 'làm OCOP được lợi gì'], ['bo ra bao nhieu', NOTHING, 'mất bao nhiêu tiền'],
  ])('%s', (said, before, full) => expect(writtenOut(said, before)).toBe(full));

  test.each<[string, Moment]>([
    ['sữa chua', NOTHING], ['xã Hà Lam', NOTHING], ['in nhãn', NOTHING], ['4 sao được không', { ...NOTHING, wantsStars: true }], ['được 4 sao không', { ...NOTHING, wantsStars: true }], ['có phạt không', NOTHING], ['mấy ngày', NOTHING],
    ['gửi mẫu đi', { ...NOTHING, asked: 'kiểm nghiệm ở đâu', before: 'kiểm nghiệm ở đâu' }], ['nhà chị làm bánh', NOTHING], ['chưa', NOTHING], ['có', NOTHING], ['in ra được không', { ...NOTHING, asked: 'tem nhãn cần gì', before: 'tem nhãn cần gì' }], ['đang làm', NOTHING], ['mẫu số 02', NOTHING], ['khô không em', NOTHING], ['xin sổ', NOTHING], ['em hỏi người ta', NOTHING], ['lại cái gì nữa', NOTHING], ['có màu không', NOTHING], ['mau', NOTHING], ['ghi giùm em', NOTHING], ['không đạt thì sao', PAPER], ['khác gì', NOTHING], ['ai hỗ trợ', { ...NOTHING, asked: 'có hỗ trợ tiền không', before: 'có hỗ trợ tiền không' }], ['được', NOTHING], ['mấy lần', NOTHING],
  ])('%s: stays', (said, before) => expect(writtenOut(said, before)).toBe(said));
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
