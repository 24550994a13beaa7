import { describe, expect, test } from 'vitest';
import { isQuestion } from '../../src/core/read/question.ts';
import { spelled } from '../../src/core/read/plain.ts';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

const RENEWS = ['bánh gai', 'hộ kinh doanh', 'xã Xuân Thành nghệ an', 'đánh giá lại'];
const RUOU = ['rượu nếp', 'hộ kinh doanh', 'xã Xuân Thành nghệ an', 'lần đầu', '3 sao'];

describe('two things asked in one message', () => {
  test.each(['5 sao bao lâu hết hạn, mà ai ký', '5 sao bao lau het han ma ai ky', 'chứng nhận 5 sao mấy năm hết hạn, ai ký'])('%s: until when it holds, and who signs', (text) => {
    const { said } = talk(...CAKE, text);
    expect(said).toMatch(/36 tháng/);
    expect(said).toMatch(/Chủ tịch UBND tỉnh/);
    expect(said).not.toMatch(/Các đợt sắp tới/);
  });
  test.each(['bao giờ nộp, mà ai chấm', 'khi nao nop ma ai cham'])('%s: one from their dossier, one from the passages', (text) => {
    const { said } = talk(...CAKE, text);
    expect(said).toMatch(/tỉnh chấm[\s\S]*Các đợt sắp tới/);
  });
  test('a third thing is not passed over', () => {
    const { said } = talk(...CAKE, 'chợ huyện thuê sạp thì ai cho thuê, rồi nhãn thì in màu gì, với lại tết này có kịp không');
    expect(said).toMatch(/tương phản[\s\S]*Còn ý “chợ huyện thuê sạp thì ai cho thuê” thì anh\/chị nhắn riêng[\s\S]*Các đợt sắp tới/);
    expect(talk(...CAKE, 'bao giờ nộp, mà ai chấm').said).not.toMatch(/nhắn riêng một tin/);
  });
  test.each(['nộp hồ sơ ở xã, được không', 'bao giờ nộp hả em, gấp lắm', 'sản phẩm mà ai cũng làm thì nộp ở đâu'])('%s: one', (text) => {
    expect(talk(...CAKE, text).said).not.toMatch(/Còn “/);
  });
});

describe('told and asked in one message', () => {
  test.each(['nhan in roi con han su dung ghi sao', 'nhãn in rồi, hạn sử dụng ghi sao em'])('%s: the first is written down, the other answered', (text) => {
    const talked = talk(...CAKE, text);
    expect(heldBy(talked)).toEqual(['product-label']);
    expect(talked.said).toMatch(/ngày, tháng, năm dương lịch/);
  });
  test.each(['nhãn in rồi, được không em', 'nhãn in rồi, hợp đồng có rồi'])('%s: nothing is asked that a passage answers', (text) => {
    expect(talk(...CAKE, text).said).not.toMatch(/nguồn: \/nguon/);
  });
});

describe('what becomes of it when one stops', () => {
  test.each(['mẹ em nghỉ làm thì sao', 'nghi lam thi giay co bi thu khong'])('%s: is told, and nothing is put away', (text) => {
    const { said } = talk(...CAKE, text);
    expect(said).toMatch(/Nghỉ hẳn thì giấy bị thu hồi/);
    expect(said).not.toMatch(/em dừng ở đây/);
  });
  test('who stops is let go', () => expect(talk(...CAKE, 'thoi khong lam nua').said).toMatch(/em dừng ở đây/));
});

describe('until when the certificate holds', () => {
  const ENDS = ['con han toi bao gio', 'sap het han chua em', 'giấy còn hạn đến khi nào', 'toi han chua', 'còn hạn bao lâu'];
  test.each(ENDS)('%s: from its day', (text) => {
    expect(talk(...RENEWS, '12/5/2024', text).said).toMatch(/12\/5\/2027: giấy chứng nhận hết hạn/);
  });
  test.each(ENDS)('%s: no days of filing where we know none', (text) => {
    expect(talk(...RENEWS, text).said).toMatch(/ngày cấp giấy chứng nhận|ngày ban hành/);
    expect(talk(...CAKE, text).said).not.toMatch(/Các đợt sắp tới/);
  });
  test.each(['hạn nộp bao giờ', 'bao giờ nộp', 'còn hạn nộp không'])('%s: the days of filing', (text) => {
    expect(talk(...CAKE, text).said).toMatch(/Các đợt sắp tới/);
  });
  test('of a paper that is named: that paper', () => {
    expect(talk(...RENEWS, '12/5/2024', 'kiem nghiem con han toi bao gio').said).toMatch(/^Phiếu kết quả kiểm nghiệm/);
  });
});

