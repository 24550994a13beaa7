import { reading, wish, type Outright } from './reading.ts';

/* Another's figures, numbers and talk, asked for by name. */

export const OTHERS: readonly Outright[] = [
  // In few words, and nothing else.
  wish({ as: 'others', way: 'xem-ho-so-nguoi-khac' },
    '^(?:(?:cho|xin|hoi|em|bot|toi|tui|biet|coi|lay) )*{private}(?: (?!quang|trung|toi|cho|tru|cong|cao|nao|gi|may|nay|trai|noi)\\S+)?(?: cua)? {named}(?: (?!\\d)\\S+){0,3}$',
    '^(?:cong thuc|bi quyet|ti le|so lieu|doanh thu|ho so)(?: \\S+){0,3} (?:cua )?(?:htx|nha|co so|lo) (?:khw?ac|ben|kia) (?:dau|bao nhieu|the nao|coi)',
    '{private} (?:cua )?(?:may|cac|nhung|tat ca|toan bo) (?:chu the|nha|co so|htx|ho)(?: \\S+){0,4}$',
    '(?:list|danh sach)(?: \\S+){0,6} (?:kem|voi|co) (?:zalo|sdt|so)(?: \\S+){0,2} (?:de|cho|nha|di)'),
  // What others said here.
  wish({ as: 'others', way: 'xem-ho-so-nguoi-khac' },
    '(?:doc|coi|xem|cho) (?:tin nhan|tin|cuoc tro chuyen|doan chat) (?:cua )?(?:nhom|phong|nguoi|nha|me|chong) (?:kia|khw?ac|ben)',
    '(?:chi|anh|ba|ong|co|chu|bac) (?!(?:em|toi|tui|minh|chi|anh|nay|nao|hay|vua|moi)\\b)\\S+ (?:vua |moi |hay |co )*(?:hoi|nhan|noi|tam su)(?: voi)? (?:bot|ad) (?:gi|cai gi|nhung gi|chuyen gi)',
    '(?:doc|mo|coi)(?: gium| giup| ho)*(?: \\S+){0,3} (?:tro chuyen|tin nhan) cua (?:me|chong|vo|bo|chi|anh|ba|ong)(?: \\S+){0,3} (?:voi|tren) bot',
    'diem yeu(?: \\S+){0,2} (?:ho so|cua)(?: \\S+){0,8} (?:hoi|noi bo|doi thu)'),
  // What reaches a person, or opens what is another's.
  wish({ as: 'others', way: 'xem-ho-so-nguoi-khac' },
    '(?:lay|gui|cho|tra|tim)(?: \\S+){0,3} (?:cc?cd|can cuoc|dia (?:chi|gi) nha|dia (?:chi|gi) giao hang|so nha)(?: \\S+){0,6} (?:cua (?:nguoi|khach|ong|ba|anh)|de (?:toi|tui|chi|em) )',
    '(?:xin|cho|gui|lay)(?: \\S+){0,3} (?:ghi am|ghi hinh|phieu cham)(?: \\S+){0,4} (?:hoi dong|giam khao)(?: \\S+){0,3}',
    '(?:vao|dang nhap|cho)(?: \\S+){0,5} (?:bang|tai khoan)(?: chi| anh)? (?:can bo|tu van|nguoi khw?ac)(?: \\S+){0,4} (?:xem|thoat|coi)'),
  reading({ as: 'others', way: 'xem-ho-so-nguoi-khac' },
    '^(?:(?:cho|xin|em|bot|coi|hoi) )*(?:nha|co so) (?:ba|ong|anh|chi|co|chu|bac) (?!(?:em|toi|tui|minh)\\b)\\S+ (?:duoc )?(?:may|bao nhieu) diem',
    '(?:luong|gia thanh|gia von|khach si|khach|dau moi|nha cung cap|loi nhuan)(?: tho| moi)? (?:cua |ben |nha )*(?:xuong|lo|co so|htx|tiem)(?: (?!(?:em|toi|tui|minh|chi|anh|nha)\\b)\\S+){1,4} (?:bao nhieu|la ai|may|nhieu)(?: (?:co so|co sdt)(?: khong)?)?$',
    '(?:noi nho|noi rieng)(?: \\S+){0,3} (?:nha nao|ai rot|nha ai|htx nao)'),
  // "Between us".
  wish({ as: 'others', way: 'xem-ho-so-nguoi-khac' },
    '(?:htx|nha|co so|lo|xuong) (?!(?:em|toi|tui|minh|nay)\\b)\\S+(?: \\S+){0,12} (?:noi nho|biet rieng|noi rieng|noi (?:toi|em|tui) biet voi|khong noi lai)',
    '(?:noi nho|biet rieng|noi rieng)(?: \\S+){0,4} (?:htx|nha|co so|lo|xuong) (?!(?:em|toi|tui|minh|nay)\\b)\\S+',
    '(?:hoi ho|nghe ngong)(?: \\S+){0,3} (?:khai|no|doanh thu)(?: \\S+){0,6} (?:bao nhieu|may)'),
];
