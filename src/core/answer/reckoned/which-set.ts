import type { Knowledge } from '../../knowledge.ts';
import { findProducts, type ProductFound } from '../../product/find.ts';
import { isMarked, spelledAs } from '../../product/lexicon.ts';
import { recognise } from '../../product/recognise.ts';
import { asMade } from '../../read/made-from.ts';
import * as say from '../../say/passages.ts';
import { fold, words } from '../../text.ts';
import type { Answered } from '../outcome.ts';

/* Which of the 26 sets a named product is of: QĐ 26/2026 Phụ lục I. */

/** "Bột nghệ viên uống kiểu thực phẩm chức năng": what it is sold as decides, unless that is what is asked. */
const REMEDY = 18;
const SOLD_AS_REMEDY = /\b(?:thuc pham (?:chuc nang|bao ve suc khoe)|tpcn|tpbvsk)\b(?! (?:hay|hoac))(?<!(?:hay|hoac) (?:la )?\S+(?: \S+){0,4})/;
/** "Có phải thực phẩm chức năng không" asks it. */
const ASKED_WHETHER = /\bco phai (?:la )?(?:thuc pham (?:chuc nang|bao ve suc khoe)|tpcn|tpbvsk)\b/;
const FILLER = /^(?:\s*(?:đặc sản|dac san|ủa|ua|mà|ma|à|ơ|thế|the|vậy|vay|còn|con|thì|thi|cho (?:em|chị|chi|anh|tôi|toi|tui|mình|minh) (?:hỏi|hoi)|(?:em|ad|bot) (?:ơi|oi))[\s,]+)+/iu;
/** What it is sold in, not what it is: "túi gạo", but "túi cói". */
const SOLD_IN = /^\s*(?!(?:lọ hoa|lo hoa|túi thơm|tui thom)(?!\p{L}))(?:túi|tui|gói|goi|hộp|hop|chai|hũ|hu|bịch|bich|lọ|bao|lon|thùng|thung) (?!(?:thổ|tho|cói|coi|vải|vai|lục|luc|gỗ|go|tre|mây|may|thêu|theu|da|len|dệt|det|xách|xach|quà|qua|lọc|loc)(?!\p{L}))/iu;
/** Where the name ends and the question begins: "nem chua | thuộc bộ nào", "mật ong | bộ mấy". */
const ASKS = /(?<!\p{L})(?:(?:thì|thi|là|la|thuộc|thuoc|xếp|xep|vào|vao|vô|chấm|cham|tra|phiếu|phieu|bảng|bang)(?!\p{L})|(?:(?:chọn|chon|theo|lấy|lay|dùng|dung|tính|tinh|ở|o) )?(?:bộ|bo|nhóm|nhom|ngành|nganh|mục|muc) (?:(?:số|so|tiêu chí|tieu chi|sản phẩm|san pham) )*(?:nào|nao|mấy|may|gì|gi|mô|mo|chi|bao nhiêu|bao nhieu|nhiêu|nhieu|\d{1,2} (?:hay|hoặc|hoac))(?!\p{L})).*$/isu;
/** Of the label, whose groups of goods are others. */
const LABEL = /\b(?:ghi|dan|in|lam|mau) nhan\b|\b(?:nhan|tem) (?:\S+ ){0,2}?(?:(?:nhu )?the nao|nhu nao|ra sao|kieu (?:gi|nao)|lam sao|(?:gom|can|co|phai co) (?:nhung )?gi)\b|\b(?:can|phai) (?:co |dan )?(?:nhan|tem)\b|\bnhan (?:(?:ghi|dan|in|thi|theo|thuoc|la|cua|hang|lam) ){0,3}(?:nhom|hang hoa)\b|\b(?:nhom|loai|kieu) nhan\b|\b(?:nhan|tem) (?:thi )?(?:dan|de|gan|dinh|treo|in)(?: (?:o|vao))? (?:dau|cho nao)\b/;
/** What is put on a product is asked, and no set: "nước mắm ghi độ đạm không"; but "bánh in". */
const PUT_ON = /\bghi\b|\b(?:dan|in) (?:tem|nhan|ma|logo|date|han|hsd|nsx)\b/;
/** "Tỏi đen công bố kiểu nào": no bộ is spoken of. */
const DECLARED = /\bcong bo (?:kieu|the|loai|theo|o|bang|nhu|my pham|hop quy)\b|\b(?:can|phai) (?:tu )?cong bo\b/;
/** "Khăn với túi là một sản phẩm hay hai". */
/** And "ba vị tính mấy sản phẩm". */
const HOW_MANY = /\b(?:la|tinh|thanh|lam|nop|dang ky) may (?:san pham|sp|ho so|bo ho so)\b|\b(?:la|tinh|thanh) (?:mot|1)(?: (?:san pham|mon|cai|ho so|thu))? (?:hay|hoac) (?:la )?(?:hai|2|ba|3|nhieu)\b(?! (?:bo|nhom))/;
/** "Phân biệt rượu trắng và đồ uống có cồn khác": of what makes the difference passages tell. */
const DIFFER = /\bphan biet\b|\bkhac (?:nhau|gi|the nao|cho nao|o cho nao)\b/;
/** "Bông điên điển mùa nào có", "ship Sài Gòn không": when and where they are had. */
const OF_WHEN = /\b(?:mua|vu|thang|vung|mien|noi|xu|luc|hoi|ngay) (?:nao|may)\b|\bship\b|\bgiao (?:hang|toi|den|tan)\b/;
/** "Hsd bánh tráng", "cà phê bột nsx". */
const OF_DAYS = /^(?:hsd|nsx|date|han (?:su )?dung|ngay san xuat)\b|\b(?:hsd|nsx|date|han su dung|ngay san xuat)$/;
const ASKS_SET = /\b(?:bo|nhom|nganh|phieu|bang|loai) (?:so )?(?:nao|may|gi|mo|chi|bao nhieu)\b/;
/** "Cảm quan bộ nước mắm mấy điểm": points are asked, by a sheet's name. */
const POINTS = /\b(?:may|bao nhieu|nhieu) diem\b/;
/** An office is asked for beside it: "thuộc bộ nào, cơ quan nào quản". */
const OFFICE = /\bai (?:quan ly|quan|phu trach|chu tri)\b|\b(?:nganh|bo|so|co quan|don vi) (?:nao|gi) (?:thi )?(?:duoc )?(?:cap|quan|phu trach|chu tri|lo|xin|chiu)\b/;
/** Whether two are of one set. */
export const TOGETHER = /\b(?:chung|cung) (?:mot |1 )?(?:bo|phieu|nhom|bang)\b|\b(?:khac|hai) (?:bo|phieu|nhom|bang)\b/;
/** "Trà túi lọc là thực phẩm hay thuốc": which law it is under is asked, and no set. */
const UNDER = '(?:thuc pham|thuoc|my pham|tpcn|tpbvsk|hang hoa|do uong)';
const OF_LAW = new RegExp(`\\b${UNDER} (?:\\S+ ){0,3}(?:hay|hoac) (?:la )?${UNDER}\\b|\\bthuc pham (?:hay|hoac) (?:la )?duoc lieu\\b|\\bco phai (?:la )?${UNDER}\\b`);
/** "Căn cứ xác định sản phẩm thuộc nhóm …", "thế nào là thực phẩm chức năng": what makes it one is asked, and no set. */
const WHAT_MAKES_IT = /\b(?:can cu|tieu chi|co so|dua)(?: (?:nao|gi|vao|de|tren|dau|phap ly|theo)){0,4} (?:xac dinh|phan loai|xep|nhan biet)\b|\bthe nao (?:la|thi (?:goi|coi|tinh) la)\b/;
/** So it is asked of goods; "cùng một bộ hồ sơ" of a dossier. */
const ONE_SET = /\b(?:chung|cung) (?:mot |1 )?(?:bo|phieu|nhom)\b(?! (?:ho so|giay|may|nhan|bao bi|mau|anh))/;
/** Whether two named goods are asked to be of one set, in whatever words beside it. */
export const asksOneSet = (text: string, knowledge: Knowledge): boolean => ONE_SET.test(fold(text)) && productsIn(text, knowledge).length === 2;
const TAIL = /\s+(?:(?:thì|thi|có|co|hay|là|la)\s+)*(?:chung|cùng|cung)\s.*$/iu;
/** Of several goods of theirs, which to begin with. */
const BEGINS_WITH = /\b(?:san pham|mon|cai|loai|hang) (?:nao|gi) truoc\b/;
const NAMES_SET = /\b(?:bo|nhom|nganh|muc|phieu|bang)\b/;
/** Kinds that people ask about; and "tui", who asks. */
const NO_NAME = /^(?:tui|gia vi|duoc lieu|my pham|thuc pham(?: chuc nang)?|tpcn|do uong|nuoc giai khat|banh|mut|che|tra|thao duoc|thao moc|(?:do |hang )?thu cong(?: my nghe)?|trang tri|luu niem|hoa|cay canh|rau(?: cu| qua)?|trai cay|hang tuoi|tuoi song|so che|(?:do |hang )?che bien|gao|ngu coc|khoang san|thuy san|ruou)$/;

