import { of, type Moment, type Row } from './row.ts';

/* Handing in: where and to whom, how many copies, in parts, by when. */

export const HANDING_IN: readonly Row[] = [
  ['(?:nop )?(?:o )?(?:xa|phuong) (?:ha|a|phai khong|dung khong)', (moment) => ofPlace(moment, 'nộp ở xã phải không')],
  ['(?:nop )?(?:o |len )?huyen (?:ha|a|phai khong|dung khong)', (moment) => ofPlace(moment, 'nộp ở huyện phải không')],
  ['(?:nop )?(?:o |len )?tinh (?:ha|a|phai khong|dung khong)', (moment) => ofPlace(moment, 'nộp ở tỉnh phải không')],
  ['(?:gui|goi|nop|mang|dem|dua)(?: (?:giay|het))?(?: di| cho| len)?(?: o)? dau', 'nộp ở đâu'],
  ['nop(?: (?:ho so|giay|het|len|cho|di))* ai', 'nộp cho ai'],
  ['(?:gui|dua|giao)(?: (?:ho so|giay|het|len|cho|di))* ai', ({ paper }) => (paper === undefined ? 'nộp cho ai' : undefined)],
  ['(?:o do )?(?:ai|nguoi nao|phong nao) (?:nhan|tiep nhan|thu)(?: ho so)?', ({ paper }) => (paper === undefined ? 'nộp cho ai' : undefined), 'nhãn|nhắn'],
  ['(?:nop |gui )?(?:qua |bang )?(?:buu dien|chuyen phat|ship)(?: (?:co|di|cho nhanh))* duoc khong', 'nộp hồ sơ qua bưu điện được không'],
  ['(?:(?:may|cac) (?:cai |to )?(?:giay |cai )?)?(?:co |phai )*(?:nop|gui|dua)(?: (?:luon|het|chung|mot luot))* (?:mot|1) lan(?: (?:luon|het))*(?: (?:ha|a|khong|sao))?|(?:nop|bo sung)(?: giay)? (?:tu tu|dan dan|dan|sau)(?: duoc)? khong', 'nộp hồ sơ thiếu bổ sung sau được không'],
  ['(?:(?:can|nop|lam|phai) )+(?:may|bao nhieu) (?:ban|bo)(?: (?:giay|ho so|photo|sao))*|(?:may|bao nhieu) (?:ban|bo)(?: (?:giay|ho so|photo|sao))+|may ban', ({ asked, paper }, _held, said) => ((paper !== undefined && !/\b(?:can|nop|phai)\b/.test(said)) || of(asked, /\btieu chi\b/) ? undefined : 'hồ sơ OCOP phải nộp mấy bộ'), 'bán'],
  ['(?:de |cho )?(?:nam sau|sang nam|nam toi|dot sau|dot toi|qua nam)(?: (?:moi|hay|nop|lam|di|thi|dang ky))* (?:duoc|kip)(?: (?:nop|lam))? khong', 'khi nào nộp'],
  ['(?:neu |lo |bi )+(?:tre|quen)|tre|(?:neu |lo |bi )*(?:tre|lo|quen)(?: (?:han|mat|dot|dot nay|thi|la|co|roi|sao|lam sao|khong))+', ({ isRecognised, before }, _held, said) => (BASKET.test(said) ? undefined : isRecognised ? 'trễ hạn nộp đánh giá lại thì sao' : before === undefined ? undefined : 'nộp trễ đợt chấm thì sao')],
  ['dot (?:sau|toi|ke|tiep)(?: (?:la|thi|vao))* (?:khi nao|bao gio|thang may|luc nao|ngay nao|chung nao)', 'hạn nộp bao giờ'],
  ['(?:dang ky|nop don|dang ki) (?:o )?(?:dau|cho nao)', ({ paper }) => (paper === undefined ? 'đăng ký OCOP ở đâu' : undefined)],
];

/** "Giỏ tre" is made of bamboo. */
const BASKET = /\bgio tre\b/;
/** "Ở tỉnh hả", behind "5 sao ai chấm": of that; behind a paper, of that one; else of where all is handed in. */
const ofPlace = ({ asked, paper }: Moment, where: string): string =>
  paper !== undefined ? `${paper} làm ở đâu` : of(asked, /\b(?:ai|cham|xet|cong nhan)\b/) ? (of(asked, /\b5 sao\b/) ? '5 sao ai chấm' : 'ai chấm và cấp giấy OCOP') : where;
