import { expect, test } from 'vitest';
import { orderIn } from '../../src/core/staff/orders.ts';
import { reportOrderIn, type ReportOrder } from '../../src/core/staff/report-order.ts';
import { periodOf } from '../../src/core/staff/reports.ts';
import type { Day } from '../../src/core/time.ts';

/* As staff type it: with and without marks, short, in a hurry. Written before the rules were tried on them. */

const next = { by: 'shift', shift: 1 } as const;
const now = { by: 'shift', shift: 0 } as const;

const MEANT: readonly (readonly [string, Partial<ReportOrder>])[] = [
  ['báo cáo', { view: 'summary' }], ['Báo cáo.', { view: 'summary' }], ['bao cao', { view: 'summary' }], ['bc', { view: 'summary' }], ['cho anh xem báo cáo', { view: 'summary' }], ['em ơi gửi báo cáo nhé', { view: 'summary' }], ['báo cáo tổng quan', { view: 'summary' }], ['thống kê', { view: 'summary' }], ['xem số liệu', { view: 'summary' }], ['baocao', { view: 'summary' }],
  ['báo cáo xã Xuân Thành', { view: 'summary', commune: 'Xuân Thành' }], ['bc xa xuan thanh', { view: 'summary', commune: 'xuan thanh' }], ['báo cáo phường Năm Căn nhé', { view: 'summary', commune: 'Năm Căn' }], ['báo cáo phường 5', { view: 'summary', commune: '5' }], ['báo cáo xã Quế Sơn 2', { view: 'summary', commune: 'Quế Sơn 2' }], ['báo cáo xã Hải Xuân 4 sao', { view: 'summary', commune: 'Hải Xuân', stars: 4 }], ['báo cáo bộ 6', { view: 'summary', set: 6 }], ['báo cáo 4 sao xã Hải Xuân', { view: 'summary', stars: 4, commune: 'Hải Xuân' }],
  ['báo cáo theo xã', { view: 'commune' }], ['bc theo xa', { view: 'commune' }], ['báo cáo từng xã trang 2', { view: 'commune', page: 2 }], ['theo bộ', { view: 'set' }], ['báo cáo theo bộ tiêu chí', { view: 'set' }], ['báo cáo theo nhóm', { view: 'set' }], ['bao cao theo giai doan', { view: 'stage' }], ['báo cáo theo tiến độ', { view: 'stage' }], ['báo cáo theo trường hợp', { view: 'case' }], ['bc theo sao', { view: 'stars' }], ['báo cáo theo hạng sao', { view: 'stars' }], ['báo cáo theo tư vấn', { view: 'consultant' }], ['theo cán bộ tư vấn', { view: 'consultant' }],
  ['chứng nhận hết hạn tháng tới', { view: 'ending', month: next }], ['chung nhan het han thang toi', { view: 'ending', month: next }], ['giấy chứng nhận sắp hết hạn tháng sau', { view: 'ending', month: next }], ['gcn hết hạn tháng này', { view: 'ending', month: now }], ['gcn hh thang nay', { view: 'ending', month: now }], ['cn hết hạn tháng 12/2026', { view: 'ending', month: { by: 'name', month: 12, year: 2026 } }], ['tháng 3 năm 2027 hết hạn những giấy nào', { view: 'ending', month: { by: 'name', month: 3, year: 2027 } }], ['tháng 5 có cái nào hết hạn ko', { view: 'ending' }],
  ['tháng này xã Xuân Thành hết hạn cái nào', { view: 'ending', month: now, commune: 'Xuân Thành' }], ['thang nay xa xuan thanh het han cai nao', { view: 'ending', month: now, commune: 'xuan thanh' }], ['tháng sau xã Hải Xuân có sản phẩm nào hết hạn', { view: 'ending', month: next, commune: 'Hải Xuân' }], ['chứng nhận hết hạn', { view: 'ending' }], ['chứng nhận hết hạn theo tháng', { view: 'ending' }], ['sản phẩm nào sắp hết hạn', { view: 'ending' }], ['sp hết hạn năm nay', { view: 'ending', month: { by: 'year', shift: 0 } }], ['danh sách chứng nhận hết hạn tháng tới trang 3', { view: 'ending', month: next, page: 3 }], ['giấy chứng nhận của xã Xuân Thành hết hạn tháng này', { view: 'ending', commune: 'Xuân Thành', month: now }], ['chứng nhận hết hạn tháng 13', { view: 'ending', month: { by: 'name', month: 0 } }],
  ['xã Xuân Thành có bao nhiêu hộ làm ocop rồi', { view: 'summary', commune: 'Xuân Thành' }], ['cho chị xin file excel báo cáo', { view: 'summary', file: 'xlsx' }],
  ['ai còn thiếu giấy tờ', { view: 'stuck' }], ['những hộ nào chưa xong hồ sơ', { view: 'stuck' }], ['chu the nao con thieu giay', { view: 'stuck' }],
  ['tổng hợp số liệu giúp anh báo cáo huyện', { view: 'summary' }], ['bà con xã hải xuân thế nào rồi', { view: 'summary', commune: 'hải xuân' }], ['danh sách chủ thể xã Xuân Thành', { view: 'summary', commune: 'Xuân Thành' }], ['xuất excel danh sách hộ', { view: 'summary', file: 'xlsx' }],
  ['ai đang kẹt', { view: 'stuck' }], ['ai dang ket', { view: 'stuck' }], ['ai đang kẹt ở đâu?', { view: 'stuck' }], ['ai đang kẹt và kẹt ở đâu', { view: 'stuck' }], ['xã Xuân Thành ai đang kẹt', { view: 'stuck', commune: 'Xuân Thành' }], ['những ai đang bị tắc', { view: 'stuck' }], ['hồ sơ nào đang vướng', { view: 'stuck' }], ['chủ thể nào đang kẹt trang 2', { view: 'stuck', page: 2 }], ['ai ket', { view: 'stuck' }],
  ['giấy tờ hết hạn', { view: 'papers' }], ['giấy tờ sắp hết hạn', { view: 'papers' }], ['giay to nao sap het han thang nay', { view: 'papers', month: now }], ['phiếu kiểm nghiệm sắp hết hạn', { view: 'papers' }],
  ['câu hỏi chưa trả lời', { view: 'questions' }], ['cau hoi nao chua ai tra loi', { view: 'questions' }], ['báo cáo sự kiện', { view: 'events' }], ['báo cáo tập huấn', { view: 'events' }], ['báo cáo các lớp tập huấn', { view: 'events' }],
  ['đoạn văn', { view: 'paragraph' }], ['viết đoạn báo cáo', { view: 'paragraph' }], ['báo cáo năm', { view: 'paragraph' }], ['báo cáo tổng kết', { view: 'paragraph' }], ['câu tổng kết năm', { view: 'paragraph' }], ['đoạn văn xã Xuân Thành', { view: 'paragraph', commune: 'Xuân Thành' }],
  ['báo cáo csv', { view: 'summary', file: 'csv' }], ['báo cáo excel', { view: 'summary', file: 'xlsx' }], ['báo cáo bằng file excel', { view: 'summary', file: 'xlsx' }], ['chứng nhận hết hạn tháng tới bằng excel', { view: 'ending', file: 'xlsx', month: next }],
];

