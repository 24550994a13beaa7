import { findDates, type DateFound } from '../dates.ts';
import type { FactId } from '../ids.ts';
import type { Knowledge } from '../knowledge.ts';
import { besideProvince } from '../place/beside-province.ts';
import { findPlaces } from '../place/find.ts';
import type { PlaceFound } from '../place/listed.ts';
import type { Wish } from '../producer/focus.ts';
import { findProducts, type ProductFound } from '../product/find.ts';
import { recognise } from '../product/recognise.ts';
import { fold, words } from '../text.ts';
import { dayOf, type Instant } from '../time.ts';
import { withoutBusy } from './busy.ts';
import { correctionIn } from './correction.ts';
import { asksAtTheEnd } from './asks-at-the-end.ts';
import { isQuestion, whereAsked } from './question.ts';
import { asksForBlank } from './form.ts';
import { saysOfEach } from './each.ts';
import { readFacts, type FactReading } from './facts.ts';
import { isGreeting } from './greeting.ts';
import { isHeard } from './heard.ts';
import { pasted } from './pasted.ts';
import { bare, spelled } from './plain.ts';
import { wishesIn } from './wishes.ts';

/** All that the rules find in one message, whatever was asked. A model may later fill the same shape for messier words. */
export type Reading = {
  /** No letter and no digit: "...", "👍". */
  readonly nothing: boolean;
  readonly slash: boolean;
  /** "à nhầm", "sửa lại": what follows replaces what was said. */
  readonly correction: boolean;
  /** The text without the words of correction. */
  readonly corrected: string;
  /** What they say it is not. */
  readonly denied?: string;
  readonly wishes: readonly Wish[];
  readonly facts: FactReading;
  readonly products: readonly ProductFound[];
  /** "làm thêm", "cả … nữa": beside what is there, not instead. */
  readonly adds: boolean;
  readonly places: readonly PlaceFound[];
  readonly dates: readonly DateFound[];
  readonly question: boolean;
  /** Not one sentence states anything. */
  readonly onlyAsks: boolean;
  /** "Nộp hồ sơ hôm qua rồi". */
  readonly filed: boolean;
  /** "Cả hai đều …": of each product; of a list, the papers said of each. */
  readonly each: boolean | readonly FactId[];
  /** They say that they will ask. */
  readonly asksLeave: boolean;
  /** They say they are of the office. */
  readonly greeting: boolean;
  readonly thanks: boolean;
  /** "ok em", "vâng ạ": heard, nothing more. */
  readonly heard: boolean;
};

const LONGEST = 2000;

