/* Where the office has a model abroad: who reads there, what goes there, and that nobody must. */

export const KEEP_HERE = 'Đồng ý lưu, không gửi đi';
export const SEND = 'Đồng ý gửi';
export const DO_NOT_SEND = 'Không gửi';

/** Part of what is agreed to at the beginning. */
export const mayGo = (reader: string): string =>
  `Để hiểu và trả lời rõ hơn, em có thể gửi câu anh/chị nhắn, ảnh nhãn anh/chị nhờ xem cho máy ${reader} ở nước ngoài đọc giúp. Không muốn thì anh/chị chọn "${KEEP_HERE}", em vẫn giúp như thường.`;

/** For who agreed before there was one. */
export const newReader = (reader: string): string =>
  `Em xin hỏi thêm một lần: để hiểu và trả lời rõ hơn, em có thể gửi câu anh/chị nhắn, ảnh nhãn anh/chị nhờ xem cho máy ${reader} ở nước ngoài đọc giúp. Không gửi thì em vẫn giúp như thường.`;

export const doYouAgreeToSend = (): string => 'Anh/chị có đồng ý không ạ?';

export const willSend = (): string => 'Dạ em ghi: anh/chị đồng ý. Muốn thôi, lúc nào anh/chị cũng nhắn "không gửi đi" được ạ.';
export const willNotSend = (): string => 'Dạ em ghi: không gửi đi. Em vẫn giúp như thường; đổi ý thì anh/chị nhắn "đồng ý gửi đi" ạ.';

/** For /dulieu. */
export const sending = (reader: string, agreed: boolean): string =>
  `Gửi câu nhắn, ảnh nhãn cho máy ${reader} ở nước ngoài đọc: ${agreed ? 'anh/chị đã đồng ý. Muốn thôi, nhắn "không gửi đi".' : 'không gửi. Muốn gửi, nhắn "đồng ý gửi đi".'}`;
