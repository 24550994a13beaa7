import { cite } from '../cite.ts';
import type { Knowledge } from '../knowledge.ts';
import { capital } from '../text.ts';
import { addMonths, dayInWords, daysBetween, type Day } from '../time.ts';
import { renewalWindow } from '../deadline/window.ts';

/* The days of certificates that somebody asks after for others, each in a line; nothing of it is a dossier. */

/** Begins the note of goods that are not this chat's. */
export const ASKED_FOR = 'Sản phẩm hỏi hộ:';

export type DatedGoods = { readonly name: string; readonly day: Day; readonly ends: boolean };

export const noteOf = ({ name, day, ends }: DatedGoods): string => `${ASKED_FOR} ${name}, ${ends ? 'hết hạn' : 'cấp'} ${dayInWords(day)}`;

/** "Cà phê bột (cấp 15/6/2024): hết hạn 15/6/2027; nộp hồ sơ đánh giá lại từ … đến …". */
export function daysOfGoods(all: readonly DatedGoods[], on: Day, { laws, deadlines: { validMonths, validRefs, renewal, relief } }: Knowledge): string {
  const lines = all.map(({ name, day, ends }) => {
    const expires = ends ? day : addMonths(day, validMonths);
    const { opens, closes } = renewalWindow(expires, renewal);
    const window = `từ ${dayInWords(opens)} đến ${dayInWords(closes)}`;
    const over = expires < on ? `đã hết hạn ngày ${dayInWords(expires)}, ${daysBetween(expires, on)} ngày trước` : `hết hạn ngày ${dayInWords(expires)}`;
    const files = daysBetween(expires, on) > relief.days ? `quá cả ${relief.days} ngày kéo dài, cơ sở hỏi cơ quan OCOP cấp tỉnh` : closes < on ? `khoảng nộp hồ sơ đánh giá lại (${window}) đã qua, cơ sở nộp ngay` : opens <= on ? `đang trong khoảng nộp hồ sơ đánh giá lại (${window})` : `nộp hồ sơ đánh giá lại ${window}`;
    return { late: closes < on, text: `- ${capital(name)}${ends ? '' : ` (cấp ${dayInWords(day)})`}: ${over}; ${files}` };
  });
  const refs = [...validRefs.slice(0, 1), ...renewal.refs.slice(0, 1)].map((ref) => cite(ref, laws)).join('; ');
  return [`Giấy có giá trị ${validMonths} tháng, hồ sơ đánh giá lại nộp từ ${renewal.opensDays} đến ${renewal.closesDays} ngày trước ngày hết hạn (${refs}):`, ...lines.map(({ text }) => text), ...(lines.some(({ late }) => late) ? [relief.note] : [])].join('\n');
}

export const noDossierOfThese = (): string => 'Em chỉ tính ngày hộ, chép vào ghi chú (xem /dulieu), không mở hồ sơ nào. Anh/chị cứ hỏi tiếp ạ.';
export const onlyAsking = (): string => 'Dạ em hiểu rồi, em không mở hồ sơ và không hỏi gì về cơ sở ạ. Anh/chị cứ hỏi.';
