import { dayInWords, dayOf, hourOf, weekdayOf, type Day, type Instant } from '../time.ts';

const WEEKDAYS = ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'];
const when = (at: Instant): string => `${hourOf(at)} giờ ${WEEKDAYS[weekdayOf(dayOf(at))]!}, ${dayInWords(dayOf(at))}`;

export const promised = (at: Instant, words: string): string =>
  `Dạ ${when(at)} em nhắc${words ? `: "${words}"` : ' anh/chị'} ạ. Không cần nữa thì anh/chị nhắn "đừng nhắc nữa".`;
export const reminded = (words: string, since: Day | undefined): string =>
  `Dạ anh/chị dặn em ${since ? `ngày ${dayInWords(since)}` : 'hôm nay'} nhắc${words ? `: "${words}"` : ' việc hồ sơ'} ạ.`;
export const dayIsOver = (day: Day): string => `Dạ ${dayInWords(day)} qua mất rồi, anh/chị nhắn em ngày khác ạ.`;
export const whichSolarDay = (): string => 'Dạ em chưa tính được ngày âm lịch. Anh/chị nhắn em ngày dương, ví dụ "nhắc em ngày 20/1", em nhắc đúng hôm đó ạ.';
export const ofItsEnd = (name: string, day: Day, filing: boolean): string => `${filing ? `hạn nộp đánh giá lại ${name}` : `giấy chứng nhận ${name} hết hạn`} ${dayInWords(day)}`;
export const tooMany = (most: number): string => `Dạ em đang giữ ${most} lời hẹn nhắc rồi, chưa nhận thêm được. Nhắn "đừng nhắc nữa" là em bỏ hết, rồi hẹn lại ạ.`;

/** For /dulieu. */
export const keptPromises = (timers: readonly { readonly at: Instant; readonly words: string }[]): string => `Hẹn nhắc:\n${timers.map(({ at, words }) => `- ${when(at)}${words ? `: ${words}` : ''}`).join('\n')}`;
