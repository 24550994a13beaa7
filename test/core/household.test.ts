import { describe, expect, test } from 'vitest';
import { factOf, heldBy, talk } from './talk.ts';

describe('a household, to the question what kind they are', () => {
  test.each(['hộ', 'hộ thôi em', 'nhà em là hộ', 'hộ nhỏ lẻ', 'ho thoi'])('%s: whether it is registered is asked', (text) => {
    const talked = talk('nón lá', text);
    expect(talked.said).toMatch(/đã đăng ký kinh doanh chưa/);
    expect(factOf(talked, 'producer-kind')).toBeUndefined();
  });
  test.each([['có rồi', 'ho_kinh_doanh'], ['rồi', 'ho_kinh_doanh'], ['chưa', 'ho_chua_dang_ky'], ['2', 'ho_chua_dang_ky'], ['à htx', 'htx']])('then %s: %s', (text, kind) => {
    expect(factOf(talk('nón lá', 'hộ', text), 'producer-kind')).toBe(kind);
  });
  test('what is said beside it is enough', () => {
    const talked = talk('nón lá', 'hộ nớ, có giấy phép kinh doanh rồi');
    expect(factOf(talked, 'producer-kind')).toBe('ho_kinh_doanh');
    expect(heldBy(talked)).toEqual(['business-registration']);
    expect(factOf(talk('nón lá', 'hộ có đăng ký rồi'), 'producer-kind')).toBe('ho_kinh_doanh');
    expect(factOf(talk('nón lá', 'hộ á, mà giấy thì chưa'), 'producer-kind')).toBe('ho_chua_dang_ky');
  });
  test.each(['hồ', 'có', 'chưa'])('%s is none', (text) => {
    expect(talk('nón lá', text).said).not.toMatch(/Hộ mình/);
  });
});

describe('to the question how it is sold', () => {
  const BEFORE = ['nón lá', 'hkd', 'xã Phú Vang huế', 'lần đầu', '3 sao'];
  test('"chưa có gì hết" is said of the papers', () => {
    expect(factOf(talk(...BEFORE, 'chưa có gì hết'), 'packaged')).toBeUndefined();
    expect(factOf(talk(...BEFORE, 'chưa đóng gói gì'), 'packaged')).toBe('khong');
  });
  test.each(['bán trên shopee', 'bán ngoài chợ với bán cho bà con thôi'])('%s: heard, and asked again', (text) => {
    const talked = talk(...BEFORE, text);
    expect(talked.said).toMatch(/em nghe rồi[\s\S]*đóng gói sẵn/);
    expect(factOf(talked, 'packaged')).toBeUndefined();
  });
  test('"hôm qua đoàn về rồi, đạt": the day is of no paper, and no stars are written down', () => {
    const talked = talk(...BEFORE, 'hôm qua đoàn về rồi, đạt');
    expect(talked.said).toMatch(/chúc mừng/);
    expect(factOf(talked, 'certificate-stars')).toBeUndefined();
    expect(talk(...BEFORE, 'đoàn về chấm mà không đạt').said).not.toMatch(/chúc mừng/);
  });
});

describe('somebody who asks for several producers', () => {
  const TOLD = ['mình làm bên hội nông dân xã, hỏi giùm mấy hộ', 'có 3 hộ: bà Tư làm mắm, ông Sáu nuôi ong, chị Út làm bánh tét'];
  const goodsOf = (...said: string[]) => talk(...TOLD, ...said).state.products.map(({ name }) => name);

  test.each(['làm hồ sơ cho ông Sáu', 'ông Sáu đồng ý r', 'ông Sáu chịu làm rồi, làm đi', 'lam cho ong Sau truoc nha', 'ông Sáu trước'])('%s: the chat is of that one from now on, with what was told of them', (text) => {
    expect(goodsOf(text)).toEqual(['mật ong']);
    expect(heldBy(talk(...TOLD, text, 'ông Sáu có attp rồi', 'bà Tư có mã vạch rồi'))).toEqual(['food-safety-certificate']);
    expect(talk(...TOLD, text, 'ổng ở xã Vĩnh Xuân').all.at(-1)).toMatch(/xã: Vĩnh Xuân/);
  });
  test.each(['bả chưa có đkkd', 'bà này có hkd rồi', 'ổng có attp rồi', 'bà Tư đồng ý mà chưa có vốn, ông Sáu thì thôi', 'làm hồ sơ cho bà Tư với ông Sáu'])('%s: noted, and no dossier is opened', (text) => {
    const { state, said } = talk(...TOLD, text);
    expect(said).not.toMatch(/loại nào/);
    expect([state.products, state.facts, state.documents]).toEqual([[], [], []]);
    expect(state.notes?.at(-1)?.text).toMatch(/^Hộ khác: (?:bà Tư|ông Sáu)/);
  });
  test('who asks for them goes on asking for them after one was told of by a word', () => expect(goodsOf('bả chưa có đkkd', 'ông Sáu đồng ý r')).toEqual(['mật ong']));
  test('whether one of them may hand in is no secret', () => {
    for (const text of ['vậy ông Sáu nộp dc liền ko', 'bà Tư có cần giấy attp không']) expect(talk(...TOLD, text).said, text).not.toMatch(/của người khác/);
    expect(talk(...TOLD, 'hồ sơ bà Hạnh nộp chưa').said).toMatch(/của người khác/);
  });
});
