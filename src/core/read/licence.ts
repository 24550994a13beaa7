/* "Giấy phép" of a maker of rượu is the one to make it, "tem" the stamp of rượu. */

const BARE = /(?<!\p{L})(giấy\s+phép|giay\s+phep|gp)(?!\s+(?:kinh|kd|đăng|dang|sản\s+xuất|san\s+xuat|sx|rượu|ruou|nấu|nau|xây|xay|lái|lai|con|của\s+con)(?!\p{L}))(?!\p{L})/giu;

const STAMP = /(?<!(?:nhãn|nhan|dán|dan|in)\s+)(?<!\p{L})(tem)(?!\s+(?:nhãn|nhan|truy|qr|rượu|ruou|chống|chong|phụ|phu|ocop|sao|mã|ma|điện|dien|dán|dan)(?!\p{L}))(?!\p{L})/giu;

const LEAVE = /(?<!\p{L})(?:xin|làm|lam)\s+(?:phép|phep)(?!\s+(?:kinh|kd|nấu|nau|sản|san|xây|xay|nghỉ|nghi|dùng|dung|in|rượu|ruou)(?!\p{L}))(?!\p{L})/giu;

/** The words with these called by their whole names. */
export const ofLiquor = (text: string): string => text.normalize('NFC').replaceAll(BARE, '$1 rượu').replaceAll(LEAVE, 'xin giấy phép rượu').replaceAll(STAMP, '$1 rượu');
