import { ONE } from './persons.ts';

/* What is said of a paper, a kind or goods and yet is not so: an order, a wish, a plan, a condition, what others demand. */

/** "Phải có nhãn", "muốn có mã vạch", "em tính làm kiểm nghiệm", "xã kêu tui làm nhãn hiệu": nobody says that it is there. */
const SOUGHT = new RegExp(
  `(?:\\b(?:phai|can|muon|uoc|uoc mo|uoc gi|mo uoc|hy vong|muc tieu|(?:${ONE}|chi|luon|cung) mo|^mo|bat buoc|yeu cau|doi hoi|khuyen|ngo|mong|chac(?! chan)|(?:nho|ep|bat|giuc|doi|de) (?:${ONE}))` +
  `|(?:^|\\b(?:${ONE}|nha|dang|cung|van|moi|,) )(?:du )?(?:tinh|dinh)` +
  `|(?:^|\\b(?:la|thi|nua|gio|em|chi|anh|minh) )nen` +
  `|\\b(?:${ONE}|xa|phuong|tinh|bo|ong|ba|kia|do|ay|thay|khach|doan|hoi|sao|san|thi) (?:keu|bieu|bao|doi|bat|noi))` +
  `(?: (?:${ONE}|la|di|se|cho|cai|can|phai|them|luon|tu|tay|dung ra|dung len|bo von|dau tu|gay dung|xay dung|lap ra|duoc|cung|rieng))*(?: (?:lam|in|dan|mua|dat)(?: (?!roi |xong )\\S+){1,4})?$`,
);
/** "Sẽ có", "mai làm", "tuần sau mới có": on its way at best. */
const TO_COME = /\b(?:se|(?<!(?:thuong|khuyen|hoa|o|cay) )mai|ngay mot|(?:tuan|thang|quy|nam|hom|bua|dot|vu) (?:sau|toi)|sap toi|sang nam|(?:it|vai|may|\d+) (?:hom|bua|ngay|tuan|thang) nua)\b/;
/** "Nếu có kiểm nghiệm": up to the "thì" behind it. */
const IF = /\b(?:neu(?: nhu)?|gia su|gia nhu|vi du|vi nhu|mot khi|ngo (?:nho|lo|bi|rot|khong|ho))\b(?!.* thi\b)/;
/** "Có kiểm nghiệm rồi mới nộp", "có nhãn là được", "có mã vạch mới bán được": what it takes. */
const TAKEN = /^(?:(?:day du|xong|roi|thi|la|,|hang hoa|truoc|da) )*(?:moi (?:duoc (?!cap)|nop|cho|ban|cham|cong bo|tu cong bo|nhan|xet|vo|vao|len|thi(?! (?:em|chi|anh|toi|tui|minh|bac|nha|chua|dang)\b)|dang ky)|la (?:duoc|xong|du|ok|nop duoc))\b/;
const ALREADY = /\broi$/;

