import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../src/core/answer/refuse/refuse.ts';
import { currentDossier } from '../../src/core/producer/dossier.ts';
import type { Producer } from '../../src/core/producer/state.ts';
import { read } from '../../src/core/read/reading.ts';
import { knowledge, NOW } from '../fresh.ts';
import { talk } from './talk.ts';

/* How people in a hurry write, in three regions. Each line was misread once. */

const reading = (text: string) => read(text, knowledge, NOW);
const stated = (text: string) => Object.fromEntries(reading(text).facts.statements.map(({ fact, value }) => [fact, value]));

const factOf = (state: Producer, fact: string) => state.facts.find((one) => one.fact === fact)?.value;

describe('what is a question', () => {
  test.each(['giấy ni lấy ở mô', 'bữa mô nộp', 'răng lắm giấy rứa', 'sắp hết hạn chưa em', 'chả bò thuộc bộ mấy', 'giấy tờ hồi nãy mất luôn à', 'vậy là xong hết rồi hả', 'không biết nộp ở đâu', 'chưa biết mua đâu'])('%s', (text) => {
    expect(reading(text).question).toBe(true);
  });
  test.each(['đâu phải cần thơ', 'dau phai can tho chu', 'nhà tui đâu có làm', 'chưa làm ocop bao giờ hết', 'có giấy rồi mà', 'kiểm nghiệm thì chưa', 'attp xong rồi nhãn hiệu chưa', 'tui bán ở chợ', 'không có gì đâu', 'k can dau', 'chưa có đâu em', 'à nhầm, htx'])('not: %s', (text) => {
    expect(reading(text).question).toBe(false);
  });
});

describe('what is said of papers and of themselves', () => {
  test.each<[string, Record<string, unknown>]>([
    ['kiểm nghiệm năm ngoái làm rồi', { 'test-report': 'co' }],
    ['kiem nghiem thang truoc co roi', { 'test-report': 'co' }],
    ['ho ca the nha co giay roi', { 'producer-kind': 'ho_kinh_doanh' }],
    ['chưa làm ocop bao giờ hết', { case: 'lan_dau' }],
    ['đánh giá lại hay nâng hạng', {}],
    ['giấy chứng nhận ocop có rồi', {}],
    ['giay chung nhan ocop co roi', {}],
    ['nhãn có rồi', { 'product-label': 'co' }],
    ['nhan co roi', { 'product-label': 'co' }],
  ])('%s', (text, expected) => { expect(stated(text)).toEqual(expected); });

  test('"chứng nhận" is no label', () => {
    expect(reading('giấy chứng nhận ocop được mấy năm').facts.asked).toEqual([]);
    expect(reading('giay chung nhan ocop duoc may nam').facts.asked).toEqual([]);
    expect(reading('nhãn ghi gì').facts.asked).toHaveLength(1);
  });
});

describe('where they are', () => {
  test.each<[string, string | undefined]>([['xã cửa việt', 'cửa việt'], ['o ơi cho tui hỏi', undefined], ['ô hay quá ta', undefined], ['nha o xa xuan thanh', 'xuan thanh']])('%s', (text, commune) => {
    expect(reading(text).places.find(({ kind }) => kind === 'commune')?.said.toLowerCase()).toBe(commune);
  });

  test('an outburst is no name of a commune', () => {
    for (const text of ['quăng ráo hết trơn của tui đi', 'mệt quá đi thôi', 'dài dòng quá trời']) expect(factOf(talk('htx làm bánh gai', text).state, 'commune'), text).toBeUndefined();
    expect(factOf(talk('htx làm bánh gai', 'quảng phú cầu').state, 'commune')).toBe('Quảng Phú Cầu');
  });
});

describe('wishes, whoever stands in between', () => {
  test.each([['mai chị trả lời nhé bận đi chợ', 'pause'], ['khi nào trà dây hết hạn', 'when'], ['nhắc chị trước hạn nhé', 'remind'], ['em là người hay máy rứa', 'help'], ['nhiều giấy quá em ơi', 'first'], ['thôi quay lại', 'more'], ['không có thì có sao không', 'why'], ['thôi tạm dừng chấm điểm', 'cancel'], ['hỏi xã để làm gì', 'why']])('%s', (text, wish) => {
    expect(reading(text).wishes).toContain(wish);
  });
  test('somebody asks whether anybody is there', () => {
    for (const text of ['co ai o do hong', 'em còn đó không', 'alo']) expect(reading(text).greeting, text).toBe(true);
  });
});

