import { fold } from '../text.ts';
import { asksAtTheEnd } from './asks-at-the-end.ts';
import { COMMA } from './cues.ts';
import { LAND_WORD } from './land.ts';
import { regionalOut, spelled } from './plain.ts';
import type { Typed } from './other-words.ts';
import { LONGEST, scan, type Hit, type Index } from './phrases.ts';
import { isQuestion } from './question.ts';

/* What a message says one thing after another, and which of it asks. */

export type Clause = { readonly syllables: readonly string[]; readonly question: boolean };

/** Cuts at full stops, "nhưng", "còn"; pieces between commas stay together unless one of them asks something. */
export function clausesOf(text: string): Clause[] {
  const asks = (syllables: readonly string[]) => isQuestion(nowhere(text) ? syllables.map((word) => (word === 'dau' ? 'x' : word)) : syllables) || asksAtTheEnd(syllables);
  return folded(text.normalize('NFC').replaceAll(ACRE, LAND_WORD))
    .split(/(?<=[.;!?\n])|\bnhung\b(?! (?:(?:no|da|bi|thi|cung) )*(?:het|qua) han)|(?<!\b(?:gio|nay|van|thi|co|no) )\bcon\b(?! *$)(?! thieu| trai| gai| han| dung| hieu luc| gia tri| duoc| bao ho| (?:toi|den) (?:\d|thang|nam|cuoi|dau|giua|het|tan))|(?<=\bco )con\b(?= (?!han|hieu|gia tri|thieu|phai|can)(?:\S+ ){1,7}thi (?:chua|khong|dang)\b)|(?<!\b(?:chua|tung|di|du) )\bthi (?=can|phai|lam|nop|bao)/u)
    .flatMap((part) => {
      const pieces = part.split(',').map((piece) => ({ syllables: spelled(piece), question: piece.includes('?') || asks(spelled(piece)) }));
      return pieces.reduce<Clause[]>((joined, piece) => {
        const last = joined.at(-1);
        if (!last || last.question || piece.question) return [...joined, piece];
        return [...joined.slice(0, -1), { syllables: [...last.syllables, COMMA, ...piece.syllables], question: false }];
      }, []);
    })
    .filter((clause) => clause.syllables.length > 0);
}

/** "3 sào hoa lan", typed with its mark: no stars. */
const ACRE = /(?<=(?:\d|\p{L})\s?)sào(?!\p{L})/gu;

/** Every dau of it is typed with the marks of another word: "dầu gội", "lần đầu". */
const nowhere = (text: string): boolean => !/(?<!\p{L})(?:đâu|dau|mô)(?!\p{L})/iu.test(text.normalize('NFC'));

/** Cà chua, also typed bare: nothing is lacked there. */
const TOMATOES = /(?<!\p{L})(?:cà chua|(?<!(?:tat|nao|het) )ca chua(?= (?:bi|roi|thi|co|da|dang|cung|la|nang|het|con|lan|duoc|\d|sach|ngay)))(?!\p{L})/giu;

/** "Hồi nào giờ": ever since, and no when. */
const EVER = /(?<!\p{L})(?:hồi nào|hoi nao) (?:tới |đến |toi |den )?(?:giờ|gio)(?!\p{L})/giu;

/** "Muốn hỏi cho bà con": asked for somebody, and no hội chợ. */
const ASKED_FOR = /(?<!\p{L})(?:hỏi cho|hoi cho(?= (?:ba|bà|ông|ong|em|chi|chị|anh|toi|tôi|me|mẹ|bo|bố|nguoi|người|nha|nhà|ro|rõ|chac|chắc|biet|biết|co|cô|bac|bác|chu|chú|con|minh|mình|dan|dân|htx|ho|hộ)(?!\p{L})))(?!\p{L})/giu;

/** Mật ong, mặt trước, "mất hai tuần", also without their marks: nothing is lost there. */
const NOT_LOST = /(?<!\p{L})(?:mật|mặt|mắt|mát|(?<=\d )mat|mat(?= (?:ong|mia|hoa|gau|rung|truoc|sau|trong|ngoai)(?!\p{L}))|m[aấ]t(?= (?:tiền|tien|phí|phi|công|cong|thời gian|thoi gian|bao|mấy|may|\d|hai|ba|nhiều|nhieu|cả|ca)(?!\p{L})))(?!\p{L})/giu;

/** "Chị Lan có nhãn", "anh tuan ben canh": somebody by their name, and not who writes. Typed small only what is a name and nothing else, or where they live. */
const CALLED = '(?:chị|chi|anh|cô|co|chú|chu|bác|bac|ông|ong|bà|ba|dì|di|cậu|cau|thím|thim)';
const NAME = 'lan|hoa|hương|huong|huệ|hue|hùng|hung|tuấn|tuan|thủy|thuy|trang|linh|ngọc|ngoc|phương|thảo|thao|yến|yen|nga|loan|cúc|cuc|oanh|tuyết|tuyet|liên|quang|long|sơn|son|kiên|kien|cường|cuong|vinh|phúc|phuc|hoàng|hoang|khánh|khanh|bình|binh';
const SOMEBODY = new RegExp(`(?<!\\p{L})${CALLED}\\s+(?:(?:${NAME})(?=\\s+(?:có|co|cũng|cung|làm|lam|được|duoc|nhà|nha)(?!\\p{L}))|\\p{L}+(?=\\s+(?:bên cạnh|ben canh|hàng xóm|hang xom|cùng xóm|cung xom|xóm|xom|cạnh nhà|canh nha)(?!\\p{L})))`, 'giu');

