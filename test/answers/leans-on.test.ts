import { describe, expect, test } from 'vitest';
import { answer } from '../../src/core/answer/answer.ts';
import { ofThatPlace } from '../../src/core/answer/lean/of-that-place.ts';
import { ofThatLaw } from '../../src/core/answer/lean/of-that-law.ts';
import { ofTheList } from '../../src/core/answer/lean/of-the-list.ts';
import { useByOf } from '../../src/core/answer/paper/use-by.ts';
import type { Day } from '../../src/core/time.ts';
import { knowledge } from '../fresh.ts';

const ask = (text: string, before?: string) => answer({ text, before, on: '2026-11-29' as Day }, knowledge);
const entriesOf = (text: string, before?: string): readonly string[] => {
  const found = ask(text, before);
  return found.outcome === 'answered' ? [...new Set(found.sources.map(({ entry }) => entry))] : [found.outcome];
};

describe('what points at a line of a list just told', () => {
  const LIST = 'Gồm có:\n- Mẫu số 01: phiếu đăng ký\n- Mẫu số 02: báo cáo\nVà mẫu hàng.';
  test.each<[string, string | undefined]>([
    ['cái đầu tiên lấy ở đâu', 'Mẫu số 01 lay o dau'],
    ['thế mục thứ 2 ghi gì', 'Mẫu số 02 ghi gi'],
    ['giấy cuối cùng ai ký', 'Mẫu số 02 ai ky'],
    ['cái thứ ba ghi gì', undefined],
    ['cái đầu tiên', undefined],
    ['cái bánh đầu tiên bán ở đâu', undefined],
  ])('is that line: %s', (text, full) => { expect(ofTheList(text, LIST)).toBe(full); });
  test('and nothing where no list was told', () => { expect(ofTheList('cái đầu tiên lấy ở đâu', 'Nộp ở UBND xã.')).toBeUndefined(); });
  test('is answered of it', () => { expect(entriesOf('cái thứ hai ghi gì', 'hồ sơ lần đầu gồm những gì')).toEqual(['mau-02-bao-cao']); });
});

test.each<[string, string, string | undefined]>([
  ['có hiệu lực từ khi nào', 'nghị định 37 nói về gì', 'nghi dinh 37 co hieu luc tu khi nao'],
  ['thế áp dụng lúc nào', 'quyết định số 26/2026 là gì', 'quyet dinh so 26 2026 the ap dung luc nao'],
  ['có hiệu lực từ khi nào', 'quyết định 148 với quyết định 26 khác gì', undefined],
  ['nghị định 43 còn hiệu lực không', 'nghị định 37 nói về gì', undefined],
  ['nhãn phải ghi gì', 'nghị định 37 nói về gì', undefined],
])('days are asked of the one text named before: %s, behind %s', (text, before, full) => { expect(ofThatLaw(text, before)).toBe(full); });

test('a text is told of, not the one OCOP goes by', () => { expect(entriesOf('có hiệu lực từ khi nào', 'nghị định 37 là nghị định nào')[0]).toBe('nghi-dinh-37-hieu-luc'); });

describe('papers asked for behind goods', () => {
  test('are those of these goods', () => {
    expect(entriesOf('cần giấy gì', 'rượu nếp có làm ocop được không')[0]).toBe('ruou-can-giay-gi');
    expect(entriesOf('cần những giấy tờ gì', 'chả lụa thi ocop được không')[0]).toMatch(/^papers-8-/);
  });
  test('of a paper spoken of there, of that', () => { expect(entriesOf('cần giấy gì', 'rượu nếp xin giấy an toàn thực phẩm ở đâu')[0]).toBe('attp-ho-so-xin-giay'); });
});

test.each([
  ['mã vạch làm ở đâu', 'ma-vach-co-bat-buoc'],
  ['câu chuyện sản phẩm viết gì', 'chua-co-cau-chuyen'],
  ['đăng ký nhãn hiệu ở đâu', 'chua-co-nhan-hieu-nop-duoc-khong'],
])('to file without it is of the paper named before: %s', (before, entry) => { expect(entriesOf('chưa có thì nộp được không', before)[0]).toBe(entry); });

test.each([
  ['nhãn ghi những gì', 'nước mắm thi ocop được không', /^nuoc-mam|^nhan-(?!bon)/], ['nhãn phải ghi gì', 'mật ong rừng xếp bộ nào', /^nhan-mat-ong$/],
  ['có phải kiểm nghiệm không', 'nón lá làm ocop được không', /^kiem-nghiem-hang-thu-cong$/], ['kiểm nghiệm ở đâu', 'nón lá làm ocop được không', /^kiem-nghiem-phong-nao$/],
  ['nhãn ghi những gì', 'nộp hồ sơ ở đâu', /^nhan-bon-noi-dung-bat-buoc$/],
])('%s behind "%s" is of those goods where that is another', (text, before, entry) => { expect(entriesOf(text, before)[0]).toMatch(entry); });

