import { isQuestion } from '../read/cues.ts';
import { spelled } from '../read/plain.ts';

/* What a line in a group is. Better silent once too often than speaking once too often: a bot that butts in is put out. */

/** `ask`: a question about OCOP that anybody could be answered. `own`: about the writer's own dossier, which is nobody else's
 *  business. `talk`: everything else: greetings, thanks, who brings the fruit, forwarded news. */
export type Line = 'ask' | 'own' | 'talk';

const LONGEST = 400;

/** Words that make a question ours. Folded, whole syllables. */
const TOPICS = [
  'ocop', 'ho so', 'sao', 'hang sao', 'nhan', 'nhan mac', 'nhan hang hoa', 'nhan phu', 'tem', 'logo', 'bao bi', 'kiem nghiem', 'phieu kiem nghiem', 'attp', 'an toan thuc pham', 've sinh an toan', 'giay chung nhan', 'giay phep', 'giay to', 'giay dang ky', 'dang ky kinh doanh', 'dkkd', 'ho kinh doanh',
  'tu cong bo', 'cong bo', 'ma vach', 'ma so vung trong', 'vung trong', 'truy xuat', 'qr', 'han su dung', 'hsd', 'nsx', 'nhan hieu', 'thuong hieu', 'bao ho', 'so huu tri tue', 'tieu chi', 'cham diem', 'diem', 'phan hang', 'danh gia lai', 'danh gia', 'nang hang', 'nang sao', 'xep hang', 'doi ten san pham', 'thu hoi', 'haccp', 'iso', 'vietgap', 'huu co', 'co so du dieu kien', 'du dieu kien', 'moi truong', 'ke hoach bao ve moi truong', 'cau chuyen san pham', 'cau chuyen', 'phuong an kinh doanh', 'phuong an san xuat',
  'nop', 'dang ky', 'thu tuc', 'bieu mau', 'mau don', 'mau so', 'phu luc', 'mau 01', 'hoi dong', 'uy ban', 'ubnd', 'chi cuc', 'so nong nghiep', 'so y te', 'so cong thuong', 'ho tro', 'tien thuong', 'nghi dinh', 'quyet dinh', 'thong tu', 'quy dinh', 'luat', 'dinh duong', 'thanh phan', 'dinh luong', 'khoi luong', 'cong dung', 'quang cao', 'xuat xu', 'nguon goc', 'vung nguyen lieu', 'nguyen lieu', 'hop dong', 'san pham', 'chu the', 'hop tac xa', 'htx', 'to hop tac', 'kham suc khoe', 'tap huan attp', 'kien thuc attp', 'dot danh gia', 'het han', 'gia han', 'cap lai', 'ruou', 'my pham', 'thuc pham chuc nang', 'bao ve suc khoe', 'xuat khau', 'bao hiem', 'bo 6', 'bo san pham', 'nganh hang', 'nhom san pham', 'thuc pham', 'chung nhan', 'bao quan', 'canh bao', 'lo hang', 'mau ma', 'gmp', 'homestay', 'du lich', 'ket qua', 'thuoc nhom', 'thuoc bo', 'bo may', 'vao bo', 'can giay', 'bao cao', 'tieu chuan', 'quy cach', 'chi tieu',
].map((topic) => ` ${topic} `);

