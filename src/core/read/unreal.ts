/* What is said of a paper and yet is not so: an order, a wish, a plan, a condition, what others demand. */

const ONE = 'em|chi|anh|toi|tui|minh|co|chu|bac|chau|con|htx|dan|ba con|nguoi ta|ho|no';
/** "Phải có nhãn", "muốn có mã vạch", "em tính làm kiểm nghiệm", "xã kêu tui làm nhãn hiệu": nobody says that it is there. */
const SOUGHT = new RegExp(
  `(?:\\b(?:phai|can|muon|bat buoc|yeu cau|doi hoi|khuyen|ngo|mong|chac(?! chan)|(?:nho|ep|bat|giuc|doi|de) (?:${ONE}))` +
  `|(?:^|\\b(?:${ONE}|nha|dang|cung|van|moi|,) )(?:du )?(?:tinh|dinh)` +
  `|(?:^|\\b(?:la|thi|nua|gio|em|chi|anh|minh) )nen` +
  `|\\b(?:${ONE}|xa|phuong|tinh|bo|ong|ba|kia|do|ay|thay|khach|doan|hoi|sao|san|thi) (?:keu|bieu|bao|doi|bat|noi))` +
  `(?: (?:${ONE}|la|di|se|cho|cai|can|phai|them|luon))*$`,
);
/** "Sẽ có", "mai làm", "tuần sau mới có": on its way at best. */
const TO_COME = /\b(?:se|(?<!(?:thuong|khuyen|hoa|o|cay) )mai|ngay mot|(?:tuan|thang|quy|nam|hom|bua|dot|vu) (?:sau|toi)|sap toi|sang nam|(?:it|vai|may|\d+) (?:hom|bua|ngay|tuan|thang) nua)\b/;
/** "Nếu có kiểm nghiệm": up to the "thì" behind it. */
const IF = /\b(?:neu(?: nhu)?|gia su|gia nhu|vi du|vi nhu|mot khi|ngo)\b(?!.* thi\b)/;
/** "Có kiểm nghiệm rồi mới nộp", "có nhãn là được", "có mã vạch mới bán được": what it takes. */
const TAKEN = /^(?:(?:day du|xong|roi|thi|la|,|hang hoa|truoc|da) )*(?:moi (?:duoc (?!cap)|nop|cho|ban|cham|cong bo|tu cong bo|nhan|xet|vo|vao|len|thi|dang ky)|la (?:duoc|xong|du|ok|nop duoc))\b/;
const ALREADY = /\broi$/;

/** "Tháng 3 sang năm anh tính lên HTX", "đang làm thủ tục lên công ty", "chắc tháng sau mới có giấy công ty": what they may become is not what they are. */
const BECOMES_LATER = new RegExp(`\\b(?:tinh|dinh|du tinh|du dinh|y dinh|ke hoach|chuan bi|sap|se|muon|lam (?:thu tuc|ho so|giay|giay to)|xin|ban nhau|ru nhau|ru|vo|dang)(?: (?:la|se|${ONE}|nhau|cung|chung|giay|xin))* (?:len|lap|thanh lap|chuyen|mo|thanh|sang|vao|nang|lam)(?: (?:len|lap|sang|thanh|ra|mot|1|cai|giay|thanh lap))*$`);
/** "Chắc tháng 1 mới có giấy công ty". */
const NOT_BEFORE = /\b(?:thang \d{1,2}|quy \d|cuoi nam|dau nam|(?:qua|ra|sau) tet|he)(?: \S+){0,2} moi(?: (?:co|ra|xong|duoc|lay|lap|len|giay|to))*$|\bchac (?:\S+ ){0,4}moi(?: (?:co|ra|xong|duoc|lay|lap|len|giay|to))*$/;
/** "Họ bảo phải có hộ kd", "ra tết lên công ty": what others demand, and what is put off. */
const DEMANDED = /\b(?:chac|mai mot|(?:tuan|thang|quy|nam|bua|vu) (?:sau|toi)|sang nam|(?:ra|qua|sau) tet|phai|bat|bao|keu|bieu|khuyen)(?: (?:len|lam|lap|thanh lap|thanh|mo|dang ky|chuyen|sang|vo|vao|co|la|di|duoc|moi|se|mot|cai|cung|ca|to|em|minh|toi|tui|nha|anh|chi|tinh|dinh))*$/;
/** "Em nghỉ làm công ty rồi về làm bánh": where they worked. */
const WORKED_AT = /\b(?:nghi|bo|tung|thoi|di)(?: (?:viec|luon))? lam(?: (?:o|cho|thue|cong nhan|trong))*$/;
export const isKindToCome = (before: readonly string[], after: readonly string[]): boolean => WORKED_AT.test(before.join(' ')) || (BECOMES_LATER.test(before.join(' ')) || TO_COME.test(before.join(' ')) || NOT_BEFORE.test(before.join(' ')) || DEMANDED.test(before.join(' ')) || /^(?:\S+ ){0,3}(?:sang nam|nam sau|nam toi|thang sau|sau nay)\b/.test(after.join(' '))) && !ALREADY.test(after.join(' '));

