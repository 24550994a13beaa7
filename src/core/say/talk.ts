import type { Dossier } from '../producer/dossier.ts';
import type { Turn } from '../producer/turn.ts';
import type { FactDefinition, Office } from '../knowledge.ts';
import { dayInWords, type Day } from '../time.ts';
import { question } from './ask.ts';
import { urgently } from './handed.ts';

export const PASS_ON = 'Gửi cán bộ giúp tôi';
export const SKIP = 'Bỏ qua câu này';
export const WANTS_PERSON = 'Muốn gặp cán bộ';

/** "Ban roi" to the question whether it is packed. */
export const busyOrLoose = (): string => 'Dạ "ban roi" là bán rời hay đang bận ạ?';
export const LOOSE = 'Bán rời, không đóng gói';
export const BUSY = 'Đang bận, để sau';

export const questionOf = question;

export const noWords = (): string => 'Dạ em chỉ đọc được chữ và ảnh giấy tờ thôi ạ.';

export const photoBeforeConsent = (): string => 'Dạ ảnh vừa rồi em chưa được giữ. Anh/chị đồng ý rồi thì gửi lại giúp em nhé.';

export const onlyText = (what: string): string => {
  if (what === 'voice') return 'Dạ em chưa nghe được tin thoại. Anh/chị gõ giúp em mấy chữ nhé, không dấu cũng được ạ.';
  if (what === 'video') return 'Dạ em chưa xem được video. Anh/chị chụp ảnh giấy tờ hoặc gõ chữ giúp em ạ.';
  if (what === 'location') return 'Dạ em chưa đọc được vị trí. Anh/chị gõ tên xã, tỉnh giúp em ạ.';
  return 'Dạ em nhận được rồi ạ, nhưng em chỉ hiểu chữ và ảnh giấy tờ. Anh/chị gõ giúp em nhé.';
};

export const stillAsking = (asked: string): string => `(Em vẫn đang hỏi: ${asked})`;

/** Others advise a number of stars. */
export const yoursToChoose = (): string => 'Dạ, đó là lời người ta khuyên, em chưa ghi; nhắm mấy sao là do anh/chị chọn ạ.';
export const alreadyNoted = (): string => 'Dạ cái này em ghi rồi ạ.';
/** A part of it was known, and for the rest there is no place. */
export const restNotNoted = (): string => 'Dạ có phần em ghi từ trước rồi; phần còn lại em chưa có chỗ ghi, cần giữ thì anh/chị nhắn "gặp cán bộ" ạ.';

/** They have no paper at all so far. */
export const noPapersYet = (): string => 'Dạ chưa có giấy nào cũng không sao ạ, mình làm dần từng cái. Muốn xem cả danh sách, anh/chị nhắn "còn thiếu gì".';

/** Of all but what they named. */
export const restLacking = (): string => 'Dạ vâng, những giấy anh/chị chưa báo là có thì em vẫn để là chưa có ạ.';

/** Nothing has changed since. */
export const asBefore = (): string => 'Dạ vâng, em giữ nguyên như đã ghi ạ.';

export const askAgain = (): string => 'Dạ vâng, em hỏi lại câu đó ạ.';

export const greetAgain = (): string => 'Dạ em chào anh/chị ạ.';

/** `received`: the day it was handed in and the last day the xã has, when they said when. */
export const filed = (days: number, received?: { readonly day: Day; readonly until: Day }): string =>
  `Dạ nộp rồi thì tốt quá ạ. Xã có ${days} ngày làm việc từ ngày nhận để xem và gửi lên tỉnh${received ? `: nhận ngày ${dayInWords(received.day)} thì chậm nhất ${dayInWords(received.until)}` : ''} (Điều 7 khoản 2 QĐ 26/2026/QĐ-TTg). Anh/chị giữ giấy có ngày xã nhận; xã trả lời thế nào thì nhắn em.`;

