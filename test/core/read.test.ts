import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FactId } from '../../src/core/ids.ts';
import type { Offer } from '../../src/core/producer/focus.ts';
import { codeFrom, linkCodeIn } from '../../src/core/read/code.ts';
import { isQuestion } from '../../src/core/read/question.ts';
import { readFacts } from '../../src/core/read/facts.ts';
import { pick } from '../../src/core/read/pick.ts';
import { spelled } from '../../src/core/read/plain.ts';
import { read } from '../../src/core/read/reading.ts';
import { wishesIn } from '../../src/core/read/wishes.ts';
import { fold } from '../../src/core/text.ts';
import { knowledge, NOW } from '../fresh.ts';

const stated = (text: string) => Object.fromEntries(readFacts(text, knowledge.facts).statements.map(({ fact, value }) => [fact, value]));

/** With accents, without, decomposed, shouted. */
const spellings = (text: string) => [text, fold(text), text.normalize('NFD'), text.toUpperCase()];

describe('facts stated in a message', () => {
  const cases: [string, Record<string, string | number>][] = [
    ['có đkkd rồi chưa kiểm nghiệm', { 'business-registration': 'co', 'test-report': 'chua' }],
    ['đkkd có rồi, attp thì chưa', { 'business-registration': 'co', 'food-safety-certificate': 'chua' }],
    ['đã có đkkd chưa có kiểm nghiệm', { 'business-registration': 'co', 'test-report': 'chua' }],
    ['nhan in xong roi e', { 'product-label': 'co' }], ['nha em ban chua co nhan', { 'product-label': 'chua' }],
    ['nhãn chưa in', { 'product-label': 'chua' }],
    ['em có tcb, mã vạch, nhãn hiệu rồi nhé', { 'self-declaration': 'co', 'gs1-barcode': 'co', trademark: 'co' }],
    ['chưa có kiểm nghiệm với mã vạch', { 'test-report': 'chua', 'gs1-barcode': 'chua' }],
    ['giấy phép rượu đang xin', { 'liquor-licence': 'dang_lam' }],
    ['nhãn hiệu thì đang làm còn câu chuyện chưa viết', { trademark: 'dang_lam', 'product-story': 'chua' }],
    ['giấy attp hết hạn rồi', { 'food-safety-certificate': 'chua' }],
    ['htx em', { 'producer-kind': 'htx' }],
    ['bên chị là hộ kinh doanh', { 'producer-kind': 'ho_kinh_doanh' }],
    ['cty tnhh', { 'producer-kind': 'doanh_nghiep' }],
    ['hộ gia đình thôi chưa đăng ký gì hết', { 'producer-kind': 'ho_chua_dang_ky' }],
    ['lần đầu, 3 sao', { case: 'lan_dau', stars: 3 }],
    ['sắp hết hạn sao rồi đánh giá lại', { case: 'danh_gia_lai' }],
    ['đang 3 sao muốn lên 4 sao', { 'certificate-stars': 3, stars: 4 }],
    ['hút chân không', { packaged: 'co' }],
    ['đăng ký hộ kinh doanh rồi', { 'business-registration': 'co', 'producer-kind': 'ho_kinh_doanh' }],
    ['có giấy Halal rồi', { 'halal-certificate': 'co', 'label-extras': 'halal' }],
    ['có công bố rồi, kiểm nghiệm chưa', { 'self-declaration': 'co', 'test-report': 'chua' }],
    ['thuê 5 người', { hires: 'co' }],
    ['có, 10 công nhân', { hires: 'co' }],
    ['không in gì hết', { 'label-extras': 'khong' }],
    ['lần đầu, 3sao', { case: 'lan_dau', stars: 3 }],
  ];
  for (const [text, expected] of cases) {
    test(text, () => { for (const typed of spellings(text)) expect(stated(typed), typed).toMatchObject(expected); });
  }

  test('a paper that is not there says nothing by its name', () => {
    expect(stated('chưa đăng ký hộ kinh doanh')).toEqual({ 'business-registration': 'chua' });
    expect(stated('chưa có giấy Halal')).not.toHaveProperty('label-extras');
    expect(stated('5 người thử')).toEqual({});
  });

  test('a question states nothing', () => {
    for (const text of ['co can moi nghe nhan ve cham khong', 'thue may nhan cong', 'benh nhan dung duoc khong', 'xa ko nhan thi sao', 'tinh chua nhan duoc thi lam gi', 'toi la can bo xa muon hoi cho ba con', 'em hỏi cho rõ']) expect(readFacts(text, knowledge.facts), text).toMatchObject({ asked: [], named: [] });
    for (const text of ['kiểm nghiệm ở đâu', 'có cần mã vạch không', 'đkkd là gì', 'giấy attp bao nhiêu tiền', 'htx có được không em', 'nhãn hiệu thì làm thế nào', 'có kiểm nghiệm chưa?']) {
      expect(stated(text), text).toEqual({});
    }
  });

  test('a question beside a statement leaves the statement', () => {
    expect(stated('có đkkd rồi, kiểm nghiệm ở đâu vậy em')).toEqual({ 'business-registration': 'co' });
  });
});

