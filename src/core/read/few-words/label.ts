import { of, type Row } from './row.ts';

/* Of what a label says: its letters, whether it is right, what is missing on one that is printed. */

/** No label: "nhận được chưa". */
const RECEIVED = 'nhận|nhân|nhắn';
const LETTERS = 'cỡ chữ trên nhãn nhỏ nhất bao nhiêu';
const PRINTED_WITHOUT = 'nhãn in rồi mà thiếu mục bắt buộc thì sao';
/** What a label must say. */
const ON_LABEL = '(?:ngay san xuat|nsx|han su dung|han dung|hsd|thanh phan|dinh luong|khoi luong|xuat xu|dia chi(?: co so)?|huong dan su dung)';

export const LABEL: readonly Row[] = [
  ['viet(?: (?:lai|mau|moi|cho))*', ({ isLabel }) => (isLabel ? 'viết nhãn giúp' : undefined)],
  [`chu(?: (?:tren|in|cua|o))*(?: nhan)?(?: (?:em|chi|minh))? (?:co )?(?:nho|be|bang)(?: (?:qua|the|vay|the nay|nay|xiu|ti))*(?: (?:thi|co|bi|duoc|sao|sai|phat))* khong`, LETTERS, `${RECEIVED}|chú|chủ`],
  ['(?:co )?chu(?: (?:tren|in|cua|o))*(?: nhan)? (?:phai )?(?:cao |to |nho |co |lon )*(?:bao nhieu|may)(?: (?:mm|li|ly|phan|milimet|la duoc|la vua))*', LETTERS, `${RECEIVED}|chú|chủ`],
  ['(?:cao |it nhat |toi thieu |phai )*(?:bao nhieu|may) (?:mm|li|ly|milimet)', ({ before, isLabel }) => (isLabel || of(before, OF_LETTERS) ? LETTERS : undefined)],
  ['(?:coi |xem |check |kiem tra )?nhan(?: (?:cua|em|chi|anh|minh|nha|vay|the|nhu vay|nhu the|nay|in|ghi|toi|tui))* (?:duoc|dung|chuan|on|dat|hop le|dung luat)(?: (?:luat|quy dinh))? chua|(?:nhan|nhan hang)(?: (?:cua|em|chi|anh|minh|nha|vay|the|nay))* (?:on|chuan|hop le|dung luat) khong', ({ isLabel }) => (isLabel ? undefined : 'xem nhãn'), RECEIVED],
  ['nhan (?:da |lo |moi )?in (?:xong )?(?:roi|het) (?:(?:ma|lai|moi|thay|bi|gio) )*thieu(?: (?!(?:bao|may)\\b)\\S+){0,4}', PRINTED_WITHOUT, RECEIVED],
  [`(?:nhan )?(?:in |ghi )?(?:bi )?thieu ${ON_LABEL}`, PRINTED_WITHOUT, RECEIVED],
  ['(?:(?:co|la) )?(?:phai )?in lai (?:het|tat ca|hang loat|tu dau|toan bo)(?: nhan)? (?:ha|sao|khong|a)', 'nhãn in thiếu có phải in lại hết không', RECEIVED],
  ['(?:xai|dung|ban|dan) het(?: (?:so|cho|nhan|lo|cai|hang|cu|nay|do|da in))* (?:(?:roi|moi|thi) )+(?:doi|thay|in lai|sua|in moi)(?: nhan)? duoc khong', 'nhãn cũ in rồi xài hết có được không', RECEIVED],
  ['(?:hsd|han su dung|han dung)(?: (?:thi|ghi|in))* (?:sao|the nao|kieu gi)', 'nhãn ghi hạn sử dụng thế nào'],
  ['(?:nhan|tem)(?: (?:thi|em|minh|nha))* tu in(?: lay)?(?: o nha)? (?:co )?duoc khong', 'nhãn giấy in ở nhà được không', RECEIVED],
  ['(?:tu|minh tu) in(?: lay)? duoc khong', ({ asked }) => (of(asked, OF_LABEL) ? 'tự in nhãn được không' : undefined)],
  ['(?:ghi|in|viet) (?:nhung )?gi (?:tren|len|vao|trong|o) (?:do|day)', ({ asked }) => (of(asked, OF_LABEL) ? 'nhãn ghi gì' : undefined)],
];

const OF_LABEL = /\b(?:nhan(?! hieu)|bao bi)\b/;
const OF_LETTERS = /\b(?:nhan(?! hieu)|chu|bao bi)\b/;
