import { foldedOf } from './terms.ts';

/* "Dạ chị ơi cho hỏi tí … vậy ạ": how they call us before and behind what is asked. Nothing is asked by it, and with it a question is less like those
 * that are known: of 2,200 plain questions, looked for where they are not known, 0.43 to 0.46 were surely answered with it, 0.56 without. */

/** "Hỏi ai", "hỏi thêm ở đâu" is asked itself; "hội đồng", "cơ hội" are no asking. */
const OPENING = /^(?:(?:alo|hello|hi|thua|chao|da(?= (?:em|chi|anh|co|chu|bac|a|cho|thua|ad|admin|shop) )|(?:em|chi|anh|co|chu|bac|ad|admin|shop|bot|ban|chau|con|moi nguoi|tro ly) oi|chao (?:em|chi|anh|ad|admin|shop|bot|ban)|(?:em|chi|anh) chao (?:em|chi|anh)) )*(?:(?:(?:cho|muon|xin|em|chi|anh|toi|tui|minh|chau|con|bac|co|chu) )+hoi (?!(?:ai|o|gi|them|ky|ro|gap|cho|thi|lai|nguoi|xa|dau|dong|nong|phu|vien|thao|nao) )(?:(?:chut|ti|ty|xiu|cai|voi|la|nhe|nha) )*)?/;

const CLOSING = new Set('vay a ha nhi nhe em e ad admin shop ne nghen'.split(' '));
/** Other words as often, but behind what asks: "gì thế", "được không chị" beside "giấy in thẻ", "mấy tấm ảnh". */
const CLOSING_A_QUESTION = new Set('the nha ta day oi hen anh chi bac chu'.split(' '));
const ASKING = new Set('gi sao dau nao khong chua duoc vay roi lau nhieu a em'.split(' '));
/** "Phần A", "trẻ em", "tiktok shop". */
const NAMES = new Set('phan loai nhom bang muc cot vitamin chuong tre thieu nang tiktok mo facebook hang ma dot bo'.split(' '));

/** So many words are left. */
const LEAST = 3;

/** Where what is asked begins and ends. */
export function withinCalls(typed: readonly string[]): readonly [from: number, end: number] {
  const folded = typed.map(foldedOf);
  const opens = OPENING.exec(`${folded.join(' ')} `)![0].split(' ').length - 1;
  const from = typed.length - opens >= LEAST ? opens : 0;
  let end = typed.length;
  while (end > from + LEAST && closes(folded[end - 1]!, folded[end - 2]!)) end -= 1;
  return [from, end];
}

const closes = (word: string, before: string): boolean => (CLOSING.has(word) && !NAMES.has(before)) || (CLOSING_A_QUESTION.has(word) && ASKING.has(before));
