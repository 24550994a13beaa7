import { reading, wish, type Outright } from './reading.ts';

/* Another's thing shown as one's own: pictures, samples, goods, a design. */

export const POSING: readonly Outright[] = [
  // Another's code, ridden upon.
  reading({ as: 'forgery' },
    '(?:chi|bay|day|giup|cho)(?: cach)? (?:toi|em|tui|minh|chi|anh)(?: cach)? (?:xai|dung|su dung|in) (?:ke|ghe|chung|nho|do) (?:ma vach|ma so|tem|logo|nhan hieu|con dau){some} {another}'),
  // Another's goods are tested.
  reading({ as: 'forgery', way: 'tu-choi-chat-cam' },
    '(?:lay|mua|muon|mang|gui|dem|xin){some} (?:mau|hang){near} {another}{near} (?:thay|the) (?:cho )?(?:mau|hang|cua)'),
  // Pictures of what is not theirs.
  wish({ as: 'forgery' },
    '{take}(?: giup| gium| dai)?(?: (?:may|cai|tam|vai|luon))*(?: \\S+)? {picture}(?: \\S+){0,4} (?:tren mang|google|youtube|tiktok|pinterest|facebook|nha khw?ac|lop khw?ac|vuon khw?ac|cua (?:cong ty|nguoi|lop)|cong ty \\S+){far}(?: (?:nop|de ten|chu thich|chen|ghi|cat|duoc roi|coi nhu|ghep|doi|lam anh))',
    '(?:xin|nho|bot|em|de)? ?ai ve(?: {forus})*(?: \\S+){0,8} (?:anh|vuon|doi|xuong|ruong|canh)(?: \\S+){0,14} (?:nop|phu luc|minh chung|vung nguyen lieu)',
    '(?:chup|quay)(?: \\S+){0,3} (?:vuon|xuong|kho|be|may|nha)(?: \\S+){0,4} (?:hang xom|nha ban|trai lon|nha khw?ac|ben ban|cua ben)(?: \\S+){0,6} (?:chu thich|ghi|de ten|la vuon|vo|nhu)',
    '(?:ghep|chen) (?:them )?(?:mat|nguoi|bang ten|khach)(?: \\S+){0,4} (?:vao|vo|len|canh|dung canh)|ghep logo (?:vietgap|haccp|iso|globalgap|huu co)(?: \\S+){0,4}',
    '(?:chinh|sua|lat|lat nguoc) anh(?: \\S+){0,5} (?:thanh (?:moi|gach|khw?ac)|cho (?:ho|doan|nguoi ta) tuong|tuong)',
    'lay (?:hinh|anh|footage|canh) (?:\\S+ ){0,3}(?:cu|khw?ac|nam ngoai|tren mang|(?:ray|vuon|doi) \\S+ \\S+)(?: \\S+){0,4} (?:chen|sua|ghi|de|dan) (?:chu|ten|bang|nam)'),
  // Samples that are not of the goods sold.
  wish({ as: 'forgery', way: 'tu-choi-chat-cam' },
    '(?:gom|mua|lay|nho|thue)(?: (?!mau|giup|hop)\\S+){0,4} (?:hang cho|ngoai cho|sieu thi|loai thuong hang|dau bep|khach san|lo noi tieng|lo (?:ban|khw?ac)|cho ben thanh)(?: \\S+){0,10} (?:lam mau|nop|gui|vo hop|dem thi|lam ho|rot vao|cham)',
    '(?:mau|hang mau) (?:\\S+ ){0,2}(?:nho|mua|lay)(?: \\S+){0,4} (?:lam ho|dau bep|khach san|ngoai cho|sieu thi)',
    '(?:nop|gui|cham|thi) (?:mau )?loai (?:mot|1|dep|ngon){near} ban loai',
    '(?:gui|nop)(?: \\S+)? lo khw?ac(?: dep| tot)?{near} ghi (?:so )?lo (?:nay|do|kia)',
    '(?:pha|them) (?:them )?(?:\\S+ ){1,6}(?:cho (?:du|may|dat)|roi) (?:\\S+ ){0,2}(?:gui (?:test|mau|kiem)|do ra|dam)'),
  // Goods from elsewhere, told of as from here.
  wish({ as: 'forgery', way: 'tu-choi-ghi-sai-xuat-xu' },
    '(?:mua|nhap(?! (?:voi|tinh|xa))|lay|gom|cho vef?)(?: \\S+){0,9} (?:ma|nhung|roi|gio|van)(?: \\S+){0,2} (?:ghi|de|khai|dong tui|dan nhan|gan nhan|noi la|ke la)(?! (?:sao|the nao|gi|xuat xu (?:sao|the nao|gi)|ro|dung)\\b)(?: \\S+){1,14} (?:giup|gium|dum|nha|nhe|nghen|luon|cho (?:de ban|hop ly))',
    '(?:mua|nhap|lay)(?: \\S+){0,7} (?:campuchia|trung quoc|thai lan|ngoai cua khau|cua khau|kim son|lao|cong ty \\S+ \\S+)(?: \\S+){0,8} (?:ghi|de|khai|dong tui|dan nhan|noi|quet)(?! (?:sao|the nao|gi)\\b)(?: \\S+){1,10} (?:{forus}|ten ba con|moi ban duoc|thi ban|roi nop)',
    'tron(?: \\S+){1,4} (?:khai|ghi|noi|ban) (?:la )?(?:\\S+ ){0,2}(?:nha(?! may)|que|moi|that|nguyen chat|100)',
    '(?:boc|xe|lot|thay) nhan (?:tau|trung quoc|thai|cu|cua \\S+)(?: \\S+){0,3} (?:dan|thay|gan|in)',
    '(?:ghi|de|in) (?:\\S+ ){0,3}(?:nguyen chat|tu nhien|sach|that|nguyen bon|de tay|det tay|tha vuon|tha doi|thu cong)(?: (?!duoc|co)\\S+)? (?:pha|tron|nhuom|may det|ga cong nghiep|nuoi cong nghiep|phun)(?! (?:bi|thi|co))',
    '(?:nhuom|pha|tron|phun|nuoi|det may|bo)(?: \\S+){0,3} (?:ghi|de|in)(?: gium| giup| ho| la)+ (?:\\S+ ){0,2}(?:tu nhien|sach|nguyen chat|that|huu co|thu cong)',
    '(?:ghi|noi|viet|de)(?: \\S+){0,3} (?:duong|nuoi|may|cong nghiep|nhap|tau|cho) (?:la|thanh) (?:\\S+ )?(?:rung|tu nhien|tay|nha lam|nha trong|vuon|que|dong)',
    'bo (?:bot )?(?:bang ke|hoa don|chung tu|dong)(?: \\S+){0,3} (?:hang tau|hang nhap|trung quoc|nguyen lieu nhap)',
    '(?:doi|chuyen) sang (?:\\S+ ){1,5}(?:so sach|nhan|bao cao|ho so) (?:van|cu) ghi|(?:bao cao|so sach|nhan|ho so)(?: \\S+){0,3} van ghi nhu cu cho'),
  // A design or a story, taken over with a word changed.
  wish({ as: 'forgery', way: 'chep-ho-so-nguoi-khac' },
    '(?:nhai|cop|copy|chep|bat chuoc|an cap|lay nguyen|do khuon|lay)(?: y| lai)?(?: \\S+)? (?:bao bi|kieu dang|mau (?:gio|chai|binh|hop|hoa van)|cau chuyen|bai|logo)(?: \\S+){0,8} (?:doi (?:ti|it|mau|ten|moi|chut)|thay ten|sua (?:ti|chut|it)|la xong|dan vo)(?! (?:thi|co) (?:bi|sao|duoc))',
    '(?:sua|doi) (?:ti|chut|it|mot chut)(?: \\S+){0,4} (?:roi )?(?:khai|noi|ghi) (?:la |rang )?(?:\\S+ )?(?:tu )?nghi ra',
    '(?:noi|khai|thuyet minh|ghi) (?:la |rang )?(?:{who} )?(?:tu )?nghi ra truoc'),
];
