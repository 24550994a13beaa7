import { isQuestion } from '../read/question.ts';
import { spelled } from '../read/plain.ts';
import { ASKS, CHOICE } from './line-words.ts';

/* Whether a sentence in a group asks something, by its build: how a question is begun, the word it asks with, "có … không",
 * "X hay Y", how it ends. What it is about is another file's. */

const ME = '(?:em|toi|tui|minh|chi|anh|bac|chau|co|chu|ben em|ben minh|nha em|tui em)';

/** Words that with their marks are no question words: a head is no "đâu", a machine no "mấy", a code no "mà". */
const OTHERS = /(?<!\p{L})(?:đầu|dầu|dấu|đậu|dâu|đấu|đau|đào|máy|mây|mày|não|nạo|mã|má|mạ|mả|ái|bạn|bán|bàn|hãy)(?!\p{L})/giu;
/** Folded and written out, without those. */
export const unmistaken = (sentence: string): readonly string[] => spelled(sentence.normalize('NFC').replace(OTHERS, '·x·'));

/** "cho em hỏi", "xin hỏi chút", "thắc mắc là": what comes after it is the question. */
const INTRO = new RegExp(` (?:(?:cho|xin|muon|can|nho|tien|quen|dinh) (?:(?:phep|cho|${ME}|moi nguoi|ca nha|luon|duoc|xin) ){0,3}hoi|hoi (?:ngu|chut|xiu|ti|ty|tham|nhanh|nho|khi khong)|thac mac|ban khoan|phan van|muon biet|khong biet(?! luon| dau| gi| nua)) (?:(?:chut|xiu|ti|ty|tham|ngu|luon|voi|la|them|ve|moi nguoi|ca nha|rang) )*`);

/** Asks to be shown or told. */
export const REQUEST = new RegExp(` (?:huong dan|tu van|giai thich|giai dap|chi|chi cho|bay|noi|ke|chia se) (?:(?:giup|ho|dum|gium|cho) )?${ME} (?:voi|cach|ve|phan|viet|lam|ghi|tieu chi|cai|may|cho nao)| xin (?:thong tin|tai lieu|kinh nghiem|y kien) (?:ve |phan |cach )?| (?:nho|mong|xin) (?:\\S+ ){0,4}(?:huong dan|chi giup|chi ho|tu van|giai thich|giai dap)| ai (?:giai thich|chi|huong dan|tu van)(?: giup| ho)?(?: ${ME})? | (?:chua|khong) (?:hieu|ro|nam duoc)(?: ro)? (?:phan|cach|cho|tieu chi|muc|cai|ve|vu)| ai (?:nao )?(?:biet|ranh|lam roi|tung lam|da lam|co kinh nghiem)|(?:anh|chi|bac|nha|ai) nao (?:biet|ranh|lam roi|tung|da lam)`);

/** "có … không", "được … chưa" at the end, or before "hay", "vậy". */
const WHETHER = / (?:co|con|duoc|phai|can|bi|nen|buoc|kip|dung|da|hop le|du) (?:\S+ ){0,9}?(?:khong|chua)(?: (?:a|ha|vay|the|rua|nhi|ta|do|luon|nua|hay|x))* $| (?:co|con|duoc|phai|can|bi|nen|buoc) (?:\S+ ){1,9}?khong (?:hay|vay|ta|nhi) /;
/** Told: "thì chưa", "cũng không". "Hỗ trợ năm nay còn không" asks. */
const NOT_WHETHER = / (?:thi|van|cung|deu) (?:khong|chua)(?: a)* $/;