describe('which papers some matter takes', () => {
  test.each(['nha em o gan song co can giay gi', 'nhà em ở gần sông có cần giấy gì', 'dung dien 3 pha thi can giay gi them', 'nau bang cui can giay gi', 'chồng em khuyết tật cần những giấy tờ gì', 'ban o san bay can giay gi'])('%s: not the list of all, and honestly so', (text) => {
    const { said, state } = talk(...CAKE, text);
    expect(said).not.toMatch(/còn thiếu \d+ mục/);
    expect(said).toMatch(/em không đoán[\s\S]*"còn thiếu gì"/);
    expect(state.questions.map((one) => one.text)).toEqual([text]);
  });
  test('what a passage surely says is told', () => {
    expect(talk(...CAKE, 'xai gieng khoan can giay to gi').said).toMatch(/nước/);
  });
  test.each([
    'em can giay gi', 'lam banh gai can giay gi', '3 sao thoi can giay gi', 'ho kinh doanh lan dau can nhung giay to gi', 'vay can chuan bi nhung giay to gi ha em', 'em o xa xuan thanh nghe an can giay gi',
    'htx moi thanh lap can giay gi', 'gio can nhung gi de dang ky ocop', 'công ty cần giấy tờ gì', 'chưa có gì hết thì cần giấy gì', 'con thieu giay gi nua khong em gan song',
  ])('%s: the list', (text) => {
    expect(talk(...CAKE, text).said).toMatch(/còn thiếu \d+ mục/);
  });
});

describe('a question that stands by itself', () => {
  test.each(['thue tho may thi co tinh lao dong dia phuong', 'thuê thợ may thì có được tính lao động địa phương', 'mua gao ngoai thi co bi tru diem nguyen lieu'])('%s: is one', (text) => {
    expect(isQuestion(spelled(text))).toBe(true);
  });
  test.each(['nhan thi co roi', 'kiểm nghiệm thì có đủ hết', 'giay attp thi co duoc cap roi', 'chứng nhận thì có được'])('not: %s', (text) => {
    expect(isQuestion(spelled(text))).toBe(false);
  });
  test.each<[string, string, RegExp]>([
    ['ruou nay co can giay phep khong em', 'thue tho may thi co tinh lao dong dia phuong', /Sử dụng lao động địa phương|Lao động/], ['ruou duoi 5 do co dan tem khong', '3 sao may diem', /50 đến|50–|từ 50/], ['tem ruou mua o dau', 'ma vach dang ky o dau', /[Mm]ã vạch/],
  ])('%s → %s: is not drawn to the matter before', (before, text, told) => {
    const { said } = talk(...RUOU, before, text);
    expect(said).toMatch(told);
    expect(said).not.toMatch(/^Rượu/);
  });
});

test.each(['muon duoc cong nhan 3 sao thi phai co nhung giay gi', 'để được 3 sao thì cần giấy gì', 'mong được 3 sao'])('%s: wanted, and not had', (text) => {
  const talked = talk(...CAKE.slice(0, 4), text);
  expect(factOf(talked, 'certificate-stars')).toBeUndefined();
});

describe('of other goods than theirs', () => {
  test.each([['ruou nha nau co can nhan ko', /^Rượu đem bán/m], ['rượu nếp nhà em nấu có phải dán nhãn không', /Rượu đem bán/]])('%s: not out of the dossier of bánh gai', (text, told) => {
    const { said } = talk(...CAKE, text);
    expect(said).toMatch(told);
    expect(said).not.toMatch(/có cần hay không còn tùy/);
  });
  test.each(['bánh gai có cần nhãn không', 'bánh này có cần nhãn không', 'có cần nhãn không em'])('%s: out of it', (text) => {
    expect(talk(...CAKE, text).said).toMatch(/^Nhãn hàng hóa đúng luật/m);
  });
});

