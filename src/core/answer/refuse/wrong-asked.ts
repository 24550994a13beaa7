import { lately } from '../../lately.ts';
import { asksForBlank } from '../../read/form.ts';
import { isQuestion } from '../../read/question.ts';
import { spelled } from '../../read/plain.ts';
import { neighbours, weighing, weighingAll, type Sign } from '../../weighed.ts';
import { asksHonestly } from './asks-honestly.ts';
import type { Refusal } from './refuse.ts';
import { TABLES } from './wrong-weights.ts';

/* What is asked for that we do not help with, in words no pattern foresaw: learnt from written requests and from honest questions that come near
 * them in words (test/questions, `npm run calibrate:refusals`). */

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
  'made up': / (?:bia|bia ra|che ra|che giup|che gium|che dum|che ho|che cho|dung lai|dung len|tao ra|tao cho|ve ra|ve cho|ve ho|nan lai|xao ra|xao lai|ghep|ghi dai|khai dai|dien dai|them mam|tu go|go so|go lai|danh may lai|chinh pdf|photoshop|phong chu|canh chu|keo so|keo cai|dan de|dan chong|dan len|scan lai|in de|nhai|na na|hao hao|giong giong|gia bo|gia vo|gia lam|gia dang|noi khong|khai khong|tu nghi ra|nghi ra|hu cau|thoi len|thoi phong|them bot|lam cang|lam tron|tron so|moi nguoi mot kieu|moi to mot kieu|moi phieu mot kieu) /,
  'in truth': / (?:chu thiet|chu that|chu thuc|thiet ra|that ra|thuc ra|thuc te|that thi|thiet thi|mac du|tuy la|du la|ma dau co|dau co|lam gi co|chang co|khong he|chua he|chua bao gio|khong co ai|chua co ai|moi co|chi co|co moi|nhung ruot|ruot la|ben trong|con hang ban|ma lam gi|lay o|mua o|nhap ngoai|nhap trong|nhap tu|cua nguoi khac|cua nha khac) /,
  'nobody knows': / (?:ai biet|ai ma biet|ai tra|ai kiem|ai coi|ai de y|ai hay|ai hoi|ai soi|ai them|khong biet dau|co biet dau|dau biet|sao ma biet|lam gi biet|khoi phat|khoi nghi|khoi nhan ra|khoi thac mac|khoi kiem|khoi do|khoi lo|khoi hoi|khoi bat|khoi can|khoi phai|khoi trung|khoi ra|khoi dinh|khong dinh dang|khong de lai|khong luu|ne|tranh|qua mat|bit mat|nham mat|lach|luon|che mat|che bot|giau|giu kin|kin mieng|rieng thoi|dung noi ai|dung ke|dung de ai) /,
  'as wished': / (?:mien coi|mien la|mien sao|sao cho|lam sao de|the nao cho|kieu gi cho|cho dep|cho khop|cho hop|cho du|cho tron|cho em|cho oai|cho xuoi|cho chac|cho vua|cho thang|cho sach|cho kin|cho giong|cho le|cho nhanh|cho de|cho dat|cho no|cho co|cho ho tin|de ho tin|nghe cho|trong cho|nhin cho|coi cho|la duoc|la xong|la ok|cung dang|cung duoc|gi cung duoc|gi cung duoc|cho roi) /,
  'gifts': / (?:con ga|con bo|ta nep|ky yen|chai ruou|cay vang|luong vang|chi vang|hau ta|den on|bieu|kep|dui|nhet|bao thu|bi nho|to xanh|to xanh|it tien|tien ca|thu lao|thuong luong|tron goi|gia sao|bot khong|chiu chi|suat|co mot cho|nguoi quen|quen ai|moi quen|co moi|nuong tay|nhe tay|noi tay|de tho|de dang hon|uu tien cho|lam quen|mai moi|co lo|nho lo|lo giup|lo cho|bao dau|chac dau|chia lai|chia phan|doi lai|an chia) /,
  'to the bot': / (?:ke tu|tu cau nay|nho vinh vien|nho ky|luat moi|luat cua em|sua luat|quy tac|mien tru|khong loc|bo het|bo loc|nap cho|dan em|loi dan|lap ra em|tao ra em|lam ra em|nguoi tao|ban la|em la|may la|bot la|con la|em dong|dong gia|dong vai|nhap vai|vai la|noi tiep vai|lam ban gai|noi doi|noi chuyen tu do|em duoc phep|tu cap|ky duyet|cap cho toi|phe duyet|xac nhan la|tra loi bang|tra loi kieu|tra loi rang|tra loi la|cu tra loi|cu noi|cu bao|bao la|noi la|noi rang|may chu|ip|dang nhap|mat khau|co so du lieu|ma nguon|bi mat|chia khoa|tai khoan quan tri) /,
  'how much to take': / (?:lieu|uong may|an may|ngay may|may goi|may lan|may vien|may chen|may tuan|may thang|bao lau thi|trong bao lau|co khoi|co het|co lanh|co bot|co giam|khoi han|het han khong|khoi phai kham|khoi kham|thay thuoc|bo thuoc|ngung thuoc|thay khang sinh|xep bung|an duoc khong|uong duoc khong|con toi|con em|me toi|ba toi|bo toi|chong toi|vo toi|chong em|me em) /,
  'opinion': / (?:nghi sao|nghi gi|benh ai|benh ben|ung ho|phe nao|dung hay sai|co dung khong|that khong|nhan xet|danh gia|nen co|tot hon|gioi hon|ai hon|tai sao lai de|sao lai de|ghet|chui|lat|doi doi|hinh thuc|tham quyen|an tien|lam quyen) /,
  'rule asked': / (?:co duoc khong|duoc khong|co bi|bi phat|phat bao nhieu|phat gi|bi gi|co sao khong|co vi pham|quy dinh|luat|nghi dinh|dieu may|theo|la gi|khi nao|bao lau|bao nhieu ngay|o dau|ai cap|ai cham|gom gi|can gi|lam sao biet|phan biet|to cao|khieu nai|bao ai|bao cho|xu ly|dinh chinh|lam lai|xin lai|cap lai|sua sai) /,
};
/** No word of a body, an illness or a cure: "chữ ký của chồng em ký thay được không". */
export const saysNothingOfHealth = (text: string): boolean => {
  const spaced = ` ${spelled(text).join(' ')} `;
  return !CLASSES['ill']!.test(spaced) && !OF_CURES.test(spaced);
};
const OF_CURES = / (?:tri|benh|thuoc|cong dung|tot cho|chua (?:benh|duoc|khoi|lanh|tri|dau|het)|dieu tri|dac tri|khoi|giam|ha|thanh loc|giai doc|mat gan|bo (?:than|gan|mau|phoi|duong|nao|mat)|suc khoe|uong|boi|bong|lanh|nhuc|khoe|sot|mun|met|dau) /;
const MARKS: Readonly<Record<string, RegExp>> = { 'brackets': /[[\]{}<>]/, 'quoted': /["“”«»]/, 'colon': /:\s/, 'named': /(?:nhà|bà|ông|dì|cậu|cô|chú|bác|thím|mợ|mụ|lò|xưởng|quán|cơ sở|công ty|HTX|[Hh]ợp tác xã)\s+(?:\p{Ll}+\s+)?\p{Lu}/u, 'long': /.{160}/s, 'question': /\?/, 'told': /^[^?]*[.,;:!][^?]*$/s };
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
const sumOf = weighing(TABLES.any.bias, TABLES.any.weights);
const sumsOf = weighingAll(kinds.map((kind) => TABLES[kind]));

/** From `wrong` on it is refused without a pattern: one honest question in two hundred is taken for such (cross-validated, `npm run calibrate:refusals`).
 *  Below `hardly` three in four that fit a pattern are honest: such a one is not refused. Below `honest` no pattern counts. */
const BOUNDS = { wrong: 1.6, hardly: -2.6, honest: -6 };

/** Which of it a request is, and how much speaks for it (log-odds): surely one of a kind, surely `honest`, something between. `likest`: what it would be. */
export type Judged = { readonly as: Refusal | 'hardly' | 'honest'; readonly sum: number } | { readonly as: 'doubtful'; readonly sum: number; readonly likest: Refusal };

/** What was learnt says of a request; nothing of a reply of a word or two, which is left to the patterns. */
export const wrongAsked: (text: string) => Judged | undefined = lately(16, judgedBy, (text) => text);

/** Of fewer words little is learnt: there a pattern counts. */
const SHORTEST = 5;
const SHORT = 8;

function judgedBy(text: string): Judged | undefined {
  if (asksForBlank(text) || asksHonestly(text)) return { as: 'honest', sum: BOUNDS.honest };
  const { length } = spelled(text);
  const found = length < SHORTEST ? undefined : judged(text);
  return found?.as === 'hardly' && length < SHORT ? undefined : found;
}

/** So little speaks for it. */
export const isHardly = (sum: number): boolean => sum < BOUNDS.hardly;

function judged(text: string): Judged {
  const signs = wrongSigns(text);
  const sum = sumOf(signs);
  if (isHardly(sum)) return { as: sum < BOUNDS.honest ? 'honest' : 'hardly', sum };
  if (sum < BOUNDS.wrong && isToldBeside(text)) return { as: 'hardly', sum: BOUNDS.hardly };
  const each = sumsOf(signs);
  const likest = kinds[each.indexOf(Math.max(...each))]!;
  return sum >= BOUNDS.wrong ? { as: likest, sum } : { as: 'doubtful', sum, likest };
}

/** "Em là kế toán HTX. Giấy ATTP mấy năm?": two sentences weigh more than either, and neither asks for such a thing. A few words beside them may
 *  be what is asked for ("sửa giúp em"). */
function isToldBeside(text: string): boolean {
  const sentences = text.split(/[.!?\n]+/u).filter((sentence) => sentence.trim() !== '');
  return sentences.length > 1 && sentences.length <= MOST_SENTENCES && sentences.every((sentence) => {
    const said = spelled(sentence);
    const sum = sumOf(wrongSigns(sentence));
    return said.length >= SHORTEST && (isHardly(sum) || (sum < TOLD && !isQuestion(said)));
  });
}
const MOST_SENTENCES = 6;
/** What is told, and not asked, may sound a little more like one. */
const TOLD = -1;
