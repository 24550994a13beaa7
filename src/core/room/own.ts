/* Whether a line in a group is about the writer's own dossier. Folded syllables between spaces; read by its build, so that a
 * paper nobody thought of is still theirs. */

const ME = '(?:em|(?<!dot )toi(?! thieu| da)|tui|tau|minh|chi|(?<!ba )con|chau|chung em|chung toi|tui em|tui minh)';
/** "của em", "nhà em", "bên htx em". */
const MINE = `(?:cua (?:(?:nha|ben|htx|hop tac xa|co so|gia dinh|vo chong|me) )?(?:${ME}|toi(?= thieu))|(?:nha|ben|htx|hop tac xa|co so|(?<!khong )to) ${ME})`;
/** Somebody of the office, asked what they did with it. */
const YOU = '(?:chi|anh|co|chu|bac|ad|em|chau|xa|tinh|ben minh|can bo)';
/** What the writer did with it; not what others want of them ("người ta kêu mình nộp ảnh"). */
const DID = `(?<!(?:keu|bat|doi|bao|bieu|yeu cau|nhac|dan) )${ME} (?:vua |da |moi |co )?(?:nop|gui|ky|viet|sua|bo sung|nop bu) `;
const LATELY = '(?:hom (?:qua|kia|truoc|bua|no)|bua (?:truoc|hom|no)|tuan (?:truoc|roi)|thang (?:truoc|roi)|(?:hoi|sang|trua|chieu|toi) (?:nay|hom|qua)|dot roi|thu (?:hai|ba|tu|nam|sau|bay)|tu thang|(?:hai|may|ba|2|3) (?:thang|tuan) (?:roi|nay))';
const END = '(?: (?:a|vay|ad|anh|chi|em|co|chu|bac|chau|the|ha|ta|nhi|rua|oi))*';
/** What is looked at in somebody's dossier. */
const THING = '(?:ho so|giay(?: \\S+){0,4}?|phieu(?: \\S+){0,3}?|diem|ket qua(?: cham)?|kq|tien do|nhan|ho so(?: \\S+){1,3}|san pham)';
/** What is asked of it: how it stands. */
const STANDING = '(?:xep duoc may|toi dau|den dau|on chua|du chua|duoc chua|dung chua|xong chua|ra chua|co chua|het han (?:chua|ngay nao|khi nao)|co dung duoc khong|thang nao het han|khi nao het han|duoc may|may diem|may sao|bao nhieu diem|bao nhieu|the nao roi|sao roi|bi tra|bi loai|bi tu choi|thieu)';

