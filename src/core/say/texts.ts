import { inFull, nameOf, type TextNamed } from '../answer/text-named.ts';
import { inForce } from '../cite.ts';
import type { LawId } from '../ids.ts';
import type { Law } from '../knowledge.ts';
import { addDays, dayInWords, type Day } from '../time.ts';

/* What the register of legal texts says of one of them. */

/** What it is of, since when it holds and whether it does today; and how surely that is known. */
export function text(law: Law, on: Day, laws: ReadonlyMap<LawId, Law>): string {
  const by = [...laws.values()].filter(({ replaces, suspended }) => !suspended && replaces.includes(law.id));
  const replaced = by.length > 0 ? `, thay bằng ${by.map(({ short }) => inFull(short)).join(', ')}` : '';
  const now = law.suspended ? `nhưng đang tạm ngưng áp dụng theo ${inFull(laws.get(law.suspended.by)!.short)}` : inForce(law, on) ? 'danh mục của em chưa ghi ngày hết hiệu lực' : on < law.from ? 'nay chưa áp dụng' : `đã hết hiệu lực từ ${dayInWords(addDays(law.to!, 1))}${replaced}`;
  const old = law.replaces.length > 0 && !law.suspended ? ` Thay ${law.replaces.map((id) => inFull(laws.get(id)!.short)).join(', ')}.` : '';
  return `${inFull(law.short)}: ${law.title}. Ban hành ngày ${dayInWords(law.date)}, có hiệu lực từ ${dayInWords(law.from)}; ${now}.${old}${law.note ? ` Ghi chú: ${law.note}` : ''}${checked(law)}`;
}

const checked = ({ verified }: Law): string => (verified === 'text' ? '' : verified === 'secondary' ? ' Em đọc qua nguồn dẫn lại, anh/chị đối chiếu bản gốc.' : ' Em chưa đọc bản gốc, điều này chưa kiểm chứng.');

/** Of a text that the register names beside another alone. */
export const changes = (named: TextNamed, law: Law): string => `Danh mục của em chỉ nhắc ${nameOf(named)} ở một chỗ: ${inFull(law.short)}, ${law.title}.${law.note ? ` Ghi chú: ${law.note}` : ''} Văn bản ấy em chưa đọc riêng, điều này chưa kiểm chứng.`;

/** Nobody here has read it. */
export const notRead = (named: TextNamed): string => `Dạ ${nameOf(named)} em chưa có trong tài liệu đã kiểm, nên không dám nói văn bản ấy quy định gì, còn hiệu lực hay không. Anh/chị cho em biết đang cần làm việc gì, em tìm theo việc ạ.`;
