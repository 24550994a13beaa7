import { describe, expect, test } from 'vitest';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

const TWO = ['mật ong rừng với rượu ngô', 'hộ kd', 'xã Tả Van lào cai'];
const names = (...texts: string[]) => talk(...texts).state.products.map(({ name }) => name);
const heldOf = (talked: ReturnType<typeof talk>, name: string) => talked.state.documents.filter(({ product }) => talked.state.products.find(({ id }) => id === product)?.name === name).map(({ item }) => item);

describe('what was said of one product, of another', () => {
  test.each(['rượu cũng thế', 'ruou cung the', 'ruou thi cung vay nha'])('%s: the case that was just told', (text) => {
    const talked = talk(...TWO, 'mat ong lan dau', text);
    expect(factOf(talked, 'case', 'rượu ngô')).toBe('lan_dau');
    expect(talked.said).toMatch(/rượu ngô: trường hợp: lần đầu/);
  });
  test.each([['ruou thi chua', 'chua'], ['rượu chưa có', 'chua'], ['ruou dang lam', 'dang_lam']] as const)('%s: the paper that was spoken of', (text, value) => {
    expect(factOf(talk(...TWO, 'mat ong kiem nghiem roi', text), 'test-report', 'rượu ngô')).toBe(value);
  });
  test('what is said of one alike is of another, and no day is', () => {
    expect(talk(...TWO, 'mat ong lan dau', 'mật ong cũng thế').said).not.toMatch(/em ghi/);
    expect(factOf(talk(...TWO, 'mật ong đánh giá lại', '5/5/2024', 'rượu cũng vậy'), 'certificate-issued', 'rượu ngô')).toBeUndefined();
  });
  test.each(['rượu thì sao', 'còn rượu'])('%s, behind a paper that was told: how it stands with that', (text) => {
    expect(talk(...TWO, 'mật ong kiểm nghiệm rồi', text).said).toMatch(/phiếu kiểm nghiệm của rượu ngô chưa/);
  });
  test('of one product alone its paper is asked of as it is', () => {
    expect(factOf(talk('mì gạo', 'htx', 'công bố mì chưa'), 'self-declaration')).toBeUndefined();
  });
  test('it is there as well', () => {
    expect(heldOf(talk(...TWO, 'mat ong kiem nghiem roi', 'ruou cung vay'), 'rượu ngô')).toEqual(['test-report']);
    expect(heldOf(talk(...TWO, 'mat ong kiem nghiem roi', 'rượu cũng có rồi'), 'rượu ngô')).toEqual(['test-report']);
  });
  test('where no paper was spoken of nothing is written down', () => {
    const talked = talk(...TWO, 'ruou thi chua');
    expect(talked.state.facts.some(({ product }) => product !== undefined && factOf(talked, 'test-report') !== undefined)).toBe(false);
  });
  test.each(['còn rượu', 'con ruou', 'thế rượu thì sao'])('%s: what was asked of the other', (text) => {
    expect(talk(...TWO, 'mật ong thiếu gì', text).said).toMatch(/Hồ sơ rượu ngô còn thiếu/);
  });
  test('nothing was asked: it is spoken of', () => {
    expect(talk(...TWO, 'rượu trước nhé').said).toMatch(/đang nói về rượu ngô/);
  });
  test.each(['còn thiếu gì của rượu', 'con thieu gi cua ruou'])('%s: of the one named behind', (text) => {
    expect(talk(...TWO, text).said).toMatch(/Hồ sơ rượu ngô còn thiếu/);
  });
  test('the label of one is told by a part of its name', () => {
    expect(factOf(talk(...TWO, 'nhan ruou dang in'), 'product-label', 'rượu ngô')).toBe('dang_lam');
    expect(heldOf(talk(...TWO, 'nhãn rượu có rồi'), 'rượu ngô')).toEqual(['product-label']);
    expect(heldOf(talk(...TWO, 'nhãn rượu có rồi'), 'mật ong rừng')).toEqual([]);
  });
  test('one is left out by a part of its name, asked once more', () => {
    expect(talk(...TWO, 'thôi bỏ rượu đi').said).toMatch(/bỏ sản phẩm rượu ngô/);
    expect(talk(...TWO, 'bỏ qua').said).not.toMatch(/bỏ sản phẩm/);
  });
  test('the day of its certificate is its own', () => {
    const talked = talk('gạo st25, bún khô', 'htx', 'xã Hưng Yên, hưng yên', 'gạo đã có 4 sao', 'bún lần đầu', 'gạo cấp 5/5/2024');
    expect(factOf(talked, 'certificate-issued', 'gạo st25')).toBe('2024-05-05');
  });
});

test.each(['nhãn cái nào cũng có trừ bún', 'nhan mon nao cung co roi tru bun'])('%s: of all but one', (text) => {
  const talked = talk('gạo st25, bún khô', 'htx', text);
  expect(heldOf(talked, 'gạo st25')).toEqual(['product-label']);
  expect(factOf(talked, 'product-label', 'bún khô')).toBe('chua');
});

describe('a list of goods', () => {
  test.each([['gạo, miến, bún khô', ['gạo', 'miến', 'bún khô']], ['gao, mien, bun kho', ['gao', 'mien', 'bún khô']], ['gạo và miến', ['gạo', 'miến']]] as const)('%s', (text, all) => {
    expect(names(text)).toEqual(all);
  });
  test.each(['miễn phí', 'mien phi', 'tên miền'])('%s: no goods', (text) => {
    expect(names('chè', text)).toEqual(['chè']);
  });
});