const PATTERNS: readonly RegExp[] = [
  new RegExp(` ${THING} ${MINE} (?:\\S+ ){0,8}${STANDING} `),
  new RegExp(` ${THING} ${MINE} (?:\\S+ ){0,8}(?:chua|roi)(?: a| vay| ad| anh| chi| em)* $`),
  new RegExp(` ho so (?:${ME}|${MINE}) `),
  new RegExp(` (?:${ME}|${MINE}) (?:bi|da bi) (?:tra|loai|tu choi|bac)(?: lai)? `),
  new RegExp(` (?:${ME}|${MINE}) (?:(?:van |thi )?con (?:thieu|phai (?:nop|lam|bo sung)|may buoc|no)|thieu (?:giay|phieu|to|gi|moi|mot|nhung|bao nhieu)|(?:dang )?(?:o|toi|den) buoc (?:nao|may)|duoc (?:may|bao nhieu) (?:diem|sao))`),
  / con thieu (?:gi|giay|nhung|bao nhieu|may) | (?:con|phai) may buoc nua /,
  / (?:kiem tra|xem|tra|check|coi|do)(?: lai)? (?:giup|ho|dum|gium|cho) (?:\S+ ){0,3}(?:ho so|giay|phieu) /,
  / (?:ad|bot|anh|chi|tro ly) (?:tra|xem|check|kiem tra) (?:giup|ho|dum|gium) /,
  // "…, ai có quyền tra giùm em": what is to be looked up was named before.
  / (?:tra|check|kiem tra) (?:giup|ho|dum|gium)(?: (?:em|minh|toi|tui|chi|anh|bac|co|con|chau|voi|a|cai|nhe|nha|duoc khong))* $/,
  new RegExp(` ${ME} (?:vua |da |moi )?gui (?:\\S+ ){1,8}(?:dung|duoc|on|du) (?:chua|khong) `),
  new RegExp(`(?:^|^ (?:da )?(?:\\S+ oi )?)(?:vi |tai )?(?:sao|rang) (?:\\S+ ){0,9}(?:khong co ten|bi tu choi|bi tra|bi loai|bi treo|chua thay|khong thay|ten ${ME}) `),
  new RegExp(` ${MINE} (?:\\S+ ){0,10}(?:bi (?:tra|tru|loai|treo|che|rot|tu choi)|(?:toi|den|ket|dang o) (?:\\S+ )?(?:dau|khau|buoc) |len (?:toi )?tinh chua|co dau khong|dau hay rot|rot hay dau|vuong gi|thieu (?:gi|giay|may))`),
  new RegExp(` ${MINE} (?:\\S+ ){0,8}(?:(?:duyet|ky|cham|cap|xong|gui|nop|nhan|doc|co (?:so|kq|ket qua|quyet dinh)|kich hoat|xep|dang|ra|cong bo|chuyen) (?:\\S+ )?chua|duoc (?:may|bao nhieu) (?:diem|sao)|may (?:diem|sao)|(?:het (?:han|hieu luc)|han toi)(?: \\S+){0,2}(?: nao| may| chua)?)${END} $`),
  new RegExp(` ${DID}(?:\\S+ ){0,12}(?:(?:duoc|dung|on|du|xong|toi|hop ly|hop le|dat|ok|co sao|nhan|doc|co dung|vo so|ve)(?: \\S+){0,2} (?:chua|khong)|thieu (?:gi|j|giay)|bi (?:tra|tru|loai)|${YOU} (?:nhan|doc|coi|xem|thay|duyet|ky|sua)(?: \\S+){0,6} (?:chua|khong))${END} `),
  new RegExp(` ${LATELY} (?:\\S+ ){0,10}(?:${YOU} (?:nhan|doc|coi|xem|thay|duyet|ky|sua)|da co quyet dinh|co ket qua|duyet|nhan|vo so)(?: \\S+){0,5} chua${END} $`),
  new RegExp(` (?:diem|ten|mau|phan|giay|don|bo|nhan|kq|ket qua|ho so|hs|san pham|cau chuyen|ma vach|ma so)(?: \\S+){0,4} ${MINE} (?:\\S+ ){0,6}(?:${YOU} (?:nhan|doc|coi|xem|thay|duyet|ky|sua|giu)|duoc duyet|duyet|bi (?:tra|tru|loai|treo|che|rot|sai)|thap|ve|den|con (?:han|thieu|vuong|phai)|may diem)`),
  new RegExp(` (?:tinh trang|ma) ho so | ho so (?:so \\d|ma so)| (?:co ten|ten ${ME}) (?:\\S+ ){0,2}trong | ten trong danh sach | (?:em|toi|tui|minh) (?:co ten|duoc duyet|bi loai|bi rot|bi thieu|con (?:no|thieu|vuong)|mat diem|bi tru) `),
  new RegExp(` (?:san pham|ho so|mon) ${ME} (?:thang|dot|lan|ky|hom) (?:nay|toi|sau) (?:\\S+ ){0,8}(?:chua|khong)${END} $`),
  new RegExp(` con (?:vuong|no|can) (?:gi|may|nhung|giay)(?: \\S+)? nua`),
  / nha (?:em|toi|minh|chi) duoc (?:may|bao nhieu) | ket qua (?:cham )?(?:cua )?nha | em dang luu | du lieu cua (?:em|toi|minh|nha) /,
];

/** What we keep of them, to be seen or to go. */
const ERASES = new RegExp(` (?:xoa|huy|rut|xem)(?: het| toan bo)? (?:du lieu|thong tin|tai khoan|ho so) ${MINE} `);

/** A rule asked about in general ("giấy của hộ nhỏ thì …") is nobody's own. */
export const isOwn = (line: string, asks: boolean): boolean => ERASES.test(line) || PATTERNS.some((pattern) => pattern.test(line)) && (asks || /^ sao | chua (?:\S+ ){0,2}$| (?:giup|dum|gium|kiem tra|xem) /.test(line));
