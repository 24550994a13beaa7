import { of, type Row } from './row.ts';

/* Of their goods: others beside them, two in one dossier, the story of one. */

export const GOODS: readonly Row[] = [
  ['(?:thoi )?(?:lam|doi|doi sang|them|dang ky|qua|chuyen)(?: qua| sang)? (?:mon|san pham|sp|hang|loai) khac', 'thêm sản phẩm'],
  ['(?:giay(?: to)?|ho so|bo ho so)(?: (?:thi|phai|lam|nop|de|co))* (?:rieng|chung)(?: (?:tung|moi|cho|het|cai|mon|san pham|sp|hay|la|lam))*(?: (?:rieng|chung))?(?: (?:ha|khong|duoc khong|a))*', 'hai món làm chung một hồ sơ hay hai'],
  ['(?:co )?dai (?:khong|bao nhieu|may trang)', ({ asked }) => (of(asked, /\bcau chuyen\b/) ? 'câu chuyện dài bao nhiêu' : undefined)],
];
