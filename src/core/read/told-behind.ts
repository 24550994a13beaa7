import type { Cue } from './cue-phrases.ts';

/* What stands behind a subject and tells how it is with it, in more words than a cue has: since when, by whom, where, until when. */

/** `by-deed`: sent in is under way, done is there. `whole`: nothing more is told of it behind. */
type Told = readonly [cue: Cue | 'by-deed', pattern: RegExp, whole?: 'whole'];

/** The first that fits is meant. */
const TOLD: readonly Told[] = [
  // "Báo cáo tài chính 2 năm đủ", and no "đủ điều kiện".
  ['yes', /^du$/],
  // "Kiểm nghiệm gửi mẫu tuần trước chưa có kết quả".
  ['doing', /^(?:(?:thi|da|moi|vua) )*(?:gui|nop) mau(?= .*\b(?:chua co|chua ra|dang cho|cho)\b)/],
  // "Kiểm nghiệm gửi mẫu hôm qua rồi, 10 ngày nữa có", "kiểm nghiệm gửi trên Huế rồi chưa có": sent off, and not back.
  ['doing', /^(?:(?:thi|da|moi|vua) )*(?:gui|nop) mau (?:(?!chua |khong |neu |phai |ket |roi )\S+ ){1,4}roi(?= ,|$)(?!.*\b(?:ket qua|dat|ve|co phieu|ra)\b)/],
  ['doing', /^(?:(?:thi|da|moi|vua) )*(?:gui|nop) mau (?:(?:hom|ngay|hoi|tu|vao|sang|chieu|mung|thang) )+\d+(?: \d+){0,2}(?= |$)(?!.*\b(?:co|ra|ve|lay) (?:duoc )?(?:ket qua|phieu)\b|.*\b(?:ket qua|phieu) (?:\S+ ){0,1}(?:co|ra|ve|tra|dat|tot)\b)/],
  ['doing', /^(?:(?:thi|da|moi|vua) )*gui (?:(?!chua |khong |neu |phai |ket |roi )\S+ ){1,4}roi(?: (?:ma|nhung|,))? (?:van )?chua (?:co|ve|ra|tra)(?: (?:ket qua|phieu|giay))?(?= ,|$)/],
  // "Kiểm nghiệm cô gửi ở Viện Dinh dưỡng": where it was sent.
  ['doing', /^(?:(?:thi|da|moi|vua) )*gui (?:o|tai|ben|tren|ra|len|qua) (?:(?!chua|khong|neu|phai|duoc|dau|ai|gi|nao)\S+ ?){1,5}$/, 'whole'],
  // "Nhãn hiệu nộp đơn tháng 8 rồi": under way since then.
  ['doing', /^(?:(?:thi|da|moi|vua) )*nop (?:don|ho so)(?: (?:hoi|tu|vao|hom|dau|cuoi|giua))* (?:thang|nam|tuan|quy|hom|\d+)(?: (?:\d+|truoc|qua|nay|ngoai|kia|roi|nam))*(?= ,|$)/],
  // "Nhãn hiệu thì đơn nộp tháng 9".
  ['doing', /^(?:(?:thi|co) )*don (?:(?:da|moi|vua|thi|em|chi|anh|minh) )*(?:nop|gui)(?: (?:roi|xong)(?= |$)| (?:hoi |tu |vao |hom |dau |cuoi |giua )*(?:thang|nam|tuan|quy|ngay|qua|kia|\d)(?: (?:\d+|truoc|qua|nay|ngoai|kia|roi|nam))*)(?= ,|$)/],
  // "Giấy ATTP sắp hết hạn rồi": there, for now.
  ['yes', /^(?:(?:thi|cung|nay|do|cua|nha|em|chi|anh|minh|bac|no) )*(?:sap|gan) (?:het|qua) han(?= (?:roi|thang|ngay|cuoi|dau|trong|nam nay)\b)/],
  // "Hợp đồng với siêu thị ký tháng 3/2026".
  ['yes', /^(?:(?:thi|da|moi|vua) )*ky (?:(?:hoi|tu|vao|hom|ngay|thang|nam|quy) )+\d+(?: \d+){0,2}(?= |$)/],
  // "Hợp đồng thu mua với các HTX: đã ký 3 hợp đồng".
  ['yes', /^(?:(?!chua|khong|neu|dang|sap|phai|can|muon|dinh|se)\S+ ){0,7}da ky (?:duoc |xong )?\d+\b/, 'whole'],
  // "Hợp đồng liên kết với 35 hộ trồng": with so many it is there.
  ['yes', /^(?:lien ket |bao tieu |thu mua )?(?:voi|cung) (?:hon |gan |khoang )?\d+ (?:ho|nong dan|thanh vien|htx|hop tac xa|trang trai|co so|dai ly|cua hang|sieu thi|doanh nghiep|ba con)\b(?!.*\b(?:se|sap|dang|du kien|chua|neu|dinh|muon|phai|can)\b)/, 'whole'],
  // "Kiểm nghiệm thì đạt hết".
  ['yes', /^(?:(?:thi|deu|cung|van|da) )*dat(?: (?:het|yeu cau|chuan|tot|ca|roi))*(?= ,|$)/],
  // "Đăng ký hộ kinh doanh từ 2023", "đkkd cấp 2019": there since then.
  ['yes', /^(?:(?:thi|duoc|da|co) )*(?:(?:cap|tu|co|lam|hoi|nam|la) )+(?:(?:19|20)\d\d|hai (?:nghin|ngan) \S+)(?= |$)/],
  // "Tự công bố làm tuần trước".
  ['by-deed', /^(?:thi |moi |vua )*(?:(?<sent>nop|xin|gui)|lam|cap|in|ky|viet|dang ky|kham|kiem)(?: xong)? (?:(?:tu|vao|hoi|hom|cuoi|dau|giua) )*(?:(?:tuan|thang|bua|hom|ngay|dot) (?:truoc|roi|qua|kia)|thang \d{1,2}(?: nam nay)? roi|qua|kia)(?= |$)/],
  // "Tem rượu mua được 500 cái".
  ['yes', /^(?:(?:thi|da|moi|vua) )*(?:mua|lay|nhan|xin|linh)(?: duoc| ve)? (?:\d+|du) (?:cai|to|con|tem|chiec|bo)\b/],
  // "Nhãn hiệu nộp hôm 20/11".
  ['doing', /^(?:(?:thi|da|moi|vua) )*(?:nop|gui) (?:(?:hoi|hom|vao|tu|ngay|thang) )+\d+(?: \d+){0,2}(?= |$)/],
  // "Nhãn phải sửa lại vì đổi địa chỉ": to be made anew, and not yet there.
  ['doing', /^(?:(?:thi|cung|van|nay|cu) )*phai (?:sua|in|lam|doi|thiet ke|ve) lai(?= (?:vi|do|boi)\b|$)/, 'whole'],
  // "HACCP cũng đánh giá xong, chờ bằng": looked at, and not yet issued.
  ['doing', /^(?:(?:thi|cung|da|moi|vua) )*(?:danh gia|tham dinh|kiem tra)(?: (?:xong|roi|thuc te))+$/, 'whole'],
  // "Nhãn dầu đang nhờ đứa em thiết kế".
  ['doing', /^(?:thi )?(?:(?:em|chi|anh|toi|tui|minh|bac|o|me|nha) )?(?:dang|moi|vua) (?:nho|thue|dat|muon|kiem|tim|hoi)(?: \S+){0,4} (?:thiet ke|lam|in|ve|viet|xin|soan|dien)\b(?! (?:xong|roi))/],
  // "Nhãn thì cô cháu đang vẽ": who is at it.
  ['doing', /^(?:thi )?(?:co|con|chau|em|anh|chi|chong|vo|dua|thang|ban|tho|ben in|tiem|be|xuong)(?: (?!chua |khong |neu |phai )\S+){0,2} dang (?:thiet ke|lam|in|ve|viet|xin|soan|dien|sua)\b/],
  // "Câu chuyện đang được phòng kinh doanh hoàn thiện".
  ['doing', /^(?:(?:thi|hien|van|cung) )*(?:dang|moi) duoc (?:(?!chua |khong |neu )\S+ ){0,5}(?:hoan thien|thiet ke|lam|in|ve|viet|xin|soan|dien|sua|xu ly|xem xet|tham dinh|thuc hien)\b/],
  // "Cam kết ký với xã rồi", "kiểm nghiệm làm ở tỉnh rồi": with whom, where.
  ['by-deed', /^(?:(?:thi|da|moi|vua) )*(?:(?<sent>nop|xin|gui)|ky|lam|dang ky|in|dan|viet|cap) (?:voi|o|tai|ben|tren|duoi|len) (?:(?!chua |khong |neu |phai |lan |moi )\S+ ){1,3}roi(?= ,|$| (?:ma|nhung|gio|dang|con|ho)\b)/],
  // "Cam kết ATTP xã ký rồi hôm tháng 8": by whom.
  ['yes', /^(?:thi )?(?:ben |tren )?(?:xa|phuong|huyen|tinh|so|uy ban|ubnd)(?: (?:co|da|moi|vua|cung))* (?:ky|cap|xac nhan|duyet|dong dau|tra)(?: (?:cho|xong|giay|em|chi|anh|minh|toi|tui|nha))* roi(?= |$)/],
  // "Hợp đồng với bốn cửa hàng có rồi": whom it is with.
  ['yes', /^(?:voi|cua) (?:(?!chua |khong |neu |dang |sap |phai |muon |dinh |co |voi |cua )\S+ ){1,4}(?:(?:thi|da) )?(?:co|ky|xong|lam)(?: xong)? roi(?= ,|$)/],
  // "Hợp đồng siêu thị Coopmart có rồi": its name stands between.
  ['yes', /^(?:(?!chua |khong |neu |dang |sap |phai |muon |dinh |can |ho |nguoi |nha |ben |cho |ma |roi |con |thi |co )\S+ ){1,2}(?:thi |da )?co roi$/, 'whole'],
  // "Giấy ATTP đến 2027": there until then, and not "đến 2027 mới có".
  ['yes', /^(?:(?:thi|dung|co|han) )*(?:den|toi) (?:(?:het|cuoi|thang|nam|ngay|\d{1,2}) )*20\d\d(?= |$)(?!.*\b(?:moi|se)\b)/],
  // "Nhãn hiệu Sen Việt đã được cấp văn bằng": its name stands between.
  ['yes', /^(?:(?!chua|khong|neu|dang|sap|don|thi|cua|hang|xom|nha)\S+ ){0,3}da duoc (?:cap|cong nhan|xac nhan)(?: (?:van bang|giay|chung nhan|so|roi|xong|giay chung nhan|nam \d+|so \S*\d\S*))*$/, 'whole'],
  // "Câu chuyện đã được in trên tờ rơi", "giấy đăng ký đã được UBND xã cấp": as offices write, by whom between.
  ['yes', /^(?:(?:thi|hien|san pham|cua (?:htx|co so|cong ty|chung toi|don vi)) )*da duoc (?:(?:ubnd|uy ban|xa|phuong|tinh|so|phong|chi cuc|cuc|bo|trung tam|co quan|don vi) (?:(?!chua |khong |yeu |de |huong |nhac )\S+ ){0,7}?)?(?:cap|xac nhan|phe duyet|chung nhan|ky|in|dang|xay dung|soan|viet|hoan (?:thanh|thien)|ban hanh|thiet ke|lap)(?= |$)(?!.*\b(?:chua|khong|het han|thu hoi)\b)/, 'whole'],
  // "Nhãn hiệu Tân Việt bảo hộ đến 2031".
  ['yes', /^(?:(?!chua|khong|neu|dang|sap|don|thi|cua)\S+ ){0,3}(?:con |duoc |da duoc )?bao ho (?:toi|den|tu) (?:\d|nam|thang|het)/, 'whole'],
  // "Câu chuyện nhờ cô giáo viết hộ xong rồi", "nhãn thì đứa em thiết kế xong rồi": whoever did it.
  ['yes', /^(?:thi )?(?:nho (?:(?!chua |khong |neu )\S+ ){1,4}|(?:dua|thang|con|chau|chong|vo|ban|tho|tiem|xuong|(?:em|anh|chi|co|chu|bac) (?:ho|gai|trai|re|dau|ruot))(?: (?!chua |khong |neu |phai |bat )\S+){0,3} )(?:viet|lam|in|xin|dien|soan|chup|thiet ke|ve)(?: (?:ho|giup|cho|gium|thay|lai))*(?: xong)? roi(?= ,|$| (?:co|nha|nhe|do|luon|em|chau)\b)/],
  // "Giấy khám sức khỏe của bác hết hạn tháng trước": whose it is stands between.
  ['no', /^cua (?:(?!chua |khong |neu |sap )\S+ ){1,3}(?:da |bi )?het han(?: (?:roi|tu|hoi))*(?: (?:thang|nam|tuan|hom) (?:truoc|roi|ngoai|kia))?$/, 'whole'],
  // "Nhãn có rồi, kiểm nghiệm thiếu", and no "nhãn thiếu hạn dùng".
  ['no', /^(?:thi )?(?:con )?thieu$/, 'whole'],
  // "Giấy môi trường thì xã nói để xã xác nhận cho, bác chưa có đâu": at the end of what is told of it.
  ['no', /^thi (?:(?!co |roi |xong |neu )\S+ ){1,9}(?:em|chi|anh|toi|tui|minh|bac|chu|co|nha|ben|gio|van) chua (?:co|lam|xin|duoc)(?: (?:dau|gi|em|chau|a|nua|het))*$/, 'whole'],
];

/** How it is with what stands before these folded syllables, and how many of them tell it. */
export function toldBehind(said: string): { readonly cue: Cue; readonly length: number; readonly whole: boolean } | undefined {
  for (const [cue, pattern, whole] of TOLD) {
    const match = pattern.exec(said);
    if (match) return { cue: cue !== 'by-deed' ? cue : match.groups?.['sent'] ? 'doing' : 'yes', length: match[0].split(' ').length, whole: whole !== undefined };
  }
  return undefined;
}
