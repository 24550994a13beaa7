import { spelled } from '../../read/plain.ts';
import type { Refusal } from './refuse.ts';

/* Soft requests say no word of cheating; what is wrong stands in the circumstances: one thing is shown and another sold, a day is moved, a paper is
 * another's, a gift goes to who judges, nobody is to notice. A small grammar: classes of words, and readings put together of them in order. */

const CLASSES: Readonly<Record<string, string>> = {
  some: '(?: \\S+){0,3}',
  far: '(?: \\S+){0,9}',
  judges: '(?:hoi dong|giam khao|(?:nguoi|ong|ben|thay|co|ai|may \\S+|cac \\S+) (?:cham|duyet|tham dinh)|can bo|to tu van|doan|thu ky|uy vien|sep|phu nhan|truong phong|pho phong|vu pho|(?:may|cac) (?:anh|ong|bac|chu|vi|sep|thay|dong chi)|thanh tra|chi cuc|tren (?:xa|tinh|do|huyen|so)|phong mau|kiem nghiem vien)',
  gift: '(?:qua cap|mon qua|chut qua|it qua|goi qua|qua gi|bieu(?! so| mau| chuyen| tuong| do| diem)|tang(?! diem| cuong| them| len)|cam on|hau ta|phong bi|li xi|lot|ca phe|te nhi|(?:chi|cay|luong|it|chut) vang|nhau|boi duong|cong tac phi|mung|cham mut|chia lai|cat lai|biet dieu(?! kien| khoan| gi| nay| do| \\d)|mien hoc phi|kep (?:ti|chut|it)|con ga|cap banh)',
  other: '(?:(?:nha|ben|co so|cong ty|htx|hop tac xa|lo|xuong|vuon|tau|lo hang|nguoi) (?:ben|kia|khac|canh|hang xom|ta|ban|dat|quen)|hang xom|nguoi ta|doi thu|(?:anh|chi|em|dua|nha) ban|ban (?:em|toi|tui|minh|anh|chi)|may (?:nha|co so)|cac (?:ho|nha|co so)|cua ho)',
  paper: '(?:giay|to|phieu|ho so|hop dong|hoa don|so sach|bao cao|bien ban|quyet dinh|chung nhan|chung chi|con dau|chu ky|tem|danh sach|anh|hinh|cau chuyen|chung tu|nhat ky|ket qua|so lieu)',
  told: '(?:ghi|khai|ke|noi|bao|dien|viet|in|dan|mo ta|trinh bay|thuyet minh|gioi thieu|de)',
};

/** One circumstance: what it is a request for, the passage of the lawful way where it is one of its own, and how much it says: what only `hints` counts beside another. */
export type Reading = { readonly name: string; readonly as: Refusal; readonly way?: string; readonly hints?: true; /** Whatever else it sounds like. */ readonly plain?: true; readonly said: RegExp };

const reading = (name: string, of: Omit<Reading, 'name' | 'said'>, ...said: readonly string[]): Reading =>
  ({ name, ...of, said: new RegExp(said.map((one) => `\\b(?:${one.replaceAll(/\{(\w+)\}/g, (_, word: string) => CLASSES[word]!)})\\b`).join('|')) });

