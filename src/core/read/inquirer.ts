import { spelled } from './plain.ts';

/* Who asks and has no dossier: somebody of the commune or the province, a student, somebody who asks for the neighbours. */

const SELF = '(?:em|e|toi|tui|minh|chi|anh|co|chu|bac|con|chau)';
const KIN = '(?:chong|vo|con|bo|me|ma|ba|ong|cha|anh|chi|em|chau|ban|co|chu|bac|di|cau|nha|cua|trai|gai|dau|re)';
const ROLE = '(?:can bo|cb(?= (?:xa|phuong|phong|ocop|van hoa|nong nghiep))|cong chuc|chuyen vien|lanh dao|vien chuc|(?:pho )?(?:chu tich|bi thu) (?=xa|phuong|ubnd|uy ban|hoi|mat tran|dang uy)\\w+|(?:pho )?truong phong|(?:pho )?truong (?:thon|ap|ban|xom|khu)|to truong|sinh vien|hoc vien|phong vien|nha bao|nghien cuu vien|giang vien|giao vien|cong tac vien|khuyen nong vien|tu van vien)';
const OFFICE = '(?:xa|phuong|ubnd|uy ban|phong (?:kinh te|kt|nong nghiep|nn|van hoa(?: xa hoi)?|vh|vhxh)|so nong nghiep|chi cuc|van phong|hoi (?:phu nu|nong dan)|khuyen nong|trung tam|mat tran|doan thanh nien)';
const GREETING = '(?:(?:xin )?chao (?:em|ad|bot|ban|anh|chi|chau|con)(?: oi| a)? )?';
const PATTERNS = [
  // "Anh là cán bộ nông nghiệp xã": of themselves; "chồng chị là cán bộ" is of another.
  `^${GREETING}(?:(?!${KIN} )\\S+ ){0,3}?(?:${KIN} (?=${SELF} o ))?${SELF}(?: (?:ten|ho)(?: \\S+){1,3})?(?: (?:cung|dang|hien|moi|von|chi|thuc ra|that ra|voi tu cach))*(?: (?:la|lam))+ (?:mot )?(?:(?!(?:${KIN}|ho|dan|chu|nguoi|nho|htx|duoc|nghe|gap|hoi) )\\S+ ){0,3}?(?:${ROLE}|nhan vien ${OFFICE})\\b`,
  `^${GREETING}(?:(?!${KIN} )\\S+ ){0,3}?${SELF}(?: (?:cung|dang|hien|moi))* (?:lam|cong tac)(?: viec)? (?:o|ben|tai|tren|trong) ${OFFICE}\\b`,
  `^${GREETING}(?:(?!${KIN} )\\S+ ){0,3}?${SELF}(?: (?:cung|dang|hien|moi))* (?:o|ben|thuoc) (?!xa |phuong )${OFFICE}\\b`,
  `^(?:(?:da|alo|chao|em|oi|ad|bot) )*(?:can bo|cong chuc|chuyen vien|ubnd|uy ban|phong kinh te)(?: \\S+){0,5} (?:day|xin hoi|hoi)\\b`,
  // "Tôi cbộ Phòng KT xã", "em sv năm 3": the "là" is left out.
  `^${GREETING}(?:(?!${KIN} )\\S+ ){0,3}?${SELF}(?: (?:cung|dang|hien|moi|von))* (?:(?:can bo|cb|cong chuc|chuyen vien)(?: phu trach| theo doi| lam)? (?:ocop (?:cua )?)?${OFFICE}|(?:sinh vien|hoc vien)(?: (?:nam|dai hoc|truong|khoa|lop|nganh|o|thoi|a)\\b|$))`,
  // "Mình làm tư vấn hồ sơ OCOP", "tôi chuyên làm hồ sơ thuê cho các chủ thể"; "em tư vấn giúp chị" asks us.
  `^${GREETING}(?:(?!${KIN} )\\S+ ){0,3}?${SELF}(?: (?:cung|dang|hien|chuyen|ben|moi))* lam (?:nghe |dich vu |ben |mang |don vi |ben mang )?tu van(?! (?:cho|giup|ho) (?:em|anh|chi|toi|tui|minh|co|chu|bac)\\b)`,
  `^${GREETING}(?:(?!${KIN} )\\S+ ){0,3}?${SELF}(?: (?:cung|dang|hien|chuyen|hay|nhan|ben))* (?:(?:lam|viet|tu van) (?:ho so(?: ocop)?|ocop) (?:thue|dich vu)|(?:lam|viet|tu van)(?: ho so(?: ocop)?| ocop)? cho (?:nhieu|cac|may|mot so|vai|\\d+) (?:chu the|co so|htx|hop tac xa|cong ty|khach|don vi|ho)(?! (?:nau|det|trong|nuoi)))\\b`,
  // "Mình bên công ty tư vấn"; "tôi là Hạnh, Phòng VHXH xã, phụ trách OCOP của xã".
  `^${GREETING}(?:(?!${KIN} )\\S+ ){0,3}?${SELF}(?: (?:cung|dang|hien|moi))* (?:(?:lam )?(?:o|ben|thuoc|cua) )(?:cong ty|don vi|ben|trung tam|van phong|to chuc) tu van\\b`,
  `^${GREETING}(?:(?!${KIN} )\\S+ ){0,3}?${SELF}(?: (?:cung|dang|hien|moi))*(?: la)? (?:phong (?:kinh te|kt|nong nghiep|nn|van hoa(?: xa hoi)?|vh|vhxh)|ubnd|uy ban)\\b`,
  `^${GREETING}(?:(?!${KIN} )\\S+ ){0,6}?(?:${SELF} )?(?:dang |hien |moi )*phu trach (?:mang )?ocop (?:cua |cho |o )?(?:xa|phuong|phong|tinh)\\b`,
  // "Chị hỏi giùm bà con", "tôi hỏi cho dân thôi".
  `^(?:(?:da|a|alo|em|oi|ad|cho) )*(?:${SELF} )?(?:chi |muon |dang |xin )*hoi (?:giup|ho|gium|dum|cho) (?:ba con|dan|nguoi dan|nguoi khac|nguoi ta|hang xom|nguoi quen|chu the|cac (?:ho|chu the|co so)|may (?:ho|co so|chi em)|chi em|hoi vien|thanh vien|xa vien)\\b`,
  // "Em chỉ hỏi cho biết", "đang làm đề tài về OCOP".
  `^(?:(?:da|a|alo|em|oi|ad) )*(?:${SELF} )?(?:chi )?(?:muon )?(?:hoi|tim hieu)(?: \\S+){0,2} (?:cho biet|cho vui)(?: thoi)?(?: (?:em|a|nha|nhe))*$`,
  `^(?:\\S+ ){0,3}${SELF}(?: (?:dang|can|phai))* (?:lam|viet) (?:de tai|khoa luan|luan van|tieu luan|bai tap|bai bao|do an)\\b`,
].map((pattern) => new RegExp(pattern));

