import { cite } from '../cite.ts';
import type { LawId } from '../ids.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Document } from '../producer/state.ts';
import { addMonths, dayInWords, type Day } from '../time.ts';

export const OTHER_PAPER = 'Giấy khác';
export const DATE_UNKNOWN = 'Không nhớ';

export const received = (): string => 'Dạ em nhận được ảnh rồi ạ.';

export const nextPage = (): string => 'Dạ em nhận thêm một trang ạ.';

export const OF_LABEL = 'Nhãn sản phẩm';
export const OF_GOODS = 'Ảnh sản phẩm, nơi làm';

export const whichPaper = (): string => 'Ảnh này là giấy gì, nhãn hay sản phẩm ạ?';

/** A photo sent to us is not a dossier filed (QĐ 26/2026/QĐ-TTg, Điều 7 khoản 1). */
export const shown = (title: string, knowledge: Knowledge): string =>
  `Dạ em đã nhận và giữ ảnh ${title}. Gửi cho em chưa phải là nộp hồ sơ: bộ giấy và bộ điện tử anh/chị vẫn nộp ở UBND xã (${cite({ law: 'qd-26-2026' as LawId, clause: 'Điều 7 khoản 1' }, knowledge.laws)}).`;

/** A photo of the goods proves nothing by itself. */
export const goodsShown = (product: string | undefined): string => `Dạ em giữ ảnh này cho ${product ?? 'sản phẩm'}. Ảnh không thay giấy tờ nào ạ.`;

export const keptAside = (): string => 'Dạ em giữ riêng ảnh này. Gửi cho em chưa phải là nộp ở UBND xã ạ.';

export const whenIssued = (title: string): string => `${title} cấp ngày nào ạ? (ví dụ 12/11/2026)`;

export const issuedInFuture = (day: string): string => `Dạ ngày ${day} chưa tới. Anh/chị xem lại ngày cấp trên giấy giúp em ạ.`;

export const takenAsEnd = (day: string): string => `Ngày ${day} chưa tới, nên em hiểu là ngày giấy hết hạn; là ngày cấp gõ nhầm thì anh/chị nhắn lại giúp em ạ.`;

/** How long the paper lives, from its dates. */
const endOf = ({ issued, expires }: Pick<Document, 'issued' | 'expires'>, months: number | undefined): Day | undefined => expires ?? (issued && months ? addMonths(issued, months) : undefined);

export function validity(title: string, document: Pick<Document, 'issued' | 'expires'>, months: number | undefined, on: Day): string {
  const ends = endOf(document, months);
  if (!ends) return document.issued ? `Dạ em ghi: ${title ? `${title}: ` : ''}ngày cấp ${dayInWords(document.issued)}.` : '';
  if (ends < on) return `${title} này đã quá hạn từ ${dayInWords(ends)}, anh/chị cần làm lại ạ.`;
  return `Dạ em ghi lại: ${title} dùng được đến ${dayInWords(ends)}.`;
}

/** "Attp cấp 2/2024": until about when it holds, though its day is not known. */
export function validityOfMonth(title: string, first: Day, months: number | undefined, on: Day): string {
  if (!months) return '';
  const ends = addMonths(first, months);
  const [year, month] = ends.split('-');
  return ends.slice(0, 7) < on.slice(0, 7) ? `Cấp tháng đó thì ${title} đã quá hạn từ khoảng tháng ${Number(month)}/${year!}, anh/chị xem lại ngày trên giấy ạ.` : `Cấp tháng đó thì ${title} dùng được đến khoảng tháng ${Number(month)}/${year!}; ngày đúng xem trên giấy rồi nhắn em ghi ạ.`;
}

/** "Attp cấp 2022": whatever its day, it has run out. */
export const starsLapsedSince = (year: string, months: number): string => `Giấy OCOP cấp năm ${year} có giá trị ${months} tháng, nay đã hết hạn (Điều 4 khoản 3 QĐ 26/2026/QĐ-TTg).`;
export const lapsedSince = (title: string, year: string, months: number): string => `${title} dùng được ${months} tháng, nên giấy cấp năm ${year} nay đã quá hạn ạ.`;

/** "Hết hạn tháng 12": of which day is not known. `month`: its first day. */
export function endsInMonth(title: string, month: Day, on: Day): string {
  const [year, nth] = month.split('-');
  return month.slice(0, 7) < on.slice(0, 7) ? `Hết hạn từ tháng ${Number(nth)}/${year!} thì ${title} không còn dùng được, anh/chị làm lại ạ.` : `Hết hạn trong tháng ${Number(nth)}/${year!} thì anh/chị làm lại ${title} trước ngày đó, để lúc nộp và lúc chấm giấy vẫn còn hạn ạ.`;
}

/** Its day is not known. */
export const needsPaperDay = (title: string): string => `Anh/chị cho em ngày cấp trên ${title}, em tính ngay ngày hết hạn ạ.`;

/** "Còn hạn không": of a paper that is there, with its day. Empty where no day is known or it has no end. */
export function stillValid(title: string, document: Pick<Document, 'issued' | 'expires'>, months: number | undefined, on: Day): string {
  const ends = endOf(document, months);
  if (!ends) return '';
  return ends < on ? `Dạ hết hạn rồi ạ: ${title} dùng được đến ${dayInWords(ends)}, anh/chị cần làm lại.` : `Dạ còn ạ: ${title} dùng được đến ${dayInWords(ends)}.`;
}

export const fileLost = (why: 'too-large' | 'wrong-type' | 'unavailable'): string => {
  if (why === 'too-large') return 'Dạ tệp vừa rồi lớn quá (trên 20 MB) nên em không giữ được. Anh/chị chụp lại ảnh nhẹ hơn giúp em ạ.';
  if (why === 'wrong-type') return 'Dạ em chỉ giữ được ảnh, PDF, Word hoặc Excel; tệp vừa rồi em không mở được. Anh/chị gửi lại dạng ảnh giúp em ạ.';
  return 'Dạ em tải ảnh vừa rồi không được. Anh/chị gửi lại giúp em ạ.';
};

/** A day that has not come is no day a paper was issued on. */
export const notYetThere = (title: string, day: Day): string => `Dạ ${dayInWords(day)} chưa tới nên em chưa ghi là ngày cấp${title ? ` của ${title}` : ''}; trên giấy đề ngày nào anh/chị xem lại giúp em ạ.`;

export const photosWelcome = (): string => 'Dạ được ạ. Anh/chị chụp rõ cả tờ giấy, mỗi ảnh một tờ, gửi vào đây em ghi vào hồ sơ. Muốn em soi nhãn thì nhắn "xem nhãn".';
