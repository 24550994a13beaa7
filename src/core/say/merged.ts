import { listed } from './lists.ts';

/** Since 01/7/2025. */
export const nowPartOf = (province: string, was: readonly string[]): string =>
  `Dạ từ 01/7/2025, ${listed(was, 6)} nay thuộc tỉnh, thành phố ${province}. Hồ sơ ghi theo tên mới ạ.`;
