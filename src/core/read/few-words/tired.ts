import { TOO } from './common.ts';
import type { Row } from './row.ts';

/* Tired of reading, of being asked, of what is not clear: shorter, the next, explained. */

const SHORTER = 'nói ngắn thôi';
const EXPLAINED = 'giải thích';
const PASSED_OVER = 'bỏ qua';
const MAY = '(?: duoc khong)?';

export const TIRED: readonly Row[] = [
  [`(?:noi |tra loi |viet |nhan )?(?:ngan|gon)(?: (?:gon|lai))? thoi${MAY}`, SHORTER],
  ['(?:ngan|gon|tom|noi tom|noi ngan|noi gon)(?: gon)? lai', SHORTER],
  [`(?:noi |nhan |viet |gui )?(?:gi ma )?nhieu (?:chu|dong|loi|tin)${TOO}|(?:noi |viet )?(?:dai dong|lan man|vong vo)${TOO}`, SHORTER, 'chú|chủ'],
  [`(?:noi|tra loi|nhan)(?: (?:thang|gon|ngan|nhanh|van tat|mot cau|1 cau|vao viec|vao chuyen|vao y chinh))+|(?:dung|khoi|bot|can gi|viec gi phai)(?: (?:co|noi|hoi|phai))* (?:vong vo|dai dong|lan man|noi nhieu|hoi nhieu|noi dai|nhieu loi)${MAY}`, SHORTER],
  ['(?:noi|tra loi|nhan) (?:nhanh|le)(?: (?:len|gon))*|nhanh gon', SHORTER, 'nhãn'],
  [`(?:luoi|lam bieng|ngai|met) doc${TOO}|doc (?:khong noi|moi mat|khong het|khong kip|hoa mat|met)${TOO}`, SHORTER],
  [`(?:gui|hoi|noi|chi|nhan|lam) (?:tung|lan luot tung|lan luot)(?: (?:cai|cau|viec|giay|mot|thu|buoc|mon))*(?: (?:mot|thoi))*${MAY}`, SHORTER],
  ['(?:khong|chang|chua) (?:muon|thich|them) (?:tra loi|noi|khai|ke|cho biet|dien)', PASSED_OVER],
  ['(?:(?:khong|chua) biet (?:thi )?)?(?:ghi|de|chon) (?:la )?(?:khong|chua) (?:biet|ro)', 'chưa rõ'],
  ['met (?:roi|lam|thiet|that)|bo cuoc|chiu thua|dau hang', 'mệt quá'],
  [`hoi (?:de|don gian|ro|cu the)(?: (?:hon|hieu|lai|chut))*${MAY}`, EXPLAINED],
  ['(?:noi|giai thich|viet)(?: cho)? (?:de hieu|cu the|chi tiet|ro rang)(?: (?:hon|them|lai|ra|chut|ti))*|(?:cho |lay |xin )*(?:vi du|vd)(?: (?:di|xem|voi|coi|thu|nao|la sao|sao))*', EXPLAINED],
  ['(?:noi|viet) tieng viet', EXPLAINED],
  ['(?:noi|giai thich)(?: (?:lai|them|lan nua|mot lan nua|1 lan nua))+(?: (?:cho|de|hieu|ro|ky|coi|xem|nghe|nao))*', EXPLAINED],
  ['(?:nhay|luot|cho) qua(?: (?:cau|muc|cai)(?: nay| khac)?)?', PASSED_OVER],
  ['(?:doi |qua |sang |hoi )?cau khac', PASSED_OVER],
  ['(?:khong tra loi|bo trong|de trong|bo qua|khong dien)(?: (?:cai|cau|muc|o) (?:nay|do|ay))? (?:co )?sao khong', 'vì sao hỏi'],
  ['hoi gi(?: ma| hoi)* (?:lam|nhieu|hoai|ky|lung tung)(?: (?:lam|the|vay|qua|du|nhieu))*', 'vì sao hỏi'],
  ['(?:con )?hoi (?:cai )?gi nua(?: khong)?|con (?:cau|hoi) (?:gi|nao) (?:nua )?khong', 'hỏi tiếp đi'],
  ['(?:cu )?hoi (?:nua|di|tiep)(?: di)?|nhanh(?: len)?|le len|mau len', 'tiếp'],
  ['(?:(?:thoi|cu|thi) )+(?:lam|hoi|tiep tuc|tien hanh)(?: (?:tiep|nhu vay|tiep tuc))*', (_moment, _held, said) => (said.startsWith('vang ') ? undefined : 'tiếp')],
];
