import { cite } from '../cite.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Told } from '../producer/state.ts';
import { dayInWords, dayOf } from '../time.ts';

const SIGNS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** What an answer rested on, as five signs that stand for the entry. When it was told to somebody, by which version of the knowledge
 *  and in whose words is kept with them. */
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

/** `/nguon K3M9A`: entry, law and clause, its days, how it is known; and each time it was told here, with the version of the knowledge
 *  and the model that phrased it, if one did. */
export function receipt(code: string, knowledge: Knowledge, told: readonly Told[] = []): string {
  const wanted = code.toUpperCase();
  const found = knowledge.passages.find(({ id }) => receiptOf(id) === wanted);
  if (!found) return `Em không thấy nguồn nào mang mã ${wanted} trong bản kiến thức hiện nay (${knowledge.version}). Câu trả lời cũ hơn thì anh/chị hỏi lại, em trả lời theo bản mới ạ.`;
  const known = { text: 'đã đối chiếu văn bản', secondary: 'theo nguồn thứ cấp', unverified: 'chưa kiểm chứng' }[found.verified];
  return [
    `Nguồn ${wanted}: ${found.title} (mục ${found.id})`,
    ...found.refs.map((ref) => `- ${cite(ref, knowledge.laws)}: ${knowledge.laws.get(ref.law)?.title ?? ''}`),
    ...(found.source ? [`- ${found.source}`] : []),
    `Áp dụng ${found.from > '2000-01-01' ? `từ ${dayInWords(found.from)}` : 'không ghi ngày bắt đầu'}${found.to ? ` đến ${dayInWords(found.to)}` : ''}; ${known}; xem lại ngày ${dayInWords(found.reviewed)}.`,
    `Bản kiến thức hiện nay ${knowledge.version}.`,
    ...told.filter(({ entries }) => entries.includes(found.id)).slice(-MOST_SHOWN).map((one) => toldOn(one, knowledge)),
  ].join('\n');
}

const MOST_SHOWN = 3;

const toldOn = ({ at, knowledge: version, model }: Told, { version: now }: Knowledge): string =>
  `Em trả lời anh/chị ngày ${dayInWords(dayOf(at))}, theo ${version === now ? 'đúng bản này' : `bản ${version}`}, ${model === undefined ? 'không dùng mô hình ngôn ngữ' : `lời do mô hình ${model} viết, đã so từng số với mục này`}.`;
