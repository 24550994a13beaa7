import { fold } from '../text.ts';
import { spelled } from './plain.ts';

/* "Con sot ko", "ai duyet", "cung vay", "co cai do roi": more of what is typed in a hurry in the midst of a dossier. The whole message, what it leans on,
 * and the question or answer it is in full. */

/** What such words lean on. */
export type Midst = {
  /** What they asked a moment ago. */
  readonly asked?: string;
  /** What they told or asked a moment ago. */
  readonly before?: string;
  /** The paper spoken of last, as it is called. */
  readonly paper?: string;
  /** The paper we are asking about. */
  readonly open?: string;
  /** How they said just now that it stands with a paper: "chưa có". */
  readonly stood?: string;
  /** The paper they have just said they lack. */
  readonly lacks?: string;
  /** We are asking which rank they aim at. */
  readonly wantsStars: boolean;
  /** We are asking what they are. */
  readonly wantsKind?: boolean;
  /** A question of theirs lies with somebody. */
  readonly waits?: boolean;
  /** Whether these words are the name of one paper. */
  readonly isPaper: (words: string) => boolean;
};

type Written = string | ((midst: Midst, named: string) => string | undefined);

const FIRST = '^(?:(?:u|uh|um|o|ok|oke|da|vang|a|ua|vay|the|ma|gio|em|chi|anh|bac|co|chu|ba|ong|minh|toi|tui|cho hoi|ad|bot) )*';
const LAST = '(?: (?:em|e|vay|day|ha|a|nhi|ta|chi|anh|bac|co|chu|ba|ong|minh|di|bot|ad|ne|nha|nhe|voi|giup|gium|dum|nua|luon|thoi))*$';
const FOR = '(?: (?:cho|giup|gium|dum|ho|thay)(?: (?:em|chi|anh|minh|toi|tui|bac|ba|me|nha))?)+';
const FORM = '(?: (?:cai|to|mau|giup|lai))* (?:don|phieu|to khai|phieu dang ky|don dang ky)';
const IT = '(?:cai|giay|to|thu|mon) (?:do|nay|ay|kia)';
const MOST_OR_LEAST = '(?:re|it|thap|mac|cao|dat|nhieu) nhat|khoang|tam|toi thieu|toi da';
const SAME = 'vay|the|giong vay|nhu vay|rua|y vay';
const KINDS = 'ho(?: kinh doanh| gia dinh)?|hkd|htx|hop tac xa|to hop tac|cong ty|doanh nghiep|trang trai';
const SHOWN = 'gửi danh sách còn thiếu';
const HOW_LONG = 'làm OCOP mất bao lâu';

const of = (asked: string | undefined, way: RegExp): boolean => way.test(fold(asked ?? ''));