/** Of their own papers, of the office's other work, or of nothing to count: another machine's. */
const NOT_MEANT = [
  'giấy chứng nhận của em hết hạn khi nào', 'bánh gai của tôi hết hạn chưa', 'chứng nhận OCOP có giá trị mấy năm', 'em đang kẹt ở giấy kiểm nghiệm', 'tôi bị vướng chỗ tự công bố', 'em đang kẹt', 'em bị tắc rồi', 'em còn thiếu giấy gì', 'còn thiếu giấy gì nữa', 'ai làm giấy này', 'nộp báo cáo tự đánh giá ở đâu', 'mẫu báo cáo tự đánh giá', 'báo cáo tự đánh giá viết sao',
  'tập huấn', 'thông báo tập huấn', 'tập huấn làm hồ sơ OCOP', 'Tổng kết chương trình OCOP xã Xuân Thành', 'hết hạn thì làm sao', 'hết hạn có in sao được không', 'làm bánh gai ở xã Xuân Thành', 'xem hồ sơ P12', 'việc của tôi', 'câu hỏi chờ', 'trả lời H12.1: hết hạn rồi', 'ghi chú P1: ai đang kẹt', 'giúp cán bộ', '/dulieu', 'báo cáo xã Xuân Thành\nai đang kẹt', 'báo cáo bộ 27', 'anh Hải, văn phòng', '8h30 ngày 12/12/2026', 'xã Xuân Thành; bộ 6', 'hết hạn trước 31/12/2026', '3 sao', 'tất cả', 'không', '',
];

