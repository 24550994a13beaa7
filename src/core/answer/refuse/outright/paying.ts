import { reading, wish, type Outright } from './reading.ts';

/* Whoever decides is paid, treated or threatened; a paper is bought without what it certifies. */

export const PAYING: readonly Outright[] = [
  // The paper without what it certifies.
  reading({ as: 'buying', way: 'mua-sao' },
    '(?:chua|khong|chang|khoi)(?: ai| co| di| he)? (?:kham|hoc|tap huan|gui mau|kiem nghiem|xet nghiem|tham dinh){far} giay{near} (?:(?:cho nao|ai|co nguoi) ban|mua (?:o dau|duoc khong|giup|cho nao))(?! hang| san)',
    '(?:cho nao|ai|noi nao|ben nao)(?: co)? ban(?: san| ho| gap| re)* {issued}',
    '{issued}{far} (?:cho nao|ai|o dau) ban(?: san| ho| gap| re)*(?= (?:khong|vay|ha|a|em)|$)',
    'giay (?:kham suc khoe|xac nhan|kien thuc|attp|an toan thuc pham) (?:ma )?khoi (?:phai |can |di )?(?:kham|hoc|thi|tham dinh|gui mau)(?! lai)'),
  // A treat for who decides; a short cut.
  reading({ as: 'buying', way: 'mua-sao' },
    '(?:(?:ai|anh|chi|ong|ba|nguoi|can bo)(?: nao)?(?: \\S+){0,2} (?:nhan ho so|duyet|cham|ky|thu ly)|{shown}){near} (?:moi (?:\\S+ ){0,2}(?:bua com|di an|di nhau|chau bia|ca phe)|bua com|chau nhau)',
    '(?:cho|dua|gui|dut|bieu) {shown}{some} (?:bao nhieu|may) (?:tien|trieu|cu|cay)(?: \\S+)? (?:thi|de|la|moi) (?:duoc|len|dau|xong|qua|cham|ky|duyet)',
    '(?:duong tat|loi tat){some} (?:khoi|khong can|khong phai|ma)'),
  // A present, and how much.
  reading({ as: 'buying', way: 'mua-sao' },
    '(?:tang|bieu|dua|dut|qua) (?:vang|tien|phong bi|dat|xe|dien thoai|ruou|dola|do la)(?: cho)? (?:chu tich|thanh vien|truong|pho|giam doc|bi thu|can bo|hoi dong|giam khao|sep){near} (?:may|bao nhieu)'),
  reading({ as: 'buying', way: 'mua-sao' }, 'hack (?:diem|sao|ho so|ket qua|cham)'),
  // The price of a star.
  wish({ as: 'buying', way: 'mua-sao' },
    '^(?:(?:cho|hoi|em|a|oi|da) )*gia (?:(?:mot|1|moi|them) (?:sao|ngoi sao)|\\d sao)(?: (?:la|bao nhieu|the nao|may))+',
    'chay (?:len )?(?:quoc gia|trung uong|tinh|cap \\S+|sao)(?: \\S+){0,3} (?:may|bao nhieu)',
    '(?:mua|sang|tim moi mua|ban)(?: lai)? suat (?:ocop|du thi|ho tro)',
    'mua (?:minh chung|luot binh chon|cup (?:vang|thuong)|bang khen|danh hieu|giai thuong)|(?:dat mua|mua)(?: ho| giup| gium| lai)*(?: \\S+){0,3} (?:cup (?:vang|thuong)|bang khen|giai (?:thuong|vang|nhat))',
    '^(?:(?:em|bot|oi|ad) )*(?:co )?ban (?:cho (?:toi|em|tui|minh) )?(?:giay|phieu|chung nhan)(?: \\S+){0,3} (?:dat|san|vietgap|attp|kiem nghiem)(?: khong| ko)?$'),
  // Something for those who judge.
  wish({ as: 'buying', way: 'mua-sao' },
    '{give}(?: \\S+){0,3} (?:loc|chut qua|it qua|qua que|trieu|phan tram|hai to|to nam tram|xang xe|tien ca phe|chi vang|phong bi)(?: \\S+){0,8} {judges}',
    '{judges}(?: \\S+){0,6} (?<!doi |bao |bieu |keu |cau |bat |cong ){give}(?: \\S+){0,4} (?:loc|chut qua|it qua|trieu|phong bi|chi vang|phan tram|bao nhieu tien|moi vi)(?! (?:thi|co) (?:bi|pham))',
    '{give} moi (?:vi|ong|thanh vien)(?: hoi dong)? (?!hoi dong|(?:(?:mot|1|hai|\\d+) )?(?:mau|ban|bo|phieu|giay|ho so|to|cuon|phan)\\b)\\S+(?: \\S+)?',
    '(?:xin|nho) (?:anh|chi|ong|ba|co|chu|hoi dong|giam khao|ho)(?: \\S+){0,3} (?:noi tay|nhe tay|nuong tay)|(?:thi|cho|de) (?:may )?(?:anh|chi|ho|ong)? ?(?:nhe tay|noi tay|nuong tay)',
    '(?:di an|di nhau|moi an|tam su|moi ra quan)(?: \\S+)? (?:voi )?(?:giam khao|hoi dong|nguoi cham|rieng|co cham)(?: \\S+){0,8}|moi (?:co|anh|ong|chi) cham(?: \\S+){0,4} (?:ra quan|ca phe|an)',
    '(?:can bo|anh|ai|ong) nao (?:lo|chay|nhan|xu ly) duoc(?: \\S+){0,8} (?:chi|lo|hau|hieu)|(?:minh|em|tui|chi|nuoc noi)(?: \\S+)? chiu chi|nuoc noi (?:\\S+ )?lo',
    '(?:nho|nhan|nhac)(?: \\S+){0,6} (?:nhac ten|noi mot tieng|noi giup|de y)(?: \\S+){0,8} (?:cam on|hoi dong|tren \\d+|cho qua|la duoc)',
    '(?:cham cao|cho qua|bo qua|ky cho)(?: \\S+){0,6} doi lai(?: \\S+){0,8}|doi lai (?:(?:toi|tui|em|minh|chi|anh|se) ){0,2}(?:ky|cham|bo qua|xac nhan)(?: \\S+){0,3} cho',
    '(?:xin|gia|them)(?: \\S+){0,4} chi vang(?: \\S+){0,6} (?:ve 0|dat|len)|chung chi cho (?:anh|chi|ong|ba|doan)'),
  // A paper for which nobody comes, tests or learns.
  wish({ as: 'buying', way: 'mua-sao' },
    '(?:tim|list|kiem|so|dat|cho so|chi)(?: \\S+){0,6} (?:cap|lam|co|ban) (?:giay|iso|haccp|gmp|chung nhan|xac nhan|cup)(?: \\S+){0,6} (?:khoi|khong can|khong phai) (?:danh gia|thi|hoc|xuong|kham|lay mau|gui mau|di)',
    '(?:giay|iso|haccp|gmp|chung nhan|xac nhan|cup|kiem nghiem)(?: \\S+){0,8} (?:khoi|khong can) (?:danh gia|thi|hoc|xuong|kham|lay mau|gui mau|gui)(?: \\S+){0,8} (?:list|so giup|dat mua|mua|de tinh|lay lien|o dau re|so nao|ong nao|cho so)',
    '(?:mau|hoc|kham) khoi (?:gui|hoc|thi|di)(?! lai)',
    '(?:thue ai|thue) (?:hoc|thi)(?: \\S+)? ho (?!kinh)(?:lop|bai|khoa|tap huan|kien thuc)',
    '(?:tim|xin)(?: \\S+){0,3} (?:anh|chi|nguoi) nao ben (?:cuc|so|phong|xa|tinh)(?: \\S+){0,8} (?:khoi cho|nhan duoc|lo duoc)'),
  // So plain that a question behind it asks for no rule.
  reading({ as: 'buying', way: 'mua-sao' },
    '(?:nhan|ai nhan|co nhan) hoc(?: \\S+)? ho (?!kinh|so|vao|xin|dang)\\S+(?: \\S+)?|(?:ai|co) nhan thi ho (?!so)\\S+',
    '(?:can bo|anh|ai|ong) nao (?:lo|chay) duoc',
    '(?:qua que|chut qua|bieu|gui|xang xe|tien)(?: \\S+){0,14} (?:nhe tay|noi tay|nuong tay)',
    '(?:giay ngay|iso|haccp|gmp|chung nhan|xac nhan|cup)(?: \\S+){0,6} (?:khoi|khong can) (?:danh gia|thi|hoc|xuong ruong|kham|lay mau|gui mau)(?: \\S+)? (?:so giup|dat mua|list|lay lien)',
    '(?:muon|de)(?: \\S+){0,3} (?:len dau|nhanh|qua|uu tien|xong som|dau)(?: \\S+){0,4} thi (?:cam on|biet dieu|lo lot|bieu) (?:ai|gi|bao nhieu|may|ong nao)',
    '(?:ben nao|cho nao|ai|lien he|co|tim)(?: \\S+){0,3} (?:cap|lam|ra) (?:giay|chung nhan|phieu)(?: \\S+){0,5} (?:khoi|khong can) (?:den|kiem tra|hoc|thi|kham|gui mau|tham dinh|xuong)(?! (?:lai|a|phai|dung)\\b)',
    '(?:quen|nho)(?: \\S+){0,8} nhac ten(?: \\S+){0,10} cam on'),
  // A threat.
  wish({ as: 'buying', way: 'mua-sao' },
    '(?:soan|viet|nhan|lam)(?: \\S+){0,6} doa(?! (?:hai|nat|cuoi))(?: \\S+){1,5}|doa (?:\\S+ ){0,4}(?:cho|de) (?:ong|ho|no|ba|anh|chi) (?:ky|so|cham|duyet|dong|im)',
    '(?:giu clip|quay len|co anh (?:ong|ba|chu)|boc phot|nam thop)(?: \\S+){0,14} (?:ky|cham lai|dong dau|cho (?:ong|ba|no) so|duyet|cho qua)'),
];