const HOW_MANY = / (?:can|phai|gom|mat|ton|nop|in|duoc|dang ky|ky|trong|khoang|toi da|it nhat|viet|ghi|dai|to|nhieu nhat) may (?!x )\S+ | (?:la|han|nhan|lay|chon|dong|xin|trong vong|sau|moi) may (?:ngay|thang|nam|san pham|phan|muc|tieu chi|chi tieu|diem|sao|bo|to|trang|lan|loai)| (?:ngay|thang|bo|loai|so|mau|nhom|phu luc|dieu|thu|cap) may (?!cai |nam nay )/;
const HOW = / (?:thi|bi|lam|xu ly|tinh|gio|viet|ghi|la|nhu the|khai|sua|dan|in|chia|giai quyet|doi|nop) sao (?:(?:a|vay|the|rua|ta|nhi|ha|day|do|x) )*$| (?:the nao|nhu nao|kieu gi|cach nao|bang cach nao|lam the nao|lam cach nao|nhu the nao|ra lam sao) /;
const ENDS_ASKING = /(?<!\p{L})(?:hả|hở|hử|chứ ạ|đúng (?:ko|k|hong|hông|không)|phải (?:ko|k|hong|hông|không))[\s\p{L}]{0,18}[.!…]*$|(?<!\p{L})à[\s.!…]*$/iu;
/** "làm 1 hồ sơ hay 2 hồ sơ", "xã chấm hay tỉnh chấm": a word stands on both sides. */
const EITHER = / ((?:\S+ ){1,6})hay ((?:\S+ ){1,6})/;
const SMALL = new Set('a em anh chi la thi ma co khong duoc cai minh toi va cho nay do roi rat qua lam x'.split(' '));
/** Kinds between which one chooses, and who decides: "xã hay tỉnh công nhận", "1 năm hay 6 tháng". */
const KINDS = / (?:thue|mua|nho|tu|gui|in) hay (?:tu|thue|mua|nho|in|gui) | (?:xa|huyen|tinh|trung uong|bo|so|phong|ubnd|uy ban|ho|htx|hop tac xa|cong ty|giay|online|nam|thang|ngay|lan|\d+)(?: \S+)? hay (?:xa|huyen|tinh|trung uong|bo|so|phong|ubnd|uy ban|ho|htx|hop tac xa|cong ty|giay|online|phai|\d+|mot|hai|ba) /;

function isEither(spaced: string): boolean {
  if (KINDS.test(spaced)) return true;
  const [, before, after] = EITHER.exec(spaced) ?? [];
  if (before === undefined || after === undefined) return false;
  const left = new Set(before.trim().split(' ').filter((word) => !SMALL.has(word)));
  return after.trim().split(' ').some((word) => left.has(word)) || /(?:moi dung|la dung|thi dung|hon) $/.test(spaced.replace(/(?:(?:a|vay|the|nhi|moi nguoi|ca nha|ta) )+$/, ''));
}

/** A negation at the end asks, unless it is one: "mất điểm nhiều không", "kiểm khách sạn luôn chưa"; not "thì không", "còn hơn không". */
const ENDS_DENYING = / (?!(?:thi|van|cung|deu|hon|chi|cho|tay|la|ma|duong|hang|ve|day|quyet|noi|va) )\S+ (?:khong|chua) $/;
/** "ghi sao", "khác nhau sao": no star before it. */
const ENDS_HOW = / (?!(?:khong|chang|mot|hai|ba|bon|nam|\d+|len|dat|gan|tem|may|duoc|hang|nang|ngoi|cai|xet|thi|x|vi|tai|cham|du|lam|co|mat) )\S+ sao $| sao cho (?:dung|phai|hop|ra|khoi|du|de|dep|chuan|tron|dat) /;
/** "… hay bổ sung thôi", "thú y hay công thương": a choice that ends it. */
const ENDS_CHOOSING = / (?:hay|hoac la) (?!(?:qua|ho|that|ghe|lam|thiet|la|biet|hon|dung|nhung|sao|gi|chi|thi|bi|co|noi|hoi|ve|di|quen|the|vay|nhe|nha|ma|nhi|xiu|phet|ne|lien) )(?:\S+ ){1,5}$/;
const COUNTED = / may (?!(?:anh|chi|ba|co|chu|o|me|ong|em|dua|bac|cai|thang|nguoi|ban|ma|hom|bua|nay|lan|dau|khi|ai|su|thay|thim|di|cau|nha|x|tay|moi|ngay|nam|con|vi|ho|nhieu) )\S+ /;

