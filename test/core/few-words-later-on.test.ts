import { describe, expect, test } from 'vitest';
import { onlyAsksOfDay, asksOfEvent } from '../../src/core/read/of-event.ts';
import { ALONE, type Moment } from '../../src/core/read/few-words/row.ts';
import { writtenOut } from '../../src/core/read/few-words/written-out.ts';
import { byTheirNames } from '../../src/core/read/numbered.ts';
import { readRsvp } from '../../src/core/read/rsvp.ts';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

const NOTHING: Moment = ALONE;
const TOLD: Moment = { ...NOTHING, isTold: true, before: 'nop o dau' };
const HOLDS: Moment = { ...NOTHING, isRecognised: true };
const RENEWS: Moment = { ...HOLDS, hasCase: true };
const SCORING: Moment = { ...NOTHING, isScoring: true };
const LABEL: Moment = { ...NOTHING, isLabel: true };
const FILED: Moment = { ...NOTHING, hasCase: true, before: 'nop ho so r' };
const PAPER: Moment = { ...NOTHING, paper: 'nhãn hiệu' };

describe('a few words of who is well on their way are a question in full', () => {
  test.each<[string, Moment, string]>([
    // Tired.
    ['ngan thoi', NOTHING, 'nói ngắn thôi'], ['nhieu chu qua', NOTHING, 'nói ngắn thôi'], ['lười đọc lắm', NOTHING, 'nói ngắn thôi'], ['gui tung cai thoi', NOTHING, 'nói ngắn thôi'], ['tra loi thang di', NOTHING, 'nói ngắn thôi'], ['dung vong vo', NOTHING, 'nói ngắn thôi'],
    ['noi mai', NOTHING, 'xem lại hồ sơ'], ['mới trả lời rồi mà', NOTHING, 'xem lại hồ sơ'], ['cai nay hoi r', NOTHING, 'xem lại hồ sơ'], ['tong ket di', NOTHING, 'xem lại hồ sơ'], ['xong r coi lai dum', NOTHING, 'xem lại hồ sơ'],
    ['noi lan nua de hieu coi', NOTHING, 'giải thích'], ['hoi j lam lam vay', NOTHING, 'vì sao hỏi'], ['ko muon tra loi', NOTHING, 'bỏ qua'], ['ghi ko biet', NOTHING, 'chưa rõ'], ['met roi', NOTHING, 'mệt quá'], ['bo cuoc', NOTHING, 'mệt quá'], ['hoi 1 lan het di', NOTHING, 'còn thiếu giấy gì'], ['nhay qua', SCORING, 'bỏ qua'], ['nhanh di', NOTHING, 'tiếp'],
    ['chac ko', TOLD, 'nguồn ở đâu'], ['xa noi khac', TOLD, 'nguồn ở đâu'], ['thay cu khac', TOLD, 'quy định mới khác quy định cũ chỗ nào'], ['goi dien dc ko', NOTHING, 'gặp cán bộ'], ['thoi tu lam', NOTHING, 'để em làm'], ['thoi cu lam di', NOTHING, 'tiếp'],
    ['giay nao quan trong', NOTHING, 'cái nào gấp'], ['rot cuoc can may giay', NOTHING, 'còn thiếu giấy gì'], ['cai nay can j', NOTHING, 'còn thiếu giấy gì'], ['con 3 cai chua', NOTHING, 'còn thiếu giấy gì'], ['ko can giay do', PAPER, 'nhãn hiệu có bắt buộc không'], ['in ds dum', NOTHING, 'gửi danh sách còn thiếu'], ['sếp xem được không', NOTHING, 'gửi danh sách còn thiếu'],
    ['con nho chi ko', NOTHING, 'xem lại hồ sơ'], ['bua truoc con may cai', NOTHING, 'xem lại hồ sơ'], ['dang do cho nao', NOTHING, 'xem lại hồ sơ'], ['co gi thay doi ko', NOTHING, 'quy định mới khác quy định cũ chỗ nào'], ['can may ban', NOTHING, 'hồ sơ OCOP phải nộp mấy bộ'], ['mat 4 sao ha', RENEWS, 'đánh giá lại có chắc giữ được số sao cũ không'], ['len 5 luon ko', RENEWS, 'đánh giá lại mà đủ điểm thì có lên hạng luôn không'], ['mau thi may cai', NOTHING, 'phải nộp mấy sản phẩm mẫu'], ['giay cn bi rach', HOLDS, 'mất giấy chứng nhận OCOP thì làm sao'],
    // Renewing.
    ['cai nao xai lai dc', RENEWS, 'đánh giá lại có phải nộp lại hết giấy tờ không'], ['giay nao phai lam moi', { ...NOTHING, before: '3 sao het han nam ngoai' }, 'đánh giá lại có phải nộp lại hết giấy tờ không'], ['lam lai tu dau a', RENEWS, 'đánh giá lại có phải nộp lại hết giấy tờ không'], ['xin gia han', RENEWS, 'giấy OCOP có được gia hạn không'],
    ['ban hang cu dc ko', NOTHING, 'hàng cũ bán tiếp được không'], ['khoi lam nua dc ko', NOTHING, 'làm OCOP có bắt buộc không'], ['giay goc dau mat r', RENEWS, 'mất giấy chứng nhận OCOP thì làm sao'], ['ra dau xin', { ...RENEWS, before: 'mat giay chung nhan r' }, 'mất giấy chứng nhận OCOP xin cấp lại ở đâu'], ['rot co cham lai ko', NOTHING, 'trượt rồi có nộp lại được không'],
    ['dung lai dc ko', RENEWS, 'đánh giá lại có phải nộp lại hết giấy tờ không'], ['quen han', RENEWS, 'trễ hạn nộp đánh giá lại thì sao'], ['tre ko', { ...NOTHING, before: 'han nop bao gio' }, 'nộp trễ đợt chấm thì sao'], ['tre', { ...NOTHING, before: 'han nop bao gio' }, 'nộp trễ đợt chấm thì sao'], ['dot sau khi nao', NOTHING, 'hạn nộp bao giờ'], ['hoi ai', NOTHING, 'liên hệ ai'], ['thoi co gi nhan', NOTHING, 'để lát nữa'], ['ghi cai nao xong r', NOTHING, 'xem lại hồ sơ'],
    ['trong luc cho con ban dc ko', NOTHING, 'trong lúc chờ chấm có được bán, quảng cáo bình thường không'], ['nop roi gio sao', NOTHING, 'hồ sơ nộp xã rồi sau đó đi những bước nào'], ['trao o dau', NOTHING, 'chấm xong bao lâu có giấy, lễ trao giấy khi nào'], ['dau roi co giay lien ko', NOTHING, 'chấm xong bao lâu có giấy, lễ trao giấy khi nào'], ['gan chu ocop 3 sao dc ko', HOLDS, 'được in dấu OCOP, số sao khi nào'], ['con cai khac co dung logo dc ko', HOLDS, 'món khác cùng nhà có dán dấu OCOP được không'],
    // Handed in.
    ['gio sao', NOTHING, 'rồi sao nữa'], ['gio sao', FILED, 'hồ sơ nộp xã rồi sau đó đi những bước nào'], ['roi sao nua', FILED, 'hồ sơ nộp xã rồi sau đó đi những bước nào'], ['bao lau', FILED, 'nộp hồ sơ rồi bao lâu có kết quả'], ['dang o dau roi', FILED, 'biết hồ sơ tới đâu bằng cách nào'], ['nhan giay hen r', NOTHING, 'nộp hồ sơ rồi'], ['may cai', { ...FILED, before: 'co phai dem san pham ko' }, 'phải nộp mấy sản phẩm mẫu'],
    // Recognised.
    ['gio lam j', HOLDS, 'có sao OCOP rồi thì phải giữ những việc gì'], ['san pham khac in ke dc ko', HOLDS, 'món khác cùng nhà có dán dấu OCOP được không'], ['len shopee dc ko', HOLDS, 'bán trên TikTok, Facebook, sàn thì cần những giấy gì'], ['live tiktok noi ocop dc ko', HOLDS, 'dùng chữ, logo OCOP trên Facebook, TikTok được không'], ['nhan o dau', { ...HOLDS, before: 'dc tien thuong ko' }, 'nhận tiền thưởng ở đâu'], ['doi hop dc ko', HOLDS, 'đổi bao bì sau khi có sao có phải báo không'], ['may nam', HOLDS, 'giấy chứng nhận OCOP có giá trị mấy năm'],
    // Label.
    ['chu nho qua ko', NOTHING, 'cỡ chữ trên nhãn nhỏ nhất bao nhiêu'], ['bao nhieu mm', LABEL, 'cỡ chữ trên nhãn nhỏ nhất bao nhiêu'], ['nhan dc chua em', NOTHING, 'xem nhãn'], ['ai duyet nhan', NOTHING, 'nhãn có phải xin duyệt không'], ['viet lai dum', LABEL, 'viết nhãn giúp'],
    // Score.
    ['hoi de hon di', SCORING, 'giải thích'], ['doi thanh 3', SCORING, 'chọn 3'], ['con nhieu ko', SCORING, 'còn mấy câu nữa'], ['toi dau r', SCORING, 'còn mấy câu nữa'], ['cau truoc tra loi sai', SCORING, 'câu trước'], ['cham lai tu dau', NOTHING, 'chấm điểm'], ['mai cham tiep', NOTHING, 'để lát nữa'], ['sao thap vay', { ...NOTHING, before: 'dc may sao' }, 'làm sao thêm điểm'], ['vay may sao', { ...NOTHING, before: 'toi 70 diem chua' }, 'được mấy sao'],
    ['toi 70 chua', NOTHING, 'được mấy sao'], ['cau nay may diem', SCORING, 'giải thích'], ['lay dau ra so lieu', SCORING, 'giải thích'], ['fb tinh ko', NOTHING, 'quảng bá trên mạng xã hội được mấy điểm'], ['shopee co tinh diem ko', SCORING, 'bán trên sàn thương mại điện tử được mấy điểm'],
  ])('%s', (said, on, full) => expect(writtenOut(said, on)).toBe(full));

  test.each<[string, Moment]>([
    ['dung lai dc ko', NOTHING], ['tre', NOTHING], ['chac ko', NOTHING], ['xa noi khac', NOTHING], ['bao lau', NOTHING], ['gio lam j', NOTHING], ['gio lam j', RENEWS], ['gio lam j', { ...HOLDS, before: 'giay het han roi' }], ['mat giay', NOTHING], ['mất giấy rồi', { ...PAPER, isRecognised: true }], ['xin gia han', NOTHING], ['may nam', NOTHING], ['bao nhieu mm', NOTHING],
    ['chú nhỏ không', NOTHING], ['nhận được chưa', NOTHING], ['viet lai dum', NOTHING], ['cau nay may diem', NOTHING], ['tu lam', NOTHING], ['noi', NOTHING], ['có rồi', NOTHING], ['không muốn làm nữa', NOTHING], ['không mướn ai', NOTHING], ['mật ong rừng', NOTHING], ['nhãn có rồi', NOTHING], ['xã Nói', NOTHING], ['hai hộp', NOTHING], ['nhan o dau', NOTHING], ['khong can giay do', NOTHING], ['may cai', NOTHING], ['doi thanh 3', NOTHING], ['toi dau r', NOTHING], ['cham lai', HOLDS], ['may sao', NOTHING], ['mai cham tiep', SCORING], ['it', NOTHING],
  ])('%s: stays', (said, on) => expect(writtenOut(said, on)).toBe(said));
});

