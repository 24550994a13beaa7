import { IN_SHOP, ON_SITE, SHOW_NOTED } from './common.ts';
import { of, type Row } from './row.ts';

/* While they score themselves: the lines of the score, their points, one line changed or looked back at. */

const COUNTS = '(?: (?:co|duoc|thi|la))* (?:cong|tinh|duoc cong|duoc tinh)(?: (?:diem|vao|them))* khong';

export const SCORING: readonly Row[] = [
  ['(?:doi|sua|chon lai|lay)(?: (?:thanh|lai|qua|sang|cau|muc|so))* (\\d)', ({ isScoring }, said) => (isScoring ? `chọn ${said}` : undefined)],
  ['con (?:nhieu|may cau|bao nhieu cau)(?: nua)?(?: khong)?|(?:toi|den) dau roi|may cau nua', ({ isScoring }) => (isScoring ? 'còn mấy câu nữa' : undefined)],
  ['(?:cau truoc|cau vua roi|cau hoi nay|luc nay|hoi nay)(?: (?:em|chi|anh|toi|tui))? (?:tra loi |chon |bam |noi |ghi )?(?:sai|nham|lon)(?: roi)?', ({ isScoring }) => (isScoring ? 'câu trước' : SHOW_NOTED)],
  ['(?:cau|muc|phan|tieu chi|cai) (?:nay|do) (?:(?:thi|duoc|la|co|toi da|cao nhat) )*(?:may|bao nhieu) diem', ({ isScoring }) => (isScoring ? 'giải thích' : undefined)],
  ['(?:con |the |vay )?(?:cau|muc) nay (?:thi )?(?:sao|the nao)', ({ isScoring }) => (isScoring ? 'giải thích' : undefined)],
  ['(?:lay|kiem|tim)(?: (?:o dau|dau|gi))? (?:ra )?(?:so lieu|giay|bang chung|minh chung|gi)(?: (?:o dau|dau|ra|chung minh|de chung minh|lam bang chung))*|(?:can |lay )?(?:giay |cai )?gi(?: de)? (?:chung minh|lam bang|lam bang chung)|chung minh (?:sao|the nao|bang gi|kieu gi)', ({ isScoring }) => (isScoring ? 'giải thích' : undefined)],
  ['(?:bat dau )?cham (?:di|luon|thoi|ngay)|bat dau cham(?: diem)?', 'chấm điểm'],
  ['cham lai(?: (?:tu dau|het|cai|diem))*(?: duoc khong)?', ({ isRecognised, asked }, _held, said) => (isRecognised || (/duoc khong/.test(said) && of(asked, /\b(?:rot|truot)\b/)) ? undefined : 'chấm điểm')],
  [`(?:co |lam |ban )?${ON_SITE}${COUNTS}`, 'quảng bá trên mạng xã hội được mấy điểm'],
  [`(?:len |ban |ban tren |co )?${IN_SHOP}${COUNTS}`, 'bán trên sàn thương mại điện tử được mấy điểm'],
];
