/* "Hợp đồng với công ty ABC", "câu chuyện giống HTX bên cạnh", "bán cho doanh nghiệp", "có công ty muốn mua", "công ty em bảo nên 3 sao": whom they deal with, and not what they are. */

const COUNT = '(?: (?:1|mot|hai|2|may|cac|nhung|vai|ben|cai|nhieu))*';
const BEFORE = new RegExp(
  `\\b(?:(?:hop dong|lien ket|ky|ky ket|hop tac|lam an|mua ban|giao dich|bao tieu)(?: (?:mua|ban|roi|lam an|\\S+ pham))* (?:voi|cung)` +
  `|theo(?: \\S+){0,3} (?:tu|cua)|(?:xuat khau|xuat|ban)(?: \\S+){0,5} qua|(?:ban|giao|ship|gui|cung cap|gia cong|cung ung|ky gui|lam thue|lam cong)(?: \\S+){0,3} (?:cho|vao|vo|qua)` +
  `|(?:mua|lay|nhap|gom|thue|muon)(?: \\S+){0,3} (?:cua|tu|o|ben)|(?:xuat|dan|may|det|theu|thue gia cong|nhan hang|bo si|bo moi|do hang)(?: (?!ho so|ocop|giay)\\S+){0,4} (?:cho|qua)` +
  `|(?:chong|vo|(?:con|chau)(?: (?:trai|gai|dau|re|no))?)(?: (?:em|chi|anh|toi|tui|minh))? (?:lam|di lam)(?: (?:cho|o|trong|ben))?|thue|nho|mua|nhap|lay|(?:bao bi|nhan|hop|tem|chai|may|mau|giong|logo)(?: \\S+){0,2} do|dat(?: (?:in|lam|hang|may))?(?: (?:o|ben|cho|tai|qua))?|(?:in|may|gia cong|dong goi|kiem nghiem|thiet ke|say) (?:o|tai|ben|qua|do|cua))${COUNT}$`,
);
const AFTER = /^(?:khac|ben canh|ke ben|canh (?:ben|nha)|hang xom|ben (?:kia|do|lang)|lang ben|nguoi ta)\b|^(?:\S+ ){0,2}(?:doi|hen|chot|bao gia|ra gia|het gia)(?: \S+){0,2} \d|^(?:in|quang cao|luat|van chuyen|ke toan)\b(?! (?:la|cua|minh|em|toi|chi|anh)\b)|^(?:(?:em|chi|anh|minh|toi|tui|ben) )?(?:bao|khuyen|keu|tu van)\b|^(?:\S+ ){0,3}?(?:muon mua|dat mua|thu mua|mua (?:hang|cua|lai|het)|hoi mua|bao tieu|tu van)\b|^(?:(?!(?:,|chua|da|co|khong|la|roi|xong|dang|moi) )\S+ ){0,3}?(?:kiem nghiem|in bao bi|in nhan|in tem)\b/;

export const isPartner = (before: readonly string[], after: readonly string[]): boolean => BEFORE.test(before.join(' ')) || AFTER.test(after.join(' '));
