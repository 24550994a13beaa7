import type { Line, NO_THOUGHT } from '../think.ts';

/* A photo of a label: what was read on it, what was not. */

export const reading = (): string => 'Dạ em nhận được ảnh nhãn, em đang đọc chữ, anh/chị chờ em một chút ạ.';

export const nextFace = (): string => 'Dạ em nhận thêm một mặt, em đọc luôn ạ.';

export const cannotRead = (): string => 'Dạ em giữ ảnh nhãn rồi, nhưng em chưa tự đọc được chữ trong ảnh. Anh/chị gõ hoặc dán chữ in trên nhãn vào đây giúp em nhé, không dấu cũng được ạ.';

export const nothingOnPhoto = (): string => 'Ảnh này em không thấy chữ nào của nhãn. Anh/chị chụp gần mặt có chữ, hoặc gõ chữ giúp em ạ.';

export const notALabel = (): string => 'Ảnh này có chữ nhưng không giống nhãn hàng hóa. Anh/chị chụp mặt nhãn có thành phần, ngày sản xuất, hoặc gõ chữ giúp em ạ.';

export function notRead(why: (typeof NO_THOUGHT)[number]): string {
  if (why === 'too-large') return 'Ảnh này nặng quá nên em không đọc được. Anh/chị chụp lại ảnh nhẹ hơn, hoặc gõ chữ trên nhãn giúp em ạ.';
  if (why === 'not-a-picture') return 'Tệp này không phải ảnh nên em không đọc được chữ. Anh/chị chụp ảnh nhãn, hoặc gõ chữ giúp em ạ.';
  return 'Dạ lúc này em chưa đọc được chữ trong ảnh. Anh/chị gõ hoặc dán chữ trên nhãn giúp em ạ.';
}

/** As it was read; what may be misread bears a mark. */
export const linesRead = (lines: readonly Line[]): string => {
  const marked = lines.map(({ text, doubtful }) => doubtful.reduce((line, word) => line.replace(word, () => `${word} (?)`), text));
  return [lines.some((line) => line.doubtful.length > 0) ? 'Em đọc được trên ảnh như sau; chữ nào có (?) là em chưa chắc:' : 'Em đọc được trên ảnh như sau:', ...marked].join('\n');
};

export const isItRight = (): string => 'Chữ em đọc đúng chưa ạ? Đúng thì anh/chị nhắn "đúng"; sai chỗ nào anh/chị gõ lại dòng đó.';

export const whichWrong = (): string => 'Dạ sai chỗ nào, anh/chị gõ lại giúp em dòng đó ạ.';

/** For /dulieu: not confirmed yet. */
export const keptReading = (lines: readonly Line[]): string => `- chữ em đọc từ ảnh nhãn, anh/chị chưa xác nhận: “${lines.map((line) => line.text).join(' / ')}”`;
