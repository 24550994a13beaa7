import type { Row } from './row.ts';

/* Other goods of theirs. */

export const GOODS: readonly Row[] = [
  ['(?:thoi )?(?:lam|doi|doi sang|them|dang ky|qua|chuyen)(?: qua| sang)? (?:mon|san pham|sp|hang|loai) khac', 'thêm sản phẩm'],
  ['(?:giay(?: to)?|ho so|bo ho so)(?: (?:thi|phai|lam|nop|de|co))* (?:rieng|chung)(?: (?:tung|moi|cho|het|cai|mon|san pham|sp|hay|la|lam))*(?: (?:rieng|chung))?(?: (?:ha|khong|duoc khong|a))*', 'hai món làm chung một hồ sơ hay hai'],
];
