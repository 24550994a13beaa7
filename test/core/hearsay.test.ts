import { describe, expect, test } from 'vitest';
import { answer } from '../../src/core/answer/answer.ts';
import { dayOf } from '../../src/core/time.ts';
import { readFacts } from '../../src/core/read/facts.ts';
import { knowledge, NOW } from '../fresh.ts';
import { factOf, heldBy, talk } from './talk.ts';

const BEFORE = ['bánh gai', 'htx', 'lần đầu', '3 sao', 'có giấy đăng ký kinh doanh rồi'];
const FIRST = talk(...BEFORE);
const believed = (text: string) => {
  const talked = talk(...BEFORE, text);
  return { held: heldBy(talked), facts: ['producer-kind', 'case', 'stars', 'certificate-stars', 'province', 'commune', 'trademark', 'test-report', 'food-safety-certificate', 'packaged', 'natural-wood'].map((fact) => factOf(talked, fact)) };
};
const nothingNew = { held: heldBy(FIRST), facts: ['producer-kind', 'case', 'stars', 'certificate-stars', 'province', 'commune', 'trademark', 'test-report', 'food-safety-certificate', 'packaged', 'natural-wood'].map((fact) => factOf(FIRST, fact)) };

test.each<[string, string]>([
  ['ông bên kia nói lên công ty thì khỏi cần giấy ATTP, nói xạo phải không em', 'answered'], ['nghe nói 3 sao khỏi cần nhãn hiệu, thật không ad', 'answered'],
  ['ông hàng xóm bảo mua phiếu kiểm nghiệm có sẵn cũng được, đúng không em', 'refused'], ['bà bán hàng bảo đưa phong bì cho hội đồng là xong, phải không', 'refused'],
])('%s: what they said is asked', (text, outcome) => expect(answer({ text, on: dayOf(NOW) }, knowledge).outcome).toBe(outcome));

describe('what others say, and what a question only supposes, is not believed of who asks', () => {
  test.each([
    'có người bảo hồ sơ giờ chỉ nộp online, đúng không',
    'báo viết giấy ATTP có hiệu lực 5 năm, có thật không',
    'bao viet kiem nghiem co han 2 nam phai k',
    'nghe nói hộ kinh doanh không được thi, vậy hả',
    'bà hàng xóm bảo lên 4 sao phải có ISO, đúng không em',
    'cò bảo hộ kinh doanh không được thi, phải không',
    'Cò đòi 10 triệu bảo lo được 3 sao, có tin được không',
    'nghe nói lên 4 sao phải có ISO',
    'tổ hợp tác thì cần giấy gì để chứng minh',
    'hàng xóm cho em mượn sổ hộ nghèo lập hộ kinh doanh, được không',
    'bố em mất rồi, giấy ocop với hộ kinh doanh đứng tên bố, em làm tiếp thì giấy có dùng được không ạ',
    'tên thương hiệu em trùng với quán phở ở Sài Gòn có sao không',
    'mai Nam Định có mưa không cháu',
    'nước đóng chai lấy từ giếng chưa xét nghiệm, bán trong xóm thôi thì khỏi giấy phải không',
    'cho em hỏi thời hạn xã xử lý và tỉnh xử lý hồ sơ',
    'em cần cái dấu đỏ của xã scan để ghép vào mẫu 03',
    'dán tem OCOP của chai cũ sang chai mới có được tính là tái sử dụng không',
    'Bộ có quyền yêu cầu tỉnh thu hồi công nhận không',
    'hôm qua em trả lời sai rồi, 4 sao phải 75 điểm cơ',
    'lợi nhuận năm ngoái giảm năm nay tăng thì đạt 4 sao chưa',
    'in sẵn 4 sao đi vì chắc chắn đỗ, đợt chấm có tháng nữa thôi',
  ])('%s', (text) => {
    expect(believed(text)).toEqual(nothingNew);
  });

  test('what was heard of is answered', () => {
    expect(talk(...BEFORE, 'báo viết giấy ATTP có hiệu lực 5 năm, có thật không').said).toMatch(/hiệu lực 3 năm/);
    expect(talk(...BEFORE, 'bà hàng xóm bảo mỗi xã chỉ được một sản phẩm, đúng không').said).toMatch(/không giới hạn số sản phẩm/);
  });
});

describe('what is theirs is written down', () => {
  test.each([
    ['xã bảo em thiếu kiểm nghiệm', 'test-report', 'chua'],
    ['à nhầm, là hộ kinh doanh, vậy cần giấy gì', 'producer-kind', 'ho_kinh_doanh'],
    ['không phải htx, hộ kinh doanh chứ, cần gì em', 'producer-kind', 'ho_kinh_doanh'],
    ['xã Hải Xuân, tỉnh Nam Định thì nộp hồ sơ ở đâu vậy em', 'province', 'Ninh Bình'],
    ['nghe nói phải có nhãn hiệu, nhãn hiệu em chưa có', 'trademark', 'chua'],
    ['muốn lên 4 sao thì cần gì', 'stars', 4],
    ['4 sao', 'stars', 4],
    ['hộ kinh doanh nhà em ở xã Hải Xuân thì nộp ở đâu', 'producer-kind', 'ho_kinh_doanh'],
    ['hộ kinh doanh nhà em ở xã Hải Xuân thì nộp ở đâu', 'commune', 'Hải Xuân'],
    ['xã em ở nam định nộp ở đâu vậy', 'province', 'Ninh Bình'],
    ['kiểm nghiệm có rồi mà attp chưa có thì làm sao', 'food-safety-certificate', 'chua'],
  ])('%s', (text, fact, value) => {
    expect(factOf(talk(...BEFORE, text), fact)).toBe(value);
  });

  test('a short question may put off', () => {
    expect(talk(...BEFORE, 'để sau được không em').said).toMatch(/^Dạ để sau ạ/);
  });

  test.each([
    ['cán bộ bảo phải có kiểm nghiệm, kiểm nghiệm có rồi', 'test-report'],
    ['chi bao gio nop duoc, kiem nghiem co roi', 'test-report'],
    ['nhản hiệu em có rồi', 'trademark'],
  ])('%s: they have it', (text, paper) => {
    expect(heldBy(talk(...BEFORE, text))).toContain(paper);
  });

  test('a paper they have is theirs though they ask beside it', () => {
    expect(heldBy(talk(...BEFORE, 'có kiểm nghiệm rồi, giờ làm gì tiếp'))).toContain('test-report');
  });
});

describe('stars they have, and stars they want', () => {
  test.each([
    ['HTX mình vừa có tin vui lên 4 sao, muốn làm tấm biển to trước cửa', 3, 4],
    ['năm ngoái được công nhận 3 sao, năm nay muốn lên 4 sao', 4, 3],
    ['muốn lên 4 sao', 4, undefined],
  ])('%s', (text, wants, has) => {
    const talked = talk(...BEFORE, text);
    expect([factOf(talked, 'stars'), factOf(talked, 'certificate-stars')]).toEqual([wants, has]);
  });

  test.each(['lập 3 hộ kinh doanh cùng một xưởng để thi 3 suất', 'cần file excel toàn bộ cơ sở sắp hết hạn giấy kèm số zalo'])('%s: of others', (text) => {
    expect(believed(text)).toEqual(nothingNew);
  });
});

test.each(['ngoài đồng bao la nhà em trồng chuối', 'em có bảo hồ hởi gì đâu', 'có đồng thùng gạo'])('%s: with another tone it is another word', (text) => {
  expect(readFacts(text, knowledge.facts).statements).toEqual([]);
});