test('who must is whether it must be: tự công bố', () => { expect(entriesOf('những ai phải làm', 'tự công bố là gì')).toEqual(['hang-nao-phai-tu-cong-bo']); });

test.each([
  ['hạng 4 sao có bắt buộc phải có không', 'nhãn hiệu nộp đơn ở đâu', 'nhan-hieu-len-4-sao'], ['ba sao thi co can khong', 'dang ky nhan hieu mat bao lau', 'nhan-hieu-toi-thieu-3-sao'],
  ['lỡ rớt thì sao', 'bao lâu thì có kết quả', 'khong-dat-lam-sao'], ['5 sao cần những gì', 'nước mắm xếp bộ mấy', 'criterion-minimums-9-5'],
])('whether a rank takes a paper, and what becomes of the dossier, is asked of what was named: %s behind %s', (text, before, entry) => { expect(entriesOf(text, before)[0]).toBe(entry); });

test.each([
  ['còn dưới Cà Mau thì sao', 'hội đồng có bao nhiêu người', 'hoi-dong-bao-nhieu-nguoi'],
  ['ở Đà Lạt có không', 'có lớp tập huấn ocop nào không', 'tap-huan-ocop'],
])('of a place what was asked before is asked: %s', (text, before, entry) => { expect(entriesOf(text, before)[0]).toBe(entry); });
test('who only says where they are asks nothing', () => { expect(ofThatPlace('em ở Ninh Bình', 'nhãn ghi gì', knowledge)).toBeUndefined(); });

test.each([
  ['Hai bác nhà em gói bánh chưng bán tết mấy chục năm, năm nay anh cán bộ phường cứ giục làm ocop, trong tay mới có mỗi tờ hộ kinh doanh, vậy còn phải làm những giấy gì', true],
  ['Hai bác nhà em gói bánh chưng bán tết mấy chục năm, năm ngoái được ocop rồi, năm nay sắp hết hạn phải đánh giá lại, trong tay có đủ cả, vậy còn phải làm những giấy gì', false],
  ['Hai bác nhà em gói bánh chưng, năm nay anh cán bộ phường cứ giục làm ocop, trong tay mới có mỗi tờ hộ kinh doanh, mà tết này bận quá, vậy giấy nộp ở đâu', false],
])('a story that ends asking for papers is of the goods it tells of: %s', (text, is) => { expect(entriesOf(text)[0]!.startsWith('papers-')).toBe(is); });

test.each([
  ['giò nạc để được 5 ngày thì ghi hạn sao', true], ['sua chua han 10 ngay ghi the nao', true], ['nem mấy hôm là hết hạn ghi sao trên nhãn', true],
  ['giấy ocop hạn 3 tháng ghi sao', false], ['hàng quá hạn 5 ngày ghi sao', false], ['giò nạc để được mấy ngày', false],
])('how long goods keep is written as a day, and is no certificate that ends: %s', (text, is) => { expect(useByOf({ text, on: '2026-11-29' as Day }, knowledge) !== undefined).toBe(is); });

describe('how something is written on a label', () => {
  const declined = (text: string): boolean => 'declines' in ask(text);
  test('is asked, and nothing we refuse', () => { expect(declined('đặt in lô nhãn mới thì hạn dùng ghi thế nào')).toBe(false); });
  test('nor are the grams of an honest sample, and how many goods there are in the country', () => {
    for (const text of ['gửi mẫu đi kiểm nghiệm chừng bao nhiêu gam vậy', 'em làm đề tài, cho em xin số sản phẩm ocop cả nước năm nay']) expect(declined(text), text).toBe(false);
  });
  test('but not of goods that are old', () => {
    const found = ask('hàng tồn quá hạn in nhãn khác thì hạn dùng ghi sao');
    expect(found.outcome === 'refused' || found.outcome === 'no-answer' || 'declines' in found).toBe(true);
  });
});

test.each<[string, string, boolean]>([
  ['thôi bà hổng ghi nữa, vậy cần ghi gì', 'nhãn ghi trị ho được không', true],
  ['vay phai ghi nhung gi tren nhan', 'nhan ghi ngon nhat mien tay duoc khong', true],
  ['vậy ghi gì trong báo cáo', 'nhãn ghi trị ho được không', false],
])('what a label must say is asked once it may not say that: %s', (text, before, isSo) => {
  expect(entriesOf(text, before).join() === 'nhan-bon-noi-dung-bat-buoc').toBe(isSo);
});