/** What makes it a matter between people, or no matter at all, whatever else is in it. */
const ELSEWHERE = [
  'may gio', 'hop luc', 'hop o dau', 'hop khong', 'an com', 'an trua', 'an sang', 'uong', 'an gi', 'khoe khong', 'di khong', 'co di', 'ai di', 'di may nguoi', 'di cung', 'don em', 'toi dau roi', 'den dau roi', 'den noi chua', 'o nha khong', 'xem bong', 'da bong', 'bao nhieu mot can', 'bao nhieu 1 can', 'bao nhieu mot ky', 'bao nhieu 1 ky', 'bao nhieu tien mot', 'gia bao nhieu', 'ban bao nhieu', 'bao nhieu mot hop', 'bao nhieu 1 hop', 'bao nhieu mot chai', 'may k', 'con hang khong', 'con khong', 'mua o dau', 'ship', 'ai mua', 'ai can mua', 'ai can', 'ai chua', 'thi duoc may diem', 'ai ban', 'dat hang', 'lay hang', 'giao hang', 'cho xin so', 'xin so', 'so dien thoai cua', 'sdt cua', 'so cua chi', 'so cua anh', 'goi cho', 'bat may', 'nghe may', 'thoi tiet', 'mua chua', 'hom nay the nao', 'tin that khong', 'co that khong', 'xo so', 'tham gia khong', 'ket ban', 'zalo nay cua ai', 'ai day', 'la ai', 'ai the', 'ai vay', 'ai chup', 'ai co anh', 'anh dau', 'hinh dau', 'gui anh', 'gui hinh', 'gui file', 'gui lai', 'gui cho em file', 'xin file', 'xin mau', 'xin anh', 'xin hinh', 'em gui chua', 'nhan duoc chua', 'nhan duoc tin', 'xem tin nhan', 'doc tin', 'thay chua', 'xong chua', 'lam chua', 'nop chua', 'nop roi chua', 'gui chua', 'di chua', 've chua', 'ky chua', 'nho chua', 'biet chua', 'nghe chua', 'biet khong', 'nghe khong', 'thay khong', 'lam gi dau', 'co gi dau', 'sao dau', 'gi dau', 'khong sao', 'lam sao duoc', 'sao the', 'sao vay troi', 'ke no', 'lam gi ma', 'co ma', 'lo gi', 'so gi', 'so doc', 'ai dam', 'gian hang', 'cho trung', 'dat ban', 'dam cuoi', 'chuc mung', 'hoc phi', 'nuoc mia', 'tro dan',
].map((phrase) => ` ${phrase} `);

/** About the writer's own papers. */
const OWN = [
  'ho so cua em', 'ho so cua chi', 'ho so cua anh', 'ho so cua toi', 'ho so cua minh', 'ho so nha em', 'ho so nha chi', 'ho so nha anh', 'ho so nha ban', 'ho so nha minh', 'ho so ben em', 'ho so em', 'ho so toi', 'ho so minh', 'cua em con thieu', 'em con thieu', 'toi con thieu', 'minh con thieu', 'chi con thieu', 'con thieu gi', 'con thieu giay', 'con thieu nhung', 'giay to cua em', 'giay to nha em', 'giay cua em', 'ho so htx em', 'ho so htx toi', 'diem cua em', 'nha em duoc may diem', 'nha em duoc bao nhieu diem', 'cua em duoc may sao', 'nha em duoc may sao', 'phieu kiem nghiem cua em', 'phieu kiem nghiem nha em', 'giay chung nhan cua em', 'giay chung nhan nha em', 'cua em het han', 'nha em het han chua', 'tien do cua em', 'cua nha em', 'sao em bi tra', 'bi tra lai ho so', 'ho so bi tra', 'em dang luu', 'du lieu cua',
].map((phrase) => ` ${phrase} `);

/** Said to somebody by name, it is for them: "chị Lan ơi …". "mọi người ơi", "ad ơi", "anh chị ơi" is everybody. */
const CALLS_SOMEONE = /^(?:dạ |ê |này )?(?:chị|anh|cô|chú|bác|ông|bà|em)\s+(?!chị|anh|em|ad|bot|cả|mọi|tư vấn|trợ lý|trong)(\p{Lu}\p{L}+)(?:\s+\p{Lu}\p{L}+)?\s+(?:ơi|oi|à|này|ạ)/u;
const FORWARDED = /https?:\/\/|www\.|\bTheo (?:báo|TTXVN|VTV|VnExpress)|\bnguồn:|chuyển tiếp|\[tin\]|#\p{L}+|📢|📣|‼️|KÍNH GỬI|THÔNG BÁO|Kính gửi/u;

