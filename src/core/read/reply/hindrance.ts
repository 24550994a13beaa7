import { apart, vi } from './pattern.ts';
import { ME } from './people.ts';

/* Declines, and what stands in the way: that day is taken, somebody is ill, nobody minds the shop. */

export const DECLINES = vi([
  `xin phép (?:\\S+ ){0,2}?(?:ở nhà|nghỉ|vắng!|không|cho)|nhường (?:\\S+ ){0,3}?(?:khác|suất|chỗ)|(?:trừ|loại) (?:\\S+ )?${ME}(?: ra)?`,
  '(?:xin|cho|đành|chắc|lần này|buổi này|hôm này|hôm đó|thôi) (?:\\S+ ){0,3}?(?:nghỉ(?! (?:được|để|chợ|làm|phép được))|vắng!|kiếu|rút|lui|miễn|vắng mặt|rút lui)',
  '^ ?(?:nghỉ|vắng!|kiếu|rút|hủy|miễn)|(?:hủy|huỷ|rút|xóa|xoá|bỏ|gạch|gỡ) (?:\\S+ )?(?:tên|đăng ký|giúp|suất|chỗ|cho|lui|khỏi danh sách)',
  `${ME} (?:xin )?(?:hủy|rút|vắng!|kiếu|nghỉ(?= (?:buổi|hôm|lớp|bữa|lần|nhé|em|ạ|làm rồi|nghề)))|(?:báo|xin) hủy`,
  `khỏi (?:đi|chờ|đợi|ghi|phần|tính|cần|em|nhé|giữ|mời)|thôi khỏi|bỏ qua(?: ${ME})?(?= (?:lần|đợt|buổi|nhé|cho|nha|giúp|nhe)|$| $)`,
  '(?:để|hẹn|xin|chờ|đợi) (?:\\S+ ){0,3}?(?:lần|dịp|hôm|đợt|khi|khóa|bữa|buổi|năm|chương trình|lớp) (?:sau|khác|tới)',
  '^ ?(?:dịp|lần|hôm|đợt) (?:sau|khác) (?:nhé|em|ạ|đi|vậy|thôi)|(?:không|chẳng) (?:có )?(?:nhu cầu|quan tâm|hứng thú|hứng|khoái|ham|thích|thiết|màng)',
  '(?:này|nay|đó) (?:khỏi|thôi|nghỉ|chịu)',
  '^ thôi (?:(?:em|con|cháu|ơi|ạ|a|nhé) )*(?:tôi|chị|anh|bác|cô|chú|mình|già|ông|bà|xin|chịu)(?! (?:sẽ|cố|đi|ráng|cũng|vẫn|đăng|lại))|pass|out',
  'cáo (?:bận|lỗi)|(?:xin|cho) (?:\\S+ )?(?:nợ|khất|lỗi) (?:lần|buổi|hôm|đợt)|dẹp đi|cho (?:\\S+ )?xin(?= (?:em|nhé|thôi)* ?$)|từ chối|khước từ|cancel|(?:thế|vậy) thì thôi|^ nên thôi|đi đâu nữa',
  '^ (?:thôi|không)(?: (?:em|ạ|chị|con|cháu|nhé))*(?= $)|hẹn gặp lại(?! ở)|^ hẹn lại',
  `(?:lần|đợt|buổi|hôm) này (?:${ME} )?(?:xin )?(?:nghỉ|không|thôi|khỏi|chịu)|đổi ý(?! đi)|(?:${ME}|thì) chịu|mời (?:người|ai) khác`,
  '(?:rút|trả) lại|ra khỏi (?:danh sách|nhóm)|(?:suất|chỗ|ghế)(?: \\S+){0,2} cho (?:nhà|người|hộ|bạn|chị|anh) (?:khác|nào)|khất(?= (?:lần|buổi|hôm|đợt|lớp|nhé|nha|nghen|em|ạ|,)|$| $)|mà thôi(?= (?:em|nhé|nha|con|ạ))|đành (?:thôi|hẹn|chịu|vậy)|chịu thôi|nên chịu|(?:bấm|chọn) nhầm',
], [
  '^ thoi (?:(?:em|con|chau|oi|a|nhe) )*(?:toi|tui|chi|anh|bac|co|chu|minh|gia|xin|chiu)(?! (?:se|co gang|di|rang|cung|van|dang|lai))|pass|out',
  '(?:xin|cho) (?:\\S+ )?no (?:lan|buoi|hom|dot)|dep di|tu choi|khuoc tu|cancel|(?:the|vay) thi thoi|di dau nua',
  '^ (?:thoi|khong)(?: (?:em|a|chi|con|chau|nhe|nha))*(?= $)|xin phep (?:\\S+ ){0,2}?(?:o nha|nghi|vang|khong)|nhuong (?:\\S+ ){0,3}?(?:nguoi khac|suat)',
  '(?:chi|em|anh|toi|tui|bac|co|chu) (?:xin )?rut|vang mat|xin vang|cho (?:\\S+ )?vang|bua do khoi',
  '(?:lan|dot|hom|bua|buoi) (?:nay|ni) (?:\\S+ )?(?:nghi|khoi|thoi)|(?:bua|dip|lan) (?:sau|khac) (?:nhe|em|nha)|nghi (?:hom|buoi|bua|lop) (?:nay|do|ni)',
  'rut (?:lai|ten)|ra khoi (?:danh sach|nhom)|khat(?= (?:lan|buoi|hom|dot|nhe|nha|em|a|,)|$| $)|ma thoi(?= (?:em|nhe|nha|con))',
  '(?:tui|toi|chi|em|anh|bac|co|chu) nghi (?:nhe|em|nha|lam roi)',
]);