/** It came back from the xã or the province. */
export const cameBack = (): string => 'Dạ bị trả về thì anh/chị xin bên trả ghi rõ thiếu gì, sai gì, bằng văn bản hay tin nhắn; nhắn em từng ý, em chỉ cách sửa ạ. Quyết định 26/2026 không nêu số ngày phải nộp lại, nên hỏi xã hạn cuối để kịp đợt chấm.';

export const askAway = (): string => 'Dạ anh/chị cứ hỏi em ạ.';
export const goOn = (): string => 'Dạ em nghe, anh/chị hỏi tiếp ạ.';

export const welcome = (): string => 'Dạ không có gì ạ. Cần gì anh/chị cứ nhắn em.';

export const heard = (): string => 'Dạ vâng ạ.';

/** To a sigh. */
export const feelsWithYou = (): string => 'Dạ em hiểu, việc này cũng mệt thật ạ. Vướng chỗ nào anh/chị nhắn em, mình gỡ từng việc một.';

/** To something of their day. */
export const listensToYou = (): string => 'Dạ em nghe ạ. Lúc nào tiện mình làm tiếp, anh/chị nhắn "tiếp" ạ.';

/** To who says sorry. */
export const noMatter = (): string => 'Dạ không sao đâu ạ.';

export const notUnderstood = (misses: number): string =>
  misses <= 1 ? 'Dạ em chưa hiểu ý này.' : misses === 2 ? 'Dạ em vẫn chưa hiểu. Anh/chị chọn giúp em một số bên dưới, hoặc để em ghi lại cho cán bộ.' : 'Dạ em xin lỗi, em chưa hiểu được. Anh/chị có thể bỏ qua câu này hoặc để em gửi cán bộ.';

/** They find it long. */
export const shorter = (): string => 'Dạ em nói gọn lại. Trả lời một câu này là được ạ:';

/** They lost what was asked. */
export const asksAgain = (): string => 'Dạ em nhắc lại ạ:';

/** A story in which nothing belongs into a dossier. */
export const listening = (): string => 'Dạ em nghe ạ. Chuyện này em chưa có chỗ ghi trong hồ sơ; kể được trong câu chuyện sản phẩm thì anh/chị giữ lại giúp em.';

/** A sentence of another matter. */
export const noNameNeeded = (): string => 'Dạ họ tên, số điện thoại em không cần ghi ạ; lúc nộp anh/chị tự điền vào phiếu đăng ký.';
export const heardAside = (): string => 'Dạ em nghe ạ. Ý này em chưa ghi gì vào hồ sơ.';

/** Something told, and perhaps meant as an answer. */
export const heardOnly = (): string => 'Dạ em nghe ạ, mà ý này em chưa hiểu ghi vào đâu.';

/** A household, and no more. */
export const registeredYet = (): string => 'Hộ mình đã đăng ký kinh doanh chưa ạ?';

export const wellJudged = (): string => 'Dạ em chúc mừng cơ sở mình. Có giấy chứng nhận trong tay thì anh/chị nhắn em được mấy sao và ngày cấp để em ghi và nhắc hạn ạ.';

export const heardWhereSold = (): string => 'Dạ em nghe rồi ạ, nơi bán thì em chưa cần ghi.';

export const heardRaw = (names: readonly string[]): string => `Dạ em nghe ạ. Anh/chị giữ hóa đơn, giấy mua bán ${names.join(', ')} để làm giấy nguồn gốc nguyên liệu nhé.`;

export const whichContract = (): string => 'Hợp đồng bán hàng hay hợp đồng mua nguyên liệu ạ?';
export const OF_SALES = 'Bán hàng';
export const OF_BUYING = 'Mua nguyên liệu, liên kết';
export const OF_NEITHER = 'Hợp đồng khác';

/** What the dossier has no place for, before where it counts. */
export const countsElsewhere = (): string => 'Dạ em nghe rồi ạ. Ý này em chưa có chỗ ghi trong hồ sơ; nó tính thế này ạ:';

export const stepByStep = (): string => 'Dạ vâng, em hỏi từng câu một rồi ra danh sách giấy tờ cho mình ạ.';

