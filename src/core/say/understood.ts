import type { Wish } from '../producer/focus.ts';

/* What we say when a model read somebody's words, and how the model is told what they may mean. */

/** Each wish as something a person does, after "anh/chị". */
export const WISHED: Readonly<Record<Wish, string>> = {
  missing: 'hỏi hồ sơ còn thiếu giấy tờ gì',
  'have-all': 'nói giấy tờ đã có đủ cả',
  first: 'hỏi nên làm gì trước, các bước làm',
  progress: 'hỏi hồ sơ đã làm tới đâu',
  when: 'hỏi hạn nộp, ngày đánh giá, khi nào hết hạn',
  where: 'hỏi nộp hồ sơ ở đâu',
  why: 'hỏi vì sao cần, căn cứ vào đâu',
  explain: 'chưa hiểu câu đang hỏi, nhờ giải thích',
  dossier: 'muốn xem lại những gì đã khai',
  products: 'muốn xem hoặc đổi sang sản phẩm khác',
  'add-product': 'muốn làm thêm một sản phẩm',
  'drop-product': 'muốn bỏ một sản phẩm',
  cancel: 'muốn dừng hẳn việc đang làm',
  help: 'hỏi em giúp được những gì',
  person: 'muốn nói chuyện với cán bộ',
  more: 'muốn xem tiếp, làm tiếp',
  quiet: 'không muốn em nhắc nữa',
  remind: 'muốn em nhắc lại',
  'show-data': 'muốn xem em đang lưu gì của mình',
  erase: 'muốn xóa hết dữ liệu của mình',
  link: 'muốn nối Zalo với Telegram, đổi máy',
  invite: 'muốn mời người khác cùng làm hồ sơ',
  pause: 'đang bận, lúc khác nói tiếp',
  later: 'để câu đang hỏi lại sau',
  unknown: 'không biết câu đang hỏi',
  start: 'muốn bắt đầu',
  score: 'muốn chấm điểm thử',
  stars: 'hỏi được mấy sao, mấy điểm',
  climb: 'hỏi làm sao để lên thêm sao',
  label: 'nhờ xem nhãn in trên bao bì',
  'label-mended': 'đã sửa nhãn, nhờ xem lại',
  'write-label': 'nhờ viết mẫu nhãn',
};

export const OTHER_QUESTION = 'hỏi một điều khác về OCOP, hồ sơ, nhãn hàng, giấy tờ';
export const OUTSIDE = 'nói chuyện không liên quan đến OCOP';

/** What was understood, so that it can be set right. */
export const understoodAs = (what: string): string => `Em hiểu ý anh/chị là ${what}. Chưa đúng thì anh/chị nói lại giúp em ạ.`;

/** What is done at somebody's own word only. */
export const yourOwnWord = (wish: Wish, command: string): string => `Em hiểu là anh/chị ${WISHED[wish]}. Việc này em chỉ làm khi chính anh/chị nhắn: ${command}`;

/** A follow-up as it was understood. */
export const askedAs = (question: string): string => `Em hiểu anh/chị hỏi: ${question}`;

/** Newer words came before this one was answered; what has become of it follows. */
export const earlier = (question: string): string => `Còn câu "${brief(question)}" lúc nãy:`;

const brief = (text: string): string => (text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text);
