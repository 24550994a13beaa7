import type { Contradiction, Lack } from '../draft/review.ts';
import { wordsOf } from '../draft/review.ts';
import type { Draft } from '../draft/draft.ts';
import { cite } from '../cite.ts';
import type { Knowledge, Law } from '../knowledge.ts';
import { dayInWords, dayOf, type Day } from '../time.ts';

/* To staff who review consultants' answers, in their private chat. */

const MOST = 8;
const line = (text: string, most: number): string => { const one = text.replaceAll(/\s+/g, ' '); return one.length > most ? `${one.slice(0, most)}…` : one; };

export const onlyStaff = (): string => 'Dạ duyệt câu trả lời thành kiến thức là việc của cán bộ điều phối ạ.';

export const noSuchDraft = (id: string): string => `Dạ trong phạm vi của anh/chị không có nháp ${id.slice(0, 12)}. Nhắn "nháp" để xem danh sách ạ.`;

const STATES: Readonly<Record<Draft['state'], string>> = { open: 'chờ duyệt', writing: 'đang ghi', accepted: 'đã duyệt', rejected: 'đã bỏ' };
export const isSettled = (draft: Draft): string => `Dạ nháp ${draft.id} ${STATES[draft.state]} rồi ạ.`;

export const list = (open: readonly Draft[]): string =>
  open.length === 0 ? 'Dạ không có câu trả lời nào chờ duyệt ạ.' : [
    `${open.length} câu trả lời của cán bộ tư vấn chờ duyệt (chưa duyệt thì em chưa dùng):`,
    ...open.slice(0, MOST).map((one) => `- ${one.id}, ${dayInWords(dayOf(one.at))}: “${line(one.asked, 80)}” → “${line(wordsOf(one), 80)}”`),
    ...(open.length > MOST ? [`và ${open.length - MOST} câu nữa`] : []),
    `Xem một câu: "xem nháp ${open[0]!.id}".`,
  ].join('\n');

export function draft(one: Draft, by: string | undefined, others: readonly Contradiction[], lack: Lack | undefined, knowledge: Knowledge): string {
  return [
    `Nháp ${one.id}, ${by ? `cán bộ ${by} trả lời` : 'trả lời'} ngày ${dayInWords(dayOf(one.at))}:\nHỏi: “${one.asked}”\nĐáp: “${wordsOf(one)}”${one.laws ? `\nVăn bản được nêu: ${one.laws}` : ''}`,
    filled(one, knowledge),
    others.length > 0 ? `Khác với kiến thức đang có:\n${others.map(difference).join('\n')}` : 'Em không thấy mục nào đang có nói khác.',
    lack ? ask(one, lack, knowledge) : `Đủ rồi. Duyệt: "duyệt ${one.id}".`,
    `Sửa lời: "${one.id} sửa: …". Bỏ: "bỏ nháp ${one.id}: lý do".`,
  ].filter(Boolean).join('\n\n');
}

const filled = (one: Draft, { laws }: Knowledge): string => [
  one.title ? `Tiêu đề: ${one.title}` : '',
  one.law ? `Căn cứ: ${cite({ law: one.law, clause: one.clause ?? '' }, laws)}` : '',
  one.from ? `Áp dụng từ ${dayInWords(one.from)}${one.to ? ` đến ${dayInWords(one.to)}` : ''}` : '',
  one.also ? `Cách hỏi khác: ${one.also}` : '',
].filter(Boolean).join('\n');

const ABOUT: Readonly<Record<Contradiction['about'], string>> = { number: 'khác số', date: 'khác ngày', law: 'khác văn bản', 'says the opposite': 'nói ngược' };

const difference = ({ passage, about, said, there }: Contradiction): string => `- ${passage.title} (mục ${passage.id}), ${ABOUT[about]}: nháp ghi “${said}”${there ? `, mục ghi “${there}”` : ''}.\nMục viết: “${line(passage.body, 220)}”`;