/** Pure and total: any bytes, any length. */
export function read(whole: string, knowledge: Knowledge, now: Instant): Reading {
  const text = whole.slice(0, LONGEST).normalize('NFC');
  const { corrected, before, denied } = correctionIn(text);
  const syllables = spelled(text);
  const question = !isGreeting(bare(text)) && (text.includes('?') || isQuestion(spelled(whereAsked(text))) || (asksAtTheEnd(syllables) && !endsList(text)) || ENDS_ASKING.test(text) || (syllables.includes('khong') && asksForBlank(text)));
  // What asks by its last word alone states no more than with its mark: folded, "hả" and "à" say nothing.
  const marked = (said: string): string => said.replace(ENDS_ASKING, (end) => `${end}?`);
  // In a message of several sentences only those that ask nothing say where somebody is.
  const stated = marked(text).split(/(?<=[.!?\n])\s+/).filter((sentence) => !sentence.includes('?') && !isQuestion(spelled(whereAsked(sentence))));
  const said = stated.length > 0 ? stated.join('. ') : text;
  const meant = (denied === undefined ? said : corrected).replaceAll(SOLD_TO, ' ').replaceAll(BUYER_AT, ' ').replaceAll(LEFT, ' ').replaceAll(KIN_AT, ' ').replaceAll(ORDERED_AT, ' ').replaceAll(ELSEWHERE, ' ').replaceAll(WRITES_FOR.test(syllables.join(' ')) ? WRITER_AT : /(?!)/g, ' ');
  const places = before === undefined ? findPlaces(meant, knowledge.places) : renewed(findPlaces(before, knowledge.places), findPlaces(corrected, knowledge.places));
  const productsOf = (part: string): readonly ProductFound[] => unplaced(withoutMarked(part, places), places, knowledge).filter((product) => !places.some((place) => ` ${fold(place.said)} `.includes(` ${fold(product.name)} `) || AT_PLACE.has(fold(product.name).replace(fold(place.said), '').trim())));
  const anew = corrected !== text && corrected !== '' ? productsOf(corrected) : [];
  const instead = anew.length === 0 && denied !== undefined ? insteadOf(corrected, productsOf(denied), knowledge) : undefined;
  const told = before === undefined ? corrected || text : `${before}. ${corrected}`;
  const named = instead ?? stillMade(anew.length > 0 ? anew : productsOf(text), anew.length > 0 ? corrected : text);
  const products = named.length > 0 || question ? named : alsoNamed(text, knowledge);
  const where = products.length === 0 && before === undefined ? besideProvince(text, places, knowledge.places) : places;
  const list = corrected === text ? pasted(text, knowledge.facts) : undefined;
  const facts = factsIn(marked(withoutBusy(told)), corrected === text ? products : [], knowledge);
  return {
    nothing: words(text).length === 0,
    slash: /^\s*\//.test(text),
    correction: corrected !== text,
    corrected,
    ...(denied ? { denied } : {}),
    wishes: wishesBeside(text, products),
    facts: list ? { ...facts, statements: list.statements } : facts,
    products,
    adds: /(?:^|\s)(?:(?<!\b(?:pha|cho|bo|tron|bom|hoi|can|phai|xin|mua|nhap|lay|thue|muon|ngam|uop) )them|(?<!khong (?:\S+ ){1,6})nua|ca(?= .* nua(?:\s|$))|voi ca|va ca|ngoai ra|san pham khac|con lam|con co)(?:\s|$)/.test(syllables.join(' ')) || /(?<!\p{L})(?<!(?:gì|ai|nào|đâu|tất|sao)\s)cả(?!\p{L})/iu.test(text),
    places: where,
    dates: findDates(text, dayOf(now)),
    question,
    onlyAsks: stated.length === 0,
    filed: !question && FILED.test(syllables.join(' ')),
    each: list ? list.each : saysOfEach(text),
    asksLeave: ASKS_LEAVE.test(bare(text)),
    greeting: isGreeting(bare(text)),
    thanks: THANKS.test(syllables.join(' ')),
    heard: isHeard(text),
  };
}

/** "Khi nào trà dây hết hạn": the product stands in the midst of what is asked of it. */
function wishesBeside(text: string, products: readonly ProductFound[]): readonly Wish[] {
  const found = wishesIn(text);
  if (found.length > 0 || products.length !== 1) return found;
  const [{ start, end }] = products as [ProductFound];
  return wishesIn(`${text.slice(0, start)} ${text.slice(end)}`).filter((wish) => wish === 'when');
}

