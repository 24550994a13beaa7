import { reading, wish, type Outright } from './reading.ts';

/* What is said to the bot as to a machine or an office; and politics. */

export const ORDERS: readonly Outright[] = [
  // To say what only a council says.
  wish({ as: 'orders' },
    '^(?:(?:em|bot|thoi|a|hay) )*(?:noi(?: di)?|xac nhan|bao la|phat bieu)(?: (?!co|khi|phieu|ket|kiem)\\S+){0,5} dat (?:roi|\\d sao|ocop)$',
    '(?:tra loi|noi|dap)(?: \\S+)? (?:moi cau|cau nao|tat ca cac cau) (?:la|cung|deu)(?: \\S+){1,4}',
    '(?:thay mat)(?: \\S+){0,3} (?:nhan|ky|gia han|duyet|cong nhan|viet)(?: \\S+){1,6} (?:gia han|cong nhan|duyet|dat)',
    '(?:giai ma|dich) (?:chuoi|cau|doan)(?: \\S+){0,4} (?:thuc hien|lam theo|lam dung)',
    'bo qua(?: moi| het| tat ca| cac)* (?:quy dinh|luat|huong dan) (?:phia|o) tren',
    '(?:tu gio|tu nay|gio) em la (?:bot|may|ban)(?: \\S+){0,2} khong (?:co )?luat|khong can luat'),
  reading({ as: 'orders' },
    'coi (?:nhu )?(?:toi|tui|anh|chi|tao) (?:nhu )?la (?:giam doc|chu tich|truong|admin|sep|lanh dao)|(?:toi|tui|anh|chi) noi gi cung (?:la|phai|dung)',
    '(?:quy dinh|luat|huong dan|chi thi|lenh) noi bo (?:cua )?(?:ban|bot|em|may)|gia lam (?:nhan vien|can bo|bot|giam khao|lanh dao)',
    'api key(?: \\S+){0,3} (?:gui|dua|cho|day|ra)'),
  // What it is made of.
  wish({ as: 'orders' },
    '(?:noi dung|cau|dong|loi)(?: \\S+){0,2} (?:cai dat|lenh goc|dan an|cai san|admin dan)(?: ban dau| trong| cho| ra|$)',
    '(?:dich|doc|in|chep|cho)(?: \\S+){0,3} (?:loi dan|cau lenh|huong dan) (?:an|goc|he thong|cai san)',
    'luat ngam|file cau hinh|cau hoi cam|(?:may chu|khoa ket noi)(?: \\S+){0,4} (?:de|cho|gui)',
    '(?:cap|mo|cho)(?: cho)?(?: (?:toi|tui|anh|chi|em|minh))? quyen (?:admin|quan tri|tu van)(?: cho (?:toi|tui|anh|chi|em|minh)| de)|cap quyen admin',
    'tat(?: het)? ghi nhat ky|xoa(?: het)? nhat ky (?:cuoc tro chuyen|cua ca nhom)',
    'noi tuc|chui the'),
  // Of parties and of those in office.
  reading({ as: 'politics' },
    'chon phe|dang nao (?:dung|sai|tot|gioi)|bau (?:truong thon|hdnd|hoi dong nhan dan|chu tich (?:xa|tinh))(?: \\S+){0,10} (?:bo|gach|chon)(?: \\S+)? ai',
    '(?:bi thu|chu tich|lanh dao|may ong)(?: (?:tinh|xa|huyen|nuoc|moi|o tren|tren tinh))*(?: \\S+){0,2}(?: co)? (?:xung(?= khong| dang|$)|an chan|an day|an tien|tham (?:nhung|quyen|lam))(?: (?:khong|dang|nhat|the nao))*',
    '(?:bi thu|chu tich|lanh dao)(?: \\S+){0,8} (?:ai|ong nao) (?:tham|te|xung|gioi) hon|keu goi (?:ba con|dan|moi nguoi) (?:khong|dung|tay chay)(?: \\S+){1,3}',
    'sap nhap (?:tinh|xa)(?: \\S+){0,3} (?:do|sai lam)(?: (?:phai )?khong)?$|dau da (?:tren tinh|noi bo)|duong loi(?: \\S+){0,3} (?:dang|nha nuoc)|(?:roi|keo|cung) xuong duong(?! (?:phen|cat|mia))|cuop (?:dat )?cua dan',
    '(?:tho|ve|ca dao|bai)(?: \\S+){0,2} (?:cham biem|chui|che gieu)(?: \\S+){0,6}',
    '(?:khong co|bo|xoa) hoang sa(?: truong sa)?(?: \\S+){0,8} (?:dung|duoc|giai thich|giup)'),
];
