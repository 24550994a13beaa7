import { spelled } from '../../read/plain.ts';

/* "Chấm mất bao lâu", "bao lâu thì phải nộp lại": how long something takes or holds. Their days of filing are no answer to it; "bao lâu nữa thì nộp" asks for them. */

const TAKES = /\b(?:mat|trong|het|cham|xet|duyet|cho|doi) (?:bao lau|may (?:ngay|tuan|thang))\b|\bbao lau (?:thi|moi|la|roi|se|co)\b|\b(?:may|bao nhieu) (?:ngay|tuan|thang) (?:phai|de|la) (?:xong|tra|xem|xet|gui|xu ly|kiem|cham|duyet|giai quyet|co ket qua)\b|\bbao lau (?:xa|phuong|tinh|hoi dong|ho|ben xa) (?:moi |se |phai |can )?(?:tra|lam xong|xem|xet|gui|kiem|giu|cham|duyet|bao)\b|\bmay (?:ngay|tuan|thang) (?:thi|moi)\b|\b(?:xong|roi) thi may (?:ngay|tuan|bua) (?:\S+ )?(?:co|ra|duoc|tra)\b|\b(?:may|bao nhieu) ngay (?:xa|tinh|huyen|hoi dong|ho)\b|\b(?:xa|tinh|hoi dong)(?: (?:phai|se|xem|giu|kiem tra|xu ly|gui|tra loi|cham|ho so)){1,4} (?:may|bao nhieu) ngay\b/;
const UNTIL = /\b(?:con|toi|den|truoc) (?:bao lau|may (?:ngay|tuan|thang))\b|\b(?:nua|den han|toi han)\b/;

export function asksHowLong(text: string): boolean {
  const said = spelled(text).join(' ');
  return TAKES.test(said) && !UNTIL.test(said);
}