const TWO = ['cà phê bột và mắm dưa, hộ kinh doanh, xã Hòa Thuận, Đắk Lắk', 'lần đầu', '3 sao'] as const;
const inHand = ({ state }: ReturnType<typeof talk>) => state.products.find(({ id }) => id === state.people[0]!.product)?.name;

describe('of two goods', () => {
  test.each(['cai mam ay', 'con mam dua', 'con cai mam', 'mam truoc', 'qua mam di'])('%s: that one', (said) => {
    const told = talk(...TWO, said);
    expect(inHand(told)).toBe('mắm dưa');
    expect(told.state.products).toHaveLength(2);
  });
  test.each(['con cafe', 'cafe truoc'])('%s is cà phê', (said) => expect(inHand(talk(...TWO, 'còn mắm dưa', said))).toBe('cà phê bột'));
  test.each(['ca hai luon dc ko', 'nop chung 1 bo ha', 'giong nhau het ha', 'giay kd dung chung ha'])('%s: how two are made', (said) => expect(talk(...TWO, said).said).toContain('mỗi sản phẩm làm một bộ hồ sơ riêng'));
  test.each(['cai kia xong chua', 'cai nao gan xong hon', 'mam toi dau'])('%s: how far they are', (said) => expect(talk(...TWO, said).said).toContain('Tiến độ'));
  test('what the other is short of; what is tested once for each', () => {
    expect(talk(...TWO, 'mam con j').said).toContain('Hồ sơ mắm dưa còn thiếu');
    expect(talk(...TWO, 'kiem nghiem lam 2 lan ha').said).toContain('mỗi món một phiếu kiểm nghiệm');
  });
  test('one story for both', () => expect(talk(...TWO, 'cau chuyen viet 1 bai dc ko').said).toContain('trùng là bị 0 điểm'));
  test('one that was to go is kept', () => expect(talk(...TWO, 'bỏ mắm dưa', 'thoi de lai').said).toContain('giữ nguyên'));
});