/** "Bán cho người ta ở Sài Gòn", "mua nếp từ Thái Bình": where somebody else is, up to where the clause ends. What stands before is theirs. */
/** "Có cô ở Hà Nội lấy hàng": where whoever buys is. */
const BUYER_AT = /(?<!\p{L})(?:khách|khach|mối|moi|đại lý|dai ly|thương lái|thuong lai|vựa|vua|cửa hàng|cua hang|siêu thị|sieu thi|công ty|cong ty|cô|co|chị|chi|anh|chú|chu|bác|bac|ông|ong|bà|ba|người|nguoi|bạn|ban|con|cháu|chau)\s+(?:\p{L}+\s+){0,2}?(?:ở|o|tại|tai)\s+(?!(?:xã|xa|phường|phuong)(?!\p{L}))[^,.;!?\n]{2,40}?\s(?:lấy|lay|mua|đặt|dat|nhập|nhap|gom|thu|bán|ban)(?:\s(?:hàng|hang|mỗi|moi|hết|het|nhiều|nhieu|giúp|giup|hộ|ho|giùm|gium|lại|lai|của|cua|cho|sỉ|si))+[^,.;!?\n]*/giu;
/** "Hộp giấy đặt bên Bắc Giang in". */
const ORDERED_AT = /(?<!\p{L})(?:đặt|dat|thuê|thue|nhờ|nho|gửi|gui)\s+(?!(?:xưởng|xuong|cơ sở|co so|nhà|nha|trụ sở|tru so|đất|dat)(?!\p{L}))(?:\p{L}+\s+){0,2}?(?:bên|ben|dưới|duoi|trên|tren|tận|tan|ngoài|ngoai|trong|ở|o)\s[^,.;!?\n]*?\s(?:in|làm|lam|thiết kế|thiet ke|vẽ|ve|gia công|gia cong|đóng gói|dong goi|xay|sấy|say)(?!\p{L})/giu;
/** "6 đại lý ở Hà Nội", "mua thêm ở Quế Phong", "vé xe từ Sa Pa về Hà Nội": where goods are sold or come from, or people go. */
const ELSEWHERE = /(?<!\p{L})(?:đại lý|dai ly|nhà phân phối|nha phan phoi|điểm bán|diem ban|siêu thị|sieu thi|chi nhánh|chi nhanh|khách|khach|mối|moi|vựa|vua|thương lái|thuong lai|\d+ (?:cửa hàng|cua hang|quán|quan))\s+(?:\p{L}+\s+){0,2}?(?:ở|o|tại|tai|ngoài|ngoai|trong)\s[^,.;!?\n]*|(?<!\p{L})(?:mua|nhập|nhap|lấy|lay|thu mua|gom)\s+(?:(?!(?:ở|o|tại|tai|xưởng|xuong|nhà|nha|đất|dat)(?!\p{L}))\p{L}+\s+){0,3}?(?:ở|o|tại|tai)\s[^,.;!?\n]*|(?<!\p{L})(?:in|thiết kế|thiet ke|gửi|gui|khám|kham|họp|kiểm nghiệm|kiem nghiem|xét nghiệm|xet nghiem|tập huấn|tap huan|học|hoc|hội chợ|hoi cho|triển lãm|trien lam|trưng bày|trung bay)\s+(?:(?!(?:xưởng|xuong|nhà|nha)(?!\p{L}))[\p{L}\d/]+\s+){0,5}?(?:ở|o|tại|tai|ngoài|ngoai|trong|trên|tren|dưới|duoi)\s+(?!(?:xã|xa|phường|phuong)(?!\p{L}))[^,.;!?\n]*|(?<!\p{L})(?:lấy|lay)\s+(?:\p{L}+\s+){0,2}?(?:của|cua)\s[^,.;!?\n]*|(?<!\p{L})(?:mua|nhập|nhap|thu mua|thu|gom)\s+(?:\p{L}+\s+){0,3}?(?:của|cua|bên|ben|trên|tren|dưới|duoi|ngoài|ngoai)\s[^,.;!?\n]*|(?<!\p{L})(?:hợp đồng|hop dong|liên kết|lien ket|hđ|hd)\s+(?:\p{L}+\s+){0,2}?(?:với|voi|vs)\s[^,.;!?\n]*|(?<!\p{L})(?:vé|ve|xe|tàu|tau|khách|khach|bay|đường|duong|chở|cho)\s+(?:\p{L}+\s+){0,3}?(?:từ|tu)\s[^,.;!?\n]*?\s(?:về|ve|lên|len|đi|di|đến|den|tới|toi|ra|vào|vao|xuống|xuong|qua|sang)\s[^,.;!?\n]*/giu;
/** "Bố em không biết dùng điện thoại nên em nhắn hộ, em ở Hà Nội": where the writer is, and not the producer. */
const WRITES_FOR = /\b(?:nhan|hoi|viet|go|nt|nhan tin|lam) (?:ho|giup|gium|dum|thay)\b/;
const WRITER_AT = /(?<!\p{L})(?:em|e|con|cháu|chau|tôi|toi|mình|minh)\s+(?:thì\s+|thi\s+|đang\s+|dang\s+|làm\s+|lam\s+)?(?:ở|o)\s[^,.;!?\n]*/giu;
/** "Con trai tôi ở Sài Gòn nói", "em học đại học ở Hà Nội": where one of the family is, and not the producer. Parents and spouses live where they do. */
const KIN_AT = /(?<!\p{L})(?:(?:con|thằng|thang|đứa|dua)\s+(?:trai|gái|gai|rể|re|dâu|dau|út|ut|lớn|lon|đầu|dau|cháu|chau|con|em)|cháu|chau|em (?:trai|gái|gai|họ|ho|rể|re|dâu|dau)|học trò|hoc tro|(?:đứa|dua|thằng|thang|ông|ong|người|nguoi) (?:bạn|ban))(?:\s+(?:của|cua|cũ|cu|tôi|toi|tui|em|mình|minh|chị|chi|anh|bác|bac|nhà|nha|nó|no))*\s+(?:(?:đang|dang|hiện|hien|làm|lam|học|hoc|sống|song|việc|viec)\s+)*(?:ở|o|tại|tai|trong|ngoài|ngoai)\s[^,.;!?\n]*|(?<!\p{L})(?:học|hoc)\s+(?:đại học|dai hoc|cao đẳng|cao dang|cấp \d|cap \d|đh|dh|cđ)\s+[^,.;!?\n]*/giu;
/** "Em chuyển từ Nam Định về Hà Nội": where they were. */
const LEFT = /(?<=(?<!\p{L})(?:chuyển|chuyen|dời|doi|dọn|don|mới|moi|vừa|vua|bỏ|bo|nghỉ|nghi)\s+(?:\p{L}+\s+){0,3})(?:từ|tu)\s[^,.;!?\n]*?\s(?=(?:về|ve|ra|vào|vao|sang|lên|len|xuống|xuong)\s)/giu;
const SOLD_TO = /(?<!\p{L})(?:bán|ban|giao|ship|gửi|gui|mua|nhập|nhap|lấy|lay)(?:\s+(?!(?:ở|o|tại|tai|xã|xa|phường|phuong)\s)[^\s,.;!?]+){0,5}?\s+(?:cho|từ|tu|khách|khach|ra|vào|vao|lên|len|xuống|xuong|đi|di)(?!\p{L})[^,.;!?\n]*/giu;

