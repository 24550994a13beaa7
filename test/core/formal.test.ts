import { describe, expect, test } from 'vitest';
import { inFullWords } from '../../src/core/read/keyword.ts';
import { namesOfWhat } from '../../src/core/read/named-question.ts';
import { isQuestion } from '../../src/core/read/question.ts';
import { correctionIn } from '../../src/core/read/correction.ts';
import { spelled } from '../../src/core/read/plain.ts';
import { findProducts } from '../../src/core/product/find.ts';
import { knowledge } from '../fresh.ts';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

/* As offices write: what is asked is named, what is told is in the passive, and many of their words begin with a syllable that is also a good. */

describe('what is asked by its name is a question', () => {
  test.each(['thành phần hồ sơ', 'thẩm quyền công nhận sản phẩm 5 sao', 'thời hạn xử lý tại cấp xã', 'điều kiện đối với hộ gia đình', 'kinh phí tổ chức đánh giá', 'Đề nghị cho biết căn cứ pháp lý hiện hành', 'kính đề nghị quý cơ quan hướng dẫn trình tự thực hiện', 'các trường hợp thu hồi giấy chứng nhận'])('%s', (text) => {
    expect(isQuestion(spelled(text))).toBe(true);
  });
  test.each(['thời hạn đến 20/8/2028', 'hiệu lực 03 năm', 'thời hạn 36 tháng', 'số lượng sản phẩm mỗi năm 2 tấn', 'số lượng mỗi ngày 500 quả', 'quy trình sản xuất gồm rửa, thái, phơi', 'điều kiện nhà em khó khăn', 'thủ tục em làm rồi', 'đơn đề nghị đã nộp', 'HTX kính đề nghị được hướng dẫn đăng ký sản phẩm bưởi sấy'])('%s: told, or wished', (text) => {
    expect(isQuestion(spelled(text))).toBe(false);
  });
  test.each([['điều kiện đối với hộ gia đình', true], ['thời hạn thực hiện là bao nhiêu ngày', false], ['mức xử phạt', false]])('%s: of what it is asked is named: %s', (text, isNamed) => {
    expect(namesOfWhat(spelled(text))).toBe(isNamed);
  });
  test('nothing of it is written down', () => {
    const done = talk(...CAKE, 'thẩm quyền công nhận sản phẩm 5 sao', 'kinh phí tổ chức đánh giá');
    expect(factOf(done, 'certificate-stars')).toBeUndefined();
    expect(done.state.products.map(({ name }) => name)).toEqual(['bánh gai']);
  });
});

test.each(['HTX có nguyện vọng đăng ký tham gia đánh giá, phân hạng sản phẩm OCOP', 'htx dang ky dieu kien', 'đăng ký tiêu chuẩn nữa', 'dang ky trung tam', 'chúng tôi đăng ký chế độ'])('%s: no goods', (text) => {
  expect(findProducts(text, knowledge.lexicon)).toEqual([]);
});
test.each([['đăng ký hạt điều rang', 'hạt điều rang'], ['dang ky muc kho', 'mực khô'], ['đăng ký tiêu sọ', 'tiêu sọ']])('%s: goods all the same', (text, name) => {
  expect(findProducts(text, knowledge.lexicon).map((one) => one.name)).toEqual([name]);
});

test.each([['câu chuyện sản phẩm đã được in trên tờ rơi', 'product-story'], ['Giấy đăng ký kinh doanh đã được UBND xã cấp', 'business-registration'], ['báo cáo tài chính đã được lập', 'finance-report']])('%s: held', (text, item) => {
  expect(heldBy(talk(...CAKE, text))).toContain(item);
});
test('asked for, and not there', () => expect(heldBy(talk(...CAKE, 'phiếu kiểm nghiệm đã được yêu cầu bổ sung'))).not.toContain('test-report'));

test('a paper taken back in the middle of a sentence is not the one told of', () => {
  expect(correctionIn('kiem nghiem thi a khong phai cai cong bo thoi, lam roi').corrected).toBe('cai cong bo thoi, lam roi');
  expect(correctionIn('có đăng ký hộ kinh doanh rồi giấy an toàn thực phẩm thì à không phải cái cam kết thôi xã ký hồi tháng ba').corrected).toBe('có đăng ký hộ kinh doanh rồi cái cam kết thôi xã ký hồi tháng ba');
});

describe('as into a search box, in a dossier', () => {
  test.each([['phí mã vạch', /^Có phí/], ['hạn giấy attp', /^Giấy có hiệu lực 3 năm/], ['điểm câu chuyện', /12 điểm/], ['diem bao bi', /đóng gói sáng tạo/], ['phi dang ky nhan hieu', /^Nộp ở Cục Sở hữu trí tuệ/], ['nhãn bánh gai', /nhãn thực phẩm phải có/], ['hsd bánh gai', /ngày, tháng, năm/]])('%s: that is answered, and no paper is told of', (text, told) => {
    expect(talk(...CAKE, text).said).toMatch(told);
  });
  test.each(['hạn attp đến 2028', 'điểm du lịch', 'hạn nộp', 'nhãn lồng', 'phí', 'chi phí của em cao'])('%s: asks no such thing', (text) => {
    expect(inFullWords(text, ['bánh gai'], () => false)).toBe(text);
  });
  test.each([['hạn giấy attp', 'giấy attp cấp 12/2/2025', /12\/02\/2028/], ['hạn gcn ocop', 'được 3 sao cấp 25/6/2025', /25\/6\/2028/]])('%s: of theirs, whose day is known', (text, told, end) => {
    expect(talk(...CAKE, told, text).said).toMatch(end);
  });
});
test('so many they have a contract with: it is there', () => expect(heldBy(talk(...CAKE, 'Hợp đồng liên kết với 35 hộ trồng, chiếm 80% sản lượng, thực hiện từ tháng 3/2025'))).toContain('origin-proof'));
test('points of a line are asked of the sheet, and their own points of the dossier', () => {
  expect(talk(...CAKE, 'bao bì được mấy điểm').said).toMatch(/đóng gói sáng tạo/);
  expect(talk(...CAKE, 'em được mấy điểm rồi').said).toMatch(/đã chấm/);
});

test('a question under its heading writes nothing down, and the number of a criterion is no day', () => {
  const told = talk('hợp tác xã', 'làm mật ong', 'Tiêu chí 2.3 phong cách, ghi nhãn: yêu cầu của hạng 4 sao về mã truy xuất');
  expect(heldBy(told)).toEqual([]);
  expect(factOf(told, 'certificate-stars')).toBeUndefined();
  expect(told.said).toContain('Phong cách, ghi nhãn');
  expect(heldBy(talk('hợp tác xã', 'làm mật ong', 'kiểm nghiệm ngày 2.3.2026 rồi'))).toEqual(['test-report']);
});
