import { isMarked } from '../product/lexicon.ts';
import { CHAT } from './plain.ts';
import { fold } from '../text.ts';

/* Whose business a piece of a message tells of: their own, or that of a neighbour, a rival, the place next door. What is told of others is no fact, no
 * product and no place of theirs, up to where they speak of themselves again. */

const WHERE = '(?:ke ben|ke nha|ben canh|canh nha|canh ben|sat vach|doi dien|kia|khac|hang xom|(?:tren|duoi|ben) xom|ben (?:ap|thon|lang)|cung xom|cung thon|cung ap|xom tren|xom duoi|dau xom|cuoi xom|dau ngo|(?:ben |o )?(?:xa|thon|ap|lang|huyen) (?:ke|ben canh|canh ben|kia))';
const BODY = '(?:nha|ben|co so|htx|hop tac xa|cong ty|lo|xuong|quan|tiem|vuon|homestay|farmstay|nha nghi|ho|cac ho|may ho|\\d+ ho|\\d+ nha)';
const WHO = '(?:ong|ba|anh|chi|thang|co|chu|bac|di|cau|thim)';
/** What kin or a neighbour who makes the same does. */
const MAKES = '(?:lam|ban|co|nau|trong|nuoi|duoc|dat|det|theu|dan|muoi|say|dong|san xuat)';
const SELF = '(?:em|toi|tui|minh|chung (?:em|toi|tui|minh)|tui em|bon em)';
/** "Bên em từ tháng 1", "nhà em năm ngoái": when it was, and nobody's number. */
const SINCE_WHEN = '(?:(?:hom|dau|cuoi|giua) )?(?:thang|nam|ngay|tuan|hom|bua|hoi|dau|cuoi|truoc|nay|ngoai|kia|xua|lau|khi|do|day|20\\d\\d|\\d+)\\b';
/** Those whom nobody is related to by their name alone: the name may be the writer's own workshop. */
const OTHERS = [
  `(?:doi thu|doi phuong|thien ha|(?<!\\S (?<!\\b(?:qua|truoc|kia|ngoai|roi) ))nguoi ta|nguoi khac|ai khac|ba chi(?! (?:\\S+ ){1,5}thoi\\b)|ong anh|chi gai|anh trai|chi ho|anh ho|hang xom|lang gieng|ba con hang xom|ong ban|(?<!(?:mot|hai|ba|may|moi|hang|tung|trong|\\d) )thang ban(?! (?:duoc|chung|het|khoang|tam|ra|hon|gan|chi|\\d))|(?<!\\b(?:to hop tac|htx|hop tac xa|o|trong|ca) )ban (?:cua )?${SELF})`,
  `(?:${BODY}|${WHO})(?: (?!cua |voi |cho |mua |thue |o |tu |cai |mon |loai |giay |san |${SELF} )\\S+){0,2}? ${WHERE}(?! (?:voi|nua|la)\\b)`,
  // "Nhà bên đã có 3 sao rồi", "có nhà được 3 sao".
  `nha ben(?= (?:(?:da|cung|moi|thi|vua) )*(?:co|duoc|dat|len) [345] sao\\b)|co (?:nha|ho|nguoi)(?= (?:(?:da|cung|moi|thi|vua) )*(?:co|duoc|dat|len) [345] sao\\b)`,
  `ben (?:htx|hop tac xa|co so|cong ty) (?!(?:minh|chi|anh|nay|nha|${SELF})\\b)\\S+(?: \\S+)?(?= cung (?:(?:duoc|co|dat|len) )?[345] sao\\b)`,
  `(?:htx|hop tac xa|co so|cong ty) ben (?!(?:minh|chi|anh|bac|chu|ba|ong|nay|nha|con|chau|xa|phuong|canh|${SELF})\\b)\\S+(?: \\S+)?(?= (?:duoc|dat|len) [345] sao\\b)`,
  `(?:ong|ba|anh|chi|co|chu|bac|di|cau|thim) (?!(?:noi|ngoai|xa|chu|em|con|minh|toi|tui|nha|thi|cung)\\b)\\S+(?: (?!cung )\\S+){0,2}(?= cung ${MAKES}\\b)`,
  `${WHO} (?:hai|ba|tu|nam|sau|bay|tam|chin|muoi|ut|ca) ${WHERE}`,
  `(?:ben|nha) (?!em tu (?:lam|trong|nuoi|nau|mua|dong|in|viet|san xuat|che bien)\\b)(?:chi|anh|em|co|chu|bac|di|cau|thim) (?:hai|ba|tu|nam|sau|bay|tam|chin|muoi|ut|ca)(?! ${SINCE_WHEN})(?: ${SELF})?(?= )`,
  // "Chị em sinh đôi của chị cũng làm": kin with a house of their own.
  `(?:(?:chi|anh|em|chu|bac|co|cau|di)(?: em)?) (?:gai|trai|ho|ruot|sinh doi|re|dau|ket nghia)(?: (?:cua )?(?:${SELF}|chi|anh|bac|co|chu|ba|ong|thay|con|chau))?(?= cung ${MAKES}\\b)`,
  // "Em gái bác thì làm mứt dừa", "mứt của em gái": kin set against the writer.
  `em (?:gai|trai|dau|re|ho)(?: (?:cua )?(?:${SELF}|chi|anh|bac|co|chu|ba|ong|thay))?(?= (?:thi (?:co|lam|nau|ban|dan|det|nuoi|trong|[345] sao)|cung (?:lam|co|nau|ban)|co du|moi nop ho so|da nop ho so|duoc [345] sao)\\b(?! (?:giup|ho|chung|cho|phu|tho|viec)))`,
  // "Nhà bên đã có 3 sao": next door, where it is not said whose side is meant.
  `nha ben(?: (?:do|ay|kia))?(?= (?:cung |thi |da |chua |moi |vua |no |ho )*(?:co|duoc|dat|len|lam|nau|ban|trong|nuoi|dang ky|nop) )`,
  `nha (?:no|ho)(?= (?:cung |thi |da |chua |moi |kiem nghiem |co |duoc )(?!kinh |gia ))`,
  `(?:cau|di|chu|bac|thim|mo|duong) (?:con|chau|em|toi|tui|minh)(?= cung ${MAKES}\\b)`,
  `hang(?: (?!em |toi |minh )\\S+){0,2} (?:ben canh|ke ben|doi dien|hang xom|cua nguoi ta)`,
  `(?:(?:htx|hop tac xa|cong ty|co so|may nha|cac nha) )?(?:xa|thon|lang|ap|xom|huyen|tinh) ben(?: canh)?(?! ${SELF}| nha\\b| chi\\b| anh\\b| bac\\b)`,
].join('|');
const LEAD = '(?:(?!chao |hi |alo |mua |ban |cho |cua |voi |tu |nhu |giong |hon |theo |hoi |nho |thue |lien ket |gan |lay |gom |thay |nghe |neu |em |toi |tui |minh |chi |anh |nha |ben |sang |qua |khong |chua )\\S+ ){0,4}?';
/** They say, ask, order: what comes is about whoever hears it. */
const SPEAKS = '(?:bao|noi|keu|bieu|don|ke|hoi|khuyen|xui|ru|doi|bat|che|khen|nhan|day|chi|giup|mua|lay|cho|dat|thue|trong (?:cho|giup)|cap|phat|tra (?:ket qua|giay|phieu|ho so|lai)|(?:dua|gui|ky|lam|hen|tra)(?: \\S+){0,3} cho)';
const OF_OTHERS = new RegExp(`^(?:(?:ma|nhung|con|the|thi|sao|u|a|da|ua|oi|chu|nay|bua|hom|truoc|nao|hoi|qua|ngoai|kia) )*${LEAD}(?:(?:${OTHERS})(?: (?:cua )?${SELF})?(?: (?:cung|no|thi|do|nay|ay|da|con|van|deu))* (?!(?:(?:cua )?${SELF} )?(?:${SPEAKS}|dung ten)\\b|la ${SELF}\\b)\\S|cua (?:${OTHERS}|em (?:gai|trai|dau|re|ho)(?: (?:${SELF}|bac|co|chu|ba|ong|thay))? (?=thi |da |duoc |moi |co ))(?: |\\S|$))`);
/** "Nhà cô Ba ghi …", "dầu nhà bà Tám có …": whoever is called by a name, as names are written. */
const NAMED = /^(?:(?:mà|nhưng|thế|còn|chứ|ủa|dạ|ừ|sao|hình như)\s+)*(?:(?:bên|ở|trên|dưới)\s+(?:(?:xã|phường|thôn|ấp|làng)\s+)?(?:\p{Lu}\p{Ll}+\s+){1,3}(?:cũng\s+)?có\s+)?(?:(?!(?:em|e|tôi|tui|mình|của|mua|với|cho|từ|nhờ|hỏi|ở|làm|lấy|gần)\s)\p{L}+\s+){0,3}?(?:nhà|lò|xưởng|quán|tiệm|bên)\s+(?:cô|bà|ông|chú|bác|anh|chị|dì|thím|mụ|mự|o|mệ|ôn|mợ|cậu|dượng)\s+\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}+){0,2}(?:\s+(?:kế bên|bên cạnh))?\s+(?:cũng|nó|thì|đó|ấy|đã|còn|vẫn|đều)?\s*(?:ghi|có|làm|bán|được|đạt|in|nấu|không|chưa|hết|mới|đang)(?!\p{L})/u;
/** "Ông Tư Thịnh bên Dương Đông bị rớt": somebody by a name, and of another place. */
const NAMED_ELSEWHERE = /^(?:(?:mà|nhưng|thế|còn|chứ|ủa|dạ|hôm qua|hôm trước|năm ngoái|như)\s+)*(?:ông|bà|anh|chị|cô|chú|bác|dì|cậu|thím)\s+(?:\p{Lu}\p{Ll}+\s+){1,3}(?:bên|ở|trên|dưới)\s+(?!(?:Sở|Chi|Phòng|Cục|Ban|Zalo|UBND)\s)(?:(?:xã|phường|thôn|ấp|làng|huyện)\s+)?(?:\p{Lu}\p{Ll}*\s+){1,3}(?:cũng|nó|thì|đã|còn|vẫn|vừa|mới|hôm trước|năm ngoái)?\s*(?:bị|rớt|trượt|được|đạt|có(?!\s+(?:gọi|nhắn|nói|bảo|cấp|gửi|đưa|ký|cho|hỏi|xuống|về|hẹn|mua|đặt))|làm|bán|không|chưa)(?!\p{L})/u;
/** "Trong xã có 2 hộ nữa làm miến": others beside them. */
const SOME_MORE = /\b(?:co|con|them|may|vai) (?:\d+|mot|hai|ba|bon|may|vai) (?:ho|nha|co so|htx|hop tac xa|cong ty|nguoi)(?: (?:nua|khac|kia))(?= (?:cung )?(?:lam|ban|nau|trong|nuoi|da|duoc|dat|co))/;
/** A piece of their own again. */
const BACK = new RegExp(`(?:^|\\b(?:con|nhung|ma|thi|chu) )(?:(?:ma|con|nhung|thi|chu|gio|nay|vay|the|roi|rieng) )*(?:${SELF}|nha (?:em|toi|tui|minh)|ben (?:em|toi|tui|minh)|htx (?:em|toi|minh)|cua (?:em|toi|tui|minh)|(?:chi|anh) (?!(?:ay|y|do|ta|kia) )|(?:bac|chu|thay) thi )`);

