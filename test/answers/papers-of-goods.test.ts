import { describe, expect, test } from 'vitest';
import { answer } from '../../src/core/answer/answer.ts';
import { NO_FOOD, OF_FOOD } from '../../src/core/answer/goods/not-of-food.ts';
import { papersOfGoods } from '../../src/core/answer/goods/papers-of-goods.ts';
import { checklist } from '../../src/core/checklist/checklist.ts';
import type { FactId } from '../../src/core/ids.ts';
import type { FactValue } from '../../src/core/knowledge.ts';
import type { Day } from '../../src/core/time.ts';
import { knowledge } from '../fresh.ts';

const ON = '2026-11-28' as Day;
const told = (text: string, on = ON) => papersOfGoods({ text, on }, knowledge.search({ question: text, on, past: false }), knowledge);
const listOf = (text: string): string => told(text)?.text.split('\n\n')[0] ?? '';

describe('which papers goods take, whoever asks', () => {
  test.each([
    ['chổi đót cần giấy tờ gì', 'papers-21-3'], ['mat ong can giay phep gi', 'papers-4-3'], ['xà phòng làm ocop cần gì', 'papers-19-3'], ['tranh thêu cần giấy tờ gì để thi ocop', 'papers-21-3'],
    ['nhà em trồng hoa hồng muốn lên 4 sao cần những giấy tờ gì ạ', 'papers-23-4'], ['làm giò lụa thì cần thủ tục gì', 'papers-8-3'], ['rượu nếp làm ocop cần giấy gì', 'papers-14-3'],
    ['nhà em làm bún khô muốn lên bốn sao cần giấy gì', 'papers-6-7-4'],
  ])('%s', (text, entry) => {
    expect(told(text)?.sources[0]?.entry).toBe(entry);
    expect(answer({ text, on: ON }, knowledge)).toMatchObject({ outcome: 'answered', by: 'rules', sources: expect.arrayContaining([expect.objectContaining({ entry })]) });
  });

  test('what is sure stands in the list with its clause, what hangs on more behind it', () => {
    const [list, others, last] = told('mật ong cần giấy tờ gì')!.text.split('\n\n');
    expect(list).toContain('bộ 4');
    expect(list).toMatch(/1\. Giấy đăng ký kinh doanh\n/);
    expect(list).toContain('Phiếu kết quả kiểm nghiệm (Điều 5 khoản 1 điểm b NĐ 15/2018)');
    expect(list).toContain('Bản tự công bố sản phẩm (Điều 4, 5 NĐ 15/2018)');
    expect(list).not.toContain('cam kết an toàn thực phẩm');
    expect(others).toMatch(/^Tùy cơ sở mình: .*cam kết an toàn thực phẩm/);
    expect(last).toContain('QĐ 26/2026/QĐ-TTg');
    expect(list).toContain(`anh/chị lo ${list!.split('\n').length - 1} mục`);
  });

  test('goods that are no food take no paper of food, and 4 stars take more than 3', () => {
    expect(listOf('chổi đót cần giấy tờ gì')).not.toContain('kiểm nghiệm');
    expect(listOf('nước mắm 3 sao cần giấy tờ gì')).not.toContain('HACCP');
    expect(listOf('nước mắm 4 sao cần giấy tờ gì')).toContain('HACCP');
    expect(listOf('bún khô cần giấy tờ gì')).toContain('có thể thuộc bộ 6 – Chế biến từ gạo, ngũ cốc hoặc bộ 7');
  });

  test.each([
    'rượu nếp cần giấy gì', 'tinh dầu sả cần giấy gì', 'chả cá bộ mấy, cần mấy mẫu', 'bán mật ong cần giấy gì', 'homestay làm ocop cần gì', 'chổi đót cần giấy tờ gì để xuất khẩu', 'mật ong cần kiểm nghiệm chỉ tiêu gì', 'mật ong và chổi đót cần giấy gì', 'mật ong đánh giá lại cần giấy gì',
    'nhãn mật ong cần ghi gì', 'mật ong cần giấy gì, nộp ở đâu', 'cần giấy tờ gì', 'đồ ăn cần giấy gì', 'mật ong năm 2024 cần giấy gì', 'mua mật ong cần giấy gì', 'mật ong nhập khẩu cần giấy gì', 'vay can chuan bi nhung giay to gi', 'gio can nhung gi de dang ky ocop',
  ])('not: %s', (text) => {
    expect(told(text)).toBeUndefined();
  });

  test('not of the product the talk is about: that is reckoned from what they told', () => {
    const of = (about: string) => papersOfGoods({ text: 'mật ong rừng cần giấy gì', about, on: ON }, knowledge.search({ question: 'mật ong rừng cần giấy gì', on: ON, past: false }), knowledge);
    expect(of('mật ong')).toBeUndefined();
    expect(of('chổi đót')).toBeDefined();
  });

  test('nothing of the time before the sheets', () => {
    expect(told('mật ong cần giấy gì', '2025-06-01' as Day)).toBeUndefined();
  });
});

describe('a paper of food, asked of goods that are none', () => {
  const asked = (text: string) => answer({ text, on: ON }, knowledge);
  test.each([
    ['Thổ cẩm có cần giấy ATTP không?', 'papers-22-3'], ['tho cam co can giay attp hong', 'papers-22-3'], ['lan rừng có cần giấy attp không', 'papers-23-3'],
    ['nha em ban hoa lan co can giay an toan thuc pham ko', 'papers-23-3'], ['cây bonsai có phải xin giấy vệ sinh không', 'papers-24-3'],
  ])('%s: no', (text, entry) => {
    const told = asked(text);
    expect(told).toMatchObject({ outcome: 'answered', by: 'rules', sources: [expect.objectContaining({ entry })] });
    expect(told.text).toMatch(/^Dạ không cần\. .*không phải thực phẩm/);
  });
  test('what stands in its place is said', () => expect(asked('khăn thổ cẩm có phải tự công bố không').text).toContain('TCCS'));
  test.each(['trà hoa hồng có cần giấy attp không', 'gốm có cần giấy attp không', 'thổ cẩm có cần đăng ký kinh doanh không', 'thổ cẩm cần giấy attp ở đâu cấp', 'mật ong có cần giấy attp không'])('%s: another matter', (text) => {
    expect(asked(text).text).not.toContain('không phải thực phẩm; phiếu chấm bộ này');
  });
  test('the checklists ask none of them of such goods, whoever makes them', () => {
    for (const set of NO_FOOD) for (const stars of [3, 4, 5]) for (const kind of ['ho_chua_dang_ky', 'ho_kinh_doanh', 'htx', 'doanh_nghiep']) {
      const facts = new Map<FactId, FactValue>(Object.entries({ set, case: 'lan_dau', stars, 'producer-kind': kind, packaged: 'co', 'health-claims': 'khong' }).map(([fact, value]) => [fact as FactId, value]));
      const lines = checklist({ facts, papers: new Map(), on: ON, knowledge });
      expect([...OF_FOOD].map((paper) => lines.find(({ item }) => item.id === paper)?.state)).toEqual([...OF_FOOD].map(() => 'not-needed'));
    }
  });
  test('what they must hand in asks for no set', () => expect(asked('homestay co phai nop sp mẫu k').text).toMatch(/^Không phải nộp mẫu/));
});
