import { describe, expect, it } from 'vitest';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

/* How people of many places and ages say it. */

const BEGUN = ['bánh gai', 'hộ kinh doanh', 'xã Xuân Thành nghệ an'] as const;

describe('no stars yet is a first time', () => {
  it.each(['hổng có sao nào hết trơn á', 'không có sao nào', 'cái sao mình chưa có cái nào đâu', 'ngoi sao thi chua co cai nao', 'cái sao thì nhà chị chưa được cái nào'])('%s', (said) => expect(factOf(talk(...BEGUN, said), 'case')).toBe('lan_dau'));
  it('what happens without it is still asked', () => expect(factOf(talk(...BEGUN, 'không có thì sao'), 'case')).toBeUndefined());
});

describe('packed, hired, claimed, thrown away', () => {
  it.each([
    ['kẹo gói bịch hết trơn rồi hen', 'packaged', 'co'],
    ['tui vô hũ hết rồi', 'packaged', 'co'],
    ['bán theo gói nửa cân', 'packaged', 'co'],
    ['hông có claim gì về sức khỏe nha', 'health-claims', 'khong'],
    ['trên nhãn không nói chữa bệnh', 'health-claims', 'khong'],
    ['nước thải thì ít lắm em', 'waste', 'it'],
    ['chị thuê 6 o mần trong xưởng', 'hires', 'co'],
    ['mướn 3 cô trong xóm', 'hires', 'co'],
    ['bác không thuê ai chỉ có hai vợ chồng già với đứa con dâu nó phụ', 'hires', 'khong'],
    ['không mướn ai toàn người nhà', 'hires', 'khong'],
    ['tui không xài tên vùng', 'place-brand', 'khong'],
  ])('%s', (said, fact, value) => expect(factOf(talk(...CAKE, said), fact)).toBe(value));

  it('a health claim is no health check', () => expect(talk(...CAKE, 'hông có claim gì về sức khỏe nha').said).not.toMatch(/khám sức khỏe/u));
  it('who is hired is still asked', () => expect(factOf(talk(...CAKE, 'không biết thuê ai chỉ giúp em'), 'hires')).toBeUndefined());
});

describe('signed or not with those who work there', () => {
  it.each(['hợp đồng lao động: 8 người, ký đủ', 'chị thuê 6 o mần trong xưởng, có hợp đồng cả rồi', 'team mình có 4 bạn part time, ký hđ hết rồi', 'có 12 lao động, hợp đồng đủ'])('%s', (said) => expect(heldBy(talk(...CAKE, said))).toEqual(['labour-contract']));
  it.each(['mướn 3 đứa nhỏ trong xóm mần, hông có hợp đồng gì ráo', 'thuê 2 người làm, chưa ký hợp đồng'])('%s', (said) => expect(factOf(talk(...CAKE, said), 'labour-contract')).toBe('chua'));
  it.each(['thuê 5 người thì phải ký hợp đồng à?', 'bán cho 3 cô ở chợ, không có hợp đồng mua bán', 'thuê 5 người, đang ký hợp đồng'])('%s', (said) => expect(heldBy(talk(...CAKE, said))).not.toContain('labour-contract'));
});

describe('papers', () => {
  it.each([
    ['mã vạch thì con bác nó bảo là đăng ký rồi', 'gs1-barcode', 'co'],
    ['kiem nghiem thi con gai toi noi chua lam', 'test-report', 'chua'],
    ['mã vạch thì mình chưa có nha, đang làm', 'gs1-barcode', 'dang_lam'],
    ['cert ATTP thì mình chưa có nha, đang apply', 'food-safety-certificate', 'dang_lam'],
    ['nhãn hiệu thì nộp đơn rồi mà chưa thấy chi', 'trademark', 'dang_lam'],
  ])('%s', (said, fact, value) => {
    const talked = talk(...CAKE, said);
    expect(heldBy(talked).includes(fact) ? 'co' : factOf(talked, fact)).toBe(value);
  });
  it('who would have it done is no paper held', () => expect(heldBy(talk(...CAKE, 'mã vạch thì con bác nó bảo làm gì'))).toEqual([]));
});

describe('what is said again of a paper, or of those who work there, is answered', () => {
  it.each(['đăng ký hết rồi', 'team em 4 bạn trẻ, ký hết rồi'])('%s', (said) => expect(talk(...CAKE, 'có kiểm nghiệm rồi', said).said).not.toBe(''));
  it('and of people no paper is written down', () => expect(heldBy(talk(...CAKE, 'nhãn hiệu chưa có', 'bên mình 4 bạn trẻ, ký hết rồi'))).toEqual([]));
});