describe('what is written down of a few words', () => {
  test.each(['nhãn làm xong rồi', 'nhan lam xong r', 'nhan da lam roi'])('%s: it is there', (said) => expect(heldBy(talk(...CAKE, said))).toEqual(['product-label']));
  test.each(['nhãn xong rồi chưa', 'nhan co roi chua em'])('%s is asked', (said) => expect(heldBy(talk(...CAKE, said))).toEqual([]));
  test('whether a rank is lost is no aim', () => expect(factOf(talk(...CAKE.slice(0, 3), 'giay ocop het han 15/3/2027', 'danh gia lai', 'mat 4 sao ha'), 'stars')).toBeUndefined());
  test('không muốn hires nobody', () => {
    expect(factOf(talk(...CAKE, 'ko muon tra loi'), 'hires')).toBeUndefined();
    expect(factOf(talk(...CAKE, 'nha lam het, khong muon ai'), 'hires')).toBe('khong');
  });
  test('bán cần is not bán cân', () => {
    expect(factOf(talk(...CAKE, 'lên shopee bán cần những giấy gì'), 'packaged')).toBeUndefined();
    expect(factOf(talk(...CAKE, 'bán cân'), 'packaged')).toBe('khong');
  });
  test.each(['ko can giay do', 'van giay do ha'])('%s makes no paper', (said) => expect(talk(...CAKE, said).all.at(-1)).not.toContain('giấy dó'));
  test('the day after a question of the stars is of the certificate', () => expect(heldBy(talk(...CAKE.slice(0, 3), 'moi dc 3 sao', 'gan chu ocop 3 sao dc ko', 'han toi khi nao', 'cap ngay 10/9/2026'))).toEqual([]));
  test('sầu riêng is known without its marks', () => expect(talk('sau rieng, htx').state.products.map(({ name }) => name)).toEqual(['sau rieng']));
  test.each(['chon 2', 'thoi giu 4', 'thon 4 xa tan lap'])('%s names no goods', (said) => expect(talk('htx', said).state.products).toEqual([]));
  test('a number of the list that has run out is not there; muối is no tenth', () => {
    expect(byTheirNames('3 het han r', ['a', 'b', 'kiểm nghiệm'])).toBe('kiểm nghiệm het han r');
    expect(byTheirNames('cai muoi kiem nghiem r', Array.from({ length: 12 }, (_, i) => `giấy ${i + 1}`))).toBe('cai muoi kiem nghiem r');
    expect(byTheirNames('cái thứ mười có rồi', Array.from({ length: 12 }, (_, i) => `giấy ${i + 1}`))).toContain('giấy 10');
  });
  test('a website that counts is not there for that', () => expect(heldBy(talk(...CAKE, 'web co dc cong ko'))).toEqual([]));
});