test.each(MEANT)('%s', (text, meant) => {
  expect(reportOrderIn(text)).toMatchObject({ type: 'report', ...meant });
  expect(orderIn(text)).toMatchObject({ type: 'report' });
  // Composed or not, in capitals or not.
  expect(reportOrderIn(text.normalize('NFD'))).toMatchObject({ view: meant.view! });
  expect(reportOrderIn(text.toUpperCase())).toMatchObject({ view: meant.view! });
});

test.each(NOT_MEANT)('no report: %s', (text) => { expect(reportOrderIn(text)).toBeUndefined(); });

test('a month is the one to come, over the new year too', () => {
  const on = '2026-11-25' as Day;
  expect(periodOf(next, '2026-12-31' as Day)).toEqual({ from: '2027-01-01', to: '2027-01-31' });
  expect(periodOf({ by: 'shift', shift: -1 }, '2026-01-05' as Day)).toEqual({ from: '2025-12-01', to: '2025-12-31' });
  expect(periodOf({ by: 'name', month: 2 }, on)).toEqual({ from: '2027-02-01', to: '2027-02-28' });
  expect(periodOf({ by: 'name', month: 11 }, on)).toEqual({ from: '2026-11-01', to: '2026-11-30' });
  expect(periodOf({ by: 'name', month: 2, year: 2028 }, on)).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  expect(periodOf({ by: 'year', shift: 1 }, on)).toEqual({ from: '2027-01-01', to: '2027-12-31' });
  expect(periodOf({ by: 'name', month: 0 }, on)).toBeUndefined();
});

test.each(['có những lệnh gì vậy em', 'em làm được gì cho anh', 'lệnh nào dùng được', 'cách dùng bot'])('what may be ordered: %s', (text) => { expect(orderIn(text)).toEqual({ type: 'help' }); });
test.each(['làm được gì để lên 4 sao', 'em làm được bánh gai', 'lệnh cấm'])('and not: %s', (text) => { expect(orderIn(text)?.type).not.toBe('help'); });
test.each(['hôm nay có ai hỏi gì không', 'nay có ai thắc mắc gì chưa'])('who asked: %s', (text) => { expect(orderIn(text)).toEqual({ type: 'waiting' }); });
test.each(['việc hôm nay có gì', 'ai im lâu nhất'])('the work: %s', (text) => { expect(orderIn(text)).toEqual({ type: 'work' }); });
test('a tag for somebody by name; what somebody lacks', () => {
  expect(orderIn('gắn thẻ đợt 2 cho chị Hoa')).toEqual({ type: 'tag', whom: 'chị Hoa', tag: 'đợt 2', on: true });
  expect(orderIn('bỏ thẻ đợt 2 cho P7')).toEqual({ type: 'tag', whom: 'P7', tag: 'đợt 2', on: false });
  expect(orderIn('chị Hoa bánh tráng còn thiếu những gì')).toEqual({ type: 'show', whom: 'Hoa bánh tráng' });
});
