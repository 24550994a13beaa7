import type { Room } from '../room/state.ts';
import { scopeInWords } from './office.ts';

/* In a shared group, where strangers read. */

/** Once, when we are added to a group. */
export const joined = (registered: boolean): string =>
  `Em chào cả nhóm. Em là Trợ lý OCOP, máy trả lời tự động. ${registered ? 'Gọi @Trợ lý là em trả lời; câu hỏi chung để lâu chưa ai trả lời mà em có căn cứ thì em trả lời giúp. ' : 'Gọi @Trợ lý là em trả lời. '}Em không chép chuyện trong nhóm, chỉ nhớ câu hỏi đang chờ. Hồ sơ là việc riêng của từng chủ thể nên em không nói trong nhóm; anh/chị nhắn riêng cho em nhé. Muốn em im, nhắn "bot im lặng".`;

export const backAgain = (): string => 'Dạ em vào lại nhóm rồi ạ. Cần em thì gọi @Trợ lý; muốn em im, nhắn "bot im lặng".';

/** Whoever calls us in a group about their own dossier. */
export const privately = (): string => 'Dạ hồ sơ là việc riêng của mỗi cơ sở nên em không trả lời trong nhóm. Anh/chị bấm vào tên em, nhắn riêng cho em "chào", em xem ngay ạ.';

export const writingToYou = (): string => 'Dạ việc hồ sơ riêng, em nhắn riêng anh/chị nhé.';

export const ordersPrivately = (): string => 'Dạ việc này anh/chị nhắn riêng cho em ạ, ở nhóm em không nói chuyện hồ sơ và câu hỏi của từng người.';

/** Of two questions in one message, the one we have nothing for. */
export const leftOpen = (asked: string): string => `Còn ý “${asked.replace(/[?.!,\s]+$/, '')}” em chưa có căn cứ chắc chắn, nhờ anh/chị tư vấn trong nhóm trả lời giúp ạ.`;

/** A number of an identity paper or an account, typed where all read it. */
export const takeItBack = (): string => 'Trong tin có số giấy tờ hoặc tài khoản riêng, cả nhóm đều đọc được: anh/chị thu hồi tin ấy giúp em cho an toàn ạ.';

export const takePhotoBack = (): string => 'Ảnh giấy tờ tùy thân cả nhóm đều xem được, anh/chị thu hồi giúp em cho an toàn ạ.';

export const noHarm = (): string => 'Dạ không sao ạ.';

export const papersPrivately = (): string => 'Dạ giấy tờ là việc riêng của cơ sở, anh/chị gửi riêng cho em nhé; ở nhóm em không giữ ảnh nào ạ.';

export const noSourceHere = (): string => 'Dạ câu này em chưa có căn cứ chắc chắn nên không đoán. Nhờ anh/chị tư vấn trong nhóm trả lời giúp ạ.';

export const noSource = (): string => 'Dạ câu này em chưa có căn cứ chắc chắn nên không đoán. Anh/chị nhắn riêng cho em, em gửi cán bộ tư vấn giúp ạ.';

export const unanswered = (text: string): string => `Dạ câu này chưa ai trả lời nên em xin trả lời:\n${text}`;

export const unansweredOfMany = (people: number, text: string): string => `Dạ câu này ${people} anh/chị cùng hỏi, em xin trả lời chung:\n${text}`;

export const yes = (): string => 'Dạ em đây, anh/chị hỏi gì ạ?';

export const welcome = (): string => 'Dạ không có gì ạ.';

export const sorry = (): string => 'Dạ em xin lỗi đã làm phiền. Muốn em im, anh/chị nhắn "bot im lặng"; cần người trả lời, anh/chị cứ hỏi cán bộ tư vấn trong nhóm ạ.';

export const sayAgain = (): string => 'Dạ em xin lỗi. Chỗ nào chưa rõ, anh/chị hỏi lại một câu đủ ý giúp em; chỗ nào em nói sai, nhờ anh/chị tư vấn trong nhóm nói lại ạ.';

export const whatICanDo = (): string => 'Dạ em trả lời câu hỏi chung về OCOP (giấy tờ, nhãn, hạn nộp, chấm sao) có dẫn văn bản. Việc hồ sơ riêng anh/chị nhắn riêng cho em ạ.';

export const whatIAm = (): string => 'Dạ em là Trợ lý OCOP, máy trả lời tự động, không phải người ạ. Em dẫn văn bản cho câu hỏi chung về OCOP; việc cần người quyết, anh/chị hỏi tư vấn trong nhóm.';

/** Asked to judge what somebody said here. */
export const judgesNobody = (): string => 'Dạ em không chấm lời của ai trong nhóm ạ. Anh/chị hỏi em một câu đủ ý, em dẫn đúng văn bản để cả nhóm cùng xem.';

export const hushed = (hours: number): string => `Dạ em im ${hours} giờ ạ. Cần em sớm hơn thì nhắn "bot nói lại".`;

export const speaking = (): string => 'Dạ em nghe lại rồi ạ.';

export const onlyOffice = (): string => 'Dạ việc này chỉ cán bộ phụ trách mới làm được ạ.';

export const scopeOf = (room: Pick<Room, 'scope' | 'sets' | 'years'>): string =>
  `${scopeInWords(room.scope)}${room.sets.length > 0 ? `; bộ ${room.sets.join(', ')}` : ''}${room.years ? `; năm ${room.years.join(', ')}` : ''}`;

export const registered = (room: Pick<Room, 'scope' | 'sets' | 'years' | 'patience'>, unknown: readonly string[] = []): string =>
  `Dạ em ghi nhóm này phụ trách: ${scopeOf(room)}.${unknown.length > 0 ? ` Loại hàng em chưa nhận ra nên chưa tính: ${unknown.join(', ').slice(0, 80)}.` : ''} ${patience(room.patience)} Câu hỏi riêng em chưa trả lời được, nếu chủ thể đồng ý, em đưa vào đây nhờ anh/chị tư vấn ạ.`;

export const patience = (minutes: number): string =>
  minutes === 0 ? 'Em chỉ trả lời khi được gọi.' : `Câu hỏi chung để quá ${minutes} phút giờ làm việc chưa ai trả lời, có căn cứ thì em trả lời.`;