describe('a month alone', () => {
  test.each(['kiểm nghiệm bánh gai tháng 8', 'kiem nghiem thang 8', 'kiểm nghiệm hồi tháng 3'])('%s: it is there, and its day is asked for', (text) => {
    const talked = talk(...CAKE, text);
    expect(heldBy(talked)).toEqual(['test-report']);
    expect(talked.said).toMatch(/Trên giấy đề ngày nào/);
  });
  test.each(['kiểm nghiệm tháng 12', 'kiểm nghiệm đến tháng 8', 'chờ kiểm nghiệm tới tháng 10', 'kiểm nghiệm tháng 8 phải làm lại'])('%s: not told that it is', (text) => {
    expect(heldBy(talk(...CAKE, text))).toEqual([]);
  });
});

describe('of goods whose set is known', () => {
  test.each(['nhãn ghi gì', 'nhan ghi gi', 'cái nhãn phải ghi những gì vậy em'])('%s: what the label of such goods takes', (text) => {
    expect(talk(...CAKE, text).said).toMatch(/nhãn thực phẩm phải có/);
    expect(talk('mây tre đan', text).said).toMatch(/thủ công mỹ nghệ/);
  });
  test('which goods is asked where none is known', () => {
    expect(talk('nhãn ghi gì').said).toMatch(/cho em biết sản phẩm là gì/);
  });
  test.each(['5 sao thì sao', 'the 5 sao thi sao em'])('%s: of their sheet', (text) => {
    expect(talk('mây tre đan', 'htx', 'xã Phú Vinh, hà nội', 'lần đầu', '3 sao', text).said).toMatch(/Bộ 21 .* 5 sao: từ 90 điểm/);
  });
  test('of another whose name leaves several sets that is asked first', () => {
    expect(talk('gạo và miến', 'htx', 'gạo 4 sao cần gì', 'còn miến').said).toMatch(/"miến" làm từ gì/);
    expect(talk('gạo và bánh gai', 'htx', 'gạo 4 sao cần gì', 'còn bánh').said).toMatch(/Bộ 6 .* 4 sao/);
  });
});

describe('of three, and by a short head', () => {
  const THREE = ['muối ớt, rượu sim, mật mía', 'htx', 'xa dien khanh, khanh hoa', 'muối ớt đã có 3 sao'];
  test.each(['ruou va mat lan dau', 'rượu và mật lần đầu'])('%s, to the question which case the salt is: of the two that are named', (text) => {
    const talked = talk(...THREE, text);
    expect(['muối ớt', 'rượu sim', 'mật mía'].map((name) => factOf(talked, 'case', name))).toEqual([undefined, 'lan_dau', 'lan_dau']);
  });
  test('a bare choice is of the one that is asked of', () => {
    expect(factOf(talk(...THREE, 'lần đầu'), 'case', 'muối ớt')).toBe('lan_dau');
    expect(factOf(talk('lan hồ điệp và hoa cúc', 'htx', 'xã Tân Phú đồng tháp', 'lan dau'), 'case', 'lan hồ điệp')).toBe('lan_dau');
  });
  test('the licence is meant by a maker of rượu who names it', () => {
    expect(factOf(talk(...THREE, 'ruou chua co giay phep'), 'liquor-licence')).toBe('chua');
  });
  test('a sample sent is no basket', () => {
    const talked = talk(...THREE, 'mat mia kiem nghiem roi', 'ruou thi dang gui mau');
    expect(factOf(talked, 'test-report', 'rượu sim')).toBe('dang_lam');
    expect(talked.said).not.toMatch(/gui mau/);
  });
  test('taken back of one', () => {
    const talked = talk(...THREE, 'nhan ca ba co roi', 'a khong, ruou chua');
    expect(factOf(talked, 'product-label', 'rượu sim')).toBe('chua');
    expect(heldOf(talked, 'mật mía')).toEqual(['product-label']);
  });
  const NOODLES = ['banh da nem, mi chu', 'htx', 'xa van ha bac ninh', 'banh da nem 3 sao roi'];
  test('mì lần đầu', () => {
    const talked = talk(...NOODLES, 'mi lan dau');
    expect([factOf(talked, 'case', 'bánh đa nem'), factOf(talked, 'case', 'mì chũ')]).toEqual([undefined, 'lan_dau']);
    expect(factOf(talk(...NOODLES, 'cong bo mi chua'), 'self-declaration', 'mì chũ')).toBe('chua');
    expect(talk(...NOODLES, 'cong bo mi chua', 'con banh').said).toMatch(/tự công bố bánh đa nem chưa/);
  });
});
test('a bare name turns to that product, whatever was asked before', () => {
  expect(talk(...TWO, 'mật ong thiếu gì', 'rượu ngô').said).toMatch(/đang nói về rượu ngô/);
});
test('the day behind a question of a paper that was told is of that paper', () => {
  expect(talk(...CAKE, 'kiểm nghiệm có rồi', 'làm ở đâu', '15/3/2025').said).toMatch(/Phiếu kết quả kiểm nghiệm .*15\/3\/2026/);
});
