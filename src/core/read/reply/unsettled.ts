import { GO_WORDS } from './coming.ts';
import { vi } from './pattern.ts';
import { ME } from './people.ts';

/* Not settled yet: not known, to be asked, hanging on something; or it would have been, and will not be. */

export const UNSETTLED = vi([
  '(?:khoan|đừng|chưa) (?:\\S+ ){0,4}?vội|khoan (?:hãy |đã |có )?(?:ghi|tính|chốt|xếp|điền|đăng ký)|(?:tạm|tạm thời|dự kiến) (?:\\S+ ){0,2}?(?:ghi|tính|đi|tham gia|giữ|cử)|ghi tạm|còn (?:dư|thừa|trống) (?:chỗ|suất|ghế)|treo (?:tên|đó|đấy|đây)|có vẻ|coi bộ',
  '(?:sáng|chiều|tối|trưa) (?:thì )?(?:bận|kẹt|không được) (?:\\S+ )?(?:sáng|chiều|tối|trưa) (?:thì )?(?:đi|được|rảnh|trống)',
  'chưa (?:hay|hỏi|chốt|họp|chọn được|biết|chắc|rõ|quyết|dám|hứa|tính|nói|định|trả lời|xác định|duyệt|sắp xếp|thu xếp|thông|dám chắc|hẹn)(?! (?:chữ|tiếng|đường|máy|nhiều|làm))',
  `không (?:chắc|biết (?!chữ|tiếng|đường|đọc|viết|gì hết)(?:\\S+ ){0,3}?(?:${GO_WORDS}|được|rảnh|có|kịp|sao|ra sao|hôm|nữa)|dám (?:hứa|chắc)|nói trước)`,
  '^ ?(?:\\S+ )?không biết(?: nữa| được)?(?= (?:em|nữa|ạ|chị|$)| $)',
  '(?:lịch|giờ|kế hoạch) chưa có|chưa có (?:lịch|thời khóa|kế hoạch)|có rồi (?:\\S+ )?(?:báo|nhắn)|sẽ (?:xác nhận|trả lời|báo|phản hồi|thông báo)(?! (?:tên|danh))|để (?:\\S+ )?(?:ráng|cố|gắng)|(?:để|cho|đợi|chờ|rồi) (?!em hỏi|chị hỏi|anh hỏi|tôi hỏi|hỏi|xin hỏi|mình hỏi|cháu hỏi|con hỏi)(?:\\S+ ){0,4}?(?:xem|coi|hỏi|tính(?! (?:tôi|chị|em|anh|cả|luôn))|nghĩ|suy nghĩ|cân nhắc|bàn (?:với|lại|bạc|xem|đã)|bàn bạc|sắp xếp|thu xếp|báo cáo|xin ý kiến|trao đổi|họp!)(?! (?:chỗ|chợ))',
  '(?:để|đợi|chờ) (?:\\S+ ){1,6}?(?:đã|rồi (?:\\S+ ){0,2}?(?:báo|nhắn|trả lời|tính|xem|phản hồi|quyết))',
  '(?:báo|nhắn|trả lời|phản hồi|rep|gọi|nói|xác nhận|chốt|tính|quyết|liên lạc) (?:\\S+ )?(?:sau|lại)',
  '(?:có gì|mai|tối|chiều|lát|lát nữa|tí|sáng mai|hôm sau|khi nào(?: \\S+){1,3}|sát ngày|gần ngày|cuối tuần) (?:\\S+ ){0,2}?(?:báo|nhắn|trả lời|gọi|phản hồi|mới biết|biết|rồi biết)',
  'có khi (?:\\S+ ){0,3}?có khi|maybe|chắc rảnh|(?:coi|xem|hỏi|để|đợi|chờ!|tính) (?:\\S+ ){1,9}?đã(?= (?:em|nhé|ạ|a|cháu|con|cái)* ?$)|(?:sắp xếp|thu xếp|hỏi|xem|tính|họp|bàn|họp bàn) xong (?:\\S+ ){0,3}?(?:báo|nhắn|trả lời|gọi)|nợ câu trả lời',
  '(?:mai|chiều|tối|lát|tối nay|sáng mai) (?:\\S+ ){0,2}?chốt|khất (?:\\S+ ){0,5}?(?:báo|trả lời|nhé|đã)',
  '(?:xem|coi|hỏi|đợi|chờ) (?:\\S+ ){1,9}?(?:rồi|mới) (?:\\S+ ){0,2}?(?:tính|báo|quyết|biết|trả lời|đi được)',
  '(?:phụ thuộc|dứt khoát|xin ý kiến|tình hình|thời tiết)|lát tính|(?:hơi|cũng) khó|xem xét|khó nói|mai mốt (?:\\S+ )?(?:tính|báo|trả lời)|(?:gần|sát) ngày|\\d+ phần (?:\\S+ )?\\d+ phần|phân vân|cân nhắc|do dự|lưỡng lự|bàn bạc|hên xui|tùy|tuỳ|năm mươi',
  `50 50|5050|nửa (?:muốn )?đi|(?:hay|hoặc) không|có (?:thể|lẽ)(?! nào)|chắc (?:là )?(?:${ME} )?(?:sẽ )?(?:${GO_WORDS})(?! (?:không|chứ|được))`,
  '(?:phải|cần) (?:hỏi|xin)(?! đường)|hỏi (?:\\S+ ){0,3}?(?:đã|cái đã|xem|coi|ý kiến)|xin phép (?:sếp|cơ quan|giám đốc|chồng|vợ|chủ nhiệm)',
  '(?:xem|coi|suy nghĩ|nghĩ|tính|sắp xếp|thu xếp) (?:lại(?! (?:thôi|thấy|thì))|đã|cái đã|thêm|xem|sao|lịch)|coi sao|xem sao|từ từ',
  '(?:đang|còn!) (?:tính|xem|coi|cân nhắc|phân vân|suy nghĩ|chờ!|đợi|bàn!|tùy|xem)|sát ngày|linh hoạt|(?:chưa|không) nói trước|hứa trước',
], [
  'khoan (?:hay |da |co )?(?:ghi|tinh|chot|xep|dien|dang ky)|(?:khoan|dung) (?:ghi|tinh) (?:\\S+ ){0,3}?voi(?= (?:em|nha|nghe|,)|$| $)|(?:tam|du kien) (?:\\S+ )?(?:ghi|di|tham gia|cu)|ghi tam|co ve|coi bo',
  'chua (?:hay|hoi|chot|biet|chac|ro|quyet|dam|hua|tinh|noi truoc|dinh|tra loi|duyet|sap xep|thu xep)(?! (?:chu|tieng|may|lam))',
  'khong (?:chac|biet (?!chu|tieng|duong|doc|viet)(?:\\S+ ){0,3}?(?:di|duoc|ranh|co|kip|sao|nua)|dam (?:hua|chac))',
  'lich chua co|chua co lich|co roi (?:\\S+ )?(?:bao|nhan)|se (?:xac nhan|tra loi|phan hoi|thong bao)|(?:de|doi) (?:\\S+ ){0,4}?hoi|(?:de|cho|doi|roi) (?:\\S+ ){0,4}?(?:xem|coi|tinh|suy nghi|can nhac|ban bac|sap xep|thu xep|bao cao)',
  '(?:de|doi) (?:\\S+ ){1,6}?roi (?:\\S+ ){0,2}?(?:bao|nhan|tra loi|tinh|xem)|(?:de|cho) (?:\\S+ ){0,2}ban voi',
  '(?:bao|nhan|tra loi|phan hoi|rep|goi|xac nhan|chot|tinh) (?:\\S+ )?(?:sau|lai)',
  '(?:co gi|mai|chieu|lat|lat nua|sang mai|sat ngay|gan ngay) (?:\\S+ ){0,2}?(?:bao|nhan|tra loi|goi lai|moi biet|phan hoi)|co khi (?:\\S+ ){0,3}?co khi',
  'maybe|chac ranh|(?:sap xep|thu xep|hoi|xem|tinh) xong (?:\\S+ ){0,3}?(?:bao|nhan|tra loi|goi)|no cau tra loi',
  '(?:mai|chieu|lat|toi nay|sang mai) (?:\\S+ ){0,2}?chot|khat (?:\\S+ ){0,5}?(?:bao|tra loi|nhe|da)',
  '(?:xem|coi|hoi|doi) (?:\\S+ ){1,9}?(?:roi|moi) (?:\\S+ ){0,2}?(?:tinh|bao|quyet|biet|tra loi)|phu thuoc|xin y kien|tinh hinh|phan van|can nhac|do du',
  'luong lu|ban bac|hen xui|tuy|50 50|nua (?:muon )?di|hay khong|hoac khong|co (?:the|le)',
  'chac (?:la )?(?:\\S+ )?(?:se )?(?:di|tham gia|den)(?! (?:khong|duoc))|hoi (?:\\S+ ){0,3}?(?:da|cai da|y kien)|(?:phai|can) hoi',
  '(?:xem|coi|suy nghi|tinh|sap xep|thu xep) (?:lai(?! (?:thoi|thay|thi))|da|them|xem|sao|lich)|coi sao|xem sao|tu tu',
  '(?:dang|con) (?:tinh|xem|coi|can nhac|phan van|suy nghi|cho xem)|sat ngay',
]);

