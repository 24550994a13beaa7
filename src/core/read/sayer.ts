import { fold } from '../text.ts';

/* Who of their own house or firm says it: "sếp bảo bỏ bột nghệ", "con gái tui nói kiểm nghiệm có rồi". What is said so is as if they said it; what they would
 * have done beside is an idea of theirs. */

const OWN = '(?:sếp|giám đốc|chủ nhiệm|vợ|chồng|ck|vk|bà xã|ông xã|con gái|con trai|thằng con|đứa con|con dâu|con rể|mẹ|má|bố|ba(?= (?:bảo|kêu|biểu) )|cha|tía|đứa cháu|thằng cháu)';
const WHOSE = '(?:(?:của )?(?:em|e|tôi|tui|mình|chị|anh|cô|bác|nhà|nhà em|nó) )?';
const SAYER = `^(?:(?:à|a|ừ|mà|dạ|rồi|nay|giờ|hồi nãy|hôm qua|thì|chứ|nhưng) )*${OWN} ${WHOSE}(?:mới |vừa |lại )?(?:bảo|nói|kêu|biểu|nhắn) (?:là |rằng )?(?=\\S+ \\S)(?!(?:em|e|tôi|tui|mình|với|cho|gì|sao|phải|nên|có|không|ko|(?:làm|bán|mở|nấu|đăng ký|đk) (?:thêm|cả|luôn|thử)|thêm)(?: |$))`;
const [MARKED, BARE] = [new RegExp(SAYER, 'u'), new RegExp(fold(SAYER.replaceAll(/\\S/g, '\u0001')).replaceAll('\u0001', '\\S'), 'u')];

/** "Mã vạch thì con bác nó bảo là đăng ký rồi": what it is of stands first, and what is done, or is not yet, behind. */
const BETWEEN = /^((?:(?:cái|cai|còn|con|à|mà|ma) )*\p{L}+(?: \p{L}+){0,5}? (?:thì|thi) )(?:(?:thằng|thang|đứa|dua) )?(?:con|vợ|vo|chồng|chong|cháu|chau|con gái|con gai|con trai|con dâu|con dau|bà xã|ba xa|ông xã|ong xa)(?: (?:em|tôi|toi|tui|mình|minh|chị|chi|anh|bác|bac|bà|ông|cô|nó|no))* (?:bảo|bao|nói|noi|kêu|keu|biểu|bieu) (?:là |la |rằng |rang )?(?=(?:đã|da|đăng ký|dang ky|làm|lam|nộp|nop|in|xong|chưa|chua|đang|dang|có|co) )/iu;

/** The message without it; as it is where it asks. */
export function withoutSayer(text: string): string {
  const typed = text.normalize('NFC').replaceAll(/\s+/gu, ' ').trimStart();
  const between = BETWEEN.exec(typed);
  if (between && !typed.includes('?') && !/(?<!\p{L})(?:không|khong|gì|gi|sao)[\s.!]*$/iu.test(typed)) return between[1]! + typed.slice(between[0].length);
  const found = MARKED.exec(typed.toLowerCase()) ?? BARE.exec(typed.toLowerCase());
  return found && !typed.includes('?') ? typed.slice(found[0].length) : text;
}
