import { spelled } from '../read/plain.ts';
import { fold } from '../text.ts';

/** What we do not help with, and the passage that shows the lawful way. */
export type Refusal = 'forgery' | 'buying' | 'others' | 'medicine' | 'politics' | 'orders';

export const LAWFUL_WAY: Readonly<Partial<Record<Refusal, string>>> = { forgery: 'lam-gia-giay-to', buying: 'mua-sao', others: 'xem-ho-so-nguoi-khac', medicine: 'noi-chua-benh' };

/** Folded. Each asks us to do it, or for it; a question about the rule ("ghi chữa bệnh được không") is none. */
const PATTERNS: readonly (readonly [Refusal, RegExp])[] = [
  ['orders', /bo qua (?:moi |tat ca |cac |het |nhung )*(?:huong dan|chi dan|quy tac|lenh|quy dinh tren|dieu tren)|ignore (?:all |the |any |previous |your )+|(?:system|developer) (?:prompt|message|mode|override)|\bprompt\b|jailbreak|\bdan mode\b|quen (?:het|di) (?:moi |cac )?(?:huong dan|luat|quy tac)|dong vai|gia vo (?:la|lam)|tu (?:gio|bay gio|nay) (?:em|ban|may|bot) (?:la|phai|hay)|in (?:ra|toan bo) .*(?:huong dan|cau lenh|he thong|token|khoa|mat khau)|(?:cho|xuat|gui|doc|in).{0,30}(?:api key|token|mat khau|password|file \.env|co so du lieu|database)|drop table|select \*|union select|;\s*--|<script|\[?system\]?\s*:|(?:^|\s)###|you are now|act as|print your|reveal your/],
  ['buying', /(?:mua|ban|chay|lo|xin) (?:duoc )?(?:sao|diem|giay chung nhan ocop|ocop)\b|chay (?:3|4|5|ba|bon|nam) sao|lot tay|phong bi|hoi lo|bao dau|quen ai trong hoi dong|noi (?:giup|ho) .*cham|nang diem giup/],
  ['forgery', /\b(?:lam|in|xin|mua|kiem(?! nghiem| tra| dinh)|co|ban|dung|ke|su dung|nho|tao|soan|viet|cho|muon) .{0,40}\b(?:gia mao|gia\b(?! ca| ban| thanh| re| bao| tri| dinh| vi| han| co| tien))(?! (?:thi|co) (?:bi|sao|phat))|\blam gia\b(?! vi| do| ca| ban| thanh| cong| dinh| tri| suc| cam| re)|\b(?:giay|phieu) gia\b(?! han| dinh| ca| ban| thanh| cong| tri| nhap| vi)|dau gia\b|con dau gia|chu ky gia|\bfake\b|photoshop|ghep (?:dau|con dau|chu ky)|(?:sua|doi|chinh|tay) (?:giup |ho |lai )?(?:so|ngay|ket qua|han|phieu|chi tieu).{0,40}(?:giup|ho\b|cho (?:dep|dat|dung|em|toi|chi|anh)|thanh)|lui ngay|(?:ky|dong dau) (?:ho|thay|khong)\b|(?:khai|ke|ghi) (?:khong|man|gian|khong dung|tang)\b.{0,25}(?:giup|duoc khong|cho|len)|muon (?:giay|dau|ma) .*(?:nguoi khac|nha khac|ben canh)|ghi (?:xuat xu )?(?:viet nam|hang viet).{0,30}(?:giup|trung quoc)|trung quoc.{0,40}(?:ghi|xuat xu) .*viet nam|soan ho so gia|che (?:ra|so lieu)|bia (?:ra|so|chuyen)/],
  ['others', /(?:cho|xin|gui|xem|lay|cung cap|doc|tra|tim|biet|coi|copy|sao chep|liet ke|xuat).{0,40}(?:ho so|so dien thoai|sdt|dien thoai|zalo|dia chi nha|cccd|can cuoc|so lieu|thong tin|du lieu|diem(?: cham)?|doanh thu|cong thuc|bi quyet|phieu|danh sach chu the|hop dong|tin nhan|cau chuyen|giay|anh|file).{0,40}(?:cua (?:nguoi khac|nha khac|co so khac|htx (?:khac|ben)|hop tac xa (?:khac|ben)|cong ty (?:khac|ben)|cac (?:htx|co so|chu the|ho)|moi nguoi)|nguoi khac|nha khac|co so khac|ben canh|hang xom|doi thu|htx khac|ca tinh|tat ca (?:moi nguoi|chu the|htx)|thanh vien hoi dong|giam khao|nguoi cham)|(?:htx|co so|cong ty|nha) (?:ben canh|khac|hang xom|kia).{0,30}(?:bao nhieu diem|may diem|doanh thu|giay to|ho so|thieu gi)/],
  ['medicine', /(?:viet|soan|ghi|them|lam|dat|quang cao|nghi|che).{0,30}(?:giup|ho\b|cho em|cho toi|cho chi|cho anh|dum|di em|cau|bai|noi dung|status|stt).{0,50}(?:chua|tri|dieu tri|khoi|dac tri|dut diem|thay thuoc|ha duong|ha huyet ap|ung thu|tieu duong|xuong khop)|(?:soan|viet) .{0,20}(?:nhan|quang cao|cau chuyen|loi).{0,40}(?:chua|tri benh|dieu tri|ha duong|thay thuoc|ung thu|tieu duong)|(?:uong|an|dung|xoa|bo sung) .{0,40}(?:co )?(?:khoi|chua|tri|het|ha)(?: duoc| khoi)? (?:benh|ung thu|tieu duong|huyet ap|dau|viem|mat ngu|xuong|dai thao).{0,20}(?:khong|chua|ko|bao lau)?$|\b(?:toi|em|chi|anh|con|me|bo|chong|vo|ba) .{0,15}(?:bi|mac) (?:benh|dau|sot|ho|tieu duong|cao huyet ap|ung thu|viem).{0,40}(?:uong|an|dung|chua)/],
  ['politics', /bo chinh tri|tong bi thu|chu tich nuoc|bieu tinh|da dang|lat do|phan dong|bau cu|tranh cu|bau ai|(?:cac|nhung|nhieu|phe) dang phai|chinh phu .{0,20}(?:kem|do|thoi|nat)|chinh tri|\btrump\b|\bputin\b|ukraine|hoang sa|truong sa|tham nhung|noi xau (?:dang|nha nuoc|chinh quyen|can bo)|(?:theo|bau|chon) dang nao\b|dang nao (?:lanh dao|cam quyen|tot|hay)/],
];

/** What becomes of a forger may be asked. */
const CONSEQUENCE = /\b(?:bi|thi) (?:phat|xu ly|xu phat|thu hoi|di tu|sao|lam sao)\b|\bphat (?:gi|bao nhieu|the nao)\b|\bhau qua\b/;

/** What of it we do not help with, also in the short spelling of a chat: "lm giả", "mua dc sao", "sđt của ng chấm". */
export function refusalOf(question: string): Refusal | undefined {
  const text = question.slice(0, 2000);
  const spellings = [fold(text), spelled(text).join(' ')];
  const found = PATTERNS.find(([, pattern]) => spellings.some((said) => pattern.test(said)))?.[0];
  return found === 'forgery' && asksWhatBecomes(text) ? undefined : found;
}

export const asksWhatBecomes = (text: string): boolean => CONSEQUENCE.test(fold(text));
