import { fold } from '../text.ts';
import { withoutCourteousClauses } from './courteous.ts';
import { isGreeting } from './greeting.ts';
import { CALLED_OUT, OPENING, SELF } from './opening.ts';
import { bare, spelled } from './plain.ts';
import { isQuestion } from './question.ts';

/* What people say around a question, and ask nothing with: "ad ơi cho em hỏi xíu ạ …", "… ạ, em cảm ơn nhiều". Folded syllables. */

/** "… trả lời giúp em với", "… nói rõ giúp em", "… chỉ em với": to be told, and nothing done. "Cơ quan nào hướng dẫn em" asks who does. */
const TELL = '(?:tra loi|giai dap|giai thich|noi ro|noi ky|tu van|huong dan|phan hoi|rep|chi|chỉ|cho biet)(?: (?:ro|cu the|ky|som))*';
const WHO = '(?:co quan|phong|ben|nguoi|so|don vi) nao|ai|nguoi|đã|se';
const KINDLY = '(?: (?:voi|nhe|nha|a|biet|ro|them|nghen|luon|di))*';
const BE_TOLD = new RegExp([
  `(?<!(?:^| )(?:${WHO})) ${TELL}(?: (?:giup|gium|dum|ho)(?: ${SELF})?| ${SELF} voi| voi)${KINDLY}$`,
  // "Hội đồng không giải thích cho em" tells; "… không, giải thích giúp em" asks.
  `(?<!(?:^| )(?:${WHO}|chua|khong|ko|duoc|thay|moi|la|da|ho|bo|xa|tinh|cho)) ${TELL}(?: cho)? ${SELF}${KINDLY}$`,
  // "… trả lời nhanh nhé", "… nói luôn đi".
  `(?<!(?:^| )(?:${WHO}|chua|khong|ko|duoc|thay|moi|la|da|ho|bo|xa|tinh|cho|nghe|de)) (?:tra loi|rep|noi)(?: (?:luon|nhanh|le|gap|som|lien))*(?: (?:di|nhe|nha|voi|giup|gium|ad|bot|a|${SELF}))+$`,
  ` (?:${SELF} )?(?:dang )?can gap(?: lam)?(?: a)?$`,
  ` (?:rat |xin )?mong (?:(?:ad|anh chi|quy co quan|ban|cac ban|em) )?(?:som )?(?:duoc |nhan duoc )?${TELL}(?: (?:som|a|nhe|nha|${SELF}))*$`,
].join('|'));

const ME = '(?:em|e|toi|tui|minh|chau|con|anh|chi|co|chu|bac)';
/** "… ghi gì giúp em", "… ở đâu hộ em cái": behind a question it is to be told. */
const FOR_ME = new RegExp(` (?:(?:giup|gium|dum)(?: ${ME})?|(?<!(?:may|cac|cua|nong|nhieu|hai|chu|cho|tung|moi) )ho ${ME})(?: (?:voi|cai|a|nhe|nha))*$`);

/** "Ai là người hướng dẫn giúp em". */
const WHO_TELLS = new RegExp(`(?:^| )(?:${WHO}) ${TELL}$`);

/** "Dạ em cảm ơn anh chị nhiều ạ", "xin chân thành cảm ơn", "trân trọng": nothing else stands in it. */
const THANKING = new Set('dạ da a nha nhe va rat xin em e toi t tui minh chi anh chau con chu bac co ba ong chung chan thanh tran trong cam on thank thanks tks nhieu lam truoc ad admin bot ban shop kinh chao quy van phong'.split(' '));
const THANKS = /(?:^| )(?:cam on|thanks?|tks|tran trong)(?: |$)/;
const PARTICLES = new Set('ha nhe nha nhi vay the a hen ta dạ'.split(' '));
const CALLED = new Set('em chau con ad bot ban chi anh co chu bac'.split(' '));

/** These ask for somebody: "muốn hỏi thêm thì gặp ai". */
const GOES_ON = /^(?:thi|gap)(?: |$)/;

/** Typed with their marks only these are meant: no hội, đã, bán, có. "Dạ" alone is one, "da" may be đã. */
const MEANT = new Set(('hỏi trợ mọi chị bạn cô chú bác bà ông cháu tôi mình chúng cảm ơn chào kính gửi thưa quý cơ quan phòng đề nghị biết hướng dẫn trả lời giải đáp thích tư vấn giúp giùm hộ nhờ nhé nhỉ hả vậy thế này việc nhiều lắm trước chân thành trân trọng '
  + 'ơi ạ à lý điều phối sở hợp tác xã công ty đơn vị gia đình cả người các vui lòng làm sớm văn bản rõ cụ thể là rằng về một câu chút tí tẹo tý với thêm xíu cái đang định được cần muốn phép mẹ bố chồng vợ xóm quen đứa mấy cạnh bên rất mong tiện nhân thì gặp lại lần nữa câu của như sau vào lên qua đây nói kỹ phản hồi cán bộ xã tỉnh bảo kêu chỗ đó nào không chưa thấy sẽ mới họ đồng chí má dì tía cậu mợ sẵn phiền lỗi ngại quá nhưng ngoài lề thiệt thật nè hãy thể vụ bà ủa thắc mắc bày mách tiếp rành ý trong nhóm sếp nhân đ xin kiến nhanh lẹ luôn liền gấp đi giờ bây').split(' '));

