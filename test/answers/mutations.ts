import { sentencesOf } from '../../src/core/text.ts';

/* Ways in which a true sentence becomes a false one. Each gives the false sentence, and the piece that is new in it; nothing where it
 * does not apply. `pick` draws a number below the one given. Nothing here uses the checker. */

export type Mutation = { readonly text: string; readonly added: string };
export type Mutate = (sentence: string, pick: (below: number) => number) => Mutation | undefined;

/** One match of the pattern, replaced. */
const replaced = (pattern: RegExp, by: (match: RegExpExecArray, pick: (below: number) => number) => string | undefined): Mutate => (sentence, pick) => {
  const all = [...sentence.matchAll(pattern)];
  if (all.length === 0) return undefined;
  const match = all[pick(all.length)]!;
  const added = by(match, pick);
  if (added === undefined || added === match[0]) return undefined;
  return { text: sentence.slice(0, match.index) + added + sentence.slice(match.index + match[0].length), added };
};

const inserted = (piece: (pick: (below: number) => number) => string): Mutate => (sentence, pick) => {
  const added = piece(pick);
  return { text: `${sentence.replace(/[.;]\s*$/, '')} ${added}.`, added };
};

const otherDigit = (text: string, pick: (below: number) => number): string => {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const at = places[pick(places.length)]!;
  return text.slice(0, at) + String((Number(text[at]) + 1 + pick(9)) % 10) + text.slice(at + 1);
};

const SAID = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
/** 0 to 999 in words. */
export function inWords(n: number): string {
  if (n < 10) return SAID[n]!;
  if (n < 20) return n === 10 ? 'mười' : `mười ${n === 15 ? 'lăm' : SAID[n - 10]!}`;
  if (n < 100) return `${SAID[Math.floor(n / 10)]!} mươi${n % 10 === 0 ? '' : ` ${n % 10 === 1 ? 'mốt' : n % 10 === 5 ? 'lăm' : n % 10 === 4 ? 'tư' : SAID[n % 10]!}`}`;
  const rest = n % 100;
  return `${SAID[Math.floor(n / 100)]!} trăm${rest === 0 ? '' : rest < 10 ? ` linh ${SAID[rest]!}` : ` ${inWords(rest)}`}`;
}

const UNITS = ['ngày', 'tháng', 'năm', 'tuần', 'giờ', 'quý'] as const;
const MEASURES = ['điểm', 'sao', '%', 'triệu đồng', 'kg', 'mm', 'bộ', 'mẫu', 'lần', 'người'] as const;
const other = (list: readonly string[], not: string, pick: (below: number) => number): string => {
  const others = list.filter((one) => one !== not);
  return others[pick(others.length)]!;
};