/** "Nghĩ làm bánh ngô bán tết", "định mở thêm sữa gạo năm sau", "vợ bảo hay làm thêm mắm tôm": thought of for later. What they would register is wanted now. */
const THOUGHT = new RegExp(`(?<!(?:da|duoc|tam|dang|phai|moi) )\\bnghi (?:la |den |toi |chuyen |hay |se |thu |them )*(?:lam(?! (?:cong ty|cty|thue|cong nhan|viec|nha nuoc|cho|ho so))|mo|ban|nau|trong|nuoi)\\b|\\bhay (?:la )?(?:minh |thu )?(?:lam|mo|ban) (?:them|luon|ca)\\b|\\b(?:bao|keu|ru|xui|khuyen) (?:(?:${ONE}|la|nen|cung|hay) )*(?:lam|mo|ban|nau) (?:them|ca)\\b`);
const INTENDED = /\b(?:dinh|tinh|du dinh|du tinh|y dinh|muon|chac|se|ke hoach|dang tinh|mong)\b.*\b(?:lam|mo|ban|nau|trong|nuoi|thu|phat trien|ra)\b/;
const LATER_ON = /\b(?:sang nam|nam sau|nam toi|sau nay|mai mot|mai kia|(?:ra|qua|sau) tet|nam 20[2-9]\d|vai nam nua)\b/;
const REGISTERS = /\b(?:dang ky|dk|ocop|ho so|nop|xin sao)\b/;
export const isGoodsToCome = (syllables: readonly string[]): boolean => {
  const said = syllables.join(' ');
  return !REGISTERS.test(said) && !ALREADY.test(said) && (THOUGHT.test(said) || (INTENDED.test(said) && LATER_ON.test(said)));
};

/** Whether the cue right behind `before` tells what is wanted, not what is there. */
export const isSought = (before: readonly string[], after: readonly string[]): boolean => SOUGHT.test(before.join(' ')) && !ALREADY.test(after.join(' '));
export const isToCome = (before: readonly string[], after: readonly string[]): boolean => TO_COME.test(before.join(' ')) && !ALREADY.test(after.join(' '));

const AIMED = /\b(?:muon|dinh|tinh|nham|mong|phan dau|huong (?:toi|den)|du kien|se|sang nam|nam (?:sau|toi))(?: (?!da |duoc |biet |hoi |xem )\S+){0,2}$/;
const THERE = /\b(?:cu|giay|chung nhan|het han|hien|dang|roi|cap|da|cong nhan)\b/;
/** "Muốn đạt 3 sao năm 2027". */
export const isStarsAimed = (before: readonly string[], said: readonly string[]): boolean => AIMED.test(before.join(' ')) && !THERE.test(said.join(' '));

