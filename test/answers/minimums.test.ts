import { describe, expect, test } from 'vitest';
import { answer } from '../../src/core/answer/answer.ts';
import { minimumsTold } from '../../src/core/answer/rubric/minimums.ts';
import * as say from '../../src/core/say/minimums.ts';
import { RANKS } from '../../src/core/score/sheet.ts';
import type { Day } from '../../src/core/time.ts';
import { talk } from '../core/talk.ts';
import { knowledge } from '../fresh.ts';

const ON = '2026-11-28' as Day;
const entryOf = (text: string, about?: string) => minimumsTold({ text, about, on: ON }, knowledge)?.sources[0]?.entry;

describe('what goods need at least for a rank', () => {
  test.each([
    ['nước mắm 3 sao cần gì', '9-3'], ['nuoc mam muon len 4 sao can nhung gi', '9-4'], ['xà phòng lên năm sao phải có gì', '19-5'], ['mức tối thiểu 3 sao của thổ cẩm gồm những gì', '22-3'], ['điều kiện để được 4 sao của homestay là gì', '26-4'],
    ['bộ 9 3 sao cần gì', '9-3'], ['gốm 4 sao tiêu chí nào bắt buộc', '21-4'], ['cà phê bột 3 sao cần đạt mức nào', '13-3'],
  ])('%s', (text, set) => {
    expect(entryOf(text)).toBe(`criterion-minimums-${set}`);
    expect(answer({ text, on: ON }, knowledge)).toMatchObject({ outcome: 'answered', by: 'rules', sources: [{ entry: `criterion-minimums-${set}` }] });
  });

  test('of the product the talk is about, where none is named', () => {
    expect(entryOf('4 sao cần gì', 'mật ong')).toBe('criterion-minimums-4-4');
    expect(entryOf('bánh tráng 4 sao cần gì', 'mật ong')).toBe('criterion-minimums-6-4');
    expect(entryOf('5 sao can gi', 'xa phong bo ket')).toBe('criterion-minimums-19-5');
    expect(entryOf('4 sao cần gì')).toBeUndefined();
    expect(minimumsTold({ text: '4 sao cần gì', before: 'bánh tráng bộ nào', on: ON }, knowledge)?.sources[0]?.entry).toBe('criterion-minimums-6-4');
  });

  test.each(['nước mắm 3 sao cần giấy gì', 'nước mắm 3 sao cần nhãn hiệu gì', 'nước mắm 3 sao cần mấy điểm', 'nước mắm 3 sao cần bao nhiêu tiền', 'rượu hay nước mắm dễ 3 sao', 'nước mắm nhà em được 3 sao rồi', 'nước mắm 2 sao cần gì', 'nhãn hiệu của nước mắm 3 sao cần gì', 'miến 3 sao cần gì', 'nhà em có bốn người làm nước mắm từ hồi ông bà để lại nay muốn hỏi là 3 sao cần gì', 'khách sạn 3 sao cần gì', ''])('not: %s', (text) => {
    expect(entryOf(text)).toBeUndefined();
  });
});

test('each sheet tells every criterion a rank marks once, at the lowest rank that demands so much', () => {
  for (const sheet of knowledge.sheets.values()) {
    const told = RANKS.map((stars) => say.minimums(sheet, stars, knowledge));
    for (const [i, stars] of RANKS.entries()) {
      const marked = sheet.criteria.filter(({ minimums }) => (minimums.get(stars) ?? 0) > Math.max(0, ...RANKS.filter((rank) => rank < stars).map((rank) => minimums.get(rank) ?? 0)));
      expect(told[i]!.split('\n').filter((line) => line.startsWith('- ')).length, `bộ ${sheet.set}, ${stars} sao`).toBe(marked.length);
      for (const { name } of marked) expect(told[i]).toContain(`- ${name}: `);
      expect(told[i]!.length).toBeLessThan(1500);
    }
  }
});

test('what is too long for a line is cut, and said to be', () => {
  expect(say.minimums(knowledge.sheets.get(9)!, 4, knowledge)).toMatch(/chất lượng đặc sắc…\n[\s\S]*Hỏi em từng mục/);
  expect(say.minimums(knowledge.sheets.get(9)!, 3, knowledge)).not.toMatch(/Hỏi em từng mục/);
});

test('nước mắm: the lines and words of sheet 9', () => {
  expect(say.minimums(knowledge.sheets.get(9)!, 3, knowledge)).toBe(`Bộ 9 – Tương, nước mắm, gia vị dạng lỏng khác, 3 sao: từ 50 điểm, và đủ các mức tối thiểu này:
- Nguồn nguyên liệu: Nguyên liệu trong tỉnh: có nhưng chưa tới 50%
- Đóng gói, bao bì sản phẩm: Đóng gói có sáng tạo, bao bì đẹp
- Phong cách, ghi nhãn hàng hóa: Có nhãn, ghi đủ và đúng quy định
- Sở hữu trí tuệ: Đơn đăng ký nhãn hiệu đã qua thẩm định hình thức (được chấp nhận hợp lệ hoặc đã công bố)
- Khu vực phân phối chính: Bán ra ngoài xã, dưới 5 đại diện/đại lý
- Trí tuệ/bản sắc địa phương (trong câu chuyện): Có câu chuyện riêng, gắn với nơi sinh ra sản phẩm
- Công bố chất lượng sản phẩm: Đã công bố chất lượng
- Đảm bảo chất lượng sản phẩm: Cơ sở chế biến/đóng gói có giấy đủ điều kiện ATTP theo quy định
Hộ nhỏ lẻ được miễn giấy an toàn thực phẩm thì tính sao chưa rõ, anh/chị hỏi cơ quan OCOP của tỉnh.
(Điều 3 khoản 3, Phụ lục II Bộ số 9 QĐ 26/2026/QĐ-TTg)`);
});

test('in a talk of their product, whatever is being asked just then', () => {
  for (const text of ['4 sao cần gì', 'ba sao phải có gì vậy em']) expect(talk('tui nấu rượu nếp', 'hộ kd', text).said, text).toMatch(/^Bộ 14 – .*[34] sao: từ [57]0 điểm/);
  expect(talk('tui nấu rượu nếp', 'hộ kd', 'sao cần hỏi xã').said).not.toMatch(/^Bộ 14/);
});
