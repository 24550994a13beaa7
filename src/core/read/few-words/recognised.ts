import { IN_SHOP, ON_SITE, RUN_OUT } from './common.ts';
import { of, type Row } from './row.ts';

/* Of who has stars already: what is kept up, where the mark may stand, where they sell. */

const KEEP_UP = 'có sao OCOP rồi thì phải giữ những việc gì';
const PRINTED = 'được in dấu OCOP, số sao khi nào';

export const RECOGNISED: readonly Row[] = [
  ['(?:(?:gio|bay gio|thi|phai|can|con) )*lam (?:gi|sao)(?: (?:nua|tiep))*', ({ before, isRecognised, hasCase }) => (isRecognised && !hasCase && !of(before, RUN_OUT) ? KEEP_UP : undefined)],
  ['(?:vua |moi |da )*(?:duoc|dat|co|len) (?:(?:ocop )?[345] sao|cong nhan|giay|sao)(?: roi)? (?:(?:gio|thi|phai|can|con) )*lam (?:gi|sao)(?: (?:nua|tiep))*', KEEP_UP],
  ['(?:con )?(?:cai|mon|san pham|hang|loai) khac(?: (?:cua )?(?:em|nha|minh))? (?:(?:co|thi) )*(?:in|dung|dan|xai|de)(?: (?:logo|dau|tem|ke|theo|chung|luon|duoc|ocop))* khong', ({ isRecognised }) => (isRecognised ? 'món khác cùng nhà có dán dấu OCOP được không' : undefined)],
  ['(?:con )?(?:logo|dau|tem|dau ocop|logo ocop)(?: ocop)? thi sao', ({ isRecognised }) => (isRecognised ? PRINTED : undefined)],
  ['(?:gan|ghi|de|in|dan)(?: (?:chu|logo|hang|so|them|cai))* (?:ocop|sao)(?: [345] sao)?(?: (?:len|tren|vao) \\S+(?: \\S+)?)?(?: co)? duoc (?:khong|chua)', ({ isRecognised }) => (isRecognised ? PRINTED : undefined)],
  [`(?:live|dang|quay|len|ban|ghi|noi)(?: tren| len)? (?:${ON_SITE}|${IN_SHOP})(?: (?:noi|ghi|gan|de|la|chu|hang|co|them))* (?:ocop|[345] sao)(?: [345] sao)?(?: co)? duoc khong`, 'dùng chữ, logo OCOP trên Facebook, TikTok được không'],
  [`(?:len|ban|ban tren|dua len|ban qua|ban len) (?:${ON_SITE}|${IN_SHOP})(?: co)? duoc khong`, ({ isScoring }) => (isScoring ? undefined : 'bán trên TikTok, Facebook, sàn thì cần những giấy gì')],
  ['(?:doi|thay)(?: (?:cai|lai))? (?:bao bi|hop|mau ma|mau|nhan|chai|tui|hu)(?: (?:moi|khac))*(?: (?:thi|co))* (?:duoc|phai bao|phai xin|phai xin phep|bao)(?: (?:ai|xa|tinh|gi|lai))* khong', ({ isRecognised, isLabel }) => (isRecognised && !isLabel ? 'đổi bao bì sau khi có sao có phải báo không' : undefined)],
];
