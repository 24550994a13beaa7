import { describe, expect, test } from 'vitest';
import { answer } from '../../src/core/answer/answer.ts';
import { asSpelled } from '../../src/core/read/by-ear.ts';
import type { Day } from '../../src/core/time.ts';
import { knowledge } from '../fresh.ts';
import { readAsked, readQuestions } from '../questions/read.ts';
import { factOf, heldBy, talk } from './talk.ts';

describe('typed by ear', () => {
  test.each([
    ['nhà em nàm rệt thổ cẩm', 'nhà em làm dệt thổ cẩm'], ['lộp hồ xơ ở đâu', 'nộp hồ sơ ở đâu'], ['em mún 4 xao', 'em muốn 4 sao'], ['cái lày nà cái dề', 'cái này là cái gì'], ['Nàm xong dồi nhé', 'Làm xong rồi nhé'],
    ['sản suất lông sản lăm ngoái', 'sản xuất nông sản năm ngoái'], ['còn dấy attp thì trưa có', 'còn giấy attp thì chưa có'], ['bao nâu có', 'bao lâu có'],
  ])('%s is %s', (typed, meant) => expect(asSpelled(typed)).toBe(meant));

  test.each(['khiếu nại ở đâu', 'thôn Nà Pò', 'bán sang Lào', 'HTX miến Cốc Lếu', 'bếp núc sạch', 'lúa bị rầy nâu rồi', 'dồi lợn', 'rán chả', 'nghỉ trưa', 'nam', 'nuat'])('%s stays', (typed) => expect(asSpelled(typed)).toBe(typed));

  test('of what is spelled as it should be nothing is changed', () => {
    const spelled = [...(['dev', 'wide', 'later'] as const).flatMap((part) => readQuestions(part).map(({ spellings }) => spellings.dau)), ...readAsked().map(({ text }) => text)].map((text) => text.normalize('NFC'));
    expect(spelled.length).toBeGreaterThan(5000);
    expect(spelled.filter((text) => asSpelled(text) !== text).length).toBeLessThan(spelled.length / 400);
  });

  test('what somebody says of their own so is their own', () => {
    const told = talk('nhà em nàm thổ cẩm ở xã Mai Châu, Phú Thọ', 'em mún 4 xao');
    expect(told.state.products.map(({ name }) => name)).toEqual(['thổ cẩm']);
    expect(factOf(told, 'stars')).toBe(4);
  });
});

test('who works there is no product', () => {
  for (const said of ['chị em toàn người trong bản cả', 'hai vợ chồng già', 'bà con trong xóm']) expect(talk('hợp tác xã', said).state.products, said).toEqual([]);
});

describe('a paper that is there and has a flaw', () => {
  test.each(['nhãn in rồi mà chưa có câu cảnh báo trẻ em', 'nhan hieu co roi ma ten nguoi khac', 'phiếu kiểm nghiệm có rồi nhưng mờ dấu'])('is not held: %s', (said) => expect(heldBy(talk('làm rượu sim ở Phú Quốc', 'hộ kinh doanh', said))).toEqual([]));

  test.each([['giấy attp có rồi mà chưa có kiểm nghiệm', 'food-safety-certificate'], ['nhãn có rồi mà đẹp lắm', 'product-label']])('and what is told beside it is no flaw: %s', (said, paper) => expect(heldBy(talk('làm rượu sim ở Phú Quốc', 'hộ kinh doanh', said))).toEqual([paper]));
});

test('whether the paper just told of may still be used', () => {
  expect(talk('làm rượu sim', 'kiểm nghiệm năm ngoái có rồi, 20/10/2025', 'còn xài dc k').said).toContain('Phiếu kết quả kiểm nghiệm dùng được đến 20/10/2026');
  expect(talk('làm rượu sim', 'hợp tác xã', 'giấy attp cấp 2/5/2025', 'vậy giấy đó còn dùng được không em').said).toContain('02/5/2028');
});

test('an island that was a district is where one files today', () => {
  for (const said of ['ở phú quốc', 'o Phu Quoc']) expect(factOf(talk('hộ kinh doanh', 'làm rượu sim', said), 'commune'), said).toBe('Phú Quốc');
  expect(talk('hộ kinh doanh', 'làm rượu sim', 'huyện Vân Đồn').said).toContain('Cấp huyện (Vân Đồn) không còn');
});

test('only a paper is had anew for its flaw', () => {
  expect(factOf(talk('làm rượu sim ở Phú Quốc', 'hộ kinh doanh', 'có đóng chai rồi nhưng chưa có tem'), 'packaged')).toBe('co');
});

test('until when: of the paper that was spoken of a moment ago', () => {
  expect(talk('em làm nem chua', 'hợp tác xã', 'giấy attp xin ở đâu', 'hạn đến bao lâu').said).toContain('ngày cấp trên Giấy chứng nhận đủ điều kiện ATTP');
});

test('a question is read so wherever it comes from', () => {
  const entry = (text: string) => { const found = answer({ text, on: '2026-11-25' as Day }, knowledge); return found.outcome === 'answered' ? found.sources[0]?.entry : found.outcome; };
  expect(entry('lấm rơm nàm bộ lào')).toBe('set-1');
  expect(entry('bao nâu thì có dấy attp')).toBe('attp-bao-lau-co-giay');
});
