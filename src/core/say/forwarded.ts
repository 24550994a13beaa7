import type { Law } from '../knowledge.ts';

/* What is said of a text that somebody else wrote and that is sent on to us. */

/** Nothing in it is ours: no day, no price, no number to call. */
export const notOurs = (hasNumbers: boolean): string => (hasNumbers ? 'Đoạn này nơi khác viết; ngày giờ, số tiền, số điện thoại trong đó em không xác nhận được. Quy định em đã kiểm thì:' : 'Đoạn này nơi khác viết. Quy định em đã kiểm thì:');

/** One of them alone came, and nothing is asked. */
export const whatOfIt = (): string => 'Dạ em đọc rồi ạ. Đoạn này nơi khác viết nên em không ghi gì vào hồ sơ của anh/chị. Anh/chị muốn hỏi ý nào trong đó ạ?';

/** A text it names is over. */
export const oldText = (old: Law, now: Law | undefined): string => `${old.short} nay đã hết hiệu lực${now ? `; đang áp dụng ${now.short}` : ''}.`;

/** Asked whether a text still holds that does. */
export const stillInForce = (law: Law): string => `${law.short} nay vẫn còn áp dụng; câu chữ trong đoạn thì em chưa đối chiếu với bản gốc.`;

export const noDistrict = (): string => 'Cấp huyện không còn từ 01/7/2025; hồ sơ OCOP nộp ở UBND xã, phường.';

export const pointOf = (n: number, point: string, told: string): string => `${n}. ${point}: ${told}`;

/** What a remark asks for and is known of by no passage. */
export const askWhoWrote = (): string => 'em chưa có tài liệu đã kiểm, anh/chị hỏi lại nơi gửi.';

export const morePoints = (left: number): string => `Còn ${left} ý nữa, anh/chị nhắn từng ý, em trả lời tiếp ạ.`;

/** It cannot be said whether it is so. */
export const cannotSay = (): string => 'Đoạn này nơi khác viết, em chưa có quy định đã kiểm để nói đúng hay sai, nên không đoán ạ. Anh/chị hỏi UBND xã, hoặc hỏi nơi gửi căn cứ văn bản nào. Anh/chị nhắn riêng từng ý, em tra tiếp.';

/** Of the papers it names, which of them are theirs. */
export function ofTheirs({ held, lacking, unknown, spared }: Readonly<Record<'held' | 'lacking' | 'unknown' | 'spared', readonly string[]>>): string {
  const line = (how: string, papers: readonly string[]): readonly string[] => (papers.length > 0 ? [`- ${how}: ${papers.join('; ')}`] : []);
  return ['Trong các giấy đó, theo hồ sơ em đang có:', ...line('đã có', held), ...line('chưa có', lacking), ...line('chưa cần', spared), ...line('em chưa biết, anh/chị nhắn có hay chưa', unknown)].join('\n');
}
