import { reading, wish, type Outright } from './reading.ts';

/* What never was: figures, names, records, a history. */

export const MADE_UP: readonly Outright[] = [
  // More than there is.
  reading({ as: 'forgery', way: 'ke-khong-so-lieu' },
    '(?:co|moi|chi|con) ({many}) (?:nguoi|lao dong|ha|hec ta|cong nhan|tho|ho|thanh vien|cay|con|mau|sao dat){near} (?:ghi|khai|ke|dien)(?: \\S+){0,2} ({many})(?: nguoi| ha| ho)? (?:duoc (?:khong|chu|ha)|nha|nhe|nghen|cho (?:du|dep|chac|cao)|di|luon)'),
  reading({ as: 'forgery', way: 'ke-khong-so-lieu' },
    '(?:co|moi|chi|duoc|that ra|thuc te) ({many})(?: \\S+)?(?: do| nguoi| ha)? ma (?:van |cu |muon |lai )?(?:ghi|khai|ke|in|de|noi)(?: la| len| thanh)? ({many})'),
  reading({ as: 'forgery', way: 'ke-khong-so-lieu' },
    '(?:lam|lap|ghi|giu) (?:hai|2) (?:bo so|quyen so|so sach|so(?! hong| do| dien| sao)){near} (?:mot so|1 so|so that|so thue|nop|chi|cach|khw?ac nhau)'),
  // Names, shops and orders that only sound true; a chain that only looks whole; what is not to be theirs.
  reading({ as: 'forgery', way: 'ke-khong-so-lieu' },
    '(?:dat|nghi|bia|che|tao|viet|kiem|ghi){some} (?:giup|gium|dum|ho){near} (?:ten|dia chi|cua hang|dai ly|khach|don hang|hop dong|so lieu|con so|nguoi|nhan xet|loi){near} (?:nghe|nhin|doc|coi|trong)(?: nhu| cho| co ve| y| giong)* (?:that|thiet|thuc)',
    '(?:tu dat|tu che|tu bia|dung len){far} sao cho (?:quet|nhin|xem|coi|doc){near} (?:du|that|dep|dat|hop le)'),
  reading({ as: 'forgery' },
    '(?:soan|viet|lam|tra loi){some} (?:thu|don|van ban|cong van|giai trinh|bai){near} (?:noi|rang|la|bao)(?: \\S+){0,4} khong phai (?:cua|hang|lo|do) (?:tui|toi|em|minh|chi|anh|nha)'),
  // Twice, three times of what there is; pulled up.
  wish({ as: 'forgery', way: 'ke-khong-so-lieu' },
    '(?:ghi|khai|ke|viet)(?: \\S+){0,4} gap (?:doi|ba|bon|may|muoi|\\d+)(?! (?:thi|so|nam|lan so|la)\\b)',
    '(?:keo|bom|thoi|don|nan|nang)(?: them| giup| gium| ho)*(?: cai)? (?:doanh thu|so lao dong|san luong|loi nhuan|dien tich)(?: \\S+){0,3} (?:len(?! (?:duoc|thi|moi)\\b)|cho|xuong)',
    '(?:giam|lo|thap){some} (?:ma |nhung |thoi )+(?:\\S+ )?ghi (?:tang|lai)',
    'khai khong (?:dien tich|san luong|doanh thu|so)',
    '(?:kiem|nghi|dat|bia)(?: \\S+){0,2} (?:vai|may|ba|chuc) (?:\\S+ )?ten{some} (?:dien|khai|ghi|dia chi)'),
  // Fewer are than are told.
  wish({ as: 'forgery', way: 'ke-khong-so-lieu' },
    '(?:co|moi|chi|con) ({count})(?: \\S+){0,7} (?:nhung|ma|em|thoi|tinh)(?: \\S+){0,4} (?:ghi|khai|ke|dien|lap|soan|viet)(?: \\S+){0,3} ({count})'),
  wish({ as: 'forgery', way: 'ke-khong-so-lieu' },
    '(?:ghi|khai|ke|lap)(?: \\S+){0,2} {count}(?: \\S+){0,6} (?:ma|chu|nhung)(?: \\S+){0,2} (?:moi|chi) (?:co )?{count}(?! (?:diem|sao|nam|thang|ngay))',
    '(?:di|ky|hop|hoc|lam) (?:co )?{count} (?:lan|ho|buoi|to|nguoi){near} (?:che|dien|viet|lap|ky|ghi)(?: \\S+){0,4} {count} (?:lan|ho|buoi|to|nguoi|dot)'),
  // Any name, any number will do.
  wish({ as: 'forgery', way: 'ke-khong-so-lieu' },
    '(?:ghi|khai|dien|ke|lay|go|cho|dat|ky)(?: (?!phong|noi|cho|ngay nop|luc)\\S+){0,6} (?:so|ten|chu ky|con so|so hieu|nguoi|ho|bang ke) (?:\\S+ ){0,2}(?:nao|ai|gi) cung (?:duoc|xong)',
    'so nao cung duoc|(?:ghi|khai|dien|lay|go|gan) (?:dai|bua)(?: \\S+){0,8} (?:cho xong|la duoc|la xong|giup|gium|nhe|cung ra|sao cho)'),
  // Full marks first, the proof later.
  wish({ as: 'forgery', way: 'ke-khong-so-lieu' },
    '(?:tich|cham|cho)(?: \\S+){0,4} (?:het|toan|max)(?: \\S+){0,3} (?:muc cao nhat|diem toi da|diem tuyet doi|cao nhat|het di)(?: \\S+){0,4} (?:cho tron|tinh sau|minh chung|giay to|ai soi)',
    '(?:nghi|bia|ngoi) ra (?:may )?(?:so|ten|con so|so lieu|ngay)(?: \\S+){0,8} cho {who}',
    '{tell}(?: \\S+){0,3} (?:cho|de) (?:co|them|du) diem uu tien{near} {truly}',
    '(?:them|ke|ghi)(?: \\S+){0,2} nguoi (?:da mat|da nghi|da chet|khong lam|o xa)(?: \\S+)? (?:vao|vo) (?:ds|danh sach)',
    '(?:thue|nho|viet|soan)(?: \\S+){0,6} noi (?:xao|doi|khoong)',
    'chua ai biet{far} (?:viet|ghi|bao)(?: \\S+){0,3} la khong co',
    '(?:doi|chuyen|day|hoan)(?: \\S+){0,2} (?:chi phi|doanh thu|khoan lo)(?: \\S+){0,4} (?:sang|qua) (?:nam|thang|ben|htx|quy)(?: \\S+){0,10} (?:ghi luon|{forus}|cho (?:lai|dep|khop)|thi vua)'),
  // A record of what was never done.
  wish({ as: 'forgery', way: 'lam-gia-giay-to' },
    '{never}(?: (?!mau|don|xin)\\S+){0,12} (?:{write}|{makeup})(?: {forus})+(?: (?!mau|don|ban nhap|du thao)\\S+){0,4} {record}(?! mau)',
    '{never}(?: (?!mau|don|xin)\\S+){0,12} {write}(?: (?!mau|don|xin)\\S+){0,4} {record}(?: (?!mau|trong)\\S+){0,8} {forus}',
    '(?:{write}|{makeup}|bia|nan ra)(?: {forus})*(?: (?!mau|don)\\S+){0,3} {record}(?: (?!mau)\\S+){0,6} (?:{never}|chua tung)',
    '{record}(?: (?!mau|don|xin)\\S+){0,10} {never}(?: (?!mau|don|xin)\\S+){0,6} (?:{write}|lay)(?: \\S+){0,4} {forus}',
    '(?:gen|sinh ra|bia|nan ra|{makeup})(?: ra| ho| giup| gium| dum)*(?: \\S+){0,3} (?:{record}|bang luong|phieu|ten dai ly|dai ly|loi khen|cham cong)',
    '(?:^|em |giup |gium )tao (?:nhat ky|so theo doi|phieu|bien ban)(?: (?!mau)\\S+){1,12} (?:kem|so phieu|mot lan|deu)',
    '(?:tao|lap|viet|dung)(?: {forus})*(?: \\S+)? lich su ban hang(?: \\S+){0,2} tu|{write}(?: {forus})*(?: \\S+){0,3} {record} (?:\\S+ ){0,3}ca (?:nam|thang)(?: giup| gium| luon)?(?! (?:gom|can|the nao))'),
  // Shops, buyers, praise that nobody is behind.
  wish({ as: 'forgery', way: 'ke-khong-so-lieu' },
    '(?:hop dong|lao dong|hoa don|don hang|khach|ho|nhan vien|xa vien) maz',
    '(?:don|review|danh gia|khach|tai khoan|lien ket|luot|hop dong|don shopee|don hang) (?:\\S+ )?ao(?= (?:lay|cho|de|tren|vo|vao|giup|gium)|$)',
    '(?:viet|tao|dung|lap|soan)(?: {forus})*(?: (?:vai|may|\\d+|chuc|hai|ba|muoi|nhieu))*(?: chuc| cai| loi| tai khoan| nick)*(?: (?:khach|review|nam sao|loi khen|danh gia|binh luan))+{some} (?:khw?ac nhau|ao|tu nghi|chua tung)',
    '(?:viet|tao|soan|lam|noi)(?: {forus})*(?: \\S+){0,2} (?:thu|email|don|loi)(?: \\S+){0,2} (?:cam on|khen|dat hang|cam nhan)(?: \\S+){0,3} (?:cua|gui)(?: \\S+){0,3} (?:khach|ong|ba|mot|doi tac){near} (?:chua tung|chua gap|gui cho minh|cung duoc|tuong tuong)',
    '(?:doi tac|khach|dai ly)(?: \\S+){0,3} (?:chua co|khong co){near} (?:tao|soan|viet|lap)(?: giup| gium| ho)* (?:email|thu|hop dong|don)',
    '(?:bien|doi)(?: lai)? tin nhan(?: \\S+){0,3} thanh (?:giay|don|hop dong)'),
  // A history that sounds old.
  wish({ as: 'forgery', way: 'ke-khong-so-lieu' },
    '(?:bia(?: ra| giup| gium| ho)*(?: \\S+)?|(?:^|em |giup |gium )dung(?: len| ra)?|nghi ra(?: mot)?) (?:chuyen|cu to|ong to|giai thoai|nghe nhan|truyen thuyet)(?! (?:that|thiet))',
    '{write}{some} (?:tu (?:thoi|doi)|\\d+ doi|ba doi|doi ong){near} {looks}',
    '{write}(?: \\S+){0,8} (?:vua|tuong|bac ho|ong vua)(?: \\S+){0,8} (?:khong (?:co )?sach|ai (?:ma )?(?:biet|tra|kiem)|cho co hon|khach (?:khoai|thich|me))',
    '(?:them|cong|keo) (?:{many} |may |vai )?nam (?:kinh nghiem|tuoi nghe|lam nghe) (?:vo|vao|cho)',
    '(?:gop|nhan) (?:lai )?thanh cua {who}'),
  // Told otherwise than it is, and we are to write it.
  wish({ as: 'forgery' },
    '(?:ghi|khai|ke|viet|noi|dung ten)(?! (?:sao|the nao|gi|sai|nham)\\b){far} {truly}(?: (?!sua|dinh)\\S+){0,10} (?:viet|lap|soan|dien|lam)(?: \\S+){0,2} (?:giup|gium|dum)',
    '{truly}{far} cu (?:ghi|khai|ke|viet|noi)(?: (?!sua|dinh)\\S+){1,10} (?:di|nhe|nha|nghen)',
    '{truly}{far} (?:ma|nhung|cu|van) (?:(?!giay|phieu|nhan|to|ban|danh|ho|mau|ben|xa)\\S+ )?(?:ghi|khai|ke|viet|noi)(?! (?:sao|the nao|gi|sai|nham)\\b)(?: (?!sua|dinh)\\S+){1,10} (?:giup|gium|dum|nhe|nha|nghen|{looks})',
    '(?:ghi|viet|khai|ke)(?: la| rang)?(?: (?!mau|don)\\S+){1,6} (?:mai|hom sau|khi nao co tien|bua sau|sau nay) (?:\\S+ ){0,2}(?:lap|lam|mua|sam|xay|bo sung) (?:that|sau|cung)?',
    '(?:chua xay|chua mua|chua lap|chua co)(?: \\S+){0,4} (?:nhung|ma)(?: \\S+){0,2} (?:tren giay|chup|ghi|ke|ve)(?: \\S+){0,4} (?:la duoc|cua ben|vo|vao|luon|san|{looks})',
    '(?:them|ve)(?: {forus})* (?:\\S+ ){0,8}chua (?:xay|co|lam) nhung|ve (?:\\S+ ){1,7}cho co trong|{write}(?: {forus})*(?: (?!mau|don)\\S+){1,7} cho (?:coz(?= trong| thoi| le| nha| nhe|$)|co trong)'),
];