const HOUSE = '(?:quán|cửa hàng|nhà|tiệm|hàng|lò|xưởng|trại|con|cháu|bé|mẹ|bố|ba|bà|ông|chồng|vợ|người ốm|người bệnh|gian hàng|sạp|chuồng|ao|vuông|đìa|máy|mẻ)';

export const IN_THE_WAY = apart([
  'bận(?! gì)|(?:phải|bận|mắc) (?:\\S+ ){1,3}?(?:nộp|họp|khám|đón|bán|giao|lấy|trực|ký|chữa|thi|thăm|giải quyết|báo cáo)|kẹt|tăng ca|cấm|dịch (?:lợn|heo|gà|tả|bệnh)|phong tỏa|lỡ (?:hẹn|rồi)|hẹn khác|(?:trễ|muộn) (?:quá|rồi|mất)',
  'tốn (?:tiền|xăng|công|kém)|đóng cửa|giải thể|ngừng hoạt động|phá sản|chuyển nghề|già cả|busy|(?:trúng|đúng|ngay) (?:ngày|lịch|dịp|hôm|đợt)(?= (?:đó|ấy|này|em|chị|nhà|thi|họp|giỗ|cưới|con|của))|trúng (?:ngày|lịch|dịp|hôm)|chạp|bỏ nghề',
  'không làm (?:\\S+ )?nữa|dạy học|đang (?:\\S+ ){1,3}?(?:trên|dưới|ngoài|tận) \\S+|lúa (?:đang|đổ|chín|rục)|gả|chở (?:\\S+ ){1,4}đi|mắc(?! gì)(?! tiền)',
  'vướng|trùng|ốm|bệnh|đau(?! đầu với)|sốt|cảm cúm|mệt|nhức|gãy|trật|té|ngã|nằm|viện|mổ|cấp cứu|cách ly|covid|giỗ|đám|cưới|tang|cúng|rằm|đầy tháng',
  'thôi nôi|làm lễ|lễ|mãn tang|đang (?:\\S+ ){0,2}?ở|ở (?:xa|quê|tỉnh|nước ngoài|ngoài|trên|dưới|trong|viện|nhà(?! văn))|bó bột|chân (?:chưa|đang)',
  'trùng (?:phiên|ngày|lịch)|không (?:duyệt|cho)(?: \\S+)? (?:đi|đâu)|hàng (?:\\S+ ){0,3}?không kịp|về quê',
  'đi (?:công tác|vắng|xa|viện|chợ|biển|rừng|khám|mổ|đám|cưới|chùa|giao|ăn cưới|thi|sài gòn|hà nội|làm|nước ngoài|du lịch|học ở|đẻ|sinh)',
  '(?:mới|sắp|vừa|đang|gần) (?:sinh|đẻ|mổ|bầu|ở cữ|có bầu|mất)|cữ|bầu|con (?:nhỏ|mọn|dại)|thai',
  `(?:trông|coi|giữ|chăm|bế|ẵm|canh|lo cho|nuôi) (?:\\S+ )?${HOUSE}|không ai (?:\\S+ )?(?:trông|coi|giữ|chở|chăm|thay|thế|đưa|ở nhà)`,
  'không có (?:\\S+ )?(?:xe|người|ai|tiền|điều kiện|thời gian)|hết (?:xe|tiền|xăng)|thu hoạch|gặt|cấy|hái|mùa|chín|sạt|ngập|lụt|hỏng xe|xe (?:hỏng|hư)',
  'họp|thi(?! đua)|giao hàng|đơn hàng|khách|ra tòa|tiêm|đưa (?:\\S+ ){1,3}đi|đón',
  'phải (?!(?:coi|đi|có mặt|tham gia|hỏi|xin|xem|dự|lên|ra|đến|tới|không|chi|là|học|công nhận|nói|mang|đem) )\\S+|công chuyện|công việc',
  'việc (?:nhà|gấp|riêng|gia đình|rồi|đột xuất|bận)|có việc|có hẹn|hẹn (?:\\S+ )?khách|già (?:rồi|yếu)|yếu|xa quá|không biết chữ|dừng (?:làm|sản xuất|sx)',
  'nghỉ (?:làm|sản xuất|nghề|bán)|sắp (?:đẻ|sinh)|mới về|chưa về|mới vào bờ|không về|không dứt|tối mắt|cao (?:bận|lỗi)|chạy thận|bò đẻ|lợn đẻ|heo đẻ|đẻ',
  'mất rồi|kín lịch|lịch kín|làm ca|(?:lịch|phải|ca|đang) trực|trực (?:ca|đêm|chốt|ban|cơ quan|rồi|hôm|ở)|có (?:tiết|ca|lịch|cuộc|hẹn|đơn|chuyến|mẻ)',
  'say xe|huyết áp|nghễnh ngãng|phơi|tưới|tát|kéo lưới|ra khơi|chạy (?:hàng|đơn|thận)|hư xe|(?:đứng|coi|canh|trông) lò|phụ hồ|đi cày',
  'vụ (?:\\S+ )?(?:rồi|này)|vào vụ|đang vụ|chưa rời|bỏ (?:lò|quán|con|hàng|nhà) được|không rành|không có (?:chồng|vợ) ở nhà|hẹn (?:thợ|bác sĩ|người)',
  'bù đầu|ngập đầu|ngoài biển|ngoài khơi|chữ nghĩa|ngại|lười|hết sức|neo người|có tuổi',
], [
  '(?:phai|ban|mac) (?:\\S+ ){1,3}?(?:nop|hop|kham|don|ban|giao|lay|truc|ky|chua|thi|tham)|ga con|tang ca|lo hen|hen khac|ton (?:tien|xang|cong)|dong cua|giai the',
  'ngung hoat dong|gia ca roi|busy|ngai|(?:trung|dung) (?:ngay|lich|dip|hom)|thi (?:dai hoc|hoc ky|cuoi ky|tuyen|bang lai|vao)|khong ro chu|chu khong ro|chap ma|bo nghe|khong lam (?:\\S+ )?nua|day hoc',
  'dang (?:\\S+ ){1,3}?(?:tren|duoi|ngoai|tan) \\S+|lua (?:dang|do|chin)|mua ruong|(?:cho|dua) (?:\\S+ ){1,3}di (?:kham|vien|hoc|thi|tai)',
  'truc (?:ca|dem|chot|ban|co quan)|say xe|huyet ap|ra khoi|hu xe|co (?:tiet|lich|cuoc hop)|vao vu|dang vu|ban(?! to| be| gi| nhe| an| hang| do)|ban hang',
  'ket(?! qua| thuc)|mac viec|mac cong|mac dam|vuong|trung lich|om|benh|dau (?:chan|lung|dau|bung|rang|goi|qua|om|cot|mat|tai|khop|vai|tay|nguoi|da day)|dau cot|dau goi|sot|met|gay|te xe',
  'nam (?:vien|nha)|vien|mo ruot|tai bien|moi mo|cap cuu|cach ly|covid|gio (?:\\S+ )?(?:ong|ba|bo|me|cha|cu|chap|to|nha)|nha (?:\\S+ )?(?:gio|dam)',
  'dam (?:gio|cuoi|tang|ma|hoi)|cuoi|co tang|tang|cung (?:com|ram|gio)|ram|day thang|thoi noi|lam le',
  'o (?:xa|que|nuoc ngoai|ngoai bien|ngoai|vien|nha(?! van))|bo bot|phai o|ve que',
  'di (?:cong tac|vang|xa|vien|cho xa|bien|rung|kham|mo|dam|cuoi|giao|thi|sai gon|ha noi|lam)|(?:moi|sap|vua|dang) (?:sinh|de|mo|bau)|bau',
  'con (?:nho|mon|dai)|(?:trong|coi|giu|cham|be|canh|lo cho) (?:\\S+ )?(?:quan|nha|tiem|con|chau|me|bo|ba|ong|lo|xuong)',
  'khong ai (?:\\S+ )?(?:trong|coi|giu|cho|cham|thay|dua)|khong co (?:\\S+ )?(?:xe|nguoi|tien|thoi gian|dieu kien|ai)|thu hoach|gat lua|gat|cay lua',
  'hai che|sat duong|ngap|xe (?:hong|hu)|di hop|phai hop|giao hang|don hang|co khach',
  'phai (?!(?:di|co mat|tham gia|hoi|xin|xem|du|len|ra|den|toi|khong|chi|la|hoc|mang|dem) )\\S+|cong chuyen|viec (?:nha|gap|rieng|gia dinh)|co viec|co hen',
  'gia (?:roi|yeu)|xa qua|khong biet chu|dung (?:lam|san xuat|sx)|nghi (?:lam|san xuat|nghe|ban)|moi ve|chua ve|moi vo bo|kin lich|lich kin|kien lich',
  'nha neo nguoi',
]);