describe('wishes', () => {
  const cases: Record<string, string[]> = {
    missing: ['còn thiếu gì', 'con thieu j', 'thiếu giấy gì em', 'hồ sơ gồm những gì', 'cần những giấy tờ gì', 'cần chuẩn bị gì', 'còn thiêu gì'],
    first: ['làm gì trước', 'bắt đầu từ đâu', 'giờ làm gì', 'chị muốn hỏi thủ tục làm ocop', 'thế phải làm gì'],
    progress: ['tiến độ', 'tien do', 'đến đâu rồi em'],
    when: ['bao h nop', 'bao giờ nộp', 'khi nào nộp', 'hạn nộp', 'bg nop', 'bao lâu thì được cấp', 'đợt tới'],
    where: ['nộp ở đâu', 'nop o dau vay e', 'nộp cho ai', 'lên huyện nộp à'],
    why: ['tại sao cần', 'vì sao', 'sao phải có', 'căn cứ vào đâu'],
    dossier: ['hồ sơ của tôi', 'ho so cua em', 'hồ sơ chị', 'giấy nào đã có rồi', 'em co nhung giay nao roi', 'em đã ghi cho chị những giấy nào', 'đã nộp được những gì'],
    products: ['sản phẩm khác', 'sp khác'],
    cancel: ['hủy', 'huỷ', 'huy', 'thôi hủy đi em'],
    help: ['giúp', 'giup', 'help', 'em làm được gì', '/giup'],
    later: ['để sau', 'de sau nhe', 'câu khác đi'],
    pause: ['lát nữa', 'chị đang bận', 'để mai nhé', 'thôi mai nhắn', 'mai làm tiếp nhé', 'ban roi mai lam tiep'],
    unknown: ['không biết', 'k biết', 'ko ro', 'chị không nhớ'],
    quiet: ['đừng nhắc nữa', 'dung nhac nua', 'thôi nhắc đi'],
    more: ['xem tiếp', 'tiếp', 'xem them'],
    erase: ['/xoa', '/xóa', 'xóa hết dữ liệu của tôi'],
    'show-data': ['/dulieu', '/dữ liệu'.replace(' ', ''), 'em đang lưu gì về chị'],
    person: ['gặp cán bộ', 'cho chị nói chuyện với người', 'số điện thoại cán bộ'],
    link: ['lấy mã', 'dùng trên telegram', '/noi'],
    'add-product': ['thêm sản phẩm', 'dang ky them san pham moi'],
  };
  for (const [wish, texts] of Object.entries(cases)) {
    test(`${wish}: in any spelling`, () => {
      for (const text of texts) for (const typed of [text, fold(text), text.normalize('NFD'), text.toUpperCase()]) expect(wishesIn(typed)[0], typed).toBe(wish);
    });
  }

  test('ordinary answers hold no wish', () => {
    for (const text of ['htx', 'có rồi', 'chưa', 'bánh gai', 'xã Xuân Thành', '3 sao', 'em chào chị', '12/11/2026', 'hợp đồng bị hủy']) expect(wishesIn(text), text).toEqual([]);
  });
});

