import { describe, expect, test } from 'vitest';
import { factOf, heldBy, talk } from './talk.ts';

const BEFORE = ['bánh gai', 'htx', 'xã Xuân Thành nghệ an'];

describe('what asks by its last word writes nothing down', () => {
  test.each(['má con có giấy khám sức khỏe chưa ta', 'có kiểm nghiệm chưa hè', 'có ISO 9001'])('%s', (text) => {
    expect(heldBy(talk(...BEFORE, text))).toEqual([]);
  });
  test.each(['rớt thì vẫn là lần đầu à', 'lần đầu hoặc nâng hạng'])('%s', (text) => {
    expect(factOf(talk(...BEFORE, text), 'case')).toBeUndefined();
  });
  test.each([['3 sao thì cần nhãn hiệu chưa', 'trademark'], ['can attp chua', 'food-safety-certificate'], ['giờ phải làm mã vạch chưa', 'gs1-barcode']])('%s: whether it is time for it', (text, paper) => {
    expect(factOf(talk(...BEFORE, 'lần đầu', text), paper)).toBeUndefined();
  });
  test.each([['không cần nhãn hiệu, attp chưa', 'food-safety-certificate'], ['cần nhãn hiệu mà nhãn hiệu thì chưa', 'trademark'], ['kiểm nghiệm cần thì có còn nhãn hiệu thì chưa', 'trademark']])('and told: %s', (text, paper) => {
    expect(factOf(talk(...BEFORE, 'lần đầu', text), paper)).toBe('chua');
  });
  test.each(['3 hoặc 4 sao', '3 hay 4 sao', '3 sao hoặc 4 sao'])('%s: which, is open', (text) => {
    expect(factOf(talk(...BEFORE, 'lần đầu', text), 'stars')).toBeUndefined();
  });
  test('to lack VietGAP is not to lack all that tells where it comes from; to have it is', () => {
    expect(factOf(talk(...BEFORE, 'vietgap thì không'), 'origin-proof')).toBeUndefined();
    expect(heldBy(talk(...BEFORE, 'vietgap có rồi'))).toEqual(['origin-proof']);
  });
});

describe('what is answered late', () => {
  test('behind the choice that is spoken of', () => {
    expect(factOf(talk(...BEFORE, 'cái hồi nãy hỏi lần đầu hay nâng hạng đó, lần đầu nghen'), 'case')).toBe('lan_dau');
  });
  test.each([['có rồi nha, hồi tháng 6', 'co'], ['có rồi', 'co'], ['đang xin rồi', 'dang_lam'], ['chưa có em ơi', 'chua']])('%s: of the paper they asked of themselves', (text, value) => {
    const talked = talk(...BEFORE, 'má con có giấy khám sức khỏe chưa ta', text);
    expect(heldBy(talked).includes('health-check') ? 'co' : factOf(talked, 'health-check')).toBe(value);
  });
  test('of nothing where no paper was spoken of', () => {
    expect(heldBy(talk(...BEFORE, 'có rồi nha, hồi tháng 6'))).toEqual([]);
  });
  test('what we were asking is asked again', () => {
    expect(talk(...BEFORE, 'hồi nãy hỏi gì chị quên').said).toMatch(/lần đầu, nâng hạng hay đánh giá lại/);
    expect(talk(...BEFORE, 'ad ơi e muốn đk ocop').said).toMatch(/từng câu một[\s\S]*lần đầu, nâng hạng/);
  });
});

describe('everyday words', () => {
  test.each([['mô biết chi mô', 'unknown'], ['k bt nx', 'unknown'], ['để con hỏi lại', 'later']])('%s: %s', (text, put) => {
    expect(talk(...BEFORE, text).state.facts.find(({ fact }) => fact === 'case')?.put).toBe(put);
  });
  test('not to be able to read is no "không biết"', () => {
    expect(talk(...BEFORE, 'má con 62 tuổi hông biết chữ').state.facts.some(({ put }) => put)).toBe(false);
  });
  test('cut short', () => {
    expect(factOf(talk(...BEFORE, 'ld'), 'case')).toBe('lan_dau');
    expect(factOf(talk(...BEFORE, 'mv ch co'), 'gs1-barcode')).toBe('chua');
  });
  test('"còn hạn đến 2028" is said of a paper, and no question', () => {
    expect(heldBy(talk(...BEFORE, 'haccp còn hạn đến 2028'))).toEqual(['haccp']);
    expect(heldBy(talk(...BEFORE, 'haccp còn hạn không'))).toEqual([]);
  });
});

test.each(['anh mới được xã cho giấy attp', 'xã vừa cấp giấy attp cho nhà em'])('a paper the commune gave is there, and no commune is called so: %s', (text) => {
  const talked = talk('bánh gai', 'htx', text);
  expect(heldBy(talked)).toEqual(['food-safety-certificate']);
  expect(factOf(talked, 'commune')).toBeUndefined();
});
