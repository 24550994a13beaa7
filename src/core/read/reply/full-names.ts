/** Surnames, of the Kinh and of the highlands, as lists of people begin with them. */
const SURNAME = 'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Vũ|Võ|Phan|Trương|Bùi|Đặng|Đỗ|Ngô|Hồ|Dương|Đinh|Lý|Lò|Lương|Lường|Vàng|Giàng|Sùng|Thào|Hà|Quàng|Cầm|Tòng|Cao|Mai|Đào|Đoàn|Lâm|Tạ|Trịnh|Thạch|Danh|Kim|Chu|Châu|Tô|Tăng|Triệu|Nông|Ma|Ly|Vừ|Mùa|Cháng|Phùng|Lưu|Thái|Hứa|Vi|Lộc|Kha|Hạng|Má|Tẩn|Chảo|Rơ|Ksor|Siu|Nay|Đàm|Hoa|Quách|Bàn|Lục';
const FULL_NAME = new RegExp(`(?<!\\p{L})(?:${SURNAME})(?: \\p{Lu}\\p{Ll}+){2,3}(?!\\p{L})|(?<!\\p{L})(?:${SURNAME}) (?!Văn(?!\\p{L})|Thị(?!\\p{L}))\\p{Lu}\\p{Ll}+(?=\\s*(?:[,;:)\\n]|$|\\d|và |với ))`, 'gu');

/** How many people are named with all their names. */
export const fullNamesIn = (text: string): number => new Set(text.normalize('NFC').match(FULL_NAME) ?? []).size;
