import { describe, expect, test } from 'vitest';
import { kindSaid } from '../../src/core/read/label/said.ts';
import { withoutTalk } from '../../src/core/read/label/talk.ts';
import { labelWishIn } from '../../src/core/read/label/wish.ts';
import { isLabelText } from '../../src/core/read/label/words.ts';
import { partAsked } from '../../src/core/read/label-part.ts';
import { knowledge } from '../fresh.ts';
import { CAKE, factOf, talk } from './talk.ts';

/* A label comes as people send it: announced first, in pieces, with a word to us before it, of another product, a line of it inside a question. */

const HONEY = ['thêm sản phẩm mật ong', 'lần đầu'] as const;
const judgedOf = (text: string): string | undefined => /^Nhãn (.+?) \(/m.exec(text)?.[1];

describe('that a label comes next', () => {
  test.each(['nhãn em đây', 'nhan em day', 'nhãn chị đây em coi giùm', 'em gửi nhãn ạ', 'ảnh nhãn em gửi bên dưới', 'đây là nhãn của em', 'nhãn nhà em nè'])('%s', (text) => { expect(labelWishIn(text)).toBe('label'); });
  test.each(['em gửi nhãn cho xã rồi', 'nhãn hiệu em đây', 'em nhận đây', 'nhãn lồng nè em', 'em gửi nhân viên', 'nhãn đâu rồi', 'bánh nhãn đây em'])('not: %s', (text) => { expect(labelWishIn(text)).toBeUndefined(); });

  test('then its pieces are put together, and "hết rồi" ends them', () => {
    const { all } = talk(...CAKE, 'nhãn em đây', 'BÁNH GAI BÀ THI\nKLT: 300gr', 'Thanh phan: nep, duong\nNSX: 01/11/2026', 'hết rồi em');
    expect(all.at(-4)).toMatch(/gõ hoặc dán chữ/);
    expect(all.at(-2)).toMatch(/đã ghép 2 tin/);
    expect(all.at(-1)).toMatch(/xem hết các tin anh\/chị gửi rồi, còn \d+ chỗ/);
  });

  test('a first face that says little is one after a word to us; "đúng chưa" is answered by how it stands', () => {
    const { all } = talk(...CAKE, 'chị gõ nhãn đây nha\n\nBÁNH GAI BÀ THI\nĐẶC SẢN XỨ NGHỆ\nTrị ho, bổ phổi\nKLT: 300gr', 'đúng chưa em');
    expect(all.at(-2)).toMatch(/^Nhãn bánh gai[^]*Trị ho/);
    expect(all.at(-1)).toMatch(/^Dạ chưa ạ, còn \d+ chỗ phải sửa: công dụng như thuốc/);
    expect(talk(...CAKE, 'đúng chưa em').said).not.toMatch(/chỗ phải sửa/);
    expect(talk(...CAKE, 'nhãn em đây', 'BÁNH GAI BÀ THI\nKLT: 300gr', 'chữ mấy mm').said).not.toMatch(/\?\s*(?:\n|$)/);
    expect(talk(...CAKE, 'nhãn vậy còn thiếu gì').said).not.toMatch(/Nhãn thuộc bộ/);
  });

  test('two lines that begin with their headings are a label unasked; where somebody lives is none', () => {
    expect(judgedOf(talk(...CAKE, 'BÁNH GAI BÀ THI\nKLT: 300 g').said)).toBe('bánh gai');
    expect(judgedOf(talk(...CAKE, 'Sản phẩm: bánh gai\nĐịa chỉ: xã Xuân Thành').said)).toBeUndefined();
    expect(talk(...CAKE, 'hết rồi').said).not.toMatch(/các tin/);
  });
});

describe('what is said to us before a label', () => {
  test.each([
    ['còn nhãn bánh gai:\nBÁNH GAI\nKLT: 300 g', 'BÁNH GAI\nKLT: 300 g', undefined],
    ['nhãn em đây: CHÈ XANH\nKLT: 100 g', 'CHÈ XANH\nKLT: 100 g', 'label'],
    ['mật ong sửa lại: Khối lượng tịnh: 500 g', 'Khối lượng tịnh: 500 g', 'label-mended'],
    ['em thêm xuất xứ Việt Nam rồi, coi lại', 'xuất xứ Việt Nam', 'label-mended'],
    ['NHÃN XUỒNG CƠM VÀNG\nKLT: 2 kg', 'NHÃN XUỒNG CƠM VÀNG\nKLT: 2 kg', undefined],
    ['nhãn em in Thành phần: nếp, đường', 'nhãn em in Thành phần: nếp, đường', undefined],
  ])('%j', (said, text, wish) => { expect(withoutTalk(said)).toMatchObject({ text, wish }); });

  test('names the product, as the label does; a label of neither is asked about', () => {
    const honey = 'MẬT ONG RỪNG\nKLT: 500gr\nNSX: 01/10/2026\nHSD: 24 tháng';
    const cake = 'BÁNH GAI\nThành phần: nếp, đường\nNSX: 01/11/2026';
    const { all } = talk(...CAKE, ...HONEY, `nhãn mật ong nè em\n${honey}`, `còn nhãn bánh gai:\n${cake}`, 'mật ong sửa lại: Khối lượng tịnh: 500 g', 'TRÀ GỪNG\nKLT: 100 g\nNSX: 01/10/2026\nHSD: 24 tháng');
    expect(all.slice(-4, -1).map(judgedOf)).toEqual(['mật ong', 'bánh gai', 'mật ong']);
    expect(all.at(-1)).toMatch(/Nhãn của sản phẩm nào/);
  });
});

test('a front, a line with its heading and who made it are a label unasked; wanting one looked at is no bribe', () => {
  expect(isLabelText('HỘP MỨT BẢN MÂY\nGồm: mứt gừng 150g\nHSD: xem từng gói\nHTX Bản Mây, xã Bản Mây, tỉnh Lào Cai', false)).toBe(true);
  expect(talk('hộp quà gồm mứt gừng, trà sen, hạt điều thì kiểm tra nhãn giúp em').said).not.toMatch(/đưa tiền/);
});

test('a kind of goods is known by a part of its name; a label of its own is no trademark of its own', () => {
  expect([kindSaid('tẩy rửa làm thơm', knowledge.labels.kinds)?.id, kindSaid('thơm', knowledge.labels.kinds)?.id]).toEqual(['tay_rua_lam_thom', undefined]);
  expect(factOf(talk(...CAKE, 'mấy món bên trong đều có nhãn riêng rồi'), 'place-brand')).toBeUndefined();
});

describe('a line of a label inside a question', () => {
  test.each([
    ['trên nhãn em ghi thành phần: nếp, đường, sodium benzoate thì được chưa', 'thành phần: nếp, đường, sodium benzoate'],
    ['nhãn em in NSX 01/11/2026, HSD 7 ngày vậy đúng chưa em?', 'NSX 01/11/2026, HSD 7 ngày'],
    ['cho chị hỏi "hsd: 5 ngày, nsx: in trên bao bì" ghi vậy được không', 'hsd: 5 ngày, nsx: in trên bao bì'],
    ['nhãn này có phạm luật không: thành phần: nếp, đường, phẩm màu', 'thành phần: nếp, đường, phẩm màu'],
    ['nhãn ghi E330 được không hay phải viết chữ gì', 'Thành phần: E330'],
    ['hồ sơ vậy đủ chưa: giấy phép, kiểm nghiệm, nhãn', undefined],
    ['thành phần hồ sơ gồm đơn, giấy phép, kiểm nghiệm đúng không', undefined],
    ['nhãn ghi hsd 12 tháng được không', undefined],
    ['nhãn bánh gai, thành phần: nếp, đường, khối lượng tịnh: 300 g, NSX: 01/11/2026, HSD: 7 ngày, HDSD: ăn liền vậy đúng chưa', undefined],
    ['BÁNH GAI\nThành phần: nếp, đường, đậu\nNSX: 01/11/2026 vậy đúng chưa', undefined],
  ])('%s', (said, text) => { expect(partAsked(said)).toBe(text); });

  test('is judged by itself: what is wrong in it, nothing that stands elsewhere', () => {
    const { said, state } = talk(...CAKE, 'trên nhãn em ghi thành phần: nếp, đường, sodium benzoate thì được chưa');
    expect(said).toMatch(/dòng này có một chỗ phải xem lại:\n\nPhụ gia “sodium benzoate” chưa ghi đủ/);
    expect(said).not.toMatch(/Chưa thấy|dinh dưỡng/);
    expect(state.labels ?? []).toEqual([]);
    expect(talk(...CAKE, 'nhãn ghi thành phần: nếp, đường, chất bảo quản (INS 202) vậy đúng chưa').said).toMatch(/không thấy chỗ nào sai/);
  });
});

test('a list typed on from the name is not in the name', () => {
  expect(talk(...CAKE, 'kiểm tra nhãn', 'Bánh gai, 300 g, nếp, đường, hsd 7 ngày').said).not.toMatch(/trong tên sản phẩm/);
});

describe('asked of a label that was just read', () => {
  const LABEL = 'CÀ PHÊ BỘT\nThành phần: cà phê\nKhối lượng tịnh: 100g\nNSX: 20/11/26';
  test.each(['sửa thế nào', 'vậy ghi sao cho đúng', 'sua sao em', 'phải viết lại thế nào'])('%s: as it would be right', (text) => expect(talk('cà phê', LABEL, text).said).toMatch(/Thành phần: cà phê\n.*100g \[… sửa/s));
  test('and what they add to that is of the label', () => expect(talk('cà phê', LABEL, 'sửa thế nào', 'HSD: 12 tháng kể từ NSX').said).toMatch(/em đã ghép 2 tin/));
  test.each(['khối lượng viết 100gr được không', 'định lượng ghi theo gam hay theo gói', 'hạn dùng ghi ở đâu', 'bảo quản ghi thế nào'])('%s: a question, and no line of it', (text) => expect(talk('cà phê', LABEL, text).said).not.toMatch(/em đã ghép|còn \d+ chỗ phải sửa/));
  test.each(['HSD: 12 tháng', 'Bảo quản nơi khô ráo', 'Khối lượng tịnh: 100 g', 'Pha phin với nước sôi\nĐể nơi khô ráo'])('%s: a line of it', (text) => expect(talk('cà phê', LABEL, text).said).toMatch(/còn \d+ chỗ phải sửa/));
  test('of no label it is no such question', () => expect(talk('cà phê', 'sửa thế nào').said).not.toMatch(/\[… sửa/));
});

test.each(['thiếu gì trên nhãn', 'nhãn sai chỗ nào'])('what a label just read lacks: %s', (text) => {
  expect(talk('xà bông thảo dược', 'hộ kinh doanh', LABEL_OF_SOAP, text).said).toMatch(/^Dạ chưa ạ, còn 5 chỗ phải sửa/);
});
test('and of the dossier where no label is spoken of', () => {
  expect(talk('xà bông thảo dược', 'hộ kinh doanh', LABEL_OF_SOAP, 'còn thiếu gì').said).toMatch(/^Hồ sơ xà bông thảo dược còn thiếu/);
});
const LABEL_OF_SOAP = 'Xà bông thảo dược Mộc Nhiên. Thành phần: dầu dừa, bồ kết, sả. KLT 100g. NSX: xem bao bì. HSD 24 tháng. Cơ sở Mộc Nhiên, 12 đường 8, phường Linh Xuân, TP.HCM';

describe('of a label that was just read, whatever is asked meanwhile', () => {
  const LABEL = 'BÁNH GAI BÀ THI\nThành phần: nếp 60%, đường, lá gai, đậu, sodium benzoate\nKLT: 300g\nNSX: 20/11/2026, HSD: 7 ngày\nTrị ho\nHKD Thi, thôn 2, xã Xuân Thành, tỉnh Nghệ An';
  const before = [...CAKE, 'kiểm tra nhãn', LABEL] as const;
  const AWAY = 'chữ trên nhãn phải to cỡ nào';
  test.each(['Cảnh báo: không dùng khi mốc', 'HDSD: ăn liền', 'Xuất xứ: Việt Nam'])('%s: a line with its heading', (line) => expect(talk(...before, AWAY, line).said).toMatch(/^Nhãn bánh gai .*\n\n(?:So với lần trước|1\.)/));
  test.each(['300 g để cách ra rồi nha', 'bỏ câu công dụng rồi, coi lại dùm', 'em bổ sung dòng xuất xứ xong', 'chị xóa câu đó rồi nha', 'đã sửa xong hết rồi'])('%s: that it was mended, and no paper', (said) => {
    const { said: answer, state } = talk(...before, AWAY, said);
    expect(answer).toMatch(/^Dạ anh\/chị gửi chữ mới của nhãn bánh gai/);
    expect(state.documents).toEqual([]);
  });
  test.each(['địa chỉ trên giấy phép em sửa rồi', 'em chưa sửa chữ nào'])('%s: no such thing', (said) => expect(talk(...before, AWAY, said).said).not.toMatch(/gửi chữ mới/));
  test.each([['sodium benzoate phải ghi sao', /^Phụ gia “sodium benzoate” chưa ghi đủ/], ['bỏ chữ trị ho đi là được hả', /^Nhãn ghi công dụng như thuốc \(“Trị ho”\)/], ['ua sao không được ghi công dụng', /^Nhãn ghi công dụng như thuốc/]])('%s: what the finding says', (said, answer) => expect(talk(...before, AWAY, said).said).toMatch(answer));
  test.each(['in vậy được chưa', 'ok in được chưa', 'nhãn còn lỗi nào'])('%s: how it stands', (said) => expect(talk(...before, said).said).toMatch(/^Dạ chưa ạ, còn \d+ chỗ phải sửa/));
  test('when its packaging was printed', () => expect(talk(...before, AWAY, 'bao bì này in trước 2026').said).toMatch(/bao bì in trước 23\/01\/2026\)/));
  test('to write it right is no forging', () => expect(talk(...before, AWAY, 'em soạn lại cho chị cái nhãn chuẩn đi').said).toMatch(/^BÁNH GAI/));
});

test('a label typed line by line, without headings', () => {
  const { all, state } = talk('hộ kinh doanh làm chả mực và cá khô', 'nhãn chả mực nè em xem giùm', 'Chả mực Hạ Long', '250gr', 'mực, mỡ, hành, tiêu', 'chiên vàng trước khi ăn', 'HKD Đào Thị Cỏ, khu 3, phường Hạ Long, tỉnh Quảng Ninh');
  expect(all.slice(-5).map(judgedOf)).toEqual(['chả mực', 'chả mực', 'chả mực', 'chả mực', 'chả mực']);
  expect(state.products.map(({ name }) => name)).toEqual(['chả mực', 'cá khô']);
});

test('a claim, an amount alone and what sounds like a question are lines of it too', () => {
  const { all } = talk('hộ kinh doanh làm trà hoa cúc', 'kiểm tra nhãn', 'TRÀ HOA CÚC CHI', '80g');
  expect(all.slice(-2).map(judgedOf)).toEqual(['trà hoa cúc', 'trà hoa cúc']);
  expect(talk('hộ kinh doanh làm trà hoa cúc', 'kiểm tra nhãn', '80g').said).not.toMatch(/không thấy chữ tiếng Việt/);
  expect(talk('hộ kinh doanh làm trà hoa cúc', 'kiểm tra nhãn', 'An thần, ngủ ngon').said).toMatch(/^Nhãn trà hoa cúc/);
});

test('its product is the one whose words its front bears', () => {
  expect(judgedOf(talk('hộ kinh doanh làm cá khô và xà bông nghệ', 'XÀ BÔNG THẢO MỘC NGHỆ\nKLT: 100 g\nNSX: 01/10/2026\nHSD: 24 tháng').said)).toBe('xà bông nghệ');
});
