import { spelled } from './plain.ts';

/* Who writes to us "giờ làm sao để đăng ký", "muốn làm thì phải làm gì", and names nothing else, means OCOP: said so, it is found as any such question is. */

/** All that such a question may hold: who asks and for whom, small words, what asks. */
const GENERAL = new Set(('gio bay gio lam sao de muon thi phai can gi truoc tien o dau nhu the nao the vay cach duoc khong chua co loi ich kho de ai cai nay viec bat dau bot ad oi em anh chi co chu bac chau con toi tui minh ' +
  'cho hoi xin a nhe nha nghe nghen voi di ha hay la mot lan dau tu ban nguoi ta nha ba ma me bo ong tia cha noi ngoai vo chong hang xom sinh vien giup ho dum gium giùm lo tim hieu dinh tinh nen mang nghe noi day do kia roi nua ' +
  'dang ky tham gia ho so giay to quy trinh thu tuc buoc tot ntn ko k dc moi het rang rua mo chi mac gap nhanh nhat don gian trinh tu huong dan chi bao cung thu xem').split(' '));
const NAMED = [/(?<!\p{L})(?:hồ sơ|ho so)(?!\p{L})/iu, /(?<!\p{L})(?:đăng ký|đăng kí|dang ky|dang ki)(?!\p{L})/iu, /(?<!\p{L})(?:tham gia)(?!\p{L})/iu, /(?<!\p{L})(?:muốn|muon|định|dinh) (?:làm|lam)(?= (?:thì|thi|phải|phai|mà|ma|cần|can)(?!\p{L}))/iu];
const THIS = /(?<!\p{L})(?:làm|lam) (?:cái|cai|việc|viec) (?:này|nay|đó|do)(?!\p{L})/iu;
const FIRST = /(?<!\p{L})(?:làm gì|lam gi|bắt đầu|bat dau)(?: (?:trước|truoc|từ|tu|đầu|dau))(?!\p{L})/iu;
const LONGEST = 18;

/** The question with OCOP named where it is meant; undefined where something else is named, or it is already. */
export function ofOcop(text: string): string | undefined {
  const said = spelled(text);
  if (said.length > LONGEST || !said.every((word) => GENERAL.has(word))) return undefined;
  const named = NAMED.find((pattern) => pattern.test(text));
  if (named) return text.replace(named, '$& OCOP');
  if (THIS.test(text)) return text.replace(THIS, 'làm OCOP');
  return FIRST.test(text) ? `${text.replace(/[?.!\s]+$/u, '')} để làm OCOP` : undefined;
}
