import { describe, expect, test } from 'vitest';
import { factOf, heldBy, talk } from './talk.ts';

/* What was just spoken of is what the next few words are about: the same paper, another side of it; and no other paper, nor the same words again. */

const LIQUOR = ['tôi nấu rượu ngô 45 độ, hộ kinh doanh ở Bắc Hà, Lào Cai', 'giấy phép nấu rượu thì tôi chưa có, có cần ko', 'xin ở đâu, bao nhiêu ngày'] as const;
const SOAP = ['chị làm xà bông ở Vĩnh Long'] as const;
const HTX = ['anh làm nhút, HTX'] as const;
const UNKNOWN = 'chưa có câu trả lời chắc chắn';

describe('the paper that was told of', () => {
  test.each(['giấy đó hết hạn thì sao', 'lỡ hết hạn thì sao', 'được mấy năm', 'giay do dc may nam'])('a licence for spirits, %s: five years', (said) => expect(talk(...LIQUOR, said).said).toContain('5 năm'));
  test.each(['phí bn', 'tốn bao nhiêu', 'co mat tien ko'])('%s: its fee, which is not known', (said) => expect(talk(...LIQUOR, said).said).toMatch(/Phí, lệ phí bao nhiêu em chưa có con số chắc/));
  test.each(['hết thì làm lại từ đầu hả', 'het han thi lam lai tu dau a', 'lỡ hết hạn thì sao'])('a cosmetic declaration, %s', (said) => {
    const told = talk(...SOAP, 'còn phiếu công bố thì sao, cái đó hết hạn không', said).said;
    expect(told).toContain('công bố lại');
    expect(told).not.toMatch(/OCOP|180 ngày/);
  });
  test.each(['vậy chị tự nấu thì cái giấy đủ điều kiện đó xin ở đâu', 'giay du dieu kien xin o dau'])('%s, of a maker of soap: that for cosmetics', (said) => expect(talk(...SOAP, said).said).toContain('đủ điều kiện sản xuất mỹ phẩm, xin ở Sở Y tế'));
  test.each(['mất bao lâu, có tốn tiền không', 'mất bao lâu', 'phí bao nhiêu em'])('%s: not known of that one', (said) => expect(talk(...SOAP, 'giấy đủ điều kiện xin ở đâu', said).said).toContain(UNKNOWN));
  test('the same words of a maker of food are of food', () => expect(talk(...HTX, 'giấy đủ điều kiện xin ở đâu').said).toContain('ngành'));
  test('of a dossier nothing has changed', () => {
    expect(talk(...HTX, 'nộp hồ sơ ocop ở đâu', 'mất bao lâu').said).toContain('một năm');
    expect(talk(...HTX, 'giấy 3 sao hết hạn tháng 3/2027 nộp khi nào').said).toContain('180 ngày');
  });
});

describe('a paper that ends, and is not the certificate', () => {
  test.each(['giấy ATTP hết hạn tháng 3/2027, lúc chấm chắc gần hết, có sao không em', 'phieu kiem nghiem sap het han luc hoi dong cham thi co sao ko'])('%s: it should still hold', (said) => expect(talk(...HTX, said).said).toContain('còn hạn đến tận ngày chấm'));
  test.each(['giay ATTP cua HTX cap hoi 12/8/2023, con han ko', 'ATTP cấp ngày 12/8/2023 thì còn hạn không'])('%s: reckoned from its day', (said) => expect(talk(...HTX, said).said).toContain('12/8/2026'));
  test.each(['het han roi ha, vay xin lai mat bao lau', 'hết hạn rồi à, xin lại bao lâu'])('%s: how long that one takes', (said) => expect(talk(...HTX, 'ATTP cấp ngày 12/8/2023 thì còn hạn không', said).said).toContain('15 ngày'));
  test.each(['lấy mẫu đi kiểm mất bao lâu', 'gui mau di xet nghiem may ngay co'])('%s', (said) => expect(talk(...HTX, said).said).toContain('kết quả kiểm nghiệm'));
  test.each(['không phải giấy OCOP, chị nói giấy an toàn thực phẩm mà', 'ko phải ocop, anh hỏi giấy attp cơ'])('%s: asked again of that one', (said) => expect(talk(...HTX, 'giấy hết hạn thì sao', said).said).toContain('3 năm'));
  test.each(['không phải hộ kinh doanh, HTX mà', 'không phải nhút cà, nhút mít'])('%s corrects no paper', (said) => expect(talk(...HTX, 'giấy hết hạn thì sao', said).said).not.toContain('an toàn thực phẩm'));
});

