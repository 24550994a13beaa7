/* Whether a line in a group is about the writer's own dossier. Folded syllables between spaces; read by its build, so that a
 * paper nobody thought of is still theirs. */

const ME = '(?:em|toi(?! thieu| da)|tui|minh|chi|chung em|chung toi)';
/** "của em", "nhà em", "bên htx em". */
const MINE = `(?:cua (?:nha |ben |htx |hop tac xa |co so )?${ME}|(?:nha|ben|htx|hop tac xa|co so|to) ${ME})`;
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
  new RegExp(` ${ME} (?:vua |da |moi )?gui (?:\\S+ ){1,8}(?:dung|duoc|on|du) (?:chua|khong) `),
  new RegExp(` sao (?:\\S+ ){0,5}(?:khong co ten|bi tu choi|bi tra|bi loai|chua thay)(?: ai)?(?: bao)? `),
  / nha (?:em|toi|minh|chi) duoc (?:may|bao nhieu) | ket qua (?:cham )?(?:cua )?nha | em dang luu | du lieu cua (?:em|toi|minh|nha) /,
];

/** A rule asked about in general ("giấy của hộ nhỏ thì …") is nobody's own. */
export const isOwn = (line: string, asks: boolean): boolean => PATTERNS.some((pattern) => pattern.test(line)) && (asks || /^ sao | chua (?:\S+ ){0,2}$| (?:giup|dum|gium|kiem tra|xem) /.test(line));
