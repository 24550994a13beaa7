import { progress } from '../checklist/progress.ts';
import type { Handover } from '../desk/handover.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Dossier } from '../producer/dossier.ts';
import type { Producer } from '../producer/state.ts';
import type { Pressing } from '../report/pressing.ts';
import { dayInWords, dayOf } from '../time.ts';

/* To a consultant about the producers in their scope; in a private chat only. */

export type Stuck = { readonly producer: Producer; readonly product: string; readonly missing: number; readonly at: string; readonly rejected: boolean; readonly silentDays: number };

export const nameOf = (producer: Producer): string => `${producer.id} ${producer.people.map((one) => one.name).find(Boolean) ?? 'chưa rõ tên'}${producer.products.length > 0 ? ` (${producer.products.map((one) => one.name).join(', ')})` : ''}`;

export function work(open: readonly Handover[], producers: number, stuck: readonly Stuck[]): string {
  const questions = open.length === 0 ? 'Không có câu hỏi nào đang chờ.' : [`${open.length} câu hỏi đang chờ:`, ...open.slice(0, 8).map((one) => `- ${one.question} ${one.shown}: “${one.text.slice(0, 80)}”`)].join('\n');
  const list = stuck.length === 0 ? `${producers} chủ thể trong phạm vi, không ai đang kẹt.` : [`${producers} chủ thể trong phạm vi. Đang kẹt, ai im lâu nhất đứng trước:`, ...stuck.map((one) => `- ${nameOf(one.producer)}: còn thiếu ${one.missing}, ${one.rejected ? 'bị trả lại' : 'kẹt ở'} ${one.at}${one.silentDays > 0 ? `, im ${one.silentDays} ngày` : ''}`)].join('\n');
  return `${questions}\n\n${list}\n\nXem một người: "xem hồ sơ MÃ". Lệnh khác: "giúp cán bộ".`;
}

export function dossiers(producer: Producer, all: readonly Dossier[], knowledge: Knowledge): string {
  const titles = (dossier: Dossier, state: string) => dossier.lines.filter((line) => line.item.by === 'producer' && line.state === state).map((line) => line.item.title);
  const lines = all.map((dossier) => {
    const { needed, held } = progress(dossier.lines);
    const papers = [...dossier.papers].map(([item, paper]) => `- ${knowledge.items.find((one) => one.id === item)?.title ?? item}: ${STATES[paper.state]}${paper.reason ? ` (${paper.reason})` : ''}${paper.expires ? `, hạn ${dayInWords(paper.expires)}` : ''}`);
    return [`Hồ sơ ${dossier.product?.name ?? ''}: có ${held}, còn thiếu ${needed}.`, ...papers, ...titles(dossier, 'needed').slice(0, 8).map((title) => `- thiếu: ${title}`)].join('\n');
  });
  const notes = producer.notes?.map((note) => `- ${dayInWords(dayOf(note.at))}${note.by ? ` ${note.by}` : ''}: ${note.text}`) ?? [];
  return [nameOf(producer), ...lines, ...(notes.length > 0 ? [`Ghi chú:\n${notes.join('\n')}`] : []), ...(producer.tags ? [`Thẻ: ${producer.tags.join(', ')}`] : []), 'Số liệu để làm việc riêng, không đưa vào nhóm.'].join('\n\n');
}

const STATES = { claimed: 'nói là có, chưa thấy ảnh', shown: 'đã gửi ảnh, chưa kiểm', checked: 'đã kiểm', rejected: 'trả lại' } as const;

export const nobodyNamed = (whom: string): string => `Dạ trong phạm vi của anh/chị không có chủ thể nào là "${whom.slice(0, 40)}" ạ.`;

export const several = (names: readonly string[]): string => `Có mấy người, anh/chị chọn theo mã giúp em:\n${names.map((name) => `- ${name}`).join('\n')}`;

export const noSuchPaper = (paper: string, producer: Producer): string => `Dạ ${nameOf(producer)} chưa có giấy "${paper.slice(0, 60)}" ạ.`;

export const judged = (producer: Producer, title: string, verdict: 'checked' | 'rejected'): string => `Dạ em đã ghi ${title} của ${nameOf(producer)}: ${verdict === 'checked' ? 'đã kiểm, được' : 'trả lại'}, và báo chủ thể rồi ạ.`;

export const noted = (producer: Producer): string => `Dạ em đã ghi chú cho ${nameOf(producer)}. Chủ thể xem được ghi chú khi nhắn /dulieu ạ.`;

