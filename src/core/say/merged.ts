import { listed } from './lists.ts';

/** Since 01/7/2025. */
export const nowPartOf = (province: string, was: readonly string[]): string =>
  `Dạ từ 01/7/2025, ${listed(was, 6)} nay thuộc tỉnh, thành phố ${province}. Hồ sơ ghi theo tên mới ạ.`;

/** From our lists of names, which are read from a collection of others. */
export const isIn = (name: string, province: string): string =>
  `Dạ ${name} nay thuộc tỉnh, thành phố ${province} (từ 01/7/2025), theo danh mục em có; tên xã mới ghi trên giấy thì anh/chị xem lại ở UBND xã ạ.`;

/** A district by the name it had. */
export const districtEnded = (name: string, province: string): string =>
  `Dạ ${name} nay thuộc tỉnh, thành phố ${province}, theo danh mục em có; từ 01/7/2025 không còn cấp huyện. Hồ sơ OCOP nộp ở UBND xã, phường nơi làm ra sản phẩm; tên xã mới thì anh/chị hỏi xã ạ.`;