/** Of a paper they spoke of. */
export const whetherHeld = (): string => 'Dạ em hỏi lại cho chắc, để khỏi ghi nhầm ạ.';

/** Asked four times in vain. */
export const setAside = (): string => 'Em tạm gác câu này lại ạ. Anh/chị cứ nhắn việc mình cần: "còn thiếu gì" để xem danh sách giấy, "gặp cán bộ" để có người giúp, "tiếp" để em hỏi tiếp.';

export const backToQuestion = (about: string): string => {
  if (about === 'paper') return 'Ảnh vừa rồi là giấy gì, nhãn hay sản phẩm ạ?';
  if (about === 'paper-date') return 'Giấy vừa rồi cấp ngày nào ạ?';
  if (about === 'consent') return 'Anh/chị đồng ý để em lưu không ạ?';
  return 'Anh/chị chọn giúp em ạ:';
};

export const putOff = (put: 'later' | 'unknown', definition: FactDefinition | undefined): string => {
  if (put === 'later') return 'Dạ để sau ạ.';
  return definition?.help ? `Dạ không sao. ${definition.help}` : 'Dạ không sao, em hỏi câu khác ạ.';
};

export const dateLater = (): string => 'Dạ, khi nào biết ngày cấp anh/chị nhắn em để em nhắc hạn ạ.';

export const wheneverYouLike = (): string => 'Dạ vâng, lúc nào rảnh anh/chị nhắn em ạ. Nhắn "tiếp" để làm tiếp.';

export const neverMind = (): string => 'Dạ vâng, em giữ nguyên ạ.';

export const cancelled = (): string => 'Dạ em dừng ở đây. Những gì anh/chị đã trả lời em vẫn giữ; nhắn "tiếp" để làm tiếp, /xoa nếu muốn xóa hẳn.';

export const oldButton = (): string => 'Dạ nút đó của câu hỏi cũ rồi ạ.';

export const quiet = (): string => 'Dạ em không nhắc nữa. Anh/chị cần thì cứ nhắn, em vẫn trả lời; muốn em nhắc lại thì nhắn "bật nhắc".';

export const remindOn = (): string => 'Dạ, em sẽ nhắc lại, tối đa ba lần và không nhắc ban đêm ạ.';

/** Honest: it is kept for a person, nobody has answered yet. */
export const kept = (id: string, office: Office): string =>
  `Câu này em chưa có câu trả lời chắc chắn nên em không đoán. Em đã ghi lại để cán bộ xem (mã ${id}).${urgently(office)}`;

/** Of what sounds somewhat like a request we refuse. */
export const keptDoubtful = (id: string, office: Office): string =>
  `Dạ câu này em chưa chắc hiểu đúng nên không dám trả lời bừa. Em chỉ giúp theo cách đúng quy định, giấy tờ và số liệu thật. Em đã ghi lại để cán bộ xem (mã ${id}).${urgently(office)}`;

/** Beside a question of papers that is kept. */
export const ownList = (): string => 'Còn giấy tờ của hồ sơ mình thì anh/chị nhắn "còn thiếu gì" ạ.';

export const alreadyWaiting = (id: string): string => `Dạ câu này em đã ghi cho cán bộ rồi (mã ${id}), hiện chưa có trả lời ạ.`;

export const wantsPerson = (id: string, office: Office): string =>
  office.contact
    ? `Dạ em ghi lại là anh/chị muốn gặp cán bộ (mã ${id}). Cần gấp, anh/chị liên hệ ${office.contact}.`
    : `Dạ em ghi lại là anh/chị muốn gặp cán bộ (mã ${id}), cán bộ sẽ thấy. Em chưa được cho số điện thoại nào nên không dám đưa; cần gấp anh/chị hỏi UBND xã nơi sản xuất ạ.`;

export const startAgain = (dossier: Dossier): string =>
  dossier.product ? `Dạ em vẫn giữ hồ sơ ${dossier.product.name}, mình làm tiếp ạ.` : 'Dạ mình bắt đầu ạ.';