describe('"có sao không"', () => {
  test.each(['ghi sao len bao truoc khi duoc cong nhan co sao ko', 'in ngôi sao lên hộp khi chưa được công nhận có sao không'])('%s: of another matter', (text) => {
    expect(talk(...CAKE.slice(0, 3), text).said).not.toMatch(/^Em hỏi để biết/m);
  });
  test.each(['không trả lời câu này có sao không', 'bo trong cai nay co sao ko'])('%s: of what we ask', (text) => {
    expect(talk(...CAKE.slice(0, 3), text).said).toMatch(/^Em hỏi để biết/m);
  });
});

describe('a longer question that a passage surely answers, in a dossier', () => {
  test.each([
    ['không đạt thì bao lâu được nộp lại hả em, nghe bảo phải chờ một năm', /Nộp lại ở đợt sau|nộp lại ở đợt sau/],
    ['tên sản phẩm trên giấy OCOP khác tên trên nhãn có sao không', /tên/],
    ['tuần sau đoàn hội đồng xuống khảo sát, cần chuẩn bị những gì để đón', /Chuẩn bị cho xưởng/],
    ['có hỗ trợ kinh phí làm bao bì tem nhãn không anh', /Em chưa có căn cứ|hỗ trợ/],
  ])('%s: from the passage, and not the papers that are missing', (text, told) => {
    const { said } = talk('bánh gai', 'htx', 'lần đầu', '3 sao', text);
    expect(said).toMatch(told);
    expect(said).not.toMatch(/còn thiếu \d+ mục|có cần hay không còn tùy|Các đợt sắp tới/);
  });

  test.each([
    ['em phải làm gì tiếp theo', /nên làm trước/],
    ['đợt tới nộp lúc nào kịp', /Các đợt sắp tới|nộp ở xã/],
    ['tháng mấy thì xã nhận hồ sơ', /Các đợt sắp tới|nộp ở xã/],
    ['mai chị ra xã nộp thì cầm theo giấy gì', /còn thiếu \d+ mục/],
    ['còn mấy việc nữa thì xong hồ sơ vậy em', /có \d+\/\d+ giấy tờ/],
    ['giờ em còn thiếu những giấy tờ gì để nộp hồ sơ ocop cho kịp đợt này', /còn thiếu \d+ mục/],
  ])('%s: from their own dossier', (text, told) => {
    expect(talk('bánh gai', 'htx', 'lần đầu', '3 sao', text).said).toMatch(told);
  });
});

describe('three things asked in one message are each told', () => {
  /** What is told on the first screen and behind "xem tiếp". */
  const allSaid = (...texts: readonly string[]): string => [[], ['xem tiếp'], ['xem tiếp', 'xem tiếp']].map((more) => talk('bánh gai', 'htx', 'lần đầu', '3 sao', ...texts, ...more).said).join('\n');
  test.each(['nop o dau, mat bao lau, co mat tien ko', 'nộp ở đâu, mất bao lâu, có mất tiền không'])('%s: whatever was asked before', (text) => {
    const said = allSaid('xem còn thiếu gì', text);
    expect(said).toMatch(/nộp ở UBND cấp xã[\s\S]*khoảng một năm[\s\S]*phí/);
    expect(said).not.toMatch(/(?:^|\n)Nhưng /);
  });

  test('of a paper', () => {
    expect(allSaid('kiểm nghiệm ở đâu, hết bao nhiêu, dùng được bao lâu')).toMatch(/Phải là phòng[\s\S]*bảng giá[\s\S]*12 tháng/);
  });

  test('"em quay lại rồi" goes on', () => {
    expect(talk('bánh gai', 'htx', 'mai làm tiếp', 'em quay lai roi').said).not.toMatch(/chưa hiểu ý này/);
  });
});