const ROWS: readonly (readonly [string, Written])[] = [
  ['(?:con |co )*(?:sot|thieu|bo sot|quen)(?: (?:cai|giay|to|mon|thu|muc))?(?: (?:gi|nao))?(?: (?:nua|het))? khong', 'còn thiếu gì'],
  ['con (?:to|mon|khoan|thu|viec)(?: giay)? (?:gi|nao)', 'còn thiếu gì'],
  ['(?:gio|bay gio|hien gio|luc nay) (?:thi |la )?(?:can|thieu)(?: (?:co|nop|them))* gi', 'còn thiếu gì'],
  ['(?:can|phai|nop|co)(?: (?:co|nop|lam))* (?:may|bao nhieu|nhung) (?:cai|giay|mon|thu|to)(?: (?:giay|to))*|(?:(?:may|nhung|cac) )?(?:cai|giay|mon|thu) (?:nao )?(?:la |thi )?(?:bat buoc|khong can|phai co)', ({ paper, asked }) => (paper !== undefined || of(asked, OF_LABEL) ? undefined : 'còn thiếu gì')],
  ['(?:liet ke|list)(?: (?:ra|het|lai|xem|day du|coi))*|ke (?:ra|het)(?: (?:ra|het|xem|coi))*|(?:cai |cho )?(?:danh sach|checklist|ds)(?: (?:dau|giay|giay to|can|thieu|con thieu|can lam))*', SHOWN],
  ['(?:noi|tra loi|nhan) (?:nhanh|le)(?: (?:len|gon))*|nhanh (?:len|gon)', 'nói ngắn thôi'],
  ['(?:ai|cap nao|ben nao|noi nao|co quan nao) (?:se |di |moi )*(?:cham|duyet|xet|quyet|quyet dinh|cong nhan)(?: (?:ho so|diem|cuoi cung|cho))?', ({ asked, paper }) => (paper !== undefined || of(asked, OF_LABEL) ? undefined : `ai chấm và cấp giấy${of(asked, /\b5 sao\b/) ? ' 5 sao' : ' OCOP'}`)],
  [`(?:ai|nguoi nao) (?:lam|viet|di|dien|xin|nop)${FOR}(?: (?:duoc )?khong)?`, ({ paper }) => (paper === undefined ? 'ai làm giúp hồ sơ' : `${paper} làm ở đâu`)],
  [`(?:viet|dien|khai|soan|lam)${FOR}${FORM}(?: (?:duoc )?khong)?|(?:viet|dien|khai|soan|lam)${FORM}${FOR}(?: (?:duoc )?khong)?`, ({ paper }) => (paper === undefined ? 'viết giúp phiếu đăng ký' : 'ai làm giúp hồ sơ')],
  ['(?:cho |xin )*(?:so (?:may|dt|dien thoai)|sdt) (?:cua )?(?:em|e|ad|bot|can bo|nguoi phu trach)', 'xin số điện thoại cán bộ'],
  ['(?:khi nao|bao gio|chung nao|luc nao|bao lau|may ngay)(?: (?:thi|moi|se|co|duoc))* (?:tra loi|phan hoi|hoi am|bao lai)', ({ paper, waits }) => (waits ? undefined : paper === undefined ? 'xã giữ hồ sơ bao nhiêu ngày' : `${paper} mất bao lâu`)],
  ['(?:mat |lam |het |ton |khoang |tong cong )+(?:may|bao nhieu) (?:thang|tuan|ngay|nam)(?: (?:la |thi |moi )?(?:xong|duoc|co))?(?: (?:tat ca|tong cong))?|(?:tong cong|lam het) bao lau|bao lau (?:thi |moi )?xong', ({ asked, paper }) => (paper === undefined && (asked === undefined || of(asked, OF_ALL)) ? HOW_LONG : undefined)],
  ['(?:co )?(?:nhanh hon|som hon|lam nhanh|rut ngan|nhanh)(?: (?:hon|lai|bot|chut|ti))* duoc khong', ({ asked, paper }) => (paper === undefined ? (asked === undefined || of(asked, OF_ALL) ? HOW_LONG : undefined) : `${paper} mất bao lâu`)],
  ['(?:co )?(?:duoc )?ho tro(?: (?:gi|tien|cai gi|kinh phi))* (?:khong|chua)|co tien ho tro khong', 'có được hỗ trợ tiền không'],
  ['(?:khi nao|bao gio|chung nao|luc nao)(?: (?:thi|moi|duoc|co))* (?:nhan|linh|co tien|nhan tien|chi tien)(?: duoc)?(?: tien)?', ({ asked }) => (of(asked, /\b(?:ho tro|thuong)\b/) ? 'bao giờ có tiền hỗ trợ' : undefined)],
  ['(?:giam|rut|cat|luoc)(?: bot| di)?(?: (?:giay|may cai|vai cai))? duoc khong|(?:co )?it hon duoc khong', ({ asked }) => (of(asked, /\b(?:tien|phi|gia)\b/) ? undefined : 'thiếu một giấy có nộp được không')],
  ['(?:nop )?(?:may|bao nhieu) (?:ban|bo)(?: (?:giay|ho so|photo|sao))+|nop may (?:ban|bo)|may ban', ({ asked, paper }) => (paper !== undefined || of(asked, /\btieu chi\b/) ? undefined : 'hồ sơ OCOP phải nộp mấy bộ')],
  ['(?:(?:may|cac) (?:cai |to )?(?:giay |cai )?)?(?:co |phai )*(?:nop|gui|dua)(?: (?:luon|het|chung|mot luot))* (?:mot|1) lan(?: (?:luon|het))*(?: (?:ha|a|khong|sao))?|(?:nop|bo sung)(?: giay)? (?:tu tu|dan dan|dan|sau)(?: duoc)? khong', 'nộp hồ sơ thiếu bổ sung sau được không'],
  ['(?:de |cho )?(?:nam sau|sang nam|nam toi|dot sau|dot toi|qua nam)(?: (?:moi|hay|nop|lam|di|thi|dang ky))* (?:duoc|kip)(?: (?:nop|lam))? khong', 'khi nào nộp'],
  ['(?:may sao|hang nao|muc nao) (?:la |thi )?(?:de|vua suc|hop)(?: (?:nhat|hon|dat|lam))*|(?:nen )?(?:lam|dat|chon|nham) may sao(?: (?:thoi|cho de))*', 'mấy sao dễ đạt'],
  [`(?:(?:${MOST_OR_LEAST}) )+(?:la |het |mat |ton )*(?:bao nhieu|may)(?: (?:tien|trieu|tram))?|(?:bao nhieu|may) (?:tien )?(?:la )?(?:re|it|mac) nhat`, ({ asked }) => (of(asked, /\b(?:diem|sao|nguoi|mau|chi tieu|thanh vien)\b/) ? undefined : 'mất bao nhiêu tiền')],
  ['khoi (?:can |phai |lam |xin |nop |co )*(\\S+(?: \\S+){0,3}?)(?: (?:luon|duoc|khong|ha|sao))*', ({ isPaper }, it) => (isPaper(it) ? `${it} có bắt buộc không` : undefined)],
  [`(?:(?:chac|co le|hinh nhu|thoi|cu|la|ghi|de|chon|lay|luu|dien|cho) )+(${KINDS})|(${KINDS}) (?:di|thoi|nhe|nha)`, ({ wantsKind }, kind) => (wantsKind ? `${kind} thôi` : undefined)],
  ['(?:nop|gui|dua|giao)(?: (?:ho so|giay|het|len|cho|di))* ai', ({ paper }) => (paper === undefined ? 'nộp cho ai' : undefined)],
  ['thoi gian(?: (?:thi|la|sao|the nao|bao lau))*', ({ asked, paper }) => (paper !== undefined ? `${paper} mất bao lâu` : asked === undefined || of(asked, OF_ALL) ? HOW_LONG : 'mất bao lâu')],
  ['(?:thoi )?(?:lam|doi|doi sang|them|dang ky|qua|chuyen)(?: qua| sang)? (?:mon|san pham|sp|hang|loai) khac', 'thêm sản phẩm'],
  ['(?:hsd|han su dung|han dung)(?: (?:thi|ghi|in))* (?:sao|the nao|kieu gi)', 'nhãn ghi hạn sử dụng thế nào'],
  ['(?:4 |5 )?khac [345](?: sao)? (?:cho nao|gi|the nao|sao|nhieu khong)', '3 sao khác 4 sao thế nào'],
  ['(?:hut|yeu|thap|mat|kem)(?: (?:o|cho|phan|muc))* (?:dau|nao)', ({ asked }) => (of(asked, OF_POINTS) ? 'được mấy sao' : undefined)],
  ['(?:(?:lam )?sao (?:de )?(?:them|tang|len|nang)|(?:them|tang|nang) (?:sao|the nao|bang cach nao))(?: diem)?', ({ asked }) => (of(asked, OF_POINTS) ? 'làm sao thêm điểm' : undefined)],
  ['(?:noi )?(?:co )?(?:chac|tin|chinh xac|that)(?: (?:la|chu|duoc|chan))* khong|chac chua', ({ asked }) => (asked === undefined ? undefined : 'em nói có chắc không')],
  ['(?:co )?(?:mien phi|mat phi|thu phi|ton phi|dong phi)(?: (?:gi|ha))* (?:khong|ha)', 'mất bao nhiêu tiền'],
  ['(?:(?:gio|bay gio) (?:toi|den|qua)|(?:xong|xong roi) (?:toi|den|qua|lam))(?: (?:buoc|viec|cai|phan))? (?:gi|nao)(?: tiep)?', 'rồi sao nữa'],
  ['(?:bo|giam|bot|khoi)(?: (?:duoc|bot|lam))* (?:cai|giay|mon|to) nao(?: duoc)?', ({ paper }) => (paper === undefined ? 'thiếu một giấy có nộp được không' : undefined)],
  ['con(?: lai)? bao nhieu', ({ asked }) => (of(asked, OF_TIME_OR_MONEY) ? undefined : 'còn mấy giấy nữa')],
  ['(?:gap|can|de|kho|lau|nhanh|quan trong) nhat (?:la )?(?:cai|giay|viec|mon|thu) (?:nao|gi)', 'việc nào làm trước'],
  [`(?:viet|dien|soan|lam) (?:san|mau)(?:${FOR})?(?: (?:mot|1) (?:cai|ban))?`, ({ asked }) => (of(asked, /\bcau chuyen\b/) ? 'viết giúp câu chuyện sản phẩm' : 'viết giúp phiếu đăng ký')],
  ['(?:nop |gui )?(?:qua |bang )?(?:buu dien|chuyen phat|ship)(?: (?:co|di|cho nhanh))* duoc khong', 'nộp hồ sơ qua bưu điện được không'],
  ['(?:o do )?(?:ai|nguoi nao|phong nao) (?:nhan|tiep nhan|thu)(?: ho so)?', ({ paper }) => (paper === undefined ? 'nộp cho ai' : undefined)],
  ['(?:het|qua)(?: han)? (?:thi |roi |la )*(?:sao|lam sao)', ({ asked, paper }) => (!of(asked, OF_END) ? undefined : `${paper ?? 'giấy chứng nhận OCOP'} hết hạn thì sao`)],
  ['(?:o dau|cho nao)', ({ asked, paper }) => (paper === undefined || of(asked, ASKS_LEAVE) ? undefined : `${paper} làm ở đâu`)],
  ['(?:het |la )?bao nhieu(?: tien)?', ({ asked, paper }) => (paper === undefined || of(asked, /\b(?:phat|thuong|ho tro|diem|bao lau|may (?:ngay|thang|nam)|hoi)\b/) ? undefined : 'mất bao nhiêu tiền')],
  ['diem (?:may|bao nhieu)(?: roi)?', 'được mấy sao'],
  ['(?:co )?dai (?:khong|bao nhieu|may trang)', ({ asked }) => (of(asked, /\bcau chuyen\b/) ? 'câu chuyện dài bao nhiêu' : undefined)],
  ['(?:nhan|tem)(?: (?:thi|em|minh|nha))* tu in(?: lay)?(?: o nha)? (?:co )?duoc khong', 'tự in nhãn ở nhà được không'],
  ['in(?: cai| ra)? (?:ds|danh sach|list)', SHOWN],
  ['(?:bao gio|khi nao|chung nao|luc nao)(?: (?:thi|moi|se))* (?:xet|danh gia|cham)(?: (?:sao|diem|ho so))?', 'bao giờ chấm'],
  ['(?:xet|danh gia|cham)(?: (?:sao|diem|ho so))? (?:o )?(?:dau|cho nao)', 'OCOP chấm ở đâu'],
  ['(?:cai|giay|mon|to) nao (?:(?:duoc|co the) )?(?:bo|khoi|giam|bot)(?: (?:lam|bot))?(?: duoc)?', ({ paper }) => (paper === undefined ? 'thiếu một giấy có nộp được không' : undefined)],
  ['(?:rot|truot)(?: (?:thi|duoc|roi))* (?:nop lai |lam lai )?may lan(?: duoc)?', 'trượt rồi có nộp lại được không'],
  ['(?:1|mot|moi) nam (?:kiem |lam |xin |nop )?(?:may|bao nhieu) lan', ({ paper }) => (paper === undefined ? undefined : `${paper} bao lâu làm một lần`)],
  ['hen(?: lai)?(?: (?:em|chi|anh))? (?:tuan sau|mai|bua khac|hom khac|bua sau|hom sau|dip khac|lan sau|sau|thang sau)|(?:mai|bua khac|hom khac|tuan sau|lan sau) hen(?: lai)?', 'mai làm tiếp'],
  ['thi sao|roi thi sao|gio sao|vay gio sao', ({ asked, before, lacks }) => (lacks !== undefined ? `không có ${lacks} thì sao` : of(asked, UNREAL) || of(before, RUN_OUT) ? undefined : 'rồi sao nữa')],
  [`(?:co|da co|lam|xong|co san) ${IT}(?: (?:roi|luon))+|${IT}(?: (?:thi|em|chi|minh|nha|cung|da))* (?:co|lam|xong)(?: xong)?(?: luon)? roi`, (midst) => named(theOne(midst), 'có rồi')],
  [`(?:chua|chua co|khong co) ${IT}`, (midst) => named(theOne(midst), 'chưa có')],
  [`(?:${IT} )?cung (?:${SAME})`, ({ open, stood }) => (stood === undefined ? undefined : named(open, stood))],
  [`((?:\\S+ ){1,4}?)(?:thi )?cung (?:${SAME})`, ({ stood, isPaper }, it) => (stood === undefined || !(/^(?:(?:cai|so|giay|muc) )*\d{1,2}$/.test(it) || isPaper(it)) ? undefined : named(it, stood))],
  ['(?:thoi |vay |lay |chon |lam |cho |cu |ghi )+([345])', ({ asked, wantsStars }, rank) => (wantsStars || of(asked, /\bsao\b/) ? `${rank} sao` : undefined)],
];