/** So long may what they say of themselves be. */
const LONGEST = 16;

/** What somebody says of themselves so, and what they ask behind it: "anh là cán bộ xã Phú Lộc, xã phải làm gì trước". */
export function inquirerIn(text: string, greetings = MOST_GREETINGS): { readonly rest: string } | undefined {
  const [, told = text, rest = ''] = /^([^,.;:!?\n]+)[,.;:!?\n]+\s*(.*)$/su.exec(text.normalize('NFC').trim().replace(NAMED, '$1')) ?? [];
  const said = spelled(told.replaceAll(RARE_GOAT, 'dê'));
  if (said.length <= LONGEST && PATTERNS.some((pattern) => pattern.test(said.join(' ')))) return OWN_GOODS.test(spelled(text).join(' ')) || RETIRED.test(said.join(' ')) ? undefined : { rest };
  return rest === '' || said.length > (FORMAL.test(said.join(' ')) ? GREETS_FORMALLY : GREETS) || greetings === 0 ? undefined : inquirerIn(rest, greetings - 1);
}
/** "Tôi là Nguyễn Văn Tám, công chức xã": what they are stands behind their name. */
const NAMED = /(?<!\p{L})((?:tôi|toi|em|mình|minh|anh|chị|chi|cháu|chau)\s+(?:tên\s+là|ten\s+la|là|la|tên|ten)\s+)(?:\p{Lu}\p{L}*\s?){1,4},\s+(?=(?:[Pp]hòng|[Pp]hong|[Bb]ên|[Bb]en|UBND|Cán bộ|Công chức|Chuyên viên|là|la|hiện|đang|cán bộ|can bo|công chức|cong chuc|chuyên viên|chuyen vien|phó|pho|trưởng|truong|phụ trách|phu trach)(?!\p{L}))/u;
/** "Dê tái" is no đề tài. */
const RARE_GOAT = /dê tái/giu;
/** "Tôi là cán bộ hưu trí, nuôi ong ở nhà"; "xã anh có 5 cơ sở làm mắm" tells of several. */
const OWN_GOODS = new RegExp(`\\b(?<!\\b(?:\\d|hai|ba|bon|nam|nhieu|may|vai|cac|so|khong co|chua co|chang co|dau co) )(?:nha|htx|hop tac xa|co so|xuong|vuon|trang trai|to hop tac|quan)(?: (?:cua )?${SELF})?(?: (?:dang|co|cung|chuyen))? (?:lam(?! gi| nhung)|nuoi|nau|trong|san xuat|che bien|ban)\\b|\\b(?:lam|nuoi|nau|trong)(?: \\S+){1,4} o nha\\b`);
/** "Cô là giáo viên về hưu ở phường Quảng An". */
const RETIRED = /\b(?:ve huu|nghi huu|huu tri|huu roi|da huu)\b/;
/** "Chào em", before it; a few of them, and no page of short lines. */
const GREETS = 3;
/** "Kính gửi anh chị trợ lý OCOP". */
const FORMAL = /^(?:kinh (?:gui|chao|thua)|xin chao)\b/;
const GREETS_FORMALLY = 6;
const MOST_GREETINGS = 4;