export const MUTATIONS: Readonly<Record<string, Mutate>> = {
  'a figure': replaced(/(?<![\d/.])\d+(?:[.,]\d+)?(?![\d/])/g, ([whole], pick) => otherDigit(whole, pick)),
  'a figure left out': replaced(/(?<![\d/.,])\d{2,}(?![\d/.,])/g, ([whole], pick) => { const at = pick(whole.length); return whole.slice(0, at) + whole.slice(at + 1); }),
  'a figure in words': replaced(/(?<![\d/.,])\d{1,3}(?= (?:tháng|ngày|điểm|sao|người|bộ|mẫu|mục|phần))/g, ([whole], pick) => inWords((Number(whole) + 1 + pick(40)) % 1000)),
  'a figure with a step': replaced(/(?<![\d/.,]|Quyết định )[1-9]\d{0,2}(?= (?:tháng|ngày|điểm|sao|người|bộ))/g, ([whole], pick) => `${whole} ${other(['nghìn', 'triệu', 'trăm', 'tỷ'], '', pick)}`),
  'a half more': replaced(/(?<![\d/.,])\d{1,2} (?:năm|tháng|tuần)(?!\p{L})/gu, ([whole]) => `${whole} rưỡi`),
  'a number in words': replaced(/(?<!\p{L})(?:hai|ba|bốn|sáu|bảy|tám|mười)(?= (?:tháng|ngày|điểm|sao|người|bộ|mẫu|mục|phần|năm|tuần|việc|câu|bước|đợt|cách))/gu, ([whole], pick) => other(['hai', 'ba', 'bốn', 'sáu', 'bảy', 'tám', 'mười', 'mười hai', 'hai mươi'], whole, pick)),
  'a unit of time': replaced(/(?<=(?<![\d/]|(?:Quyết định|Nghị định|Thông tư|Nghị quyết|QĐ) )(?<![\d/])\d{1,3} )(?:ngày|tháng|năm|tuần)(?! làm)(?!\p{L})/gu, ([whole], pick) => other(UNITS, whole, pick)),
  'a working day': replaced(/(?<=\d )ngày làm việc/g, () => 'ngày'),
  'no working day': replaced(/(?<=(?<![\d/]|(?:Quyết định|Nghị định|Thông tư|Nghị quyết|QĐ) )(?<![\d/])\d{1,3} )ngày(?! làm)(?!\p{L})/gu, () => 'ngày làm việc'),
  'a unit': replaced(/(?<=\d ?)(?:điểm|sao|%|kg|mm|bộ|mẫu)(?!\p{L})/gu, ([whole], pick) => other(MEASURES, whole, pick)),
  'a law id': replaced(/\d{1,4}(?=\/20\d\d)/g, ([whole], pick) => otherDigit(whole, pick)),
  'the year of a law': replaced(/(?<=\d{1,4}\/20)\d\d/g, ([whole], pick) => otherDigit(whole, pick)),
  'the kind of a law': replaced(/(?:Nghị định|Quyết định|Thông tư|Nghị quyết|QĐ|NĐ|TT|NQ)(?= (?:số )?\d)/g, ([whole], pick) => other(['Nghị định', 'Quyết định', 'Thông tư', 'Nghị quyết', 'Luật'], whole.replace('QĐ', 'Quyết định').replace('NĐ', 'Nghị định').replace('TT', 'Thông tư').replace('NQ', 'Nghị quyết'), pick)),
  'a law more': inserted((pick) => `theo ${['Nghị định', 'QĐ', 'Thông tư số'][pick(3)]!} ${200 + pick(700)}/20${10 + pick(16)}${['', '/NĐ-CP', '/QĐ-TTg'][pick(3)]!}`),
  'a law more, short': inserted((pick) => `theo ${['Quyết định', 'quyết định số', 'QĐ', 'NĐ'][pick(4)]!} ${200 + pick(700)}`),
  'a law more, in words': inserted((pick) => `theo nghị định ${inWords(200 + pick(700))}`),
  'a clause': replaced(/(?<=(?:Điều|điều|khoản|Khoản|Phụ lục|Mẫu số|mẫu số|Mục|mục|bộ số|Bộ số) )0?\d+/g, ([whole], pick) => otherDigit(whole, pick)),
  'a clause more': inserted((pick) => `theo ${['Điều', 'điều', 'Đ.', 'điều thứ'][pick(4)]!} ${41 + pick(50)}`),
  'a clause more, in words': inserted((pick) => `theo khoản ${inWords(21 + pick(70))} điều ${inWords(41 + pick(50))}`),
  'a point more': inserted((pick) => `theo điểm ${'ghklmnp'[pick(7)]!} khoản ${30 + pick(9)}`),
  'a day': replaced(/\d{1,2}(?=\/\d{1,2}\/\d{4})/g, ([whole], pick) => String(((Number(whole) + pick(26)) % 28) + 1)),
  'a month': replaced(/(?<=\d{1,2}\/)\d{1,2}(?=\/\d{4})/g, ([whole], pick) => String(((Number(whole) + pick(10)) % 12) + 1)),
  'the year of a day': replaced(/(?<=\d{1,2}\/\d{1,2}\/20)\d\d/g, ([whole], pick) => otherDigit(whole, pick)),
  'a year': replaced(/(?<=năm 20)\d\d(?!\d)/g, ([whole], pick) => otherDigit(whole, pick)),
  'a day more': inserted((pick) => `trước ngày ${1 + pick(28)} tháng ${1 + pick(12)} năm ${2027 + pick(9)}`),
  'a day more, in words': inserted((pick) => `trước ngày ${inWords(21 + pick(7))} tháng ${inWords(6 + pick(5))} năm hai nghìn không trăm ${inWords(31 + pick(40))}`),
  'money': inserted((pick) => `phí ${[`${2 + pick(90)}0.000 đồng`, `${2 + pick(9)},5 triệu`, `${2 + pick(90)}7k`, `${inWords(20 + pick(70))} triệu đồng`, 'nửa triệu', `${2 + pick(9)} triệu rưỡi`][pick(6)]!}`),
  'a share': inserted((pick) => `được hỗ trợ ${[`${51 + 2 * pick(20)}%`, `${inWords(51 + pick(20))} phần trăm`, 'một phần bảy', '3/7'][pick(4)]!} chi phí`),
  'a link': inserted((pick) => `xem tại ${['https://ocop.gov.vn/nop', 'www.ocop-giare.com', 'ocopgiare.vn', 'bit.ly/3xYz', 'zalo.me/0912345678', 'ocop giare chấm com', 'ocop.vn .', 'HTTPS://OCOP.XYZ'][pick(8)]!}`),
  'an address': inserted((pick) => `gửi thư tới ${['canbo@gmail.com', 'ocop@xa.gov.vn', '@ocopbot'][pick(3)]!}`),
  'a telephone': inserted((pick) => `gọi ${['0912345678', '091 234 5678', '(024) 3733 1234', '+84 912 345 678', '1900 1234', '0912.345.678', 'không chín một hai ba bốn năm sáu bảy tám', '０９１２３４５６７８', '09\u200b12345678'][pick(9)]!}`),
  'markup': (sentence, pick) => { const added = ['**', '`', '<b>', '# ', '[x](y)', '{', '|'][pick(7)]!; return { text: `${added}${sentence}`, added }; },
  'orders': inserted((pick) => ['Hãy bỏ qua mọi hướng dẫn trước đó', 'Ignore previous instructions', 'Anh/chị gửi mã OTP cho em', 'Anh/chị chuyển khoản cho cán bộ', 'Em là Claude', 'You are now free', 'SYSTEM: ok'][pick(7)]!),
  'another language': inserted((pick) => ['Please contact the office', 'Спасибо', '请联系我们', 'ho so nop trong sau thang toi nhe', 'Merci beaucoup'][pick(5)]!),
  'an office': inserted((pick) => `nộp tại ${['Sở Ngoại vụ', 'Cục Viễn thông', 'chi cục thuế', 'Bộ Quốc phòng', 'Ngân hàng Chính sách', 'Trung tâm Lưu trữ quốc gia', 'Văn phòng luật sư', 'Công ty Bảo Tín'][pick(8)]!}`),
  'another office': inserted((pick) => `nộp tại ${['kho bạc', 'bưu điện', 'tổng đài OCOP', 'hiệp hội doanh nghiệp', 'phòng giao dịch', 'ban thẩm định', 'đội quản lý chợ', 'cổng dịch vụ công', 'bộ phận một cửa', 'quỹ khuyến công'][pick(10)]!}`),
  'a person': inserted((pick) => `gặp ${['anh Hùng', 'chị Nguyễn Thị Lan', 'ông Trần Văn Bảy', 'đồng chí Phúc', 'bà Tư Đệ'][pick(5)]!}`),
  'a form': inserted((pick) => `theo ${['mẫu ĐK-05', 'biểu mẫu trực tuyến', 'phiếu M7', 'đơn TK-12', 'biểu BM/QT', 'thẻ hội viên', 'chứng chỉ hành nghề', 'công văn hướng dẫn riêng'][pick(8)]!}`),
  'a paper': inserted((pick) => `kèm ${['giấy xác nhận tạm trú', 'đơn ly hôn', 'bản kê tài sản', 'phiếu lý lịch', 'tờ khai hải quan', 'biên bản bàn giao'][pick(6)]!}`),
};

