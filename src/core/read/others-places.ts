import type { PlaceFound } from '../place/listed.ts';
import { spelled } from './plain.ts';

/* Places that a message names and that are not where the producer is: where buyers, kin, print shops are, where things come from and go. */

/** What is left of a text without them; `syllables` are those of the whole message. */
export const withoutOthersPlaces = (text: string, syllables: readonly string[]): string =>
  [REST_FROM, WORKERS_FROM, SOLD_TO, BUYER_AT, SOLD_AT, SOLD_MOSTLY_AT, SENT_TO, LEFT, KIN_AT, ORDERED_AT, MADE_AT, ELSEWHERE, ...(WRITES_FOR.test(syllables.join(' ')) ? [WRITER_AT] : [])].reduce((left, place) => left.replaceAll(place, ' '), text);

/** "Sen mua Đồng Tháp 100%", "nếp nhập Điện Biên": where what goes in comes from, with no word between. "Mua xưởng Đồng Tháp" is where they are. */
export const withoutBought = (text: string, places: readonly PlaceFound[]): readonly PlaceFound[] =>
  places.filter(({ said, marked }) => marked !== undefined || !text.normalize('NFC').split(said).slice(0, -1).some((before) => BOUGHT.test(`${spelled(before).join(' ')} `)));
const BOUGHT = /\b(?:mua|nhap|thu mua|gom)(?: (?!dat|nha|xuong|may|xe|bao|o|ve|tai|cho|day)\S+){0,2} $/;