describe('a label that is typed in pieces', () => {
  test('its name is no new name of the goods; whose it is, typed small, goes with it', () => {
    const told = talk(...CAKE, 'xem nhãn', 'ten: banh gai ba lan', 'co so ba lan');
    expect(told.state.products.map(({ name }) => name)).toEqual(['bánh gai']);
    expect(told.said).toContain('ghép 2 tin');
  });
  test('what is wrong is of the label', () => expect(talk(...CAKE, 'xem nhãn', 'ten: banh gai ba lan', 'con sai gi').said).toContain('chỗ phải sửa'));
});

describe('handed in, or run out', () => {
  test('what comes then', () => expect(talk(...CAKE, 'nop ho so roi', 'gio sao').said).toContain('năm bước'));
  test('a certificate run out', () => expect(talk(...CAKE.slice(0, 3), '3 sao tu 2022 het han nam ngoai', 'gio sao').said).toContain('quá 36 tháng'));
});

describe('under an invitation', () => {
  test.each(['mang theo j', 'mac do gi', 'dan con di dc ko', 'cần đem giấy gì', 'bua do ngay may'])('%s is asked, and no answer', (said) => expect([onlyAsksOfDay(said), readRsvp(said)]).toEqual([true, undefined]));
  test.each(['mac viec r', 'di dc', 'dẫn con đi học'])('%s is an answer', (said) => expect(readRsvp(said)).toBeDefined());
  test('who has us go on goes nowhere', () => expect(readRsvp('gio hoi tiep di')).toBeUndefined());
  test.each(['hom do thu may', 'bua nao vay'])('%s is of the day', (said) => expect(asksOfEvent(said)).toBe(true));
});
