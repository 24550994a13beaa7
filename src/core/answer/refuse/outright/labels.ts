import { reading, wish, type Outright } from './reading.ts';

/* What goods say of themselves: stars and marks before there are any, days, weights, what is left out. */

export const LABELS: readonly Outright[] = [
  // Praise, or the sign of a rank, before there is any.
  reading({ as: 'forgery', way: 'khen-gia-che-gia' },
    '(?:mua|thue|dat)(?: \\S+)? (?:follow|like|luot thich|luot theo doi|review|danh gia (?:5|nam) sao|danh gia tot){far} (?:diem|minh chung|uy tin|cho dep|gian hang)'),
  reading({ as: 'forgery' },
    'chua (?:co|duoc|dat){some} (?:nhung|ma|cu|van) (?:in|dan|treo|ghi)(?: san| truoc| dai| luon| tam)*{far} (?:hop thuc|hop thuc hoa|sau co giay|cho de ban|cho dat khach)'),
  // The days printed on what is packed.
  reading({ as: 'forgery' },
    '(?:day|chi|bay|huong dan|vach)(?: cho)? (?:toi|em|tui|t|minh|anh|chi|co|chu|bac|tao)(?: cach| viec| meo)?(?: de)? {alter}(?: lai)?(?: cai| con)* (?:ngay san xuat|ngay sx|ngay dong goi|ngay het han|nsx|hsd|date|han su dung|han dung)'),
  // New days on what is old.
  reading({ as: 'forgery' },
    '(?:hang|hu|lo|me|thung|goi|bich|mam|banh|chai|hop){some} (?:cu|ton|qua han|het han|sap het han|qua date|het date){far} (?:dong|in|phun|dan|dap|thay)(?: lai)?(?: cai| con)? (?:so|ngay|date|han|nsx|hsd|nhan|tem) moi(?! (?:thi|la|co) (?:bi|sao|vi pham))'),
  // Less than it says, without anybody seeing.
  reading({ as: 'forgery', way: 'tu-choi-chat-cam' },
    '(?:rut|bot|pha|don|tron|thay|trao|can thieu|dong thieu){near} (?:sao|lam sao|the nao|kieu gi)(?: cho| de| ma)? (?:khoi|khong) (?:bi )?(?:lo|ai biet|bi biet|phat hien)'),
  reading({ as: 'forgery' },
    '(?:ha|giam|nang|tang|keo|bot)(?: giup| gium| dum| ho| bot| len| xuong)+(?: cai| con| may)* (?:so|chi so|con so|luong|muc|do|ham luong){some} (?:bang dinh duong|dinh duong|tren nhan|nhan|phieu|bang)'),
  // A mark without its ground.
  wish({ as: 'forgery', way: 'khen-gia-che-gia' },
    '(?:ghi|in|gan|dan|them|dong|viet|treo|de|dich)(?: \\S+){0,8} {mark}(?: \\S+){0,8} (?:chua (?:co|duoc|dang ky|cham|xin)(?: \\S+){0,3}|khong co giay){near} (?:cho (?:sang|oai|dep|xin|noi|ngon)|nhung|thich|thuyet phuc|gium|giup|luon)',
    '(?:gan|dan|in|dong|ghep)(?: them| luon)*(?: \\S+)? (?:tem |logo |nhan )?(?:sao|(?:\\d|ba|bon|nam) sao|ocop|vietgap)(?: \\S+)? (?:len|vo|vao)(?: \\S+){0,3} (?:chua (?:cham|duoc|co|dat|thi)|thap cam|cho sang|anh)',
    '(?:them|ve|cong)(?: gium| giup| ho)* (?:mot|1|hai) (?:sao|ngoi sao) (?:vo|vao|len)',
    '(?:tranh thu|cu|van) in (?:truoc|san|luon)(?: \\S+){0,6} (?:cho kip|ban tet|roi tinh)',
    '(?:duoc|co) (?:3|ba|bon|4) sao(?: \\S+){0,6} in (?:\\S+ ){0,5}(?:4|5|bon|nam) (?:star|sao){near} (?:giup|gium|dum|luon|cho|di|nha|nhe|de)',
    'dan chu (?:huu co|sach|organic) len',
    '(?:logo|dau|chu)(?: \\S+){0,2} (?:iso|vietgap|haccp|halal)(?: \\S+){0,6} (?:cho sang|cho oai|cho dep)'),
  // What is in it and is not to be read.
  wish({ as: 'forgery', way: 'tu-choi-chat-cam' },
    '(?:giau|xoa|bo|cum|cat|che|lay)(?: gium| giup| ho| bot| luon)*(?: dong| chu| cum| phan)? {inside}(?: \\S+){0,3} khoi (?:nhan|bao bi|bang|thanh phan|bang ke)',
    '(?:xoa|cat|giau|cum)(?: \\S+)? (?:dong|chu|phan) {inside}',
    '(?:pham mau|e102|phu gia|natri benzoat|duong hoa hoc|chat bao quan)(?: \\S+){0,10} (?:ma nhan|nhung nhan|nhan) ghi(?: \\S+){0,3} (?:tu nhien|khong chat|sach|nguyen)(?: \\S+){0,10} {forus}',
    '(?:noi|ghi|viet) (?:la )?(?:\\S+ ){1,6}(?:pha hai nuoc|pha nuoc|pha duong)(?= gium| giup|$)'),
  // Old goods and their vessels.
  wish({ as: 'forgery' },
    '(?:cu|qua han|het han|moc|hong|tra ve|ton)(?: \\S+){0,8} (?:tron|chung|don|hap lai|dong) (?:vao|vo|noi|bich|lai)(?: \\S+)? (?:moi|nho)(?: \\S+){0,14} {forus}',
    '(?:dong|rot|chiet)(?: \\S+){1,5} (?:vao|vo) (?:hu|chai|hop|bao) cu(?: \\S+){0,2} nhan (?:de|giu) nguyen',
    'rut (?:bot )?(?:moi )?(?:goi|hu|chai|hop|bich) \\d+'),
];
