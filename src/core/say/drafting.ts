import type { Kind, Question } from '../announcement/state.ts';
import { dayInWords, type Day, type Instant } from '../time.ts';
import { timeInWords } from './announcement.ts';

/* What is asked of whoever writes an announcement, and what is said of their answers. */

const ASK: Readonly<Record<Question, string>> = {
  kind: 'Thông báo về việc gì ạ?\n1. Tập huấn\n2. Tham quan học tập\n3. Hội chợ\n4. Nhắc hạn\n5. Việc khác',
  title: 'Thông báo tên là gì ạ? Ví dụ: Tập huấn làm hồ sơ OCOP 2026. (Thôi thì nhắn "bỏ nháp".)',
  starts: 'Bắt đầu lúc nào ạ? Ví dụ: 8h30 ngày 12/12/2026.',
  place: 'Ở đâu ạ? Có đường dẫn bản đồ thì dán kèm.',
  capacity: 'Nhận bao nhiêu người ạ? Không giới hạn thì nhắn "bỏ qua".',
  contact: 'Ai cần hỏi thì liên hệ ai, số nào ạ?',
  until: 'Hạn đăng ký là ngày nào ạ? Đến lúc bắt đầu thì nhắn "bỏ qua".',
  file: 'Có tệp gửi kèm không ạ? Gửi ảnh hoặc tệp vào đây; không có thì nhắn "bỏ qua".',
  audience: 'Gửi cho ai ạ? Ví dụ: xã Xuân Thành; bộ 6, 7; 3 sao; hết hạn trước 31/12/2026; còn thiếu phiếu kiểm nghiệm; đã dự B12; nhóm Xuân Thành. Hoặc "tất cả".',
};
export const ask = (question: Question, kind?: Kind): string => (question === 'starts' && kind === 'deadline' ? 'Hạn đến hết ngày nào ạ? Ví dụ: 12/12/2026. Không có thì nhắn "bỏ qua".' : question === 'starts' && kind === 'other' ? `${ASK.starts} Không có thì nhắn "bỏ qua".` : ASK[question]);

export const badKind = (): string => `Dạ anh/chị chọn một số giúp em.\n${ASK.kind}`;
/** `day`: it was said, the hour was not. */
export const badTime = (day?: Day): string => (day ? `Dạ ngày ${dayInWords(day)}, mấy giờ ạ? Anh/chị ghi cả giờ lẫn ngày, ví dụ: 8h ${dayInWords(day)}.` : 'Dạ em chưa đọc được ngày giờ. Anh/chị ghi cả giờ và ngày sắp tới, ví dụ: 8h30 ngày 12/12/2026.');
export const lunarDay = (): string => 'Dạ em chưa đổi được ngày âm lịch, anh/chị ghi ngày dương giúp em, ví dụ: 8h30 ngày 12/12/2026.';
export const onlyItsStart = (): string => 'Dạ em chỉ ghi lúc bắt đầu; giờ nghỉ hay ngày sau thì anh/chị ghi thêm vào tên, ví dụ "sửa tên Tập huấn ghi nhãn (8h–11h30)".';
export const noLineFor = (words: string): string => `Dạ “${words.slice(0, 80)}” em chưa có chỗ ghi; cần thì thêm vào tên, ví dụ "sửa tên …", hoặc gửi tệp kèm.`;
export const whatNow = (one: { readonly code: string }): string => `Dạ em chưa hiểu ý này. Sửa được tên, giờ, nơi, số chỗ, liên hệ, hạn đăng ký, tệp, người nhận, ví dụ "sửa nơi …", "gửi cho xã …"; nội dung khác thì ghi vào tên hoặc gửi tệp kèm. Gửi thì nhắn "GỬI ${one.code}", thôi thì "bỏ nháp".`;
export const noSuchRoom = (part: string, titles: readonly string[]): string => `Dạ em chưa thấy ${part.slice(0, 60)} trong các nhóm đã đăng ký${titles.length > 0 ? `: ${titles.slice(0, 10).join(', ')}` : ' (chưa có nhóm nào)'}. Muốn gửi vào một nhóm thì trong nhóm đó anh/chị nhắn "đăng ký nhóm xã …" trước ạ.`;
export const past = (at: Instant): string => `Dạ ${timeInWords(at)} đã qua rồi ạ. Anh/chị ghi lại ngày giờ sắp tới giúp em.`;
export const pastDay = (day: Day): string => `Dạ ngày ${dayInWords(day)} đã qua rồi ạ. Anh/chị ghi lại một ngày sắp tới giúp em.`;
export const otherWeekday = (at: Instant): string => `Dạ anh/chị xem lại ngày giúp em: theo lịch là ${timeInWords(at)}. Anh/chị ghi lại ngày đúng, khỏi ghi thứ cũng được ạ.`;
export const howToSend = (one: { readonly code: string }): string => `Dạ để khỏi gửi nhầm, anh/chị nhắn đúng "GỬI ${one.code}" là em gửi ạ. Chưa gửi nữa thì nhắn "bỏ nháp".`;
export const started = (title: string, { starts, place, capacity, contact }: { readonly starts?: Instant; readonly place?: string; readonly capacity?: number; readonly contact?: string }): string => `Dạ em soạn “${title}”${starts === undefined ? '' : `, ${timeInWords(starts)}`}${place === undefined ? '' : `, tại ${place}`}${capacity === undefined ? '' : `, ${capacity} chỗ`}${contact === undefined ? '' : `, liên hệ ${contact}`}. Chưa đúng thì nhắn "sửa tên …"${starts === undefined ? '' : ', "sửa giờ …"'}${place === undefined ? '' : ', "sửa nơi …"'} ạ.`;
export const takenUp = (title: string): string => `Dạ em soạn tiếp “${title}”.`;
export const placeByName = (): string => 'Dạ anh/chị ghi rõ tên nơi giúp em, người nhận đọc là biết ngay, ví dụ: sửa nơi hội trường UBND xã.';
export const badDeadline = (): string => 'Dạ em chưa đọc được ngày. Anh/chị ghi một ngày sắp tới, ví dụ: 12/12/2026.';
export const badCapacity = (): string => 'Dạ anh/chị ghi một số người từ 1 đến 100000, hoặc "bỏ qua" nếu không giới hạn.';
export const badUntil = (): string => 'Dạ hạn đăng ký phải là một ngày từ hôm nay đến ngày tổ chức, ví dụ 10/12/2026, hoặc "bỏ qua".';
export const badMap = (): string => 'Dạ đường dẫn bản đồ chưa đúng. Anh/chị dán lại cả đường dẫn, hoặc chỉ ghi địa điểm.';
export const badAudience = (part: string): string => `Dạ em chưa hiểu “${part.slice(0, 60)}”. Mỗi điều kiện cách nhau dấu chấm phẩy: xã …; bộ 6, 7; 3 sao; lần đầu; hết hạn trước 31/12/2026; còn thiếu …; đã dự …; thẻ …; nhóm …; hoặc "tất cả".`;
export const badFile = (why: 'too-large' | 'wrong-type' | 'unavailable'): string => `Dạ em không nhận được tệp này (${{ 'too-large': 'lớn hơn 20 MB', 'wrong-type': 'chỉ nhận ảnh, PDF, Word, Excel', unavailable: 'tải không được' }[why]}). Anh/chị gửi tệp khác, hoặc nhắn "bỏ qua".`;
export const tooLong = (most: number): string => `Dạ dài quá, anh/chị viết gọn trong ${most} chữ cái giúp em ạ.`;
export const takingFile = (): string => 'Dạ em đang lấy tệp, chờ em một chút ạ.';