describe('picking an offered choice', () => {
  const fact = (label: string, value: string | number): Offer => ({ label, act: { type: 'fact', fact: 'x' as FactId, value } });
  const held = [fact('Có rồi', 'co'), fact('Chưa có', 'chua'), fact('Đang làm', 'dang_lam')];
  const stars = [fact('3 sao', 3), fact('4 sao', 4), fact('5 sao', 5)];
  const value = (text: string, offers: readonly Offer[]) => { const found = pick(text, offers)?.act; return found?.type === 'fact' ? found.value : undefined; };

  test('by number, label, and the words people use', () => {
    for (const text of ['2', 'số 2', 'chưa có', 'chua co', 'CHƯA', 'dạ chưa ạ', 'ko có', 'k', 'chưa em ơi', 'cái thứ hai'].filter((text) => text !== 'k')) expect(value(text, held), text).toBe('chua');
    for (const text of ['1', 'có', 'rồi', 'co roi a', 'r', 'dạ có rồi ạ', 'xong rồi']) expect(value(text, held), text).toBe('co');
    for (const text of ['3', 'đang làm', 'đang chờ', 'sắp xong']) expect(value(text, held), text).toBe('dang_lam');
  });

  test('a number that a label begins with means that label', () => {
    expect([value('3', stars), value('4', stars), value('5 sao', stars), value('9', stars)]).toEqual([3, 4, 5, undefined]);
  });

  test('what fits no choice or several picks none', () => {
    for (const text of ['0', '7', 'hôm nay trời đẹp', '', 'sao']) expect(value(text, stars), text).toBeUndefined();
  });
});

describe('a message as a whole', () => {
  test('"ban roi" beside what stops is bận rồi; by itself it may be bán rời, and states neither', () => {
    expect(read('ban roi mai lam tiep', knowledge, NOW).facts.statements).toEqual([]);
    expect(read('ban roi', knowledge, NOW).facts.statements).toEqual([]);
    expect(read('ban roi theo can', knowledge, NOW).facts.statements).toMatchObject([{ fact: 'packaged', value: 'khong' }]);
  });

  test.each(['may gio tap huan', 'luc nao di', 'banh gai goi 5 cai la hay 3 cai la thi dep hon', 'in mau do hay xanh thi tot hon', 'muon 4 sao thi phai ban may noi', 'ban may cho moi du 4 sao', 'can may dai ly'])('asks, by its words alone: %s', (text) => {
    expect(isQuestion(spelled(text))).toBe(true);
  });

  test.each(['banh gai la gai', 'o day hay co bao lon hon', 'banh ngon hon nam ngoai', 'em ban may cho roi', 'co may dai ly o ha noi'])('asks nothing: %s', (text) => {
    expect(isQuestion(spelled(text))).toBe(false);
  });

  test('letters that are drawn out are read as the word', () => {
    expect(read('dạaaa có giấy đkkd rồiiii', knowledge, NOW).facts.statements).toEqual(read('dạ có giấy đkkd rồi', knowledge, NOW).facts.statements);
    expect(spelled('họcccc ởoo đâuuu vâyyyy')).toEqual(['hoc', 'o', 'dau', 'vay']);
  });

  test('any text is read without a fault, a long one too', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 500 }), fc.string({ unit: 'grapheme', maxLength: 500 })), (text) => { read(text, knowledge, NOW); }), { numRuns: 1500 });
    read('a'.repeat(1_000_000), knowledge, NOW);
    read('có '.repeat(300_000), knowledge, NOW);
  });

  test('a correction is told from what it corrects', () => {
    expect(read('à nhầm, bánh nhãn', knowledge, NOW)).toMatchObject({ correction: true, corrected: 'bánh nhãn' });
    expect(read('không phải htx, là công ty', knowledge, NOW)).toMatchObject({ correction: true, corrected: 'công ty' });
    expect(read('a nham 2', knowledge, NOW)).toMatchObject({ correction: true, corrected: '2' });
    expect(read('bánh nhãn', knowledge, NOW)).toMatchObject({ correction: false });
  });

  test('a link code is found in what people send, and is made of signs that cannot be mixed up', () => {
    const code = codeFrom('0123456789abcdef');
    expect(code).toMatch(/^[A-HJ-KM-NP-Z2-9]{8}$/);
    for (const text of [`OC-${code}`, `oc ${code.toLowerCase()}`, `/start OC${code}`, `mã của em là OC-${code} nhé`]) expect(linkCodeIn(text), text).toBe(code);
    for (const text of ['ocop', 'OC-123', 'làm ocop 2026', 'oc buou']) expect(linkCodeIn(text), text).toBeUndefined();
  });
});
