import { spelled } from './plain.ts';

const FORM = /\b(?:xin|cho|coi|xem|gui|lay|tai|tim|can|kiem|in|o dau|cho nao)\b/;
const WRITE = /\b(?:viet|soan|thao|dien|lam) (?:\S+ ){0,4}(?:giup|gium|ho|dum|mau)\b|\b(?:giup|gium|ho|dum) (?:\S+ ){0,2}(?:viet|soan|thao|dien)\b|\b(?:viet|soan|dien) (?:(?!roi |xong )\S+ ){0,4}cho (?:em|chi|anh|toi|tui|minh|bac|co|chu|con|chau) (?:voi|di|nhe|nha|luon|duoc khong)\b/;
/** Only then so many words ask for that alone. */
const CANNOT = /\b(?:khong|chua|chang)(?: (?:biet|the|co))+ (?:cach )?(?:viet|soan|thao|dien|lam|ke)\b/;
/** The self-declaration of food has a Mẫu số 01 too, and the commitment a form of its own. */
const OTHER = /\b(?:cong bo|nghi dinh|nd|cam ket|ma vach|moi truong|ruou|nhan hieu|my pham)\b/;
/** "Em viết hộ chị": not the household. */
const HOUSEHOLD = /\bho (?:kinh|so|gia|ngheo|san)\b/g;
const LONGEST = 11;
/** "Em không biết viết câu chuyện sản phẩm, viết giúp em với". */
const LONGEST_WRITING = 14;

/** What is asked for with a paper: its blank form, or that we write it. */
export type FormAsked = 'form' | 'writing';

/** "Cho em xin mẫu phiếu đăng ký", "viết câu chuyện giúp em". */
export function asksForForm(text: string): FormAsked | undefined {
  const said = spelled(text);
  const whole = said.join(' ').replace(HOUSEHOLD, '');
  if (said.length > LONGEST_WRITING || OTHER.test(whole)) return undefined;
  if (said.length > LONGEST) return WRITE.test(whole) && CANNOT.test(whole) ? 'writing' : undefined;
  if (/\bmau\b/.test(whole) && FORM.test(whole)) return 'form';
  return WRITE.test(whole) ? 'writing' : undefined;
}

const BLANK = /\b(?:ban mau|mau (?:so|don|phieu|to khai|bao cao|dang ky|trang|giay de nghi|word|excel|ho so|[01]\d?\b)|bieu mau|to khai|phieu (?:dang ky|trang)|phieu cham|don dang ky|checklist|danh (?:muc|sach) (?:cac |nhung )?(?:giay to|giay|ho so|tai lieu))\b/;
const SENT = /\b(?:co|gui|xin|cho|tai|lay|kiem|tim|in|phat)\b/;
/** One that somebody has filled in, signed or stamped is not asked for so. */
const FILLED = /\b(?:san|ky|dau|moc|cua|ben|dua|theo|giong|nhu|chep|copy|sua|gia|that|dien|da|roi|nguoi|hang xom|nha|ho|dat|ket qua|kiem nghiem|so lieu|ngay|ten|hop dong|hoa don|xac nhan|giup)\b/;

/** "Có bản mẫu tờ khai không em gửi anh", "xin cái checklist hồ sơ": an empty form or the list of the dossier, and no word of what should stand in it. */
export function asksForBlank(text: string): boolean {
  const said = spelled(text);
  const whole = said.join(' ').replace(HOUSEHOLD, '');
  return said.length <= LONGEST && BLANK.test(whole) && SENT.test(whole) && !FILLED.test(whole.replace(/\b(?:bao cao tu danh gia|ho so|dang ky|bao nhieu)\b/g, ' '));
}