export const talkingAbout = (turn: Turn): string => `Dạ, mình đang nói về ${turn.state.products.find((one) => one.id === turn.person.product)?.name ?? 'sản phẩm này'}.`;

/** Told of goods, and no paper asks for it. */
export const heardOf = (name: string): string => `Dạ em nghe ạ. Hồ sơ chưa hỏi tới ý này của ${name} nên em chưa ghi; kể được trong câu chuyện sản phẩm thì anh/chị giữ lại giúp em.`;

export const longTime = (turn: Turn): string =>
  `Dạ lâu rồi mới gặp lại anh/chị. Em vẫn giữ hồ sơ ${turn.state.products.map((one) => one.name).join(', ')}, không phải khai lại từ đầu ạ.`;

export const needDay = (wrong: string | undefined): string =>
  wrong ? `Dạ ngày "${wrong.slice(0, 30)}" không có trong lịch. Anh/chị xem lại giúp em, ví dụ 12/11/2026.` : 'Anh/chị cho em đủ ngày, tháng, năm ạ, ví dụ 12/11/2026.';

/** It is known to be there, and not since which day. */
export const dayOf = (title: string): string => `Dạ em ghi: ${title}: có rồi. Trên giấy đề ngày nào, anh/chị cho em đủ ngày, tháng, năm ạ, ví dụ 12/11/2026.`;

/** What they tell belongs into the story of the product. */
export const writeItDown = (): string => 'Dạ ý này hay, anh/chị viết vào câu chuyện sản phẩm nhé: năm nào, ai dạy, làm thế nào, kèm ảnh. Em không giữ lời kể trong hồ sơ; viết xong anh/chị nhắn "câu chuyện có rồi".';

export const storyIsThere = (): string => 'Lời văn em không chấm thay được. Anh/chị rà lại giúp: có tên xã mình, ai giữ cách làm, nguyên liệu và nét riêng của quê, đúng sự thật, không giống chuyện nhà khác; rồi in tờ rơi hoặc quay clip kèm ảnh.';

/** A paper that does not run out. */
export const noDayNeeded = (title: string): string => `Dạ em ghi: ${title}: có rồi. Giấy này em không tính hạn nên không cần ngày ạ.`;

export const certificatesDay = (day: Day): string => `${dayInWords(day)} là ngày cấp giấy chứng nhận OCOP phải không ạ?`;
export const CERTIFICATES = 'Đúng, ngày cấp giấy OCOP';
export const OF_ANOTHER_PAPER = 'Không, của giấy khác';
export const whoseDate = (): string => 'Dạ ngày này của giấy nào ạ? Anh/chị nhắn kèm tên giấy giúp em, ví dụ "kiểm nghiệm ngày 12/11/2026".';

export const readAnew = (): string => 'Dạ em đọc lại tin anh/chị vừa sửa.';

export const takenBack = (): string => 'Dạ anh/chị đã thu hồi tin đó, em bỏ phần em ghi từ tin đó rồi ạ.';

/** Said by the engine when our own code failed over a message. */
export const apology = (): string => 'Dạ em xin lỗi, em gặp lỗi khi đọc tin này nên chưa xử lý được. Em đã ghi lại lỗi để người phụ trách xem; anh/chị nhắn lại cách khác giúp em ạ.';

/** They put our wording right, or warn us of a slip. */
export const ofOurWords = (): string => 'Dạ em cảm ơn anh/chị nhắc. Câu chữ của em soạn sẵn, em chưa tự sửa được; còn hồ sơ thì em chỉ ghi điều của cơ sở mình, anh/chị nhắn "hồ sơ của tôi" để xem lại ạ.';

/** Beside what was written down something was asked that nothing surely answers. */
export const askedBeside = (part: string): string => `Còn câu “${part.trim()}” em chưa có câu trả lời chắc; anh/chị nhắn riêng câu đó, em ghi lại để cán bộ xem ạ.`;
