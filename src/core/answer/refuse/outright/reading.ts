import type { Refusal } from '../refuse.ts';

/* One way to put a wrong outright: classes of words in order, on folded text. A reading holds the deed, what it is done to, and what tells that it is wrong. */

const DEEDS: Readonly<Record<string, string>> = {
  alter: '(?:sua|doi|chinh|chinh sua|tay|cao|boi|xoa|thay|nan|edit|photoshop)',
  write: '(?:viet|lap|soan|dien|ghi|lam|tao|ke|len|thao|dung|danh|chep|rai|gen|sinh ra|go|trinh bay|mo ta|thiet ke)',
  tell: '(?:ghi|khai|ke|dien|viet|in|de|noi|bao|dan)',
  take: '(?:lay|xin|tai|muon|dung|xai|cop|copy|chep|cat|mua)',
  give: '(?:gui|goi|bieu|dua|dut|lo|kep|bo|tang|rot|nhet)',
};

const THINGS: Readonly<Record<string, string>> = {
  paper: '(?:giay(?! dan| goi| in| bao| bac)|phieu(?! dang| danh| cham| diem)|chung nhan|chung chi|ket qua(?! cham)|hoa don|hop dong|bien ban|so theo doi|nhat ky|test bao cao|bang ocop)',
  issued: '(?:giay (?:attp|vsattp|ve sinh|an toan|kham|chung nhan|xac nhan|kiem nghiem|kien thuc|phep)|phieu (?:kiem nghiem|ket qua|xet nghiem)|chung chi|chung nhan (?:attp|an toan|ocop))',
  /** What is written of a thing that was done. */
  record: '(?:bien ban|nhat ky|so (?:theo doi|nhap|kho|san xuat|phieu|nhiet do|ghi|ban hang|xuat)|bang (?:theo doi|cham cong|luong|ke|diem danh)|phieu (?:cam quan|thu|y kien|lay|xuat|nhap|khao sat|thu cam quan)|danh sach|ket qua|giay khen|bang khen|lich su|xac nhan|nhan xet|phong van|bao cao giam sat|chung tu|quyet dinh)',
  /** What nobody makes for himself. */
  prize: '(?:bang khen|bang vang|giay khen|cup vang|huy chuong|danh hieu nghe nhan|bang nghe nhan)',
  picture: '(?:anh|hinh|video|clip|footage)',
  figure: '(?:doanh thu|san luong|loi nhuan|so lao dong|lao dong|so nguoi|dien tich|cong suat|nang suat|so ho|luong)',
  mark: '(?:iso|haccp|vietgap|globalgap|organic|huu co|non gmo|fda|gmp|halal|chu r|(?:\\d|ba|bon|nam) sao|4 star|sao|ocop|chuan (?:xuat khau|chau au))',
  ill: '(?:benh|dau|viem|ung thu|tieu duong|thoai hoa|suy|huyet ap|gan|men gan|than|khop|da day|mat ngu|xuong|dai trang|gut|gout|hen|ho(?= cho|$)|soi|mo mau|dot quy|nam da|mun|thoat vi|xuat tinh|sot)',
  stands: '(?:ngay(?! nop| hen| cham| hop| kiem)|nam(?! sinh)|thang|date|han(?! nop)|con so|so(?! dien| nha| may| tai| luong)|ket qua|chi tieu)',
  private: '(?:diem|cong thuc|ti le|ty le|bi quyet|doanh thu|sdt|so dien thoai|so dt|so may|zalo|so zalo|can cuoc|so can cuoc|cc?cd|so cc?cd|dia chi nha|so tai khoan)',
};

const PEOPLE: Readonly<Record<string, string>> = {
  office: '(?:(?<!tac )xa|phuong|ubnd|uy ban|chi cuc|trung tam|co quan|benh vien|tram y te|hoi dong|phong (?:kiem|thi)|so (?:y te|nong|cong))',
  shown: '(?:doan|kiem tra|thanh tra|quan ly thi truong|hoi dong|can bo)',
  judges: '(?:hoi dong|giam khao|can bo|ban (?:tham dinh|cham)|doan|thanh tra|to tham dinh|kiem dinh vien|(?:ong|anh|chi|co|nguoi|may (?:anh|ong|vi)) cham|truong phong|thu ky)',
  another: '(?:cho|nha|ben|nguoi|xuong|co so|hang|tiem) (?:khw?ac|ben|canh|kia|quen|ban|ta|hang xom)',
  /** Somebody by name who is not of our house. */
  named: '(?:(?:nha|vo|chong|chu|cua|con) ){0,2}(?:ba|ong|chi|anh|co|chu|bac|cau|di|thim|htx|hop tac xa|co so|lo|xuong)(?: (?:giam doc|chu))? (?!(?:em|toi|tui|minh|chi|anh|chau|con|nha|ta|nay|kia|ay|do|khong|nao|gi|duoc|la|phai|can|o|co|thi|phu|lam|va|de|hay|moi|se|tiep|dang|bao|may|cap|cham|bi|chua|cung|sao|oi|nho|ban|khw?ac|nghi|trong|san|muon|hoi|thue|da|ghi|nen|chuyen|tra|dong|vat|the|so|ong|tieu|tiet|phi|nhanh|cuc|chup|bia|dep|mau|dai|nho|lon|moi|rieng|buoc|ton|ocop|nam|thang|quy|it|cao|thap|cho|gui|dua|ke|viet|khai|tinh|dung|xem|biet|\\d+)\\b)\\S+',
};