describe('the talk', () => {
  test('to make a paper is not to forge one', () => {
    for (const text of ['làm giấy attp ở đâu', 'lam giay phep kinh doanh mat bao lau', 'làm gia vị bột canh', 'giấy gia hạn xin ở đâu', 'răng lắm giấy rứa']) expect(refusalOf(text), text).toBeUndefined();
    for (const text of ['làm giả giấy attp', 'lam gia giay kiem nghiem', 'mua giấy giả']) expect(refusalOf(text), text).toBe('forgery');
  });

  test('they go on with another product of theirs', () => {
    const { said, state } = talk('htx làm nước mắm và chả bò', 'thôi không làm nước mắm nữa, làm chả bò');
    expect(said).toMatch(/mình đang nói về chả bò/);
    expect(state.people[0]!.product).toBe(state.products.find(({ name }) => name === 'chả bò')!.id);
    expect(state.products.map(({ name }) => name).toSorted()).toEqual(['chả bò', 'nước mắm']);
  });

  test('"cái này" is the paper being asked about, or the one they spoke of', () => {
    expect(talk('htx làm nước mắm', 'kiểm nghiệm hết hạn rồi', 'cái này xin ở đâu').said).toMatch(/^Phải là phòng được cơ quan nhà nước chỉ định/);
  });

  test('a bare date is asked whose it is', () => {
    expect(talk('htx làm nước mắm', '15/3/2025').said).toMatch(/ngày này của giấy nào/);
  });

  test('a choice they left aside is not shown again, and a later "ok" is no yes to it', () => {
    const { said } = talk('htx làm nước mắm', '/xoa', 'nộp ở đâu');
    expect(said).not.toMatch(/Xóa thật|xóa hết/i);
    expect(talk('htx làm nước mắm', '/xoa', 'nộp ở đâu', 'ok').state.products).toHaveLength(1);
  });

  test('"ừm" is no yes to being sent to a person', () => {
    const { said } = talk('htx làm miến', 'lụi hụi', 'lụm thụm', 'bùm chát', 'ừm');
    expect(said).not.toMatch(/mã H/);
  });

  test('the question about the kind of product keeps its words', () => {
    expect(talk('htx làm miến', 'lụi hụi').said).toMatch(/"miến" làm từ gì ạ\?/);
  });

  test('papers of goods that are not theirs are not looked for in their own dossier', () => {
    expect(talk('ho kinh doanh lam banh gai', 'xa xuan thanh ninh binh', 'ban ruou can giay gi').said).toMatch(/giấy phép sản xuất rượu/);
  });

  test('a paper of last month made for them is refused, not taken for one they have', () => {
    const { said, state } = talk('ho kinh doanh lam banh gai', 'lam cho e cai phieu kiem nghiem thang truoc di');
    expect(said).toMatch(/không giúp việc đó/);
    expect(factOf(state, 'test-report')).toBeUndefined();
  });

  test('a certificate they hold may be dated in three words', () => {
    expect(factOf(talk('htx làm nước mắm', 'xã cửa việt quảng trị', 'đang có 3 sao', 'cấp 20/12/2024').state, 'certificate-issued')).toBe('2024-12-20');
  });
});

test.each([
  ['cấp 5/6/2024 sắp hết hạn'],
  ['cap ngay 5/6/2024 sap het han'],
  ['giấy 3 sao cấp 5/6/2024 gần hết hạn rồi'],
  ['cấp 5/6/2024 hết hạn 5/6/2027'],
  ['hết hạn 5/6/2027 cấp 5/6/2024'],
  ['hết hạn 5/6/2027'],
  ['giấy cấp tỉnh 5/6/2027 là hết hạn'],
  ['cấp lâu rồi, hết hạn 5/6/2027'],
])('%s: the word before a day says whether it was issued then or ends then', (said) => {
  expect(talk('htx làm rượu cần ở xã cao phong, phú thọ, đánh giá lại', said).said).toMatch(/hết hạn 05\/6\/2027/);
});

test.each([
  ['5 sao nộp ở Hà Nội hả'],
  ['5 sao kho ko'],
  ['5 sao có khó không em'],
  ['4 sao lâu không'],
])('%s: what is asked is not written down', (said) => {
  const { state } = talk('htx làm nước mắm xã quỳnh lưu nghệ an lần đầu 3 sao', said);
  expect([factOf(state, 'stars'), factOf(state, 'province')]).toEqual([3, 'Nghệ An']);
});

test('what is stated before a last word that asks is written down', () => {
  const { state } = talk('htx làm nước mắm', 'ở xã quỳnh lưu nghệ an. 3 sao là 50 điểm hả');
  expect(factOf(state, 'province')).toBe('Nghệ An');
});

