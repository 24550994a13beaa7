import { ONE } from './persons.ts';

/* What has been done for a paper: begun, under way, back, or only spoken of. */

/** "Gửi mẫu kiểm nghiệm rồi", "nộp đơn nhãn hiệu rồi", "đặt in nhãn rồi": what is done of it is a beginning. */
const BEGUN = /\b(?:(?:nop|gui|lay|dua|mang|dem)(?: \S+)? mau|nop (?:don|ho so)|dat(?: in| lam| mua)?|(?:tra|dong|chuyen) tien)(?: (?:di|de|xin|dang ky|giay|phieu|cai|lam|cap))*$/;
/** "Gửi mẫu đi kiểm nghiệm ở trung tâm rồi, họ hẹn 10 ngày": sent off, whatever stands between; "kết quả tốt" is back. */
export function sentOff(before: readonly string[], after: readonly string[]): 'yes' | 'doing' | undefined {
  const [sent, behind] = [before.join(' '), after.join(' ')];
  if (SAMPLES.test(behind) && !WAS_TO.test(sent)) return 'doing';
  if ((APPLIED.test(sent) || APPLIES.test(behind)) && (WAITS.test(behind) || NO_TITLE_YET.test(behind))) return 'doing';
  if (!BEGUN.test(sent) || /\b(?:phai|can|chua|khong|neu|dinh|tinh|se|muon|nen|bao|doi|khi) (?:\S+ ){0,2}(?:nop|gui|lay|dua|mang|dem|dat)\b/.test(sent) || /\broi moi\b/.test(behind) || after[0] === 'cho' || !(/\b(?:da|moi|vua) (?:nop|gui|lay|dua|mang|dem|dat)\b/.test(sent) || /^(?:(?!chua |khong |neu |phai )\S+ ){0,5}roi\b/.test(behind))) return undefined;
  return RESULT.test(behind) && !FAILED.test(behind) && !PENDING.test(behind) ? 'yes' : 'doing';
}
/** "Kiểm nghiệm gửi mẫu hôm qua". */
const SAMPLES = /^(?:(?:thi|da|moi|vua|em|chi|anh|minh) )*(?:gui|nop|dua|mang) mau(?: (?:di|len|xuong|ra|vo|vao|qua|roi))*(?: (?!chua |khong |neu |mai )\S+){0,3} (?:hom (?:qua|kia|nay|truoc|no|bua)|sang nay|chieu qua|bua (?:truoc|qua|kia)|tuan (?:truoc|roi))\b|^(?:(?:thi|da|em|chi|anh|minh) )*(?:hom (?:qua|kia|nay)|sang nay|chieu qua|bua (?:qua|kia)|tuan (?:truoc|roi)) (?:(?:da|moi|vua|em|chi|anh|minh) )*(?:gui|nop|dua|mang) mau\b/;
const WAS_TO = /\b(?:phai|can|chua|khong|neu|dinh|tinh|se|muon|nen|bao|doi)$/;
/** "Đã đăng ký nhãn hiệu, chờ 8 tháng rồi", "attp nộp hồ sơ 2 tuần rồi chưa thấy trả lời". */
const APPLIED = /(?:^|\b(?:da|moi|vua|em|chi|anh|minh|htx) )(?:dang ky|nop|gui|xin)(?: (?:don|ho so|giay|lam|cap|xin|dang ky))*$|(?:^| )(?:da|moi|vua)$/;
const APPLIES = /^(?:(?:thi|da|moi|vua|em|chi|anh|minh) )*(?:nop|gui|dang ky|xin)\b/;
const WAITS = /\b(?:cho|doi) (?:\S+ ){0,3}(?:ngay|tuan|thang|nam)\b(?!.*\b(?:moi|thi) (?:co|duoc|cap|ra|xong)\b)|\bchua (?:thay|co|nhan|ai)(?: duoc)? (?:gi|chi|tra loi|ket qua|hoi am|ai|bao)\b/;
/** "Nhãn hiệu thì nộp đơn rồi, chưa có bằng". */
const NO_TITLE_YET = /\bnop don\b.*\bchua (?:co |ra |cap |duoc )+(?:van )?(?:bang|giay|chung nhan)\b/;
const RESULT = /\bket qua (?:\S+ )?(?:tot|dat|roi|on)\b|\b(?:co|ra|lay) ket qua(?: \S+)? roi\b/;
/** "Attp hết hạn tháng 6 rồi, đang xin lại". */
export const isRenewed = (after: readonly string[]): boolean => /^(?:\S+ ){0,3}(?:het|qua) han\b.*\bdang (?:xin|lam|doi|nop|cho|gui|kiem|dang ky)\b/.test(after.join(' '));
/** "Tính đăng ký hộ kinh doanh từ 2027". */
const MEANT = /(?:^|\b(?:em|chi|anh|minh|nha|con|la|,) )(?:tinh|dinh|du dinh|du tinh)(?: (?:la|di|se|lam|xin))*$/;
/** "Quên kiểm nghiệm rồi", "hỏi về nhãn rồi", "khỏi kiểm nghiệm rồi". */
const ONLY_SPOKEN = new RegExp(`(?:^|\\b(?:${ONE}|da|moi|di|thi|,) )(?:quen|hoi|biet|doc|noi|khoi|tim hieu|nghe noi)(?: (?:ve|can|lam|vu|chuyen|cai|giay|phieu))*$`);
/** "Xã bảo gửi mẫu kiểm nghiệm rồi": what was ordered. */
const ORDERED = new RegExp(`\\b(?:bao|keu|bieu|yeu cau|doi|giuc)(?: (?:${ONE}|la|phai|di))* (?:nop|gui|lay|dua|mang|dem)(?: \\S+)?(?: mau)?$`);
/** "… rồi nhưng chưa có kết quả". */
const PENDING = /\b(?:chua (?:(?:co|ra|thay|lay|nhan|duoc) )+(?:ket qua|giay|phieu|cap|bang|van bang|chung nhan)|moi co (?:giay |phieu |bien nhan )?(?:nop|tiep nhan)|chua (?:ra|ve|lay|nhan|thay|tra|in|dan|xong|ky|sua|chinh)|(?:dang|con|phai) (?:cho|doi|sua|chinh)|(?:moi|con|chi)(?: \S+){0,2} ban (?:thao|nhap)|roi (?:(?:, |gio |thi |ma )*)(?:cho|doi) (?:(?:ho|xa|tinh|so|ben do|phong) )?(?:cap|duyet|ket qua|phieu|tra|lay|xet|van bang|giay|tham dinh)|(?:(?<!\b(?:dung|chung|xai|danh|lam|in|dan|ap dung) )cho|doi) (?:(?:gan|hon|khoang|da|duoc|ca|tron|tam|hang) )*(?:(?:\d+|nua|may|mot|hai|ba|bon|nam|sau|muoi|chuc)(?: \d+)? (?:ngay|tuan|thang|nam|hom|bua|buoi|quy)|nua nam|tuan|thang|ngay|nam)(?: nay)? ?(?!.*\bmoi (?:co|duoc|cap|ra|xong)\b))\b/;
/** "… rồi mà không đạt", "in rồi mà sai". */
const FAILED = /(?<!\b(?:cham|doan|ocop|ho so|san pham)(?: \S+){0,2} )\b(?:(?:khong|chua|chang) dat|bi (?:rot|truot|vuot|tra|loai|sai|thu hoi|hong|bac)|(?:bao|noi|ma|in|ghi|lam) sai|vuot (?:muc|nguong|chi tieu|chuan))\b/;

/** "… chưa có, đang đặt in". */
export const isBegun = (after: readonly string[]): boolean => /^(?:(?:thi|van|con|cung|da|em|chi|anh|minh|toi|tui|bac|nha|ben|htx|,) )*(?:chua|khong)(?: \S+){0,2} , (?:(?:ma|nhung|thi|gio|em|chi|anh|minh) )*(?:dang|moi) (?:dat|in|lam|xin|cho|doi|thiet ke|viet|nop|gui|di)\b/.test(after.join(' '));

/** What a "rồi" behind a subject comes to, by what stands around both: there, under way, or not to be told. */
export function already(before: readonly string[], after: readonly string[]): 'yes' | 'doing' | undefined {
  if (MEANT.test(before.join(' ')) && !/\broi$/.test(after.join(' '))) return undefined;
  if (ORDERED.test(before.join(' '))) return undefined;
  if (ONLY_SPOKEN.test(before.join(' ')) || FAILED.test(after.join(' '))) return undefined;
  return BEGUN.test(before.join(' ')) || PENDING.test(after.join(' ')) ? 'doing' : 'yes';
}
