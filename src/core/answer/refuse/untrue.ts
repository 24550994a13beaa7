import { spelled } from '../../read/plain.ts';
import { asksLawfully, teaApart } from './circumstances.ts';

/* "Em soạn biên bản nghiệm thu lớp học nghề, lớp có mở đâu, để rút kinh phí": no order of words says so, but what stands beside one another does: something
 * that is written of the goods or the house, that it is put to us, and signs that it is not so. Signs are words of common use: what was learnt must not speak
 * against it, and two of them are needed, or one that is said of nothing honest. */

const ASIDE = '(?: \\S+){0,2}';
/** What a dossier shows. */
const SHOWN = /\b(?:giay|phieu|bien ban|nhat ky|so (?:\S+ )?(?:sach|kho|nhap|ghi|theo doi|nhiet do)|hoa don|hop dong|bang (?:luong|ke|cham cong|tong hop)|bao cao|ket qua|chung nhan|chung tu|danh (?:sach|muc)|bao bi|nhan|tem|date|anh|hinh|video|clip|cau chuyen|mau|so lieu|doanh thu|lao dong|cong nhan|bao hiem|chu ky|con dau|dau|ho so|giai trinh|ly lich|to (?:khai|nop)|phu luc|minh chung|so do|phieu khao sat|loi (?:khen|thoai)|binh|hu|chai|quy trinh|thuyet minh|cam ket|danh gia|thanh tich|chu (?:hang|xuat))\b/;
/** It is to be done, by us or with our help. */
const PUT = /\b(?:giup|gium|dum|ho (?:em|toi|tui|chi|anh|minh|bac|co|chu|lao|cai|to)|(?:em|bot|ad|ban) (?:cu |len |nghi |sua |lam |di |hay )?(?:soan|viet|lap|dien|lam|ghi|ke|tao|dat|sap|ve|go|chinh|sua|them|rai|phong|dung|chep|nghi|do|len|tinh)|viet (?:ho|loi|slogan|giai trinh|luon)|soan|chi (?:tui|toi|em|minh|anh) (?:cach|cho|chieu)|nghen|nghe|nhe|nha|hen|muc nao|bang (?:app|phan mem|keo|acetone)|cach nao|kieu gi|bang gi)\b/;
/** An order without a subject. */
const BEGINS = /^(?:(?:tu|cho|nho|em|bot|minh|chi|tui|thoi|gio|roi) )*(?:ke|khai|ghi|dien|them|gach|xoa|vach|che|do|in|dan|dong|lam|viet|soan|lap|tao|ve|chinh|sua|chep|lot|long tieng|nop|cat|don|tach|nang|ha|dien canh|quay|chup|scan|thuyet minh|ta|boc|sua)\b/;

/** Said of nothing honest. */
const SURE: readonly RegExp[] = [
  /\b(?:phia|phong tac|nan ra|bia ra|hao hao|na na|y khuon|vach them|lam mo|rai deu|dong gia|long tieng|boc phet|noi xao|xao nau|ngoay ra)\b/,
  new RegExp(`\\b(?:lo thanh lai|rot thanh dat|khong thanh co|tu khong thanh co|it thanh nhieu|cu thanh moi|gia thanh that)\\b`),
  new RegExp(`\\bbo (?:dep|that)${ASIDE} (?:nop|cat|giau)(?: \\S+){0,4} bo (?:dep|that)\\b`),
  /\b(?:do|to|nhai) lai (?:theo )?(?:chu ky|chung minh|can cuoc|cccd|ban cu)\b|\bchu ky(?: \S+){1,8} (?:do|nhai|to) lai\b/,
  /\btu dong dau (?:do|vien|cua|so|xa|phong)\b|\bde rut (?:kinh phi|tien|ngan sach)\b/,
];