/** "Ở Mai Châu" typed without marks is no ô mai. */
const AT_PLACE = new Set(['o', 'tai', 'u', 'uh', 'vang', 'dung', 'ok']);

/** "Kẹo chuối chứ không phải kẹo dừa": what takes the place of a product is one, though no list has it. */
const LONGEST_NAME = 6;
function insteadOf(corrected: string, denied: readonly ProductFound[], { lexicon }: Knowledge): readonly ProductFound[] | undefined {
  if (denied.length === 0) return undefined;
  const name = corrected.replace(/[\s,.!]+$/u, '').replace(/^(?:(?:dạ|da|là|la|làm|lam|em|chị|chi|anh|nhà|nha)\s+)+/iu, '').trim();
  return name !== '' && words(name).length <= LONGEST_NAME ? [{ name, start: 0, end: name.length, recognition: recognise(name, lexicon) }] : [];
}

/** "Trà lá ổi nữa": nothing but a name and that word. */
const ALSO = /^(?:(?:dạ|da|à|a|còn|con|có|co|cả|ca|thêm|them|với|voi)\s+)*(\p{L}+(?:\s+\p{L}+){1,4})\s+(?:nữa|nua)(?:\s+(?:em|ạ|a|nha|nhé|nhe))*[.!]*$/iu;
function alsoNamed(text: string, { lexicon }: Knowledge): readonly ProductFound[] {
  const [, name = ''] = ALSO.exec(text.trim()) ?? [];
  const recognition = recognise(name, lexicon);
  const start = text.indexOf(name);
  return name === '' || recognition.type !== 'one' || !fold(name).startsWith(recognition.word) || wishesIn(text).length > 0 ? [] : [{ name, start, end: start + name.length, recognition }];
}

