import { spelled } from '../../read/plain.ts';

/* "Chấm mất bao lâu", "bao lâu thì phải nộp lại": how long something takes or holds. Their days of filing are no answer to it; "bao lâu nữa thì nộp" asks for them. */

const TAKES = /\b(?:mat|trong|het|cham|xet|duyet|cho|doi) (?:bao lau|may (?:ngay|tuan|thang))\b|\bbao lau (?:thi|moi|la|roi|se|co)\b|\b(?:may|bao nhieu) (?:ngay|tuan|thang) (?:phai|de|la) (?:xong|tra|xem|xet|gui|xu ly|kiem|cham|duyet|giai quyet|co ket qua)\b|\bbao lau (?:xa|phuong|tinh|hoi dong|ho|ben xa) (?:moi |se |phai |can )?(?:tra|lam xong|xem|xet|gui|kiem|giu|cham|duyet|bao)\b|\bmay (?:ngay|tuan|thang) (?:thi|moi)\b|\b(?:xong|roi) thi may (?:ngay|tuan|bua) (?:\S+ )?(?:co|ra|duoc|tra)\b|\b(?:may|bao nhieu) ngay (?:xa|tinh|huyen|hoi dong|ho)\b|\b(?:xa|tinh|hoi dong)(?: (?:phai|se|xem|giu|kiem tra|xu ly|gui|tra loi|cham|ho so)){1,4} (?:may|bao nhieu) ngay\b/;
/** "Một năm tỉnh chấm mấy đợt", "xã có mấy ngày xử lý hồ sơ", "tỉnh có tối đa bao lâu": a rule for them, and not these people's days. */
const OF_OFFICES = /\bmot nam (?:\S+ ){0,5}(?:may|bao nhieu) (?:dot|lan|ky)\b|\b(?:may|bao nhieu) (?:dot|lan|ky) (?:trong )?(?:mot|1|moi) nam\b|\b(?:xa|phuong|tinh|hoi dong|so|trung uong) (?:\S+ ){0,2}(?:co|duoc|can|phai) (?:may|bao nhieu) ngay\b|\b(?:xa|phuong|tinh|hoi dong|bo|trung uong)(?: \S+){0,4} toi da (?:la )?(?:bao lau|(?:may|bao nhieu) ngay)\b/;
/** "Giấy phòng cháy đó mấy năm phải làm lại": of another paper than the certificate, which is made anew by other rules. */
const OF_OTHER_PAPER = /\b(?:giay|phieu|chung chi|giay phep|ban cam ket|the) (?!to\b|ocop|cong nhan|chung nhan (?:ocop|[345]|sao)|chung nhan (?:may|bao)|[345] sao|sao|cu (?:may|bao)|(?:do|nay|ay|no) (?:may|bao)|may|bao)(?:(?!ocop |sao |[345] )\S+ ){1,5}?(?:may (?:nam|thang)|bao lau)(?: (?:mot lan|thi|moi|la|phai|lai|can))* (?:lam lai|xin lai|cap lai|ky lai|doi lai|gia han|het han)\b/;
const UNTIL = /\b(?:con|toi|den|truoc) (?:bao lau|may (?:ngay|tuan|thang))\b|\b(?:nua|den han|toi han)\b/;

export function asksHowLong(text: string): boolean {
  const said = spelled(text).join(' ');
  return ofOtherPaper(said) || OF_OFFICES.test(said) || (TAKES.test(said) && !UNTIL.test(said));
}

export const ofOtherPaper = (said: string): boolean => OF_OTHER_PAPER.test(said);
