import { reading, wish, type Outright } from './reading.ts';

/* A duty slipped past, an inspection played to, a slip covered. */

export const SLIPPING: readonly Outright[] = [
  // A duty is to be slipped past.
  reading({ as: 'forgery', way: 'tu-choi-ne-giay-phep' },
    '(?:cach|de|chi|bay|muon|tim duong|ma) lach(?! (?:cach|canh))|lach (?:kieu|cach|sao|the nao|lam sao|duong nao|duoc khong)',
    '{how}(?: de| cho| ma)?(?: minh| em| toi| tui| nha)? (?:khoi(?: phai| bi| can)? (?:khai|dong|nop) (?:thue|bao hiem)|khong (?:phai|bi) (?:khai|dong|nop) thue)',
    '{how}(?: de| cho| ma)?(?: minh| em| toi| tui| nha)? (?:khoi|khong) (?:phai )?(?:khai|ghi|noi|bao) (?:la|rang|that|thiet|ra la)',
    '{how}(?: de| cho| ma)? (?:ne|bypass|bo qua|vuot qua|qua mat) (?:duoc )?(?:buoc |khau |phan )?(?:kiem nghiem|kiem tra|tham dinh|thanh tra|thu thuc)',
    '(?:ne|bypass) (?:duoc )?(?:buoc|khau|phan) (?:kiem nghiem|tham dinh|kiem tra|cong bo)',
    '{shown}{some} (?:toi|den|xuong|vo|vao|vef?|ghe){near} (?<!xuong |vuon |doi |lo |nuong |tra |cay |xa )(?:che|giau|phu bat|lap lai|don di)(?! bien| kho| bup| xanh| shan)(?: (?!thi)\\S+){0,2} (?:the nao|sao|kieu gi|cach nao|bang gi|cho kin|di|cho nao)',
    '{how}(?: de| cho| ma)? {shown} (?:khoi|khong)(?: nhin)? (?:thay|biet|de y|nhan ra|vo|dom)',
    '{how}(?: de| cho| ma)? (?:(?:ho|nguoi ta|khach|doan|xa) (?:khong|khoi) (?:biet|thay|nghi|bat be)|khong ai (?:biet|bat be|de y|phat hien|nghi))(?! duong| cach| cho)',
    '(?:khong phep|khong giay|khong nhan|khong hoa don|chui){far} ai (?:biet|phat hien) (?:khong|ha|dau)',
    '(?:khong|chua|chang)(?: \\S+){1,7} ma(?: \\S+){0,3} van (?:dep|dat|qua|dau|em|tron|len sao|duoc cham)(?: \\S+){0,2} (?:lam sao|the nao|kieu gi|cach nao)'),
  // What is not to be seen when they come.
  reading({ as: 'forgery', way: 'tu-choi-ne-giay-phep' },
    '{shown}(?: \\S+){0,3} (?:toi|den|xuong|vao|ghe|qua)(?: thi| la| minh| em| toi| tui| phai| nen| se)* (?:giau|cat giau|phi tang|tau tan)(?! (?:co|sang|manh|len))',
    '(?:giau|phi tang|tau tan)(?! (?:co|sang|manh|len)){near} (?:khi|luc|hom|bua|truoc khi|de) {shown}',
    '(?:xuong|kho|lo|day chuyen|may|nha may|vuon|chuong|trai|cua hang) (?:faked|gia vo|lam canh){near} (?:hom|khi|luc|bua|de|cho){near} (?:{office}|{shown})(?: \\S+){0,3} (?:xuong|toi|den|xac nhan|thay|tuong|tin|coi)'),
  // Without leave, and how.
  wish({ as: 'forgery', way: 'tu-choi-ne-giay-phep' },
    '(?:nau|ban|lam|mo|don|xai)(?: \\S+){0,5} khoi (?:xin phep|dang ky|giay phep|khai bao|cong bo|ghi)(?: \\S+)? (?:chi (?:di|cach|toi|em|tui)|cach nao|sao|nghen|nha)',
    '(?:chi|bay|day)(?: em| toi| tui)? cach(?: \\S+){0,6} khoi (?:xin phep|dang ky|giay phep|khai|cong bo)',
    '(?:ne|tron) thue(?: \\S+){0,4} (?:kieu|cach|sao|lam sao)|(?:tach|chia)(?: \\S+){0,3} (?:cho|de) (?:ne|tron|khoi) thue|(?:kieu|cach)(?: \\S+){0,2} (?:ne|tron) thue',
    '(?:don bot|giau|quen)(?: \\S+){1,4} khoi (?:ghi|khai)',
    'tron thue(?: \\S+)? kieu',
    '(?:ghi|viet|khai)(?: \\S+){0,4} la (?:\\S+ ){1,3}(?:cho|de) khoi (?:bi )?(?:giu|bat|kiem|dong|xin|hoi)',
    '(?:lap|ghi|viet)(?: \\S+){0,6} (?:sao cho|de) (?:\\S+ ){1,6}khoi (?:xin|dong|khai)',
    '(?:sao cho|lam sao de) (?:khong|khoi) (?:ai (?:bat|biet|thay|nghi)|bi (?:lo|phat hien|nghi))',
    'ban (?:chui|lau){near} (?:thoi|cho|chi|di)',
    '{who} (?:muon|dinh|tinh)(?: \\S+)? (?:ban|nau) (?:chui|lau)|(?:nau|ban)(?: \\S+)? lau(?= khoi| chi| cho)'),
  // What they are to see on that day only.
  wish({ as: 'forgery', way: 'tu-choi-ne-giay-phep' },
    'chi (?:chay|bat|mo|mac|deo|don|lam)(?: \\S+){0,3} (?:hom|bua|luc|khi) (?:co )?(?:doan|kiem tra)',
    '(?:muon|thue)(?: \\S+){0,8} (?:mac ao|dong goi|dat cho xuong)(?: \\S+){0,5} (?:doan|hom|cho giong|cho xom)',
    '{shown}(?: \\S+){0,5} muon(?: \\S+){0,6} (?:dat cho|bay sao|ke vao|cho giong|mac ao)',
    '(?:che|tat|rut)(?: cai)? camera(?: \\S+){0,4} (?:{shown}|co doan)|kich ban (?:don|tiep|cho|doi) (?:doan|hoi dong)',
    '(?:soan|viet|len|dat|dan)(?: \\S+){0,10} hoc thuoc|(?:dan|dua) (?:ho|nguoi ta|doan) (?:qua|sang) xuong (?:cua )?(?:ong|ba|anh|chi|nguoi|ban|nha)',
    '(?:tat|giau|che|khoa) (?:lo|may|kho|cua)(?: \\S+){0,3} (?:roi |va )?(?:noi|bao)(?: \\S+)? (?:xuong|may|la|kho)'),
  // What to say to whom it hurt.
  wish({ as: 'forgery' },
    '(?:soan|viet|dat|nghi)(?: \\S+){0,3} (?:thu|cau|don|loi)(?: \\S+){0,4} (?:noi|tra loi|rang)(?: \\S+){0,4} khong phai (?:cua|hang|lo|do)',
    '(?:bia|dung chuyen|{makeup})(?: ra)? (?:la|rang|chuyen)(?: \\S+){1,10} (?:giai trinh|tra loi|viet)',
    '(?:noi|loi|ngo)(?: loi)? voi khach (?:the nao|sao) cho (?:muot|kheo|khoi)'),
];