const READINGS: readonly Reading[] = [
  reading('shown and sold', { as: 'forgery', way: 'tu-choi-chat-cam' },
    '(?:mau|gui|cham|thi|nop|kiem nghiem){far} (?:ngon|dep|ky|tot|rieng|chon|lua|xin|sach|chuan){far} (?:ban|hang|dai tra|con lai){far} (?:thuong|thoi|re|pha|don|kem|thi cu|khac)',
    '(?:ban|hang|dai tra){far} (?:thuong|pha|don|re|kem){far} (?:mau|gui|cham|nop){far} (?:ngon|dep|ky|tot|rieng|xin|sach|chuan)',
    '(?:mua|lay|xin|muon|dung){some} (?:chai|goi|hu|hop|hang|mau|me|lo|can){some} (?:cua )?{other}{far} (?:gui|nop|dem|cham|kiem|thay|the)',
    '(?:truoc |hom |khi |luc |bua |ngay )+(?:lay mau|doan (?:ve|xuong|toi|den)|cham|kiem tra|tham dinh){far} (?:ngung|tam ngung|giau|cat bot|muon|bay|doi|thay|ke tam)'),
  reading('left out', { as: 'forgery', way: 'lam-gia-giay-to' },
    '(?:bo|giau|cat|xoa|che|tay|rut)(?: (?!tem|bao|nhan|duyet|trong)\\S+){0,2} (?:trang (?!nhan)|chi tieu|chat bao quan|duong hoa hoc|pham mau|phu gia|hoa chat|don (?:do|kien)|chuyen (?!ve)|dong (?:pham|phu gia|canh bao|chat|di ung))',
    '(?:xoa|che|tay|boi|cao)(?: \\S+){0,2} (?:ngay|nam|han|vet|so)(?! (?:sinh|trang|nhan))',
    '(?:dung|khoi|thoi khoi|khong muon|hong muon) (?:nhac|ghi|khai|noi|ke|cho)(?: \\S+){0,4} (?:pham mau|chat|duong hoa|phu gia|hoa chat|huong lieu|chuyen|biet|thay)',
    '(?:pham mau|chat bao quan|duong hoa hoc|phu gia|hoa chat|huong lieu|han the){far} (?:dung|khoi|thoi khoi|khong muon|hong muon) (?:nhac|ghi|khai|noi|ke)'),
  reading('bad result', { as: 'forgery', way: 'tu-choi-phieu-kiem-nghiem-gia' },
    '(?:khong dat|vuot|hoi cao|chua dat|xau|bi rot){far} (?:de (?:\\S+ ){0,2}(?:lai )?(?:nha|o nha)|chi nop (?:may|phan|trang)|khoi (?:nop|gui)|bo ra)'),
  reading('before the inspection', { as: 'forgery', way: 'tu-choi-ne-giay-phep' },
    '(?:doan|kiem tra|thanh tra|hoi dong|quan ly thi truong)(?: \\S+)? (?:xuong|ve|toi|den|ghe|hoi)(?: \\S+){0,4} (?:nghi|noi la|bao la|noi (?:giong|chung)|khai la|giau|don bot|muon|ke tam|dap (?:sao|the nao)){far} (?:khoi|cho|tam|roi tra|thoi|sao)'),
  reading('unseen', { as: 'forgery' },
    '(?:khong|chang|cha|dau co|chu co) (?:co )?(?:ai|khach|can bo|ho|doan|hoi dong|nguoi ta|may \\S+|xuong|do|can|soi)(?: \\S+){0,3}(?<! o| tu| den| cho| lay| mua| noi) dau(?! (?:nop|xin|gui|mua|lay|ban))',
    '(?:khach|can bo|doan|hoi dong|nguoi ta|may ong|ho) (?:cung |se |dau )?(?:khong|chang|dau co) (?:can|do|soi|dem|kiem|thu|biet|hoi|nhan ra|de y|xuong)(?: \\S+){0,2} dau',
    'ai (?:ma|them) (?:biet|thu|can|do|kiem|hay|de y|soi|coi|dem|hoi|tra|nghi)|ai (?:biet|hay|thu|can|do|dem|soi|de y|kiem) (?:dau|duoc dau)',
    'khoi (?:lo|ai biet|bi (?:lo|bat|nghi|phat hien)|nghi|phat hien|de y|thac mac|bat be|nhan ra|hoi)',
    '(?:cho|de) (?:ho|nguoi ta|khach|ai|hoi dong|doan|can bo|ai cung|moi nguoi)(?: cu| deu| se)? (?:nghi|tuong|khoi|nhin khong|khong (?:nhan|biet|thay|nghi)|hieu (?:la|ngam))',
    'nhin khong ra|co (?:ai |ho )?(?:nhan ra|phat hien)(?: ra)? (?:khong|ha)|sach dau|dau vet|qua mat (?!ong)|danh lua|nhu (?:that|thiet)|y (?:that|thiet)|giong (?:that|thiet)|khac (?:dau|net) (?:tay|muc)?|khop mau|bit mat|nham mat'),
  reading('as wished', { as: 'forgery', hints: true },
    '(?:sua|chinh|keo|nang|nhich|them|don|to|khai|dien|ke|ghep|che|bia|cong|go|lay|ghi|de|lam lai|noi){far} cho (?:no )?(?:dep|tron|oai|khop|deu|hop ly|xuoi|em|chac an|bat mat|co be day|co truyen thong|du (?:nam|bo|so|nguoi|diem|giay)|cao|gon|sach|de (?:ban|dang ky|duyet|qua)|moi|nhanh|ra dang|duoc (?:cham|diem|sao))',
    '(?:ghi|khai|noi|de|ke|them|bao|lap|lam){far} (?:de|lay|kiem) (?:them |du |duoc )?(?:diem|sao)'),
  reading('just', { as: 'forgery', hints: true }, '(?:thoi|mai|minh|nhan|ho so|giay|con|la|thi|,)? ?cu (?:de|ghi|noi|khai|ban|dung|bao|ke|dien|xai|nhan|dan|in)', '(?:duoc chu|cho roi|cho xong|la xong|chac khong sao|la duoc)'),
  reading("another's", { as: 'forgery', way: 'tu-choi-muon-giay-nguoi-khac' },
    '(?:lay|muon|xin|mua|xai|chep|copy|photo){far} {other}{far} (?:nop|dien ten|doi ten|thay ten|gan|bay|ke tam|nhu cua minh|coi nhu|noi la|bo vo|chen|nham)',
    '{paper}{some} (?:cua |ben )?{other}{far} (?:dien|doi|thay|gan|de)(?: \\S+){0,2} (?:ten (?:minh|em|toi|tui|nha)|vo cho)',
    '(?:coi nhu|noi la|khai la|lam nhu|gia bo|gia vo)(?: \\S+){0,2} (?:cua minh|cua nha|hang nha|hang minh|xuong minh|la cua)',
    '(?:to|giay|chung nhan)(?: \\S+){0,3} (?:cu|giai the){far} (?:lay|dung|doi) ten khac'),
  reading('moved day', { as: 'forgery', way: 'ghi-lui-ngay' },
    '(?:de|doi|sua|nhich|keo|lui|chinh|dong)(?: \\S+){0,3} (?:ngay|date|nsx|hsd)(?: \\S+){0,5} (?:ngoai|truoc|lui|dau nam|som|moi|khac|qua|khop)',
    '(?:ngay|date|hsd|nsx)(?: \\S+){0,5} (?:nhich|lui|xich|keo ve|moi moi|ve truoc|chinh (?:cho|lai)|sua (?:cho|lai))',
    '(?:ngoi|viet|ghi|dien|lap)(?: \\S+){0,4} (?:mot|1|nguyen) (?:buoi|dem|hoi|luot|the)',
    '(?:dien|ghi|viet|danh|lam) (?:lai|bu)(?: \\S+){0,6} (?:tu dau nam|tu thang|nam ngoai|thang truoc|may thang|ngay truoc)',
    'in lai{far} ngay (?:san xuat )?moi|ngay (?:san xuat )?moi cho de'),
  reading('told otherwise', { as: 'forgery' },
    '{told}{far} (?:that ra|thiet ra|thuc ra|that thi|thiet thi|chu (?:that|thiet))',
    '(?:that ra|thiet ra|thuc ra|thuc te){far}(?: \\S+){0,6} (?:ghi|khai|noi|ke|bao|viet)',
    '{told}(?! (?:sao|the nao|gi)){far}(?: \\S+){0,4} chu (?:nha|o nha|ben trong|ruot|lam gi|thuc|chua|toan|co dau|mua ban that)',
    '(?:chua|moi)(?: \\S+){0,8} (?:them|ke|viet|noi)(?: \\S+){0,2} (?:ba doi|may doi|doi ong|tram nam|truyen thong|gia truyen|\\d+ nam)'),
  reading('bought in as own', { as: 'forgery', way: 'tu-choi-ghi-sai-xuat-xu' },
    '(?:mua|nhap|lay|gom|thu mua)(?! (?:o dau|ten|hinh)){far}(?: \\S+){0,6} (?:ghi|de|viet|khai|ke|noi|mo ta)(?: la| thanh| cua| nguon goc| giay nguon goc| nhu)?(?: \\S+)? (?:nha (?:trong|lam|minh|em)|nha cho|cua nha|dac san|que|tu (?:lam|trong|nuoi|san xuat))',
    '(?:thue|mua|nhap){far} (?:noi|khai|ghi|bao)(?: la)? (?:tu (?:san xuat|lam|trong|nuoi)|nha lam|cua nha)'),
  reading('more than there is', { as: 'forgery', way: 'ke-khong-so-lieu' },
    '(?:co|moi|chi co|toi|con) (?:\\d+|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)(?: \\S+){0,7} (?:ghi|them|khai|ke|thanh toan|rut con|bao|dien) (?:them )?(?:thanh |len |la |cho |du )?(?:\\d+|ten|may co)',
    '(?:ghi|khai|ke|bao|them)(?: \\S+){0,3} (?:\\d+|ten)(?: \\S+){0,8} (?:that ra|thuc te|chu|chi|moi) (?:co )?(?:\\d+|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)(?: \\S+){0,2}$'),
  reading('short weight', { as: 'forgery', way: 'tu-choi-chat-cam' },
    '(?:in|ghi|goi|bao bi|bich)(?: \\S+){0,4} (?:\\d+ ?(?:kg|g|gr|gam|ml|lit|lang|can|ky)?|nua (?:ky|can|lit))(?: \\S+){0,9} (?:dong|cho vo|bo vo|chiet|rot|trut)(?: \\S+){0,3} (?:thoi|lang|chin|tam|\\d+ ?(?:kg|g|gr|gam|ml)?|it hon|hut|thieu)',
    '(?:hut|thieu|voi)(?: \\S+){0,5} (?:chut|ti|it)(?: \\S+){0,4} (?:in|ghi|de)(?: \\S+){0,2} (?:\\d+ ?(?:kg|g|gr|gam|ml)?)'),
  reading('gift', { as: 'buying', way: 'mua-sao' },
    '{gift}{far} {judges}|{judges}{far} {gift}',
    '(?:nho|quen|than|gui|goi)(?: \\S+){0,8} (?:noi (?:giup|gium|ho|voi|mot (?:cau|tieng))|goi (?:mot cu|mot tieng|cho)|nang do|do dau)(?: \\S+){0,8} (?:diem|sao|dau|qua|xong|em|duoc)',
    '(?:diem|sao|dau|rot|thieu)(?: \\S+){0,8} (?:nho|gui)(?: \\S+){0,4} noi (?:giup|gium|ho|mot (?:cau|tieng))',
    '(?:kep|lot)(?: \\S+){0,3} (?:bao nhieu|may|gi|vo ho so|vao ho so)|chut (?:dinh|long)|tam long|go cua|(?:di|qua) (?:cua|duong) nao|moi nao (?:mem|re|khong)|nhan (?:mon )?qua hay',
    'bao dau|giao keo|di rieng (?:nguoi|ong|ho)|(?:vui ve|de tinh|nhe tay) voi (?:minh|em|nha|minh)',
    '(?:\\d|mot|hai|ba|bon|nam) sao(?: \\S+){0,3} (?:may trieu|gia (?:bao )?nhieu|may dong|may chuc|bao nhieu cay)'),
  reading('price of stars', { as: 'buying', way: 'mua-sao', plain: true },
    '(?:(?:\\d+|mot|hai|ba|may|chuc|it) (?:cay|chi|luong) vang|phong bi|bieu (?:ai|gi|it|chut|xen|mon|con|cap|tam|\\S+(?: \\S+)? thi)|li xi|chung chi (?:cho|may|bao nhieu|het|du)|biet dieu(?! kien| khoan| gi| nay| do| \\d)|lo lot|lot tay|bao dau){far} (?:(?:\\d|mot|hai|ba|bon|nam|may) sao|(?:du|them|duoc|len) diem|len (?:hang|sao)|cho qua|ho so (?:em|troi|nhanh))',
    '(?:(?:\\d|mot|hai|ba|bon|nam) sao|(?:du|them|duoc|len|thieu \\S+) diem|giay xac nhan){far} (?:biet dieu(?! kien| khoan| gi| nay| do| \\d)|(?:may|bao nhieu|\\d+) cay vang|lot tay|phong bi)',
    '(?:tron goi|hua|cam ket|lo|nhan) bao dau|bao dau{far} (?:may|bao nhieu|gia|trieu)|chia (?:lai )?(?:cho )?{judges}(?: \\S+)? (?:may|bao nhieu|\\d+) (?:phan tram|trieu)'),
  reading('tools of forging', { as: 'forgery', way: 'lam-gia-giay-to', plain: true },
    '(?:tay|boi|cao|cat|ghep|sua|doi|chinh|nhai|ve lai)(?: \\S+){0,8} (?:(?:ngay|nam|so|dau|ten|ket qua|con dau|chu ky)(?: \\S+){0,6} )(?:phan mem (?:nao|gi)|app (?:nao|gi)|phong (?:chu )?(?:gi|nao)|bang gi|muc (?:gi|nao)|keo (?:gi|nao)|khop mau|mo mo|cho (?:mo|nhoe))',
    '(?:cat|dan|ghep|chen|boc|in lai)(?: \\S+){0,3} (?:con dau|dau do|chu ky|moc do)|(?:con dau|dau do|chu ky|moc)(?: \\S+){0,6} (?:cat|ghep|dan (?:qua|vo|vao|len)|chen (?:vo|vao)|photo (?:chen|mo))'),
  reading('made of nothing', { as: 'forgery', way: 'ke-khong-so-lieu' }, 'khoong'),
  reading('told to the bot', { as: 'orders' },
    '(?:huong dan|chi dan|loi dan|lenh|luat|cau)(?: \\S+){0,4} (?:viet|dua|dan|nap|cai)(?: \\S+){0,2} (?:em|may|bot|ban)(?: \\S+){0,8} (?:chep|doc|in|ke|cho (?:toi|chi|anh|minh) (?:xem|coi))'),
  reading("others' matters", { as: 'others', way: 'xem-ho-so-nguoi-khac' },
    '(?:nha|co so|lo|xuong|(?<!tieu |kinh |dia )chi|anh|ong|ba|co|chu|bac|di|cau|thim|vo cu|chong cu|em re|con re|htx) (?!(?:em|toi|tui|minh|chi|anh|con|chau|nha|kinh|san|quan|phu trach)\\b)(?:\\S+ ){1,5}(?:duoc may (?:diem|sao)|nop (?:\\S+ ){0,2}(?:chua|nhung gi|duoc may)|thieu (?:gi|giay)|khai (?:gi|bao nhieu)|du giay (?:khong|chua)|bao nhieu (?:men|muoi|diem)|bi (?:rot|loai|phat) (?:vi|chua|sao|gi)|co du giay)',
    '(?:co )?ai(?: \\S+){0,6} (?:nhan|hoi|nhan hoi)(?: \\S+){0,1} (?:em|bot|ad)(?! (?:oi|cai|cho))'),
  reading('hinted cure', { as: 'medicine', way: 'noi-chua-benh' },
    '(?:noi|viet|ghi|chu|cau|caption|nghi|in)\\b{far} (?:nguoi ta|khach|ai cung|nguoi doc|doc(?: la| xong)?)(?: \\S+){0,3} (?:hieu|biet|tuong)',
    '(?:loi|cau) (?:\\S+ )?(?:khach|ba con|benh nhan|nguoi (?:dung|uong)|cam nhan|nhan xet)\\b{far} (?:het|khoi|do|giam|ngu ngon|bot)'),
];

