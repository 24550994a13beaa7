import { OF_PRINTED, SHOW_NOTED } from './common.ts';
import { of, type Row } from './row.ts';

/* Of the list of papers: shown once more or printed, what is still missing and how much of it, what can be left out. */

const LACKING = 'còn thiếu gì';
const PAPERS_LACKING = 'còn thiếu giấy gì';
const HOW_MANY = 'còn mấy giấy nữa';
const WITHOUT_ONE = 'thiếu một giấy có nộp được không';
const SHOWN = 'gửi danh sách còn thiếu';
const WHETHER = '(?: (?:duoc|co))* (?:khong|chua|ha)';
/** Those who are shown what we wrote. */
const SEES_IT = '(?:sep|giam doc|chu nhiem|chu tich|thu truong|ke toan)';
/** What they saw last, once more. */
export const ONCE_MORE = '(?:gui|nhan|goi|cho|cho xem|doc|dua)(?: (?:em|chi|anh|minh|toi|bac))? lai(?: (?:cai|tin|cau|doan))?(?: (?:luc nay|hoi nay|nay|vua roi|do|kia|tren))?|(?:xem|coi|doc) lai(?: (?:cai|tin|cau|doan))? (?:luc nay|hoi nay|nay|vua roi|tren)';

export const LIST: readonly Row[] = [
  [`in (?:het )?(?:ra|giay|ra giay|giay ra)(?:${WHETHER}| the nao| lam sao)?`, ({ isList, asked }) => (isList || !of(asked, OF_PRINT) ? SHOWN : undefined)],
  ['(?:in|viet|chep)(?: (?:cai|ra))* (?:ds|danh sach|list)(?: (?:ra|giay))*|(?:sep|giam doc|chu nhiem|ke toan|vo|chong|con|ca nha)(?: (?:em|toi|minh))? (?:xem|coi|doc)(?: (?:chung|cung|voi))* duoc khong', SHOWN],
  ['(?:gui|cho|cho xem|xem|dua)(?: (?:em|chi|anh|minh))?(?: lai)? (?:cai )?(?:ds|list)', SHOWN],
  [ONCE_MORE, ({ isList, asked }) => (isList ? SHOWN : (asked ?? SHOW_NOTED))],
  ['(?:liet ke|list)(?: (?:ra|het|lai|xem|day du|coi))*|ke (?:ra|het)(?: (?:ra|het|xem|coi))*|(?:cai |cho )?(?:danh sach|checklist|ds)(?: (?:dau|giay|giay to|can|thieu|con thieu|can lam))*', SHOWN],
  [`(?:gui|goi|chuyen|forward)(?: (?:lai|qua|cai nay|cai do))*(?: cho)? ${SEES_IT}(?: (?:xem|coi|doc))?(?: duoc)? khong`, SHOWN],
  ['(?:con |co )*(?:sot|thieu|bo sot|quen)(?: (?:cai|giay|to|mon|thu|muc))?(?: (?:gi|nao))?(?: (?:nua|het))? khong', LACKING],
  ['con (?:to|mon|khoan|thu|viec|cai|giay|muc)(?: (?:giay|to))? (?:gi|nao)|con (?:nhung |cac )(?:cai )?gi', LACKING],
  ['(?:gio|bay gio|hien gio|luc nay) (?:thi |la )?(?:can|thieu)(?: (?:co|nop|them))* gi', LACKING],
  ['(?:can|phai|nop|co)(?: (?:co|nop|lam))* (?:may|bao nhieu|nhung) (?:cai|giay|mon|thu|to)(?: (?:giay|to))*|(?:(?:may|nhung|cac) )?(?:cai|giay|mon|thu) (?:nao )?(?:la |thi )?(?:bat buoc|khong can|phai co)', ({ paper, asked }) => (paper !== undefined || of(asked, OF_PRINTED) ? undefined : LACKING)],
  ['hoi(?: luon)? (?:mot|1) (?:lan|luot)(?: (?:het|luon|cho xong|thoi))*|hoi (?:het|luon het)(?: mot lan| 1 lan)?(?: duoc khong)?', PAPERS_LACKING],
  ['(?:rot cuoc |tom lai |tong cong |ca thay |cong lai |tong )(?:la )?(?:can |phai )?(?:co )?(?:may|bao nhieu) (?:giay(?: to)?|cai|thu|mon)', PAPERS_LACKING],
  ['(?:cai|mon|san pham|hang) (?:nay|do) (?:(?:thi|con|can|phai) )*(?:co |thieu |can )?(?:giay |nhung )?gi(?: nua)?', ({ paper, told }) => ((paper ?? told) === undefined ? PAPERS_LACKING : undefined)],
  ['con (?:\\d|hai|ba|may|vai)(?: (?:cai|giay|mon|thu))(?: to)? (?:nua )?chua(?: (?:co|xong|lam))?', PAPERS_LACKING],
  ['(?:xem|coi|hoi|noi|lam|lo)(?: ve)? giay(?: to)? truoc', PAPERS_LACKING],
  ['con (?:lai )?(?:may|bao nhieu|nhieu) (?:cai|mon|thu|to)(?: nua)?(?: khong)?|con nhieu(?: (?:giay|cai|thu|mon|viec))?(?: (?:lam|nua))? khong|con may nua', HOW_MANY],
  ['con(?: lai)? bao nhieu', ({ asked }) => (of(asked, OF_TIME_OR_MONEY) ? undefined : HOW_MANY)],
  ['(?:duoc|on|ok|du het|xong het) chua', ({ paper }) => (paper === undefined ? 'đủ chưa' : undefined)],
  ['(?:giam|rut|cat|luoc)(?: bot| di)?(?: (?:giay|may cai|vai cai))? duoc khong|(?:co )?it hon duoc khong', ({ asked }) => (of(asked, /\b(?:tien|phi|gia)\b/) ? undefined : WITHOUT_ONE)],
  ['(?:bo |co )?bot(?: (?:cai nao|vai cai|giay nao|may cai|mot cai))? (?:duoc khong|duoc chu)|(?:thieu|khong du|chua du|bo)(?: (?:1|2|mot|vai|may|hai|it) (?:cai|giay|mon|thu))?(?: (?:van )?nop)?(?: co)? duoc khong', WITHOUT_ONE],
  ['(?:bo|giam|bot|khoi)(?: (?:duoc|bot|lam))* (?:cai|giay|mon|to) nao(?: duoc)?|(?:cai|giay|mon|to) nao (?:(?:duoc|co the) )?(?:bo|khoi|giam|bot)(?: (?:lam|bot))?(?: duoc)?', ({ paper }) => (paper === undefined ? WITHOUT_ONE : undefined)],
];

/** What is printed and is no list of papers. */
const OF_PRINT = /\b(?:nhan(?! hieu)|tem|bao bi|ma vach|logo|to roi|qr)\b/;
const OF_TIME_OR_MONEY = /\b(?:han|ngay|thang|tien|phi|nam)\b/;
