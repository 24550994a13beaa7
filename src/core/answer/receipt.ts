import { cite } from '../cite.ts';
import type { Knowledge } from '../knowledge.ts';
import { dayInWords } from '../time.ts';

const SIGNS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** What an answer rested on, as five signs that stand for the entry. Nothing is stored for it; which version of the knowledge
 *  an answer was given from stands in the log. */
export function receiptOf(entry: string): string {
  // FNV-1a: a label, no secret.
  let hash = 0x811c9dc5;
  for (const sign of entry) hash = Math.imul(hash ^ sign.codePointAt(0)!, 0x01000193) >>> 0;
  let code = '';
  for (let i = 0; i < 5; i += 1) {
    code += SIGNS[hash % SIGNS.length]!;
    hash = Math.floor(hash / SIGNS.length);
  }
  return code;
}

/** `/nguon K3M9A`: entry, law and clause, its days, how it is known, version of the knowledge, that no model spoke. */
export function receipt(code: string, knowledge: Knowledge): string {
  const wanted = code.toUpperCase();
  const found = knowledge.passages.find(({ id }) => receiptOf(id) === wanted);
  if (!found) return `Em không thấy nguồn nào mang mã ${wanted} trong bản kiến thức hiện nay (${knowledge.version}). Câu trả lời cũ hơn thì anh/chị hỏi lại, em trả lời theo bản mới ạ.`;
  const known = { text: 'đã đối chiếu văn bản', secondary: 'theo nguồn thứ cấp', unverified: 'chưa kiểm chứng' }[found.verified];
  return [
    `Nguồn ${wanted}: ${found.title} (mục ${found.id})`,
    ...found.refs.map((ref) => `- ${cite(ref, knowledge.laws)}: ${knowledge.laws.get(ref.law)?.title ?? ''}`),
    ...(found.source ? [`- ${found.source}`] : []),
    `Áp dụng ${found.from > '2000-01-01' ? `từ ${dayInWords(found.from)}` : 'không ghi ngày bắt đầu'}${found.to ? ` đến ${dayInWords(found.to)}` : ''}; ${known}; xem lại ngày ${dayInWords(found.reviewed)}.`,
    `Bản kiến thức ${knowledge.version}; không qua mô hình ngôn ngữ.`,
  ].join('\n');
}