/** The products a text names. */
const productsIn = (text: string, { lexicon }: Knowledge) => findProducts(text, lexicon).filter(({ name }) => !NO_NAME.test(fold(name)));

/** Of several goods, each of its own set. */
const GIFTS = /(?<!\p{L})(?:giỏ|gio|hộp|hop|set|khay|thùng|thung|combo) (?:quà|qua)(?!\p{L})/iu;

/** "Nước khoáng bộ nào quản": which ministry. */
const MINISTRY = /\bbo (?:nao|gi) (?:quan|phu trach|chu tri)\b/;

/** "Homestay co phai nop sp mẫu". */
const OF_A_DUTY = /\b(?:co )?(?:phai|can|bat buoc) (?:nop|gui|xin|dang ky|lam)\b/;

export function setOf(text: string, knowledge: Knowledge): Answered | undefined {
  const said = fold(text);
  if (GIFTS.test(text.normalize('NFC')) || MINISTRY.test(said)) return undefined;
  if ((OF_A_DUTY.test(said) && !ASKS_SET.test(said)) || BEGINS_WITH.test(said) || HOW_MANY.test(said) || (DIFFER.test(said) && !ASKS_SET.test(said)) || (POINTS.test(said) && !ASKS_SET.test(said)) || (DECLARED.test(said) && !ASKS_SET.test(said.replace(DECLARED, ''))) || LABEL.test(said) || ((PUT_ON.test(said) || OF_WHEN.test(said) || OF_DAYS.test(said)) && !ASKS_SET.test(said)) || (OF_LAW.test(said) && !NAMES_SET.test(said)) || (WHAT_MAKES_IT.test(said) && !ASKS_SET.test(said))) return undefined;
  const asked = asMade(text, knowledge.lexicon);
  return told(productsAsked(asked, fold(asked), knowledge), OFFICE.test(said), knowledge);
}

