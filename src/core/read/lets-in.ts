import { spelled } from './plain.ts';

/* A code lets whoever has it into the dossier, so it is for who plainly wants somebody let in or to write from elsewhere, and for nobody who tells of members, of
 * hands at work, or of a machine. */

/** "Mời vợ vào", "thêm người vào hồ sơ", "làm sao nó vào được". */
const WHOM = '(?:(?:mot|1|may|cac|ca|them|cho) )*(?:nguoi|thanh vien|ban|vo|chong|con|chau|nhan vien|ke toan|dau|re|ong|ba|bo|me|ma|anh|chi|em|co|chu|bac|no|ho|gia dinh)';
const LETS_IN = new RegExp(
  `\\bmoi ${WHOM}\\b` +
    `|\\bthem (?:mot |1 |may )?(?:nguoi|thanh vien|nhan vien|tai khoan)(?: (?:nua|khac|nha|quan ly|phu trach))*(?: (?:(?:co )?duoc (?:khong|chua)|lam sao|the nao|nhu the nao|cach nao|nhe|nha|giup|voi|di|em|a|ad))*$` +
    `|\\bthem (?:mot |1 |may )?(?:nguoi|thanh vien|nhan vien|vo|chong|con|chau|ke toan)(?: \\S+){0,4} (?:(?:vao|vo|trong|xem|cung)(?: \\S+){0,3} (?:ho so|chat|zalo|day|bot|xem|tra loi|khai)|(?:vao|vo) (?:day|xem|cung|chung|lam|khai|voi|giup|duoc|nhe|nha|di|em|a)|(?:vao|vo)$|cung (?:lam|xem|khai|tra loi|quan ly))` +
    `|\\bcho (?:nhan vien|ke toan|con|vo|chong|chau|no|nguoi (?:nha|khac))(?: \\S+){0,4} (?:xem|vao|vo|cung|khai|tra loi|lam (?:giup|ho|thay|chung|cung|voi|ho so|cai nay)|dung|nhan tin)` +
    `|\\bcung (?:lam|xem|khai) ho so|\\b(?:xem|lam) (?:chung ho so|ho so (?:chung|cung))|\\bchia se ho so|\\bnguoi khac cung lam` +
    `|(?<!\\b(?:co|chi|la) )\\b(?:con|con (?:gai|trai|dau|re)|chau|nguoi nha|vo|chong) (?:\\S+ ){0,2}?lam (?:giup|ho|thay)` +
    `|\\b(?:nho|de) (?:con|chau)(?: (?:gai|trai|dau|re|noi|ngoai|no))* lam(?: (?:giup|ho|thay|cho|tiep|luon|di|nhe|nha|voi|ho so|cai nay|duoc|khong|chua|em|a|chi|toi|ba|ong|bac|co|chu|minh|tui|vay))*$` +
    `|\\b(?:lam sao|cach nao|the nao)(?: de)? (?:no|chau|con|vo|chong|nguoi nha) (?:vao|vo)\\b|\\bcho (?:no|chau|con) vao\\b`,
);

/** "1 hộ mới vô", "htx kết nạp thêm thành viên", "thêm người thì có được cộng điểm không". */
const OF_MEMBERS = /\b(?:ket nap|gia nhap|rut (?:ra|khoi|ten)|thue|tuyen|lao dong|cong nhan|luong|bao hiem|cong (?:them )?diem|duoc diem|tinh diem|khai lai|lam lai ho so|dang ky lai|anh huong|con dung duoc|con gia tri|dieu le|von gop|gop von|trong (?:nhom|to|htx|hop tac xa)|(?:vao|vo) (?:nhom|to|htx|hop tac xa|lam cong|xuong|bao|kho|hop))\b|\bvoi (?:htx|hop tac xa|co so|ho|to|cong ty) (?:khac|ben canh|ban)\b/;

/** "HTX em mới thêm thành viên": told, and not wished. */
const TOLD = /\b(?:da|vua|moi|co|duoc) them (?:\S+ )?(?:nguoi|thanh vien|nhan vien|ho)\b/;

/** Whom they would let in is typed "mời" or bare: "mới", "mỗi", "mọi" call nobody. */
const CALLS_NOBODY = /(?<!\p{L})(?:mới|mỗi|mọi|môi)(?!\p{L})/giu;
/** "1 hộ moi vo": typed bare, behind who it is. */
const NEWLY_IN = /\b(?:\d+|mot|hai|ba|may|co|vai) (?:ho|nguoi|nha|thanh vien|co so|dua|chi em|chi|anh) moi (?:vao|vo)\b/;

export function letsIn(text: string): boolean {
  const said = spelled(text.normalize('NFC').replace(CALLS_NOBODY, ' ')).join(' ');
  return LETS_IN.test(said) && ![OF_MEMBERS, NEWLY_IN].some((pattern) => pattern.test(said)) && !TOLD.test(spelled(text).join(' '));
}

/** "Đổi máy sấy mới", "bên em dùng máy khác rồi": a machine, where no telephone is spoken of. */
const OF_MACHINE = /\b(?:doi may|may khac)\b/;
const ELSEWHERE = /\b(?:dien thoai|dt|zalo|telegram|dang nhap|tai khoan|nhan tin|tro chuyen|ma (?:noi|ket noi)|lay ma|ho so)\b/;
const ONLY_THAT = /^(?:(?:da|a|em|chi|anh|toi|tui|minh|bac|co|chu|gio|vua|moi|muon|neu) )*(?:doi may(?! (?:say|xay|ep|dong|hut|rang|nghien|cat|det))|(?:dung|xai|sang|qua|chuyen sang|vao|lam|mo) (?:o |tren |bang )?may khac)(?: (?:moi|roi|khac|nha|nhe|a|em|duoc khong|thi sao|lam sao|the nao|luon|di))*$/;
/** "Lấy mã vạch ở đâu": another one. */
const OTHER_CODE = /\b(?:lay|xin) ma (?:vach|so|qr|truy|vung|code|hs|thue|tem|sp|san pham|loai|hang|lo|dinh danh|buu|ocop)\b/;

/** "Ủa mà tui nói nhầm": said, and no mã nối. */
const BUT_SAID = /\bma (?:(?:tui|toi|em|chi|anh|minh|bac|ong|chu) )+noi\b(?! (?:telegram|zalo))/;
const WRITTEN_SAID = /(?<!\p{L})mà\s+(?:\p{L}+\s+)?nói(?!\p{L})/iu;

export function wantsLink(text: string): boolean {
  const said = spelled(text).join(' ');
  return !BUT_SAID.test(said) && !WRITTEN_SAID.test(text.normalize('NFC')) && !OTHER_CODE.test(said) && (!OF_MACHINE.test(said) || ELSEWHERE.test(said) || ONLY_THAT.test(said));
}