/** "Cái đó", where only one can be meant. */
const theOne = ({ open, paper }: Midst): string | undefined => (open !== undefined && paper !== undefined && open !== paper ? undefined : open ?? paper);
const named = (paper: string | undefined, stands: string): string | undefined => (paper === undefined ? undefined : `${paper} ${stands}`);
const OF_LABEL = /\b(?:(?<!duoc )nhan(?! hieu)|logo|tem|bao bi|quang cao|qr)\b/;
const OF_POINTS = /\b(?:diem|may sao|[345] sao|hang)\b/;
const OF_END = /\b(?:het han|khi nao het|bao gio het|co han|may nam|hieu luc)\b/;
const OF_TIME_OR_MONEY = /\b(?:han|ngay|thang|tien|phi|nam)\b/;
/** "Cho chị hỏi", and the question in pieces. */
const ASKS_LEAVE = /\bhoi\b/;
const OF_ALL = /^(?!.*\b(?:mat(?! (?:bao|may)\b)|rach|hong|het han)\b).*\b(?:lam ocop|giay ocop|ho so|cham|xet|cap giay|danh sach|con thieu|[345] sao)\b/;
/** Of what is not so: "không đạt", and then "thì sao". */
const UNREAL = /\b(?:neu|lo|rot|truot|khong dat|sai|thieu|khong co|het han)\b/;
/** "3 sao từ 2022, hết hạn năm ngoái", told: what then is asked of that. */
const RUN_OUT = /\b(?:het|qua|lo) han\b/;
const COMPILED = ROWS.map(([body, written]) => ({ way: new RegExp(`${FIRST}(?:${body})${LAST}`), written }));
/** With their marks these are other words: "sốt me", "mặc kệ", "bán máy", "hẹn". */
const OTHERS = /(?<!\p{L})(?:sốt|kệ|máy|bán|bàn|nhãn)(?!\p{L})/iu;
const MOST = 9;
const LONGEST = 60;

