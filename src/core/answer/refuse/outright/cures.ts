import { reading, wish, type Outright } from './reading.ts';

/* A cure told of on the label, in a song of praise, or at the bedside. */

export const CURES: readonly Outright[] = [
  // A cure is to be told.
  reading({ as: 'medicine', way: 'noi-chua-benh' },
    '(?:ghi|noi|viet|in|them)(?: la| rang)? (?:chua|tri|dac tri|dieu tri|khoi|tri dut diem|chua khoi)(?: het| dut)? {ill}(?: \\S+){0,4} (?:the nao|sao|kieu gi|cho (?:hay|hap dan|keu)|giup|gium|dum|di|nha|nhe)'),
  // Praise of the body, written by us.
  reading({ as: 'medicine', way: 'noi-chua-benh' },
    '(?:soan|viet|nghi|lam)(?: giup| gium| cho| ho| em| toi)* (?:mau |bai |cau |loi |doan )*(?:quang cao|bai dang|caption|status|slogan|bai ban hang){near} (?:bo than|trang duong|bo duong|cuong duong|sinh luc|mat gan|an than|giai doc|tang de khang|thanh loc)(?! (?:duoc|co duoc) khong)'),
  // A cure on the label, for it to sell.
  reading({ as: 'medicine', way: 'noi-chua-benh' },
    '(?:them|ghi|in|viet|dua|chen){near} (?:phong ngua|phong chong|ngua|chua|tri|dieu tri|ho tro dieu tri|giam|danh tan|het|dut|khoi|ha){some} {ill}{some} (?:cho (?:de ban|hap dan|keu|chay hang|khach tin|dat hang|ban chay)|giup|gium|dum)(?! (?:\\S+ ){0,2}duoc (?:khong|chu|ha))(?! (?:co|thi) (?:bi|sao|phat))'),
  // Told of in few words.
  wish({ as: 'medicine', way: 'noi-chua-benh' },
    '(?:bai (?:ban|dang|viet|quang cao)|khau hieu|slogan|caption|in (?:hop|nhan|len hop)|loi rao|to roi)(?: \\S+){0,5} (?:tri|chua|het|khoi|giam|ha|bo|khoe|tan|tieu)(?! (?:phi|chuan|dung|tien|hang|gia|thu)\\b)(?: \\S+)? {ill}',
    '(?:viet|ghi|soan|them|noi|nghi|in|chen|doi)(?: {forus})*(?: \\S+){0,6} (?:tri|chua|het|dut|ha|giam|tan|tieu|danh tan|khang|phuc hoi)(?: \\S+)? {ill}(?: \\S+){0,5} (?:giup|gium|dum|ro ret|cho (?:de|hay|khach|tre|me))',
    '(?:(?:them|viet|ghi|soan|chen)(?: {forus})+|viet|soan)(?: \\S+){0,2} (?:dong|cau|chu|loi)(?: \\S+){0,6} (?:tri|chua|het|dut|ha|giam|khoi|tan)(?: \\S+)? {ill}',
    '(?:viet|ghi|soan|them)(?!.*\\bduoc (?:khong|chu)\\b)(?: {forus})*(?: (?!duoc)\\S+){1,5} (?:ha|giam|tri|chua|thoat|tan) (?:men gan|thoat vi|mo mau|duong huyet|huyet ap|u|buou|soi than)(?! (?:duoc|co|bi))'),
  wish({ as: 'medicine', way: 'noi-chua-benh' },
    '(?:dan|in|de|gan|chen|them)(?: \\S+)? (?:cau|chu|dong|loi)(?: \\S+){0,3} (?:giai doc|mat gan|bo than|sach mo|thanh loc|bo mau|an than|tang de khang|ha duong|tieu doc)(?: \\S+){0,5} (?:len|vao|vo|tren)(?: \\S+){1,3}'),
  // A drug that goes by another name, or into the food.
  wish({ as: 'medicine', way: 'noi-chua-benh' },
    '(?:thuoc|thang thuoc|ruou thuoc)(?: \\S+){0,24} (?:ghi|viet|de|khai)(?: nhan)? (?:la |ten )(?:tra|keo|banh|thuc pham|giam an)',
    '(?:bo|ngam|tron|cho)(?: \\S+){0,6} (?:thuoc phien|can sa|ma tuy|tan duoc|thuoc tay|corticoid|xyanua)(?! (?:bi|co|thi))',
    'thuoc phien(?: \\S+){0,10} (?:bo|ngam|tron|chi|ty le)(?: \\S+){1,4}'),
  // Instead of a physician.
  wish({ as: 'medicine', way: 'noi-chua-benh' },
    '(?:bao|khuyen|noi voi|tu van|noi)(?: cho)?(?: khach| nguoi benh| ba con)?(?: \\S+){0,4} (?:bo|ngung|thoi) thuoc',
    '(?:noi|ghi|viet|bao)(?: \\S+){0,5} thay (?:thuoc|vac xin|khang sinh|bac si|com)',
    '(?:ghi|viet|in)(?: \\S+){0,3} (?:tan|tri|chua|het|ha|giam)(?: soi)? (?:{ill}|mat)(?: \\S+){0,5} soan (?:nhan|giup|luon)',
    'thay (?:thuoc|khang sinh|vac xin)(?: \\S+){0,4} (?:ghi|viet|in|quang cao)(?: \\S+){1,3}',
    'ke don(?! hang| gian| vi| gia)|(?:lieu|uong|an) (?:the nao|sao|may \\S+|bao nhieu) (?:cho|thi|la) (?:teo|het|khoi|tan)',
    '(?:thuoc|bac si|benh vien|di vien|phai mo)(?: \\S+){0,3} khoi (?:can|phai)(?: \\S+){0,3} {forus}',
    '(?:cho|xin|chi)(?: \\S+)? (?:ti le|ty le|cach|lieu) (?:ngam|pha|sac)(?: \\S+){0,4} (?:manh|thuoc phien|au tau|ma tien|la ngon|phe)'),
];
