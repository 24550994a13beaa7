import { HOW_MANY_STARS } from './common.ts';
import { of, type Row } from './row.ts';

/* Stars and points: how many, how they are had and how more, what a rank asks; who falls short. */

const FAILED = 'trượt rồi có nộp lại được không';
const RANKS_APART = '3 sao khác 4 sao thế nào';
const MORE_POINTS = 'làm sao thêm điểm';
const RANK = '(?:(?:con|neu) )*([345]) sao (?:thi )?(?:sao|the nao)';
const REACH = '(?:(?:minh|nha|len|co|lam|dat) )*([345]) sao (?:(?:co|thi|lam|len|dat|kham) )*(?:noi|kham noi|toi noi) khong';

export const STARS: readonly Row[] = [
  [REACH, (_, rank) => `làm sao lên ${rank} sao`],
  ['(?:co )?(?:duoc|len|dat|toi|noi|len duoc|dat duoc)(?: noi)? [345] sao(?: noi)? (?:khong|chua|noi khong)', ({ wantsStars }) => (wantsStars ? undefined : HOW_MANY_STARS)],
  ['tinh sao roi|(?:diem|sao) (?:toi|den) dau(?: roi)?|(?:duoc )?(?:may|bao nhieu) (?:diem|sao) roi|(?:thieu|mat|yeu|hut) diem (?:o )?(?:dau|phan nao|cho nao|muc nao)|yeu (?:o )?(?:dau|phan nao|cho nao|muc nao)', HOW_MANY_STARS],
  ['(?:em|chi|anh|minh|toi|nha minh) duoc bao nhieu', ({ asked }) => (of(asked, /\b(?:diem|sao|hang)\b/) ? HOW_MANY_STARS : undefined)],
  ['(?:con )?thieu (?:may|bao nhieu) diem(?: nua)?', HOW_MANY_STARS],
  ['diem (?:may|bao nhieu)(?: roi)?', HOW_MANY_STARS],
  ['(?:(?:la|duoc|len|tinh ra) )*may sao', ({ before, hasSet }) => (of(before, OF_SCORE) || (hasSet && !of(before, OF_STARS)) ? HOW_MANY_STARS : undefined)],
  ['(?:da )?(?:duoc|toi|den|qua|du|dat|len)(?: (?:noi|duoc|toi))* (?:50|60|70|80|90)(?: diem)? (?:chua|khong|noi khong)', HOW_MANY_STARS],
  ['(?:ty le |kha nang )?(?:bao nhieu|may) phan tram (?:(?:la |thi |se )?(?:len|dau|dat|qua|do|trung|rot|an)(?: duoc)?|(?:la |se )?duoc)', HOW_MANY_STARS],
  ['(?:may|bao nhieu) sao (?:la |thi |moi )?(?:duoc|dat|dau|qua)', 'mấy sao được cấp giấy chứng nhận'],
  ['(?:may sao|hang nao|muc nao) (?:la |thi )?(?:de|vua suc|hop)(?: (?:nhat|hon|dat|lam))*|(?:nen )?(?:lam|dat|chon|nham) may sao(?: (?:thoi|cho de))*', 'mấy sao dễ đạt'],
  [RANK, ({ asked, hasSet, wantsStars }, rank) => (wantsStars ? undefined : !of(asked, ASKED_OF_RANK) ? `${rank} sao cần gì` : hasSet ? `${rank} sao thì sao` : `${rank} sao là gì`)],
  ['khac (?:gi|nhau|cho nao|the nao)(?: nhau)?(?: khong)?|hon (?:gi|cho nao|o dau)', ({ asked }) => (of(asked, /\b[345] sao\b/) ? RANKS_APART : undefined)],
  ['(?:4 |5 )?khac [345](?: sao)? (?:cho nao|gi|the nao|sao|nhieu khong)', RANKS_APART],
  ['(?:hut|yeu|thap|mat|kem)(?: (?:o|cho|phan|muc))* (?:dau|nao)', ({ asked }) => (of(asked, OF_POINTS) ? HOW_MANY_STARS : undefined)],
  ['(?:(?:lam )?sao (?:de )?(?:them|tang|len|nang)|(?:them|tang|nang) (?:sao|the nao|bang cach nao))(?: diem)?', ({ asked }) => (of(asked, OF_POINTS) ? MORE_POINTS : undefined)],
  ['(?:(?:sao|diem|ma) )*(?:thap|it|kem)(?: diem)?(?: (?:the|vay|qua|du))*', ({ before }) => (of(before, OF_SCORE) ? MORE_POINTS : undefined)],
  ['(?:phan|muc|cho|tieu chi|cai) nao (?:(?:cua|con|bi|dang|minh) )*(?:yeu|thap|mat diem|hut|thieu diem|kem|thieu)', MORE_POINTS],
  ['diem (?:nay|do|thu|cham thu|o tren) (?:(?:co|da) )?(?:chac|dung|chinh xac|that|chac chan)(?: chua)?(?: khong)?', 'tự chấm điểm trước khi nộp thế nào'],
  ['(?:co )?kho(?: lam)? khong', ({ asked }) => `${/\b[345]\b/.exec(asked ?? '')?.[0].concat(' sao') ?? 'làm OCOP'} có khó không`],
  ['(?:thoi |vay |lay |chon |lam |cho |cu |ghi )+([345])', ({ asked, wantsStars }, rank) => (wantsStars || of(asked, /\bsao\b/) ? `${rank} sao` : undefined)],
  ['(?:(?:lo|neu) )?(?:rot|truot|khong dau|khong dat|tach)(?: (?:thi|roi|la|xong))* (?:sao|lam sao|ha|a|tinh sao)', ({ paper }) => (paper === undefined ? FAILED : undefined)],
  ['(?:lam|nop|thi|cham) lai duoc (?:khong|may lan)|(?:duoc )?(?:lam lai |nop lai )?may lan', ({ asked }) => (of(asked, /\b(?:rot|truot)\b/) ? FAILED : undefined)],
  ['(?:(?:lo|neu) )?(?:rot|truot|khong dat|khong dau)(?: (?:thi|roi|co|duoc))* (?:cham|thi|nop|lam|dang ky) lai(?: duoc)? (?:khong|may lan|luon khong)', FAILED],
  ['(?:rot|truot)(?: (?:thi|duoc|roi))* (?:nop lai |lam lai )?may lan(?: duoc)?', FAILED],
];

const OF_SCORE = /\b(?:may|bao nhieu) (?:sao|diem)\b|\b(?:diem|cham)\b/;
const OF_STARS = /\bsao\b/;
const OF_POINTS = /\b(?:diem|may sao|[345] sao|hang)\b/;
/** "4 sao thì sao", behind "3 sao ai chấm", leans on that. */
const ASKED_OF_RANK = /\b[345] sao\b.*\b(?:ai|cham|cap|thuong|bao nhieu|bao lau|may|diem|khac)\b/;
