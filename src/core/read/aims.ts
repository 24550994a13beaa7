import { ONE } from './persons.ts';

/* Stars that a message names: those aimed at, and those that are not: what others advise, what is printed, what customers give. */

/** "Tỉnh Đồng Tháp" plans nothing. */
const AIMED = /\btinh(?: (?:len|dat|lam|dang|ky|xin|nop|la|se|di|lay|phan|dau|cai|hang|muc|huong|toi|duoc|nam|nay))*$|\b(?:muon|dinh|nham|mong|phan dau|huong (?:toi|den)|du kien|se|sang nam|nam (?:sau|toi))(?: (?!da |duoc |biet |hoi |xem )\S+){0,2}$/;
const THERE = /\b(?:cu|giay|chung nhan|het han|hien|dang|roi|cap|da|cong nhan)\b/;
/** "Muốn đạt 3 sao năm 2027". */
export const isStarsAimed = (before: readonly string[], said: readonly string[], after: readonly string[]): boolean => !THERE.test(said.join(' ')) && (AIMED.test(before.join(' ')) || (said[0] === 'duoc' && GLADLY.test(after.join(' '))));
/** "Được 3 sao là mừng rồi". */
const GLADLY = /^(?:la|thi|cung)(?: (?:da|cung|em|chi|anh|ba|minh|qua))* (?:mung|vui|quy|tot|ngon|suong|hanh phuc|on|may|thich|du)\b/;

/** "Xã bảo nên 3 sao": what others advise, and not what they aim at. */
const ADVISED = new RegExp(`\\b(?:bao|khuyen|keu|bieu|noi)(?: (?:${ONE}|la))* (?:chi )?nen(?: (?:lam|nham|dang ky|de|len|thi))*$|\\b(?:ho|nguoi ta|tu van|dich vu|khach|ban be|hang xom|moi gioi|co)(?: \\S+)? (?:bao|khuyen|keu|bieu|noi|xui|hua)(?: (?:la|nen|${ONE}|cu))* (?:lam|nham|dang ky|de|len|thi)(?: (?:luon|thang|han))*$`);
/** "Logo OCOP 3 sao", "nhãn vẫn để 4 sao". */
const PRINTED = /\b(?:nhan|bao bi|tem|hop|tui|chai|lo|hu|bich|vo|thung)\b(?: \S+){0,6} (?:de|in|ghi|dan)(?: (?:chu|so|hinh|dau|san|logo))*$|\b(?:logo|(?:tem|dau|nhan hieu) ocop)(?: ocop)?$/;
/** "Mua đánh giá 5 sao", "in sẵn 4 sao đi": what customers give, or what is printed. */
const GIVEN = /\b(?:luot|mua|nhieu|may|cai|khach|feedback) (?:\S+ )?danh gia$|\b(?:in|dan)(?: (?:san|luon|truoc|chu|so|hinh|logo|tem|dau))*$/;
/** "Trọn gói 12 triệu bao 3 sao", "hứa chắc 4 sao": what somebody sells. */
const PROMISED = /\b(?:bao|hua|cam ket|dam bao|bao dam)(?: (?:chac|dau|dat|len|duoc|lo|luon))*$/;
/** "4 sao phải 75 điểm cơ": what a rank takes. */
const TAKES = /^(?:(?:thi|la) )?(?:phai|can|yeu cau|doi|bat buoc|tu) (?:(?:co|du|dat|tren|duoc|toi thieu|it nhat) )*(?:\d|may |bao nhieu)/;
/** "3 sao thôi, 4 sao khó làm". */
const TOO_HARD = /^(?:(?:thi|la|chac|no|voi|nghe|noi|thay|ho|bao|van|con) )*(?:kho(?! khong| ko)|met|cao qua|xa qua|qua suc|qua kho|khong dam|chua dam|khong noi|khong toi|chua toi|chua du suc|de sau|tinh sau|de nam sau|thi thoi)\b/;
/** "Thôi bỏ vụ 5 sao đi", "bỏ ý định 4 sao rồi": an aim they let go of. */
export const isLetGo = (before: readonly string[]): boolean => LET_GO.test(before.join(' '));
const LET_GO = /\b(?:bo|dep) (?:luon |han |qua |di )?(?:cai |han )?(?:vu|chuyen|muc|khoan|ke hoach|y dinh|uoc mo|hang)(?: (?:len|lam|xin|cai|dat))*$/;
/** "Hồ sơ 4 sao phải có kiểm định nước": what such a dossier takes. */
const SUCH = /\b(?:ho so|hang|muc|nhom|cap)$/;
const IS_TAKEN = /^(?:(?:thi|la) )?(?:phai|can|yeu cau|doi hoi|bat buoc)\b/;
export const isNoAim = (before: readonly string[], after: readonly string[]): boolean => (SUCH.test(before.join(' ')) && IS_TAKEN.test(after.join(' '))) || [ADVISED, PRINTED, GIVEN, PROMISED].some((pattern) => pattern.test(before.join(' '))) || TAKES.test(after.join(' ')) || TOO_HARD.test(after.join(' '));

const everyStars = (said: string, pattern: RegExp): boolean => {
  const stars = [...said.matchAll(/\b[345] sao\b/g)];
  return stars.length > 0 && stars.every(({ index }) => pattern.test(said.slice(0, index).trim()));
};
/** Nothing beside what others advise; or what is printed. */
export const isAdvised = (said: string): boolean => everyStars(said, ADVISED);
export const isPrinted = (said: string): boolean => everyStars(said, PRINTED);

/** "Cơm cháy 4 sao, còn 2 cái kia chưa có": behind the stars of one that the others have none. Those are there, and not aimed at. */
export const othersLackThem = (behind: string): boolean => OTHERS_LACK.test(behind);
const OTHERS_LACK = /^(?:(?:may|nhung|cac|\d+|hai|ba|ca|tat ca|con) ){0,3}(?:(?:cai|mon|loai|thu|sp|san pham|hang) ){0,2}(?:kia|con lai|khac)(?: (?:thi|deu|van|cung|la))* chua(?: (?:co|duoc|len|dat|gi|sao|het|a|em|nao|cap|cong nhan))*$/;