/** "Kiểm ở đâu", behind what was said of a test: of that test, and no "kiểm tra". */
const CUT_SHORT = /(?<!\p{L})(?:kiểm|kiem)(?!\p{L})(?!\s+(?:nghiệm|nghiem|tra|định|dinh|soát|soat|toán|toan|kê|ke|đếm|dem|chứng|chung|dịch|dich)(?!\p{L}))/iu;
const wholePaper = (text: string, paper: string | undefined): string => (paper !== undefined && /\bkiem nghiem\b/.test(fold(paper)) ? text.replace(CUT_SHORT, (said) => (fold(said) === said ? 'kiem nghiem' : 'kiểm nghiệm')) : text);

/** The words as they are meant, without marks where they typed none; what leans on nothing stays as it is. */
export function inTheMidst(text: string, midst: Midst): string {
  if (text.length > LONGEST || OTHERS.test(text.normalize('NFC'))) return text;
  const whole = wholePaper(text, midst.paper);
  const line = spelled(whole);
  if (line.length === 0 || line.length > MOST) return text;
  const joined = line.join(' ');
  for (const { way, written } of COMPILED) {
    const found = way.exec(joined);
    const full = found && (typeof written === 'string' ? written : written(midst, (found.slice(1).find((one) => one !== undefined) ?? '').trim()));
    if (full) return fold(text) === text.toLowerCase() ? fold(full) : full;
  }
  return whole;
}