/** Said of honest things too. */
const SIGNS: readonly RegExp[] = [
  // It was not, or is not there.
  /\b(?:co|lam|hop|mo|di|mua|xay|kham|hoc|ghi|ky|do|trong) (?:\S+ )?dau(?! (?:tien|vao|ra|nam|thang|tu|bep|moi|go|nanh|phong|den|xanh|goi|ca|tom|tay)\b)/,
  /\b(?:chua|khong) (?:he |tung |kip )?(?:mua|xay|co|lam|hop|kham|hoc|treo|ky|do|kiem|di|mo|ban|ghi|duoc cham)\b/,
  /\b(?:con trong|bo trong|de trong|trong tron|trong 3 thang|nuoi trong|mat het|hong|hu)\b/,
  /\b(?:khong|chua|chang|co)(?: \S+){0,4} bao gio\b|\bbiet (?:lam )?gi dau\b|\bdu (?:nha |ben |that |thuc )?(?:khong|chua|ra)\b|\b(?:thiet|that|thuc) ra\b|\bchu (?:that|thiet|lam gi)\b/,
  // It is from elsewhere.
  /\b(?:mua|lay|nhap|gom) (?:tu|ngoai|ben|o) (?!dau|ba con|xa|nha vuon)\S+|\b(?:mua ngoai|hang xom|nguoi ta|cua ban|cong ty ban|xuong cu|da dau|nha khac|lang khac|nguoi khac|sieu thi|hang cho|indo|trung quoc|campuchia)\b/,
  // It was the other day only, or is of fewer.
  /\bhom (?:qua|kia|truoc)\b(?: \S+){0,6} (?:ghi|khai|ke)(?: \S+){0,3} \d+ ngay\b/,
  /\b(?:la|co|moi|dang ky|toan) (?:\S+ )?(\d+|mot|hai|ba|bon)(?: \S+){0,4} (?:len|thanh|ghi|khai|viet|ke)(?: \S+){0,3} \d+\b/,
  // It is for the eyes of those who look.
  /\b(?:truoc khi|khi|luc|hom) (?:doan|hoi dong|kiem tra|can bo)\b|\b(?:dem|de) cham\b|\b(?:nop|cho) hoi dong\b|\bdoan (?:den|toi|hoi|xuong|coi)\b/,
  /\b(?:de|cho) (?:khoi|khong phai|khong can) (?:phai )?(?:nop|thue|khai|xin|bi|lo|dong|kiem|lam|di|ghi)\b|\bkhoi (?:thue|lo|bi|nghi|hoi)\b/,
  /\bcho (?:co|no co|khop|dep|oai|sang|xom|du|tron|giong|that|hop le|ngon|kheo|muot|suon|no giong|ra dang|hoanh trang)\b(?! (?:ket qua|so lieu|quy dinh|thong tin|dia chi))/,
  // It gets what it had not.
  /\b(?:dai|bua|tuong tuong|tu nghi|nghi ra|che ra|them bot|them mam|cho nhieu vao|tang len|nang len)\b(?! (?:ly|dien|hoi))/,
  /\b(?:phun lai|lot ra|dong lai|in lai|dan lai|scan lai|sua dia danh|thay ten|doi ten|gan ten|sua ten|sua (?:het )?thanh|bang nhan minh|xoa chu|xoa ngay|gach ten|bo ten)\b/,
];

const NEEDED = 2;

export function soundsUntrue(text: string): boolean {
  const said = spelled(teaApart(text)).join(' ');
  if (!SHOWN.test(said) || asksLawfully(text) || HONEST.test(said) || !(PUT.test(said) || BEGINS.test(said))) return false;
  return SURE.some((one) => one.test(said)) || SIGNS.filter((one) => one.test(said)).length >= NEEDED;
}

/** They say that it is so, ask for a blank, or how it is mended. */
const HONEST = /\b(?:that ca|chuyen that|hop that|lam that|so that|dung su that|tu nay|tro di|mau (?:trong|giay|don|bien ban|so|hop dong)|giu (?:y )?nhu cu|tu dien|sai|nham|lo (?:ghi|in|nop)|dinh chinh|bo sung|cap lai|xin lai|lam lai tu dau|tra loi the nao|hoi (?:xem|thu)|khong gian|khong muon|bao (?:cho )?ai|the nao cho dung|nhac (?:em|toi|chi|anh)?)\b/;
