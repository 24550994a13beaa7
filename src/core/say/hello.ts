import type { Knowledge, Office } from '../knowledge.ts';
import { cite } from '../cite.ts';
import type { LawId } from '../ids.ts';
import { isGreeting } from '../read/greeting.ts';
import { bare } from '../read/plain.ts';
import { mayGo } from './abroad.ts';

export const AGREE = 'Đồng ý';
export const DECLINE = 'Không';

export const hello = (_name: string | undefined, _you: string, office: Office): string =>
  `Dạ em chào anh/chị. Em là Trợ lý OCOP${office.name ? ` của ${office.name}` : ''}, máy trả lời tự động. Em cùng anh/chị xem hồ sơ OCOP cần giấy gì, còn thiếu gì, nộp ở đâu, hạn nào.`;

/** Luật 91/2025/QH15: agreement must be free and informed: which data, what for, who keeps it, which rights. */
export const whatWeKeep = (knowledge: Knowledge): string =>
  `Để nhớ việc của anh/chị, em cần lưu tên hiển thị, tin nhắn và ảnh giấy tờ anh/chị gửi; chỉ dùng để hướng dẫn hồ sơ OCOP${knowledge.office.name ? `, do ${knowledge.office.name} giữ` : ''}.${knowledge.office.abroad ? ` ${mayGo(knowledge.office.abroad)}` : ''} Xem lại: /dulieu. Xóa: /xoa, lúc nào cũng được.\n(${cite({ law: 'luat-91-2025' as LawId, clause: 'Điều 9' }, knowledge.laws)})`;

export const doYouAgree = (): string => 'Anh/chị đồng ý để em lưu như vậy không ạ?';

/** What must wait, said once each way; after that only the question stands there. */
export function consentFirst(times: number): readonly string[] {
  if (times === 0) return ['Dạ em đọc được rồi ạ. Anh/chị bấm hoặc nhắn "đồng ý" thì em mới được lưu và làm tiếp; chưa đồng ý thì em chưa ghi gì vào hồ sơ.'];
  return times === 1 ? ['Câu hỏi chung về OCOP thì anh/chị cứ hỏi, em trả lời luôn. Còn hồ sơ riêng của mình thì nhắn "đồng ý", em đọc lại các tin vừa rồi, khỏi phải gõ lại ạ.'] : ['Dạ em chưa ghi gì ạ; anh/chị nhắn "đồng ý" thì em mới ghi và làm tiếp.'];
}

export const personWithoutConsent = (office: Office): string =>
  `Dạ, để chuyển lời cho cán bộ thì em phải lưu câu hỏi, nên cần anh/chị đồng ý trước. Không đồng ý cũng được: anh/chị hỏi thẳng UBND xã nơi sản xuất${office.contact ? `, hoặc cơ quan OCOP cấp tỉnh (${office.contact})` : ' hoặc cơ quan OCOP cấp tỉnh'}.`;

export const thanksForConsent = (): string => 'Dạ em cảm ơn anh/chị.';

export const declined = (): string => 'Dạ vâng. Em không lưu gì và xóa các tin vừa rồi. Khi nào cần, anh/chị nhắn "chào" là em hỏi lại ạ. Hồ sơ OCOP anh/chị có thể hỏi thẳng UBND xã nơi sản xuất.';

const GREETINGS = /^(?:em |ad |bot |chi |anh )?(?:xin chao|chao|hello|hi|alo|a lo|hey|start|oi|ok|vang|u|da|duoc)?(?: (?:em|ad|bot|ban|admin|tro ly|ocop|a|ai|do|day|vay|co|khong|oi))*$/;

export const isMereGreeting = (text: string): boolean => text.trim() === '' || text.trim().startsWith('/') || GREETINGS.test(bare(text)) || isGreeting(bare(text));
