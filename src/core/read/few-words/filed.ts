import { OF_PRINTED } from './common.ts';
import { of, type Moment, type Row } from './row.ts';

/* A dossier that was handed in, and who reads it: what comes then, how long it takes, whether it may be asked after. */

export const FILED: readonly Row[] = [
  ['(?:(?:gio|bay gio|thi|phai|can|con) )*(?:sao|lam gi|lam sao|the nao|cho gi|doi gi|cho ai)(?: (?:nua|tiep))*|buoc (?:sau|tiep theo|tiep|ke)(?: la)?(?: gi)?', (moment) => (isFiled(moment) ? 'hồ sơ nộp xã rồi sau đó đi những bước nào' : undefined)],
  ['(?:bao lau|may ngay|may thang|khi nao|bao gio|chung nao)(?: (?:thi|moi|co|xong|ra|biet|ket qua|duoc|cham))*', (moment) => (isFiled(moment) ? 'nộp hồ sơ rồi bao lâu có kết quả' : undefined)],
  ['(?:ho so |no )?(?:dang |gio |nam )+(?:o )?(?:dau|toi dau|den dau)(?: roi)?|(?:ho so )?(?:toi|den) dau roi|(?:khong|chua|van chua|sao chua)(?: thay)?(?: co)? ai (?:goi|bao|nhan|tra loi|noi)(?: (?:gi|het|lai|ca))*', (moment) => (isFiled(moment) ? 'biết hồ sơ tới đâu bằng cách nào' : undefined)],
  ['(?:moi |vua |co )*nhan (?:duoc )?(?:giay hen|bien nhan|giay bien nhan|phieu hen|giay tiep nhan)(?: roi)?', 'nộp hồ sơ rồi', 'nhãn|nhắn'],
  ['(?:da )?nop(?: ho so)?(?: (?:roi|xong))+ (?:(?:gio|thi|roi|phai) )*(?:sao|lam gi|lam sao|cho gi|the nao)(?: (?:nua|tiep))*', 'hồ sơ nộp xã rồi sau đó đi những bước nào'],
  ['(?:(?:le )?trao(?: giay)?|nhan giay)(?: (?:o dau|khi nao|cho nao|bao gio|luc nao))+|(?:dau|dat|duoc|cham)(?: (?:xong|roi|thi))+ (?:(?:co|ra|cap|phat) )+giay(?: (?:lien|ngay|luon))*(?: khong)?', 'chấm xong bao lâu có giấy, lễ trao giấy khi nào', 'nhãn|nhắn'],
  ['(?:trong )?(?:luc|dang)(?: (?:nop|da nop))? cho(?: (?:cham|ket qua|giay|xet|duyet))*(?: (?:co|con|van|thi))* ban(?: (?:hang|tiep|binh thuong))* duoc khong', 'trong lúc chờ chấm có được bán, quảng cáo bình thường không'],
  ['(?:nop |dem |gui )?(?:may|bao nhieu) (?:cai|mau|hop|chai|goi|san pham|hu)', ({ before }) => (of(before, /\b(?:dem|mang|nop|gui|kem) (?:theo )?(?:mau|san pham|hang)\b/) ? 'phải nộp mấy sản phẩm mẫu' : undefined)],
  ['(?:san pham )?mau (?:thi )?(?:nop |dem |gui )?(?:may|bao nhieu) (?:cai|mau|hop|chai|goi|san pham|hu)', 'phải nộp mấy sản phẩm mẫu'],
  ['(?:khi nao|bao gio|chung nao|luc nao|bao lau|may ngay)(?: (?:thi|moi|se|co|duoc))* (?:tra loi|phan hoi|hoi am|bao lai)', ({ paper, waits }) => (waits ? undefined : paper === undefined ? 'xã giữ hồ sơ bao nhiêu ngày' : `${paper} mất bao lâu`)],
  ['(?:bao gio|khi nao|chung nao|luc nao)(?: (?:thi|moi|se))* (?:xet|danh gia|cham)(?: (?:sao|diem|ho so))?', 'bao giờ chấm'],
  ['(?:xet|danh gia|cham)(?: (?:sao|diem|ho so))? (?:o )?(?:dau|cho nao)', 'OCOP chấm ở đâu'],
  ['(?:ai|cap nao|ben nao|noi nao|co quan nao) (?:se |di |moi )*(?:cham|duyet|xet|quyet|quyet dinh|cong nhan)(?: (?:ho so|diem|cuoi cung|cho))?', ({ asked, paper }) => (paper !== undefined || of(asked, OF_PRINTED) ? undefined : `ai chấm và cấp giấy${of(asked, /\b5 sao\b/) ? ' 5 sao' : ' OCOP'}`)],
  ['(?:ai|co ai|xa|noi nao|ben nao) (?:duyet|xet|ky|kiem) (?:cai |mau )?nhan(?: khong)?|nhan (?:ai|co ai) (?:duyet|xet)(?: khong)?', 'nhãn có phải xin duyệt không', 'nhận|nhân|nhắn'],
];

const HAS_FILED = /\b(?:da nop|nop (?:ho so )?(?:\S+ ){0,3}(?:roi|r|hom|xong)|nop (?:roi|xong|hom|r))\b/;
/** The dossier, and no application for a paper. */
const isFiled = ({ before, paper, told }: Moment): boolean => paper === undefined && told === undefined && of(before, HAS_FILED);