describe('not the same words again', () => {
  test('the part of it that is asked for', () => {
    const told = talk(...HTX, 'đăng ký kinh doanh ở đâu, mất bao nhiêu tiền', 'thế bao lâu thì xong hả cháu').said;
    expect(told).toContain('3 ngày làm việc');
    expect(told).not.toContain('VNeID');
  });
  test.each(['ko dán tem thì bị phạt bao nhiêu', 'không dán thì phạt sao'])('%s, of a stamp: that is not known', (said) => expect(talk('tem rượu là tem gì, mua ở đâu', said).said).toContain(UNKNOWN));
  test.each(['giấy attp xin ở đâu', 'tự công bố ở đâu'])('%s, and the fine for that', (said) => expect(talk(...HTX, said, 'không có thì bị phạt bao nhiêu').said).toMatch(/nên không nói kẻo sai/));
  test('what they name next is their own question', () => {
    expect(talk('toi lam dau tram', 'toi ghi tren nhan la tri ho tri cam dc k', 'the phai xin giay gi, o so nao').said).toContain('tinh dầu');
    expect(talk('toi lam dau tram', 'toi ghi tren nhan la tri ho tri cam dc k', 'dau tram thuoc bo tieu chi nao').said).toContain('bộ 20');
    expect(talk('tôi làm homestay ở Tả Van', 'khách tây ở lại có phải khai báo ko', 'homestay nhà sàn gỗ thì phòng cháy làm sao').said).toContain('bình chữa cháy còn hạn');
  });
  test('the same question is answered as before', () => expect(talk(...HTX, 'mã vạch đăng ký ở đâu', 'mã vạch đăng ký ở đâu').said).toContain('7 ngày làm việc'));
});

describe('asked while we wait for an answer', () => {
  test.each([['vì sao bỏ cấp huyện', 'huyện'], ['thịt lợn bác mua của bà con trong thôn, mổ ở nhà, không có giấy kiểm dịch gì. Có sao không cháu?', 'thú y'], ['bác chưa hiểu OCOP là cái gì cả, cháu nói lại cho bác nghe', 'One Commune One Product'], ['chị không biết nhãn phụ là gì hết', 'Nhãn phụ'], ['chị chưa hiểu chữ "minh chứng" nghĩa là gì', 'nhóm giấy'], ['con dâu hắn cũng không hiểu "báo cáo tự đánh giá" là viết cấy chi', 'Mẫu số 02 có bốn phần']])('%s: of what it names', (said, told) => {
    const { said: answer } = talk('chị làm chả bò ở Đà Nẵng', said);
    expect(answer).toContain(told);
    expect(answer).not.toContain('Em hỏi để biết có cần');
  });
  test.each(['vì sao phải hỏi vậy em', 'không điền có sao không', 'có bắt buộc không'])('%s: why we ask', (said) => expect(talk('chị làm chả bò ở Đà Nẵng', said).said).toMatch(/Loại cơ sở quyết định|Em hỏi để biết/));
  test.each(['chưa hiểu', 'ủa là sao'])('%s: what we ask', (said) => expect(talk('chị làm chả bò ở Đà Nẵng', said).said).toContain('loại cơ sở quyết định'));
});

