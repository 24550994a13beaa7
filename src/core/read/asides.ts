import { phoneIn } from './phone.ts';
import { spelled } from './plain.ts';

/* What is told beside the dossier, and is no failed answer. */

/** "Năm nay mặn quá, trái nhỏ xíu", "tuần sau có đoàn của sở tới": a sentence of some other matter is no failed answer. */
export const tellsAside = (text: string): boolean => new Set(spelled(text)).size >= ASIDE && TALK.test(spelled(text).join(' '));
const ASIDE = 5;
/** "Tụi tui hùn lại mần chung" may tell what kind they are. */
export const tellsHowTheyWork = (text: string): boolean => HOW_THEY_WORK.test(spelled(text).join(' '));
const HOW_THEY_WORK = /\b(?:lam|hun|chung|dung ten|mo|gop)\b/;
/** Words that sentences are made with, and hardly a name or a slip of the hand. */
const TALK = /(?:^| )(?:em|toi|tui|minh|chi|anh|bac|chu|bo|me|vo|chong|con|nha|thi|la|cua|qua|lam|dang|da|moi|se|chac|khong|chua|roi|cung|van|nay|mai|hom|tuan|nam|nguoi|duoc|bi)(?= |$).*(?:^| )(?:thi|la|co|cua|qua|lam|dang|da|moi|se|chac|khong|chua|roi|cung|van|met|xong|toi|nguoi|ban|o|di|ve|duoc|bi|ghet|nho|xiu|hoai)(?= |$)/;

/** Where they sell: no paper asks for it by itself. */
export const tellsWhereSold = (text: string): boolean => [SOLD_AT, SOLD_IN, AT_MARKET, ABROAD].some((pattern) => pattern.test(spelled(text).join(' ')));
/** "Bán trên Shopee", "bán ngoài chợ với bán cho bà con thôi". */
const SOLD_AT = /^(?:(?:em|chi|anh|toi|tui|minh|nha|ben|thi|chi|chu yeu|hay|gio|hien) )*(?:ban )?(?:hang )?(?:tren |ngoai |o |qua |cho |online|onl|ra )*(?:shopee|tiktok|lazada|facebook|fb|zalo|mang|online|onl|cho|sieu thi|bach hoa xanh|winmart|coopmart|big c|nuoc ngoai|ba con|khach quen|khach|hang xom|nguoi quen|du lich|tai nha|nha)(?: (?:cung|co|nhieu|lam|luon|roi|voi|va|ban|cho|ba con|shopee|tiktok|facebook|zalo|shop|que|phien|thoi|quen|trong|xom|xa|ngoai|online|a|em|la|chinh|chu yeu))*$/;
/** "Bán nhiều ở Thọ Xuân", "hàng bán ở Hà Nội là chính". */
const SOLD_IN = /^(?:(?:da|a|nham|em|chi|anh|toi|tui|minh|nha|ben|htx|hang|hien|gio|dang|co|cung|thi|chu yeu|toan|con) )*(?:ban|tieu thu)(?: (?:hang|ca|them|nhieu|chu yeu|toan|het|si|le|nhat|chay|duoc|la|chinh))* (?:o|tai) (?!day\b|dau\b|nha\b|gan\b)(?!.*\b(?:khong|sao|gi|nao)$)/;

/** "Bán ngoài chợ với có cô ở Hà Nội lấy hàng". */
const AT_MARKET = /^(?:\S+ ){0,2}ban (?:(?:o|ngoai|tai|cho|tren|qua|si|le) )*(?:cho|nha|khach|moi|vua|quan|tiem|thuong lai|hang xom)\b/;

/** "Có xuất qua Nhật", "hàng đi Hàn rồi". */
const ABROAD = /^(?:(?:em|chi|anh|toi|tui|minh|nha|ben|cty|cong ty|htx|hang|san pham|cung|co|da|dang|tung|thi|nay|gio) )*(?:xuat(?: khau)?|ban|di|gui)(?: (?:hang|khau|qua|sang|di|duoc|ra|vao|tieu ngach|chinh ngach|sang thi truong|thi truong))* (?:nhat|han|my|trung|tau|lao|thai|uc|dai loan|phap|duc|nga|sing|singapore|campuchia|chau au|eu|chau a|nuoc ngoai|trung quoc|han quoc|nhat ban)(?: (?:roi|nua|thoi|co|luon|duoc|ban|moi|nam|may|chuyen|lan|voi|va|my|han|nhat|uc|\d+))*$/;

/** "Xã bảo nộp trước 30/4 là kịp": a day by which, and no paper's. */
export const tellsDeadline = (text: string): boolean => /\b(?:nop|gui|dua|phai xong|han|cham)(?: \S+){0,4} (?:truoc|cham nhat|toi|den|la)(?: (?:ngay|mung|cuoi|het))? \d/.test(spelled(text).join(' '));

