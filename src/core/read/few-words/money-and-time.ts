import { fold } from '../../text.ts';
import { of, type Row } from './row.ts';

/* What it costs and brings, and how long it takes. */

const HOW_MUCH = 'mất bao nhiêu tiền';
const HOW_LONG = 'làm OCOP mất bao lâu';
const MOST_OR_LEAST = '(?:re|it|thap|mac|cao|dat|nhieu) nhat|khoang|tam|toi thieu|toi da';

export const MONEY_AND_TIME: readonly Row[] = [
  ['bao nhieu(?: tien)?', ({ before }) => SUMS[SUM.exec(fold(before ?? ''))?.[1] ?? '']],
  ['(?:bo ra|ton|het|mat|phi)(?: (?:tien|phi|tong cong|het|khoang))* (?:may|bao nhieu|nhieu khong|bn)|may (?:dong|tien)|gia (?:sao|the nao|nhieu)|phi sao|(?:co )?nhieu tien khong|(?:ton |mat |phi |gia )*tien (?:co )?nhieu khong', HOW_MUCH],
  [`(?:(?:${MOST_OR_LEAST}) )+(?:la |het |mat |ton )*(?:bao nhieu|may)(?: (?:tien|trieu|tram))?|(?:bao nhieu|may) (?:tien )?(?:la )?(?:re|it|mac) nhat`, ({ asked }) => (of(asked, /\b(?:diem|sao|nguoi|mau|chi tieu|thanh vien)\b/) ? undefined : HOW_MUCH)],
  ['(?:co )?(?:mien phi|mat phi|thu phi|ton phi|dong phi)(?: (?:gi|ha))* (?:khong|ha)', HOW_MUCH],
  ['(?:het |la )?bao nhieu(?: tien)?', ({ asked, paper }) => (paper === undefined || of(asked, /\b(?:phat|thuong|ho tro|diem|bao lau|may (?:ngay|thang|nam)|hoi)\b/) ? undefined : HOW_MUCH)],
  ['(?:co )?(?:duoc )?ho tro(?: (?:gi|tien|cai gi|kinh phi))* (?:khong|chua)|co tien ho tro khong', 'có được hỗ trợ tiền không'],
  ['nhan (?:tien )?(?:o )?(?:dau|cho nao)', ({ before }) => (of(before, /\b(?:thuong|tien)\b/) ? 'nhận tiền thưởng ở đâu' : undefined), 'nhãn|nhắn'],
  ['(?:khi nao|bao gio|chung nao|luc nao)(?: (?:thi|moi|duoc|co))* (?:nhan|linh|co tien|nhan tien|chi tien)(?: duoc)?(?: tien)?|nhan (?:tien )?(?:khi nao|bao gio)', ({ before }) => (of(before, /\bthuong\b/) ? 'nhận tiền thưởng ở đâu' : of(before, /\b(?:ho tro|tien)\b/) ? 'bao giờ có tiền hỗ trợ' : undefined), 'nhãn|nhắn'],
  ['(?:co )?(?:lai duoc|loi|loi duoc|huong duoc)(?: cai)? (?:gi|loi gi)(?: khong)?|duoc (?:cai )?(?:loi )?gi|co loi khong', ({ paper }) => (paper === undefined ? 'làm OCOP được lợi gì' : undefined)],
  ['may (?:ngay|tuan|thang)', ({ paper }) => (paper === undefined ? undefined : `${paper} mất bao lâu`)],
  ['may (?:ngay|hom|tuan|thang) (?:co|xong|ra|duoc)|(?:chung nao|khi nao|bao gio|bao lau) (?:co|xong|ra)', ({ asked, paper }) => (paper !== undefined ? `${paper} mất bao lâu` : asked === undefined ? undefined : 'mất bao lâu')],
  ['(?:mat |lam |het |ton |khoang |tong cong )+(?:may|bao nhieu) (?:thang|tuan|ngay|nam)(?: (?:la |thi |moi )?(?:xong|duoc|co))?(?: (?:tat ca|tong cong))?|(?:tong cong|lam het) bao lau|bao lau (?:thi |moi )?xong', ({ asked, paper }) => (paper === undefined && (asked === undefined || of(asked, OF_ALL)) ? HOW_LONG : undefined)],
  ['(?:co )?(?:nhanh hon|som hon|lam nhanh|rut ngan|nhanh)(?: (?:hon|lai|bot|chut|ti))* duoc khong', ({ asked, paper }) => (paper === undefined ? (asked === undefined || of(asked, OF_ALL) ? HOW_LONG : undefined) : `${paper} mất bao lâu`)],
  ['thoi gian(?: (?:thi|la|sao|the nao|bao lau))*', ({ asked, paper }) => (paper !== undefined ? `${paper} mất bao lâu` : asked === undefined || of(asked, OF_ALL) ? HOW_LONG : 'mất bao lâu')],
];

/** "Bi phạt không", and then "bn". */
const SUM = /\b(phat|thuong|ho tro)\b(?!.*\b(?:phat|thuong|ho tro)\b)/;
const SUMS: Readonly<Record<string, string>> = { phat: 'phạt bao nhiêu', thuong: 'đạt OCOP được thưởng bao nhiêu tiền', 'ho tro': 'hỗ trợ bao nhiêu tiền' };
const OF_ALL = /^(?!.*\b(?:mat(?! (?:bao|may)\b)|rach|hong|het han)\b).*\b(?:lam ocop|giay ocop|ho so|cham|xet|cap giay|danh sach|con thieu|[345] sao)\b/;
