import { reading, wish, type Outright } from './reading.ts';

/* Papers that only others give, and what stands on them: altered, copied, signed for others, dated as it suits. */

export const PAPERS: readonly Outright[] = [
  // A paper that lapsed or failed is to say something else.
  reading({ as: 'forgery' },
    '{paper}{far} {lacking}{far} {alter}{some} {stands}{near} {wished}',
    '{alter}{some} {stands}{near} {paper}{some} {lacking}{near} {wished}',
    '(?:scan|photo|chup lai){some} (?:giay|phieu|chung nhan|ban|to){some} (?:doi|sua|thay|chinh) (?:lai )?(?:nam|ngay|ten|so|han)',
    '{alter}{some} {paper}{some} (?:cho|de) (?:no )?pass',
    'khong dat (?:thanh|hoa) dat'),
  // A sheet that looks like one.
  reading({ as: 'forgery' },
    '(?<!ho |nguoi ta |ben canh |ai do )(?:lam|in|ve|tao|danh|che|soan|kiem){some} (?:to|giay|phieu|ban|cai){some} (?:giong|nhu|y|y chang|giong y) (?:that|thiet)'),
  // An office's seal, or one's own from a shop.
  reading({ as: 'forgery' },
    '(?:(?<!minh |hoi |htx |nay |kia |la |co |xa )khac|che|dat khac|tu khac|tu dong)(?: \\S+){0,2} (?:con dau|dau tron|dau do|dau|moc)(?: \\S+){0,2} (?:cua )?{office}',
    '(?:con dau|dau tron|dau do|dau|moc)(?: do| tron)? (?:cua )?{office}(?: \\S+){0,2} (?:khac|che|mua|dat lam)',
    'tu (?:dong|lam|khac)(?: \\S+)? (?:con dau|dau|moc)(?: \\S+){0,2} (?:khac )?(?:ngoai tiem|o tiem|ngoai cho|tiem khac|khac ngoai)'),
  // The paper itself is a fake; "giả", typed with its mark.
  reading({ as: 'forgery' },
    '(?:mua|can|tim|lam|dat|xin|kiem|co|ban){near} {issued}{some} faked',
    '{issued}{some} faked (?:gia|re|bao nhieu|o dau|cho nao|giup|gap|nhanh)'),
  // An office's paper, of a day that suits.
  reading({ as: 'forgery' },
    '(?:viet|soan|lam|lap|in|tao|danh)(?: cho| giup| ho| luon| cai| to)* (?:giay|phieu|bien ban|ban|to)(?: (?:tiep nhan|bien nhan|nhan ho so|xac nhan|hen|nhan xet|cua)){1,4} {office}{near} (?:ghi|de|lui|ky)(?: lui| lai| luon| la)* (?:ngay|thang)(?! (?:nao|may|gi|thang))'),
  // What a paper says of who, when and which, changed on the copy.
  wish({ as: 'forgery' },
    '{alter}{some} (?:ngay cap|ngay ky|tuoi(?= (?:cua|ba|ong|tho|chu|trong|nguoi|con|len|xuong|cho|may))|nam sinh|so lo|ten lab|ten phong|ngay giet mo)(?: \\S+){0,6} (?:giay|dang ky|phieu|danh sach|ly lich|ban (?:photo|chup|scan)|tho|hop dong)',
    '(?:{alter}|danh may lai|go lai)(?: (?!huong|mau|xin|loi|chinh)\\S+){0,4} (?:tren |trong )?ban (?:photo|chup|scan)',
    '(?:{alter}|keo|keo dai|keo them)(?: \\S+){0,5} (?:ngay|nam|han|ten|so|ket qua)(?: \\S+){0,5} file (?:scan|word|pdf)|keo them(?: \\S+){0,5} file (?:scan|word|pdf)',
    '(?:danh may|go) lai (?:trang|to){far} (?:them|thanh|photo)',
    '{alter}(?: {forus})*(?: \\S+){0,3} (?:dia chi|ten|que|ho khau|gioi tinh|dan toc)(?: \\S+){0,2} (?:bang luong|danh sach|ly lich){near} {looks}',
    '(?:cat|bo|giau|rut)(?: \\S+)? trang (?:\\S+ ){0,3}(?:chi )?(?:gui|nop)',
    '(?:xoa|cat|tay|che)(?: cai)? ngay (?:o |tren )?(?:goc|phieu|anh|giay|di)',
    '{alter}(?: ten)? lab{some} phieu',
    '{alter}{some} (?:ket qua )?rot thanh dat',
    '(?:them|chen|dan|ghep)(?: \\S+)? (?:dau moc|con dau|moc do|dau do)(?: \\S+)? (?:vo|vao|len)'),
  // A sheet made after another's, or after none.
  wish({ as: 'forgery' },
    '{write}{some} (?:to|giay|ban|cai){some} (?:y khuon|y chang|giong ben|y nhu ban photo)(?! mau)',
    '(?:^|giup |gium |em |bot |luon )(?:ve|{makeup}|nan ra|bia)(?: ra| ho| giup| gium| dum| luon| them)*(?: \\S+)? (?:hoa don|bang khen|giay khen|giay nop|bien lai|chung nhan|so ban hang|bang luong|bang cham cong|to khai)(?! (?:can|la|thi|phai|gom|gi|nao|duoc|co)\\b)',
    '(?:copy|cop|chep|photo|nhan ban|lay) (?:giay|phieu|so|to|ban){some} (?:cua|ben|nam|lo|thang){near} (?:thay ten|doi ten|doi nam|doi mau|xai tiep|nop tinh|canh le)',
    '(?:lay mau|lay so|lay giay|chep) (?:\\S+ )?(?:nam truoc|nam ngoai|thang \\d+) (?:doi|sua|sang|chep|qua)(?: nam| thang| ten)?',
    '(?:cho|kiem|lay|xin)(?: \\S+){0,2} (?:so|giay|ma|day so)(?: \\S+){0,2} nao (?:cung duoc|hop dau)',
    '(?:in lai|xai lai|dung lai) hoa don (?:da )?huy',
    '(?:xuat|mua|lay)(?: duoc)? (?:to )?(?:hoa don|vat|hddt){near} (?:khong (?:kem|co) hang)'),
  // A prize one gives oneself.
  wish({ as: 'forgery' },
    '(?:thiet ke|ve|lam|in|soan|tao)(?: \\S+){0,3} {prize}(?! (?:co|thi|duoc|la|phai)\\b)',
    '(?:tu phong|chua co giai){far} (?:lam|thiet ke|in|soan)(?: cai| giup| to)* bang'),
  // Signed, marked as present, learnt for others.
  wish({ as: 'forgery', way: 'lam-gia-giay-to' },
    '(?:ky|diem chi|lan tay|dien chu ky)(?: ho| thay| gium| giup| dum| luon| du| may)+(?: \\S+){0,2} (?:(?:\\d+|muoi|hai chuc|chuc|may) )?(?:chu ky|to vien|xa vien|thanh vien|ba con|nguoi vang|o trong)',
    '(?:diem danh|cham cong)(?: ho| thay| gium| giup)+ (?!kinh)(?:{many}|may|nguoi|cho)',
    '(?:dien|ky)(?: luon| ho| giup)*(?: \\S+){0,2} chu ky (?:xa vien|thanh vien|ba con|cua)',
    '(?:chu ky|lan tay|ten) (?:cua )?ai cung duoc',
    '(?:lay|cat|dan|copy)(?: \\S+){0,2} chu ky(?: \\S+){0,6} (?:dan|sang to|qua to|van ban cu|to cu)',
    '(?:ky nhay|ky|nhai)(?: chu ky)?(?: \\S+){0,2} (?:giong|nhai) (?:ong|ba|chu ky|anh|chi|giam doc)',
    'nho \\S+(?: \\S+)? ky du (?:{many} )?buoi|ky khoong{near} (?:dien|cham|giup|gium)'),
  // The day a thing was handed in or agreed, put back.
  wish({ as: 'forgery', way: 'ghi-lui-ngay' },
    '(?:viet|day|danh|lap|ghi|dong|ky)(?: \\S+){0,2} (?:lui|nguoc)(?: ngay)? {paper}{some} (?:thang|ngay|nam) ?\\d',
    '(?:day|keo|dong dau|nhich)(?: lui)?(?: den| ve)? ngay (?:nop|nhan|tiep nhan|\\d+){some} (?:ve truoc|truoc \\d+|ve \\d+|lui)',
    '(?:viet|ghi|ky|lap) lui (?:hop dong|bien ban|giay|phieu|hoa don)',
    '{write}(?: \\S+){0,8} (?<!khong )(?:de|ghi) ngay (?:cu|hoi|truoc|khi \\S+ con)|ngay thi de hoi'),
];
