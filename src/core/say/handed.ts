import type { Office } from '../knowledge.ts';
import type { Question } from '../producer/state.ts';

/* To the asker of a question that a person of the office is to answer. */

export const WITH_NAME = 'Gửi, nói rõ tên tôi';
export const WITHOUT_NAME = 'Gửi, không nói tên';
export const DO_NOT_SEND = 'Không gửi';
export const CLEAR = 'Rõ rồi';
export const ASK_BACK = 'Hỏi lại';

export const someone = (commune: string | undefined): string => (commune ? `một chủ thể ở xã ${commune}` : 'một chủ thể');

export const mayISend = (commune: string | undefined, known?: string): string =>
  `Em gửi câu này cho cán bộ tư vấn nhé? Gửi có thể vào nhóm chung${known ? `, kèm: ${known}` : ''}; không nói tên thì em ghi là "${someone(commune)}".`;

export const orOneBelow = (): string => 'Hay anh/chị hỏi một ý ở cuối danh sách, em trả lời luôn ạ?';

export const unsure = (id: string): string => `Câu này em chưa có câu trả lời chắc chắn nên em không đoán (mã ${id}).`;

export const doubtful = (id: string): string => `Dạ câu này em chưa chắc hiểu đúng nên không dám trả lời bừa (mã ${id}). Em chỉ giúp theo cách đúng quy định, giấy tờ và số liệu thật.`;

export const notSent = (id: string): string => `Dạ em không gửi câu ${id} cho ai.`;

export const passing = (id: string): string => `Dạ em gửi câu ${id} ngay. Gửi tới đâu em báo, ai trả lời em chuyển lại đúng lời người đó ạ.`;

export const passingUnnamed = (id: string): string => `Dạ em gửi câu ${id} ngay, không nói tên anh/chị. Gửi tới đâu em báo, ai trả lời em chuyển lại đúng lời người đó ạ.`;

export const sent = ({ id }: Pick<Question, 'id'>): string => `Dạ câu ${id} đã tới cán bộ tư vấn, đang chờ trả lời. Sau 4 giờ làm việc chưa có em nhắc họ một lần.`;

export const stillWaits = ({ id, text }: Question): string => `Dạ câu ${id} “${text.slice(0, 120)}” chưa có trả lời ạ. Có là em chuyển ngay.`;

export const takenBackByAsker = ({ id, text }: Question): string => `Dạ em rút câu ${id} “${text.slice(0, 120)}”, em báo cán bộ khỏi trả lời ạ.`;

export const reminded = ({ id }: Pick<Question, 'id'>): string => `Dạ câu ${id} đã 4 giờ làm việc chưa ai trả lời. Em vừa nhắc cán bộ tư vấn; sau 2 ngày làm việc chưa có em đưa vào danh sách quá hạn cho cán bộ điều phối ạ.`;

export const listed = ({ id }: Pick<Question, 'id'>, office: Office): string => `Dạ em xin lỗi, câu ${id} đã 2 ngày làm việc vẫn chưa có trả lời. Em đã đưa vào danh sách quá hạn cho cán bộ điều phối và vẫn giữ câu hỏi.${urgently(office)}`;

export const nobody = ({ id }: Pick<Question, 'id'>, office: Office): string => `Dạ hiện chưa có cán bộ tư vấn nào phụ trách câu ${id}. Em đã đưa vào danh sách cho cán bộ điều phối.${urgently(office)}`;

/** Where to turn who cannot wait. */
export const urgently = (office: Office): string => (office.contact ? ` Cần gấp, anh/chị liên hệ ${office.contact}.` : ' Cần gấp, anh/chị hỏi UBND xã nơi sản xuất ạ.');

export const answer = ({ id, text, answer: words, answeredBy }: Question): string =>
  `Dạ câu ${id} “${text.slice(0, 120)}” có trả lời. Cán bộ tư vấn${answeredBy ? ` ${answeredBy}` : ''} viết:\n“${words ?? ''}”\n(Lời của cán bộ tư vấn, em chuyển nguyên văn.)`;

const KIND = { photo: 'ảnh', file: 'tệp' } as const;

export const withAFile = (kind: 'photo' | 'file'): string => `Cán bộ gửi kèm một ${KIND[kind]}, ở tin ngay trên ạ.`;

export const aFile = ({ id, text, answeredBy }: Question, kind: 'photo' | 'file'): string =>
  `Dạ câu ${id} “${text.slice(0, 120)}”: cán bộ tư vấn${answeredBy ? ` ${answeredBy}` : ''} trả lời bằng một ${KIND[kind]}, ở tin ngay trên ạ.`;

export const fileNotBrought = ({ id }: Pick<Question, 'id'>, kind: 'photo' | 'file'): string =>
  `Dạ ${KIND[kind]} cán bộ gửi ở câu ${id} em không chuyển qua đây được. Anh/chị nhắn "hỏi lại: …" để cán bộ viết bằng chữ giúp ạ.`;

export const isItClear = (): string => 'Anh/chị rõ chưa ạ?';

export const howToAskBack = (): string => 'Rõ rồi anh/chị nhắn "rõ rồi"; chưa rõ thì nhắn "hỏi lại: …" ạ.';

export const closed = (): string => 'Dạ vâng, em báo cán bộ là anh/chị đã rõ ạ.';

export const whatBack = (id: string): string => `Anh/chị muốn hỏi lại điều gì ở câu ${id} ạ?`;

export const theyDiffer = (id: string): string => `Dạ lời của cán bộ em chuyển nguyên văn, em không chấm ai đúng. Anh/chị nhắn "hỏi lại: …", ghi chỗ hai người nói khác nhau, em gửi lại câu ${id} để cán bộ thống nhất ạ.`;

export const mistaken = ({ id }: Pick<Question, 'id'>): string => `Dạ em xin lỗi, câu trả lời ${id} vừa rồi cán bộ gửi nhầm, anh/chị bỏ qua giúp em. Câu hỏi của anh/chị vẫn đang chờ trả lời ạ.`;