/** A sentence asks when one of its parts does. */
export const asks = (sentence: string): boolean => [sentence, ...sentence.split(',')].some((part) => waysAlone(part).length > 0);

/** By what a sentence asks, each way once. */
export const waysOf = (sentence: string): string[] => [...new Set([sentence, ...sentence.split(',')].flatMap(waysAlone))];

function waysAlone(sentence: string): string[] {
  const all = unmistaken(sentence);
  const syllables = withoutCall(all);
  const spaced = ` ${all.join(' ')} `;
  const uncalled = ` ${syllables.join(' ')} `;
  const ways: readonly (readonly [string, boolean])[] = [
    ['mark', sentence.includes('?')], ['end', ENDS_ASKING.test(sentence.normalize('NFC'))], ['cue', isQuestion(syllables)], ['phrase', ASKS.some((phrase) => spaced.includes(phrase))],
    ['choice', CHOICE.test(spaced)], ['intro', INTRO.test(spaced)], ['request', REQUEST.test(spaced)], ['many', HOW_MANY.test(spaced)], ['how', HOW.test(uncalled)],
    ['whether', WHETHER.test(uncalled) && !NOT_WHETHER.test(uncalled)], ['either', isEither(spaced)],
    ['ends denying', ENDS_DENYING.test(uncalled)], ['ends how', ENDS_HOW.test(uncalled)], ['ends choosing', ENDS_CHOOSING.test(uncalled)], ['counted', COUNTED.test(spaced)],
  ];
  return ways.flatMap(([name, holds]) => (holds ? [name] : []));
}

/** What was told before "cho em hỏi" is not what is asked after it. */
export function afterIntro(sentence: string): { readonly text: string; readonly introduced: boolean } {
  const spaced = ` ${unmistaken(sentence).join(' ')} `;
  const found = INTRO.exec(spaced);
  const rest = found ? spaced.slice(found.index + found[0].length).trim() : '';
  return found && rest.split(' ').length >= 3 ? { text: rest, introduced: true } : { text: sentence, introduced: false };
}

const CALLS = ['moi nguoi', 'ca nha', 'cac bac', 'anh chi', 'ba con', 'tu van', 'hai nguoi', 'may bac', 'may anh', 'may chi', 'cac anh', 'cac chi', 'ban nao', 'chi em', 'anh em', 'ca nhom', 'nhom minh', 'bot oi', 'ca lang', 'cac ban', 'may ban', 'co chu', 'may co', 'may chu', 'cac co', 'cac chu', 'anh tv', 'can bo', 'may ong', 'may me', 'may o', 'ba me', 'may ba', 'mn oi', 'moi ng', 'may di', 'hoi minh', 'quy vi'];
const CALL = ['ad', 'a', 'ah', 'vay', 'the', 'nhi', 'em', 'anh', 'chi', 'bac', 'ha', 'hen', 'hay', 'oi', 'admin', 'voi', 'nhe', 'day', 'ta', 'rua', 'bot', 'hi', 'luon', 'cac', 'ae', 'mn', 'co', 'chu', 'chau', 'con', 'tv', 'ho', 'he', 'ne', 'z', 'v', 'thoi', 'ban', 'ong', 'bay', 'dzay', 'rua', 'hu', 'thay', 'me', 'hon'];

/** Whom a line is said to, at its end: "… không mọi người", "… ko ad". */
function withoutCall(syllables: readonly string[]): readonly string[] {
  let end = syllables.length;
  while (end > 2) {
    if (CALLS.includes(`${syllables[end - 2]!} ${syllables[end - 1]!}`)) end -= 2;
    else if (CALL.includes(syllables[end - 1]!)) end -= 1;
    else break;
  }
  return syllables.slice(0, end);
}

/** A statement of thanks or news beside a question takes nothing from it, so each sentence is read alone. */
export const sentencesIn = (text: string): string[] => (text.normalize('NFC').match(/[^.!?\n…]+[.!?\n…]*/g) ?? []).map((one) => one.trim()).filter(Boolean);