/** "Bà bán ngoài chợ": bán, and no bạn. */
const SELLS = /(?<!\p{L})bán(?!\p{L})/giu;
/** "Mà họ không có HACCP": whom the tale is of. What they do for the writer ("họ có cấp giấy cho em") is no tale. */
const THEY = /(?<!\p{L})họ(?= (?:(?:cũng|đã|còn|vẫn|không|chưa|chẳng|thì) )*(?:có(?! (?:cấp|ký|gửi|trả|hẹn|nói|bảo|đưa|giao|xuống|về|lên|hỏi|mua|đặt|kêu|hứa|cho|làm))|được|đạt|chưa|không)(?!\p{L}))/giu;
/** "Bà chỉ làm túi": only, and no bà chị. */
const ONLY = /(?<!\p{L})bà(?= chỉ(?!\p{L}))/giu;
/** "Công ty bạn": bạn, and no bán. */
const FELLOWS = /(?<!\p{L})(công ty|cty|htx|hợp tác xã|cơ sở|nhà)\s+bạn(?!\p{L}|\s+(?:em|ạ|ơi))/giu;
/** "O Bưởi trên xóm": an aunt, as names are written. */
const AUNT = /(?<!\p{L})[oO](?= \p{Lu}\p{Ll}+(?:\s|$))/gu;
/** "Tổ hợp tác của bản tôi": a village, and no friend. */
const VILLAGES = /(?<!\p{L})bản(?!\p{L})/giu;
/** "Nhà chị tự trồng", "bên em từ hồi mở": by themselves, since; no number. */
const SELVES = /(?<=(?:bên|nhà) (?:chị|anh|em|cô|chú|bác|dì|cậu|thím) )(?:từ|tự)(?!\p{L})/giu;
const spelledOut = (piece: string): string => fold((isMarked(piece) ? piece.replaceAll(AUNT, 'cô').replaceAll(ONLY, 'tôi').replaceAll(VILLAGES, 'làng').replaceAll(SELVES, 'đã') : piece).replaceAll(THEY, 'người ta').replaceAll(FELLOWS, '$1 khác').replaceAll(SELLS, 'giao')).split(/[^\p{L}\p{N}]+/u).filter(Boolean).map((word) => (word === 'e' ? 'em' : Object.hasOwn(CHAT, word) ? CHAT[word]! : word)).join(' ');