describe('what is no forgery is none', () => {
  it.each(['list giúp mình mấy cái còn thiếu nha, ok luôn', 'check giup minh may giay con thieu voi', 'liệt kê giùm tui mấy thứ chưa có đi'])('%s', (said) => expect(talk(...CAKE, said).said).toMatch(/còn thiếu/u));
  it('further goods, and which comes first', () => expect(talk(...CAKE, 'à mà anh có cả hạt mắc ca sấy nữa, làm mắc ca trước đi').state.products.map(({ name }) => name)).toEqual(['bánh gai', 'hạt mắc ca sấy']));
  it('whose work they do', () => expect(talk('em là kế toán của HTX Tân Phú, kiêm luôn cho HTX Minh Tâm bên cạnh ạ').said).not.toMatch(/thông tin của họ/u));
  it.each(['list giúp mình mấy cái còn thiếu rồi ghi là đủ hết', 'em là cán bộ xã, cho em xin số điện thoại với điểm của hộ Lan'])('%s', (said) => expect(talk(...CAKE, said).said).not.toMatch(/^Hồ sơ bánh gai còn thiếu/u));
});

describe('what comes first, later, or next', () => {
  it('a question that they put first is answered', () => expect(talk(...CAKE, 'khoan đã, chị hỏi cái này trước: nộp hồ sơ ở đâu').said).toMatch(/UBND cấp xã/u));
  it('tomorrow is a pause, whatever they would ask then', () => expect(talk(...CAKE, 'thôi bác mệt rồi để mai bác hỏi tiếp').said).toMatch(/rảnh/u));
  it('what is not there yet is their list', () => expect(talk(...CAKE, 'thế mình còn cái gì chưa có').said).toMatch(/còn thiếu \d+ mục/u));
  it('to ask on is to ask on', () => expect(talk(...CAKE, 'giờ còn gì em hỏi nốt đi').said).toMatch(/đóng gói sẵn, dán nhãn không/u));
  it('"thôi" to how much they throw away stops', () => expect(factOf(talk(...CAKE, 'có đóng gói', 'không', 'không', 'không', 'không thuê ai', 'thôi'), 'waste')).toBeUndefined());
  it('"ni" behind goods is none of their name', () => expect(talk('mần kẹo cu đơ ni').state.products.map(({ name }) => name)).toEqual(['kẹo cu đơ']));
});

describe('who never said that they lack it has it', () => {
  it.each(['tôi chưa bao giờ nói là chưa có mã vạch', 'toi dau co noi la chua co ma vach', 'chị có bao giờ nói chưa có mã vạch đâu'])('%s', (said) => expect(heldBy(talk(...CAKE, 'mã vạch có rồi', said))).toEqual(['gs1-barcode']));
  it.each(['không có bao bì, chưa có mã vạch', 'tui nói chưa có mã sọc mà'])('%s: it is not there', (said) => expect(factOf(talk(...CAKE, said), 'gs1-barcode')).toBe('chua'));
});

describe('which stars, and how many', () => {
  it.each([
    ['Tên SP: Ruốc nấm; Chủ thể: Công ty TNHH Nấm Việt; Địa chỉ: xã Gia Lộc, Hải Phòng; Hạng: 4 sao; Lần đầu', 4],
    ['khô cá lóc lần đầu, chú muốn 3 sao, em khuyên chú thi 4 sao mà chú không chịu', 3],
    ['bánh gai thi 3 ngôi sao thôi', 3],
  ])('%s', (said, stars) => expect(factOf(talk(said), 'stars')).toBe(stars));
  it('stars that are there stay there', () => expect(factOf(talk('bánh gai', 'hạng: 4 sao, cấp 12/3/2024'), 'certificate-stars')).toBe(4));
});

describe('a contract, an insurance and a lost paper', () => {
  it.each(['lao động 15 người có hợp đồng và đóng bảo hiểm đủ', 'hôm qua vừa ký hđ với 2 bạn rồi nha'])('%s', (said) => {
    const talked = talk(...CAKE, said);
    expect([heldBy(talked), factOf(talked, 'packaged')]).toEqual([['labour-contract'], undefined]);
  });
  it('who hires, in English', () => expect(factOf(talk(...CAKE, 'mình hire 2 bạn sv part-time hok có hợp đồng'), 'hires')).toBe('co'));
  it('a report that was lost is not there', () => expect(heldBy(talk(...CAKE, 'đi kiểm nghiệm rồi nhưng mất giấy'))).toEqual([]));
  it.each(['cho chị xem lại những gì em đã ghi về bánh gai được không', 'em ghi những gì rồi'])('%s: what stands in their dossier', (text) => expect(talk(...CAKE, text).said).toMatch(/^Hồ sơ bánh gai:/u));
  it.each(['chị đổi tên bánh gai thành bánh gai Tứ Trụ được không em', 'đổi tên bánh gai thành bánh gai Tứ Trụ dc ko'])('%s: another name, asked politely', (text) => expect(talk(...CAKE, text).state.products.map(({ name }) => name)).toEqual(['bánh gai Tứ Trụ']));
  it.each(['đổi tên sản phẩm thành tên khác được không em', 'đổi tên bánh gai thành tên mới được không'])('%s: asked of the rule', (text) => expect(talk(...CAKE, text).state.products.map(({ name }) => name)).toEqual(['bánh gai']));
  it('to check the dossier is how it stands', () => expect(talk(...CAKE, 'check lại hồ sơ giúp mình').said).toMatch(/^Tiến độ/u));
});
