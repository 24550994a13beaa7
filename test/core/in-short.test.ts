import { describe, expect, test } from 'vitest';
import { fromShort, nothingChanged, restNotYet } from '../../src/core/read/in-short.ts';
import { photoOffered } from '../../src/core/read/photo-offered.ts';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

describe('a few words are a question in full', () => {
  test.each([
    ['han bao h', 'khi nào hết hạn'], ['còn mấy cái', 'còn mấy giấy nữa'], ['con lai bao nhieu mon em', 'còn mấy giấy nữa'], ['gui sep dc ko', 'gửi danh sách còn thiếu'], ['chuyển cho giám đốc xem được không em', 'gửi danh sách còn thiếu'],
    ['in ra ntn', 'in danh sách còn thiếu'], ['in ra được ko', 'in danh sách còn thiếu'], ['thoi hoi giay truoc', 'còn thiếu giấy gì'], ['thieu may diem nua', 'được mấy sao'], ['hoi nua di', 'tiếp'], ['cứ hỏi tiếp đi', 'tiếp'],
    ['ma 4 sao thi sao', '4 sao là gì'], ['con 5 sao the nao', '5 sao là gì'], ['để lát', 'để lát nữa'], ['doi chi ti', 'để lát nữa'], ['ok de sua', 'để lát nữa'], ['để chị hỏi chồng', 'để lát nữa'], ['lam cai do truoc', 'để lát nữa'], ['thoi de do', 'để sau nhé'],
    ['kho ko em', 'làm OCOP có khó không'], ['ai chi cho', 'ai hướng dẫn làm hồ sơ'], ['bo cai do dc ko', 'có bắt buộc không'], ['khoi lam dc khong', 'có bắt buộc không'],
    ['nhãn in rồi mà thiếu địa chỉ', 'nhãn in rồi mà thiếu mục bắt buộc thì sao'], ['thieu hsd', 'nhãn in rồi mà thiếu mục bắt buộc thì sao'], ['phai in lai het ha', 'nhãn in thiếu có phải in lại hết không'], ['dung het nhan cu roi thay dc ko', 'nhãn cũ in rồi xài hết có được không'],
  ])('%s', (said, full) => expect(fromShort(said)).toBe(full));

  test.each(['hạn nộp bao giờ', 'còn mấy cái hũ 500g', 'gửi xã được không', 'in sao lên nhãn được không', 'ba sao thi sao em ban 4 sao', '4 sao', 'để làm gì', 'dê sữa', 'để bán', 'dễ làm', 'nhãn hiệu thiếu gì', 'bỏ mật ong được không', 'nhãn in rồi', 'in lại nhãn ở đâu', 'lam mat ong truoc', 'khó', 'không có', 'bỏ qua', 'nhãn in rồi thiếu bao nhiêu điểm'])('%s stays', (said) => expect(fromShort(said)).toBe(said));

  test.each(['còn lại thì chưa', 'mấy cái kia chưa có', 'các giấy khác chưa làm gì hết'])('%s: of no paper by name', (said) => expect([restNotYet(said), nothingChanged(said)]).toEqual([true, false]));
  test.each(['chua doi gi het', 'vẫn như cũ', 'y như cũ thôi em', 'chưa có gì mới', 'vẫn vậy'])('%s: nothing changed', (said) => expect([restNotYet(said), nothingChanged(said)]).toEqual([false, true]));
  test.each(['chưa có', 'chưa đổi tên', 'cái khác thì sao', 'còn lại chưa rõ', 'không đổi được'])('%s is neither', (said) => expect([restNotYet(said), nothingChanged(said)]).toEqual([false, false]));

  test('what stays as it is is written nowhere', () => {
    const before = talk(...CAKE);
    for (const said of ['còn lại thì chưa', 'chưa đổi gì hết']) expect(talk(...CAKE, said).state.facts).toEqual(before.state.facts);
  });

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
  test('done some time ago', () => expect(heldBy(talk(...CAKE, 'giấy kiểm nghiệm xin ở đâu', 'hom truoc lam roi'))).toEqual(['test-report']));
  test('until when is of the paper whose day they gave', () => expect(talk(...CAKE, 'kiểm nghiệm có rồi', 'ngày 5/11/2026', 'het han bao h').said).toContain('05/11/2027'));
});

test('what was asked of with hả behind "rồi mới" is no star of theirs', () => expect(factOf(talk(...CAKE.slice(0, 1), 'dc 3 sao r moi in ha'), 'stars')).toBeUndefined());