/** "Nộp Sở Nông nghiệp và Môi trường": an office, and no paper of the environment. */
const OFFICE = /(?<!\p{L})(?:sở|so|bộ|bo|phòng|phong|chi cục|chi cuc)\s+(?:nông nghiệp|nong nghiep|tài nguyên|tai nguyen)\s+(?:(?:và|va)\s+)?(?:môi trường|moi truong)(?!\p{L})/giu;

/** "Cua sống đâu có bao bì": there is none. "Mua ở đâu có giấy" asks where. */
const NONE_THERE = /(?<!(?:ở|từ|đến|tới|nào|chỗ|nộp|lấy|mua|xin|là)\s)(?<!\p{L})đâu\s+có(?=\s+\p{L})(?!\s+(?:cần|phải|bắt|nên|biết|muốn|định|nói|bảo|ai)(?!\p{L})|[^.;!\n]*\?)/giu;

/** "Tốn nhiêu": typed with its mark it asks, and is no nhiều. */
const HOW_MUCH = /(?<!\p{L})(?<!(?:bao|bấy|biết|mấy)\s)nhiêu(?!\p{L})/giu;

/** "Chưa được chấp nhận" speaks of no nhãn. */
const TAKEN = /(?<!\p{L})(?:chấp nhận|chap nhan)(?!\p{L})/giu;

/** Lines kept apart: folding makes one space of a line break. What folding would make another word stands as one that it does not: cô is
 *  no có, con no còn, tưởng no tương, Hồng no hông, mật and mặt no mất. */
const folded = (text: string): string => {
  const said = text.slice(0, LONGEST).normalize('NFC').replaceAll(NONE_THERE, 'không có').replaceAll(HOW_MUCH, 'bao nhiêu').replaceAll(TAKEN, 'đồng ý').replaceAll(ASKED_FOR, 'hoi giup').replaceAll(EVER, 'lâu nay').replaceAll(TOMATOES, 'cà choa').replace(/(?<!\p{L})cô(?!\p{L})/giu, 'chị').replace(/(?<!\p{L})tưởng(?!\p{L})/giu, 'ngỡ').replace(/(?<!\p{L})hồng(?!\p{L})/giu, 'hoong').replaceAll(NOT_LOST, 'mut').replaceAll(OFFICE, 'ubnd').replace(SOMEBODY, 'người khác');
  return regionalOut(fold(said) === said.toLowerCase() ? said : said.replace(/(?<!\p{L})con(?!\p{L})/giu, 'cháu')).split('\n').map(fold).join('.\n');
};

/** "Hỏi lần đầu hay nâng hạng đó, lần đầu nghen": behind the choice that is spoken of stands the answer. */
export function answeredBehind(clause: Clause, index: Index, typed: Typed): Clause[] {
  const comma = clause.syllables.lastIndexOf(COMMA);
  const [head, tail] = [clause.syllables.slice(0, comma), clause.syllables.slice(comma + 1)];
  const chosen = (part: readonly string[]) => chooses(part, scan(part, index, typed));
  return !clause.question && comma > 0 && chosen(head) && !chosen(tail) ? [{ syllables: head, question: true }, { syllables: tail, question: false }] : [clause];
}

/** "đánh giá lại hay nâng hạng": which of two is asked, not said. "3 hoặc 4 sao" too. */
export const chooses = (syllables: readonly string[], hits: readonly Hit[]): boolean =>
  (/\b[345](?: sao)? (?:hay|hoac)(?: la)? [345] sao\b/.test(syllables.join(' ')) && hits.some(({ phrase }) => phrase.fact.id === 'stars')) || hits.some((hit, i) => {
    const before = hits[i - 1];
    return before !== undefined && before.phrase.fact === hit.phrase.fact && before.phrase.value !== undefined && hit.phrase.value !== undefined && before.phrase.value !== hit.phrase.value
      && syllables.slice(before.to, hit.from).some((word) => word === 'hay' || word === 'hoac');
  }) || hits.some(({ phrase, from, to }) => phrase.fact.type === 'paper' && OR_ELSE.test(syllables.slice(0, from).join(' ')) && syllables.length - to <= BEHIND);
/** "Xin giấy đó hay làm cam kết": which of two papers. */
const OR_ELSE = /\S hay (?:(?:la|phai|chi|can|di) )*(?:lam|xin|ky|nop|dang ky|can)(?: \S+)?$/;
const BEHIND = 2;