/** Whether the words around a subject make a condition of it. */
export const isCondition = (before: readonly string[], after: readonly string[]): boolean => IF.test(before.join(' ')) || TAKEN.test(after.join(' '));

/** "Gửi mẫu kiểm nghiệm rồi", "nộp đơn nhãn hiệu rồi", "đặt in nhãn rồi": what is done of it is a beginning. */
const BEGUN = /\b(?:(?:nop|gui|lay|dua|mang|dem)(?: \S+)? mau|nop (?:don|ho so)|dat(?: in| lam| mua)?|(?:tra|dong|chuyen) tien)(?: (?:di|de|xin|dang ky|giay|phieu|cai|lam|cap))*$/;
/** "Gửi mẫu đi kiểm nghiệm ở trung tâm rồi, họ hẹn 10 ngày": sent off, whatever stands between; "kết quả tốt" is back. */
export function sentOff(before: readonly string[], after: readonly string[]): 'yes' | 'doing' | undefined {
  const [sent, behind] = [before.join(' '), after.join(' ')];
  if (!BEGUN.test(sent) || /\b(?:phai|can|chua|khong|neu|dinh|tinh|se|muon|nen|bao|doi|khi) (?:\S+ ){0,2}(?:nop|gui|lay|dua|mang|dem|dat)\b/.test(sent) || /\broi moi\b/.test(behind) || after[0] === 'cho' || !(/\b(?:da|moi|vua) (?:nop|gui|lay|dua|mang|dem|dat)\b/.test(sent) || /^(?:(?!chua |khong |neu |phai )\S+ ){0,5}roi\b/.test(behind))) return undefined;
  return RESULT.test(behind) && !FAILED.test(behind) && !PENDING.test(behind) ? 'yes' : 'doing';
}
const RESULT = /\bket qua (?:\S+ )?(?:tot|dat|roi|on)\b|\b(?:co|ra|lay) ket qua(?: \S+)? roi\b/;
/** "Attp hết hạn tháng 6 rồi, đang xin lại". */
export const isRenewed = (after: readonly string[]): boolean => /^(?:\S+ ){0,3}(?:het|qua) han\b.*\bdang (?:xin|lam|doi|nop|cho|dang ky)\b/.test(after.join(' '));
/** "Tính đăng ký hộ kinh doanh từ 2027". */
const MEANT = /(?:^|\b(?:em|chi|anh|minh|nha|con|la|,) )(?:tinh|dinh|du dinh|du tinh)(?: (?:la|di|se|lam|xin))*$/;
/** "Quên kiểm nghiệm rồi", "hỏi về nhãn rồi", "khỏi kiểm nghiệm rồi". */
const ONLY_SPOKEN = new RegExp(`(?:^|\\b(?:${ONE}|da|moi|di|thi|,) )(?:quen|hoi|biet|doc|noi|khoi|tim hieu|nghe noi)(?: (?:ve|can|lam|vu|chuyen|cai|giay|phieu))*$`);
/** "… rồi nhưng chưa có kết quả". */
const PENDING = /\b(?:chua (?:(?:co|ra|thay|lay|nhan|duoc) )+(?:ket qua|giay|phieu|cap|bang|van bang|chung nhan)|moi co (?:giay |phieu |bien nhan )?(?:nop|tiep nhan)|chua (?:ra|ve|lay|nhan|thay|tra|in|dan|xong|ky|sua|chinh)|(?:dang|con|phai) (?:cho|doi|sua|chinh))\b/;
/** "… rồi mà không đạt", "in rồi mà sai". */
const FAILED = /(?<!\b(?:cham|doan|ocop|ho so|san pham)(?: \S+){0,2} )\b(?:(?:khong|chua|chang) dat|bi (?:rot|truot|vuot|tra|loai|sai|thu hoi|hong|bac)|(?:bao|noi|ma|in|ghi|lam) sai|vuot (?:muc|nguong|chi tieu|chuan))\b/;