const CLASSES: Readonly<Record<string, string>> = {
  ...DEEDS, ...THINGS, ...PEOPLE,
  some: '(?: \\S+){0,3}',
  near: '(?: \\S+){0,5}',
  far: '(?: \\S+){0,10}',
  many: '(?:\\d+|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)',
  /** What is in it, and who eats it should know. */
  inside: '(?:chat bao quan|pham mau|phu gia|lac|dau phong|hang nhap|duong hoa hoc|bot ngot|mi chinh|huong lieu|chat tao|di ung|canh bao|nhap khau|natri|e\\d+)',
  /** Why the paper does not serve as it is. */
  lacking: '(?:het han|qua han|lo han|khong dat|chua dat|rot|(?:vuot|qua) (?:chi tieu|nguong|muc)|vuot|luoi|khong kip|cu)',
  /** It never was. */
  never: '(?:chua (?:tung |he |kip |bao gio )?(?:hop|lam|di|kiem|theo doi|nghiem thu|ky|hoc|danh gia|dua tin|mo|cap nao|ngay nao)|khong (?:di|hop|ghi|theo doi|kiem|hoc)(?! duoc| tac| le| dong| ly| quy| nho| ro| lai| ngay)|quen ghi|chi (?:co )?(?:\\S+ ){1,2}ky|vang (?:nua|\\d+|may))',
  /** It is to be done, or the way is wanted: no rule is asked. */
  wished: '(?:the nao|sao|kieu gi|kieu nao|cach nao|cach gi|bang gi|giup|gium|dum|ho|di|luon|nha|nhe|nghen|hen|cho (?:no )?(?:moi|dep|khop|dat|dung han|kip|qua|pass)|duoc khong|thanh)',
  forus: '(?:giup|gium|dum|ho(?= (?:em|toi|tui|chi|anh|minh|bac|co|lao|cai|to|ban|bang|bien|khau|thu|don|hop dong|giay|phieu|\\d+|may|mau|doan)(?:\\s|$)|$)|luon|day|deu|san|di|nhe|nha|nghen|nghe|hen|cho (?:chi|em|toi|tui|anh|minh|bac|co|du|no))',
  how: '(?:lam sao|lam the nao|lam cach nao|cach nao|co cach|kieu gi|kieu nao|the nao|chi cach|bay cach|cach)',
  /** So that it looks like something. */
  looks: '(?:cho (?:(?:co|no|nghe|coi|ra|nhin) )?(?:sang|oai|xom|hoanh|dep|tron|khop|hon|coz|chieu sau|muot|du bo|dai|ly ky|hot|thuyet phuc|an khop|suon|le|chac|do ton|nhanh|giong|that|trung|bat mat|cao|keu|gon|hoanh trang|ho tin|de ban))',
  /** What is true, told beside it. */
  truly: '(?:that ra|thiet ra|thuc ra|that tinh|thuc te|that thi|chu (?:that|thiet|thuc|lam gi|dau co|toan|chi co|moi co)|lam gi co|dau co)',
  /** "Chế", not chê, chè, tinh chế. */
  makeup: '(?:(?:^|em |bot |giup |gium |nho )che(?! (?:do|bien|chuyen|cau|bai|minh|tao|thai|xanh|bup|den|shan|hay|la)\\b)|che (?:ra|giup|gium|dum|luon|dai))',
  count: '(?:\\d+|mot|hai|ba|bon|nam(?! (?:nay|ngoai|truoc|sau|\\d))|bay|tam|chin|muoi)',
  who: '(?:em|toi|tui|minh|chi|anh|lao|bac|co|chu|nha)',
};

/** `more`: the second of the numbers told is the greater. `heedsRule`: heard only where no rule is asked. */
export type Outright = { readonly as: Refusal; readonly way?: string; readonly more: boolean; readonly heedsRule: boolean; readonly said: RegExp };
type Of = Pick<Outright, 'as' | 'way'>;

const made = (of: Of, heedsRule: boolean, said: readonly string[]): Outright =>
  ({ ...of, heedsRule, more: said.some((one) => /\(\{(?:many|count)\}\)/.test(one)), said: new RegExp(said.map((one) => `\\b(?:${one.replaceAll(/\{([a-z]+)\}/g, (_, word: string) => CLASSES[word]!)})(?=\\s|$)`).join('|')) });

/** So plain that a question behind it changes nothing. */
export const reading = (of: Of, ...said: readonly string[]): Outright => made(of, false, said);

/** Common words: only where the sentence asks for no rule, no office and no price. */
export const wish = (of: Of, ...said: readonly string[]): Outright => made(of, true, said);
