import { apart, oneOf, vi } from './pattern.ts';
import { KIN_OF, KIN_OF_BARE, ME, WE } from './people.ts';

/* Says that one comes, or does not, outright: the words of coming, what denies them, and what turns a denial round. */

/** What one goes to that is not the event. */
const OTHER_THINGS = oneOf(
  'chợ|biển|rừng|đồng(?! ý)|nương|rẫy|ruộng|làm|công tác|viện|bệnh|khám|mổ|đẻ|sinh|đám|giỗ|cưới|ăn|chùa|lễ|nhà thờ|thi|nộp|lấy|gửi|bán|mua|đón|đưa|chạy',
  'giao|xa|vắng|nước ngoài|sài gòn|hà nội|đà nẵng|cần thơ|huế|ngoại|du lịch|ngủ|cấp cứu|xin|in|photo|cày|cấy|gặt|hái|câu|phượt|ghe|viếng|thăm|nhậu|uống',
  'lạc|bỏ mối|tiêm|chích|tái khám|công chuyện|công việc|việc|đường này|tập thể dục|chăn|cắt|phơi|phun|tưới|tát|kéo lưới|chở|đưa|rước|đòi|gặp (?!cán bộ)|dạy|trực|họp phụ huynh',
  'họp (?:họ|thôn|chi bộ|hội đồng)|hết (?:đường|phố|ngã)|thẳng|đường nào|xét nghiệm|kiểm nghiệm|đăng ký kinh doanh|vay|hỏi cho|đâu',
);

const OTHER_BARE = oneOf(
  'cho(?= (?:xong|hoi|ban|mua|roi|song|$))|bien|rung|lam|cong tac|vien|kham|mo|de|dam|gio|cuoi|an|chua|nop|lay|gui|ban|mua|don|dua|chay|giao|xa|vang|uong',
  'lac|bo moi|tiem|chich|xin|photo|cay|gat|tham(?! (?:gia|du|quan))|tai kham|chan|cat|phoi|phun|tuoi|tat|keo luoi|doi no|day hoc|truc|hop phu huynh|duong nao|duong nay',
  'hoi cho gi',
);

export const GO_WORDS = oneOf(
  `(?<!(?:gửi|chuyển|mang|quên|giao|bay|trôi|dẹp|bỏ|xóa|hủy|gạch|nghỉ|coi|xem|lo|nói|im|khỏi|gõ) )đi(?! ${OTHER_THINGS} )|tham gia|tham dự|dự|có mặt`,
  'góp mặt|theo học|đi học|đi tham quan|lết|theo với|theo chị em',
);

const GO_BARE = oneOf(
  `(?<!(?:gui|chuyen|mang|quen|giao|bay|dep|xoa|huy|gach|nghi|coi|xem|khoi) )di(?! ${OTHER_BARE} )|tham gia|tham du|du(?! (?:an|kien|dinh) )|co mat`,
  'gop mat|di hoc',
);

/** Ways of coming that need somebody, or a promise, beside them. */
const WAYS = `(?:ra|lên|qua|xuống|sang|về|ghé|tới|đến|theo|học|chạy qua|bơi xuồng qua)`;

const WAYS_BARE = '(?:ra|len|xuong|ghe|den|hoc)';

export const COMES = vi([
  GO_WORDS,
  `(?:${WE}) (?:liền |ngay )?(?:sẽ |có |vẫn |cũng |cố |cố gắng |ráng |phải |tự ){0,4}${WAYS}(?! (?:\\S+ ){0,3}?(?:nộp|họp|khám|đón|bán|giao|lấy|trực|ký|chữa|thi|mua|thăm|giải quyết|báo cáo) )(?! (?:đâu|đến|tới giờ|sao|đời|nhà|viện|quê|bệnh|chợ|đồng|gần|cơ quan|làm|việc|quán) )`,
  `sẽ (?:cố gắng )?${WAYS}|(?:lên|qua|ra|xuống|sang|tới|đến) (?:được|liền|ngay|dự|nhé|lớp|học|sớm|đúng giờ)|có ${ME} (?:nhé|nè|nha)`,
], [
  GO_BARE,
  `(?:${WE}) (?:se |co |van |cung |co gang |rang |phai |tu ){0,4}${WAYS_BARE}(?! (?:\\S+ ){0,3}?(?:nop|hop|kham|don|ban|giao|lay|truc|ky|chua|thi|mua|tham) )(?! (?:dau|sao|doi|nha|vien|que|benh|dong|gan|lam|viec) )`,
  'se (?:den|toi|len|ra|xuong|qua)|(?:len|qua|ra|xuong|den) (?:duoc|lien|nhe|lop|hoc)|cung toi|lan toi|cung (?:den|ra|len)',
]);

const GO_ANY = '(?:đi|tham gia|tham dự|dự|có mặt|theo|đi học)';