/** One thing at a time. */
function ask(one: Draft, lack: Lack, { laws }: Knowledge): string {
  const law = one.law && laws.get(one.law);
  switch (lack) {
    case 'title': return `Còn thiếu tiêu đề. Nhắn: "${one.id} tiêu đề: …".`;
    case 'text': return `Lời đáp phải từ 40 đến 1200 chữ cái mới thành một mục. Viết lại: "${one.id} sửa: …".`;
    case 'law': return `Câu này nêu quy định nên phải có căn cứ. Nhắn: "${one.id} văn bản: …", ví dụ NĐ 15/2018.`;
    case 'clause': return `Còn thiếu điều, khoản của ${law?.short ?? 'văn bản'}. Nhắn: "${one.id} điều: Điều … khoản …".`;
    case 'since': return `Còn thiếu ngày bắt đầu áp dụng${law ? ` (${law.short} có hiệu lực từ ${dayInWords(law.from)})` : ''}. Nhắn: "${one.id} từ: ngày/tháng/năm".`;
    case 'until': return `${law?.short ?? 'Văn bản'} hết hiệu lực ${law?.to ? dayInWords(law.to) : ''}, phải có ngày cuối. Nhắn: "${one.id} đến: ngày/tháng/năm".`;
    default: return lack satisfies never;
  }
}

export const edited = (one: Draft, lack: Lack | undefined, knowledge: Knowledge): string =>
  `Dạ em ghi vào nháp ${one.id}.\n${[filled(one, knowledge), lack ? ask(one, lack, knowledge) : `Đủ rồi. Xem lại: "xem nháp ${one.id}"; duyệt: "duyệt ${one.id}".`].filter(Boolean).join('\n')}`;

export const stillLacks = (one: Draft, lack: Lack, knowledge: Knowledge): string => `Dạ nháp ${one.id} chưa duyệt được. ${ask(one, lack, knowledge)}`;

export const readTheseFirst = (one: Draft, others: readonly Contradiction[]): string =>
  `Dạ khoan: nháp ${one.id} khác với kiến thức đang có:\n${others.map(difference).join('\n')}\nMục nào sai thì sửa mục đó. Vẫn duyệt thì nhắn "duyệt ${one.id} dù khác".`;

export const noClause = (): string => 'Dạ em chưa thấy số điều, khoản, ví dụ: Điều 7 khoản 1 ạ.';

export const noDay = (): string => 'Dạ em chưa đọc được ngày, ví dụ: 22/5/2026 ạ.';

export const whichLaw = (text: string, laws: readonly Law[]): string =>
  laws.length === 0 ? `Dạ trong sổ văn bản không có "${line(text, 60)}". Văn bản mới phải thêm vào sổ (laws.yaml) trước ạ.` : `Dạ có mấy văn bản, anh/chị ghi rõ giúp em: ${laws.slice(0, 5).map((law) => law.short).join('; ')}.`;

export const whyRejected = (one: Draft): string => `Dạ anh/chị cho lý do: "bỏ nháp ${one.id}: …".`;

export const rejected = (one: Draft): string => `Dạ em đã bỏ nháp ${one.id}, em không dùng câu này ạ.`;

export const published = (one: Draft): string => `Dạ nháp ${one.id} đã thành kiến thức. Từ bây giờ ai hỏi câu này em trả lời theo, có dẫn nguồn, ghi rõ "chưa kiểm chứng" tới khi có người đối chiếu văn bản${one.law ? ` (xong thì nhắn "đã đối chiếu ${one.id}")` : ''} ạ.`;

export const notYetAccepted = (one: Draft): string => `Dạ nháp ${one.id} chưa được duyệt thành kiến thức nên chưa có gì để đối chiếu ạ.`;
export const nothingToCheckAgainst = (one: Draft): string => `Dạ câu ${one.id} không dẫn văn bản nào nên không có gì để đối chiếu; em vẫn ghi rõ là lời cán bộ tư vấn ạ.`;
export const checked = (one: Draft): string => `Dạ em ghi: câu ${one.id} đã đối chiếu với ${one.clause ?? ''} của văn bản. Từ bây giờ em không nói "chưa kiểm chứng" nữa ạ.`;
export const notChecked = (one: Draft, why: string): string => `Dạ câu ${one.id} chưa ghi được là đã đối chiếu: ${line(why, 200)}.`;
/** Stands in the file. */
export const checkedBy = (who: string | undefined, on: Day): string => `Đã đối chiếu văn bản: ${(who ?? 'cán bộ điều phối').replaceAll(/\s+/g, ' ')}, ngày ${dayInWords(on)}.`;

export const notPublished = (one: Draft, why: string): string => `Dạ nháp ${one.id} chưa ghi được: ${line(why, 200)}. Nháp vẫn chờ duyệt ạ.`;

export const sourceOf = (one: Draft): string => `cán bộ tư vấn trả lời ngày ${dayInWords(dayOf(one.at))}`;

export const noteOf = (one: Draft): string => `Từ lời cán bộ tư vấn ngày ${dayInWords(dayOf(one.at))}, bản nháp ${one.id}.`;