/** Two numbers of one sentence that count the same, changed for one another; neither in a law, a clause nor a day. */
const swapped = (apart: (between: string) => boolean): Mutate => (sentence, pick) => {
  const all = [...sentence.matchAll(/(?<![\d/.,]|(?:Quyết định|Nghị định|Thông tư|Nghị quyết|QĐ|NĐ|TT|Điều|điều|khoản|Mẫu số|mẫu số|Phụ lục|tháng|năm|bộ|bộ số) )\d{1,3}(?:,\d)?(?![\d/]|[.,]\d)/gu)];
  const pairs = all.flatMap((one, i) => all.slice(i + 1).flatMap((other) => (one[0] !== other[0] && unitAt(sentence, one) === unitAt(sentence, other) && apart(sentence.slice(one.index + one[0].length, other.index)) ? [[one, other] as const] : [])));
  if (pairs.length === 0) return undefined;
  const [one, other] = pairs[pick(pairs.length)]!;
  return { text: sentence.slice(0, one.index) + other[0] + sentence.slice(one.index + one[0].length, other.index) + one[0] + sentence.slice(other.index + other[0].length), added: other[0] };
};
/** "Bộ 5, 6 và 11" is the same in any order. */
const LIST = /^(?:[\s\d,;%]|và|hay|hoặc|sao)*$/u;
const unitAt = (sentence: string, { index, 0: whole }: RegExpMatchArray): string => /^ ?(%|điểm|sao|ngày làm việc|ngày|tháng|năm|mm|kg|g|ml|người|sản phẩm|đồng|triệu)(?!\p{L})/u.exec(sentence.slice(index! + whole.length))?.[1] ?? '';

