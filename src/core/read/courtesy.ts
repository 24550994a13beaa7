import { fold } from '../text.ts';
import { isGreeting } from './greeting.ts';
import { WRITER } from './persons.ts';
import { bare } from './plain.ts';

/* What people say around a question, and ask nothing with: "ad ơi cho em hỏi xíu ạ …", "Kính gửi văn phòng, đề nghị cho biết …", "… ạ, em cảm ơn nhiều".
   Folded syllables. */

const SELF = `(?:${WRITER}|e|t|chau|con|ba|ong|(?:co so|htx|hop tac xa|cong ty|don vi|gia dinh|ben)(?: (?:chung )?(?:toi|em|minh))?|chung toi|ben em|ben minh|nha em)`;
const OTHER = '(?:cac anh chi|anh chi|cac bac|em|ad|admin|ban|bot|shop|chau|con|chi|anh|co|chu|bac|tro ly ocop|tro ly|ca nha|moi nguoi|quy (?:co quan|vi|anh chi|don vi|phong|so)|van phong(?: dieu phoi)?(?: ocop)?(?: tinh)?|phong ban|cac ban)';
const CALLS = `(?:(?:da|alo|a lo|hello|hi|hey|e|u|oi|nay|xin|kinh)(?= ) ?)*(?:(?:${SELF} )?(?:chao|kinh gui|kinh chao|thua) ${OTHER}|${OTHER} (?:oi|a))(?: (?:oi|a|nhe|nha))*|dạ|da(?= (?:em|e|chi|anh|cho|xin|ad|a|alo|chao|chau|con|bac|co|chu) )|alo|hello`;
const LITTLE = '(?: (?:xiu|chut xiu|chut|ti|ty|voi|them|nhanh|tham|ngu|cai nay|viec nay|mot cau|mot chut|mot ti|1 cau|1 chut|gium|giup|la|rang|ve viec|nhe|nha|nghen|a)(?![a-z0-9]))';
/** "Hội đồng" is asked of nobody. */
const HOI = 'hoi(?! (?:dong|nghi|cho|vien|thao|nong dan|phu nu|dau|nhap|te))';
const ASKS = `(?:(?:da|vay|the|nay|gio|tien|nhan tien|lam on) )*(?:(?:${SELF} )?(?:(?:xin phep|xin|cho phep|cho|muon|can|dang can|dinh|duoc) (?:${SELF} )?)+${HOI}(?: ${OTHER}(?=${LITTLE}|$))?${LITTLE}*|(?:${SELF} )?${HOI}(?: ${OTHER})?${LITTLE}+)`;
const WANTS_TOLD = `(?:kinh |tran trong )?(?:de nghi|mong|nho|xin|rat mong|kinh de nghi)(?: ${OTHER})*(?: (?:vui long|lam on|giup|som|co van ban))* (?:cho (?:${SELF} )?(?:biet|hoi)|huong dan|tra loi|giai dap|giai thich|tu van)(?: (?:giup|ve viec|ro|cu the|la|rang))*`;
const FOR_OTHERS = '(?:ban|chi|anh|me|ba|bo|chong|vo|co|hang xom|nguoi quen|dua ban|ba chi|may nguoi) (?:em |toi |minh |chi |anh |chau |ben canh )?nho (?:em |toi |minh |chi |anh |chau )?hoi(?: (?:giup|ho|gium|dum|la|rang))*';
/** "Câu hỏi:", "em hỏi lại lần nữa", "cán bộ xã bảo em hỏi chỗ này". */
const HEADS = `cau hoi(?: (?:cua ${SELF}|nhu sau|la))*|(?:${SELF} )?(?:xin )?hoi lai(?: (?:lan nua|mot lan nua|cau nay|cau do|cho chac|cho ky|nhe|nha|a))*|(?:can bo(?: xa| tinh)?|xa|ban|chi|anh|co|ho) (?:bao|keu|noi|chỉ|chi) (?:${SELF} )?(?:vao |len |nhan |qua )?hoi (?:cho nay|o day|day|bot|ben nay|em|tro ly)`;
const OPENING = new RegExp(`^(?:(?:${CALLS}|${WANTS_TOLD}|${FOR_OTHERS}|${ASKS}|${HEADS})(?= |$) ?)+`);

/** "… trả lời giúp em với", "… nói rõ giúp em", "… chỉ em với": to be told, and nothing done. "Cơ quan nào hướng dẫn em" asks who does. */
const TELL = '(?:tra loi|giai dap|giai thich|noi ro|noi ky|tu van|huong dan|phan hoi|rep|chi|chỉ|cho biet)(?: (?:ro|cu the|ky|som))*';
const WHO = '(?:co quan|phong|ben|nguoi|so|don vi) nao|ai|nguoi|đã|se';
const KINDLY = '(?: (?:voi|nhe|nha|a|biet|ro|them|nghen|luon|di))*';
const BE_TOLD = new RegExp([
  `(?<!(?:^| )(?:${WHO})) ${TELL}(?: (?:giup|gium|dum|ho)(?: ${SELF})?| ${SELF} voi| voi)${KINDLY}$`,
  // "Hội đồng không giải thích cho em" tells; "… không, giải thích giúp em" asks.
  `(?<!(?:^| )(?:${WHO}|chua|khong|ko|duoc|thay|moi|la|da|ho|bo|xa|tinh|cho)) ${TELL}(?: cho)? ${SELF}${KINDLY}$`,
  ` (?:rat |xin )?mong (?:(?:ad|anh chi|quy co quan|ban|cac ban|em) )?(?:som )?(?:duoc |nhan duoc )?${TELL}(?: (?:som|a|nhe|nha|${SELF}))*$`,
].join('|'));