/** "Không làm mật ong nữa, làm nước mắm": of several that are named, those no longer made are none. */
function stillMade(products: readonly ProductFound[], text: string): readonly ProductFound[] {
  const sold = products.filter(({ end }) => !KEPT.test(spelled(text.slice(end)).join(' ')));
  if (sold.length < products.length) return stillMade(sold, text);
  const left = products.filter(({ start, end }) => !(NO_LONGER.test(fold(text.slice(0, start))) && /^\s*nua\b/.test(fold(text.slice(end)))));
  return left.length > 0 ? left : products;
}
/** "Còn rượu nếp nữa nhưng để uống không bán". */
const KEPT = /^(?:(?:thi|nua|nay|cung|nhung|ma|chi|la|co) )*(?:(?:de|cho|lam|nau) (?:(?:nha|trong nha|gia dinh|minh) )?(?:uong|an|dung|xai|bieu|tang|choi)(?: \S+){0,3} (?:khong|chua|chu)\b|(?:khong|chua) ban(?! (?:duoc|chay|het|online|tren|qua|o|ra|cho))\b)/;
const NO_LONGER = /\b(?:khong|ko|k|hong|hok|hem)(?: (?:con|lam|ban|dang ky|dk|nuoi|trong|nau))+$/;

/** What was said first stands but for what is of the same kind as what was said anew. */
function renewed(first: readonly PlaceFound[], anew: readonly PlaceFound[]): readonly PlaceFound[] {
  const province = anew.find((place) => place.province)?.province;
  return [...first.filter(({ kind }) => !anew.some((one) => one.kind === kind)).map((place) => (province ? { ...place, province } : place)), ...anew];
}

/** "mien gao thai nguyen": typed small the province is where they are and no part of the name, but in a name that we know with it ("chè Thái
 *  Nguyên"). */
function unplaced(part: string, places: readonly PlaceFound[], { lexicon }: Knowledge): readonly ProductFound[] {
  const found = findProducts(part, lexicon);
  const known = (said: string): boolean => found.some(({ recognition }) => recognition.type === 'one' && ` ${recognition.word} `.includes(` ${fold(said)} `));
  const apart = places.filter(({ kind, said }) => kind === 'province' && said === said.toLowerCase() && said.includes(' ') && !known(said) && found.some(({ name }) => ` ${fold(name)} `.includes(` ${fold(said)} `)));
  if (apart.length === 0) return found;
  const without = findProducts(apart.reduce((left, { said }) => left.replace(said, () => `,${' '.repeat(said.length - 1)}`), part), lexicon);
  return without.length === found.length ? without : found;
}

/** "xã Phong Điền" names no xà phòng: what is said to be a place is blank, and as long as it was. */
const withoutMarked = (text: string, places: readonly PlaceFound[]): string =>
  places.reduce((left, { marked }) => (marked ? left.replace(marked, () => `,${' '.repeat(marked.length - 1)}`) : left), text);

/** "Rượu ngô chưa có giấy phép": the permit to make it. */
const PERMIT_OF = /^(?:(?:còn|con|dạ|da|thì|thi)\s+)*(?:rượu|ruou)\s+(?:\p{L}+\s+){0,3}?((?:thì\s+|thi\s+)?(?:chưa có|chua co|chưa|chua|có|co|đang xin|dang xin)(?:\s+(?:làm|lam|xin))?)\s+(?:giấy phép|giay phep)(?=\s*(?:$|[,.;]|rồi|roi|r(?!\p{L})|em|ạ))/iu;

