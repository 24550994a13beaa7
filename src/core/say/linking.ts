import type { Office } from '../knowledge.ts';
import type { Producer } from '../producer/state.ts';

/** With a link when the office's Telegram bot has a name: one tap instead of typing. */
export const linkCode = (code: string, office: Office): string =>
  `Mã nối của anh/chị: OC-${code}\nAnh/chị mở Telegram (hoặc Zalo khác), nhắn mã này cho Trợ lý OCOP bên đó trong 30 phút là hai bên thành một, không phải khai lại. Mã dùng một lần, đừng đưa người lạ ạ.${office.telegram ? `\nSang Telegram thì bấm: https://t.me/${office.telegram}?start=OC-${code}` : ''}`;

export const inviteCode = (code: string): string =>
  `Mã mời: OC-${code}\nAnh/chị gửi mã cho người cùng làm hồ sơ; người đó nhắn mã cho Trợ lý OCOP trong 30 phút là cùng xem và cùng trả lời. Ai có mã cũng thấy hồ sơ, nên chỉ đưa đúng người ạ.`;

export const joinedSelf = (state: Producer): string =>
  state.products.length > 0 ? `Dạ đã nối xong ạ. Hồ sơ ${state.products.map((one) => one.name).join(', ')} có ở cả hai nơi, mình làm tiếp.` : 'Dạ đã nối xong ạ, mình làm tiếp.';

export const THEY_ARE = 'Đúng';
export const THEY_ARE_NOT = 'Không phải';

export const areYouThey = (name: string, products: readonly string[]): string =>
  `Em thấy số này trong danh sách của văn phòng: ${name}${products.length > 0 ? ` (${products.slice(0, 3).join(', ')})` : ''}. Đúng cơ sở của anh/chị không ạ?`;

export const notOnList = (): string => 'Dạ số này em chưa thấy trong danh sách của văn phòng, mình khai từng câu vậy ạ.';

export const joinedColleague = (inviter: string | undefined): string => `Dạ em chào anh/chị. Anh/chị vừa vào hồ sơ chung${inviter ? ` với ${inviter}` : ''}.`;

export const badCode = (): string => 'Dạ mã này không đúng hoặc đã hết hạn. Anh/chị nhắn "lấy mã" ở máy cũ để có mã mới ạ.';

export const hasOwnDossier = (names: string): string =>
  `Dạ bên này đang có hồ sơ riêng (${names}) nên em chưa nối, kẻo lẫn. Anh/chị lấy mã ở bên này rồi nhắn mã ở bên kia, hoặc /xoa bên này trước ạ.`;
