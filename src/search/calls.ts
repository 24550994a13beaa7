import { foldedOf } from './terms.ts';

/* "Dạ chị ơi cho hỏi tí … vậy ạ": how they call us before and behind what is asked. Nothing is asked by it, and with it a question is less like those
 * that are known: of 2,200 plain questions, looked for where they are not known, 0.43 to 0.46 were surely answered with it, 0.56 without. */

/** "Hỏi ai", "hỏi thêm ở đâu" is asked itself; "hội đồng", "cơ hội" are no asking. */
const OPENING = /^(?:(?:alo|hello|hi|thua|chao|da(?= (?:em|chi|anh|co|chu|bac|a|cho|thua|ad|admin|shop) )|(?:em|chi|anh|co|chu|bac|ad|admin|shop|bot|ban|chau|con|moi nguoi|tro ly) oi|chao (?:em|chi|anh|ad|admin|shop|bot|ban)|(?:em|chi|anh) chao (?:em|chi|anh)) )*(?:(?:(?:cho|muon|xin|em|chi|anh|toi|tui|minh|chau|con|bac|co|chu) )+hoi (?!(?:ai|o|gi|them|ky|ro|gap|cho|thi|lai|nguoi|xa|dau|dong|nong|phu|vien|thao|nao) )(?:(?:chut|ti|ty|xiu|cai|voi|la|nhe|nha) )*)?/;

/** "UBND xã kính đề nghị quý Sở hướng dẫn về", "xin cho biết": as offices write. An application ("văn bản đề nghị") is a paper, and asks nothing. */
const PARTY = '(?:ubnd|uy ban nhan dan|xa|phuong|htx|hop tac xa|to hop tac|ho kinh doanh|ho san xuat|ho gia dinh|chu the|doanh nghiep|trang trai|cong ty|co so|don vi|chung toi|chung em|toi|em|minh|phong|kinh te|gui|thua|quy|co quan|so|vpdp|van phong|dieu phoi|ntm|nong thon moi|tinh|bao|kinh|tran trong|rat|can)';
const REQUEST = '(?:(?:de nghi|mong|xin|nho|can duoc)(?: duoc)? (?:(?!khong |cap |hoi )\\S+ ){0,6}?(?:cho (?:\\S+ ){0,2}?biet|huong dan|giai dap|lam ro|giai thich|neu ro|cung cap thong tin|xac dinh|xac nhan)|(?:de nghi|xin) (?:duoc )?hoi|(?:bao cao (?:va )?)?xin y kien(?: chi dao| huong dan)?)';
/** "Quy định về", "yêu cầu đối với", "trách nhiệm của chủ thể khi": what follows is asked of. */
const HEADING = '(?:(?:cac )?quy dinh(?: hien hanh| moi)?(?: cua phap luat)? (?:ve|doi voi)(?: viec)?|(?:trach nhiem|nghia vu) cua (?:chu the|co so|htx|ho kinh doanh) khi|noi dung quy dinh ve)';
const FORMAL = new RegExp(`^(?:(?:${PARTY} )*${REQUEST}(?: (?:ro|ve|rang|cu the|chi tiet|giup|them|viec))* |${HEADING} )+`);

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
  const line = `${folded.join(' ')} `;
  const opens = (FORMAL.exec(line) ?? OPENING.exec(line)!)[0].split(' ').length - 1;
  const from = typed.length - opens >= LEAST ? opens : 0;
  let end = typed.length;
  while (end > from + LEAST && closes(folded[end - 1]!, folded[end - 2]!)) end -= 1;
  return [from, end];
}

const closes = (word: string, before: string): boolean => (CLOSING.has(word) && !NAMES.has(before)) || (CLOSING_A_QUESTION.has(word) && ASKING.has(before));