/** "Tháng 3 sang năm anh tính lên HTX", "đang làm thủ tục lên công ty", "chắc tháng sau mới có giấy công ty": what they may become is not what they are. */
const BECOMES_LATER = new RegExp(`\\b(?:tinh|dinh|du tinh|du dinh|y dinh|ke hoach|chuan bi|sap|se|muon|lam (?:thu tuc|ho so|giay|giay to)|xin|ban nhau|ru nhau|ru|vo|dang)(?: (?:la|se|${ONE}|nhau|cung|chung|giay|xin))* (?:len|lap|thanh lap|chuyen|mo|thanh|sang|vao|nang|lam)(?: (?:len|lap|sang|thanh|ra|mot|1|cai|giay))*$`);
/** "Chắc tháng 1 mới có giấy công ty". */
const NOT_BEFORE = /\b(?:thang \d{1,2}|quy \d|cuoi nam|dau nam|(?:qua|ra|sau) tet|he)(?: \S+){0,2} moi(?: (?:co|ra|xong|duoc|lay|lap|len|giay|to))*$|\bchac (?:\S+ ){0,4}moi(?: (?:co|ra|xong|duoc|lay|lap|len|giay|to))*$/;
/** "Họ bảo phải có hộ kd", "ra tết lên công ty": what others demand, and what is put off. */
const DEMANDED = /\b(?:chac|mai mot|(?:tuan|thang|quy|nam|bua|vu) (?:sau|toi)|sang nam|(?:ra|qua|sau) tet|phai|bat|bao|keu|bieu|khuyen)(?: (?:len|lam|lap|thanh|mo|dang ky|chuyen|sang|vo|vao|co|la|di|duoc|moi|se|mot|cai|cung|ca|to|em|minh|toi|tui|nha|anh|chi|tinh|dinh))*$/;
/** "Em nghỉ làm công ty rồi về làm bánh": where they worked. */
const WORKED_AT = /\b(?:nghi|bo|tung|thoi|di)(?: (?:viec|luon))? lam(?: (?:o|cho|thue|cong nhan|trong))*$/;
/** "Tổ hợp tác 9 hộ, chưa lên HTX": what they are not yet. */
const NOT_YET_ONE = /\b(?:chua|khong|chang)(?: (?:muon|tinh|dinh|dam|duoc|phai|la|thanh|len|vao|vo|ra|lap|gia|nhap|chuyen|nang))+$/;
/** "Công ty lớn không được làm OCOP": a rule for all that are such, where nobody says to be one. */
const RULED = /^(?:(?:thi|la|cung|van) )*(?:khong|khoi|moi|chi)(?: (?:co|bi))?(?: (?:duoc|phai|can|nen|bat buoc))+(?: (?:lam|dang ky|tham gia|nop|co|xin|thi|vao))(?= |$)/;
const OF_SELF = new RegExp(`\\b(?:${ONE}|nha|ben|la)(?: (?:la|dang|van|nay|cung))*$`);
/** "Làng nghề có htx nhưng bà không vào": one that is there, and not theirs. `after`: up to the end of the clause behind. */
export const isNotTheirs = (before: readonly string[], after: readonly string[]): boolean => NOT_MEMBER.test(after.join(' ')) && !IS_ONE.test(before.join(' '));
const IS_ONE = /(?:^|\b(?:la|em|toi|tui|minh|ben|nha) )$|^(?:(?:nha|ben) )?(?:em|toi|tui|minh|chi|anh)?$|\b(?:la|(?:nha|ben) (?:em|toi|tui|minh|chi|anh))$/;
const NOT_MEMBER = /^(?:(?:,|nhung|ma|thi|la|em|chi|anh|toi|tui|minh|co|chu|bac|chau|con|nha|ba|ong|me|ben|lai|van|cung) )*(?:khong|chua|chang) (?:co |he |muon |thich )?(?:vao|vo|tham gia|gia nhap|theo|o trong|xin vao|la thanh vien)(?: |$)(?!hoi cho|trien lam|tap huan|ocop|danh gia|cham|san |sieu thi|lop|hop|dao)/;
export const isKindToCome = (before: readonly string[], after: readonly string[]): boolean => NOT_YET_ONE.test(before.join(' ')) || (RULED.test(after.join(' ')) && !OF_SELF.test(before.join(' '))) || WORKED_AT.test(before.join(' ')) || (BECOMES_LATER.test(before.join(' ')) || TO_COME.test(before.join(' ')) || NOT_BEFORE.test(before.join(' ')) || DEMANDED.test(before.join(' ')) || /^(?:\S+ ){0,3}(?:sang nam|nam sau|nam toi|thang sau|sau nay)\b/.test(after.join(' '))) && !ALREADY.test(after.join(' '));

