import { fold } from '../text.ts';
import { spelled } from './plain.ts';

/* "In ra dc ko", "gửi lại cái lúc nãy", "còn mấy cái": a few words that lean on what was just said, and nothing else in the message. Each is written out
 * early, as somebody with time would have asked it. */

/** What such words lean on. */
export type JustSaid = {
  /** What they asked a moment ago. */
  readonly asked?: string;
  /** The numbered list of papers is what they saw last. */
  readonly isList: boolean;
  /** The paper spoken of last, as it is called. */
  readonly paper?: string;
  /** We are asking which rank they aim at: "4 sao được không" answers that. */
  readonly wantsStars: boolean;
};

type Written = string | ((said: JustSaid) => string | undefined);

const FIRST = '^(?:(?:u|uh|um|o|ok|oke|da|vang|a|ua|vay|the|ma|em|chi|anh|bac|co|chu|ba|ong|minh|toi|tui|cho hoi|ad|bot) )*';
const LAST = '(?: (?:em|e|vay|day|ha|a|nhi|ta|chi|anh|bac|co|chu|ba|ong|minh|di|bot|ad|the|ne|nha|nhe|voi|giup|gium|dum|nua|luon))*$';
const WHETHER = '(?: (?:duoc|co))* (?:khong|chua|ha)';

const LIST = 'gửi lại danh sách';
const DOSSIER = 'xem lại hồ sơ';
/** What they saw last, once more. */
const ONCE_MORE = '(?:gui|nhan|goi|cho|cho xem|doc|dua)(?: (?:em|chi|anh|minh|toi|bac))? lai(?: (?:cai|tin|cau|doan))?(?: (?:luc nay|hoi nay|nay|vua roi|do|kia|tren))?|(?:xem|coi|doc) lai(?: (?:cai|tin|cau|doan))? (?:luc nay|hoi nay|nay|vua roi|tren)';
const STARS = 'được mấy sao';
const FAILED = 'trượt rồi có nộp lại được không';
const HOW_MUCH = 'mất bao nhiêu tiền';

const FORM = '(?:mau|form|bieu mau|mau don|mau giay)';

