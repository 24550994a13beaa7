import { describe, expect, test } from 'vitest';
import { answer } from '../../src/core/answer/answer.ts';
import { rubricTold } from '../../src/core/answer/rubric/from-rubric.ts';
import { goodsIn } from '../../src/core/answer/rubric/goods.ts';
import type { Day } from '../../src/core/time.ts';
import { readCalls } from '../../src/knowledge/asked.ts';
import { KNOWLEDGE_FOLDER, loadKnowledge } from '../../src/knowledge/load.ts';

const knowledge = loadKnowledge();
const on = '2026-11-25' as Day;
const ask = (text: string, { before, about }: { before?: string; about?: string } = {}) => answer({ text, before, about, on }, knowledge);
const criterion = (set: number, code: string) => knowledge.sheets.get(set)!.criteria.find((one) => one.code === code)!;
const first = (...of: Parameters<typeof ask>) => {
  const found = ask(...of);
  return found.outcome === 'answered' ? found.sources[0]?.entry : found.outcome;
};

/** The line nearest to a question, whatever the passages say. */
const line = (text: string) => rubricTold({ text, on }, knowledge.search({ question: text, on, past: false }), knowledge)?.sources[0]!.entry;

describe('a criterion of their sheet', () => {
  test('is told from its table: the highest points, every level, what a rank asks, its clause', () => {
    const found = ask('gạo nhắm 5 sao thì mục gia tăng giá trị tối đa mấy điểm');
    const { max, levels } = criterion(3, '1.3');
    expect(found).toMatchObject({ outcome: 'answered', by: 'rules' });
    expect(found.text).toContain(`tối đa ${max} điểm`);
    for (const { points, label } of levels) expect(found.text).toContain(`- ${points} điểm: ${label}`);
    expect(found.text).toContain(`ít nhất ${levels.find(({ min }) => min === 5)!.points} điểm`);
    expect(found.text).toContain('Phụ lục II Bộ số 3 tiêu chí 1.3 QĐ 26/2026/QĐ-TTg');
  });

  test.each([
    ['bộ 7 bao bì tối đa bao nhiêu điểm', 'criterion-7-2.2'],
  ])('found by a part of its name, where the sheet is named and nothing else is said: %s', (text, entry) => { expect(first(text)).toBe(entry); });
  test('all of part C is no line of it, packaging is no label', () => {
    expect(first('bộ 6 phần chất lượng bao nhiêu điểm')).toBe('phan-c-thuc-pham');
    expect(first('bao bì được mấy điểm')).toBe('dong-goi-bao-bi-diem');
  });

  test.each([
    ['miếng mít sấy đều cỡ nào mới được trọn 2 điểm mục hình dạng', 'criterion-7-6.2'],
    ['cà phê mục tổ chức phân phối tối đa mấy điểm', 'criterion-13-4.2'],
    ['ca phe muc to chuc phan phoi toi da may diem', 'criterion-13-4.2'],
    ['bưởi mục thị trường toàn cầu được mấy điểm', 'criterion-1-12'],
    ['xoài tươi phần cảm quan tối đa mấy điểm', 'criterion-1-6'],
    ['cây cảnh tính độc đáo được mấy điểm', 'criterion-24-7'],
  ])('found by the goods and the line: %s', (text, entry) => {
    expect(line(text)).toBe(entry);
  });

  test('goes before a passage that is less likely to answer; one that is likelier goes first', () => {
    expect(first('cà phê mục tổ chức phân phối tối đa mấy điểm')).toBe('criterion-13-4.2');
    expect(first('xoài tươi phần cảm quan tối đa mấy điểm')).toBe('cam-quan-rau-qua-tuoi');
  });

  test('of goods named in the question before, or that the talk is about', () => {
    expect(first('thế mục gia tăng giá trị tối đa mấy điểm', { before: 'Rau củ tươi nhặt rửa bằng tay thì chấm bộ nào?' })).toBe('criterion-1-1.3');
    expect(first('mục tổ chức phân phối tối đa mấy điểm', { about: 'cà phê rang xay' })).toBe('criterion-13-4.2');
  });

  test('what it is made of is not what is made', () => {
    const { text } = ask('gom được bốn phần năm cá tỉnh mình thì dòng nguyên liệu đó lên mấy điểm', { before: 'Nước mắm tôi cá trong tỉnh mới được ba chục phần trăm.' });
    expect(text).toContain(`tối đa ${criterion(9, '1.1').max} điểm`);
  });

  test('that all sheets have alike needs no goods', () => {
    const found = ask('mục năng lực sản xuất đáp ứng yêu cầu phân phối được tối đa mấy điểm');
    expect(found.text).toContain(criterion(1, '1.4').levels.at(-1)!.label);
    expect(found.text).toContain('các bộ có mục này như nhau');
  });

  test.each([
    'điều kiện tối thiểu để bánh đa nem đạt 3 sao là gì', '65 điểm là mấy sao', 'bao nhiêu điểm thì được 4 sao', 'bán nước mắm có cần giấy an toàn thực phẩm không', 'giấy an toàn thực phẩm xin ở đâu',
    'nước mắm thì ngành nào cấp giấy an toàn thực phẩm', 'gộp hết các mục về câu chuyện lại thì được mấy điểm', 'rượu của tôi nhãn ghi thế nào', 'theo quyết định 148 thì mục câu chuyện được mấy điểm',
  ])('is not told to what asks for something else: %s', (text) => {
    expect(first(text)).not.toMatch(/^criterion/);
  });

  test.each(['bún thì ngành nào cấp giấy an toàn thực phẩm, đảm bảo chất lượng', 'bún các mục câu chuyện gộp lại thì mấy điểm', 'bún đạt ba sao thì cần gì'])('of an office, of several lines together, or with no line named, no line is told: %s', (text) => {
    expect(line(text)).toBeUndefined();
  });

  test('a line the sheets number each in its own way is cited without a number, and where they differ the points are told by sheet', () => {
    const told = rubricTold({ text: 'mục hướng dẫn sử dụng tối đa mấy điểm', on }, knowledge.search({ question: 'mục hướng dẫn sử dụng tối đa mấy điểm', on, past: false }), knowledge)!;
    for (const { set, criteria } of knowledge.sheets.values()) for (const { max } of criteria.filter(({ name }) => name === 'Hướng dẫn sử dụng')) expect(told.text).toMatch(new RegExp(`${max} điểm ở (?:các bộ|.*bộ ${set} )`));
    expect(told.text).toContain('(Phụ lục II QĐ 26/2026/QĐ-TTg)');
    expect(told.text).toContain('Anh/chị làm sản phẩm gì');
  });

  test('a heading is told of one sheet only', () => {
    const of = (text: string) => rubricTold({ text, on }, knowledge.search({ question: text, on, past: false }), knowledge)!.text;
    expect(of('bộ 1 phần cảm quan tối đa mấy điểm')).toContain(`tối đa ${knowledge.sheets.get(1)!.headings.find(({ code }) => code === '6')!.max} điểm, gồm`);
    expect(of('phần cảm quan tối đa mấy điểm')).toMatch(/tùy sản phẩm/);
  });

  test('no sheet speaks of a day before it was law', () => {
    const text = 'cà phê mục tổ chức phân phối tối đa mấy điểm';
    const before = '2026-01-05' as Day;
    expect(rubricTold({ text, on: before }, knowledge.search({ question: text, on: before, past: false }), knowledge)).toBeUndefined();
  });

  test('every criterion is of a kind that says how people call it, and every kind and heading is of a sheet', () => {
    const { words, headings } = readCalls(KNOWLEDGE_FOLDER, knowledge.passages);
    const sheets = [...knowledge.sheets.values()];
    const names = new Set(sheets.flatMap(({ criteria }) => criteria.map(({ name }) => name)));
    const headed = new Set(sheets.flatMap((sheet) => sheet.headings.map(({ name }) => name)));
    expect([...names].filter((name) => !words.has(name))).toEqual([]);
    expect([...words.keys()].filter((name) => !names.has(name))).toEqual([]);
    expect([...headings.keys()].filter((name) => !headed.has(name))).toEqual([]);
  });

  test('every criterion of every sheet, asked by its name and its goods, is itself what is found', () => {
    const wrong = [...knowledge.sheets.values()].flatMap(({ set, criteria }) => criteria.filter(({ code, name }) => {
      const [found] = knowledge.rubric.find(name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replace(/[^a-z0-9]+/g, ' ').trim(), [set]);
      return found?.code !== code;
    }).map(({ code, name }) => `${set} ${code} ${name}`));
    expect(wrong).toEqual([]);
  });
});