/** "Cô em bảo có 4 sao thì được miễn ATTP": what holds for whoever has them. */
export const isRankOfRule = (before: readonly string[], after: readonly string[]): boolean => (FOLLOWS.test(after.join(' ')) && !OF_SELF.test(before.join(' '))) || FROM_POINTS.test(before.join(' '));
/** "50 điểm mới được 3 sao"; "được 72 điểm, đạt 4 sao" is theirs. */
const FROM_POINTS = /\b\d+ diem (?:(?:tro len|thi|la) )*(?:moi|tro len|thi)(?: (?:duoc|dat|la))*$/;
/** "5 sao phải có thị trường xuất khẩu", where nobody says to want them. */
export const isAskedOfRank = (before: readonly string[], after: readonly string[]): boolean => (ASKED_FOR.test(after.join(' ')) && !WANTS.test(before.join(' '))) || FROM_POINTS.test(before.join(' ')) || LEAST_OF.test(before.join(' '));
/** "5 sao thì cần xuất khẩu thật à": what it takes stands in the clause behind. */
export const isTakenBehind = (before: readonly string[], next: readonly string[]): boolean => TAKEN_BEHIND.test(next.join(' ')) && !WANTS.test(before.join(' '));
const TAKEN_BEHIND = /^(?:(?:co|moi|la|chac|bat buoc|nhat thiet) )*(?:can|phai|doi|bat buoc)(?: (?:co|la|duoc|di|them|ca|phai))* (?:xuat khau|ban (?:o|ra|vao|cho|qua|sang|sieu|nuoc)|sieu thi|nuoc ngoai|hop dong|haccp|iso|vietgap|huu co|website|san thuong mai)\b/;
/** "Điểm tối thiểu để 3 sao là cái gì". */
const LEAST_OF = /\b(?:toi thieu|dieu kien|muc san|diem san)(?: (?:de|cho|cua|len|dat|duoc|hang|moi|thi))*$/;
const ASKED_FOR = /^(?:thi )?(?:phai|doi hoi|yeu cau|bat buoc|can phai)(?: (?:co|la|them|du))+\b/;
const WANTS = /\b(?:muon|nham|len|dinh|mong|xin|lam|chon|dang ky)\b/;
const FOLLOWS = /^thi (?:duoc|khoi|khong can|khong phai|khong bi|se|moi|can|phai|yeu cau|doi hoi|bat buoc)\b|^(?:hieu luc|gia tri|thoi han|dieu kien|thu tuc|ho so) (?:khi|neu|cua|sau khi|the nao|ra sao)\b/;

/** "Nghĩ làm bánh ngô bán tết", "định mở thêm sữa gạo năm sau", "vợ bảo hay làm thêm mắm tôm": thought of for later. What they would register is wanted now. */
const THOUGHT = new RegExp(`(?<!(?:da|duoc|tam|dang|phai|moi) )\\bnghi (?:la |den |toi |chuyen |hay |se |thu |them )*(?:lam(?! (?:cong ty|cty|thue|cong nhan|viec|nha nuoc|cho|ho so))|mo|ban|nau|trong|nuoi)\\b|\\bhay (?:la )?(?:minh |thu )?(?:lam|mo|ban) (?:them|luon|ca)\\b|\\b(?:bao|keu|ru|xui|khuyen) (?:(?:${ONE}|la|nen|cung|hay) )*(?:lam|mo|ban|nau) (?:them|ca)\\b`);
const INTENDED = /\b(?:dinh|tinh|du dinh|du tinh|y dinh|du kien|muon|chac|se|ke hoach|dang tinh|mong|co the|hy vong|biet dau)\b.*\b(?:lam|mo|ban|nau|trong|nuoi|thu|phat trien|bo sung|san xuat|ra)\b/;
const LATER_ON = /\b(?:sang nam|nam sau|nam toi|sau nay|mai mot|mai kia|(?:ra|qua|sau) tet|(?:nam|quy \S+|thang \d+) (?:nam )?20[2-9]\d|vai nam nua)\b/;
/** "Muốn làm thêm chả quế, mà thôi từ từ": wanted, and put off in the same breath. */
const PUT_OFF = /\b(?:ma|nhung|ma thoi|thoi|nhung thoi|chac) (?:(?:cu|chac|de|thi|em|chi|anh|minh) )*(?:tu tu|thong tha|de (?:sau|do|khi khac|luc khac|dip khac)|(?:tinh|lam|hay|coi) sau|luc khac|dip khac)(?= |$)/;
const REGISTERS = /\b(?:dang ky|dk|ocop|ho so|nop|xin sao)\b/;
/** "Còn làm hủ tiếu khô nữa, nhưng chưa đăng ký lần này": made, and not for now. */
const NOT_NOW = /\b(?:chua|khong|chang|khoi) (?:(?:tinh|co|muon|can|dinh) )*(?:dang ky|dk|lam ho so|nop|thi|lam|dua vo|dua vao)(?: \S+){0,2} (?:dot|lan|ky|nam) nay\b|\b(?:dot|lan|ky|nam) nay (?:\S+ )?(?:chua|khong|chang|khoi) (?:dang ky|dk|lam|nop|thi|dua)\b/;
export const isNotNow = (syllables: readonly string[]): boolean => NOT_NOW.test(syllables.join(' '));
export const isGoodsToCome = (syllables: readonly string[]): boolean => {
  const said = syllables.join(' ');
  return !REGISTERS.test(said) && !ALREADY.test(said) && (THOUGHT.test(said) || (INTENDED.test(said) && (LATER_ON.test(said) || PUT_OFF.test(said))));
};