/** "Điều nhập từ Campuchia 70%, còn lại Bình Phước": where the rest comes from. */
const REST_FROM = /(?<=(?<!\p{L})(?:nhập|nhap|mua|lấy|lay|gom|nguyên liệu|nguyen lieu)(?!\p{L})[^.;!?\n]{0,80}[,\s])(?:còn lại|con lai|phần còn lại|phan con lai|một phần|mot phan|\d+ ?%)\s[^,.;!?\n]*/giu;
/** "4 ng ở trong phường 2 ng ở Gò Dầu qua": where those who work for them come from. */
const WORKERS_FROM = /(?<!\p{L})(?:\d+|hai|ba|bốn|bon|năm|sáu|mấy|may|vài|vai)\s+(?:người|nguoi|ng|đứa|dua|thợ|tho|lao động|lao dong|công nhân|cong nhan)\s+(?:thì\s+|thi\s+|là\s+|la\s+)?(?:ở|o|từ|tu|bên|ben|dưới|duoi|trên|tren)\s+(?!(?:xã|xa|phường|phuong|tỉnh|tinh|thị trấn|thi tran)(?!\p{L}))[^,.;!?\n\d]*/giu;
/** "Có cô ở Hà Nội lấy hàng": where whoever buys is. */
const BUYER_AT = /(?<!\p{L})(?:khách|khach|mối|moi|đại lý|dai ly|thương lái|thuong lai|vựa|vua|cửa hàng|cua hang|siêu thị|sieu thi|công ty|cong ty|cô|co|chị|chi|anh|chú|chu|bác|bac|ông|ong|bà|ba|người|nguoi|bạn|ban|con|cháu|chau)\s+(?:\p{L}+\s+){0,2}?(?:ở|o|tại|tai)\s+(?!(?:xã|xa|phường|phuong)(?!\p{L}))[^,.;!?\n]{2,40}?\s(?:lấy|lay|mua|đặt|dat|nhập|nhap|gom|thu|bán|ban)(?:\s(?:hàng|hang|mỗi|moi|hết|het|nhiều|nhieu|giúp|giup|hộ|ho|giùm|gium|lại|lai|của|cua|cho|sỉ|si))+[^,.;!?\n]*/giu;
/** "Hộp giấy đặt bên Bắc Giang in". */
const ORDERED_AT = /(?<!\p{L})(?:đặt|dat|thuê|thue|nhờ|nho|gửi|gui)\s+(?!(?:xưởng|xuong|cơ sở|co so|nhà|nha|trụ sở|tru so|đất|dat)(?!\p{L}))(?:\p{L}+\s+){0,2}?(?:bên|ben|dưới|duoi|trên|tren|tận|tan|ngoài|ngoai|trong|ở|o)\s[^,.;!?\n]*?\s(?:in|làm|lam|thiết kế|thiet ke|vẽ|ve|gia công|gia cong|đóng gói|dong goi|xay|sấy|say)(?!\p{L})/giu;
/** "Thuê nhà máy ở Hưng Yên đóng viên": where it is made for them. */
const MADE_AT = /(?<!\p{L})(?:thuê|thue|nhờ|nho|đặt|dat|do)\s+(?:nhà máy|nha may|công ty|cong ty|cty|lab|phòng|phong|bên gia công|ben gia cong|cơ sở gia công|co so gia cong)\s+(?:(?!(?:ở|o|tại|tai)\s)\p{L}+\s+){0,3}?(?:ở|o|tại|tai|dưới|duoi|trên|tren|ngoài|ngoai|trong)\s+(?!(?:xã|xa|phường|phuong)(?!\p{L}))[^,.;!?\n]*/giu;
/** "6 đại lý ở Hà Nội", "mua thêm ở Quế Phong", "vé xe từ Sa Pa về Hà Nội": where goods are sold or come from, or people go. */
const ELSEWHERE = /(?<!\p{L})(?:đại lý|dai ly|nhà phân phối|nha phan phoi|điểm bán|diem ban|siêu thị|sieu thi|chi nhánh|chi nhanh|khách|khach|mối|moi|vựa|vua|thương lái|thuong lai|\d+ (?:cửa hàng|cua hang|quán|quan))\s+(?:\p{L}+\s+){0,2}?(?:ở|o|tại|tai|ngoài|ngoai|trong)\s[^,.;!?\n]*|(?<!\p{L})(?:mua|nhập|nhap|lấy|lay|thu mua|gom)\s+(?:(?!(?:ở|o|tại|tai|xưởng|xuong|nhà|nha|đất|dat)(?!\p{L}))\p{L}+\s+){0,3}?(?:ở|o|tại|tai)\s[^,.;!?\n]*|(?<!\p{L})(?:in|thiết kế|thiet ke|gửi|gui|khám|kham|họp|kiểm nghiệm|kiem nghiem|xét nghiệm|xet nghiem|tập huấn|tap huan|học|hoc|hội chợ|hoi cho|triển lãm|trien lam|trưng bày|trung bay)\s+(?:(?!(?:xưởng|xuong|nhà|nha)(?!\p{L}))[\p{L}\d/]+\s+){0,5}?(?:ở|o|tại|tai|ngoài|ngoai|trong|trên|tren|dưới|duoi)\s+(?!(?:xã|xa|phường|phuong)(?!\p{L}))[^,.;!?\n]*|(?<!\p{L})(?:lấy|lay)\s+(?:\p{L}+\s+){0,2}?(?:của|cua)\s[^,.;!?\n]*|(?<!\p{L})(?:mua|nhập|nhap|thu mua|thu|gom)\s+(?:\p{L}+\s+){0,3}?(?:của|cua|bên|ben|trên|tren|dưới|duoi|ngoài|ngoai)\s[^,.;!?\n]*|(?<!\p{L})(?:hợp đồng|hop dong|liên kết|lien ket|hđ|hd)\s+(?:\p{L}+\s+){0,2}?(?:với|voi|vs)\s[^,.;!?\n]*|(?<!\p{L})(?:vé|ve|xe|tàu|tau|khách|khach|bay|đường|duong|chở|cho)\s+(?:\p{L}+\s+){0,3}?(?:từ|tu)\s[^,.;!?\n]*?\s(?:về|ve|lên|len|đi|di|đến|den|tới|toi|ra|vào|vao|xuống|xuong|qua|sang)\s[^,.;!?\n]*/giu;
/** "Bố em không biết dùng điện thoại nên em nhắn hộ, em ở Hà Nội": where the writer is, and not the producer. */
const WRITES_FOR = /\b(?:nhan|hoi|viet|go|nt|nhan tin|lam) (?:ho|giup|gium|dum|thay)\b/;
const WRITER_AT = /(?<!\p{L})(?:em|e|con|cháu|chau|tôi|toi|mình|minh)\s+(?:thì\s+|thi\s+|đang\s+|dang\s+|làm\s+|lam\s+)?(?:ở|o)\s[^,.;!?\n]*/giu;
/** "Con trai tôi ở Sài Gòn nói", "em học đại học ở Hà Nội": where one of the family is, and not the producer. Parents and spouses live where they do. */
const KIN_AT = /(?<!\p{L})(?:(?:con|thằng|thang|đứa|dua)\s+(?:trai|gái|gai|rể|re|dâu|dau|út|ut|lớn|lon|đầu|dau|cháu|chau|con|em)|cháu|chau|em (?:trai|gái|gai|họ|ho|rể|re|dâu|dau)|học trò|hoc tro|(?:đứa|dua|thằng|thang|ông|ong|người|nguoi) (?:bạn|ban))(?:\s+(?:của|cua|cũ|cu|tôi|toi|tui|em|mình|minh|chị|chi|anh|bác|bac|nhà|nha|nó|no))*\s+(?:(?:đang|dang|hiện|hien|làm|lam|học|hoc|sống|song|việc|viec)\s+)*(?:ở|o|tại|tai|trong|ngoài|ngoai)\s[^,.;!?\n]*|(?<!\p{L})(?:học|hoc)\s+(?:đại học|dai hoc|cao đẳng|cao dang|cấp \d|cap \d|đh|dh|cđ)\s+[^,.;!?\n]*/giu;
/** "Bán ở chợ Đà Lạt với gửi Sài Gòn": the market, and where it is sent. */
const SOLD_AT = /(?<!\p{L})(?:bán|ban|bỏ|bo)\s+(?:\p{L}+\s+){0,2}?(?:ở|o|tại|tai|ngoài|ngoai|trong|cho)\s+(?:chợ|cho|siêu thị|sieu thi|quầy|quay|sạp|sap)\s+(?!(?:xã|xa|phường|phuong|em|toi|tôi|tui|mình|minh|nhà|nha)(?!\p{L}))[^,.;!?\n]*/giu;
/** "Bán nhiều ở Thọ Xuân", "bán ở Hà Nội là chính": how much is told of where it goes, and hardly of where they are. */
const HOW_MUCH = 'nhiều|nhieu|chủ yếu|chu yeu|chính|chinh|toàn|toan|hết|het|phần lớn|phan lon|đa số|da so|sỉ|si|lẻ|le|nhất|nhat|chạy|chay|được|duoc|đắt|dat|ít|it';
const SOLD_MOSTLY_AT = new RegExp(`(?<!\\p{L})(?:bán|ban|tiêu thụ|tieu thu)\\s+(?:(?:hàng|hang|là|la|thì|thi|${HOW_MUCH})\\s+)*(?:(?:${HOW_MUCH})\\s+(?:là\\s+|la\\s+)?(?:ở|o|tại|tai)\\s[^,.;!?\\n]*|(?:ở|o|tại|tai)\\s[^,.;!?\\n]*?\\s(?:là|la)\\s+(?:${HOW_MUCH})(?!\\p{L}))`, 'giu');
const SENT_TO = /(?<=(?<!\p{L})(?:bán|ban|hàng|hang|mối|moi|khách|khach)\s[^.;!?\n]{0,60})(?<!\p{L})(?:gửi|gui|ship|giao|bỏ mối|bo moi)\s[^,.;!?\n]*/giu;
/** "Em chuyển từ Nam Định về Hà Nội": where they were. */
const LEFT = /(?<=(?<!\p{L})(?:chuyển|chuyen|dời|doi|dọn|don|mới|moi|vừa|vua|bỏ|bo|nghỉ|nghi)\s+(?:\p{L}+\s+){0,3})(?:từ|tu)\s[^,.;!?\n]*?\s(?=(?:về|ve|ra|vào|vao|sang|lên|len|xuống|xuong)\s)/giu;
/** "Bán cho người ta ở Sài Gòn", "mua nếp từ Thái Bình": where somebody else is, up to where the clause ends. What stands before is theirs. */
const SOLD_TO = /(?<!\p{L})(?:bán|ban|giao|ship|gửi|gui|mua|nhập|nhap|lấy|lay)(?:\s+(?!(?:ở|o|tại|tai|xã|xa|phường|phuong)\s)[^\s,.;!?]+){0,5}?\s+(?:cho|từ|tu|khách|khach|ra|vào|vao|lên|len|xuống|xuong|đi|di)(?!\p{L})[^,.;!?\n]*/giu;