const NEG = '(?:không|chẳng|chưa|đâu có|có đâu|khó|khó mà|hết|ngại|lười|khỏi|đừng|làm sao|sao mà|chịu|đâu)';

export const NOT = apart([
  `${NEG} (?:\\S+ ){0,3}?(?:${GO_ANY}|${WAYS}|rảnh|sắp xếp|thu xếp|bố trí|kịp|dứt|rời|bỏ (?:\\S+ )?được|thể|học hành|học|góp)(?! cũng)`,
  `${GO_WORDS} (?:không|sao|gì|đâu|chẳng) (?:được|nổi|kịp|đặng|xuể)|(?:${GO_WORDS}|${WAYS}|học) (?:không|sao) (?:được|nổi|kịp|vào)`,
  `(?:thời gian|giờ|sức|lấy|tiền|xe|rảnh) (?:đâu|gì) (?:mà )?(?:\\S+ )?${GO_WORDS}|(?:không|đâu) có (?:\\S+ ){1,4}mà (?:\\S+ ){0,2}${GO_WORDS}`,
  `làm gì có (?:\\S+ ){1,5}mà ${GO_WORDS}|ai (?:\\S+ ){0,4}?mà (?:${GO_WORDS}|ra|lên|tới|đến)|không ai ${GO_WORDS}`,
  'đi (?:đứng |lại )?(?:gì|sao|đâu|kiểu gì) (?:\\S+ )?(?:được|nổi|nữa)|đi (?:làm )?gì (?:cho|nữa|mà)|(?:sao|đâu|gì)(?: \\S+){0,2} mà (?:đi|ra|tới|lên)',
  'đi được đâu|không dám nhận|không (?:\\S+ ){0,2}?bỏ (?:\\S+ ){0,3}?được',
  '(?:không|khỏi|đừng) (?:cần |phải )?(?:ghi|tính|giữ|chờ|đợi|mời|xếp|để dành|chừa|đăng ký|cử)(?= )',
  `khó (?:mà )?(?:${GO_WORDS}|ra|tới|đến|sắp xếp|thu xếp)|(?:không|chẳng) \\S+ nổi|(?:sắp xếp|thu xếp|đi|bố trí) không (?:nổi|được|xuể|kịp)|học gì nữa|mà không được|bỏ (?:\\S+ ){1,4}?(?:không|sao) (?:được|đành|nỡ)`,
  '(?<!không )chắc (?:là )?(?:\\S+ )?(?:không|thôi|vắng!|nghỉ|chịu|khỏi)',
], [
  `(?:khong|chang|chua|dau co|kho|kho ma|het|khoi|lam sao|chiu) (?:\\S+ ){0,3}?(?:di|tham gia|tham du|du|co mat|theo|${WAYS_BARE}|toi duoc|qua duoc|ranh|sap xep|thu xep|bo tri|kip|dut|roi duoc|the|hoc hanh|hoc)(?! cung)`,
  `${GO_BARE} (?:khong|sao|dau) (?:duoc|noi|kip)|(?:thoi gian|gio|suc|lay|tien|xe|ranh) (?:dau|gi) (?:ma )?(?:\\S+ )?${GO_BARE}`,
  '(?:khong|dau) co (?:\\S+ ){1,4}ma (?:\\S+ ){0,2}di|lam gi co (?:\\S+ ){1,6}ma di|di (?:dung |lai )?(?:gi|sao) (?:\\S+ )?(?:duoc|noi|nua)',
  'di (?:lam )?(?:gi|chi) (?:cho|nua|ma)|(?:sao|dau|gi)(?: \\S+){0,2} ma (?:di|ra|toi|len)|ai (?:\\S+ ){0,4}?ma (?:di|ra|len|toi|den)|khong ai di',
  'di duoc dau|(?:khong|chang) \\S+ noi|(?:sap xep|thu xep|bo tri) khong (?:duoc|noi)|bo (?:\\S+ ){1,4}?khong duoc|khong (?:\\S+ )?bo (?:\\S+ ){0,3}?duoc|(?:khong|khoi|dung) (?:can |phai )?(?:ghi|tinh|giu|moi|xep|dang ky)(?= )',
  'chac (?:la )?(?:\\S+ )?(?:khong|thoi|nghi|chiu|khoi)(?! xa)',
]);