/** The text as long as it was, with blanks where others are told of; `undefined` where nobody else is. Quoted words of several are others' too.
 *  `kind`: what they are known to be; "htx thì có ISO" is then of no household. */
export function withoutOthers(text: string, kind?: string): string | undefined {
  const bodies = kind === undefined ? undefined : new RegExp(`^(?:(?:ma|con|nhung|thi|u|a|da) )*(?:${Object.entries(BODIES).flatMap(([one, names]) => (one === kind ? [] : [names])).join('|')}) (?:thi|no|ho)(?: da| cung)? (?:co|duoc|dat|lam) (?!gi |sao |duoc )\\S`);
  const typed = text.normalize('NFC');
  const quoted = typed.replaceAll(QUOTED, (all) => `,${' '.repeat(all.length - 1)}`);
  let theirs = false;
  const told = quoted.split(PIECES).map((part, i) => {
    if (i % 2 === 1) return theirs ? part.replaceAll(/\S/gu, ',') : part;
    const said = spelledOut(part);
    if (said === '') return part;
    theirs = OF_OTHERS.test(`${said} `) || SOME_MORE.test(said) || bodies?.test(said) === true || NAMED.test(part.trim()) || NAMED_ELSEWHERE.test(part.trim()) || (theirs && !BACK.test(`${said} `));
    return theirs ? ' '.repeat(part.length) : part;
  }).join('');
  return told === typed ? undefined : told;
}
const BODIES: Readonly<Record<string, string>> = { htx: 'htx|hop tac xa', doanh_nghiep: 'cong ty' };
const PIECES = /([,.;!?\n]+|\s(?:nhưng|nhung|mà|còn|chứ|chu(?=\s+(?:nha|em|e|tui|minh)\s))(?=\s))/giu;
/** What others said; but "ghi “ngon số 1 miền Tây”" is what they would print. */
const QUOTED = /(?<!(?<!\p{L})(?:ghi|in|chữ|chu|dòng|dong|câu|cau|tên|ten|để|de|nhãn|nhan)\s)["“”](?:[^"“”\s]+\s+){3,}[^"“”\s]+["“”]/gu;

/** Nothing is left that they say of themselves. */
export const isBlank = (told: string): boolean => !/[\p{L}\p{N}]/u.test(told);