function told(products: readonly Pick<ProductFound, 'name' | 'recognition'>[], withOffice: boolean, knowledge: Knowledge): Answered | undefined {
  const all = products.flatMap(({ name, recognition }) => say.setOf(name, recognition, knowledge, withOffice) ?? []);
  return all.length === 0 ? undefined : { outcome: 'answered', by: 'rules', sure: 1, near: [], ...(products.length === 1 ? { goods: products[0]!.name } : {}), text: all.map((one) => one.text).join('\n'), sources: all.flatMap(({ sets }) => sets.flatMap((set) => set.refs.map((ref) => ({ entry: `set-${set.set}`, ref })))) };
}

const MADE = 'làm ';
/** What is done for guests is named after the goods they see: bộ 26. */
const FOR_GUESTS = 26;
/** So many words are a name, with nothing told beside it. */
const NAME = 4;

/** A longer one still is, where nobody speaks in it. */
const LONG_NAME = 7;
const isTalk = spelledAs('em chị anh mình tôi tui nhà bên htx và với hay hoặc rồi để thì là bán nuôi trồng trong muốn đang có');
const speaks = (named: string): boolean => { const marked = isMarked(named); return named.split(/\s+/).some((word) => isTalk(word, marked)); };

/** "Bàn trà gỗ hương", "thuyền kayak ngắm vịnh": what stands behind in the name tells what it is. */
function toldBehind(named: string, text: string, { lexicon }: Knowledge): Pick<ProductFound, 'name' | 'recognition'> | undefined {
  if (named.length === text.trim().length || words(named).length > LONG_NAME || /[,;]/.test(named) || speaks(named)) return undefined;
  const recognition = recognise(named, lexicon, false, true);
  return recognition.type === 'one' && (recognition.told || isPartOf(named, recognition.word)) ? { name: named, recognition } : undefined;
}
/** The set of such a name. */
export function setToldBehind(text: string, knowledge: Knowledge): Answered | undefined {
  const product = ASKS_SET.test(fold(text)) && toldBehind(nameAsked(text), text, knowledge);
  return product ? told([product], false, knowledge) : undefined;
}

/** What is said before it is asked which set that is. */
export const nameAsked = (text: string): string => text.normalize('NFC').replace(FILLER, '').replace(SOLD_IN, '').replace(ASKS, '').trim();

/** "Cá la hán": a name that holds the word by which others go on. */
function wholeName(text: string, { lexicon }: Knowledge): string | undefined {
  const name = text.normalize('NFC').replace(FILLER, '').replace(BELONGS, '').trim();
  const known = name === nameAsked(text) ? undefined : recognise(name, lexicon, true);
  return known?.type === 'one' && words(known.word).length > words(nameAsked(text)).length ? name : undefined;
}
const BELONGS = /\s(?:thì |thi )?(?:thuộc|thuoc|xếp vào|xep vao|vào|vao|bộ|bo|nhóm|nhom)(?!\p{L}).*$/isu;