describe('used again is not stopped', () => {
  const TWO = ['chị làm giò lụa với chả quế ở Thanh Hóa'] as const;
  test.each(['kiểm nghiệm giò lụa chị làm tháng 3 năm nay rồi, dùng lại được ko', 'kiem nghiem gio lua lam thang 3 dung lai duoc khong'])('%s', (said) => {
    const told = talk(...TWO, said);
    expect(told.said).not.toContain('Bỏ sản phẩm này');
    expect(factOf(told, 'test-report')).not.toBe('chua');
  });
  test('this year is no three years', () => expect(heldBy(talk(...TWO, 'kiểm nghiệm giò lụa làm tháng 3 năm nay rồi'))).toEqual(['test-report']));
  test('three years are', () => expect(heldBy(talk(...TWO, 'kiểm nghiệm giò lụa có làm 3 năm nay rồi'))).toEqual([]));
  test.each(['thôi dừng lại giò lụa đi', 'giò lụa dung lai'])('%s stops', (said) => expect(talk(...TWO, said).said).toContain('Bỏ sản phẩm này'));
});

test.each(['nhà bên đã có 3 sao rồi, chừ chị còn đăng ký được nữa khôn', 'mấy nhà trong xóm làm giống nhau, có nhà đã có 3 sao, chị đăng ký được không'])('%s: the stars of others', (said) => expect(factOf(talk('chị làm khoai deo', said), 'certificate-stars')).toBeUndefined());
test('their own stars are theirs', () => expect(factOf(talk('chị làm khoai deo', 'nhà chị có 3 sao rồi'), 'certificate-stars')).toBe(3));
test.each(['Nếu đánh giá lại mà chỉ được 65 điểm thì xuống 3 sao hay mất hẳn?', 'chấm lại không đủ điểm thì tụt sao hay mất sao'])('%s: of who is judged again', (said) => expect(talk('chị làm khoai deo', said).said).not.toContain('Nâng hạng'));

test('what is known is not put off', () => {
  const told = talk('bác làm lạp sườn ở Lạng Sơn', 'Hộ chưa đăng ký cháu ạ, chỉ có hai vợ chồng với đứa con dâu làm thôi. Thế chưa có giấy tờ gì sất thì có được tham gia không?', 'bác chưa hiểu OCOP là cái gì cả, cháu nói lại cho bác nghe', 'thôi để sau');
  expect(factOf(told, 'producer-kind')).toBe('ho_chua_dang_ky');
});

describe('whether a paper is made anew or prolonged', () => {
  const FISH_SAUCE = ['làm nước mắm cá cơm', 'hộ kinh doanh'];
  test.each([
    ['giấy an toàn thực phẩm của anh sắp hết hạn tháng 2 năm sau rồi', 'vậy giờ gia hạn hay làm mới', /hiệu lực 3 năm/],
    ['giay attp sap het han roi em', 'gio xin lai hay gia han', /hiệu lực 3 năm/],
    ['kiểm nghiệm của em sắp hết hạn rồi', 'thế làm lại hay gia hạn được', /trong 12 tháng/],
  ])('%s, %s: of the paper just told of, and no case is written down', (told, asked, says) => {
    const { said, state } = talk(...FISH_SAUCE, told, asked);
    expect(said).toMatch(says);
    expect(state.facts.some(({ fact }) => fact === 'case')).toBe(false);
    expect(talk(...FISH_SAUCE, told, asked, 'xin lại mất bao lâu em').said).not.toContain('Các đợt sắp tới');
  });
  test('of the certificate it is the case', () => expect(talk(...FISH_SAUCE, 'giấy attp có rồi', 'giấy 3 sao hết hạn thì làm lại hay gia hạn').said).not.toContain('hồ sơ cấp lại trước 6 tháng'));
  test('told, it picks the case', () => expect(talk(...FISH_SAUCE, 'xã Xuân Thành nghệ an', 'đánh giá lại').state.facts.find(({ fact }) => fact === 'case')?.value).toBe('danh_gia_lai'));
});