const letters = (word: string): string => {
  const typed = word.toLowerCase();
  return typed === 'dạ' || typed === 'chỉ' || typed === 'đã' || typed === 'ủa' || typed === 'à' ? typed : /^\p{ASCII}*$/u.test(typed) || MEANT.has(typed) ? fold(typed) : '·';
};

/** So much must be left to ask or to tell anything. */
const LEAST = { asked: 3, told: 2 };
/** What stands around it is short. */
const MOST = { opening: 20, closing: 12 };

/** "1. …", "b) …", "> …", "@trợ lý …". */
const LISTED = /^\s*(?:\d{1,2}[.)]|[a-hA-H]\)|[-•*+>»]+)\s+(?!.*(?:\s\d{1,2}[.)]\s|\n))|^\s*@(?:(?:trợ lý|tro ly)(?: ocop)?|\S+)\s+/iu;
const QUOTED = /^\s*["“«]([^"“”«»]+)["”»]\s*[?.!]*$/u;

/** "… vậy ad", "… z", "… v mn": a question without its mark; "như vậy" tells how. */
const ASKED_SO = /(?<!như|nhu|theo|lại|lai)(\s(?:vậy|vay|zậy|zay|dzậy|dzay|dậy|z|v|dz|nhỉ|nhi|hả|rứa|hén|hầy|hè))(?:\s(?:ạ|a|ad|admin|bot|mn|mng|em|e|mọi người|moi nguoi|cả nhà|ca nha|bạn|ban|anh|chị|chi|anh chị|cô|chú|bác|con|cháu|mấy anh chị))?[\s.!…]*$/iu;
/** The question with the mark it is spoken with. */
export const withMark = (text: string): string => (text.includes('?') ? text : text.replace(ASKED_SO, '$1?'));

/** "… vậy mọi người?": they are asked, and nothing is asked of them. */
const ASKED_OF = /(\s(?:vậy|vay|nhỉ|hả|thế|z|v))\s(?:mọi người|moi nguoi|cả nhà|ca nha|mn|mng|ad|admin|bot)(?=\s*[?!.…]*\s*$)/iu;

/** A question without the courtesies around it; as it is where little else is said. Linear in its length. */
export function withoutCourtesies(text: string): string {
  const plain = text.replace(LISTED, '').replace(QUOTED, '$1');
  const rest = withoutCourteousClauses(plain.replace(ASKED_OF, '$1'), LEAST.asked);
  return cut(rest, OPENING, LEAST.asked, !plain.trimStart().startsWith(rest));
}

/** The same of what is told in a chat, where that something is asked is still to be heard: "em ơi xã Hải Xuân nhé, cảm ơn em". */
export const withoutCalls = (text: string): string => (isGreeting(bare(text)) ? text : cut(text, CALLED_OUT, LEAST.told));

/** `opened`: a courtesy before it is off already. */
function cut(text: string, begins: RegExp, least: number, opened = false): string {
  const typed = text.normalize('NFC');
  const words = [...typed.matchAll(/[\p{L}\p{N}]+/gu)];
  if (words.length <= least) return text;
  const folded = words.map(([word]) => letters(word));
  const begun = countOf(begins.exec(folded.slice(0, MOST.opening).join(' '))?.[0]);
  const opening = GOES_ON.test(folded.slice(begun, begun + 2).join(' ')) ? 0 : begun;
  const from = Math.max(opening, folded.length - MOST.closing);
  const isAsked = (count: number): boolean => isQuestion(spelled(typed.slice(0, words[from + count]?.index)));
  const closing = closingOf(folded.slice(from), isAsked);
  // "… ạ", "… hả em" are how everybody asks: by themselves they stay.
  if ((opening === 0 && !opened && !isKind(folded.slice(folded.length - closing).join(' '))) || folded.length - opening - closing < least) return text;
  const last = words[words.length - closing - 1]!;
  const rest = typed.slice(words[opening]!.index, closing === 0 ? undefined : last.index + last[0].length);
  return closing > 0 && /\?/.test(typed.slice(last.index + last[0].length)) ? `${rest}?` : rest;
}

const isKind = (closing: string): boolean => THANKS.test(closing) || BE_TOLD.test(` ${closing}`) || FOR_ME.test(` ${closing}`);

const countOf = (said: string | undefined): number => (said?.trim() ? said.trim().split(' ').length : 0);

/** `isAsked`: whether a question ends before that word. */
function closingOf(folded: readonly string[], isAsked: (before: number) => boolean): number {
  let end = folded.length;
  const behind = folded.findLastIndex((word) => !THANKING.has(word)) + 1;
  if (THANKS.test(folded.slice(behind).join(' '))) end = behind;
  end -= countOf(BE_TOLD.exec(folded.slice(0, end).join(' '))?.[0]);
  const helped = countOf(FOR_ME.exec(folded.slice(0, end).join(' '))?.[0]);
  if (helped > 0 && isAsked(end - helped) && !WHO_TELLS.test(folded.slice(0, end - helped).join(' '))) end -= helped;
  while (end > 1 && (folded[end - 1] === 'a' || (CALLED.has(folded[end - 1]!) && PARTICLES.has(folded[end - 2]!)))) end -= 1;
  return folded.length - end;
}