const ROWS: readonly (readonly [string, Written])[] = [
  [`in (?:ra|giay|ra giay|giay ra)(?:${WHETHER})?`, ({ isList, asked }) => (isList || asked === undefined || !OF_PRINT.test(fold(asked)) ? LIST : undefined)],
  ['(?:gui|cho|cho xem|xem|dua)(?: (?:em|chi|anh|minh))?(?: lai)? (?:cai )?(?:ds|list)', LIST],
  [ONCE_MORE, ({ isList, asked }) => (isList ? LIST : (asked ?? DOSSIER))],
  ['(?:xem|coi|kiem tra|check) lai', DOSSIER],
  ['de (?:em|chi|anh|minh|toi|tui|bac|co|chu|ba|ong) lam(?: (?:da|cho|lien|ngay|thu))?', 'để em làm'],
  ['(?:ngan|gon|tom|noi tom|noi ngan|noi gon)(?: gon)? lai', 'nói ngắn thôi'],
  ['con (?:lai )?(?:may|bao nhieu|nhieu) (?:cai|mon|thu|to)(?: nua)?(?: khong)?|con nhieu khong|con may nua', 'còn mấy giấy nữa'],
  ['(?:ghi |luu )?sai(?: roi| het| bet)|(?:ghi )?sai (?:xa|tinh|ten|loai|hang|san pham)(?: roi)?|(?:ghi|luu) nham(?: roi)?', DOSSIER],
  ['(?:sua (?:lai|roi|xong)|doi lai|ghi(?: lai| vao)?|luu(?: lai)?) chua', DOSSIER],
  ['(?:co )?(?:duoc|len|dat|toi|noi|len duoc|dat duoc)(?: noi)? [345] sao(?: noi)? (?:khong|chua|noi khong)', STARS],
  ['tinh sao roi|(?:diem|sao) (?:toi|den) dau(?: roi)?|(?:duoc )?(?:may|bao nhieu) (?:diem|sao) roi|(?:thieu|mat|yeu|hut) diem (?:o )?(?:dau|phan nao|cho nao|muc nao)|yeu (?:o )?(?:dau|phan nao|cho nao|muc nao)', STARS],
  ['(?:em|chi|anh|minh|toi|nha minh) duoc bao nhieu', ({ asked }) => (asked !== undefined && /\b(?:diem|sao|hang)\b/.test(fold(asked)) ? STARS : undefined)],
  ['(?:bat dau )?cham (?:di|luon|thoi|ngay)|bat dau cham(?: diem)?', 'chấm điểm'],
  ['thoi (?:nghi|de do|dung|mai tinh)', 'nghỉ đã'],
  ['(?:nop )?(?:o )?(?:xa|phuong) (?:ha|a|phai khong|dung khong)', (said) => ofPlace(said, 'nộp ở xã phải không')],
  ['(?:nop )?(?:o |len )?huyen (?:ha|a|phai khong|dung khong)', (said) => ofPlace(said, 'nộp ở huyện phải không')],
  ['(?:nop )?(?:o |len )?tinh (?:ha|a|phai khong|dung khong)', (said) => ofPlace(said, 'nộp ở tỉnh phải không')],
  ['(?:con )?hoi (?:cai )?gi nua(?: khong)?|con (?:cau|hoi) (?:gi|nao) (?:nua )?khong', 'hỏi tiếp đi'],
  ['(?:doi |qua |sang |hoi )?cau khac', 'bỏ qua'],
  ['(?:sdt|so dien thoai) (?:(?:o )?dau|ai|can bo)|(?:cho|xin|cho xin)(?: em| chi| anh| minh)? (?:so|sdt|so dien thoai)(?: (?:cua )?(?:can bo|ai|xa))?', 'xin số điện thoại cán bộ'],
  [`(?:co|xin|gui|cho xin|tai) ${FORM}(?: khong|(?: tai| xin| lay)? (?:o )?dau)?|${FORM} (?:khong|(?:(?:tai|xin|lay) )?(?:o )?dau)`, (said) => (ASKS_FORM.test(fold(said.asked ?? '')) ? undefined : formOf(said))],
  ['(?:(?:lo|neu) )?(?:rot|truot|khong dau|khong dat|tach)(?: (?:thi|roi|la|xong))* (?:sao|lam sao|ha|a|tinh sao)', ({ paper }) => (paper === undefined ? FAILED : undefined)],
  ['(?:lam|nop|thi|cham) lai duoc (?:khong|may lan)|(?:duoc )?(?:lam lai |nop lai )?may lan', ({ asked }) => (/\b(?:rot|truot)\b/.test(fold(asked ?? '')) ? FAILED : undefined)],
  ...[3, 4, 5].map((stars): readonly [string, Written] => [`(?:con )?${stars} sao (?:thi )?(?:sao|the nao)`, ({ asked }) => (ASKED_OF_RANK.test(fold(asked ?? '')) ? undefined : `${stars} sao cần gì`)]),
  ['khac (?:gi|nhau|cho nao|the nao)(?: nhau)?(?: khong)?|hon (?:gi|cho nao|o dau)', ({ asked }) => (/\b[345] sao\b/.test(fold(asked ?? '')) ? '3 sao khác 4 sao thế nào' : undefined)],
  ['ai (?:giup|huong dan|chi|bay|day|ho tro)(?: (?:cho|duoc))?(?: khong)?', ({ asked }) => (/\b(?:ho tro|tien)\b/.test(fold(asked ?? '')) ? undefined : 'có ai giúp không')],
  ['(?:hoi|gap|noi (?:chuyen )?voi|chat voi) (?:nguoi|can bo|ai do)(?: that)?(?: duoc)? khong|nguoi that(?: khong)?', 'gặp cán bộ'],
  ['(?:nho )?nhac (?:em|chi|anh|bac|ba|ong|co|chu|minh|toi|tui)', 'nhắc em với'],
  ['(?:mai|mot|lat|lat nua|toi|chieu|hom sau|bua sau)(?: (?:em|chi|anh|minh|ba|bac))? (?:noi|tinh|lam|hoi|nhan)(?: chuyen)? (?:tiep|sau)', 'mai làm tiếp'],
  ['(?:van |cung )?phai lam (?:ha|a|khong|sao)|(?:thoi )?khong lam (?:duoc khong|co sao khong|thi sao)', ({ paper }) => `${paper ?? 'làm OCOP'} có bắt buộc không`],
  ['(?:co )?(?:lai duoc|loi|loi duoc|huong duoc)(?: cai)? (?:gi|loi gi)(?: khong)?|duoc (?:cai )?(?:loi )?gi|co loi khong', ({ paper }) => (paper === undefined ? 'làm OCOP được lợi gì' : undefined)],
  ['(?:bo ra|ton|het|mat|phi)(?: (?:tien|phi|tong cong|het|khoang))* (?:may|bao nhieu|nhieu khong|bn)|may (?:dong|tien)|gia (?:sao|the nao|nhieu)|phi sao|nhieu tien khong', HOW_MUCH],
  ['(?:duoc|on|ok|du het|xong het) chua', ({ paper }) => (paper === undefined ? 'đủ chưa' : undefined)],
  ['(?:ty le |kha nang )?(?:bao nhieu|may) phan tram (?:(?:la |thi |se )?(?:len|dau|dat|qua|do|trung|rot|an)(?: duoc)?|(?:la |se )?duoc)', STARS],
  ['(?:may|bao nhieu) sao (?:la |thi |moi )?(?:duoc|dat|dau|qua)', 'mấy sao được cấp giấy chứng nhận'],
  ['may (?:ngay|tuan|thang)', ({ paper }) => (paper === undefined ? undefined : `${paper} mất bao lâu`)],
  ['may (?:ngay|hom|tuan|thang) (?:co|xong|ra|duoc)|(?:chung nao|khi nao|bao gio|bao lau) (?:co|xong|ra)', ({ asked, paper }) => (paper !== undefined ? `${paper} mất bao lâu` : asked === undefined ? undefined : 'mất bao lâu')],
  ['(?:dang ky|nop don|dang ki) (?:o )?(?:dau|cho nao)', ({ paper }) => (paper === undefined ? 'đăng ký OCOP ở đâu' : undefined)],
  ['(?:bo |co )?bot(?: (?:cai nao|vai cai|giay nao|may cai|mot cai))? (?:duoc khong|duoc chu)|(?:thieu|khong du|chua du|bo)(?: (?:1|2|mot|vai|may|hai|it) (?:cai|giay|mon|thu))?(?: (?:van )?nop)? duoc khong', 'thiếu một giấy có nộp được không'],
  ['(?:cai|giay|mon|viec|thu) nao (?:la )?(?:de|nhanh|gap|kho|can|lau|quan trong) nhat', ({ asked }) => (asked === undefined ? 'bắt đầu từ đâu' : 'việc nào làm trước')],
  ['(?:noi|giai thich|viet)(?: cho)? (?:de hieu|cu the|chi tiet|ro rang)(?: (?:hon|them|lai|ra|chut|ti))*|(?:cho |lay )?vi du(?: (?:xem|coi|nao|la sao|sao))?', 'giải thích'],
  ['(?:co )?kho(?: lam)? khong', ({ asked }) => (/\b(?:len|dat|duoc|nang)?\s*([345])(?: sao)?\b/.test(fold(asked ?? '')) ? `${/([345])/.exec(asked!)![1]!} sao có khó không` : 'làm OCOP có khó không')],
  ['(?:gui|goi|nop|mang|dem|dua)(?: (?:giay|het))?(?: di| cho| len)?(?: o)? dau', 'nộp ở đâu'],
  ['(?:viet|dien|lam|khai|soan)(?: (?:cho|giup|gium|dum|ho|thay)(?: (?:em|chi|anh|minh|toi|bac|ba))?)+(?: (?:duoc )?khong)?', ({ asked }) => (/\bcau chuyen\b/.test(fold(asked ?? '')) ? 'viết giúp câu chuyện sản phẩm' : 'có ai giúp không')],
  ['(?:tu|minh tu) in(?: lay)? duoc khong', ({ asked }) => (OF_LABEL.test(fold(asked ?? '')) ? 'tự in nhãn được không' : undefined)],
  ['(?:co )?(?:bi )?phat (?:khong|gi khong|bao nhieu|sao)', ({ paper }) => (paper === undefined ? undefined : `không có ${paper} có bị phạt không`)],
  ['(?:tu|minh tu|tu minh) lam(?: lay)? duoc khong', ({ paper }) => (paper === undefined ? undefined : `tự làm ${paper} được không`)],
  ['(?:ghi|in|viet) (?:nhung )?gi (?:tren|len|vao|trong|o) (?:do|day)', ({ asked }) => (asked !== undefined && OF_LABEL.test(fold(asked)) ? 'nhãn ghi gì' : undefined)],
];