const CALLED_OUT = new RegExp(`^(?:(?:${CALLS})(?= |$) ?)+`);

/** "Dạ em cảm ơn anh chị nhiều ạ", "xin chân thành cảm ơn", "trân trọng": nothing else stands in it. */
const THANKING = new Set('dạ da a nha nhe va rat xin em e toi t tui minh chi anh chau con chu bac co ba ong chung chan thanh tran trong cam on thank thanks tks nhieu lam truoc ad admin bot ban shop kinh chao quy van phong'.split(' '));
const THANKS = /(?:^| )(?:cam on|thanks?|tks|tran trong)(?: |$)/;
const PARTICLES = new Set('ha nhe nha nhi vay the a hen ta dạ'.split(' '));
const CALLED = new Set('em chau con ad bot ban chi anh co chu bac'.split(' '));

/** These ask for somebody: "muốn hỏi thêm thì gặp ai". */
const GOES_ON = /^(?:thi|gap)(?: |$)/;

/** Typed with their marks only these are meant: no hội, đã, bán, có. "Dạ" alone is one, "da" may be đã. */
const MEANT = new Set(('hỏi trợ mọi chị bạn cô chú bác bà ông cháu tôi mình chúng cảm ơn chào kính gửi thưa quý cơ quan phòng đề nghị biết hướng dẫn trả lời giải đáp thích tư vấn giúp giùm hộ nhờ nhé nhỉ hả vậy thế này việc nhiều lắm trước chân thành trân trọng '
  + 'ơi ạ à lý điều phối sở hợp tác xã công ty đơn vị gia đình cả người các vui lòng làm sớm văn bản rõ cụ thể là rằng về một câu chút tí tẹo tý với thêm xíu cái đang định được cần muốn phép mẹ bố chồng vợ xóm quen đứa mấy cạnh bên rất mong tiện nhân thì gặp lại lần nữa câu của như sau vào lên qua đây nói kỹ phản hồi cán bộ xã tỉnh bảo kêu chỗ đó nào không chưa thấy sẽ mới họ').split(' '));

const letters = (word: string): string => {
  const typed = word.toLowerCase();
  return typed === 'dạ' || typed === 'chỉ' || typed === 'đã' ? typed : /^\p{ASCII}*$/u.test(typed) || MEANT.has(typed) ? fold(typed) : '·';
};

/** So much must be left to ask or to tell anything. */
const LEAST = { asked: 3, told: 2 };
/** What stands around it is short. */
const MOST = { opening: 20, closing: 12 };

/** "1. …", "@trợ lý …". */
const LISTED = /^\s*(?:\d{1,2}[.)]|[-•*+])\s+(?!.*(?:\s\d{1,2}[.)]\s|\n))|^\s*@(?:(?:trợ lý|tro ly)(?: ocop)?|\S+)\s+/iu;

/** A question without the courtesies around it; as it is where little else is said. Linear in its length. */
export const withoutCourtesies = (text: string): string => cut(text.replace(LISTED, ''), OPENING, LEAST.asked);

/** The same of what is told in a chat, where that something is asked is still to be heard: "em ơi xã Hải Xuân nhé, cảm ơn em". */
export const withoutCalls = (text: string): string => (isGreeting(bare(text)) ? text : cut(text, CALLED_OUT, LEAST.told));

function cut(text: string, begins: RegExp, least: number): string {
  const typed = text.normalize('NFC');
  const words = [...typed.matchAll(/[\p{L}\p{N}]+/gu)];
  if (words.length <= least) return text;
  const folded = words.map(([word]) => letters(word));
  const begun = countOf(begins.exec(folded.slice(0, MOST.opening).join(' '))?.[0]);
  const opening = GOES_ON.test(folded.slice(begun, begun + 2).join(' ')) ? 0 : begun;
  const closing = closingOf(folded.slice(Math.max(opening, folded.length - MOST.closing)));
  // "… ạ", "… hả em" are how everybody asks: by themselves they stay.
  if ((opening === 0 && !isKind(folded.slice(folded.length - closing).join(' '))) || folded.length - opening - closing < least) return text;
  const last = words[words.length - closing - 1]!;
  const rest = typed.slice(words[opening]!.index, closing === 0 ? undefined : last.index + last[0].length);
  return closing > 0 && /\?/.test(typed.slice(last.index + last[0].length)) ? `${rest}?` : rest;
}

const isKind = (closing: string): boolean => THANKS.test(closing) || BE_TOLD.test(` ${closing}`);

const countOf = (said: string | undefined): number => (said?.trim() ? said.trim().split(' ').length : 0);

function closingOf(folded: readonly string[]): number {
  let end = folded.length;
  const behind = folded.findLastIndex((word) => !THANKING.has(word)) + 1;
  if (THANKS.test(folded.slice(behind).join(' '))) end = behind;
  end -= countOf(BE_TOLD.exec(folded.slice(0, end).join(' '))?.[0]);
  while (end > 1 && (folded[end - 1] === 'a' || (CALLED.has(folded[end - 1]!) && PARTICLES.has(folded[end - 2]!)))) end -= 1;
  return folded.length - end;
}