export const tagged = (producer: Producer, tag: string, on: boolean): string => `Dạ em đã ${on ? 'gắn' : 'bỏ'} thẻ "${tag}" cho ${nameOf(producer)}.`;

export const paused = (producer: Producer, hours: number): string => `Dạ em im ${hours} giờ với ${nameOf(producer)} để anh/chị nói chuyện ạ.`;

export const taken = (question: string): string => `Dạ em đã ghi câu ${question} anh/chị nhận.`;

export const passedTo = (question: string, name: string): string => `Dạ em đã chuyển câu ${question} cho ${name}.`;

export const noSuchColleague = (name: string): string => `Dạ không có đồng nghiệp nào tên "${name.slice(0, 40)}" có phạm vi phù hợp ạ.`;

export type Week = { readonly open: number; readonly oldest: number; readonly producers: number; readonly silent: number; readonly pressing: Pressing };

export const digest = ({ open, oldest, producers, silent, pressing }: Week): string =>
  [
    `Chào đầu tuần anh/chị. ${open === 0 ? 'Không có câu hỏi nào đang chờ.' : `${open} câu hỏi đang chờ${oldest > 0 ? `, câu lâu nhất ${oldest} ngày` : ''}.`} ${producers} chủ thể trong phạm vi${silent > 0 ? `, ${silent} người im trên 14 ngày` : ''}. Gõ "việc của tôi" để xem từng việc.`,
    ...pressingInWords(pressing),
  ].join('\n');

/** Only what there is. */
function pressingInWords({ window, closing, missed, ending, papers }: Pressing): string[] {
  const parts = [
    ...(window > 0 ? [`${window} đang kỳ nộp lại${closing > 0 ? ` (${closing} trong 14 ngày cuối)` : ''}`] : []),
    ...(missed > 0 ? [`${missed} quá kỳ nộp lại, chưa thấy nộp`] : []),
    ...(ending > 0 ? [`${ending} hết hạn trong 30 ngày tới`] : []),
  ];
  return [
    ...(parts.length > 0 ? [`Giấy chứng nhận: ${parts.join('; ')}. Gõ "chứng nhận hết hạn" để xem.`] : []),
    ...(papers > 0 ? [`Giấy tờ hết hạn trong 30 ngày tới: ${papers}. Gõ "giấy tờ hết hạn" để xem.`] : []),
  ];
}

export const help = (): string => [
  'Cán bộ làm được:',
  '- "việc của tôi": câu hỏi nào chờ, ai đang kẹt ở đâu',
  '- "xem hồ sơ P12" (hoặc tên)',
  '- "đạt P12 phiếu kiểm nghiệm"; "trả lại P12 phiếu kiểm nghiệm: mờ dấu"',
  '- "ghi chú P12: …"; "gắn thẻ P12 đợt 1"; "bỏ thẻ P12 đợt 1"; "tạm dừng P12 2 giờ"',
  '- "câu hỏi chờ"; "trả lời H12.1: …"; "nhận H12.1"; "chuyển H12.1 cho Tú"',
  '- "nháp": câu trả lời chờ duyệt thành kiến thức (cán bộ điều phối)',
  '- "báo cáo"; "báo cáo theo xã"; "ai đang kẹt"; "chứng nhận hết hạn tháng tới"; "tháng này xã … hết hạn cái nào"',
  'Mọi việc đều được ghi lại: ai, lúc nào, trước và sau.',
].join('\n');

/** What somebody with a role wrote that is no order we know. */
export const unread = (announces: boolean): string =>
  `Dạ em chưa đọc được việc này ạ. Các lệnh cán bộ: nhắn "giúp cán bộ".${announces ? ' Soạn tin chung: "soạn thông báo".' : ''} Câu hỏi chủ thể đang chờ: "câu hỏi chờ". Muốn thử như một chủ thể thì nhắn "chào em".`;

export const whatIAm = (): string => 'Dạ em là Trợ lý OCOP, máy trả lời tự động, không phải người ạ. Việc cán bộ em làm được: nhắn "giúp cán bộ".';
export const mistakenWhich = (): string => 'Dạ anh/chị nhầm câu nào ạ? Trích tin em báo đã chuyển rồi nhắn "nhầm", hoặc nhắn "nhầm MÃ", em báo người hỏi bỏ qua ngay.';

export const nothingDone = (): string => 'Dạ vâng, em không làm gì thêm ạ.';
