/* "Lúc nãy em hỏi mấy sao, chị chọn 3", "câu về thuê người thì không": an answer to what was asked a while ago, which they name again. Undefined where no
 * earlier question is taken up, or another is asked. */

export type TakenUp = { /** What they say was asked. */ readonly subject: string; readonly answer: string };

const WHO = '(?:(?:em|e|chị|chi|anh|bác|bac|cô|co|cháu|chau|bot|mình|minh|tôi|toi|tui|con)\\s+)?';
const BEGINS = '^\\s*(?:(?:à|a|ờ|ừ|u|dạ|da|quên|quen|mà|ma|còn|con|thì|thi|xin lỗi|xin loi|chết|chet)[\\s,]+)*';
const BEFORE = '(?:lúc nãy|luc nay|hồi nãy|hoi nay|khi nãy|khi nay|ban nãy|ban nay|nãy|vừa nãy|vua nay|lúc đầu|luc dau|hồi đầu|hoi dau|hôm qua|hom qua|hôm trước|hom truoc|bữa trước|bua truoc|hồi sáng|hoi sang)';
const ASKED = '(?:có\\s+|co\\s+)?(?:hỏi|hoi)';
const THAT = '(?:\\s+(?:ấy|ay|đó|do|đấy|day|nãy|lúc nãy|luc nay|hồi nãy|hoi nay))*';
const MATTER = '(?:câu|cau|cái câu|cai cau|cái vụ|cai vu|vụ|vu|cái khoản|cai khoan|khoản|khoan|cái mục|cai muc|chuyện|chuyen)';
const ABOUT = '(?:(?:em|bot|cháu|chau)\\s+)?(?:(?:hỏi|hoi)\\s+)?(?:(?:về|ve|vụ|vu|là|la)\\s+)?';

const WAYS = [
  // "Lúc nãy em hỏi loại gì ấy: chị là tổ hợp tác nhé".
  new RegExp(`${BEGINS}${BEFORE}\\s+${WHO}${ASKED}\\s+(?:về\\s+|ve\\s+)?([^,.:;?!\\n]{2,60}?)${THAT}\\s*[,:;]\\s*(?:thì\\s+|thi\\s+)?(\\S.*)$`, 'iu'),
  // "Câu về thuê người thì không", "cái vụ lần đầu hay không thì chị thi lần đầu".
  new RegExp(`${BEGINS}${MATTER}\\s+(?!(?:chuyện|chuyen|trả lời|tra loi|này|nay|đó|do|kia)(?!\\p{L}))${ABOUT}([^,.:;?!\\n]{2,60}?)${THAT}\\s*(?:[,:;]|\\s(?:thì|thi)\\s)\\s*(?:thì\\s+|thi\\s+)?(\\S.*)$`, 'iu'),
];

export function takenUp(text: string): TakenUp | undefined {
  const typed = text.normalize('NFC');
  if (typed.length > LONGEST || typed.includes('?')) return undefined;
  for (const way of WAYS) {
    const [, subject, answer] = way.exec(typed) ?? [];
    if (subject !== undefined && answer !== undefined) return { subject, answer };
  }
  return undefined;
}
const LONGEST = 200;