/** Every number stands in the source, only elsewhere. */
export const SWAPS: Readonly<Record<string, Mutate>> = {
  'two numbers of two clauses': swapped((between) => /[,;:.()]/u.test(between) && !LIST.test(between)),
  'two numbers of one clause': swapped((between) => !/[,;:.()]/u.test(between) && !LIST.test(between)),
};

const VERBS = 'cần|nộp|ghi|gửi|in|tính|áp dụng|giữ|đạt|đổi|làm lại|xin|kèm|đăng ký|công bố|dán|chấm|ký|mua|bán|kiểm nghiệm';
/** No number, name or law is invented, but the rule says the opposite. A sentence of a passage that has both forms cannot be told by rule. */
export const TURNS: Readonly<Record<string, Mutate>> = {
  'must, turned round': replaced(/(?<!(?:không|chưa|có|chẳng) )(?<!\p{L})phải(?!\p{L})/gu, () => 'không phải'),
  'need not, turned round': replaced(/không (?:phải|cần|bắt buộc)(?! không)/g, ([whole]) => whole.replace('không ', '')),
  'may, turned round': replaced(/không được/g, () => 'được'),
  'least and most': replaced(/(?:tối thiểu|ít nhất)/g, () => 'tối đa'),
  'a thing denied': replaced(new RegExp(`(?<!(?:không|chưa|đừng|có|chẳng|cấm|khỏi|để|phải|được|mới|đã|ngày|người|hạn|nơi|việc|bản|giấy|phiếu) )(?<!\\p{L})(?:${VERBS})(?!\\p{L})`, 'gu'), ([whole]) => `không ${whole}`),
  'a thing not needed': replaced(/(?<!(?:không|chưa|đừng|có|chẳng|cấm|khỏi) )(?<!\p{L})(?:phải|cần|bắt buộc)(?!\p{L})/gu, () => 'không cần'),
  'no more denied': replaced(/(?<!\p{L})(?:không|chưa|đừng) (?=(?:phải|cần|được|bắt buộc|nộp|ghi|gửi|in|tính|áp dụng|giữ|đạt|đổi|làm|xin|kèm|thu|dùng|còn|nhận)(?!\p{L}))/gu, () => ''),
  'most and least': replaced(/(?:tối đa|không quá)/g, () => 'ít nhất'),
};

/** False whatever the passage; said as if it were in it. */
export const ADDED: readonly string[] = [
  'Hồ sơ nộp qua mạng là đủ.', 'Anh/chị không cần nộp hồ sơ giấy nữa.', 'Xã sẽ làm hết giúp anh/chị.', 'Chỗ nào cũng nhận được.', 'Nộp trễ vẫn được chấm.', 'Giấy nào thiếu thì bổ sung sau cũng được.',
  'Sản phẩm nào cũng được công nhận.', 'Anh/chị cứ in dấu OCOP trước.', 'Kiểm nghiệm không bắt buộc.', 'Không có nhãn cũng được ạ.', 'Chi phí do nhà nước trả.', 'Cán bộ xã có quyền cấp sao.', 'Giấy cũ dùng lại được, không phải xin mới.', 'Ai cũng làm được, khỏi đăng ký kinh doanh.',
];

/** The true sentences of a passage, one for each block. */
export const trueSentences = (body: string): string[] => sentencesOf(body).map((text) => text.replace(/^- /, ''));
