import { expect, test } from 'vitest';
import { answer } from '../../src/core/answer/answer.ts';
import type { Day } from '../../src/core/time.ts';
import { withinCalls } from '../../src/search/calls.ts';
import { restsOn, withoutClause } from '../../src/search/clause.ts';
import { knowledge } from '../fresh.ts';

/* Where in the law it stands and how offices beg to be told is no part of what is asked; the name of a rule is no request we refuse. */

const ON = '2026-11-29' as Day;
const ask = (text: string, before?: string) => answer({ text, before, on: ON }, knowledge);
const first = (text: string, before?: string) => { const found = ask(text, before); return found.outcome === 'answered' ? found.sources[0]?.entry : found.outcome; };
const without = (line: string) => { const words = line.split(' '); const { kept, clause } = withoutClause(words); return [kept.map((i) => words[i]).join(' '), clause]; };

test.each([
  ['nhung can cu thu hoi theo khoan 1 dieu 8 quyet dinh 26 2026', 'nhung can cu thu hoi', { article: '8', section: '1', law: 'qd-26-2026' }],
  ['thoi han xa giai quyet quy dinh tai diem a khoan 2 dieu 7', 'thoi han xa giai quyet', { article: '7', section: '2' }],
  ['diem toi da cua phan b theo quyet dinh 26 2026', 'diem toi da cua phan b', undefined],
  ['dieu 8 quyet dinh 26', 'dieu 8 quyet dinh 26', { article: '8', law: 'qd-26' }],
  ['nop ho so o xa', 'nop ho so o xa', undefined],
  ['thoi han bao ho nhan hieu theo luat so huu tri tue', 'thoi han bao ho nhan hieu', undefined],
  ['noi dung bat buoc tren nhan theo nghi dinh so 37 2026 nghi dinh cp', 'noi dung bat buoc tren nhan', { law: 'nd-37-2026' }],
  ['cach ghi han su dung theo quy dinh cua phap luat', 'cach ghi han su dung', undefined],
  ['khoan 6 dieu 93 luat so huu tri tue quy dinh hieu luc giay chung nhan nhan hieu', 'quy dinh hieu luc giay chung nhan nhan hieu', { article: '93', section: '6' }],
  ['tham quyen cong nhan theo quyet dinh 148', 'tham quyen cong nhan theo quyet dinh 148', undefined],
  ['tu cong bo theo nghi dinh 15 hay nghi dinh 46', 'tu cong bo theo nghi dinh 15 hay nghi dinh 46', undefined],
])('%s', (line, kept, clause) => {
  expect(without(line)).toEqual([kept, clause]);
});

test.each([
  ['Hồ sơ tự công bố sản phẩm theo Nghị định 15/2018/NĐ-CP', 'tu-cong-bo-ho-so'], ['Hàng hóa phải truy xuất nguồn gốc theo Nghị định 37/2026', 'truy-xuat-co-bat-buoc'],
  ['Đăng ký mã số mã vạch theo Nghị định 37/2026/NĐ-CP', 'ma-vach-dang-ky'], ['Halal trên nhãn theo Nghị định 127/2026', 'halal-tren-nhan'],
  ['Khoản 6 Điều 93 Luật Sở hữu trí tuệ quy định hiệu lực của giấy chứng nhận nhãn hiệu ra sao?', 'nhan-hieu-thoi-han'],
])('%s: by which text it stands is no part of it', (text, entry) => {
  expect(first(text)).toBe(entry);
});

test('what rests on the very clause gains most', () => {
  const passage = knowledge.passages.find(({ id }) => id === 'thu-hoi-khi-nao')!;
  expect(restsOn(passage, { article: '8', section: '1', law: 'qd-26' })).toBeGreaterThan(restsOn(passage, { article: '8', section: '9', law: 'qd-26' }));
  expect(restsOn(passage, { article: '8', law: 'nd-37' })).toBe(1);
  expect(restsOn(passage, { law: 'qd-26' })).toBeGreaterThan(1);
  expect(restsOn(passage, { article: '80' })).toBe(1);
  // A number begins with another: 26 is no 2, and 15 no 155.
  expect([{ law: 'qd-2' }, { law: 'qd-26-2025' }].map((asked) => restsOn(passage, asked))).toEqual([1, 1]);
  expect(restsOn({ ...passage, refs: passage.refs.map((ref) => ({ ...ref, law: 'nd-155-2018' as typeof ref.law })) }, { law: 'nd-15' })).toBe(1);
  expect(restsOn(passage, { law: 'qd-26-2026' })).toBeGreaterThan(1);
});