/** "phiếu kiểm nghiệm nước mắm chưa có": the product stands between the paper and what is said of it. */
function factsIn(text: string, products: readonly ProductFound[], { facts }: Knowledge): FactReading {
  const read = readFacts(text.replace(PERMIT_OF, 'giấy phép rượu $1'), facts);
  if (read.statements.length > 0 || read.named.length === 0 || products.length === 0) return read;
  const without = readFacts(products.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text), facts);
  return without.statements.length > 0 ? without : read;
}

/** "Mắm tôm hết hạn, mắm tép chưa": of the last one it says no. */
const endsList = (text: string): boolean => {
  const last = spelled(text.split(/[,;]/).at(-1)!);
  return /[,;]/.test(text) && last.at(-1) === 'chua' && last.length <= LONGEST_NAME && !asksAtTheEnd(last);
};

/** "… mất luôn à", "… phải không hè". */
const ENDS_ASKING = /\S\s+\S+\s+(?:(?<!(?:xíu|thôi|chút)\s+)à|hả|hở|nhỉ|chăng|ư|(?<=(?:được|đúng|phải|không)\s+)chứ)\s*[.!…]*$/iu;

const FILED = /^(?:(?:da|toi|tui|em|chi|anh|minh|htx|nha|moi|vua) ){0,4}(?:nop|gui|dem nop|mang nop)(?: ho so)? (?:len|o|cho|ra) (?:xa|phuong|uy ban|ubnd)(?: xa| phuong)?(?: (?:hom|hoi|sang|chieu|tuan|bua) (?:\S+ )?(?:qua|kia|nay|truoc|roi))? roi\b|(?<!(?:chua|khong|sap|dinh|muon|can|phai|se) )\b(?:nop|gui)(?: (?:bo|xong|len xa|cho xa|o xa|uy ban|ubnd xa))* ho so\b(?! xin (?!ocop|cham|danh gia|cong nhan|sao)| (?:(?:xin|dang ky|lam|cap|giay) )*(?:attp|an toan|nhan|kiem nghiem|cong bo|tu cong bo|ma vach|vietgap|haccp|kinh doanh|my pham|so huu|giay phep))(?:).*\b(?:roi|xong|hom|ngay|sang|chieu|tuan)\b|^(?:(?:da|toi|tui|em|chi|anh|minh|htx|nha) ){0,4}nop(?: roi)?(?: nop)?(?: (?:len|o|cho) (?:xa|phuong))? (?:(?:hom|hoi) )?(?:(?:hom )?(?:qua|kia|nay|truoc)|(?:ngay )?\d{1,2} \d{1,2}(?: \d{4})?)(?: roi)?$|\bho so (?:(?!(?:chua|khong|sap|se|attp|toan|nhan|bo|doanh|thue|vay|nghiem|phep) )\S+ ){1,8}nop roi\b|\bho so (?:da )?(?:nop|gui)(?: (?:o|cho|len))?(?: (?:xa|phuong|uy ban|ubnd xa))?(?: hom \S+| ngay \S+)? roi\b/;

/** "Cho chị hỏi tí": a question is to come. */
const ASKS_LEAVE = /^(?:(?:em|ad|bot|ban|chao em|alo) oi )?(?:(?:cho|cho phep|xin phep) (?:(?:em|chi|anh|toi|tui|minh|co|chu|bac|chau|con) )?hoi|(?:(?:em|chi|anh|toi|tui|minh|con|chau) )?(?:muon )?hoi (?:cho|giup|ho|gium|dum) (?:me|ma|bo|ba|ong|vo|chong|anh|chi|em|ban|nguoi nha|ba con|nha|\d ho|hai ho))(?: (?:ti|ty|chut|xiu|cai|voi|mot|teo|nhe|nay|chuyen|them|em|viec))*$/;

const THANKS = /^(?:da |u |ok |vang |the thi |ui |roi )*(?:em |chi |anh |minh )?cam on/;
