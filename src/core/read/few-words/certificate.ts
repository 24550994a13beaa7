import { of, type Moment, type Row } from './row.ts';

/* Of the certificate they have: renewed, run out, lost; what still serves, what is kept of the stars, which rules are new. */

const REUSED = 'đánh giá lại có phải nộp lại hết giấy tờ không';
const LOST = 'mất giấy chứng nhận OCOP thì làm sao';
const CHANGED = 'quy định mới khác quy định cũ chỗ nào';
const OLD_STOCK = 'hàng cũ bán tiếp được không';

export const CERTIFICATE: readonly Row[] = [
  ['(?:dung|xai|su dung|lay|nop) lai(?: (?:thi|co))* duoc khong', (moment) => (isRenewing(moment) ? REUSED : undefined)],
  ['(?:xin |co |duoc |muon )*gia han(?: (?:them|duoc|giay|nua|co))*(?: (?:khong|chua))?', ({ paper, told, isRecognised }) => (isRecognised && (paper ?? told) === undefined ? 'giấy OCOP có được gia hạn không' : undefined)],
  ['(?:co )?(?:bot|giam|do|nhe|it)(?: (?:duoc|di|hon))*(?: (?:giay|thu|muc|cai))*(?: (?:nao|gi|hon))* khong', ({ isRecognised, isScoring }) => (isRecognised && !isScoring ? REUSED : undefined)],
  ['(?:phai )?lam lai (?:het |tu dau )*(?:tu dau|het)(?: (?:khong|sao))?', ({ isRecognised }) => (isRecognised ? REUSED : undefined)],
  ['(?:(?:lam|danh|bi) )?(?:mat|that lac|rach|hu) (?:to |cai )?(?:giay (?:chung nhan|cn|goc|cu|ocop)|giay goc|ban goc|chung nhan)(?: (?:ocop|roi|dau|tieu|het))*|(?:to |cai )?(?:giay goc|ban goc|giay chung nhan|giay cn|chung nhan|giay ocop)(?: (?:cu|do|ocop))* (?:dau |bi |lam )*(?:mat|that lac|rach|hu)(?: (?:roi|tieu|dau|het))*', ({ isRecognised }) => (isRecognised ? LOST : undefined)],
  ['(?:(?:lam|danh|bi) )?(?:mat|that lac)(?: (?:to|cai))* giay(?: (?:do|kia|roi|dau|tieu|het))*|(?:to |cai )?giay(?: (?:do|cu|kia))* (?:dau |bi |lam )*(?:mat|that lac)(?: (?:roi|tieu|dau|het))*', ({ isRecognised, paper, told }) => (isRecognised && (paper ?? told) === undefined ? LOST : undefined)],
  ['(?:(?:ra|di|den|toi|len|xuong) (?:dau|cho nao) (?:de )?(?:xin|lam|hoi|nho)|(?:xin|lam|cap) (?:o )?dau)(?: lai)?', ({ before }) => (of(before, IS_LOST) ? 'mất giấy chứng nhận OCOP xin cấp lại ở đâu' : undefined)],
  ['(?:cai|giay|mon|thu|phan)(?: to)? nao (?:cu )?(?:con )?(?:xai|dung|su dung|lay|giu) lai(?: duoc)?', (moment) => (isRenewing(moment) ? REUSED : undefined)],
  ['(?:cai|giay|mon|thu|phan)(?: to)? nao (?:phai |can )?(?:lam (?:lai|moi)|xin lai|thay|cap nhat)', (moment) => (isRenewing(moment) ? REUSED : undefined)],
  ['(?:ban|xai|xuat|giao)(?: (?:tiep|not|het))* (?:hang|lo|so hang)(?: (?:cu|ton|da lam|con lai|lam roi))+(?: co)? duoc khong', (moment) => (isRenewing(moment) ? 'giấy OCOP hết hạn thì hàng cũ bán tiếp được không' : OLD_STOCK)],
  ['(?:hang|lo) (?:cu|ton|ton kho|da lam|lam truoc)(?: (?:thi|con|co))* (?:ban|xai|xuat)(?: (?:tiep|het|nua))* duoc khong', OLD_STOCK],
  ['(?:co )?(?:giong|khac)(?: (?:gi|nhu|voi|so voi|het))* lan dau(?: (?:gi|khong|nhieu|lam))+', 'đánh giá lại khác gì lần đầu'],
  ['(?:bi |co )*(?:mat|tut|rot|ha)(?: (?:xuong|con|luon))* (?:(?:[345] )?sao|hang)(?: (?:khong|sao))?', ({ isRecognised }) => (isRecognised ? 'đánh giá lại có chắc giữ được số sao cũ không' : undefined)],
  ['(?:len|nang|xin)(?: (?:thang|luon|hang))* [45](?: sao)?(?: luon)?(?: co)?(?: duoc)? khong', ({ isRecognised, isScoring }) => (isRecognised && !isScoring ? 'đánh giá lại mà đủ điểm thì có lên hạng luôn không' : undefined)],
  ['(?:giay |no )?(?:(?:duoc|co gia tri|gia tri|han|xai|dung) )*(?:may|bao nhieu) nam', ({ isRecognised, paper, told }) => (isRecognised && (paper ?? told) === undefined ? 'giấy chứng nhận OCOP có giá trị mấy năm' : undefined)],
  ['(?:het|qua)(?: han)? (?:thi |roi |la )*(?:sao|lam sao)', ({ asked, paper }) => (!of(asked, OF_END) ? undefined : `${paper ?? 'giấy chứng nhận OCOP'} hết hạn thì sao`)],
  ['(?:con )?han (?:(?:toi|den) )?(?:bao gio|khi nao|luc nao|ngay nao)', 'khi nào hết hạn'],
  ['co gi (?:moi|thay doi|khac)(?: (?:so voi truoc|hon|khong|chua|gi))+|(?:luat|quy dinh)(?: (?:co|da))* (?:moi|thay doi|doi|khac)(?: (?:gi|moi))* (?:khong|chua)|(?:co )?(?:doi|thay) (?:luat|quy dinh)(?: gi)? (?:khong|chua)', CHANGED],
  ['(?:thay |nghe |nho )?(?:cu|hoi truoc|truoc|nam truoc|lan truoc|ban cu|luat cu)(?: (?:thay|dau|co|lam|noi))* khac', ({ isTold }) => (isTold ? CHANGED : undefined)],
];

const IS_LOST = /\b(?:mat giay|giay (?:\S+ ){0,2}mat|that lac)\b/;
/** What runs out and is renewed. */
const RENEWS = /\b(?:danh gia lai|het han|qua han|lam lai|lan truoc|giay cu|ho so cu|gia han)\b/;
const isRenewing = ({ before, isRecognised }: Moment): boolean => isRecognised || of(before, RENEWS);
const OF_END = /\b(?:het han|khi nao het|bao gio het|co han|may nam|hieu luc)\b/;
