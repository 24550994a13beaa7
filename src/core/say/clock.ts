import { progress } from '../checklist/progress.ts';
import { toDo } from '../checklist/to-do.ts';
import { cite } from '../cite.ts';
import type { Strike } from '../deadline/clock.ts';
import { renewalWindow } from '../deadline/window.ts';
import type { Knowledge, Ref } from '../knowledge.ts';
import type { Dossier } from '../producer/dossier.ts';
import { addDays, dayInWords, daysBetween, type Day } from '../time.ts';
import { titles } from './lists.ts';

export const FILED = 'Đã nộp ở xã rồi';
export const SHOW_LIST = 'Chưa, xem còn thiếu gì';

export const filedAlready = (name: string): string => `Hồ sơ đánh giá lại ${name} anh/chị nộp ở UBND xã chưa ạ?`;

/** A certificate's clock: what has come, what to do, with the clause and what is on file. */
export function certificateStrikes(what: Strike, dossier: Dossier, expires: Day, knowledge: Knowledge): string {
  const { renewal, relief, validRefs } = knowledge.deadlines;
  const { opens, closes } = renewalWindow(expires, renewal);
  const clause = (refs: readonly Ref[]) => cite(refs[0]!, knowledge.laws);
  const name = dossier.product?.name ?? 'sản phẩm';
  const certificate = `Giấy chứng nhận OCOP của ${name} hết hạn ${dayInWords(expires)}.`;
  switch (what) {
    case 'opens': return `${certificate} Từ hôm nay ${dayInWords(opens)} đến ${dayInWords(closes)} là lúc nộp hồ sơ đánh giá lại ở UBND xã (${clause(renewal.refs)}).\n${onFile(dossier, knowledge)}`;
    case 'middle': return `${certificate} Thời gian nộp hồ sơ đánh giá lại đã qua một nửa, còn đến ${dayInWords(closes)} (${clause(renewal.refs)}).\n${onFile(dossier, knowledge)}`;
    case 'closing': return `${certificate} Chỉ còn ${daysBetween(dossier.on, closes)} ngày để nộp hồ sơ đánh giá lại ở UBND xã, ngày cuối ${dayInWords(closes)} (${clause(renewal.refs)}).\n${onFile(dossier, knowledge)}`;
    case 'closed': return `${certificate} Hạn nộp hồ sơ đánh giá lại đã qua từ ${dayInWords(closes)} (${clause(renewal.refs)}). Anh/chị nộp ngay ở UBND xã và hỏi cơ quan OCOP cấp tỉnh: ${clause(relief.refs)} có cho kéo dài tối đa ${relief.days} ngày sau ngày hết hạn (đến ${dayInWords(addDays(expires, relief.days))}), áp dụng đến bao giờ thì văn bản không nói rõ.\n${onFile(dossier, knowledge)}`;
    case 'expired': return `Giấy chứng nhận OCOP của ${name} đã hết hạn ngày ${dayInWords(expires)} (${clause(validRefs)}). Chưa có kết quả mới thì anh/chị ngừng in, dán logo và số sao OCOP lên bao bì, quảng cáo. Đã nộp hồ sơ thì anh/chị hỏi UBND xã hoặc cơ quan OCOP cấp tỉnh xem có được kéo dài theo ${clause(relief.refs)} không.`;
    default: return what satisfies never;
  }
}

/** What a renewal needs, counted from what we hold. */
function onFile(dossier: Dossier, knowledge: Knowledge): string {
  const { needed, held } = progress(dossier.lines);
  const first = toDo(dossier).slice(0, 3);
  return first.length > 0 ? `Em xem sẵn giấy tờ đánh giá lại: có ${held}, còn thiếu ${needed}. Nên làm trước:\n${titles(first, knowledge)}` : `Em xem sẵn giấy tờ đánh giá lại: đã có ${held}, em chưa thấy thiếu mục nào.`;
}

export function paperStrikes(what: 'lapses' | 'lapsed', title: string, product: string | undefined, expires: Day): string {
  const paper = `${title}${product ? ` của ${product}` : ''}`;
  return what === 'lapses' ? `${paper} dùng được đến ${dayInWords(expires)}, còn khoảng một tháng. Anh/chị làm lại dần kẻo lỡ ạ.` : `${paper} đã quá hạn từ ${dayInWords(expires)}, anh/chị cần làm lại ạ.`;
}