describe('all papers are there, they say', () => {
  const START = ['htx làm nước mắm', 'xã cửa việt quảng trị', 'lần đầu', '3 sao'];
  const held = (state: Producer) => currentDossier(state, state.people[0]!, { knowledge, now: NOW }).lines.filter((line) => line.state === 'held').map(({ item }) => item.id);

  test.each(['giay to lam xong het roi', 'cái gì cũng có rồi', 'giấy tờ có đủ hết rồi em', 'hồ sơ đủ hết rồi'])('%s: they see which, and nothing is written before their yes', (said) => {
    const asked = talk(...START, said);
    expect(asked.said).toMatch(/chưa thấy ghi là có:[\s\S]*Phiếu kết quả kiểm nghiệm[\s\S]*có đủ cả các giấy này rồi phải không/);
    expect(held(asked.state)).toEqual([]);
    expect(held(talk(...START, said, '1').state)).toEqual(expect.arrayContaining(['test-report', 'food-safety-certificate', 'business-registration']));
    expect(held(talk(...START, said, '2').state)).toEqual([]);
  });

  test('also what they said was lacking before, where it is among those they were shown', () => {
    expect(held(talk(...START, 'kiểm nghiệm chưa có', 'giấy tờ làm xong hết rồi', '1').state)).toContain('test-report');
  });

  test('not what they say is lacking when they see the list: the others are asked about', () => {
    const { said, state } = talk(...START, 'giấy tờ làm xong hết rồi', 'kiểm nghiệm thì chưa');
    expect(said).toMatch(/còn 13 mục em chưa thấy/);
    expect(said).not.toMatch(/\d\. Phiếu kết quả kiểm nghiệm/);
    expect(held(state)).toEqual([]);
    const agreed = held(talk(...START, 'giấy tờ làm xong hết rồi', 'kiểm nghiệm thì chưa', 'có đủ').state);
    expect(agreed).toContain('trademark');
    expect(agreed).not.toContain('test-report');
  });

  test.each(['giấy tờ đủ hết chưa', 'chưa có đủ giấy tờ', 'giấy tờ sắp xong hết', 'kiểm nghiệm, công bố có hết rồi'])('%s: says something else', (said) => {
    expect(talk(...START, said).said).not.toMatch(/có đủ cả các giấy này/);
  });
});

describe('in the middle of a dossier', () => {
  test.each(['ai chấm điểm', 'homestay cham diem kieu gi', 'chấm điểm dựa vào đâu'])('%s: how it is judged is asked, no scoring begun', (said) => {
    expect(talk('htx làm nước mắm', said).said).not.toMatch(/Tiêu chí 1|chấm thử/);
  });
  test('who wants to score does', () => { expect(talk('htx làm nước mắm', 'chấm điểm giúp em').said).toMatch(/chấm/); });

  test('the product they name is the one that is meant', () => {
    const { said, state } = talk('htx làm nước mắm và chả bò', 'nước mắm còn thiếu gì', 'chả bò còn thiếu gì');
    expect(said).toMatch(/^Hồ sơ chả bò/);
    expect(state.people[0]!.product).toBe(state.products.find(({ name }) => name === 'chả bò')!.id);
  });

  test.each(['con nhung gi chua xong', 'còn giấy nào chưa làm', 'con viec gi nua'])('%s: the list', (said) => {
    expect(talk('htx làm nước mắm', 'xã cửa việt quảng trị', said).said).toMatch(/^Hồ sơ nước mắm còn thiếu/);
  });

  test.each(['toi da nop hom qua', 'em nộp ở xã hôm qua rồi', 'đã nộp hồ sơ hôm qua rồi'])('%s: the dossier is filed', (said) => {
    expect(talk('htx làm nước mắm', 'xã cửa việt quảng trị', said).said).toMatch(/ngày làm việc/);
  });

  test.each(['đánh giá lại hay lần đầu', 'danh gia lai hay lan dau', 'lần đầu hay nâng hạng vậy em'])('%s: the two are explained, nothing is written', (asked) => {
    const { said, state } = talk('htx làm nước mắm', 'xã cửa việt quảng trị', asked);
    expect(said).toMatch(/36 tháng/);
    expect(factOf(state, 'case')).toBeUndefined();
  });

  test('the same apology is not said a fourth time: the question waits for "tiếp"', () => {
    const noise = ['lụi hụi', 'lụm thụm', 'bùm chát', 'lạo xạo'];
    const { said, state } = talk('htx làm nước mắm', 'xã cửa việt quảng trị', ...noise);
    expect(said).toMatch(/^Em tạm gác câu này lại/);
    expect(state.people[0]!.focus.type).toBe('idle');
    expect(talk('htx làm nước mắm', 'xã cửa việt quảng trị', ...noise, 'tiếp').said).toMatch(/đăng ký lần đầu, nâng hạng hay đánh giá lại/);
  });
});