export function lineIn(text: string): Line {
  const said = text.normalize('NFC').trim();
  if (said.length > LONGEST || FORWARDED.test(said) || CALLS_SOMEONE.test(said)) return 'talk';
  const syllables = spelled(said);
  if (syllables.length < 3) return 'talk';
  const spaced = ` ${syllables.join(' ')} `;
  const asks = said.includes('?') || isQuestion(withoutCall(syllables)) || ASKS.some((phrase) => spaced.includes(phrase)) || CHOICE.test(spaced);
  if (!asks || TELLS.some((phrase) => spaced.includes(phrase))) return 'talk';
  if (OWN.some((phrase) => spaced.includes(phrase))) return 'own';
  if (ELSEWHERE.some((phrase) => spaced.includes(phrase))) return 'talk';
  return TOPICS.some((topic) => spaced.includes(topic)) ? 'ask' : 'talk';
}

/** Whom a line is said to, at its end: "… không mọi người", "… ko ad". */
function withoutCall(syllables: readonly string[]): readonly string[] {
  let end = syllables.length;
  while (end > 2) {
    const two = `${syllables[end - 2]!} ${syllables[end - 1]!}`;
    if (['moi nguoi', 'ca nha', 'cac bac', 'anh chi', 'ba con', 'tu van', 'hai nguoi'].includes(two)) end -= 2;
    else if (['ad', 'a', 'ah', 'vay', 'the', 'nhi', 'em', 'anh', 'chi', 'bac', 'ha', 'hen', 'hay', 'oi', 'admin', 'voi', 'nhe', 'day'].includes(syllables[end - 1]!)) end -= 1;
    else break;
  }
  return syllables.slice(0, end);
}

/** "ở xã hay ở huyện", "mấy trang", "… à": asked without a question word of its own. */
const CHOICE = / (?:o|ban|cap|nop|bo|so|la) \S+ hay (?:o |ban |cap |nop |bo |so |la )?\S+ | may (?:trang|tam|mau|cai|bo|ban|ngay|thang|nam|diem|lan|loai|giay|to|chi tieu|nguoi) | (?:nhom|bo|loai) (?:nao|may) | giay gi | thi sao | (?:ho so|giay|nhan|mau) sao | la gi | o xa a $| ra sao /;

const ASKS = ['cho hoi', 'xin hoi', 'hoi chut', 'hoi ty', 'hoi ti', 'khong biet', 'chi em voi', 'chi giup', 'huong dan em', 'huong dan giup', 'tu van giup', 'tu van em', 'co can', 'co phai', 'co duoc', 'can nhung gi', 'gom nhung gi', 'o dau', 'bao lau', 'khi nao'].map((phrase) => ` ${phrase} `);

/** A statement with question words in it: news of what was done, a plan, an opinion. */
const TELLS = ['da nop', 'vua nop', 'em nop roi', 'xong roi', 'lam xong', 'duoc roi', 'co roi', 'nghe noi', 'mai toi', 'mai em', 'de em hoi', 'de toi hoi', 'de chi hoi', 'em hoi roi', 'hoi roi', 'da hoi', 'cam on', 'bao gio co em', 'khi nao co em', 'khi nao xong em', 'khi nao rung', 'ai cung', 'gi cung', 'dau cung', 'bao nhieu cung', 'the nao cung', 'khong biet dau', 'hoi lam gi', 'lam gi cho'].map((phrase) => ` ${phrase} `);

const THANKS = /cam on|cam ta|biet on|thank/;
const CROSS = /bot (?:ngu|dot|lao|vo dung|nham nhi|lam phien|phien)|ngu the|ngu vay|do ngu|vo dung|im mom|im di|cam mom|noi nham|lam nham|phien qua|buc minh|tra loi lung tung|noi lung tung|chan qua/;

export const thanksIn = (text: string): boolean => THANKS.test(spelled(text).join(' '));
/** Somebody is cross with us. */
export const isCross = (text: string): boolean => CROSS.test(spelled(text).join(' '));
