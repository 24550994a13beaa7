import type { Row } from '../announcement/attendance.ts';
import type { Feedback, Meeting } from '../announcement/state.ts';
import { timeInWords } from './announcement.ts';

/* Who was there, and what they thought of it. */

export const nameless = (): string => 'chưa rõ tên';
export const there = (one: Meeting, people: number): string => `Dạ em ghi anh/chị có mặt${people > 1 ? ` (${people} người)` : ''} tại “${one.title}”. Chúc anh/chị một ngày bổ ích ạ.`;
export const thereUnknown = (one: Meeting, name: string | undefined): string => `Dạ em ghi ${name ? `“${name}”` : 'anh/chị'} có mặt tại “${one.title}”: tên hiển thị này vào danh sách điểm danh, em không lưu gì khác. Muốn em giúp hồ sơ OCOP thì anh/chị nhắn "chào" ạ.`;
export const alreadyThere = (one: Meeting): string => `Dạ em đã ghi anh/chị có mặt tại “${one.title}” rồi ạ.`;
export const doorClosed = (one: Meeting): string => `Dạ mã này chỉ dùng trong buổi “${one.title}” (${timeInWords(one.starts)}) ạ.`;

export const door = (one: Meeting, telegram: string | undefined): string =>
  [`Mã điểm danh “${one.title}”: ${one.door}`, `Viết lên bảng: nhắn cho Trợ lý OCOP "có mặt ${one.door}".`, ...(telegram ? [`Telegram: https://t.me/${telegram}?start=CM-${one.door} (in mã QR: ocop announce door ${one.id})`] : []), 'Ai không nhắn được thì anh/chị đánh dấu: "điểm danh".'].join('\n');

/** A phone screen holds so many. */
const MOST = 60;

export function roll(one: Meeting, rows: readonly Row[]): string {
  if (rows.length === 0) return `“${one.title}”: chưa ai đăng ký. Ai đến thì nhắn "thêm người TÊN".`;
  const came = rows.filter((row) => row.came);
  return [
    `“${one.title}” (${one.id}): ${rows.length} tên, đã có mặt ${came.length} (${came.reduce((sum, { people }) => sum + people, 0)} người).`,
    ...rows.slice(0, MOST).map((row, i) => `${i + 1}. ${row.came ? '✓' : '–'} ${row.name}${row.people > 1 ? `, ${row.people} người` : ''}${row.answer?.state === 'waiting' ? ' (chờ chỗ)' : row.answer ? '' : ' (không đăng ký)'}`),
    ...(rows.length > MOST ? [`… và ${rows.length - MOST} tên nữa: ocop announce attendance ${one.id}`] : []),
    'Đánh dấu: "có mặt 1 3 5-8", "có mặt tất cả trừ 2", "vắng 4", "thêm người TÊN". Lấy tệp Excel: "xuất danh sách dự".',
  ].join('\n');
}

const names = (all: readonly string[]): string => `${all.slice(0, MOST).join(', ')}${all.length > MOST ? ` và ${all.length - MOST} người nữa` : ''}`;
export const silent = (one: Meeting, all: readonly string[]): string => (all.length === 0 ? `“${one.title}” (${one.id}): không còn ai chưa trả lời ạ.` : `“${one.title}” (${one.id}), ${all.length} người chưa trả lời: ${names(all)}. Em không nhắc lại từng người; cần thì anh/chị gọi, hoặc soạn thông báo mới.`);
export const declined = (one: Meeting, all: readonly string[]): string => (all.length === 0 ? `“${one.title}” (${one.id}): chưa ai báo không đi ạ.` : `“${one.title}” (${one.id}), ${all.length} người báo không đi: ${names(all)}.`);

export const nobodyCame = (one: Meeting): string => `“${one.title}”: chưa ai được điểm danh nên chưa có danh sách. Đánh dấu: "điểm danh ${one.id}".`;
export const listComes = (one: Meeting, rows: number, isBefore = false): string => `Dạ em gửi danh sách ${isBefore ? 'đăng ký' : 'dự'} “${one.title}”: ${rows} tên, mở bằng Excel. Ban đêm thì sáng mai tệp mới tới.`;
export const listHeads = (): readonly string[] => ['STT', 'Họ tên', 'Xã', 'Số người', 'Điểm danh bằng', 'Lúc'];
export const howTold = (how: 'code' | 'list'): string => ({ code: 'mã ở cửa', list: 'danh sách' })[how];

export const noSuchNumber = (rows: number): string => `Dạ danh sách có ${rows} tên, anh/chị ghi số trong đó. Xem: "điểm danh".`;
export const ticked = (names: readonly string[], there: boolean, came: number, all: number): string => `Dạ em ghi ${there ? 'có mặt' : 'vắng'}: ${names.length > 5 ? `${names.length} người` : names.join(', ')}. Có mặt ${came}/${all}.`;
export const guestAdded = (name: string): string => `Dạ em ghi thêm ${name} có mặt.`;

export const USEFUL = ['Rất có ích', 'Có ích', 'Chưa có ích'] as const;
export const CLEAR = ['Dễ hiểu', 'Vừa', 'Khó hiểu'] as const;

export const thanks = (one: Meeting): string => `Dạ em cảm ơn anh/chị đã đến “${one.title}”. Anh/chị cho em hỏi ba câu ngắn để lần sau làm tốt hơn. Buổi này có ích cho anh/chị không ạ?`;
export const wasItClear = (): string => 'Dạ vâng. Nội dung có dễ hiểu không ạ?';
export const whatElse = (): string => 'Câu cuối: anh/chị muốn được hướng dẫn thêm điều gì ạ? Không có thì nhắn "không".';
export const feedbackDone = (): string => 'Dạ em cảm ơn anh/chị, em đã ghi lại để cán bộ đọc ạ.';

export const tickFirst = (one: Meeting): string => `Dạ “${one.title}” đã qua mà chưa ai được điểm danh. Anh/chị nhắn "điểm danh ${one.id}" để đánh dấu; sáng mai em cảm ơn và hỏi ý kiến những người có mặt.`;

export function feedbackSummary(one: Meeting, all: readonly Feedback[]): string {
  const counts = (labels: readonly string[], of: (row: Feedback) => number | undefined) => labels.map((label, i) => `${label.toLowerCase()} ${all.filter((row) => of(row) === i + 1).length}`).join(', ');
  const words = all.flatMap((row) => (row.words ? [`- ${row.words}`] : []));
  return [`“${one.title}”: hỏi ${all.length} người, ${all.filter((row) => row.useful !== undefined).length} người trả lời.`, `Có ích: ${counts(USEFUL, (row) => row.useful)}.`, `Dễ hiểu: ${counts(CLEAR, (row) => row.clear)}.`, ...(words.length > 0 ? ['Muốn thêm:', ...words.slice(-8)] : [])].join('\n');
}
