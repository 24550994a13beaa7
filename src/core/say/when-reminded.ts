import { dayInWords, type Day } from '../time.ts';

/** Of what somebody hears on a day of the clock. */
const STRIKES = { opens: 'bắt đầu nhận hồ sơ đánh giá lại', middle: 'giữa hạn nộp đánh giá lại', closing: 'sắp hết hạn nộp', closed: 'hết hạn nộp đánh giá lại', expired: 'giấy chứng nhận hết hạn', lapses: 'sắp hết hạn', lapsed: 'đã hết hạn' } as const;

/** "Chè xanh: bắt đầu nhận hồ sơ đánh giá lại". */
export const strikes = (of: string, what: keyof typeof STRIKES): string => `${of}: ${STRIKES[what]}`;

/** `silence`: after so many days of it they hear of what is left to do; `dated`: some day of a certificate or a paper is known. */
export function whenReminded(days: readonly { readonly day: Day; readonly of: string }[], { silence, dated }: { readonly silence: readonly number[]; readonly dated: boolean }): string {
  return [
    days.length > 0 ? `Dạ em tự nhắn anh/chị vào:\n${days.map(({ day, of }) => `- ${dayInWords(day)}${of ? `: ${of}` : ''}`).join('\n')}` : 'Dạ em chưa có ngày nào để nhắc ạ.',
    ...(silence.length > 0 ? [`Hồ sơ còn việc dở mà anh/chị vắng thì em nhắc sau ${silence.slice(0, -1).join(', ')} và ${silence.at(-1)} ngày rồi thôi, không nhắn ban đêm.`] : []),
    ...(dated ? [] : ['Đã có giấy chứng nhận OCOP, phiếu kiểm nghiệm, giấy an toàn thực phẩm thì anh/chị cho em ngày cấp, em canh hạn rồi báo trước.']),
    'Muốn nhắc ngày khác, anh/chị nhắn ví dụ "nhắc tôi ngày 20/1 nộp hồ sơ".',
  ].join('\n');
}

export const switchedOff = (): string => 'Dạ anh/chị đang tắt nhắc nên em không tự nhắn. Muốn bật lại, anh/chị nhắn "nhắc tôi".';