/** Against what it says by its words: "không đi sao được", "đời nào tôi bỏ", "bận mấy cũng đi". */
export const AFTER_ALL = vi([
  `(?:không|chẳng) (?:\\S+ )?(?:${GO_WORDS}|${WAYS}|bỏ|vắng) (?:thì )?(?:sao|thế nào) (?:được|nổi|mà)`,
  `(?:làm )?sao (?:lại |mà )?(?:không|bỏ|vắng) (?:\\S+ )?(?:${GO_WORDS}|được|lỡ)|(?<!có )sao không(?! (?:em|ạ|vậy|cán))`,
  `(?:lý do|cớ) gì (?:mà )?không (?:${GO_WORDS})|(?:dại gì|tội gì|việc gì|mắc gì|ngu gì) (?:mà )?(?:không|bỏ)`,
  '(?:đời nào|ai mà|ai lại|không đời nào|không thể|làm gì có chuyện) (?:\\S+ ){0,3}?(?:bỏ|không đi|vắng|lỡ)',
  '(?:chịu|gật|ưng) (?:đi|tham gia) (?:liền|ngay|luôn|chứ)',
  'không (?:bỏ (?:lỡ|qua|lớp|buổi|khóa|học|phí)|vắng(?: mặt)?|thể vắng|thể không|để lỡ|muốn bỏ|thể bỏ|nỡ bỏ|dám bỏ)',
  `(?:mấy|gì|nào|bao nhiêu|mưa|nắng|bận|xa|gió|rét|bão|đau|muộn) (?:\\S+ ){0,3}?cũng (?:\\S+ ){0,2}?(?:${GO_WORDS}|tới|đến|lên|ra|qua|theo|lết|có mặt)`,
  `(?:vẫn|vẫn sẽ|vẫn cứ|cũng ráng|cũng cố|cũng phải) (?:(?!không|chưa|chẳng)\\S+ )?(?:${GO_WORDS}|tới|đến|ra|lên|lết|qua)`,
  'cũng (?:phải |sẽ |ráng |cố )?(?:đi|ra|lên|tham gia|có mặt)(?! được không)|cũng (?:ráng|cố|gắng)(?! mà)|không (?:phải|cần) (?:nghĩ|hỏi|lo)',
  `khỏi (?:nói|hỏi|nghĩ|suy nghĩ|phải hỏi|phải nói|phải nghĩ|lo|dặn|nhắc)|thế nào (?:\\S+ )?cũng (?:\\S+ )?(?:${GO_WORDS}|ra|lên|tới)`,
  'bằng (?:mọi )?giá (?:nào )?|không (?:đi )?thì (?:phí|uổng|tiếc|thiệt)|(?:hỏi gì mà hỏi|còn phải hỏi|hỏi thừa)|không đi uổng',
], [
  '(?:khong|chang) (?:\\S+ )?(?:di|den|toi|bo|vang) (?:thi )?sao (?:duoc|noi|ma)|(?:lam )?sao (?:lai |ma )?(?:khong|bo) (?:\\S+ )?(?:di|duoc|lo)',
  '(?:ly do|co) gi (?:ma )?khong (?:di|tham gia)|(?:dai|toi|viec|mac|ngu) gi (?:ma )?(?:khong|bo)',
  '(?:doi nao|ai ma|ai lai|khong doi nao) (?:\\S+ ){0,3}?(?:bo|khong di|vang)|khong (?:the )?(?:bo lo|vang (?:mat|dau|buoi)|the vang|de lo)',
  '(?:may|gi|nao|bao nhieu|mua|nang|gio|xa|ret|bao) (?:\\S+ ){0,3}?cung (?:\\S+ ){0,2}?(?:di|toi|den|len|ra|theo|co mat|tham gia)',
  'van (?:(?!khong|chua|chang)\\S+ )?(?:di|toi|den|ra|len|tham gia)|cung (?:phai |se |rang |co gang )?(?:di|ra|len|tham gia|co mat)|cung (?:rang|co gang)',
  'khong (?:phai|can) (?:nghi|hoi|lo)|khoi (?:noi|hoi|nghi|suy nghi|lo|dan|nhac)|the nao (?:\\S+ )?cung (?:\\S+ )?di',
  'khong (?:di )?thi (?:phi|uong|tiec|thiet)|(?:hoi gi ma hoi|con phai hoi|hoi thua|hoi chi)|(?:khong|hong) di uong',
]);

export const WISH = vi(`(?:muốn|thích|tính|định|ham|khoái|thèm|mong|mê) (?:lắm |quá )?(?:được )?${GO_WORDS}|${GO_WORDS} (?:lắm|quá)(?= (?:nhưng|mà))`, `(?:muon|thich|tinh|dinh|ham|them|mong) (?:lam |qua )?(?:duoc )?${GO_BARE}`);

