const who = (by: string | undefined): string => (by ? `Cán bộ ${by}` : 'Cán bộ tư vấn');

/** Honest: the xã and the province decide. */
export const checked = (title: string, by: string | undefined): string => `Dạ tin vui ạ: ${who(by)} đã xem ${title} và thấy được. Xã, tỉnh mới là nơi kết luận, nhưng mục này anh/chị yên tâm hơn rồi.`;

export const rejected = (title: string, reason: string, by: string | undefined): string =>
  `Dạ ${who(by).replace('Cán', 'cán')} đã xem ${title}, còn một chỗ cần sửa: “${reason}”. Anh/chị sửa rồi chụp gửi lại em nhé, em ghi ngay ạ.`;