describe('the goods a question names', () => {
  const sets = (text: string) => goodsIn(text, knowledge.rubric.goods, knowledge.lexicon).sets;
  test.each([['gạo tui nhắm năm sao', [3]], ['rượu đế nhà tui', [14]], ['bộ 14 mục màu', [14]], ['phiếu cà phê cộng mấy điểm', [13]], ['đồ thêu cũng ba à', [22]], ['cúc mâm xôi muốn ba sao', [23]]] as const)('%s: set %j', (text, wanted) => {
    expect(sets(text)).toEqual(wanted);
  });
  test.each(['đủ điều kiện thì được mấy điểm', 'mục tiêu chí nào cao nhất', 'nhãn hiệu đã cấp rồi', 'nhãn phải ghi gì', 'tui được mấy điểm', 'toi duoc may diem'])('none: %s', (text) => {
    expect(sets(text)).toEqual([]);
  });
});

describe('a line said by its whole name, of one sheet', () => {
  const entry = (text: string): string | undefined => { const found = ask(text); return found.outcome === 'answered' ? found.sources[0]?.entry : undefined; };
  test('is told from that sheet', () => {
    expect(entry('bộ 26 sức mạnh cộng đồng bao nhiêu điểm')).toMatch(/^criterion-26-/);
    expect(entry('bộ 10 câu chuyện về sản phẩm mấy điểm')).toMatch(/^criterion-10-/);
  });
  test.each(['câu chuyện về sản phẩm bộ 10 đợt 2025 được mấy điểm', 'theo bộ cũ câu chuyện về sản phẩm bộ 10 mấy điểm', 'đợt cuối năm 2025 câu chuyện về sản phẩm bộ 10 được mấy điểm'])('and not where another sheet is asked of: %s', (text) => {
    expect(entry(text)).not.toMatch(/^criterion/);
  });
});