/** Of a plant or of an animal: what it is of decides. */
const PART = '(?:bong|nu|bup|than|re|cui|ngong|dot|ngon|cong|vo|hot|mui|loi|la|ruot|sun|gan|pin|da|canh|dui|xuong|duoi|ma|luoi|chan|bap|nac|long|sung)';
const isPartOf = (name: string, word: string): boolean => new RegExp(`^${PART} ${word}(?: |$)`).test(words(name).join(' '));

/** Goods that nobody would call made, by what their name begins with. */
export function setOfName(name: string, knowledge: Knowledge): Answered | undefined {
  const known = recognise(name, knowledge.lexicon);
  if (known.type !== 'one' || NO_NAME.test(fold(name)) || !(words(name).join(' ') + ' ').startsWith(`${known.word} `) && !isPartOf(name, known.word)) return undefined;
  return told([{ name, recognition: known }], false, knowledge);
}

/** "Bộ tiêu chí miến dong", "nón lá phiếu chấm": nothing but goods and what their set is called. */
export function setByItsName(text: string, knowledge: Knowledge): Answered | undefined {
  const typed = text.normalize('NFC').trim();
  if (typed.length > LONGEST_TYPED) return undefined;
  if (LABEL.test(fold(typed))) return undefined;
  const asked = typed.replace(OF_LIST, '').trim();
  const name = asked.replace(CALLED_SET, '').replace(SET_CALLED, '').replace(GOODS, '').trim();
  return name !== '' && name.length < asked.length && words(name).length <= NAME ? setOfName(name, knowledge) : undefined;
}
/** More is no name. */
const LONGEST_TYPED = 100;
const SET_WORDS = '(?:bộ tiêu chí|bo tieu chi|phiếu (?:chấm|đánh giá)|phieu (?:cham|danh gia)|bộ (?:số|sản phẩm|ocop)|bo (?:so|san pham|ocop)|phân nhóm|phan nhom|nhóm sản phẩm|nhom san pham)';
const CALLED_SET = new RegExp(`^(?:(?:xác định|xac dinh|tra cứu|tra cuu|nhận diện|nhan dien|xếp|xep)\\s+)*${SET_WORDS}(?:\\s+(?:áp dụng|ap dung|của|cua|cho|sản phẩm|san pham|ocop|đối với|doi voi|nhóm|nhom))*\\s+`, 'iu');
const GOODS = /^(?:sản phẩm|san pham|mặt hàng|mat hang)\s+/iu;
/** Where it stands is no part of the name: "theo Phụ lục I", "trong danh mục phân loại". */
const OF_LIST = /(?<=[^\s,])[\s,]{1,4}(?:theo|của|cua|tại|tai|trong)\s+(?:phụ lục|phu luc|danh mục|danh muc|quyết định|quyet dinh)(?!\p{L}).*$/isu;
const SET_CALLED = new RegExp(`\\s+(?:(?:theo|thuộc|thuoc|xếp vào|xep vao)\\s+)*(?:${SET_WORDS}|nhóm|nhom)(?:\\s+(?:ocop|số|so|nào|nao|mấy|may))*[?.!\\s]*$`, 'iu');

/** The product asked about; two where it is asked whether they are of one set. */
function productsAsked(text: string, said: string, knowledge: Knowledge): readonly Pick<ProductFound, 'name' | 'recognition'>[] {
  const all = productsIn(text, knowledge).filter(({ recognition }) => recognition.type !== 'none');
  if (TOGETHER.test(said) && all.length === 2) return all.map((one) => ({ ...one, name: one.name.replace(TAIL, '') }));
  const named = wholeName(text, knowledge) ?? nameAsked(text);
  const behind = toldBehind(named, text, knowledge);
  if (behind) return [behind];
  // A name that is a raw material and a word for what is made of it counts where it is said to be made; few words are a name from the first on.
  const [[made], [plain]] = [`${MADE}${named}`, named].map((said) => productsIn(said, knowledge)) as [ProductFound[], ProductFound[]];
  // "Tour đạp xe làng rau Trà Quế", "bột ăn dặm gạo lứt": what a name begins with, before what it holds.
  const begins = plain !== undefined && plain.start > 0 && made?.start === MADE.length && made.recognition.type === 'one';
  const fromTheFirst = words(named).length <= NAME || (begins && (made.recognition.set === FOR_GUESTS || (words(named).length <= LONG_NAME && !speaks(named))));
  const product = (fromTheFirst ? made ?? plain : plain ?? made) ?? productsIn(text, knowledge)[0];
  if (!product || product.recognition.type === 'none') return [];
  return [{ name: product.name, recognition: SOLD_AS_REMEDY.test(said) && !ASKED_WHETHER.test(said) && !TOGETHER.test(said) ? { type: 'one', set: REMEDY, word: '' } : product.recognition }];
}