/** "Con bé em kêu đăng ký cả bánh trung thu", "phòng kinh doanh đề nghị thêm ca cao": an idea of somebody else, until they take it up. */
const SUGGESTED = new RegExp(`(?:^|\\b(?:ma|nhung|thi|hom qua|bua nay|hom truoc) )(?:(?:da|a|u) )*(?:con|thang|dua|chong|vo|bo|me|ma|mama|ba|ong|chau|co|chu|bac|di|cau|anh|chi|em|ban|phong|sep|(?:pho )?giam doc|pho chu nhiem|chu nhiem|truong phong|nhan vien|dong nghiep|xa vien|thanh vien|doi tac|chu tich|ke toan|khach|hang xom|xa|can bo|ho|nguoi ta)(?: (?!(?:la|nau|co|cua|dang ky) )\\S+){0,5}? (?:bao|noi|keu|bieu|xui|ru|doi|khuyen|de nghi|goi y|de xuat)(?: (?:${ONE}|la|nen|cung|hay|di|thu|ca nha))* (?:(?:lam|mo|ban|nau) (?:them|ca|luon|thu)|dang ky|dk|them|ca)\\b`);
const TAKEN_UP = /\b(?:nen|thi|va|the la|vay la|roi) (?:em|chi|anh|toi|tui|minh|nha|htx|ben em|cong ty)(?: (?:cung|se|dinh|muon|quyet|da|dang))* (?:dang ky|lam|them|dk)\b|\b(?:dong y|nghe theo)\b/;
/** "Em làm cả ruốc hàu nữa nhưng không đăng ký đâu": made, and kept out of the dossier. */
const KEPT_OUT = /\b(?:nhung|ma|nhung ma|co dieu|thoi)(?: (?:em|chi|anh|toi|tui|minh|cai|mon|do|nay|thi|no))* (?:khong|chua)(?: (?:co|can|dinh|tinh|muon|phai))* (?:dang ky|dk|lam ho so|nop ho so|lam ocop|thi ocop)\b(?! (?:kinh doanh|nhan hieu|ma|thuong hieu|ho kinh|gi|kd|doanh nghiep))/;
/** "Nếu không đạt thì chúng tôi chuyển sang bạch trà": goods that come in only then. */
export const isOnlyIf = (said: string): boolean => ONLY_IF.test(said);
const ONLY_IF = /^(?:\S+ ){0,3}(?:neu|gia su)\b(?! (?:duoc|kip|co the|on) thi\b).* (?:thi|chac|se) .*\b(?:chuyen|doi|quay|dang ky|lam|nop)\b/;
export const isNotTheirsYet = (syllables: readonly string[]): boolean => {
  const said = syllables.join(' ');
  return isOnlyIf(said) || (SUGGESTED.test(said) && !TAKEN_UP.test(said)) || KEPT_OUT.test(said) || (INTENDED.test(said) && PUT_OFF.test(said) && !REGISTERS.test(said));
};

/** Whether the cue right behind `before` tells what is wanted, not what is there. */
export const isSought = (before: readonly string[], after: readonly string[]): boolean => SOUGHT.test(before.join(' ')) && !ALREADY.test(after.join(' '));
export const isToCome = (before: readonly string[], after: readonly string[]): boolean => TO_COME.test(before.join(' ')) && !ALREADY.test(after.join(' '));

/** Whether the words around a subject make a condition of it. */
export const isCondition = (before: readonly string[], after: readonly string[]): boolean => IF.test(before.join(' ')) || TAKEN.test(after.join(' '));