/** Somebody comes in another's place, or is sent. */
export const SENDS = apart([
  `^ (?:dạ |ừ |ok |vâng |thì )*(?!\\d|hai|mấy)${KIN_OF} ?(?:(?!với|và|không|chưa|cho|thích|muốn|định|tính|mới|phải|bận|đang|còn|mà|nhưng|bảo|nói|có|rảnh|mê|ham|đồng|xin)\\S+ ){0,3}?(?:sẽ )?(?:đi|tham gia|dự)(?! (?:vắng|chợ|làm|xa|viện|công))`,
  `(?:cho|để|(?<!(?:ngủ|đi|ké|giang) )nhờ|bảo|kêu|cử|biểu|phân công|cắt) (?:\\S+ ){0,1}?${KIN_OF} ?(?:\\S+ ){0,6}?(?:${GO_WORDS}|qua|lên|ra|đến|tới|theo|học)(?! với (?:nhé|ạ|em|con|cháu|nha|$))`,
  `${KIN_OF} ?(?:\\S+ ){0,4}?${GO_WORDS} (?:thay|thế|hộ|giùm|giúp)|${GO_WORDS} (?:thay|thế|hộ|giùm)`,
], [
  `(?:cho|de|nho|bao|keu|cu|bieu|phan cong) (?:\\S+ ){0,1}?${KIN_OF_BARE} ?(?:\\S+ ){0,6}?(?:${GO_BARE}|len|ra|hoc)`,
  `${GO_BARE} (?:thay|the|gium|giup|ho)(?= (?:chi|em|anh|toi|tui|nhe|nha|a|cho|bac|co|chu|nghe)|$| $)`,
]);

/** Gets things said and done under an invitation. */
export const ENROLS = vi(oneOf(
  `đăng ký|ghi danh|ghi tên|ghi (?:cho |giúp |giùm )?(?:${ME})|điểm danh|báo danh|xung phong|giữ (?:chỗ|suất|ghế)|xí|thêm tên|lên danh sách|nhận lời`,
  `nhận lệnh|đặt chỗ|chốt(?! sau)|book|xếp (?:cho )?${ME}|tính (?:luôn |cả )?${ME}|cho (?:\\S+ ){0,4}?(?:suất|chỗ|vé|slot|ghế|chân|phần)`,
  'xin (?:\\S+ ){0,3}?(?:suất|chỗ|vé|slot|ghế|chân)|(?:xin|cho) (?:\\S+ )?\\d+ giấy mời|\\d+ (?:slot|suất|vé)|cử (?:\\S+ )|xác nhận|chuẩn bị đồ|mong chờ',
  'hóng|để dành (?:\\S+ ){0,3}?chỗ|chừa (?:\\S+ ){0,3}?(?:chỗ|ghế|suất|cơm)|gặp nhau ở|hẹn gặp(?! lại (?:$|sau))|sẵn sàng|háo hức',
  `(?:dẫn|dắt|rủ|kéo|kèm) (?:thêm|theo)|mê quá|vào danh sách|^ thêm \\d+|kể cả ${ME}|nhớ (?:ghi |giữ )?tên|cho (?:\\S+ )?ngồi|cho (?:\\S+ )?(?:ké|theo)|nhận tham gia|gặp (?:em|cán bộ|nhau)`,
  'giơ tay|thứ (?:hai|ba|tư|năm|sáu|bảy) gặp|chiến luôn|triển|quất',
), [
  `dang k[yi]|ghi danh|ghi ten|ghi (?:cho |giup )?(?:chi|em|anh|toi|tui|bac|co|chu|vay)|diem danh|bao danh|xung phong|giu (?:cho|suat|ghe)|nhan loi`,
  'chot(?! sau)|tinh (?:luon |ca )?(?:tui|toi|chi|em|anh|tai xe|bac|co|chu)|(?:cho|xin) (?:\\S+ ){0,4}?(?:suat|slot|ve|ghe)|\\d+ (?:slot|suat)|xac nhan',
  'gio tay|san sang|chua com|gap nhau o|nho (?:ghi |giu )?ten|hen gap(?! lai)|trong lich|lich trong',
]);

export const FREE = vi(`(?:${ME} |đó |ấy |thì |lịch )?(?:(?:sếp|chủ|công ty|cơ quan|giám đốc|chồng|vợ) cho (?:\\S+ )?(?:nghỉ|đi)|rảnh|rảnh re|(?<!(?:không|chưa) )xin nghỉ được|được nghỉ|nghỉ (?:chợ|làm)(?= (?:rồi|,|nên|$))|trống lịch|lịch trống|sắp xếp được|thu xếp được|bố trí được)`, 'ranh|sap xep duoc|thu xep duoc|trong lich|lich trong');

export const AGREES = vi(`^ (?:dạ |thưa |à |${ME} )*(?:chấp nhận|confirm|vâng|dạ có|ừ|ok|được|đồng ý|nhất trí|yes|y|có|chắc chắn|tất nhiên|dĩ nhiên|nhất định|đương nhiên|chuẩn|duyệt|ngon|hay quá)`, '^ (?:da |thua |em |chi )*(?:chap nhan|confirm|vang|u|ok|duoc|dong y|nhat tri|yes|y|co|chac chan|tat nhien|di nhien|nhat dinh)');
