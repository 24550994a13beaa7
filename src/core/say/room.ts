/** Once, when we are added to a group. */
export const joined = (): string =>
  'Em chào cả nhóm. Em là Trợ lý OCOP, máy trả lời tự động, giúp xem hồ sơ OCOP cần giấy gì, còn thiếu gì, hạn nào. Hồ sơ là việc riêng của từng chủ thể nên em không nói trong nhóm; anh/chị nhắn riêng cho em nhé.';

/** Whoever calls us in a group. */
export const privately = (): string => 'Dạ hồ sơ là việc riêng của mỗi cơ sở nên em không trả lời trong nhóm. Anh/chị nhắn riêng cho em, em xem ngay ạ.';