/** What is printed and is no list of papers. */
const OF_PRINT = /\b(?:nhan(?! hieu)|tem|bao bi|ma vach|logo|to roi|qr)\b/;
const OF_LABEL = /\b(?:nhan(?! hieu)|bao bi)\b/;
const ASKS_FORM = /\b(?:kiem nghiem|mau (?:thu|nuoc|san pham))\b/;
/** "4 sao thì sao", behind "3 sao ai chấm", leans on that. */
const ASKED_OF_RANK = /\b[345] sao\b.*\b(?:ai|cham|cap|thuong|bao nhieu|bao lau|may|diem|khac)\b/;
/** Of a paper: where it is had, and with it its form; else the forms of the dossier. */
const formOf = ({ paper }: JustSaid): string => (paper === undefined ? 'mẫu hồ sơ tải ở đâu' : `${paper} làm ở đâu`);
/** "Ở tỉnh hả", behind "5 sao ai chấm": of that; behind a paper, of that one; else of where all is handed in. */
const ofPlace = ({ asked, paper }: JustSaid, where: string): string =>
  paper !== undefined ? `${paper} làm ở đâu` : /\b(?:ai|cham|xet|cong nhan)\b/.test(fold(asked ?? '')) ? (/\b5 sao\b/.test(asked!) ? '5 sao ai chấm' : 'ai chấm và cấp giấy OCOP') : where;

