import type { Handover } from '../desk/handover.ts';

/* To consultants and staff, about a producer's question. In a room strangers read: only what the asker agreed to. */

export const question = (one: Pick<Handover, 'question' | 'shown' | 'text' | 'known' | 'draft'>, room: boolean): string => [
  `Câu hỏi ${one.question} của ${one.shown}:`,
  `“${one.text}”`,
  one.known ? `Em được biết: ${one.known}.` : '',
  one.draft ? `Gần nhất em có: “${one.draft}”, nhưng chưa chắc đúng ý hỏi.` : 'Em chưa tìm được căn cứ nên chưa trả lời.',
  room ? 'Anh/chị tư vấn trích tin này để trả lời, em chuyển lại ngay. Hồ sơ thì nhắn riêng cho em, đừng nói ở đây ạ.' : `Anh/chị trích tin này để trả lời, hoặc nhắn "trả lời ${one.question}: …"; em chuyển lại ngay ạ.`,
].filter(Boolean).join('\n');

export const askedBack = (one: Pick<Handover, 'question' | 'shown' | 'text'>, before: string): string =>
  `Câu ${one.question}: ${one.shown} hỏi lại:\n“${one.text}”${before ? `\n(Trả lời trước: “${before.slice(0, 200)}”)` : ''}\nAnh/chị tư vấn trích tin này để trả lời ạ.`;

export const reminder = (one: Pick<Handover, 'question' | 'text'>): string => `Dạ em nhắc một lần: câu ${one.question} “${one.text.slice(0, 120)}” đã 4 giờ làm việc chưa ai trả lời. Anh/chị tư vấn trích tin này trả lời giúp em ạ.`;

export const delivered = (one: Pick<Handover, 'question' | 'shown'>): string => `Dạ em đã chuyển câu trả lời ${one.question} tới ${one.shown}, ghi rõ là lời của anh/chị. Nhầm câu thì trích tin này nhắn "nhầm" ạ.`;

export const answeredElsewhere = (one: Pick<Handover, 'question'>): string => `Câu ${one.question} đã có cán bộ trả lời riêng cho chủ thể rồi ạ.`;

export const clear = (one: Pick<Handover, 'question' | 'shown'>): string => `Dạ ${one.shown} báo đã rõ câu ${one.question}. Em cảm ơn anh/chị ạ.`;

export const withdrawn = (one: Pick<Handover, 'question'>): string => `Dạ câu ${one.question} người hỏi đã rút lại, không cần trả lời nữa ạ.`;

export const takenBack = (one: Pick<Handover, 'question' | 'shown'>): string => `Dạ em đã báo ${one.shown} bỏ qua câu vừa rồi. Câu ${one.question} lại chờ trả lời; anh/chị trích tin này ạ.`;

export const nothingToTakeBack = (one: Pick<Handover, 'question'>): string => `Dạ câu ${one.question} chưa có câu trả lời nào đã chuyển đi nên không có gì để rút ạ.`;

export const outOfScope = (one: Pick<Handover, 'question'>): string => `Dạ câu ${one.question} ngoài phạm vi anh/chị được giao nên em chưa chuyển ạ.`;

export const toStaff = (one: Pick<Handover, 'question' | 'shown' | 'text' | 'known'>, why: 'listed' | 'nobody'): string =>
  `${why === 'listed' ? `Câu ${one.question} đã 2 ngày làm việc chưa ai trả lời` : `Câu ${one.question} chưa có nhóm hay cán bộ tư vấn nào phụ trách`}. Của ${one.shown}:\n“${one.text}”${one.known ? `\nEm được biết: ${one.known}.` : ''}\nTrích tin này để trả lời, hoặc nhắn "trả lời ${one.question}: …". Xem hết: "câu hỏi chờ".`;

export const whichOne = (open: readonly Pick<Handover, 'question' | 'text'>[]): string =>
  `Dạ em không rõ anh/chị trả lời câu nào. Anh/chị nhắn "trả lời MÃ: …" giúp em. Đang chờ ở đây:\n${open.slice(0, 8).map((one) => `- ${one.question}: “${one.text.slice(0, 80)}”`).join('\n')}`;

export const nothingToAssign = (one: Pick<Handover, 'question'>): string => `Dạ câu ${one.question} đã xong rồi ạ.`;

export const howToAnswer = (one: Pick<Handover, 'question' | 'text'>): string => `“${one.text}”\nTrả lời: trích tin này, hoặc "trả lời ${one.question}: …".`;

export const stillWaits = (one: Pick<Handover, 'question'>): string => `Dạ vâng, câu ${one.question} em vẫn để chờ. Có câu trả lời anh/chị trích tin này nhắn giúp, em chuyển ngay ạ.`;

export const onlyWords = (one: Pick<Handover, 'question'>): string => `Dạ tin thoại, video em chưa chuyển được, mới chuyển được chữ, ảnh và tệp. Câu ${one.question}: anh/chị trích tin đó và gõ giúp em câu trả lời ạ.`;

export const isItFor = (one: Pick<Handover, 'question'>): string => `Dạ nếu tin này trả lời câu ${one.question} thì anh/chị trích câu hỏi đó rồi gửi lại, em chuyển ngay ạ.`;