/** "Giám đốc là bà Hiền, người liên hệ là tôi": who is who there. */
export const tellsWhoIsWho = (text: string): boolean => WHO_IS_WHO.test(spelled(text).join(' '));
const WHO_IS_WHO = /^(?:(?:da|a|u|htx|cong ty|ben|co so|nha|em|toi|minh) )*(?:(?:giam doc|chu nhiem|chu tich|chu ho|chu co so|ke toan|nguoi dai dien|dai dien|nguoi lien he|dau moi)(?: (?:htx|cong ty|co so|ben|em|toi|minh))* (?:la|ten)(?: la)? (?!gi\b|ai\b)\S|(?:(?:vay|thi|thoi|de|cho|la) )*(?:de (?:cho )?)?(?:ma|me|bo|ba|ong|cha|tia|chong|vo|con|chi|anh|co|chu|toi|em|minh)(?: (?:em|chi|anh|toi|minh|chau|con|tui))? dung(?: ten)?(?: (?:cho|luon|di|vay|a|nha|nhe|thoi|roi))*$|dung ten (?:ma|me|bo|ba|ong|cha|tia|chong|vo|con|chi|anh|co|chu|toi|em|minh)(?: \S+)?$|(?:\S+ ){0,4}(?:lam|dung ten) (?:giam doc|chu nhiem|chu ho|dai dien)\b)/;

/** "Em là kế toán của HTX Tân Phú, kiêm luôn cho HTX bên cạnh": whose work they do, and nothing wanted of us. */
export const tellsTheirPost = (text: string): boolean => { const said = spelled(text).join(' '); return POST.test(said) && !WANTS.test(said) && !text.includes('?'); };
const POST = /^(?:(?:da|a|chao|em|ad|dong chi) )*(?:em|toi|tui|minh|chi|anh|chau|con) (?:dang )?(?:la|lam) (?:ke toan|thu ky|giam doc|pho giam doc|chu nhiem|nhan vien|can bo|chuyen vien|thanh vien|xa vien|quan ly)(?: (?:cua|cho|o|tai|ben))* (?:htx|hop tac xa|cong ty|co so|to hop tac|xa|phuong|ubnd|thon|ban)\b/;
const WANTS = /\b(?:xin|cho (?:em|toi|tui|minh|chi|anh|biet|hoi)|xem|coi|gui|dua|lay|tra|muon|can|sdt|so (?:dt|dien thoai|may)|diem|ket qua|ho so|nho|giup|gium|dum|mua|thue|nang|sua|giau|bo|gia)\b/;

/** "Họ tên: Lò Văn Pản", "số máy của tôi 0912345678": who writes, which nobody needs here. */
export const tellsNameOrPhone = (text: string): boolean => !text.includes('?') && (phoneIn(text) !== undefined ? PHONE.test(spelled(text).join(' ')) : NAME.test(spelled(text).join(' ')));
const OWN_NAME = '(?: (?:cua|em|toi|tui|minh|chi|anh|chau|la|chu ho|chu the|nguoi dai dien))*';
const NAME = new RegExp(`^(?:\\d )?(?:(?:da|a|em|toi|tui|minh|chi|anh|chau|vang) )*(?:ho ten|ho va ten|ten)${OWN_NAME} (?!(?:san pham|sp|co so|htx|hang|nhan|hieu|xa|tinh|thuong|goi|khoa|gi|nao|sao|ai|do|nay|rieng|giay)\\b)\\S+(?: \\S+){0,3}$`);
const PHONE = new RegExp(`^(?:\\d )?(?:(?:da|a|em|toi|tui|minh|chi|anh|chau|day|vang) )*(?:sdt|so dt|dt|so phone|so dien thoai|dien thoai|so may|so|zalo|so zalo|lien he)?${OWN_NAME}[ \\d.+-]+(?: (?:em|a|nha|nhe|day|do))*$`);

/** "Sao giấy tờ nhiều quá vậy, nản ghê": sighed, and nothing is asked by it. */
export const sighs = (text: string): boolean => SIGHS.test(spelled(text).join(' '));
const SIGHS = /^(?:(?:troi|oi|ua|u|a|ad|em|ma|vay|the|the thi) )*(?:ton|ton kem|mac|dat|mat cong|ton cong|cuc|cuc kho|phien|met)(?: (?:qua|the|ghe|du))+(?: (?:em|oi|a|vay|ta|troi))*$|^met (?:he|ghe|the|hi|lam|that)(?: (?:em|o|oi|nghe))*$|^(?:hai(?:z+|za)|ai za|oai|hazz+|hic(?: hic)*|huhu)\b|\b(?:nan|chan|buc|ngan|oai|nhuc (?:cai )?dau|chong mat|dau dau|hoa mat|roi mu|met moi|ruom ra|phien phuc|roi ram)(?: (?:minh|long))? (?:ghe|qua|lam|that|thiet|du)\b|^(?:(?:troi|oi|ua|u|ad|em) )*sao (?:ma )?(?:\S+ ){0,4}(?:nhieu|ruom ra|kho|lau|phuc tap|lang nhang|lam)(?: (?:viec|thu|cai|khoan|giay|giay to|buoc|thu tuc))? (?:qua|the|vay|du|giay)(?: (?:troi|vay|the|em|ad|a|ha|luon|tui|oi))*\b|\b(?:giay to|giay|thu tuc|ho so) gi ma (?:\S+ ){0,2}(?:nhieu|lam|kho|ruom ra|lang nhang|phuc tap)(?: (?:qua|the|vay|du))?\b/;