const COMPILED = ROWS.map(([body, written]) => ({ way: new RegExp(`${FIRST}(?:${body})${LAST}`), written }));
/** With their marks these are other words: "màu gì", "khô không", "xin sổ". */
const OTHERS = /(?<!\p{L})(?:màu|máu|khô|sổ|phát|giả|già)(?!\p{L})/iu;
/** More syllables say what they mean. */
const MOST = 8;

/** Whether what they were told last is wanted again, and nothing else. */
export const asksOnceMore = (text: string): boolean => ONLY_ONCE_MORE.test(spelled(text).join(' '));
const ONLY_ONCE_MORE = new RegExp(`${FIRST}(?:${ONCE_MORE})${LAST}`);

/** The words as they are meant, without marks where they typed none; what leans on nothing stays as it is. */
export function inShort(text: string, said: JustSaid): string {
  const line = spelled(text);
  if (line.length === 0 || line.length > MOST || OTHERS.test(text.normalize('NFC'))) return text;
  const joined = line.join(' ');
  if (said.wantsStars && /\b[345] sao\b/.test(joined)) return text;
  for (const { way, written } of COMPILED) {
    if (!way.test(joined)) continue;
    const full = typeof written === 'string' ? written : written(said);
    if (full !== undefined) return fold(text) === text.toLowerCase() ? fold(full) : full;
  }
  return text;
}
