import { lately } from '../lately.ts';
import type { Wish } from '../producer/focus.ts';
import { labelWishIn } from './label/wish.ts';
import { letsIn, wantsLink } from './lets-in.ts';
import { spelled } from './plain.ts';
import { ONCE_DONE } from './question.ts';
import { alike, PRONOUNS } from './slips.ts';
import { ALONE, NOT_AFTER, NOT_BEFORE, PHRASES } from './wish-phrases.ts';

type Phrase = { readonly wish: Wish; readonly syllables: readonly string[]; readonly initials: readonly string[]; readonly slash: boolean };

const COMPILED: readonly Phrase[] = PHRASES.flatMap(([wish, phrases]) =>
  phrases.map((phrase) => {
    const syllables = phrase.replace('/', '').split(' ').filter((word) => word !== 'thi');
    return { wish, syllables, initials: syllables.map((word) => word[0]!), slash: phrase.startsWith('/') };
  }),
).toSorted((a, b) => b.syllables.length - a.syllables.length);

/** The wishes a message holds, the most specific first, each once. */
export const wishesIn: (text: string) => readonly Wish[] = lately(16, wishesAnew, (text) => text);

function wishesAnew(text: string): readonly Wish[] {
  const label = labelWishIn(text);
  if (label) return [label];
  const slash = /^\s*\/([a-z]+)/i.exec(text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd'));
  const command = slash && COMPILED.find((phrase) => phrase.slash && phrase.syllables.join('') === slash[1]!.toLowerCase());
  if (command) return [command.wish];
  if (slash) return ['help'];
  const said = spelled(text.normalize('NFC').replace(FROM_SCRATCH, 'làm lại').replace(SIXTH, 'ai').replace(USED_AGAIN, 'xài lại').replace(BUT_SAYS, 'ma bao').replace(/(?<!\d ?)%/g, ' phan tram ')).filter((word) => word !== 'thi');
  if (HELD_ASKED.test(said.join(' ')) || NOTED_ASKED.test(said.join(' '))) return ['dossier'];
  if (FILES_BY_ZALO.test(said.join(' '))) return [];
  if (FILES_WHEN.test(said.join(' '))) return ['when'];
  if (AND_THEN.test(said.join(' '))) return ['first'];
  if (GO_ON.test(said.join(' '))) return ['more'];
  if (IS_THAT_ALL.test(said.join(' '))) return ['missing'];
  const found = meantIn(said).filter((wish) => isPlain(wish, text) && !(wish === 'more' && ANOTHER_TIME.test(said.join(' '))));
  // "mai chị trả lời", "nhắc chị trước hạn": whoever is meant stands in between.
  if (found.length > 0) return found[0] === 'first' && found.includes('where') && WANTS_OCOP.test(said.join(' ')) ? [...found.slice(1), 'first'] : found;
  if (LIST.test(said.join(' ')) || LACKING.test(said.join(' '))) return ['missing'];
  if (WHY_ASKED.test(said.join(' '))) return ['why'];
  return meantIn(said.filter((word, i) => !PRONOUNS.has(word) || said[i - 1] === 'biet')).filter((wish) => isPlain(wish, text));
}

/** A code is never handed out on a guess. */
const isPlain = (wish: Wish, text: string): boolean => (wish !== 'invite' || letsIn(text)) && (wish !== 'link' || wantsLink(text));

/** "Hạn dùng trứng ghi mấy ngày": of what is printed, and of no round. */
const meantIn = (said: readonly string[]): Wish[] => (STOPS.test(said.join(' ')) ? (['cancel'] satisfies Wish[]) : spokenIn(said)).filter((wish) => (wish !== 'when' || !(SHELF_LIFE.test(said.join(' ')) || ONCE_DONE.test(said.join(' ')))) && (wish !== 'dossier' || !GOES_INTO.test(said.join(' '))) && (wish !== 'missing' || !HAS_NONE.test(said.join(' '))) && (wish !== 'quiet' || !LEAVES_OUT.test(said.join(' '))) && (wish !== 'first' || !(TROUBLE.test(said.join(' ')) || ANYTHING.test(said.join(' ')) || WHICH_FIRST.test(said.join(' ')) || HOW_TO.test(said.join(' ')))));
/** "Làm thế nào để bánh để được một tháng": how one thing is reached, and not where to begin. */
const HOW_TO = /\blam (?:the nao|sao) (?:de|cho) (?!.*\b(?:ocop|dang ky|bat dau|ho so)\b)/;
/** "Em đã ghi cho chị những giấy nào", "đã nộp được những gì": what is there. */
const HELD_ASKED = /^(?:(?:da|a|u|vay|the|gio|em|chi|anh|toi|minh|nha|ben|htx|co|chu|bac|tong cong) )*(?:da|moi) (?:ghi|luu|nop|gui|khai|lam|co)(?: (?:duoc|xong|cho|vao|ho so|em|chi|anh|toi|minh|co|chu|bac|nhan))* (?:nhung |duoc )*(?:giay(?: to)? |mon |muc )?(?:gi|nao)(?: (?:roi|vay|a|em|nhi|the|ta|ha))*$/;
/** "Gửi hồ sơ qua zalo xã được không": how it is filed, and no wish to write from elsewhere. */
const FILES_BY_ZALO = /\b(?:gui|nop|goi|chuyen) (?:\S+ ){0,3}?(?:ho so|giay|giay to|don|bao cao|phieu|van ban)(?: \S+){0,3} (?:qua|bang|tren) (?:zalo|telegram|mail|email|fb|facebook)\b/;
/** "Vậy tháng mấy năm 2028 nộp", "nộp trong tháng 12 được không". */
const FILES_WHEN = /^(?:(?:vay|the|roi|gio|em|chi|anh|toi|tui|minh|bac|thi|la) )*(?:duoc )?nop(?: (?:lai|ho so|duoc))* (?:(?:tu|trong|vao) )*(?:ngay|hom|thang) (?:nao|may)(?: (?:den|toi) (?:(?:ngay|hom|thang) )?(?:nao|may))?(?: (?:em|a|vay|the|ha|nhi))*$|^(?:(?:vay|the|roi|gio|em|chi|anh|toi|tui|minh|bac|den|khi|do|la) )*(?:thang may|ngay nao|ngay may|khi nao|bao gio|luc nao|thang nao)(?: (?:cua )?(?:nam )?(?:20\d\d|toi|sau|nay))?(?: (?:moi|phai|duoc|di|la|em|minh|toi))* nop(?: (?:ho so|lai|duoc|em|a|vay|the))*$|^(?:(?:vay|the|roi|gio|em|chi|anh|toi|tui|minh|bac) )*(?:(?:thang \d{1,2}|cuoi nam|dau nam|tuan sau|thang sau|mai|ra tet|truoc tet|sau tet)(?: (?:nay|toi|moi|em|minh|thi))* nop|nop(?: (?:ho so|trong|vao|luc|qua|den))* (?:thang \d{1,2}|cuoi nam|dau nam|tuan sau|thang sau|ra tet|truoc tet|sau tet))(?: (?:ho so|nay|toi|thi|co|con))* (?:duoc|kip) khong(?: (?:em|a|vay))*$/;
/** "Thì sao nữa em", "ừ rồi sao", "sao nữa": what comes next, and no roi, no stars. */
const BEGINS = '^(?:(?:u|uh|um|o|ok|oke|da|vang|a|vay|the|xong|duoc|gio|bay gio|em|ma|con) )*';
const ENDING = '(?: (?:em|e|vay|day|ha|a|nhi|ta|chi|anh|di|bot|ad))*$';
const AND_THEN = new RegExp(`${BEGINS}(?:(?:roi |gio )?(?:lam )?sao nua|roi sao|roi gi nua|xong roi sao)${ENDING}`);
/** "Rồi, tiếp", "next", "nữa đi em". */
const GO_ON = new RegExp(`${BEGINS}(?:(?:roi |a )*(?:tiep|next|hoi tiep|lam tiep)(?: di| nao| luon)?|nua di)${ENDING}`);
/** "Cảm ơn, lúc khác tôi hỏi tiếp": not now. */
const ANOTHER_TIME = /\b(?:(?:luc|khi|hom|bua|dip|ngay|tuan) (?:khac|sau|nao ranh|nao)|(?:(?:qua|ra|sau) )?tet|mai(?: mot)?|chieu|toi nay|sang mai)(?: \S+){0,3}? (?:hoi|lam|nhan|noi|tra loi|ke|khai)(?: \S+)? tiep\b/;
/** "Vậy thôi hả", "có bấy nhiêu thôi à": after a list, or before one. */
const IS_THAT_ALL = /^(?:(?:u|o|ua|da|a|chi|co|may giay) )*(?:vay|the|the nay|nhieu do|bay nhieu|co nhieu|bao nhieu do|chung do|tung do) (?:la )?(?:thoi|xong|du|het|du roi|xong roi|het roi) (?:ha|a|sao|phai khong|dung khong)(?: (?:em|vay|chi|anh|ta|ad))*$/;
/** "Em ghi chị những gì rồi", "giờ đang ghi em ở đâu, mấy sao, sản phẩm gì": what we wrote down of them, and not what is written on a form. */
const OF_THEM = '(?:em|chi|anh|toi|tui|minh|bac|co|chu|htx|nha (?:em|toi|minh|chi))';
const WHAT = '(?:(?:o )?dau|(?:nhung )?(?:cai )?gi|may sao|xa nao|(?:san pham|sp|loai) (?:gi|nao))';
const ENDS = '(?: (?:roi|vay|the|a|ha|nhi|nao|xem|coi|day|da|duoc))*$';
const NOTED_ASKED = new RegExp(`^(?:(?:da|a|u|vay|the|gio|thu|cho|coi|xem|hoi|oi|roi|chi|anh|toi) )*(?:(?:em|bot|may|ban|ad|he thong) )?(?:dang |da )?ghi(?: (?:nhan|lai|duoc|cho|ve))*(?: ${OF_THEM}(?: (?:la|lam|o))*(?: ${WHAT}(?: va)?)+| (?:nhung )?gi (?:cua|ve|cho) ${OF_THEM})${ENDS}`);
/** "Làm ở nhà chứ có giấy tờ gì đâu". */
const HAS_NONE = /\b(?:co|lam gi co) giay(?: to)? (?:gi |chi )?dau(?: (?:a|em|ma|ne|nha))*$|(?:ma|chu|nhung|thoi|gio|nha|em|toi|tui|chi|anh|bac|minh) (?:thi |van )?(?:chua|khong|chang) co giay(?: to)? (?:gi|nao) (?:het|ca|rao|tron|sot)(?: (?:a|em|ma|ne|nha|tron|rao|ca|do))*$/;
/** "Tạm dừng phần chấm điểm", "stop chấm điểm". */
const STOPS = /^(?:(?:da|thoi|a|u|ok|em|chi|anh|minh|cho|xin|de) )*(?:tam dung|dung|ngung|stop|ket thuc)(?: (?:lai|phan|viec|cai|luon))* cham\b/;
/** "Hỏi tỉnh để làm gì", "để làm gì mà phải biết xã": why we ask. */
const WHY_ASKED = /^(?:(?:da|a|u|ua|the|nhung|ma|sao) )*(?:hoi (?!em |chi |anh |ai )(?:\S+ ){1,3}(?:de )?lam gi|(?:de )?lam gi ma (?:phai |can |lai )*(?:biet|hoi))\b/;
/** "Rượu bị methanol cao, phải làm sao": of what went wrong, and no list of what comes first. */
const TROUBLE = /\b(?:bi|vuot|khong dat|chua dat) \S.* (?:phai |gio |thi )*lam (?:sao|the nao|gi)(?: (?:gio|day|em|a|bay gio))*$/;
export const tellsTrouble = (text: string): boolean => TROUBLE.test(spelled(text).join(' '));
/** "Nhãn đổi mẫu mới rồi có phải làm gì không": whether that asks for anything. */
const ANYTHING = /^(?:\S+ ){3,}co (?:phai|can|nen) lam gi(?: nua| them| het)? (?:khong|ko)(?: (?:a|em|ad|vay|ta|nhi|nua))*$/;
/** "4 sao luôn được không hay phải 3 sao trước": which of two. */
const WHICH_FIRST = /\b(?:luon|thang|ngay)\b.* hay (?:la )?(?:phai |can |nen )?(?:\S+ ){1,5}truoc\b/;
/** "Thôi bỏ xà phòng, phiền quá": it is that which is too much, and no word of ours. */
const LEAVES_OUT = /^(?:(?:thoi|cho|da|a) )*(?:bo|huy|xoa|khoi lam) (?!.*\b(?:nhac|nhan|gui|thong bao|tin)\b).* phien qua$/;
/** "Cái đó dùng cho hồ sơ của cô được không". */
const GOES_INTO = /\b(?:dung|xai|bo|nop|dua|kem|them|tinh) (?:\S+ )?(?:cho|vao|vo|trong) (?:bo )?ho so\b/;
const SHELF_LIFE = /\b(?:han dung|han su dung|hsd)\b|\b(?:de|bao quan|cat) (?:trong |o )?(?:tu lanh|tu dong|ngan (?:mat|da)|ngoai)\b|\b(?:de|dung|an|giu) duoc may (?:ngay|hom|bua|tuan|thang)\b/;

/** "Muốn làm OCOP thì nộp ở đâu": where is asked, and not what comes first. */
const WANTS_OCOP = /\bmuon lam ocop\b/;
/** "Có phải làm từ đầu không" does not ask where to begin. */
const FROM_SCRATCH = /(?<!\p{L})làm (?:lại )?từ đầu(?!\p{L})/giu;
/** "Để ông Sáu có hồ sơ" puts nothing off. */
const SIXTH = /(?<!\p{L})(?:ông|bà|chị|anh|cô|chú|bác|dì|cậu|hộ|nhà)\s+[sS]áu(?!\p{L})/giu;

/** "Phiếu tháng 3 dùng lại được không": dùng, and no dừng. */
const USED_AGAIN = /(?<!\p{L})dùng lại(?!\p{L})/giu;

/** "Biết cái gì đâu mà nói": nobody asks for a mã nối. */
const BUT_SAYS = /(?<!\p{L})(?:mà nói|ma noi(?= (?:em|chau|con|chi|anh|toi|gi|la|voi|cho|ra|that|chu)(?!\p{L})))(?!\p{L})/giu;

/** "In ra cho cô cái danh sách". */
const LIST = /^(?:(?:da|em|oi|thi|the|gio|thoi|vay|nho|giup) )*(?:cho|in|gui|cho xin|xin|liet ke)(?: \S+){0,4} (?:danh sach|checklist|check list)(?: (?:[345]|sao|giay|giay to|nay|do|day du|nhe|nha|voi|di|em|a|can|ho so|viec|can lam|xem))*$/;

/** "List giúp mình mấy cái còn thiếu nha, ok luôn": their own list, and nothing else in the message. */
export const asksOnlyForList = (text: string): boolean => LACKING.test(spelled(text).join(' '));
const LACKING = /^(?:(?:da|em|ad|bot|shop|oi|thi|gio|vay|nho|giup|cho) )*(?:list|liet ke|ke|check|kiem tra|coi|xem|noi|gui|in|doc|tong hop|chi)(?: (?:lai|ra|het|giup|gium|dum|ho|cho|em|minh|tui|toi|chi|anh|bac|voi|nhanh|luon))* (?:may |nhung |cac )?(?:cai|giay|giay to|thu|mon|muc|phan|viec|ho so)(?: (?:gi|nao|ma|minh|em|chi|anh|toi|tui))* (?:con thieu|thieu|chua co|chua xong|chua lam|con lai)(?: (?:nua|nha|nhe|luon|di|em|ad|ok|oke|voi|gium|giup|dum|cai|a|do|minh|chi|anh|tks|cam on))*$/;

function spokenIn(said: readonly string[]): Wish[] {
  const taken = said.map(() => false);
  // A slip of the finger is never in the first letter, so most phrases need no closer look.
  const initials = new Set(said.map((word) => word[0]));
  const found: { wish: Wish; at: number }[] = [];
  for (const phrase of COMPILED) {
    if (phrase.slash || !phrase.initials.every((letter) => initials.has(letter))) continue;
    const at = indexOf(said, phrase.syllables, taken);
    if (at < 0) continue;
    if (NOT_AFTER[phrase.syllables.join(' ')]?.includes(said[at - 1] ?? '')) continue;
    if (NOT_BEFORE[phrase.syllables.join(' ')]?.test(said[at + phrase.syllables.length] ?? '')) continue;
    // "3 sao thôi, không dám mơ cao": that much and no more.
    if (phrase.syllables.join(' ') === 'thoi khong' && at > 0 && (!FILLER.has(said[at - 1]!) || (said[at - 1] === 'nha' && ['o', 'tai'].includes(said[at - 2] ?? ''))) && !['u', 'ma', 'roi'].includes(said[at - 1]!)) continue;
    if (ALONE.has(phrase.syllables.join(' ')) && !isAlone(said, at, phrase.syllables.length)) continue;
    for (let i = at; i < at + phrase.syllables.length; i += 1) taken[i] = true;
    if (!found.some((one) => one.wish === phrase.wish)) found.push({ wish: phrase.wish, at });
  }
  return found.map((one) => one.wish);
}

const FILLER = new Set('ok oke u uh vang nghe thay dum gium hoi xin muon da a nhe nha em chi anh co chu bac oi vay the thoi day nay ocop lam de di voi ne minh toi cho'.split(' '));

const isAlone = (said: readonly string[], at: number, length: number): boolean =>
  said.every((word, i) => (i >= at && i < at + length) || FILLER.has(word));

function indexOf(said: readonly string[], phrase: readonly string[], taken: readonly boolean[]): number {
  for (let at = 0; at + phrase.length <= said.length; at += 1) {
    if (phrase.every((word, i) => !taken[at + i] && (phrase.length === 1 ? said[at + i] === word : alike(said[at + i]!, word)))) return at;
  }
  return -1;
}
