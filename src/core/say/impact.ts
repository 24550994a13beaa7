import type { Change, EntryKind } from '../impact/changes.ts';
import type { Impact, TouchedItem } from '../impact/impact.ts';

/* What a change of the knowledge touches; to who keeps it, on the command line. */

const KIND_NAMES: Readonly<Record<EntryKind, string>> = { law: 'văn bản', item: 'giấy tờ', answer: 'câu trả lời', 'label-rule': 'luật nhãn', 'label-kind': 'loại hàng trên nhãn', label: 'phần chung của nhãn', set: 'bộ tiêu chí', sheet: 'phiếu chấm', deadline: 'mốc ngày', fact: 'câu hỏi', words: 'từ nhận biết' };
const HOW = { added: 'thêm', removed: 'bỏ', changed: 'sửa' } as const;
const STATE_NAMES: Readonly<Record<TouchedItem['was'], string>> = { needed: 'cần', held: 'đã có', 'not-needed': 'không cần', unknown: 'chưa rõ', none: 'không có mục này' };

export const changeInWords = ({ kind, id, title, how, parts }: Change): string => `${HOW[how]} ${KIND_NAMES[kind]} ${id}: ${title}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`;

export const counts = ({ changes, dossiers, labels, answers, scores, dates, concerned }: Impact): string =>
  changes.length === 0 ? 'Không mục nào khác nhau, không ai bị chạm tới.' :
    `${changes.length} mục khác nhau. Chạm tới ${dossiers.length} hồ sơ, ${labels.length} nhãn đã xem, ${answers.reduce((n, one) => n + one.times, 0)} câu trả lời đã nói, ${scores.length} chủ thể đã chấm thử, ${dates.length} chủ thể có chứng nhận tính lại ngày: ${concerned.length} chủ thể.`;

export function itemInWords({ title, was, now }: TouchedItem): string {
  return was === now ? `${title}: nội dung đổi` : `${title}: ${STATE_NAMES[was]} → ${STATE_NAMES[now]}`;
}

export const answerInWords = ({ title, entry, times, producers }: Impact['answers'][number]): string =>
  `${title} (${entry}): nói ${times} lần, ${producers.size} chủ thể`;

export const communeInWords = ({ commune, producers, dossiers, labels, answers }: Impact['communes'][number]): string =>
  `${commune ?? '(chưa rõ xã)'}: ${producers} chủ thể (${dossiers} hồ sơ, ${labels} nhãn, ${answers} câu trả lời)`;

export const howToTell = (tag: string | undefined, concerned: number): string =>
  tag ? `Đã gắn thẻ "${tag}" cho ${concerned} chủ thể. Soạn "thông báo", phần người nhận ghi: thẻ ${tag}.`
    : 'Muốn báo cho họ: chạy lại với --tag "tên thẻ" rồi soạn "thông báo", phần người nhận ghi "thẻ tên thẻ"; hoặc --out FILE để lấy mã.';
