import { DIGITS, FOLDED } from '../number-words.ts';
import type { Said } from './said.ts';
import { finds, has, oneOf, vi } from './pattern.ts';

/* Heads counted by name of what is counted: "2 mẹ con", "một nam hai nữ", "3 cặp vợ chồng". */

const NUMBERS: Readonly<Record<string, number>> = { ...FOLDED, ...DIGITS, mười: 10, chục: 10, đôi: 2 };
const UNITS = '(?:một|mốt|hai|ba|bốn|năm|lăm|sáu|bảy|tám|chín|mot|hai|bon|lam|sau|bay|tam|chin)';
export const NUMBER = `(?:\\d{1,3}|(?:mười|muoi) ${UNITS}|(?:hai|ba|bốn|năm|bon|nam) (?:mươi|chục|muoi|chuc)|một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|đôi!|mot|bon|nam|sau|bay|tam|chin|muoi)`;
export const valueOf = (word: string): number => {
  const [first, unit] = word.split(' ');
  if (unit !== undefined && /^(?:m[uư][oơ]i|ch[uụ]c)$/u.test(unit)) return 10 * NUMBERS[first!]!;
  return unit === undefined ? NUMBERS[word] ?? Number(word) : 10 + (NUMBERS[unit] ?? (/^l[ăa]m$/u.test(unit) ? 5 : 1));
};

export const PEOPLE = oneOf(
  'sếp|kế toán|cậu!(?! cháu)|mợ|thím|dì!(?! cháu)|o!(?= )|(?:sáng lập|cộng tác|kiểm soát|chuyên|tuyên truyền|kỹ thuật) viên|chủ!(?! thể| nhiệm| nhật| cơ| hộ)|con (?:gái|trai|dâu|rể)|bác cháu|dì cháu|cô cháu|chú cháu|cậu cháu|thầy trò|người(?! ta)|đứa|chị em|vợ chồng|anh em|anh chị|mẹ con|bố con|ba con',
  'cha con|bà cháu|ông cháu|bà con|chị|anh(?! em)|cô|chú|bác|ông|bà(?! con)|cháu|em(?! ơi)(?! nhé)(?! ạ)(?! à)|bạn|thành viên|đại biểu',
  'thanh niên|kỹ thuật viên|trợ lý|thư ký|mệ cháu|o cháu|cán bộ(?: kỹ thuật)?|tư vấn|chủ thể|cặp(?: vợ chồng)?|nam!|nữ|người lớn|trẻ con|nhóc|lão!|cụ!|sư cô|thầy!|khẩu|em bé|già(?= )|trẻ(?= |$)|con(?=(?: nhỏ| và| với| nữa)?(?: $|$))|suất|chỗ!|vé!|slot|mạng|mống|chân(?! đau)|đồng chí|học viên|ghế|nhân khẩu|xã viên|hội viên|nhân viên|thợ|thằng|đoàn viên|giấy mời|gương mặt|phụ nữ|mẹ',
);
const COUNTED = vi(`(?<!(?:dạy (?:lại )?cho|kể (?:lại )?cho|nói lại cho|mời(?: tới| đến| có)?|xe|mai|thứ|ngày|(?<!cả )tổ(?! \\S+ người )|xóm|số|khóa|tháng|lúc|quý|lớp|thu|ngay|(?<!ca )to(?! \\S+ nguoi )|xom|so|thang|luc|lop) )(?!bon (?:em|minh) |ba mẹ (?:em|tôi|tui|mình|cháu|chị|anh) |ba (?:em|tôi|tui|mình|con|cháu) (?:nói|đi|dự|bảo|lên|chở|cũng|sẽ) )(${NUMBER}) (?:(?:cái|cây) (?=thằng|đứa|nhỏ|con|ghế) ?)?(${PEOPLE})(?! nữa (?:mới|sẽ))(?! (?:tuổi|giờ))`);
const PAIR = vi('vợ chồng|(?:bố mẹ|ba mẹ|cha mẹ) (?:tôi|tui|mình|em|chị|anh|cháu)(?= (?:đi|lên|xuống|ra|dự|tham gia|sẽ))|cả đôi|cặp (?:sinh đôi|đôi|chị em|anh em|mẹ con)|(?:cả|chính) hai(?! (?:ngày|buổi|sản|bộ|lớp|hôm|bên|xã|cái|loại))|hai đứa|mẹ chồng nàng dâu|ông bà (?:nội|ngoại)|bác trai bác gái|chú thím');
/** "mẹ con tôi", "bà cháu cùng đi": two of them, where it does not mean somebody's mother. */
const KINDRED = vi('(?<!(?:ba|bốn|mấy|của|là|bảo|nhờ|thay|giùm|cho) )(?:mẹ con|bố con|cha con|bà cháu|ông cháu|dì cháu|cô cháu|chú cháu)(?= (?:tôi|tui|mình|chị|anh|cô|bác|nhà|cùng|dắt|đi|lên|ra|xuống|nhé|$)|$)(?! (?:nhờ|dặn|bảo))');
/** These are kept for all who come, and add nobody. */
const SEATS = vi('suất|chỗ!|vé!|slot|ghế|giấy mời|chân');
const PAIRS = vi('cặp(?: vợ chồng)?');

/** How many heads these words count; 0: none. Without `kindred`, "mẹ con" is somebody's mother. */
export function headsIn(text: string, said: Said, kindred = true): number {
  let sum = 0;
  let rest = text;
  for (let found = finds(COUNTED, rest, said); found; found = finds(COUNTED, rest, said)) {
    const noun = ` ${found[2]!} `;
    if (!has(SEATS, noun, said)) sum += valueOf(found[1]!) * (has(PAIRS, noun, said) ? 2 : 1);
    rest = rest.slice(found.index + found[0].length);
  }
  return sum > 0 ? sum : has(PAIR, text, said) || (kindred && has(KINDRED, text, said)) ? 2 : 0;
}

export const counts = (text: string, said: Said): RegExpExecArray | null => finds(COUNTED, text, said);
