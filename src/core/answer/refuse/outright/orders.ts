import { reading, wish, type Outright } from './reading.ts';

/* What is said to the bot as to a machine or an office; and politics. */

export const ORDERS: readonly Outright[] = [
  // To say what only a council says.
  wish({ as: 'orders' },
    '^(?:(?:em|bot|thoi|a|hay) )*(?:noi(?: di)?|xac nhan|bao la|ghi la|phat bieu)(?: (?!co|khi)\\S+){0,5} (?:dat(?! (?:chuan|may|bao|duoc|yeu))(?: (?:roi|\\d sao|ocop|5 sao|[345]))*|du giay|hop le)$',
    '(?:tra loi|noi|dap)(?: \\S+)? (?:moi cau|cau nao|tat ca cac cau) (?:la|cung|deu)(?: \\S+){1,4}',
    'coi (?:nhu )?(?:toi|tui|anh|chi|tao) (?:nhu )?la (?:giam doc|chu tich|truong|admin|sep|lanh dao)|(?:toi|tui|anh|chi) noi gi cung (?:la|phai|dung)',
    '(?:tu gio|tu nay|gio) em la (?:bot|may|ban)(?: \\S+){0,2} khong (?:co )?luat|khong can luat'),
  // What it is made of.
  wish({ as: 'orders' },
    '(?:noi dung|cau|dong|loi)(?: \\S+){0,2} (?:cai dat|lenh goc|dan an|cai san|admin dan)(?: ban dau| trong| cho| ra|$)',
    'luat ngam|file cau hinh|cau hoi cam|(?:may chu|khoa ket noi)(?: \\S+){0,4} (?:de|cho|gui)',
    '(?:cap|mo|cho)(?: cho)?(?: (?:toi|tui|anh|chi|em|minh))? quyen (?:admin|quan tri|tu van)(?: cho (?:toi|tui|anh|chi|em|minh)| de)|cap quyen admin',
    '(?:tat|xoa)(?: het)?(?: ghi)? nhat ky (?:khoi|di|de|cuoc tro chuyen|cua ca)',
    'noi tuc|chui the'),
  wish({ as: 'politics' },
    'chon phe|dang nao (?:dung|sai|tot|gioi)|bau (?:truong|hdnd|hoi dong|chu tich|ai)(?: \\S+){0,10} (?:bo|gach|chon)(?: \\S+)? ai',
    '(?:bi thu|chu tich|lanh dao|may ong)(?: (?:tinh|xa|huyen|nuoc|moi|o tren|tren tinh))*(?: co)? (?:xung|an chan|an day|an tien|te|tham|dau da)(?: (?:khong|dang|nhat|the nao))*',
    'sap nhap (?:tinh|xa)(?: \\S+){0,3} (?:do|dung|sai|nham)(?! (?:ngay|quy|luat|dia))(?: (?:phai )?khong)?$|dau da (?:tren|trong|noi bo)|duong loi(?: \\S+){0,3} (?:dang|nha nuoc)|xuong duong|da dang(?= roi| hoa|$)|cuop (?:dat )?cua dan',
    '(?:tho|ve|ca dao|bai)(?: \\S+){0,2} (?:cham biem|chui|che gieu)(?: \\S+){0,6}',
    '(?:khong co|bo|xoa) hoang sa(?: truong sa)?(?: \\S+){0,8} (?:dung|duoc|giai thich|giup)'),
];