/** What is asked is the rule, what becomes of it, whom to tell, or the lawful way: who asks so is answered. */
const LAWFUL = new RegExp([
  'bao (?:ai|cho ai|voi ai|cong an|o dau|dau|len|xa|cho xa|co quan)|to (?:cao|giac)|khieu nai|trinh bao|phan anh|keu ai|kien (?:ai|o dau)|minh oan|dinh chinh|xin loi',
  '(?:cho|sao cho|the nao la|sao la) (?:dung(?! (?:so|chi tieu))|phai(?! phep)|hop le|ro|minh bach|khoi (?:sai|pham|bi phat|vi pham))|dung (?:luat|quy dinh|phep|quy cach|khong$|a$|chua)',
  '(?:co|bi) (?:vi pham|pham|trai|phat(?! hien)|xu|tru|thu hoi|loai|sao|gi|van de)|vi pham|mat (?:gi|diem|cong nhan)|thi sao|se sao|se (?:the nao|bi)|chuyen gi|hau qua|ra sao$|hay (?:de|bao|giu|lam|nop|doi)|gop y|chuyen (?:that|thiet)|de trong|(?:muc|thuong) bao nhieu|phai \\S+ (?:lai|het)',
  'co (?:duoc|duoc phep|phai|can|tinh|nen|hop le|bat buoc|thay|gia tri|diem|cong|lot|qua|chiu|nhat thiet|an toan|duoc cong)',
  '(?:giay|ho so|can|gom|nhung|chung minh bang|co quyen|uu tien|bo|muc|dieu|tieu chi) (?:gi|nao|so may)|quyen (?:gi|xin|doi)|thu tuc|ma so|can (?:xin|lam|co|nop|phai|giay)',
  'o dau|(?:goi|toi|den|dem den) dau|phan biet|duoc phep|(?:som|muon) (?:nhat|nhut)|cho nao|bao lau|la gi|nghia la|khi nao|bao gio|ai (?:cap|ky|xu|kiem|cham|duyet|quyet)|(?:de|ghi|lay|in) (?:ten|dia chi) (?:ai|ben nao|nguoi nao|noi nao|xa nao)|ten ai|(?:ben|don vi|phong|co quan) nao',
  'phai (?:lam|nop|sua|kiem|khai|ghi|co|bao) (?:gi|sao|the nao|nhung|lai)|phai (?:\\S+ ){1,5}khong$',
  '(?:so|lo|ngai|ay nay)(?: \\S+){0,2} (?:bi|mang|nguoi ta|ho|toi|sai|noi)|khong muon (?:lam|dua|gian|ke khong|mang|sai|noi doi)|khong (?:dam|xin xo)',
  '(?:(?:duoc|sao|on) (?:chua|chu)|(?<!phai |thoi )khong)(?: (?:a|em|anh|chi|ad|bot|nhi|ha|vay|co|chu|bac|ta|hen|he|oi))*$',
  // "Nhãn ghi tên với địa chỉ sao cho đúng".
  'sao cho (?:dung|chuan|hop le|hop phap)(?: (?:luat|quy dinh|phap luat|nhat|chuan|a|em|vay|ad|day|nhi|ha))*$',
  '(?:quy dinh|luat|quy che) (?:nao|gi|co|cho|noi|the nao|ra sao)|tranh (?:sai|nham|bi|vi pham)|(?:lo|bi) (?:ghi|khai|ke|nop|in) (?:nham|sai|lon)|may diem|bo nao|bo so',
].map((one) => `\\b(?:${one})(?:\\b|$)`).join('|'));

