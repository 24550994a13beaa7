import { cite } from '../cite.ts';
import type { Knowledge, Law } from '../knowledge.ts';
import { SIGNS } from '../read/code.ts';
import { groundsIn, type Ground } from './grounds.ts';
import type { Told } from '../producer/state.ts';
import { dayInWords, dayOf } from '../time.ts';

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
  const reckoned = told.findLast(({ grounds, entries: [rule = ''] }) => grounds !== undefined && receiptOf(rule) === wanted);
  if (reckoned) return ofRule(reckoned, knowledge);
  if (!found) return `Em không thấy nguồn nào mang mã ${wanted} trong bản kiến thức hiện nay (${knowledge.version}). Câu trả lời cũ hơn thì anh/chị hỏi lại, em trả lời theo bản mới ạ.`;
  return [
    `Nguồn ${wanted}: ${found.title} (mục ${found.id})`,
    ...found.refs.map((ref) => `- ${cite(ref, knowledge.laws)}: ${knowledge.laws.get(ref.law)?.title ?? ''}`),
    ...(found.source ? [`- ${found.source}`] : []),
    `Áp dụng ${found.from > '2000-01-01' ? `từ ${dayInWords(found.from)}` : 'không ghi ngày bắt đầu'}${found.to ? ` đến ${dayInWords(found.to)}` : ''}; ${KNOWN[found.verified]}; xem lại ngày ${dayInWords(found.reviewed)}.`,
    `Bản kiến thức hiện nay ${knowledge.version}.`,
    ...told.filter(({ entries }) => entries.includes(found.id)).slice(-MOST_SHOWN).map((one) => toldOn(one, knowledge)),
  ].join('\n');
}

const MOST_SHOWN = 3;
const KNOWN = { text: 'đã đối chiếu văn bản', secondary: 'theo nguồn thứ cấp', unverified: 'chưa kiểm chứng' } as const;

/** `/nguon` without a code: what the last answer rested on; of a rule, or of the first two passages. */
export function lastReceipt(knowledge: Knowledge, told: readonly Told[]): readonly string[] {
  const last = told.at(-1);
  return last ? last.entries.slice(0, 2).map((entry) => receipt(receiptOf(entry), knowledge, told)) : ['Em chưa trả lời câu nào của anh/chị theo văn bản ạ. Mỗi câu trả lời từ tài liệu có mã, anh/chị nhắn /nguon kèm mã đó là xem được.'];
}

/** What a rule is, as people would say it. */
const RULES: Readonly<Record<string, string>> = {
  when: 'ngày nộp, ngày đánh giá, ngày hết hạn', where: 'nơi nộp hồ sơ', why: 'vì sao cần', missing: 'giấy tờ còn thiếu', first: 'việc nên làm trước',
  stars: 'điểm và sao ước tính', climb: 'cách lên thêm sao', paper: 'giấy tờ trong hồ sơ', set: 'bộ tiêu chí của sản phẩm', criterion: 'mức chấm và điểm của một tiêu chí',
};

/** What was reckoned from their own dossier: the clauses that were shown, the days of their laws, when it was told. */
function ofRule({ entries: [rule = ''], grounds = [], at, knowledge: version }: Told, knowledge: Knowledge): string {
  const byLaw = Map.groupBy(grounds.flatMap((ground) => groundsIn(ground, knowledge.laws)), ({ law }) => law);
  return [
    `Nguồn ${receiptOf(rule)}: ${RULES[rule.slice(rule.indexOf('/') + 1)] ?? rule}, em tính theo quy định và những gì anh/chị đã khai, không dùng mô hình ngôn ngữ.`,
    ...[...byLaw].map(([law, of]) => `- ${law.short}, ${law.title} (${daysOf(law)}; ${KNOWN[law.verified]})${clausesOf(of)}`),
    `Em trả lời anh/chị ngày ${dayInWords(dayOf(at))}, theo ${version === knowledge.version ? `bản kiến thức hiện nay ${version}` : `bản kiến thức ${version}; bản hiện nay là ${knowledge.version}`}.`,
  ].join('\n');
}

const clausesOf = (grounds: readonly Ground[]): string => {
  const clauses = grounds.flatMap(({ clause }) => clause || []);
  return clauses.length > 0 ? `: ${clauses.join('; ')}` : '';
};

const daysOf = ({ from, to }: Law): string => `áp dụng từ ${dayInWords(from)}${to ? ` đến ${dayInWords(to)}` : ''}`;

const toldOn = ({ at, knowledge: version, model }: Told, { version: now }: Knowledge): string =>
  `Em trả lời anh/chị ngày ${dayInWords(dayOf(at))}, theo ${version === now ? 'đúng bản này' : `bản ${version}`}, ${model === undefined ? 'không dùng mô hình ngôn ngữ' : `lời do mô hình ${model} viết, đã so từng số với mục này`}.`;
