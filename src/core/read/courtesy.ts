import { fold } from '../text.ts';
import { withoutCourteousClauses } from './courteous.ts';
import { isGreeting } from './greeting.ts';
import { WRITER } from './persons.ts';
import { bare, spelled } from './plain.ts';
import { isQuestion } from './question.ts';

/* What people say around a question, and ask nothing with: "ad ơi cho em hỏi xíu ạ …", "Kính gửi văn phòng, đề nghị cho biết …", "… ạ, em cảm ơn nhiều".
   Folded syllables. */

const SELF = `(?:${WRITER}|e|t|chau|con|ba|ong|(?:co so|htx|hop tac xa|cong ty|don vi|gia dinh|ben)(?: (?:chung )?(?:toi|em|minh))?|chung toi|ben em|ben minh|nha em)`;
const OTHER = '(?:(?:cac |ca )?(?:anh chi em|anh chi|a c|ac|ace|bac|ban|ba con|dong chi|d c|co chu)|ca (?:nha|·)|em|ad|admin|mn|mng|bot|shop|chau|con|chi|anh|co|chu|sep|tro ly ocop|tro ly|moi nguoi|quy (?:co quan|vi|anh chi|don vi|phong|so)|van phong(?: dieu phoi)?(?: ocop)?(?: tinh)?|phong ban)(?: trong (?:nhom|group|page))?';
/** "Anh Hùng ơi", "chị Lan ơi": whoever is called by name. */
const NAMED = '(?:(?:anh|chi|em|co|chu|bac|ong|ba|sep) )(?!hoi |oi )\\S{1,8} oi';
const CALLS = `${NAMED}|(?:(?:da|alo|a lo|hello|hi|hey|e|u|oi|nay|xin|kinh)(?= ) ?)*(?:(?:${SELF} )?(?:chao|kinh gui|kinh chao|thua) ${OTHER}|${OTHER} (?:oi|a)(?: ${OTHER}(?= (?:cho|oi|a) |$))?)(?: (?:oi|a|nhe|nha))*|(?:alo|a lo|hello|hi|hey) (?:ad|admin|bot|mn|ca nha|anh|chi|em|shop|tro ly)(?= )|dạ|da(?= (?:em|e|chi|anh|cho|xin|ad|a|alo|chao|chau|con|bac|co|chu) )|alo|hello`;
const LITTLE = '(?: (?:xiu|chut xiu|chut|ti|ty|voi|them|nhanh|tham|ngu|thiet|that|ne|ngoai le|cai nay|viec nay|mot cau|them mot cau|them cau nua|cau nua|cau nay|mot chut|mot ti|1 cau|1 chut|gium|giup|la|rang|ve viec|ve vu|vu|ve|nhe|nha|nghen|a)(?![a-z0-9]))';
/** "Hội đồng" is asked of nobody. */
const HOI = 'hoi(?! (?:dong|nghi|cho|vien|thao|nong dan|phu nu|dau|nhap|te))';
/** "Ace nào biết cho em hỏi", "ad cho hỏi", "làm phiền anh chị cho hỏi", "sẵn đây cho em hỏi luôn". */
const ADDRESSED = `(?:(?:lam phien|phien|xin loi|san|san day|tien day|nhan tien|ngai qua nhung|alo|vay|the|a|ua|dạ|da) )*(?:(?:co )?${OTHER}(?: (?:oi|a|nao (?:biet|ranh|ro)|chut))? )?(?:(?:(?:co|·) the|vui long|lam on|hay) )*`;
const ASKS = `(?:(?:da|vay|the|nay|gio|tien|nhan tien|lam on|a|ua) )*(?:(?:${SELF} )?(?:(?:xin phep|xin|cho phep|muon|can|dang can|dinh|duoc) (?:${SELF} )?|${ADDRESSED}cho (?:(?:${SELF}|ma|di|tia|cau|mo|(?:nha|·) em) )?(?:xin |duoc )?)+${HOI}(?: (?:${OTHER})(?=${LITTLE}|$))?${LITTLE}*(?: luon| lai(?= |$))*|(?:${SELF} )?${HOI}(?: (?:${OTHER}))?${LITTLE}+|(?:${SELF} )?xin ${HOI} ${OTHER}(?= )|${ADDRESSED}cho (?:${SELF} )?biet(?! dieu(?! kien))|${SELF} (?:dang )?(?:muon|can) biet(?: (?:them|ro|ve|la|rang))*)`;
const WANTS_TOLD = `(?:kinh |tran trong )?(?:de nghi|mong|nho|xin|rat mong|kinh de nghi)(?: ${OTHER})*(?: (?:vui long|lam on|giup|som|co van ban))* (?:cho (?:${SELF} )?(?:biet|hoi)|huong dan|tra loi|giai dap|giai thich|tu van)(?: (?:giup|ve viec|ro|cu the|la|rang))*`;
const FOR_OTHERS = '(?:ban|chi|anh|me|ba|bo|chong|vo|co|hang xom|nguoi quen|dua ban|ba chi|may nguoi) (?:em |toi |minh |chi |anh |chau |ben canh )?nho (?:em |toi |minh |chi |anh |chau )?hoi(?: (?:giup|ho|gium|dum|la|rang))*';
/** "Câu hỏi:", "em hỏi lại lần nữa", "cán bộ xã bảo em hỏi chỗ này". */
const HEADS = `cau hoi(?: (?:cua ${SELF}|nhu sau|la))*|(?:(?:ủa|à|a) ma|ủa|nhan tien|tien day|(?:bay )?gio(?= (?:di|muon) ))(?= )|(?:${SELF} )?(?:co|dang|con|hoi)? ?thac mac(?: (?:la|chut|xiu|ti|ve|mot chut|cho nay|o cho))*|y ${SELF} (?:muon )?(?:hoi )?la|${HOI} tiep(?: (?:ne|nhe|nha|la))*|(?:co|·) ai biet|theo ${SELF} biet(?: thi| la)?|(?:${SELF} )?lam phien ${OTHER} (?:chut|xiu|ti|mot chut)|(?:${SELF} )?xin y kien ve(?: viec)?|(?:ai|anh chi nao|ad) (?:biet|ranh) (?:xin )?(?:chi|bay|mach) (?:giup |dum |gium )?(?:${SELF}(?: voi)?)|(?:lam on )?(?:chi|bay|tu van)(?: giup)? ${SELF} voi|tu van giup ${SELF}|lam on chi ${SELF}|(?:noi that la |thu that |that tinh )?${SELF} khong (?:biet|ranh)(?= (?:la |nhan|ho so|giay|nop|xin|dang ky|san pham|thi ))(?: la| thi)?|(?:${SELF} )?(?:xin )?hoi lai(?: (?:lan nua|mot lan nua|cau nay|cau do|cho chac|cho ky|nhe|nha|a))*|(?:can bo(?: xa| tinh)?|xa|ban|chi|anh|co|ho) (?:bao|keu|noi|chỉ|chi) (?:${SELF} )?(?:vao |len |nhan |qua )?hoi (?:cho nay|o day|day|bot|ben nay|em|tro ly)`;
const OPENING = new RegExp(`^(?:(?:${CALLS}|${WANTS_TOLD}|${FOR_OTHERS}|${ASKS}|${HEADS})(?= |$) ?)+`);

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

const WHO_TELLS = new RegExp(`(?:^| )(?:${WHO}) ${TELL}$`);

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
export const withMark = (text: string): string => (text.includes('?') ? text : text.replace(ASKED_SO, '$1?').replace(/(?<=\S)\s?!+\s*$/, ''));

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
