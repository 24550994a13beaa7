import type { Handover } from '../desk/handover.ts';
import { dayInWords, dayOf, type Instant } from '../time.ts';
import { isEverything, type Member, type Role, type RoleCode, type Scope } from '../staff/roles.ts';

/* To the people of the office. */

export const ROLE_NAMES: Readonly<Record<Role, string>> = { consultant: 'cán bộ tư vấn', staff: 'cán bộ điều phối', admin: 'quản trị' };

export const scopeInWords = (scope: Scope): string =>
  isEverything(scope) ? 'tất cả' : [...scope.communes.map((commune) => `xã ${commune}`), ...scope.tags.map((tag) => `thẻ ${tag}`)].join('; ');

export const notYours = (): string => 'Dạ việc này chỉ người được giao vai trò mới làm được ạ.';

export const yourRole = (me: Member): string => `Anh/chị là ${ROLE_NAMES[me.role]}, phạm vi: ${scopeInWords(me.scope)}. Gõ "việc của tôi" để xem việc, "giúp cán bộ" để xem lệnh ạ.`;

export const roleCode = ({ code, role, scope }: Pick<RoleCode, 'code' | 'role' | 'scope'>): string =>
  `Mã vai trò: CB-${code}\n${ROLE_NAMES[role]}, phạm vi: ${scopeInWords(scope)}. Người được giao nhắn mã này riêng cho em trong 24 giờ là nhận vai trò. Mã dùng một lần; ai có mã cũng thấy hồ sơ trong phạm vi, nên chỉ đưa đúng người ạ.`;

export const badRoleCode = (): string => 'Dạ mã vai trò này không đúng, đã dùng hoặc đã quá 24 giờ. Anh/chị xin quản trị mã mới ạ.';

export const granted = (member: Member): string =>
  `Dạ em đã ghi: anh/chị là ${ROLE_NAMES[member.role]}, phạm vi: ${scopeInWords(member.scope)}. Việc anh/chị làm với hồ sơ của chủ thể đều được ghi lại (ai, lúc nào, việc gì). Gõ "giúp cán bộ" để xem lệnh ạ.`;

export const roles = (members: readonly Member[]): string =>
  members.length === 0 ? 'Chưa ai có vai trò.' : [...members.map((one, i) => `${i + 1}. ${one.name ?? one.channel}: ${ROLE_NAMES[one.role]}, ${scopeInWords(one.scope)}`), 'Thu hồi: "thu hồi vai trò SỐ".'].join('\n');

export const noSuchMember = (): string => 'Dạ không có số đó trong danh sách vai trò ạ.';

export const notYourself = (): string => 'Dạ anh/chị không tự thu hồi vai trò của mình được; nhờ quản trị khác hoặc dùng dòng lệnh ạ.';

export const revoked = (member: Member): string => `Dạ em đã thu hồi vai trò ${ROLE_NAMES[member.role]} của ${member.name ?? member.channel}.`;

export const noSuchQuestion = (id: string): string => `Dạ không có câu ${id} trong phạm vi của anh/chị ạ.`;

const STATES: Readonly<Record<Handover['state'], string>> = { waiting: 'đang chờ', reminded: 'đã nhắc', listed: 'quá hạn', answered: 'đã trả lời', closed: 'xong', withdrawn: 'đã rút' };

export function waiting(open: readonly Handover[], _now: Instant): string {
  if (open.length === 0) return 'Dạ không có câu hỏi nào đang chờ trong phạm vi của anh/chị ạ.';
  const lines = open.slice(0, 15).map((one) => `- ${one.question} (${STATES[one.state]}, từ ${dayInWords(dayOf(one.since))}) ${one.shown}: “${one.text.slice(0, 100)}”`);
  return [`${open.length} câu hỏi đang chờ:`, ...lines, ...(open.length > 15 ? [`và ${open.length - 15} câu nữa (ocop questions)`] : []), 'Trả lời: "trả lời MÃ: nội dung".'].join('\n');
}
