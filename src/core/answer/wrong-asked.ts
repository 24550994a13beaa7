import { spelled } from '../read/plain.ts';
import { neighbours, weighing, type Sign } from '../weighed.ts';
import type { Refusal } from './refuse.ts';
import { TABLES } from './wrong-weights.ts';

/* What is asked for that we do not help with, in words no pattern foresaw: learnt from written requests and from honest questions that come near
 * them in words (test/questions, `npm run calibrate:scope`). */

/** What words are of one kind for this, folded: a word met for the first time still counts by its kind. */
const CLASSES: Readonly<Record<string, RegExp>> = {
  'for us': / (?:giup|dum|gium|giuum|ho (?:em|toi|tui|chi|anh|minh|bac|co|chu|chau|cai|voi|di|cho)|lam cho|viet cho|soan cho|sua cho|kiem cho|cho (?:em|toi|tui|chi|anh|minh|bac|co|chu|chau|tao) (?:xin|xem|biet|muon|mot|cai|so|ho so|coi|ngo|nhin)|nho em|nho bot) /,
  'show a way': / (?:bay|chi|day|mach|mach nuoc|huong dan|goi y|nghi|tinh) (?:giup |dum |ho |gium )?(?:em|toi|tui|chi|anh|minh|bac|co|chu|chau|cach|meo|nuoc|duong|cho) | cach nao | lam sao (?:cho|de) | kieu gi | the nao cho /,
  'unseen': / (?:lo|bi lo|phat hien|de y|nghi ngo|ai biet|ai hay|kin|em|em xuoi|tron|kheo|lot|qua mat|soi|hoi|nghi|bat be|khoi bi|khoi lo|giau|giau di|lam ngo|im|nhe nhang|tu nhien|nhu that|nhu thiet|y nhu|y chang|giong that|giong het|khong ai|chang ai|dung noi|dung hoi|cho qua|cho xong|cho dep|cho du|cho kip|cho hop|cho khop|dep hon|dep dep|xi xoa|linh dong|chau chuoc|nan|nhich|don|doi len|doi lai|lui|keo len|nang len|ke them|them vao|bot di|cao sua|tay|che|nguy trang|thay ten|thay mat) /,
  'paper': / (?:giay|phieu|ho so|hop dong|hoa don|so sach|bao cao|bien ban|quyet dinh|chung nhan|con dau|dau do|dau moc|chu ky|tem|ma qr|logo|ngay|nam|thang|so lieu|doanh thu|lao dong|ket qua|chi tieu|anh|hinh|nhan|xuat xu|nguon goc|danh sach|bang luong|bang cap|don) /,
  'money to somebody': / (?:phong bi|bi thu|lot tay|boi duong|quan he|quen biet|than quen|nguoi nha|bieu|qua|qua cap|ca phe|tra nuoc|nhau|moi com|chi hoa hong|lai qua|hoa hong|phan tram|dut|lo lot|chay|mua|ban|bao nhieu tien|bao tien|trieu|cu|cay|chung chi|lo lieu|gui gam|nho va|noi do|chong lung|o du|cua sau) /,
  'judges': / (?:hoi dong|giam khao|nguoi cham|ong cham|can bo|to tu van|doan|thanh vien|sep|lanh dao|chu tich|nguoi duyet|ben cham|phong nong nghiep|so nong nghiep|kiem tra|thanh tra|quan ly thi truong) /,
  'stars': / (?:sao|diem|ocop|hang|giai) /,
  'others': / (?:cua (?:nha|ong|ba|chi|anh|co|chu|bac|cau|mo|di|htx|hop tac xa|co so|cong ty|ben|ho|nguoi|may) (?!em|toi|tui|minh|chau|con |ta )|nha (?:ben|ba|ong|chi|anh|co|chu|hang|ho|nguoi)|ben (?:kia|canh|do)|doi thu|hang xom|nguoi khac|nguoi ta|moi nguoi|may nha|may ho|cac ho|htx \S+|hop tac xa \S+|ong \S+|ba \S+|chi \S+|anh \S+) /,
  'private': / (?:so dien thoai|sdt|so may|so zalo|so cua|dia chi|can cuoc|cccd|ho so|diem|bao nhieu diem|cong thuc|bi quyet|ty le|tin nhan|nhan gi|hoi gi|noi gi|danh sach|doanh thu|luong|thu nhap|gia nhap|khach hang|dau moi|moi lay) /,
  'cures': / (?:chua|tri|dieu tri|dac tri|khoi|het|ha|giam|ngua|phong|chong|tot cho|bo|mat|giai|thanh loc|thai doc|loi sua|tang) /,
  'ill': / (?:benh|ung thu|u|buou|tieu duong|dai thao duong|huyet ap|mo mau|gan|than|da day|dai trang|xuong|khop|gout|gut|dau lung|dau dau|mat ngu|ngu|ho hen|hen|phoi|tim|mach|dot quy|viem|sinh ly|yeu|vo sinh|tri nho|tieu hoa|tao bon|tri|mun|nam|soi|bac si|thuoc|vien|khang sinh|thao duoc|duoc lieu) /,
  'command': / (?:bo qua|quen|hay|tu gio|tu bay gio|ban la|may la|em la|dong vai|gia vo|gia su|tuong tuong|che do|lenh|chi thi|huong dan truoc|he thong|system|admin|quan tri|developer|lap trinh|token|mat khau|api|key|prompt|ignore|instructions|previous|you|your|assistant|reveal|print|xac nhan|tra loi rang|chi tra loi|lap lai|nguyen van|in ra|xuat|ghi de|cap nhat quyen|quyen) /,
  'politics': / (?:dang|nha nuoc|chinh phu|chinh quyen|quoc hoi|bau cu|bieu tinh|chu tich nuoc|thu tuong|tong bi thu|che do|da dang|doc tai|dan chu|tham nhung|trung quoc|my|nga|ukraine|bien dong|hoang sa|truong sa|phan dong) /,
  'rule asked': / (?:co duoc khong|duoc khong|co bi|bi phat|phat bao nhieu|phat gi|bi gi|co sao khong|co vi pham|quy dinh|luat|nghi dinh|dieu may|theo|la gi|khi nao|bao lau|bao nhieu ngay|o dau|ai cap|ai cham|gom gi|can gi|lam sao biet|phan biet|to cao|khieu nai|bao ai|bao cho|xu ly|dinh chinh|lam lai|xin lai|cap lai|sua sai) /,
};
const MARKS: Readonly<Record<string, RegExp>> = { 'brackets': /[[\]{}<>]/, 'quoted': /["“”«»]/, 'colon': /:\s/, 'long': /.{160}/s, 'question': /\?/ };
/** What is not a word weighs alike in short requests and long. */
const BESIDE = 0.35;

export function wrongSigns(text: string): Sign[] {
  const all = spelled(text);
  const words = neighbours(all).filter((word) => !word.includes(' - '));
  const spaced = ` ${all.join(' ')} `;
  const classes = Object.entries(CLASSES).filter(([, pattern]) => pattern.test(spaced)).map(([name]) => name);
  const both = classes.flatMap((one, i) => classes.slice(i + 1).map((other) => `${one} & ${other}`));
  const marks = Object.entries(MARKS).filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
  return [
    ...words.map((word): Sign => [word, 1 / Math.sqrt(words.length)]),
    ...[...classes, ...both, ...marks].map((name): Sign => [`#${name}`, BESIDE]),
  ];
}

const kinds = Object.keys(TABLES).filter((name): name is Refusal => name !== 'any');
const sums = new Map(Object.entries(TABLES).map(([name, { bias, weights }]) => [name, weighing(bias, weights)]));

/** From here on it is refused without a pattern: one honest question in two hundred is taken for such (cross-validated, `npm run calibrate:scope`).
 *  Below `honest` it is not, whatever pattern it fits. */
const BOUNDS = { wrong: 1, honest: -4 };

/** Which of it a request is: surely one of a kind, surely `honest`, or undefined. */
export function wrongAsked(text: string): Refusal | 'honest' | undefined {
  // A message is looked at more than once; a reply of a word or two is left to the patterns.
  if (last.text !== text) last = { text, asked: spelled(text).length < SHORTEST ? undefined : judged(text) };
  return last.asked;
}

const SHORTEST = 5;
let last: { readonly text: string; readonly asked: Refusal | 'honest' | undefined } = { text: '', asked: undefined };

function judged(text: string): Refusal | 'honest' | undefined {
  const signs = wrongSigns(text);
  const sum = sums.get('any')!(signs);
  if (sum < BOUNDS.honest) return 'honest';
  return sum < BOUNDS.wrong ? undefined : kinds.toSorted((a, b) => sums.get(b)!(signs) - sums.get(a)!(signs))[0];
}