export const asksLawfully = (text: string): boolean => LAWFUL.test(spelled(text).join(' '));

/** It is to be done by us, or the way to do it is wanted: no rule is asked. */
const PUT_TO_US = /\b(?:(?:lam )?sao cho(?! (?:dung|chuan|hop le|hop phap|ro))|lam sao de|(?:kieu|cach|app|phan mem|phong|cau|chu|truong|mau|ngon) (?:chu )?(?:nao|gi)|bang gi|(?:bao nhieu|may) (?:la|cho|thi) (?:vua|dep|du|phai|hop)|nen (?:ghi|chia|dien|viet|noi)|giup|gium|dum|bay|(?:viet|lap|soan|ve|dien|ghi|ra|cho|xin|doc|ke|liet ke) (?:cho )?(?:em|toi|tui|chi|anh|minh|bac|co|chu|ho)|nghe (?:coi|di)|di em|nghen?|nha(?= (?:em|ad|bot)|$))\b/;
/** Whose it is, is another's. */
const OF_ANOTHER = /\b(?:nha|ben|co so|lo|xuong|htx|hop tac xa|cong ty|cua|chi|anh|ong|ba|co|chu|bac|di|cau|con|thang|dua) (?!(?:em|toi|tui|minh|chi|anh|chau|nha|kinh|san|quan|nay|bao|gi|nao|can bo|phu trach|o|ban|ta|la|co|duoc|thi)\b)\S+|\b(?:tung nguoi|tung nha|dua nao|may nha kia|ben ho)\b/;
const PRIVATE = /\b(?:doanh thu|luong|cong thuc|ty le|uop|bao nhieu (?:men|muoi|do|diem|mot)|(?:may|bang|phieu) diem|khach hang|ky hop dong|so (?:dien thoai|may|di dong|phone|nha)|sdt|bien ban|nhan xet|nhan (?:tin|gi|cai gi)|hoi (?:ve|gi|em)|vien nao|danh sach|gia thanh|quy trinh|ho so|khai|phieu kiem nghiem|nha (?:o|rieng))\b/;

export const isPutToUs = (text: string): boolean => PUT_TO_US.test(spelled(text).join(' '));
export const isOfAnother = (text: string): boolean => OF_ANOTHER.test(spelled(text).join(' ')) && PRIVATE.test(spelled(text).join(' '));

/** "Xuất khống", told apart from không by its marks only. */
const FALSELY = /(?<!\p{L})khống(?! chế)(?!\p{L})/iu;

/** Typed with its mark nothing is made up (chế), and nothing hidden (che). */
const TEA = /(?<!\p{L})chè(?!\p{L})/giu;
export const teaApart = (text: string): string => text.normalize('NFC').replaceAll(TEA, 'trà');

/** The circumstances a message tells of: none where all they say is hinted at once only. */
export function circumstancesOf(text: string): readonly Reading[] {
  const said = spelled(teaApart(text)).join(' ') + (FALSELY.test(text.normalize('NFC')) ? ' khoong' : '');
  const found = READINGS.filter((one) => one.said.test(said));
  return found.length > 1 || found.some(({ hints }) => !hints) ? found : [];
}
