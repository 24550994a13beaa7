import { oneOf } from './pattern.ts';

/* Who is spoken of: the one who writes, those they write for, and others. */

export const ME = '(?:mệ|o|dượng|tôi|tui|mình|em|chị|anh|chú|bác|cô|cháu|con|ông|bà|cậu|mợ|dì|thím|cụ|u|thầy|ba|mẹ|già)';

const GROUP = '(?:cả )?(?:nhà|bên|tụi|bọn|tổ|hợp tác xã|cơ sở|xã|thôn|ấp|xóm|bản|phum|đoàn|hội|gia đình|đội|nhóm|công ty|tổ hợp tác|vợ chồng|mẹ con|chị em|anh em)';

/** Who speaks, or who speaks for them. */
export const WE = `(?:(?:${GROUP} ){0,3}(?:${ME}|ta|nó|nhà|đoàn|xã|bản|hội|tổ|hợp tác xã)|ai|có|thì|là|sẽ|vẫn|cũng|xin|muốn|được|phải|đều|cả|hết|rồi|nhất định|chắc chắn|đồng ý|cho)`;

/** After "chị", "anh" these are no names. */
const NO_NAME = '(?!(?:em|đi|không|chưa|đăng|tham|xin|theo|ké|học|là|có|mà|thì|vẫn|sẽ|cũng|nhé|một|suất|ghi|với|và|tới|đến|ra|lên|qua|định|thích|muốn|cố|phải|bận|đang|mới|cho|rồi|ơi|nhớ|sẵn|chắc|vừa|kẹt|mắc|ốm|nghe|tính|đồng|nhận|còn|ở|bị|báo|chọn|đổi|hủy|rút|nói|biết|được|nghỉ|vắng|già|mê|ham|dự|về|xuống|hỏi|coi|xem|rảnh|ghé|đã|khỏe|lo|bỏ|gửi|nhắn|trả|quên|mình|\\d+) )\\S+';

/** What a number counts that is nobody: "1 gian", "2 phiếu", "3 km". */
const NO_HEADS = '(?:gian|cái|bàn|kệ|phiếu|bộ|hộp|thùng|chai|hũ|kg|ký|cân|km|cây|giờ|tiếng|ngày|tháng|năm|tuổi|lần|buổi|sản|hồ|mẫu|xe|phần|loại|món|triệu|nghìn|ngàn|sao)';
const NO_HEADS_BARE = '(?:gian|cai|ban|ke|phieu|bo|hop|thung|hu|kg|ky|km|cay|gio|tieng|ngay|thang|nam|tuoi|lan|buoi|san|ho|mau|xe|phan|loai|mon|trieu|sao)';

export const KIN_OF = oneOf(
  'đồng chí|nhỏ|bé|vợ|chồng|con(?! (?:đi|không|sẽ|có|đăng|xin|tham|cũng|vẫn|ra|lên|qua|tới|dự|chọn|bận|thi|học|nhận|biết|được|thì|mới|hết))|thằng|đứa',
  `cháu (?:nội|ngoại|gái|trai)|em (?:gái|trai|dâu|út|rể|họ)|(?:chị|anh|cô|chú) ${NO_NAME}|mẹ|bố|ba (?:tôi|em|chị)|bà (?!con)\\S+|ông \\S+|nhân viên`,
  `kế toán|thủ quỹ|phó|chủ nhiệm|giám đốc|kỹ thuật|người|thợ|thím|dì|cậu|mợ|(?:\\d+|hai) (?!${NO_HEADS} )|mấy|anh em|chị em|cán bộ|bạn`,
);

export const KIN_OF_BARE = oneOf(
  'nho |vo|chong|con (?:gai|trai|dau|re|lon|ut|ca|chi|anh|em|tui|toi|be)|thang|dua|chau (?:noi|ngoai|gai|trai)|em (?:gai|trai|dau|ut)',
  'chi (?:gai|chu|ke|dau|pho)|me |bo |ba (?:xa|noi|ngoai|nha|toi|em|chi)|ong (?:xa|nha|noi|ngoai|chu)|nhan vien|ke toan|thu quy|pho|chu nhiem|giam doc',
  `ky thuat|nguoi|tho|thim|cau |(?:\\d+|hai) (?!${NO_HEADS_BARE} )|may `,
);