test.each([['kinh de nghi quy co quan cho biet noi nop ho so ocop', 'noi nop ho so ocop'], ['ubnd xa xin quy so huong dan ve thoi han nop', 'thoi han nop'], ['van ban de nghi cua xa huong dan gi', 'van ban de nghi cua xa huong dan gi']])('%s', (line, asked) => {
  const words = line.split(' ');
  expect(words.slice(...withinCalls(words)).join(' ')).toBe(asked);
});

test.each([['số thành viên hội đồng', 'hoi-dong-bao-nhieu-nguoi'], ['chế độ báo cáo của chủ thể', 'bao-cao-dinh-ky']])('%s: the name of a rule is answered', (text, entry) => {
  expect(first(text)).toBe(entry);
});
test('and a forgery put in their words is refused', () => {
  expect(first('Đề nghị hỗ trợ soạn biên bản họp hội đồng khống, ghi lùi ngày')).toMatch(/refused|lam-gia/);
});

test('what names its own matter leans on nothing before it', () => {
  expect(first('điều kiện đối với hộ gia đình', 'các trường hợp thu hồi giấy chứng nhận')).toBe(first('điều kiện đối với hộ gia đình'));
});

test.each([['bộ tiêu chí mật ong', 'set-4'], ['nón lá phiếu chấm', 'set-21'], ['bộ tiêu chí ocop', 'hai-sau-bo']])('%s', (text, entry) => {
  expect(first(text)).toBe(entry);
});
test.each(['hsd bánh tráng', 'cà phê bột nsx'])('%s: the day of goods is no set', (text) => {
  expect(first(text)).not.toMatch(/^set-/);
});
test('how often the centre judges is a rule', () => {
  expect(ask('trung ương chấm 5 sao mấy tháng 1 lần')).not.toHaveProperty('declines');
});
test('of goods nobody named, the line that most sheets have', () => {
  expect(ask('hợp đồng liên kết điểm').text).not.toMatch(/^Bộ 1 /);
});
test.each(['soạn biên bản họp xã khống', 'làm khống hđ liên kết 75%', 'Đề nghị lập danh sách lao động địa phương không có thật để đủ tỷ lệ 75%'])('%s: refused', (text) => {
  expect(ask(text).outcome).toBe('refused');
});
test.each(['khai khống bị phạt gì', 'khai khống là gì'])('%s: what becomes of it may be asked', (text) => {
  expect(ask(text).outcome).not.toBe('refused');
});

test.each([
  ['Đề nghị cho biết điều kiện để sản phẩm được công nhận đạt hạng 3 sao', 'ba-sao-la-gi'], ['Xin cho biết điều kiện lên 5 sao', 'toi-thieu-5-sao'], ['Cho biết điều kiện đạt 4 sao', 'toi-thieu-4-sao-thuc-pham'],
  ['Đề nghị cho biết yêu cầu tối thiểu về sở hữu trí tuệ đối với sản phẩm đề nghị xếp hạng 4 sao.', 'nhan-hieu-moc-sao'], ['Đề nghị cho biết số lượng sản phẩm mẫu đối với sản phẩm đề nghị xếp hạng 5 sao', 'san-pham-mau'],
])('%s: "cho biết điều kiện" offers nothing to anybody, and stars proposed are no stars wished for', (text, entry) => {
  expect(first(text)).toBe(entry);
});
test.each(['Muốn đạt 4 sao phải biết điều với hội đồng thế nào', 'Đề nghị hướng dẫn cách ghi hợp đồng liên kết cho đủ 75%', 'Đề nghị cho biết mức bồi dưỡng hội đồng để sản phẩm đạt 4 sao'])('%s: refused still', (text) => {
  expect(ask(text).outcome).toBe('refused');
});

test('by which text it is done is no day of a certificate', () => expect(first('Căn cứ pháp lý triển khai đánh giá sản phẩm OCOP năm 2026')).toBe('van-ban-ocop-hien-hanh'));
test.each([
  ['Cơ quan chịu trách nhiệm thông báo bằng văn bản kết quả phân hạng cho chủ thể và UBND cấp xã', 'ket-qua-thong-bao'], ['Nghĩa vụ của tổ chức sử dụng mã số mã vạch', 'ma-vach-dang-ky'],
  ['Chế độ báo cáo của cơ sở sản xuất rượu thủ công', 'ruou-bao-cao-nam'], ['Nội dung bắt buộc của nhãn hàng dệt may', 'nhan-vai-tho-cam'],
])('%s: answered', (text, entry) => expect(first(text)).toBe(entry));
test('a household that begs to be guided asks what comes behind', () => expect(first('Hộ sản xuất đề nghị được hướng dẫn thủ tục tự công bố sản phẩm mứt gừng')).toBe('tu-cong-bo-ho-so'));

test('a year told digit by digit is that year, and none of today', () => expect(ask('giấy cấp ngày mười lăm tháng ba năm hai không hai tư thì bao giờ hết hạn').text).toContain('15/3/2027'));
