import { apart, vi } from './pattern.ts';

/* What is no answer: matters that are not the event's, what is over, and questions. */

/** Matters that are not the event's. */
export const MATTERS = apart([
  'giấy(?! mời)|hồ sơ|giấy tờ|giấy phép|giấy chứng nhận|sản phẩm|phiếu|link|thuế|hợp đồng|nhãn|tem|bưu điện|chuyển phát|bao bì|logo|mã vạch',
  'số điện thoại mới|đổi số|đổi sdt|đổi số điện thoại|công bố|kiểm nghiệm|biên lai|chấm|kết quả|tên cũ|câu chuyện sản phẩm',
  'mạng (?:yếu|chậm|lag|rớt|lỗi|hoài)|nhắn nhầm|lừa đảo|ảnh|file|hình|tài khoản|chuyển khoản|giá bán|mã số|thư mời|bảng|điền|nút|trang|bộ nhớ|mật ong',
  '(?<!(?:lớp|huấn|về|chợ|học) )ocop|chụp|lô (?:này|kia|hàng)|kiểm tra xưởng|hóa chất|bị ẩm|tải|app|bao thư|giá|cửa khẩu|đóng gói|máy sấy|máy',
], [
  '(?<!(?:lop|huan|ve|cho|hoc) )ocop|giay(?! moi)|ho so|giay to|giay phep|giay chung nhan|san pham|phieu|link|thue|hop dong|nhan hang|tem|buu dien|chuyen phat|bao bi|ma vach|cong bo',
  'kiem nghiem|bien lai|mang hoai|lua dao|gui anh|nut|ma so|gia ban|dien vo|bo nho|mat ong|chup|tai app|dong goi',
]);

export const DONE = vi('hôm qua|hôm kia|hôm trước|tuần trước|tháng trước|năm ngoái|lần trước|hồi!|đợt trước|xong rồi|viết xong|làm rồi|đi rồi(?= (?:mà|sao|chưa))', 'hom qua|hom kia|hom truoc|tuan truoc|thang truoc|nam ngoai|lan truoc|dot truoc|xong roi|di roi ma');

export const ASKS_FOR = apart([
  '(?:cho|xin) (?:\\S+ )?hỏi(?! (?:chồng|vợ|ý|lại|mẹ|con|sếp|đã))|mấy(?= (?:vậy|thế|hả|ạ|$)| $)|mấy giờ(?! cũng)|ở đâu|chỗ nào|bao giờ|khi nào vậy',
  'bao nhiêu|ai (?:dạy|nói|day)|^ ai được|gì (?:vậy|thế|không|em|ạ)|thế nào|sao (?:vậy|em|thế|lâu|chưa)',
  '(?:được|có|phải|đúng|cần) (?:\\S+ ){0,8}?(?:không|chưa)(?= (?:em|ạ|vậy|hả|a|ad|nhỉ|bác|anh|chị|con|cháu|cán bộ|cô|chú|thầy|$)| $)',
  'không(?= (?:em|ạ|vậy|hả)? ?$)|hả(?: em| cháu| ad| con| chị| anh)?(?= $)|(?<!(?:em|chị|anh|cháu|con|bác|cô|chú|mình|thôi|bộ|re) )à(?= $)|nhỉ',
  'mấy (?:ngày|buổi|sao|người)|xe gì|học gì|học cái gì|nội dung gì|đường nào',
], [
  '(?:cho|xin) (?:\\S+ )?hoi(?! (?:chong|vo|y|lai|me|con|sep|da|cho))|may gio(?! cung)|o dau|cho nao|bao gio|bao nhieu|ai (?:day|noi)',
  'gi (?:vay|the|khong|em)|the nao|sao (?:vay|em|the|lau|day)',
  '(?:duoc|co|phai|dung|can) (?:\\S+ ){0,8}?(?:khong|chua)(?= (?:em|a|vay|ha|ad|day|nhi|can bo|chi|anh|co|chu|thay|con|chau|$)| $)|may (?:ngay|buoi|sao)',
  'hoc gi|hay ca|ha em',
]);