/** One thing hangs on another. */
export const IF = vi([
  '(?:nếu(?! còn (?:chỗ|suất))|hễ!|miễn!|trừ khi|với điều kiện) (?:\\S+ ){1,}|(?:không|chưa) (?:\\S+ ){0,3}?thì (?:thôi|chịu|nghỉ|ở nhà)',
  `(?:rảnh|khỏe|kịp|tạnh|nắng|xong|hết (?:sốt|bệnh|ốm|mưa)|đỡ|có (?:\\S+ ){0,4}?\\S+|không có (?:\\S+ ){0,3}?\\S+|được|về kịp|chồng về|cho (?:đi|nghỉ)|mưa|bận|hết) (?:\\S+ )?(?:thì|mới) (?!phải|nhất định|chắc chắn|cứ|tội gì)(?:\\S+ ){0,3}?(?:${GO_WORDS}|không|ở nhà|thôi|có|ra|lên|tới|nghỉ|tính|chưa|được)`,
  'không thì thôi|(?:thì|mới) (?:\\S+ )?đi được|(?:sắp xếp|thu xếp|sx) được (?:sẽ|thì|mới)',
], [
  'neu(?! con (?:cho|suat)) (?:\\S+ ){1,}',
  '(?:ranh|khoe|kip|tanh|nang|xong|het (?:sot|benh|om|mua)|do|(?:khong )?co (?:\\S+ ){0,4}?\\S+|duoc|mua|ban) (?:\\S+ )?(?:thi|moi) (?!phai|nhat dinh|chac chan|cu)(?:\\S+ ){0,3}?(?:di|o nha|khong|thoi|co|ra|len|toi|nghi|tinh|chua|duoc)',
  'khong thi thoi|(?:thi|moi) (?:\\S+ )?di duoc',
]);

/** It would have been, and will not be. */
export const WOULD_HAVE = vi([
  '(?:nếu )?(?:\\S+ ){1,4}thì (?:\\S+ )?đi (?=chứ (?:thứ|hôm|nay|giờ))|(?:giá mà|giá như|ước gì|phải chi|đáng lẽ|đáng ra|lẽ ra)',
  '(?:hôm|lúc|ngày|đợt|khi) khác thì|(?:rảnh|được|khỏe|có xe|kịp) thì (?:\\S+ )?đi rồi|tính đi rồi mà|định đi rồi mà|tiếc (?:là|quá|ghê|thật|mà)|buồn ghê',
], [
  '(?:gia ma|gia nhu|uoc gi|phai chi|dang le|le ra)|(?:hom|luc|ngay|dot) khac thi|(?:ranh|duoc|khoe|co xe|kip) thi (?:\\S+ )?di roi|tinh di roi ma',
  'tiec (?:la|qua|ghe|that)',
]);

export const BUT = vi('nhưng|nhưng mà|tiếc là|khổ nỗi|mỗi tội|mà|giờ lại|ngặt|ngặt nỗi|kẹt nỗi', 'nhung|tiec la|kho noi|moi toi|ma|gio lai|ngat');