/** "… chưa có, đang đặt in". */
export const isBegun = (after: readonly string[]): boolean => /^(?:(?:thi|van|con|cung|da|,) )*(?:chua|khong)(?: \S+){0,2} , (?:(?:ma|nhung|thi|gio|em|chi|anh|minh) )*(?:dang|moi) (?:dat|in|lam|xin|cho|doi|thiet ke|viet|nop|gui|di)\b/.test(after.join(' '));

/** What a "rồi" behind a subject comes to, by what stands around both: there, under way, or not to be told. */
export function already(before: readonly string[], after: readonly string[]): 'yes' | 'doing' | undefined {
  if (MEANT.test(before.join(' ')) && !ALREADY.test(after.join(' '))) return undefined;
  if (ONLY_SPOKEN.test(before.join(' ')) || FAILED.test(after.join(' '))) return undefined;
  return BEGUN.test(before.join(' ')) || PENDING.test(after.join(' ')) ? 'doing' : 'yes';
}

/** "Xã bảo nên 3 sao": what others advise, and not what they aim at. */
const ADVISED = new RegExp(`\\b(?:bao|khuyen|keu|bieu|noi)(?: (?:${ONE}|la))* (?:chi )?nen(?: (?:lam|nham|dang ky|de|len|thi))*$|\\b(?:ho|nguoi ta|tu van|dich vu|khach|ban be|hang xom|moi gioi|co)(?: \\S+)? (?:bao|khuyen|keu|bieu|noi|xui|hua)(?: (?:la|nen|${ONE}|cu))* (?:lam|nham|dang ky|de|len|thi)(?: (?:luon|thang|han))*$`);
/** "Logo OCOP 3 sao", "nhãn vẫn để 4 sao". */
const PRINTED = /\b(?:nhan|bao bi|tem|hop|tui|chai)\b(?: \S+){0,3} (?:de|in|ghi|dan)$|\b(?:logo|(?:tem|dau|nhan hieu) ocop)(?: ocop)?$/;
/** "Mua đánh giá 5 sao", "in sẵn 4 sao đi": what customers give, or what is printed. */
const GIVEN = /\b(?:luot|mua|nhieu|may|cai|khach|feedback) (?:\S+ )?danh gia$|\bin(?: san| luon| truoc)$/;
/** "4 sao phải 75 điểm cơ": what a rank takes. */
const TAKES = /^(?:(?:thi|la) )?(?:phai|can|yeu cau|doi|bat buoc|tu) (?:(?:co|du|dat|tren|duoc|toi thieu|it nhat) )*(?:\d|may |bao nhieu)/;
/** "3 sao thôi, 4 sao khó làm". */
const TOO_HARD = /^(?:(?:thi|la|chac|no|voi|nghe|noi|thay|ho|bao|van|con) )*(?:kho(?! khong| ko)|met|cao qua|xa qua|qua suc|qua kho|khong dam|chua dam|khong noi|khong toi|chua toi|chua du suc|de sau|tinh sau|de nam sau|thi thoi)\b/;
export const isNoAim = (before: readonly string[], after: readonly string[]): boolean => [ADVISED, PRINTED, GIVEN].some((pattern) => pattern.test(before.join(' '))) || TAKES.test(after.join(' ')) || TOO_HARD.test(after.join(' '));

const everyStars = (said: string, pattern: RegExp): boolean => {
  const stars = [...said.matchAll(/\b[345] sao\b/g)];
  return stars.length > 0 && stars.every(({ index }) => pattern.test(said.slice(0, index).trim()));
};
/** Nothing beside what others advise; or what is printed. */
export const isAdvised = (said: string): boolean => everyStars(said, ADVISED);
export const isPrinted = (said: string): boolean => everyStars(said, PRINTED);
